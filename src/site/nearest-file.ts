import { posix } from 'node:path';
import leven from 'leven';
import type { Files } from '../ports.js';

const MEDIA_NAME = /\.(?:jpe?g|jpe|jfif|png|gif|webp|mp4|m4v|mov)$/i;
/** Names that differ in more than a third of their letters are other names. */
const MAX_DIFFERENCE = 1 / 3;
const MAX_NAME = 200;

/** For files that do not exist: a hint with the media file of the same folder whose name is nearest; null where none is near. */
export function createNearestFile(files: Files): (places: readonly string[]) => string | null {
  let byFolder: Map<string, string[]> | null = null;
  return (places) => {
    byFolder ??= groupByFolder(files.list().files);
    for (const place of places) {
      const name = posix.basename(place);
      const near = findNear(name, byFolder.get(posix.dirname(place)) ?? []);
      if (near !== null) return `Did you mean ${near}? It lies in ${posix.dirname(place)}.`;
    }
    return null;
  };
}

function groupByFolder(files: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const file of files) {
    if (!MEDIA_NAME.test(file)) continue;
    const folder = posix.dirname(file);
    const names = groups.get(folder) ?? [];
    names.push(posix.basename(file));
    groups.set(folder, names);
  }
  return groups;
}

function findNear(name: string, names: readonly string[]): string | null {
  if (name.length > MAX_NAME) return null;
  let best: string | null = null;
  let distance = Math.max(2, Math.floor(name.length * MAX_DIFFERENCE)) + 1;
  for (const candidate of names) {
    const difference = leven(name, candidate, { maxDistance: distance });
    if (difference < distance) [best, distance] = [candidate, difference];
  }
  return best;
}

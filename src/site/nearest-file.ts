import { posix } from 'node:path';
import leven from 'leven';
import type { Files } from '../ports.js';

const MEDIA_NAME = /\.(?:jpe?g|jpe|jfif|png|gif|webp|mp4|m4v|mov)$/i;
/** Names that differ in more than a third of their letters are other names. */
const MAX_DIFFERENCE = 1 / 3;
const MAX_NAME = 200;

/** For a value whose files do not exist: the value with the name of the nearest media file in one of their folders; null where none is near. */
export function createNearestFile(files: Files): (value: string, places: readonly string[]) => string | null {
  let byFolder: Map<string, string[]> | null = null;
  return (value, places) => {
    byFolder ??= groupByFolder(files.list().files);
    for (const place of places) {
      const name = posix.basename(place);
      const near = findNear(name, byFolder.get(posix.dirname(place)) ?? []);
      if (near !== null) return withName(value, near);
    }
    return null;
  };
}

/** A value as written, with another file name; without what follows the path of a URL. */
function withName(value: string, name: string): string {
  const path = value.replace(/[?#].*$/s, '');
  return path.slice(0, path.lastIndexOf('/') + 1) + name;
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

/** The same name with another extension, or a slip of the keyboard: at most two letters or a third, and less than half of the name itself. */
function findNear(name: string, names: readonly string[]): string | null {
  if (name.length > MAX_NAME) return null;
  const limit = Math.max(2, Math.floor(name.length * MAX_DIFFERENCE));
  let best: string | null = null;
  let distance = limit + 1;
  for (const candidate of names) {
    const [stem, other] = [stemOf(name), stemOf(candidate)];
    const difference = stem === other ? 0 : leven(name, candidate, { maxDistance: distance });
    const isSlip = stem === other || leven(stem, other) * 2 <= Math.max(stem.length, other.length);
    if (isSlip && difference < distance) [best, distance] = [candidate, difference];
  }
  return best;
}

function stemOf(name: string): string {
  return posix.basename(name, posix.extname(name)).toLowerCase();
}

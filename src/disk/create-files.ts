import { existsSync, realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { SettingsError } from '../errors.js';
import type { Files, Listing } from '../ports.js';
import { readAt, UnfitFile, withRegularFile } from './open-regular.js';
import { readHead } from './read-head.js';
import { createMediaReader } from './read-media.js';
import { codeOf, reasonOf } from './reason.js';
import { findRepository, isInside, relativePath } from './repository.js';
import { walk } from './walk.js';

const MAX_TEXT_BYTES = 1024 * 1024;

/** The files below a folder of this machine. Throws SettingsError where `root` is no folder; everything is read when asked for, the listing once. */
export function createFiles(root: string): Files {
  const real = realFolder(root);
  const repository = findRepository(real);
  let listing: Listing | null = null;
  const list = (): Listing => {
    listing ??= walk(real);
    return listing;
  };
  const nearest = createNearest(list);
  const media = createMediaReader({ root: real, repository, nearest });
  return {
    list,
    readHead: (file, isComplete, maxBytes) => readHead(resolve(real, file), { isComplete, maxBytes }),
    readText: (file, maxBytes) =>
      readConfigText({ real, repository, maxBytes: maxBytes ?? MAX_TEXT_BYTES }, file),
    exists: (file) => existsSync(resolve(real, file)),
    readMedia: media.read,
    readBytes(file) {
      const bytes = media.bytes(file);
      if (bytes === null) throw mistake(file, 'it changed or vanished while it was being read', null);
      return bytes;
    },
    repositoryPath: createRepositoryPath(real, repository),
  };
}

/** Most paths come from the listing and need only the folder's own path in front. */
function createRepositoryPath(root: string, repository: string): (file: string) => string {
  const folder = relativePath(repository, root);
  const prefix = folder === '' ? '' : `${folder}/`;
  return (file) =>
    /\\|(?:^|\/)\.{0,2}(?:\/|$)/.test(file) ? relativePath(repository, resolve(root, file)) : prefix + file;
}

function realFolder(root: string): string {
  const hint = 'working-directory (or --root) names the folder of the blog.';
  try {
    const real = realpathSync(root);
    if (statSync(real).isDirectory()) return real;
  } catch (error) {
    throw mistake(root, `the folder cannot be used: ${reasonOf(error)}`, hint);
  }
  throw mistake(root, 'this is not a folder', hint);
}

/** Finds a file whose name differs in case (or Unicode form) only, among the listed ones. */
function createNearest(list: () => Listing): (path: string) => string | null {
  let byFoldedName: Map<string, string> | null = null;
  return (path) => {
    byFoldedName ??= new Map(list().files.map((file) => [fold(file), file]));
    return byFoldedName.get(fold(path)) ?? null;
  };
}

function fold(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

interface TextPlace {
  readonly real: string;
  readonly repository: string;
  readonly maxBytes: number;
}

function readConfigText(place: TextPlace, file: string): string | null {
  try {
    const real = realpathSync(resolve(place.real, file));
    if (!isInside(place.repository, real)) throw new UnfitFile('it lies outside the repository');
    return withRegularFile(real, ({ fd, stats }) => {
      if (stats.size > place.maxBytes) throw new UnfitFile(`it is larger than ${place.maxBytes} bytes`);
      const bytes = Buffer.alloc(stats.size);
      return bytes.toString('utf8', 0, readAt(fd, bytes, 0));
    });
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw mistake(file, error instanceof UnfitFile ? error.message : reasonOf(error), null);
  }
}

function mistake(where: string, message: string, hint: string | null): SettingsError {
  return new SettingsError([{ where, message, hint }]);
}

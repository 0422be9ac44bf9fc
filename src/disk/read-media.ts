import { createHash } from 'node:crypto';
import { realpathSync, type Stats } from 'node:fs';
import { resolve } from 'node:path';
import type { MediaRead } from '../ports.js';
import { guardParts, guardPath } from './guard-path.js';
import { isAt, type OpenFile, readAt, UnfitFile, withRegularFile } from './open-regular.js';
import { codeOf, reasonOf } from './reason.js';
import { isInside, relativePath } from './repository.js';

/** Where media may lie: real, absolute paths. */
export interface MediaPlace {
  readonly root: string;
  readonly repository: string;
  /** A file of the listing that differs from this path in case only. */
  nearest(path: string): string | null;
}

/** The largest file that Publer takes in a direct upload: 200 MB. */
export const MAX_MEDIA_BYTES = 200 * 1024 * 1024;
const CHUNK_BYTES = 1024 * 1024;

/** `read` as `Files.readMedia` and `bytes` as `Files.readBytes` promise them; digests are kept by path, size and time. */
export interface MediaReader {
  read(file: string): MediaRead;
  /** Null where the file cannot be read, or its content changed without its time. */
  bytes(file: string): Uint8Array<ArrayBuffer> | null;
}

type Opened<T> = { readonly kind: 'opened'; readonly value: T } | Exclude<MediaRead, { kind: 'file' }>;

/** Reads media without ever leaving the repository, whatever the path says and whoever swaps files meanwhile. */
export function createMediaReader(place: MediaPlace): MediaReader {
  const digests = new Map<string, string>();
  const digest = (file: OpenFile, path: string): string => {
    const key = `${path}\0${identityOf(file.stats)}`;
    const known = digests.get(key);
    if (known !== undefined) return known;
    const fresh = hash(file);
    digests.set(key, fresh);
    return fresh;
  };
  const read = (file: string): MediaRead => {
    const opened = open(place, file, (it) => ({ it, sha256: digest(it, file) }));
    if (opened.kind !== 'opened') return opened;
    const { it, sha256 } = opened.value;
    const identity = identityOf(it.stats);
    const path = relativePath(place.root, resolve(place.root, file));
    const slice = (offset: number, length: number): Uint8Array =>
      readSame(place, { file, identity }, (same) => readPart(same, offset, length)) ?? new Uint8Array(0);
    return { kind: 'file', path, bytes: it.stats.size, sha256, slice };
  };
  const bytes = (file: string): Uint8Array<ArrayBuffer> | null => {
    const opened = open(place, file, (it) => ({
      sha256: digest(it, file),
      whole: readPart(it, 0, it.stats.size),
    }));
    if (opened.kind !== 'opened') return null;
    const { sha256, whole } = opened.value;
    return createHash('sha256').update(whole).digest('hex') === sha256 ? whole : null;
  };
  return { read, bytes };
}

function open<T>(place: MediaPlace, file: string, use: (file: OpenFile) => T): Opened<T> {
  const lexical = resolve(place.root, file);
  const reason = guardPath(file) ?? (isInside(place.repository, lexical) ? null : OUTSIDE);
  if (reason !== null) return refused(reason);
  try {
    const real = realpathSync(lexical);
    const refusal = guardReal(place, real);
    if (refusal !== null) return refused(refusal);
    return withRegularFile(real, (it) => {
      if (!isAt(it, real)) return refused('it was replaced while it was being read');
      if (it.stats.size > MAX_MEDIA_BYTES) return { kind: 'too-big', bytes: it.stats.size };
      return { kind: 'opened', value: use(it) };
    });
  } catch (error) {
    if (error instanceof UnfitFile) return refused(error.message);
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG')
      return { kind: 'missing', nearest: place.nearest(relativePath(place.root, lexical)) };
    return refused(code === 'ELOOP' ? 'its symbolic links lead nowhere' : reasonOf(error));
  }
}

const OUTSIDE = 'it lies outside the repository';

function refused(reason: string): MediaRead & { readonly kind: 'refused' } {
  return { kind: 'refused', reason };
}

function guardReal(place: MediaPlace, real: string): string | null {
  if (!isInside(place.repository, real)) return OUTSIDE;
  return guardParts(relativePath(place.repository, real));
}

function identityOf(stats: Stats): string {
  return `${stats.dev}:${stats.ino}:${stats.size}:${stats.mtimeMs}`;
}

function hash({ fd, stats }: OpenFile): string {
  const sha256 = createHash('sha256');
  const chunk = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, Math.max(stats.size, 1)));
  for (let offset = 0; offset < stats.size; ) {
    const count = readAt(fd, chunk.subarray(0, stats.size - offset), offset);
    if (count === 0) break;
    sha256.update(chunk.subarray(0, count));
    offset += count;
  }
  return sha256.digest('hex');
}

interface Known {
  readonly file: string;
  readonly identity: string;
}

function readSame<T>(place: MediaPlace, known: Known, use: (file: OpenFile) => T): T | null {
  const opened = open(place, known.file, (it) => (identityOf(it.stats) === known.identity ? use(it) : null));
  return opened.kind === 'opened' ? opened.value : null;
}

function readPart({ fd, stats }: OpenFile, offset: number, length: number): Uint8Array<ArrayBuffer> {
  const wanted = Math.max(0, Math.min(length, stats.size - offset));
  const part = new Uint8Array(wanted);
  return part.subarray(0, readAt(fd, part, offset));
}

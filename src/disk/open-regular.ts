import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readlinkSync,
  readSync,
  realpathSync,
  type Stats,
} from 'node:fs';

/** A regular file that is open for reading. */
export interface OpenFile {
  readonly fd: number;
  readonly stats: Stats;
}

// O_NOFOLLOW: the last part of the path is no link. O_NONBLOCK: opening a FIFO returns at once. Both are missing on Windows.
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** A file that is not read: a folder, FIFO, socket or device, too large, elsewhere. The message is the reason. */
export class UnfitFile extends Error {}

/** Opens a regular file, gives it to `use`, and closes it. Throws what the file system throws, and UnfitFile. */
export function withRegularFile<T>(path: string, use: (file: OpenFile) => T): T {
  const fd = openSync(path, FLAGS);
  try {
    const stats = fstatSync(fd);
    if (!stats.isFile())
      throw new UnfitFile(stats.isDirectory() ? 'it is a folder' : 'it is not a regular file');
    return use({ fd, stats });
  } finally {
    closeSync(fd);
  }
}

/** Fills `target` from `offset` on; returns how many bytes there were. */
export function readAt(fd: number, target: Uint8Array, offset: number): number {
  let filled = 0;
  while (filled < target.length) {
    const count = readSync(fd, target, filled, target.length - filled, offset + filled);
    if (count === 0) break;
    filled += count;
  }
  return filled;
}

/** True where the open file is the very one at a real path that was checked before: nobody swapped it, or a folder above it, in between. */
export function isAt({ fd, stats }: OpenFile, real: string): boolean {
  const now = lstatSync(real);
  if (now.dev !== stats.dev || now.ino !== stats.ino) return false;
  return pathOfDescriptor(fd, real) === real;
}

function pathOfDescriptor(fd: number, real: string): string {
  try {
    return readlinkSync(`/proc/self/fd/${fd}`);
  } catch {
    return realpathSync(real); // No /proc: macOS, Windows.
  }
}

import { readSync } from 'node:fs';
import type { HeadRead } from '../ports.js';
import { type OpenFile, UnfitFile, withRegularFile } from './open-regular.js';
import { reasonOf } from './reason.js';

/** How much of a file to read: until the text is complete, or this many bytes. */
export interface HeadWish {
  readonly isComplete: (text: string) => boolean;
  readonly maxBytes: number;
}

const FIRST_BYTES = 4096;
// Reads are synchronous and one at a time, so one buffer serves every file of the usual size.
const shared = Buffer.allocUnsafe(FIRST_BYTES);

/** See `Files.readHead`. */
export function readHead(path: string, wish: HeadWish): HeadRead {
  try {
    return withRegularFile(path, (file) => ({
      kind: 'head',
      text: readText(file, wish),
      bytes: file.stats.size,
    }));
  } catch (error) {
    return { kind: 'unreadable', reason: error instanceof UnfitFile ? error.message : reasonOf(error) };
  }
}

function readText({ fd, stats }: OpenFile, wish: HeadWish): string {
  let size = Math.min(FIRST_BYTES, wish.maxBytes);
  let buffer = shared;
  let filled = 0;
  for (;;) {
    filled = fill(fd, buffer, { filled, size, end: stats.size });
    const atEnd = filled < size || filled === stats.size;
    const text = buffer.toString('utf8', 0, atEnd ? filled : wholeCharacters(buffer, filled));
    if (atEnd || size >= wish.maxBytes || wish.isComplete(text)) return text;
    size = Math.min(size * 2, wish.maxBytes);
    const larger = Buffer.allocUnsafe(size);
    buffer.copy(larger, 0, 0, filled);
    buffer = larger;
  }
}

interface Filling {
  readonly filled: number;
  readonly size: number;
  /** Where the file ended when it was opened: nobody asks for more, which would be a second read of every short post. */
  readonly end: number;
}

function fill(fd: number, buffer: Buffer, { filled, size, end }: Filling): number {
  let at = filled;
  while (at < size && at < end) {
    const count = readSync(fd, buffer, at, size - at, at);
    if (count === 0) break;
    at += count;
  }
  return at;
}

/** Where the last whole UTF-8 character ends at or before `end`: a read may cut one in two. */
function wholeCharacters(buffer: Buffer, end: number): number {
  for (let start = end - 1; start >= 0 && start >= end - 4; start--) {
    const byte = buffer[start] ?? 0;
    if (byte < 0x80) return end;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return start + length > end ? start : end;
  }
  return end;
}

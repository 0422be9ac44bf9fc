import { type ReadBytes, readUint } from './byte-window.js';
import type { Dimensions } from './image-dimensions.js';

/** What the header of an MP4 or MOV file tells; null where it does not. */
export interface VideoFacts {
  readonly size: Dimensions | null;
  readonly seconds: number | null;
}

interface Box {
  readonly type: string;
  /** Where the content starts and ends in the file. */
  readonly start: number;
  readonly end: number;
}

const MAX_BOXES = 256;

/** Reads duration and size from the boxes of ISO/IEC 14496-12: `moov/mvhd` and the first `moov/trak/tkhd` with a picture. */
export function readVideoFacts(read: ReadBytes, bytes: number): VideoFacts {
  const moov = readBoxes(read, 0, bytes).find((box) => box.type === 'moov');
  if (moov === undefined) return { size: null, seconds: null };
  const inside = readBoxes(read, moov.start, moov.end);
  const header = inside.find((box) => box.type === 'mvhd');
  return {
    seconds: header === undefined ? null : readSeconds(read(header.start, 32)),
    size: readSize(read, inside),
  };
}

function readBoxes(read: ReadBytes, from: number, to: number): Box[] {
  const boxes: Box[] = [];
  for (let at = from; at + 8 <= to && boxes.length < MAX_BOXES; ) {
    const head = read(at, 16);
    if (head.length < 8) break;
    const short = readUint(head, 0, 4);
    // 1: a 64-bit size follows (its upper 16 bits are never used by a file that exists); 0: up to the end.
    const size = short === 1 ? readUint(head, 10, 6) : short === 0 ? to - at : short;
    const headBytes = short === 1 ? 16 : 8;
    if (size < headBytes) break;
    const type = Buffer.from(head.subarray(4, 8)).toString('latin1');
    boxes.push({ type, start: at + headBytes, end: Math.min(at + size, to) });
    at += size;
  }
  return boxes;
}

function readSeconds(mvhd: Uint8Array): number | null {
  const isLong = mvhd[0] === 1;
  const timescale = readUint(mvhd, isLong ? 20 : 12, 4);
  // The upper two bytes of a 64-bit duration are skipped: they are 0 in every real film.
  const duration = isLong ? readUint(mvhd, 26, 6) : readUint(mvhd, 16, 4);
  const isUnknown = duration === 0 || duration >= 0xffffffff;
  return timescale === 0 || isUnknown ? null : duration / timescale;
}

function readSize(read: ReadBytes, boxes: readonly Box[]): Dimensions | null {
  for (const track of boxes.filter((box) => box.type === 'trak')) {
    const header = readBoxes(read, track.start, track.end).find((box) => box.type === 'tkhd');
    const size = header === undefined ? null : readTrackSize(read(header.start, 96));
    if (size !== null) return size;
  }
  return null;
}

function readTrackSize(tkhd: Uint8Array): Dimensions | null {
  const matrix = tkhd[0] === 1 ? 52 : 40;
  // 16.16 fixed point: the upper half is whole pixels.
  const width = readUint(tkhd, matrix + 36, 2);
  const height = readUint(tkhd, matrix + 40, 2);
  if (width === 0 || height === 0) return null;
  // A matrix without its first element turns the picture by a quarter, as phones do.
  const isTurned = readUint(tkhd, matrix, 4) === 0 && readUint(tkhd, matrix + 4, 4) !== 0;
  return isTurned ? { width: height, height: width } : { width, height };
}

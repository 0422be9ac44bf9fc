import { type ReadBytes, readUint } from './byte-window.js';

/** How far a JPEG's frame header may stand from its start; profiles and thumbnails come before it. */
const MAX_HEADER_BYTES = 4 * 1024 * 1024;
const MAX_SEGMENTS = 1000;
const EXIF = 0xe1;
/** A JPEG needs a segment before its frame header for `image-size` to find that; this one is empty. */
const EMPTY_SEGMENT = Uint8Array.of(0xff, 0xe0, 0, 2);

/**
 * The few segments of a JPEG that tell its size, as a small JPEG of their own: start, EXIF (for its orientation), frame header.
 * Null where the segments are broken, end too early or go on for too long. What comes in between is skipped, not read.
 */
export function readJpegHeader(read: ReadBytes): Uint8Array | null {
  let exif: Uint8Array = EMPTY_SEGMENT;
  let offset = 2;
  for (let count = 0; count < MAX_SEGMENTS && offset < MAX_HEADER_BYTES; count++) {
    const head = read(offset, 4);
    if (head.length < 4 || head[0] !== 0xff) return null;
    const marker = head[1] ?? 0;
    if (marker === 0xff) {
      offset += 1; // A fill byte.
      continue;
    }
    const length = readUint(head, 2, 2);
    if (length < 2) return null;
    if (isFrame(marker)) return makeHeader(exif, read(offset, 9));
    if (marker === EXIF && exif === EMPTY_SEGMENT) exif = wholeExif(read(offset, length + 2), length);
    offset += length + 2;
  }
  return null;
}

/** SOF0 to SOF15 without the three markers in between that are none (DHT, JPG, DAC). */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function wholeExif(segment: Uint8Array, length: number): Uint8Array {
  const isWhole = segment.length === length + 2;
  return isWhole && Buffer.from(segment.subarray(4, 8)).toString('latin1') === 'Exif'
    ? Uint8Array.from(segment)
    : EMPTY_SEGMENT;
}

function makeHeader(exif: Uint8Array, frame: Uint8Array): Uint8Array | null {
  if (frame.length < 9) return null;
  // `image-size` knows SOF0 to SOF2 only; the size stands at the same place in all of them.
  return Uint8Array.from([0xff, 0xd8, ...exif, 0xff, 0xc0, ...frame.subarray(2), 0, 0, 0]);
}

/** Reads bytes at an offset; shorter at the end. */
export type ReadBytes = (offset: number, length: number) => Uint8Array;

const WINDOW_BYTES = 64 * 1024;

/** The same bytes through one window of 64 KiB, so that walking over a header does not read the file again at each step. */
export function createByteWindow(read: ReadBytes): ReadBytes {
  let start = 0;
  let bytes: Uint8Array = new Uint8Array(0);
  return (offset, length) => {
    if (offset < start || offset + length > start + bytes.length) {
      start = offset;
      bytes = read(offset, Math.max(WINDOW_BYTES, length));
    }
    return bytes.subarray(offset - start, offset - start + length);
  };
}

/** A big-endian unsigned number of 1 to 6 bytes; bytes past the end count as 0. */
export function readUint(bytes: Uint8Array, offset: number, length: number): number {
  let value = 0;
  for (let at = offset; at < offset + length; at++) value = value * 256 + (bytes[at] ?? 0);
  return value;
}

import type { MediaRead } from '../../src/ports.js';

/** A media file with these bytes; `bytes` can claim another size than they have. */
export function mediaRead(content: Uint8Array, path = 'img/a.png', bytes = content.length): MediaRead {
  const slice = (offset: number, length: number) => content.subarray(offset, offset + length);
  return { kind: 'file', path, bytes, sha256: 'abc', slice };
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectMedia } from '../../src/media/inspect-media.js';
import { mediaRead } from './media-read.js';
import { box, exif, gif, jpeg, mp4, png, segment, webp } from './pictures.js';

const FIXTURES: readonly (readonly [string, Buffer])[] = [
  ['PNG', png(100, 150)],
  ['GIF', gif(100, 150)],
  ['JPEG', jpeg(100, 150, [exif(6), segment(0xe2, Buffer.alloc(50))])],
  ['WEBP', webp(100, 150)],
  ['MP4', mp4({ width: 100, height: 150, seconds: 5 }).subarray(0, 700)],
];

describe('a hostile header', () => {
  it.each(FIXTURES)('every beginning of a %s is media or a problem', (_, content) => {
    for (let end = 0; end <= content.length; end++) {
      const { media, problems } = inspectMedia(mediaRead(content.subarray(0, end)), 'a', 'any');
      expect(media !== null || problems.length > 0).toBe(true);
    }
  });

  it.each(FIXTURES)('any damage to a %s is media or a problem', (_, content) => {
    const damage = fc.array(fc.tuple(fc.nat(content.length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(damage, (changes) => {
        const damaged = Buffer.from(content);
        for (const [at, byte] of changes) damaged[at] = byte;
        const { media, problems } = inspectMedia(mediaRead(damaged), 'a', 'any');
        expect(media !== null || problems.length > 0).toBe(true);
      }),
    );
  });

  it('random bytes behind a signature are media or a problem', () => {
    const starts = FIXTURES.map(([, content]) => content.subarray(0, 16));
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 4096 }), (start, rest) => {
        const content = Buffer.concat([start, rest]);
        const { media, problems } = inspectMedia(mediaRead(content), 'a', 'any');
        expect(media !== null || problems.length > 0).toBe(true);
      }),
    );
  });

  it.each([
    ['a JPEG of fill bytes', Buffer.concat([Buffer.from([0xff, 0xd8]), Buffer.alloc(3_000_000, 0xff)])],
    [
      'a JPEG of empty segments',
      Buffer.concat([Buffer.from([0xff, 0xd8]), ...Array(200_000).fill(segment(0xe0, Buffer.alloc(0)))]),
    ],
    [
      'an MP4 of empty boxes',
      Buffer.concat([box('ftyp', Buffer.from('isom')), ...Array(200_000).fill(box('free'))]),
    ],
  ])('%s is given up after a bounded number of reads', (_, content) => {
    let reads = 0;
    const read = mediaRead(content);
    if (read.kind !== 'file') throw new Error('expected a file');
    const slice = (offset: number, length: number) => {
      reads += 1;
      return read.slice(offset, length);
    };
    inspectMedia({ ...read, slice }, 'a', 'any');
    expect(reads).toBeLessThan(10);
  });
});

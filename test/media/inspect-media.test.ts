import { describe, expect, it } from 'vitest';
import { type Formats, inspectMedia } from '../../src/media/inspect-media.js';
import { mediaRead } from './media-read.js';
import { exif, gif, jpeg, mp4, png, segment, webp } from './pictures.js';

const MIB = 1024 * 1024;
const inspect = (content: Uint8Array, path = 'a.png', formats: Formats = 'documented') =>
  inspectMedia(mediaRead(content, path), path, formats);
const codes = (found: ReturnType<typeof inspect>) => found.problems.map((it) => `${it.severity} ${it.code}`);

describe('a picture', () => {
  it.each([
    ['a.png', png(1000, 1500), 'png'],
    ['a.jpg', jpeg(1000, 1500), 'jpeg'],
    ['a.JPEG', jpeg(1000, 1500, [], 0xc2), 'jpeg'],
  ])('%s of 1000 × 1500 has nothing to complain about', (path, content, format) => {
    expect(inspect(content, path)).toEqual({
      media: {
        source: 'file',
        path,
        url: null,
        kind: 'photo',
        format,
        width: 1000,
        height: 1500,
        bytes: content.length,
        sha256: 'abc',
      },
      problems: [],
    });
  });

  it.each([
    [1000, 1500, []],
    [1000, 1457, []],
    [1000, 1455, ['warning image-aspect']],
    [1000, 1546, []],
    [1000, 1560, ['warning image-aspect']],
    [1000, 1000, ['warning image-aspect']],
    [1000, 2100, ['warning image-aspect']],
    [1000, 2101, ['warning image-tall']],
    [600, 900, []],
    [599, 899, ['warning image-small']],
    [100, 150, ['warning image-small']],
    [99, 150, ['error image-dimensions']],
    [150, 99, ['error image-dimensions', 'warning image-aspect']],
    [20_001, 30_001, ['error image-dimensions']],
    [8165, 12_247, []],
    [8166, 12_249, ['error image-dimensions']],
  ])('of %i × %i: %j', (width, height, expected) => {
    expect(codes(inspect(png(width, height)))).toEqual(expected);
  });

  it('says what was measured', () => {
    expect(inspect(png(50, 75)).problems[0]?.message).toContain('50 × 75');
    expect(inspect(png(1000, 2500)).problems[0]?.message).toContain('2.50 times');
  });

  it.each([
    [20 * MIB, []],
    [20 * MIB + 1, ['error image-too-big']],
  ])('of %i bytes: %j', (bytes, expected) => {
    const read = mediaRead(png(1000, 1500), 'a.png', bytes);
    expect(codes(inspectMedia(read, 'a.png', 'documented'))).toEqual(expected);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('with EXIF orientation %i is measured as it is shown', (orientation) => {
    const { media } = inspect(jpeg(1500, 1000, [exif(orientation)]), 'a.jpg');
    const isTurned = orientation >= 5;
    expect([media?.width, media?.height]).toEqual(isTurned ? [1000, 1500] : [1500, 1000]);
  });

  it('is measured behind profiles of megabytes, and when all but its header is cut off', () => {
    const profile = segment(0xe2, Buffer.alloc(65_000, 0xff));
    const content = jpeg(1000, 1500, [exif(1), ...Array.from({ length: 40 }, () => profile)]);
    expect(inspect(content, 'a.jpg').media).toMatchObject({ width: 1000, height: 1500 });
    expect(inspect(png(1000, 1500).subarray(0, 40)).media).toMatchObject({ width: 1000, height: 1500 });
  });

  it.each([
    ['JPEG', jpeg(1000, 1500).subarray(0, 10), 'a.jpg'],
    ['JPEG', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(500_000, 7)]), 'a.jpg'],
    ['PNG', png(0, 0), 'a.png'],
    ['PNG', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'a.png'],
    ['GIF', Buffer.from('GIF89a'), 'a.gif'],
  ])('whose %s header is damaged is an error, with what is known', (_, content, path) => {
    const found = inspect(content, path);
    expect(found.media).toMatchObject({ width: null, height: null, path });
    expect(codes(found)).toContain('error image-format');
  });

  it('warns about a GIF', () => {
    expect(codes(inspect(gif(1000, 1500), 'a.gif'))).toEqual(['warning image-gif']);
  });

  it('may be WEBP only where every format may be tried', () => {
    expect(codes(inspect(webp(1000, 1500), 'a.webp'))).toEqual(['error image-format']);
    expect(inspect(webp(1000, 1500), 'a.webp', 'any')).toMatchObject({
      media: { format: 'webp', width: 1000, height: 1500 },
      problems: [],
    });
  });

  it('is judged by its bytes and not by its name', () => {
    const found = inspect(jpeg(1000, 1500), 'a.png');
    expect(found.media?.format).toBe('jpeg');
    expect(codes(found)).toEqual(['warning image-extension']);
  });
});

describe('what is no picture', () => {
  it.each([
    ['SVG', '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['HTML', '\xef\xbb\xbf<!DOCTYPE html><html></html>'],
    ['text', 'API_KEY=canary\n'],
    ['empty', ''],
    ['Git LFS', 'version https://git-lfs.github.com/spec/v1\noid sha256:00\n'],
    ['PDF', '%PDF-1.7'],
    ['BMP', 'BM\0\0\0\0'],
    ['TIFF', 'II*\0\x08\0\0\0'],
    ['HEIC', '\0\0\0\x18ftypheic\0\0\0\0mif1heic'],
    ['AVIF', '\0\0\0\x18ftypavif\0\0\0\0mif1avif'],
    ['WebM', '\x1a\x45\xdf\xa3\0\0'],
    ['unknown', '\x01\x02\x03\x04'],
  ])('%s is an error, says so, and gives nothing away', (what, text) => {
    const found = inspect(Buffer.from(text, 'latin1'));
    expect(found.media).toBeNull();
    expect(codes(found)).toEqual(['error image-format']);
    expect(found.problems[0]?.message.toLowerCase()).toContain(
      what === 'text' ? 'text file' : what.toLowerCase(),
    );
    expect(found.problems[0]?.message).not.toContain('canary');
  });

  it.each([
    [{ kind: 'missing', nearest: null }, 'image-missing'],
    [{ kind: 'refused', reason: 'it is a link' }, 'image-refused'],
    [{ kind: 'too-big', bytes: 300 * MIB }, 'image-too-big'],
  ] as const)('%o is %s', (read, code) => {
    expect(inspectMedia(read, 'a.png', 'any')).toMatchObject({
      media: null,
      problems: [{ severity: 'error', code }],
    });
  });
});

describe('a video', () => {
  const film = { width: 1080, height: 1920, seconds: 12.5 };

  it.each([
    ['with its header first', film],
    ['with its header last', { ...film, dataFirst: true }],
    ['with 64-bit times', { ...film, version: 1 as const }],
    ['turned by a quarter', { ...film, width: 1920, height: 1080, turned: true }],
  ])('%s is measured', (_, made) => {
    expect(inspect(mp4(made), 'a.mp4')).toMatchObject({
      media: { kind: 'video', format: 'mp4', width: 1080, height: 1920 },
      problems: [],
    });
  });

  it.each([
    [{ ...film, seconds: 3.9 }, ['warning video-format']],
    [{ ...film, seconds: 4 }, []],
    [{ ...film, seconds: 900 }, []],
    [{ ...film, seconds: 901 }, ['warning video-format']],
    [{ ...film, width: 1000, height: 2001 }, ['warning video-format']],
    [{ ...film, width: 1910, height: 1000 }, []],
    [{ ...film, width: 1920, height: 1000 }, ['warning video-format']],
  ])('%o: %j', (made, expected) => {
    expect(codes(inspect(mp4(made), 'a.mp4'))).toEqual(expected);
  });

  it('may be MOV only where every format may be tried', () => {
    const mov = mp4({ ...film, brand: 'qt  ' });
    expect(codes(inspect(mov, 'a.mov'))).toEqual(['error image-format']);
    expect(inspect(mov, 'a.mov', 'any')).toMatchObject({
      media: { kind: 'video', format: 'mov' },
      problems: [],
    });
  });

  it('without a header that tells is taken as it is', () => {
    const found = inspect(mp4(film).subarray(0, 28), 'a.mp4');
    expect(found).toMatchObject({ media: { kind: 'video', width: null, height: null }, problems: [] });
  });
});

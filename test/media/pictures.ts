import { crc32, deflateSync } from 'node:zlib';

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const u16 = (value: number) => Buffer.from([value >> 8, value & 255]);
const u32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

/** A real PNG of one colour. */
export function png(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([latin1(type), data]);
    return Buffer.concat([u32(data.length), body, u32(crc32(body))]);
  };
  const header = Buffer.concat([u32(width), u32(height), Buffer.from([1, 0, 0, 0, 0])]);
  const isSmall = width * height <= 4_000_000;
  const rows = Buffer.alloc(isSmall ? height * (1 + Math.ceil(width / 8)) : 1);
  const signature = latin1('\x89PNG\r\n\x1a\n');
  const parts = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([signature, ...parts]);
}

/** The header of a GIF. */
export function gif(width: number, height: number): Buffer {
  const sizes = Buffer.alloc(4);
  sizes.writeUInt16LE(width, 0);
  sizes.writeUInt16LE(height, 2);
  return Buffer.concat([latin1('GIF89a'), sizes, Buffer.from([0, 0, 0, 0x3b])]);
}

/** A segment of a JPEG with its marker and length. */
export function segment(marker: number, data: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from([0xff, marker]), u16(data.length + 2), data]);
}

/** EXIF with nothing but an orientation. */
export function exif(orientation: number): Buffer {
  const tiff = [
    latin1('II*\0'),
    Buffer.from([8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]),
  ];
  return segment(0xe1, Buffer.concat([latin1('Exif\0\0'), ...tiff, Buffer.alloc(4)]));
}

/** The header of a JPEG: these segments, then a frame of the given kind (SOF0 by default). */
export function jpeg(width: number, height: number, segments: readonly Buffer[] = [], sof = 0xc0): Buffer {
  const frame = Buffer.concat([Buffer.from([8]), u16(height), u16(width), Buffer.from([1, 1, 0x11, 0])]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...segments,
    segment(sof, frame),
    segment(0xda, Buffer.alloc(6)),
  ]);
}

/** The header of a lossless WEBP. */
export function webp(width: number, height: number): Buffer {
  const bits = Buffer.alloc(4);
  bits.writeUInt32LE(((width - 1) | ((height - 1) << 14)) >>> 0);
  return Buffer.concat([latin1('RIFF\x20\0\0\0WEBPVP8L\x10\0\0\0\x2f'), bits, Buffer.alloc(8)]);
}

/** A box of an MP4. */
export function box(type: string, ...content: readonly Uint8Array[]): Buffer {
  const data = Buffer.concat([...content]);
  return Buffer.concat([u32(data.length + 8), latin1(type), data]);
}

export interface Film {
  readonly width: number;
  readonly height: number;
  readonly seconds: number;
  readonly brand?: string;
  /** Turned by a quarter, as phones do. */
  readonly turned?: boolean;
  /** Put the `mdat` before the `moov`, as cameras do. */
  readonly dataFirst?: boolean;
  readonly version?: 0 | 1;
}

/** The boxes of an MP4 that tell about it; a sound track comes first. */
export function mp4(film: Film): Buffer {
  const long = film.version === 1;
  const times = (unit: number, length: number) =>
    long
      ? [Buffer.alloc(16), u32(unit), Buffer.alloc(4), u32(length)]
      : [Buffer.alloc(8), u32(unit), u32(length)];
  const flags = Buffer.from([film.version ?? 0, 0, 0, 0]);
  const mvhd = box('mvhd', flags, ...times(600, Math.round(film.seconds * 600)), Buffer.alloc(80));
  const matrix = (
    film.turned
      ? [0, 0x10000, 0, 0xffff0000, 0, 0, 0, 0, 0x40000000]
      : [0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000]
  ).map(u32);
  const track = (width: number, height: number) =>
    box(
      'trak',
      box(
        'tkhd',
        flags,
        Buffer.alloc(long ? 32 : 20),
        Buffer.alloc(16),
        ...matrix,
        u32(width * 65_536),
        u32(height * 65_536),
      ),
    );
  const moov = box('moov', mvhd, track(0, 0), track(film.width, film.height));
  const ftyp = box('ftyp', latin1(film.brand ?? 'isom'), u32(512), latin1('mp41'));
  const data = box('mdat', Buffer.alloc(200_000));
  return Buffer.concat(film.dataFirst ? [ftyp, data, moov] : [ftyp, moov, data]);
}

import type { MediaFormat } from '../content/pin.js';

/** What the first bytes of a file say it is; `what` is a phrase such as "an SVG drawing". */
export type DetectedFormat =
  | { readonly kind: 'media'; readonly format: MediaFormat }
  | { readonly kind: 'other'; readonly what: string };

/** How many bytes of a file `detectFormat` wants to see. */
export const FORMAT_BYTES = 512;

const SIGNATURES: readonly (readonly [at: number, bytes: string, found: DetectedFormat])[] = [
  [0, '\xff\xd8\xff', { kind: 'media', format: 'jpeg' }],
  [0, '\x89PNG\r\n\x1a\n', { kind: 'media', format: 'png' }],
  [0, 'GIF87a', { kind: 'media', format: 'gif' }],
  [0, 'GIF89a', { kind: 'media', format: 'gif' }],
  [8, 'WEBPVP8', { kind: 'media', format: 'webp' }],
  [0, 'BM', { kind: 'other', what: 'a BMP picture' }],
  [0, 'II*\0', { kind: 'other', what: 'a TIFF picture' }],
  [0, 'MM\0*', { kind: 'other', what: 'a TIFF picture' }],
  [0, '\0\0\x01\0', { kind: 'other', what: 'an icon' }],
  [0, '8BPS', { kind: 'other', what: 'a Photoshop file' }],
  [0, '\0\0\0\x0cJXL ', { kind: 'other', what: 'a JPEG XL picture' }],
  [0, '%PDF', { kind: 'other', what: 'a PDF document' }],
  [0, 'PK\x03\x04', { kind: 'other', what: 'a ZIP archive' }],
  [0, '\x1a\x45\xdf\xa3', { kind: 'other', what: 'a WebM or Matroska video' }],
  [8, 'AVI ', { kind: 'other', what: 'an AVI video' }],
  [0, 'OggS', { kind: 'other', what: 'an Ogg file' }],
];

const HEIF_BRANDS = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']);
const MP4_BRANDS = /^(?:iso[m2-9a]|mp4[12]|mp71|avc1|dash|MSNV|M4V[ HP]|f4v |mmp4|XAVC|NDS.)$/;
/** Old QuickTime files start with one of these boxes instead of `ftyp`. */
const QUICKTIME_BOXES = new Set(['moov', 'mdat', 'wide', 'pnot']);

/** Judges a file by its magic bytes alone, whatever its name says. */
export function detectFormat(head: Uint8Array): DetectedFormat {
  const text = Buffer.from(head.subarray(0, FORMAT_BYTES)).toString('latin1');
  if (text === '') return { kind: 'other', what: 'an empty file' };
  const hit = SIGNATURES.find(([at, bytes]) => text.startsWith(bytes, at));
  if (hit !== undefined) return hit[2];
  const box = text.slice(4, 8);
  if (box === 'ftyp') return detectBrand(text);
  if (QUICKTIME_BOXES.has(box)) return { kind: 'media', format: 'mov' };
  return { kind: 'other', what: describeText(text) };
}

function detectBrand(text: string): DetectedFormat {
  const major = text.slice(8, 12);
  if (major === 'qt  ') return { kind: 'media', format: 'mov' };
  if (HEIF_BRANDS.has(major)) return { kind: 'other', what: 'a HEIC picture' };
  if (major === 'avif' || major === 'avis') return { kind: 'other', what: 'an AVIF picture' };
  if (major.startsWith('M4A') || major.startsWith('M4B')) return { kind: 'other', what: 'an audio file' };
  const brands = [major, ...compatibleBrands(text)];
  if (brands.some((brand) => MP4_BRANDS.test(brand))) return { kind: 'media', format: 'mp4' };
  return { kind: 'other', what: 'a video of an unknown kind' };
}

function compatibleBrands(text: string): string[] {
  const size = [0, 1, 2, 3].reduce((sum, at) => sum * 256 + text.charCodeAt(at), 0);
  const brands: string[] = [];
  for (let at = 16; at + 4 <= Math.min(size, text.length); at += 4) brands.push(text.slice(at, at + 4));
  return brands;
}

function describeText(text: string): string {
  const start = text
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
    .toLowerCase();
  if (start.startsWith('version https://git-lfs')) return 'a Git LFS pointer, not the picture itself';
  if (start.includes('<svg')) return 'an SVG drawing';
  if (start.startsWith('<!doctype html') || start.startsWith('<html')) return 'an HTML page';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells bytes from text
  return /[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(text) ? 'a file of an unknown kind' : 'a text file';
}

import { imageSize } from 'image-size';
import type { MediaFormat } from '../content/pin.js';
import type { ReadBytes } from './byte-window.js';
import { readJpegHeader } from './jpeg-header.js';

/** Pixels as shown. */
export interface Dimensions {
  readonly width: number;
  readonly height: number;
}

const HEADER_BYTES = 64;
/** EXIF orientations 5 to 8 lie on their side. */
const FIRST_TURNED = 5;

/** Size of a picture from its header alone, never decoded; null where the header is damaged or cut. */
export function readImageDimensions(read: ReadBytes, format: MediaFormat): Dimensions | null {
  const header = format === 'jpeg' ? readJpegHeader(read) : read(0, HEADER_BYTES);
  if (header === null) return null;
  try {
    const { width, height, orientation, type } = imageSize(header);
    const isExpected = type === format || (type === 'jpg' && format === 'jpeg');
    if (!isExpected || !(width > 0) || !(height > 0)) return null;
    return (orientation ?? 1) >= FIRST_TURNED ? { width: height, height: width } : { width, height };
  } catch {
    return null; // image-size throws whatever a broken header makes it throw.
  }
}

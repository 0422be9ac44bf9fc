import { posix } from 'node:path';
import type { Finding, FoundMedia, MediaFormat } from '../content/pin.js';
import type { MediaRead } from '../ports.js';
import { createByteWindow } from './byte-window.js';
import { detectFormat, FORMAT_BYTES } from './detect-format.js';
import { readImageDimensions } from './image-dimensions.js';
import { checkImage, checkVideo, makeFinding, tooBig } from './media-rules.js';
import { readVideoFacts } from './video-facts.js';

/** Which formats may be tried: those that Publer documents for pins, or WEBP and MOV as well. */
export type Formats = 'documented' | 'any';

type FileRead = Extract<MediaRead, { kind: 'file' }>;

const EXTENSIONS: Readonly<Record<MediaFormat, readonly string[]>> = {
  jpeg: ['.jpg', '.jpeg', '.jpe', '.jfif'],
  png: ['.png'],
  gif: ['.gif'],
  webp: ['.webp'],
  mp4: ['.mp4', '.m4v'],
  mov: ['.mov', '.qt'],
};
const DOCUMENTED: readonly MediaFormat[] = ['jpeg', 'png', 'gif', 'mp4'];
const ALLOWED = 'JPEG, PNG and GIF pictures and MP4 videos can be pinned';

/** Judges a media file by its own bytes; `value` is what the author wrote, for the messages. Never throws. */
export function inspectMedia(read: MediaRead, value: string, formats: Formats): FoundMedia {
  switch (read.kind) {
    case 'missing':
      return failed(makeFinding(['error', 'image-missing'], `${value} does not exist.`, read.nearest));
    case 'refused':
      return failed(makeFinding(['error', 'image-refused'], `${value} is not read: ${read.reason}.`));
    case 'too-big':
      return failed(tooBig(value, read.bytes, 'a picture may have 20 MB, a video 200 MB'));
    case 'file':
      return inspectFile(read, value, formats);
  }
}

function failed(finding: Finding): FoundMedia {
  return { media: null, problems: [finding] };
}

function inspectFile(read: FileRead, value: string, formats: Formats): FoundMedia {
  const bytes = createByteWindow((offset, length) => read.slice(offset, length));
  const found = detectFormat(bytes(0, FORMAT_BYTES));
  if (found.kind === 'other')
    return failed(makeFinding(['error', 'image-format'], `${value} is ${found.what}; ${ALLOWED}.`));
  const { format } = found;
  const isVideo = format === 'mp4' || format === 'mov';
  const video = isVideo ? readVideoFacts(bytes, read.bytes) : null;
  const size = video === null ? readImageDimensions(bytes, format) : video.size;
  const problems = [
    ...checkFormat(value, format, formats),
    ...checkExtension(value, read.path, format),
    ...(video === null ? checkImage(value, read.bytes, size) : checkVideo(value, video.seconds, size)),
  ];
  if (!isVideo && size === null) problems.push(damaged(value, format));
  const media = {
    source: 'file' as const,
    path: read.path,
    url: null,
    kind: isVideo ? ('video' as const) : ('photo' as const),
    format,
    width: size?.width ?? null,
    height: size?.height ?? null,
    bytes: read.bytes,
    sha256: read.sha256,
  };
  return { media, problems };
}

function checkFormat(value: string, format: MediaFormat, formats: Formats): Finding[] {
  if (format === 'gif')
    return [makeFinding(['warning', 'image-gif'], `${value} is a GIF; Pinterest may show it as a still.`)];
  if (formats === 'any' || DOCUMENTED.includes(format)) return [];
  const hint = 'Convert it, or set checks.formats: any to let Publer decide.';
  return [makeFinding(['error', 'image-format'], `${value} is ${format.toUpperCase()}; ${ALLOWED}.`, hint)];
}

function checkExtension(value: string, path: string, format: MediaFormat): Finding[] {
  const extension = posix.extname(path).toLowerCase();
  if (extension === '' || EXTENSIONS[format].includes(extension)) return [];
  const right = EXTENSIONS[format][0];
  const message = `${value} holds ${format.toUpperCase()}, its name ends in ${extension}.`;
  return [makeFinding(['warning', 'image-extension'], message, `Rename it to end in ${right}.`)];
}

function damaged(value: string, format: MediaFormat): Finding {
  const message = `${value} starts like a ${format.toUpperCase()} but its header is damaged or cut off.`;
  return makeFinding(['error', 'image-format'], message);
}

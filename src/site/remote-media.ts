import { posix } from 'node:path';
import { parseUrl } from '../content/parse-url.js';
import type { FoundMedia } from '../content/pin.js';
import { makeFinding } from '../media/media-rules.js';

const SCHEME = /^(?:[a-z][a-z0-9+.-]{0,30}:\/\/|(?:data|blob|file|javascript|mailto):|\/\/)/i;
const VIDEO_EXTENSIONS = new Set(['.mp4', '.m4v', '.mov', '.qt']);

/** Media that is named by a URL; null where the value is a path. Nothing is fetched: size and format are not known. */
export function findRemoteMedia(value: string): FoundMedia | null {
  if (!SCHEME.test(value)) return null;
  const text = value.startsWith('//') ? `https:${value}` : value;
  const url = parseUrl(text);
  if (url === null) return refused(`${value} is not a valid URL.`, null);
  if (url.protocol === 'http:') {
    url.protocol = 'https:';
    return refused(`${value} is not encrypted; pictures are taken from https only.`, url.href);
  }
  if (url.protocol !== 'https:') return refused(`${value} is no https address and no file.`, null);
  if (url.username !== '' || url.password !== '')
    return refused(`${url.host} is given a user name or password in the URL of a picture.`, null);
  const isVideo = VIDEO_EXTENSIONS.has(posix.extname(url.pathname).toLowerCase());
  const media = {
    source: 'url' as const,
    path: null,
    url: url.href,
    kind: isVideo ? ('video' as const) : ('photo' as const),
    format: null,
    width: null,
    height: null,
    bytes: null,
    sha256: null,
  };
  return { media, problems: [] };
}

function refused(message: string, hint: string | null): FoundMedia {
  return { media: null, problems: [makeFinding(['error', 'image-refused'], message, hint)] };
}

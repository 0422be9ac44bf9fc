import { parseUrl } from '../content/parse-url.js';
import type { FoundMedia } from '../content/pin.js';
import type { Post } from '../content/post.js';
import { inspectMedia } from '../media/inspect-media.js';
import { makeFinding } from '../media/media-rules.js';
import type { Files, MediaRead } from '../ports.js';
import type { Settings } from '../settings.js';
import { joinAddress } from './address.js';
import { createMediaPlaces } from './media-places.js';
import { createNearestFile } from './nearest-file.js';
import { findRemoteMedia } from './remote-media.js';
import type { Site } from './site.js';

/** How many of the places that were looked at a message names. */
const NAMED_PLACES = 4;
/** No file system takes a longer path, and no server a much longer address. */
const MAX_VALUE = 4096;

export type MediaSettings = Pick<Settings, 'checks' | 'publer'>;

/** Finds what a post's media value means: a URL, a file beside the post, on the site, or below the repository; judged by its bytes. */
export function createMediaFinder(
  files: Files,
  site: Site,
  settings: MediaSettings,
): (post: Post) => (value: string) => FoundMedia {
  const { formats } = settings.checks;
  const placesOf = createMediaPlaces(files, site);
  const look = (places: readonly string[]) => lookAt(files, places);
  const nearest = createNearestFile(files);
  return (post) => (written) => {
    const value = written.trim();
    if (value.length > MAX_VALUE) return tooLong(value);
    const remote = findRemoteMedia(value);
    if (remote !== null) {
      const own = settings.publer.media === 'external' ? null : pathOnSite(value, site);
      const { found } = own === null ? NOTHING : look(placesOf(post, own));
      return found === undefined ? remote : inspectMedia(found, value, formats);
    }
    const places = placesOf(post, value);
    const { found, tried } = look(places);
    if (found !== undefined) return inspectMedia(found, value, formats);
    if (isForGenerator(value, site)) return unresolved(value);
    const refusal = tried.find((read) => read.kind === 'refused');
    if (refusal !== undefined) return inspectMedia(refusal, value, formats);
    const sameButCase = tried.find((read) => read.kind === 'missing' && read.nearest !== null);
    if (sameButCase?.kind === 'missing' && sameButCase.nearest !== null)
      return missing(value, places, sayCase(value, sameButCase.nearest));
    const near = nearest(value, places);
    const address = near === null && settings.checks.image !== 'off' ? addressOf(value, site) : null;
    if (address !== null) return takeAddress(value, address);
    return missing(value, places, { hint: near === null ? null : `image: ${quote(near)}` });
  };
}

interface Looked {
  readonly found: MediaRead | undefined;
  readonly tried: readonly MediaRead[];
}

function lookAt(files: Files, places: readonly string[]): Looked {
  const tried: MediaRead[] = [];
  for (const place of places) {
    const read = files.readMedia(place);
    if (read.kind === 'file' || read.kind === 'too-big') return { found: read, tried };
    tried.push(read);
  }
  return { found: undefined, tried };
}

const NOTHING: Looked = { found: undefined, tried: [] };

/** The path of an address on the site itself, whose file may lie in the repository. */
function pathOnSite(value: string, site: Site): string | null {
  const url = parseUrl(value.startsWith('//') ? `https:${value}` : value);
  const own = site.url === null ? null : parseUrl(site.url);
  if (url === null || own === null || bareHost(url) !== bareHost(own)) return null;
  return url.username === '' && /^https?:$/.test(url.protocol) ? url.pathname : null;
}

function bareHost({ host }: URL): string {
  return host.replace(/^www\./, '');
}

/** The public address of a path from the root of the site; null for any other value. */
function addressOf(value: string, { url }: Site): string | null {
  if (url === null || !/^\/[^/]/.test(value)) return null;
  const { pathname, origin } = new URL(url);
  const isBelow = pathname !== '/' && value.startsWith(`${pathname.replace(/\/$/, '')}/`);
  return joinAddress(isBelow ? origin : url, value.replace(/[?#].*$/s, ''));
}

/** A picture that is on the live site alone: allowed where the settings have its address asked for. */
function takeAddress(value: string, address: string): FoundMedia {
  const { media, problems } = findRemoteMedia(address) ?? { media: null, problems: [] };
  const message = `${value} is in no folder of the repository; its public address is used, ${address}`;
  return { media, problems: [...problems, makeFinding(['warning', 'image-not-here'], message)] };
}

function tooLong(value: string): FoundMedia {
  const message = `“${value.slice(0, 60)}…” has ${value.length} characters; a path or an address has ${MAX_VALUE} at most.`;
  return { media: null, problems: [makeFinding(['error', 'image-refused'], message)] };
}

/** `@assets/x.jpg`, `~/x.jpg`: aliases of a bundler that are not known. `{{ … }}`: a template. */
function isForGenerator(value: string, { aliases }: Site): boolean {
  const isKnown = [...(aliases?.keys() ?? [])].some((prefix) => value.startsWith(prefix));
  return (!isKnown && /^[@~][\w-]*\//.test(value)) || /\{[{%]/.test(value);
}

function unresolved(value: string): FoundMedia {
  const message = `${value} is an alias or a template that only the site generator can resolve.`;
  const hint = 'Write the path of the file, relative to the post or from the root of the repository.';
  return { media: null, problems: [makeFinding(['error', 'image-unresolved'], message, hint)] };
}

interface Advice {
  readonly hint: string | null;
  /** A sentence more. */
  readonly note?: string;
}

function missing(value: string, places: readonly string[], { hint, note }: Advice): FoundMedia {
  const named = places.slice(0, NAMED_PLACES).join(', ');
  const more = places.length > NAMED_PLACES ? ` and ${places.length - NAMED_PLACES} more` : '';
  const message = `${value === '' ? 'The picture' : value} does not exist; looked for ${named}${more}.${note === undefined ? '' : ` ${note}`}`;
  return { media: null, problems: [makeFinding(['error', 'image-missing'], message, hint)] };
}

/** A path as a YAML value: in quotes unless it is plain. */
function quote(path: string): string {
  return /^[\p{L}\p{N}./][\p{L}\p{N} ./_-]*$/u.test(path) ? path : JSON.stringify(path);
}

/** The value as it is written, with the letters of the file that there is. */
function sayCase(value: string, file: string): Advice {
  const path = value.replace(/[?#].*$/s, '');
  const start = /^(?:\.{0,2}\/){0,50}/.exec(path)?.[0] ?? '';
  const tail = file.slice(file.length - (path.length - start.length));
  const isSame = tail.toLowerCase() === path.slice(start.length).toLowerCase();
  const note = `The file is called ${file}: upper and lower case matter.`;
  return { hint: `image: ${quote(isSame ? start + tail : `/${file}`)}`, note };
}

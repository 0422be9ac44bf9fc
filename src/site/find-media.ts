import type { FoundMedia } from '../content/pin.js';
import type { Post } from '../content/post.js';
import { type Formats, inspectMedia } from '../media/inspect-media.js';
import { makeFinding } from '../media/media-rules.js';
import type { Files, MediaRead } from '../ports.js';
import { createMediaPlaces } from './media-places.js';
import { createNearestFile } from './nearest-file.js';
import { findRemoteMedia } from './remote-media.js';
import type { Site } from './site.js';

/** How many of the places that were looked at a message names. */
const NAMED_PLACES = 4;

/** Finds what a post's media value means: a URL, a file beside the post, on the site, or below the repository; judged by its bytes. */
export function createMediaFinder(
  files: Files,
  site: Site,
  formats: Formats,
): (post: Post) => (value: string) => FoundMedia {
  const placesOf = createMediaPlaces(files, site);
  const nearest = createNearestFile(files);
  return (post) => (written) => {
    const value = written.trim();
    const remote = findRemoteMedia(value);
    if (remote !== null) return remote;
    const places = placesOf(post, value);
    const tried: MediaRead[] = [];
    for (const place of places) {
      const read = files.readMedia(place);
      if (read.kind === 'file' || read.kind === 'too-big') return inspectMedia(read, value, formats);
      tried.push(read);
    }
    if (isForGenerator(value, site)) return unresolved(value);
    const refusal = tried.find((read) => read.kind === 'refused');
    if (refusal !== undefined) return inspectMedia(refusal, value, formats);
    const sameButCase = tried.find((read) => read.kind === 'missing' && read.nearest !== null);
    if (sameButCase?.kind === 'missing') return missing(value, places, caseHint(sameButCase.nearest));
    const near = nearest(value, places);
    return missing(value, places, near === null ? null : `image: ${quote(near)}`);
  };
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

function missing(value: string, places: readonly string[], hint: string | null): FoundMedia {
  const named = places.slice(0, NAMED_PLACES).join(', ');
  const more = places.length > NAMED_PLACES ? ` and ${places.length - NAMED_PLACES} more` : '';
  const message = `${value === '' ? 'The picture' : value} does not exist; looked for ${named}${more}.`;
  return { media: null, problems: [makeFinding(['error', 'image-missing'], message, hint)] };
}

/** A path as a YAML value: in quotes unless it is plain. */
function quote(path: string): string {
  return /^[\p{L}\p{N}./][\p{L}\p{N} ./_-]*$/u.test(path) ? path : JSON.stringify(path);
}

function caseHint(file: string | null): string {
  return `The file is called ${file}: upper and lower case matter.`;
}

import { findBodyPicture } from '../content/body-picture.js';
import { findBodyStart } from '../content/fence.js';
import type { OwnPicture } from '../content/pin-context.js';
import type { Post } from '../content/post.js';
import type { Files } from '../ports.js';
import { startOf } from '../problem.js';
import { createBundlePictures } from './bundle-picture.js';
import type { Site } from './site.js';

const MAX_BYTES = 2 * 1024 * 1024;

/** The picture of a post whose front matter names none: one that lies in its page bundle, else the first one of its text. Posts are read whole only where they are asked for. */
export function createOwnPictures(files: Files, site: Site): (post: Post) => OwnPicture | null {
  const beside = createBundlePictures(files);
  return (post) => {
    const value = beside(post);
    return value === null ? findInText(files, site, post) : { value, alt: null, place: null };
  };
}

function findInText(files: Files, site: Site, post: Post): OwnPicture | null {
  const text = post.bytes > MAX_BYTES ? null : files.readText(post.file, MAX_BYTES);
  if (text === null) return null;
  const start = findBodyStart(text, site.bareHeaders === true);
  const found = findBodyPicture(text.slice(start));
  if (found === null) return null;
  const line = text.slice(0, start).split('\n').length + found.linesAbove;
  return { value: found.source, alt: found.alt, place: { ...startOf(post.file), line } };
}

import type { Files } from '../ports.js';
import type { Problem } from '../problem.js';
import { findPins } from './find-pins.js';
import { makeWarning, placeFinding } from './finding.js';
import { readPosts } from './read-posts.js';

/** Pins in Markdown that is no post of the site: they would be passed over in silence. `places` are the patterns of its posts. */
export function findStrayPins(
  files: Files,
  others: readonly string[],
  places: readonly string[],
): readonly Problem[] {
  const problems: Problem[] = [];
  for (const { post } of readPosts(files, others)) {
    const [pin] = post === null ? [] : findPins(post).value;
    if (post === null || pin === undefined) continue;
    const message = 'This file is not among the posts of the site, so its pin is not sent.';
    problems.push(placeFinding(pin.place, makeWarning('pin-not-post', message, suggest(post.file, places))));
  }
  return problems;
}

/** The setting that makes a post of the file; null for a list page, which never is one. */
function suggest(file: string, places: readonly string[]): string | null {
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (name.startsWith('_index.')) return null;
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const extension = name.slice(name.lastIndexOf('.'));
  const pattern = folder === '' ? name : `${folder}**/*${extension}`;
  return `posts: ${JSON.stringify([...places, pattern])}`;
}

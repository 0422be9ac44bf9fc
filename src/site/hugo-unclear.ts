import type { HugoPlace } from './hugo-places.js';
import type { Unknown } from './unknown-url.js';

/** What versions of Hugo make different things of, before the names themselves. */
export function findUnclearFolder(
  place: HugoPlace,
  { isBelowSlug, pattern }: { readonly isBelowSlug: boolean; readonly pattern: string | null },
): Unknown | null {
  if (!place.language.isPrefixSure) return UNCLEAR_LANGUAGE;
  const takesSections = pattern === null || /:sections?\b/.test(pattern);
  if (isBelowSlug && takesSections) return UNCLEAR_SECTION;
  return pattern !== null && /:sectionslugs?\b/.test(pattern) ? UNCLEAR_SECTION : null;
}

const UNCLEAR_LANGUAGE = {
  message:
    'defaultContentLanguageInSubdir puts the only language of a site in a folder in some versions of Hugo and not in others.',
  hint: 'defaultContentLanguageInSubdir = false',
};
const UNCLEAR_SECTION = {
  message: 'The slug of a section is part of the URLs below it in some versions of Hugo and not in others.',
  hint: 'url: /posts/my-post/',
};
/** A file name or folder that versions spell in different ways. */
export const UNCLEAR_NAME = {
  message:
    'Blanks in the file’s path stand beside other signs, which Hugo spells in one way up to 0.122 and in another since.',
  hint: 'url: /posts/my-post/',
};

/** A title that versions make different paths of. */
export const UNCLEAR_TITLE = {
  message: 'The URL is made of the title, whose slash some versions of Hugo keep and others make a hyphen.',
  hint: 'slug: my-post',
  path: ['title'],
};

import type { Post } from './post.js';
import { findDescription, findTexts, findTitle } from './post-fields.js';
import { cleanText } from './value.js';

/**
 * Fills a template such as `{title} | {category}` from a post: `{title}`, `{description}` and `{slug}` as the site sees them,
 * any other name is a field of the front matter. A field that a post does not have leaves nothing.
 */
export function renderTemplate(template: string, post: Post): string {
  return cleanText(template.replace(/\{([^{}]*)\}/g, (_, name: string) => lookUp(post, name.trim())));
}

function lookUp(post: Post, name: string): string {
  if (name === 'title') return findTitle(post);
  if (name === 'description') return findDescription(post);
  if (name === 'slug') return makeSlug(post);
  return findTexts(post, name).join(', ');
}

/** Front matter `slug`, else the file name without date; of an `index` file its folder. */
function makeSlug(post: Post): string {
  const own = findTexts(post, 'slug')[0];
  if (own !== undefined)
    return own
      .split('/')
      .filter((part) => part !== '')
      .join('/');
  const parts = post.file.replace(/\.[^./]*$/, '').split('/');
  const name = parts.at(-1) === 'index' ? parts.at(-2) : parts.at(-1);
  return (name ?? '').replace(/^\d{4}-\d{1,2}-\d{1,2}-/, '');
}

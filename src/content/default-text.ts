import type { Page, Path, Post } from './post.js';
import { findDescription, findTexts, findTitle } from './post-fields.js';
import { cleanText } from './value.js';

/** What a template is filled from. */
export interface Subject {
  readonly post: Post;
  readonly page: Pick<Page, 'title'>;
}

const FIELD = /\{([^{}]*)\}/g;

/**
 * Fills a template such as `{title} | {category}` from a post: `{title}`, `{description}` and `{slug}` as the site sees them,
 * any other name is a field of the front matter. A field that a post does not have leaves nothing.
 */
export function renderTemplate(template: string, subject: Subject): string {
  return cleanText(template.replace(FIELD, (_, name: string) => lookUp(subject, name.trim())));
}

/** The names between the braces of a template. */
export function listFields(template: string): readonly string[] {
  return [...template.matchAll(FIELD)].map(([, name = '']) => name.trim());
}

/** Whether a post has something for a field of a template. */
export function hasField(subject: Subject, name: string): boolean {
  return lookUp(subject, name) !== '';
}

/** Where the text of a template stands that is nothing but the post's title or description; null for any other. */
export function findSource(template: string, { post }: Subject): Path | null {
  if (template === '{title}') return findTitle(post)?.path ?? null;
  return template === '{description}' ? (findDescription(post)?.path ?? null) : null;
}

function lookUp({ post, page }: Subject, name: string): string {
  if (name === 'title') return findTitle(post)?.text ?? post.heading ?? page.title ?? '';
  if (name === 'description') return findDescription(post)?.text ?? '';
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

import type { Page, Path, Post } from './post.js';
import { findDescription, findTexts, findTitle } from './post-fields.js';
import { findTags, MAX_HASHTAGS, makeHashtags } from './post-tags.js';
import { cleanText } from './value.js';

/** What a template is filled from. */
export interface Subject {
  readonly post: Post;
  readonly page: Pick<Page, 'title'>;
  /** Whether a text of tags is a list of words; absent: it is not. */
  readonly hasSpacedTags?: boolean | undefined;
}

const FIELD = /\{([^{}]*)\}/g;

/** Names that every post has something for, or may have: what they are is worked out. */
export const BUILT_IN: readonly string[] = ['title', 'description', 'slug', 'tags', 'hashtags'];

/**
 * Fills a template such as `{title} | {category}` from a post: `{title}`, `{description}` and `{slug}` as the site sees them,
 * `{tags}` with commas, `{hashtags}` such as `#NoKneadBread`; any other name is a field of the front matter. A field that a post
 * does not have leaves nothing, at the ends not even what would stand between it and its neighbour.
 */
export function renderTemplate(template: string, subject: Subject): string {
  let isWhole = true;
  const text = template.replace(FIELD, (_, name: string) => {
    const value = lookUp(subject, name.trim());
    isWhole &&= value !== '';
    return value;
  });
  return isWhole ? cleanText(text) : trimSeparators(cleanText(text));
}

const SEPARATORS: ReadonlySet<string> = new Set(' \t\n|·•/–—-:,');

function trimSeparators(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && SEPARATORS.has(text.charAt(start))) start += 1;
  while (end > start && SEPARATORS.has(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** How many tags a post has, where a template makes hashtags of them and they are too many for that; 0 anywhere else. */
export function countCutTags(template: string, { post, hasSpacedTags }: Subject): number {
  if (!listFields(template).includes('hashtags')) return 0;
  const count = makeHashtags(findTags(post, hasSpacedTags === true)).length;
  return count > MAX_HASHTAGS ? count : 0;
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

function lookUp({ post, page, hasSpacedTags }: Subject, name: string): string {
  const tags = () => findTags(post, hasSpacedTags === true);
  if (name === 'title') return findTitle(post)?.text ?? post.heading ?? page.title ?? '';
  if (name === 'description') return findDescription(post)?.text ?? '';
  if (name === 'slug') return makeSlug(post);
  if (name === 'tags') return tags().join(', ');
  if (name === 'hashtags') return makeHashtags(tags()).slice(0, MAX_HASHTAGS).join(' ');
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

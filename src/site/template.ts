import { posix } from 'node:path';
import type { Post } from '../content/post.js';
import { encodeSegment } from './address.js';
import { isList, textOf, textsOf } from './front-matter-fields.js';
import type { Moment } from './moment.js';

type At = Moment | null;
type Part = (post: Post, at: At) => string | null;

const DATE_PREFIX = /^\d{4}-\d{1,2}-\d{1,2}[-_]?(?=.)/;
/** Folders that hold all content of a site: `:section` is the first folder below them. */
const ROOTS = /^(?:(?:src|website|site)\/)?(?:content|_posts|source\/_posts|pages|data|public|posts)\//;

const PARTS: Readonly<Record<string, Part>> = {
  year: (_, at) => at && String(at.year).padStart(4, '0'),
  month: (_, at) => at && String(at.month).padStart(2, '0'),
  day: (_, at) => at && String(at.day).padStart(2, '0'),
  title: (post) => slugify(textOf(post.data.title) ?? findSlug(post)),
  slug: findSlug,
  filename: (post) => baseName(post.file),
  folder: (post) => posix.basename(posix.dirname(post.file)).replace(/^\.$/, ''),
  section: (post) => {
    const below = post.file.replace(ROOTS, '');
    return below.includes('/') ? (below.split('/')[0] ?? '') : '';
  },
  categories: (post) => findCategories(post).map(slugify).join('/'),
};

/** What `site.permalink` may hold. */
export const PLACEHOLDERS: readonly string[] = Object.keys(PARTS);

const PLACEHOLDER = /:([a-z_]+)/gi;

/** Names after a colon that stand for nothing. */
export function listUnknownPlaceholders(template: string): string[] {
  const names = [...template.matchAll(PLACEHOLDER)].map(([, name = '']) => name);
  return names.filter((name) => !Object.hasOwn(PARTS, name));
}

/** Makes paths from `site.permalink`, whatever the generator; null where a date is needed and there is none. Other text stays as it is. */
export function createTemplate(template: string): (post: Post, at: At) => string | null {
  return (post, at) => {
    let isDateMissing = false;
    const path = template.replace(PLACEHOLDER, (whole, key: string) => {
      if (!Object.hasOwn(PARTS, key)) return whole;
      const value = PARTS[key]?.(post, at) ?? null;
      if (value === null) isDateMissing = true;
      return encodeSegment(value ?? '');
    });
    return isDateMissing ? null : `/${path}`.replace(/\/{2,}/g, '/');
  };
}

/** `slug` of the front matter, else the file name without date; a file named `index` is called like its folder. */
export function findSlug(post: Post): string {
  const own = textOf(post.data.slug)?.replace(/^\/|\/$/g, '');
  if (own !== undefined && own !== '') return own;
  const base = baseName(post.file);
  const name = base === 'index' ? posix.basename(posix.dirname(post.file)) : base;
  return name.replace(DATE_PREFIX, '');
}

/** Lower case; everything but letters, marks and digits becomes one hyphen. */
export function slugify(text: string): string {
  const hyphens = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{M}\p{L}\p{Nd}]+/gu, '-');
  return hyphens.replace(/^-|-$/g, '');
}

function baseName(file: string): string {
  return posix.basename(file, posix.extname(file));
}

function findCategories({ data }: Post): readonly string[] {
  if (isList(data.categories)) return textsOf(data.categories);
  return textsOf(data.category ?? data.categories);
}

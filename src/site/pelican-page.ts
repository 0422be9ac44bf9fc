import { posix } from 'node:path';
import unidecode from 'unidecode';
import type { Post, Value } from '../content/post.js';
import type { Problem } from '../problem.js';
import { findDate } from './date-of.js';
import { findKey, textOf, textsOf } from './front-matter-fields.js';
import { dayOfYear, type Moment } from './moment.js';
import type { PagePath } from './page.js';
import type { PelicanConfig } from './pelican-config.js';
import { parsePostDate, toMoment } from './post-date.js';
import type { createTemplate } from './template.js';
import { makeUnknownUrl } from './unknown-url.js';
import { findUnpublished } from './unpublished.js';

/** A Pelican site: its settings, its zone, the user's own template (null: none), and the present. */
export interface PelicanSite {
  readonly config: PelicanConfig;
  readonly zone: string;
  readonly template: ReturnType<typeof createTemplate> | null;
  readonly nowMs: number;
}

type Field = (key: string) => Value | undefined;

interface Article {
  readonly post: Post;
  readonly field: Field;
  readonly at: Moment | null;
}

/** How Pelican publishes an article that has its metadata between `---` lines. Keys have any case. */
export function createPelicanPages(site: PelicanSite): (post: Post) => PagePath {
  return (post) => {
    const field: Field = (name) => {
      const key = findKey(post.data, name);
      return key === null ? undefined : post.data[key];
    };
    const date = findDate(post, [findKey(post.data, 'date') ?? 'date'], (found) =>
      toMoment(found, site.zone),
    );
    const at = date.at ?? (date.problems.length > 0 ? null : fileDate(site, post.file));
    const found = findPath(site, { post, field, at });
    return {
      title: null,
      ...found,
      reason: findReason(site, { post, field, at }),
      dateMs: at?.epochMilliseconds ?? null,
      problems: [...date.problems, ...found.problems],
    };
  };
}

interface Found {
  readonly path: string | null;
  readonly rule: string;
  readonly problems: readonly Problem[];
}

function findPath({ config, template }: PelicanSite, article: Article): Found {
  const { post, field, at } = article;
  const own = textOf(field('url'));
  if (own !== null) return { path: own, rule: 'front matter url', problems: [] };
  if (template !== null) return { path: template(post, at), rule: 'permalink setting', problems: [] };
  const isTranslation = languageOf(config, field) !== config.language.toLowerCase();
  const rule = isTranslation ? 'ARTICLE_LANG_URL' : 'ARTICLE_URL';
  const pattern = isTranslation ? config.translationUrl : config.articleUrl;
  if (pattern === null) return unknown(post, `${rule} is made by code that is never run`);
  let missing: string | null = null;
  const path = pattern.replace(/\{(\w{1,20})(?::([^{}]{0,60}))?\}/g, (part, key: string, format?: string) => {
    const value =
      key === 'date' && format !== undefined ? formatDate(config, at, format) : partOf(key, config, article);
    if (value === null) missing ??= part;
    return value ?? '';
  });
  if (missing !== null) return unknown(post, `${rule} holds ${missing}, which is not known without Pelican`);
  return { path, rule, problems: [] };
}

function languageOf({ language }: PelicanConfig, field: Field): string {
  return (textOf(field('lang')) ?? language).toLowerCase();
}

function unknown(post: Post, reason: string): Found {
  const message = `The URL of this post is not known: ${reason}.`;
  const problem = makeUnknownUrl(post, { message, hint: 'site: { permalink: "/:slug.html" }' });
  return { path: null, rule: 'no rule (ARTICLE_URL): set site.permalink', problems: [problem] };
}

function partOf(key: string, config: PelicanConfig, { post, field }: Article): string | null {
  if (key === 'slug') return findSlug(config, post, field);
  if (key === 'category') return findCategory(config, post, field);
  if (key === 'author') return findAuthor(config, field);
  if (key === 'lang') return languageOf(config, field);
  return textsOf(field(key))[0] ?? null;
}

function findAuthor(config: PelicanConfig, field: Field): string | null {
  const several = textsOf(field('authors'))[0];
  const first = several?.split(several.includes(';') ? ';' : ',')[0]?.trim();
  const name = textOf(field('author')) ?? first ?? config.author;
  return name === null ? null : pelicanSlug(name, config, 'author');
}

function findSlug(config: PelicanConfig, post: Post, field: Field): string | null {
  const own = textOf(field('slug'));
  if (own !== null) return own;
  const base = posix.basename(post.file, posix.extname(post.file));
  const named = slugInName(config.fileNames, base);
  if (named !== null) return named.slug;
  if (config.paths?.includes('?P<slug>') ?? true) return null;
  if (config.slugSource === 'basename') return pelicanSlug(base, config, 'article');
  return config.slugSource === 'title' ? pelicanSlug(textOf(field('title')) ?? '', config, 'article') : null;
}

/** The patterns for file names that sites share; of another one that names the slug nothing is known. Null: it names no slug. */
function slugInName(pattern: string | null, base: string): { readonly slug: string | null } | null {
  if (pattern !== null && !pattern.includes('?P<slug>')) return null;
  if (pattern === '(?P<slug>.*)') return { slug: base };
  const separator = /^\(\?P<date>\\d\{4\}-\\d\{2\}-\\d\{2\}\)([-_])\(\?P<slug>\.\*\)$/.exec(
    pattern ?? '',
  )?.[1];
  const found = /^\d{4}-\d{2}-\d{2}([-_])(.*)$/.exec(base);
  if (separator === undefined) return { slug: null };
  return found?.[1] === separator ? { slug: found[2] ?? null } : null;
}

function findCategory(config: PelicanConfig, post: Post, field: Field): string | null {
  const own = textOf(field('category'));
  if (own === null && [config.paths, config.fileNames].some((it) => it?.includes('?P<category>') ?? true))
    return null;
  const folder = posix.dirname(post.file.slice(config.content.length));
  const standing =
    config.categoryIsFolder && folder !== '.' ? posix.basename(folder) : config.defaultCategory;
  return pelicanSlug(own ?? standing, config, 'category');
}

/** Pelican's `slugify`; null where the site has rules of its own or nothing is left. */
function pelicanSlug(
  text: string,
  { ownSlugs, keepsCase, keepsUnicode }: PelicanConfig,
  kind: 'article' | 'category' | 'author',
): string | null {
  if (ownSlugs.has(kind)) return null;
  const plain = keepsUnicode ? text.normalize('NFKC') : unidecode(text.normalize('NFKC'));
  const words = plain.replace(/[^\p{L}\p{N}_\s-]/gu, '').trim();
  const slug = words.replace(/[-\s]+/g, '-');
  if (slug === '') return null;
  return keepsCase ? slug : slug.toLowerCase();
}

const two = (value: number): string => String(value).padStart(2, '0');
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const FORMATS: Readonly<Record<string, (at: Moment) => string>> = {
  Y: (at) => String(at.year).padStart(4, '0'),
  y: (at) => two(at.year % 100),
  m: (at) => two(at.month),
  d: (at) => two(at.day),
  '-m': (at) => String(at.month),
  '-d': (at) => String(at.day),
  j: (at) => String(dayOfYear(at)).padStart(3, '0'),
  H: (at) => two(at.hour),
  M: (at) => two(at.minute),
  S: (at) => two(at.second),
};
const NAMES: Readonly<Record<string, (at: Moment) => string>> = {
  b: (at) => (MONTHS[at.month - 1] ?? '').slice(0, 3),
  B: (at) => MONTHS[at.month - 1] ?? '',
};

function formatDate({ hasLocale }: PelicanConfig, at: Moment | null, format: string): string | null {
  if (at === null) return null;
  const known = hasLocale ? FORMATS : { ...FORMATS, ...NAMES };
  const text = format.replace(/%(-?[a-z])/gi, (part, key: string) =>
    Object.hasOwn(known, key) ? (known[key]?.(at) ?? part) : part,
  );
  return text.includes('%') ? null : text;
}

/** The day that a file name starts with, where the pattern for file names says so. */
function fileDate({ config, zone }: PelicanSite, file: string): Moment | null {
  const base = posix.basename(file, posix.extname(file));
  if (!(config.fileNames?.includes('?P<date>') ?? false)) return null;
  if (config.fileNames?.includes('?P<slug>') && slugInName(config.fileNames, base) === null) return null;
  const parsed = parsePostDate(/^\d{4}-\d{2}-\d{2}/.exec(base)?.[0] ?? '');
  return parsed.kind === 'date' ? toMoment(parsed.date, zone) : null;
}

function findReason({ config, nowMs }: PelicanSite, { field, at }: Article): string | null {
  const reason = findUnpublished(field);
  if (reason !== null) return reason;
  const status = textOf(field('status'))?.toLowerCase() ?? null;
  if (status === 'skip') return 'status: skip';
  if (status === null && config.isDraftByDefault) return 'DEFAULT_METADATA makes it a draft';
  if (at === null) return config.publishesUndated ? null : 'it has no date, so Pelican leaves it out';
  const isFuture = at.epochMilliseconds > nowMs;
  return isFuture && !config.publishesFuture ? 'its date is in the future' : null;
}

import { posix } from 'node:path';
import type { Post, Value } from '../content/post.js';
import { type Problem, startOf } from '../problem.js';
import { findDate } from './date-of.js';
import { isList, textOf, textsOf } from './front-matter-fields.js';
import type { JekyllConfig } from './jekyll-config.js';
import { makeDefaults } from './jekyll-defaults.js';
import { expandJekyll, findUnknownPlaceholder, type JekyllNames } from './jekyll-permalink.js';
import { type Moment, momentAt } from './moment.js';
import type { PagePath } from './page.js';
import { type PostDate, parsePostDate, toMoment } from './post-date.js';
import { findUnpublished } from './unpublished.js';

/** A Jekyll site: its configuration, its zone, the user's own template (null: none), and the present. */
export interface JekyllSite {
  readonly config: JekyllConfig;
  readonly zone: string;
  readonly template: ((post: Post, at: Moment | null) => string | null) | null;
  readonly nowMs: number;
}

interface Located {
  readonly type: 'posts' | 'drafts' | 'pages' | 'collection';
  readonly collection: string;
  /** Below the collection's folder, or below the source for a page. */
  readonly path: string;
  /** Folders above `_posts`: they are categories. */
  readonly above: readonly string[];
}

// See DATE_FILENAME_MATCHER in jekyll/document.rb.
const DATED = /^(\d{2,4}-\d{1,2}-\d{1,2})-(.*)$/;

/** How Jekyll publishes a file; the rules of `Jekyll::Document` and `Jekyll::Drops::UrlDrop`. */
export function createJekyllPages(site: JekyllSite): (post: Post) => PagePath {
  const defaultsOf = makeDefaults(site.config);
  return (post) => {
    const file = post.file.startsWith(site.config.source)
      ? post.file.slice(site.config.source.length)
      : post.file;
    const located = locate(file, site.config);
    const type = located.type === 'collection' ? located.collection : located.type;
    const defaultOf = defaultsOf(file, type);
    const field = (key: string): Value | undefined => post.data[key] ?? defaultOf(key);
    const base = posix.basename(file, posix.extname(file));
    const dated = DATED.exec(base);
    const date = findDate(post, ['date'], (found) => readMoment(post, found, site.zone));
    // Jekyll does not build a site with a date that it cannot read.
    const at = date.at ?? (date.problems.length > 0 ? null : fileDate(dated?.[1], site.zone));
    const name = dated?.[2] ?? base;
    const own = field('slug');
    // An empty text counts, an empty value does not.
    const slug = typeof own === 'string' ? own.trim() : name.replace(/\.{1,255}$/, '');
    const categories = findCategories(post, located.above, defaultOf);
    const path = located.path.replace(/\.[^./]+$/, '');
    const names = { collection: located.collection, path, name: base, slug, categories, at };
    const isDated = dated !== null || located.type !== 'posts';
    return {
      title: findTitle(located, { name, defaultOf }),
      ...findPath({ post, site, field, located, names }),
      reason: isDated
        ? findReason(site, located, { field, at })
        : 'the file name has no date, so it is no post',
      dateMs: at?.epochMilliseconds ?? null,
      problems: at === null && date.problems.length === 0 ? judgeFileDate(post, dated?.[1]) : date.problems,
    };
  };
}

/** A post without a title is called by its file name, word by word. See `populate_title` in jekyll/document.rb. */
function findTitle(
  { type }: Located,
  { name, defaultOf }: { name: string; defaultOf: Field },
): string | null {
  const given = textOf(defaultOf('title'));
  if (given !== null || type === 'pages') return given;
  const words = name.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());
  return words.join(' ');
}

type Field = (key: string) => Value | undefined;

interface Found {
  readonly post: Post;
  readonly site: JekyllSite;
  readonly field: Field;
  readonly located: Located;
  readonly names: JekyllNames;
}

function findPath({ post, site, field, located, names }: Found): Pick<PagePath, 'path' | 'rule'> {
  const given = field('permalink');
  // An empty text is the root of the site, an empty value is none.
  const own = typeof given === 'string' ? given.trim() : null;
  const expand = (template: string, rule: string) => {
    const unknown = findUnknownPlaceholder(template);
    if (unknown === null) return { path: expandJekyll(template, names), rule };
    return { path: null, rule: `${rule} with :${unknown}, which Jekyll does not know` };
  };
  if (own !== null) return expand(own, 'front matter permalink');
  if (site.template !== null) return { path: site.template(post, names.at), rule: 'permalink setting' };
  if (located.type === 'posts') return expand(site.config.permalink, 'permalink');
  if (located.type === 'pages') return { path: pagePath(site, names), rule: 'file path' };
  const template = site.config.templates.get(located.collection);
  return template === undefined
    ? { path: null, rule: 'collection permalink' }
    : expand(template, 'collection permalink');
}

function pagePath({ config }: JekyllSite, names: JekyllNames): string | null {
  if (names.name === 'index') return expandJekyll(`/${names.path.replace(/index$/, '')}`, names);
  return expandJekyll(config.pages, names);
}

function findReason(
  site: JekyllSite,
  located: Located,
  { field, at }: { field: Field; at: JekyllNames['at'] },
) {
  if (located.type === 'drafts') return 'it lies in _drafts';
  if (located.type === 'collection' && !site.config.templates.has(located.collection))
    return `the collection ${located.collection} is not written`;
  const special = findSpecialName(located, site.config.include);
  if (special !== null) return `Jekyll leaves out ${special}`;
  const reason = findUnpublished(field);
  if (reason !== null) return reason;
  const isFuture = at !== null && at.epochMilliseconds > site.nowMs && located.type !== 'pages';
  return isFuture && !site.config.future ? 'its date is in the future' : null;
}

/** A folder or file that Jekyll does not look into, unless `include` names it. See `Jekyll::EntryFilter`. */
function findSpecialName({ path, above }: Located, include: readonly string[]): string | null {
  const names = [...above, path.split('/')[0] ?? '', posix.basename(path)];
  const isIncluded = (name: string) => include.some((it) => it.replace(/^\/|\/$/g, '') === name);
  return names.find((name) => /^[._#~]|~$/.test(name) && !isIncluded(name)) ?? null;
}

function locate(file: string, { collections }: JekyllConfig): Located {
  const inside = collections !== '' && file.startsWith(collections) ? file.slice(collections.length) : file;
  const parts = inside.split('/');
  for (const [folder, type] of [
    ['_posts', 'posts'],
    ['_drafts', 'drafts'],
  ] as const) {
    const at = parts.indexOf(folder);
    if (at >= 0)
      return { type, collection: 'posts', path: parts.slice(at + 1).join('/'), above: parts.slice(0, at) };
  }
  const first = parts[0] ?? '';
  const collection = first.slice(1);
  if (parts.length > 1 && first.startsWith('_'))
    return { type: 'collection', collection, path: parts.slice(1).join('/'), above: [] };
  return { type: 'pages', collection: '', path: file, above: [] };
}

/** YAML of Ruby makes `2024-01-01 02:00:00` without quotes a UTC time; quoted, or without seconds, it is text that Jekyll reads in the site's zone. */
function readMoment(post: Post, date: PostDate, zone: string): Moment {
  // JSON, which Jekyll itself does not read, has no other way to write a time.
  const isYamlTime = post.format === 'json' || post.isPlain(['date']);
  const isRubyTime = date.hasSeconds && date.offset === null && isYamlTime;
  const { epochMilliseconds } = toMoment(date, isRubyTime ? 'UTC' : zone);
  return momentAt(epochMilliseconds, zone);
}

function fileDate(text: string | undefined, zone: string): Moment | null {
  if (text === undefined) return null;
  const [year = '', ...rest] = text.split('-');
  // Ruby reads two digits as 1969 to 2068.
  const full = year.length === 2 ? `${Number(year) >= 69 ? 19 : 20}${year}` : year.padStart(4, '0');
  const parsed = parsePostDate([full, ...rest].join('-'));
  return parsed.kind === 'date' ? toMoment(parsed.date, zone) : null;
}

/** Jekyll stops at a file name whose day does not exist, where the front matter has no date of its own. */
function judgeFileDate(post: Post, day: string | undefined): readonly Problem[] {
  if (day === undefined) return [];
  const message = `The day ${day} of the file name does not exist.`;
  const hint = 'a file name such as 2026-01-15-name.md, or in the front matter date: 2026-01-15';
  return [{ ...startOf(post.file), severity: 'error', code: 'post-date-invalid', message, hint }];
}

/** Folders above `_posts`, then `categories` (a text is split at blanks), then `category` (it is not). */
function findCategories(post: Post, above: readonly string[], defaultOf: Field): string[] {
  const split = (value: Value | undefined) =>
    isList(value) ? textsOf(value) : (textOf(value)?.split(/\s+/) ?? []);
  const own = [...split(defaultOf('categories')), ...split(post.data.categories)];
  const single = textsOf(post.data.category ?? defaultOf('category'));
  return [...new Set([...above, ...own, ...single])];
}

import { matchGlobs } from '../content/match-globs.js';
import type { Post, Value } from '../content/post.js';
import { parseFlag } from './flag.js';
import { findKey, isList, mapOf, textOf } from './front-matter-fields.js';
import type { HugoConfig } from './hugo-config.js';
import type { HugoDates } from './hugo-dates.js';
import { expandHugo, findUnknownToken, type HugoNames } from './hugo-permalink.js';
import type { HugoPlace } from './hugo-places.js';
import { type HugoSpelling, hugoPath } from './hugo-slug.js';
import type { Moment } from './moment.js';
import type { PagePath } from './page.js';
import { findUnpublished } from './unpublished.js';

/** What decides the URLs of a Hugo site. */
export interface HugoSite {
  readonly config: HugoConfig;
  readonly placeOf: (file: string) => HugoPlace;
  readonly datesOf: (post: Post) => HugoDates;
  /** Adds what sections give their posts. */
  readonly cascade: (post: Post, place: HugoPlace) => Post;
  /** The user's own template; null: none. */
  readonly template: ((post: Post, at: Moment | null) => string | null) | null;
  readonly nowMs: number;
}

interface Content {
  readonly site: HugoSite;
  readonly post: Post;
  readonly place: HugoPlace;
  readonly dates: HugoDates;
  /** Front matter without regard to case, as Hugo reads it. */
  readonly field: (key: string) => Value | undefined;
}

/** How Hugo publishes a content file; the rules of `CreateTargetPaths` in `resources/page/page_paths.go`. */
export function makeHugoPage(site: HugoSite, own: Post): PagePath {
  const place = site.placeOf(own.file);
  const post = site.cascade(own, place);
  const field = (name: string): Value | undefined => {
    const key = findKey(post.data, name);
    return key === null ? undefined : post.data[key];
  };
  const content: Content = { site, post, place, dates: site.datesOf(post), field };
  const { date, publishDate, problems } = content.dates;
  return {
    title: null,
    ...findPath(content),
    reason: findReason(content),
    dateMs: (date ?? publishDate)?.epochMilliseconds ?? null,
    problems,
  };
}

function findPath(content: Content): Pick<PagePath, 'path' | 'rule'> {
  const { site, post, place, dates, field } = content;
  const { prefix } = place.language;
  const spelling = spellingOf(content);
  const slug = textOf(field('slug')) ?? dates.slug;
  const names: HugoNames = { ...place, title: textOf(field('title')) ?? '', slug, at: dates.date };
  const url = textOf(field('url'));
  if (url !== null && !url.includes('://'))
    return { path: urlPath(expandHugo(url, names, spelling), prefix), rule: 'front matter url' };
  if (site.template !== null) return { path: site.template(post, dates.date), rule: 'permalink setting' };
  const pattern = findPattern(content);
  const unknown = pattern === null ? null : findUnknownToken(pattern);
  if (unknown !== null) return { path: null, rule: `permalinks with :${unknown}, which Hugo does not know` };
  const expanded = pattern === null ? null : expandHugo(pattern, names, spelling);
  const path = expanded ?? [...place.folders, slug ?? place.name].join('/');
  const rule = pattern !== null ? 'permalinks' : slug !== null ? 'front matter slug' : 'file path';
  const clean = hugoPath(path, spelling).split('/').filter(Boolean).join('/');
  if (clean === '') return { path: `/${prefix}`, rule };
  return { path: `/${prefix}${clean}${isUgly(content) ? '.html' : '/'}`, rule };
}

/** The pattern for a page of its section (`/` is the root), or the first of a list of rules that matches its path. */
function findPattern(content: Content): string | null {
  const { site, place } = content;
  const own = site.config.get(['languages', place.language.code, 'permalinks']);
  const rules = own ?? site.config.get(['permalinks']);
  if (isList(rules)) return findRule(rules, `/${[...place.folders, place.name].join('/')}`);
  const sections = place.sections[0] === undefined ? ['', '/'] : [place.sections[0]];
  const found = sections.map(
    (section) => setting(content, 'permalinks', 'page', section) ?? setting(content, 'permalinks', section),
  );
  return found.find((pattern) => pattern !== null) ?? null;
}

function findRule(rules: readonly Value[], path: string): string | null {
  const found = rules.map(mapOf).find((rule) => {
    const target = mapOf(rule?.target);
    const glob = textOf(target?.path);
    const isMatch = glob === null || matchGlobs([glob])(path.toLowerCase());
    return isMatch && (textOf(target?.kind) ?? 'page') === 'page';
  });
  return textOf(found?.pattern);
}

/** `url` of the front matter: with a dot it is a file; without a slash at the start it is below the language's prefix. */
function urlPath(url: string, prefix: string): string {
  const ended = url.endsWith('/') || url.includes('.') ? url : `${url}/`;
  return ended.startsWith('/') ? ended : `/${prefix}${ended}`;
}

/** A setting of the post's language, else of the site. */
function setting({ site, place }: Content, ...path: string[]): string | null {
  return site.config.text('languages', place.language.code, ...path) ?? site.config.text(...path);
}

function spellingOf(content: Content): HugoSpelling {
  return {
    keepCase: parseFlag(setting(content, 'disablePathToLower')) ?? false,
    removeAccents: parseFlag(setting(content, 'removePathAccents')) ?? false,
  };
}

function isUgly(content: Content): boolean {
  const bySection = setting(content, 'uglyURLs', content.place.sections[0] ?? '');
  return parseFlag(bySection ?? setting(content, 'uglyURLs')) ?? false;
}

function findReason(content: Content): string | null {
  const { site, place, field } = content;
  if (place.kind === 'list') return 'it is a list page, not a post';
  if (place.kind === 'resource') return 'it belongs to the page bundle it lies in';
  if (place.language.isDisabled) return `the language ${place.language.code} is disabled`;
  if (parseFlag(field('headless')) === true) return 'headless';
  const render = textOf((mapOf(field('build')) ?? mapOf(field('_build')))?.render)?.toLowerCase();
  if (render === 'never' || render === 'link' || render === 'false') return `build.render: ${render}`;
  const isDraftBuilt = site.config.flag('buildDrafts');
  return (
    findUnpublished((key) => (key === 'draft' && isDraftBuilt ? undefined : field(key))) ??
    findWrongTime(content)
  );
}

function findWrongTime({ site, dates }: Content): string | null {
  const start = dates.publishDate ?? dates.date;
  if (start !== null && start.epochMilliseconds > site.nowMs && !site.config.flag('buildFuture'))
    return 'its date is in the future';
  const isExpired = dates.expiryDate !== null && dates.expiryDate.epochMilliseconds <= site.nowMs;
  return isExpired && !site.config.flag('buildExpired') ? 'its expiryDate is past' : null;
}

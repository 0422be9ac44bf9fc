import { matchGlobs } from '../content/match-globs.js';
import type { Post, Value } from '../content/post.js';
import type { Problem } from '../problem.js';
import { parseFlag } from './flag.js';
import { findKey, isList, mapOf, textOf } from './front-matter-fields.js';
import type { Cascaded } from './hugo-cascade.js';
import type { HugoConfig } from './hugo-config.js';
import type { HugoDates } from './hugo-dates.js';
import { expandHugo, findUnknownToken, type HugoNames, hasDateToken, takesTitle } from './hugo-permalink.js';
import type { HugoPlace } from './hugo-places.js';
import { type HugoSpelling, hugoPath, isHugoNameClear } from './hugo-slug.js';
import { findUnclearFolder, UNCLEAR_NAME, UNCLEAR_TITLE } from './hugo-unclear.js';
import type { Moment } from './moment.js';
import type { PagePath } from './page.js';
import { makeMissingDate, makeUnknownUrl } from './unknown-url.js';
import { findUnpublished } from './unpublished.js';

/** What decides the URLs of a Hugo site. */
export interface HugoSite {
  readonly config: HugoConfig;
  readonly placeOf: (file: string) => HugoPlace;
  readonly datesOf: (post: Post) => HugoDates;
  /** Adds what sections give their posts. */
  readonly cascade: (post: Post, place: HugoPlace) => Cascaded;
  /** The user's own template; null: none. */
  readonly template: ((post: Post, at: Moment | null) => string | null) | null;
  readonly nowMs: number;
}

interface Content {
  readonly site: HugoSite;
  readonly post: Post;
  readonly place: HugoPlace;
  readonly isBelowSlug: boolean;
  readonly dates: HugoDates;
  /** Front matter without regard to case, as Hugo reads it. */
  readonly field: (key: string) => Value | undefined;
}

/** How Hugo publishes a content file; the rules of `CreateTargetPaths` in `resources/page/page_paths.go`. */
export function makeHugoPage(site: HugoSite, own: Post): PagePath {
  const place = site.placeOf(own.file);
  const { post, isBelowSlug } = site.cascade(own, place);
  const field = (name: string): Value | undefined => {
    const key = findKey(post.data, name);
    return key === null ? undefined : post.data[key];
  };
  const content: Content = { site, post, place, isBelowSlug, dates: site.datesOf(post), field };
  const { date, publishDate, problems } = content.dates;
  const found = findPath(content);
  return {
    title: null,
    path: found.path,
    rule: found.rule,
    reason: findReason(content),
    dateMs: (date ?? publishDate)?.epochMilliseconds ?? null,
    problems: [...problems, ...(found.problems ?? [])],
  };
}

interface Found {
  readonly path: string | null;
  readonly rule: string;
  readonly problems?: readonly Problem[];
}

function findPath(content: Content): Found {
  const { site, post, place, dates, field } = content;
  const { prefix } = place.language;
  const spelling = spellingOf(content);
  const slug = textOf(field('slug'))?.replace(/^-{1,99}|-{1,99}$/g, '') ?? dates.slug;
  const names: HugoNames = { ...place, title: textOf(field('title')) ?? '', slug, at: dates.date };
  const url = textOf(field('url'));
  if (url !== null && !url.includes('://'))
    return { path: urlPath(expandHugo(url, names, spelling), prefix), rule: 'front matter url' };
  if (site.template !== null) return { path: site.template(post, dates.date), rule: 'permalink setting' };
  const pattern = findPattern(content);
  const unclear = findUnclearFolder(place, { isBelowSlug: content.isBelowSlug, pattern });
  if (unclear !== null) return { path: null, rule: 'file path', problems: [makeUnknownUrl(post, unclear)] };
  if (pattern !== null) return findByPattern(content, pattern, names);
  const isClear = [...place.folders, ...(slug === null ? [place.name] : [])].every((name) =>
    isHugoNameClear(name, spelling),
  );
  const rule = slug === null ? 'file path' : 'front matter slug';
  if (!isClear) return { path: null, rule, problems: [makeUnknownUrl(post, UNCLEAR_NAME)] };
  return { path: endPath(content, [...place.folders, slug ?? place.name].join('/')), rule };
}

function findByPattern(content: Content, pattern: string, names: HugoNames): Found {
  const { post, dates } = content;
  const unknown = findUnknownToken(pattern);
  if (unknown !== null) return { path: null, rule: `permalinks with :${unknown}, which Hugo does not know` };
  const rule = 'permalinks';
  if (takesTitle(pattern, names) && /[\\/]/.test(names.title))
    return { path: null, rule, problems: [makeUnknownUrl(post, UNCLEAR_TITLE)] };
  if (dates.date === null && hasDateToken(pattern)) {
    if (dates.problems.length > 0) return { path: null, rule };
    if (dates.isElsewhere) return { path: null, rule, problems: [makeMissingDate(post)] };
  }
  return { path: endPath(content, expandHugo(pattern, names, spellingOf(content))), rule };
}

function endPath(content: Content, path: string): string {
  const { prefix } = content.place.language;
  const clean = hugoPath(path, spellingOf(content)).split('/').filter(Boolean).join('/');
  return clean === '' ? `/${prefix}` : `/${prefix}${clean}${isUgly(content) ? '.html' : '/'}`;
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

import type { Post } from '../content/post.js';
import type { Problem } from '../problem.js';
import { type FoundDate, findDate } from './date-of.js';
import { textOf } from './front-matter-fields.js';
import type { HexoConfig } from './hexo-config.js';
import { type HexoZones, placeHexoTime, readHexoDate } from './hexo-date.js';
import { createHexoNames, type HexoName } from './hexo-name.js';
import { expandHexo } from './hexo-permalink.js';
import type { Moment } from './moment.js';
import type { PagePath } from './page.js';
import { parsePostDate, toMoment } from './post-date.js';
import type { createTemplate } from './template.js';
import { makeMissingDate, makeUnknownUrl } from './unknown-url.js';
import { exactFields, findUnpublished } from './unpublished.js';

/** A Hexo site: its configuration, its zone, the user's own template (null: none), and the present. */
export interface HexoSite {
  readonly config: HexoConfig;
  readonly zone: string;
  /** What the machine that builds the site may make of dates, most likely first; never none. */
  readonly zones: readonly HexoZones[];
  readonly template: ReturnType<typeof createTemplate> | null;
  readonly nowMs: number;
}

interface Located {
  readonly kind: 'post' | 'draft' | 'page';
  /** Below `_posts`, `_drafts` or the source folder. */
  readonly path: string;
}

interface Dated {
  readonly post: Post;
  readonly name: HexoName;
  readonly date: FoundDate;
}

/** How Hexo publishes a file of the source folder. */
export function createHexoPages(site: HexoSite): (post: Post) => PagePath {
  const nameOf = createHexoNames(site.config.newPostName);
  return (post) => {
    const located = locate(post.file, site.config.source);
    const name = nameOf(located.path);
    const instant = findDate(post, ['date'], (found) => toMoment(found, site.zone)).at;
    const found = findSurePath(site, located, { post, name });
    const dateMs =
      (instant ?? fileDate(name, { configured: null, machine: site.zone }))?.epochMilliseconds ?? null;
    return {
      title: null,
      path: found.path === null ? null : makePretty(found.path, site.config),
      rule: found.rule,
      reason: findReason(site, located, { post, dateMs }),
      dateMs,
      problems: found.problems ?? [],
    };
  };
}

interface Found {
  readonly path: string | null;
  readonly rule: string;
  readonly problems?: readonly Problem[];
}

/** The path, where all machines that are likely to build the site give the same one. */
function findSurePath(
  site: HexoSite,
  located: Located,
  { post, name }: { readonly post: Post; readonly name: HexoName },
): Found {
  const found = site.zones.map((zones) => {
    const date = findDate(post, ['date'], (it) => readHexoDate(post, it, zones));
    const isUnknown = date.at === null && date.problems.length > 0;
    const at = isUnknown ? null : (date.at ?? fileDate(name, zones));
    const own = findPath(site, located, { post, name, date: { ...date, at } });
    return { ...own, problems: [...date.problems, ...(own.problems ?? [])] };
  });
  const [first = { path: null, rule: 'no rule' }] = found;
  if (found.every(({ path }) => path === first.path)) return first;
  const problems = [unsureZone(post, site.config.timezone ?? 'UTC')];
  return { path: null, rule: first.rule, problems };
}

function unsureZone(post: Post, zone: string): Problem {
  const message = `Hexo writes dates of URLs in the zone of the machine that builds the site, and this post’s day is another in UTC than in ${zone}, the timezone of _config.yml.`;
  const hint = `site: { timezone: ${zone} }, or UTC: the zone of that machine`;
  return makeUnknownUrl(post, { message, hint, path: ['date'] });
}

function findPath({ config, template }: HexoSite, { kind, path }: Located, dated: Dated): Found {
  const { post, name, date } = dated;
  const own = textOf(post.data.permalink);
  if (own !== null) return { path: endAsFolder(own, config), rule: 'front matter permalink' };
  if (template !== null) return { path: template(post, date.at), rule: 'permalink setting' };
  if (kind === 'page') return { path: path.replace(/\.[^./]*$/, '.html'), rule: 'file path' };
  const expanded = expandHexo({ post, config, name, at: date.at });
  const rule = 'permalink';
  if (expanded.kind === 'path') return { path: endAsFolder(expanded.path, config), rule };
  if (expanded.kind === 'no-date') {
    const problems = date.problems.length > 0 ? [] : [makeMissingDate(post)];
    return { path: null, rule, problems };
  }
  return { path: null, rule, problems: [missingValue(post, expanded.placeholder)] };
}

function missingValue(post: Post, placeholder: string): Problem {
  const message = `The permalink of _config.yml holds ${placeholder}, and this post has no such value that is known without Hexo.`;
  const key = placeholder.slice(1);
  return makeUnknownUrl(post, {
    message,
    hint: key === 'category' ? 'permalink: my-category/my-post/' : `${key}: …`,
  });
}

function endAsFolder(path: string, { assetFolders }: HexoConfig): string {
  return assetFolders && !path.endsWith('/') && !path.endsWith('.html') ? `${path}/` : path;
}

function makePretty(path: string, { keepsIndex, keepsHtml }: HexoConfig): string {
  if (path.endsWith('index.html')) return keepsIndex ? path : path.slice(0, -'index.html'.length);
  return keepsHtml ? path : path.replace(/\.html$/, '');
}

function fileDate({ parts }: HexoName, zones: HexoZones): Moment | null {
  const month = parts.get('month') ?? parts.get('i_month');
  const day = parts.get('day') ?? parts.get('i_day');
  const parsed = parsePostDate(`${parts.get('year')}-${month}-${day}`);
  return parsed.kind === 'date' ? placeHexoTime(parsed.date.local, zones) : null;
}

function findReason(
  { config, nowMs }: HexoSite,
  { kind, path }: Located,
  { post, dateMs }: { readonly post: Post; readonly dateMs: number | null },
): string | null {
  if (kind === 'draft' && !config.rendersDrafts) return 'it lies in _drafts';
  if (kind !== 'page' && /(?:^|\/)[_.]/.test(path)) return 'its path has a name that starts with _ or a dot';
  const reason = findUnpublished(exactFields(post));
  if (reason !== null) return reason;
  const isFuture = dateMs !== null && dateMs > nowMs && kind !== 'page';
  return isFuture && !config.publishesFuture ? 'its date is in the future' : null;
}

function locate(file: string, source: string): Located {
  const below = file.startsWith(source) ? file.slice(source.length) : file;
  if (below.startsWith('_posts/')) return { kind: 'post', path: below.slice('_posts/'.length) };
  if (below.startsWith('_drafts/')) return { kind: 'draft', path: below.slice('_drafts/'.length) };
  return { kind: 'page', path: below };
}

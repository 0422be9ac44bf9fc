import type { Post } from '../content/post.js';
import type { Problem } from '../problem.js';
import { type FoundDate, findDate } from './date-of.js';
import { textOf } from './front-matter-fields.js';
import type { HexoConfig } from './hexo-config.js';
import { createHexoNames, type HexoName } from './hexo-name.js';
import { expandHexo } from './hexo-permalink.js';
import { type Moment, momentAt, momentInZone } from './moment.js';
import type { PagePath } from './page.js';
import { type PostDate, parsePostDate, toMoment } from './post-date.js';
import type { createTemplate } from './template.js';
import { makeMissingDate, makeUnknownUrl } from './unknown-url.js';
import { exactFields, findUnpublished } from './unpublished.js';

/** A Hexo site: its configuration, its zone, the user's own template (null: none), and the present. */
export interface HexoSite {
  readonly config: HexoConfig;
  readonly zone: string;
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
    // What a placeholder says in the URL and when a post was published may differ: see `readMoment`.
    const date = findDate(post, ['date'], (found) => readMoment(post, found, site.zone));
    const instant = findDate(post, ['date'], (found) => toMoment(found, site.zone)).at;
    const at = date.at ?? fileDate(name, site.zone);
    const dateMs = (instant ?? at)?.epochMilliseconds ?? null;
    const found = findPath(site, located, { post, name, date: { ...date, at } });
    return {
      title: null,
      path: found.path === null ? null : makePretty(found.path, site.config),
      rule: found.rule,
      reason: findReason(site, located, { post, dateMs }),
      dateMs,
      problems: [...date.problems, ...(found.problems ?? [])],
    };
  };
}

interface Found {
  readonly path: string | null;
  readonly rule: string;
  readonly problems?: readonly Problem[];
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

/** A time with an offset, without quotes, is made UTC by Hexo's YAML reader, and its UTC fields count as the site's own. */
function readMoment(post: Post, date: PostDate, zone: string): Moment {
  if (date.offset === null) return toMoment(date, zone);
  const { epochMilliseconds } = toMoment(date, zone);
  const isYamlTime = date.hasSeconds && post.isPlain(['date']);
  return isYamlTime
    ? momentInZone(momentAt(epochMilliseconds, 'UTC'), zone)
    : momentAt(epochMilliseconds, zone);
}

function fileDate({ parts }: HexoName, zone: string): Moment | null {
  const month = parts.get('month') ?? parts.get('i_month');
  const day = parts.get('day') ?? parts.get('i_day');
  const parsed = parsePostDate(`${parts.get('year')}-${month}-${day}`);
  return parsed.kind === 'date' ? toMoment(parsed.date, zone) : null;
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

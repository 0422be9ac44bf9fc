import { posix } from 'node:path';
import { isHeadComplete, MAX_FRONT_MATTER_BYTES, parsePost } from '../content/front-matter.js';
import type { Post } from '../content/post.js';
import type { Files } from '../ports.js';
import { findDate } from './date-of.js';
import { parseFlag } from './flag.js';
import { textOf } from './front-matter-fields.js';
import type { Moment } from './moment.js';
import type { PagePath } from './page.js';
import { parsePostDate, toMoment } from './post-date.js';
import type { createTemplate } from './template.js';
import { makeUnknownUrl } from './unknown-url.js';
import { exactFields, findUnpublished } from './unpublished.js';
import type { ZolaConfig } from './zola-config.js';
import { zolaSlug } from './zola-slug.js';

/** A Zola site, and the user's own template (null: none). */
export interface ZolaSite {
  readonly files: Files;
  readonly config: ZolaConfig;
  readonly zone: string;
  readonly template: ReturnType<typeof createTemplate> | null;
}

/** Where a content file stands: its folders without a page's own, its name without language, and the text its slug is made of. */
interface Place {
  readonly folders: readonly string[];
  readonly isBundle: boolean;
  readonly name: string;
  readonly language: string;
}

type Path = Pick<PagePath, 'path' | 'rule'>;

const CONTENT = 'content/';
// RFC3339_DATE in content/src/page.rs: a day, perhaps with a time and a zone, then `-` or `_` and the slug.
const DATED =
  /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d))?)(?:\s?[-_](.+))?/;

/** How Zola publishes a file; the rules of `Page::parse` in content/src/page.rs. */
export function createZolaPages(site: ZolaSite): (post: Post) => PagePath {
  const isDraftFolder = createDraftFolders(site.files);
  return (post) => {
    const place = findPlace(post.file, site.config);
    const dated = DATED.exec(place.name);
    const date = findDate(post, ['date'], (found) => toMoment(found, site.zone));
    const at = date.at ?? fileDate(dated?.[1], site.zone);
    const found = findPath(site, post, { place, at, datedName: dated?.[2] ?? null });
    const isUnknown = found.path === null && date.problems.length === 0;
    return {
      title: null,
      ...found,
      reason: findReason(post, isDraftFolder),
      dateMs: at?.epochMilliseconds ?? null,
      problems: isUnknown ? [makeUnknownUrl(post, UNKNOWN_LETTERS)] : date.problems,
    };
  };
}

const UNKNOWN_LETTERS = {
  message: 'The name of this post has characters whose spelling in Zola’s URLs is not known.',
  hint: 'slug = "my-post"',
};

interface Named {
  readonly place: Place;
  readonly at: Moment | null;
  /** The file name without its date; null where it has none. */
  readonly datedName: string | null;
}

function findPath({ config, template }: ZolaSite, post: Post, { place, at, datedName }: Named): Path {
  const own = textOf(post.data.path);
  if (own !== null) return { path: endWithSlash(own), rule: 'front matter path' };
  if (template !== null) return { path: template(post, at), rule: 'permalink setting' };
  const given = textOf(post.data.slug);
  const name = config.keepDates ? place.name : (datedName ?? place.name);
  const slug = zolaSlug(given ?? name, config.slugs);
  const rule = given === null ? 'file path' : 'front matter slug';
  if (slug === null) return { path: null, rule };
  const isHome = place.isBundle && place.folders.length === 0 && post.file.startsWith(`${CONTENT}index.`);
  const prefix = place.language === config.defaultLanguage ? [] : [place.language];
  const parts = isHome ? prefix : [...prefix, ...place.folders, slug];
  return { path: endWithSlash(parts.join('/')), rule };
}

function endWithSlash(path: string): string {
  const rooted = path.startsWith('/') ? path : `/${path}`;
  return rooted.endsWith('/') ? rooted : `${rooted}/`;
}

function findPlace(file: string, config: ZolaConfig): Place {
  const below = file.startsWith(CONTENT) ? file.slice(CONTENT.length) : file;
  const folders = below.split('/').slice(0, -1);
  const stem = posix.basename(below, posix.extname(below));
  const language = config.languages.find((code) => stem.endsWith(`.${code}`) && !stem.startsWith('.'));
  const base = language === undefined ? stem : stem.slice(0, -language.length - 1);
  const isBundle = base === 'index';
  return {
    folders: isBundle ? folders.slice(0, -1) : folders,
    isBundle,
    name: isBundle ? (folders.at(-1) ?? 'content') : base,
    language: language ?? config.defaultLanguage,
  };
}

function fileDate(text: string | undefined, zone: string): Moment | null {
  const parsed = parsePostDate(text ?? '');
  return parsed.kind === 'date' ? toMoment(parsed.date, zone) : null;
}

function findReason(post: Post, isDraftFolder: (folder: string) => boolean): string | null {
  if (/(?:^|\/)_index\.[^/]*$/.test(post.file)) return 'it is a list page, not a post';
  const reason = findUnpublished(exactFields(post));
  if (reason !== null) return reason;
  return isDraftFolder(posix.dirname(post.file)) ? 'its section is a draft' : null;
}

/** A section whose `_index.md` is a draft hides all that lies below it. */
function createDraftFolders(files: Files): (folder: string) => boolean {
  const known = new Map<string, boolean>();
  const isDraft = (folder: string): boolean => {
    if (!`${folder}/`.startsWith(CONTENT)) return false;
    const found = known.get(folder);
    if (found !== undefined) return found;
    const own = readsDraft(files, `${folder}/_index.md`) || isDraft(posix.dirname(folder));
    known.set(folder, own);
    return own;
  };
  return isDraft;
}

function readsDraft(files: Files, file: string): boolean {
  if (!files.exists(file)) return false;
  const head = files.readHead(file, isHeadComplete, MAX_FRONT_MATTER_BYTES);
  const post = head.kind === 'head' ? parsePost(file, head.text, head.bytes).post : null;
  return post !== null && parseFlag(post.data.draft) === true;
}

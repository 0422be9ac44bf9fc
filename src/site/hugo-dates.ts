import { posix } from 'node:path';
import type { Post, Value } from '../content/post.js';
import type { Problem } from '../problem.js';
import { findDate } from './date-of.js';
import { parseFlag } from './flag.js';
import { findKey, textsOf } from './front-matter-fields.js';
import type { HugoConfig } from './hugo-config.js';
import type { Moment } from './moment.js';
import { parsePostDate, toMoment } from './post-date.js';

type DateName = 'date' | 'publishDate' | 'expiryDate';
type At = Moment | null;

/** The dates that decide whether and where Hugo publishes a page. */
export interface HugoDates {
  readonly date: At;
  readonly publishDate: At;
  readonly expiryDate: At;
  /** The file name without its date, where `:filename` gave the date; else null. */
  readonly slug: string | null;
  /** Whether the date may come from the repository or the file's own time, which are not known. */
  readonly isElsewhere: boolean;
  readonly problems: readonly Problem[];
}

/** Which keys give which date, Hugo's own order; see `frontmatter` in its configuration. */
const DEFAULTS: Readonly<Record<DateName, readonly string[]>> = {
  date: ['date', 'publishdate', 'pubdate', 'published', 'lastmod', 'modified'],
  publishDate: ['publishdate', 'pubdate', 'published', 'date'],
  expiryDate: ['expirydate', 'unpublishdate'],
};
const DATED_NAME = /^(\d{4}-\d{2}-\d{2})[-_ ]?(.*)$/;

interface Found {
  readonly at: At;
  readonly slug: string | null;
  readonly problems: readonly Problem[];
}

/** Reads the dates of a post; zone-less ones are in `zone`. */
export function createHugoDates(config: HugoConfig, zone: string): (post: Post) => HugoDates {
  const keys = {
    date: keysOf(config, 'date'),
    publishDate: keysOf(config, 'publishDate'),
    expiryDate: keysOf(config, 'expiryDate'),
  };
  return (post) => {
    const date = readDate(post, keys.date, zone);
    const publishDate = readDate(post, keys.publishDate, zone);
    const expiryDate = readDate(post, keys.expiryDate, zone);
    // One bad value often serves several dates; it is one problem.
    const all = [...date.problems, ...publishDate.problems, ...expiryDate.problems];
    const problems = [
      ...new Map(all.map((problem) => [`${problem.line}:${problem.column}`, problem])).values(),
    ];
    return {
      date: date.at,
      publishDate: publishDate.at,
      expiryDate: expiryDate.at,
      slug: date.slug,
      isElsewhere: date.at === null && keys.date.some((key) => /^:(?:git|filemodtime)$/i.test(key)),
      problems,
    };
  };
}

function keysOf(config: HugoConfig, name: DateName): readonly string[] {
  const own = textsOf(config.get(['frontmatter', name]));
  if (own.length === 0) return DEFAULTS[name];
  return own.flatMap((key) => (key === ':default' ? DEFAULTS[name] : [key]));
}

function readDate(post: Post, keys: readonly string[], zone: string): Found {
  for (const key of keys) {
    const found = key.startsWith(':') ? fromFile(post, key, zone) : fromField(post, key, zone);
    if (found.at !== null || found.problems.length > 0) return found;
  }
  return { at: null, slug: null, problems: [] };
}

/** `:fileModTime` and `:git` are not known here: a checkout has its own times. */
function fromFile(post: Post, key: string, zone: string): Found {
  const base = posix.basename(post.file, posix.extname(post.file));
  const name = base === 'index' ? posix.basename(posix.dirname(post.file)) : base;
  const dated = key.toLowerCase() === ':filename' ? DATED_NAME.exec(name) : null;
  const parsed = parsePostDate(dated?.[1] ?? '');
  if (parsed.kind === 'invalid') return { at: null, slug: null, problems: [] };
  return { at: toMoment(parsed.date, zone), slug: dated?.[2] || null, problems: [] };
}

function fromField(post: Post, name: string, zone: string): Found {
  const key = findKey(post.data, name);
  if (key === null || isSwitch(post.data[key])) return { at: null, slug: null, problems: [] };
  return { ...findDate(post, [key], (date) => toMoment(date, zone)), slug: null };
}

/** `published: true` is no date. */
function isSwitch(value: Value | undefined): boolean {
  return parseFlag(value) !== null;
}

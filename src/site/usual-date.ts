import type { Post } from '../content/post.js';
import { type FoundDate, findDate } from './date-of.js';
import { parseFlag } from './flag.js';
import type { Moment } from './moment.js';
import { parsePostDate, toMoment } from './post-date.js';

const DATE_KEYS = [
  'date',
  'pubDate',
  'publishDate',
  'publishedAt',
  'published_at',
  'pubDatetime',
  'date_published',
] as const;
const FILE_DATE = /(?:^|\/)(\d{4}-\d{1,2}-\d{1,2})(?=[-_./])/;

/** The date of a post where its generator has no rule: from the keys that blogs use, else from the file name. Zone-less ones are in `zone`. */
export function findUsualDate(post: Post, zone: string): FoundDate {
  const found = findDate(post, dateKeys(post), (date) => toMoment(date, zone));
  return { at: found.at ?? dateOfFile(post.file, zone), problems: found.problems };
}

/** `published` is a date on some sites and a switch on others. */
function dateKeys(post: Post): readonly string[] {
  return parseFlag(post.data.published) === null ? [...DATE_KEYS, 'published'] : DATE_KEYS;
}

function dateOfFile(file: string, zone: string): Moment | null {
  const parsed = parsePostDate(FILE_DATE.exec(file)?.[1] ?? '');
  return parsed.kind === 'date' ? toMoment(parsed.date, zone) : null;
}

import { compare, type Entry } from './ledger.js';
import { bareLink, bareText, type Remote } from './wanted.js';

/** One post of Publer's calendar as its listing shows it: no title, board or media. */
export interface PostRow {
  readonly id: string;
  readonly account: string;
  /** Instant it goes or went out, epoch milliseconds. */
  readonly ms: number;
  /** Publer's own word, such as `scheduled`, `scheduled_reauth`, `published`, `failed`. */
  readonly state: string;
  readonly text: string;
  readonly link: string | null;
  /** Address of the pin on Pinterest, once published. */
  readonly pinUrl: string | null;
}

export interface PostList {
  readonly rows: readonly PostRow[];
  /** Every page was read and the distinct ids add up to `total`: only then is absence evidence. */
  readonly whole: boolean;
}

/** What became of a job. */
export type JobState =
  | { readonly kind: 'working' }
  | {
      readonly kind: 'finished';
      readonly failures: readonly { readonly account: string | null; readonly message: string }[];
    }
  | { readonly kind: 'forgotten' };

/** Everything a run sees of Publer before it decides. */
export interface Observation {
  readonly remote: Remote;
  readonly posts: PostList;
  readonly jobs: ReadonlyMap<string, JobState>;
}

export function isLive(row: PostRow): boolean {
  return row.state.startsWith('scheduled') || row.state.startsWith('published');
}

export function isPublished(row: PostRow): boolean {
  return row.state.startsWith('published');
}

/** Start of the minute an instant lies in. */
export function floorMinute(ms: number): number {
  return Math.floor(ms / 60_000) * 60_000;
}

/** A slot as the ledger writes it, `2026-12-01T08:30:00Z`. */
export function renderSlot(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 16)}:00Z`;
}

/** The same pin as far as a listing can tell: same link, or same text. */
export function looksLike(row: PostRow, entry: Pick<Entry, 'link' | 'text'>): boolean {
  const sameLink = row.link !== null && bareLink(row.link) === bareLink(entry.link);
  return sameLink || (row.text !== '' && bareText(row.text) === bareText(entry.text));
}

/** Same link and same text: as equal as a listing can tell. */
export function isEqual(row: PostRow, { link, text }: Pick<Entry, 'link' | 'text'>): boolean {
  return row.link !== null && bareLink(row.link) === bareLink(link) && bareText(row.text) === bareText(text);
}

/** By time, then id: whatever the order in which they are listed. */
export function byTime(a: PostRow, b: PostRow): number {
  return a.ms - b.ms || compare(a.id, b.id);
}

/** Posts of the calendar that no entry claims, by id. */
export function unclaimed(rows: readonly PostRow[], entries: readonly Entry[]): PostRow[] {
  const claimed = new Set(entries.flatMap((entry) => (entry.postId === null ? [] : [entry.postId])));
  return rows.filter((row) => !claimed.has(row.id));
}

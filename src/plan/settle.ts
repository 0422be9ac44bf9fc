import { groupBy } from './group-by.js';
import { type Entry, isGone } from './ledger.js';
import {
  byTime,
  floorMinute,
  isEqual,
  isLive,
  isPublished,
  looksLike,
  type Observation,
  type PostRow,
  unclaimed,
} from './observation.js';

/** How long the truth about a sent pin is waited for before it is held: 15 minutes after the intent. */
export const HOLD_AFTER_MS = 15 * 60_000;
const DAY_MS = 86_400_000;

export interface SettleInput {
  readonly entries: readonly Entry[];
  readonly seen: Pick<Observation, 'posts' | 'jobs'>;
  readonly nowMs: number;
  /** True when the listing was read a second time, at least 20 s later: only then may a missing pin be failed. */
  readonly secondLook: boolean;
}

export interface Settled {
  readonly entries: readonly Entry[];
  /** Something that was sent is missing or double: look again before judging. */
  readonly inDoubt: boolean;
}

/** Brings the ledger up to what Publer shows: adopts, publishes, fails, holds. Pure; the order of rows and entries does not matter. */
export function settle(input: SettleInput): Settled {
  const found = findUnfinished(input);
  const claims = [...found.values()].flat();
  const isContested = (row: PostRow) => claims.indexOf(row) !== claims.lastIndexOf(row);
  const missing = input.entries.filter((e) => e.state === 'intent' && found.get(e)?.length === 0);
  const byId = new Map(input.seen.posts.rows.map((row) => [row.id, row]));
  let inDoubt = false;
  const entries = input.entries.map((entry) => {
    const rows = found.get(entry);
    if (rows === undefined) {
      const row = byId.get(entry.postId ?? '');
      if (isMissing(entry, row, input) && !input.secondLook) inDoubt = true;
      return follow(entry, row, input);
    }
    const [only, ...others] = rows;
    if (only && others.length === 0 && !isContested(only)) return adopt(entry, only, input.nowMs);
    if (entry.state === 'intent') inDoubt = true;
    if (isNeverSeen(entry)) return entry;
    return only ? hold(entry, describeDoubt(rows), input.nowMs) : judgeMissing(entry, missing, input);
  });
  return { entries, inDoubt };
}

/**
 * Rows that each unfinished entry may be: at its minute, failed ones too where none is live; for a held one also a day around
 * where the link or the text agrees, or anywhere where both do; for one that Publer said it refused, at its minute. No row that
 * another entry has at its minute.
 */
function findUnfinished({ seen, entries }: SettleInput): Map<Entry, readonly PostRow[]> {
  const byAccount = groupBy(unclaimed(seen.posts.rows, entries).sort(byTime), (row) => row.account);
  const find = (entry: Entry, withinMs: number) =>
    (byAccount.get(entry.account) ?? []).filter(
      (row) => Math.abs(floorMinute(row.ms) - Date.parse(entry.slot)) <= withinMs && looksLike(row, entry),
    );
  const findEqual = (entry: Entry) =>
    (byAccount.get(entry.account) ?? []).filter((row) => isLive(row) && isEqual(row, entry));
  const found = new Map<Entry, readonly PostRow[]>();
  for (const entry of entries) {
    if (entry.state !== 'intent' && entry.state !== 'held') continue;
    const rows = find(entry, 0);
    const live = rows.filter(isLive);
    found.set(entry, live.length > 0 ? live : rows.filter((row) => row.state === 'failed'));
  }
  const taken = new Set([...found.values()].flat());
  for (const [entry, rows] of found) {
    if (entry.state !== 'held' || rows.length > 0) continue;
    const near = find(entry, DAY_MS).filter((row) => isLive(row) && row.link !== null && !taken.has(row));
    found.set(entry, near.length > 0 ? near : findEqual(entry).filter((row) => !taken.has(row)));
  }
  for (const entry of entries) {
    if (isNeverSeen(entry))
      found.set(
        entry,
        find(entry, 0).filter((row) => isLive(row) && !taken.has(row)),
      );
  }
  return found;
}

function describeDoubt(rows: readonly PostRow[]): string {
  const ids = rows.map((row) => row.id).join(', ');
  return rows.length === 1
    ? `a post in Publer could be this pin or another that is held (${ids})`
    : `${rows.length} posts in Publer could be this pin (${ids})`;
}

/** A pin that no listing shows: failed where its job explains every pin that is missing, else waiting, else held. */
function judgeMissing(entry: Entry, missing: readonly Entry[], input: SettleInput): Entry {
  if (entry.state === 'held') return entry;
  const failures = input.secondLook && input.seen.posts.whole ? explain(entry, missing, input) : [];
  if (failures.length > 0) {
    const message = [...new Set(failures)].join('; ');
    return { ...entry, state: 'failed', message, updatedAt: new Date(input.nowMs).toISOString() };
  }
  if (input.nowMs - Date.parse(entry.intentAt) < HOLD_AFTER_MS) return entry;
  return hold(entry, 'it was sent, but Publer shows no post at its minute', input.nowMs);
}

/** The failures that the job names, where they are as many as its missing pins: on the account, or in all where one is of no account. */
function explain(entry: Entry, missing: readonly Entry[], { seen }: SettleInput): string[] {
  const job = entry.jobId === null ? undefined : seen.jobs.get(entry.jobId);
  if (job?.kind !== 'finished') return [];
  const isWhole = job.failures.some((failure) => failure.account === null);
  const concerns = (account: string | null) => isWhole || account === entry.account;
  const failures = job.failures.filter((failure) => concerns(failure.account));
  const lost = missing.filter((other) => other.jobId === entry.jobId && concerns(other.account));
  return failures.length === lost.length ? failures.map((failure) => failure.message) : [];
}

function hold(entry: Entry, message: string, nowMs: number): Entry {
  if (entry.state === 'held' && entry.message === message) return entry;
  return { ...entry, state: 'held', message, updatedAt: new Date(nowMs).toISOString() };
}

function adopt(entry: Entry, row: PostRow, nowMs: number): Entry {
  return {
    ...entry,
    ...stateOf(row),
    postId: row.id,
    pinUrl: row.pinUrl,
    listedText: row.text,
    updatedAt: new Date(nowMs).toISOString(),
  };
}

function stateOf(row: PostRow): Pick<Entry, 'state' | 'message'> {
  if (row.state === 'failed') return { state: 'failed', message: 'Publer could not publish the pin' };
  return { state: isPublished(row) ? 'published' : 'scheduled', message: null };
}

/** A scheduled pin, or one that is being deleted, that a whole listing does not show. A listing can lag: it counts only the second time. */
function isMissing(entry: Entry, row: PostRow | undefined, { seen }: SettleInput): boolean {
  const isExpected = entry.state === 'scheduled' || (entry.state === 'cancelling' && !isGone(entry));
  return row === undefined && isExpected && seen.posts.whole;
}

/** A pin that Publer said it refused: it may have taken it all the same. */
function isNeverSeen({ state, postId }: Entry): boolean {
  return state === 'failed' && postId === null;
}

/** A pin whose post id is known: published, failed in Publer, gone, or back (a person tried again, say). */
function follow(entry: Entry, row: PostRow | undefined, input: SettleInput): Entry {
  const updatedAt = new Date(input.nowMs).toISOString();
  if (entry.state === 'cancelling') return followDeleted(entry, row, input);
  if (entry.state !== 'scheduled' && entry.state !== 'removed' && entry.state !== 'failed') return entry;
  if (!row) {
    if (!isMissing(entry, row, input) || !input.secondLook) return entry;
    return { ...entry, state: 'removed', message: 'the post is gone from Publer', updatedAt };
  }
  const isKnown = isLive(row) || row.state === 'failed';
  const now = stateOf(row);
  if (!isKnown || now.state === entry.state) return withBaseline(entry, row);
  return { ...entry, ...now, pinUrl: row.pinUrl ?? entry.pinUrl, updatedAt };
}

/** The text as Publer shows it after a change of ours. */
function withBaseline(entry: Entry, row: PostRow): Entry {
  const isOpen = entry.state === 'scheduled' && entry.listedText === null && entry.pending === null;
  return isOpen ? { ...entry, listedText: row.text } : entry;
}

/** A post that we are deleting: gone, gone out before it could be deleted, or there again. */
function followDeleted(entry: Entry, row: PostRow | undefined, input: SettleInput): Entry {
  const updatedAt = new Date(input.nowMs).toISOString();
  if (row === undefined) {
    if (!isMissing(entry, row, input) || !input.secondLook) return entry;
    return { ...entry, pending: 'create', message: 'its post in Publer is deleted', updatedAt };
  }
  if (isPublished(row)) {
    const message = 'it went out before its post could be deleted';
    return { ...entry, ...stateOf(row), pinUrl: row.pinUrl, pending: null, message, updatedAt };
  }
  return isGone(entry) ? { ...entry, pending: 'delete', updatedAt } : entry;
}

import type { Entry } from './ledger.js';
import {
  floorMinute,
  isLive,
  isPublished,
  type JobState,
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

/** Brings the ledger up to what Publer shows: adopts, publishes, fails, holds. Pure; the order of rows does not matter. */
export function settle(input: SettleInput): Settled {
  const rows = [...unclaimed(input.seen.posts.rows, input.entries)].sort((a, b) => a.ms - b.ms);
  const byId = new Map(input.seen.posts.rows.map((row) => [row.id, row]));
  const found = findUnfinished(input, rows);
  const missing = countMissing(input.entries, found);
  let inDoubt = false;
  const entries = input.entries.map((entry) => {
    if (entry.state === 'scheduled' || entry.state === 'removed')
      return follow(entry, byId.get(entry.postId ?? ''), input);
    if (entry.state !== 'intent' && entry.state !== 'held') return entry;
    const candidates = found.get(entry) ?? [];
    if (candidates.length === 1 && candidates[0]) return adopt(entry, candidates[0], input.nowMs);
    if (entry.state === 'intent') inDoubt = true;
    if (candidates.length > 1)
      return hold(
        entry,
        `${candidates.length} posts in Publer could be this pin (${candidates.map((r) => r.id).join(', ')})`,
        input.nowMs,
      );
    return judgeMissing(entry, missing.get(entry.jobId ?? '') ?? 0, input);
  });
  return { entries, inDoubt };
}

/** Rows that may be an unfinished entry; a row that could be two entries goes to the one whose text agrees too. */
function findUnfinished(input: SettleInput, rows: readonly PostRow[]): Map<Entry, readonly PostRow[]> {
  const taken = new Set<string>();
  const found = new Map<Entry, readonly PostRow[]>();
  const byAccount = (entry: Entry) =>
    rows.filter((row) => row.account === entry.account && isLive(row) && !taken.has(row.id));
  for (const entry of input.entries.filter((e) => e.state === 'intent' || e.state === 'held')) {
    const slot = Date.parse(entry.slot);
    const exact = byAccount(entry).filter((row) => floorMinute(row.ms) === slot && looksLike(row, entry));
    if (exact.length === 1 && exact[0]) taken.add(exact[0].id);
    found.set(entry, exact);
  }
  for (const [entry, exact] of found) {
    if (exact.length > 0 || entry.state !== 'held') continue;
    const slot = Date.parse(entry.slot);
    const near = byAccount(entry).filter(
      (row) => Math.abs(row.ms - slot) <= DAY_MS && row.link !== null && looksLike(row, entry),
    );
    if (near.length === 1 && near[0]) taken.add(near[0].id);
    found.set(entry, near);
  }
  return found;
}

/** How many pins of each job are in no listing. */
function countMissing(
  entries: readonly Entry[],
  found: ReadonlyMap<Entry, readonly PostRow[]>,
): Map<string, number> {
  const missing = new Map<string, number>();
  for (const entry of entries) {
    if (entry.state !== 'intent' || entry.jobId === null || found.get(entry)?.length !== 0) continue;
    missing.set(entry.jobId, (missing.get(entry.jobId) ?? 0) + 1);
  }
  return missing;
}

function judgeMissing(entry: Entry, missing: number, input: SettleInput): Entry {
  if (entry.state === 'held') return entry;
  const job = entry.jobId === null ? undefined : input.seen.jobs.get(entry.jobId);
  const failures = failuresOf(job, entry);
  if (input.secondLook && input.seen.posts.whole && failures.length > 0 && failures.length === missing) {
    const message = [...new Set(failures)].join('; ');
    return { ...entry, state: 'failed', message, updatedAt: new Date(input.nowMs).toISOString() };
  }
  if (input.nowMs - Date.parse(entry.intentAt) < HOLD_AFTER_MS) return entry;
  return hold(entry, 'it was sent, but Publer shows no post at its minute', input.nowMs);
}

function failuresOf(job: JobState | undefined, entry: Entry): string[] {
  if (job?.kind !== 'finished') return [];
  return job.failures.filter((f) => f.account === null || f.account === entry.account).map((f) => f.message);
}

function hold(entry: Entry, message: string, nowMs: number): Entry {
  if (entry.state === 'held' && entry.message === message) return entry;
  return { ...entry, state: 'held', message, updatedAt: new Date(nowMs).toISOString() };
}

function adopt(entry: Entry, row: PostRow, nowMs: number): Entry {
  return {
    ...entry,
    state: isPublished(row) ? 'published' : 'scheduled',
    postId: row.id,
    pinUrl: row.pinUrl,
    listedText: row.text,
    message: null,
    updatedAt: new Date(nowMs).toISOString(),
  };
}

/** A pin whose post id is known: published, failed in Publer, or gone. */
function follow(entry: Entry, row: PostRow | undefined, input: SettleInput): Entry {
  const updatedAt = new Date(input.nowMs).toISOString();
  if (!row) {
    if (entry.state === 'removed' || !input.seen.posts.whole) return entry;
    return { ...entry, state: 'removed', message: 'the post is gone from Publer', updatedAt };
  }
  if (isPublished(row)) return { ...entry, state: 'published', pinUrl: row.pinUrl, message: null, updatedAt };
  if (row.state === 'failed')
    return { ...entry, state: 'failed', message: 'Publer could not publish the pin', updatedAt };
  if (entry.state === 'removed' && isLive(row))
    return { ...entry, state: 'scheduled', message: null, updatedAt };
  return entry;
}

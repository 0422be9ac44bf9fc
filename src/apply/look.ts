import { LedgerError, PublerRejected } from '../errors.js';
import { isLoopbackUrl } from '../loopback.js';
import { type Board, type Entry, isGone, type Ledger } from '../plan/ledger.js';
import type { JobState, PostList } from '../plan/observation.js';
import { settle } from '../plan/settle.js';
import type { Account, Remote } from '../plan/wanted.js';
import type { Clock, PostQuery, Publer } from '../ports.js';
import { sleepUnlessStopping } from '../sleep-unless-stopping.js';
import type { View } from './context.js';

/** A listing may lag: before anything sent is called missing, it is looked for again after this time. */
const SECOND_LOOK_MS = 20_000;

/** Connected Pinterest accounts and their boards. Throws PublerRejected where there is none. */
export async function readRemote(publer: Publer): Promise<Remote> {
  const accounts = await publer.accounts();
  if (accounts.length === 0) {
    throw new PublerRejected(
      `No Pinterest account is connected to the Publer workspace ${publer.workspace}.`,
      200,
      'connect one in Publer under Social Accounts, then run again',
    );
  }
  const boards: Board[] = [];
  for (const account of accounts) boards.push(...(await publer.boards(account.id)));
  return { accounts, boards, complete: true };
}

/** Refuses a ledger that belongs to another Publer, workspace or account, naming both. */
export function checkOwner(ledger: Ledger, publer: Publer, accounts: readonly Account[]): void {
  const { owner } = ledger;
  if (owner === null) return;
  const here = `${publer.origin}, workspace ${publer.workspace}, account ${accounts.map((a) => a.id).join(', ')}`;
  const there = `${owner.origin}, workspace ${owner.workspace}, account ${owner.accounts.join(', ')}`;
  const sameOrigin =
    owner.origin === publer.origin || (isLoopbackUrl(owner.origin) && isLoopbackUrl(publer.origin));
  const sameAccount =
    owner.accounts.length === 0 || owner.accounts.some((id) => accounts.some((a) => a.id === id));
  if (sameOrigin && owner.workspace === publer.workspace && sameAccount) return;
  throw new LedgerError(
    `The ledger belongs to ${there}; this run would use ${here}.`,
    'use the key and workspace it was made with, or another ledger',
  );
}

/**
 * The calendar as far as the ledger needs it: around every pin that is scheduled or unfinished. No request where there is none.
 * All of it where a scheduled pin is not found there, or a pin is held: somebody may have moved it far away, which is not the same as gone.
 */
export async function listActive({ publer, clock }: Lister, ledger: Ledger): Promise<PostList | null> {
  const active = ledger.entries.filter((entry) => isLookedFor(entry, clock.now()));
  if (active.length === 0) return null;
  const slots = active.map((e) => Date.parse(e.slot));
  const window = {
    fromMs: slots.reduce((a, b) => Math.min(a, b)),
    toMs: slots.reduce((a, b) => Math.max(a, b)),
  };
  const accounts = [...new Set(active.map((e) => e.account))];
  const near = await publer.posts({ accounts, window });
  const listed = new Set(near.rows.map((row) => row.id));
  const isElsewhere = (e: Entry) =>
    e.state === 'held' || (isThere(e) && e.postId !== null && !listed.has(e.postId));
  return active.some(isElsewhere) ? publer.posts({ accounts, window: null }) : near;
}

/** Whether Publer is expected to show it. */
function isThere(entry: Entry): boolean {
  return entry.state === 'scheduled' || (entry.state === 'cancelling' && !isGone(entry));
}

/** Also what was gone, or refused, and has its time still to come: Publer may show it after all. */
function isLookedFor({ state, slot, postId }: Entry, nowMs: number): boolean {
  switch (state) {
    case 'scheduled':
    case 'intent':
    case 'held':
    case 'cancelling':
      return true;
    case 'removed':
      return Date.parse(slot) > nowMs;
    case 'failed':
      return postId === null && Date.parse(slot) > nowMs;
    default:
      return false;
  }
}

/** What listing needs. */
export interface Lister {
  readonly publer: Publer;
  readonly clock: Clock;
}

/** Everything on the accounts; read twice where no ledger vouches for what was sent. */
export async function listAll(
  publer: Publer,
  accounts: readonly string[],
  ledgerExisted: boolean,
): Promise<PostList> {
  const query: PostQuery = { accounts, window: null };
  const first = await publer.posts(query);
  if (ledgerExisted) return first;
  const second = await publer.posts(query);
  const rows = [...new Map([...first.rows, ...second.rows].map((row) => [row.id, row])).values()];
  return { rows, whole: first.whole && second.whole && rows.length === second.rows.length };
}

/** What became of the jobs of entries whose truth is open. */
export async function readJobs(publer: Publer, entries: readonly Entry[]): Promise<Map<string, JobState>> {
  const ids = entries.flatMap((e) => (e.state === 'intent' && e.jobId !== null ? [e.jobId] : []));
  const jobs = new Map<string, JobState>();
  for (const id of new Set(ids)) jobs.set(id, await publer.job(id));
  return jobs;
}

export interface Looking {
  readonly publer: Publer;
  readonly clock: Clock;
  readonly jobs: ReadonlyMap<string, JobState>;
  /** Nobody waits for a second look when the run is asked to stop: what is missing then waits for the next run. */
  readonly isStopping: () => boolean;
}

/** Brings the entries up to what Publer shows; looks a second time when something that was sent is missing or double. */
export async function settleView(view: View, posts: PostList, looking: Looking): Promise<View> {
  const once = settle({
    entries: view.ledger.entries,
    seen: { posts, jobs: looking.jobs },
    nowMs: looking.clock.now(),
    secondLook: false,
  });
  const seen = { ...view, ledger: { ...view.ledger, entries: once.entries }, rows: posts.rows };
  if (!once.inDoubt) return seen;
  await sleepUnlessStopping(SECOND_LOOK_MS, looking);
  if (looking.isStopping()) return seen;
  const before = { ...view.ledger, entries: once.entries };
  const again = (await listActive(looking, before)) ?? posts;
  const jobs = new Map([...looking.jobs, ...(await readJobs(looking.publer, once.entries))]);
  const twice = settle({
    entries: once.entries,
    seen: { posts: again, jobs },
    nowMs: looking.clock.now(),
    secondLook: true,
  });
  return { ...view, ledger: { ...view.ledger, entries: twice.entries }, rows: again.rows };
}

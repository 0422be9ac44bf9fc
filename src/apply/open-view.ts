import type { Step } from '../plan/plan.js';
import { settle } from '../plan/settle.js';
import { listUnvouched } from '../plan/strangers.js';
import type { Clock, LedgerStore, Publer } from '../ports.js';
import { type View, type Wishes, withEntries } from './context.js';
import { checkOwner, listActive, listAll, readRemote } from './look.js';

export interface LookPorts {
  readonly publer: Publer;
  readonly store: LedgerStore;
  readonly clock: Clock;
}

/** The ledger, the accounts and the boards. Throws where the ledger belongs to somebody else. */
export async function openView({ publer, store }: LookPorts): Promise<View> {
  const read = await store.read();
  const remote = await readRemote(publer);
  checkOwner(read.ledger, publer, remote.accounts);
  return { ...read, remote, rows: [], stored: read.ledger, lostRaces: 0, isComplete: false };
}

/** Before anything is created: all posts of the accounts, also those that no entry claims. */
export async function seeEverything(view: View, wishes: Wishes, { publer, clock }: LookPorts): Promise<View> {
  const accounts = [
    ...new Set(wishes.wanted.flatMap((wanted) => (wanted.account === null ? [] : [wanted.account]))),
  ];
  const posts = await listAll(publer, accounts, view.existed);
  const rows = [...new Map([...view.rows, ...posts.rows].map((row) => [row.id, row])).values()];
  const seen = withEntries(view, settleOnce(view, rows, clock));
  const { entries } = seen.ledger;
  const unvouched = view.existed ? view.ledger.unvouched : listUnvouched(wishes.wanted, rows, entries);
  return { ...seen, ledger: { ...seen.ledger, unvouched }, rows, isComplete: posts.whole };
}

function settleOnce(view: View, rows: View['rows'], clock: Clock): View['ledger']['entries'] {
  const seen = { posts: { rows, whole: false }, jobs: new Map() };
  return settle({ entries: view.ledger.entries, seen, nowMs: clock.now(), secondLook: false }).entries;
}

/** A pin that is created, now or once its old post is deleted. */
export function needsEverything({ action }: Step): boolean {
  return action === 'create' || action === 'replace';
}

/** What apply would look at now, without a write anywhere: the ledger is settled in memory only. */
export async function preview(view: View, wishes: Wishes, ports: LookPorts): Promise<View> {
  const posts = await listActive(ports, view.ledger);
  const rows = posts?.rows ?? [];
  const seen = { ...withEntries(view, settleOnce(view, rows, ports.clock)), rows };
  return wishes.makePlan(seen).steps.some(needsEverything) ? seeEverything(seen, wishes, ports) : seen;
}

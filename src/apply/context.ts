import type { Decision } from '../plan/decision.js';
import { type Entry, isSameAttempt, type Ledger } from '../plan/ledger.js';
import type { PostRow } from '../plan/observation.js';
import type { Plan } from '../plan/plan.js';
import type { Remote, Wanted } from '../plan/wanted.js';
import type { Clock, Files, GitData, LedgerStore, Log, Publer } from '../ports.js';
import type { Settings } from '../settings.js';

/** What apply works with. */
export interface ApplyPorts {
  readonly publer: Publer;
  readonly store: LedgerStore;
  readonly files: Files;
  readonly clock: Clock;
  readonly log: Log;
  /** Unguessable text that names this run. */
  readonly nonce: string;
  /** Commit and run that the entries are marked with; null on a laptop. */
  readonly commit: string | null;
  readonly run: string | null;
  /** Knows which commit comes after which; null where nothing does. */
  readonly history: Pick<GitData, 'isAncestor'> | null;
  /** What people decided about held pins. */
  readonly decisions: readonly Decision[];
  /** True once the run was asked to stop: no new POST is started. */
  readonly isStopping: () => boolean;
}

/** What the ledger and Publer say at this moment of the run. Replaced, never changed. */
export interface View {
  readonly ledger: Ledger;
  readonly existed: boolean;
  readonly version: string;
  readonly remote: Remote;
  readonly rows: readonly PostRow[];
  /** The ledger as it was last read or saved by this run. */
  readonly stored: Ledger;
  /** Saves in a row that another run was faster with. */
  readonly lostRaces: number;
  /** Whether `rows` is all there ever was and adds up: creates need that. */
  readonly isComplete: boolean;
}

/** The posts' wishes, fixed for the run, and how to plan them against a view. */
export interface Wishes {
  readonly wanted: readonly Wanted[];
  readonly settings: Settings;
  readonly timezone: string;
  makePlan(view: View): Plan;
}

export function withEntries(view: View, entries: readonly Entry[]): View {
  return { ...view, ledger: { ...view.ledger, entries } };
}

/** The view with a run's own entries edited. */
export function changeOwn(view: View, own: readonly Entry[], edit: (entry: Entry) => Entry): View {
  return withEntries(
    view,
    view.ledger.entries.map((entry) => (own.some((one) => isSameAttempt(one, entry)) ? edit(entry) : entry)),
  );
}

import type { Decision } from './plan/decision.js';
import type { Clock, Files, GitData, LedgerStore, Log, Prober, Publer } from './ports.js';
import type { Redact } from './secrets.js';

/** Everything a run needs from outside. */
export interface RunPorts {
  readonly files: Files;
  readonly clock: Clock;
  readonly log: Log;
  readonly prober: Prober;
  readonly nonce: string;
  readonly commit: string | null;
  readonly run: string | null;
  readonly isStopping: () => boolean;
  /** Hides the run's own secrets. */
  readonly redact: Redact;
}

export interface PlanPorts extends RunPorts {
  /** null: there is no key, or no ledger to read. */
  readonly publer: Publer | null;
  readonly store: LedgerStore | null;
}

export interface ApplyRunPorts extends RunPorts {
  readonly publer: Publer;
  readonly store: LedgerStore;
  /** null where nothing knows which commit comes after which. */
  readonly history: Pick<GitData, 'isAncestor'> | null;
  /** What people decided about held pins. */
  readonly decisions: readonly Decision[];
}

import { REAL_CLOCK } from './create-clock.js';
import { createFileStore } from './ledger/file-store.js';
import type { GitData, LedgerStore, Log } from './ports.js';

/** Where a ledger is. */
export type LedgerPlace =
  | { readonly kind: 'file'; readonly file: string }
  | {
      readonly kind: 'branch';
      readonly branch: string;
      readonly token: string;
      readonly repository: string;
      readonly apiUrl: string;
    };

/** A ledger that is open, and what knows the order of the blog's commits; null for a file. */
export interface OpenLedger {
  readonly store: LedgerStore;
  readonly history: Pick<GitData, 'isAncestor'> | null;
}

export interface LedgerUse {
  readonly access: 'read' | 'write';
  readonly nonce: string;
  readonly log: Log;
  readonly isStopping: () => boolean;
  /** Commit of the blog and address of the run, for the ledger's own history; null on a laptop. */
  readonly commit: string | null;
  readonly run: string | null;
}

/** Opens the ledger for one use, and closes it whatever happens. GitHub's client is loaded only for a branch. */
export async function withLedger<T>(
  place: LedgerPlace,
  how: LedgerUse,
  use: (ledger: OpenLedger) => Promise<T>,
): Promise<T> {
  const ledger = await openLedger(place, how);
  try {
    return await use(ledger);
  } finally {
    await ledger.store.close();
  }
}

async function openLedger(place: LedgerPlace, how: LedgerUse): Promise<OpenLedger> {
  if (place.kind === 'file') {
    const onWait = (line: string) => how.log.info(line);
    const store = createFileStore({ file: place.file, clock: REAL_CLOCK, access: how.access, onWait });
    return { store, history: null };
  }
  const { createGitData } = await import('./github/create-git-data.js');
  const { createBranchStore } = await import('./ledger/branch-store.js');
  const git = createGitData({ ...place, clock: REAL_CLOCK, isStopping: how.isStopping });
  return { store: createBranchStore({ ...how, git, branch: place.branch }), history: git };
}

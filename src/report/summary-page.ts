import type { ShownPin } from './pin-state.js';
import type { Report } from './report.js';
import type { RepositoryPlace } from './repository-links.js';

/** What a summary tells beside the report: from the runner and the ledger's store. */
export interface SummaryFacts extends RepositoryPlace {
  readonly mode: Report['mode'];
  /** The commit that holds the ledger now; null where none was read or written. */
  readonly ledgerCommit: { readonly sha: string; readonly url: string | null } | null;
  /** A sentence about the run as a whole ("older commit: nothing was done"); null where there is none. */
  readonly notice: string | null;
  /** What the workflow asks for and does not get, a sentence each. */
  readonly warnings: readonly string[];
  /** Why the run ended early, one mistake a line; null where it did not. */
  readonly failure: string | null;
}

/** How much a summary may show; what is left out is counted. */
export interface Room {
  /** Pins in each table or list. */
  readonly rows: number;
  readonly pictures: number;
  /** Problems of each kind. */
  readonly problems: number;
  /** Characters of each title, message or reason. */
  readonly chars: number;
}

/** A report on its way to Markdown. */
export interface SummaryPage {
  readonly report: Report;
  readonly facts: SummaryFacts;
  readonly room: Room;
  readonly pins: readonly ShownPin[];
}

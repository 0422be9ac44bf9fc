import type { Entry } from '../plan/ledger.js';
import type { PostList } from '../plan/observation.js';
import type { Step } from '../plan/plan.js';

/** A change of a scheduled post that the ledger announces. */
export interface Change {
  readonly step: Step;
  /** The entry before it. */
  readonly was: Entry;
  /** The entry while it is made. */
  readonly now: Entry;
}

/** What came of asking Publer for a change. */
export type Asked =
  /** It may have been made, also where Publer says no: the calendar tells. `failure` ends the run. */
  | {
      readonly kind: 'asked';
      readonly confirmed: boolean;
      readonly refusal: string | null;
      readonly failure: Error | null;
    }
  /** It was certainly not made. */
  | { readonly kind: 'refused' | 'unsent'; readonly message: string };

/** The calendar around the changes; whether this was the last look. */
export interface Looked extends PostList {
  readonly isLast: boolean;
}

/** What became of a change that did not simply work. */
export interface NotChanged {
  readonly state: 'failed' | 'waiting' | 'unsent' | 'none';
  readonly message: string;
}

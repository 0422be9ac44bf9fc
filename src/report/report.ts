import type { Outcome } from '../apply/make-outcomes.js';
import type { Plan } from '../plan/plan.js';
import type { Wanted } from '../plan/wanted.js';
import type { Settings } from '../settings.js';
import type { Site } from '../site/site.js';

/** What a run found out and did: all reports are rendered from it. */
export interface Report {
  readonly mode: 'check' | 'plan' | 'apply';
  readonly site: Site;
  /** How many posts were looked at. */
  readonly posts: number;
  /** IANA zone in which times are shown. */
  readonly timezone: string;
  /** Path of the blog's root from the repository root, with `/`; '' where they are the same. */
  readonly folder: string;
  readonly failOn: Settings['failOn'];
  /** What bounds how much goes out in one run. */
  readonly backlog: {
    readonly backfill: boolean;
    readonly horizonMs: number;
    readonly maxChanges: number;
  };
  readonly plan: Plan;
  /** null unless the plan was carried out. */
  readonly outcomes: ReadonlyMap<Wanted, Outcome> | null;
  /** Set where apply ended early because Publer failed. */
  readonly failure: Error | null;
  /** Why the run did nothing although it was asked to; null where it did. */
  readonly notice: string | null;
}

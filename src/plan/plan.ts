import type { Problem } from '../problem.js';
import { type Entry, isGone } from './ledger.js';
import type { PostRow } from './observation.js';
import type { Wanted } from './wanted.js';

export const ACTIONS = [
  'create',
  'update',
  'replace',
  'cancel',
  'move',
  'keep',
  'hold',
  'skip',
  'conflict',
] as const;
export type Action = (typeof ACTIONS)[number];

/** Why a create is not sent in this run although nothing is wrong with it. `why` is one phrase. */
export interface Deferred {
  /** Its page or picture does not answer yet; its slot lies after `schedule.horizon`; others came first in a backfill. */
  readonly kind: 'page' | 'horizon' | 'portion';
  readonly why: string;
}

/** What is to be done with one pin; exactly one for each pin found. */
export interface Step {
  readonly wanted: Wanted;
  readonly action: Action;
  /** Why, one phrase; for `skip`: `problem:<code>`, `skip`, `before-since` or `unpublished`. */
  readonly reason: string | null;
  /** UTC minute in epoch milliseconds; a forecast for a create. null where there is none. */
  readonly slotMs: number | null;
  /** The ledger entry the pin is, if any. */
  readonly entry: Entry | null;
  /** A post in Publer that is this pin although no entry says so. */
  readonly adopt: PostRow | null;
  /** null where a create is sent in this run. */
  readonly deferred: Deferred | null;
  /** The entry with what is learnt of it without any request that writes: another label, what a person did in Publer; null: nothing. */
  readonly noted: Entry | null;
  /** Whether the pin is in no post any more: `wanted` is then what its entry says. */
  readonly departed: boolean;
  readonly problems: readonly Problem[];
}

/** Whether a pin can be created now: it is new, or its old post is gone for certain. */
export function isCreatable({ action, entry }: Step): boolean {
  return action === 'create' || (action === 'replace' && entry !== null && isGone(entry));
}

/** Whether a step is to be sent in this run. */
export function isDue(step: Step): boolean {
  return isCreatable(step) && step.deferred === null;
}

/** Whether a step changes a post that is in Publer, in this run. */
export function isChange({ action, entry, deferred }: Step): boolean {
  const isOne = action === 'update' || action === 'replace' || action === 'cancel';
  return isOne && deferred === null && entry !== null && !isGone(entry);
}

export interface Plan {
  readonly steps: readonly Step[];
  /** Problems of the posts and of the plan, in order of file and line. */
  readonly problems: readonly Problem[];
  /** Entries that wait or are held and whose pin is in no post any more. */
  readonly orphans: readonly Entry[];
  /** Creates + replaces + cancels, when more than `limits.max-changes`: then nothing may be sent. */
  readonly tooManyChanges: number | null;
}

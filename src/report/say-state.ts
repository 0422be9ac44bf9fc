import { PIN_STATES, type PinState } from './pin-state.js';
import type { Report } from './report.js';

/** What was done with a pin, in a few words. */
const DONE: Readonly<Record<PinState, string>> = {
  new: 'new',
  scheduled: 'scheduled',
  published: 'published',
  update: 'updated',
  replace: 'replaced',
  cancel: 'cancelled',
  failed: 'failed',
  held: 'held',
  waiting: 'waiting',
  unsent: 'not sent',
  deferred: 'put off until the page is there',
  later: 'left for later runs',
  conflict: 'changed on both sides',
  blocked: 'left out',
  move: 'moved with its post',
  keep: 'as it was',
  skip: 'skipped',
};
const PLANNED: Readonly<Record<PinState, string>> = {
  ...DONE,
  new: 'to schedule',
  update: 'to update',
  replace: 'to replace',
  cancel: 'to cancel',
};
const CHECKED = { ...PLANNED, new: 'ready' };

/** The words for a state, fit to follow a number. */
export function sayState(state: PinState, mode: Report['mode']): string {
  return { check: CHECKED, plan: PLANNED, apply: DONE }[mode][state];
}

/** States that are worth a line of their own. */
export const NEWS: ReadonlySet<PinState> = new Set(
  PIN_STATES.filter((state) => state !== 'move' && state !== 'keep' && state !== 'skip'),
);

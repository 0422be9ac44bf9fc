import type { Entry } from '../plan/ledger.js';
import { floorMinute, isLive } from '../plan/observation.js';
import type { Step } from '../plan/plan.js';
import type { Wanted } from '../plan/wanted.js';
import type { View } from './context.js';

/** Room for the intents and the POST before a slot is too near to be sent. */
const NEAREST_MS = 4 * 60_000;
const FREE: readonly Entry['state'][] = ['failed', 'removed', 'abandoned'];

export interface Known {
  /** Minutes of attempts that were turned away. */
  readonly slots: ReadonlyMap<Wanted, number>;
  readonly view: View;
  readonly nowMs: number;
}

/**
 * A pin that is tried again keeps its minute where it can: should the first attempt have gone through unseen, Publer's rule of one
 * post a minute refuses the second.
 */
export function keepSlots(steps: readonly Step[], known: Known): readonly Step[] {
  const kept = steps.map((step) => {
    const slotMs = known.slots.get(step.wanted);
    return slotMs !== undefined && isUsable(slotMs, step, known) ? { ...step, slotMs } : step;
  });
  const minutes = new Set(kept.map(({ slotMs, wanted }) => `${wanted.account} ${slotMs}`));
  return minutes.size === kept.length ? kept : steps;
}

function isUsable(slotMs: number, { wanted: { account } }: Step, { view, nowMs }: Known): boolean {
  if (slotMs - nowMs < NEAREST_MS) return false;
  const isOfEntry = view.ledger.entries.some(
    (entry) => entry.account === account && Date.parse(entry.slot) === slotMs && !FREE.includes(entry.state),
  );
  return (
    !isOfEntry &&
    !view.rows.some((row) => row.account === account && isLive(row) && floorMinute(row.ms) === slotMs)
  );
}

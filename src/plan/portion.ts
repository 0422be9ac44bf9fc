import type { Settings } from '../settings.js';
import { ceilMinute, DAY_MS } from './calendar.js';
import type { Deferred, Step } from './plan.js';
import { sayDuration } from './say-rule.js';
import { listChanges } from './too-many-changes.js';

/** Decides, create by create in the order in which they choose their slots, what is sent in this run and what waits for a later one. */
export interface Portion {
  /** Why a create that would go out at its slot waits; null where it is sent, and then it counts. */
  judge(placed: Step, nowMs: number): Deferred | null;
  /** The moment from which a create that waits will choose its slot, if there is a run a day. */
  nextMs(step: Step, nowMs: number): number;
  /** A create that waits, at the slot that is forecast: its reason says why. */
  explain(placed: Step, nowMs: number): Step;
}

/** Everything is sent: where no ledger was read, nothing tells what is new. */
export const WHOLE: Portion = {
  judge: () => null,
  nextMs: (_step, nowMs) => nowMs,
  explain: (placed) => placed,
};

export type PortionSettings = Pick<Settings, 'schedule' | 'limits'> & Partial<Pick<Settings, 'backfill'>>;

/** Of every run, those of the queue that lie before the horizon; of a backfill, as many as `limits.max-changes` leaves room for. null: no ledger was read, and nobody asks. */
export function makePortion(steps: readonly Step[], settings: PortionSettings | null): Portion {
  if (settings === null) return WHOLE;
  const { schedule, limits, backfill = false } = settings;
  const others = listChanges(steps, backfill).filter(({ action }) => action !== 'create').length;
  const most = backfill ? Math.max(0, limits.maxChanges - others) : Number.POSITIVE_INFINITY;
  return createPortion({ horizonMs: schedule.horizonMs, limit: limits.maxChanges, most });
}

interface PortionRules {
  readonly horizonMs: number;
  /** `limits.max-changes`, for messages. */
  readonly limit: number;
  /** How many creates go out. */
  readonly most: number;
}

/** A portion counts: one for each plan. */
function createPortion({ horizonMs, limit, most }: PortionRules): Portion {
  let left = most;
  let waiting = 0;
  const isBeyond = (step: Step, nowMs: number) =>
    isQueued(step, nowMs) && (step.slotMs ?? 0) > nowMs + horizonMs;
  const beyond: Deferred = {
    kind: 'horizon',
    why: `after the horizon of ${sayDuration(horizonMs)}: a later run schedules it`,
  };
  const tooMany: Deferred = {
    kind: 'portion',
    why: `more than limits.max-changes ${limit} in one run: a later run schedules it`,
  };
  return {
    judge(placed, nowMs) {
      if (placed.action !== 'create' || placed.slotMs === null) return null;
      if (isBeyond(placed, nowMs)) return beyond;
      if (left <= 0) return tooMany;
      left -= 1;
      return null;
    },
    nextMs(step, nowMs) {
      if (step.deferred?.kind !== 'portion' || !isQueued(step, nowMs)) return nowMs;
      const runs = 1 + Math.floor(waiting / Math.max(1, most));
      waiting += 1;
      return nowMs + runs * DAY_MS;
    },
    explain(placed, nowMs) {
      if (placed.action !== 'create' || placed.deferred === null || placed.deferred.kind === 'page')
        return placed;
      const deferred = isBeyond(placed, nowMs) ? beyond : placed.deferred;
      const reason = placed.reason === null ? deferred.why : `${deferred.why}; ${placed.reason}`;
      return { ...placed, deferred, reason };
    },
  };
}

/** Whether a pin takes the next free slot: `next`, or a time of its own that is past. */
function isQueued({ wanted: { pin } }: Step, nowMs: number): boolean {
  return pin.wish?.kind === 'next' || (pin.wish?.kind === 'at' && ceilMinute(pin.wish.ms) < nowMs);
}

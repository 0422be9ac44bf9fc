import type { Wish } from '../content/pin.js';
import { because, refuse } from './amend-step.js';
import { type Calendar, ceilMinute } from './calendar.js';
import { type Chosen, chooseSlot, type SlotRules, SOONEST_MS } from './choose-slot.js';
import { clockAt } from './clock-at.js';
import { type Counted, countAfter } from './count-after.js';
import { OPENING_HOURS } from './next-open.js';
import type { Step } from './plan.js';
import { sayMove, sayRule } from './say-rule.js';

export interface RelativeWant {
  readonly wish: Extract<Wish, { kind: 'next' | 'after' }>;
  /** Bare. */
  readonly link: string | null;
}

export interface RelativeInput extends SlotRules {
  readonly calendar: Calendar;
  readonly nowMs: number;
}

/** `next` and `+3d`: the first minute that keeps every rule, and why it is not the one that was wanted. */
export function placeRelative(step: Step, { wish, link }: RelativeWant, input: RelativeInput): Step {
  const { nowMs, schedule, calendar, timezone } = input;
  const { postDateMs, notBeforeMs } = step.wanted.pin;
  const counted = wish.kind === 'after' ? countAfter(wish, { postDateMs, nowMs, timezone }) : null;
  const askedMs = counted?.ms ?? Math.max(nowMs + schedule.leadMs, notBeforeMs ?? 0);
  const fromMs = Math.max(askedMs, nowMs + SOONEST_MS);
  const chosen = chooseSlot(calendar, { ms: fromMs, link }, input);
  if (chosen === null) {
    const message = 'No free slot within ten years keeps the cadence rules.';
    return refuse(step, ['error', 'schedule-limit', message, 'loosen schedule.per-day, gap or slots']);
  }
  const placed = { ...step, slotMs: chosen.ms };
  if (counted === null) return because(placed, explainNext(chosen, input));
  const why = explainAfter({ chosen, fromMs }, counted, input);
  const late = "counted from now, because the moment after the post's date is past";
  return because(counted.isLate ? because(placed, late) : placed, why);
}

/** Closed hours are no reason: `next` means a time at which slots are chosen. */
function explainNext({ ms, openMs, pushed }: Chosen, rules: SlotRules): string | null {
  if (ms === openMs) return null;
  const why = pushed === null ? 'the minute is taken' : sayRule(pushed, openMs, rules);
  return sayMove(clockAt(openMs, rules.timezone), clockAt(ms, rules.timezone), why);
}

interface Search {
  readonly chosen: Chosen;
  readonly fromMs: number;
}

/** Why a pin does not go out at the moment that its author counted. */
function explainAfter(search: Search, counted: Counted, rules: SlotRules): string | null {
  const { ms } = search.chosen;
  const jump = counted.isJumpedOver ? 'the clocks jump over that time' : null;
  const move = ms === ceilMinute(counted.ms) ? null : explainDelay(search, counted, rules);
  const why = [jump, move].filter((part) => part !== null).join(' and ');
  return why === '' ? null : sayMove(counted.clock, clockAt(ms, rules.timezone), why);
}

function explainDelay({ chosen, fromMs }: Search, counted: Counted, rules: SlotRules): string {
  if (chosen.pushed !== null) return sayRule(chosen.pushed, ceilMinute(counted.ms), rules);
  if (chosen.openMs !== ceilMinute(fromMs))
    return rules.schedule.slots.length > 0 ? 'none of schedule.slots' : `not ${OPENING_HOURS}`;
  return counted.ms < fromMs ? 'less than 5 minutes ahead' : 'the minute is taken';
}

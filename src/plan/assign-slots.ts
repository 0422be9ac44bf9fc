import type { Wish } from '../content/pin.js';
import { because, refuse, tell } from './amend-step.js';
import { type Calendar, ceilMinute } from './calendar.js';
import { PUBLER_DAY_LIMIT, type SlotRules, SOONEST_MS } from './choose-slot.js';
import { clockAt, sayClock } from './clock-at.js';
import { calendarOf, findOwn, linkOf, type Minutes, reserveSlot } from './own-minute.js';
import { placeRelative } from './place-relative.js';
import type { Step } from './plan.js';
import { type Portion, WHOLE } from './portion.js';
import { nameRule, sayMove } from './say-rule.js';

export interface SlotInput extends SlotRules, Minutes {
  /** Whether a past time is judged by `schedule.past`: only where a ledger was read. */
  readonly judgesPast: boolean;
  /** Which of the creates are sent in this run; all where it is left out. */
  readonly portion?: Portion;
}

/**
 * Gives each create its slot: explicit times first, then `now`, then the others in order. What is put off comes last, so that its
 * forecast keeps no room from what is sent. A replacement keeps its minute unless another time was asked for. Other steps pass unchanged.
 */
export function assignSlots(all: readonly Step[], input: SlotInput): Step[] {
  const steps = all.map((step) => (step.action === 'replace' ? reserveSlot(step, input) : step));
  const slotted = new Map<Step, Step>();
  for (const { step, wish } of inRank(steps.filter(({ deferred }) => deferred === null)))
    slotted.set(step, assign(step, wish, input));
  const first = steps.map((step) => slotted.get(step) ?? step);
  const forecast = new Map<Step, Step>();
  const { nextMs, explain } = input.portion ?? WHOLE;
  for (const { step, wish } of inRank(first.filter(({ deferred }) => deferred !== null))) {
    const placed = assign(step, wish, { ...input, nowMs: nextMs(step, input.nowMs) });
    forecast.set(step, explain(placed, input.nowMs));
  }
  return first.map((step) => forecast.get(step) ?? step);
}

/** Steps that need a slot, in the order in which they choose. */
function inRank(steps: readonly Step[]): { readonly step: Step; readonly wish: Wish }[] {
  const creates = steps.flatMap((step) => {
    const { wish } = step.wanted.pin;
    const isOpen = step.action === 'create' || (step.action === 'replace' && step.slotMs === null);
    return isOpen && wish !== null ? [{ step, wish }] : [];
  });
  return [0, 1, 2].flatMap((rank) => creates.filter(({ wish }) => rankOf(wish) === rank));
}

function rankOf(wish: Wish): number {
  return wish.kind === 'at' ? 0 : wish.kind === 'now' ? 1 : 2;
}

function assign(step: Step, wish: Wish, input: SlotInput): Step {
  const calendar = calendarOf(input.calendars, step.wanted.account);
  const link = linkOf(step);
  const own = findOwn(step, input);
  if (own !== null) own.calendar.remove(own.taken);
  const placed = place(step, wish, { ...input, calendar, link });
  // As long as the old post is there, it takes its minute too.
  if (own !== null) own.calendar.add(own.taken);
  const deferred = step.deferred === null ? (input.portion ?? WHOLE).judge(placed, input.nowMs) : null;
  if (deferred !== null) return { ...step, deferred };
  if (placed.slotMs !== null) calendar.add({ ms: placed.slotMs, link });
  return placed;
}

interface PlaceInput extends SlotInput {
  readonly calendar: Calendar;
  /** Bare. */
  readonly link: string | null;
}

function place(step: Step, wish: Wish, input: PlaceInput): Step {
  switch (wish.kind) {
    case 'at':
      return placeExplicit(step, ceilMinute(wish.ms), input);
    case 'now':
      return placeFree(step, input.nowMs + SOONEST_MS, input);
    case 'next':
    case 'after':
      return placeRelative(step, { wish, link: input.link }, input);
  }
}

/** An explicit time wins over cadence rules, with a warning; where the minute is taken, or too near, the next free one. */
function placeExplicit(step: Step, asked: number, input: PlaceInput): Step {
  const { nowMs, timezone } = input;
  if (asked < nowMs) return input.judgesPast ? placePast(step, input) : { ...step, slotMs: asked };
  const soonest = Math.max(asked, ceilMinute(nowMs + SOONEST_MS));
  const placed = placeFree(step, soonest, input);
  if (placed.slotMs === null || placed.slotMs === asked) return placed;
  const why = [
    ...(soonest === asked ? [] : ['less than 5 minutes ahead']),
    ...(placed.slotMs === soonest ? [] : ['the minute is taken']),
  ].join(' and ');
  return because(placed, sayMove(clockAt(asked, timezone), clockAt(placed.slotMs, timezone), why));
}

/** The first free minute, with a warning for each rule of spacing that it breaks; Publer's own limit is an error. */
function placeFree(step: Step, fromMs: number, input: PlaceInput): Step {
  const { calendar, link, schedule, timezone } = input;
  const slotMs = calendar.nextFree(fromMs);
  if (calendar.exceeds(slotMs, PUBLER_DAY_LIMIT)) {
    const message = `Publer takes ${PUBLER_DAY_LIMIT} pins of an account in 24 hours; this would be one more.`;
    return refuse(step, ['error', 'schedule-limit', message, 'choose another day']);
  }
  const placed = { ...warnOfPage(step, slotMs, timezone), slotMs };
  const broken = calendar.conflicts({ ms: slotMs, link }, schedule);
  if (broken.length === 0) return placed;
  const rules = broken.map((conflict) => nameRule(conflict, input)).join(' and ');
  const at = sayClock(clockAt(slotMs, timezone));
  const message = `"${step.wanted.pin.schedule}" goes out at ${at}, which breaks ${rules}.`;
  const hint = 'schedule: next keeps these rules; a time of your own goes before them';
  return tell(placed, ['warning', 'schedule-cadence', message, hint]);
}

/** The author's own time before the date of the post, where it is not known that the page is public by then. */
function warnOfPage(step: Step, slotMs: number, timezone: string): Step {
  const { notBeforeMs, schedule } = step.wanted.pin;
  if (notBeforeMs === null || slotMs >= notBeforeMs) return step;
  const [at, date] = [slotMs, notBeforeMs].map((ms) => sayClock(clockAt(ms, timezone)));
  const message = `"${schedule}" goes out at ${at}, before the post's date (${date}): its page may not be public by then.`;
  return tell(step, [
    'warning',
    'schedule-early',
    message,
    "a time after the post's date, or schedule: next",
  ]);
}

/** A past time: by `schedule.past` where the pin was never sent; a failed one that was edited goes out again. */
function placePast(step: Step, input: PlaceInput): Step {
  const policy = step.entry === null ? input.schedule.past : 'next';
  const text = `"${step.wanted.pin.schedule}" is past`;
  if (policy === 'next') {
    const late = because(step, 'the time is past: next free slot');
    const placed = placeRelative(late, { wish: { kind: 'next' }, link: input.link }, input);
    if (placed.slotMs === null) return placed;
    const message = `${text}; the pin goes to the next free slot.`;
    return tell(placed, ['warning', 'schedule-past', message, 'schedule: next']);
  }
  const severity = policy === 'error' ? 'error' : 'warning';
  const message = `${text}; the pin is not sent (schedule.past: ${policy}).`;
  return refuse(step, [severity, 'schedule-past', message, 'schedule: next']);
}

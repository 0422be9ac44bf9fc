import { Temporal } from 'temporal-polyfill';
import type { Wish } from '../content/pin.js';
import type { Problem } from '../problem.js';
import { type Calendar, ceilMinute, sayDuration, type Taken } from './calendar.js';
import { type Chosen, chooseSlot, PUBLER_DAY_LIMIT, type SlotRules, SOONEST_MS } from './choose-slot.js';
import { OPENING_HOURS } from './next-open.js';
import { calendarOf, findOwn, linkOf, type Minutes, reserveSlot } from './own-minute.js';
import type { Step } from './plan.js';
import { type Portion, WHOLE } from './portion.js';

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
  const placed =
    wish.kind === 'at'
      ? placeExplicit(step, { ms: wish.ms, link }, { ...input, calendar })
      : placeRelative(step, { wish, link }, { ...input, calendar });
  // As long as the old post is there, it takes its minute too.
  if (own !== null) own.calendar.add(own.taken);
  const deferred = step.deferred === null ? (input.portion ?? WHOLE).judge(placed, input.nowMs) : null;
  if (deferred !== null) return { ...step, deferred };
  if (placed.slotMs !== null) calendar.add({ ms: placed.slotMs, link });
  return placed;
}

interface PlaceInput extends SlotInput {
  readonly calendar: Calendar;
}

/** An explicit time wins over cadence rules, with a warning; where the minute is taken, or too near, the next free one. */
function placeExplicit(step: Step, want: Taken, input: PlaceInput): Step {
  const asked = ceilMinute(want.ms);
  if (asked < input.nowMs)
    return input.judgesPast ? placePast(step, want, input) : { ...step, slotMs: asked };
  const soonest = Math.max(asked, ceilMinute(input.nowMs + SOONEST_MS));
  const placed = placeFree(step, soonest, input);
  if (placed.slotMs === null) return placed;
  const conflict = input.calendar.conflict({ ...want, ms: placed.slotMs }, input.schedule);
  const why = `This time breaks a cadence rule: ${conflict?.why ?? ''}. It is kept.`;
  const told = conflict ? tell(placed, ['warning', 'schedule-cadence', why, null]) : placed;
  if (placed.slotMs === asked) return told;
  return placed.slotMs === soonest
    ? because(told, 'too near: moved to the soonest minute')
    : because(told, 'the minute is taken: moved to the next free one');
}

/** The first free minute, whatever the cadence; Publer's own limit is an error. */
function placeFree(step: Step, fromMs: number, { calendar }: PlaceInput): Step {
  const slotMs = calendar.nextFree(fromMs);
  if (!calendar.exceeds(slotMs, PUBLER_DAY_LIMIT)) return { ...step, slotMs };
  const message = `Publer takes ${PUBLER_DAY_LIMIT} pins of an account in 24 hours; this would be one more.`;
  return refuse(step, ['error', 'schedule-limit', message, 'choose another day']);
}

/** A past time: by `schedule.past` where the pin was never sent; a failed one that was edited goes out again. */
function placePast(step: Step, want: Taken, input: PlaceInput): Step {
  const policy = step.entry === null ? input.schedule.past : 'next';
  const text = `"${step.wanted.pin.schedule}" is past`;
  if (policy === 'next') {
    const placed = placeRelative(step, { wish: { kind: 'next' }, link: want.link }, input);
    if (placed.slotMs === null) return placed;
    const message = `${text}; the next free slot is taken.`;
    const told = tell(placed, ['warning', 'schedule-past', message, 'schedule: next']);
    return { ...told, reason: 'the time is past: next free slot' };
  }
  const severity = policy === 'error' ? 'error' : 'warning';
  const message = `${text}; the pin is not sent (schedule.past: ${policy}).`;
  return refuse(step, [severity, 'schedule-past', message, 'schedule: next']);
}

interface RelativeWant {
  readonly wish: Wish;
  readonly link: string | null;
}

function placeRelative(step: Step, want: RelativeWant, input: PlaceInput): Step {
  const { nowMs, schedule, calendar } = input;
  const nearest = nowMs + SOONEST_MS;
  if (want.wish.kind === 'now') return placeFree(step, nearest, input);
  const asked =
    want.wish.kind === 'after'
      ? resolveAfter(want.wish, step, input)
      : Math.max(nowMs + schedule.leadMs, step.wanted.pin.postDateMs ?? 0);
  const chosen = chooseSlot(calendar, { ms: Math.max(asked, nearest), link: want.link }, input);
  if (chosen) {
    // To come after the pin before it is what `next` means.
    const isQueued = want.wish.kind === 'next' && chosen.rule === 'gap';
    const why =
      want.wish.kind === 'after' ? describeMove(chosen, asked, input) : isQueued ? null : chosen.why;
    return because({ ...step, slotMs: chosen.ms }, why && sayMoved(why, chosen, input));
  }
  const message = 'No free slot within ten years keeps the cadence rules.';
  return refuse(step, ['error', 'schedule-limit', message, 'loosen schedule.per-day, gap or slots']);
}

/** In the words of somebody who wrote a post, and not the rules. */
function sayMoved(why: string, { rule }: Chosen, { schedule }: PlaceInput): string {
  return rule === 'same-link'
    ? `at least ${sayDuration(schedule.sameLinkMs)} after the other pin of this page`
    : `next free time: ${why}`;
}

/** Why a pin does not go out at the moment that its author counted. */
function describeMove(chosen: Chosen, askedMs: number, { nowMs, schedule }: PlaceInput): string | null {
  if (chosen.why !== null || chosen.ms === ceilMinute(askedMs)) return chosen.why;
  if (chosen.isClosed)
    return schedule.slots.length > 0
      ? 'the time is none of schedule.slots'
      : `the time is not ${OPENING_HOURS}`;
  return askedMs < nowMs + SOONEST_MS ? 'less than 5 minutes ahead' : 'the minute is taken';
}

/** After the post's date, or after now where that moment is past. */
function resolveAfter(wish: Extract<Wish, { kind: 'after' }>, step: Step, input: SlotInput): number {
  const later = (fromMs: number): number => {
    const start = Temporal.Instant.fromEpochMilliseconds(fromMs).toZonedDateTimeISO(input.timezone);
    const moved = start.add({ days: wish.days, hours: wish.hours });
    return (wish.time === null ? moved : moved.withPlainTime(wish.time)).epochMilliseconds;
  };
  const { postDateMs } = step.wanted.pin;
  const afterPost = postDateMs === null ? null : later(postDateMs);
  return afterPost !== null && afterPost >= input.nowMs ? afterPost : later(input.nowMs);
}

type ProblemText = readonly [
  severity: Problem['severity'],
  code: Problem['code'],
  message: string,
  hint: string | null,
];

/** The step with one more problem, at its schedule. */
function tell(step: Step, [severity, code, message, hint]: ProblemText): Step {
  const problem = { ...step.wanted.pin.schedulePlace, severity, code, message, hint };
  return { ...step, problems: [...step.problems, problem] };
}

function refuse(step: Step, problem: ProblemText): Step {
  return { ...tell(step, problem), action: 'skip', reason: `problem:${problem[1]}`, slotMs: null };
}

/** The step with one more reason. */
function because(step: Step, why: string | null): Step {
  return why === null ? step : { ...step, reason: step.reason === null ? why : `${step.reason}; ${why}` };
}

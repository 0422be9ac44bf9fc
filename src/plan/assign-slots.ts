import { Temporal } from 'temporal-polyfill';
import type { Wish } from '../content/pin.js';
import type { Problem } from '../problem.js';
import {
  Calendar,
  ceilMinute,
  chooseSlot,
  PUBLER_DAY_LIMIT,
  type SlotRules,
  SOONEST_MS,
  type Taken,
} from './choose-slot.js';
import type { Step } from './plan.js';
import { bareLink } from './wanted.js';

export interface SlotInput extends SlotRules {
  /** Taken minutes by account: the ledger, what Publer holds, and this run. */
  readonly calendars: Map<string, Calendar>;
  readonly nowMs: number;
  /** Whether a past time is judged by `schedule.past`: only where a ledger was read. */
  readonly judgesPast: boolean;
}

/** Gives each create its slot: explicit times first, then `now`, then the others in order. Other steps pass unchanged. */
export function assignSlots(steps: readonly Step[], input: SlotInput): Step[] {
  const slotted = new Map<Step, Step>();
  const creates = steps.filter((step) => step.action === 'create');
  for (const rank of [0, 1, 2]) {
    for (const step of creates) {
      const { wish } = step.wanted.pin;
      if (wish && rankOf(wish) === rank) slotted.set(step, assign(step, wish, input));
    }
  }
  return steps.map((step) => slotted.get(step) ?? step);
}

function rankOf(wish: Wish): number {
  return wish.kind === 'at' ? 0 : wish.kind === 'now' ? 1 : 2;
}

function assign(step: Step, wish: Wish, input: SlotInput): Step {
  const calendar = calendarOf(input.calendars, step.wanted.account);
  const link = step.wanted.pin.link === null ? null : bareLink(step.wanted.pin.link);
  const placed =
    wish.kind === 'at'
      ? placeExplicit(step, { ms: wish.ms, link }, { ...input, calendar })
      : placeRelative(step, { wish, link }, { ...input, calendar });
  if (placed.slotMs !== null && placed.action === 'create') calendar.add({ ms: placed.slotMs, link });
  return placed;
}

export function calendarOf(calendars: Map<string, Calendar>, account: string | null): Calendar {
  const known = calendars.get(account ?? '');
  if (known) return known;
  const empty = new Calendar([]);
  calendars.set(account ?? '', empty);
  return empty;
}

interface PlaceInput extends SlotInput {
  readonly calendar: Calendar;
}

/** An explicit time wins over cadence rules, with a warning; where the minute is taken, or too near, the next free one. */
function placeExplicit(step: Step, want: Taken, input: PlaceInput): Step {
  const asked = ceilMinute(want.ms);
  if (asked < input.nowMs)
    return input.judgesPast ? placePast(step, want, input) : { ...step, slotMs: asked };
  const soonest = Math.max(asked, input.nowMs + SOONEST_MS);
  const ms = input.calendar.nextFree(soonest);
  if (input.calendar.exceeds(ms, PUBLER_DAY_LIMIT)) {
    const problem = at(
      step,
      'error',
      'schedule-limit',
      `Publer takes ${PUBLER_DAY_LIMIT} pins of an account in 24 hours; this would be one more.`,
      'choose another day',
    );
    return {
      ...step,
      action: 'skip',
      reason: 'problem:schedule-limit',
      slotMs: null,
      problems: [...step.problems, problem],
    };
  }
  const conflict = input.calendar.conflict({ ...want, ms }, input.schedule);
  const warning =
    conflict &&
    at(
      step,
      'warning',
      'schedule-cadence',
      `This time breaks a cadence rule: ${conflict.why}. It is kept.`,
      null,
    );
  const moved =
    ms === soonest
      ? 'too near: moved to the soonest minute'
      : 'the minute is taken: moved to the next free one';
  const reason = ms === asked ? step.reason : moved;
  return { ...step, slotMs: ms, reason, problems: warning ? [...step.problems, warning] : step.problems };
}

/** A past time of a pin that was never sent: by `schedule.past`. */
function placePast(step: Step, want: Taken, input: PlaceInput): Step {
  const policy = input.schedule.past;
  const text = `"${step.wanted.pin.schedule}" is past`;
  if (policy === 'next') {
    const placed = placeRelative(step, { wish: { kind: 'next' }, link: want.link }, input);
    const problem = at(
      step,
      'warning',
      'schedule-past',
      `${text}; the next free slot is taken.`,
      'schedule: next',
    );
    return { ...placed, reason: 'the time is past: next free slot', problems: [...placed.problems, problem] };
  }
  const severity = policy === 'error' ? 'error' : 'warning';
  const problem = at(
    step,
    severity,
    'schedule-past',
    `${text}; the pin is not sent (schedule.past: ${policy}).`,
    'schedule: next',
  );
  return {
    ...step,
    action: 'skip',
    reason: 'problem:schedule-past',
    slotMs: null,
    problems: [...step.problems, problem],
  };
}

interface RelativeWant {
  readonly wish: Wish;
  readonly link: string | null;
}

function placeRelative(step: Step, want: RelativeWant, input: PlaceInput): Step {
  if (want.wish.kind === 'now') return { ...step, slotMs: input.calendar.nextFree(input.nowMs + SOONEST_MS) };
  const published = step.wanted.pin.postDateMs ?? 0;
  const soonest = Math.max(input.nowMs + Math.max(input.schedule.leadMs, SOONEST_MS), published);
  const from =
    want.wish.kind === 'after'
      ? Math.max(resolveAfter(want.wish, step, input), input.nowMs + SOONEST_MS)
      : soonest;
  const chosen = chooseSlot(input.calendar, { ms: from, link: want.link }, input);
  if (chosen) return { ...step, slotMs: chosen.ms, reason: chosen.why ?? step.reason };
  const problem = at(
    step,
    'error',
    'schedule-limit',
    'No free slot within ten years keeps the cadence rules.',
    'loosen schedule.per-day, gap or slots',
  );
  return {
    ...step,
    action: 'skip',
    reason: 'problem:schedule-limit',
    slotMs: null,
    problems: [...step.problems, problem],
  };
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

type ProblemText = [
  severity: Problem['severity'],
  code: Problem['code'],
  message: string,
  hint: string | null,
];

function at(step: Step, ...[severity, code, message, hint]: ProblemText): Problem {
  return { ...step.wanted.pin.schedulePlace, severity, code, message, hint };
}

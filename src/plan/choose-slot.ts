import { Temporal } from 'temporal-polyfill';
import { findOnlyInstant, findStretch } from '../find-stretch.js';
import type { ScheduleSettings } from '../settings.js';
import { type Calendar, type Conflict, ceilMinute, DAY_MS, MINUTE_MS, type Taken } from './calendar.js';

const HOUR_MS = 3_600_000;
/** The soonest a slot is chosen: Publer checks the time when its job runs. */
export const SOONEST_MS = 5 * MINUTE_MS;
/** Publer Business: pins per account in a rolling 24 hours. */
export const PUBLER_DAY_LIMIT = 36;

export interface SlotRules {
  readonly schedule: ScheduleSettings;
  readonly timezone: string;
}

export interface Chosen {
  readonly ms: number;
  /** The rule of cadence that pushed the slot back last, and in words; null where it was none, or only that minutes were taken. */
  readonly rule: Conflict['rule'] | null;
  readonly why: string | null;
  /** Whether the wanted minute lies outside the opening hours, or is none of the weekly slots. */
  readonly isClosed: boolean;
}

/** The first minute at or after `from` that keeps every cadence rule. null where none lies before `from` + 10 years. */
export function chooseSlot(calendar: Calendar, want: Taken, rules: SlotRules): Chosen | null {
  const end = want.ms + 3660 * DAY_MS;
  const start = calendar.afterFull(want.ms);
  let { pushed } = start;
  let isFullSoFar = true;
  for (let ms = nextOpen(start.ms, rules); ms < end; ) {
    const conflict = calendar.conflict({ ms, link: want.link }, rules.schedule);
    if (isFullSoFar && (conflict === null || conflict.rule === 'same-link')) {
      calendar.noteFull({ from: want.ms, until: ms, pushed });
      isFullSoFar = false;
    }
    if (conflict === null) {
      const isClosed = nextOpen(want.ms, rules) !== ceilMinute(want.ms);
      return { ms, rule: pushed?.rule ?? null, why: pushed?.why ?? null, isClosed };
    }
    if (conflict.rule !== 'taken') pushed = conflict;
    ms = nextOpen(Math.max(conflict.until, ms + MINUTE_MS), rules);
  }
  return null;
}

const OPEN_HOUR = 8;
const CLOSE_HOUR = 22;
/** The same for people. */
export const OPENING_HOURS = 'between 08:00 and 22:00';

/** The first minute at or after a moment within the opening hours, or the first weekly slot. */
function nextOpen(from: number, rules: SlotRules): number {
  const ms = ceilMinute(from);
  const { timezone, schedule } = rules;
  if (schedule.slots.length > 0) return nextWeeklySlot(toZoned(ms, timezone), schedule);
  const localMs = ms + findStretch(ms, timezone).offsetMs;
  const today = Math.floor(localMs / DAY_MS) * DAY_MS;
  const hour = Math.floor((localMs - today) / HOUR_MS);
  if (hour >= OPEN_HOUR && hour < CLOSE_HOUR) return ms;
  const daysOn = hour < OPEN_HOUR ? 0 : 1;
  return (
    findOnlyInstant(today + daysOn * DAY_MS + OPEN_HOUR * HOUR_MS, timezone) ?? openOf(ms, daysOn, timezone)
  );
}

/** When a day opens, also where the clocks change. */
function openOf(ms: number, daysOn: number, timezone: string): number {
  const day = toZoned(ms, timezone).add({ days: daysOn });
  const plainTime = { hour: OPEN_HOUR };
  return day.toPlainDate().toZonedDateTime({ timeZone: timezone, plainTime }).epochMilliseconds;
}

function toZoned(ms: number, timezone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timezone);
}

/** Infinite where the slots name no day or no time. */
function nextWeeklySlot(local: Temporal.ZonedDateTime, schedule: ScheduleSettings): number {
  for (let offset = 0; offset <= 8; offset += 1) {
    const day = local.toPlainDate().add({ days: offset });
    const times = schedule.slots.filter((s) => s.days.includes(day.dayOfWeek)).flatMap((s) => s.times);
    const found = times
      .map((time) => day.toZonedDateTime({ timeZone: local.timeZoneId, plainTime: time }).epochMilliseconds)
      .filter((ms) => ms >= local.epochMilliseconds)
      .sort((a, b) => a - b)[0];
    if (found !== undefined) return found;
  }
  return Number.POSITIVE_INFINITY;
}

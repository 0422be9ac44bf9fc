import type { ScheduleSettings } from '../settings.js';
import { DAY_MS, MINUTE_MS } from './calendar.js';
import { type Clock, clockAt, sayClock } from './clock-at.js';
import type { Conflict } from './conflict.js';

const HOUR_MS = 60 * MINUTE_MS;

export interface RuleWords {
  readonly schedule: ScheduleSettings;
  readonly timezone: string;
}

/** The rule that is in the way of a minute, with its numbers, as the end of `Tue 09:00 → Thu 09:00: …`. */
export function sayRule({ rule, otherMs }: Conflict, ms: number, { schedule, timezone }: RuleWords): string {
  switch (rule) {
    case 'taken':
      return 'the minute is taken';
    case 'gap': {
      const { weekday, time } = clockAt(otherMs, timezone);
      return `less than ${sayDuration(schedule.gapMs)} from the pin at ${weekday} ${time}`;
    }
    case 'per-day':
      return `already ${countPins(schedule.perDay)} within 24 hours`;
    case 'same-link':
      return `same link ${sayDistance(otherMs - ms)}`;
  }
}

/** A rule that a time breaks, by the name of its setting, and the pin that is in the way. */
export function nameRule({ rule, otherMs }: Conflict, { schedule, timezone }: RuleWords): string {
  const other = sayClock(clockAt(otherMs, timezone));
  switch (rule) {
    case 'taken':
      return `one pin a minute (${other})`;
    case 'gap':
      return `schedule.gap (${sayDuration(schedule.gapMs)}; another pin goes out at ${other})`;
    case 'per-day':
      return `schedule.per-day (${countPins(schedule.perDay)} in 24 hours; there are as many from ${other} on)`;
    case 'same-link':
      return `schedule.same-link (${sayDuration(schedule.sameLinkMs)}; the same page is pinned at ${other})`;
  }
}

/** `Tue 09:00 → Thu 09:00: why`; with dates where weekdays alone would not tell. */
export function sayMove(wanted: Clock, got: Clock, why: string): string {
  const isNear = Math.abs(Date.parse(got.date) - Date.parse(wanted.date)) < 7 * DAY_MS;
  const say = (clock: Clock) => (isNear ? `${clock.weekday} ${clock.time}` : sayClock(clock));
  return `${say(wanted)} → ${say(got)}: ${why}`;
}

function countPins(count: number): string {
  return count === 1 ? '1 pin' : `${count} pins`;
}

/** `2 days earlier`: in days from two of them on, else in hours or minutes. */
function sayDistance(ms: number): string {
  const distance = Math.abs(ms);
  if (distance === 0) return 'at that time';
  const unit = distance >= 2 * DAY_MS ? DAY_MS : distance >= 2 * HOUR_MS ? HOUR_MS : MINUTE_MS;
  return `${sayDuration(Math.round(distance / unit) * unit)} ${ms < 0 ? 'earlier' : 'later'}`;
}

/** `7 days`, `1 hour`, `15 minutes`. */
export function sayDuration(ms: number): string {
  for (const [name, unitMs] of UNITS) {
    const count = ms / unitMs;
    if (count >= 1 && Number.isInteger(count)) return `${count} ${name}${count === 1 ? '' : 's'}`;
  }
  return `${Math.round(ms / MINUTE_MS)} minutes`;
}

const UNITS = [
  ['day', DAY_MS],
  ['hour', HOUR_MS],
  ['minute', MINUTE_MS],
] as const;

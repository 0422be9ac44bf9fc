import { Temporal } from 'temporal-polyfill';
import { findOnlyInstant, findStretch } from '../find-stretch.js';
import type { ScheduleSettings } from '../settings.js';

/** When slots may be chosen at all, and the zone whose clocks tell. */
export interface OpeningRules {
  readonly schedule: Pick<ScheduleSettings, 'slots'>;
  readonly timezone: string;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const OPEN_HOUR = 8;
const CLOSE_HOUR = 22;
/** The opening hours for people. */
export const OPENING_HOURS = 'between 08:00 and 22:00';
/** A week and the days around it, twice: a zone that changed sides of the date line has a week without one of its days. */
const DAYS_AHEAD = 15;

/** A minute where it lies within the opening hours, else the next one that does; with weekly slots the next of them, infinite where they name no time. */
export function nextOpen(ms: number, { timezone, schedule }: OpeningRules): number {
  const localMs = ms + findStretch(ms, timezone).offsetMs;
  const today = Math.floor(localMs / DAY_MS) * DAY_MS;
  if (schedule.slots.length > 0) return nextWeeklySlot({ ms, today }, schedule, timezone);
  const hour = Math.floor((localMs - today) / HOUR_MS);
  if (hour >= OPEN_HOUR && hour < CLOSE_HOUR) return ms;
  for (let days = hour < OPEN_HOUR ? 0 : 1; days < DAYS_AHEAD; days += 1) {
    const opening = findClockTime(today + days * DAY_MS, OPEN_HOUR * HOUR_MS, timezone);
    if (opening !== null && opening >= ms) return opening;
  }
  return Number.POSITIVE_INFINITY;
}

interface From {
  readonly ms: number;
  /** Local midnight as if it were UTC. */
  readonly today: number;
}

function nextWeeklySlot({ ms, today }: From, { slots }: OpeningRules['schedule'], timezone: string): number {
  for (let days = 0; days < DAYS_AHEAD; days += 1) {
    const day = today + days * DAY_MS;
    const times = slots.filter((slot) => slot.days.includes(weekdayOf(day))).flatMap((slot) => slot.times);
    const found = times
      .map((time) => findClockTime(day, parseClock(time), timezone) ?? Number.NEGATIVE_INFINITY)
      .filter((slot) => slot >= ms);
    if (found.length > 0) return Math.min(...found);
  }
  return Number.POSITIVE_INFINITY;
}

/** 1 is Monday; so was the fifth day of 1970. */
function weekdayOf(day: number): number {
  return ((((day / DAY_MS + 3) % 7) + 7) % 7) + 1;
}

function parseClock(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * HOUR_MS + minutes * MINUTE_MS;
}

/**
 * The instant at which the clocks show a time on a day, the first of two; where they jump over it, as much later as they jump.
 * null where the zone left the whole day out, as Samoa did 2011-12-30.
 */
function findClockTime(day: number, timeMs: number, timezone: string): number | null {
  const only = findOnlyInstant(day + timeMs, timezone);
  if (only !== null) return only;
  const wanted = Temporal.PlainDateTime.from(new Date(day + timeMs).toISOString().slice(0, -1));
  const date = wanted.toPlainDate();
  const exists = date.toZonedDateTime(timezone).toPlainDate().equals(date);
  return exists ? wanted.toZonedDateTime(timezone).epochMilliseconds : null;
}

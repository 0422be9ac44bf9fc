import { Temporal } from 'temporal-polyfill';
import { findOnlyInstant, findStretch } from '../find-stretch.js';

/** Fields of the calendar and the clock, without a zone. */
export interface LocalTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** An instant, with the fields that it has in its zone. */
export interface Moment extends LocalTime {
  readonly epochMilliseconds: number;
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** The moment of a local time with an offset in minutes. */
export function momentWithOffset(local: LocalTime, offset: number): Moment {
  return { ...local, epochMilliseconds: toUtcMs(local) - offset * MINUTE_MS };
}

/** The moment of a local time in a zone (IANA name). Of two the first is taken; one that the clocks jump over moves on with them. */
export function momentInZone(local: LocalTime, zone: string): Moment {
  const only = findOnlyInstant(toUtcMs(local), zone);
  if (only !== null) return { ...local, epochMilliseconds: only };
  const { epochMilliseconds } = Temporal.PlainDateTime.from(local).toZonedDateTime(zone);
  return momentAt(epochMilliseconds, zone);
}

/** The moment of an instant, as the clocks of a zone (IANA name) show it. */
export function momentAt(epochMilliseconds: number, zone: string): Moment {
  const shown = new Date(epochMilliseconds + findStretch(epochMilliseconds, zone).offsetMs);
  return {
    epochMilliseconds,
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
    hour: shown.getUTCHours(),
    minute: shown.getUTCMinutes(),
    second: shown.getUTCSeconds(),
  };
}

/** 0 is Sunday. */
export function dayOfWeek(local: LocalTime): number {
  return new Date(toUtcMs(local)).getUTCDay();
}

/** 1 is the first of January. */
export function dayOfYear(local: LocalTime): number {
  const newYear = { ...local, month: 1, day: 1, hour: 0, minute: 0, second: 0 };
  return Math.floor((toUtcMs(local) - toUtcMs(newYear)) / DAY_MS) + 1;
}

/** Week and its year as ISO 8601 counts them. */
export function weekOf({ year, month, day }: LocalTime): { readonly year: number; readonly week: number } {
  const date = new Temporal.PlainDate(year, month, day);
  return { year: date.yearOfWeek ?? year, week: date.weekOfYear ?? 0 };
}

/** True where the calendar and the clock have these fields. */
export function isReal(local: LocalTime): boolean {
  const { year, month, hour, minute, second } = local;
  if (year < 1 || month < 1 || month > 12 || !(hour <= 23) || minute > 59 || second > 59) return false;
  return local.day >= 1 && new Date(toUtcMs(local)).getUTCDate() === local.day;
}

// Plain arithmetic where no zone is asked for: it is many times faster than Temporal, and there are many posts.
function toUtcMs({ year, month, day, hour, minute, second }: LocalTime): number {
  // Date.UTC takes the years 0 to 99 for 1900 to 1999; 400 years are a whole number of weeks.
  const FOUR_CENTURIES_MS = 146_097 * DAY_MS;
  return Date.UTC(year + 400, month - 1, day, hour, minute, second) - FOUR_CENTURIES_MS;
}

import { Temporal } from 'temporal-polyfill';
import { findOnlyInstant, findStretch } from '../find-stretch.js';
import type { ScheduleSettings } from '../settings.js';

/** When slots may be chosen at all, and the zone whose clocks tell. */
export interface OpeningRules {
  readonly schedule: Pick<ScheduleSettings, 'slots'>;
  readonly timezone: string;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const OPEN_HOUR = 8;
const CLOSE_HOUR = 22;
/** The opening hours for people. */
export const OPENING_HOURS = 'between 08:00 and 22:00';

/** A minute where it lies within the opening hours, else the next one that does; with weekly slots the next of them. */
export function nextOpen(ms: number, { timezone, schedule }: OpeningRules): number {
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
function nextWeeklySlot(local: Temporal.ZonedDateTime, schedule: OpeningRules['schedule']): number {
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

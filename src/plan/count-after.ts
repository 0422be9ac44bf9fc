import { Temporal } from 'temporal-polyfill';
import type { Wish } from '../content/pin.js';
import { ceilMinute } from './calendar.js';
import { type Clock, clockAt, readClock } from './clock-at.js';

type After = Extract<Wish, { kind: 'after' }>;

/** The moment that a relative schedule names. */
export interface Counted {
  readonly ms: number;
  /** What the clocks would show, also where they jump over it. */
  readonly clock: Clock;
  /** Whether the clocks jump over that time: then the moment is as much later as they jump. */
  readonly isJumpedOver: boolean;
  /** Whether it is counted from now because the moment after the post's date is past. */
  readonly isLate: boolean;
}

export interface CountFrom {
  readonly postDateMs: number | null;
  readonly nowMs: number;
  readonly timezone: string;
}

/**
 * Counts from the post's date; where the moment that gives is past, or the post has no date, from now. Days and weeks keep the
 * local time of day, hours are of 60 minutes. A time of day that is past today is tomorrow's.
 */
export function countAfter(wish: After, { postDateMs, nowMs, timezone }: CountFrom): Counted {
  const afterPost = postDateMs === null ? null : count(wish, postDateMs, timezone);
  if (afterPost !== null && afterPost.ms >= nowMs) return { ...afterPost, isLate: false };
  const afterNow = count(wish, nowMs, timezone);
  const coming = afterNow.ms < nowMs ? count({ ...wish, days: wish.days + 1 }, nowMs, timezone) : afterNow;
  return { ...coming, isLate: afterPost !== null };
}

function count({ hours, days, time }: After, fromMs: number, timezone: string): Omit<Counted, 'isLate'> {
  if (days === 0 && time === null) {
    const ms = fromMs + hours * 3_600_000;
    return { ms, clock: clockAt(ceilMinute(ms), timezone), isJumpedOver: false };
  }
  const from = Temporal.Instant.fromEpochMilliseconds(ceilMinute(fromMs)).toZonedDateTimeISO(timezone);
  const day = from.toPlainDate().add({ days });
  const wanted = day.toPlainDateTime(time === null ? from.toPlainTime() : Temporal.PlainTime.from(time));
  const found = wanted.toZonedDateTime(timezone);
  return {
    ms: found.epochMilliseconds,
    clock: readClock(wanted.toString()),
    isJumpedOver: !found.toPlainDateTime().equals(wanted),
  };
}

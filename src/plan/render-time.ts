import { Temporal } from 'temporal-polyfill';
import type { Wish } from '../content/pin.js';

/** A slot for people: `2026-12-01T09:30:00+01:00[Europe/Berlin]`. */
export function renderLocal(ms: number, timezone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(ms)
    .toZonedDateTimeISO(timezone)
    .toString({ smallestUnit: 'second' });
}

/** `scheduled_at` for Publer: in the author's own offset where one was written, else in the site's zone. */
export function renderScheduledAt(ms: number, wish: Wish | null, timezone: string): string {
  const zone = wish?.kind === 'at' && wish.offset !== null ? wish.offset : timezone;
  const local = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);
  return local.toString({ smallestUnit: 'second', timeZoneName: 'never' });
}

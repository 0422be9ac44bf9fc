import { Temporal } from 'temporal-polyfill';
import type { Wish } from '../content/pin.js';
import { findStretch } from '../find-stretch.js';

/** A slot for people: `2026-12-01T09:30:00+01:00[Europe/Berlin]`. */
export function renderLocal(ms: number, timezone: string): string {
  const { offsetMs } = findStretch(ms, timezone);
  return `${new Date(ms + offsetMs).toISOString().slice(0, -5)}${renderOffset(offsetMs)}[${findName(timezone)}]`;
}

/** Offsets of the 19th century have seconds; like Temporal it rounds them to minutes. */
function renderOffset(offsetMs: number): string {
  const minutes = Math.round(Math.abs(offsetMs) / 60_000);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${offsetMs < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

const names = new Map<string, string>();

/** A zone as its own database spells it: `europe/berlin` is Europe/Berlin. */
function findName(timezone: string): string {
  const known = names.get(timezone);
  if (known !== undefined) return known;
  const name = Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timezone).timeZoneId;
  names.set(timezone, name);
  return name;
}

/** `scheduled_at` for Publer: in the author's own offset where one was written, else in the site's zone. */
export function renderScheduledAt(ms: number, wish: Wish | null, timezone: string): string {
  const zone = wish?.kind === 'at' && wish.offset !== null ? wish.offset : timezone;
  const local = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);
  return local.toString({ smallestUnit: 'second', timeZoneName: 'never' });
}

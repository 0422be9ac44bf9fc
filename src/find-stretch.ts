import { Temporal } from 'temporal-polyfill';

/** A stretch of time in which the clocks of a zone are as far from UTC as at its start. Epoch milliseconds, end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
  readonly offsetMs: number;
}

const ALWAYS = { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };
const UTC: Stretch = { ...ALWAYS, offsetMs: 0 };
/** Two offsets never differ by more. */
const WIDEST_CHANGE_MS = 28 * 3_600_000;

// Temporal asks Intl each time, and a blog has thousands of times and slots in a handful of stretches.
const known = new Map<string, Stretch[]>();

/** The stretch that an instant lies in. Throws RangeError for a zone (IANA name or offset) that does not exist. */
export function findStretch(ms: number, zone: string): Stretch {
  if (zone === 'UTC') return UTC;
  const stretches = known.get(zone) ?? [];
  const found = stretches.find(({ from, until }) => from <= ms && ms < until);
  if (found !== undefined) return found;
  const stretch = measure(ms, zone);
  known.set(zone, [...stretches, stretch]);
  return stretch;
}

function measure(ms: number, zone: string): Stretch {
  const at = (instant: number) => Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  const local = at(ms);
  const previous = at(ms + 1).getTimeZoneTransition('previous');
  const next = local.getTimeZoneTransition('next');
  return {
    from: previous?.epochMilliseconds ?? ALWAYS.from,
    until: next?.epochMilliseconds ?? ALWAYS.until,
    offsetMs: local.offsetNanoseconds / 1e6,
  };
}

/**
 * The one instant at which the clocks of a zone show a local time, given as if it were UTC; null near a change of the clocks,
 * where there may be two such instants or none.
 */
export function findOnlyInstant(localMs: number, zone: string): number | null {
  const { from, until, offsetMs } = findStretch(localMs, zone);
  const ms = localMs - offsetMs;
  return from + WIDEST_CHANGE_MS < ms && ms < until - WIDEST_CHANGE_MS ? ms : null;
}

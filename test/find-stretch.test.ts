import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { findOnlyInstant, findStretch } from '../src/find-stretch.js';
import { renderLocal } from '../src/plan/render-time.js';

const zone = fc.constantFrom(
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/Sao_Paulo',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Africa/Monrovia',
  'Antarctica/Troll',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'europe/dublin',
  '+05:30',
);
const moment = fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(2100, 0) });
const zoned = (ms: number, name: string) =>
  Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(name);

describe('the clocks of a zone', () => {
  it('are as far from UTC as Temporal says, at every moment', () => {
    fc.assert(
      fc.property(moment, zone, (ms, name) => {
        const { from, until, offsetMs } = findStretch(ms, name);
        expect(offsetMs).toBe(zoned(ms, name).offsetNanoseconds / 1e6);
        expect(from <= ms && ms < until).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it.each(['Europe/Berlin', 'Australia/Lord_Howe', 'Pacific/Apia', 'America/New_York'])(
    'change at the millisecond in %s, whichever side was asked for first',
    (name) => {
      for (let ms = Date.UTC(2010, 0); ms < Date.UTC(2030, 0); ms = findStretch(ms, name).until) {
        for (const near of [ms, ms - 1, ms + 1])
          expect(findStretch(near, name).offsetMs).toBe(zoned(near, name).offsetNanoseconds / 1e6);
      }
    },
  );

  it('show a local time at one instant, or nothing is said', () => {
    let found = 0;
    fc.assert(
      fc.property(moment, zone, (localMs, name) => {
        const ms = findOnlyInstant(localMs, name);
        if (ms === null) return;
        found += 1;
        const local = Temporal.PlainDateTime.from(new Date(localMs).toISOString().slice(0, -1));
        for (const disambiguation of ['earlier', 'later'] as const)
          expect(local.toZonedDateTime(name, { disambiguation }).epochMilliseconds).toBe(ms);
      }),
      { numRuns: 2000 },
    );
    expect(found).toBeGreaterThan(1500);
  });

  it.each(['Europe/Berlin', 'Australia/Lord_Howe', 'Pacific/Apia'])(
    'show none or two around a change in %s, so nothing is said',
    (name) => {
      const { until, offsetMs } = findStretch(Date.UTC(2009, 0), name);
      for (const hours of [-12, -1, 0, 1, 12])
        expect(findOnlyInstant(until + offsetMs + hours * 3_600_000, name)).toBeNull();
    },
  );

  it('are written as Temporal writes them', () => {
    fc.assert(
      fc.property(moment, zone, (ms, name) => {
        expect(renderLocal(ms, name)).toBe(zoned(ms, name).toString({ smallestUnit: 'second' }));
      }),
      { numRuns: 2000 },
    );
  });
});

import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  dayOfWeek,
  dayOfYear,
  isReal,
  momentAt,
  momentInZone,
  momentWithOffset,
  weekOf,
} from '../../src/site/moment.js';

const ZONES = ['UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia', 'Australia/Lord_Howe'];
const date = fc.record({
  year: fc.integer({ min: 1, max: 9998 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
  hour: fc.integer({ min: 0, max: 23 }),
  minute: fc.integer({ min: 0, max: 59 }),
  second: fc.integer({ min: 0, max: 59 }),
});

describe('a moment', () => {
  it('is what Temporal says it is, in every zone', () => {
    fc.assert(
      fc.property(date, fc.constantFrom(...ZONES), (local, zone) => {
        const zoned = Temporal.PlainDateTime.from(local).toZonedDateTime(zone);
        const { epochMilliseconds, year, month, day, hour, minute } = zoned;
        expect(momentInZone(local, zone)).toMatchObject({
          epochMilliseconds,
          year,
          month,
          day,
          hour,
          minute,
        });
        expect(momentAt(epochMilliseconds, zone)).toMatchObject({ year, month, day, hour, minute });
        expect(dayOfWeek(local) || 7).toBe(Temporal.PlainDate.from(local).dayOfWeek);
        expect(dayOfYear(local)).toBe(Temporal.PlainDate.from(local).dayOfYear);
      }),
    );
  });

  it('keeps the fields of its own offset', () => {
    const local = { year: 2024, month: 1, day: 1, hour: 2, minute: 0, second: 0 };
    expect(momentWithOffset(local, 480)).toEqual({ ...local, epochMilliseconds: Date.UTC(2023, 11, 31, 18) });
  });

  it.each([
    [2024, 1, 1, { year: 2024, week: 1 }],
    [2021, 1, 3, { year: 2020, week: 53 }],
    [2024, 12, 30, { year: 2025, week: 1 }],
  ])('of %i-%i-%i lies in the ISO week %o', (year, month, day, expected) => {
    expect(weekOf({ year, month, day, hour: 0, minute: 0, second: 0 })).toEqual(expected);
  });

  it.each([
    [{ month: 2, day: 29 }, true],
    [{ year: 2023, month: 2, day: 29 }, false],
    [{ year: 1900, month: 2, day: 29 }, false],
    [{ month: 4, day: 31 }, false],
    [{ month: 13 }, false],
    [{ month: 0 }, false],
    [{ day: 0 }, false],
    [{ hour: 24 }, false],
    [{ hour: Number.NaN }, false],
    [{ year: 0 }, false],
  ])('%o in 2024 is real: %s', (fields, expected) => {
    expect(isReal({ year: 2024, month: 1, day: 1, hour: 0, minute: 0, second: 0, ...fields })).toBe(expected);
  });
});

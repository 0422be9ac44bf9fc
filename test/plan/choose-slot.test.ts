import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Calendar, chooseSlot, DAY_MS, MINUTE_MS, type Taken } from '../../src/plan/choose-slot.js';
import type { ScheduleSettings } from '../../src/settings.js';
import { HOUR_MS, SCHEDULE } from './make-wanted.js';

const MONDAY = Date.parse('2026-11-23T00:00:00Z');

function choose(
  taken: readonly Taken[],
  from: number,
  change: Partial<ScheduleSettings> = {},
  link: string | null = null,
): string {
  const rules = { schedule: { ...SCHEDULE, ...change }, timezone: 'UTC' };
  const chosen = chooseSlot(new Calendar(taken), { ms: from, link }, rules);
  return chosen === null
    ? 'none'
    : `${new Date(chosen.ms).toISOString().slice(5, 16)} ${chosen.why ?? ''}`.trim();
}

const at = (text: string, link: string | null = null): Taken => ({
  ms: Date.parse(`2026-11-${text}:00Z`),
  link,
});

describe('the next slot', () => {
  it.each([
    ['is the first minute within the hours', [], '23T10:00', {}, '11-23T10:00'],
    ['waits for the morning', [], '23T03:17', {}, '11-23T08:00'],
    ['waits for the next morning after closing', [], '23T22:00', {}, '11-24T08:00'],
    ['keeps the gap to both sides', [at('23T10:10')], '23T10:00', {}, '11-23T10:25'],
    [
      'goes between two pins where there is room',
      [at('23T10:00'), at('23T10:30')],
      '23T10:00',
      {},
      '11-23T10:15',
    ],
    [
      'goes after two pins where there is none',
      [at('23T10:00'), at('23T10:29')],
      '23T10:00',
      {},
      '11-23T10:44',
    ],
    [
      'keeps the pins per day in every rolling 24 hours',
      [at('23T09:00'), at('23T12:00')],
      '23T13:00',
      { perDay: 2 },
      '11-24T09:00 already 2 pins within 24 hours',
    ],
    [
      'takes weekly slots',
      [at('23T09:00')],
      '23T08:00',
      { slots: [{ days: [1, 3], times: ['09:00', '18:30'] }] },
      '11-23T18:30',
    ],
    [
      'takes weekly slots of the next week',
      [],
      '26T08:00',
      { slots: [{ days: [1], times: ['09:00'] }] },
      '11-30T09:00',
    ],
  ] as const)('%s', (_name, taken, from, change, expected) => {
    expect(choose(taken, at(from).ms, change)).toBe(expected);
  });

  it('keeps the distance of equal links and says so', () => {
    expect(choose([at('23T09:00', 'x')], at('23T12:00').ms, {}, 'x')).toBe(
      '11-30T09:00 the same link is too near',
    );
    expect(choose([at('23T09:00', 'x')], at('23T12:00').ms, {}, 'y')).toBe('11-23T12:00');
  });
});

/** A queue of some pins within three days, in quarter hours, with three links. */
const queue = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 3 * 96 }), fc.constantFrom('x', 'y', null)), { maxLength: 25 })
  .map((list) => list.map(([quarter, link]): Taken => ({ ms: MONDAY + quarter * 15 * MINUTE_MS, link })));
const rules = fc.record({
  gapMs: fc.constantFrom(0, 15 * MINUTE_MS, 2 * HOUR_MS),
  perDay: fc.integer({ min: 1, max: 6 }),
  sameLinkMs: fc.constantFrom(0, DAY_MS, 2 * DAY_MS),
});

/** The rules, said again in the plainest way. */
function keepsRules(
  ms: number,
  link: string | null,
  taken: readonly Taken[],
  schedule: ScheduleSettings,
): boolean {
  const hour = new Date(ms).getUTCHours();
  if (hour < 8 || hour >= 22 || taken.some((t) => t.ms === ms)) return false;
  if (taken.some((t) => Math.abs(t.ms - ms) < schedule.gapMs)) return false;
  if (link !== null && taken.some((t) => t.link === link && Math.abs(t.ms - ms) < schedule.sameLinkMs))
    return false;
  const all = [...taken.map((t) => t.ms), ms];
  return all.every((start) => {
    const inDay = all.filter((t) => t >= start && t < start + DAY_MS);
    return !inDay.includes(ms) || inDay.length <= schedule.perDay;
  });
}

describe('choosing', () => {
  it('finds the very first minute that keeps all rules, also after other searches on the same calendar', () => {
    fc.assert(
      fc.property(
        queue,
        rules,
        fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.constantFrom('x', null)), {
          minLength: 1,
          maxLength: 4,
        }),
        (taken, change, searches) => {
          const schedule = { ...SCHEDULE, ...change };
          const calendar = new Calendar(taken);
          const known = [...taken];
          for (const [quarter, link] of searches) {
            const from = MONDAY + quarter * 15 * MINUTE_MS;
            const chosen = chooseSlot(calendar, { ms: from, link }, { schedule, timezone: 'UTC' });
            let expected = from;
            while (!keepsRules(expected, link, known, schedule)) expected += MINUTE_MS;
            expect(chosen?.ms).toBe(expected);
            calendar.add({ ms: expected, link });
            known.push({ ms: expected, link });
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

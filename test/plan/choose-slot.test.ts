import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Calendar, DAY_MS, MINUTE_MS, type Taken } from '../../src/plan/calendar.js';
import { chooseSlot } from '../../src/plan/choose-slot.js';
import { sayRule } from '../../src/plan/say-rule.js';
import type { ScheduleSettings } from '../../src/settings.js';
import { HOUR_MS, SCHEDULE } from './make-wanted.js';

const MINUTES_OF_DAY = 1440;
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
    : [
        new Date(chosen.ms).toISOString().slice(5, 16),
        ...(chosen.pushed === null ? [] : [sayRule(chosen.pushed, chosen.openMs, rules)]),
      ].join(' ');
}

const NO_GAP = { gapMs: 0 };

const at = (text: string, link: string | null = null): Taken => ({
  ms: Date.parse(`2026-11-${text}:00Z`),
  link,
});

describe('the next slot', () => {
  it.each([
    ['is the first minute within the hours', [], '23T10:00', {}, '11-23T10:00'],
    ['waits for the morning', [], '23T03:17', {}, '11-23T08:00'],
    ['waits for the next morning after closing', [], '23T22:00', {}, '11-24T08:00'],
    [
      'keeps the gap to both sides',
      [at('23T10:10')],
      '23T10:00',
      {},
      '11-23T10:25 less than 15 minutes from the pin at Mon 10:10',
    ],
    [
      'gives no reason for a minute that is merely taken',
      [at('23T10:00')],
      '23T10:00',
      NO_GAP,
      '11-23T10:01',
    ],
    [
      'goes between two pins where there is room',
      [at('23T10:00'), at('23T10:30')],
      '23T10:00',
      {},
      '11-23T10:15 less than 15 minutes from the pin at Mon 10:00',
    ],
    [
      'goes after two pins where there is none',
      [at('23T10:00'), at('23T10:29')],
      '23T10:00',
      {},
      '11-23T10:44 less than 15 minutes from the pin at Mon 10:29',
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
    [
      'takes the soonest of several lists of slots, whatever their order',
      [],
      '23T08:00',
      {
        slots: [
          { days: [1, 2], times: ['18:00', '12:00'] },
          { days: [1], times: ['10:00'] },
        ],
      },
      '11-23T10:00',
    ],
    [
      'is nowhere where the slots name no time',
      [],
      '23T08:00',
      { slots: [{ days: [1], times: [] }] },
      'none',
    ],
  ] as const)('%s', (_name, taken, from, change, expected) => {
    expect(choose(taken, at(from).ms, change)).toBe(expected);
  });

  it('keeps the distance of equal links and says so', () => {
    expect(choose([at('23T09:00', 'x')], at('23T12:00').ms, {}, 'x')).toBe(
      '11-30T09:00 same link 3 hours earlier',
    );
    expect(choose([at('23T09:00', 'x')], at('23T12:00').ms, {}, 'y')).toBe('11-23T12:00');
  });
});

describe('the hours of a day', () => {
  const rules = (slots: ScheduleSettings['slots'], timezone: string) => ({
    schedule: { ...SCHEDULE, slots },
    timezone,
  });
  const first = (from: string, slots: ScheduleSettings['slots'], timezone: string) => {
    const chosen = chooseSlot(new Calendar([]), { ms: Date.parse(from), link: null }, rules(slots, timezone));
    return new Date(chosen?.ms ?? 0).toISOString().slice(0, 16);
  };
  const daily = (time: string) => [{ days: [1, 2, 3, 4, 5, 6, 7], times: [time] }];

  it.each([
    // The clocks go forward on 2027-03-28 in Copenhagen and on 2027-03-14 in New York, half an hour on Lord Howe.
    ['open at 8 before the clocks change', '2027-03-27T00:00Z', [], 'Europe/Copenhagen', '2027-03-27T07:00'],
    ['open at 8 on the day', '2027-03-28T00:00Z', [], 'Europe/Copenhagen', '2027-03-28T06:00'],
    ['close at 22 and open the next day', '2027-03-13T03:00Z', [], 'America/New_York', '2027-03-13T13:00'],
    ['open an hour sooner after the change', '2027-03-14T03:00Z', [], 'America/New_York', '2027-03-14T12:00'],
    ['know half hours', '2026-10-03T12:00Z', [], 'Australia/Lord_Howe', '2026-10-03T21:00'],
    ['know quarter hours', '2026-12-01T00:00Z', [], 'Asia/Kathmandu', '2026-12-01T02:15'],
    [
      'have slots at local times',
      '2026-12-01T00:00Z',
      daily('09:00'),
      'America/New_York',
      '2026-12-01T14:00',
    ],
    [
      'move a slot that the clocks jump over',
      '2027-03-14T05:00Z',
      daily('02:30'),
      'America/New_York',
      '2027-03-14T07:30',
    ],
    [
      'use a slot once that exists twice',
      '2026-11-01T05:31Z',
      daily('01:30'),
      'America/New_York',
      '2026-11-02T06:30',
    ],
  ] as const)('%s', (_name, from, slots, timezone, expected) => {
    expect(first(from, slots, timezone)).toBe(expected);
  });

  it('are kept in any zone: no slot outside of them, and none before it inside of them', () => {
    const zones = fc.constantFrom(
      'America/New_York',
      'Europe/Copenhagen',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
    );
    const minute = fc.integer({
      min: Date.UTC(2026, 9, 1) / MINUTE_MS,
      max: Date.UTC(2027, 4, 1) / MINUTE_MS,
    });
    const isOpen = (ms: number, timeZone: string) => {
      const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, timeStyle: 'short' });
      const hour = Number(clock.format(ms).slice(0, 2));
      return hour >= 8 && hour < 22;
    };
    fc.assert(
      fc.property(zones, minute, (timezone, minutes) => {
        const from = minutes * MINUTE_MS;
        const chosen = chooseSlot(new Calendar([]), { ms: from, link: null }, rules([], timezone));
        const ms = chosen?.ms ?? Number.NaN;
        expect(isOpen(ms, timezone)).toBe(true);
        expect(ms - from).toBeLessThan(MINUTES_OF_DAY * MINUTE_MS);
        if (ms > from)
          expect([isOpen(from, timezone), isOpen(ms - MINUTE_MS, timezone)]).toEqual([false, false]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a calendar', () => {
  it('counts the pins of every rolling day that a minute would be in', () => {
    const taken = [at('23T09:00'), at('24T08:00')];
    const exceeds = (text: string, limit: number) => new Calendar(taken).exceeds(at(text).ms, limit);
    expect(exceeds('23T20:00', 2)).toBe(true);
    expect(exceeds('23T20:00', 3)).toBe(false);
    expect(exceeds('24T09:00', 2)).toBe(false);
    expect(exceeds('23T08:00', 2)).toBe(false);
    expect(exceeds('23T08:01', 2)).toBe(true);
  });

  it('remembers what is full, and which rule made it so, for those whom the rule concerns', () => {
    const calendar = new Calendar([at('23T21:50')]);
    const choose = (text: string) =>
      chooseSlot(calendar, { ms: at(text).ms, link: null }, { schedule: SCHEDULE, timezone: 'UTC' });
    const morning = at('24T08:00').ms;
    const pushed = { rule: 'gap', otherMs: at('23T21:50').ms, until: at('23T22:05').ms };
    expect(choose('23T21:40')).toEqual({ ms: morning, openMs: at('23T21:40').ms, pushed });
    expect(choose('23T21:45')).toEqual({ ms: morning, openMs: at('23T21:45').ms, pushed });
    expect(choose('23T23:00')).toEqual({ ms: morning, openMs: morning, pushed: null });
  });

  it('finds the next minute that is free', () => {
    const calendar = new Calendar([at('23T09:00'), at('23T09:01')]);
    calendar.add(at('23T09:03'));
    expect(calendar.nextFree(at('23T09:00').ms)).toBe(at('23T09:02').ms);
    expect(calendar.nextFree(at('23T09:02').ms + 1)).toBe(at('23T09:04').ms);
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

  it('gives a reason exactly where a rule, not only taken minutes or closed hours, was in the way', () => {
    fc.assert(
      fc.property(queue, rules, fc.integer({ min: 0, max: 300 }), (taken, change, quarter) => {
        const from = MONDAY + quarter * 15 * MINUTE_MS;
        const schedule = { ...SCHEDULE, ...change };
        const chosen = chooseSlot(
          new Calendar(taken),
          { ms: from, link: 'x' },
          { schedule, timezone: 'UTC' },
        );
        const none = { ...schedule, gapMs: 0, perDay: 99, sameLinkMs: 0 };
        let first = from;
        while (!keepsRules(first, 'x', taken, none)) first += MINUTE_MS;
        expect(chosen?.pushed === null).toBe(chosen?.ms === first);
      }),
      { numRuns: 60 },
    );
  });
});

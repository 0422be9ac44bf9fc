import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/plan/calendar.js';
import { EMPTY_LEDGER, type Entry } from '../../src/plan/ledger.js';
import { makePlan } from '../../src/plan/make-plan.js';
import { renderSlot } from '../../src/plan/observation.js';
import { isDue, type Plan } from '../../src/plan/plan.js';
import type { Wanted } from '../../src/plan/wanted.js';
import { HOUR_MS, makeEntry, makeWanted, NOW, placeOf, SCHEDULE } from './make-wanted.js';

interface Bounds {
  readonly backfill?: boolean;
  readonly since?: string | null;
  readonly maxChanges?: number;
  readonly horizonDays?: number;
  readonly perDay?: number;
}

interface Moment {
  readonly entries?: readonly Entry[];
  readonly nowMs?: number;
  readonly isRead?: boolean;
}

function planOf(wanted: readonly Wanted[], bounds: Bounds, moment: Moment = {}): Plan {
  const { backfill = false, since = null, maxChanges = 25, horizonDays = 60, perDay = 1 } = bounds;
  const { entries = [], nowMs = NOW, isRead = true } = moment;
  const schedule = { ...SCHEDULE, perDay, horizonMs: horizonDays * DAY_MS };
  return makePlan({
    wanted,
    ledger: isRead ? { ledger: { ...EMPTY_LEDGER, entries }, existed: true } : null,
    rows: [],
    nowMs,
    settings: { schedule, since, limits: { maxChanges }, placeOf, backfill },
    timezone: 'UTC',
    problems: [],
  });
}

/** `slot · why it waits` of each step. */
const show = ({ steps }: Plan) =>
  steps.map(({ slotMs, deferred, action, reason }) =>
    [
      slotMs === null ? action : new Date(slotMs).toISOString().slice(5, 16),
      deferred?.kind ?? null,
      action === 'skip' ? reason : null,
    ]
      .filter((part) => part !== null)
      .join(' · '),
  );

const queue = (...names: string[]) => names.map((name) => makeWanted(name));
const at = (text: string) => ({ wish: { kind: 'at', ms: Date.parse(text), offset: null } as const });

describe('schedule.horizon', () => {
  it('puts off pins of the queue that lie after it: still creates, with their forecast, and no refusal', () => {
    const plan = planOf(queue('a', 'b', 'c', 'd'), { horizonDays: 2, maxChanges: 2 });
    expect(show(plan)).toEqual([
      '11-22T13:00',
      '11-23T13:00',
      '11-24T13:00 · horizon',
      '11-25T13:00 · horizon',
    ]);
    expect(plan.steps[2]).toMatchObject({
      action: 'create',
      reason: expect.stringMatching(/^after the horizon of 2 days: a later run schedules it/),
    });
    expect(plan.tooManyChanges).toBeNull();
    expect(plan.problems).toEqual([]);
  });

  it.each([
    ['a time of its own', at('2027-02-01T09:00:00Z'), '02-01T09:00'],
    [
      'a time after the date of the post',
      { wish: { kind: 'after', days: 100, hours: 0, time: null } as const },
      '03-01T12:00',
    ],
    ['now', { wish: { kind: 'now' } as const }, '11-22T12:05'],
  ])('does not bound %s', (_name, wish, slot) => {
    expect(show(planOf([makeWanted('a', wish)], { horizonDays: 1 }))).toEqual([slot]);
  });

  it('bounds a time that is past, which goes into the queue', () => {
    const late = makeWanted('c', at('2026-11-01T09:00:00Z'));
    expect(show(planOf([late, ...queue('a')], { horizonDays: 1 }))).toEqual([
      '11-23T13:00 · horizon',
      '11-22T13:00',
    ]);
    expect(show(planOf([late], { horizonDays: 0 }))).toEqual(['11-22T13:00 · horizon']);
  });

  it('keeps no room for what is put off', () => {
    const after = { wish: { kind: 'after', days: 10, hours: 0, time: '13:00' } as const };
    const wanted = [...queue('a', 'b'), makeWanted('z', after)];
    expect(show(planOf(wanted, { horizonDays: 0 }))[2]).toBe('12-01T13:00');
  });

  it('is left out where no ledger was read', () => {
    expect(show(planOf(queue('a', 'b', 'c'), { horizonDays: 0 }, { isRead: false }))).toEqual([
      '11-22T13:00',
      '11-23T13:00',
      '11-24T13:00',
    ]);
  });
});

describe('a backfill', () => {
  const old = (name: string) => makeWanted(name, { postDateMs: NOW - 1000 * DAY_MS });

  it('takes up posts that are older than since', () => {
    const since = '2026-01-01';
    expect(show(planOf([old('a')], { since }))).toEqual(['skip · before-since']);
    expect(show(planOf([old('a')], { since, backfill: true }))).toEqual(['11-22T13:00']);
  });

  it('sends the oldest max-changes pins, and says so of the others', () => {
    const wanted = [...queue('a', 'b'), old('c')];
    const plan = planOf(wanted, { backfill: true, maxChanges: 2 });
    expect(plan.steps.map(({ wanted: { path } }) => path)).toEqual([
      'posts/c.md',
      'posts/a.md',
      'posts/b.md',
    ]);
    expect(show(plan)).toEqual(['11-22T13:00', '11-23T13:00', '11-24T13:00 · portion']);
    expect(plan.steps[2]?.reason).toMatch(
      /^more than limits\.max-changes 2 in one run: a later run schedules it/,
    );
    expect(plan.tooManyChanges).toBeNull();
    expect(planOf(wanted, { maxChanges: 2 }).tooManyChanges).toBe(3);
  });

  it('lets times of their own, which cannot wait, go before the queue', () => {
    const wanted = [old('a'), makeWanted('z', at('2026-11-22T18:00:00Z'))];
    expect(show(planOf(wanted, { backfill: true, maxChanges: 1 }))).toEqual([
      '11-23T18:00 · portion',
      '11-22T18:00',
    ]);
  });

  it('sends nothing where max-changes is 0', () => {
    expect(planOf(queue('a', 'b'), { backfill: true, maxChanges: 0 }).steps.filter(isDue)).toEqual([]);
  });

  it('forecasts a portion a day, also where a day has room for more', () => {
    const wanted = queue('a', 'b', 'c', 'd', 'e');
    expect(show(planOf(wanted, { backfill: true, maxChanges: 2, perDay: 10 }))).toEqual([
      '11-22T13:00',
      '11-22T13:15',
      '11-23T13:00 · portion',
      '11-23T13:15 · portion',
      '11-24T13:00 · portion',
    ]);
  });

  it('forecasts what runs a day apart then do', () => {
    const bounds = fc.record({
      maxChanges: fc.integer({ min: 1, max: 9 }),
      horizonDays: fc.integer({ min: 1, max: 20 }),
      perDay: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        bounds,
        fc.integer({ min: 0, max: 23 }),
        (pins, own, hour) => {
          const wanted = Array.from({ length: pins }, (_, index) => makeWanted(`p${100 + index}`));
          const start = NOW + hour * HOUR_MS;
          const forecast = planOf(wanted, { ...own, backfill: true }, { nowMs: start });
          const entries: Entry[] = [];
          for (let day = 0; entries.length < pins && day < 100; day += 1) {
            const plan = planOf(wanted, { ...own, backfill: true }, { entries, nowMs: start + day * DAY_MS });
            const due = plan.steps.filter(isDue);
            expect(due.length).toBeLessThanOrEqual(own.maxChanges);
            for (const step of due)
              entries.push(makeEntry(step.wanted, { slot: renderSlot(step.slotMs ?? 0) }));
          }
          const slots = new Map(entries.map(({ path, slot }) => [path, slot]));
          for (const { wanted: one, slotMs } of forecast.steps)
            expect(slots.get(one.path)).toBe(renderSlot(slotMs ?? 0));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('changes no slot of what is sent by what waits', () => {
    const wanted = queue('a', 'b', 'c', 'd');
    const some = planOf(wanted.slice(0, 2), { backfill: true, maxChanges: 2 });
    const all = planOf(wanted, { backfill: true, maxChanges: 2 });
    expect(show(all).slice(0, 2)).toEqual(show(some));
  });
});

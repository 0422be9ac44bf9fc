import { describe, expect, it } from 'vitest';
import type { Pin, Wish } from '../../src/content/pin.js';
import { assignSlots } from '../../src/plan/assign-slots.js';
import { Calendar, MINUTE_MS, type Taken } from '../../src/plan/calendar.js';
import type { Entry } from '../../src/plan/ledger.js';
import type { Step } from '../../src/plan/plan.js';
import type { ScheduleSettings } from '../../src/settings.js';
import { ACCOUNT, HOUR_MS, makeEntry, makeWanted, NOW, SCHEDULE } from './make-wanted.js';

function create(name: string, change: Partial<Pin>, entry: Entry | null = null): Step {
  const wanted = makeWanted(name, change);
  const reason = entry === null ? null : 'edited after it failed: title';
  return {
    wanted,
    action: 'create',
    reason,
    slotMs: null,
    entry,
    adopt: null,
    deferred: null,
    noted: null,
    departed: false,
    problems: [],
  };
}

const at = (text: string): Partial<Pin> => ({
  wish: { kind: 'at', ms: Date.parse(text), offset: null },
  schedule: text,
});
const wish = (value: Wish): Partial<Pin> => ({ wish: value });
const after = (change: Partial<Extract<Wish, { kind: 'after' }>>): Partial<Pin> =>
  wish({ kind: 'after', hours: 0, days: 0, time: null, ...change });

interface Case {
  readonly taken?: readonly Taken[];
  readonly nowMs?: number;
  readonly schedule?: Partial<ScheduleSettings>;
  readonly judgesPast?: boolean;
  readonly timezone?: string;
}

/** `slot reason codes` of each step. */
function assign(steps: readonly Step[], given: Case = {}): string[] {
  return assignSlots(steps, {
    calendars: new Map([[ACCOUNT, new Calendar(given.taken ?? [])]]),
    nowMs: given.nowMs ?? NOW,
    judgesPast: given.judgesPast ?? true,
    minuteOf: ({ slot }) => Date.parse(slot),
    schedule: { ...SCHEDULE, ...given.schedule },
    timezone: given.timezone ?? 'UTC',
  }).map(({ slotMs, reason, problems }) =>
    [
      slotMs === null ? null : new Date(slotMs).toISOString().slice(5, 16),
      reason,
      ...problems.map((problem) => problem.code),
    ]
      .filter((part) => part !== null)
      .join(' · '),
  );
}

const minutesFrom = (start: string, count: number, everyMs = MINUTE_MS): Taken[] =>
  Array.from({ length: count }, (_, i) => ({ ms: Date.parse(start) + i * everyMs, link: null }));

describe('the order in which slots are given', () => {
  it('is explicit times, then `now`, then the others as they come', () => {
    const steps = [
      create('next', {}),
      create('now', wish({ kind: 'now' })),
      create('first', at('2026-11-22T13:00:00Z')),
      create('second', at('2026-11-22T12:05:00Z')),
    ];
    expect(assign(steps)).toEqual(['11-22T13:15', '11-22T12:06', '11-22T13:00', '11-22T12:05']);
  });

  it('leaves steps that create nothing alone', () => {
    const keep: Step = { ...create('kept', {}), action: 'keep', slotMs: NOW };
    expect(assignSlots([keep], { ...INPUT, calendars: new Map() })[0]).toBe(keep);
  });

  it('counts each account by itself', () => {
    const other = { ...create('other', at('2026-11-22T13:00:00Z')) };
    const steps = [
      create('one', at('2026-11-22T13:00:00Z')),
      { ...other, wanted: { ...other.wanted, account: 'shop' } },
    ];
    expect(assign(steps)).toEqual(['11-22T13:00', '11-22T13:00']);
  });
});

const INPUT = { minuteOf: () => NOW, nowMs: NOW, judgesPast: true, schedule: SCHEDULE, timezone: 'UTC' };

describe('an explicit time', () => {
  it.each([
    ['as asked', '2026-11-22T14:00:00Z', NOW, '11-22T14:00'],
    ['rounded up to a minute', '2026-11-22T14:00:01Z', NOW, '11-22T14:01'],
    ['too near', '2026-11-22T12:01:00Z', NOW, '11-22T12:05 · too near: moved to the soonest minute'],
    [
      'too near, within a minute',
      '2026-11-22T12:03:00Z',
      NOW + 30_000,
      '11-22T12:06 · too near: moved to the soonest minute',
    ],
    ['in the night: opening hours are for `next`', '2026-11-23T03:00:00Z', NOW, '11-23T03:00'],
  ])('%s', (_name, text, nowMs, expected) => {
    expect(assign([create('a', at(text))], { nowMs })).toEqual([expected]);
  });

  it('that is taken moves to the next free minute, also where that breaks a rule', () => {
    const taken = minutesFrom('2026-11-22T14:00:00Z', 3);
    expect(assign([create('a', at('2026-11-22T14:00:00Z'))], { taken })).toEqual([
      '11-22T14:03 · the minute is taken: moved to the next free one · schedule-cadence',
    ]);
  });

  it('beyond what Publer takes in a day is refused, and does not count for the others', () => {
    const taken = minutesFrom('2026-11-23T08:00:00Z', 36);
    const steps = [create('a', at('2026-11-23T20:00:00Z')), create('b', at('2026-11-24T08:00:00Z'))];
    expect(assign(steps, { taken })).toEqual([
      'problem:schedule-limit · schedule-limit',
      '11-24T08:00 · schedule-cadence',
    ]);
  });

  it.each([
    ['next', '11-22T13:00 · the time is past: next free slot · schedule-past'],
    ['skip', 'problem:schedule-past · schedule-past'],
    ['error', 'problem:schedule-past · schedule-past'],
  ] as const)('that is past follows schedule.past: %s', (past, expected) => {
    expect(assign([create('a', at('2026-11-22T11:59:00Z'))], { schedule: { past } })).toEqual([expected]);
  });

  it('that is past is not judged where no ledger was read, and not skipped where the pin was sent before', () => {
    const past = at('2026-11-01T08:00:00Z');
    expect(assign([create('a', past)], { judgesPast: false })).toEqual(['11-01T08:00']);
    const failed = makeEntry(makeWanted('a'), { state: 'failed' });
    expect(assign([create('a', past, failed)], { schedule: { past: 'error' } })[0]).toMatch(/^11-22T13:00/);
  });

  it('that is past stays a mistake where no slot is left', () => {
    const schedule = { slots: [{ days: [1], times: [] }] };
    expect(assign([create('a', at('2026-11-01T08:00:00Z'))], { schedule })).toEqual([
      'problem:schedule-limit · schedule-limit',
    ]);
  });
});

describe('`now`', () => {
  it('is the next free minute at least five minutes ahead, at any hour', () => {
    const steps = ['a', 'b'].map((name) => create(name, wish({ kind: 'now' })));
    expect(assign(steps, { nowMs: Date.parse('2026-11-22T23:30:01Z') })).toEqual([
      '11-22T23:36',
      '11-22T23:37',
    ]);
  });

  it('keeps the limit of Publer', () => {
    const steps = Array.from({ length: 37 }, (_, i) => create(`p${i}`, wish({ kind: 'now' })));
    expect(assign(steps).slice(35)).toEqual(['11-22T12:40', 'problem:schedule-limit · schedule-limit']);
  });
});

describe('a relative time', () => {
  const NIGHT = 'next free time: the time is not between 08:00 and 22:00';
  const NEAR = 'next free time: less than 5 minutes ahead';
  const published = { postDateMs: Date.parse('2026-11-22T07:00:00Z') };
  it.each([
    ['some hours', after({ hours: 6 }), '11-22T13:00'],
    ['some days', after({ days: 3 }), '11-25T07:00'],
    ['a day at a time', after({ days: 14, time: '18:00' }), '12-06T17:00'],
    ['hours that end at night, so the morning after', after({ hours: 16 }), `11-23T07:00 · ${NIGHT}`],
    ['hours that are past, so from now', after({ hours: 2 }), '11-22T14:00'],
    ['a moment that is too near', after({ hours: 5, days: 0 }), `11-22T12:05 · ${NEAR}`],
    ['today at a time that is past', after({ days: 0, time: '09:00' }), `11-22T12:05 · ${NEAR}`],
  ] as const)('after the post: %s', (_name, change, expected) => {
    const timezone = 'Europe/Berlin';
    expect(assign([create('a', { ...change, ...published })], { timezone })).toEqual([expected]);
  });

  it('that is none of the weekly slots, or taken, says so', () => {
    const slots = [{ days: [1, 2, 3, 4, 5, 6, 7], times: ['18:00'] }];
    const step = create('a', { ...after({ hours: 6 }), ...published });
    expect(assign([step], { schedule: { slots } })).toEqual([
      '11-22T18:00 · next free time: the time is none of schedule.slots',
    ]);
    const taken = minutesFrom('2026-11-22T13:00Z', 1);
    expect(assign([step], { schedule: { gapMs: 0 }, taken })).toEqual([
      '11-22T13:01 · next free time: the minute is taken',
    ]);
  });

  it('keeps the local time of day over a change of the clocks', () => {
    const postDateMs = Date.parse('2027-03-27T09:00:00Z');
    const given = { timezone: 'Europe/Berlin', nowMs: postDateMs };
    expect(assign([create('a', { ...after({ days: 1 }), postDateMs })], given)).toEqual(['03-28T08:00']);
    expect(assign([create('a', { ...after({ hours: 24 }), postDateMs })], given)).toEqual(['03-28T09:00']);
  });

  it('of a post without a date is after now', () => {
    expect(assign([create('a', { ...after({ days: 1 }), postDateMs: null })])).toEqual(['11-23T12:00']);
  });
});

describe('`next`', () => {
  it('is at least the lead ahead, and never before the post', () => {
    const postDateMs = NOW + 30 * HOUR_MS;
    expect(assign([create('a', {})], { schedule: { leadMs: 3 * HOUR_MS } })).toEqual(['11-22T15:00']);
    expect(assign([create('a', {})], { schedule: { leadMs: 0 } })).toEqual(['11-22T12:05']);
    expect(assign([create('a', { postDateMs })])).toEqual(['11-23T18:00']);
  });

  it('tells which rule moved it on, and nothing where it only comes after another pin', () => {
    const steps = ['a', 'b', 'c'].map((name) => create(name, {}));
    expect(assign(steps, { schedule: { perDay: 2 } })).toEqual([
      '11-22T13:00',
      '11-22T13:15',
      '11-23T13:00 · next free time: already 2 pins within 24 hours',
    ]);
    const slots = [{ days: [7], times: ['14:00', '18:00'] }];
    expect(assign(steps, { schedule: { slots } })).toEqual(['11-22T14:00', '11-22T18:00', '11-29T14:00']);
    expect(assign(steps, { schedule: { gapMs: 0 } })).toEqual(['11-22T13:00', '11-22T13:01', '11-22T13:02']);
  });

  it('keeps equal links apart, with or without UTM', () => {
    const steps = [create('a', {}), create('a', { link: 'https://blog.example/a?utm_source=p' })];
    expect(assign(steps)).toEqual([
      '11-22T13:00',
      '11-29T13:00 · at least 7 days after the other pin of this page',
    ]);
  });

  it('tells why it is created and why it moved', () => {
    const failed = makeEntry(makeWanted('a'), { state: 'failed' });
    const schedule = { perDay: 1 };
    expect(assign([create('b', {}), create('a', {}, failed)], { schedule })[1]).toBe(
      '11-23T13:00 · edited after it failed: title; next free time: already 1 pin within 24 hours',
    );
  });
});

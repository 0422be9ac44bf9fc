import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pin } from '../../src/content/pin.js';
import { EMPTY_LEDGER, type Entry } from '../../src/plan/ledger.js';
import { makePlan, type PlanInput } from '../../src/plan/make-plan.js';
import type { Wanted } from '../../src/plan/wanted.js';
import type { Problem } from '../../src/problem.js';
import { HOUR_MS, makeEntry, makeRow, makeWanted, NOW, SCHEDULE } from './make-wanted.js';

function planOf(wanted: readonly Wanted[], entries: readonly Entry[] = [], change: Partial<PlanInput> = {}) {
  return makePlan({
    wanted,
    ledger: { ledger: { ...EMPTY_LEDGER, entries }, existed: true },
    rows: [],
    nowMs: NOW,
    settings: { schedule: SCHEDULE, since: null, limits: { maxChanges: 25 } },
    timezone: 'UTC',
    problems: [],
    ...change,
  });
}

/** `action reason slot` of each step, in the order of the plan. */
function show(plan: ReturnType<typeof planOf>): string[] {
  return plan.steps.map(({ action, reason, slotMs }) =>
    [action, reason, slotMs === null ? null : new Date(slotMs).toISOString().slice(5, 16)]
      .filter((part) => part !== null)
      .join(' · '),
  );
}

function error(code: Problem['code']): Problem {
  return {
    file: 'posts/a.md',
    line: 1,
    column: 1,
    endColumn: 1,
    severity: 'error',
    code,
    message: code,
    hint: null,
  };
}

const at = (text: string): Partial<Pin> => ({
  wish: { kind: 'at', ms: Date.parse(text), offset: null },
  schedule: text,
  hasOwnSchedule: true,
});

describe('the step of a pin', () => {
  const a = makeWanted('a');
  const scheduled = makeEntry(a);
  it.each([
    ['new', a, [], 'create · 11-22T13:00'],
    ['known', a, [scheduled], 'keep · 12-01T08:00'],
    ['published', a, [{ ...scheduled, state: 'published' }], 'keep · published · 12-01T08:00'],
    ['removed in Publer', a, [{ ...scheduled, state: 'removed' }], 'keep · removed · 12-01T08:00'],
    [
      'sent and not seen',
      a,
      [{ ...scheduled, state: 'intent' }],
      'hold · sent; waiting until Publer shows it · 12-01T08:00',
    ],
    ['held', a, [{ ...scheduled, state: 'held', message: 'lost' }], 'hold · lost · 12-01T08:00'],
    ['failed', a, [{ ...scheduled, state: 'failed', message: 'no' }], 'keep · failed: no · 12-01T08:00'],
    [
      'failed and edited',
      makeWanted('a', { title: 'New' }),
      [{ ...scheduled, state: 'failed' }],
      'create · edited after it failed: title · 11-22T13:00',
    ],
    [
      'renamed',
      makeWanted('b', {
        link: a.pin.link,
        media: a.pin.media,
        title: a.pin.title,
        description: a.pin.description,
      }),
      [scheduled],
      'move · was posts/a.md#1@b1 · 12-01T08:00',
    ],
    [
      'edited',
      makeWanted('a', { title: 'New' }),
      [scheduled],
      'keep · title edited; this version does not change pins that are scheduled · 12-01T08:00',
    ],
    ['wrong', makeWanted('a', { problems: [error('title-too-long')] }), [], 'skip · problem:title-too-long'],
    [
      'of a draft',
      makeWanted('a', { skip: 'unpublished', problems: [error('title-too-long')] }),
      [],
      'skip · unpublished',
    ],
    ['switched off', makeWanted('a', { skip: 'skip' }), [], 'skip · skip'],
  ] as const)('that is %s', (_name, wanted, entries, expected) => {
    expect(show(planOf([wanted], entries))).toEqual([expected]);
  });

  it('tells problems of a pin that will not go out as warnings', () => {
    const plan = planOf([makeWanted('a', { skip: 'unpublished', problems: [error('title-too-long')] })]);
    expect(plan.problems.map((problem) => problem.severity)).toEqual(['warning']);
  });

  it('of an old post is skipped by `since`, unless it has a schedule or an entry', () => {
    const old: Partial<Pin> = { postDateMs: Date.parse('2020-01-01T00:00:00Z') };
    const settings = { schedule: SCHEDULE, since: '2026-01-01', limits: { maxChanges: 25 } };
    expect(show(planOf([makeWanted('a', old)], [], { settings }))).toEqual(['skip · before-since']);
    expect(show(planOf([makeWanted('a', { ...old, hasOwnSchedule: true })], [], { settings }))).toEqual([
      'create · 11-22T13:00',
    ]);
    expect(show(planOf([makeWanted('a', old)], [scheduled], { settings }))[0]).toMatch(/^keep/);
  });

  it('is kept and adopted when Publer has the post already', () => {
    const plan = planOf([a], [], { rows: [makeRow(scheduled, { id: 'p1' })] });
    expect(show(plan)).toEqual(['keep · already in Publer · 12-01T08:00']);
    expect(plan.steps[0]?.adopt?.id).toBe('p1');
  });
});

describe('times', () => {
  it('that are explicit win over cadence with a warning, and move on where the minute is taken', () => {
    const wanted = ['a', 'b', 'c'].map((name) => makeWanted(name, at('2026-12-01T08:30:00Z')));
    const plan = planOf(wanted);
    expect(show(plan)).toEqual([
      'create · 12-01T08:30',
      'create · the minute is taken: moved to the next free one · 12-01T08:31',
      'create · the minute is taken: moved to the next free one · 12-01T08:32',
    ]);
    expect(plan.problems.map((problem) => problem.code)).toEqual(['schedule-cadence', 'schedule-cadence']);
  });

  it('that are past follow `schedule.past`, once a ledger was read', () => {
    const wanted = [makeWanted('a', at('2026-01-01T08:30:00Z'))];
    const policy = (past: 'next' | 'skip' | 'error') =>
      planOf(wanted, [], {
        settings: { schedule: { ...SCHEDULE, past }, since: null, limits: { maxChanges: 25 } },
      });
    expect(show(policy('next'))).toEqual(['create · the time is past: next free slot · 11-22T13:00']);
    expect(show(policy('skip'))).toEqual(['skip · problem:schedule-past']);
    expect(policy('skip').problems.map((problem) => problem.severity)).toEqual(['warning']);
    expect(policy('error').problems.map((problem) => problem.severity)).toEqual(['error']);
    expect(planOf(wanted, [], { ledger: null }).problems).toEqual([]);
  });

  it('`now` is at least five minutes ahead; a time too near moves to the soonest minute', () => {
    const soon = makeWanted('b', at(new Date(NOW + 60_000).toISOString()));
    expect(show(planOf([makeWanted('a', { wish: { kind: 'now' } })]))).toEqual(['create · 11-22T12:05']);
    expect(show(planOf([soon]))).toEqual(['create · too near: moved to the soonest minute · 11-22T12:05']);
  });

  it('never come before the post is public', () => {
    const postDateMs = Date.parse('2026-11-30T10:00:00Z');
    expect(show(planOf([makeWanted('a', { postDateMs })]))).toEqual(['create · 11-30T10:00']);
  });

  it.each([
    ['after the post', 'after', NOW - HOUR_MS, 3, '11-25T11:00'],
    ['after now, where that is past', 'after', NOW - 30 * 24 * HOUR_MS, 3, '11-25T12:00'],
  ] as const)('relative: %s', (_name, kind, postDateMs, days, expected) => {
    expect(
      show(planOf([makeWanted('a', { postDateMs, wish: { kind, hours: 0, days, time: null } })])),
    ).toEqual([`create · ${expected}`]);
  });

  it('beyond 36 pins in 24 hours are an error', () => {
    const wanted = Array.from({ length: 37 }, (_, i) =>
      makeWanted(`p${i}`, at(new Date(Date.parse('2026-12-01T08:00:00Z') + i * 1_200_000).toISOString())),
    );
    const plan = planOf(wanted, [], {
      settings: { schedule: SCHEDULE, since: null, limits: { maxChanges: 99 } },
    });
    expect(
      plan.problems.filter((problem) => problem.severity === 'error').map((problem) => problem.code),
    ).toEqual(['schedule-limit']);
    expect(plan.steps.filter((step) => step.action === 'create')).toHaveLength(36);
  });
});

describe('a plan', () => {
  it('goes by post date, then path, then position', () => {
    const wanted = [
      makeWanted('b', { postDateMs: NOW - 1 }),
      makeWanted('a', { postDateMs: NOW - 1, position: 1 }),
      makeWanted('a', { postDateMs: NOW - 1, position: 0 }),
      makeWanted('c', { postDateMs: NOW - 2 }),
      makeWanted('d', { postDateMs: null }),
    ];
    expect(planOf(wanted).steps.map((step) => `${step.wanted.pin.file} ${step.wanted.pin.position}`)).toEqual(
      ['posts/c.md 0', 'posts/a.md 0', 'posts/a.md 1', 'posts/b.md 0', 'posts/d.md 0'],
    );
  });

  it('says when it would change more than is allowed', () => {
    const wanted = Array.from({ length: 3 }, (_, i) => makeWanted(`p${i}`));
    const settings = { schedule: SCHEDULE, since: null, limits: { maxChanges: 2 } };
    expect(planOf(wanted, [], { settings })).toMatchObject({ tooManyChanges: 3 });
    expect(planOf(wanted, [], { settings }).problems[0]?.hint).toContain('--max-changes 3');
    expect(planOf(wanted, [], { settings, ledger: null }).tooManyChanges).toBeNull();
  });

  it('warns once of the same picture on the same board', () => {
    const plan = planOf([makeWanted('a'), makeWanted('b', { media: makeWanted('a').pin.media })]);
    expect(plan.problems.map((problem) => [problem.code, problem.file])).toEqual([
      ['image-duplicate', 'posts/b.md'],
    ]);
  });

  const names = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1 });
  it('does not depend on the order in which posts are read, and never moves what is in the ledger', () => {
    fc.assert(
      fc.property(names, names, fc.func(fc.integer()), (known, all, weight) => {
        const entries = known.map((name, i) =>
          makeEntry(makeWanted(name), { slot: `2026-11-22T${14 + i}:00:00Z` }),
        );
        const wanted = [...new Set([...known, ...all])].map((name) => makeWanted(name));
        const shuffled = [...wanted].sort((x, y) => weight(x.path) - weight(y.path));
        const one = planOf(wanted, entries);
        const two = planOf(shuffled, entries);
        expect(show(two)).toEqual(show(one));
        for (const step of one.steps) if (step.entry) expect(step.slotMs).toBe(Date.parse(step.entry.slot));
        expect(one.steps).toHaveLength(wanted.length);
      }),
    );
  });
});

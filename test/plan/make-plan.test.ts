import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pin } from '../../src/content/pin.js';
import { EMPTY_LEDGER, type Entry } from '../../src/plan/ledger.js';
import { makePlan, type PlanInput } from '../../src/plan/make-plan.js';
import type { Wanted } from '../../src/plan/wanted.js';
import type { Problem } from '../../src/problem.js';
import { HOUR_MS, makeEntry, makeRow, makeWanted, NOW, placeOf, SCHEDULE } from './make-wanted.js';

function planOf(wanted: readonly Wanted[], entries: readonly Entry[] = [], change: Partial<PlanInput> = {}) {
  return makePlan({
    wanted,
    ledger: { ledger: { ...EMPTY_LEDGER, entries }, existed: true },
    rows: [],
    nowMs: NOW,
    settings: { schedule: SCHEDULE, since: null, limits: { maxChanges: 25 }, placeOf },
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
    [
      'removed in Publer',
      a,
      [{ ...scheduled, state: 'removed' }],
      'keep · it was deleted in Publer, and is not made again · 12-01T08:00',
    ],
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
    ['edited', makeWanted('a', { title: 'New' }), [scheduled], 'update · title edited · 12-01T08:00'],
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

  it.each([
    ['renamed and edited', {}, 'update · title edited'],
    [
      'renamed, edited and published',
      { state: 'published' },
      'move · was posts/a.md#1@b1; title edited; a published pin is never changed',
    ],
    ['renamed and held', { state: 'held', message: 'lost' }, 'hold · lost'],
  ] as const)(
    'that is %s takes its label along, so that a new post at the old path is new',
    (_name, state, expected) => {
      const { link, media, description } = a.pin;
      const renamed = makeWanted('b', { link, media, description, title: 'New' });
      expect(show(planOf([renamed], [{ ...scheduled, ...state }]))).toEqual([`${expected} · 12-01T08:00`]);
    },
  );

  it.each([
    ['published', []],
    ['removed', []],
  ] as const)('that was edited after it was %s: %j', (state, expected) => {
    const plan = planOf([makeWanted('a', { title: 'New' })], [{ ...scheduled, state }]);
    const told = plan.problems.map((one) => `${one.severity} ${one.code} ${one.file}:${one.line}`);
    expect(told).toEqual(expected);
  });

  it('that failed and was renamed takes its label along, and stays failed', () => {
    const { link, media, description, title } = a.pin;
    const renamed = makeWanted('b', { link, media, description, title });
    const failed: Entry = { ...scheduled, state: 'failed' };
    expect(show(planOf([renamed], [failed]))).toEqual([
      'move · was posts/a.md#1@b1; failed: Publer refused it · 12-01T08:00',
    ]);
    const relabelled = { ...failed, key: renamed.key, path: renamed.path };
    expect(show(planOf([renamed], [relabelled]))).toEqual(['keep · failed: Publer refused it · 12-01T08:00']);
  });

  it('is replaced where only the picture and the board agree', () => {
    const other = makeWanted('b', { media: a.pin.media });
    expect(show(planOf([other], [scheduled]))[0]).toMatch(/^replace · title, description, link edited/);
  });

  it.each([
    ['text', { description: 'New' }, 'update · description'],
    ['link', { link: 'https://blog.example/other/' }, 'replace · link'],
    ['picture', { media: makeWanted('b').pin.media }, 'replace · image'],
    ['alt text', { media: a.pin.media.map((media) => ({ ...media, alt: 'New' })) }, 'replace · alt'],
    ['schedule', { schedule: '+3d' }, 'replace · schedule'],
    ['title and text', { title: 'New', description: 'New' }, 'update · title, description'],
  ] as const)('names what was edited: %s', (_name, change, words) => {
    expect(show(planOf([makeWanted('a', change)], [scheduled]))[0]).toContain(`${words} edited`);
  });

  it('is not edited by another way to write the same text, nor by a board that nobody could look up', () => {
    const accents = makeWanted('a', { title: 'Crème' });
    const written = makeWanted('a', { title: 'Cre\u0300me ' });
    expect(show(planOf([written], [makeEntry(accents)]))).toEqual(['keep · 12-01T08:00']);
    const unknown = { ...a, board: { name: 'Bread', id: null }, key: 'posts/a.md#1@Bread' };
    expect(show(planOf([unknown], [scheduled]))).toEqual(['keep · 12-01T08:00']);
  });

  it('that could be several entries is held, and nothing is created', () => {
    const pins = ['x', 'y'].map((name, position) =>
      makeWanted('a', { position, id: `${position + 1}`, media: makeWanted(name).pin.media }),
    );
    expect(planOf(pins, [scheduled]).steps.map((step) => step.action)).toEqual(['hold', 'hold']);
  });

  it.each(['skip', 'unpublished'] as const)(
    'that is told to skip (%s) says so although it has errors and an entry',
    (skip) => {
      const wanted = makeWanted('a', { skip, problems: [error('title-too-long')] });
      expect(show(planOf([wanted], [scheduled]))).toEqual([`skip · ${skip} · 12-01T08:00`]);
    },
  );

  it('with a warning goes out all the same', () => {
    const problems = [{ ...error('title-long'), severity: 'warning' as const }];
    expect(show(planOf([makeWanted('a', { problems })]))).toEqual(['create · 11-22T13:00']);
  });

  it('tells problems of a pin that will not go out as warnings', () => {
    const plan = planOf([makeWanted('a', { skip: 'unpublished', problems: [error('title-too-long')] })]);
    expect(plan.problems.map((problem) => problem.severity)).toEqual(['warning']);
  });

  it('of an old post is skipped by `since`, unless it has a schedule or an entry', () => {
    const old: Partial<Pin> = { postDateMs: Date.parse('2020-01-01T00:00:00Z') };
    const settings = { schedule: SCHEDULE, since: '2026-01-01', limits: { maxChanges: 25 }, placeOf };
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

  it('that failed and was edited is held when Publer has the post by now', () => {
    const edited = makeWanted('a', { title: 'New' });
    const rows = [makeRow(scheduled, { id: 'by-hand' })];
    const [step] = planOf([edited], [{ ...scheduled, state: 'failed', postId: null }], { rows }).steps;
    expect(step).toMatchObject({ action: 'hold', adopt: null });
    expect(step?.reason).toContain('by-hand');
  });

  it('with the link of a post that nobody knows is created with a warning, or held where the ledger is new', () => {
    const rows = [makeRow(scheduled, { id: 'p1', text: 'Other' })];
    const plan = planOf([a], [], { rows });
    expect([plan.steps[0]?.action, plan.problems.map(({ code }) => code)]).toEqual(['create', ['stranger']]);
    const fresh = planOf([a], [], { rows, ledger: { ledger: EMPTY_LEDGER, existed: false } });
    expect(fresh.steps[0]?.action).toBe('hold');
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
        settings: { schedule: { ...SCHEDULE, past }, since: null, limits: { maxChanges: 25 }, placeOf },
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

  it('keep clear of what is taken: live and reserved entries, where Publer has them, and posts nobody knows', () => {
    const minute = (text: string) => `2026-11-22T${text}:00Z`;
    const taken = (name: string, change: Partial<Entry>) =>
      makeEntry(makeWanted(name), { postId: null, ...change });
    const slotAfter = (entries: readonly Entry[], rows: PlanInput['rows'] = []) => {
      const { steps } = planOf([makeWanted('new')], entries, { rows });
      return new Date(steps[0]?.slotMs ?? 0).toISOString().slice(11, 16);
    };
    for (const state of ['intent', 'scheduled', 'published', 'held', 'cancelling'] as const)
      expect(slotAfter([taken('x', { state, slot: minute('13:00') })])).toBe('13:15');
    for (const state of ['failed', 'removed', 'abandoned'] as const)
      expect(slotAfter([taken('x', { state, slot: minute('13:00') })])).toBe('13:00');
    const elsewhere = taken('x', { slot: minute('20:00'), postId: 'p' });
    expect(slotAfter([elsewhere], [makeRow(elsewhere, { ms: Date.parse(minute('13:00')) + 5_000 })])).toBe(
      '13:15',
    );
    const stranger = makeRow(makeEntry(makeWanted('y')), { id: 's', ms: Date.parse(minute('12:50')) });
    expect(slotAfter([], [stranger])).toBe('13:05');
    expect(slotAfter([], [{ ...stranger, state: 'draft' }])).toBe('13:00');
  });

  it('beyond 36 pins in 24 hours are an error', () => {
    const wanted = Array.from({ length: 37 }, (_, i) =>
      makeWanted(`p${i}`, at(new Date(Date.parse('2026-12-01T08:00:00Z') + i * 1_200_000).toISOString())),
    );
    const plan = planOf(wanted, [], {
      settings: { schedule: SCHEDULE, since: null, limits: { maxChanges: 99 }, placeOf },
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
    const settings = { schedule: SCHEDULE, since: null, limits: { maxChanges: 2 }, placeOf };
    expect(planOf(wanted, [], { settings })).toMatchObject({ tooManyChanges: 3 });
    expect(planOf(wanted, [], { settings }).problems[0]?.hint).toContain('--max-changes 3');
    const inputs = { ...settings, wording: 'inputs' as const };
    expect(planOf(wanted, [], { settings: inputs }).problems[0]?.hint).toContain('input `max-changes: 3`');
    expect(planOf(wanted, [], { settings, ledger: null }).tooManyChanges).toBeNull();
  });

  it('says of one pin that it is one', () => {
    const settings = { schedule: SCHEDULE, since: null, limits: { maxChanges: 0 }, placeOf };
    expect(planOf([makeWanted('a')], [], { settings }).problems[0]?.message).toMatch(/^1 pin would be/);
  });

  it('warns once of the same picture on the same board', () => {
    const plan = planOf([makeWanted('a'), makeWanted('b', { media: makeWanted('a').pin.media })]);
    expect(plan.problems.map((problem) => [problem.code, problem.file])).toEqual([
      ['image-duplicate', 'posts/b.md'],
    ]);
  });

  it('tells what is wrong once, errors first at the same place, in the order of files and lines', () => {
    const twice = ['b1', 'b2'].map((board) =>
      makeWanted('a', { problems: [error('title-too-long')] }, board),
    );
    const line = (number: number, severity: Problem['severity']): Problem => ({
      ...error('title-long'),
      line: number,
      severity,
    });
    const problems = [line(9, 'error'), line(2, 'warning'), line(2, 'error')];
    const plan = planOf(twice, [], { problems });
    expect(plan.problems.map(({ line: at, severity }) => `${at} ${severity}`)).toEqual([
      '1 error',
      '2 error',
      '2 warning',
      '9 error',
    ]);
  });

  it('names the pins that wait and are in no post any more', () => {
    const states = ['intent', 'held', 'cancelling', 'scheduled', 'published', 'failed'] as const;
    const entries = states.map((state, i) =>
      makeEntry(makeWanted(`gone-${state}`), { state, slot: `2026-12-01T08:0${i}:00Z` }),
    );
    expect(planOf([], entries).orphans.map((entry) => entry.state)).toEqual(['intent', 'held']);
    expect(planOf([makeWanted('gone-held')], entries).orphans).toHaveLength(1);
  });

  it('has one step for each pin, also for boards of one pin, whose order is that of the list', () => {
    const place = (column: number) => ({ file: 'posts/a.md', line: 4, column, endColumn: column + 1 });
    const boards = [
      makeWanted('a', { boardPlace: place(9) }, 'z'),
      makeWanted('a', { boardPlace: place(17) }, 'b'),
    ];
    const expected = ['z · 2026-11-22', 'b · 2026-11-29'];
    for (const wanted of [boards, [...boards].reverse()])
      expect(
        planOf(wanted).steps.map(
          ({ wanted: { board }, slotMs }) =>
            `${board?.id} · ${new Date(slotMs ?? 0).toISOString().slice(0, 10)}`,
        ),
      ).toEqual(expected);
  });

  it('counts creates only against max-changes, and exactly as many are allowed', () => {
    const wanted = ['a', 'b', 'c'].map((name) => makeWanted(name));
    const settings = { schedule: SCHEDULE, since: null, limits: { maxChanges: 2 }, placeOf };
    expect(planOf(wanted, [makeEntry(makeWanted('a'))], { settings }).tooManyChanges).toBeNull();
    expect(planOf(wanted, [], { settings }).problems[0]?.severity).toBe('warning');
  });

  it('skips by the first moment of `since` in the zone of the site', () => {
    const settings = { schedule: SCHEDULE, since: '2026-11-20', limits: { maxChanges: 25 }, placeOf };
    const old = (text: string) =>
      planOf([makeWanted('a', { postDateMs: Date.parse(text) })], [], {
        settings,
        timezone: 'Pacific/Auckland',
      }).steps[0]?.reason;
    expect(old('2026-11-19T10:59:59Z')).toBe('before-since');
    expect(old('2026-11-19T11:00:00Z')).toBeNull();
    expect(planOf([makeWanted('a', { postDateMs: null })], [], { settings }).steps[0]?.action).toBe('create');
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

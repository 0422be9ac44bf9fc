import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/plan/ledger.js';
import type { JobState, PostRow } from '../../src/plan/observation.js';
import { settle } from '../../src/plan/settle.js';
import { HOUR_MS, makeEntry, makeRow, makeWanted, NOW } from './make-wanted.js';

interface Case {
  readonly rows?: readonly PostRow[];
  readonly whole?: boolean;
  readonly secondLook?: boolean;
  readonly jobs?: readonly (readonly [string, JobState])[];
}

function settleOnce(
  entries: readonly Entry[],
  { rows = [], whole = true, secondLook = false, jobs = [] }: Case,
) {
  return settle({ entries, seen: { posts: { rows, whole }, jobs: new Map(jobs) }, nowMs: NOW, secondLook });
}

const fresh = new Date(NOW - 60_000).toISOString();
const old = new Date(NOW - 16 * 60_000).toISOString();
const sent = makeEntry(makeWanted('a'), { state: 'intent', postId: null, jobId: 'j', intentAt: fresh });
const row = makeRow(sent, { id: 'p9' });
const rejected: JobState = {
  kind: 'finished',
  failures: [{ account: sent.account, message: "Album can't be blank" }],
};

describe('a pin that was sent', () => {
  it.each([
    ['at its minute with its link', row, 'scheduled'],
    ['with seconds and milliseconds', { ...row, ms: row.ms + 59_999 }, 'scheduled'],
    ['with its text and no link', { ...row, link: null }, 'scheduled'],
    ['already published', { ...row, state: 'published', pinUrl: 'https://pin' }, 'published'],
    ['in another minute', { ...row, ms: row.ms + 60_000 }, 'intent'],
    ['of another account', { ...row, account: 'other' }, 'intent'],
    ['with another link and text', { ...row, link: 'https://x.example/', text: 'other' }, 'intent'],
  ] as const)('is looked for in the calendar: a post %s', (_name, found, state) => {
    expect(settleOnce([sent], { rows: [found] }).entries[0]).toMatchObject({
      state,
      postId: state === 'intent' ? null : 'p9',
    });
  });

  it('is held when two posts could be it', () => {
    const { entries, inDoubt } = settleOnce([sent], { rows: [row, { ...row, id: 'p10' }] });
    expect(entries[0]).toMatchObject({ state: 'held', postId: null });
    expect(inDoubt).toBe(true);
  });

  it('waits at first, and is held 15 minutes after the intent', () => {
    expect(settleOnce([sent], {})).toMatchObject({ inDoubt: true, entries: [{ state: 'intent' }] });
    expect(settleOnce([{ ...sent, intentAt: old }], {}).entries[0]).toMatchObject({ state: 'held' });
  });

  it('is failed only at the second look, when the job named as many failures as pins are missing', () => {
    const jobs = [['j', rejected]] as const;
    expect(settleOnce([sent], { jobs }).entries[0]?.state).toBe('intent');
    expect(settleOnce([sent], { jobs, secondLook: true }).entries[0]).toMatchObject({
      state: 'failed',
      message: "Album can't be blank",
    });
    expect(settleOnce([sent], { jobs, secondLook: true, whole: false }).entries[0]?.state).toBe('intent');
    const two = [sent, { ...sent, slot: '2026-12-01T09:00:00Z' }];
    expect(settleOnce(two, { jobs, secondLook: true }).entries.map((e) => e.state)).toEqual([
      'intent',
      'intent',
    ]);
  });

  it('is failed when Publer shows it as failed at its minute, unless somebody sent it again', () => {
    const failed = { ...row, state: 'failed' };
    expect(settleOnce([sent], { rows: [failed] }).entries[0]).toMatchObject({
      state: 'failed',
      postId: 'p9',
    });
    expect(settleOnce([sent], { rows: [failed, { ...row, id: 'p10' }] }).entries[0]).toMatchObject({
      state: 'scheduled',
      postId: 'p10',
    });
  });

  it('is no draft', () => {
    expect(settleOnce([sent], { rows: [{ ...row, state: 'draft' }] }).entries[0]?.state).toBe('intent');
  });

  it.each([
    ['of its own account', [{ account: sent.account, message: 'no' }], 'failed'],
    ['of another account', [{ account: 'other', message: 'no' }], 'intent'],
    [
      'of no account, as many as pins',
      [
        { account: null, message: 'no' },
        { account: null, message: 'x' },
      ],
      'failed',
    ],
    ['of no account, fewer than pins', [{ account: null, message: 'no' }], 'intent'],
    ['none', [], 'intent'],
  ] as const)('of a job with pins of two accounts: failures %s', (_name, failures, state) => {
    const other = { ...sent, account: 'shop' };
    const jobs = [['j', { kind: 'finished', failures }]] as const;
    expect(settleOnce([sent, other], { jobs, secondLook: true }).entries[0]?.state).toBe(state);
  });

  it.each([
    ['that still works', { kind: 'working' }],
    ['that Publer forgot', { kind: 'forgotten' }],
  ] as const)('of a job %s waits', (_name, job) => {
    expect(settleOnce([sent], { jobs: [['j', job]], secondLook: true }).entries[0]?.state).toBe('intent');
  });

  it('tells each message of its job once', () => {
    const failures = [
      { account: sent.account, message: 'no' },
      { account: sent.account, message: 'no' },
    ];
    const two = [sent, { ...sent, slot: '2026-12-01T09:00:00Z' }];
    const { entries } = settleOnce(two, { jobs: [['j', { kind: 'finished', failures }]], secondLook: true });
    expect(entries.map((entry) => entry.message)).toEqual(['no', 'no']);
  });

  it('is not taken for a post that two held pins could be', () => {
    const held: Entry = { ...sent, state: 'held', intentAt: old };
    const twin: Entry = { ...held, boardId: 'b2', slot: '2026-12-01T08:15:00Z' };
    const moved = { ...row, ms: row.ms + 5 * HOUR_MS };
    const { entries } = settleOnce([held, twin], { rows: [moved] });
    expect(entries.map((entry) => entry.state)).toEqual(['held', 'held']);
    expect(entries[0]?.message).toContain('p9');
    expect(settleOnce([held, twin], { rows: [row] }).entries.map((entry) => entry.state)).toEqual([
      'scheduled',
      'held',
    ]);
  });

  it('that is held is not looked for by text alone, nor among failed posts, away from its minute', () => {
    const held: Entry = { ...sent, state: 'held', intentAt: old };
    const moved = { ...row, ms: row.ms + 5 * HOUR_MS };
    for (const other of [
      { ...moved, link: null },
      { ...moved, state: 'failed' },
      { ...moved, ms: row.ms + 25 * HOUR_MS, text: 'another' },
    ])
      expect(settleOnce([held], { rows: [other] }).entries[0]?.state).toBe('held');
  });

  it('is found wherever it went when both link and text are its own', () => {
    const held: Entry = { ...sent, state: 'held', intentAt: old };
    const far = { ...row, ms: row.ms + 99 * HOUR_MS };
    expect(settleOnce([held], { rows: [far] }).entries[0]).toMatchObject({
      state: 'scheduled',
      postId: 'p9',
    });
  });

  it('that Publer said it refused is taken up where it shows it all the same, at its minute', () => {
    const refused: Entry = { ...sent, state: 'failed', postId: null };
    expect(settleOnce([refused], { rows: [row] }).entries[0]).toMatchObject({ state: 'scheduled' });
    expect(settleOnce([refused], { rows: [{ ...row, ms: row.ms + HOUR_MS }] }).entries[0]).toBe(refused);
    expect(settleOnce([refused], {}).entries[0]).toBe(refused);
  });

  it('is found again when it was held, a day away too', () => {
    const held: Entry = { ...sent, state: 'held', intentAt: old };
    expect(settleOnce([held], { rows: [{ ...row, ms: row.ms + 5 * HOUR_MS }] }).entries[0]).toMatchObject({
      state: 'scheduled',
      postId: 'p9',
    });
    expect(settleOnce([held], {}).entries[0]?.state).toBe('held');
  });

  it('is not taken from an entry that has claimed the post', () => {
    const other = makeEntry(makeWanted('b'), { postId: 'p9' });
    expect(settleOnce([sent, other], { rows: [row] }).entries[0]?.state).toBe('intent');
  });
});

describe('a scheduled pin', () => {
  const entry = makeEntry(makeWanted('a'));
  it.each([
    ['published', 'published'],
    ['published_posted', 'published'],
    ['failed', 'failed'],
    ['scheduled_reauth', 'scheduled'],
  ])('in Publer state %s is %s', (state, expected) => {
    expect(settleOnce([entry], { rows: [makeRow(entry, { state })] }).entries[0]?.state).toBe(expected);
  });

  it('is removed when a whole listing lacks it twice, and only then; and is back when it is back', () => {
    expect(settleOnce([entry], { whole: false }).entries[0]).toBe(entry);
    const once = settleOnce([entry], {});
    expect(once).toMatchObject({ entries: [entry], inDoubt: true });
    const removed = settleOnce([entry], { secondLook: true }).entries[0] ?? entry;
    expect(removed.state).toBe('removed');
    expect(settleOnce([removed], { rows: [makeRow(entry)] }).entries[0]?.state).toBe('scheduled');
  });

  it('that failed is followed: a person may have sent it again in Publer', () => {
    const failed: Entry = { ...entry, state: 'failed', message: 'no' };
    const state = (rows: readonly PostRow[]) => settleOnce([failed], { rows }).entries[0];
    expect(state([])).toBe(failed);
    expect(state([makeRow(entry, { state: 'failed' })])).toBe(failed);
    expect(state([makeRow(entry)])).toMatchObject({ state: 'scheduled', message: null });
    expect(state([makeRow(entry, { state: 'published', pinUrl: 'https://pin' })])).toMatchObject({
      state: 'published',
      pinUrl: 'https://pin',
    });
  });

  it.each(['published', 'abandoned', 'cancelling'] as const)('in state %s is left alone', (state) => {
    const done: Entry = { ...entry, state };
    expect(settleOnce([done], {}).entries[0]).toBe(done);
    expect(settleOnce([done], { rows: [makeRow(entry, { state: 'failed' })] }).entries[0]).toBe(done);
  });

  it('in a state of Publer that nobody knows stays as it was', () => {
    expect(settleOnce([entry], { rows: [makeRow(entry, { state: 'draft' })] }).entries[0]).toBe(entry);
  });

  it('stays the same object when nothing changed, so that nothing is saved', () => {
    expect(settleOnce([entry], { rows: [makeRow(entry)] }).entries[0]).toBe(entry);
  });
});

describe('settling', () => {
  const entry = fc.record({
    name: fc.constantFrom('a', 'b'),
    state: fc.constantFrom('intent', 'held', 'scheduled', 'failed', 'removed'),
    postId: fc.constantFrom(null, 'p0', 'p1'),
    intentAt: fc.constantFrom(fresh, old),
  });
  const entries = fc.array(entry, { maxLength: 5 }).map((list) => {
    const claimed = new Set<string>();
    return list.map(({ name, state, postId, intentAt }, i) => {
      const isOpen = state === 'intent' || state === 'held' || (postId !== null && claimed.has(postId));
      if (!isOpen && postId !== null) claimed.add(postId);
      const slot = `2026-12-01T08:${String(10 + i)}:00Z`;
      return makeEntry(makeWanted(name), {
        state,
        postId: isOpen ? null : postId,
        intentAt,
        slot,
        jobId: 'j',
      });
    });
  });
  const rows = fc
    .array(
      fc.record({
        minute: fc.integer({ min: 8, max: 16 }),
        page: fc.constantFrom('a', 'b', 'c'),
        state: fc.constantFrom('scheduled', 'published', 'failed'),
      }),
      { maxLength: 5 },
    )
    .map((list) =>
      list.map(({ minute, page, state }, i) =>
        makeRow(makeEntry(makeWanted(page)), {
          id: `p${i}`,
          state,
          ms: Date.parse(`2026-12-01T08:${String(minute).padStart(2, '0')}:30Z`),
        }),
      ),
    );

  it('never gives a post to two pins, does not depend on any order, and changes nothing the second time', () => {
    fc.assert(
      fc.property(entries, rows, fc.boolean(), fc.boolean(), (list, posts, secondLook, whole) => {
        const settled = settleOnce(list, { rows: posts, secondLook, whole });
        const ids = settled.entries.flatMap(({ postId }) => (postId === null ? [] : [postId]));
        expect(new Set(ids).size).toBe(ids.length);
        const backwards = settleOnce([...list].reverse(), { rows: [...posts].reverse(), secondLook, whole });
        expect([...backwards.entries].reverse()).toEqual(settled.entries);
        const again = settleOnce(settled.entries, { rows: posts, secondLook, whole });
        const isOpen = settled.entries.some(({ state }) => state === 'intent' || state === 'held');
        if (!isOpen) expect(again.entries).toEqual(settled.entries);
      }),
      { numRuns: 500 },
    );
  });
});

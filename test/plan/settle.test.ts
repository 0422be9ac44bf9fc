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

  it('is removed when a whole listing lacks it, and only then; and is back when it is back', () => {
    expect(settleOnce([entry], { whole: false }).entries[0]).toBe(entry);
    const removed = settleOnce([entry], {}).entries[0] ?? entry;
    expect(removed.state).toBe('removed');
    expect(settleOnce([removed], { rows: [makeRow(entry)] }).entries[0]?.state).toBe('scheduled');
  });

  it('stays the same object when nothing changed, so that nothing is saved', () => {
    expect(settleOnce([entry], { rows: [makeRow(entry)] }).entries[0]).toBe(entry);
  });
});

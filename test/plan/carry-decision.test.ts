import { describe, expect, it } from 'vitest';
import { type Carried, carryDecision, RETRY_AFTER_MS } from '../../src/plan/carry-decision.js';
import { type Decision, parseDecision } from '../../src/plan/decision.js';
import type { Entry } from '../../src/plan/ledger.js';
import type { PostRow } from '../../src/plan/observation.js';
import type { Step } from '../../src/plan/plan.js';
import { makeEntry, makeRow, makeWanted, NOW } from './make-wanted.js';

const wanted = makeWanted('a');
const KEY = wanted.key;
const old = new Date(NOW - RETRY_AFTER_MS).toISOString();
const held = makeEntry(wanted, { state: 'held', postId: null, intentAt: old });

function carry(
  decision: Decision,
  entries: readonly Entry[] = [held],
  more: {
    rows?: readonly PostRow[];
    steps?: readonly Step[];
    isComplete?: boolean;
    unvouched?: readonly string[];
  } = {},
): Carried {
  const { rows = [], steps = [], isComplete = true, unvouched = [] } = more;
  return carryDecision(decision, {
    entries,
    rows,
    steps,
    isComplete,
    unvouched,
    nowMs: NOW,
    makeEntry: () => makeEntry(wanted),
  });
}
const shown = (carried: Carried) =>
  carried.kind === 'refused' ? carried.message : carried.entries.map((e) => `${e.state} ${e.postId}`);

describe('a line of `resolve`', () => {
  it.each([
    ['posts/a b.md#1@111 retry', { kind: 'retry', key: 'posts/a b.md#1@111' }],
    ['  posts/a.md#1@b   ABANDON ', { kind: 'abandon', key: 'posts/a.md#1@b' }],
    ['posts/a.md#1@b adopt 6810aa', { kind: 'adopt', key: 'posts/a.md#1@b', postId: '6810aa' }],
  ])('%j is a decision', (line, decision) => {
    expect(parseDecision(line)).toEqual(decision);
  });

  it.each([
    '',
    'retry',
    'posts/a.md#1@b',
    'posts/a.md#1@b adopt',
    'posts/a.md#1@b retry now',
    'a.md#1@b forget',
  ])('%j is none', (line) => expect(parseDecision(line)).toBeNull());
});

describe('abandon', () => {
  it.each(['held', 'failed', 'removed'] as const)('ends what was %s', (state) => {
    expect(shown(carry({ kind: 'abandon', key: KEY }, [{ ...held, state }]))).toEqual(['abandoned null']);
  });

  it.each(['intent', 'scheduled', 'published', 'cancelling'] as const)(
    'does not touch what is %s',
    (state) => {
      expect(shown(carry({ kind: 'abandon', key: KEY }, [{ ...held, state }]))).toMatch(/nothing to decide/);
    },
  );

  it('ends a pin that is held although the ledger does not know it', () => {
    const step: Step = {
      wanted,
      action: 'hold',
      reason: 'x',
      slotMs: null,
      entry: null,
      adopt: null,
      deferred: null,
      noted: null,
      departed: false,
      problems: [],
    };
    expect(shown(carry({ kind: 'abandon', key: KEY }, [], { steps: [step] }))).toEqual([
      expect.stringContaining('abandoned'),
    ]);
  });

  it('needs a pin of that key, and only one', () => {
    expect(shown(carry({ kind: 'abandon', key: 'other' }))).toMatch(/No pin that is held is called other/);
    expect(
      shown(carry({ kind: 'abandon', key: KEY }, [held, { ...held, slot: '2026-12-05T08:00:00Z' }])),
    ).toMatch(/2 pins of the ledger/);
  });
});

describe('adopt', () => {
  const row = makeRow(makeEntry(wanted), { id: 'p9' });
  const adopt = (rows: readonly PostRow[], entries: readonly Entry[] = [held]) =>
    shown(carry({ kind: 'adopt', key: KEY, postId: 'p9' }, entries, { rows }));

  it('makes the post the pin, scheduled or published', () => {
    expect(adopt([row])).toEqual(['scheduled p9']);
    expect(adopt([{ ...row, state: 'published_posted' }])).toEqual(['published p9']);
  });

  it.each([
    ['is not there', [], /shows no post p9/],
    ['is on another account', [{ ...row, account: 'other' }], /cannot be/],
    ['is a draft', [{ ...row, state: 'draft' }], /cannot be/],
  ])('refuses a post that %s', (_name, rows, message) => {
    expect(adopt(rows)).toMatch(message);
  });

  it('refuses a post that is another pin', () => {
    expect(adopt([row], [held, makeEntry(makeWanted('b'), { postId: 'p9' })])).toMatch(/is posts\/b\.md/);
  });
});

describe('retry', () => {
  const retry = (entry: Entry, more: Parameters<typeof carry>[2] = {}) =>
    shown(carry({ kind: 'retry', key: KEY }, [entry], more));

  it('makes a pin new an hour after it was sent', () => {
    expect(retry(held)).toEqual([]);
    const young = new Date(NOW - RETRY_AFTER_MS + 60_000).toISOString();
    expect(retry({ ...held, intentAt: young })).toMatch(/less than an hour ago/);
    expect(retry({ ...held, state: 'abandoned', intentAt: young })).toMatch(/less than an hour ago/);
  });

  it('makes a pin that failed or was removed new at once', () => {
    const young = { ...held, intentAt: new Date(NOW).toISOString() };
    expect(retry({ ...young, state: 'failed' })).toEqual([]);
    expect(retry({ ...young, state: 'removed' })).toEqual([]);
  });

  it('is refused while Publer shows a post that may be the pin, or does not show everything', () => {
    expect(retry(held, { rows: [makeRow(held, { id: 'p7' })] })).toMatch(/may be .*\(p7\)/);
    expect(retry(held, { isComplete: false })).toMatch(/does not add up/);
  });

  it('declares a pin new that was held for posts from before the ledger, and only for those', () => {
    const step: Step = {
      wanted,
      action: 'hold',
      reason: 'x',
      slotMs: null,
      entry: null,
      adopt: null,
      deferred: null,
      noted: null,
      departed: false,
      problems: [],
    };
    const row = { ...makeRow(held, { id: 'p7' }), text: 'another text' };
    const decide = (rows: readonly PostRow[], unvouched: readonly string[]) =>
      carry({ kind: 'retry', key: KEY }, [], { steps: [step], rows, unvouched });
    expect(decide([row], ['p7', 'p8'])).toMatchObject({ kind: 'carried', entries: [], unvouched: ['p8'] });
    expect(shown(decide([row], []))).toMatch(/never sent by this ledger/);
    expect(shown(decide([makeRow(held, { id: 'p7' })], ['p7']))).toMatch(/never sent by this ledger/);
  });
});

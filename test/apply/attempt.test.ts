import { expect, it } from 'vitest';
import { attemptBatch } from '../../src/apply/attempt.js';
import type { View, Wishes } from '../../src/apply/context.js';
import { EMPTY_LEDGER, type Ledger } from '../../src/plan/ledger.js';
import type { Step } from '../../src/plan/plan.js';
import type { Publer } from '../../src/ports.js';
import { makeWanted, NOW } from '../plan/make-wanted.js';
import { defaultSettings } from '../site/default-settings.js';
import { memoryFiles } from '../site/memory-files.js';

const wanted = makeWanted('a');

/** A pin whose minute is so near; `posts` says how often it was sent. */
async function attempt(
  aheadMs: number,
): Promise<{ readonly kind: string; readonly posts: number; readonly left: number }> {
  let ledger: Ledger = EMPTY_LEDGER;
  let posts = 0;
  const unused = () => Promise.reject(new Error('not asked for'));
  const publer: Publer = {
    origin: 'https://publer.example',
    workspace: 'w',
    waitMs: () => 0,
    accounts: unused,
    boards: unused,
    posts: async () => ({ rows: [], whole: true }),
    uploadFile: unused,
    uploadUrl: unused,
    job: unused,
    update: unused,
    remove: unused,
    async schedule() {
      posts += 1;
      return { kind: 'not-applied', cause: 'refused', message: 'no' };
    },
  };
  const remote = { accounts: [], boards: [], complete: true };
  const view: View = {
    ledger,
    existed: true,
    version: '',
    remote,
    rows: [],
    stored: ledger,
    lostRaces: 0,
    isComplete: true,
  };
  const wishes: Wishes = {
    wanted: [wanted],
    settings: defaultSettings(),
    timezone: 'UTC',
    makePlan: () => ({ steps: [], problems: [], orphans: [], tooManyChanges: null }),
  };
  const slotMs = NOW + aheadMs;
  const step: Step = {
    wanted,
    action: 'create',
    reason: null,
    slotMs,
    entry: null,
    adopt: null,
    deferred: null,
    noted: null,
    departed: false,
    problems: [],
  };
  const result = await attemptBatch(view, {
    steps: [step],
    media: new Map(),
    wishes,
    ports: {
      publer,
      store: {
        name: 'memory',
        isShared: false,
        read: async () => ({ ledger, existed: true, version: '' }),
        save: async (saved) => {
          ledger = saved;
          return { kind: 'saved', version: '' };
        },
        checkWritable: async () => {},
        close: async () => {},
      },
      files: memoryFiles({}),
      clock: { now: () => NOW, monotonic: () => NOW, sleep: async () => {} },
      log: { info: () => {}, warn: () => {} },
      nonce: 'mine',
      commit: null,
      run: null,
      history: null,
      decisions: [],
      isStopping: () => false,
    },
  });
  return { kind: result.kind, posts, left: ledger.entries.length };
}

it('a pin less than three minutes ahead is not sent: its intent is taken back and the time chosen again', async () => {
  expect(await attempt(2 * 60_000)).toEqual({ kind: 'again', posts: 0, left: 0 });
  expect(await attempt(4 * 60_000)).toEqual({ kind: 'stop', posts: 1, left: 0 });
});

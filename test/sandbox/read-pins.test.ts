import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeRules } from '../../src/sandbox/options.js';
import { readBulk } from '../../src/sandbox/read-pins.js';
import { settle } from '../../src/sandbox/settle.js';
import { type SandboxJob, stateSchema } from '../../src/sandbox/state.js';

const rules = makeRules({ externalMedia: 'accept', accounts: [{ id: '1', name: 'main' }] }, null);
const NOW_MS = Date.UTC(2026, 11, 1);

/** Values as bodies hold them, `undefined` where a key is missing. */
const any = fc.option(fc.jsonValue({ maxDepth: 2 }), { nil: undefined });
const time = fc.oneof(
  any,
  fc.constantFrom(
    '2026-12-02',
    '2026-12-02 09:30',
    '+275760-09-12T00:00:00Z',
    '-000001-01-01T00:00:00Z',
    '0',
  ),
);
const media = fc.oneof(
  any,
  fc.array(fc.record({ id: any, type: any, path: fc.constant('https://blog.example/a.jpg') })),
);
const pinterest = fc.oneof(
  any,
  fc.record({ type: fc.constantFrom('photo', 'pin', 5), title: any, text: any, url: any, media }),
);
const account = fc.record({ id: fc.oneof(any, fc.constant(1)), album_id: any, scheduled_at: time });
const post = fc.oneof(
  any,
  fc.record({ networks: fc.oneof(any, fc.record({ pinterest })), accounts: fc.array(account) }),
);
const body = fc.oneof(any, fc.record({ bulk: fc.record({ state: any, posts: fc.array(post) }) }));

function makeJob(pins: SandboxJob['pins'], bulkState: string): SandboxJob {
  const at = new Date(NOW_MS).toISOString();
  const times = { created_at: at, due_at: at, lag_ms: 0, fail_with: null };
  const faults = { effect: 'whole', report: 'truth' } as const;
  const none = { media: [], failures: [], made: [] };
  return {
    id: 'j',
    kind: 'schedule',
    bulk_state: bulkState,
    status: 'working',
    pins,
    ...times,
    ...faults,
    ...none,
  };
}

it('whatever a bulk request holds, every pin becomes a post or a failure, and the state can be read again', () => {
  fc.assert(
    fc.property(body, fc.constantFrom('scheduled', 'draft'), (value, bulkState) => {
      const pins = [...(readBulk(JSON.parse(JSON.stringify(value ?? null)))?.pins ?? [])];
      const settled = settle({ media: [], posts: [], jobs: [makeJob(pins, bulkState)] }, rules, NOW_MS);
      const failures = settled.jobs[0]?.failures ?? [];
      expect(settled.posts.length + failures.length).toBe(pins.length);
      const state = JSON.stringify({ ...settled, accounts: [], boards: [], requests: [] });
      expect(stateSchema.safeParse(JSON.parse(state)).error).toBeUndefined();
    }),
  );
});

it('a job that has run does not run again', () => {
  const network = {
    type: 'photo',
    title: null,
    text: null,
    url: null,
    media: [
      { id: 'external-0', type: 'photo', path: 'https://blog.example/a.jpg', alt_text: null, caption: null },
    ],
  };
  const pin = { account_id: '1', album_id: '2', scheduled_at: '2026-12-02T08:00:00Z', network };
  const once = settle({ media: [], posts: [], jobs: [makeJob([pin], 'scheduled')] }, rules, NOW_MS);
  expect(once.posts).toHaveLength(1);
  expect(settle(once, rules, NOW_MS + 1000)).toEqual(once);
});

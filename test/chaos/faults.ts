import { describe, expect, it } from 'vitest';
import { FAULTS } from '../../src/sandbox/parse-fault.js';
import { makePost } from './blog.js';
import { describeEnd, recover } from './recover.js';
import { IS_LONG, tell } from './tally.js';
import { createWorld, type Ended, type World } from './world.js';

const STATUSES = [400, 401, 403, 404, 408, 409, 413, 422, 425, 429, 500, 503, 522];
const KINDS = [
  ...Object.keys(FAULTS),
  ...STATUSES.map((status) => `status:${status}`),
  'redirect:https://elsewhere.example/',
  'list-lag:30000',
  'list-lag:1200000',
  'list-lag:2400000',
];
const PINS = 3;

interface Request {
  readonly method: string;
  readonly path: string;
  readonly nth: number;
}

async function makeWorld(): Promise<World> {
  const world = await createWorld('file', { rateLimit: 'off' });
  world.blog = Array.from({ length: PINS }, (_, i) => makePost(`m${i}`));
  return world;
}

/** Every request of a run in which nothing goes wrong. */
async function listRequests(): Promise<readonly Request[]> {
  const world = await makeWorld();
  try {
    await world.run();
    const seen = new Map<string, number>();
    return world.truth().state.requests.map(({ method, path }) => {
      const short = path
        .replace(/^\/api\/v1/, '')
        .replace(/\?.*$/, '')
        .replace(/(job_status)\/.*/, '$1');
      const nth = (seen.get(`${method} ${short}`) ?? 0) + 1;
      seen.set(`${method} ${short}`, nth);
      return { method, path: short, nth };
    });
  } finally {
    await world.close();
  }
}

/** The fault strikes one request, for ever with `times`; then all is well again. */
async function strike(request: Request, fault: string, when: 'before' | 'after'): Promise<readonly string[]> {
  const world = await makeWorld();
  try {
    world.sandbox.arm([{ ...request, times: 1, when, fault }]);
    const ended = await world.run();
    const during = judgeRun(ended, world);
    world.sandbox.disarm();
    const { story, violations } = await recover(world);
    const name = `${fault} ${when} ${request.method} ${request.path} ${request.nth}`;
    return tell([name, ended.trace, ...story], [...during, ...violations]);
  } finally {
    await world.close();
  }
}

/** A run with a doubt is never green, and nothing that it prints or keeps holds the key. */
function judgeRun(ended: Ended, world: World): string[] {
  const { state, ledger } = world.truth();
  const printed = `${world.log.join('\n')}${ended.kind === 'failed' ? ended.message : ''}${ledger ?? ''}`;
  const scheduled = state.posts.filter((post) => post.state === 'scheduled').length;
  const isGreen = ended.kind === 'report' && ended.exit === 0;
  return [
    ...(printed.includes(world.sandbox.apiKey) ? ['the key was printed'] : []),
    ...(isGreen && scheduled < PINS ? [`green with ${scheduled} of ${PINS} pins`] : []),
    ...(ended.kind === 'died' ? [`ended with ${describeEnd(ended)}`] : []),
  ];
}

describe('every fault on every request', async () => {
  const requests = await listRequests();

  it.each(requests)(
    '$method $path, number $nth: no pin twice, none lost, no doubt is green',
    async (request) => {
      const wrong: string[] = [];
      for (const fault of KINDS) {
        for (const when of ['before', 'after'] as const) {
          const violations = await strike(request, fault, when);
          wrong.push(...violations.map((violation) => `${fault} ${when}: ${violation}`));
        }
      }
      expect(wrong).toEqual([]);
    },
    IS_LONG ? 600_000 : 120_000,
  );
});

describe('what Publer says it refused although it took it', () => {
  it.each(
    [
      'status:400',
      'status:422',
      'status:429',
      'status:401',
      'status:403',
      'redirect:https://elsewhere.example/',
    ].flatMap(
      (fault) =>
        [
          [fault, 'on'],
          [fault, 'off'],
        ] as const,
    ),
  )('%s, jobs and listing slow, one-minute rule %s: no pin twice', async (fault, oneMinuteRule) => {
    const world = await createWorld('file', {
      oneMinuteRule,
      rateLimit: 'off',
      jobTimeMs: 8000,
      lagMs: 8000,
    });
    try {
      world.blog = Array.from({ length: PINS }, (_, i) => makePost(`m${i}`));
      const headers = { 'retry-after': '1' };
      world.sandbox.arm([{ method: 'POST', path: '/posts/schedule', when: 'after', headers, fault }]);
      const ended = await world.run();
      world.sandbox.disarm();
      const { story, violations } = await recover(world);
      expect(tell([`${fault} lie ${oneMinuteRule}`, ended.trace, ...story], violations)).toEqual([]);
    } finally {
      await world.close();
    }
  });

  it.each(['900', '999999999', 'Wed, 01 Jan 2098 00:00:00 GMT', '-5', 'abc', ''])(
    'a true 429 with Retry-After %j is sent once, or left unsent, never held',
    async (after) => {
      const world = await makeWorld();
      try {
        const headers = { 'retry-after': after };
        world.sandbox.arm([{ method: 'POST', path: '/posts/schedule', headers, fault: 'status:429' }]);
        await world.run();
        expect(world.truth().ledger ?? '').not.toContain('"held"');
        const { violations } = await recover(world);
        expect(violations).toEqual([]);
        expect(world.truth().state.posts).toHaveLength(PINS);
      } finally {
        await world.close();
      }
    },
  );

  it('a listing that hides everything once makes no scheduled pin removed', async () => {
    const world = await makeWorld();
    try {
      await world.run();
      world.sandbox.arm([{ method: 'GET', path: '/posts', times: 2, fault: 'list-lag:60000' }]);
      await world.run();
      expect(world.truth().ledger).not.toContain('"removed"');
      expect((await recover(world)).violations).toEqual([]);
    } finally {
      await world.close();
    }
  });
});

describe('what an answer to the POST proves', () => {
  const POST = { method: 'POST', path: '/posts/schedule', nth: 1 };
  it.each([
    ['status:400', 'before', 'sent one at a time', 'scheduled'],
    ['status:422', 'before', 'sent one at a time', 'scheduled'],
    ['status:429', 'before', 'sent again after the reset', 'scheduled'],
    ['status:401', 'before', 'taken back, the run ends', null],
    ['status:403', 'before', 'taken back, the run ends', null],
    ['redirect:https://elsewhere.example/', 'before', 'taken back, the run ends', null],
    ['status:409', 'before', 'unknown', 'intent'],
    ['status:500', 'before', 'unknown', 'intent'],
    ['status:522', 'before', 'unknown', 'intent'],
    ['html', 'before', 'unknown', 'intent'],
    ['empty', 'before', 'unknown', 'intent'],
    ['no-job', 'before', 'unknown', 'intent'],
    ['truncate', 'before', 'unknown', 'intent'],
    ['reset', 'before', 'unknown', 'intent'],
    ['hang', 'before', 'unknown', 'intent'],
    ['reset', 'after', 'found in Publer', 'scheduled'],
    ['html', 'after', 'found in Publer', 'scheduled'],
    ['status:500', 'after', 'found in Publer', 'scheduled'],
    ['status:400', 'after', 'found in Publer', 'scheduled'],
    ['status:429', 'after', 'found in Publer', 'scheduled'],
  ] as const)('%s %s: %s', async (fault, when, _what, state) => {
    const world = await makeWorld();
    try {
      world.sandbox.arm([{ ...POST, when, fault }]);
      await world.run();
      const { ledger } = world.truth();
      const states = [...(ledger ?? '').matchAll(/"state": "(\w+)"/g)].map((match) => match[1]);
      expect(states).toEqual(state === null ? [] : Array.from({ length: PINS }, () => state));
    } finally {
      await world.close();
    }
  });
});

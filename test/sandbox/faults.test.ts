import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FaultSpec } from '../../src/sandbox/parse-fault.js';
import { type Caller, makePost, PNG, pick, startCaller } from './caller.js';

let caller: Caller;
let media: string;
beforeEach(async () => {
  caller = await startCaller({ lagMs: 0, rateLimit: 'off' });
  media = await caller.upload('loaf.png', PNG);
});
afterEach(() => caller.sandbox.close());

const bulk = (minutes: readonly number[] = [0]) => ({
  bulk: {
    state: 'scheduled',
    posts: minutes.map((minute) =>
      makePost({
        account: caller.sandbox.accountId ?? '',
        media,
        at: new Date(Date.UTC(2026, 11, 2, 8, minute)).toISOString(),
      }),
    ),
  },
});
const schedule = (minutes?: readonly number[]) => caller.send('POST', '/posts/schedule', bulk(minutes));
const arm = (...faults: readonly FaultSpec[]) => caller.sandbox.arm(faults);
const range = (count: number) => Array.from({ length: count }, (_, index) => index);
const settle = () => {
  caller.sandbox.advance(1000);
  return caller.state().posts.length;
};

describe('a fault of jobs and listings', () => {
  const statusOf = async (reply: { readonly json: unknown }) =>
    caller.get(`/job_status/${pick(reply.json, 'job_id')}`);

  it.each([
    ['before', 0],
    ['after', 1],
  ] as const)('job-never %s the effect: working for ever', async (when, posts) => {
    arm({ when, fault: 'job-never' });
    const job = await schedule();
    expect(settle()).toBe(posts);
    expect((await statusOf(job)).json).toEqual({ status: 'working' });
  });

  it('job-partial makes the first half and names no failure', async () => {
    arm({ path: '/posts/schedule', fault: 'job-partial' });
    const job = await schedule([0, 1, 2]);
    expect(settle()).toBe(1);
    expect((await statusOf(job)).json).toMatchObject({ status: 'complete', payload: { failures: {} } });
  });

  it.each([
    ['when the job is made', '/posts/schedule'],
    ['when the job is asked for', '/job_status'],
  ])('job-404 %s: done, but not found', async (_, path) => {
    arm({ path, fault: 'job-404' });
    const job = await schedule();
    expect(settle()).toBe(1);
    expect((await statusOf(job)).status).toBe(404);
  });

  it('list-lag on a listing hides young posts in that one answer', async () => {
    await schedule();
    settle();
    arm({ fault: 'list-lag:60000' });
    expect((await caller.get('/posts')).json).toMatchObject({ total: 0 });
    expect((await caller.get('/posts')).json).toMatchObject({ total: 1 });
  });

  it('list-lag on a new job hides its posts that long', async () => {
    arm({ fault: 'list-lag:60000' });
    await schedule();
    settle();
    expect((await caller.get('/posts')).json).toMatchObject({ total: 0 });
    caller.sandbox.advance(60_000);
    expect((await caller.get('/posts')).json).toMatchObject({ total: 1 });
  });

  it('pages-shift loses a post between two pages while the total stays', async () => {
    await schedule(range(25));
    settle();
    arm({ fault: 'pages-shift', times: 2 });
    const pages = [await caller.get('/posts?page=0'), await caller.get('/posts?page=1')];
    expect(pages.map(({ text }) => text.split('"account_id"').length - 1)).toEqual([20, 4]);
    expect(pages[1]?.json).toMatchObject({ total: 25 });
  });

  it.each([
    ['pages-repeat', [20, 20], 25],
    ['pages-total', [20, 5], 26],
  ] as const)('%s makes a listing that does not add up', async (fault, lengths, total) => {
    await schedule(range(25));
    settle();
    arm({ fault, times: 2 });
    const pages = [await caller.get('/posts?page=0'), await caller.get('/posts?page=1')];
    expect(pages.map(({ text }) => text.split('"account_id"').length - 1)).toEqual(lengths);
    expect(pages[1]?.json).toMatchObject({ total });
  });

  it('job-fail lets every pin fail with a message', async () => {
    arm({ fault: 'job-fail:Posts cannot be backdated' });
    const job = await schedule();
    expect(settle()).toBe(0);
    expect((await statusOf(job)).text).toContain('Posts cannot be backdated');
  });
});

describe('when a fault strikes', () => {
  const statuses = async (paths: readonly string[]) => {
    const seen: number[] = [];
    for (const path of paths) seen.push((await caller.get(path)).status);
    return seen;
  };

  it('counts the matching requests: nth and times', async () => {
    arm({ method: 'get', path: '/accounts', nth: 2, times: 2, fault: 'status:500' });
    const paths = ['/accounts', '/workspaces', '/accounts', '/accounts', '/accounts'];
    expect(await statuses(paths)).toEqual([200, 200, 500, 500, 200]);
  });

  it('strikes once, at once, any request, where nothing else is said', async () => {
    arm({ fault: 'status:500' });
    expect(await statuses(['/workspaces', '/accounts'])).toEqual([500, 200]);
  });

  it('can be armed, and disarmed, over HTTP', async () => {
    const armed = await caller.control('POST', '/faults', [{ method: 'GET', path: '/posts', fault: 'html' }]);
    expect([armed.status, armed.json]).toEqual([200, { armed: 1 }]);
    await caller.control('DELETE', '/faults');
    expect((await caller.get('/posts')).json).toMatchObject({ total: 0 });
  });

  it('can bring headers of its own', async () => {
    await caller.control('POST', '/faults', [{ fault: 'status:429', headers: { 'retry-after': '-5' } }]);
    const reply = await fetch(`${caller.sandbox.url}/accounts`);
    expect([reply.status, reply.headers.get('retry-after')]).toEqual([429, '-5']);
  });

  it('never strikes a control route', async () => {
    arm({ fault: 'reset' });
    expect((await caller.control('GET', '/state')).status).toBe(200);
  });

  it.each([
    [[{ fault: 'melt' }], 'unknown fault "melt"'],
    [[{ fault: 'status:99' }], 'unknown fault'],
    [[{ fault: 'redirect:nowhere' }], 'unknown fault'],
    [[{ fault: 'reset', nht: 2 }], 'nht'],
    [[{ fault: 'reset', nth: 0 }], 'nth'],
    [[{ fault: 'reset', when: 'during' }], 'when'],
    [[{}], 'fault'],
    [{ fault: 'reset' }, 'array'],
    ['nonsense', 'array'],
  ])('is refused with the reason: %j', async (body, reason) => {
    const reply = await caller.control('POST', '/faults', body);
    expect(reply.status).toBe(400);
    expect(pick(reply.json, 'error')).toContain(reason);
    expect((await caller.get('/accounts')).status).toBe(200);
  });
});

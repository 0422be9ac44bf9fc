import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Caller, makePost, PNG, pick, startCaller } from './caller.js';

let caller: Caller;
let media: string;
let account: string;

async function start(options: Parameters<typeof startCaller>[0] = {}) {
  caller = await startCaller(options);
  media = await caller.upload('loaf.png', PNG);
  account = caller.sandbox.accountId ?? '';
}
beforeEach(() => start());
afterEach(() => caller.sandbox.close());

async function restart(options: Parameters<typeof startCaller>[0]) {
  await caller.sandbox.close();
  await start(options);
}

const post = (over: Partial<Parameters<typeof makePost>[0]> = {}) => makePost({ account, media, ...over });

describe('a bulk request', () => {
  it('is answered at once with a job, whose effect shows when the job has run', async () => {
    const reply = await caller.send('POST', '/posts/schedule', {
      bulk: { state: 'scheduled', posts: [post()] },
    });
    const job = pick(reply.json, 'job_id');
    expect(reply.status).toBe(200);
    expect((await caller.get(`/job_status/${job}`)).json).toEqual({ status: 'working' });
    expect(caller.state().posts).toEqual([]);
    caller.sandbox.advance(1000);
    expect((await caller.get(`/job_status/${job}`)).json).toEqual({
      status: 'complete',
      payload: { failures: {} },
      plan: { rate: 'business', locked: false },
    });
    expect(caller.state().posts).toEqual([
      expect.objectContaining({
        account_id: account,
        album_id: '934145216398624390',
        scheduled_at: '2026-12-02T08:00:00.000Z',
        state: 'scheduled',
        url: 'https://blog.example/bread/',
        title: 'No-knead bread',
        text: 'Four ingredients and a night of patience.',
        media: [{ id: media, type: 'photo', path: null, alt_text: 'A loaf', caption: 'A loaf' }],
      }),
    ]);
  });

  it.each(['auto', 'publish', ''])('with the unknown state "%s" is refused', async (state) => {
    const reply = await caller.send('POST', '/posts/schedule', { bulk: { state, posts: [post()] } });
    expect([reply.status, reply.json]).toEqual([400, { errors: [`Unknown state ${state}`] }]);
  });

  it.each([{}, { posts: [] }, { bulk: [] }, { bulk: { state: 'scheduled' } }, [], 'null'])(
    'of the shape %j is answered 200 without a job',
    async (body) => {
      const reply = await caller.send('POST', '/posts/schedule', body);
      expect([reply.status, reply.json]).toEqual([200, {}]);
      expect(caller.state().jobs).toEqual([]);
    },
  );

  it('takes 500 posts and no more', async () => {
    const posts = Array.from({ length: 501 }, () => post());
    const many = await caller.send('POST', '/posts/schedule', { bulk: { state: 'scheduled', posts } });
    const most = await caller.send('POST', '/posts/schedule', {
      bulk: { state: 'scheduled', posts: posts.slice(1) },
    });
    expect([many.status, most.status]).toEqual([400, 200]);
  });

  it('that is no JSON is refused', async () => {
    expect((await caller.send('POST', '/posts/schedule', '{"bulk":')).status).toBe(400);
  });
});

describe('the dialects', () => {
  it.each([
    ['documented', 202, { job_id: expect.any(String) }],
    ['wrapped', 200, { success: true, data: { job_id: expect.any(String) } }],
  ] as const)('the %s dialect names jobs in its own way', async (dialect, status, body) => {
    await restart({ dialect });
    const reply = await caller.send('POST', '/posts/schedule', { bulk: { state: 'scheduled', posts: [] } });
    expect([reply.status, reply.json]).toEqual([status, body]);
  });

  it.each([
    ['documented', { status: 'completed', payload: { failures: [] } }],
    ['wrapped', { success: true, data: { status: 'complete', result: { payload: { failures: {} } } } }],
  ] as const)('the %s dialect tells a status in its own way', async (dialect, body) => {
    await restart({ dialect });
    await caller.schedule([post()]);
    expect((await caller.get(`/job_status/${caller.state().jobs[0]?.id}`)).json).toMatchObject(body);
  });
});

describe('publishing at once', () => {
  it('leaves published posts with their links', async () => {
    const reply = await caller.send('POST', '/posts/schedule/publish', {
      bulk: { state: 'scheduled', posts: [post({ at: '2020-01-01' })] },
    });
    caller.sandbox.advance(1000);
    const [published] = caller.state().posts;
    expect(published).toMatchObject({ state: 'published', post_link: expect.stringContaining('/pin/') });
    expect((await caller.get(`/job_status/${pick(reply.json, 'job_id')}`)).json).toMatchObject({
      payload: [{ post: { id: published?.id } }],
    });
  });

  it('is what a missing time means', async () => {
    expect(await caller.schedule([{ ...post(), accounts: [{ id: account, album_id: '1' }] }])).toEqual([]);
    expect(caller.state().posts[0]?.state).toBe('published');
  });
});

it.each(['draft', 'draft_public', 'draft_private', 'recurring'])(
  'keeps a post of the state %s as it is',
  async (state) => {
    await caller.send('POST', '/posts/schedule', { bulk: { state, posts: [post({ album: null })] } });
    caller.sandbox.advance(10 * 86_400_000);
    expect(caller.state().posts).toEqual([expect.objectContaining({ state, post_link: null })]);
  },
);

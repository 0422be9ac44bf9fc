import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Caller, makePost, PNG, startCaller } from './caller.js';

let caller: Caller;
let id: string;
beforeEach(async () => {
  caller = await startCaller();
  const media = await caller.upload('loaf.png', PNG);
  await caller.schedule([makePost({ account: caller.sandbox.accountId ?? '', media })]);
  id = caller.state().posts[0]?.id ?? '';
});
afterEach(() => caller.sandbox.close());

const DAY_MS = 86_400_000;
const post = () => caller.state().posts[0];

describe('PUT', () => {
  it('changes text and title of a scheduled post and nothing else', async () => {
    const body = {
      post: {
        text: 'New',
        title: 'Newer',
        url: 'https://other.example',
        scheduled_at: '2027-01-01T00:00:00Z',
      },
    };
    const before = post();
    expect((await caller.send('PUT', `/posts/${id}`, body)).status).toBe(200);
    expect(post()).toEqual({ ...before, text: 'New', title: 'Newer' });
  });

  it('keeps what it does not name', async () => {
    await caller.send('PUT', `/posts/${id}`, { post: { text: 'New' } });
    expect(post()).toMatchObject({ text: 'New', title: 'No-knead bread' });
  });

  it('is refused for a published post and for none', async () => {
    caller.sandbox.advance(2 * DAY_MS);
    expect((await caller.send('PUT', `/posts/${id}`, { post: { text: 'x' } })).status).toBe(403);
    expect((await caller.send('PUT', '/posts/none', { post: { text: 'x' } })).status).toBe(404);
  });
});

describe('DELETE', () => {
  it('names what it deleted', async () => {
    const reply = await caller.send('DELETE', `/posts?post_ids[]=${id}&post_ids[]=unknown`);
    expect(reply.json).toEqual({ deleted_ids: [id] });
    expect(caller.state().posts).toEqual([]);
  });

  it.each([
    ['a plain parameter', (wanted: string) => ({ path: `/posts?post_ids=${wanted}`, body: undefined })],
    ['an indexed parameter', (wanted: string) => ({ path: `/posts?post_ids[0]=${wanted}`, body: undefined })],
    ['a body', (wanted: string) => ({ path: '/posts', body: { post_ids: [wanted] } })],
  ])('answers %s with 200 and deletes nothing', async (_, make) => {
    const { path, body } = make(id);
    const reply = await caller.send('DELETE', path, body);
    expect([reply.status, reply.json]).toEqual([200, { deleted_ids: [] }]);
    expect(caller.state().posts).toHaveLength(1);
  });

  it('leaves published posts alone where the option says so', async () => {
    const keeping = await startCaller({ deletePublished: 'keep' });
    const media = await keeping.upload('loaf.png', PNG);
    await keeping.schedule([makePost({ account: keeping.sandbox.accountId ?? '', media })]);
    keeping.sandbox.advance(2 * DAY_MS);
    const reply = await keeping.send('DELETE', `/posts?post_ids[]=${keeping.state().posts[0]?.id}`);
    expect(reply.json).toEqual({ deleted_ids: [] });
    await keeping.sandbox.close();
  });
});

describe('time', () => {
  it('publishes a scheduled post when its time comes, with a link that stays', async () => {
    caller.sandbox.advance(DAY_MS - 3000);
    expect(post()).toMatchObject({ state: 'scheduled', post_link: null });
    caller.sandbox.advance(2000);
    const link = post()?.post_link;
    expect(post()?.state).toBe('published');
    expect(link).toMatch(/^https:\/\/www\.pinterest\.invalid\/pin\/\d+\/$/);
    expect(post()?.post_link).toBe(link);
  });

  it('runs at its own speed', async () => {
    const fast = await startCaller({ speed: 1_000_000 });
    const first = Date.parse((await fast.get('/accounts')).headers.get('date') ?? '');
    const second = Date.parse((await fast.get('/accounts')).headers.get('date') ?? '');
    expect(second - first).toBeGreaterThanOrEqual(1000);
    await fast.sandbox.close();
  });
});

describe('a person in Publer’s calendar', () => {
  it('edits a post, past every rule', async () => {
    const edit = { text: 'Mine', scheduled_at: '2026-12-05T10:00:00+02:00', state: 'scheduled_reauth' };
    const reply = await caller.control('POST', `/posts/${id}`, edit);
    expect(reply.status).toBe(200);
    expect(post()).toMatchObject({
      ...edit,
      scheduled_at: '2026-12-05T08:00:00.000Z',
      title: 'No-knead bread',
    });
  });

  it('removes a post', async () => {
    expect((await caller.control('DELETE', `/posts/${id}`)).status).toBe(200);
    expect(caller.state().posts).toEqual([]);
  });

  it.each([
    ['POST', '/posts/none', {}, 404],
    ['DELETE', '/posts/none', undefined, 404],
    ['POST', '/clock', { advance: -1 }, 400],
    ['POST', '/clock', { forward: 1 }, 400],
    ['GET', '/nothing', undefined, 404],
  ])('is told of a mistake: %s %s', async (method, path, body, status) => {
    const reply = await caller.control(method, path, body);
    expect([reply.status, reply.json]).toEqual([status, { error: expect.any(String) }]);
  });

  it('cannot invent fields', async () => {
    expect((await caller.control('POST', `/posts/${id}`, { colour: 'red' })).status).toBe(400);
  });

  it('moves the clock', async () => {
    expect((await caller.control('POST', '/clock', { advance: 60_000 })).json).toEqual({
      now: '2026-12-01T08:01:02.000Z',
    });
  });
});

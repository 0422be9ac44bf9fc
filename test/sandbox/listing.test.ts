import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Caller, makePost, PNG, startCaller } from './caller.js';

let caller: Caller;
afterEach(() => caller.sandbox.close());

async function start(options: Parameters<typeof startCaller>[0] = {}) {
  caller = await startCaller({ lagMs: 0, dailyLimit: 0, ...options });
  const media = await caller.upload('loaf.png', PNG);
  return (minutes: readonly number[]) =>
    caller.schedule(
      minutes.map((minute) =>
        makePost({
          account: caller.sandbox.accountId ?? '',
          media,
          at: new Date(Date.UTC(2026, 11, 2, 8, minute)).toISOString(),
        }),
      ),
    );
}
let schedule: Awaited<ReturnType<typeof start>>;
beforeEach(async () => {
  schedule = await start();
});

const range = (count: number) => Array.from({ length: count }, (_, index) => index);

async function list(query: string) {
  const { json } = await caller.get(`/posts?${query}`);
  return json;
}

it('tells neither title nor board nor media, and times with milliseconds in the workspace’s offset', async () => {
  await schedule([0]);
  expect(await list('state[]=scheduled')).toEqual({
    posts: [
      {
        id: caller.state().posts[0]?.id,
        text: 'Four ingredients and a night of patience.',
        url: 'https://blog.example/bread/',
        state: 'scheduled',
        type: 'photo',
        account_id: caller.sandbox.accountId,
        scheduled_at: '2026-12-02T10:00:00.000+02:00',
        post_link: null,
        network: 'pinterest',
        has_media: true,
      },
    ],
    total: 1,
    page: 0,
    per_page: 20,
    total_pages: 1,
  });
});

it('gives 20 posts a page, counted from 0', async () => {
  await schedule(range(45));
  const pages = await Promise.all([0, 1, 2, 3].map((page) => list(`page=${page}`)));
  expect(pages).toMatchObject([
    { page: 0, total: 45, total_pages: 3 },
    { page: 1 },
    { page: 2 },
    { page: 3, posts: [], total: 45 },
  ]);
  expect(pages.map((page) => JSON.stringify(page).split('"account_id"').length - 1)).toEqual([20, 20, 5, 0]);
});

it.each([
  ['state[]=scheduled', 3],
  ['state[]=published', 0],
  ['state[]=published&state[]=scheduled', 3],
  ['state=scheduled', 3],
  ['state=all', 3],
  ['account_ids[]=nobody', 0],
  ['from=2026-12-02T08:01:00Z&to=2026-12-02T08:01:59Z', 1],
  ['from=2026-12-02&to=2026-12-02', 3],
  ['from=2026-12-03&to=2026-12-04', 0],
  ['from=2026-12-03', 3],
  ['from=nonsense&to=2026-12-04', 3],
])('answers %s with %i of three posts', async (query, total) => {
  await schedule([0, 1, 2]);
  expect(await list(query)).toMatchObject({ total });
});

it('shows a new post only after the lag', async () => {
  await caller.sandbox.close();
  schedule = await start({ lagMs: 5000 });
  await schedule([0]);
  expect(await list('')).toMatchObject({ total: 0 });
  expect(caller.state().posts).toHaveLength(1);
  caller.sandbox.advance(4000);
  expect(await list('')).toMatchObject({ total: 1 });
});

it('finds the states below a state, as a person may have set them', async () => {
  await schedule([0]);
  await caller.control('POST', `/posts/${caller.state().posts[0]?.id}`, { state: 'scheduled_locked' });
  expect(await list('state[]=scheduled')).toMatchObject({ total: 1, posts: [{ state: 'scheduled_locked' }] });
});

it('refuses to show a single post', async () => {
  await schedule([0]);
  expect((await caller.get(`/posts/${caller.state().posts[0]?.id}`)).status).toBe(403);
});

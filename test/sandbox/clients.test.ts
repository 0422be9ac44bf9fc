import { expect, it } from 'vitest';
import { ask, authHeaders, PNG, pick, startCaller } from './caller.js';

/** The body of the documentation's page on Pinterest, with the placeholders filled in. */
function documentedBody(account: string, scheduledAt: string) {
  return {
    bulk: {
      state: 'scheduled',
      posts: [
        {
          networks: {
            pinterest: {
              type: 'photo',
              text: 'Check out our new blog post!',
              media: [
                {
                  id: 'external-0',
                  type: 'photo',
                  path: 'https://cdn.example.com/images/post1.jpg',
                  thumbnail: 'https://cdn.example.com/images/post1-thumb.jpg',
                  alt_text: 'Screenshot of our blog homepage',
                },
              ],
              title: 'Our Latest Blog Article',
              url: 'https://publer.com/blog',
            },
          },
          accounts: [{ id: account, scheduled_at: scheduledAt, album_id: '934145216398624390' }],
        },
      ],
    },
  };
}

it.each([
  ['accept', 1],
  ['reject', 0],
] as const)('the documented body, with external media %sed', async (externalMedia, posts) => {
  const caller = await startCaller({ externalMedia });
  const body = documentedBody(caller.sandbox.accountId ?? '', '2026-12-05T14:16:00+02:00');
  const reply = await caller.send('POST', '/posts/schedule', body);
  expect(pick(reply.json, 'job_id')).toMatch(/^[0-9a-f]{24}$/);
  caller.sandbox.advance(1000);
  expect(caller.state().posts).toHaveLength(posts);
  await caller.sandbox.close();
});

it('a client that uploads files and names everything by text', async () => {
  const { sandbox, ...caller } = await startCaller({
    accounts: [{ id: '63c6f0a1b2c3d4e5f6a7b8c9', name: 'main' }],
  });
  const account = pick((await caller.get('/accounts')).json, 0, 'id');
  const boards = await caller.get(`/workspaces/${sandbox.workspaceId}/media_options?accounts[]=${account}`);
  const media = await caller.upload('loaf.png', PNG);
  const pinterest = {
    type: 'photo',
    title: 'Bread',
    text: 'Bread',
    url: 'https://blog.example/',
    media: [{ id: media, type: 'photo', path: 'x', validity: {} }],
  };
  const at = '2026-12-02T09:00:00+01:00';
  const album_id = pick(boards.json, 0, 'albums', 1, 'id');
  const posts = [
    { networks: { pinterest }, accounts: [{ id: account, scheduled_at: at, album_id, labels: [] }] },
  ];
  const job = pick(
    (await caller.send('POST', '/posts/schedule', { bulk: { state: 'scheduled', posts } })).json,
    'job_id',
  );
  sandbox.advance(2000);
  expect((await caller.get(`/job_status/${job}`)).json).toMatchObject({
    status: 'complete',
    payload: { failures: {} },
  });
  const query = `state[]=scheduled&from=2026-12-01&to=2026-12-03&account_ids[]=${account}&page=0`;
  const listed = await caller.get(`/posts?${query}`);
  expect(Date.parse(pick(listed.json, 'posts', 0, 'scheduled_at'))).toBe(Date.parse(at));
  const id = pick(listed.json, 'posts', 0, 'id');
  expect((await caller.send('DELETE', `/posts?post_ids[]=${id}`)).json).toEqual({ deleted_ids: [id] });
  expect((await caller.get(`/posts?${query}`)).json).toMatchObject({ posts: [], total: 0 });
  await sandbox.close();
});

it('a client that sends URLs, integers as ids, a scalar state and keys that nobody knows', async () => {
  const { sandbox, ...caller } = await startCaller({
    accounts: [{ id: '7', name: 'main' }],
    boards: [{ id: '934145216398624391', name: 'Bread' }],
  });
  const fromUrl = {
    media: [{ url: 'https://blog.example/a.jpg', name: 'a', caption: 'b' }],
    type: 'single',
    direct_upload: false,
  };
  const upload = pick((await caller.send('POST', '/media/from-url', fromUrl)).json, 'job_id');
  sandbox.advance(1000);
  const media = pick((await caller.get(`/job_status/${upload}`)).json, 'payload', 0, 'id');
  // An integer of 18 digits is more than a JavaScript number holds: the body is written by hand.
  const body = `{"bulk":{"state":"scheduled","posts":[{"networks":{"pinterest":{"type":"photo","text":"t","url":null,"details":{},
    "media":[{"id":"${media}","type":"photo","alt_text":null}]}},"range":false,"recycling":null,
    "accounts":[{"id":7,"album_id":934145216398624391,"scheduled_at":"2026-12-02T08:00:00.000Z","share":false}]}]},"locale":"en"}`;
  await caller.send('POST', '/posts/schedule', body);
  sandbox.advance(2000);
  expect(caller.state().posts).toMatchObject([
    { account_id: '7', album_id: '934145216398624391', title: null },
  ]);
  const listed = await caller.get('/posts?state=scheduled&page=0&limit=50');
  const id = pick(listed.json, 'posts', 0, 'id');
  expect((await caller.send('PUT', `/posts/${id}`, { post: { text: 'u', range: false } })).status).toBe(200);
  await sandbox.close();
});

it('a client that waits for real time', async () => {
  const caller = await startCaller({ speed: 1000, jobTimeMs: 1000, now: undefined });
  const reply = await ask(`${caller.sandbox.url}/posts/schedule`, {
    method: 'POST',
    headers: authHeaders(caller.sandbox),
    body: JSON.stringify({ bulk: { state: 'scheduled', posts: [] } }),
  });
  const job = pick(reply.json, 'job_id');
  await expect
    .poll(async () => (await caller.get(`/job_status/${job}`)).json)
    .toMatchObject({ status: 'complete' });
  await caller.sandbox.close();
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Caller, makePost, NOW, PNG, startCaller } from './caller.js';

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

describe('what Publer finds only when the job runs', () => {
  const composer =
    "The composer is in a bad state for this account as it's missing the social network params.";
  const noMedia = "undefined method 'count' for nil";
  it.each<[string, () => unknown, string]>([
    ['a time in the past', () => post({ at: '2026-12-01T07:59:00Z' }), 'Posts cannot be backdated'],
    [
      'a time that passes while the job waits',
      () => post({ at: '2026-12-01T08:00:00.500Z' }),
      'Posts cannot be backdated',
    ],
    ['no board', () => post({ album: null }), "Album can't be blank"],
    ['an empty board', () => post({ album: '' }), "Album can't be blank"],
    ['the type "pin"', () => post({ pinterest: { type: 'pin' } }), 'Post type is not valid'],
    ['no type', () => post({ pinterest: { type: null } }), 'Post type is not valid'],
    ['no network block', () => ({ ...post(), networks: {} }), composer],
    ['no networks', () => ({ accounts: post().accounts }), composer],
    ['no media', () => post({ pinterest: { media: undefined } }), noMedia],
    [
      'media outside the network block',
      () => ({ ...post({ pinterest: { media: undefined } }), media: [{ id: media }] }),
      noMedia,
    ],
    ['unknown media', () => post({ media: 'ffffffffffffffffffffffff' }), noMedia],
    [
      'an external URL',
      () =>
        post({
          pinterest: { media: [{ id: 'external-0', type: 'photo', path: 'https://blog.example/a.jpg' }] },
        }),
      noMedia,
    ],
    [
      'six photos',
      () => post({ pinterest: { media: Array.from({ length: 6 }, () => ({ id: media, type: 'photo' })) } }),
      'A pin can have up to 5 photos or 1 video',
    ],
    [
      'two videos',
      () => post({ pinterest: { media: Array.from({ length: 2 }, () => ({ id: media, type: 'video' })) } }),
      'A pin can have up to 5 photos or 1 video',
    ],
    ['an unknown account', () => post({ account: 'someone' }), "Account can't be blank"],
    ['a time that is none', () => post({ at: 'tomorrow' }), 'Scheduled at is not valid'],
  ])('%s', async (_, make, message) => {
    expect(await caller.schedule([make()])).toEqual([message]);
    expect(caller.state().posts).toEqual([]);
  });

  it('names account and message, but no post', async () => {
    await caller.schedule([post({ album: null })]);
    const job = caller.state().jobs[0]?.id ?? '';
    expect((await caller.get(`/job_status/${job}`)).json).toMatchObject({
      status: 'complete',
      payload: {
        failures: {
          [job]: [
            {
              account_id: account,
              account_name: 'main',
              provider: 'pinterest',
              message: "Album can't be blank",
            },
          ],
        },
      },
    });
  });

  it('spoils no other post of the bulk', async () => {
    expect(await caller.schedule([post({ album: null }), post()])).toHaveLength(1);
    expect(caller.state().posts).toHaveLength(1);
  });
});

describe('the one-minute rule', () => {
  const oneMinute = "There's another post at this time. A one minute gap is required between posts";
  it('holds within a bulk and between bulks, for each account and minute', async () => {
    const posts = ['08:00:00Z', '08:00:59Z', '08:01:00Z'].map((time) => post({ at: `2026-12-02T${time}` }));
    expect(await caller.schedule(posts)).toEqual([oneMinute]);
    expect(await caller.schedule([post({ at: '2026-12-02T10:00:00+02:00' })])).toEqual([oneMinute]);
  });

  it('leaves other accounts alone', async () => {
    await restart({
      accounts: [
        { id: '1', name: 'a' },
        { id: '2', name: 'b' },
      ],
    });
    expect(await caller.schedule([post({ account: 1 }), post({ account: '2' })])).toEqual([]);
  });

  it('can be switched off', async () => {
    await restart({ oneMinuteRule: 'off' });
    expect(await caller.schedule([post(), post()])).toEqual([]);
  });

  it('frees the minute of a post that was deleted', async () => {
    await caller.schedule([post()]);
    await caller.send('DELETE', `/posts?post_ids[]=${caller.state().posts[0]?.id}`);
    expect(await caller.schedule([post()])).toEqual([]);
  });
});

it('takes 36 pins of an account in any 24 hours', async () => {
  const at = (hours: number) => new Date(Date.parse(NOW) + hours * 3_600_000).toISOString();
  const posts = Array.from({ length: 36 }, (_, index) => post({ at: at(20 + index / 60) }));
  expect(await caller.schedule(posts)).toEqual([]);
  expect(await caller.schedule([post({ at: at(30) })])).toHaveLength(1);
  expect(await caller.schedule([post({ at: at(45) })])).toEqual([]);
});

describe('what is not known of Publer is an option', () => {
  it('external media can be accepted', async () => {
    await restart({ externalMedia: 'accept' });
    const external = [
      { id: 'external-0', type: 'photo', path: 'https://blog.example/a.jpg', thumbnail: 'x' },
    ];
    expect(await caller.schedule([post({ pinterest: { media: external } })])).toEqual([]);
  });

  it('boards that were never told are taken, or refused', async () => {
    expect(await caller.schedule([post({ album: '42' })])).toEqual([]);
    await restart({ unknownBoards: 'reject' });
    expect(await caller.schedule([post({ album: '42' })])).toEqual(["Album can't be blank"]);
  });

  it('uploads can grow old', async () => {
    await restart({ mediaLifeMs: 3_600_000 });
    caller.sandbox.advance(3_600_001);
    expect(await caller.schedule([post()])).toHaveLength(1);
  });
});

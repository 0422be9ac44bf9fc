import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createFakeGithub } from '../../src/fake-github/create-fake-github.js';
import { mp4, png } from '../media/pictures.js';
import { type Blog, json, makeBlog, type RunningSandbox, startSandbox } from './harness.js';

const open: { stop?: () => Promise<void>; remove?: () => void }[] = [];

afterEach(async () => {
  for (const one of open.splice(0)) {
    await one.stop?.();
    one.remove?.();
  }
});

async function start(flags: readonly string[] = []): Promise<RunningSandbox> {
  const sandbox = await startSandbox(flags);
  open.push(sandbox);
  return sandbox;
}

function blog(files: Readonly<Record<string, string | Uint8Array>>): Blog {
  const made = makeBlog({
    'hugo.toml': 'baseURL = "https://blog.example/"\ntimeZone = "Europe/Berlin"\n',
    ...files,
  });
  open.push(made);
  return made;
}

function post(name: string, pin: string): string {
  return `---\ntitle: ${name}\ndate: 2026-01-02\ndescription: About ${name}.\n${pin}---\n\nText.\n`;
}

/** Sandbox minutes pass in moments. */
const FAST = ['--speed', '50'];

describe('apply', () => {
  it('sends the documented request for the documented pin', async () => {
    const now = '2025-07-01T00:00:00Z';
    const sandbox = await start([
      '--boards',
      'News=934145216398624390',
      '--accounts',
      'main=63c675b54e299e9cf2b667ea',
      '--now',
      now,
    ]);
    const front = [
      '---',
      'pin:',
      '  image: ./shot.png',
      '  title: Our Latest Blog Article',
      '  description: Check out our new blog post!',
      '  link: https://publer.com/blog',
      '  alt: Screenshot of our blog homepage',
      '  board: "934145216398624390"',
      '  schedule: 2025-07-05T14:16:00+02:00',
      '---',
      '',
    ].join('\n');
    const { root } = blog({ 'content/posts/a/index.md': front, 'content/posts/a/shot.png': png(1000, 1500) });
    const report = await json(['apply', '--root', root, '--now', now], { env: sandbox.env });
    expect(report.steps.map((step) => step.outcome?.state)).toEqual(['scheduled']);
    expect(report.code).toBe(0);
    const state = await sandbox.state();
    const sent = state.requests.filter(
      (request) => request.method === 'POST' && request.path.endsWith('/posts/schedule'),
    );
    expect(sent.map((request) => request.body)).toEqual([
      {
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
                      id: expect.stringMatching(/./),
                      type: 'photo',
                      alt_text: 'Screenshot of our blog homepage',
                      caption: 'Screenshot of our blog homepage',
                    },
                  ],
                  title: 'Our Latest Blog Article',
                  url: 'https://publer.com/blog',
                },
              },
              accounts: [
                {
                  id: '63c675b54e299e9cf2b667ea',
                  scheduled_at: '2025-07-05T14:16:00+02:00',
                  album_id: '934145216398624390',
                },
              ],
            },
          ],
        },
      },
    ]);
  });

  it('sends twelve pins once, then nothing with at most three requests, and nothing when the ledger is lost', async () => {
    const sandbox = await start(FAST);
    const pins = Array.from({ length: 12 }, (_, i) => [
      [
        `content/posts/p${i}/index.md`,
        post(`Post ${i}`, 'pin:\n  image: cover.png\n  board: Bread\n  alt: Bread\n'),
      ] as const,
      [`content/posts/p${i}/cover.png`, png(1000 + 2 * i, 1500 + 3 * i)] as const,
    ]);
    const { root } = blog(Object.fromEntries(pins.flat()));
    const ledger = join(root, 'ledger.json');
    const args = ['apply', '--root', root, '--ledger', ledger, ...FAST];
    const first = await json(args, { env: sandbox.env });
    expect(first.summary.create).toBe(12);
    expect(first.code).toBe(0);
    const before = await sandbox.state();
    expect(before.posts).toHaveLength(12);
    const second = await json(args, { env: sandbox.env });
    const after = await sandbox.state();
    expect(second.summary.keep).toBe(12);
    expect(after.posts).toHaveLength(12);
    expect(after.requests.length - before.requests.length).toBeLessThanOrEqual(3);
    rmSync(ledger);
    const third = await json(args, { env: sandbox.env });
    expect(third.code).toBe(0);
    expect(third.steps.map((step) => step.outcome?.state)).toEqual(
      Array.from({ length: 12 }, () => 'scheduled'),
    );
    expect((await sandbox.state()).posts).toHaveLength(12);
  });

  it('makes one pin of five pictures, a video pin of one MP4, two pins of two boards, and uploads a shared picture once', async () => {
    const sandbox = await start(FAST);
    const five = [0, 1, 2, 3, 4].map((i) => `./${i}.png`);
    const { root } = blog({
      'content/posts/five/index.md': post(
        'Five',
        `pin:\n  image: [${five.join(', ')}]\n  board: Crafts\n  alt: [a, b, c, d, e]\n`,
      ),
      ...Object.fromEntries(
        five.map((name, i) => [
          `content/posts/five/${name.slice(2)}`,
          Buffer.concat([png(1000, 1500), Buffer.from([i])]),
        ]),
      ),
      'content/posts/film/index.md': post('Film', 'pin:\n  image: film.mp4\n  board: Home\n  alt: A film\n'),
      'content/posts/film/film.mp4': mp4({ width: 1000, height: 1500, seconds: 20 }),
      'content/posts/boards.md': post(
        'Boards',
        'pin:\n  image: /shared.png\n  board: [Bread, Travel]\n  alt: Shared\n',
      ),
      'content/posts/third.md': post('Third', 'pin:\n  image: /shared.png\n  board: Home\n  alt: Shared\n'),
      'static/shared.png': png(1200, 1800),
    });
    const report = await json(['apply', '--root', root, ...FAST], { env: sandbox.env });
    expect(report.problems.filter((problem) => problem.severity === 'error')).toEqual([]);
    expect(report.code).toBe(0);
    const state = await sandbox.state();
    expect(state.posts.map((one) => one.media.length).sort()).toEqual([1, 1, 1, 1, 5]);
    expect(state.media).toHaveLength(7);
  });

  it('sends the good pins although others have mistakes, and says so with exit 1', async () => {
    const sandbox = await start(FAST);
    const six = [0, 1, 2, 3, 4, 5].map((i) => `/${i}.png`).join(', ');
    const { root } = blog({
      ...Object.fromEntries(
        [0, 1, 2, 3, 4, 5].map((i) => [`static/${i}.png`, png(1000 + i * 2, 1500 + i * 3)]),
      ),
      'static/film.mp4': mp4({ width: 1000, height: 1500, seconds: 20 }),
      'content/posts/six.md': post('Six', `pin:\n  image: [${six}]\n  board: Home\n`),
      'content/posts/mixed.md': post('Mixed', 'pin:\n  image: [/0.png, /film.mp4]\n  board: Home\n'),
      'content/posts/board.md': post('Board', 'pin:\n  image: /1.png\n  board: Braed\n'),
      'content/posts/good.md': post('Good', 'pin:\n  image: /2.png\n  board: Home\n  alt: Good\n'),
    });
    const report = await json(['apply', '--root', root, ...FAST], { env: sandbox.env });
    const reasons = Object.fromEntries(
      report.steps.map((step) => [step.file, step.reason ?? step.outcome?.state]),
    );
    expect(reasons).toEqual({
      'content/posts/six.md': 'problem:media-count',
      'content/posts/mixed.md': 'problem:media-mixed',
      'content/posts/board.md': 'problem:board-unknown',
      'content/posts/good.md': 'scheduled',
    });
    expect(report.problems.find((problem) => problem.code === 'board-unknown')).toMatchObject({
      line: 7,
      column: 10,
      hint: 'board: Bread',
    });
    expect(report.code).toBe(1);
    expect((await sandbox.state()).posts).toHaveLength(1);
  });

  it('keeps the ledger on a branch: two machines send each pin once', async () => {
    const sandbox = await start(FAST);
    const github = await createFakeGithub();
    open.push({ stop: () => github.close() });
    const { root } = blog({
      'static/a.png': png(1000, 1500),
      'content/posts/a.md': post('A', 'pin:\n  image: /a.png\n  board: Home\n  alt: A\n'),
    });
    const place = { GITHUB_TOKEN: 'token', GITHUB_REPOSITORY: 'writer/blog', GITHUB_API_URL: github.url };
    const args = ['apply', '--root', root, '--ledger-branch', 'pin-ledger', ...FAST];
    const first = await json(args, { env: { ...sandbox.env, ...place } });
    const second = await json(args, { env: { ...sandbox.env, ...place } });
    expect([first.summary.create, second.summary.keep]).toEqual([1, 1]);
    expect((await sandbox.state()).posts).toHaveLength(1);
    const head = github.repository.branches.get('pin-ledger') ?? '';
    expect(github.repository.objects.history(head).map((commit) => commit.message.split('\n')[0])).toEqual([
      'Sent: 1 scheduled',
      'Send 1 pin',
    ]);
  });
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createFakeGithub } from '../../src/fake-github/create-fake-github.js';
import { createSandbox, type Sandbox } from '../../src/sandbox/sandbox.js';
import { png } from '../media/pictures.js';
import { type Blog, CLI, json, makeBlog, reportSchema } from './harness.js';

const SPEED = '20';

let sandbox: Sandbox;
let blog: Blog | null = null;
let env: Readonly<Record<string, string>>;
beforeEach(async () => {
  sandbox = await createSandbox({ jobTimeMs: 500, lagMs: 500, rateLimit: 'off', speed: Number(SPEED) });
  env = {
    PUBLER_API_URL: sandbox.url,
    PUBLER_API_KEY: sandbox.apiKey,
    PUBLER_WORKSPACE_ID: sandbox.workspaceId,
  };
});
afterEach(async () => {
  await sandbox.close();
  blog?.remove();
});

/** Pins with one picture, each on a page of its own. */
function makePins(count: number): Blog {
  const posts = Array.from(
    { length: count },
    (_, i) =>
      [
        `content/posts/p${i}.md`,
        `---\ntitle: Pin ${i}\ndate: 2026-01-02\ndescription: About ${i}.\npin: {image: /a.png, board: Bread, alt: A}\n---\n`,
      ] as const,
  );
  blog = makeBlog({
    'hugo.toml': 'baseURL = "https://blog.example/"\n',
    'static/a.png': png(1000, 1500),
    '.github/pin-on-merge.yml': 'limits: { max-changes: 100 }\n',
    ...Object.fromEntries(posts),
  });
  return blog;
}

it.each(['file', 'branch'] as const)(
  'two applies of 40 pins at once on one ledger (%s): 40 posts, both green',
  async (store) => {
    const { root } = makePins(40);
    const github = store === 'branch' ? await createFakeGithub() : null;
    const place: Record<string, string> =
      github === null
        ? {}
        : { GITHUB_TOKEN: 'token', GITHUB_REPOSITORY: 'writer/blog', GITHUB_API_URL: github.url };
    const ledger =
      github === null ? ['--ledger', join(root, 'ledger.json')] : ['--ledger-branch', 'pin-ledger'];
    const args = ['apply', '--root', root, '--speed', SPEED, ...ledger];
    try {
      const both = await Promise.all([0, 1].map(() => json(args, { env: { ...env, ...place } })));
      expect(
        both.map(({ code }) => code),
        both.map(({ stderr }) => stderr).join('\n'),
      ).toEqual([0, 0]);
      const { posts } = sandbox.state();
      expect(posts).toHaveLength(40);
      expect(new Set(posts.map(({ url }) => url)).size).toBe(40);
      expect(new Set(posts.map(({ scheduled_at }) => scheduled_at)).size).toBe(40);
    } finally {
      await github?.close();
    }
  },
);

it.each(['SIGINT', 'SIGTERM'] as const)(
  '%s while a job works: one last look, what waits is told, exit 1; the next run finds it',
  async (signal) => {
    const { root } = makePins(3);
    sandbox.arm([{ method: 'POST', path: '/posts/schedule', fault: 'list-lag:120000' }]);
    const args = ['apply', '--root', root, '--ledger', join(root, 'ledger.json'), '--json'];
    const child = spawn(process.execPath, [CLI, ...args], { env: { PATH: process.env.PATH ?? '', ...env } });
    let stdout = '';
    child.stdout.on('data', (text: Buffer) => {
      stdout += text;
    });
    const ended = once(child, 'close');
    const isSent = () => sandbox.state().requests.some(({ path }) => path.includes('/job_status/'));
    while (!isSent() && child.exitCode === null) await wait(20);
    const began = performance.now();
    child.kill(signal);
    await ended;
    expect(child.exitCode).toBe(1);
    expect(performance.now() - began).toBeLessThan(20_000);
    const told = reportSchema.parse(JSON.parse(stdout)).steps.map((step) => step.outcome?.state);
    expect(told).toEqual(['waiting', 'waiting', 'waiting']);
    sandbox.advance(300_000);
    const next = await json(args.slice(0, -1), { env });
    expect(next.steps.map((step) => step.outcome?.state)).toEqual(['scheduled', 'scheduled', 'scheduled']);
    expect(sandbox.state().posts).toHaveLength(3);
  },
);

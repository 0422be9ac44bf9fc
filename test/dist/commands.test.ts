import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { png } from '../media/pictures.js';
import { CLI, cli, json, makeBlog, ROOT, startSandbox } from './harness.js';

const open: (() => void | Promise<void>)[] = [];

afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

async function sandbox(flags: readonly string[] = []) {
  const running = await startSandbox(flags);
  open.push(() => running.stop());
  return running;
}

function goodBlog() {
  const blog = makeBlog({
    'hugo.toml': 'baseURL = "https://blog.example/"\n',
    'content/posts/a.md':
      '---\ntitle: A\ndate: 2026-01-02\ndescription: About A.\npin:\n  image: /a.png\n  board: Bread\n  alt: A\n---\n',
    'static/a.png': png(1000, 1500),
  });
  open.push(() => blog.remove());
  return blog;
}

describe('demo', () => {
  it('schedules the example pins without installing anything, and nothing the second time', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pin-on-merge-clone-'));
    open.push(() => rmSync(folder, { recursive: true, force: true }));
    for (const part of ['dist', 'example', 'package.json'])
      cpSync(join(ROOT, part), join(folder, part), { recursive: true });
    const { code, stdout, stderr } = await cli(['demo'], { cwd: folder });
    expect(stderr).not.toMatch(/error/i);
    expect(code).toBe(0);
    expect(stdout).toMatch(/apply: \d+ posts, \d+ pins: 9 create, 1 skip · now 9 scheduled/);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('second apply: 0 sent');
    expect(existsSync(join(folder, 'node_modules'))).toBe(false);
  });
});

describe('wrong usage', () => {
  it.each([
    [['frobnicate'], 2, /no command "frobnicate"/],
    [['check', '--colour', 'red'], 2, /--colour: `check` has no such flag/],
    [['check', 'here'], 2, /here: This word is not expected/],
    [['check', '--root', '/nowhere/at/all'], 2, /nowhere/],
    [['apply'], 2, /PUBLER_API_KEY: .*missing[\s\S]*PUBLER_WORKSPACE_ID: .*missing/],
    [['sandbox', '--boards', 'Bread'], 2, /--boards/],
    [['--help'], 0, /^$/],
    [['--version'], 0, /^$/],
  ])('%j ends with %i and says why', async (args, code, text) => {
    const blog = goodBlog();
    const result = await cli(args, { cwd: blog.root });
    expect(result.code).toBe(code);
    expect(result.stderr).toMatch(text);
    expect(result.stderr + result.stdout).not.toMatch(/^ +at /m);
  });

  it('names every mistake of a settings file with its line', async () => {
    const blog = goodBlog();
    blog.write(
      '.github/pin-on-merge.yml',
      'site: { url: blog, colour: red }\nsince: 2026-02-30\nschedule:\n  gap: soon\n',
    );
    const { code, stderr } = await cli(['check'], { cwd: blog.root });
    expect(code).toBe(2);
    expect(stderr.match(/^\.github\/pin-on-merge\.yml:\d+:\d+: /gm)).toHaveLength(4);
  });
});

describe('output that cannot be written', () => {
  const shell = (line: string, cwd: string) =>
    spawnSync('bash', ['--norc', '-c', line], {
      cwd,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, NODE: process.execPath, CLI },
    });

  it('ends quietly where the reader has seen enough', () => {
    const blog = goodBlog();
    for (let post = 0; post < 1000; post += 1) blog.write(`content/posts/${post}.md`, '---\ntitle: A\n---\n');
    const { stderr, stdout } = shell(
      'set -o pipefail; "$NODE" "$CLI" urls --json | head -c 10; code=$?; echo; echo $code',
      blog.root,
    );
    expect(stderr).toBe('');
    expect(stdout.trim().split('\n').at(-1)).toBe('0');
  });

  it('is one line and 1 where the disk is full', () => {
    const { stderr, status } = shell('"$NODE" "$CLI" check > /dev/full', goodBlog().root);
    expect(stderr).toBe('The output cannot be written (ENOSPC).\n');
    expect(status).toBe(1);
  });
});

describe('Publer says no', () => {
  it.each([
    ['a wrong key', [], { PUBLER_API_KEY: 'wrong-key-canary' }, 2, /does not accept the API key/],
    [
      'a wrong workspace',
      [],
      { PUBLER_WORKSPACE_ID: '6810000000000000000000ff' },
      2,
      /cannot read workspace 6810000000000000000000ff[\s\S]*It can read: /,
    ],
    ['no Pinterest account', ['--accounts', 'none'], {}, 2, /No Pinterest account is connected/],
    ['nobody there', [], { PUBLER_API_URL: 'http://127.0.0.1:1/api/v1' }, 3, /could not be reached/],
  ])('%s: one clear error, nothing sent', async (_name, flags, env, code, text) => {
    const running = await sandbox(flags);
    const blog = goodBlog();
    const result = await cli(['apply'], { cwd: blog.root, env: { ...running.env, ...env } });
    expect(result.code).toBe(code);
    expect(result.stderr).toMatch(text);
    expect(result.stderr + result.stdout).not.toMatch(/^ +at |canary/m);
    expect((await running.state()).posts).toEqual([]);
  });

  it('asks for an account where two are connected, once, and sends the pin that names one', async () => {
    const running = await sandbox(['--accounts', 'main=1,shop=2', '--speed', '50']);
    const blog = goodBlog();
    blog.write(
      'content/posts/b.md',
      '---\ntitle: B\ndescription: B.\npin:\n  image: /a.png\n  board: Bread\n  alt: B\n  account: shop\n---\n',
    );
    blog.write(
      'content/posts/c.md',
      '---\ntitle: C\ndescription: C.\npin:\n  image: /a.png\n  board: Home\n  alt: C\n---\n',
    );
    const report = await json(['apply', '--speed', '50'], { cwd: blog.root, env: running.env });
    expect(
      report.problems.filter((problem) => problem.severity === 'error').map((problem) => problem.code),
    ).toEqual(['account-ambiguous']);
    expect(report.steps.map((step) => step.outcome?.state).sort()).toEqual(['none', 'none', 'scheduled']);
    expect(report.code).toBe(1);
  });

  it('refuses the ledger of another workspace and a torn one, and leaves both as they are', async () => {
    const running = await sandbox(['--speed', '50']);
    const blog = goodBlog();
    const ledger = join(blog.root, '.pin-on-merge', 'ledger.json');
    await cli(['apply', '--speed', '50'], { cwd: blog.root, env: running.env });
    const foreign = readFileSync(ledger, 'utf8').replaceAll(
      running.env.PUBLER_WORKSPACE_ID ?? '',
      '6810000000000000000000ff',
    );
    for (const [text, message] of [
      [foreign, /belongs to .*6810000000000000000000ff.*this run would use/],
      ['{"schema": 1, "entr', /cannot be read/],
      ['{"schema": 99}', /schema 99/],
    ] as const) {
      writeFileSync(ledger, text);
      const { code, stderr } = await cli(['apply'], { cwd: blog.root, env: running.env });
      expect(stderr).toMatch(message);
      expect(code).toBe(1);
      expect(readFileSync(ledger, 'utf8')).toBe(text);
    }
    expect((await running.state()).posts).toHaveLength(1);
  });
});

describe('a clone whose origin has the ledger branch', () => {
  it.each([
    ['fetched', '.git/refs/remotes/origin/pin-ledger', `${'0'.repeat(40)}\n`],
    ['packed', '.git/packed-refs', `# pack-refs\n${'0'.repeat(40)} refs/remotes/origin/pin-ledger\n`],
  ])('%s: apply with a file is refused before anything is asked', async (_name, file, text) => {
    const blog = goodBlog();
    blog.write(file, text);
    const env = {
      PUBLER_API_URL: 'http://127.0.0.1:1/api/v1',
      PUBLER_API_KEY: 'k',
      PUBLER_WORKSPACE_ID: 'w',
    };
    const { code, stderr } = await cli(['apply'], { cwd: blog.root, env });
    expect(code).toBe(2);
    expect(stderr).toContain('--ledger-branch pin-ledger');
  });
});

describe('another time', () => {
  it('is refused for apply when a real Publer could be meant', async () => {
    const blog = goodBlog();
    const env = {
      PUBLER_API_KEY: 'k',
      PUBLER_WORKSPACE_ID: 'w',
      PUBLER_API_URL: 'https://publer.invalid/api/v1',
    };
    const { code, stderr } = await cli(['apply', '--now', '2026-12-01T00:00:00Z'], { cwd: blog.root, env });
    expect(code).toBe(2);
    expect(stderr).toMatch(/only against a Publer on loopback/);
  });

  it('plans from there on', async () => {
    const blog = goodBlog();
    const report = await json(['plan', '--now', '2031-03-01T12:00:00Z'], { cwd: blog.root });
    expect(report.code).toBe(0);
    expect(report.steps.map((step) => step.slot)).toEqual(['2031-03-01T13:00:00Z']);
    expect(report.problems.map((problem) => problem.code)).toEqual(['boards-not-checked']);
  });
});

describe('urls and boards', () => {
  it('tell what a writer needs', async () => {
    const running = await sandbox(['--boards', 'Bread=111']);
    const blog = goodBlog();
    const urls = await cli(['urls', '--json'], { cwd: blog.root });
    expect(JSON.parse(urls.stdout)).toMatchObject({
      version: 1,
      generator: 'hugo',
      posts: [
        { file: 'content/posts/a.md', url: 'https://blog.example/posts/a/', published: true, reason: null },
      ],
    });
    const boards = await cli(['boards'], { cwd: blog.root, env: running.env });
    expect(boards.stdout).toContain('Bread: "111"');
  });
});

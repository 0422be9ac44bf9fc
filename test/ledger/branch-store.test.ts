import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GithubUnreachable, LedgerError } from '../../src/errors.js';
import { createFakeGithub, type FakeGithub } from '../../src/fake-github/create-fake-github.js';
import { createGitData } from '../../src/github/create-git-data.js';
import { createBranchStore } from '../../src/ledger/branch-store.js';
import { EMPTY_LEDGER, type Ledger } from '../../src/plan/ledger.js';
import type { Clock, LedgerStore } from '../../src/ports.js';
import { count, makeBench, outcomes, post, states } from '../apply/bench.js';

let github: FakeGithub;
const slept: number[] = [];
beforeEach(async () => {
  slept.length = 0;
  github = await createFakeGithub();
});
afterEach(() => github.close());

const clock: Clock = { now: () => Date.now(), monotonic: () => 0, sleep: async (ms) => void slept.push(ms) };

const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);
const WAITING = { clock, isStopping: () => false };

function open(nonce: string, token = 'token'): LedgerStore {
  const git = createGitData({ token, repository: 'writer/blog', apiUrl: github.url, ...WAITING });
  return createBranchStore({ git, branch: 'pin-ledger', nonce, commit: null, run: null });
}

const one: Ledger = { ...EMPTY_LEDGER, commit: 'one' };
const two: Ledger = { ...EMPTY_LEDGER, commit: 'two' };
const messages = () =>
  github.repository.objects
    .history(github.repository.branches.get('pin-ledger') ?? '')
    .map((commit) => commit.message);

async function saved(store: LedgerStore, ledger: Ledger, message = 'reconcile'): Promise<string> {
  return (await store.save(ledger, (await store.read()).version, message)).kind;
}

describe('the ledger branch', () => {
  it('is made on first use, without a parent, and read back', async () => {
    const store = open('a');
    expect(await store.read()).toEqual({ ledger: EMPTY_LEDGER, existed: false, version: '' });
    expect(await saved(store, one)).toBe('saved');
    expect(await open('b').read()).toMatchObject({ existed: true, ledger: one });
    expect(messages()).toHaveLength(1);
  });

  it('costs one request to read while its tip stays the same', async () => {
    const store = open('a');
    await saved(store, one);
    const before = github.requests.length;
    await store.read();
    expect(github.requests.slice(before)).toEqual(['GET git/ref/heads/pin-ledger']);
  });

  it('tells people what happened, and lets no file name forge a mark', async () => {
    const git = createGitData({ token: 'token', repository: 'writer/blog', apiUrl: github.url, ...WAITING });
    const origin = { commit: 'c0ffee', run: 'https://github.example/writer/blog/actions/runs/7' };
    const store = createBranchStore({ git, branch: 'pin-ledger', nonce: 'run-7', ...origin });
    await saved(store, one, 'Send 2 pins\nposts/a.md#1@b · to be sent\nposts/pin-on-merge-run: x\u202e.md');
    expect(messages()[0]).toBe(
      [
        'Send 2 pins',
        '',
        'posts/a.md#1@b · to be sent',
        'posts/ x\\u{202e}.md',
        '',
        'pin-on-merge-commit: c0ffee',
        'pin-on-merge-url: https://github.example/writer/blog/actions/runs/7',
        'pin-on-merge-run: run-7/1',
        '',
      ].join('\n'),
    );
  });

  it('shortens a long story, and says so', async () => {
    const lines = Array.from({ length: 130 }, (_, i) => `${'x'.repeat(400)}${i}`);
    await saved(open('a'), one, [`Sent: ${'y'.repeat(100)}`, ...lines].join('\n'));
    const [title, , first, ...rest] = (messages()[0] ?? '').split('\n');
    expect([title?.length, first?.length]).toEqual([72, 300]);
    expect(rest).toContain('… and 30 more');
  });

  it('waits where GitHub asks for it, and tries again', async () => {
    await saved(open('z'), two);
    github.trouble({ method: 'PATCH', path: 'git/refs/heads/', kind: 'secondary-limit' });
    expect(await saved(open('a'), one)).toBe('saved');
    expect(sum(slept)).toBeGreaterThanOrEqual(7_000);
  });

  it('says what came instead of an answer of GitHub, at once', async () => {
    github.trouble({ method: 'GET', path: 'git/ref/', kind: 'login-page' });
    const failure = await open('a')
      .read()
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(GithubUnreachable);
    expect(failure).toMatchObject({
      message: 'GitHub answered 200 with an HTML page instead of what was asked for.',
      hint: expect.stringContaining('proxy'),
    });
    expect([slept, github.requests.length]).toEqual([[], 1]);
  });

  it('takes a login page for no word that the branch was moved', async () => {
    await saved(open('z'), two);
    github.trouble({ method: 'PATCH', path: 'git/refs/heads/', kind: 'login-page' });
    const kind = await saved(open('a'), one).catch(() => 'failed');
    expect(kind === 'saved').toBe(messages().length === 2);
  });

  it('says of an empty repository that it has no commit yet', async () => {
    const kind = { status: 409, message: 'Git Repository is empty.' };
    github.trouble({ method: 'POST', path: 'git/trees', kind });
    const failure = await saved(open('a'), one).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(LedgerError);
    expect(failure).toMatchObject({ message: expect.stringContaining('no commit yet') });
  });

  it('lets only one of two runs win, also when both write the same', async () => {
    const [a, b] = [open('a'), open('b')];
    const versions = [(await a.read()).version, (await b.read()).version];
    expect((await a.save(one, versions[0] ?? '', 'm')).kind).toBe('saved');
    expect((await b.save(one, versions[1] ?? '', 'm')).kind).toBe('lost-race');
    expect(await saved(b, two)).toBe('saved');
    expect(await saved(a, one)).toBe('saved');
    expect(messages()).toHaveLength(3);
  });

  it.each([
    ['made', 'POST', 'git/refs', false],
    ['moved', 'PATCH', 'git/refs/heads/', true],
  ])('knows that it was %s although the answer was lost', async (_name, method, path, existed) => {
    if (existed) await saved(open('z'), two);
    github.trouble({ method, path, kind: 'drop-after' });
    expect(await saved(open('a'), one)).toBe('saved');
    expect(messages()).toHaveLength(existed ? 2 : 1);
  });

  it.each(['drop-before', 'server-error'] as const)(
    'tries again when the request was lost (%s)',
    async (kind) => {
      await saved(open('z'), two);
      github.trouble({ method: 'PATCH', path: 'git/refs', kind });
      expect(await saved(open('a'), one)).toBe('saved');
      expect(messages()).toHaveLength(2);
    },
  );

  it('waits as long as a secondary rate limit asks', async () => {
    github.trouble({ method: 'POST', path: 'git/trees', kind: 'secondary-limit' });
    expect(await saved(open('a'), one)).toBe('saved');
    expect(sum(slept)).toBe(7_000);
  });

  it('that was deleted in between is a lost race, never made again over what was there', async () => {
    const store = open('a');
    await saved(store, one);
    const { version } = await store.read();
    github.repository.branches.delete('pin-ledger');
    expect((await store.save(two, version, 'm')).kind).toBe('lost-race');
    expect(await store.read()).toMatchObject({ existed: false });
  });

  it('is refused to a token that may only read, with the permission to give', async () => {
    github.setPermission('reader', 'read');
    const store = open('a', 'reader');
    await store.read();
    const failure = await store.save(one, '', 'm').catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(LedgerError);
    expect(failure).toMatchObject({ hint: expect.stringContaining('contents: write') });
    expect(github.repository.branches.has('pin-ledger')).toBe(false);
  });

  it('that is protected is named', async () => {
    github.repository.protectedBranches.add('pin-ledger');
    await expect(open('a').save(one, '', 'm')).rejects.toThrow(
      /refuses to move the branch pin-ledger: .*rule/i,
    );
  });

  it.each([
    'Changes must be made through a pull request.',
    'Required status check "ci" is expected.',
    'At least 1 approving review is required by reviewers with write access.',
  ])('that a rule keeps from moving is no lost race, however GitHub words it: %s', async (message) => {
    github.trouble(
      ...['a', 'b', 'c'].map(
        () => ({ method: 'POST', path: 'git/refs', kind: { status: 422, message } }) as const,
      ),
    );
    const before = github.requests.length;
    await expect(open('a').save(one, '', 'm')).rejects.toThrow(message);
    expect(github.requests.length - before).toBeLessThan(12);
  });

  it('that GitHub keeps a token from for another reason than its permissions says so', async () => {
    const message = 'You are not authorized to push to this branch.';
    github.trouble({ method: 'POST', path: 'git/refs', kind: { status: 403, message } });
    await expect(open('a').save(one, '', 'm')).rejects.toMatchObject({
      message: expect.stringContaining(message),
      hint: expect.stringContaining('branch protection'),
    });
  });

  it('is known to be out of reach before anything is sent', async () => {
    github.setPermission('reader', 'read');
    await expect(open('a', 'reader').checkWritable()).rejects.toMatchObject({
      hint: expect.stringContaining('contents: write'),
    });
    await expect(open('a').checkWritable()).resolves.toBeUndefined();
    expect(github.repository.branches.has('pin-ledger')).toBe(false);
  });

  it('ends in GithubUnreachable when GitHub is away', async () => {
    const url = github.url;
    await github.close();
    const git = createGitData({ token: 'token', repository: 'writer/blog', apiUrl: url, ...WAITING });
    await expect(
      createBranchStore({ git, branch: 'pin-ledger', nonce: 'a', commit: null, run: null }).read(),
    ).rejects.toBeInstanceOf(GithubUnreachable);
    github = await createFakeGithub();
  });

  it('is found where an Enterprise Server has its API', async () => {
    await github.close();
    github = await createFakeGithub({ basePath: '/api/v3' });
    expect(await saved(open('a'), one)).toBe('saved');
  });
});

describe('commits', () => {
  it('are ancestors or not', async () => {
    const git = createGitData({ token: 'token', repository: 'writer/blog', apiUrl: github.url, ...WAITING });
    const [first, second] = [github.repository.push('main', '1'), github.repository.push('main', '2')];
    expect(await git.isAncestor(first, second)).toBe(true);
    expect(await git.isAncestor(second, first)).toBe(false);
    expect(await git.isAncestor(second, second)).toBe(false);
    expect(await git.isAncestor('0'.repeat(40), second)).toBe(false);
  });
});

describe('apply with the ledger on a branch', () => {
  it('schedules once, and finds everything again when the branch is deleted', async () => {
    const bench = await makeBench();
    try {
      for (const name of ['a', 'b', 'c']) Object.assign(bench.files, post(name));
      expect(outcomes(await bench.run({ store: open('1') }))).toEqual({
        a: 'scheduled',
        b: 'scheduled',
        c: 'scheduled',
      });
      const commits = messages().length;
      await bench.run({ store: open('2') });
      expect(messages()).toHaveLength(commits);
      github.repository.branches.delete('pin-ledger');
      expect(outcomes(await bench.run({ store: open('3') }))).toEqual({
        a: 'scheduled',
        b: 'scheduled',
        c: 'scheduled',
      });
      expect(count(bench, 'POST', '/posts/schedule')).toBe(1);
      expect(states(bench)).toEqual([]);
    } finally {
      await bench.close();
    }
  });

  it('makes the branch again with all it knows where somebody deletes it between two batches', async () => {
    const bench = await makeBench();
    try {
      for (let i = 0; i < 12; i += 1) Object.assign(bench.files, post(`p${i}`));
      const store = open('1');
      const report = await bench.run({
        store: {
          ...store,
          async save(ledger, version, note) {
            const saved = await store.save(ledger, version, note);
            if (note.startsWith('Sent: 10')) github.repository.branches.delete('pin-ledger');
            return saved;
          },
        },
      });
      expect(new Set(Object.values(outcomes(report)))).toEqual(new Set(['scheduled']));
      expect((await open('2').read()).ledger.entries).toHaveLength(12);
      expect(count(bench, 'POST', '/posts/schedule')).toBe(2);
    } finally {
      await bench.close();
    }
  });

  it('leaves the rest to a run of a newer commit that has applied meanwhile', async () => {
    const bench = await makeBench();
    try {
      Object.assign(bench.files, post('a'));
      const store = open('1');
      let isFirst = true;
      const report = await bench.run({
        commit: 'c1',
        history: { isAncestor: async (older, newer) => older === 'c1' && newer === 'c2' },
        store: {
          ...store,
          async save(ledger, version, note) {
            if (isFirst) await saved(open('2'), { ...EMPTY_LEDGER, commit: 'c2' });
            isFirst = false;
            return store.save(ledger, version, note);
          },
        },
      });
      expect(outcomes(report)).toEqual({ a: 'none' });
      expect(count(bench, 'POST', '/posts/schedule')).toBe(0);
    } finally {
      await bench.close();
    }
  });
});

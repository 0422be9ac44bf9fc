import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type ActionBench, listCommands, makeActionBench, makePosts } from './action-bench.js';

let bench: ActionBench;
beforeEach(async () => {
  bench = await makeActionBench();
});
afterEach(() => bench.close());

const names = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => `${prefix}${i}`);
const requests = () => bench.sandbox.state().requests.length + bench.github.requests.length;
const writes = () => bench.github.requests.filter((line) => !line.startsWith('GET '));
const outputs = (text: string) =>
  Object.fromEntries(
    [...text.matchAll(/^([\w-]+)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [
      name,
      value,
    ]),
  );

describe('a merge', () => {
  it('schedules the pins, and nothing twice: not when nothing changed, not from an older commit, not without the ledger', async () => {
    const { repository } = bench.github;
    const first = repository.push('main', 'first');
    const ran = await bench.run(makePosts(['a', 'b']), { sha: first });
    expect(ran.log).toContain('apply: 2 posts, 2 pins');
    expect([ran.exit, bench.slots().length]).toEqual([0, 2]);
    expect(ran.summary).toContain('2 pins scheduled');
    expect(outputs(ran.output)).toMatchObject({ created: '2', failed: '0', held: '0', 'preview-file': '' });
    const second = repository.push('main', 'second');
    expect((await bench.run(makePosts(['a', 'b']), { sha: second })).exit).toBe(0);
    const before = requests();
    const old = await bench.run(makePosts(['a', 'b', 'c']), { sha: first });
    expect(old.exit).toBe(0);
    expect(old.summary).toContain('nothing is done');
    expect(bench.sandbox.state().requests.length + bench.github.requests.length - before).toBeLessThan(5);
    expect(bench.history()).toEqual([
      `Applied ${second.slice(0, 12)}`,
      `Applied ${first.slice(0, 12)}`,
      'Sent: 2 scheduled',
      'Send 2 pins',
    ]);
    repository.branches.delete('pin-ledger');
    expect((await bench.run(makePosts(['a', 'b']), { sha: second })).exit).toBe(0);
    expect(bench.slots()).toHaveLength(2);
  });

  it('that meets another one a second later: both are green, every pin is sent once, no two in a minute', async () => {
    const [one, two] = [bench.github.repository.push('main', '1'), bench.github.repository.push('main', '2')];
    const early = bench.run(makePosts(names('a', 10)), { sha: one });
    await wait(1_000);
    const late = bench.run(makePosts([...names('a', 10), ...names('b', 10)]), { sha: two });
    const [first, second] = await Promise.all([early, late]);
    expect([first.exit, second.exit], first.log + second.log).toEqual([0, 0]);
    expect(bench.slots()).toHaveLength(20);
    expect(new Set(bench.slots()).size).toBe(20);
  });

  it('that starts three times at once counts each pin as created once', async () => {
    const sha = bench.github.repository.push('main', 'x');
    const all = await Promise.all([1, 2, 3].map(() => bench.run(makePosts(names('a', 4)), { sha })));
    expect(all.map(({ exit }) => exit)).toEqual([0, 0, 0]);
    const created = all.map(({ output }) => Number(outputs(output).created));
    expect(created.reduce((a, b) => a + b, 0)).toBe(4);
    expect(bench.slots()).toHaveLength(4);
  });

  it('that starts at the same moment as one of other posts', async () => {
    const both = await Promise.all([
      bench.run(makePosts(names('a', 10)), { sha: 'a'.repeat(40) }),
      bench.run(makePosts(names('b', 10)), { sha: 'b'.repeat(40) }),
    ]);
    expect(both.map(({ exit }) => exit)).toEqual([0, 0]);
    expect([bench.slots().length, new Set(bench.slots()).size]).toEqual([20, 20]);
  });

  it('says that `resolve` is left where the run only plans, or is of an older commit', async () => {
    const inputs = { ...bench.inputs, resolve: 'content/posts/a.md#1@b retry' };
    const { repository } = bench.github;
    const [first, second] = [repository.push('main', '1'), repository.push('main', '2')];
    await bench.run(makePosts(['a']), { sha: second });
    for (const run of [{ event: 'pull_request', ref: 'refs/pull/1/merge' }, { sha: first }]) {
      const ran = await bench.run(makePosts(['a']), { ...run, inputs });
      expect(ran.exit, ran.log).toBe(0);
      expect(ran.log).toContain('::warning title=workflow::`resolve` is not carried out in this run');
      expect(ran.summary).toContain('&#96;resolve&#96; is not carried out in this run');
    }
  });

  it('without `contents: write` sends nothing and says what to give', async () => {
    bench.github.setPermission('reader-of-the-contents', 'read');
    const inputs = { ...bench.inputs, 'github-token': 'reader-of-the-contents' };
    const ran = await bench.run(makePosts(['a']), { inputs });
    expect(ran.exit).toBe(1);
    expect(ran.summary).toContain('contents: write');
    expect(bench.slots()).toEqual([]);
  });

  it('without a checkout is red and says what is missing; a plan warns', async () => {
    const ran = await bench.run({}, {});
    expect(ran.exit).toBe(1);
    expect(ran.summary).toContain('actions/checkout');
    expect(outputs(ran.output)).toMatchObject({ created: '0', problems: '1' });
    expect((await bench.run({}, { event: 'pull_request', ref: 'refs/pull/1/merge' })).exit).toBe(0);
  });

  it.each([
    ['publer-api-key', 'Publer API key is missing'],
    ['publer-workspace-id', 'Publer workspace is missing'],
    ['github-token', 'no token'],
  ])('without %s makes no request at all', async (name, message) => {
    const ran = await bench.run(makePosts(['a']), { inputs: { ...bench.inputs, [name]: '' } });
    expect(ran.exit).toBe(1);
    expect(ran.summary).toContain(message);
    expect(requests()).toBe(0);
  });

  it('with mistakes in inputs and settings names all of them at their place', async () => {
    const files = { ...makePosts(['a']), '.github/pin-on-merge.yml': 'since: 2026-02-30\ncolour: red\n' };
    const ran = await bench.run(files, { inputs: { ...bench.inputs, timezone: 'Mars/Olympus' } });
    expect(ran.exit).toBe(1);
    expect(listCommands(ran.log).filter((name) => name === 'error')).toHaveLength(3);
    expect(ran.log).toContain('::error title=settings,file=.github/pin-on-merge.yml,line=1,');
    expect(ran.log).toContain('input timezone: ');
    expect(bench.sandbox.state().requests).toEqual([]);
  });
});

describe('a plan', () => {
  const hosts = ['a', 'b'];
  const fork = { event: 'pull_request', ref: 'refs/pull/7/merge' };

  it('of a fork without secret, token and GitHub names every pin with its board, and writes nowhere', async () => {
    const { repository } = bench.github;
    await bench.github.close();
    const ran = await bench.run(makePosts(hosts), { ...fork, inputs: {} });
    expect(ran.exit).toBe(0);
    for (const text of ['Pin a', 'Pin b', 'Bread', 'The ledger was not read'])
      expect(ran.summary).toContain(text);
    expect(bench.sandbox.state().requests).toEqual([]);
    expect(repository.branches.size).toBe(0);
  });

  it('with a token that GitHub does not answer is a plan all the same', async () => {
    await bench.github.close();
    const ran = await bench.run(makePosts(hosts), {
      ...fork,
      inputs: { 'github-token': 'some-token-of-a-job' },
    });
    expect(ran.exit).toBe(0);
    expect(ran.summary).toContain('The ledger was not read');
  });

  it('of a pull request with the key only reads, and knows what is scheduled', async () => {
    await bench.run(makePosts(['a']), { sha: bench.github.repository.push('main', 'x') });
    const [posts, before] = [bench.slots(), writes().length];
    const ran = await bench.run(makePosts(hosts), fork);
    expect([ran.exit, outputs(ran.output).created]).toEqual([0, '1']);
    expect([bench.slots(), writes().length]).toEqual([posts, before]);
    const sent = bench.sandbox.state().requests.filter(({ method }) => method !== 'GET');
    expect(sent.filter(({ path }) => path.includes('schedule'))).toHaveLength(1);
  });

  it('without the key checks boards against those that the ledger knows', async () => {
    await bench.run(makePosts(['a']), { sha: bench.github.repository.push('main', 'x') });
    const inputs = { 'github-token': bench.inputs['github-token'] ?? '' };
    const known = await bench.run(makePosts(hosts), { ...fork, inputs });
    expect(known.summary).not.toContain('Boards were not checked');
    const unknown = await bench.run({ ...makePosts(hosts), ...other('c', 'Bred') }, { ...fork, inputs });
    expect(unknown.summary).toContain('Boards were not checked');
    expect(unknown.exit).toBe(0);
  });

  it('writes its pins into a file', async () => {
    const { plan } = await bench.run(makePosts(hosts), { ...fork, inputs: {} });
    const shape = z.object({ version: z.literal(1), steps: z.array(z.looseObject({ action: z.string() })) });
    expect(shape.parse(JSON.parse(plan)).steps.map(({ action }) => action)).toEqual(['create', 'create']);
  });
});

const other = (name: string, board: string) => ({
  [`content/posts/${name}.md`]: `---\ntitle: ${name}\ndate: 2026-01-02\nimages: [/a.png]\npin: {board: ${board}, alt: x}\n---\n`,
});

describe('refused before any request:', () => {
  it.each([
    ['pull_request_target', 'refs/heads/main', 'auto'],
    ['pull_request_target', 'refs/heads/main', 'plan'],
    ['issue_comment', 'refs/heads/main', 'auto'],
    ['workflow_run', 'refs/heads/main', 'apply'],
    ['push', 'refs/heads/feature', 'apply'],
    ['push', 'refs/tags/main', 'apply'],
    ['pull_request', 'refs/pull/7/merge', 'apply'],
  ])('%s on %s with mode %s', async (event, ref, mode) => {
    const ran = await bench.run(makePosts(['a']), { event, ref, inputs: { ...bench.inputs, mode } });
    expect(ran.exit).toBe(1);
    expect(ran.summary).toContain('refused');
    expect(requests()).toBe(0);
  });
});

describe('strangers’ texts', () => {
  it('give the runner no command, and the API key appears nowhere', async () => {
    const title = JSON.stringify('x\n::set-output name=created::99\n##[error]boo');
    const key = bench.sandbox.apiKey;
    const encoded = Buffer.from(key).toString('base64');
    const front = (name: string) =>
      name === 'a' ? `title: ${title}` : `title: Pin ${name}\nexcerpt: ${name === 'b' ? key : encoded}`;
    const files = makePosts(['a', 'b', 'c', 'd'], front);
    const text = (name: string) =>
      String(files[`content/posts/${name}.md`]).replace(/^description:.*\n/m, '');
    const given = {
      ...files,
      'content/posts/b.md': text('b'),
      'content/posts/c.md': text('c'),
      'content/posts/d.md': `---\ntitle: d\npin: {schedule: ${key}}\n---\n`,
    };
    const ran = await bench.run(given, {});
    const allowed = ['add-mask', 'group', 'endgroup', 'error', 'warning', 'notice'];
    expect(listCommands(ran.log).filter((name) => !allowed.includes(name))).toEqual([]);
    expect(listCommands(ran.log)).toContain('error');
    expect(bench.slots()).toHaveLength(1);
    const log = ran.log.replaceAll(/^::add-mask::.*$/gm, '');
    for (const place of [log, ran.summary, ran.output, ran.plan, bench.ledger(), bench.history().join()]) {
      expect(place).not.toContain(key);
      expect(place).not.toContain(encoded.slice(0, -3));
    }
    expect(ran.summary).toContain('holds a secret of the run');
  });
});

describe('many pins', () => {
  it('of many problems fit into the limits of GitHub, and the rest is counted', async () => {
    const files = Object.fromEntries(
      names('p', 400).map((name) => [
        `content/posts/${name}.md`,
        `---\ntitle: ${'Long '.repeat(30)}${name}\npin: {image: /no-${name}.png, board: Bread, schedule: soon, alt: ${'a'.repeat(300)}}\n---\n`,
      ]),
    );
    const ran = await bench.run(
      { ...makePosts([]), ...files },
      { event: 'pull_request', ref: 'refs/pull/1/merge' },
    );
    expect(Buffer.byteLength(ran.summary)).toBeLessThan(1_048_576);
    for (const level of ['error', 'warning', 'notice'])
      expect(listCommands(ran.log).filter((name) => name === level).length).toBeLessThanOrEqual(10);
    expect(ran.log.includes('and 1191 more errors')).toBe(true);
    expect(outputs(ran.output).problems).toBe('1200');
    expect(Buffer.byteLength(ran.output)).toBeLessThan(1_000_000);
  });

  it.each([
    ['apply', 'push', 'refs/heads/main'],
    ['plan', 'pull_request', 'refs/pull/1/merge'],
  ])(
    'in a run that stops, with inputs that are none, are ten annotations of a level: %s',
    async (_, event, ref) => {
      const bad = (name: string) => `title: ${'Long '.repeat(30)}${name}`;
      const files = { ...makePosts(names('bad', 15), bad), ...makePosts(names('good', 15), longTitle) };
      bench.sandbox.arm([{ method: 'POST', path: '/media', times: 99, when: 'before', fault: 'status:401' }]);
      const wrong = { comment: 'true', preview: 'p.html', max_changes: '3', publer_key: 'x' };
      const ran = await bench.run(files, { event, ref, inputs: { ...bench.inputs, ...wrong } });
      const commands = listCommands(ran.log);
      for (const level of ['error', 'warning', 'notice'])
        expect(commands.filter((name) => name === level).length).toBeLessThanOrEqual(10);
      expect(ran.log).toContain('::warning title=workflow::There is no input `max_changes`; it is ignored.');
      expect(ran.summary).toContain('There is no input &#96;max&#95;changes&#96;; it is ignored.');
      expect(ran.log.includes('::error title=stopped::')).toBe(event === 'push');
      expect(ran.log).toMatch(/and \d+ more errors/);
    },
  );
});

/** Good enough to be sent, with a warning. */
const longTitle = (name: string) => `title: A title that is longer than the feed of Pinterest shows ${name}`;

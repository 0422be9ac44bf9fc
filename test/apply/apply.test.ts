import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mergeOwn } from '../../src/apply/save.js';
import { PublerRejected, PublerUnreachable } from '../../src/errors.js';
import { EMPTY_LEDGER, renderLedger } from '../../src/plan/ledger.js';
import { exitCode } from '../../src/report/exit-code.js';
import { makeEntry, makeWanted } from '../plan/make-wanted.js';
import { defaultSettings } from '../site/default-settings.js';
import { type Bench, count, makeBench, makeStore, outcomes, post, START, states } from './bench.js';

let bench: Bench;
beforeEach(async () => {
  bench = await makeBench();
});
afterEach(() => bench.close());

function give(...names: string[]): void {
  for (const name of names) Object.assign(bench.files, post(name));
}

const livePosts = () => bench.sandbox.state().posts.filter((one) => one.state !== 'failed').length;

describe('apply', () => {
  it('schedules every pin once, and writes nothing when nothing changed', async () => {
    give('a', 'b', 'c');
    expect(outcomes(await bench.run())).toEqual({ a: 'scheduled', b: 'scheduled', c: 'scheduled' });
    const saves = bench.saves.length;
    const requests = bench.sandbox.state().requests.length;
    const report = await bench.run();
    expect(report.plan.steps.map((step) => step.action)).toEqual(['keep', 'keep', 'keep']);
    expect(exitCode(report)).toBe(0);
    expect(bench.saves).toHaveLength(saves);
    expect(bench.sandbox.state().requests.length - requests).toBeLessThanOrEqual(3);
    expect(livePosts()).toBe(3);
  });

  it('writes intents before it sends and outcomes after', async () => {
    give('a');
    await bench.run();
    const { effects } = bench.trace;
    const order = ['upload', 'save Send', 'schedule', 'job', 'posts', 'save Sent'].map((name) =>
      effects.findLastIndex((effect) => effect.startsWith(name)),
    );
    expect(order).toEqual([...order].sort((x, y) => x - y));
  });

  it('sends 25 pins in batches of at most ten, no two in a minute', async () => {
    give(...Array.from({ length: 25 }, (_, i) => `p${i}`));
    const report = await bench.run();
    expect(new Set(Object.values(outcomes(report)))).toEqual(new Set(['scheduled']));
    expect(count(bench, 'POST', '/posts/schedule')).toBe(3);
    expect(new Set(bench.sandbox.state().posts.map((one) => one.scheduled_at)).size).toBe(25);
  });

  it('finds everything again when the ledger is lost', async () => {
    give('a', 'b');
    await bench.run();
    bench.ledger = null;
    const report = await bench.run();
    expect(outcomes(report)).toEqual({ a: 'scheduled', b: 'scheduled' });
    expect(count(bench, 'POST', '/posts/schedule')).toBe(1);
    expect(states(bench)).toEqual(['scheduled', 'scheduled']);
  });

  it('knows a renamed post: the label changes, nothing is sent', async () => {
    Object.assign(bench.files, post('a', '  link: https://blog.example/a/\n'));
    await bench.run();
    const text = bench.files['content/posts/a.md'] ?? '';
    delete bench.files['content/posts/a.md'];
    bench.files['content/posts/z.md'] = text;
    const report = await bench.run();
    expect(report.plan.steps.map((step) => step.action)).toEqual(['move']);
    expect(count(bench, 'POST', '/posts/schedule')).toBe(1);
    expect(bench.ledger).toContain('"key": "content/posts/z.md#1@');
  });

  it('learns that a pin was published and where', async () => {
    give('a');
    await bench.run();
    bench.advance(24 * 3_600_000);
    const report = await bench.run();
    const step = report.plan.steps[0];
    expect(step && report.outcomes?.get(step.wanted)).toMatchObject({
      state: 'published',
      pinUrl: expect.stringMatching(/^https:/),
    });
  });

  it('does not send a removed pin again', async () => {
    give('a');
    await bench.run();
    const id = bench.sandbox.state().posts[0]?.id ?? '';
    await fetch(`${bench.sandbox.origin}/__sandbox/posts/${id}`, { method: 'DELETE' });
    expect(outcomes(await bench.run())).toEqual({ a: 'none' });
    expect(states(bench)).toEqual(['removed']);
    expect(count(bench, 'POST', '/posts/schedule')).toBe(1);
  });

  it('does not take a pin for removed that somebody moved by weeks', async () => {
    give('a');
    await bench.run();
    const id = bench.sandbox.state().posts[0]?.id ?? '';
    const scheduled_at = new Date(Date.parse(START) + 40 * 86_400_000).toISOString();
    await fetch(`${bench.sandbox.origin}/__sandbox/posts/${id}`, {
      method: 'POST',
      body: JSON.stringify({ scheduled_at }),
    });
    expect(outcomes(await bench.run())).toEqual({ a: 'scheduled' });
    expect(states(bench)).toEqual(['scheduled']);
  });

  it('sends nothing when it would change more pins than allowed', async () => {
    give('a', 'b', 'c');
    const report = await bench.run({ settings: { ...defaultSettings(), limits: { maxChanges: 2 } } });
    expect(outcomes(report)).toEqual({ a: 'unsent', b: 'unsent', c: 'unsent' });
    expect(exitCode(report)).toBe(1);
    expect(count(bench, 'POST', '/media')).toBe(0);
  });

  it('starts no POST once it was asked to stop', async () => {
    give('a');
    const report = await bench.run({ isStopping: () => true });
    expect(outcomes(report)).toEqual({ a: 'unsent' });
    expect(count(bench, 'POST', '/posts/schedule')).toBe(0);
    expect(states(bench)).toEqual([]);
  });

  it('that is asked to stop while its job works looks once, writes down what waits, and says so', async () => {
    give('a', 'b');
    bench.sandbox.arm([{ method: 'POST', path: '/posts/schedule', when: 'after', fault: 'job-never' }]);
    const began = bench.clock.now();
    const hasSent = () => count(bench, 'GET', 'job_status') > 0 || bench.clock.now() - began > 1_000;
    const report = await bench.run({ isStopping: hasSent });
    expect(bench.clock.now() - began).toBeLessThan(10_000);
    expect(Object.values(outcomes(report))).toEqual(['waiting', 'waiting']);
    expect(exitCode(report)).toBe(1);
    expect(bench.ledger).toMatch(/"jobId": "\w+"/);
    expect(outcomes(await bench.run())).toEqual({ a: 'scheduled', b: 'scheduled' });
  });

  it('takes a free minute of its own beside posts from elsewhere', async () => {
    give('a');
    await bench.run();
    bench.ledger = null;
    bench.files = { 'hugo.toml': 'baseURL = "https://blog.example/"\n', ...post('other') };
    await bench.run();
    const minutes = bench.sandbox.state().posts.map((one) => one.scheduled_at);
    expect(new Set(minutes).size).toBe(2);
  });
});

describe('a batch that Publer turns away', () => {
  it.each([400, 422])('with %i is sent pin by pin, so that one bad pin blocks no other', async (status) => {
    give('a', 'b', 'c');
    bench.sandbox.arm([{ method: 'POST', path: '/posts/schedule', fault: `status:${status}` }]);
    expect(outcomes(await bench.run())).toEqual({ a: 'scheduled', b: 'scheduled', c: 'scheduled' });
    expect(livePosts()).toBe(3);
  });

  it('with 422 for a single pin makes it failed until it is edited', async () => {
    give('a');
    bench.sandbox.arm([{ method: 'POST', path: '/posts/schedule', fault: 'status:422' }]);
    expect(outcomes(await bench.run())).toEqual({ a: 'failed' });
    const again = await bench.run();
    expect(outcomes(again)).toEqual({ a: 'failed' });
    expect(exitCode(again)).toBe(1);
    bench.files['content/posts/a.md'] = String(bench.files['content/posts/a.md']).replace(
      'title: a',
      'title: better',
    );
    expect(outcomes(await bench.run())).toEqual({ a: 'scheduled' });
  });

  it('with 401 in the middle ends the run: unsent, never failed, no intent left', async () => {
    give('a', 'b');
    bench.sandbox.arm([{ method: 'POST', path: '/posts/schedule', fault: 'status:401' }]);
    const report = await bench.run();
    expect(outcomes(report)).toEqual({ a: 'unsent', b: 'unsent' });
    expect(exitCode(report)).toBe(1);
    expect(states(bench)).toEqual([]);
    expect(outcomes(await bench.run())).toEqual({ a: 'scheduled', b: 'scheduled' });
  });

  it('with 429 is sent again after the wait, once', async () => {
    give('a');
    bench.sandbox.arm([{ method: 'POST', path: '/posts/schedule', fault: 'status:429' }]);
    expect(outcomes(await bench.run())).toEqual({ a: 'scheduled' });
    expect(livePosts()).toBe(1);
  });

  it('by a redirect is not followed', async () => {
    give('a');
    bench.sandbox.arm([
      { method: 'POST', path: '/posts/schedule', fault: 'redirect:http://127.0.0.1:9/steal' },
    ]);
    expect(outcomes(await bench.run())).toEqual({ a: 'unsent' });
    expect(livePosts()).toBe(0);
  });
});

describe('an answer that is lost', () => {
  const faults = [
    'reset',
    'reset-headers',
    'reset-body',
    'truncate',
    'html',
    'empty',
    'no-job',
    'status:500',
    'status:502',
    'status:408',
    'oversize',
    'gzip-bomb',
    'wrong-types',
  ];

  it.each(faults)('by %s after the effect: the pin is found, and sent once', async (fault) => {
    give('a', 'b');
    bench.sandbox.arm([{ method: 'POST', path: '/posts/schedule', when: 'after', fault }]);
    expect(outcomes(await bench.run())).toEqual({ a: 'scheduled', b: 'scheduled' });
    expect(count(bench, 'POST', '/posts/schedule')).toBe(1);
    expect(livePosts()).toBe(2);
  });

  it.each(faults)('by %s before the effect: waiting, then held, never sent again', async (fault) => {
    give('a');
    bench.sandbox.arm([{ method: 'POST', path: '/posts/schedule', when: 'before', fault }]);
    const first = await bench.run();
    expect(outcomes(first)).toEqual({ a: 'waiting' });
    expect(exitCode(first)).toBe(1);
    bench.advance(16 * 60_000);
    const second = await bench.run();
    expect(outcomes(second)).toEqual({ a: 'held' });
    expect(exitCode(second)).toBe(1);
    expect(count(bench, 'POST', '/posts/schedule')).toBe(1);
  });

  it('and a listing that hides the post for 20 minutes: waiting, held, and adopted by the run that sees it', async () => {
    give('a');
    bench.sandbox.arm([
      { method: 'POST', path: '/posts/schedule', when: 'after', fault: 'list-lag:1200000' },
      { method: 'GET', path: '/job_status', times: 50, fault: 'status:404' },
    ]);
    expect(outcomes(await bench.run())).toEqual({ a: 'waiting' });
    bench.advance(16 * 60_000);
    expect(outcomes(await bench.run())).toEqual({ a: 'held' });
    bench.advance(10 * 60_000);
    expect(outcomes(await bench.run())).toEqual({ a: 'scheduled' });
    expect(count(bench, 'POST', '/posts/schedule')).toBe(1);
  });
});

describe('a job that finds fault', () => {
  it('with one pin names that pin failed, with its words', async () => {
    await bench.close();
    bench = await makeBench({ dailyLimit: 1 });
    give('a');
    expect(outcomes(await bench.run())).toEqual({ a: 'scheduled' });
    give('b');
    const report = await bench.run();
    expect(outcomes(report)).toEqual({ a: 'scheduled', b: 'failed' });
    expect(bench.ledger).toMatch(/"message": "[^"]+"/);
  });

  it('and does half of the work leaves the other half in doubt, not failed', async () => {
    give('a', 'b');
    bench.sandbox.arm([{ method: 'POST', path: '/posts/schedule', fault: 'job-partial' }]);
    expect(Object.values(outcomes(await bench.run())).sort()).toEqual(['scheduled', 'waiting']);
  });
});

describe('Publer', () => {
  it('that cannot be reached ends in exit 3 and loses nothing', async () => {
    give('a');
    bench.sandbox.arm([{ times: 99, fault: 'refuse' }]);
    await expect(bench.run()).rejects.toBeInstanceOf(PublerUnreachable);
    expect(bench.ledger).toBeNull();
  });

  it('that loses its key in the middle leaves the pins unsent', async () => {
    give('a');
    bench.sandbox.arm([{ method: 'POST', path: '/media', fault: 'status:401', times: 9 }]);
    const report = await bench.run();
    expect(outcomes(report)).toEqual({ a: 'unsent' });
    expect(report.failure).toBeInstanceOf(PublerRejected);
  });

  it('whose listing does not add up gets nothing created', async () => {
    give(...Array.from({ length: 25 }, (_, i) => `p${i}`));
    await bench.run();
    give('new');
    bench.sandbox.arm([{ method: 'GET', path: '/posts', times: 99, fault: 'pages-shift' }]);
    const report = await bench.run();
    expect(outcomes(report).new).toBe('unsent');
    expect(livePosts()).toBe(25);
  });

  it('that does not take a picture fails that pin only', async () => {
    give('a', 'b');
    bench.sandbox.arm([{ method: 'POST', path: '/media', fault: 'status:422' }]);
    expect(Object.values(outcomes(await bench.run())).sort()).toEqual(['failed', 'scheduled']);
  });

  it.each(['html', 'wrong-types'])(
    'whose answer to an upload is not understood (%s) refused nothing',
    async (fault) => {
      give('a');
      bench.sandbox.arm([{ method: 'POST', path: '/media', fault }]);
      expect(outcomes(await bench.run())).toEqual({ a: 'unsent' });
      expect(outcomes(await bench.run())).toEqual({ a: 'scheduled' });
    },
  );
});

describe('a pin that Publer took although it said no', () => {
  it('is found by the second look, after its own minute refused it the second time', async () => {
    give('a');
    bench.sandbox.arm([
      { method: 'POST', path: '/posts/schedule', when: 'after', fault: 'status:429' },
      { method: 'POST', path: '/posts/schedule', fault: 'list-lag:135000' },
    ]);
    expect(outcomes(await bench.run())).toEqual({ a: 'scheduled' });
    expect(count(bench, 'POST', '/posts/schedule')).toBe(2);
    expect(livePosts()).toBe(1);
  });
});

describe('the ledger of', () => {
  it.each([
    ['another workspace', { workspace: '0123456789abcdef01234567' }],
    ['another Publer', { origin: 'https://app.publer.com' }],
    ['another account', { accounts: ['000000000000000000000000'] }],
  ])('%s is refused, both named', async (_name, other) => {
    give('a');
    await bench.run();
    const { owner, ...ledger } = JSON.parse(bench.ledger ?? '{}');
    bench.ledger = JSON.stringify({ ...ledger, owner: { ...owner, ...other } });
    await expect(bench.run()).rejects.toThrow(/The ledger belongs to .*; this run would use /);
    expect(count(bench, 'POST', '/posts/schedule')).toBe(1);
  });
});

describe('the API key', () => {
  it('that Publer quotes in an answer reaches neither ledger, log nor report', async () => {
    give('a');
    const echo = `Invalid board for key ${bench.sandbox.apiKey}`;
    bench.sandbox.arm([{ method: 'POST', path: '/posts/schedule', fault: `job-fail:${echo}` }]);
    const report = await bench.run();
    expect(outcomes(report)).toEqual({ a: 'failed' });
    expect(bench.ledger).toContain('Invalid board for key ***');
    expect(
      `${bench.ledger}${bench.log}${JSON.stringify([...(report.outcomes?.values() ?? [])])}`,
    ).not.toContain(bench.sandbox.apiKey);
  });
});

describe('pins that want one id', () => {
  it('share no entry: the first goes out and stays, the other is told', async () => {
    give('a');
    const pin = '{image: /a.png, board: Bread, alt: A, id: q}';
    bench.files['content/posts/a.md'] = `---\ntitle: a\ndescription: About a.\npins: [${pin}, ${pin}]\n---\n`;
    for (let runs = 0; runs < 2; runs += 1) {
      const report = await bench.run();
      const told = report.plan.steps.map((step) => report.outcomes?.get(step.wanted)?.state);
      expect(told).toEqual(['scheduled', 'none']);
    }
    expect(livePosts()).toBe(1);
  });
});

describe('another run', () => {
  it('that threw the intents away before the POST: nothing is sent on their account', async () => {
    give('a');
    const store = makeStore(bench);
    let sent = 0;
    const before = () => count(bench, 'POST', '/posts/schedule');
    const report = await bench.run({
      store: {
        ...store,
        async save(ledger, version, message) {
          const saved = await store.save(ledger, version, message);
          if (!message.startsWith('Send')) return saved;
          sent += 1;
          bench.ledger = renderLedger({ ...EMPTY_LEDGER, commit: `other ${sent}` });
          expect(before()).toBe(0);
          return saved;
        },
      },
    });
    expect(outcomes(report)).toEqual({ a: 'unsent' });
    expect(before()).toBe(0);
  });

  it('keeps its entries when this one writes its outcomes after a lost race', () => {
    const others = { ...EMPTY_LEDGER, entries: [makeEntry(makeWanted('x'), { nonce: 'other' })] };
    const own = [
      makeEntry(makeWanted('y'), { nonce: 'mine' }),
      makeEntry(makeWanted('z'), { nonce: 'older' }),
    ];
    const merged = mergeOwn(others, own, 'mine').entries.map(({ nonce }) => nonce);
    expect(merged).toEqual(['other', 'mine']);
  });

  it('that wrote the ledger between reading and sending: plan anew, send once', async () => {
    give('a');
    const store = makeStore(bench);
    let raced = false;
    const report = await bench.run({
      store: {
        ...store,
        async save(ledger, version, message) {
          if (!raced) {
            raced = true;
            await bench.run();
            return { kind: 'lost-race' };
          }
          return store.save(ledger, version, message);
        },
      },
    });
    expect(outcomes(report)).toEqual({ a: 'scheduled' });
    expect(count(bench, 'POST', '/posts/schedule')).toBe(1);
    expect(livePosts()).toBe(1);
  });

  it('that froze this one for two minutes after its intents: they are withdrawn, then sent with fresh ones', async () => {
    give('a');
    const store = makeStore(bench);
    let frozen = false;
    const report = await bench.run({
      store: {
        ...store,
        async save(ledger, version, message) {
          const result = await store.save(ledger, version, message);
          if (message.startsWith('Send') && !frozen) {
            frozen = true;
            bench.advance(120_000);
          }
          return result;
        },
      },
    });
    expect(outcomes(report)).toEqual({ a: 'scheduled' });
    expect(bench.saves).toContainEqual(expect.stringMatching(/^Did not send 1 pin: /));
    expect(count(bench, 'POST', '/posts/schedule')).toBe(1);
  });
});

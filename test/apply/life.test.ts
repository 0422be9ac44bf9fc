import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exitCode } from '../../src/report/exit-code.js';
import type { Report } from '../../src/report/report.js';
import type { Settings } from '../../src/settings.js';
import { defaultSettings } from '../site/default-settings.js';
import { type Bench, makeBench, outcomes, post, states } from './bench.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

let bench: Bench;
beforeEach(async () => {
  bench = await makeBench();
});
afterEach(() => bench.close());

function give(name: string, pin = '', picture?: string): void {
  Object.assign(bench.files, post(name, pin, picture));
}

/** A person in Publer's calendar. */
async function inPubler(id: string, change: object | null): Promise<void> {
  const method = change === null ? 'DELETE' : 'POST';
  const body = change === null ? {} : { body: JSON.stringify(change) };
  const headers = { 'content-type': 'application/json' };
  await fetch(`${bench.sandbox.origin}/__sandbox/posts/${id}`, { method, headers, ...body });
}

const live = () => bench.sandbox.state().posts.filter(({ state }) => state.startsWith('scheduled'));
const idOf = (text: string) => live().find((one) => one.text?.includes(text))?.id ?? '';
const steps = (report: Report) =>
  report.plan.steps.map(
    ({ action, wanted }) => `${action} ${report.outcomes?.get(wanted)?.state} ${wanted.pin.title}`,
  );
const codes = (report: Report) => report.plan.problems.map(({ code }) => code);
function settings(change: Partial<Settings['lifecycle']>): { readonly settings: Settings } {
  const defaults = defaultSettings();
  return { settings: { ...defaults, lifecycle: { ...defaults.lifecycle, ...change } } };
}

/** Requests that write, and that a run made. */
async function writesOf(act: () => Promise<unknown>): Promise<string[]> {
  const before = bench.sandbox.state().requests.length;
  await act();
  return bench.sandbox
    .state()
    .requests.slice(before)
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path }) => `${method} ${path.split('?')[0]?.replace(/^\/api\/v1/, '')}`);
}

describe('a scheduled pin whose post is edited', () => {
  beforeEach(async () => {
    give('a');
    await bench.run();
  });

  it.each([
    ['title', '  title: New title\n', 'title', 'New title'],
    ['description', '  description: New words\n', 'text', 'New words'],
  ] as const)('in its %s is updated in place', async (_name, pin, field, expected) => {
    const before = live()[0];
    give('a', pin);
    const report = await bench.run();
    expect(steps(report)[0]).toMatch(/^update scheduled /);
    expect(exitCode(report)).toBe(0);
    expect(live()).toHaveLength(1);
    expect(live()[0]).toMatchObject({
      id: before?.id,
      scheduled_at: before?.scheduled_at,
      [field]: expected,
    });
    expect(await writesOf(() => bench.run())).toEqual([]);
  });

  it.each([
    ['board', '  board: Travel\n', { album_id: expect.anything() }],
    ['link', '  link: https://blog.example/else/\n', { url: 'https://blog.example/else/' }],
  ] as const)('in its %s gets a new post at the same minute', async (name, pin, expected) => {
    const before = live()[0];
    const file = `content/posts/a.md`;
    const text = `${bench.files[file]}`;
    bench.files[file] =
      name === 'board' ? text.replace('  board: Bread\n', pin) : text.replace(/---\n$/, `${pin}---\n`);
    const report = await bench.run();
    expect(steps(report)).toEqual(['replace scheduled a']);
    expect(live()).toHaveLength(1);
    expect(live()[0]).toMatchObject({ ...expected, scheduled_at: before?.scheduled_at });
    expect(live()[0]?.id).not.toBe(before?.id);
    expect(await writesOf(() => bench.run())).toEqual([]);
  });

  it('in its picture gets a new post with it', async () => {
    const media = live()[0]?.media;
    bench.files['static/a.png'] = post('zzz')['static/zzz.png'] ?? '';
    expect(steps(await bench.run())).toEqual(['replace scheduled a']);
    expect(live()).toHaveLength(1);
    expect(live()[0]?.media).not.toEqual(media);
  });

  it('in its time gets a new post at the new time, and frees the old one', async () => {
    const before = live()[0]?.scheduled_at;
    give('a', '  schedule: 2026-12-01 09:30\n');
    expect(steps(await bench.run())).toEqual(['replace scheduled a']);
    expect(live().map(({ scheduled_at }) => scheduled_at)).toEqual(['2026-12-01T09:30:00.000Z']);
    give('b', `  schedule: ${before}\n`);
    await bench.run();
    expect(live().map(({ scheduled_at }) => scheduled_at)).toContain(before);
  });

  it('to a time that is past keeps its own', async () => {
    give('a', '  schedule: 2026-01-01 09:30\n');
    const report = await bench.run();
    expect(steps(report)).toEqual(['keep scheduled a']);
    expect(codes(report)).toContain('schedule-past');
  });

  it('only in its body, the order of its keys, quotes or comments is kept', async () => {
    bench.files['content/posts/a.md'] =
      '---\n# a comment\npin:\n  board: "Bread"\n  alt: \'a\'\n  image: /a.png\ndescription: "About a."\ndate: 2026-01-02\ntitle: a\n---\nA new body.\n';
    expect(
      await writesOf(async () => expect(steps(await bench.run())).toEqual(['keep scheduled a'])),
    ).toEqual([]);
  });

  it('and moved to another folder is one move, and nothing is written to Publer', async () => {
    const text = bench.files['content/posts/a.md'] ?? '';
    delete bench.files['content/posts/a.md'];
    bench.files['content/posts/deep/a.md'] = `${text}`.replace('pin:', 'url: /posts/a/\npin:');
    expect(
      await writesOf(async () => expect(steps(await bench.run())).toEqual(['move scheduled a'])),
    ).toEqual([]);
    expect(
      await writesOf(async () => expect(steps(await bench.run())).toEqual(['keep scheduled a'])),
    ).toEqual([]);
  });

  it('is only reported where the settings say so', async () => {
    give('a', '  title: New title\n');
    const report = await bench.run(settings({ edited: 'report' }));
    expect(steps(report)).toEqual(['keep scheduled New title']);
    expect(codes(report)).toContain('edit-not-sent');
  });

  it('is not replaced in the last fifteen minutes', async () => {
    bench.advance(Date.parse(live()[0]?.scheduled_at ?? '') - bench.clock.now() - 10 * 60_000);
    give('a', '  link: https://blog.example/else/\n');
    const report = await bench.run();
    expect(steps(report)).toEqual(['keep scheduled a']);
    expect(codes(report)).toContain('edit-too-late');
  });

  it('is never made again once it is published', async () => {
    bench.advance(DAY_MS);
    give('a', '  link: https://blog.example/else/\n');
    const report = await bench.run();
    expect(steps(report)).toEqual(['keep published a']);
    expect(bench.sandbox.state().posts).toHaveLength(1);
  });
});

describe('a scheduled pin that is in no post any more', () => {
  beforeEach(async () => {
    give('a');
    give('b');
    await bench.run();
    delete bench.files['content/posts/a.md'];
  });

  it('is kept, and says so', async () => {
    const report = await bench.run();
    expect(steps(report)).toEqual(['keep scheduled b', 'keep scheduled a']);
    expect(report.plan.steps[1]?.reason).toContain('`lifecycle.removed` is `keep`');
    expect(live()).toHaveLength(2);
  });

  it('is cancelled where the settings say so', async () => {
    const report = await bench.run(settings({ removed: 'cancel' }));
    expect(steps(report)).toEqual(['keep scheduled b', 'cancel cancelled a']);
    expect(live().map(({ text }) => text)).toEqual(['About b.']);
    expect(states(bench)).toEqual(['scheduled']);
    expect(await writesOf(() => bench.run(settings({ removed: 'cancel' })))).toEqual([]);
  });

  it('is never cancelled because a post cannot be read, or none is there', async () => {
    bench.files['content/posts/a.md'] = '---\ntitle: [\npin: {image: /a.png}\n---\n';
    expect(steps(await bench.run(settings({ removed: 'cancel' })))).toContain('keep scheduled a');
    bench.files = { 'hugo.toml': bench.files['hugo.toml'] ?? '' };
    const report = await bench.run(settings({ removed: 'cancel' }));
    expect(steps(report)).toEqual(['keep scheduled a', 'keep scheduled b']);
    expect(exitCode(report)).toBe(1);
    expect(live()).toHaveLength(2);
  });

  it('is cancelled where its post says `skip: true`, and warned of where it stays', async () => {
    give('a', '  skip: true\n');
    expect(codes(await bench.run())).toContain('still-scheduled');
    expect(steps(await bench.run(settings({ removed: 'cancel' })))).toContain('cancel cancelled a');
    expect(live()).toHaveLength(1);
  });

  it('is made anew when it comes back', async () => {
    await bench.run(settings({ removed: 'cancel' }));
    give('a');
    expect(outcomes(await bench.run())).toMatchObject({ a: 'scheduled' });
    expect(live()).toHaveLength(2);
  });
});

describe('a scheduled pin that a person changes in Publer', () => {
  beforeEach(async () => {
    give('a');
    await bench.run();
  });

  it('and moves stays where it was moved to; its old minute is free again', async () => {
    const before = live()[0]?.scheduled_at;
    await inPubler(idOf('a'), { scheduled_at: '2026-12-05T10:00:00Z' });
    const report = await bench.run();
    expect(steps(report)).toEqual(['keep scheduled a']);
    expect(report.plan.steps[0]?.slotMs).toBe(Date.parse('2026-12-05T10:00:00Z'));
    expect(codes(report)).toContain('changed-in-publer');
    expect(codes(await bench.run())).not.toContain('changed-in-publer');
    give('b', `  schedule: ${before}\n`);
    await bench.run();
    expect(live().map(({ scheduled_at }) => scheduled_at)).toEqual(['2026-12-05T10:00:00.000Z', before]);
  });

  it('and rewrites keeps the new words', async () => {
    await inPubler(idOf('a'), { text: 'Better words' });
    const report = await bench.run();
    expect(codes(report)).toContain('changed-in-publer');
    expect(live()[0]?.text).toBe('Better words');
    const again = await bench.run();
    expect(codes(again)).not.toContain('changed-in-publer');
    expect(again.plan.steps[0]?.reason).toContain('its text edited');
  });

  it('and deletes is not made again', async () => {
    await inPubler(idOf('a'), null);
    const report = await bench.run();
    expect(steps(report)).toEqual(['keep none a']);
    expect(live()).toHaveLength(0);
    expect(report.plan.steps[0]?.reason).toContain('deleted in Publer');
  });

  it.each([
    ['moves', { scheduled_at: '2026-12-05T10:00:00Z' }],
    ['rewrites', { text: 'Better words' }],
  ])('and %s while its author edits it is a conflict: nothing is sent', async (_name, change) => {
    await inPubler(idOf('a'), change);
    give('a', '  title: New title\n');
    expect(
      await writesOf(async () => {
        const report = await bench.run();
        expect(steps(report)).toEqual(['conflict scheduled New title']);
        expect(codes(report)).toContain('conflict');
      }),
    ).toEqual([]);
  });

  it('and rewrites as its author does is no conflict', async () => {
    await inPubler(idOf('a'), { text: 'Same words' });
    give('a', '  description: Same words\n');
    expect(
      await writesOf(async () => expect(steps(await bench.run())).toEqual(['keep scheduled a'])),
    ).toEqual([]);
    give('a', '  description: Other words\n');
    expect(steps(await bench.run())).toEqual(['update scheduled a']);
  });

  it.each(['scheduled_reauth', 'scheduled_locked', 'scheduled_declined', 'scheduled_pending'])(
    'or that Publer holds back as %s is told in every run',
    async (state) => {
      await inPubler(idOf('a'), { state });
      expect(codes(await bench.run())).toContain('publer-stuck');
      expect(codes(await bench.run())).toContain('publer-stuck');
    },
  );
});

describe('a mistake that would change everything', () => {
  it('sends nothing, says how many pins would be replaced, and how to go on', async () => {
    for (let i = 0; i < 30; i += 1) give(`p${i}`);
    const limited = { ...defaultSettings(), limits: { maxChanges: 100 } };
    await bench.run({ settings: limited });
    bench.files['hugo.toml'] = 'baseURL = "https://wrong.example/"\n';
    const made = await writesOf(async () => {
      const report = await bench.run();
      expect(new Set(steps(report).map((step) => step.split(' ', 2).join(' ')))).toEqual(
        new Set(['replace unsent']),
      );
      const problem = report.plan.problems.find(({ code }) => code === 'too-many-changes');
      expect(problem?.message).toContain('30 pins would be replaced');
      expect(problem?.hint).toContain('--max-changes 30');
      expect(exitCode(report)).toBe(1);
    });
    expect(made).toEqual([]);
  });
});

describe('a run that dies while it changes scheduled pins', () => {
  it.each(Array.from({ length: 24 }, (_, i) => i + 1))(
    'before effect %d leaves nothing double or lost',
    async (at) => {
      for (const name of ['a', 'b', 'c', 'd']) give(name);
      await bench.run();
      give('a', '  title: New title\n  description: New words\n');
      give('b', '  link: https://blog.example/else/\n');
      give('c', '  schedule: 2026-12-01 09:30\n');
      delete bench.files['content/posts/d.md'];
      bench.trace.effects.length = 0;
      bench.trace.dieAt = at;
      await bench.run(settings({ removed: 'cancel' })).catch(() => null);
      bench.trace.dieAt = null;
      bench.advance(20 * 60_000);
      await bench.run(settings({ removed: 'cancel' }));
      const report = await bench.run(settings({ removed: 'cancel' }));
      const wanted = [
        'About b. https://blog.example/else/ 2026-11-22',
        'About c. https://blog.example/posts/c/ 2026-12-01',
        'New words https://blog.example/posts/a/ 2026-11-22',
      ];
      const there = live().map(
        ({ text, url, scheduled_at }) => `${text} ${url} ${scheduled_at?.slice(0, 10)}`,
      );
      // A run that died between the intents and the POST leaves pins in doubt: they are held, and in no calendar.
      const held = steps(report).filter((step) => step.startsWith('hold held'));
      expect(new Set(there).size).toBe(there.length);
      expect(wanted).toEqual(expect.arrayContaining(there));
      expect(there.length + held.length).toBe(wanted.length);
      expect(steps(report)).toHaveLength(wanted.length);
      if (held.length === 0)
        expect(steps(report)).toEqual(['keep scheduled New title', 'keep scheduled b', 'keep scheduled c']);
    },
  );
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_LEDGER, renderLedger } from '../../src/plan/ledger.js';
import type { Prober } from '../../src/ports.js';
import { exitCode } from '../../src/report/exit-code.js';
import { makeJson } from '../../src/report/make-json.js';
import { renderText } from '../../src/report/render-text.js';
import { renderVerdict } from '../../src/report/render-verdict.js';
import type { Settings } from '../../src/settings.js';
import { makeProber } from '../probe/make-prober.js';
import { defaultSettings } from '../site/default-settings.js';
import { type Bench, count, makeBench, outcomes, post, states } from './bench.js';

const A = 'https://blog.example/posts/a/';

let bench: Bench;
beforeEach(async () => {
  bench = await makeBench();
  for (const name of ['a', 'b']) Object.assign(bench.files, post(name));
});
afterEach(() => bench.close());

function withChecks(checks: Partial<Settings['checks']>): Settings {
  const settings = defaultSettings();
  return { ...settings, checks: { ...settings.checks, ...checks } };
}

const messageOf = (report: Awaited<ReturnType<Bench['run']>>) =>
  report.plan.steps.map(({ wanted }) => report.outcomes?.get(wanted)?.message ?? null);

describe('checks.link', () => {
  it('error: a pin whose page does not answer is skipped, the others go out', async () => {
    const report = await bench.run({
      settings: withChecks({ link: 'error' }),
      prober: makeProber({ [A]: 404 }),
    });
    expect(outcomes(report)).toEqual({ a: 'none', b: 'scheduled' });
    expect(report.plan.steps[0]).toMatchObject({ action: 'skip', reason: 'problem:link-unreachable' });
    expect(report.plan.problems).toEqual([
      expect.objectContaining({
        severity: 'error',
        code: 'link-unreachable',
        file: 'content/posts/a.md',
        message: `The page ${A} does not answer (404).`,
      }),
    ]);
    expect(exitCode(report)).toBe(1);
  });

  it('warn: it goes out with a warning', async () => {
    const report = await bench.run({
      settings: withChecks({ link: 'warn' }),
      prober: makeProber({ [A]: 404 }),
    });
    expect(outcomes(report)).toEqual({ a: 'scheduled', b: 'scheduled' });
    expect(report.plan.problems.map(({ code }) => code)).toEqual(['link-unreachable']);
    expect(exitCode(report)).toBe(0);
  });

  it('asks once for new pins and never for those that are scheduled', async () => {
    const prober = makeProber({});
    await bench.run({ settings: withChecks({ link: 'error' }), prober });
    await bench.run({ settings: withChecks({ link: 'error' }), prober });
    expect(prober.asked.sort()).toEqual([A, A.replace('/a/', '/b/')]);
  });
});

describe('checks.wait', () => {
  const settings = withChecks({ link: 'error', waitMs: 1_200_000 });

  it('holds everything back until the page is there, with nothing written meanwhile', async () => {
    const table = makeProber({ [A]: [404, 404, 200] });
    const written: number[] = [];
    const prober: Prober = {
      ...table,
      ask: (url) => {
        written.push(bench.saves.length);
        return table.ask(url);
      },
    };
    const report = await bench.run({ settings, prober });
    expect(outcomes(report)).toEqual({ a: 'scheduled', b: 'scheduled' });
    expect(exitCode(report)).toBe(0);
    expect(written).toEqual([0, 0, 0, 0]);
  });

  it('puts a pin off whose page does not come: no failure, and the next run sends it', async () => {
    const report = await bench.run({ settings, prober: makeProber({ [A]: 404 }) });
    expect(outcomes(report)).toEqual({ a: 'unsent', b: 'scheduled' });
    expect(report.plan.steps[0]?.action).toBe('create');
    expect(messageOf(report)).toEqual([
      'its page does not answer yet (404); it goes out with the next run',
      null,
    ]);
    expect(report.plan.problems).toEqual([
      expect.objectContaining({ severity: 'warning', code: 'link-not-live' }),
    ]);
    expect([exitCode(report), exitCode({ ...report, failOn: 'warning' })]).toEqual([0, 0]);
    expect(renderVerdict(report)).toBe('⚠️ 1 pin scheduled, 1 put off until the page is there, 1 warning');
    expect(renderText(report)).toContain('it goes out with the next run');
    expect(JSON.stringify(makeJson(report))).toContain('"state":"unsent"');
    expect(states(bench)).toEqual(['scheduled']);
    expect(outcomes(await bench.run({ settings }))).toEqual({ a: 'scheduled', b: 'scheduled' });
    expect(count(bench, 'POST', '/posts/schedule')).toBe(2);
  });

  it('takes no slot away for a pin that is put off', async () => {
    const report = await bench.run({ settings, prober: makeProber({ [A]: 404 }) });
    const [a, b] = report.plan.steps.map((step) => step.slotMs ?? 0);
    expect(a).toBeGreaterThan(b ?? 0);
  });

  it('does not make a run that is refused for too many changes look like one that waits', async () => {
    const prober = makeProber({ [A]: 404 });
    const report = await bench.run({ settings: { ...settings, limits: { maxChanges: 1 } }, prober });
    expect(prober.asked).toEqual([]);
    expect(report.plan.tooManyChanges).toBe(2);
    expect(exitCode(report)).toBe(1);
    expect(count(bench, 'POST', '/posts/schedule')).toBe(0);
  });

  it('is not spent where nothing is new', async () => {
    await bench.run();
    const began = bench.clock.now();
    const prober = makeProber({ [A]: 404 });
    await bench.run({ settings, prober });
    expect(prober.asked).toEqual([]);
    expect(bench.clock.now()).toBe(began);
  });

  it('lets a run of a newer commit go ahead', async () => {
    const table = makeProber({ [A]: [404, 200] });
    const prober: Prober = {
      ...table,
      ask: (url) => {
        bench.ledger = renderLedger({ ...EMPTY_LEDGER, commit: 'newer' });
        return table.ask(url);
      },
    };
    const history = {
      isAncestor: async (older: string, newer: string) => older === 'older' && newer === 'newer',
    };
    const report = await bench.run({ settings, prober, commit: 'older', history });
    expect(report.notice).toContain('the newer newer was applied already');
    expect(count(bench, 'POST', '/posts/schedule')).toBe(0);
  });
});

describe('a picture that is named by address', () => {
  it.each([
    ['error', 'none', ['image-unreachable']],
    ['off', 'scheduled', []],
  ] as const)('with checks.image: %s and no answer is %s', async (image, state, codes) => {
    const address = 'https://img.example/c.png';
    bench.files = { 'hugo.toml': bench.files['hugo.toml'] ?? '', ...post('c') };
    const text = `${bench.files['content/posts/c.md']}`.replace('/c.png', address);
    bench.files['content/posts/c.md'] = text;
    const report = await bench.run({
      settings: withChecks({ image }),
      prober: makeProber({ [address]: 410 }),
    });
    expect(outcomes(report)).toEqual({ c: state });
    expect(report.plan.problems.map(({ code, line }) => `${code} ${line}`)).toEqual(
      codes.map((code) => `${code} 6`),
    );
  });
});

describe('a backfill', () => {
  it('asks for the pages of its portion alone, and puts nobody off for a page that was not asked', async () => {
    const before = await makeBench();
    try {
      for (const name of ['a', 'b', 'c']) Object.assign(before.files, post(name));
      const prober = makeProber({ [A]: 404 });
      const checks = { ...defaultSettings().checks, waitMs: 60_000 };
      const settings = { ...defaultSettings(), checks, limits: { maxChanges: 2 }, backfill: true };
      const report = await before.run({ settings, prober });
      expect(new Set(prober.asked)).toEqual(new Set([A, A.replace('/a/', '/b/')]));
      expect(report.plan.steps.map(({ deferred }) => deferred?.kind ?? null)).toEqual([
        'page',
        null,
        'portion',
      ]);
      expect(outcomes(report)).toEqual({ a: 'unsent', b: 'scheduled', c: 'unsent' });
      expect(exitCode(report)).toBe(0);
      expect(report.plan.problems.map(({ code }) => code)).toEqual(['link-not-live']);
    } finally {
      await before.close();
    }
  });
});

import { describe, expect, it } from 'vitest';
import { askPages, awaitPages } from '../src/ask-pages.js';
import { EMPTY_LEDGER } from '../src/plan/ledger.js';
import { makePlan } from '../src/plan/make-plan.js';
import type { Settings } from '../src/settings.js';
import { makeWanted, NOW } from './plan/make-wanted.js';
import { type FakeAnswer, makeProber } from './probe/make-prober.js';
import { defaultSettings } from './site/default-settings.js';

const A = 'https://blog.example/a/';
const B = 'https://blog.example/b/';

/** Two posts, the first with pins for two boards. */
function ask(checks: Partial<Settings['checks']>, table: Record<string, FakeAnswer>, maxChanges = 25) {
  const defaults = defaultSettings();
  const settings = { ...defaults, checks: { ...defaults.checks, ...checks }, limits: { maxChanges } };
  const wanted = [makeWanted('a'), makeWanted('a', { id: '2' }, 'b2'), makeWanted('b')];
  const ledger = { ledger: EMPTY_LEDGER, existed: true };
  const plan = makePlan({ wanted, ledger, rows: [], nowMs: NOW, settings, timezone: 'UTC', problems: [] });
  const prober = makeProber(table);
  let nowMs = 0;
  const sleep = async (ms: number) => {
    nowMs += ms;
  };
  const lines: string[] = [];
  const ports = {
    prober,
    clock: { now: () => nowMs, monotonic: () => nowMs, sleep },
    log: { info: (line: string) => void lines.push(line), warn: () => {} },
    isStopping: () => nowMs > 50_000_000,
  };
  return { plan, settings, ports, prober, lines, elapsed: () => nowMs };
}

describe('a plan', () => {
  it('asks nothing where the settings do not want it, or too much would change', async () => {
    for (const run of [ask({}, {}), ask({ link: 'error' }, {}, 1)]) {
      expect(await askPages(run.plan, run.settings, run.ports)).toBeNull();
      expect(run.prober.asked).toEqual([]);
    }
  });

  it('asks each page once, and never waits', async () => {
    const { plan, settings, ports, prober, elapsed } = ask({ link: 'warn', waitMs: 60_000 }, { [A]: 404 });
    const pages = await askPages(plan, settings, ports);
    expect(pages?.answers.get(A)).toMatchObject({ status: 404 });
    expect(prober.asked.sort()).toEqual([A, B]);
    expect(elapsed()).toBe(0);
  });
});

describe('apply', () => {
  it('asks only for what is missing, ever more slowly, until it is there', async () => {
    const { plan, settings, ports, prober, lines, elapsed } = ask(
      { waitMs: 1_200_000 },
      { [A]: [404, 404, 200] },
    );
    const pages = await awaitPages(plan, settings, ports);
    expect(pages?.answers.get(A)).toMatchObject({ status: 200 });
    expect(prober.asked).toEqual([A, B, A, A]);
    expect(elapsed()).toBe(25_000);
    expect(lines).toEqual([
      `waiting up to 20 min for ${A} (404)`,
      `waiting up to 20 min for ${A} (404)`,
      `${A} is there now`,
    ]);
  });

  it('gives up when the time is over', async () => {
    const { plan, settings, ports, elapsed } = ask({ waitMs: 120_000 }, { [A]: 503, [B]: 404 });
    const pages = await awaitPages(plan, settings, ports);
    expect([...(pages?.answers.values() ?? [])]).toMatchObject([{ status: 503 }, { status: 404 }]);
    expect(elapsed()).toBe(120_000);
  });

  it.each<[name: string, checks: Partial<Settings['checks']>, answer: FakeAnswer]>([
    ['no time is given', { link: 'error' }, 404],
    ['an address is never asked', { waitMs: 60_000 }, { kind: 'refused', reason: 'inside' }],
  ])('does not wait where %s', async (_name, checks, answer) => {
    const { plan, settings, ports, elapsed } = ask(checks, { [A]: answer });
    await awaitPages(plan, settings, ports);
    expect(elapsed()).toBe(0);
  });

  it('asks nothing where too much would change, and takes nothing for granted', async () => {
    const { plan, settings, ports, prober } = ask({ link: 'error' }, {}, 1);
    expect(await awaitPages(plan, settings, ports)).toEqual({ checks: settings.checks, answers: new Map() });
    expect(prober.asked).toEqual([]);
  });

  it('ends its wait when it is asked to stop', async () => {
    const { plan, settings, ports, elapsed } = ask({ waitMs: 600_000 }, { [A]: 404 });
    await awaitPages(plan, settings, { ...ports, isStopping: () => elapsed() >= 12_000 });
    expect(elapsed()).toBe(12_000);
  });
});

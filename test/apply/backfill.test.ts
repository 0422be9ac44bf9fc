import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFiles } from '../../src/disk/create-files.js';
import type { Files } from '../../src/ports.js';
import { exitCode } from '../../src/report/exit-code.js';
import { renderText } from '../../src/report/render-text.js';
import type { Report } from '../../src/report/report.js';
import { plan } from '../../src/run.js';
import { readSettings } from '../../src/settings/read-settings.js';
import type { Settings } from '../../src/settings.js';
import { ROOT } from '../house/source.js';
import { makeProber } from '../probe/make-prober.js';
import { defaultSettings } from '../site/default-settings.js';
import { type Bench, makeBench, makeStore, post, START } from './bench.js';

const DAY_MS = 86_400_000;
const KEEPTHRIFTY = join(ROOT, '..', 'shared', 'real-blogs', 'keepthrifty');
const isThere = existsSync(KEEPTHRIFTY);
if (!isThere)
  process.stderr.write(`\nbackfill: ${KEEPTHRIFTY} is absent; only a made blog is taken up here\n\n`);

let bench: Bench;
beforeEach(async () => {
  bench = await makeBench();
});
afterEach(() => bench.close());

/** Settings of a backfill: three pins a day, fourteen days ahead. */
function backfill(settings: Settings, change: Partial<Settings> = {}): Settings {
  const schedule = { ...settings.schedule, perDay: 3, horizonMs: 14 * DAY_MS };
  return { ...settings, schedule, backfill: true, since: '2026-11-22', ...change };
}

function planOf(settings: Settings, files: Files): Promise<Report> {
  return plan(settings, {
    files,
    clock: bench.clock,
    log: { info: () => {}, warn: () => {} },
    prober: makeProber({}),
    nonce: 'plan',
    commit: null,
    run: null,
    isStopping: () => false,
    redact: (text) => text,
    publer: null,
    store: makeStore(bench),
  });
}

const creates = ({ plan: { steps } }: Report) => steps.filter(({ action }) => action === 'create');

/** Three a day from a moment on, a quarter of an hour apart. */
function slotsByArithmetic(pins: number, from: string): string[] {
  const first = Date.parse(from);
  return Array.from({ length: pins }, (_, index) =>
    new Date(first + Math.floor(index / 3) * DAY_MS + (index % 3) * 900_000).toISOString(),
  );
}

const slotsOf = (report: Report) =>
  creates(report)
    .map(({ slotMs }) => new Date(slotMs ?? 0).toISOString())
    .sort();

const scheduledAt = () =>
  bench.sandbox
    .state()
    .posts.map((one) => new Date(one.scheduled_at ?? 0).toISOString())
    .sort();

/** One run a day until nothing is left; how many pins each of them sent. */
async function runDaily(settings: Settings, files: Files): Promise<number[]> {
  const sent: number[] = [];
  for (let day = 0; ; day += 1) {
    const before = bench.sandbox.state().posts.length;
    const report = await bench.run({ settings, files });
    sent.push(bench.sandbox.state().posts.length - before);
    const left = creates(report).filter(({ deferred }) => deferred !== null);
    expect(exitCode({ ...report, failOn: 'never' })).toBe(0);
    expect(new Set(left.map(({ wanted }) => report.outcomes?.get(wanted)?.state))).toEqual(
      new Set(left.length === 0 ? [] : ['unsent']),
    );
    if (left.length === 0 || day > 200) return sent;
    const next = Date.parse(START) + (day + 1) * DAY_MS;
    bench.advance(Math.max(0, next - bench.clock.now()));
  }
}

/** `from` is the first moment that is an hour ahead, and open in the zone of the blog. */
async function takeUp(settings: Settings, files: Files, from: string): Promise<void> {
  const planned = await planOf(settings, files);
  const pins = creates(planned).length;
  const expected = slotsByArithmetic(pins, from);
  expect(slotsOf(planned)).toEqual(expected);
  const last = sayLast(expected.at(-1) ?? '', planned.timezone);
  expect(renderText(planned)).toContain(
    `backlog: ${pins} pins, the last on ${last}; 25 with the next apply, ${pins - 25} with later ones (schedule.horizon 14 days, limits.max-changes 25)`,
  );
  const sent = await runDaily(settings, files);
  expect(sent.slice(0, 3)).toEqual([25, 20, 3]);
  expect(sent.reduce((sum, one) => sum + one)).toBe(pins);
  expect(scheduledAt()).toEqual(expected);
  const texts = bench.sandbox.state().posts.map(({ url, title }) => `${url} ${title}`);
  expect(new Set(texts).size).toBe(pins);
}

function sayLast(instant: string, timeZone: string): string {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone, ...options }).format(new Date(instant));
  const weekday = new Intl.DateTimeFormat('en-US', { timeZone, weekday: 'short' }).format(new Date(instant));
  return `${format({ dateStyle: 'short', timeStyle: 'short' })} ${timeZone} (${weekday})`;
}

/** Old posts, each with a pin. */
function giveOldPosts(pins: number): Files {
  for (let index = 0; index < pins; index += 1) Object.assign(bench.files, post(`p${1000 + index}`));
  return createFiles(bench.write());
}

describe('a backlog', () => {
  it('of a made blog ends on the day that arithmetic says, with every pin once', async () => {
    await takeUp(backfill(defaultSettings()), giveOldPosts(64), '2026-11-22T10:00:00Z');
  });

  it(isThere
    ? 'of a real blog ends on the day that arithmetic says, with every pin once'
    : 'of a real blog is not there, which is said', async () => {
    if (!isThere) return expect(existsSync(KEEPTHRIFTY)).toBe(false);
    const files = createFiles(KEEPTHRIFTY);
    const board = { name: '--board', path: 'defaults.board', value: 'Bread' };
    await takeUp(backfill(readSettings(files, null, [board])), files, '2026-11-22T14:00:00Z');
  }, 120_000);
});

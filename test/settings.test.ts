import { describe, expect, it } from 'vitest';
import { SettingsError } from '../src/errors.js';
import { type Override, readSettings } from '../src/read-settings.js';
import { defaultSettings } from './site/default-settings.js';
import { memoryFiles } from './site/memory-files.js';

const FILE = '.github/pin-on-merge.yml';

function read(text: string | null, overrides: readonly Override[] = [], config: string | null = null) {
  return readSettings(memoryFiles(text === null ? {} : { [FILE]: text }), config, overrides);
}

function mistakes(text: string, overrides: readonly Override[] = []): string[] {
  try {
    read(text, overrides);
    return [];
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return error.mistakes.map((one) => `${one.where} ${one.message}`);
  }
}

describe('settings', () => {
  it('have a default for everything', () => {
    expect(read(null)).toEqual(defaultSettings());
    expect(read('')).toEqual(defaultSettings());
    expect(read('site:\nsince: ""\nschedule: { gap: }\n')).toEqual(defaultSettings());
  });

  it('are read from the file as the documentation shows it', () => {
    const text = [
      'site: { url: https://blog.example/base/, permalink: "/:year/:slug/", generator: hugo, timezone: Europe/Berlin }',
      'posts: ["content/posts/**/*.{md,mdx}"]',
      'publer: { workspace: 681000000000000000000001, account: "63c6", accounts: { main: "63c6" } }',
      'boards: { Bread: 934145216398624390 }',
      'since: 2026-11-22',
      'defaults: { board: Bread, boards-by: { category: { recipes: Bread } } }',
      'schedule: { slots: ["mon-fri 09:00 18:00", "sat,sun 10:30"], lead: 2h, gap: 30m, per-day: 3, same-link: 2w, past: skip }',
      'utm: { source: pinterest, campaign: "{slug}" }',
      'limits: { max-changes: 40 }',
    ].join('\n');
    const settings = read(text);
    expect(settings).toMatchObject({
      site: { url: 'https://blog.example/base' },
      boards: { Bread: '934145216398624390' },
      publer: { workspace: '681000000000000000000001' },
      schedule: { leadMs: 7_200_000, gapMs: 1_800_000, perDay: 3, sameLinkMs: 1_209_600_000, past: 'skip' },
      utm: { source: 'pinterest', medium: null, campaign: '{slug}' },
      limits: { maxChanges: 40 },
    });
    expect(settings.schedule.slots).toEqual([
      { days: [1, 2, 3, 4, 5], times: ['09:00', '18:00'] },
      { days: [6, 7], times: ['10:30'] },
    ]);
  });

  it('are overridden by flags, not by empty ones', () => {
    expect(read('since: 2020-01-01', [{ name: '--since', path: 'since', value: '2026-01-01' }]).since).toBe(
      '2026-01-01',
    );
    expect(read('since: 2020-01-01', [{ name: '--since', path: 'since', value: '' }]).since).toBe(
      '2020-01-01',
    );
  });

  it('are all judged at once, each mistake at its place or flag', () => {
    const text =
      'site: { url: blog, colour: red }\nsince: 2026-02-30\nschedule:\n  gap: soon\n  slots: ["someday 25:00"]\nlimits: { max-changes: lots }\n';
    expect(mistakes(text, [{ name: '--timezone', path: 'site.timezone', value: 'Mars/Olympus' }])).toEqual([
      `${FILE}:1:9 \`site.url\`: an absolute address such as https://blog.example is expected.`,
      '--timezone `site.timezone`: an IANA time zone such as Europe/Berlin is expected.',
      `${FILE}:1:20 Unknown setting \`site.colour\`.`,
      `${FILE}:2:1 \`since\`: a day that exists is expected.`,
      expect.stringMatching(/:5:\d+ `schedule\.slots\.0`: days and times such as/),
      `${FILE}:4:3 \`schedule.gap\`: a duration such as 15m, 2h, 7d or 1w is expected.`,
      `${FILE}:6:11 \`limits.max-changes\`: a whole number from 0 to 100000 is expected.`,
    ]);
  });

  it.each([
    ['broken YAML', 'site: [', /:1:\d+ /],
    ['a list', '- a', /A map of settings is expected/],
    ['a key that stands twice', 'since: 2026-01-01\nsince: 2026-01-02', /:2:1 `since` stands twice/],
    ['a setting that this version does not have', 'checks: { link: error }', /checks\.link/],
    ['__proto__', '__proto__: { x: 1 }', /Unknown setting `__proto__`/],
  ])('%s is a mistake', (_name, text, message) => {
    expect(mistakes(text).join('\n')).toMatch(message);
  });

  it('must exist where a file is named', () => {
    expect(() => read(null, [], 'pins.yml')).toThrow(/pins\.yml/);
  });
});

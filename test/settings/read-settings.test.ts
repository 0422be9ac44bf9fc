import { describe, expect, it } from 'vitest';
import { SettingsError } from '../../src/errors.js';
import { type Override, readSettings } from '../../src/settings/read-settings.js';
import { defaultSettings } from '../site/default-settings.js';
import { memoryFiles } from '../site/memory-files.js';

const FILE = '.github/pin-on-merge.yml';

function read(text: string | null, overrides: readonly Override[] = [], config: string | null = null) {
  const named = config === null ? null : { file: config, name: '--config', base: '--root' };
  return readSettings(memoryFiles(text === null ? {} : { [FILE]: text }), named, overrides);
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
    const defaults = JSON.parse(JSON.stringify(defaultSettings()));
    for (const text of [null, '', 'site:\nsince: ""\nschedule: { gap: }\n'])
      expect(JSON.parse(JSON.stringify(read(text)))).toEqual(defaults);
  });

  it('name a placeholder of the permalink that stands for nothing', () => {
    expect(mistakes('site: { permalink: "/:foo/:slug/" }')).toEqual([
      expect.stringMatching(/placeholders :year :month .*; :foo is none of them/),
    ]);
    expect(mistakes('site: { permalink: "/:section/:categories/:title.html" }')).toEqual([]);
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
      `${FILE}:2:1 \`since\`: a day that exists, such as 2026-11-22, is expected.`,
      expect.stringMatching(/:5:\d+ `schedule\.slots\.0`: days and times such as/),
      `${FILE}:4:3 \`schedule.gap\`: a duration such as 15m, 2h, 7d or 1w is expected.`,
      `${FILE}:6:11 \`limits.max-changes\`: a whole number from 0 to 100000 is expected.`,
    ]);
  });

  it.each([['https://b.example/?x=1'], ['https://b.example/#top'], ['https://user:secret@b.example/']])(
    '%s is more than the address of a site',
    (url) => {
      expect(mistakes(`site: { url: "${url}" }`)).toEqual([
        `${FILE}:1:9 \`site.url\`: an address without query, fragment or user name, such as https://blog.example, is expected.`,
      ]);
    },
  );

  it('a mistake of an address is told once', () => {
    expect(mistakes('site: { url: "b.example/?x=1" }')).toHaveLength(1);
    expect(read('site: { url: "https://b.example/@me/" }').site.url).toBe('https://b.example/@me');
  });

  it.each([
    ['broken YAML', 'site: [', /:1:\d+ /],
    ['a list', '- a', /A map of settings is expected/],
    ['a key that stands twice', 'since: 2026-01-01\nsince: 2026-01-02', /:2:1 `since` stands twice/],
    ['a list that is text', 'posts: content', /:1:1 `posts`: a list is expected/],
    ['a pattern that is slow', 'posts: ["*a*a*a*a*.md"]', /:1:9 `posts.0`: a simpler pattern .* is expected/],
    ['a list of nothing', 'posts: []', /:1:1 `posts`: a list with at least one entry is expected/],
    [
      'a generator that is not known',
      'site: { generator: quartz }',
      /:1:9 `site.generator`: one of (?:[a-z0-9]+, )*hugo, (?:[a-z0-9]+, )*jekyll(?:, [a-z0-9]+)* is/,
    ],
    [
      'a schedule that is none',
      'schedule: { default: soon }',
      /:1:13 `schedule.default`: "soon" is no schedule/,
    ],
    [
      'a day that does not exist',
      'schedule: { default: 2026-02-30 }',
      /schedule.default`: .* that month has 28 days/,
    ],
    [
      'a template with an open brace',
      'defaults: { title: "{title" }',
      /:1:13 `defaults.title`: a template such as/,
    ],
    ['a template without a name', 'utm: { campaign: "{}" }', /:1:8 `utm.campaign`: a template such as/],
    [
      'a whole number with a word',
      'limits: { max-changes: -1 }',
      /a whole number from 0 to 100000 is expected/,
    ],
    ['__proto__', '__proto__: { x: 1 }', /Unknown setting `__proto__`/],
  ])('%s is a mistake', (_name, text, message) => {
    expect(mistakes(text).join('\n')).toMatch(message);
  });

  it.each([
    ['sinse', /did you mean `since`\? known here: site, posts/],
    ['colour', /^known here: site, posts/],
  ])('suggest what is near to %s', (key, hint) => {
    const hints: (string | null)[] = [];
    try {
      read(`${key}: x`);
    } catch (error) {
      if (error instanceof SettingsError) hints.push(...error.mistakes.map((one) => one.hint));
    }
    expect(hints).toEqual([expect.stringMatching(hint)]);
  });

  it.each([
    'checks: { link: error, wait: 20m }',
    'schedule: { horizon: 30d }',
    'lifecycle: { edited: report, removed: keep }',
  ])('say nothing about %s', (text) => expect(read(text).problems).toEqual([]));

  it.each([
    ['', { link: 'off', image: 'off', waitMs: 0 }],
    ['checks: { link: off, image: "off", wait: 0m }', { link: 'off', image: 'off', waitMs: 0 }],
    ['checks: { link: warn, image: error, wait: 20m }', { link: 'warn', image: 'error', waitMs: 1_200_000 }],
  ])('ask the network as `%s` says', (text, checks) => {
    expect(read(text).checks).toEqual({ formats: 'documented', ...checks });
  });

  it('know where they stand', () => {
    const settings = read('publer:\n  account: "1"\nsince: 2026-01-01');
    const place = (path: string) => `${settings.placeOf(path).line}:${settings.placeOf(path).column}`;
    expect(['publer.account', 'publer.workspace', 'since', 'limits.max-changes'].map(place)).toEqual([
      '2:3',
      '1:1',
      '3:1',
      '1:1',
    ]);
  });

  it('must exist where a file is named', () => {
    expect(() => read(null, [], 'pins.yml')).toThrow(/pins\.yml/);
  });
});

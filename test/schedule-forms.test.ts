import { describe, expect, it } from 'vitest';
import { readBlog } from '../src/read-blog.js';
import { readSettings } from '../src/settings/read-settings.js';
import { memoryFiles } from './site/memory-files.js';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const HUGO = { 'hugo.toml': 'baseURL = "https://b.example"\ntimeZone = "Europe/Copenhagen"\n' };

/** The one pin of a blog: its time, and what its schedule has wrong. */
function readPin(content: Readonly<Record<string, string>>, nowMs = NOW) {
  const files = memoryFiles(content);
  const { pins } = readBlog(files, readSettings(files, null, []), nowMs);
  const [pin] = pins;
  const { wish = null, problems = [] } = pin ?? {};
  const time =
    wish?.kind === 'at' ? `${new Date(wish.ms).toISOString().slice(0, 16)}Z` : (wish?.kind ?? null);
  const codes = problems.map(({ code }) => code).filter((code) => /^schedule|^field|^front/.test(code));
  return {
    pins: pins.length,
    pin,
    time,
    codes,
    said: [...(time === null ? [] : [time]), ...codes].join(' '),
  };
}

const post = (frontMatter: string) => ({ ...HUGO, 'content/posts/a.md': `${frontMatter}\nText\n` });
const yaml = (schedule: string) => post(`---\ntitle: A\npin:\n  board: Bread\n  schedule: ${schedule}\n---`);
const toml = (schedule: string) =>
  post(`+++\ntitle = "A"\n[pin]\nboard = "Bread"\nschedule = ${schedule}\n+++`);
const json = (schedule: string) =>
  post(`{"title": "A", "pin": {"board": "Bread", "schedule": ${schedule}}}\n`);

describe('a schedule in front matter', () => {
  it.each([
    ['2026-12-01', '2026-12-01T08:00Z'],
    ['"2026-12-01"', '2026-12-01T08:00Z'],
    ['2026-12-01 09:30', '2026-12-01T08:30Z'],
    ["'2026-12-01 09:30'", '2026-12-01T08:30Z'],
    ['2026-12-01 09:30:00', '2026-12-01T08:30Z'],
    ['2026-12-01T09:30', '2026-12-01T08:30Z'],
    ['2026-12-01T09:30:00', '2026-12-01T08:30Z'],
    ['2026-12-01T09:30:00Z', '2026-12-01T09:30Z'],
    ['2026-12-01 09:30:00 -05:00', '2026-12-01T14:30Z'],
    ['2026-12-01t09:30:00.0+01:00', '2026-12-01T08:30Z'],
    ['!!timestamp 2026-12-01', '2026-12-01T08:00Z'],
    ['!!str 2026-12-01', '2026-12-01T08:00Z'],
    ['2026-12-01 09:30 # the first of Advent', '2026-12-01T08:30Z'],
    ['now', 'now'],
    ['Next', 'next'],
    ['+3d', 'after'],
    ['"+2w 18:00"', 'after'],
    ['+6h', 'after'],
    ['', 'next'],
    ['~', 'next'],
    ['2026-02-30', 'schedule-invalid'],
    ['2026-3-29 02:30', 'schedule-gap'],
    ['2027-03-28 02:30', 'schedule-gap'],
    ['2027-10-31 02:30', '2027-10-31T00:30Z schedule-overlap'],
    // A time alone is no moment, though YAML 1.1 reads it as a number to the base of 60.
    ['10:15', 'schedule-invalid'],
    ['09:30:00', 'schedule-invalid'],
    ['190:20:30', 'schedule-invalid'],
    ['615', 'schedule-invalid'],
    ['20261201', 'schedule-invalid'],
    ['0x10', 'schedule-invalid'],
    ['1e3', 'schedule-invalid'],
    ['true', 'schedule-invalid'],
    ['15/01/2024', 'schedule-ambiguous'],
    ['01.12.2026 09:30', 'schedule-ambiguous'],
    ['[2026-12-01, 2026-12-02]', 'next field-type'],
    ['{ date: 2026-12-01 }', 'next field-type'],
  ])('YAML %s: %s', (schedule, expected) => {
    expect(readPin(yaml(schedule)).said).toBe(expected);
  });

  it.each([
    ['2026-12-01', '2026-12-01T08:00Z'],
    ['2026-12-01T09:30:00', '2026-12-01T08:30Z'],
    ['2026-12-01 09:30:00', '2026-12-01T08:30Z'],
    ['2026-12-01T09:30:00Z', '2026-12-01T09:30Z'],
    ['2026-12-01T09:30:00-05:00', '2026-12-01T14:30Z'],
    ['2026-12-01T09:30:00.000+01:00', '2026-12-01T08:30Z'],
    ['2027-03-28T02:30:00', 'schedule-gap'],
    ['2027-10-31T02:30:00', '2027-10-31T00:30Z schedule-overlap'],
    ['"2026-12-01 09:30"', '2026-12-01T08:30Z'],
    ['"next"', 'next'],
    ["'+3d'", 'after'],
    ['09:30:00', 'schedule-invalid'],
    ['615', 'schedule-invalid'],
  ])('TOML %s: %s', (schedule, expected) => {
    expect(readPin(toml(schedule)).said).toBe(expected);
  });

  it.each([
    ['"2026-12-01"', '2026-12-01T08:00Z'],
    ['"2026-12-01T09:30:00+01:00"', '2026-12-01T08:30Z'],
    ['"now"', 'now'],
    ['615', 'schedule-invalid'],
    ['null', 'next'],
  ])('JSON %s: %s', (schedule, expected) => {
    expect(readPin(json(schedule)).said).toBe(expected);
  });
});

describe('the date of a post', () => {
  const dated = (config: Readonly<Record<string, string>>, file: string, date: string, schedule = 'next') =>
    readPin({
      ...config,
      [file]: `---\ntitle: A\ndate: ${date}\npin:\n  board: Bread\n  schedule: ${schedule}\n---\n`,
    });
  const jekyll = (more = '') => ({
    '_config.yml': `url: https://b.example\ntimezone: America/New_York\n${more}`,
  });
  const hexo = (more = '') => ({
    '_config.yml': `url: https://b.example\ntimezone: Europe/Copenhagen\n${more}`,
    'package.json': '{"dependencies":{"hexo":"7"}}',
  });

  it.each([
    // 12:00 in UTC is 13:00 in Copenhagen and 07:00 in New York.
    ['Hugo', HUGO, 'content/posts/a.md', '2026-11-22T12:59:00', null],
    ['Hugo', HUGO, 'content/posts/a.md', '2026-11-22T13:01:00', 'unpublished'],
    ['Jekyll', jekyll(), '_posts/2026-11-22-a.md', '"2026-11-22 06:59"', null],
    ['Jekyll', jekyll(), '_posts/2026-11-22-a.md', '"2026-11-22 07:01"', 'unpublished'],
    ['Jekyll with future', jekyll('future: true\n'), '_posts/2026-11-22-a.md', '"2026-12-22 07:01"', null],
    ['Hexo', hexo(), 'source/_posts/a.md', '2026-12-22 13:01:00', null],
    [
      'Hexo without future',
      hexo('future: false\n'),
      'source/_posts/a.md',
      '2026-11-22 13:01:00',
      'unpublished',
    ],
    ['Hexo without future', hexo('future: false\n'), 'source/_posts/a.md', '2026-11-22 12:59:00', null],
    [
      'Hugo with buildFuture',
      { 'hugo.toml': `${HUGO['hugo.toml']}buildFuture = true\n` },
      'content/posts/a.md',
      '2026-12-22T13:01:00',
      null,
    ],
  ] as const)('of %s (%s, %s, %s) makes its pin %s', (_name, config, file, date, skip) => {
    expect(dated(config, file, date).pin?.skip).toBe(skip);
  });

  it.each([
    ['Jekyll with future', jekyll('future: true\n'), '_posts/2026-12-22-a.md', null],
    ['Hexo', hexo(), 'source/_posts/a.md', null],
    [
      'Eleventy, whose templates may leave it out',
      { '.eleventy.js': 'module.exports = {}' },
      'posts/a.md',
      '2026-12-22T00:00Z',
    ],
  ] as const)(
    'to come is waited for where the page may not be there before: %s',
    (_name, config, file, expected) => {
      const { pin } = dated(config, file, '2026-12-22');
      const { notBeforeMs = null, skip } = pin ?? {};
      const at = notBeforeMs === null ? null : `${new Date(notBeforeMs).toISOString().slice(0, 16)}Z`;
      expect([skip, at]).toEqual([null, expected]);
    },
  );

  it.each([
    ['2026-12-04 09:00', '2026-12-04T08:00Z schedule-early'],
    ['2026-12-05 09:59', '2026-12-05T08:59Z schedule-early'],
    ['2026-12-05 10:00', '2026-12-05T09:00Z'],
    ['+1d', 'after'],
    ['next', 'next'],
    ['now', 'now'],
  ])('that is to come: %s is %s, and no pin goes out in this run', (schedule, expected) => {
    const { said, pin } = dated(HUGO, 'content/posts/a.md', '2026-12-05T10:00:00', schedule);
    expect([said, pin?.skip]).toEqual([expected, 'unpublished']);
  });

  it('to come is told the same way by every generator that waits for it', () => {
    const early = [
      dated(jekyll(), '_posts/2026-12-05-a.md', '2026-12-05', '2026-12-01'),
      dated(hexo('future: false\n'), 'source/_posts/a.md', '2026-12-05', '2026-12-01'),
      dated(
        { '.github/pin-on-merge.yml': 'site: { url: https://b.example, timezone: UTC }' },
        'a.md',
        '2026-12-05',
        '2026-12-01',
      ),
      dated({ 'astro.config.mjs': 'export default {}' }, 'src/content/blog/a.md', '2026-12-05', '2026-12-01'),
    ];
    expect(early.map(({ codes, pin }) => [codes.includes('schedule-early'), pin?.skip])).toEqual(
      early.map(() => [true, 'unpublished']),
    );
  });
});

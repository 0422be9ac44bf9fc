import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { exportPins } from '../../src/cli/export-pins.js';
import { parseFlags } from '../../src/cli/flags.js';
import { runCommand } from '../../src/cli/run-command.js';
import { SettingsError } from '../../src/errors.js';
import { createSandbox } from '../../src/sandbox/sandbox.js';
import { ROOT } from '../house/source.js';
import { png } from '../media/pictures.js';
import { makePlace, type Place } from './outside.js';

const NOW = '2026-11-22T09:00:00Z';
const KEEPTHRIFTY = join(ROOT, '..', 'shared', 'real-blogs', 'keepthrifty');
const isThere = existsSync(KEEPTHRIFTY);
if (!isThere)
  process.stderr.write(`\nexport: ${KEEPTHRIFTY} is absent; only made blogs are exported here\n\n`);

const rowSchema = z.record(z.string(), z.string());

function post(name: string, pin = '', board = 'Bread'): Record<string, string | Uint8Array> {
  return {
    [`content/posts/${name}.md`]: `---\ntitle: "Title ${name}"\ndescription: "About ${name}, \\"quoted\\"."\ndate: 2026-01-01\npin:\n  image: /${name}.png\n  alt: ${name}\n  board: ${board}\n${pin}---\n`,
    [`static/${name}.png`]: Buffer.concat([png(1000, 1500), Buffer.from(name)]),
  };
}

const BLOG = { 'hugo.toml': 'baseURL = "https://blog.example/"\ntimeZone = "Europe/Berlin"\n' };

let place: Place;
afterEach(() => place.remove());

const run = (...flags: string[]) =>
  exportPins(
    parseFlags('export', ['--format', 'pinterest-csv', '--out', 'pins.csv', '--now', NOW, ...flags]),
    place.outside,
  );

const rowsOf = (file: string) =>
  z.array(rowSchema).parse(parse(readFileSync(join(place.root, file), 'utf8'), { columns: true }));

const exportsIn = () =>
  readdirSync(place.root)
    .filter((name) => name.endsWith('.csv'))
    .sort();

describe('export', () => {
  it('writes the new pins in order of time, without key, ledger or network', async () => {
    place = makePlace({ ...BLOG, ...post('b', '  schedule: 2026-12-01 09:30\n'), ...post('a') });
    expect(await run()).toBe(0);
    expect(rowsOf('pins.csv')).toEqual([
      {
        Title: 'Title a',
        'Media URL': 'https://blog.example/a.png',
        'Pinterest board': 'Bread',
        Thumbnail: '',
        Description: 'About a, "quoted".',
        Link: 'https://blog.example/posts/a/',
        'Publish date': '2026-11-22T10:00:00',
        Keywords: '',
      },
      expect.objectContaining({ Title: 'Title b', 'Publish date': '2026-12-01T08:30:00' }),
    ]);
    expect(place.stdout()).toContain('pins.csv: 2 pins, 2026-11-22 to 2026-12-01\n');
    expect(place.stdout()).toContain('The format has no place for alt texts');
    expect(place.stdout()).toMatch(/export: 2 pins in 1 file, 0 left out\n$/);
    expect(existsSync(join(place.root, '.pin-on-merge'))).toBe(false);
  });

  it('takes every pin, whatever max-changes and the horizon are, and warns of far days', async () => {
    const posts = Array.from({ length: 31 }, (_, index) => post(`p${100 + index}`));
    const settings = 'schedule: { per-day: 1, horizon: 2d }\nlimits: { max-changes: 1 }\n';
    place = makePlace({ ...BLOG, '.github/pin-on-merge.yml': settings, ...Object.assign({}, ...posts) });
    expect(await run()).toBe(0);
    expect(rowsOf('pins.csv')).toHaveLength(31);
    expect(place.stdout()).toContain('1 pin lies more than 30 days ahead');
    expect(place.stdout()).not.toContain('max-changes');
  });

  it('puts the boards of one pin into files of their own, and more than 200 pins', async () => {
    const posts = Array.from({ length: 201 }, (_, index) => post(`p${100 + index}`));
    place = makePlace({ ...BLOG, ...Object.assign({}, ...posts), ...post('p100', '', '[Bread, Travel]') });
    expect(await run()).toBe(0);
    expect(exportsIn()).toEqual(['pins-2.csv', 'pins.csv']);
    expect([rowsOf('pins.csv').length, rowsOf('pins-2.csv').length]).toEqual([200, 2]);
    const boards = [...rowsOf('pins.csv'), ...rowsOf('pins-2.csv')].filter(
      (row) => row.Title === 'Title p100',
    );
    expect(boards.map((row) => row['Pinterest board'])).toEqual(['Bread', 'Travel']);
    expect(place.stdout()).toMatch(/export: 202 pins in 2 files, 0 left out\n$/);
  });

  it('leaves out what the format cannot say, at its line, and writes the others', async () => {
    const bundle = {
      ...post('c'),
      'content/posts/d/index.md':
        '---\ntitle: D\ndate: 2026-01-01\npin: { image: ./d.png, board: Bread, alt: d }\n---\n',
      'content/posts/d/d.png': png(1000, 1500),
    };
    place = makePlace({ ...BLOG, ...post('a'), ...post('b', '  title: "=HYPERLINK(1)"\n'), ...bundle });
    expect(await run()).toBe(1);
    expect(rowsOf('pins.csv').map((row) => row.Title)).toEqual(['Title a', 'Title c']);
    expect(place.stdout()).toContain(
      'content/posts/b.md:5:1: error: This pin is not exported. Its title begins with "="',
    );
    expect(place.stdout()).toContain(
      'content/posts/d/index.md:4:1: error: This pin is not exported. Its picture content/posts/d/d.png has no public address',
    );
    expect(place.stdout()).toMatch(/export: 2 pins in 1 file, 2 left out\n$/);
  });

  it('leaves out what a ledger knows, and names boards as Publer does', async () => {
    const sandbox = await createSandbox({
      now: NOW,
      speed: 1000,
      rateLimit: 'off',
      boards: [{ id: '111', name: 'Fresh bread' }],
    });
    const env = {
      PUBLER_API_URL: sandbox.url,
      PUBLER_API_KEY: sandbox.apiKey,
      PUBLER_WORKSPACE_ID: sandbox.workspaceId,
    };
    const settings = { '.github/pin-on-merge.yml': 'boards: { Bread: "111" }\n' };
    place = makePlace({ ...BLOG, ...settings, ...post('a') }, env);
    try {
      expect(await runCommand(parseFlags('apply', ['--now', NOW, '--speed', '1000']), place.outside)).toBe(0);
      for (const [file, content] of Object.entries(post('b'))) writeFileSync(join(place.root, file), content);
      expect(await run()).toBe(0);
      expect(rowsOf('pins.csv').map((row) => `${row.Title} ${row['Pinterest board']}`)).toEqual([
        'Title b Fresh bread',
      ]);
      expect(place.stdout()).toContain('1 not new or skipped');
    } finally {
      await sandbox.close();
    }
  });

  it('doubts the alias of a board whose name nobody told, once', async () => {
    const settings = { '.github/pin-on-merge.yml': 'boards: { Bread: "934145216398624390" }\n' };
    place = makePlace({ ...BLOG, ...settings, ...post('a'), ...post('b') });
    expect(await run()).toBe(0);
    expect(
      place.stdout().match(/\.github\/pin-on-merge\.yml:1:11: warning: "Bread" is an alias/g),
    ).toHaveLength(1);
  });

  it('makes a file for each account', async () => {
    const settings = {
      '.github/pin-on-merge.yml': 'publer: { account: main, accounts: { main: "1", shop: "2" } }\n',
    };
    place = makePlace({ ...BLOG, ...settings, ...post('a'), ...post('b', '  account: shop\n') });
    expect(await run()).toBe(0);
    expect(place.stdout()).toContain('pins.csv: 1 pin for account 1, 2026-11-22\n');
    expect(place.stdout()).toContain('pins-2.csv: 1 pin for account shop, 2026-11-22\n');
  });

  it('writes over an earlier export alone, and names what is left of one', async () => {
    place = makePlace({ ...BLOG, ...post('a', '', '[Bread, Travel]') });
    expect(await run()).toBe(0);
    for (const [file, content] of Object.entries(post('a'))) writeFileSync(join(place.root, file), content);
    expect(await run()).toBe(0);
    expect(rowsOf('pins.csv')).toHaveLength(1);
    expect(place.stdout()).toContain(
      'pins-2.csv is of an earlier export and no part of this one: delete it.',
    );
    writeFileSync(join(place.root, 'pins.csv'), 'my own,list\n');
    await expect(run()).rejects.toThrow(SettingsError);
    expect(readFileSync(join(place.root, 'pins.csv'), 'utf8')).toBe('my own,list\n');
  });

  it('says as JSON what it wrote', async () => {
    place = makePlace({ ...BLOG, ...post('a') });
    await run('--json');
    expect(JSON.parse(place.stdout())).toMatchObject({
      version: 1,
      format: 'pinterest-csv',
      files: [{ file: join(place.root, 'pins.csv'), rows: 1, account: null }],
      leftOut: 0,
      problems: expect.arrayContaining([expect.objectContaining({ code: 'boards-not-checked' })]),
    });
  });

  it.each([
    ['another format', ['--format', 'xlsx', '--out', 'x'], '--format'],
    ['no file', ['--format', 'pinterest-csv'], '--out'],
  ])('refuses %s', async (_name, flags, where) => {
    place = makePlace({ ...BLOG, ...post('a') });
    const error = await exportPins(parseFlags('export', flags), place.outside).catch(
      (thrown: unknown) => thrown,
    );
    expect(error instanceof SettingsError && error.mistakes.map((one) => one.where)).toEqual([where]);
  });

  it(isThere ? 'writes every pin of a real blog' : 'of a real blog is not tried, which is said', async () => {
    place = makePlace({});
    if (!isThere) return expect(existsSync(KEEPTHRIFTY)).toBe(false);
    expect(await run('--root', KEEPTHRIFTY, '--board', 'Bread')).toBe(0);
    expect(place.stdout()).toMatch(/export: 95 pins in \d files?, 0 left out, 14 not new or skipped\n$/);
    const rows = exportsIn().flatMap(rowsOf);
    expect(rows).toHaveLength(95);
    for (const row of rows) {
      expect(row['Media URL']).toMatch(/^https:\/\/www\.keepthrifty\.com\/assets\/img\//);
      expect([...(row.Description ?? '')].length).toBeLessThanOrEqual(500);
    }
  });
});

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createFiles } from '../../src/disk/create-files.js';
import type { Files } from '../../src/ports.js';
import { makeJson } from '../../src/report/make-json.js';
import { plan } from '../../src/run.js';
import { readSettings } from '../../src/settings/read-settings.js';
import { planPost, STILL_PORTS } from '../any-post/plan-post.js';
import { SITES, type SmallSite } from '../any-post/sites.js';
import { CONVERSIONS } from './convert-post.js';

const HERE = join(import.meta.dirname, '../..');
const REAL = join(HERE, '../shared/real-blogs');
const BLOGS: readonly (readonly [name: string, root: string, pins: number])[] = [
  ['the example', join(HERE, 'example'), 10],
  ['keepthrifty', join(REAL, 'keepthrifty'), 109],
  ['velvetgrl', join(REAL, 'velvetgrl/website'), 21],
];

const planSchema = z.object({
  steps: z.array(z.looseObject({ line: z.number() })),
  problems: z.array(z.looseObject({})),
});

/** What `plan --json` prints, without lines and columns. */
async function planOf(files: Files): Promise<{ steps: unknown[]; problems: unknown[] }> {
  const overrides = [
    { name: '--board', path: 'defaults.board', value: 'Bread' },
    { name: '--max-changes', path: 'limits.max-changes', value: '1000' },
  ];
  const report = await plan(readSettings(files, null, overrides), {
    ...STILL_PORTS,
    files,
    publer: null,
    store: null,
  });
  const { steps, problems } = planSchema.parse(makeJson(report));
  return {
    steps: steps.map((step) => ({ ...step, line: null })),
    problems: problems.map(({ severity, code, file, message }) => ({
      severity,
      code,
      file,
      message: withoutLines(message),
    })),
  };
}

function withoutLines(message: unknown): string {
  return `${message}`.replace(/(\.mdx?):\d+/g, '$1');
}

/** The same files, and every post in it written in another way. */
function rewrite(files: Files, convert: (text: string) => string): Files {
  return {
    ...files,
    readHead(file, isComplete, maxBytes) {
      const text = files.readText(file) ?? '';
      const written = convert(text);
      expect(isComplete(written) || written.length < maxBytes).toBe(true);
      return { kind: 'head', text: written, bytes: Buffer.byteLength(written) };
    },
  };
}

describe('the same plan', () => {
  for (const [name, root, pins] of BLOGS) {
    it.each(Object.entries(CONVERSIONS))(`of ${name} is made from posts with %s`, async (_, convert) => {
      if (!existsSync(root)) return expect(existsSync(REAL)).toBe(false);
      const files = createFiles(root);
      const expected = await planOf(files);
      expect(expected.steps.length).toBe(pins);
      expect(await planOf(rewrite(files, convert))).toEqual(expected);
    });
  }
});

/** Every way to write a date that generators read in their own ways, and values that YAML takes for something else. */
const LINES: readonly string[] = [
  'date: 2026-01-02',
  'date: "2026-01-02"',
  'date: 2026-01-02 01:30:00',
  'date: 2026-01-02T01:30:00',
  'date: 2026-01-02 01:30',
  'date: 2026-01-02 1:30:00 -0500',
  'date: 2026-01-02T01:30:00+08:00',
  'date: 2026-01-02T01:30:00.000Z',
  'date: 2026-01-02 01:30 +0800',
  'date: Jan 2, 2026',
  'date: 2026-01-02\nexpiryDate: 2026-11-01\nlastmod: 2026-05-01',
  'date: 2026-01-02\ndraft: yes',
  'date: 2026-01-02\ndraft: true',
  'date: 2026-01-02\npublished: false',
  'date: 2026-01-02\nslug: "2024"',
  'date: 2026-01-02\nslug: 007',
  'date: 2026-01-02\ncategories: [One, "Two Words"]\ntags: one two',
  'date: 2026-01-02\ncover: { image: /a.png, alt: "A: b" }\nempty:\nnested: { deep: [1, 2.50, yes] }',
];
const PINS: readonly string[] = [
  'pin: { board: Bread }',
  'pin: { board: [Bread, "934145216398624390"], title: 2024, schedule: 2026-12-01 09:30 }',
  'pin:\n  board: Bread\n  schedule: 2026-12-01',
  'pin:\n  board: Bread\n  schedule: 2026-12-01 09:30:00',
  'pin:\n  board: Bread\n  schedule: 2026-12-01T09:30:00+01:00',
  'pins:\n  - { board: Bread, id: a }\n  - board: Travel\n    description: |\n      Two\n      lines\n',
  'pinterestImage: /a.png\npinterest_board: Bread\npinterest-alt: text',
];

function stepsOf(site: SmallSite, text: string): unknown {
  return planPost(site, text).plan.steps.map(({ action, reason, slotMs, wanted: { pin, key } }) => {
    const { title, description, link, board, postDateMs } = pin;
    const problems = pin.problems.map(({ severity, code }) => `${severity} ${code}`);
    return { action, reason, slotMs, key, title, description, link, board, postDateMs, problems };
  });
}

describe('the same pins', () => {
  const [dated = '', ...dates] = LINES;
  const [simple = '', ...pins] = PINS;
  const posts = [dated, ...dates].map((line) => [line, simple]).concat(pins.map((pin) => [dated, pin]));

  it.each(Object.keys(SITES))('of a post of %s come from each way to write it', (name) => {
    const site = SITES[name];
    for (const [line, pin] of posts)
      for (const convert of Object.values(CONVERSIONS)) {
        const text = `---\ntitle: A post\n${line}\n${pin}\n---\nBody\n`;
        if (site !== undefined)
          expect(stepsOf(site, convert(text)), convert(text)).toEqual(stepsOf(site, text));
      }
  });
});

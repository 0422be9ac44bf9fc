import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { renderSummary } from '../../src/report/render-summary.js';
import { ROOT } from '../house/source.js';
import { makeMedia, makeWanted } from '../plan/make-wanted.js';
import { HOSTILE } from '../report/hostile-texts.js';
import { makeProblem, outcomesOf, reportOf } from '../report/make-report.js';
import { makeFacts, REPOSITORY } from '../report/summary-facts.js';
import { look, openBrowser, type Seen } from './open-browser.js';
import { runActionOnExample } from './run-action.js';
import { type ExampleRun, openExample } from './run-example.js';

let browser: Browser;
let example: ExampleRun;

beforeAll(async () => {
  browser = await openBrowser();
  example = await openExample();
});
afterAll(async () => {
  await browser?.close();
  await example?.close();
});

/** Pictures are kept where PICTURES names a folder: `npm run pictures`. */
function keep(name: string, { picture }: Seen): void {
  const folder = process.env.PICTURES ?? '';
  if (folder === '') return;
  mkdirSync(join(ROOT, folder), { recursive: true });
  writeFileSync(join(ROOT, folder, `${name}.png`), picture);
}

const planSchema = z.object({ steps: z.array(z.object({ action: z.string(), title: z.string() })) });

describe('the summary of the example blog, in a browser', () => {
  it('shows each pin with its own picture, and loads nothing else', async () => {
    const ran = await runActionOnExample();
    expect(ran.exit, ran.log).toBe(0);
    const seen = await look(browser, ran.summary, example.root);
    keep('summary', seen);
    const sent = planSchema.parse(JSON.parse(ran.plan)).steps.filter(({ action }) => action === 'create');
    expect(seen.text).toContain(`${sent.length} pins scheduled`);
    expect(seen.images).toHaveLength(sent.length);
    for (const { title } of sent) expect(seen.text).toContain(title);
    expect(seen.links.filter((link) => link.startsWith(`${REPOSITORY}/commit/`))).toHaveLength(2);
    expect(seen).toMatchObject({ foreign: [], dialogs: [], scripts: 0 });
  });

  it('shows held and failed pins and problems', async () => {
    await example.apply();
    const posts = join(example.root, 'content/posts');
    const save = (name: string, text: string) => writeFileSync(join(posts, name), text);
    save('rye.md', post('Rye bread for patient people', 'board: Bread'));
    example.sandbox.arm([{ method: 'POST', path: '/posts/schedule', when: 'before', fault: 'reset' }]);
    await example.apply();
    example.advance(20 * MINUTE_MS);
    save('oats.md', post('Oat biscuits', 'board: Brot'));
    save('barley.md', post('Barley water', 'board: Bread\n  shedule: now'));
    save('millet.md', post('Millet porridge', 'board: Bread'));
    const report = await example.apply();
    const seen = await look(browser, renderSummary(report, makeFacts({ mode: 'apply' })), example.root);
    keep('summary-problems', seen);
    expect(seen.text).toContain('1 pin scheduled, 1 held, 2 left out');
    expect(seen.text).toContain('content/posts/rye.md#1@');
    expect(seen).toMatchObject({ foreign: [], dialogs: [], scripts: 0 });
  });
});

describe('a summary of hostile posts, in a browser', () => {
  it.each(HOSTILE)('is words: %j', async (words) => {
    const media = {
      ...makeMedia('x'),
      source: 'url',
      path: null,
      url: 'https://evil.example/p.png',
    } as const;
    const pin = makeWanted('a', { title: words, file: words, media: [media] });
    const wanted = [{ ...pin, board: { name: words, id: 'b' }, path: words, key: words }];
    const problem = { ...makeProblem('error'), message: words, hint: words, file: words };
    const report = outcomesOf(reportOf(wanted, [problem]), 'held', { message: words, pinUrl: words });
    const texts = [report, outcomesOf(report, 'scheduled', { message: words, pinUrl: words })].map((one) =>
      renderSummary(one, makeFacts({ notice: words, failure: words })),
    );
    const seen = await look(browser, texts.join('\n'), example.root);
    expect(seen).toMatchObject({ foreign: [], dialogs: [], scripts: 0, images: [] });
    for (const link of seen.links) expect(link).toMatch(OWN_LINK);
  });
});

/** The repository, the blog, and what the pin itself names as its picture. */
const OWN_LINK = /^https:\/\/(?:github\.com\/ann\/blog\/|blog\.example\/|evil\.example\/p\.png$)/;
const MINUTE_MS = 60_000;

function post(title: string, pin: string): string {
  const front = [`title: ${title}`, 'date: 2026-11-20', `description: ${title}, step by step.`];
  return [
    '---',
    ...front,
    'pin:',
    '  image: /images/rhubarb-tart.png',
    `  ${pin}`,
    '---',
    '',
    'Text.',
    '',
  ].join('\n');
}

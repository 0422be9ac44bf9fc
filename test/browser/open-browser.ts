import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';
import { COMMIT, REPOSITORY } from '../report/summary-facts.js';
import { renderPage } from './render-page.js';

/** What a page did when it was opened. */
export interface Seen {
  /** Requests to anything but pictures of the own repository. */
  readonly foreign: readonly string[];
  readonly dialogs: readonly string[];
  /** Addresses of all links and pictures. */
  readonly links: readonly string[];
  readonly images: readonly string[];
  readonly scripts: number;
  readonly text: string;
  readonly picture: Uint8Array;
}

/** The package's own arguments are for a single page only. */
const ARGS = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'];

/** A headless Chromium that comes as a package. */
export async function openBrowser(): Promise<Browser> {
  return playwright.launch({ executablePath: await chromium.executablePath(), args: ARGS });
}

/** Opens a summary as a page; pictures of the own repository come from `root`, everything else is refused and noted. */
export async function look(browser: Browser, markdown: string, root: string): Promise<Seen> {
  const page = await browser.newPage({ viewport: { width: 960, height: 700 }, deviceScaleFactor: 1.5 });
  const foreign: string[] = [];
  const dialogs: string[] = [];
  const raw = `${REPOSITORY}/raw/${COMMIT}/`;
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (!url.startsWith(raw)) foreign.push(url);
    return url.startsWith(raw)
      ? route.fulfill({ body: readFileSync(join(root, decodeURIComponent(url.slice(raw.length)))) })
      : route.abort();
  });
  await page.setContent(await renderPage(markdown), { waitUntil: 'load' });
  const all = (selector: string, name: string) =>
    page.locator(selector).evaluateAll((found, key) => found.map((one) => one.getAttribute(key) ?? ''), name);
  const seen = {
    links: await all('a', 'href'),
    images: await all('img', 'src'),
    scripts: await page.locator('script, iframe, object, embed, form, style:not(head style)').count(),
    text: await page.locator('main').innerText(),
    picture: await page.screenshot({ fullPage: true }),
  };
  await page.close();
  return { foreign, dialogs, ...seen };
}

import leven from 'leven';
import { comparableUrl, slashlessUrl } from './comparable-url.js';
import type { UrlFinding } from './finding.js';

/** A sitemap of more has more than are worth being compared letter by letter. */
const MAX_COMPARED = 5_000;
const MAX_NAME = 100;

/** Judges addresses by a sitemap: in it, or not and which of its own is nearest. */
export function createSitemapJudge(pages: readonly string[]): (url: string) => UrlFinding {
  const known = new Set(pages.map(comparableUrl));
  const slashless = keyBy(pages, slashlessUrl);
  const byName = keyBy(pages, nameOf);
  const names = [...byName.keys()].slice(0, MAX_COMPARED);
  return (url) => {
    if (known.has(comparableUrl(url)))
      return { verified: true, status: null, url, message: 'in the sitemap' };
    const name = nameOf(url);
    const near =
      slashless.get(slashlessUrl(url)) ?? byName.get(name) ?? byName.get(nearest(name, names) ?? '') ?? null;
    const hint = near === null ? '' : `; nearest: ${near}`;
    return { verified: false, status: null, url: near, message: `not in the sitemap${hint}` };
  };
}

/** The first page of each key. */
function keyBy(pages: readonly string[], keyOf: (page: string) => string): ReadonlyMap<string, string> {
  return new Map([...pages].reverse().map((page) => [keyOf(page), page]));
}

/** The last part of a path, as far as generators agree about it. */
function nameOf(url: string): string {
  const path = comparableUrl(url).replace(/[?#].*$/s, '');
  const parts = path.split('/').filter((part) => part !== '' && !/^index\.html?$/i.test(part));
  return (parts.at(-1) ?? '')
    .replace(/\.html?$/i, '')
    .toLowerCase()
    .slice(0, MAX_NAME);
}

/** The name that differs least, where at most a third of it does. */
function nearest(name: string, names: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.min(name.length, Math.max(1, Math.floor(name.length / 3)) + 1);
  for (const other of names) {
    if (Math.abs(other.length - name.length) >= least) continue;
    const distance = leven(name, other, { maxDistance: least });
    if (distance >= least) continue;
    best = other;
    least = distance;
  }
  return best;
}

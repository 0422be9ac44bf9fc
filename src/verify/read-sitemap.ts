import { posix } from 'node:path';
import { SettingsError, SiteUnreachable } from '../errors.js';
import type { Files, Log, Prober } from '../ports.js';
import { parseSitemap, type Sitemap } from './parse-sitemap.js';

/** The most that sitemaps.org allows for one. */
const MAX_BYTES = 50 * 1024 * 1024;
/** Sitemaps of one index. */
const MAX_SITEMAPS = 500;

export interface SitemapPorts {
  readonly files: Files;
  readonly prober: Prober;
  readonly log: Log;
  readonly isStopping: () => boolean;
  /** Address of the site, with its base path; null where it is not known. */
  readonly siteUrl: string | null;
}

/**
 * Every page of a sitemap: a file, named from the root, or an https address. The sitemaps of an index are read as well: below the folder
 * of the file, or from their addresses. Throws SettingsError for what is no sitemap, SiteUnreachable where an address does not answer.
 */
export async function readSitemap(where: string, ports: SitemapPorts): Promise<readonly string[]> {
  const { pages, sitemaps } = await readOne([where], ports);
  if (sitemaps.length > MAX_SITEMAPS)
    throw mistake(`${where} lists ${sitemaps.length} sitemaps; at most ${MAX_SITEMAPS} are read.`);
  const all = [...pages];
  for (const [index, sitemap] of sitemaps.entries()) {
    if (ports.isStopping()) break;
    ports.log.info(`reading sitemap ${index + 1} of ${sitemaps.length}: ${sitemap}`);
    const inner = await readOne(
      isAddress(where) ? [sitemap] : placesOf(sitemap, where, ports.siteUrl),
      ports,
    );
    for (const page of inner.pages) all.push(page);
    if (inner.sitemaps.length > 0)
      ports.log.warn(`${sitemap} is an index inside an index: its sitemaps are not read`);
  }
  return all;
}

function isAddress(where: string): boolean {
  return /^[a-z][a-z0-9+.-]{0,30}:\/\//i.test(where);
}

/** Where a sitemap of an index that is a file may lie: as on the site, else beside the index. */
function placesOf(sitemap: string, index: string, siteUrl: string | null): readonly string[] {
  if (!URL.canParse(sitemap)) throw mistake(`${index} lists "${sitemap}", which is no address.`);
  const { pathname } = new URL(sitemap);
  const base = siteUrl === null ? '/' : new URL(siteUrl).pathname;
  const below = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
  const folder = posix.dirname(index);
  return [below, posix.basename(pathname)].map((path) =>
    posix.join(folder, posix.join('/', decodePath(path))),
  );
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The first of the places that there is. */
async function readOne(places: readonly string[], ports: SitemapPorts): Promise<Sitemap> {
  const [where = ''] = places;
  const text = isAddress(where) ? await readAddress(where, ports) : readFile(places, ports);
  const sitemap = parseSitemap(text);
  if (sitemap === null) throw mistake(`${where} is no sitemap: <urlset> or <sitemapindex> is expected.`);
  return sitemap;
}

function readFile(places: readonly string[], { files }: SitemapPorts): string {
  for (const place of new Set(places)) {
    const text = files.readText(place, MAX_BYTES);
    if (text !== null) return text;
  }
  throw mistake(`There is no file ${places[0]}.`);
}

async function readAddress(url: string, { prober }: SitemapPorts): Promise<string> {
  const fetched = await prober.read(url, MAX_BYTES);
  switch (fetched.kind) {
    case 'text':
      return fetched.text;
    case 'answered':
      throw mistake(`The sitemap ${url} answers ${fetched.status}.`);
    case 'refused':
      throw mistake(`The sitemap ${url} is not asked: ${fetched.reason}.`);
    case 'unreachable':
      throw new SiteUnreachable(
        `The sitemap ${url} could not be read: ${fetched.reason}.`,
        'check the address and the network; or build the site and name the file: --verify public/sitemap.xml',
      );
  }
}

function mistake(message: string): SettingsError {
  const hint =
    'a file below --root such as public/sitemap.xml, or an https address; nothing at all asks the live site';
  return new SettingsError([{ where: '--verify', message, hint }]);
}

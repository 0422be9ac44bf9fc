/** What a sitemap lists: addresses of pages, and of other sitemaps where it is an index. */
export interface Sitemap {
  readonly pages: readonly string[];
  readonly sitemaps: readonly string[];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The addresses of a sitemap (sitemaps.org, 0.9); null for a text that is none. Only `<loc>` inside `<url>` and `<sitemap>` counts, with
 * or without a prefix for the namespace; pictures and videos have prefixes of their own inside. Reads on in one direction, so that no text takes long.
 */
export function parseSitemap(text: string): Sitemap | null {
  const pages: string[] = [];
  const sitemaps: string[] = [];
  let root: string | null = null;
  let parent = '';
  for (const { name, start } of listTags(text)) {
    root ??= name;
    const [prefix, local] = splitName(name);
    if (local === 'url' || local === 'sitemap') parent = name;
    const [parentPrefix, parentName] = splitName(parent);
    if (local !== 'loc' || prefix !== parentPrefix) continue;
    const url = readText(text, start);
    if (url === '') continue;
    if (parentName === 'url') pages.push(url);
    if (parentName === 'sitemap') sitemaps.push(url);
  }
  const kind = root === null ? '' : splitName(root)[1];
  return kind === 'urlset' || kind === 'sitemapindex' ? { pages, sitemaps } : null;
}

interface Tag {
  readonly name: string;
  /** Where its content begins. */
  readonly start: number;
}

/** Opening tags in order; comments, declarations, CDATA and closing tags are passed over. */
function* listTags(text: string): Generator<Tag> {
  let at = text.indexOf('<');
  while (at !== -1) {
    const end = endOfMarkup(text, at);
    if (end === -1) return;
    const [, name] = /^<([\w:.-]{1,64})/.exec(text.slice(at, at + 66)) ?? [];
    if (name !== undefined) yield { name, start: end };
    at = text.indexOf('<', end);
  }
}

/** Behind the markup that begins at an offset; -1 where it is never closed. */
function endOfMarkup(text: string, at: number): number {
  const closing = text.startsWith('<!--', at) ? '-->' : text.startsWith(CDATA, at) ? ']]>' : '>';
  const found = text.indexOf(closing, at + 1);
  return found === -1 ? -1 : found + closing.length;
}

const CDATA = '<![CDATA[';

function splitName(name: string): readonly [prefix: string, local: string] {
  const colon = name.indexOf(':');
  return colon === -1 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)];
}

/** The text up to the next tag. */
function readText(text: string, start: number): string {
  const first = text.slice(start, start + 20).trimStart();
  if (first.startsWith(CDATA)) {
    const from = text.indexOf(CDATA, start) + CDATA.length;
    const end = text.indexOf(']]>', from);
    return text.slice(from, end === -1 ? from : end).trim();
  }
  const end = text.indexOf('<', start);
  return decode(text.slice(start, end === -1 ? start : end).trim());
}

function decode(text: string): string {
  return text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,4});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { parsePost } from '../../src/content/front-matter.js';
import { createFiles } from '../../src/disk/create-files.js';
import type { Files } from '../../src/ports.js';
import type { Settings } from '../../src/settings.js';
import { readSite } from '../../src/site/read-site.js';
import { defaultSettings } from './default-settings.js';

const BLOGS = join(import.meta.dirname, '../../../shared/real-blogs');
const NOW = Date.UTC(2026, 10, 23);

interface Expected {
  readonly blog: string;
  readonly rows: number;
  readonly generator: string;
}

const EXACT: readonly Expected[] = [
  { blog: 'keepthrifty', rows: 166, generator: 'jekyll' },
  { blog: 'based-cooking', rows: 349, generator: 'hugo' },
  { blog: 'hexo-site', rows: 58, generator: 'hexo' },
];

function readExpected(blog: string): Map<string, string> {
  const lines = readFileSync(join(BLOGS, 'expected-urls.tsv'), 'utf8').trim().split('\n');
  const rows = lines.map((line) => line.split('\t')).filter(([name]) => name === blog);
  return new Map(rows.map(([, file = '', url = '']) => [file, decodeURI(url)]));
}

/** Blogs of which only some posts are listed, with what their settings have to say. */
const SAMPLED: readonly (Expected & { readonly root: string; readonly site: Partial<Settings['site']> })[] = [
  { blog: 'velvetgrl', root: 'website', rows: 9, generator: 'astro', site: {} },
  { blog: 'velvetgrl', root: '.', rows: 9, generator: 'astro', site: {} },
  {
    blog: 'electron',
    root: '.',
    rows: 10,
    generator: 'docusaurus',
    site: { url: 'https://www.electronjs.org' },
  },
  {
    blog: 'overreacted',
    root: '.',
    rows: 8,
    generator: 'nextjs',
    site: { url: 'https://overreacted.io', permalink: '/:folder/' },
  },
  { blog: 'rust-blog', root: '.', rows: 10, generator: 'zola', site: {} },
  { blog: '11ty', root: '.', rows: 10, generator: 'eleventy', site: { url: 'https://www.11ty.dev' } },
];

function readUrls(files: Files, given: Partial<Settings['site']> = {}): Map<string, string | null> {
  const site = readSite(files, defaultSettings(given), NOW);
  const isPost = picomatch([...site.posts], { ignore: [...site.notPosts] });
  const urls = new Map<string, string | null>();
  for (const file of files.list().files.filter((it) => isPost(it))) {
    const head = files.readHead(file, () => false, 65_536);
    const post = head.kind === 'head' ? parsePost(file, head.text, head.bytes).post : null;
    const page = post === null ? null : site.page(post);
    if (page?.published) urls.set(file, page.url === null ? null : decodeURI(page.url));
  }
  return urls;
}

const isThere = existsSync(BLOGS);
if (!isThere) process.stderr.write(`\nNOT TESTED: real blogs, because ${BLOGS} is absent\n\n`);

describe.runIf(isThere)('on real blogs', () => {
  it.each(EXACT)('finds the $rows posts that $blog publishes, each at its own URL', ({ blog, rows }) => {
    const expected = readExpected(blog);
    expect(expected.size).toBe(rows);
    expect(readUrls(createFiles(join(BLOGS, blog)))).toEqual(expected);
  });

  it.each(EXACT)('recognises that $blog is made with $generator', ({ blog, generator }) => {
    const site = readSite(createFiles(join(BLOGS, blog)), defaultSettings(), NOW);
    expect(site).toMatchObject({ generator, problems: [] });
  });

  it.each(SAMPLED)('finds every listed post of $blog from $root at its own URL', ({ blog, root, ...it }) => {
    const files = createFiles(join(BLOGS, blog, root));
    const urls = readUrls(files, it.site);
    const expected = [...readExpected(blog)];
    const found = expected.map(([file]) => [
      file,
      urls.get(root === '.' ? file : file.slice(root.length + 1)),
    ]);
    expect(expected.length).toBe(it.rows);
    expect(found).toEqual(expected);
    expect(readSite(files, defaultSettings(it.site), NOW)).toMatchObject({
      generator: it.generator,
      problems: [],
    });
  });
});

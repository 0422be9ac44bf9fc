import { describe, expect, it } from 'vitest';
import { makeBlog } from './make-blog.js';

const BASE = 'https://blog.example';
const config = (text = '', files: Readonly<Record<string, string>> = {}) => ({
  'pelicanconf.py': `TIMEZONE = 'Europe/Paris'\nSITEURL = ''\n${text}\n`,
  'publishconf.py': `from pelicanconf import *\nSITEURL = "${BASE}"\n`,
  ...files,
});
const POST = 'Title: My Crème & Co.\nDate: 2024-01-05 10:00';
const pathOf = (text: string, frontMatter = POST, file = 'content/blog/x.md') =>
  makeBlog(config(text)).page(file, frontMatter).url?.replace(BASE, '');

describe('the URL of a Pelican article', () => {
  it.each([
    ['', '/my-creme-co.html'],
    ["SLUGIFY_SOURCE = 'basename'", '/x.html'],
    ["ARTICLE_URL = 'posts/{date:%Y}/{date:%m}/{slug}/'", '/posts/2024/01/my-creme-co/'],
    ["ARTICLE_URL = '{category}/{slug}/index.html'", '/blog/my-creme-co/'],
    ["ARTICLE_URL = '{category}/{slug}'\nUSE_FOLDER_AS_CATEGORY = False", '/misc/my-creme-co'],
    ["# ARTICLE_URL = 'no'\nARTICLE_URL = 'yes/{slug}/'", '/yes/my-creme-co/'],
  ])('with %j is %s', (text, expected) => {
    expect(pathOf(text)).toBe(expected);
  });

  it.each([
    ['slug: own\ndate: 2024-01-05', '/own.html'],
    ['Slug: own\nDate: 2024-01-05', '/own.html'],
    ['url: my/own/\ndate: 2024-01-05', '/my/own/'],
  ])('with front matter %j is %s', (frontMatter, expected) => {
    expect(pathOf('', frontMatter)).toBe(expected);
  });

  it('takes date and slug from the file name where the site says so', () => {
    const text = String.raw`FILENAME_METADATA = r'(?P<date>\d{4}-\d{2}-\d{2})_(?P<slug>.*)'`;
    expect(pathOf(text, 'title: x', 'content/2024-01-05_my-name.md')).toBe('/my-name.html');
    expect(pathOf('', 'title: x', 'content/2024-01-05-my-name.md')).toBe('/x.html');
  });

  it.each([
    "ARTICLE_URL = PREFIX + '{slug}/'",
    "ARTICLE_URL = '{author}/{slug}/'",
    "ARTICLE_URL = '{date:%j}/{slug}/'",
    'SLUG_REGEX_SUBSTITUTIONS = [("x", "y")]',
    "FILENAME_METADATA = r'(?P<slug>[a-z]+)'",
  ])('is not guessed: %s', (text) => {
    const page = makeBlog(config(text)).page('content/x.md', POST);
    expect(page).toMatchObject({
      url: null,
      problems: [{ code: 'permalink-missing', hint: 'site: { permalink: "/:slug.html" }' }],
    });
    expect(makeBlog(config(text), { permalink: '/p/:slug/' }).page('content/x.md', POST)).toMatchObject({
      url: `${BASE}/p/x/`,
      problems: [],
    });
  });
});

describe('what Pelican does not publish', () => {
  it.each([
    ['', 'status: draft\ndate: 2024-01-05', 'status: draft'],
    ['', 'Status: hidden\ndate: 2024-01-05', 'status: hidden'],
    ['', 'title: x', 'no date'],
    ['WITH_FUTURE_DATES = False', 'title: x\ndate: 2031-01-05', 'future'],
  ])('with %j: %j', (text, frontMatter, reason) => {
    const page = makeBlog(config(text)).page('content/x.md', frontMatter);
    expect(page).toMatchObject({ published: false, reason: expect.stringContaining(reason) });
  });

  it('but posts of the future where nothing else is said', () => {
    expect(makeBlog(config()).page('content/x.md', 'title: x\ndate: 2031-01-05').published).toBe(true);
  });
});

describe('a Pelican site', () => {
  it('has zone and address from its settings, those for publishing first', () => {
    expect(makeBlog(config()).site).toMatchObject({
      generator: 'pelican',
      url: BASE,
      timezone: 'Europe/Paris',
      posts: ['content/**/*.{md,markdown,mkd}'],
      problems: [],
    });
  });

  it('reads zone-less dates in its zone', () => {
    expect(makeBlog(config()).page('content/x.md', POST).dateMs).toBe(Date.UTC(2024, 0, 5, 9));
  });

  it('names the first post whose header has no --- lines', () => {
    const header = 'Title: x\nDate: 2024-01-05\n\nText\n';
    const files = { 'content/a.md': '---\ntitle: x\n---\n', 'content/b.md': header, 'content/c.md': header };
    const { site } = makeBlog(config('', files));
    expect(site.problems).toMatchObject([
      {
        code: 'post-header-other',
        severity: 'warning',
        file: 'content/b.md',
        line: 1,
        message: expect.stringContaining('1 more'),
        hint: expect.stringContaining('---'),
      },
    ]);
  });
});

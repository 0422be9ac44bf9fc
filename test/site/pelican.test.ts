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
    ["ARTICLE_URL = '{category}/{slug}/index.html'", '/blog/my-creme-co/index.html'],
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
    "ARTICLE_URL = '{date:%U}/{slug}/'",
    "ARTICLE_URL = '{date:%b}/{slug}/'\nLOCALE = ('de_DE',)",
    "ARTICLE_URL = '{category}/{slug}/'\nPATH_METADATA = '(?P<category>[^/]+)/.*'",
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
    ['', 'status: skip\ndate: 2024-01-05', 'status: skip'],
    ["DEFAULT_METADATA = { 'status': 'draft' }", 'title: x\ndate: 2024-01-05', 'DEFAULT_METADATA'],
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

describe('what Pelican 4.8 makes of odd blogs', () => {
  const FULL = 'title: My Crème\ndate: 2024-01-05 10:00';

  it.each([
    ["ARTICLE_URL = '{date:%Y}/{date:%b}/{date:%-d}/{slug}/'", FULL, '/2024/Jan/5/my-creme/'],
    ["ARTICLE_URL = '{date:%j}-{date:%B}/{slug}'", FULL, '/005-January/my-creme'],
    ["ARTICLE_URL = ('{date:%Y}/'  # the year\n  '{slug}.html')", FULL, '/2024/my-creme.html'],
    ["ARTICLE_URL = '{author}/{slug}'\nAUTHOR = 'Jane Doe'", FULL, '/jane-doe/my-creme'],
    ["ARTICLE_URL = '{author}/{slug}'", `${FULL}\nauthors: Bob Ray, Ann`, '/bob-ray/my-creme'],
    ["ARTICLE_URL = '{lang}/{slug}'", FULL, '/en/my-creme'],
    ['', `${FULL}\nlang: fr`, '/my-creme-fr.html'],
    ["DEFAULT_LANG = 'fr'", `${FULL}\nlang: fr`, '/my-creme.html'],
    ["ARTICLE_LANG_URL = '{lang}/{slug}/'", `${FULL}\nlang: fr`, '/fr/my-creme/'],
    ['SLUGIFY_PRESERVE_CASE = True', FULL, '/My-Creme.html'],
    ['SLUGIFY_USE_UNICODE = True', FULL, '/my-cr%C3%A8me.html'],
  ])('with %j and %j: %s', (text, frontMatter, expected) => {
    expect(pathOf(text, frontMatter)).toBe(expected);
  });

  it('has no date of a file name that does not fit the site’s own pattern', () => {
    const text = String.raw`FILENAME_METADATA = r'(?P<date>\d{4}-\d{2}-\d{2})_(?P<slug>.*)'`;
    const page = makeBlog(config(text)).page('content/2024-01-05-my-name.md', 'title: x');
    expect(page).toMatchObject({ published: false, dateMs: null });
  });

  it('leaves pages, excluded folders and ignored names out', () => {
    const text = "PAGE_PATHS = [\n  'about',\n]\nARTICLE_EXCLUDES = ['old']\nIGNORE_FILES = ['t*.md']";
    expect(makeBlog(config(text)).site.notPosts).toEqual(['content/about/**', 'content/old/**', '**/t*.md']);
  });
});

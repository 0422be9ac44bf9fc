import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { makeBlog } from './make-blog.js';

const config = (text = '') => ({ '_config.yml': `url: https://blog.example\n${text}\n` });
const pathOf = (text: string, file: string, frontMatter?: string) =>
  makeBlog(config(text)).page(file, frontMatter).url?.replace('https://blog.example', '');

describe('the URL of a Jekyll post', () => {
  const FILE = '_posts/2024-01-05-my-post.md';

  it.each([
    ['', '/2024/01/05/my-post.html'],
    ['permalink: date', '/2024/01/05/my-post.html'],
    ['permalink: pretty', '/2024/01/05/my-post/'],
    ['permalink: ordinal', '/2024/005/my-post.html'],
    ['permalink: weekdate', '/2024/W01/Fri/my-post.html'],
    ['permalink: none', '/my-post.html'],
    ['permalink: /:title/', '/my-post/'],
    ['permalink: /blog/:year-:i_month-:i_day/:slug', '/blog/2024-1-5/my-post'],
    ['permalink: /:short_year/:short_month/:title:output_ext', '/24/Jan/my-post.html'],
    ['permalink: /:year_:month/:title/', '/2024_01/my-post/'],
    ['permalink: pretty\ncollections: { posts: { permalink: "/news/:title/" } }', '/news/my-post/'],
    ['defaults: [{ scope: { path: "", type: posts }, values: { permalink: "/d/:title/" } }]', '/d/my-post/'],
    ['baseurl: /base', '/base/2024/01/05/my-post.html'],
    ['baseurl: base/', '/base/2024/01/05/my-post.html'],
  ])('with %j is %s', (text, expected) => {
    expect(pathOf(text, FILE)).toBe(expected);
  });

  it.each([
    ['permalink: /own/', '/own/'],
    ['permalink: own/:year/:title', '/own/2024/my-post'],
    ['permalink: pretty', '/pretty'],
    ['slug: Other Name', '/2024/01/05/Other-Name.html'],
    ['slug: ""', '/2024/01/05/.html'],
    ['slug:', '/2024/01/05/my-post.html'],
    ['date: 2015-01-29', '/2015/01/29/my-post.html'],
    ['date: 2015-01-29 23:30:00 +0000', '/2015/01/29/my-post.html'],
    ['categories: foo bar', '/foo/bar/2024/01/05/my-post.html'],
    ['categories: [Foo Bar, foo bar, Baz]', '/foo%20bar/baz/2024/01/05/my-post.html'],
    ['category: Foo Bar', '/foo%20bar/2024/01/05/my-post.html'],
    ['categories: [a]\ncategory: b', '/a/b/2024/01/05/my-post.html'],
    ['canonical_url: https://elsewhere.example/x', 'https://elsewhere.example/x'],
    ['canonical: /relative', '/2024/01/05/my-post.html'],
  ])('with front matter %j is %s', (frontMatter, expected) => {
    expect(pathOf('', FILE, frontMatter)).toBe(expected);
  });

  it.each([
    ['_posts/2024-1-5-x.md', '/2024/01/05/x.html'],
    ['_posts/24-01-05-x.md', '/2024/01/05/x.html'],
    ['_posts/deep/er/2024-01-05-x.markdown', '/2024/01/05/x.html'],
    ['Cat/sub/_posts/2024-01-05-x.md', '/cat/sub/2024/01/05/x.html'],
    [
      '_posts/2014-01-29-Tools for Exploring .NET Internals.md',
      '/2014/01/29/Tools-for-Exploring-.NET-Internals.html',
    ],
    ['_posts/2014-01-29-lights-on-？.md', '/2014/01/29/lights-on.html'],
    ['_posts/2014-01-29-日本語.md', '/2014/01/29/%E6%97%A5%E6%9C%AC%E8%AA%9E.html'],
    ['_posts/2014-01-29-x.aspx.markdown', '/2014/01/29/x.aspx.html'],
    ['_posts/2014-01-29-100%.md', '/2014/01/29/100.html'],
    ['_posts/2014-01-29-dots....md', '/2014/01/29/dots.html'],
  ])('of %s is %s', (file, expected) => {
    expect(pathOf('', file)).toBe(expected);
  });

  it('names the rule that decided', () => {
    const { page } = makeBlog(config());
    expect(page(FILE).rule).toBe('permalink');
    expect(page(FILE, 'permalink: /x/').rule).toBe('front matter permalink');
    expect(page(FILE, 'canonicalUrl: https://a.example/').rule).toBe('front matter canonicalUrl');
  });

  it('lets a permalink of the settings win over the configuration, but not over the post', () => {
    const blog = makeBlog(config('permalink: /:title/'), { permalink: '/:year/:slug/' });
    expect(blog.page(FILE)).toMatchObject({
      url: 'https://blog.example/2024/my-post/',
      rule: 'permalink setting',
    });
    expect(blog.page(FILE, 'permalink: /own/').url).toBe('https://blog.example/own/');
  });
});

describe('a zone-less Jekyll date in America/New_York', () => {
  it.each([
    ['2024-01-01 02:00:00', '/2023/12/31/x.html', '2024-01-01T02:00:00.000Z'],
    ['"2024-01-01 02:00:00"', '/2024/01/01/x.html', '2024-01-01T07:00:00.000Z'],
    ['2024-01-01T02:00', '/2024/01/01/x.html', '2024-01-01T07:00:00.000Z'],
    ['2024-01-01', '/2024/01/01/x.html', '2024-01-01T05:00:00.000Z'],
    ['2024-01-01 02:00:00 +0000', '/2023/12/31/x.html', '2024-01-01T02:00:00.000Z'],
    ['2013-01-31 16:03:21 0000 -0700', '/2013/01/31/x.html', '2013-01-31T21:03:21.000Z'],
  ])('%s is %s', (date, path, instant) => {
    const blog = makeBlog(config('timezone: America/New_York'));
    const page = blog.page('_posts/2020-05-05-x.md', `date: ${date}`);
    expect(page.url).toBe(`https://blog.example${path}`);
    expect(new Date(page.dateMs ?? 0).toISOString()).toBe(instant);
  });

  it('is in UTC where nothing names a zone, never in the zone of the process', () => {
    const { site, page } = makeBlog(config());
    expect(site.timezone).toBeNull();
    expect(page('_posts/2024-05-05-x.md').dateMs).toBe(Date.UTC(2024, 4, 5));
  });

  it('uses the zone of the settings where there is one', () => {
    const { site } = makeBlog(config('timezone: America/New_York'), { timezone: 'Europe/Berlin' });
    expect(site.timezone).toBe('Europe/Berlin');
  });
});

describe('what Jekyll does not publish', () => {
  it.each([
    ['_posts/2024-01-05-x.md', 'published: false', 'published: false'],
    ['_posts/2024-01-05-x.md', 'published: no', 'published: no'],
    ['_posts/2024-01-05-x.md', 'redirect_to: https://a.example/', 'redirect_to'],
    ['_posts/2024-01-05-x.md', 'redirect_to:\n  - https://a.example/', 'redirect_to'],
    ['_posts/2024-01-05-x.md', 'hidden: true', 'hidden'],
    ['_posts/2024-01-05-x.md', 'draft: yes', 'draft'],
    ['_posts/2031-01-05-x.md', 'title: x', 'future'],
    ['_posts/2024-01-05-x.md', 'date: 2031-01-01', 'future'],
    ['_drafts/x.md', 'title: x', '_drafts'],
    ['_posts/undated.md', 'title: x', 'no date'],
    ['_recipes/soup.md', 'title: x', 'collection'],
  ])('%s with %j', (file, frontMatter, reason) => {
    const page = makeBlog(config()).page(file, frontMatter);
    expect(page).toMatchObject({ published: false, reason: expect.stringContaining(reason) });
  });

  it.each([
    ['future: true', '_posts/2031-01-05-x.md', 'title: x'],
    ['', '_posts/2024-01-05-x.md', 'published: true'],
    ['', '_posts/2031-01-05-x.md', 'date: 2024-01-05'],
  ])('but with %j it publishes %s with %j', (text, file, frontMatter) => {
    expect(makeBlog(config(text)).page(file, frontMatter)).toMatchObject({ published: true, reason: null });
  });
});

describe('a Jekyll configuration', () => {
  it('may give front matter defaults; the longest path wins, then a type, then the last', () => {
    const text = `defaults:
  - { scope: { path: "" }, values: { permalink: "/all/:title/", categories: [a] } }
  - { scope: { path: "", type: posts }, values: { permalink: "/posts/:title/" } }
  - { scope: { path: "_posts/news" }, values: { permalink: "/news/:title/" } }
  - { scope: { path: "_posts/off*" }, values: { published: false } }
  - { scope: { path: "", type: pages }, values: { permalink: "/never/" } }`;
    expect(pathOf(text, '_posts/2024-01-05-x.md')).toBe('/posts/x/');
    expect(pathOf(text, '_posts/news/2024-01-05-x.md')).toBe('/news/x/');
    expect(pathOf(text, '_posts/newspaper/2024-01-05-x.md')).toBe('/news/x/');
    expect(makeBlog(config(text)).page('_posts/off-line/2024-01-05-x.md').published).toBe(false);
  });

  it.each([
    ['title: x', ['error post-date-invalid _posts/2024-02-30-bad.md'], null],
    ['date: 2024-03-01', [], 'https://blog.example/2024/03/01/bad.html'],
  ])('a file name whose day does not exist, with %s: %j', (frontMatter, told, url) => {
    const page = makeBlog(config()).page('_posts/2024-02-30-bad.md', frontMatter);
    expect(page.problems.map(({ severity, code, file }) => `${severity} ${code} ${file}`)).toEqual(told);
    expect(page.url).toBe(url);
  });

  it('may move source and collections', () => {
    const { site, page } = makeBlog(config('source: ./docs\ncollections_dir: all'));
    expect(page('docs/all/_posts/2024-01-05-x.md').url).toBe('https://blog.example/2024/01/05/x.html');
    expect(site.staticFolders).toEqual(['docs']);
    expect(picomatch([...site.posts])('docs/all/_posts/2024/2024-01-05-x.md')).toBe(true);
  });

  it('gives defaults to files of moved collections by their path with or without the folder', () => {
    const scope = (path: string) =>
      `collections_dir: all\ndefaults: [{ scope: { path: "${path}" }, values: { permalink: "/d/:title/" } }]`;
    const file = 'all/_posts/deep/2024-01-05-x.md';
    expect(pathOf(scope('_posts/deep'), file)).toBe('/d/x/');
    expect(pathOf(scope('all/_posts/deep'), file)).toBe('/d/x/');
    expect(pathOf(scope('all/_posts/*'), file)).toBe('/d/x/');
    expect(pathOf(scope('all'), file)).toBe('/2024/01/05/x.html');
    expect(pathOf(scope('_posts/*'), file)).toBe('/2024/01/05/x.html');
  });

  it('may write collections; pages keep their path', () => {
    const text =
      'permalink: pretty\ncollections: { recipes: { output: true }, art: { output: true, permalink: "/a/:name" } }';
    expect(pathOf(text, '_recipes/soup/miso.md')).toBe('/recipes/soup/miso/');
    expect(pathOf(text, '_art/My Cat.md')).toBe('/a/my-cat');
    expect(pathOf(text, 'about/me.md')).toBe('/about/me/');
    expect(pathOf('', 'about/me.md')).toBe('/about/me.html');
    expect(pathOf('', 'about/index.md')).toBe('/about/');
  });

  it('finds posts anywhere, but no drafts and nothing excluded', () => {
    const { site } = makeBlog(config('exclude: [old, /vendor2/]'));
    const isPost = picomatch([...site.posts], { ignore: [...site.notPosts] });
    const files = [
      '_posts/a.md',
      'x/_posts/y/a.markdown',
      '_drafts/a.md',
      'old/_posts/a.md',
      'vendor2/_posts/a.md',
      '_site/_posts/a.md',
    ];
    expect(files.filter((file) => isPost(file))).toEqual(['_posts/a.md', 'x/_posts/y/a.markdown']);
  });

  it('is taken as it is, with merge keys, duplicate keys and hostile ones', () => {
    const text =
      'base: &b { permalink: "/m/:title/" }\n<<: *b\ntitle: 1\ntitle: 2\n__proto__: { url: x }\nconstructor: y';
    expect(pathOf(text, '_posts/2024-01-05-x.md')).toBe('/m/x/');
    expect(Object.prototype).not.toHaveProperty('url');
  });

  it('that is broken is one error at its place', () => {
    const { site } = makeBlog({ '_config.yml': 'url: https://blog.example\nbad: [1, 2\nx: y\n' });
    expect(site.problems[0]).toMatchObject({
      code: 'site-config-invalid',
      severity: 'error',
      file: '_config.yml',
    });
    expect(site.problems[0]?.line).toBeGreaterThan(1);
  });

  it('with a zone that does not exist warns and uses UTC', () => {
    const { site } = makeBlog(config('timezone: Mars/Base'));
    expect(site).toMatchObject({
      timezone: null,
      problems: [{ severity: 'warning', code: 'site-config-invalid' }],
    });
  });
});

describe('a Jekyll date that cannot be read', () => {
  it.each(['2024-13-45', '15/01/2024', 'soon'])('%s is an error at the value', (date) => {
    const page = makeBlog(config()).page('_posts/2024-01-05-x.md', `title: x\ndate: ${date}`);
    expect(page.problems).toMatchObject([
      { code: 'post-date-invalid', severity: 'error', file: '_posts/2024-01-05-x.md', line: 3 },
    ]);
  });
});

describe('a Jekyll post without a title', () => {
  it.each([
    ['', '_posts/2024-01-05-no-KNEAD-bread.md', 'No Knead Bread'],
    ['', '_posts/2024-01-05-über.md', 'Über'],
    ['collections: [recipes]', '_recipes/soup-of-the-day.md', 'Soup Of The Day'],
    [
      'defaults: [{ scope: { path: "" }, values: { title: Untitled } }]',
      '_posts/2024-01-05-x.md',
      'Untitled',
    ],
    ['', 'about.md', null],
  ])('with %j: %s is called %s', (text, file, title) => {
    expect(makeBlog(config(text)).page(file, 'layout: post').title).toBe(title);
  });
});

it.each([
  ['_config.yml', 'url: https://b.example\npermalink: /:year/:monht/:title/\n', 'title: A', 'monht'],
  ['_config.yml', 'url: https://b.example\n', 'permalink: /x/:nope/', 'nope'],
])('a placeholder that Jekyll does not know gives no URL (%s %s %s)', (file, config, front, name) => {
  const page = makeBlog({ [file]: config }).page('_posts/2026-01-02-a.md', front);
  expect(page).toMatchObject({
    url: null,
    rule: expect.stringContaining(`:${name}, which Jekyll does not know`),
  });
});

describe('what Jekyll 4.3 makes of odd blogs', () => {
  it.each([
    ['defaults: [{ scope: { path: "", type: post }, values: { permalink: "/d/:title/" } }]', '/d/x/'],
    ['defaults: [{ scope: { path: "/_posts" }, values: { permalink: "/d/:title/" } }]', '/2024/01/05/x.html'],
    ['defaults: [{ scope: { path: "_posts/" }, values: { permalink: "/d/:title/" } }]', '/d/x/'],
    ['defaults: [{ scope: { path: "_posts/2024-01" }, values: { permalink: "/d/:title/" } }]', '/d/x/'],
    ['permalink: /:collection/:name', '/posts/2024-01-05-x'],
  ])('%s: %s', (text, expected) => {
    expect(pathOf(text, '_posts/2024-01-05-x.md')).toBe(expected);
  });

  it('lets an empty permalink be the root, and one without a value be none', () => {
    const text = 'defaults: [{ values: { permalink: "/d/:title/" } }]';
    expect(pathOf(text, '_posts/2024-01-05-x.md', 'permalink: ""')).toBe('/');
    expect(pathOf(text, '_posts/2024-01-05-x.md', 'permalink:')).toBe('/d/x/');
  });

  it.each([
    ['_hidden/_posts/2024-01-05-x.md', 'Jekyll leaves out _hidden'],
    ['#x/_posts/2024-01-05-x.md', 'Jekyll leaves out #x'],
    ['old~/_posts/2024-01-05-x.md', 'Jekyll leaves out old~'],
    ['_posts/_later/2024-01-05-x.md', 'Jekyll leaves out _later'],
    ['_shown/_posts/2024-01-05-x.md', null],
    ['_posts/a/_later/2024-01-05-x.md', null],
  ])('looks into %s: %j', (file, reason) => {
    expect(makeBlog(config('include: [_shown/]')).page(file).reason).toBe(reason);
  });

  it.each([
    ['date: 2024-01-05 23:30:00 PST', '/2024/01/06/x.html'],
    ['date: 2024-01-05 23:30:00 EDT', '/2024/01/06/x.html'],
    ['date: 2024-01-05 23:30:00 +0900 JST', '/2024/01/05/x.html'],
    ['date: 2024-01-05 23:30:00 XYZ', null],
  ])('takes no date of the file name where the front matter has one: %s is %s', (frontMatter, expected) => {
    expect(pathOf('', '_posts/2022-02-02-x.md', frontMatter) ?? null).toBe(expected);
  });

  it('finds the documents of collections that are written', () => {
    const text = 'collections: { recipes: { output: true }, notes: { output: false } }';
    const isPost = picomatch([...makeBlog(config(text)).site.posts]);
    expect(['_recipes/soup.md', '_recipes/a/pie.md', '_notes/x.md'].map((file) => isPost(file))).toEqual([
      true,
      true,
      false,
    ]);
    expect(pathOf(text, '_recipes/2024-05-05-cake.md')).toBe('/recipes/2024-05-05-cake.html');
  });
});

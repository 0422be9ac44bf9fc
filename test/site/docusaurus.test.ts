import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { makeBlog } from './make-blog.js';

const BASE = 'https://blog.example';
const config = (text = '', url = `url: '${BASE}', baseUrl: '/',`) => ({
  'docusaurus.config.js': `// @ts-check
/** @type {import('@docusaurus/types').Config} */
const config = { title: "It's a site", ${url} ${text} };
export default config;
`,
});
const classic = (blog: string) => `presets: [['classic', /** @type {any} */ ({ docs: false, ${blog} })]],`;
const CLASSIC = classic('blog: {},');
const pathOf = (text: string, file: string, frontMatter?: string) =>
  makeBlog(config(text)).page(file, frontMatter).url?.replace(BASE, '') ?? null;

describe('the URL of a Docusaurus post', () => {
  it.each([
    ['blog/my-post.md', '/blog/my-post'],
    ['blog/My Post.mdx', '/blog/My%20Post'],
    ['blog/2019-05-30-x.md', '/blog/2019/05/30/x'],
    ['blog/2019-5-3-x.md', '/blog/2019/5/3/x'],
    ['blog/2019-05-30-x/index.md', '/blog/2019/05/30/x'],
    ['blog/2019-05-30/index.md', '/blog/2019/05/30/index'],
    ['blog/2019/05/30/x.md', '/blog/2019/05/30/x'],
    ['blog/2019/05/30/x/index.mdx', '/blog/2019/05/30/x'],
    ['blog/2019/05-30-x.md', '/blog/2019/05/30/x'],
    ['blog/2019-05-30.md', '/blog/2019/05/30/'],
    ['blog/releases/2019-05-30-x.md', '/blog/2019/05/30/releases/x'],
    ['blog/releases/x.md', '/blog/releases/x'],
    ['blog/x/index.md', '/blog/x'],
    ['blog/日本.md', '/blog/%E6%97%A5%E6%9C%AC'],
  ])('%s is %s', (file, expected) => {
    expect(pathOf(CLASSIC, file)).toBe(expected);
  });

  it.each([
    ['slug: own', '/blog/own'],
    ['slug: /own', '/blog/own'],
    ['slug: /own/Deep/', '/blog/own/Deep/'],
    ['date: 2020-01-01', '/blog/2019/05/30/x'],
    ['slug: ""', '/blog/2019/05/30/x'],
  ])('with front matter %j is %s', (frontMatter, expected) => {
    expect(pathOf(CLASSIC, 'blog/2019-05-30-x.md', frontMatter)).toBe(expected);
  });

  it.each([
    ["presets: ['classic'],", 'blog/x.md', '/blog/x'],
    ["presets: ['@docusaurus/preset-classic'],", 'blog/x.md', '/blog/x'],
    ["presets: [[require.resolve('@docusaurus/preset-classic'), {}]],", 'blog/x.md', '/blog/x'],
    [classic("blog: { routeBasePath: '/' },"), 'blog/x.md', '/x'],
    [classic("blog: { routeBasePath: 'news/' },"), 'blog/x.md', '/news/x'],
    [classic("blog: { path: './posts', routeBasePath: 'a/b' },"), 'posts/x.md', '/a/b/x'],
    [`${CLASSIC} trailingSlash: true,`, 'blog/x.md', '/blog/x/'],
    [`${CLASSIC} trailingSlash: false,`, 'blog/x.md', '/blog/x'],
    [
      `presets: [], plugins: ['other', ['@docusaurus/plugin-content-blog', { id: 'two', path: 'two', routeBasePath: 'second' }]],`,
      'two/x.md',
      '/second/x',
    ],
    [
      `${CLASSIC} plugins: [['content-blog', { id: 'two', path: 'blog/two', routeBasePath: 'second' }]],`,
      'blog/two/x.md',
      '/second/x',
    ],
    [
      `plugins: [['./src/plugins/my-blog', { path: 'log', routeBasePath: 'log', blogTitle: 'Log' }]],`,
      'log/x.md',
      '/log/x',
    ],
  ])('with %s, of %s, is %s', (text, file, expected) => {
    expect(pathOf(text, file)).toBe(expected);
  });

  it('has the base path of the site', () => {
    const site = makeBlog(config(CLASSIC, `url: '${BASE}', baseUrl: '/docs/',`));
    expect(site.page('blog/x.md').url).toBe(`${BASE}/docs/blog/x`);
  });

  it('has the language of a translation, but for the default one', () => {
    const languages =
      "i18n: { defaultLocale: 'en', locales: ['en', 'fr', 'de'], localeConfigs: { de: { baseUrl: '/deutsch/' } } },";
    const folder = 'i18n/fr/docusaurus-plugin-content-blog';
    const files = { [`${folder}/x.md`]: '', 'i18n/de/docusaurus-plugin-content-blog/x.md': '' };
    const { page, site } = makeBlog({ ...config(`${CLASSIC} ${languages}`), ...files });
    expect(page('blog/x.md').url).toBe(`${BASE}/blog/x`);
    expect(page(`${folder}/2024-01-05-x.md`).url).toBe(`${BASE}/fr/blog/2024/01/05/x`);
    expect(page('i18n/de/docusaurus-plugin-content-blog/x.md').url).toBe(`${BASE}/deutsch/blog/x`);
    expect(picomatch([...site.posts])(`${folder}/a/x.md`)).toBe(true);
  });

  it.each([
    [classic('blog: { routeBasePath: process.env.ROUTE },'), '/blog/:slug'],
    [`${classic("blog: { routeBasePath: 'news' },")} trailingSlash: isProd,`, '/news/:slug'],
    [classic('blog: options,'), '/blog/:slug'],
  ])('is not guessed with %s', (text, example) => {
    expect(makeBlog(config(text)).page('blog/x.md')).toMatchObject({
      url: null,
      problems: [{ code: 'permalink-missing', hint: `site: { permalink: "${example}" }` }],
    });
  });

  it('comes from the permalink of the settings', () => {
    expect(makeBlog(config(CLASSIC), { permalink: '/:slug/' }).page('blog/x.md')).toMatchObject({
      url: `${BASE}/x/`,
      rule: 'permalink setting',
    });
  });
});

describe('a Docusaurus post', () => {
  const page = (frontMatter: string, file = 'blog/x.md') => makeBlog(config(CLASSIC)).page(file, frontMatter);

  it.each([
    ['draft: true', false],
    ['unlisted: true', false],
    ['draft: false', true],
    ['date: 2031-01-01', true],
    ['hide_table_of_contents: true', true],
  ])('with %j is published: %s', (frontMatter, published) => {
    expect(page(frontMatter).published).toBe(published);
  });

  it.each([
    ['date: 2024-01-05', 'x.md', Date.UTC(2024, 0, 5)],
    ['date: 2024-01-05 10:00', 'x.md', Date.UTC(2024, 0, 5, 10)],
    ['date: 2024-01-05T10:00:00+02:00', '2020-01-01-x.md', Date.UTC(2024, 0, 5, 8)],
    ['title: x', '2020-1-2-x.md', Date.UTC(2020, 0, 2)],
    ['title: x', '2020/01/02/x.md', Date.UTC(2020, 0, 2)],
    ['title: x', 'x.md', null],
  ])('with %j in %s has its date in UTC', (frontMatter, file, dateMs) => {
    const site = makeBlog(config(CLASSIC), { timezone: 'Asia/Tokyo' });
    expect(site.page(`blog/${file}`, frontMatter).dateMs).toBe(dateMs);
  });

  it.each([
    ['blog/x.md', true],
    ['blog/a/b.mdx', true],
    ['blog/_draft.md', false],
    ['blog/_parts/x.md', false],
    ['blog/x.test.md', true],
    ['docs/x.md', false],
  ])('%s is one: %s', (file, expected) => {
    const { site } = makeBlog(config(CLASSIC));
    expect(picomatch([...site.posts], { ignore: [...site.notPosts] })(file)).toBe(expected);
  });

  it('is none where the blog is switched off', () => {
    expect(makeBlog(config(classic('blog: false,'))).site.posts).toEqual([]);
  });
});

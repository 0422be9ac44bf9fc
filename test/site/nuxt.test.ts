import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { makeBlog } from './make-blog.js';

const BASE = 'https://blog.example';
type Texts = Readonly<Record<string, string>>;
const CATCH_ALL: Texts = { 'pages/[...slug].vue': '' };
const nuxt = (config = '', more: Texts = CATCH_ALL, site = {}) =>
  makeBlog(
    {
      'nuxt.config.ts': `export default defineNuxtConfig({ modules: ['@nuxt/content'], site: { url: '${BASE}' }, ${config} })`,
      'content/x.md': '',
      ...more,
    },
    site,
  );
const pathOf = (file: string, config?: string, more?: Texts) =>
  nuxt(config, more).page(file).url?.replace(BASE, '') ?? null;

describe('the URL of a Nuxt Content page', () => {
  it.each([
    ['content/1.guide/2.install.md', '/guide/install'],
    ['content/blog/my-post.md', '/blog/my-post'],
    ['content/blog/index.md', '/blog'],
    ['content/01.blog/10.index.md', '/blog'],
    ['content/blog/My Post.md', '/blog/my-post'],
    ['content/blog/Crème Brûlée & Ice-Cream!.md', '/blog/creme-brulee-and-ice-cream!'],
    ['content/blog/1.2.x.md', '/blog/1.2.x'],
    ['content/blog/2024-01-05-dated.md', '/blog/2024-01-05-dated'],
  ])('%s is %s', (file, expected) => {
    expect(pathOf(file)).toBe(expected);
  });

  it.each([
    ["app: { baseURL: '/docs/' }", '/docs/blog/My-Post', 'content: { respectPathCase: true },'],
    ["site: { url: 'https://blog.example', trailingSlash: true }", '/blog/my-post/', ''],
  ])('with %s is %s', (config, expected, more) => {
    expect(pathOf('content/blog/My Post.md', `${more} ${config}`)).toBe(expected);
  });

  it.each([
    [{ 'pages/[...slug].vue': '' }, '/blog/x'],
    [{ 'app/pages/[...slug].vue': '' }, '/blog/x'],
    [{ 'pages/blog/[slug].vue': '' }, '/blog/x'],
    [{ 'pages/blog/[...slug].vue': '' }, '/blog/x'],
    [{ 'pages/blog/[slug]/index.vue': '' }, '/blog/x'],
    [{ 'pages/articles/[slug].vue': '' }, null],
    [{ 'pages/index.vue': '' }, null],
  ])('with the pages %j is %s', (pages, expected) => {
    expect(pathOf('content/blog/x.md', '', { ...pages })).toBe(expected);
  });

  it('needs no page where documents drive the site', () => {
    expect(pathOf('content/blog/x.md', 'content: { documentDriven: true },', {})).toBe('/blog/x');
  });

  it.each([
    ["source: 'blog/*.md'", 'content/blog/1.y.md', '/blog/y'],
    ["source: '**/*.md'", 'content/blog/x.md', '/blog/x'],
    ["source: { include: 'posts/**/*.md', prefix: '/blog' }", 'content/posts/a/x.md', '/blog/a/x'],
    ["source: { include: 'posts/**', prefix: '/' }", 'content/posts/x.md', '/x'],
    ["source: [{ cwd: 'articles', include: '**/*.md', prefix: '/a' }]", 'articles/x.md', '/a/x'],
    ["source: { include: 'blog/**', prefix: makePrefix() }", 'content/blog/x.md', null],
  ])('with the collection %s, of %s, is %s', (source, file, expected) => {
    const collections = `export default defineContentConfig({ collections: { blog: defineCollection({ type: 'page', ${source} }) } })`;
    const blog = nuxt('', { ...CATCH_ALL, 'content.config.ts': collections });
    expect(blog.page(file).url).toBe(expected === null ? null : BASE + expected);
    expect(picomatch([...blog.site.posts], { ignore: [...blog.site.notPosts] })(file)).toBe(true);
  });

  it('is the path of the front matter where it has one', () => {
    expect(nuxt().page('content/blog/x.md', 'path: /own').url).toBe(`${BASE}/own`);
  });

  it('that no page shows is not guessed', () => {
    expect(nuxt('', {}).page('content/blog/x.md')).toMatchObject({
      url: null,
      problems: [{ code: 'permalink-missing', hint: 'site: { permalink: "/:section/:slug" }' }],
    });
    expect(nuxt('', {}, { permalink: '/:section/:slug' }).page('content/blog/x.md').url).toBe(
      `${BASE}/blog/x`,
    );
  });
});

describe('a Nuxt Content site', () => {
  it.each([
    ['content/blog/x.md', true],
    ['content/_partials/x.md', false],
    ['content/blog/_x.md', false],
    ['content/.hidden/x.md', false],
    ['content/blog/.x.md', false],
    ['README.md', false],
  ])('has %s among its posts: %s', (file, expected) => {
    const { site } = nuxt();
    expect(picomatch([...site.posts], { ignore: [...site.notPosts], dot: true })(file)).toBe(expected);
  });

  it('does not publish drafts, by name or by front matter, and publishes what has a date to come', () => {
    expect(nuxt().page('content/blog/x.draft.md').published).toBe(false);
    expect(nuxt().page('content/blog/x.md', 'draft: true').published).toBe(false);
    expect(nuxt().page('content/blog/x.md', 'date: 2031-01-01').published).toBe(true);
  });

  it.each([
    ["site: { url: 'https://a.example' }", 'https://a.example'],
    ["sitemap: { siteUrl: 'https://a.example' }", 'https://a.example'],
    ["runtimeConfig: { public: { siteUrl: 'https://a.example' } }", 'https://a.example'],
    ['site: { url: process.env.URL }', null],
  ])('with %s has the address %s', (text, url) => {
    const files = { 'nuxt.config.js': `export default { ${text} }`, 'content/x.md': '' };
    expect(makeBlog(files).site).toMatchObject({ generator: 'nuxt', url });
  });

  it('without content is no blog of Nuxt Content', () => {
    expect(makeBlog({ 'nuxt.config.ts': 'export default {}' }).site.generator).toBeNull();
  });
});

import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { makeBlog } from './make-blog.js';

const BASE = 'https://blog.example';
const blog = (text = '', file = '.vitepress/config.mts', site = {}) =>
  makeBlog(
    {
      [file]: `import { defineConfig } from 'vitepress'\nexport default defineConfig({ sitemap: { hostname: '${BASE}' }, ${text} })`,
    },
    site,
  );
const pathOf = (text: string, file: string) => blog(text).page(file).url?.replace(BASE, '') ?? null;

describe('the URL of a VitePress page', () => {
  it.each([
    ['', 'posts/a.md', '/posts/a.html'],
    ['cleanUrls: false', 'posts/a.md', '/posts/a.html'],
    ['cleanUrls: true', 'posts/a.md', '/posts/a'],
    ['cleanUrls: true', 'posts/index.md', '/posts/'],
    ['', 'posts/index.md', '/posts/'],
    ['', 'index.md', '/'],
    ['', 'posts/2024-01-05-My Post.md', '/posts/2024-01-05-My%20Post.html'],
    ['', 'fr/posts/a.md', '/fr/posts/a.html'],
    ["base: '/docs/'", 'posts/a.md', '/docs/posts/a.html'],
    ["srcDir: 'src'", 'src/posts/a.md', '/posts/a.html'],
    ["srcDir: './src/'", 'src/posts/a.md', '/posts/a.html'],
    ["rewrites: { 'posts/a.md': 'blog/b.md' }", 'posts/a.md', '/blog/b.html'],
    ["rewrites: { 'posts/a.md': 'blog/b.md' }", 'posts/c.md', '/posts/c.html'],
    ["rewrites: { 'en/:rest*': ':rest*' }", 'en/posts/a.md', '/posts/a.html'],
    ["rewrites: { 'packages/:pkg/src/:slug*': ':pkg/:slug*' }", 'packages/p/src/x/a.md', '/p/x/a.html'],
    ["rewrites: { 'p/:pkg/docs/:page.md': ':pkg/:page.md' }", 'p/one/docs/a.md', '/one/a.html'],
    ["rewrites: { ':year/:page.md': ':page.md' }, cleanUrls: true", '2024/a.md', '/a'],
  ])('with %j, of %s, is %s', (text, file, expected) => {
    expect(pathOf(text, file)).toBe(expected);
  });

  it.each([
    ['rewrites(id) { return id }', 'rewrites'],
    ["rewrites: { '(.*)/a.md': 'b.md' }", 'rewrites'],
    ['rewrites: makeRewrites()', 'rewrites'],
    ['cleanUrls: process.env.CLEAN', 'cleanUrls'],
    ['srcDir: folder', 'srcDir'],
  ])('is not guessed with %j', (text, maker) => {
    expect(blog(text).page('posts/a.md')).toMatchObject({
      url: null,
      rule: `no rule (${maker}): set site.permalink`,
      problems: [{ code: 'permalink-missing', message: expect.stringContaining(maker) }],
    });
  });

  it('does not repeat the base path that the address of the sitemap holds', () => {
    const text = "export default { base: '/docs/', sitemap: { hostname: 'https://a.example/docs/' } }";
    expect(makeBlog({ '.vitepress/config.ts': text }).site.url).toBe('https://a.example/docs');
  });

  it('is below the folder of the project', () => {
    const { site, page } = blog('', 'docs/.vitepress/config/index.ts');
    expect(site.generator).toBe('vitepress');
    expect(page('docs/posts/a.md').url).toBe(`${BASE}/posts/a.html`);
    expect(picomatch([...site.posts])('docs/posts/a.md')).toBe(true);
    expect(picomatch([...site.posts])('posts/a.md')).toBe(false);
  });

  it('needs an address that the configuration rarely has', () => {
    const { site } = makeBlog({ '.vitepress/config.js': 'export default {}' });
    expect(site.problems).toMatchObject([{ code: 'site-url-missing' }]);
    expect(blog('', '.vitepress/config.ts', { permalink: '/p/:slug' }).page('a/b.md').url).toBe(
      `${BASE}/p/b`,
    );
  });
});

describe('a VitePress page', () => {
  it.each([
    ['posts/a.md', true],
    ['posts/[slug].md', false],
    ['private/a.md', false],
    ['node.mdx', false],
  ])('%s is a post: %s', (file, expected) => {
    const { site } = blog("srcExclude: ['private/**']");
    expect(picomatch([...site.posts], { ignore: [...site.notPosts] })(file)).toBe(expected);
  });

  it('that says draft is not pinned, although VitePress builds it; one with a date to come is published', () => {
    expect(blog().page('a.md', 'draft: true').published).toBe(false);
    expect(blog().page('a.md', 'date: 2031-01-01').published).toBe(true);
  });
});

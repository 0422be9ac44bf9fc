import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { zolaSlug } from '../../src/site/zola-slug.js';
import { makeBlog } from './make-blog.js';

const BASE = 'https://blog.example';
const config = (text = '') => ({ 'config.toml': `base_url = "${BASE}"\n${text}\n` });
const pathOf = (text: string, file: string, frontMatter?: string) =>
  makeBlog(config(text)).page(file, frontMatter).url?.replace(BASE, '');

describe('the URL of a Zola page', () => {
  it.each([
    ['content/posts/my-post.md', '/posts/my-post/'],
    ['content/about.md', '/about/'],
    ['content/posts/élevage.md', '/posts/elevage/'],
    ['content/posts/Hello_World.v2.md', '/posts/hello-world-v2/'],
    ['content/posts/C# vs. F#.md', '/posts/c-vs-f/'],
    ["content/posts/it's.md", '/posts/it-s/'],
    ['content/posts/日本.md', '/posts/ri-ben/'],
    ['content/posts/2024-05-06-dated.md', '/posts/dated/'],
    ['content/posts/2024-05-06_dated.md', '/posts/dated/'],
    ['content/posts/2024-05-06T10:00:00Z-dated.md', '/posts/dated/'],
    ['content/posts/2024-05-06.md', '/posts/2024-05-06/'],
    ['content/posts/2024-13-06-x.md', '/posts/2024-13-06-x/'],
    ['content/posts/bundle/index.md', '/posts/bundle/'],
    ['content/posts/2024-05-06-bundle/index.md', '/posts/bundle/'],
    ['content/Some Folder/x.md', '/Some%20Folder/x/'],
    ['content/index.md', '/'],
  ])('%s is %s', (file, expected) => {
    expect(pathOf('', file)).toBe(expected);
  });

  it.each([
    ['path: 2025/06/26/Rust-1.88.0', '/2025/06/26/Rust-1.88.0/'],
    ['path: /own/', '/own/'],
    ['slug: Hello & World', '/posts/hello-world/'],
    ['slug: ""', '/posts/x/'],
    ['path: p\nslug: s', '/p/'],
    ['canonical_url: https://elsewhere.example/x', 'https://elsewhere.example/x'],
  ])('with front matter %j is %s', (frontMatter, expected) => {
    expect(pathOf('', 'content/posts/x.md', frontMatter)).toBe(expected);
    expect(pathOf('', 'content/posts/x/index.md', frontMatter)).toBe(expected);
  });

  it.each([
    ['slugify = { paths = "safe" }', 'content/Ünï çödé?.md', '/%C3%9Cn%C3%AF%20%C3%A7%C3%B6d%C3%A9/'],
    ['slugify = { paths = "off" }', 'content/Hello World.md', '/Hello%20World/'],
    ['slugify = { paths_keep_dates = true }', 'content/2024-05-06-x.md', '/2024-05-06-x/'],
    ['slugify = { paths = "on" }', 'content/Hello World.md', '/hello-world/'],
  ])('with %s of %s is %s', (text, file, expected) => {
    expect(pathOf(text, file)).toBe(expected);
  });

  it.each([
    ['content/posts/x.fr.md', '/fr/posts/x/'],
    ['content/posts/x/index.fr.md', '/fr/posts/x/'],
    ['content/index.fr.md', '/fr/'],
    ['content/posts/x.md', '/posts/x/'],
    ['content/posts/x.de.md', '/posts/x-de/'],
  ])('in two languages of %s is %s', (file, expected) => {
    expect(pathOf('default_language = "en"\n[languages.fr]\ntitle = "x"', file)).toBe(expected);
  });

  it('has the base path of the site', () => {
    const blog = makeBlog({ 'zola.toml': 'base_url = "https://a.example/blog/"' });
    expect(blog.site.generator).toBe('zola');
    expect(blog.page('content/posts/x.md').url).toBe('https://a.example/blog/posts/x/');
    expect(blog.page('content/posts/x.md', 'path: own').url).toBe('https://a.example/blog/own/');
  });

  it('is not guessed where the spelling of a character is not known', () => {
    const { page } = makeBlog(config());
    expect(page('content/emoji 🍰 cake.md')).toMatchObject({
      url: null,
      problems: [{ code: 'permalink-missing', severity: 'error', hint: 'slug = "my-post"' }],
    });
    expect(page('content/emoji 🍰 cake.md', 'slug: cake').url).toBe(`${BASE}/cake/`);
  });

  it('comes from the permalink of the settings, but not where the post has a path', () => {
    const blog = makeBlog(config(), { permalink: '/:year/:slug/' });
    expect(blog.page('content/2024-05-06-x.md')).toMatchObject({
      url: `${BASE}/2024/x/`,
      rule: 'permalink setting',
    });
    expect(blog.page('content/x.md', 'path: own').url).toBe(`${BASE}/own/`);
  });

  it('names the rule that decided', () => {
    const { page } = makeBlog(config());
    expect(page('content/x.md').rule).toBe('file path');
    expect(page('content/x.md', 'slug: y').rule).toBe('front matter slug');
    expect(page('content/x.md', 'path: y').rule).toBe('front matter path');
  });
});

describe('the date of a Zola page', () => {
  it.each([
    ['content/x.md', 'date: 2024-01-05', Date.UTC(2024, 0, 5)],
    ['content/x.md', 'date: 2024-01-05T10:00:00+02:00', Date.UTC(2024, 0, 5, 8)],
    ['content/2023-02-03-x.md', 'title: x', Date.UTC(2023, 1, 3)],
    ['content/2023-02-03T04:05:06Z_x.md', 'title: x', Date.UTC(2023, 1, 3, 4, 5, 6)],
    ['content/2023-02-03-x.md', 'date: 2024-01-05', Date.UTC(2024, 0, 5)],
    ['content/x.md', 'title: x', null],
  ])('of %s with %j', (file, frontMatter, expected) => {
    expect(makeBlog(config()).page(file, frontMatter).dateMs).toBe(expected);
  });
});

describe('what Zola does not publish', () => {
  const files = {
    ...config(),
    'content/later/_index.md': '+++\ndraft = true\n+++\n',
    'content/now/_index.md': '+++\ntitle = "x"\n+++\n',
  };

  it.each([
    ['content/x.md', 'draft: true', 'draft'],
    ['content/x.md', 'render: false', 'render'],
    ['content/later/x.md', 'title: x', 'section is a draft'],
    ['content/later/deep/x.md', 'title: x', 'section is a draft'],
    ['content/now/_index.md', 'title: x', 'list page'],
  ])('%s with %j', (file, frontMatter, reason) => {
    const page = makeBlog(files).page(file, frontMatter);
    expect(page).toMatchObject({ published: false, reason: expect.stringContaining(reason) });
  });

  it.each(['title: x', 'draft: false', 'date: 2031-01-01'])('but with %j it publishes', (frontMatter) => {
    expect(makeBlog(files).page('content/now/x.md', frontMatter).published).toBe(true);
  });

  it('is no post: list pages, ignored content, other files', () => {
    const { site } = makeBlog(config('ignored_content = ["*.draft.md", "old/**"]'));
    const isPost = picomatch([...site.posts], { ignore: [...site.notPosts] });
    const names = ['content/a.md', 'content/x/_index.fr.md', 'content/_index.md', 'content/old/a.md', 'a.md'];
    expect(names.filter((name) => isPost(name))).toEqual(['content/a.md']);
  });
});

describe('a slug of Zola', () => {
  it.each([
    ['input', 'input', 'input', 'input'],
    ['test ', 'test', 'test', 'test '],
    ['tes t', 'tes-t', 'tes t', 'tes t'],
    ['dot. ', 'dot', 'dot', 'dot. '],
    ['日本', 'ri-ben', '日本', '日本'],
    ['héhé', 'hehe', 'héhé', 'héhé'],
    ['he\u0301he\u0301', 'hehe', 'he\u0301he\u0301', 'he\u0301he\u0301'],
    ['test (hey)', 'test-hey', 'test (hey)', 'test (hey)'],
    ['影師嗎', 'ying-shi-ma', '影師嗎', '影師嗎'],
    ['Æúű--cool?', 'aeuu-cool', 'Æúű--cool', 'Æúű--cool?'],
    ['北京kožušček', 'bei-jing-kozuscek', '北京kožušček', '北京kožušček'],
    ['Ünïcödé ß', 'unicode-ss', 'Ünïcödé ß', 'Ünïcödé ß'],
  ])('of %j is %j, safe %j, off %j', (text, on, safe, off) => {
    expect([zolaSlug(text, 'on'), zolaSlug(text, 'safe'), zolaSlug(text, 'off')]).toEqual([on, safe, off]);
  });
});

describe('a broken Zola configuration', () => {
  it('is one error at its place', () => {
    const { site } = makeBlog({ 'zola.toml': `base_url = "${BASE}"\nbroken = = 1\n` });
    expect(site.problems[0]).toMatchObject({ code: 'site-config-invalid', file: 'zola.toml', line: 2 });
  });
});

describe('a number at the start of a Zola file name that is no day', () => {
  it.each([
    ['content/2024-13-05-x.md', '/2024-13-05-x/'],
    ['content/2024-12-05-x.md', '/x/'],
    ['content/2024-12-05T25:00:00Z-x.md', '/2024-12-05t25-00-00z-x/'],
  ])('stays in the URL of %s: %s', (file, expected) => {
    const { page } = makeBlog({ 'config.toml': 'base_url = "https://blog.example"' });
    expect(page(file).url).toBe(`https://blog.example${expected}`);
  });
});

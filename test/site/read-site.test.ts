import { describe, expect, it } from 'vitest';
import { makeBlog } from './make-blog.js';

describe('the generator of a blog', () => {
  it.each([
    [{ '_config.yml': 'url: https://a.example' }, 'jekyll'],
    [{ '_posts/2024-01-05-x.md': '' }, 'jekyll'],
    [{ '_config.yml': 'url: https://a.example', 'source/_posts/x.md': '' }, 'hexo'],
    [{ 'hugo.yaml': '' }, 'hugo'],
    [{ 'config.toml': 'baseURL = "https://a.example"' }, 'hugo'],
    [{ 'config.toml': 'base_url = "https://a.example"', 'content/x.md': '' }, 'zola'],
    [{ 'config.toml': 'base_url = "https://a.example"' }, 'zola'],
    [{ 'eleventy.config.js': '' }, 'eleventy'],
    [{ 'package.json': '{"devDependencies": {"@11ty/eleventy": "3"}}' }, 'eleventy'],
    [{ 'pelicanconf.py': '' }, 'pelican'],
    [{ 'config/_default/params.toml': '', 'content/x.md': '' }, 'hugo'],
    [{ 'config.json': '{"port": 1}' }, null],
    [{ 'posts/x.md': '' }, null],
  ])('of %j is %s', (files, generator) => {
    expect(makeBlog({ ...files }).site.generator).toBe(generator);
  });

  it('is the one of the settings', () => {
    expect(makeBlog({ 'hugo.toml': '', '_config.yml': '' }, { generator: 'Jekyll' }).site.generator).toBe(
      'jekyll',
    );
  });
});

describe('the address of a site', () => {
  it.each([
    [{ '_config.yml': 'url: https://a.example/' }, null, 'https://a.example'],
    [{ '_config.yml': 'url: https://a.example\nbaseurl: /blog/' }, null, 'https://a.example/blog'],
    [
      { '_config.yml': 'url: https://a.example\nbaseurl: /blog' },
      'https://b.example/x/',
      'https://b.example/x',
    ],
    [{ '_config.yml': 'url: ""\nbaseurl: ""', CNAME: 'www.a.example\n' }, null, 'https://www.a.example'],
    [{ 'hugo.toml': 'baseURL = "/"', 'static/CNAME': 'a.example' }, null, 'https://a.example'],
    [
      { 'hugo.toml': 'baseURL = "https://a.example/"', 'static/CNAME': 'b.example' },
      null,
      'https://a.example',
    ],
    [{ 'public/CNAME': 'a.example' }, null, 'https://a.example'],
    [{ CNAME: '../../etc/passwd' }, null, null],
    [{ '_config.yml': 'url: ftp://a.example' }, null, null],
    [{}, 'https://b.example', 'https://b.example'],
  ])('of %j with %j is %s', (files, url, expected) => {
    expect(makeBlog({ ...files }, { url }).site.url).toBe(expected);
  });

  it.each([
    [{ 'hugo.toml': 'title = "x"' }, 'hugo.toml'],
    [{ '_config.yml': 'title: x' }, '_config.yml'],
    [{}, '.github/pin-on-merge.yml'],
  ])('that nothing names is one error: %j', (files, file) => {
    const { site, page } = makeBlog({ ...files });
    expect(site.problems).toMatchObject([{ code: 'site-url-missing', severity: 'error', file }]);
    expect(page('content/x.md')).toMatchObject({ url: null, problems: [] });
  });
});

describe('a blog whose generator is not known', () => {
  const page = (permalink: string | null, file: string, frontMatter?: string) =>
    makeBlog({}, { url: 'https://a.example', permalink }).page(file, frontMatter);

  it.each([
    ['/:year/:month/:day/:slug/', 'posts/2024-01-05-My Post.md', 'title: x', '/2024/01/05/My%20Post/'],
    ['/:year/:slug/', 'posts/x.md', 'date: 2023-02-03', '/2023/x/'],
    ['/:slug/', 'posts/x.md', 'slug: /own/', '/own/'],
    ['/:slug/', 'posts/my-post/index.md', 'title: x', '/my-post/'],
    ['/:slug/', 'posts/2024-01-05-my-post/index.md', 'title: x', '/my-post/'],
    ['/:title', 'posts/x.md', "title: It's a Crème & Co.", '/its-a-cr%C3%A8me-co'],
    ['/:filename.html', 'posts/2024-01-05-x.mdx', 'title: x', '/2024-01-05-x.html'],
    ['/:folder/', 'public/where-its-at/index.md', 'title: x', '/where-its-at/'],
    ['/:section/:slug/', 'src/content/blog/deep/x.md', 'title: x', '/blog/x/'],
    ['/:section/:slug/', 'x.md', 'title: x', '/x/'],
    ['/:categories/:slug/', 'x.md', 'categories: [Foo Bar, b]', '/foo-bar/b/x/'],
    ['/:category/:slug', 'x.md', 'title: x', '/:category/x'],
    [':slug', 'x.md', 'title: x', '/x'],
    ['/:slug/', 'x.md', 'slug: a/b?c#d', '/a/b%3Fc%23d/'],
    [null, 'x.md', 'permalink: /own/', '/own/'],
    ['/:slug/', 'x.md', 'permalink: /own/', '/own/'],
    ['/:slug/', 'x.md', 'permalink: "/{{ page.fileSlug }}/"', '/x/'],
  ])('%s of %s with %j is %s', (permalink, file, frontMatter, expected) => {
    expect(page(permalink, file, frontMatter).url).toBe(`https://a.example${expected}`);
  });

  it('has no URL without a template, but for a canonical address', () => {
    expect(page(null, 'x.md')).toMatchObject({ url: null, published: true });
    expect(page(null, 'x.md', 'canonical_url: https://b.example/x')).toMatchObject({
      url: 'https://b.example/x',
    });
    expect(page(null, 'x.md', 'canonical_url: javascript:x').url).toBeNull();
  });

  it('has no URL where the template wants a date that is not known', () => {
    expect(page('/:year/:slug/', 'x.md')).toMatchObject({ url: null, dateMs: null });
  });

  it.each([
    ['date: 2024-01-05T10:00:00Z', Date.UTC(2024, 0, 5, 10)],
    ["pubDate: 'Jul 08 2022'", Date.UTC(2022, 6, 8)],
    ['published: 2024-01-05', Date.UTC(2024, 0, 5)],
    ['published: true', null],
  ])('takes its date from %j', (frontMatter, expected) => {
    expect(page(null, 'x.md', frontMatter).dateMs).toBe(expected);
  });

  it.each([
    ['draft: true', 'draft'],
    ['draft: On', 'draft'],
    ['published: false', 'published'],
    ['publish: "no"', 'publish'],
    ['hidden: 1', 'hidden'],
    ['unlisted: true', 'unlisted'],
    ['status: Private', 'status'],
    ['status: ausstehend', 'status'],
    ['redirect_to: [https://b.example]', 'redirect_to'],
    ['render: false', 'render'],
    ['permalink: false', 'permalink'],
    ['external_url: https://b.example', 'external_url'],
    ['date: 2031-01-01', 'future'],
  ])('is not published with %j', (frontMatter, reason) => {
    const found = page('/:slug/', 'x.md', frontMatter);
    expect(found).toMatchObject({ published: false, reason: expect.stringContaining(reason) });
  });

  it.each(['draft: no', 'draft: ""', 'draft:', 'published: yes', 'status: publish', 'hidden: "false"'])(
    'is published with %j',
    (frontMatter) => {
      expect(page('/:slug/', 'x.md', frontMatter).published).toBe(true);
    },
  );
});

describe('a post that search engines are told to leave out', () => {
  const page = (frontMatter: string) =>
    makeBlog({}, { url: 'https://a.example', permalink: '/:slug/' }).page('x.md', frontMatter);

  it.each(['noindex: true', 'robots: noindex, nofollow', 'robots: [none]'])(
    'is pinned with a warning: %j',
    (text) => {
      expect(page(`title: x\n${text}`)).toMatchObject({
        published: true,
        problems: [{ code: 'post-noindex', severity: 'warning', line: 3, hint: 'pin: { skip: true }' }],
      });
    },
  );

  it.each(['noindex: false', 'robots: index, follow', 'robots:', 'draft: true\nnoindex: true'])(
    'is not this one: %j',
    (text) => {
      expect(page(text).problems).toEqual([]);
    },
  );
});

describe('an address that only its author can open', () => {
  it.each([
    ['http://localhost:4000', null],
    ['http://127.0.0.1:1313/blog', null],
    ['http://localhost.example', 'http://localhost.example'],
  ])('%s counts as %s', (url, expected) => {
    expect(makeBlog({ '_config.yml': `url: ${url}` }).site.url).toBe(expected);
  });

  it('gives way to a CNAME', () => {
    const files = { '_config.yml': 'url: http://localhost:4000', CNAME: 'blog.example\n' };
    expect(makeBlog(files).site.url).toBe('https://blog.example');
  });
});

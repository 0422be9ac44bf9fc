import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { hexoSlug } from '../../src/site/hexo-slug.js';
import { makeBlog } from './make-blog.js';

const BASE = 'https://blog.example';
const config = (text = '') => ({ '_config.yml': `url: ${BASE}\n${text}\n`, 'source/_posts/a.md': '' });
const pathOf = (text: string, file: string, frontMatter?: string) =>
  makeBlog(config(text)).page(file, frontMatter).url?.replace(BASE, '');

describe('the URL of a Hexo post', () => {
  const DATED = 'title: Hello Wörld!\ndate: 2024-01-05 02:03:04';

  it.each([
    ['', '/2024/01/05/sub/My%20Post/'],
    ['permalink: posts/:title.html', '/posts/sub/My%20Post.html'],
    ['permalink: :year/:i_month/:i_day/:name/', '/2024/1/5/My%20Post/'],
    ['permalink: :hour-:minute-:second/:post_title/', '/02-03-04/hello-world/'],
    ['permalink: archives/:timestamp/', '/archives/1704420184/'],
    ['permalink: p/:hash/', '/p/2e62a3c1c868/'],
    ['permalink: :category/:name/', '/uncategorized/My%20Post/'],
    ['permalink: :category/:name/\ndefault_category: misc', '/misc/My%20Post/'],
    ['permalink: :lang/:name/\npermalink_defaults: { lang: en }', '/en/My%20Post/'],
    ['permalink: :year/index.html', '/2024/index.html'],
    ['permalink: :year/index.html\npretty_urls: { trailing_index: false }', '/2024/'],
    ['permalink: :name.html\npretty_urls: { trailing_html: false }', '/My%20Post'],
    ['permalink: :name\npost_asset_folder: true', '/My%20Post/'],
    ['root: /blog/', '/blog/2024/01/05/sub/My%20Post/'],
  ])('with %j is %s', (text, expected) => {
    expect(pathOf(text, 'source/_posts/sub/My Post.md', DATED)).toBe(expected);
  });

  it.each([
    ['permalink: own/path', '/own/path'],
    ['permalink: /own/x.html', '/own/x.html'],
    ['date: 2024/01/05 10:00', '/2024/01/05/x/'],
    ['date: 2024-01-01 02:00:00 +08:00', '/2023/12/31/x/'],
    ['canonical_url: https://elsewhere.example/x', 'https://elsewhere.example/x'],
  ])('with front matter %j is %s', (frontMatter, expected) => {
    expect(pathOf('timezone: Asia/Shanghai', 'source/_posts/x.md', frontMatter)).toBe(expected);
  });

  it.each([
    [':year-:month-:day-:title.md', '2018-12-01-hello.md', '/2018/12/01/hello/'],
    [':year-:month-:day-:title.md', '2018-12-01-2018-12-01-x.md', '/2018/12/01/2018-12-01-x/'],
    [':year-:month-:day-:title.md', '2018-12-01-hexo-1.0_2.0.md', '/2018/12/01/hexo-1.0_2.0/'],
    [':year/:title.md', '2020/deep.md', null],
    [':year-:i_month-:i_day/:title.md', '2020-1-25/deep.md', '/2020/01/25/deep/'],
    [':year-:month-:day-:title', '2018-12-01-hello.md', '/2018/12/01/hello/'],
  ])('takes date and title from the file name by %s: %s is %s', (pattern, name, expected) => {
    expect(pathOf(`new_post_name: "${pattern}"`, `source/_posts/${name}`) ?? null).toBe(expected);
  });

  it('makes a slug of a path that does not fit the pattern', () => {
    const text = 'new_post_name: ":year-:month-:day-:title.md"';
    expect(pathOf(text, 'source/_posts/sub/Crème brûlée.md', 'date: 2024-01-05')).toBe(
      '/2024/01/05/sub-Creme-brulee/',
    );
    expect(pathOf(text, 'source/_posts/emoji 🍰 日本.md', 'date: 2024-01-05')).toBe(
      '/2024/01/05/emoji-%F0%9F%8D%B0-%E6%97%A5%E6%9C%AC/',
    );
  });

  it('lets the date of the front matter win over the one of the file name', () => {
    const text = 'new_post_name: ":year-:month-:day-:title.md"';
    expect(pathOf(text, 'source/_posts/2018-12-01-x.md', 'date: 2019-01-02')).toBe('/2019/01/02/x/');
  });

  it.each([
    ['categories: one', '/one/x/'],
    ['category: Foo Bar', '/fb/x/'],
    ['categories: [A B, Crème]', '/A-B/Creme/x/'],
    ['categories:\n  - [X, Y Z]', '/X/Y-Z/x/'],
    ['categories: []', '/uncategorized/x/'],
  ])('has the category of %j: %s', (frontMatter, expected) => {
    const text = 'permalink: :category/:title/\ncategory_map: { Foo Bar: fb }';
    expect(pathOf(text, 'source/_posts/x.md', frontMatter)).toBe(expected);
  });

  it('writes categories in lower case where the site says so', () => {
    const text = 'permalink: :category/:title/\nfilename_case: 1';
    expect(pathOf(text, 'source/_posts/x.md', 'categories: Foo')).toBe('/foo/x/');
  });

  it('takes a placeholder of its own from the front matter', () => {
    const { page } = makeBlog(config('permalink: posts/:abbrlink/'));
    expect(page('source/_posts/x.md', 'abbrlink: 4a17b156').url).toBe(`${BASE}/posts/4a17b156/`);
    expect(page('source/_posts/x.md', 'title: x')).toMatchObject({
      url: null,
      problems: [{ code: 'permalink-missing', hint: 'abbrlink: …' }],
    });
  });

  it.each(['permalink: :id/', 'permalink: :category/:title/'])('is not guessed: %s', (text) => {
    const page = makeBlog(config(text)).page('source/_posts/x.md', 'categories: [[a], [b]]');
    expect(page).toMatchObject({ url: null, problems: [{ code: 'permalink-missing', severity: 'error' }] });
  });

  it('is not made of the time of the file', () => {
    expect(makeBlog(config()).page('source/_posts/x.md')).toMatchObject({
      url: null,
      dateMs: null,
      problems: [{ code: 'post-date-missing', hint: expect.stringContaining('date: ') }],
    });
  });

  it('takes no date that cannot be read for none', () => {
    const { problems } = makeBlog(config()).page('source/_posts/x.md', 'date: 2024-13-45');
    expect(problems).toMatchObject([{ code: 'post-date-invalid', line: 2 }]);
  });

  it('comes from the permalink of the settings, but not where the post has its own', () => {
    const blog = makeBlog(config(), { permalink: '/p/:slug/' });
    expect(blog.page('source/_posts/x.md')).toMatchObject({ url: `${BASE}/p/x/`, rule: 'permalink setting' });
    expect(blog.page('source/_posts/x.md', 'permalink: own/').url).toBe(`${BASE}/own/`);
  });
});

describe('what Hexo does not publish', () => {
  it.each([
    ['', 'source/_posts/x.md', 'published: false', 'published'],
    ['', 'source/_drafts/x.md', 'title: x', '_drafts'],
    ['', 'source/_posts/_hidden/x.md', 'title: x', 'starts with _'],
    ['future: false', 'source/_posts/x.md', 'date: 2031-01-01', 'future'],
    ['', 'source/_posts/x.md', 'hidden: true', 'hidden'],
  ])('with %j: %s with %j', (text, file, frontMatter, reason) => {
    const page = makeBlog(config(text)).page(file, frontMatter);
    expect(page).toMatchObject({ published: false, reason: expect.stringContaining(reason) });
  });

  it.each([
    ['', 'source/_posts/x.md', 'date: 2031-01-01'],
    ['render_drafts: true', 'source/_drafts/x.md', 'date: 2024-01-01'],
  ])('but with %j it publishes %s with %j', (text, file, frontMatter) => {
    expect(makeBlog(config(text)).page(file, frontMatter).published).toBe(true);
  });

  it('is no post: drafts, hidden and skipped files, pages', () => {
    const { site } = makeBlog(config('source_dir: src\nskip_render: ["_posts/raw/**"]'));
    const isPost = picomatch([...site.posts], { ignore: [...site.notPosts] });
    const names = [
      'src/_posts/a.md',
      'src/_posts/x/b.markdown',
      'src/_posts/_x/b.md',
      'src/_posts/raw/c.md',
      'src/_drafts/d.md',
      'src/about/index.md',
    ];
    expect(names.filter((name) => isPost(name))).toEqual(names.slice(0, 2));
  });
});

describe('a Hexo site', () => {
  it.each([
    [{ '_config.yml': 'url: https://a.example', 'source/_posts/x.md': '' }, 'hexo'],
    [{ '_config.yml': 'new_post_name: ":title.md"' }, 'hexo'],
    [{ '_config.yml': '', 'package.json': '{"dependencies": {"hexo": "^7.0.0"}}' }, 'hexo'],
    [{ '_config.yml': 'source: source', 'source/_posts/x.md': '' }, 'jekyll'],
  ])('is told from Jekyll: %j is %s', (files, generator) => {
    expect(makeBlog({ ...files }).site.generator).toBe(generator);
  });

  it.each([
    ['url: https://a.example/blog\nroot: /blog/', 'https://a.example/blog'],
    ['url: https://a.example\nroot: /blog/', 'https://a.example/blog'],
    ['url: https://a.example/', 'https://a.example'],
  ])('has its address from url and root: %j', (text, expected) => {
    expect(makeBlog({ '_config.yml': text, 'source/_posts/x.md': '' }).site.url).toBe(expected);
  });
});

describe('a slug of Hexo', () => {
  it.each([
    ['Crème Brûlée & Ice-Cream!', 'Creme-Brulee-Ice-Cream'],
    ['Ünïcödé ß Æ ø Łódź', 'Unicode-s-AE-o-Lodz'],
    ['日本語 タイトル', '日本語-タイトル'],
    ['C# vs. F#', 'C-vs-F'],
    ['--a__b--', 'a-b'],
    ['Việt Nam', 'Viet-Nam'],
  ])('of %j is %j', (text, expected) => {
    expect(hexoSlug(text)).toBe(expected);
    expect(hexoSlug(text, 'lower')).toBe(expected.toLowerCase());
    expect(hexoSlug(text, 'upper')).toBe(expected.toUpperCase());
  });
});

describe('the day in the URL of a Hexo post', () => {
  const dayOf = (timezone: string | null, machine: string | null, frontMatter: string) => {
    const text = timezone === null ? '' : `timezone: ${timezone}`;
    const { page } = makeBlog(config(text), machine === null ? {} : { timezone: machine });
    return page('source/_posts/x.md', frontMatter).url?.replace(BASE, '');
  };

  // As Hexo 8 writes it on machines whose clocks show that zone.
  it.each([
    ['date: 2024-01-05 02:00:00', '/2024/01/04/x/', '/2024/01/05/x/'],
    ["date: '2024-01-05 02:00'", '/2024/01/04/x/', '/2024/01/05/x/'],
    ['date: 2024-01-05', '/2024/01/04/x/', '/2024/01/05/x/'],
    ["date: '2024-01-05'", '/2024/01/04/x/', '/2024/01/05/x/'],
    ['date: 2024-01-05T02:00:00.000Z', '/2024/01/04/x/', '/2024/01/05/x/'],
    ['date: 2024-01-05 12:00:00', '/2024/01/05/x/', '/2024/01/05/x/'],
    ['date: 2024-01-05 23:30:00 -05:00', '/2024/01/05/x/', '/2024/01/06/x/'],
    ["date: '2024-01-05T23:30:00+08:00'", '/2024/01/05/x/', '/2024/01/05/x/'],
    ['date: 2024-01-05 02:00:00 +0800', '/2024/01/04/x/', '/2024/01/05/x/'],
  ])('with a timezone and %j is %s in UTC and %s in that zone', (frontMatter, utc, own) => {
    expect(dayOf('Asia/Shanghai', 'UTC', frontMatter)).toBe(utc);
    expect(dayOf('Asia/Shanghai', 'Asia/Shanghai', frontMatter)).toBe(own);
    expect(dayOf('Asia/Shanghai', null, frontMatter)).toBe(utc === own ? utc : undefined);
    expect(dayOf(null, null, 'date: 2024-01-05 02:00:00')).toBe('/2024/01/05/x/');
  });

  it('is asked for where it depends on the machine', () => {
    const { page } = makeBlog(config('timezone: Asia/Shanghai'));
    expect(page('source/_posts/x.md', 'title: x\ndate: 2024-01-05').problems).toMatchObject([
      { code: 'permalink-missing', line: 3, hint: expect.stringContaining('timezone: Asia/Shanghai') },
    ]);
  });
});

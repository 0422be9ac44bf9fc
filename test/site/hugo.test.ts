import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { makeBlog } from './make-blog.js';

const BASE = 'https://blog.example';
const config = (text = '') => ({ 'hugo.toml': `baseURL = "${BASE}/"\n${text}\n` });
const pathOf = (text: string, file: string, frontMatter?: string) =>
  makeBlog(config(text)).page(file, frontMatter).url?.replace(BASE, '');

describe('the URL of a Hugo page', () => {
  it.each([
    ['content/posts/my-post.md', '/posts/my-post/'],
    ['content/about.md', '/about/'],
    ['content/posts/My Post.md', '/posts/my-post/'],
    ['content/posts/2024-05-06-dated.md', '/posts/2024-05-06-dated/'],
    [
      'content/posts/日本語 タイトル.md',
      '/posts/%E6%97%A5%E6%9C%AC%E8%AA%9E-%E3%82%BF%E3%82%A4%E3%83%88%E3%83%AB/',
    ],
    ['content/posts/Hello_World.v2.md', '/posts/hello_world.v2/'],
    ["content/posts/it's.md", '/posts/its/'],
    ['content/posts/bundle/index.md', '/posts/bundle/'],
    ['content/posts/a/b/c.md', '/posts/a/b/c/'],
  ])('%s is %s', (file, expected) => {
    expect(pathOf('', file)).toBe(expected);
  });

  it.each([
    ['url: /own/', '/own/'],
    ['url: rel/Path', '/rel/Path/'],
    ['url: /old/page.html', '/old/page.html'],
    ['url: /:year/:slug/\nslug: s\ndate: 2024-05-06', '/2024/s/'],
    ['slug: sl', '/posts/sl/'],
    ['slug: My Slug', '/posts/my-slug/'],
    ['Slug: cased', '/posts/cased/'],
    ['canonicalURL: https://elsewhere.example/x/', 'https://elsewhere.example/x/'],
  ])('with front matter %j is %s', (frontMatter, expected) => {
    expect(pathOf('', 'content/posts/x.md', frontMatter)).toBe(expected);
    expect(pathOf('', 'content/posts/x/index.md', frontMatter)).toBe(expected);
  });

  const POST = 'title: My Title\ndate: 2024-01-05T10:00:00Z';

  it.each([
    ['posts = "/:year/:month/:day/:title/"', '/2024/01/05/my-title/'],
    ['page = { posts = "/:year/:slug/" }', '/2024/my-title/'],
    ['posts = "/:section/:filename/"', '/posts/x/'],
    ['posts = "/:contentbasename"', '/x/'],
    ['posts = "/:slugorfilename/"', '/x/'],
    ['posts = "/:slugorcontentbasename/"', '/x/'],
    ['posts = "/:monthname/:weekday/:weekdayname/:yearday/:title/"', '/january/5/friday/5/my-title/'],
    ['posts = "/:06/:1/:2/:title/"', '/24/1/5/my-title/'],
    ['posts = "/:sections/:title/"', '/posts/my-title/'],
    ['POSTS = "/p/:title/"', '/p/my-title/'],
    ['notes = "/n/:title/"', '/posts/x/'],
  ])('with permalinks %j is %s', (permalinks, expected) => {
    expect(pathOf(`[permalinks]\n${permalinks}`, 'content/posts/x.md', POST)).toBe(expected);
  });

  it.each([
    ['/:sections[1:]/:filename/', '/b/c/x/'],
    ['/:sections[last]/:filename/', '/c/x/'],
    ['/:sections[0]/:filename/', '/a/x/'],
    ['/:sections[:2]/:filename/', '/a/b/x/'],
    ['/:sections/:filename/', '/a/b/c/x/'],
  ])('with sections %s is %s', (pattern, expected) => {
    const files = { ...config(`permalinks = { a = "${pattern}" }`), 'content/a/b/c/_index.md': '' };
    expect(makeBlog(files).page('content/a/b/c/x.md').url).toBe(BASE + expected);
  });

  it('knows no section below the first folder but those with an _index', () => {
    expect(pathOf('permalinks = { a = "/:sections/:filename/" }', 'content/a/b/c/x.md')).toBe('/a/x/');
  });

  it.each([
    ['uglyURLs = true', '/posts/x.html'],
    ['[uglyURLs]\nposts = true', '/posts/x.html'],
    ['[uglyURLs]\nnotes = true', '/posts/x/'],
  ])('with %j is %s', (text, expected) => {
    expect(pathOf(text, 'content/posts/x.md')).toBe(expected);
  });

  it('keeps case and drops accents where the site says so', () => {
    expect(pathOf('disablePathToLower = true', 'content/Posts/My Post.md')).toBe('/Posts/My-Post/');
    expect(pathOf('removePathAccents = true', 'content/posts/Crème.md')).toBe('/posts/creme/');
  });

  it.each([
    ['2024-01-01T02:00:00+08:00', '', '/2024/01/01/x/'],
    ['2024-01-01T02:00:00', '', '/2024/01/01/x/'],
    ['2024-01-01T02:00:00', 'timeZone = "Asia/Tokyo"', '/2024/01/01/x/'],
  ])('uses the date %s in its own offset', (date, zone, expected) => {
    const text = `${zone}\n[permalinks]\nposts = "/:year/:month/:day/:filename/"`;
    expect(pathOf(text, 'content/posts/x.md', `date: ${date}`)).toBe(expected);
  });

  it('takes date and slug from the file name where the site says so', () => {
    const text = '[frontmatter]\ndate = [":filename", ":default"]\n[permalinks]\nposts = "/:year/:slug/"';
    expect(pathOf(text, 'content/posts/2024-05-06-my-name.md')).toBe('/2024/my-name/');
    expect(pathOf(text, 'content/posts/my-name.md', 'title: T\ndate: 2023-01-01')).toBe('/2023/t/');
  });

  it('has the base path of the site', () => {
    const blog = makeBlog({ 'config.yaml': 'baseurl: https://a.example/blog/\n', 'content/x.md': '' });
    expect(blog.page('content/posts/x.md').url).toBe('https://a.example/blog/posts/x/');
    expect(blog.page('content/posts/x.md', 'url: /own/').url).toBe('https://a.example/blog/own/');
  });

  it('comes from the permalink of the settings, but not where the post has its own', () => {
    const blog = makeBlog(config('permalinks = { posts = "/p/:title/" }'), { permalink: '/:section/:slug/' });
    expect(blog.page('content/posts/x.md')).toMatchObject({
      url: `${BASE}/posts/x/`,
      rule: 'permalink setting',
    });
    expect(blog.page('content/posts/x.md', 'url: /own/').url).toBe(`${BASE}/own/`);
  });

  it('names the rule that decided', () => {
    const { page } = makeBlog(config('permalinks = { p = "/:title/" }'));
    expect(page('content/a/x.md').rule).toBe('file path');
    expect(page('content/a/x.md', 'slug: y').rule).toBe('front matter slug');
    expect(page('content/p/x.md').rule).toBe('permalinks');
    expect(page('content/p/x.md', 'url: /y/').rule).toBe('front matter url');
  });
});

describe('a Hugo site in several languages', () => {
  const LANGUAGES = 'defaultContentLanguage = "en"\n[languages.en]\nweight = 1\n[languages.fr]\nweight = 2\n';

  it.each([
    ['content/posts/x.md', '/posts/x/'],
    ['content/posts/x.en.md', '/posts/x/'],
    ['content/posts/x.fr.md', '/fr/posts/x/'],
    ['content/posts/x/index.fr.md', '/fr/posts/x/'],
    ['content/posts/x.de.md', '/posts/x.de/'],
  ])('%s is %s', (file, expected) => {
    expect(pathOf(LANGUAGES, file)).toBe(expected);
  });

  it('puts the default language into its folder where it is told to', () => {
    expect(pathOf(`defaultContentLanguageInSubdir = true\n${LANGUAGES}`, 'content/posts/x.md')).toBe(
      '/en/posts/x/',
    );
  });

  it('puts a url without a slash at its start below the language', () => {
    expect(pathOf(LANGUAGES, 'content/posts/x.fr.md', 'url: y')).toBe('/fr/y/');
    expect(pathOf(LANGUAGES, 'content/posts/x.fr.md', 'url: /y')).toBe('/y/');
  });

  it('may have a content folder, a host or permalinks for each, and disable one', () => {
    const text = `[languages.en]
contentDir = "content/en"
[languages.fr]
contentDir = "content/fr"
baseURL = "https://fr.example/"
permalinks = { posts = "/p/:filename/" }
[languages.de]
contentDir = "content/de"
disabled = true`;
    const { page, site } = makeBlog(config(text));
    expect(page('content/en/posts/x.md').url).toBe(`${BASE}/posts/x/`);
    expect(page('content/fr/posts/x.md').url).toBe('https://fr.example/p/x/');
    expect(page('content/de/posts/x.md')).toMatchObject({ published: false });
    expect(picomatch([...site.posts])('content/fr/posts/x.md')).toBe(true);
  });
});

describe('what Hugo does not publish', () => {
  const files = { ...config(), 'content/posts/bundle/index.md': '' };

  it.each([
    ['content/posts/x.md', 'draft: true', 'draft'],
    ['content/posts/x.md', 'draft: yes', 'draft'],
    ['content/posts/x.md', 'date: 2031-01-01', 'future'],
    ['content/posts/x.md', 'date: 2024-01-01\npublishDate: 2031-01-01', 'future'],
    ['content/posts/x.md', 'expiryDate: 2024-01-01', 'expiryDate'],
    ['content/posts/x.md', 'headless: true', 'headless'],
    ['content/posts/x.md', 'build: { render: never }', 'render'],
    ['content/posts/x.md', '_build: { render: false }', 'render'],
    ['content/posts/_index.md', 'title: x', 'list page'],
    ['content/posts/bundle/notes.md', 'title: x', 'bundle'],
    ['content/posts/bundle/deep/notes.md', 'title: x', 'bundle'],
  ])('%s with %j', (file, frontMatter, reason) => {
    const page = makeBlog(files).page(file, frontMatter);
    expect(page).toMatchObject({ published: false, reason: expect.stringContaining(reason) });
  });

  it.each([
    ['', 'draft: no'],
    ['', 'draft: false\ndate: 2024-01-01\nexpiryDate: 2031-01-01'],
    ['buildDrafts = true', 'draft: true'],
    ['buildFuture = true', 'date: 2031-01-01'],
    ['buildExpired = true', 'expiryDate: 2024-01-01'],
    ['', 'build: { list: never }'],
    ['', 'published: 2024-01-01'],
  ])('but with %j it publishes %j', (text, frontMatter) => {
    expect(makeBlog(config(text)).page('content/posts/x.md', frontMatter)).toMatchObject({
      published: true,
      reason: null,
    });
  });
});

describe('the configuration of Hugo', () => {
  it('lies in one file, or in folders of which production wins', () => {
    const { site, page } = makeBlog({
      'config/_default/hugo.toml': 'baseURL = "https://a.example/"\ntimeZone = "Europe/Paris"',
      'config/_default/permalinks.yaml': 'posts: /p/:filename/',
      'config/_default/languages.toml': '[en]\n[fr]\n',
      'config/_default/languages.de.toml': 'weight = 3',
      'config/production/hugo.toml': 'baseURL = "https://b.example/"',
      'config/staging/hugo.toml': 'baseURL = "https://c.example/"',
    });
    expect(site).toMatchObject({
      generator: 'hugo',
      url: 'https://b.example',
      timezone: 'Europe/Paris',
      problems: [],
    });
    expect(page('content/posts/x.fr.md').url).toBe('https://b.example/fr/p/x/');
    expect(page('content/posts/x.de.md').url).toBe('https://b.example/de/p/x/');
  });

  it('is read from TOML before YAML', () => {
    const { site } = makeBlog({
      'hugo.yaml': 'baseURL: https://yaml.example',
      'hugo.toml': 'baseURL = "https://toml.example"',
    });
    expect(site.url).toBe('https://toml.example');
  });

  it.each(['{"baseURL": "https://json.example/", "buildFuture": true}'])('may be JSON: %s', (text) => {
    const { site, page } = makeBlog({ 'hugo.json': text });
    expect(site.url).toBe('https://json.example');
    expect(page('content/x.md', 'date: 2031-01-01').published).toBe(true);
  });

  it('moves content and static folders', () => {
    const { site, page } = makeBlog(config('contentDir = "src/pages"\nstaticDir = ["public", "more"]'));
    expect(page('src/pages/posts/x.md').url).toBe(`${BASE}/posts/x/`);
    expect(site.staticFolders).toEqual(['public', 'more', 'assets']);
  });

  it('that is broken is one error at its place', () => {
    const { site } = makeBlog({ 'hugo.toml': 'baseURL = "https://a.example/"\nbroken = = 1\n' });
    expect(site.problems[0]).toMatchObject({ code: 'site-config-invalid', file: 'hugo.toml', line: 2 });
  });

  it('leaves list pages out', () => {
    const { site } = makeBlog(config());
    const isPost = picomatch([...site.posts], { ignore: [...site.notPosts] });
    const files = [
      'content/posts/x.md',
      'content/_index.md',
      'content/posts/_index.fr.md',
      'README.md',
      'archetypes/default.md',
    ];
    expect(files.filter((file) => isPost(file))).toEqual(['content/posts/x.md']);
  });
});

describe('a Hugo date that cannot be read', () => {
  it('is one error, at the value', () => {
    const { problems } = makeBlog(config()).page('content/x.md', 'title: x\ndate: 2024-13-45');
    expect(problems).toMatchObject([{ code: 'post-date-invalid', line: 3 }]);
  });
});

describe('what sections of Hugo give their posts', () => {
  const section = (yaml: string) => `---\ntitle: x\ncascade:\n${yaml}\n---\n`;
  const files = {
    ...config(
      '[languages.en]\n[languages.fr]\n[[cascade]]\nexpiryDate = 2020-01-01\n[cascade._target]\npath = "/past/**"',
    ),
    'content/_index.md': section('  - target: { path: /notes/** }\n    draft: true'),
    'content/off/_index.md': section('  build: { render: never }'),
    'content/off/on/_index.md': section('  build: { render: always }'),
    'content/slugs/_index.md': section('  slug: s'),
    'content/urls/_index.fr.md': section('  url: /own/'),
  };
  const page = (file: string, frontMatter?: string) => makeBlog(files).page(file, frontMatter);

  it.each([
    ['content/notes/x.md', 'draft'],
    ['content/off/x.md', 'build.render: never'],
    ['content/off/deep/x/index.md', 'build.render: never'],
    ['content/past/x.md', 'expiryDate'],
  ])('keeps %s from readers: %s', (file, reason) => {
    expect(page(file)).toMatchObject({ published: false, reason: expect.stringContaining(reason) });
  });

  it('lets the nearest section win, and the post over all', () => {
    expect(page('content/off/on/x.md').published).toBe(true);
    expect(page('content/off/x.md', 'Build: { render: always }').published).toBe(true);
    expect(page('content/notes/x.md', 'draft: false').published).toBe(true);
    expect(page('content/posts/x.md').published).toBe(true);
  });

  it('changes URLs too, each in its language', () => {
    expect(page('content/slugs/x.md').url).toBe(`${BASE}/slugs/s/`);
    expect(page('content/urls/x.fr.md').url).toBe(`${BASE}/own/`);
    expect(page('content/urls/x.md').url).toBe(`${BASE}/urls/x/`);
  });
});

describe('the mounts of a Hugo site', () => {
  it('may be its content and its static files', () => {
    const { site, page } = makeBlog(
      config(`[[module.mounts]]
source = "notes"
target = "content"
[[module.mounts]]
source = "pictures"
target = "static"`),
    );
    expect(site).toMatchObject({ posts: ['notes/**/*.{md,mdx,markdown}'], problems: [] });
    expect(site.staticFolders).toContain('pictures');
    expect(page('notes/posts/x.md').url).toBe(`${BASE}/posts/x/`);
  });

  it('inside of the content need settings', () => {
    const { site } = makeBlog(config('[[module.mounts]]\nsource = "blog"\ntarget = "content/posts"'));
    expect(site.problems).toMatchObject([
      {
        code: 'settings-needed',
        severity: 'warning',
        hint: 'posts: ["blog/**/*.md"], site: { permalink: "/posts/:slug/" }',
      },
    ]);
  });
});

describe('the permalinks of Hugo', () => {
  it('may be a list of rules of which the first that matches counts', () => {
    const text = `[[permalinks]]
pattern = "/sections/:slug/"
[permalinks.target]
kind = "section"
[[permalinks]]
pattern = "/n/:filename/"
[permalinks.target]
path = "/notes/**"
[[permalinks]]
pattern = "/all/:filename/"`;
    expect(pathOf(text, 'content/notes/x.md')).toBe('/n/x/');
    expect(pathOf(text, 'content/posts/x.md')).toBe('/all/x/');
  });

  it('of the root section stand under a slash', () => {
    expect(pathOf('permalinks = { "/" = "/r/:filename/" }', 'content/x.md')).toBe('/r/x/');
    expect(pathOf('permalinks = { "/" = "/r/:filename/" }', 'content/posts/x.md')).toBe('/posts/x/');
  });

  it('have no empty parts', () => {
    const text = 'permalinks = { posts = "/:year/:slug/" }\nuglyURLs = true';
    expect(pathOf(text, 'content/posts/x.md', 'title: "!"\ndate: 2024-01-05')).toBe('/2024.html');
  });
});

describe('a file name of Hugo', () => {
  it('has a language only where the site has it', () => {
    const files = { ...config(), 'content/posts/b/index.fr.md': '' };
    expect(makeBlog(files).page('content/posts/b/index.fr.md')).toMatchObject({
      url: `${BASE}/posts/b/index.fr/`,
      published: true,
    });
  });
});

it('a token that Hugo does not know gives no URL', () => {
  const config = 'baseURL = "https://b.example/"\n[permalinks]\nposts = "/:year/:bogus/:slug/"\n';
  expect(makeBlog({ 'hugo.toml': config }).page('content/posts/a.md', 'title: A')).toMatchObject({
    url: null,
    rule: expect.stringContaining(':bogus, which Hugo does not know'),
  });
});

describe('where versions of Hugo differ', () => {
  // 0.111 makes `a-b` of `a - b`, 0.169 `a---b`; of a title `a/b` it makes `a/b`, or `a-b`.
  it.each([
    ['content/posts/Crème Brûlée & Ice-Cream!.md', 'title: A', undefined, 'url: /posts/my-post/'],
    ['content/posts/a - b.md', 'title: A', undefined, 'url: /posts/my-post/'],
    ['content/posts/emoji 🍰 cake.md', 'title: A', undefined, 'url: /posts/my-post/'],
    ['content/a & b/x.md', 'slug: x', undefined, 'url: /posts/my-post/'],
    ['content/posts/a & b.md', 'slug: x', '/posts/x/', undefined],
    ['content/titled/x.md', 'title: TCP/IP', undefined, 'slug: my-post'],
    ['content/titled/x.md', 'title: TCP/IP\nslug: tcp-ip', '/titled/tcp-ip/', undefined],
  ])('gives no URL of %s with %j', (file, frontMatter, path, hint) => {
    const page = makeBlog(config('[permalinks]\ntitled = "/titled/:slug/"')).page(file, frontMatter);
    expect(page.url?.replace(BASE, '')).toBe(path);
    expect(page.problems.map((problem) => problem.hint)).toEqual(hint === undefined ? [] : [hint]);
  });
});

describe('the tokens of a Hugo permalink', () => {
  it.each([
    ['C++ tips', '/p/c-tips/'],
    ['A + B', '/p/a--b/'],
    ['a+b', '/p/a-b/'],
    ['C#', '/p/c/'],
    ['C# vs F#', '/p/c%23-vs-f%23/'],
    ['50%25 x', '/p/50-x/'],
    ['½ cup', '/p/cup/'],
    ['ΑΣ ΟΔΟΣ', '/p/%CE%B1%CF%83-%CE%BF%CE%B4%CE%BF%CF%83/'],
    ['İstanbul', '/p/istanbul/'],
  ])('spell %j as %s', (title, expected) => {
    const text = '[permalinks]\np = "/p/:title/"';
    expect(pathOf(text, 'content/p/x.md', `title: ${JSON.stringify(title)}`)).toBe(expected);
  });

  it('have no date where the front matter holds one that cannot be read', () => {
    const text = '[permalinks]\np = "/:year/:slug/"\nq = "/:slug/"';
    expect(pathOf(text, 'content/p/x.md', 'title: x\ndate: soon')).toBeUndefined();
    expect(pathOf(text, 'content/q/x.md', 'title: x\ndate: soon')).toBe('/x/');
    expect(pathOf(text, 'content/p/x.md', 'title: x')).toBe('/1/x/');
  });

  it('have no date that only the repository knows', () => {
    const text = '[frontmatter]\ndate = ["date", ":git"]\n[permalinks]\np = "/:year/:slug/"';
    expect(makeBlog(config(text)).page('content/p/x.md').problems).toMatchObject([
      { code: 'post-date-missing' },
    ]);
    expect(pathOf(text, 'content/p/x.md', 'title: x\ndate: 2024-01-05')).toBe('/2024/x/');
  });

  it('have no hyphens around a slug', () => {
    expect(pathOf('', 'content/p/x.md', 'slug: "--x-y--"')).toBe('/p/x-y/');
  });
});

describe('folders that versions of Hugo publish elsewhere', () => {
  it.each([
    ['defaultContentLanguageInSubdir = true', undefined],
    ['defaultContentLanguageInSubdir = true\n[languages.en]\nweight = 1', undefined],
    ['defaultContentLanguageInSubdir = true\n[languages.en]\n[languages.fr]', '/en/p/x/'],
  ])('the only language with %j: %s', (text, expected) => {
    expect(pathOf(text, 'content/p/x.md')).toBe(expected);
  });

  it('posts below a section with a slug, where the pattern takes the section', () => {
    const text = '[permalinks]\nq = "/:slug/"';
    const section = '---\nslug: other\n---\n';
    const files = { 'content/p/_index.md': section, 'content/q/_index.md': section };
    const { page } = makeBlog({ ...config(text), ...files });
    expect(page('content/p/x.md').problems).toMatchObject([{ code: 'permalink-missing' }]);
    expect(page('content/q/x.md', 'slug: x').url).toBe(`${BASE}/x/`);
  });

  it('mounts for languages, as written since 0.153', () => {
    const mount = (code: string) =>
      `[[module.mounts]]\nsource = "text/${code}"\ntarget = "content"\nsites = { matrix = { languages = ["${code}"] } }`;
    const text = `defaultContentLanguage = "en"\n[languages.en]\n[languages.fr]\n[module]\n${mount('en')}\n${mount('fr')}`;
    expect(pathOf(text, 'text/en/p/x.md')).toBe('/p/x/');
    expect(pathOf(text, 'text/fr/p/x.md')).toBe('/fr/p/x/');
  });
});

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these templates are code that is read, not run.

import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { createCodeFiles } from '../../src/site/code-literals.js';
import { valuesOf } from '../../src/site/eleventy-keys.js';
import { makeBlog } from './make-blog.js';
import { memoryFiles } from './memory-files.js';

const BASE = 'https://blog.example';
const CONFIG = 'export default () => ({ dir: { input: "src" } });';
const site = (files: Readonly<Record<string, string>> = {}) => ({
  'eleventy.config.js': CONFIG,
  'src/_data/metadata.json': `{ "url": "${BASE}" }`,
  ...files,
});
const pathOf = (files: Readonly<Record<string, string>>, file: string, frontMatter?: string) =>
  makeBlog(site(files)).page(file, frontMatter).url?.replace(BASE, '');

describe('the default URL of an Eleventy template', () => {
  it.each([
    ['src/posts/hello.md', '/posts/hello/'],
    ['src/posts/2024-01-05-hello.md', '/posts/2024-01-05-hello/'],
    ['src/posts/posts.md', '/posts/'],
    ['src/posts/index.md', '/posts/'],
    ['src/index.md', '/'],
    ['src/posts/a.b.md', '/posts/a.b/'],
    ['src/posts/Hello World.md', '/posts/Hello%20World/'],
  ])('of %s is %s', (file, expected) => {
    expect(pathOf({}, file)).toBe(expected);
    expect(pathOf({}, file, 'permalink:')).toBe(expected);
  });
});

describe('the permalink of an Eleventy template', () => {
  const FILE = 'src/posts/2024-01-05-hello.md';

  it.each([
    ['/own/', '/own/'],
    ['own/x.html', '/own/x.html'],
    ['/own/index.html', '/own/'],
    ['/a//b/', '/a/b/'],
    ['/blog/{{ page.fileSlug }}/', '/blog/hello/'],
    ['/{{page.fileSlug}}/', '/hello/'],
    ['{{ page.filePathStem }}.html', '/posts/hello.html'],
    ['/{{ title | slugify }}/', '/creme-brulee-and-co/'],
    ['/{{ title | slug }}/', '/creme-brulee-and-co!/'],
    ['/{{ title | slugify | upcase }}/', '/CREME-BRULEE-AND-CO/'],
    ["/{{ page.date | date: '%Y/%m/%d' }}/{{ page.fileSlug }}/", '/2024/01/05/hello/'],
    ["/{{ 'x' | append: '/y' }}/", '/x/y/'],
    ['/{{ seo.path }}/', '/deep/'],
    ['/{{ metadata }}/', undefined],
  ])('%s is %s', (permalink, expected) => {
    const frontMatter = `title: Crème Brûlée & Co!\nseo: { path: deep }\npermalink: ${JSON.stringify(permalink)}`;
    expect(pathOf({}, FILE, frontMatter)).toBe(expected);
  });

  it.each([
    '{{ title | shout }}',
    '{% if x %}a{% endif %}',
    '/{{ page.date | date: "%j" }}/',
    '/{{ nothing }}/',
    '{# x #}',
    '/{{ page.url }}/',
  ])('is not guessed: %s', (permalink) => {
    const page = makeBlog(site()).page(FILE, `title: x\npermalink: ${JSON.stringify(permalink)}`);
    expect(page.url).toBeNull();
    expect(page.problems).toMatchObject([
      { code: 'permalink-missing', severity: 'error', line: 3, hint: 'site: { permalink: "/blog/:slug/" }' },
    ]);
  });

  it.each([
    [{ 'src/posts/posts.json': '{ "permalink": "/j/{{ page.fileSlug }}/" }' }, '/j/hello/'],
    [{ 'src/posts/posts.11tydata.json': '{ "permalink": "/j/{{ page.fileSlug }}/" }' }, '/j/hello/'],
    [
      { 'src/posts/posts.11tydata.js': 'module.exports = { permalink: "/c/{{ page.fileSlug }}/" };' },
      '/c/hello/',
    ],
    [{ 'src/src.json': '{ "permalink": "/s/{{ page.fileSlug }}/" }' }, '/s/hello/'],
    [{ 'src/src.json': '{ "permalink": "/s/" }', 'src/posts/posts.json': '{ "permalink": "/p/" }' }, '/p/'],
    [
      {
        'src/posts/posts.json': '{ "permalink": "/j/" }',
        'src/posts/posts.11tydata.js': 'export default { permalink: "/c/" }',
      },
      '/c/',
    ],
    [
      {
        'src/posts/2024-01-05-hello.json': '{ "permalink": "/t/" }',
        'src/posts/posts.json': '{ "permalink": "/p/" }',
      },
      '/t/',
    ],
    [
      {
        'src/posts/posts.json': '{ "layout": "post.njk" }',
        'src/_includes/post.njk': '---\npermalink: "/l/{{ page.fileSlug }}/"\n---\n',
      },
      '/l/hello/',
    ],
    [
      {
        'src/posts/posts.json': '{ "layout": "post" }',
        'src/_includes/post.njk': '---\nlayout: base\n---\n',
        'src/_includes/base.njk': '---\npermalink: /b/\n---\n',
      },
      '/b/',
    ],
    [{ 'src/posts/posts.json': '{ "permalink": { "build": "/m/" } }' }, '/m/'],
    [
      { 'src/posts/posts.json': '{ "eleventyComputed": { "permalink": "/computed/{{ page.fileSlug }}/" } }' },
      '/computed/hello/',
    ],
    [{ 'src/posts/posts.json': '{ "title": "x" }' }, '/posts/2024-01-05-hello/'],
  ])('comes from the data cascade: %j gives %s', (files, expected) => {
    expect(pathOf({ ...files }, FILE)).toBe(expected);
  });

  it('of the front matter wins over the cascade, and an empty one is the default', () => {
    const files = { 'src/posts/posts.json': '{ "permalink": "/p/{{ page.fileSlug }}/" }' };
    expect(pathOf(files, FILE, 'permalink: /own/')).toBe('/own/');
    expect(pathOf(files, FILE, 'permalink:')).toBe('/posts/2024-01-05-hello/');
  });

  it.each([
    ['permalink: (data) => `/web/${data.page.fileSlug}/`', '/web/hello/'],
    ['permalink(data) { return "/x/"; }', '/x/'],
    ['permalink: ({ page, title }) => "/x/" + page.fileSlug + "/" + title + "/"', "/x/hello/It's/"],
    ['permalink: function (data) { return `/${this.slugify(data.title)}/index.html`; }', '/its/'],
    ['permalink: (data) => data.draft ? false : `/b/${data.page.fileSlug}/`', '/b/hello/'],
    ['permalink: (data) => `/${data.slug || data.page.fileSlug}/`', '/hello/'],
    ['permalink: "/" + "x" + "/"', '/x/'],
    ['eleventyComputed: { permalink: (data) => data.permalink || `/c/${data.page.fileSlug}/` }', '/c/hello/'],
    [
      'eleventyComputed: { permalink: (data) => { if (data.draft) { return false; } return data.permalink; } }',
      '/posts/2024-01-05-hello/',
    ],
    ['eleventyComputed: { permalink: "/c/{{ page.fileSlug }}/" }', '/c/hello/'],
    [
      'permalink: (data) => { if (data.draft && !process.env.BUILD_DRAFTS) return false; return `/d/${data.page.fileSlug}/`; }',
      '/d/hello/',
    ],
  ])('is worked out from a function of the data file: %s', (source, expected) => {
    const files = { 'src/posts/posts.11tydata.js': `module.exports = { ${source} };` };
    expect(pathOf(files, FILE, "title: It's")).toBe(expected);
  });

  it('that is computed wins over that of the front matter, and may hand it on', () => {
    const file = 'src/posts/posts.11tydata.js';
    const computed = (code: string) => ({
      [file]: `export default { eleventyComputed: { permalink: ${code} } };`,
    });
    expect(pathOf(computed('(data) => `/c/${data.page.fileSlug}/`'), FILE, 'permalink: /own/')).toBe(
      '/c/hello/',
    );
    expect(pathOf(computed('(data) => data.permalink'), FILE, 'permalink: "/own/{{ page.fileSlug }}/"')).toBe(
      '/own/hello/',
    );
    const page = makeBlog(site(computed('(data) => data.draft ? false : data.permalink'))).page(
      FILE,
      'draft: true',
    );
    expect(page).toMatchObject({ published: false });
  });

  it.each([
    ['c.addGlobalData("permalink", "/{{ page.fileSlug }}.html")', '/hello.html'],
    [
      'c.addGlobalData("permalink", () => (data) => `${data.page.filePathStem}.${data.page.outputFileExtension}`)',
      '/posts/hello.html',
    ],
    ['c.addGlobalData("permalink", () => "/{{ page.fileSlug }}/")', '/hello/'],
    ['c.addGlobalData("permalink", makePermalink)', undefined],
    [
      'c.addGlobalData("eleventyComputed.permalink", function () { return (data) => { if (data.draft && !process.env.BUILD_DRAFTS) { return false; } return data.permalink; } })',
      '/posts/2024-01-05-hello/',
    ],
    ['c.addGlobalData("other", "/x/")', '/posts/2024-01-05-hello/'],
  ])('comes last from data of the whole site: %s', (code, expected) => {
    const files = {
      'eleventy.config.js': `export default (c) => { ${code}; return { dir: { input: "src" } }; }`,
    };
    expect(pathOf(files, FILE)).toBe(expected);
    const own = { ...files, 'src/posts/posts.json': '{ "permalink": "/p/{{ page.fileSlug }}/" }' };
    if (!code.includes('eleventyComputed')) expect(pathOf(own, FILE)).toBe('/p/hello/');
  });

  it('is not guessed where a data file of the whole site says it', () => {
    expect(pathOf({ 'src/_data/permalink.js': 'module.exports = "/x/";' }, FILE)).toBeUndefined();
  });

  it.each([
    ['liquid', '/{{ title }}/', "/It's-a&b/"],
    ['njk', '/{{ title }}/', '/It&%2339;s-a&amp;b/'],
    ['njk', '/{{ title | safe }}/', "/It's-a&b/"],
    ['njk', '/{{ slug or page.fileSlug }}/', '/hello/'],
    ['njk', '/{{ slug | default(page.fileSlug) }}/', '/hello/'],
  ])('is filled by %s: %s is %s', (engine, permalink, expected) => {
    const files = {
      'eleventy.config.js': `export default { dir: { input: "src" }, markdownTemplateEngine: "${engine}" }`,
    };
    expect(pathOf(files, FILE, `title: It's-a&b\npermalink: ${JSON.stringify(permalink)}`)).toBe(expected);
  });

  it.each([
    ['^2.0.1', '/it-s-5-o-clock/'],
    ['^1.0.0', '/it-s-5-o-clock/'],
    ['^3.0.0', '/its-5-o-clock/'],
  ])('is slugified as Eleventy %s does it: %s', (version, expected) => {
    const files = { 'package.json': JSON.stringify({ dependencies: { '@11ty/eleventy': version } }) };
    expect(pathOf(files, FILE, `title: It's 5 o'clock\npermalink: "/{{ title | slugify }}/"`)).toBe(expected);
  });

  it.each([
    '`module.exports = { permalink: (data) => `/web/${data.site.path}/` };`'.slice(1, -1),
    'module.exports = { permalink: (data) => `/web/${data.page.date}/` };',
    'export default { permalink: (data) => other(data) }',
    'export default { permalink: `/x/${y}/` }',
    'export default { permalink: base + "/x/" }',
    'export default { "permalink": "/x/" + y }',
    'export default make({ permalink: "/x/" })',
  ])('that is code is not run and not guessed: %s', (source) => {
    const blog = makeBlog(site({ 'src/posts/posts.11tydata.js': source }));
    expect(blog.page(FILE)).toMatchObject({
      url: null,
      rule: 'no rule (permalink of src/posts/posts.11tydata.js): set site.permalink',
      problems: [{ code: 'permalink-missing', hint: 'site: { permalink: "/blog/:slug/" }' }],
    });
    const told = makeBlog(site({ 'src/posts/posts.11tydata.js': source }), { permalink: '/web/:slug/' });
    expect(told.page(FILE)).toMatchObject({ url: `${BASE}/web/hello/`, problems: [] });
    expect(told.page(FILE, 'permalink: /own/').url).toBe(`${BASE}/own/`);
  });

  it('is not guessed where code changes every URL', () => {
    const files = { 'eleventy.config.js': 'export default (c) => { c.addUrlTransform(() => {}); }' };
    expect(makeBlog(site(files)).page(FILE)).toMatchObject({
      url: null,
      problems: [{ code: 'permalink-missing' }],
    });
  });

  it('does not know the date filter of Nunjucks', () => {
    const files = {
      'eleventy.config.js': 'export default { dir: { input: "src" }, markdownTemplateEngine: "njk" }',
    };
    const page = makeBlog(site(files)).page(FILE, 'permalink: "/{{ page.date | date: \'%Y\' }}/"');
    expect(page.url).toBeNull();
  });
});

describe('the configuration of Eleventy', () => {
  it.each([
    ['module.exports = { dir: { input: "src" }, pathPrefix: "/blog/" };', '/blog/posts/x/'],
    [
      "export default (c) => { c.setInputDirectory('src'); };\nexport const config = { pathPrefix: `/b/` };",
      '/b/posts/x/',
    ],
    [
      '// dir: { input: "no" }\n/* pathPrefix: "/no/" */ export const config = { dir: { input: "./src/" } }',
      '/posts/x/',
    ],
    ['const s = "pathPrefix: \'/no/\'"; export const config = { dir: { input: "src" } }', '/posts/x/'],
  ])('is read by its literals: %s', (source, expected) => {
    expect(pathOf({ 'eleventy.config.js': source }, 'src/posts/x.md')).toBe(expected);
  });

  it.each([
    ['src/_data/site.json', '{ "url": "https://a.example" }'],
    ['src/_data/metadata.js', 'export default { title: "x", url: "https://a.example/" };'],
    ['src/_data/site.js', 'module.exports = { baseUrl: "https://a.example" };'],
    ['src/_data/metadata.yaml', 'url: https://a.example'],
    ['src/CNAME', 'a.example'],
  ])('finds the address in %s', (file, text) => {
    expect(makeBlog({ 'eleventy.config.js': CONFIG, [file]: text }).site.url).toBe('https://a.example');
  });

  it.each([
    ['export default { url: process.env.URL };', 'https://blog.example'],
    [
      'module.exports = { url: process.env.URL || "https://a.example", author: { url: "https://b.example" } };',
      'https://a.example',
    ],
    ['export default { author: { url: "https://b.example" } };', 'https://blog.example'],
  ])('does not take an address from code that makes it, nor that of something else: %s', (code, hint) => {
    const files = { 'eleventy.config.js': CONFIG, 'src/_data/site.js': code };
    expect(makeBlog(files).site).toMatchObject({
      url: null,
      problems: [{ code: 'site-url-missing', hint: `site: { url: ${hint} }` }],
    });
    expect(makeBlog({ ...files, CNAME: 'www.a.example' }).site.url).toBe('https://www.a.example');
  });

  it('leaves layouts, data, output and ignored files out', () => {
    const config = 'export default (c) => { c.ignores.add("src/more/**"); return { dir: { input: "src" } } }';
    const { site: found } = makeBlog(
      site({ 'eleventy.config.js': config, '.eleventyignore': '# x\nsrc/old/\nsrc/admin.md\n' }),
    );
    const isPost = picomatch([...found.posts], { ignore: [...found.notPosts] });
    const names = [
      'src/posts/a.md',
      'src/_includes/x.md',
      'src/_data/y.md',
      'src/old/z.md',
      'src/admin.md',
      'src/more/b.md',
      'x.md',
    ];
    expect(names.filter((name) => isPost(name))).toEqual(['src/posts/a.md']);
  });
});

describe('the date of an Eleventy template', () => {
  it.each([
    ['src/posts/x.md', 'date: 2024-01-05', Date.UTC(2024, 0, 5)],
    ['src/posts/2024-02-03-x.md', 'title: x', Date.UTC(2024, 1, 3)],
    ['src/2024-02-03/x.md', 'title: x', Date.UTC(2024, 1, 3)],
    ['src/posts/2024-02-03-x.md', 'date: 2023-01-05', Date.UTC(2023, 0, 5)],
    ['src/posts/2024-02-03-x.md', 'date: Last Modified', null],
    ['src/posts/x.md', 'date: git Created', null],
    ['src/posts/x.md', 'title: x', null],
  ])('of %s with %j is in UTC', (file, frontMatter, expected) => {
    const page = makeBlog(site(), { timezone: 'Asia/Tokyo' }).page(file, frontMatter);
    expect(page).toMatchObject({ dateMs: expected, problems: [] });
  });
});

describe('what Eleventy does not publish', () => {
  it.each([
    [{}, 'permalink: false', 'permalink'],
    [{}, 'draft: true', 'draft'],
    [{ 'src/posts/posts.json': '{ "permalink": false }' }, 'title: x', 'permalink'],
    [{ 'src/posts/posts.json': '{ "draft": true }' }, 'title: x', 'draft'],
    [{}, 'external_url: https://b.example', 'external_url'],
  ])('with %j: %j', (files, frontMatter, reason) => {
    const page = makeBlog(site({ ...files })).page('src/posts/x.md', frontMatter);
    expect(page).toMatchObject({ published: false, reason: expect.stringContaining(reason) });
  });

  it('but future posts and those that are in no collection it publishes', () => {
    const { page } = makeBlog(site());
    expect(page('src/posts/x.md', 'date: 2031-01-01').published).toBe(true);
    expect(page('src/posts/x.md', 'eleventyExcludeFromCollections: true').published).toBe(true);
  });
});

describe('what a key is given in code', () => {
  it.each([
    ['a: "x"', [{ kind: 'text', text: 'x' }]],
    ["'a': `x`,", [{ kind: 'text', text: 'x' }]],
    ['a: false }', [{ kind: 'word', text: 'false' }]],
    ['a: "x" + y', [{ kind: 'code' }]],
    ['a: "x" + "y"', [{ kind: 'text', text: 'xy' }]],
    ['b.a === "x"', []],
    ['aa: "x", b-a', []],
    ['/* a: "x" */ // a: "y"', []],
    ['"a: 1"', []],
    ['a: "x\\u0041"', [{ kind: 'text', text: 'xA' }]],
  ])('in %j is %j', (source, expected) => {
    const module = createCodeFiles(memoryFiles({ 'x.js': source })).module('x.js');
    expect(module === null ? null : valuesOf(module, 'a')).toMatchObject(expected);
  });
});

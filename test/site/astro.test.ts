// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these templates are code that is read, not run.

import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { makeBlog } from './make-blog.js';

const BASE = 'https://blog.example';
const POST = 'src/content/blog/my-post.md';
const config = (text = '') => `export default defineConfig({ site: '${BASE}/', ${text} })`;
const pageOf = (params: string, collection = "getCollection('blog')") => `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  const posts = await ${collection};
  return posts.map((post) => ({ ${params}, props: { post } }));
}
---
<p>Don't { stop }</p>
`;
const BY_ID = pageOf('params: { slug: post.id }');

interface Given {
  readonly config?: string;
  readonly route?: string;
  readonly page?: string;
  readonly more?: Readonly<Record<string, string>>;
}

function blog(given: Given = {}, site = {}) {
  const { route = 'blog/[...slug]', page = BY_ID } = given;
  return makeBlog(
    {
      'astro.config.mjs': config(given.config),
      [`src/pages/${route}.astro`]: page,
      [POST]: '',
      ...given.more,
    },
    site,
  );
}

const pathOf = (given: Given, file = POST, frontMatter?: string) =>
  blog(given).page(file, frontMatter).url?.replace(BASE, '') ?? null;

describe('the URL of an Astro post', () => {
  it.each([
    ['my-post.md', '/blog/my-post/'],
    ['My Post.mdx', '/blog/my-post/'],
    ['2024-01-05-dated.md', '/blog/2024-01-05-dated/'],
    ['2024/deep/post.md', '/blog/2024/deep/post/'],
    ['bundle/index.md', '/blog/bundle/'],
    ['Hello_World.v2.md', '/blog/hello_worldv2/'],
    ['C# vs. F#.md', '/blog/c-vs-f/'],
    ["it's.md", '/blog/its/'],
    ['A  --  B.md', '/blog/a------b/'],
    ['Crème Brûlée & Ice-Cream!.md', '/blog/cr%C3%A8me-br%C3%BBl%C3%A9e--ice-cream/'],
    ['日本語 タイトル.md', '/blog/%E6%97%A5%E6%9C%AC%E8%AA%9E-%E3%82%BF%E3%82%A4%E3%83%88%E3%83%AB/'],
    ['emoji 🍰 cake.md', '/blog/emoji--cake/'],
  ])('%s is %s', (name, expected) => {
    expect(pathOf({}, `src/content/blog/${name}`)).toBe(expected);
  });

  it('replaces the whole id by a slug, folders included, as it is written', () => {
    expect(pathOf({}, 'src/content/blog/2024/x.md', 'slug: Own/Slug')).toBe('/blog/Own/Slug/');
  });

  it.each([
    ['blog/[...slug]', '/blog/my-post/'],
    ['[...slug]', '/my-post/'],
    ['posts/[slug]', '/posts/my-post/'],
    ['posts/[slug]/index', '/posts/my-post/'],
    ['blog/[...slug]/index', '/blog/my-post/'],
  ])('follows the page %s to %s', (route, expected) => {
    expect(pathOf({ route })).toBe(expected);
    expect(blog({ route }).page(POST).rule).toBe(`page src/pages/${route}.astro`);
  });

  it.each([
    ['params: { slug: post.slug }', '/blog/my-post/'],
    ["params: { 'slug': post.id }", '/blog/my-post/'],
    ['params: { slug: post.data.permalink }', '/blog/own/'],
    ['params: { slug: post.data.slug ?? post.id }', '/blog/my-post/'],
    ['params: { slug: post.data.permalink || post.slug }', '/blog/own/'],
    ['params: { slug: `${post.id}-x` }', '/blog/my-post-x/'],
    ['params: { slug: "x-" + post.id }', '/blog/x-my-post/'],
    ['params: { slug: `/notes/${post.data.permalink}/` }', '/blog/notes/own/'],
    ["params: { slug: post.id.replace(/\\.mdx?$/, '') }", '/blog/my-post/'],
    ["params: { slug: post.id.replace('my', 'our').toUpperCase() }", '/blog/OUR-POST/'],
    ["params: { slug: post.filePath.split('/').pop()?.replace('.md', '') }", '/blog/my-post/'],
    ["params: { slug: post.id.split('/').slice(-1)[0] }", '/blog/my-post/'],
    ["params: { slug: post.data.permalink === 'own' ? post.id : 'x' }", '/blog/my-post/'],
    ['params: { slug: post.data.nothing ? post.data.nothing : post.id }', '/blog/my-post/'],
  ])('is made of %s', (params, expected) => {
    expect(pathOf({ page: pageOf(params) }, POST, 'permalink: own')).toBe(expected);
  });

  it.each([
    [
      'destructured entries',
      `---\nexport async function getStaticPaths() {\n  const posts = await getCollection('blog')\n  return posts.map(({ id, data }) => ({ params: { slug: id } }))\n}\n---\n`,
    ],
    [
      'a name',
      `---\nexport const getStaticPaths = (async () => {\n  const posts = await getCollection("blog", ({ data }) => !data.draft)\n  return posts.map((post) => {\n    const slug = post.id\n    return { params: { slug }, props: post }\n  })\n}) satisfies GetStaticPaths\n---\n`,
    ],
    [
      'a page that is made when it is asked for',
      `---\nconst { slug } = Astro.params;\nconst post = await getEntry('blog', slug);\n---\n`,
    ],
    [
      'a constant for the collection',
      `---\nconst NAME = 'blog'\nexport async function getStaticPaths() {\n  return (await getCollection(NAME)).map((entry) => ({ params: { slug: entry.id } }))\n}\n---\n`,
    ],
  ])('is known from %s', (_what, page) => {
    expect(pathOf({ page })).toBe('/blog/my-post/');
  });

  const HELPERS = `import { getCollection } from 'astro:content';
const isShown = ({ data }) => data.draft !== true;
export async function getPosts() { return (await getCollection('blog', isShown)).sort(byDate); }
export const ofCollection = async (name) => { const all = await getCollection(name); return all.reverse(); };
export const pathsOf = async () => (await getPosts()).map((entry) => ({ params: { slug: makeSlug(entry) }, props: { entry } }));
export function makeSlug(entry) {
  const parts = entry.id.split('/');
  if (parts.length > 1) { return parts.slice(1).join('/'); }
  return \`p/\${parts[0]}\`;
}
`;

  it.each([
    ['a function that gets the posts', pageOf('params: { slug: post.id }', 'getPosts()'), '/blog/my-post/'],
    [
      'a function that is handed the collection',
      pageOf('params: { slug: post.id }', "ofCollection('blog')"),
      '/blog/my-post/',
    ],
    ['a function that makes the slug', pageOf('params: { slug: makeSlug(post) }'), '/blog/p/my-post/'],
    [
      'a function that makes the paths',
      '---\nexport const getStaticPaths = pathsOf;\n---\n',
      '/blog/p/my-post/',
    ],
    [
      'a call of it',
      '---\nexport async function getStaticPaths() { return pathsOf(); }\n---\n',
      '/blog/p/my-post/',
    ],
  ])('is known from another file: %s', (_what, page, expected) => {
    const own = page.replace(
      '---\n',
      "---\nimport { getPosts, ofCollection, pathsOf, makeSlug } from '../../lib/posts';\n",
    );
    expect(pathOf({ page: own, more: { 'src/lib/posts.ts': HELPERS } })).toBe(expected);
  });

  it.each([
    ['src/data/blog/my-post.md', '/posts/my-post/'],
    ['src/data/blog/2023/05/my-post.md', '/posts/2023/05/my-post/'],
    ['src/data/blog/_releases/notes.md', '/posts/notes/'],
    ['src/data/blog/Größe/notes.md', null],
  ])('is read from the path maker of a common theme: %s', (file, expected) => {
    const more = {
      'tsconfig.json': '{ "compilerOptions": { "baseUrl": ".", "paths": { "@/*": ["./src/*"] } } }',
      'src/content.config.ts':
        'export const BLOG_PATH = "src/data/blog";\nconst blog = defineCollection({ loader: glob({ pattern: "**/[^_]*.md", base: `./${BLOG_PATH}` }) });\nexport const collections = { blog };',
      'src/utils/slugify.ts':
        'import slugify from "slugify";\nexport const slugifyStr = (text: string) => slugify(text, { lower: true });',
      'src/utils/getPath.ts': `import { BLOG_PATH } from "@/content.config";
import { slugifyStr } from "./slugify";
export function getPath(id: string, filePath: string | undefined, includeBase = true) {
  const folders = filePath
    ?.replace(BLOG_PATH, "")
    .split("/")
    .filter(path => path !== "")
    .filter(path => !path.startsWith("_"))
    .slice(0, -1)
    .map(segment => slugifyStr(segment));
  const base = includeBase ? "/posts" : "";
  const parts = id.split("/");
  const slug = parts.length > 0 ? parts.slice(-1) : parts;
  if (!folders || folders.length < 1) {
    return [base, slug].join("/");
  }
  return [base, ...folders, slug].join("/");
}`,
    };
    const page = `---\nimport { getPath } from "@/utils/getPath";\nexport async function getStaticPaths() {
  const posts = await getCollection("blog", ({ data }) => !data.draft);
  return posts.map(post => ({ params: { slug: getPath(post.id, post.filePath, false) }, props: { post } }));
}\n---\n`;
    expect(pathOf({ route: 'posts/[...slug]/index', page, more }, file)).toBe(expected);
  });

  it('is not that of a page which shows what posts have in common', () => {
    const page = pageOf('params: { category: post.data.category }');
    const more = { 'src/pages/topics/[category].astro': page };
    expect(pathOf({ more }, POST, 'category: bread')).toBe('/blog/my-post/');
  });

  it('splits languages off the id as the guide of Astro does', () => {
    const page = `---
export async function getStaticPaths() {
  const pages = await getCollection('blog');
  return pages.map((page) => {
    const [lang, ...slug] = page.id.split('/');
    return { params: { lang, slug: slug.join('/') || undefined }, props: page };
  });
}
---
`;
    const route = '[lang]/blog/[...slug]';
    expect(pathOf({ page, route }, 'src/content/blog/fr/ma-page.md')).toBe('/fr/blog/ma-page/');
  });

  it.each([
    ['params: { slug: makePath(post) }', 'blog/[...slug]', '/blog/:slug/'],
    ['params: { slug: `${post.id}-${post.body}` }', 'notes/[slug]', '/notes/:slug/'],
    ['params: { slug: post.data.date }', '[...slug]', '/:slug/'],
    ['params: { slug: post.id.replace(/(a+)+$/, "") }', '[...slug]', '/:slug/'],
    ['params: { slug: `${post.id}/x` }', '[slug]', '/:slug/'],
    ['params: { year: y(post), slug: post.id }', '[year]/[slug]', '/:slug/'],
  ])('is not guessed where %s makes it', (params, route, example) => {
    const found = blog({ route, page: pageOf(params) }).page(POST);
    expect(found).toMatchObject({
      url: null,
      published: true,
      rule: `no rule (src/pages/${route}.astro): set site.permalink`,
      problems: [
        {
          severity: 'error',
          code: 'permalink-missing',
          file: POST,
          hint: `site: { permalink: "${example}" }`,
        },
      ],
    });
  });

  it('is not guessed where no page, or more than one, shows the collection', () => {
    expect(blog({ page: pageOf('params: { slug: post.id }', 'getPosts()') }).page(POST).url).toBeNull();
    const more = { 'src/pages/archive/[slug].astro': BY_ID };
    expect(blog({ more }).page(POST).url).toBeNull();
    const tags = { 'src/pages/tags/[tag].astro': pageOf('params: { tag: name }') };
    expect(blog({ more: tags }).page(POST).url).toBe(`${BASE}/blog/my-post/`);
  });

  it('comes from the permalink of the settings before any page', () => {
    const found = blog({}, { permalink: '/p/:slug/' }).page(POST);
    expect(found).toMatchObject({ url: `${BASE}/p/my-post/`, rule: 'permalink setting', problems: [] });
  });

  it.each([
    ['', '/blog/my-post/'],
    ["trailingSlash: 'always'", '/blog/my-post/'],
    ["trailingSlash: 'never'", '/blog/my-post'],
    ["trailingSlash: 'ignore'", '/blog/my-post/'],
    ["build: { format: 'file' }", '/blog/my-post'],
    ["build: { format: 'preserve' }", '/blog/my-post'],
    ["build: { format: 'file' }, trailingSlash: 'always'", '/blog/my-post/'],
    ['trailingSlash: isProd ? "always" : "never"', null],
  ])('with %j is %s', (text, expected) => {
    expect(pathOf({ config: text })).toBe(expected);
  });

  it.each([
    ["base: '/docs'", '/docs/blog/my-post/'],
    ["base: 'docs/'", '/docs/blog/my-post/'],
    ["base: '/'", '/blog/my-post/'],
  ])('has the base path of %s', (text, expected) => {
    expect(pathOf({ config: text })).toBe(expected);
  });

  it('is the path of the file in src/pages', () => {
    expect(pathOf({}, 'src/pages/posts/My-Post.md')).toBe('/posts/My-Post/');
    expect(pathOf({}, 'src/pages/posts/x/index.mdx')).toBe('/posts/x/');
  });
});

describe('content collections of Astro', () => {
  const defined = (loader: string) => ({
    'src/content.config.ts': `import { BLOG_PATH } from './consts';
const blog = defineCollection({ ${loader} schema: z.object({ title: z.string() }) });
export const collections = { blog };`,
    'src/consts.ts': "export const BLOG_PATH = 'src/data/blog';",
  });
  const matches = (site: ReturnType<typeof blog>['site'], file: string) =>
    picomatch([...site.posts], { ignore: [...site.notPosts], dot: true })(file);

  it.each([
    ["loader: glob({ pattern: '**/*.md', base: './src/data/blog' }),", 'src/data/blog/a/x.md', '/blog/a/x/'],
    [
      "loader: glob({ pattern: '**/[^_]*.{md,mdx}', base: `./${BLOG_PATH}` }),",
      'src/data/blog/x.mdx',
      '/blog/x/',
    ],
    ["loader: glob({ pattern: ['*.md', '!draft-*.md'], base: 'posts' }),", 'posts/x.md', '/blog/x/'],
    ["loader: glob({ pattern: 'posts/*.md' }),", 'posts/x.md', '/blog/posts/x/'],
    ["type: 'content',", 'src/content/blog/x.md', '/blog/x/'],
  ])('with %s hold %s', (loader, file, expected) => {
    const { site, page } = blog({ more: defined(loader) });
    expect(matches(site, file)).toBe(true);
    expect(page(file).url).toBe(BASE + expected);
  });

  it('leave out what their patterns leave out, and what starts with an underscore', () => {
    const negated = blog({
      more: defined("loader: glob({ pattern: ['*.md', '!draft-*.md'], base: 'posts' }),"),
    });
    expect(matches(negated.site, 'posts/draft-x.md')).toBe(false);
    expect(matches(blog().site, 'src/content/blog/_x.md')).toBe(false);
    expect(matches(blog().site, 'src/content/blog/_parts/x.md')).toBe(false);
    expect(matches(blog().site, 'src/pages/about.md')).toBe(false);
  });

  it('whose ids are made by code have no known URL', () => {
    const loader = "loader: glob({ pattern: '*.md', base: 'posts', generateId: ({ entry }) => entry }),";
    expect(blog({ more: defined(loader) }).page('posts/x.md').url).toBeNull();
  });
});

describe('an Astro post', () => {
  it.each([
    ['draft: true', 'draft'],
    ['draft: yes', 'draft'],
    ['published: false', 'published'],
    ['pubDate: 2031-01-01', 'future'],
  ])('is not published with %j', (frontMatter, reason) => {
    expect(blog().page(POST, frontMatter)).toMatchObject({
      published: false,
      reason: expect.stringContaining(reason),
    });
  });

  it('is not published where the site redirects its URL', () => {
    const redirected = blog({ config: "redirects: { '/blog/my-post': '/new' }" });
    expect(redirected.page(POST)).toMatchObject({ published: false, reason: 'the site redirects its URL' });
  });

  it.each([
    ["pubDate: 'Jul 08 2022'", Date.UTC(2022, 6, 8)],
    ['pubDatetime: 2024-01-05T10:00:00Z', Date.UTC(2024, 0, 5, 10)],
    ['publishDate: 2024-01-05', Date.UTC(2024, 0, 5)],
  ])('takes its date from %j', (frontMatter, dateMs) => {
    expect(blog().page(POST, frontMatter).dateMs).toBe(dateMs);
  });
});

describe('the address of an Astro site', () => {
  it.each([
    [
      "import { SITE } from './src/config';\nexport default defineConfig({ site: SITE.website })",
      'https://a.example',
    ],
    ["export default { site: 'https://a.example', base: '/x/' }", 'https://a.example/x'],
    ["export default { site: 'https://a.example/x/', base: '/y' }", 'https://a.example/y'],
  ])('is in %j', (text, expected) => {
    const files = {
      'astro.config.ts': text,
      'src/config.ts': "export const SITE = { website: 'https://a.example/' }",
    };
    expect(makeBlog(files).site).toMatchObject({ generator: 'astro', url: expected, problems: [] });
  });

  it.each([
    ['site: process.env.SITE', 'https://blog.example'],
    ["site: process.env.SITE ?? 'https://a.example'", 'https://a.example'],
    ["site: 'https://a.example', base: process.env.BASE || '/x'", 'https://a.example/x'],
  ])('is not guessed from %s', (text, example) => {
    const { site } = makeBlog({ 'astro.config.mjs': `export default {\n  ${text} }` });
    expect(site.url).toBeNull();
    expect(site.problems).toMatchObject([
      { code: 'site-url-missing', file: 'astro.config.mjs', line: 2, hint: `site: { url: ${example} }` },
    ]);
  });

  it('is the one of the settings where code makes it', () => {
    const files = { 'astro.config.mjs': 'export default { site: process.env.SITE, base: process.env.BASE }' };
    expect(makeBlog(files, { url: BASE }).site).toMatchObject({ url: BASE, problems: [] });
  });

  it('may stand in a CNAME file', () => {
    expect(makeBlog({ 'astro.config.mjs': 'export default {}', 'public/CNAME': 'a.example' }).site.url).toBe(
      'https://a.example',
    );
  });
});

import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { makeBlog } from './make-blog.js';

const BASE = 'https://blog.example';
type Texts = Readonly<Record<string, string>>;
const SITE: Texts = { 'next-sitemap.config.js': `module.exports = { siteUrl: '${BASE}' }` };
const next = (config: string, more: Texts = {}, site = {}) =>
  makeBlog({ 'next.config.js': `module.exports = { ${config} }`, ...SITE, ...more }, site);

describe('the address of a Next.js site', () => {
  it.each([
    ['next-sitemap.config.js', "module.exports = { siteUrl: 'https://a.example' }"],
    ['next-sitemap.config.mjs', "export default { siteUrl: 'https://a.example' }"],
    [
      'data/siteMetadata.js',
      "const siteMetadata = { siteUrl: 'https://a.example' }\nmodule.exports = siteMetadata",
    ],
    [
      'app/layout.tsx',
      "export const metadata: Metadata = { metadataBase: new URL('https://a.example') }\nexport default function L() { return <p>Don't</p> }",
    ],
    [
      'src/app/layout.tsx',
      "import { SITE } from '@/config'\nexport const metadata = { metadataBase: new URL(SITE.url) }",
    ],
    ['config/site.ts', "export const siteConfig = { name: 'x', url: 'https://a.example' } satisfies Site"],
    ['lib/constants.ts', "export const SITE_URL = 'https://a.example'"],
  ])('is read from %s: %s', (file, text) => {
    const more = {
      [file]: text,
      'tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } } // comment',
      'src/config.ts': "export const SITE = { url: 'https://a.example' }",
    };
    const { site } = makeBlog({ 'next.config.mjs': 'export default {}', ...more });
    expect(site).toMatchObject({ generator: 'nextjs', url: 'https://a.example', problems: [] });
  });

  it.each([
    ["basePath: '/docs'", `${BASE}/docs`],
    ['basePath: process.env.BASE_PATH || undefined', BASE],
    ["basePath: process.env.BASE_PATH ?? ''", BASE],
    ["basePath: isProd ? '/docs' : ''", null],
    ["basePath: process.env.BASE_PATH || '/docs'", null],
    ['basePath: process.env.BASE_PATH', null],
  ])('with %s is %s', (config, expected) => {
    expect(next(config).site.url).toBe(expected);
  });

  it('is read from a configuration that goes through plugins', () => {
    const config = `const basePath = process.env.BASE_PATH || undefined
module.exports = () => {
  const plugins = [withContentlayer, withBundleAnalyzer]
  return plugins.reduce((acc, next) => next(acc), { basePath, trailingSlash: true })
}`;
    const page = "export const metadata = { title: 'x' }";
    const blog = makeBlog({ 'next.config.js': config, ...SITE, 'app/a/page.mdx': page });
    expect(blog.page('app/a/page.mdx').url).toBe(`${BASE}/a/`);
  });

  it('is not guessed from the default of an environment variable, which makes the hint', () => {
    const { site } = makeBlog({
      'next.config.js': '',
      'next-sitemap.config.js':
        "module.exports = {\n  siteUrl: process.env.SITE_URL || 'https://a.example/',\n}",
    });
    expect(site.url).toBeNull();
    expect(site.problems).toMatchObject([
      {
        code: 'site-url-missing',
        file: 'next-sitemap.config.js',
        line: 2,
        column: 12,
        hint: 'site: { url: https://a.example }',
      },
    ]);
  });

  it('is found without a configuration where the package depends on Next.js', () => {
    const files = {
      'package.json': '{ "dependencies": { "next": "15.0.0" } }',
      '_posts/x.md': '',
      'src/app/page.tsx': '',
    };
    expect(makeBlog(files).site.generator).toBe('nextjs');
  });
});

describe('the URL of a Next.js post', () => {
  it.each([
    ['app/blog/my-post/page.mdx', '/blog/my-post'],
    ['src/app/(site)/blog/my-post/page.md', '/blog/my-post'],
    ['pages/blog/my-post.mdx', '/blog/my-post'],
    ['pages/blog/index.mdx', '/blog'],
    ['src/pages/my-post/index.md', '/my-post'],
  ])('%s is %s, because it is a page itself', (file, expected) => {
    expect(next('').page(file)).toMatchObject({ url: BASE + expected, rule: 'file path' });
    expect(next('trailingSlash: true').page(file).url).toBe(`${BASE}${expected}/`);
  });

  it.each([
    [{ 'app/blog/[slug]/page.tsx': '' }, '', '/blog/:slug'],
    [{ 'src/app/(main)/posts/[...slug]/page.tsx': '' }, 'trailingSlash: true', '/posts/:slug/'],
    [{ 'pages/[slug].js': '' }, '', '/:slug'],
    [{ 'app/tags/[tag]/page.tsx': '', 'app/articles/[slug]/page.tsx': '' }, '', '/articles/:slug'],
    [{}, '', '/blog/:slug'],
  ])('of other Markdown is not guessed: %j with %j suggests %s', (more, config, example) => {
    expect(next(config, { ...more }).page('content/posts/my-post.md')).toMatchObject({
      url: null,
      published: true,
      problems: [{ code: 'permalink-missing', hint: `site: { permalink: "${example}" }` }],
    });
  });

  it.each(['app/blog/[slug]/page.mdx', 'pages/_app.mdx', 'pages/api/x.md', 'app/@modal/x/page.mdx'])(
    'is not known for %s',
    (file) => {
      expect(next('').page(file).url).toBeNull();
    },
  );

  it('comes from the permalink of the settings', () => {
    const blog = next("basePath: '/docs'", {}, { permalink: '/:folder/' });
    expect(blog.page('public/my-post/index.md')).toMatchObject({
      url: `${BASE}/docs/my-post/`,
      rule: 'permalink setting',
      problems: [],
    });
  });
});

describe('the posts of a Next.js site', () => {
  it.each([
    [['content/posts/a.md', 'docs/b.md'], ['content/posts/a.md']],
    [['_posts/a.mdx'], ['_posts/a.mdx']],
    [['src/content/blog/a.md', 'src/other/b.md'], ['src/content/blog/a.md']],
    [['public/a/index.md', 'public/b.md'], ['public/a/index.md']],
    [['app/blog/a/page.mdx', 'src/x.md'], ['app/blog/a/page.mdx']],
    [
      ['elsewhere/a.md', 'x.md'],
      ['elsewhere/a.md', 'x.md'],
    ],
  ])('among %j are %j', (files, expected) => {
    const { site } = next('', Object.fromEntries(files.map((file) => [file, ''])));
    const isPost = picomatch([...site.posts], { ignore: [...site.notPosts] });
    expect(files.filter((file) => isPost(file))).toEqual(expected);
  });

  it('lie where Contentlayer looks', () => {
    const more = {
      'contentlayer.config.ts': "export default makeSource({ contentDirPath: './writing/all' })",
      'writing/all/a.mdx': '',
    };
    expect(next('', more).site.posts).toContain('writing/all/**/*.{md,mdx,markdown}');
  });

  it.each([
    ['draft: true', false],
    ['date: 2031-01-01', false],
    ['title: x', true],
  ])('with %j are published: %s', (frontMatter, published) => {
    expect(next('').page('posts/a.md', frontMatter).published).toBe(published);
  });

  it('are not published where the site redirects their URL', () => {
    const config = "async redirects() { return [{ source: '/blog/x', destination: '/y', permanent: true }] }";
    expect(next(config).page('app/blog/x/page.mdx').published).toBe(false);
    expect(next(config).page('app/blog/y/page.mdx').published).toBe(true);
  });
});

describe('the URL of a Contentlayer document', () => {
  const STARTER = `const computedFields = {
  slug: { type: 'string', resolve: (doc) => doc._raw.flattenedPath.replace(/^.+?(\\/)/, '') },
  path: { type: 'string', resolve: (doc) => doc._raw.flattenedPath },
}
export const Blog = defineDocumentType(() => ({ name: 'Blog', filePathPattern: 'blog/**/*.mdx', computedFields: { ...computedFields } }))
export const Authors = defineDocumentType(() => ({ name: 'Authors', filePathPattern: 'authors/**/*.mdx', computedFields }))
export default makeSource({ contentDirPath: 'data', documentTypes: [Blog, Authors] })`;
  const PAGE = (value: string, list = 'allBlogs') => `import { ${list} } from 'contentlayer/generated'
export const generateStaticParams = async () => {
  return ${list}.map((p) => ({ slug: ${value} }))
}
export default async function Page() { return <p>Don't</p> }`;
  const pathIn = (files: Texts, file: string, frontMatter?: string) =>
    next('', { 'contentlayer.config.ts': STARTER, [file]: '', ...files })
      .page(file, frontMatter)
      .url?.replace(BASE, '') ?? null;

  it.each([
    [
      "p.slug.split('/').map((name) => decodeURI(name))",
      'app/blog/[...slug]/page.tsx',
      'data/blog/nested/My-Post.mdx',
      '/blog/nested/My-Post',
    ],
    ["p.slug.split('/')", 'app/(main)/[...slug]/page.tsx', 'data/blog/a.mdx', '/a'],
    ['p.path', 'app/[...slug]/page.tsx', 'data/blog/a/index.mdx', '/blog/a'],
    ['p.slug', 'app/notes/[slug]/page.tsx', 'data/blog/a.mdx', '/notes/a'],
    ['p.slug', 'app/notes/[slug]/page.tsx', 'data/blog/a/b.mdx', null],
    [
      "p._raw.sourceFileName.replace('.mdx', '')",
      'src/app/x/[slug]/page.tsx',
      'data/blog/2024/a.mdx',
      '/x/a',
    ],
    ['p.own', 'pages/x/[slug].js', 'data/blog/a.mdx', '/x/o'],
    ['make(p)', 'app/blog/[...slug]/page.tsx', 'data/blog/a.mdx', null],
    ['p.slug', 'app/blog/[...slug]/page.tsx', 'data/authors/me.mdx', null],
  ])('that %s makes in %s: %s is %s', (value, page, file, expected) => {
    expect(pathIn({ [page]: PAGE(value) }, file, 'own: o')).toBe(expected);
  });

  it('is not guessed where two pages show it', () => {
    const files = { 'app/a/[slug]/page.tsx': PAGE('p.slug'), 'app/b/[slug]/page.tsx': PAGE('p.slug') };
    expect(pathIn(files, 'data/blog/x.mdx')).toBeNull();
  });

  it('is that of getStaticPaths', () => {
    const page = `export async function getStaticPaths() {
  return { paths: allPosts.map((post) => ({ params: { slug: post._raw.flattenedPath } })), fallback: false }
}`;
    const config = `const Post = defineDocumentType(() => ({ name: 'Post', filePathPattern: '**/*.md', computedFields: { url: { type: 'string', resolve: (post) => \`/posts/\${post._raw.flattenedPath}\` } } }))
export default makeSource({ contentDirPath: './posts', documentTypes: [Post] })`;
    expect(pathIn({ 'contentlayer.config.ts': config, 'pages/posts/[slug].tsx': page }, 'posts/a.md')).toBe(
      '/posts/a',
    );
  });
});

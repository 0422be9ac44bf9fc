// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these templates are code that is read, not run.

import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { makeBlog } from './make-blog.js';

const BASE = 'https://blog.example';
const CREATE_FIELD = `exports.onCreateNode = ({ node, actions, getNode }) => {
  if (node.internal.type === \`MarkdownRemark\`) {
    const value = createFilePath({ node, getNode })
    actions.createNodeField({ name: \`slug\`, node, value })
  }
}`;
const createPage = (path: string) => `exports.createPages = async ({ graphql, actions }) => {
  posts.forEach((post, index) => {
    const previous = index === 0 ? null : posts[index - 1].id
    actions.createPage({ path: ${path}, component: blogPost, context: { id: post.id, previous } })
  })
}`;
const BY_SLUG = createPage('post.fields.slug');

interface Given {
  readonly config?: string;
  readonly node?: string;
  readonly more?: Readonly<Record<string, string>>;
}

function blog({ config = '', node = `${BY_SLUG}\n${CREATE_FIELD}`, more = {} }: Given = {}, site = {}) {
  const files = {
    'gatsby-config.js': `module.exports = {
  siteMetadata: { title: \`A blog\`, siteUrl: \`${BASE}/\` }, ${config}
  plugins: [
    \`gatsby-plugin-image\`,
    { resolve: \`gatsby-source-filesystem\`, options: { path: \`\${__dirname}/content/blog\`, name: \`blog\` } },
    { resolve: 'gatsby-source-filesystem', options: { name: 'images', path: path.join(__dirname, 'src', 'images') } },
  ],
}`,
    ...(node === '' ? {} : { 'gatsby-node.js': node }),
  };
  return makeBlog({ ...files, ...more }, site);
}

const pathOf = (given: Given, file: string, frontMatter?: string) =>
  blog(given).page(file, frontMatter).url?.replace(BASE, '') ?? null;

describe('the URL of a Gatsby post', () => {
  it.each([
    ['content/blog/my-post/index.md', '/my-post/'],
    ['content/blog/my-post.md', '/my-post/'],
    ['content/blog/2024/My Post.mdx', '/2024/My%20Post/'],
    ['content/blog/2024-01-05-dated/index.md', '/2024-01-05-dated/'],
    ['content/blog/日本/index.md', '/%E6%97%A5%E6%9C%AC/'],
  ])('%s is %s, below the folder of the source plugin', (file, expected) => {
    expect(pathOf({}, file)).toBe(expected);
  });

  it.each([
    ['`/blog${post.fields.slug}`', '/blog/my-post/'],
    ['`blog${post.node.fields.slug}`', '/blog/my-post/'],
    ["'/blog' + node.fields.slug", '/blog/my-post/'],
    ['edge.node.fields.slug', '/my-post/'],
    ['post.frontmatter.path', '/own/path/'],
    ['`/notes/${post.frontmatter.path}`', '/notes/own/path/'],
  ])('with a page at %s is %s', (path, expected) => {
    const node = `${createPage(path)}\n${CREATE_FIELD}`;
    expect(pathOf({ node }, 'content/blog/my-post/index.md', 'path: own/path')).toBe(expected);
  });

  it('with a name that means two things in its two functions', () => {
    const field = `exports.onCreateNode = ({ node, getNode, actions: { createNodeField } }) => {
  const slug = createFilePath({ node, getNode })
  createNodeField({ node, name: 'slug', value: \`/notes\${slug}\` })
}`;
    const page = `exports.createPages = () => {
  edges.forEach(({ node }) => {
    const slug = node.fields.slug
    createPage({ path: slug, component })
  })
}`;
    expect(pathOf({ node: `${field}\n${page}` }, 'content/blog/my-post.md')).toBe('/notes/my-post/');
    expect(pathOf({ node: `${page}\n${field}` }, 'content/blog/my-post.md')).toBe('/notes/my-post/');
  });

  it.each([
    ['const slug = node.fields.slug', '/my-post/'],
    ['const { slug } = node.fields;', '/my-post/'],
    ['const { path: slug } = node.fields', null],
  ])('with a page at a name made by %s is %s', (line, expected) => {
    const node = `function make() {\n  ${line}\n  createPage({ path: slug, component })\n}\n${CREATE_FIELD}`;
    expect(pathOf({ node }, 'content/blog/my-post.md')).toBe(expected);
  });

  it.each([
    ["createFilePath({ node, getNode, basePath: 'content/blog' })", '/my-post/'],
    ["createFilePath({ node, getNode, basePath: 'my-post' })", '/'],
    ['createFilePath({ node, getNode, trailingSlash: false })', '/my-post/'],
    ['`/articles${createFilePath({ node, getNode })}`', '/articles/my-post/'],
    ["'/a' + createFilePath({ node, getNode })", '/a/my-post/'],
  ])('with a field made by %s is %s', (value, expected) => {
    const field = `actions.createNodeField({ node, name: 'slug', value: ${value} })`;
    expect(pathOf({ node: `${BY_SLUG}\n${field}` }, 'content/blog/my-post/index.md')).toBe(expected);
  });

  it.each([
    ["trailingSlash: 'always',", '/my-post/'],
    ["trailingSlash: 'never',", '/my-post'],
    ["trailingSlash: 'ignore',", '/my-post/'],
    ['trailingSlash: mode,', null],
    ["pathPrefix: '/docs',", '/docs/my-post/'],
  ])('with %s is %s', (config, expected) => {
    expect(pathOf({ config }, 'content/blog/my-post.md')).toBe(expected);
  });

  it('ends as the site makes it before Gatsby 5', () => {
    const node = `${BY_SLUG}\ncreateNodeField({ node, name: 'slug', value: createFilePath({ node, getNode, trailingSlash: false }) })`;
    const old = { 'package.json': '{ "dependencies": { "gatsby": "^4.25.0" } }' };
    expect(pathOf({ node, more: old }, 'content/blog/x.md')).toBe('/x');
    expect(pathOf({ node }, 'content/blog/x.md')).toBe('/x/');
  });

  it.each([
    ['src/pages/blog/{MarkdownRemark.fields__slug}.js', 'title: x', '/blog/my-post/'],
    ['src/pages/{mdx.frontmatter__slug}.tsx', 'slug: own', '/own/'],
    ['src/pages/{mdx.frontmatter__slug}.tsx', 'slug: Own Name', null],
    ['src/pages/{mdx.frontmatter__slug}.tsx', 'title: x', null],
  ])('follows the file system route %s with %j to %s', (file, frontMatter, expected) => {
    expect(pathOf({ node: CREATE_FIELD, more: { [file]: '' } }, 'content/blog/my-post.md', frontMatter)).toBe(
      expected,
    );
  });

  it.each([
    [''],
    [CREATE_FIELD],
    [BY_SLUG],
    [`${createPage('makePath(post)')}\n${CREATE_FIELD}`],
    [`${createPage('`/${post.id}/x`')}\n${CREATE_FIELD}`],
    [`${BY_SLUG}\n${createPage('`/x${post.fields.slug}`')}\n${CREATE_FIELD}`],
    [`${BY_SLUG}\nactions.createNodeField({ node, name: 'slug', value: slugify(node.frontmatter.title) })`],
    [
      `${BY_SLUG}\nactions.createNodeField({ node, name: 'slug', value: createFilePath({ node, getNode }).slice(1) })`,
    ],
  ])('is not guessed with %j', (node) => {
    expect(blog({ node }).page('content/blog/my-post.md')).toMatchObject({
      url: null,
      published: true,
      problems: [
        { code: 'permalink-missing', hint: expect.stringMatching(/^site: \{ permalink: "\/.*:slug\/" \}$/) },
      ],
    });
  });

  it('comes from the permalink of the settings', () => {
    expect(blog({ node: '' }, { permalink: '/:slug/' }).page('content/blog/x/index.md').url).toBe(
      `${BASE}/x/`,
    );
  });
});

describe('a Gatsby site', () => {
  it('has its posts in the folders of gatsby-source-filesystem', () => {
    const { site } = blog();
    const isPost = picomatch([...site.posts], { ignore: [...site.notPosts] });
    expect(site.generator).toBe('gatsby');
    expect(isPost('content/blog/x/index.md')).toBe(true);
    expect(isPost('docs/x.md')).toBe(false);
  });

  it.each([
    ["siteMetadata: { siteUrl: 'https://a.example' }", 'https://a.example'],
    ["siteMetadata: { url: 'https://a.example' }", 'https://a.example'],
    ["siteMetadata: { siteUrl: 'https://a.example/x' }, pathPrefix: '/x'", 'https://a.example/x'],
    ["siteMetadata: { siteUrl: process.env.URL || 'https://a.example' }", null],
  ])('with %s has the address %s', (text, url) => {
    expect(
      makeBlog({ 'gatsby-config.ts': `const config: GatsbyConfig = { ${text} }\nexport default config` }).site
        .url,
    ).toBe(url);
  });

  it.each([
    ['draft: true', false],
    ['published: false', false],
    ['date: 2031-01-01', false],
    ['title: x', true],
  ])('publishes a post with %j: %s', (frontMatter, published) => {
    expect(blog().page('content/blog/x.md', frontMatter).published).toBe(published);
  });
});

/** A small site of each generator: its files, and where a post of it lies. */
export interface SmallSite {
  readonly files: Readonly<Record<string, string>>;
  readonly post: string;
}

const URL = 'https://a.example';

export const SITES: Readonly<Record<string, SmallSite>> = {
  plain: { files: {}, post: 'posts/2026-01-02-a.md' },
  jekyll: {
    files: {
      '_config.yml': `url: ${URL}\npermalink: /:categories/:year/:title/\ntimezone: America/New_York\n`,
    },
    post: '_posts/2026-01-02-a.md',
  },
  hugo: {
    files: { 'hugo.toml': `baseURL = "${URL}"\n[permalinks]\nposts = "/:sections/:year/:title/:slug/"\n` },
    post: 'content/posts/a/index.md',
  },
  hexo: {
    files: { '_config.yml': `url: ${URL}\npermalink: :category/:post_title/:year/:hash/\n` },
    post: 'source/_posts/a.md',
  },
  zola: { files: { 'config.toml': `base_url = "${URL}"\n` }, post: 'content/blog/2026-01-02-a.md' },
  eleventy: {
    files: {
      'eleventy.config.js': 'export default () => ({ dir: { input: "src" } });',
      'src/_data/metadata.json': `{ "url": "${URL}" }`,
      'src/posts/posts.json': '{ "permalink": "/{{ title | slugify }}/{{ page.fileSlug }}/" }',
    },
    post: 'src/posts/2026-01-02-a.md',
  },
  pelican: {
    files: {
      'pelicanconf.py': `TIMEZONE = 'Europe/Paris'\nSITEURL = '${URL}'\nARTICLE_URL = '{category}/{date:%Y}/{slug}/'\n`,
    },
    post: 'content/blog/a.md',
  },
  astro: {
    files: {
      'astro.config.mjs': `export default { site: '${URL}' }`,
      'src/pages/[...slug].astro':
        '---\nconst a = (await getCollection("blog")).map((p) => ({ params: { slug: p.id } }))\n---',
    },
    post: 'src/content/blog/a.md',
  },
  docusaurus: {
    files: { 'docusaurus.config.js': `export default { url: '${URL}', presets: ['classic'] }` },
    post: 'blog/2026-01-02-a.md',
  },
  vitepress: {
    files: {
      '.vitepress/config.js': `export default { rewrites: { 'a/:b*': ':b*' }, sitemap: { hostname: '${URL}' } }`,
    },
    post: 'posts/a.md',
  },
  gatsby: {
    files: {
      'gatsby-config.js': `module.exports = { siteMetadata: { siteUrl: '${URL}' }, plugins: [{ resolve: 'gatsby-source-filesystem', options: { path: './content' } }] }`,
      'gatsby-node.js':
        "createNodeField({ name: 'slug', value: createFilePath({ node }) }); createPage({ path: n.fields.slug })",
    },
    post: 'content/a/index.md',
  },
  nuxt: {
    files: { 'nuxt.config.js': `export default { site: { url: '${URL}' } }`, 'pages/[...slug].vue': '' },
    post: 'content/1.a.md',
  },
  nextjs: {
    files: { 'next.config.js': '', 'next-sitemap.config.js': `module.exports = { siteUrl: '${URL}' }` },
    post: 'posts/a.md',
  },
};

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeBlog } from './make-blog.js';

const SITES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  astro: {
    'astro.config.mjs': "export default { site: 'https://a.example' }",
    'src/pages/[...slug].astro':
      '---\nconst a = (await getCollection("blog")).map((p) => ({ params: { slug: p.id } }))\n---',
    'src/content/blog/x.md': '',
  },
  docusaurus: { 'docusaurus.config.js': "export default { url: 'https://a.example', presets: ['classic'] }" },
  vitepress: {
    '.vitepress/config.js':
      "export default { rewrites: { 'a/:b*': ':b*' }, sitemap: { hostname: 'https://a.example' } }",
  },
  gatsby: {
    'gatsby-config.js':
      "module.exports = { siteMetadata: { siteUrl: 'https://a.example' }, plugins: [{ resolve: 'gatsby-source-filesystem', options: { path: './' } }] }",
    'gatsby-node.js':
      "createNodeField({ name: 'slug', value: createFilePath({ node }) }); createPage({ path: n.fields.slug })",
  },
  nuxt: {
    'nuxt.config.js': "export default { site: { url: 'https://a.example' } }",
    'content/x.md': '',
    'pages/[...slug].vue': '',
  },
  nextjs: {
    'next.config.js': '',
    'next-sitemap.config.js': "module.exports = { siteUrl: 'https://a.example' }",
  },
};
const FOLDERS = ['', 'src/content/blog/', 'blog/', 'content/', 'app/', 'pages/', '../'];
const name = fc.string({ unit: 'binary', maxLength: 40 }).map((text) => text.replaceAll('\0', ''));

describe('any post', () => {
  it.each(Object.keys(SITES))('of %s has a URL of the site, or none and a reason', (generator) => {
    const { site, page } = makeBlog({ ...SITES[generator] });
    expect(site.generator).toBe(generator);
    const field = fc.constantFrom('slug', 'path', 'permalink', 'date', 'draft', 'published');
    fc.assert(
      fc.property(
        fc.constantFrom(...FOLDERS),
        name,
        fc.dictionary(field, fc.oneof(name, fc.array(name))),
        (folder, file, data) => {
          const frontMatter = Object.entries(data).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
          const found = page(`${folder}${file}.md`, ['title: x', ...frontMatter].join('\n'));
          if (found.url === null) expect(found.problems.length + Number(!found.published)).toBeGreaterThan(0);
          else expect(new URL(found.url).origin).toBe('https://a.example');
        },
      ),
      { numRuns: 150 },
    );
  });
});

import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { createMediaFinder } from '../../src/site/find-media.js';
import { readSite } from '../../src/site/read-site.js';
import { png } from '../media/pictures.js';
import { defaultSettings } from './default-settings.js';
import { makeBlog, makePost, NOW } from './make-blog.js';
import { memoryFiles } from './memory-files.js';

const PAGE = `---
export const getStaticPaths = async () => (await getCollection('blog')).map((post) => ({ params: { slug: post.id } }))
---
`;
const ASTRO = {
  'website/astro.config.mjs': "export default { site: 'https://a.example', base: '/b' }",
  'website/src/pages/blog/[...slug].astro': PAGE,
  'website/src/content/blog/x.md': '',
};

describe('a site in a folder below the root', () => {
  it.each([
    [ASTRO, 'website/src/content/blog/x.md', 'astro', 'https://a.example/b/blog/x/'],
    [
      {
        'apps/docs/docusaurus.config.js':
          "export default { url: 'https://a.example', baseUrl: '/', presets: ['classic'] }",
      },
      'apps/docs/blog/2024-01-05-x.md',
      'docusaurus',
      'https://a.example/blog/2024/01/05/x',
    ],
    [
      { 'site/hugo.toml': 'baseURL = "https://a.example"' },
      'site/content/posts/x.md',
      'hugo',
      'https://a.example/posts/x/',
    ],
    [
      { 'docs/_config.yml': 'url: https://a.example' },
      'docs/_posts/2024-01-05-x.md',
      'jekyll',
      'https://a.example/2024/01/05/x.html',
    ],
    [
      {
        'notes/.vitepress/config.ts': "export default { sitemap: { hostname: 'https://a.example' } }",
        'notes/index.md': '',
      },
      'notes/posts/x.md',
      'vitepress',
      'https://a.example/posts/x.html',
    ],
  ])('is found: %j', (files, file, generator, url) => {
    const { site, page } = makeBlog({ ...files, [file]: '', 'package.json': '{}', 'README.md': '' });
    expect(site).toMatchObject({ generator, problems: [] });
    expect(page(file).url).toBe(url);
    expect(picomatch([...site.posts], { ignore: [...site.notPosts] })(file)).toBe(true);
    expect(picomatch([...site.posts])(file.replace(/^[^/]+\//, ''))).toBe(false);
  });

  it('is one that the settings name as well', () => {
    expect(makeBlog({ ...ASTRO }, { generator: 'astro' }).site.url).toBe('https://a.example/b');
  });

  it('names problems by their path from the root', () => {
    const { site, page } = makeBlog({
      'web/astro.config.mjs': 'export default { site: process.env.SITE }',
      'web/src/content/blog/x.md': '',
    });
    expect(site.problems).toMatchObject([
      { code: 'site-url-missing', file: 'web/astro.config.mjs', column: 24 },
    ]);
    expect(page('web/src/content/blog/x.md').problems).toMatchObject([{ file: 'web/src/content/blog/x.md' }]);
  });

  it('is not looked for where the root has one, nor among tests and examples', () => {
    expect(makeBlog({ ...ASTRO, 'hugo.toml': '' }).site.generator).toBe('hugo');
    expect(makeBlog({ 'examples/hugo.toml': '', 'test/astro.config.mjs': '' }).site.generator).toBeNull();
  });

  it('is not guessed where there are several', () => {
    const { site } = makeBlog({ ...ASTRO, 'docs/docusaurus.config.js': '' }, { url: 'https://a.example' });
    expect(site.generator).toBeNull();
    expect(site.problems).toMatchObject([
      { code: 'generator-ambiguous', severity: 'warning', hint: 'working-directory: docs' },
    ]);
  });

  it('takes posts that lie outside of it', () => {
    expect(makeBlog(ASTRO).page('elsewhere/x.md').url).toBeNull();
  });
});

describe('the picture of a post', () => {
  const PICTURE = png(1000, 1500).toString('latin1');
  const find = (value: string, picture: string, more: Readonly<Record<string, string>> = {}) => {
    const files = memoryFiles({ ...ASTRO, [picture]: PICTURE, ...more });
    const site = readSite(files, defaultSettings(), NOW);
    return createMediaFinder(
      files,
      site,
      defaultSettings(),
    )(makePost('website/src/content/blog/x.md', 'title: x'))(value);
  };
  const tsconfig = {
    'website/tsconfig.json': `{
  "extends": "astro/tsconfigs/strict", // strict
  "compilerOptions": { "baseUrl": ".", "paths": { "@/*": ["src/*"], "@assets/*": ["./src/assets/*"], }, },
}`,
  };

  it.each([
    ['/img/a.png', 'website/public/img/a.png'],
    ['img/a.png', 'website/public/img/a.png'],
    ['/b/img/a.png', 'website/public/img/a.png'],
    ['./a.png', 'website/src/content/blog/a.png'],
    ['../../assets/a.png', 'website/src/assets/a.png'],
    ['src/assets/a.png', 'website/src/assets/a.png'],
    ['/src/assets/a.png', 'website/src/assets/a.png'],
    ['assets/a.png', 'website/src/assets/a.png'],
    ['/public/a.png', 'website/public/a.png'],
    ['@/assets/a.png', 'website/src/assets/a.png'],
    ['@assets/a.png', 'website/src/assets/a.png'],
    ['website/public/a.png', 'website/public/a.png'],
  ])('%s is %s', (value, picture) => {
    expect(find(value, picture, tsconfig)).toMatchObject({
      media: { path: picture, width: 1000 },
      problems: [],
    });
  });

  it('may be named by an alias of Vite', () => {
    const config =
      "export default { site: 'https://a.example', vite: { resolve: { alias: { '~': path.resolve(__dirname, 'src') } } } }";
    expect(
      find('~/assets/a.png', 'website/src/assets/a.png', { 'website/astro.config.mjs': config }),
    ).toMatchObject({
      media: { path: 'website/src/assets/a.png' },
    });
  });

  it('is missing, with the places looked at, where an alias leads to nothing, and unresolved where nobody declares it', () => {
    expect(find('@assets/b.png', 'website/src/assets/a.png', tsconfig)).toMatchObject({
      media: null,
      problems: [{ code: 'image-missing', message: expect.stringContaining('website/src/assets/b.png') }],
    });
    expect(find('@images/b.png', 'website/src/assets/a.png', tsconfig).problems).toMatchObject([
      { code: 'image-unresolved' },
    ]);
  });

  it.each([
    [
      '@site/static/img/a.png',
      'static/img/a.png',
      { 'docusaurus.config.js': "export default { url: 'https://a.example', presets: ['classic'] }" },
    ],
    ['~/assets/a.png', 'assets/a.png', { 'nuxt.config.ts': 'export default {}', 'content/x.md': '' }],
    [
      '@/assets/a.png',
      'app/assets/a.png',
      { 'nuxt.config.ts': 'export default {}', 'app/pages/x.vue': '', 'content/x.md': '' },
    ],
  ])('%s is %s by an alias of the generator', (value, picture, more) => {
    const files = memoryFiles({ ...more, [picture]: PICTURE });
    const site = readSite(files, defaultSettings(), NOW);
    const finder = createMediaFinder(files, site, defaultSettings())(makePost('blog/x.md', 'title: x'));
    expect(finder(value).media?.path).toBe(picture);
  });
});

import { describe, expect, it } from 'vitest';
import { createPublicUrls } from '../../src/site/public-urls.js';
import { readSite } from '../../src/site/read-site.js';
import { defaultSettings } from './default-settings.js';
import { memoryFiles } from './memory-files.js';

const urlOf = (files: Record<string, string>, path: string): string | null =>
  createPublicUrls(readSite(memoryFiles(files), defaultSettings(), Date.parse('2026-11-22T12:00:00Z')))(path);

const JEKYLL = { '_config.yml': 'url: https://b.example\nbaseurl: /blog\nexclude: [raw]\n' };
const HUGO = { 'hugo.toml': 'baseURL = "https://b.example/blog/"\nstaticDir = ["static", "more"]\n' };
const ASTRO = {
  'astro.config.mjs': 'export default defineConfig({ site: "https://b.example", base: "/blog" })',
  'package.json': '{"dependencies":{"astro":"5"}}',
};

describe('the address of a file', () => {
  it.each([
    ['jekyll', JEKYLL, 'assets/img/a b.png', 'https://b.example/blog/assets/img/a%20b.png'],
    ['jekyll', JEKYLL, '_posts/a.png', null],
    ['jekyll', JEKYLL, '.github/a.png', null],
    ['jekyll', JEKYLL, 'raw/a.png', null],
    ['jekyll', JEKYLL, '../a.png', null],
    ['hugo', HUGO, 'static/a.png', 'https://b.example/blog/a.png'],
    ['hugo', HUGO, 'more/x/ä.png', 'https://b.example/blog/x/%C3%A4.png'],
    ['hugo', HUGO, 'assets/a.png', null],
    ['hugo', HUGO, 'content/posts/a/a.png', null],
    ['astro', ASTRO, 'public/a.png', 'https://b.example/blog/a.png'],
    ['astro', ASTRO, 'src/assets/a.png', null],
    [
      'zola',
      { 'config.toml': 'base_url = "https://b.example"\n', 'content/_index.md': '' },
      'static/a.png',
      'https://b.example/a.png',
    ],
    [
      'hexo',
      {
        '_config.yml': 'url: https://b.example\ntitle: B\n',
        'package.json': '{"hexo":{},"dependencies":{"hexo":"7"}}',
      },
      'source/images/a.png',
      'https://b.example/images/a.png',
    ],
    [
      'hexo',
      {
        '_config.yml': 'url: https://b.example\ntitle: B\n',
        'package.json': '{"hexo":{},"dependencies":{"hexo":"7"}}',
      },
      'source/_posts/a.png',
      null,
    ],
    ['none', { 'a.md': '' }, 'public/a.png', null],
  ] as const)('%s %j: %s is at %s', (_name, files, path, url) => expect(urlOf({ ...files }, path)).toBe(url));

  it('is known in a folder of the repository too', () => {
    const files = Object.fromEntries(Object.entries(ASTRO).map(([name, text]) => [`website/${name}`, text]));
    expect(urlOf(files, 'website/public/a.png')).toBe('https://b.example/blog/a.png');
    expect(urlOf(files, 'website/a.png')).toBeNull();
  });
});

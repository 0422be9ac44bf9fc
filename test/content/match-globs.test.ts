import { describe, expect, it } from 'vitest';
import { isSafeGlob, matchGlobs } from '../../src/content/match-globs.js';
import { makeBlog } from '../site/make-blog.js';

describe('a glob of a configuration', () => {
  it.each([
    ['**/*.md', true],
    ['posts/*/draft-*', true],
    ['*a*', true],
    ['_posts/off*', true],
    ['*a*a*a*b', false],
    ['**/**/**/**/x', false],
    ['a'.repeat(301), false],
    ['20??-*-*-*.md', true],
    ['{a,b}/{c,d}/{e,f}/*.{md,mdx}', true],
    ['{a,a}'.repeat(5), false],
    ['(a|a)'.repeat(5), false],
  ])('%.40s is safe to match: %s', (glob, expected) => {
    expect(isSafeGlob(glob)).toBe(expected);
  });

  it.each([
    ['(a+)+b.md', `${'a'.repeat(40)}.md`, false],
    ['c++/*.md', 'c++/a.md', true],
    ['c\\+/*.md', 'c+/a.md', true],
    ['./posts/*.md', 'posts/a.md', true],
    ['*.(md|mdx)', 'a.mdx', true],
  ])('%s matches %s, + being a letter like any other: %s', (glob, path, expected) => {
    expect(matchGlobs([glob])(path)).toBe(expected);
  });

  it('that is not safe matches nothing', () => {
    expect(matchGlobs(['*a*a*a*a'])('aaaa')).toBe(false);
    expect(matchGlobs(['*a*a*a*a', 'b*'])('baaa')).toBe(true);
    expect(matchGlobs([])('a')).toBe(false);
  });

  it.each([
    [
      {
        '_config.yml': `url: https://a.example\ndefaults: [{ scope: { path: "${'*a'.repeat(20)}" }, values: { x: y } }]`,
      },
      '_posts',
    ],
    [
      {
        'hugo.toml': `baseURL = "https://a.example"\n[[cascade]]\ndraft = true\n[cascade.target]\npath = "${'*a'.repeat(20)}b"`,
      },
      'content',
    ],
  ])('from an attacker does not make a page slow: %.80j', (files, folder) => {
    expect(makeBlog({ ...files }).page(`${folder}/2024-01-05-${'a'.repeat(200)}.md`).published).toBe(true);
  });
});

describe('a hostile file of code', () => {
  it.each([
    ['\\"'.repeat(50_000)],
    ['"permalink"'.repeat(9_000)],
    ['permalink: `'.repeat(9_000)],
    ['/*'.repeat(50_000)],
    ['{{'.repeat(50_000)],
    ["'\\".repeat(50_000)],
  ])('is a result all the same: %.20s', (text) => {
    const files = {
      'eleventy.config.js': `"${text}`,
      '_data/site.json': '{"url": "https://a.example"}',
      'posts/posts.11tydata.js': text,
      'pelicanconf.py': `ARTICLE_URL = '${text}`,
    };
    const page = makeBlog(files).page('posts/x.md');
    expect(page.url === null || page.url.startsWith('https://a.example/')).toBe(true);
    expect(makeBlog(files, { generator: 'pelican' }).page('content/x.md').url).toBeNull();
  });
});

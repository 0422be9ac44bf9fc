import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBlog } from '../../src/read-blog.js';
import { defaultSettings } from './default-settings.js';
import { NOW } from './make-blog.js';
import { memoryFiles } from './memory-files.js';

/** One post in three languages of front matter that say the same. */
const YAML = `---
title: "Crème brûlée"
date: 2024-01-05T10:00:00+02:00
slug: Crème Brûlée
draft: false
tags: [a, b]
cover: {image: /pic.png, alt: A bowl}
pin:
  board: Bread
  schedule: 2026-12-01 09:30
---
Text
`;
const TOML = `+++
title = "Crème brûlée"
date = 2024-01-05T10:00:00+02:00
slug = "Crème Brûlée"
draft = false
tags = ["a", "b"]
cover = {image = "/pic.png", alt = "A bowl"}
[pin]
board = "Bread"
schedule = "2026-12-01 09:30"
+++
Text
`;
const JSON_TEXT = `{
  "title": "Crème brûlée",
  "date": "2024-01-05T10:00:00+02:00",
  "slug": "Crème Brûlée",
  "draft": false,
  "tags": ["a", "b"],
  "cover": {"image": "/pic.png", "alt": "A bowl"},
  "pin": {"board": "Bread", "schedule": "2026-12-01 09:30"}
}
Text
`;

const SITES = [
  [
    'hugo',
    { 'hugo.toml': 'baseURL = "https://a.example/"\npermalinks = { posts = "/:year/:slug/" }' },
    'content/posts/x.md',
  ],
  ['zola', { 'zola.toml': 'base_url = "https://a.example"' }, 'content/posts/x.md'],
  ['jekyll', { '_config.yml': 'url: https://a.example\ntimezone: Asia/Tokyo' }, '_posts/2024-01-05-x.md'],
  ['hexo', { '_config.yml': 'url: https://a.example\nnew_post_name: ":title.md"' }, 'source/_posts/x.md'],
  ['eleventy', { 'eleventy.config.js': '', '_data/site.json': '{"url": "https://a.example"}' }, 'posts/x.md'],
  ['pelican', { 'pelicanconf.py': 'SITEURL = "https://a.example"' }, 'content/x.md'],
] as const;

const FORMS = [
  ['CRLF line ends', (text: string) => text.replaceAll('\n', '\r\n')],
  ['a byte order mark', (text: string) => `\ufeff${text}`],
  ['both', (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
] as const;

/** What is planned for, without the places of values, which differ. */
function read(config: Readonly<Record<string, string>>, file: string, text: string) {
  const blog = readBlog(memoryFiles({ ...config, [file]: text }), defaultSettings(), NOW);
  return {
    generator: blog.site.generator,
    pins: blog.pins.map(({ title, description, link, wish, skip, media, problems }) => ({
      title,
      description,
      link,
      wish,
      skip,
      media,
      problems: problems.map(({ code, message }) => [code, message]),
    })),
    problems: blog.problems.map(({ code, message }) => [code, message]),
  };
}

describe.each(SITES)('a post of %s', (generator, config, file) => {
  const expected = read(config, file, YAML);

  it('is read', () => {
    expect(expected).toMatchObject({ generator, pins: [{ title: 'Crème brûlée' }] });
    expect(expected.pins[0]?.link).toMatch(/^https:\/\/a\.example\//);
  });

  it.each(FORMS)('with %s is the same', (_, change) => {
    expect(read(config, file, change(YAML))).toEqual(expected);
    expect(read(config, file, change(TOML))).toEqual(expected);
    expect(read(config, file, change(JSON_TEXT))).toEqual(expected);
  });

  it('in TOML and JSON is the same', () => {
    expect(read(config, file, TOML)).toEqual(expected);
    expect(read(config, file, JSON_TEXT)).toEqual(expected);
  });

  it('of any bytes is a result or a problem', () => {
    const bytes = fc.uint8Array({ maxLength: 400 }).map((array) => Buffer.from(array).toString('utf8'));
    const mutated = fc
      .tuple(
        fc.constantFrom(YAML, TOML, JSON_TEXT),
        fc.nat(400),
        fc.string({ maxLength: 8, unit: 'binary' }),
        fc.nat(20),
      )
      .map(([text, at, change, gone]) => text.slice(0, at) + change + text.slice(at + gone));
    fc.assert(
      fc.property(fc.oneof(bytes, mutated), (text) => {
        const { pins, problems } = read(config, file, text);
        expect(Array.isArray(pins) && Array.isArray(problems)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('is read whatever its configuration holds', () => {
    const [name = ''] = Object.keys(config);
    const parts = fc.constantFrom(
      ...Object.values(config)
        .join('\n')
        .split(/(?<=[\s=:"'{}])/),
      '\u0000',
      '{',
      '[',
      '"',
      '\n',
      '*',
      '&a',
      '\ud800',
      '`',
      '${',
      '/*',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 30 }), (texts) => {
        const found = read({ ...config, [name]: texts.join('') }, file, YAML);
        expect(Array.isArray(found.pins)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe('front matter of Hexo', () => {
  const [, , , [, config, file]] = SITES;
  const yaml = YAML.replace('---\n', '');
  const json = `${JSON_TEXT.slice(2, JSON_TEXT.indexOf('\n}'))}\n;;;\nText\n`;

  it.each([
    ['a closing line alone', yaml],
    ['a closing line alone and CRLF', yaml.replaceAll('\n', '\r\n')],
    ['a byte order mark and a closing line alone', `\ufeff${yaml}`],
    ['JSON without braces', json],
    ['JSON without braces between ;;;', `;;;\n${json}`],
  ])('may have %s', (_, text) => {
    expect(read(config, file, text)).toEqual(read(config, file, YAML));
  });

  it('is not begun by a heading or a paragraph', () => {
    const text = 'A heading\n---\npin: { board: x }\n---\n';
    expect(read(config, file, text)).toMatchObject({ pins: [], problems: [] });
  });

  it('without an opening line is no front matter on other sites', () => {
    const [[, hugo, place]] = SITES;
    expect(read(hugo, place, yaml)).toMatchObject({
      pins: [],
      problems: [['post-header-other', expect.any(String)]],
    });
  });
});

describe('a post that names neither title nor picture', () => {
  const config = { 'hugo.toml': 'baseURL = "https://a.example/"' };
  const text = '---\npin: { board: Bread }\n---\n\n# My first loaf\n';

  it('is called by its first heading', () => {
    expect(read(config, 'content/x.md', text).pins).toMatchObject([{ title: 'My first loaf' }]);
    expect(read(config, 'content/x.md', text.replace('pin:', 'title: T\npin:')).pins).toMatchObject([
      { title: 'T' },
    ]);
  });

  it.each(FORMS)('is called so with %s, and without a line end after it', (_, change) => {
    const cut = text.trimEnd();
    expect(read(config, 'content/x.md', change(cut)).pins).toMatchObject([{ title: 'My first loaf' }]);
  });

  it('shows the picture that lies in its bundle', () => {
    const found = read({ ...config, 'content/b/cover.jpg': 'no picture' }, 'content/b/index.md', text);
    expect(found.pins[0]?.problems.map(([code]) => code)).not.toContain('media-count');
    const none = read(config, 'content/b/index.md', text);
    expect(none.pins[0]?.problems.map(([code]) => code)).toContain('media-count');
  });
});

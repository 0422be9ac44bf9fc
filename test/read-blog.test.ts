import { describe, expect, it } from 'vitest';
import { readBlog } from '../src/read-blog.js';
import { readSettings } from '../src/settings/read-settings.js';
import { png } from './media/pictures.js';
import { memoryFiles } from './site/memory-files.js';

const NOW = Date.parse('2026-11-22T12:00:00Z');

describe('a blog in which no post is found', () => {
  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['an empty folder', {}, ['warning workspace-empty']],
    ['files, but no Markdown', { 'package.json': '{}' }, ['warning workspace-empty']],
    ['Markdown, but no post', { 'hugo.toml': '', 'README.md': 'x' }, ['warning posts-missing']],
    [
      'patterns that match nothing',
      { 'a.md': 'x', '.github/pin-on-merge.yml': 'posts: ["b/*.md"]' },
      ['warning posts-none'],
    ],
    ['a post', { 'a.md': '---\ntitle: x\n---\n' }, []],
  ])('%s', (_name, content, expected) => {
    const files = memoryFiles(content);
    const { problems } = readBlog(files, readSettings(files, null, []), NOW);
    expect(problems.map(({ severity, code }) => `${severity} ${code}`)).toEqual(expected);
  });
});

describe('a template of the settings', () => {
  const post = '---\ntitle: x\npin: { board: B }\ncategory: c\n---\n';
  const read = (template: string) => {
    const files = memoryFiles({
      'a.md': post,
      '.github/pin-on-merge.yml': `defaults:\n  title: "${template}"\n`,
    });
    return readBlog(files, readSettings(files, null, []), NOW);
  };

  it('with a name that is nearly right stops the run at its place', () => {
    expect(() => read('{tilte}')).toThrow(
      '.github/pin-on-merge.yml:2:3: `defaults.title` has {tilte}, and no post with a pin has a field of that name.',
    );
  });

  it('with the name of a field that no post has is a warning', () => {
    const { problems } = read('{title} {catgory}');
    expect(problems).toContainEqual(
      expect.objectContaining({
        severity: 'warning',
        code: 'settings-unused',
        hint: 'did you mean {category}?',
      }),
    );
  });
});

describe('a pin without a picture', () => {
  const PICTURE = png(1000, 1500).toString('latin1');
  const pinOf = (content: Readonly<Record<string, string>>) => {
    const files = memoryFiles(content);
    return readBlog(files, readSettings(files, null, []), NOW).pins[0];
  };
  const head = '---\ntitle: x\npin: { board: B }\n---\n';

  it('takes the first picture of the text, with its alt text, and says so', () => {
    const pin = pinOf({ 'posts/a.md': `${head}\n\n![A loaf](b.png)\n`, 'posts/b.png': PICTURE });
    expect(pin?.media).toMatchObject([{ path: 'posts/b.png', alt: 'A loaf', width: 1000 }]);
    expect(pin?.problems.filter(({ code }) => code.startsWith('image'))).toMatchObject([
      { severity: 'warning', code: 'image-from-body', line: 3, column: 1, hint: 'image: b.png' },
    ]);
  });

  it('is told in which line the picture of the text stands that does not exist', () => {
    const pin = pinOf({ 'a.md': `\ufeff${head}\r\n![](c.png)\r\n` });
    expect(pin?.problems.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'link-missing' },
      { code: 'image-missing', file: 'a.md', line: 6, column: 1 },
    ]);
  });

  it.each([
    [
      'a picture of its bundle',
      { 'p/index.md': `${head}![](b.png)`, 'p/cover.png': PICTURE, 'p/b.png': PICTURE },
      'p/cover.png',
    ],
    [
      'a picture of its front matter',
      { 'a.md': `---\nimage: c.png\n${head.slice(4)}![](b.png)`, 'b.png': PICTURE, 'c.png': PICTURE },
      'c.png',
    ],
  ])('takes %s before that', (_, content, path) => {
    expect(pinOf(content)?.media.map((media) => media.path)).toEqual([path]);
    expect(pinOf(content)?.problems.map(({ code }) => code)).not.toContain('image-from-body');
  });

  it('is an error where the text has none either', () => {
    expect(pinOf({ 'a.md': `${head}\`![](b.png)\`` })?.problems.map(({ code }) => code)).toContain(
      'media-count',
    );
  });
});

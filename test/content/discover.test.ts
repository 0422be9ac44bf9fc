import { describe, expect, it } from 'vitest';
import { discoverPosts } from '../../src/content/discover.js';
import { readPosts } from '../../src/content/read-posts.js';
import { findStrayPins } from '../../src/content/stray-pins.js';
import type { Files, Listing } from '../../src/ports.js';
import { startOf } from '../../src/problem.js';
import type { Site } from '../../src/site/site.js';
import { makeContext } from './make-context.js';

/** Files in memory; heads are cut as the disk cuts them. */
function makeFiles(texts: Readonly<Record<string, string>>, listing: Partial<Listing> = {}): Files {
  const refuse = () => {
    throw new Error('Not a part of this test');
  };
  return {
    list: () => ({ files: Object.keys(texts).sort(), odd: [], unreadable: [], ...listing }),
    readHead(file, isComplete, maxBytes) {
      const text = texts[file];
      if (text === undefined) return { kind: 'unreadable', reason: 'EACCES' };
      let size = 4;
      while (size < Math.min(text.length, maxBytes) && !isComplete(text.slice(0, size))) size *= 2;
      return { kind: 'head', text: text.slice(0, Math.min(size, maxBytes)), bytes: text.length };
    },
    readText: refuse,
    exists: refuse,
    readMedia: refuse,
    readBytes: refuse,
    repositoryPath: (file) => file,
  };
}

const SITE: Site = {
  generator: null,
  url: null,
  timezone: null,
  posts: ['**/*.{md,mdx,markdown}'],
  notPosts: ['**/_index.md'],
  staticFolders: [],
  problems: [],
  page: () => makeContext().page,
};

const settings = (posts: readonly string[] | null) => ({
  posts,
  placeOf: () => startOf('.github/pin-on-merge.yml'),
});
const discover = (names: readonly string[], patterns: readonly string[] | null = null) =>
  discoverPosts(makeFiles(Object.fromEntries(names.map((name) => [name, '']))), SITE, settings(patterns));
const found = (names: readonly string[], patterns: readonly string[] | null = null) =>
  discover(names, patterns).files;

describe('posts are', () => {
  it.each([
    'a.md',
    'b.mdx',
    'c.markdown',
    'posts/[x] (1).md',
    'readme-first.md',
    'posts/日本語.md',
    'drafts.md',
  ])('%s', (name) => {
    expect(found([name])).toEqual([name]);
  });

  it.each([
    'README.md',
    'docs/readme.markdown',
    'README.zh-CN.md',
    'node_modules/x/a.md',
    'archetypes/default.md',
    'scaffolds/post.md',
    '_drafts/a.md',
    'content/drafts/a.md',
    'content/_index.md',
    'a.txt',
    'a.md.bak',
  ])('never %s', (name) => {
    expect(found([name])).toEqual([]);
    if (!name.endsWith('_index.md'))
      expect(found([name], [name]), 'even where the settings say so').toEqual([]);
  });

  it.each([
    [['posts/**/*.md'], ['posts/a.md', 'posts/x/b.md']],
    [['./posts/*.md'], ['posts/a.md']],
    [['**/*.md', '!posts/**'], ['c.md']],
    [['{posts,notes}/*.md'], ['posts/a.md']],
    [[], []],
  ])('those of the patterns %j', (patterns, names) => {
    expect(found(['posts/a.md', 'posts/x/b.md', 'c.md'], patterns)).toEqual(names);
  });
});

it('folders, links and what cannot be read are named where posts were expected', () => {
  const files = makeFiles(
    {},
    {
      odd: [
        { path: 'posts/a.md', kind: 'folder' },
        { path: 'posts/b.md', kind: 'link' },
        { path: 'README.md', kind: 'link' },
      ],
      unreadable: [
        { path: 'posts/c.md', reason: 'EACCES' },
        { path: 'data', reason: 'EACCES' },
      ],
    },
  );
  const { problems } = discoverPosts(files, SITE, settings(null));
  expect(problems.map(({ severity, code, file }) => `${severity} ${code} ${file}`)).toEqual([
    'error post-not-file posts/a.md',
    'warning post-not-file posts/b.md',
    'error post-unreadable posts/c.md',
    'warning post-unreadable data',
  ]);
});

describe('posts are read', () => {
  const texts = {
    'bad.md': '---\npin: [\n---\n',
    'code.md': '---js\n{}\n---\n',
    'none.md': '# Hello\n',
    'other.md': '---\ntitle: x\ntags: [a\n---\n',
    'pin.md': `---\ntitle: ${'x'.repeat(5000)}\npin: {board: B}\n---\n`,
    'plain.md': '---\ntitle: x\n---\npin: in the body\n',
  };
  const names = [...Object.keys(texts), 'gone.md'];

  it('where they may have pins, and one bad post hides no other', () => {
    const read = [...readPosts(makeFiles(texts), names)];
    expect(read.flatMap(({ post }) => post?.file ?? [])).toEqual(['pin.md']);
    expect(
      read
        .flatMap(({ problems }) => problems)
        .map(({ severity, code, file }) => `${severity} ${code} ${file}`),
    ).toEqual([
      'error front-matter-invalid bad.md',
      'warning front-matter-code code.md',
      'error post-unreadable gone.md',
    ]);
  });

  it('all of them, where all are asked for', () => {
    const read = [...readPosts(makeFiles(texts), names, { all: true })];
    expect(read.flatMap(({ post }) => post?.file ?? [])).toEqual(['pin.md', 'plain.md']);
    expect(read.flatMap(({ problems }) => problems).map(({ file }) => file)).toEqual([
      'bad.md',
      'code.md',
      'other.md',
      'gone.md',
    ]);
  });
});

describe('a pattern that matches no post', () => {
  it('is a warning, one for each', () => {
    const { problems } = discover(['a/x.md', 'b.txt'], ['a/**', 'b.*', 'c/*.md', '!a/y.md']);
    expect(problems.map(({ code, message }) => `${code} ${message.split('"')[1]}`)).toEqual([
      'posts-none b.*',
      'posts-none c/*.md',
    ]);
  });
});

describe('Markdown that is no post', () => {
  const site: Site = { ...SITE, posts: ['_posts/**/*.md'], notPosts: ['_site/**', '**/_index.md'] };
  const texts = {
    '_posts/a.md': '---\npin: {board: B}\n---\n',
    '_recipes/soup.md': '---\ntitle: Soup\npin: {board: B}\n---\n',
    '_recipes/plain.md': '---\ntitle: Plain\npin: true\n---\n',
    '_site/old.md': '---\npin: {board: B}\n---\n',
    '_drafts/new.md': '---\npin: {board: B}\n---\n',
    'README.md': '---\npin: {board: B}\n---\n',
    'about.markdown': '---\npinBoard: B\n---\n',
    'posts/_index.md': '---\npins: [{board: B}]\n---\n',
  };

  it('is named where it has a pin, with the setting that makes it a post', () => {
    const files = makeFiles(texts);
    const { others } = discoverPosts(files, site, settings(null));
    const problems = findStrayPins(files, others, site.posts);
    expect(problems.map(({ code, file, line, hint }) => [code, file, line, hint])).toEqual([
      ['pin-not-post', '_recipes/soup.md', 3, 'posts: ["_posts/**/*.md","_recipes/**/*.md"]'],
      ['pin-not-post', 'about.markdown', 2, 'posts: ["_posts/**/*.md","about.markdown"]'],
      ['pin-not-post', 'posts/_index.md', 2, null],
    ]);
  });

  it('is left alone where the user names the posts', () => {
    expect(discoverPosts(makeFiles(texts), site, settings(['_posts/**'])).others).toEqual([]);
  });
});

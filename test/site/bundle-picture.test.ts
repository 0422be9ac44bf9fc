import { describe, expect, it } from 'vitest';
import { createBundlePictures } from '../../src/site/bundle-picture.js';
import { makePost } from './make-blog.js';
import { memoryFiles } from './memory-files.js';

const find = (names: readonly string[], file = 'content/b/index.md') => {
  const files = memoryFiles(Object.fromEntries(names.map((name) => [name, ''])));
  return createBundlePictures(files)(makePost(file, 'title: x'));
};

describe('the picture of a page bundle', () => {
  it.each([
    [['cover.jpg', 'other.jpg'], './cover.jpg'],
    [['thumbnail.png', 'featured.webp'], './featured.webp'],
    [['my-cover-1.jpg', 'Cover.JPG'], './Cover.JPG'],
    [['my-thumbnail.gif'], './my-thumbnail.gif'],
    [['feature.md', 'feature.jpg'], './feature.jpg'],
    [['discover.jpg', 'recovery.png'], null],
    [['cover.svg'], null],
    [[], null],
  ])('of %j is %j', (names, expected) => {
    expect(find(names.map((name) => `content/b/${name}`))).toBe(expected);
    expect(
      find(
        names.map((name) => `content/b/${name}`),
        'content/b/index.fr.md',
      ),
    ).toBe(expected);
  });

  it('is none for a post that is no bundle, and never one from another folder', () => {
    expect(find(['content/b/cover.jpg'], 'content/b/post.md')).toBeNull();
    expect(find(['content/cover.jpg', 'content/b/deep/cover.jpg'])).toBeNull();
  });
});

import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFiles } from '../../src/disk/create-files.js';
import { walk } from '../../src/disk/walk.js';
import { SettingsError } from '../../src/errors.js';
import { temporaryFolder } from './temporary-folder.js';

describe('the listing', () => {
  it('is sorted and leaves out hidden folders and node_modules', () => {
    const folder = temporaryFolder({
      'b.md': '',
      'a/z.md': '',
      'a/B.md': '',
      '.git/config': '',
      '.cache/x.md': '',
      'node_modules/p/README.md': '',
      'a/node_modules/x.md': '',
      '.eleventy.js': '',
    });
    expect(createFiles(folder).list().files).toEqual(['.eleventy.js', 'a/B.md', 'a/z.md', 'b.md']);
  });

  it('names folders, links and FIFOs that look like posts, and follows no link', () => {
    const folder = temporaryFolder({ 'posts.md/inner.txt': '', 'real/deep/x.md': '' });
    symlinkSync('real', join(folder, 'linked'));
    symlinkSync('real/deep/x.md', join(folder, 'alias.md'));
    execFileSync('mkfifo', [join(folder, 'pipe.md')]);
    expect(createFiles(folder).list()).toMatchObject({
      files: ['posts.md/inner.txt', 'real/deep/x.md'],
      odd: [
        { path: 'alias.md', kind: 'link' },
        { path: 'pipe.md', kind: 'other' },
        { path: 'posts.md', kind: 'folder' },
      ],
      unreadable: [],
    });
  });

  it('ends where a link leads back to its own folder', () => {
    const folder = temporaryFolder({ 'a/b.md': '' });
    symlinkSync('..', join(folder, 'a/loop'));
    expect(createFiles(folder).list().files).toEqual(['a/b.md']);
  });

  it.each([
    [{ entries: 3, depth: 64 }, 'more than 3 files'],
    [{ entries: 100, depth: 1 }, 'deeper than 1'],
  ])('stops beyond %o', (caps, message) => {
    const folder = temporaryFolder({ 'a/b/c.md': '', 'd.md': '', 'e.md': '' });
    expect(() => walk(folder, caps)).toThrow(SettingsError);
    expect(() => walk(folder, caps)).toThrow(message);
  });

  it('needs a folder to start from', () => {
    const folder = temporaryFolder({ 'file.md': '' });
    expect(() => createFiles(join(folder, 'file.md'))).toThrow('not a folder');
    expect(() => createFiles(join(folder, 'absent'))).toThrow('does not exist');
  });
});

describe('the repository', () => {
  it('starts at the nearest parent with .git, which is a file in a worktree', () => {
    const folder = temporaryFolder({ '.git': 'gitdir: elsewhere', 'site/content/x.md': '' });
    expect(createFiles(join(folder, 'site')).repositoryPath('content/x.md')).toBe('site/content/x.md');
  });

  it('is the root where there is no .git', () => {
    const folder = temporaryFolder({ 'content/x.md': '' });
    const { repositoryPath } = createFiles(folder);
    for (const path of [
      './content/../content/x.md',
      'content/./x.md',
      'content//x.md',
      join(folder, 'content/x.md'),
    ])
      expect(repositoryPath(path)).toBe('content/x.md');
    for (const path of ['content/.x.md', 'content/..x', 'content/x..'])
      expect(repositoryPath(path)).toBe(path);
  });
});

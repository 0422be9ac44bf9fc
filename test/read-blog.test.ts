import { describe, expect, it } from 'vitest';
import { readBlog } from '../src/read-blog.js';
import { readSettings } from '../src/settings/read-settings.js';
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

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasPinMetadata } from '../../src/content/find-pins.js';
import { isHeadComplete, parsePost } from '../../src/content/front-matter.js';
import { hasPinKey } from '../../src/content/has-pin-key.js';

/** Posts of real blogs, kept beside the repository. */
const ROOT = join(import.meta.dirname, '../../../shared/real-blogs');

function readBlogs(): readonly { readonly file: string; readonly text: string }[] {
  const names = readdirSync(ROOT, { recursive: true, encoding: 'utf8' });
  const posts = names.filter((name) => /\.(?:md|mdx|markdown)$/.test(name) && name.includes('/'));
  return posts.map((file) => ({ file, text: readFileSync(join(ROOT, file), 'utf8') }));
}

describe('the posts of real blogs', () => {
  it('are read without errors', async ({ annotate }) => {
    if (!existsSync(ROOT)) {
      await annotate(`NOT CHECKED: there is no ${ROOT}`, 'warning');
      return;
    }
    const blogs = readBlogs().filter(({ file }) => !file.includes('archetypes/'));
    expect(blogs.length).toBeGreaterThan(1000);
    const unread: string[] = [];
    const problems: string[] = [];
    for (const { file, text } of blogs) {
      const parsed = parsePost(file, text, text.length);
      if (parsed.post === null) unread.push(file);
      problems.push(...parsed.problems.map((problem) => `${file}:${problem.line} ${problem.code}`));
      expect(isHeadComplete(text)).toBe(true);
      if (parsed.post !== null && hasPinMetadata(parsed.post.data)) expect(hasPinKey(text)).toBe(true);
    }
    expect(unread).toEqual([]);
    expect(problems).toEqual(['based-cooking/content/bloody-mary-mix.md:4 key-duplicate']);
  });
});

import { parsePost } from '../../src/content/front-matter.js';
import type { Page, Post } from '../../src/content/post.js';
import type { Settings } from '../../src/settings.js';
import { readSite } from '../../src/site/read-site.js';
import type { Site } from '../../src/site/site.js';
import { defaultSettings } from './default-settings.js';
import { memoryFiles } from './memory-files.js';

/** The present of these tests. */
export const NOW = Date.UTC(2026, 10, 23, 12);

export interface Blog {
  readonly site: Site;
  /** The page of a post with this front matter (YAML, without fences). */
  page(file: string, frontMatter?: string): Page;
}

/** A blog in memory: configuration files and others by path. */
export function makeBlog(
  files: Readonly<Record<string, string>>,
  site: Partial<Settings['site']> = {},
): Blog {
  const found = readSite(memoryFiles(files), defaultSettings(site), NOW);
  return {
    site: found,
    page: (file, frontMatter = 'title: A post') => found.page(makePost(file, frontMatter)),
  };
}

/** A post with this front matter (YAML, without fences). */
export function makePost(file: string, frontMatter: string): Post {
  const text = `---\n${frontMatter}\n---\nBody\n`;
  const { post, problems } = parsePost(file, text, Buffer.byteLength(text));
  if (post === null) throw new Error(`no front matter: ${JSON.stringify(problems)}`);
  return post;
}

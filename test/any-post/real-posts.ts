import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(process.cwd(), '../shared/real-blogs');

/** Posts of real blogs; null where there are none on this machine, which has to be said. */
export function readRealPosts(root: string = ROOT): readonly string[] | null {
  if (!existsSync(root)) return null;
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const posts = names.filter((name) => /\/.*\.(?:md|mdx|markdown)$/.test(name)).sort();
  return posts.map((file) => readFileSync(join(root, file), 'utf8'));
}

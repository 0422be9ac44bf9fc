import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';

/** The nearest folder with `.git` (a folder, or a file in a worktree), starting at a real path; the path itself where there is none. */
export function findRepository(root: string): string {
  for (let folder = root; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (folder === dirname(folder)) return root;
  }
}

/** True where `path` is `folder` or lies below it; both absolute. */
export function isInside(folder: string, path: string): boolean {
  const rest = relative(folder, path);
  return rest !== '..' && !rest.startsWith(`..${sep}`) && !isAbsolute(rest);
}

/** `path` relative to `folder`, with `/`. */
export function relativePath(folder: string, path: string): string {
  return relative(folder, path).replaceAll(sep, '/');
}

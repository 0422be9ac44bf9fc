import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SettingsError } from '../errors.js';
import type { Listing } from '../ports.js';
import { reasonOf } from './reason.js';

/** Bounds of one walk: a tree beyond them is a mistake (or an attack), not a blog. */
export interface WalkCaps {
  readonly entries: number;
  readonly depth: number;
}

const CAPS: WalkCaps = { entries: 500_000, depth: 64 };
const POST_NAME = /\.(?:md|mdx|markdown)$/i;

interface Walk {
  readonly root: string;
  readonly caps: WalkCaps;
  readonly files: string[];
  readonly odd: { path: string; kind: 'folder' | 'link' | 'other' }[];
  readonly unreadable: { path: string; reason: string }[];
  entries: number;
}

/** Everything below a folder, as `Files.list` promises it. Throws SettingsError beyond the caps. */
export function walk(root: string, caps: WalkCaps = CAPS): Listing {
  const state: Walk = { root, caps, files: [], odd: [], unreadable: [], entries: 0 };
  readFolder(state, '', 0);
  state.files.sort();
  state.odd.sort((a, b) => (a.path < b.path ? -1 : 1));
  return state;
}

function readFolder(walk: Walk, folder: string, depth: number): void {
  if (depth > walk.caps.depth) throw tooMuch(folder, `folders are nested deeper than ${walk.caps.depth}`);
  const entries = readEntries(walk, folder);
  walk.entries += entries.length;
  if (walk.entries > walk.caps.entries)
    throw tooMuch(walk.root, `there are more than ${walk.caps.entries} files`);
  const prefix = folder === '' ? '' : `${folder}/`;
  for (const entry of entries) {
    const path = prefix + entry.name;
    if (entry.isFile()) walk.files.push(path);
    else if (entry.isDirectory()) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      if (POST_NAME.test(entry.name)) walk.odd.push({ path, kind: 'folder' });
      readFolder(walk, path, depth + 1);
    } else if (POST_NAME.test(entry.name)) {
      walk.odd.push({ path, kind: entry.isSymbolicLink() ? 'link' : 'other' });
    }
  }
}

function readEntries(walk: Walk, folder: string) {
  try {
    return readdirSync(join(walk.root, folder), { withFileTypes: true });
  } catch (error) {
    walk.unreadable.push({ path: folder, reason: reasonOf(error) });
    return [];
  }
}

function tooMuch(where: string, message: string): SettingsError {
  const hint = 'Set working-directory (or --root) to the folder of the blog.';
  return new SettingsError([{ where, message, hint }]);
}

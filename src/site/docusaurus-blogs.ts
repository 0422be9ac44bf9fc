import { posix } from 'node:path';
import type { CodeConfig } from './code-literals.js';
import { ABSENT, type CodeValue, type Known, knownAt, literalsOf, valueAt } from './code-value.js';

/** One instance of the blog plugin. */
export interface DocusaurusBlog {
  readonly id: string;
  /** Folder of the posts, without slashes at its ends; null where code decides it. */
  readonly folder: string | null;
  /** `routeBasePath`. */
  readonly route: Known;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

// The defaults of plugin-content-blog/src/options.ts.
const INCLUDE = ['**/*.{md,mdx}'];
const EXCLUDE = ['**/_*.{js,jsx,ts,tsx,md,mdx}', '**/_*/**', '**/*.test.{js,jsx,ts,tsx}', '**/__tests__/**'];

/** The blogs of a site: the one of the classic preset, unless it is switched off, and those under `plugins`. */
export function readBlogs(config: CodeConfig): readonly DocusaurusBlog[] {
  const blogs: DocusaurusBlog[] = [];
  for (const [name, options] of entriesOf(config.get('presets'))) {
    if (!/(?:^|\/|-)(?:preset-)?classic(?:$|\/)/.test(name)) continue;
    const blog = valueAt(options, ['blog']);
    if (blog?.kind !== 'word') blogs.push(readBlog(blog));
  }
  for (const [name, options] of entriesOf(config.get('plugins'))) {
    const isBlog = /(?:^|\/)(?:plugin-)?content-blog(?:$|\/)/.test(name);
    // Blogs that extend the plugin by one of their own take its options.
    const isLike =
      /blog/i.test(name) &&
      (knownAt(options, 'routeBasePath').kind === 'known' || knownAt(options, 'blogTitle').kind === 'known');
    if (isBlog || isLike) blogs.push(readBlog(options));
  }
  return blogs;
}

/** `'name'` or `['name', { … }]`. */
function entriesOf(list: CodeValue | null): [string, CodeValue | null][] {
  if (list?.kind !== 'list') return [];
  return list.items.flatMap((item): [string, CodeValue | null][] => {
    if (item.kind === 'text') return [[item.text, null]];
    const [name, options] = item.kind === 'list' ? item.items : [];
    return name?.kind === 'text' ? [[name.text, options ?? null]] : [];
  });
}

function readBlog(options: CodeValue | null): DocusaurusBlog {
  const path = knownAt(options, 'path');
  const id = knownAt(options, 'id');
  const include = literalsOf(valueAt(options, ['include']));
  const exclude = valueAt(options, ['exclude']);
  return {
    id: id.kind === 'known' ? id.text : 'default',
    folder: path.kind === 'code' ? null : cleanFolder(path.kind === 'known' ? path.text : 'blog'),
    route: withDefault(knownAt(options, 'routeBasePath')),
    include: include.length === 0 ? INCLUDE : include,
    exclude: exclude === null ? EXCLUDE : literalsOf(exclude),
  };
}

function withDefault(route: Known): Known {
  if (route !== ABSENT) return route;
  const spot = { source: { file: '', code: '' }, start: 0, end: 0 };
  return { kind: 'known', text: 'blog', spot };
}

function cleanFolder(path: string): string | null {
  const folder = posix.normalize(path).replace(/^\/|\/$/g, '');
  return folder.startsWith('..') ? null : folder;
}

import { posix } from 'node:path';
import { slug as githubSlug } from 'github-slugger';
import type { Post } from '../content/post.js';
import type { Files } from '../ports.js';
import type { CodeFiles } from './code-literals.js';
import { type CodeValue, knownAt, literalsOf, memberOf } from './code-value.js';
import { textOf } from './front-matter-fields.js';

/** A content collection: the files that are its entries. */
export interface AstroCollection {
  readonly name: string;
  /** Folder that ids are relative to, with a slash at the end (`''` is the root). */
  readonly base: string;
  /** Below `base`; those with `!` in front are left out. */
  readonly patterns: readonly string[];
  /** Where ids are made by a function of the site's own. */
  readonly isIdCode: boolean;
}

const CONFIG_NAMES = ['ts', 'mts', 'js', 'mjs'].flatMap((ending) => [
  `content.config.${ending}`,
  `content/config.${ending}`,
]);
const ANY_MARKDOWN = '**/*.{md,mdx,markdown}';
/** Old collections leave out what starts with an underscore. */
const NO_UNDERSCORE = ['!**/_*', '!**/_*/**'];

/** The collections that the content configuration defines, and the folders of `src/content` that it does not name. */
export function readCollections(files: Files, code: CodeFiles, src: string): readonly AstroCollection[] {
  const config = CONFIG_NAMES.map((name) => posix.join(src, name)).find((file) => files.exists(file));
  const defined = config === undefined ? null : (code.module(config)?.exported('collections') ?? null);
  const collections: AstroCollection[] = [];
  const named = new Set<string>();
  for (const [name, value] of defined?.kind === 'map' ? defined.entries : []) {
    named.add(name);
    collections.push(...readCollection(name, value, src));
  }
  const content = `${posix.join(src, 'content')}/`;
  for (const file of files.list().files) {
    const [name = '', ...rest] = file.startsWith(content) ? file.slice(content.length).split('/') : [];
    if (rest.length === 0 || named.has(name)) continue;
    named.add(name);
    // Content that another collection's loader takes is no collection of its own.
    if (!collections.some(({ base }) => `${content}${name}/`.startsWith(base) && base !== ''))
      collections.push(folderCollection(name, src));
  }
  return collections;
}

function readCollection(name: string, value: CodeValue, src: string): AstroCollection[] {
  const options = value.kind === 'call' ? (value.inputs[0] ?? null) : value;
  const loader = memberOf(options, 'loader');
  if (loader === null)
    return knownAt(options, 'type').kind === 'known' && literalsOf(memberOf(options, 'type'))[0] === 'data'
      ? []
      : [folderCollection(name, src)];
  if (loader.kind !== 'call' || loader.name !== 'glob') return [];
  const glob = loader.inputs[0] ?? null;
  const base = literalsOf(memberOf(glob, 'base'))[0] ?? (memberOf(glob, 'base') === null ? '.' : null);
  const patterns = literalsOf(memberOf(glob, 'pattern')).map((pattern) => pattern.replace(/^(!?)\.\//, '$1'));
  if (base === null || patterns.length === 0) return [];
  const folder = posix.normalize(`${base}/`).replace(/^\.?\//, '');
  if (folder.startsWith('../')) return [];
  return [{ name, base: folder, patterns, isIdCode: memberOf(glob, 'generateId') !== null }];
}

function folderCollection(name: string, src: string): AstroCollection {
  const patterns = [ANY_MARKDOWN, ...NO_UNDERSCORE];
  return { name, base: `${posix.join(src, 'content', name)}/`, patterns, isIdCode: false };
}

/** The id of an entry: `slug` as it is written, else the path, each part as GitHub spells headings, without `/index`. See `getContentEntryIdAndSlug` in astro/src/content/utils.ts. */
export function entryId({ base }: AstroCollection, post: Post): string {
  const own = textOf(post.data.slug);
  if (own !== null) return own;
  const path = post.file.slice(base.length).replace(/\.[^./]+$/, '');
  const parts = path.split('/').map((part) => githubSlug(part));
  return parts.join('/').replace(/\/index$/, '');
}

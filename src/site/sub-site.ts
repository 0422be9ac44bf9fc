import { posix } from 'node:path';
import type { Page, Post } from '../content/post.js';
import type { Files, Listing } from '../ports.js';
import type { Problem } from '../problem.js';
import type { Generator } from './generator.js';
import type { Site } from './site.js';

/** Folders that hold several sites or packages of one repository, looked into as well. */
const PARENTS = new Set(['apps', 'packages', 'sites', 'web']);
/** Sites that are there to be shown or tested, not the blog. */
const NOT_BLOGS = /^(?:tests?|examples?|fixtures?|e2e|demos?|templates?|playground|vendor|node_modules)$/i;

/** The folders below the root that may hold a site: those with a configuration file of a generator, or of a package. */
export function findSubFolders(files: Files, generators: readonly Generator[]): readonly string[] {
  const names = new Set(['package.json', ...generators.flatMap((generator) => generator.configFiles)]);
  const folders = new Set<string>();
  const hidden = new Set<string>();
  for (const file of files.list().files) {
    const parts = file.split('/');
    const first = parts[0] ?? '';
    if (parts.length < 2 || NOT_BLOGS.test(first)) continue;
    if (names.has(parts.slice(1).join('/'))) folders.add(first);
    if (PARENTS.has(first) && parts.length > 2 && names.has(parts.slice(2).join('/')))
      folders.add(`${first}/${parts[1]}`);
    // VitePress keeps its configuration in a hidden folder, which is not listed.
    if (file.endsWith('.md')) hidden.add(first);
  }
  for (const folder of hidden) if (files.exists(`${folder}/.vitepress`)) folders.add(folder);
  return [...folders].filter((folder) => !/[*?[\]{}()!]/.test(folder)).sort();
}

/** The files of a folder, as if it were the root. */
export function scopeFiles(files: Files, folder: string): Files {
  const inside = (file: string) => posix.join(folder, file);
  const outside = (file: string) => posix.relative(folder, file);
  let listing: Listing | null = null;
  const own = <T extends { readonly path: string }>(items: readonly T[]): T[] =>
    items
      .filter(({ path }) => path.startsWith(`${folder}/`))
      .map((item) => ({ ...item, path: outside(item.path) }));
  const list = (): Listing => {
    const { files: names, odd, unreadable } = files.list();
    listing ??= {
      files: names.filter((name) => name.startsWith(`${folder}/`)).map(outside),
      odd: own(odd),
      unreadable: own(unreadable),
    };
    return listing;
  };
  return {
    list,
    readHead: (file, isComplete, maxBytes) => files.readHead(inside(file), isComplete, maxBytes),
    readText: (file) => files.readText(inside(file)),
    exists: (file) => files.exists(inside(file)),
    readMedia: (file) => files.readMedia(inside(file)),
    readBytes: (file) => files.readBytes(inside(file)),
    repositoryPath: (file) => files.repositoryPath(inside(file)),
  };
}

/** A site that was read in a folder, with its paths from the root. */
export function liftSite(files: Files, site: Site, folder: string): Site {
  const lift = (path: string) => posix.join(folder, path);
  const liftPattern = (pattern: string) =>
    pattern.startsWith('!') ? `!${lift(pattern.slice(1))}` : lift(pattern);
  const liftProblem = (problem: Problem): Problem =>
    files.exists(lift(problem.file)) ? { ...problem, file: lift(problem.file) } : problem;
  const page = (post: Post): Page => site.page({ ...post, file: posix.relative(folder, post.file) });
  return {
    ...site,
    posts: site.posts.map(liftPattern),
    notPosts: site.notPosts.map(liftPattern),
    staticFolders: [...site.staticFolders.map(lift), folder],
    publicFolders: (site.publicFolders ?? []).map(lift),
    aliases: new Map([...(site.aliases ?? [])].map(([prefix, target]) => [prefix, lift(target)])),
    problems: site.problems.map(liftProblem),
    page,
  };
}

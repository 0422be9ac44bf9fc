import { matchGlobs } from '../content/match-globs.js';
import type { Value } from '../content/post.js';
import type { JekyllConfig, JekyllDefault } from './jekyll-config.js';

/** The value that `defaults:` of `_config.yml` give a key, for a file of the source. */
export type DefaultOf = (key: string) => Value | undefined;

/** Jekyll's front matter defaults: of the entries that match, those with the longer path win, then those with a type, then the later ones. */
export function makeDefaults(config: JekyllConfig): (path: string, type: string) => DefaultOf {
  const entries = config.defaults.map((entry) => ({ entry, matches: makeMatcher(entry, config) }));
  return (path, type) => {
    const matching: JekyllDefault[] = [];
    for (const { entry, matches } of entries)
      if ((entry.type === null || entry.type === type) && matches(path)) matching.push(entry);
    const ranked = matching.sort(comparePrecedence).reverse();
    return (key) => ranked.find((entry) => Object.hasOwn(entry.values, key))?.values[key];
  };
}

function comparePrecedence(a: JekyllDefault, b: JekyllDefault): number {
  return lengthOf(a) - lengthOf(b) || Number(a.type !== null) - Number(b.type !== null);
}

function lengthOf({ path }: JekyllDefault): number {
  return path.replace(/^\//, '').length;
}

/** Of the folder of the collections neither a scope nor a file says anything; a glob is of the files as they lie on disk. A scope is any beginning of a path, and one that starts with a slash is none. */
function makeMatcher({ path }: JekyllDefault, { collections }: JekyllConfig): (file: string) => boolean {
  if (path === '') return () => true;
  const strip = (text: string) =>
    collections !== '' && text.startsWith(collections) ? text.slice(collections.length) : text;
  if (path.includes('*')) return matchGlobs([path, `${path}/**`]);
  const scope = strip(path);
  return (file) => strip(file).startsWith(scope);
}

import type { Value, ValueMap } from '../content/post.js';
import { parseFlag } from './flag.js';
import { isList, isMap, mapOf, textOf, textsOf } from './front-matter-fields.js';

/** What decides the URLs of a Jekyll site, from `_config.yml`. */
export interface JekyllConfig {
  /** Folder of the sources below the root, `''` or `docs/`. */
  readonly source: string;
  /** Folder of the collections below the source, `''` or `collections/`. */
  readonly collections: string;
  /** Template for posts. */
  readonly permalink: string;
  readonly future: boolean;
  readonly defaults: readonly JekyllDefault[];
  readonly exclude: readonly string[];
  readonly include: readonly string[];
  /** Template for pages that belong to no collection. */
  readonly pages: string;
  /** Path template of a collection by its name; only those whose pages are written. */
  readonly templates: ReadonlyMap<string, string>;
}

/** One entry of `defaults`. */
export interface JekyllDefault {
  readonly path: string;
  readonly type: string | null;
  readonly values: ValueMap;
}

/** Style names, which are expanded at the top level of `_config.yml` only. See `Jekyll::Configuration`. */
const STYLES: ReadonlyMap<string, string> = new Map([
  ['date', '/:categories/:year/:month/:day/:title:output_ext'],
  ['pretty', '/:categories/:year/:month/:day/:title/'],
  ['ordinal', '/:categories/:year/:y_day/:title:output_ext'],
  ['weekdate', '/:categories/:year/W:week/:short_day/:title:output_ext'],
  ['none', '/:categories/:title:output_ext'],
]);

/** Reads what the URLs need; anything of an unexpected shape counts as absent, as in Jekyll. */
export function readJekyllConfig(data: ValueMap): JekyllConfig {
  const style = textOf(data.permalink) ?? 'date';
  const collections = mapOf(data.collections);
  const posts = mapOf(collections?.posts);
  return {
    source: folderOf(data.source),
    collections: folderOf(data.collections_dir),
    permalink: textOf(posts?.permalink) ?? STYLES.get(style) ?? style,
    future: parseFlag(data.future) ?? false,
    defaults: isList(data.defaults) ? data.defaults.map(readDefault).filter((it) => it !== null) : [],
    exclude: textsOf(data.exclude),
    include: textsOf(data.include),
    templates: readTemplates(collections, endingOf(style)),
    pages: `/:path${endingOf(style)}`,
  };
}

/** What types were called before Jekyll 2; they still work. */
const OLD_TYPES: ReadonlyMap<string, string> = new Map([
  ['page', 'pages'],
  ['post', 'posts'],
  ['draft', 'drafts'],
]);

function folderOf(value: Value | undefined): string {
  const parts = (textOf(value) ?? '').split('/').filter((part) => part !== '' && part !== '.');
  return parts.map((part) => `${part}/`).join('');
}

function readDefault(value: Value): JekyllDefault | null {
  const entry = mapOf(value);
  const values = mapOf(entry?.values);
  if (values === null) return null;
  const scope = mapOf(entry?.scope);
  const path = textOf(scope?.path) ?? '';
  const type = textOf(scope?.type);
  return { path, type: type === null ? null : (OLD_TYPES.get(type) ?? type), values };
}

/** See `Jekyll::Utils.add_permalink_suffix`. */
function endingOf(style: string): string {
  if (style === 'pretty' || style.endsWith('/')) return '/';
  return STYLES.has(style) || style.endsWith(':output_ext') ? ':output_ext' : '';
}

function readTemplates(collections: ValueMap | null, ending: string): ReadonlyMap<string, string> {
  const templates = new Map<string, string>();
  for (const [name, entry] of Object.entries(collections ?? {})) {
    if (name === 'posts' || !isMap(entry) || parseFlag(entry.output) !== true) continue;
    templates.set(name, textOf(entry.permalink) ?? `/:collection/:path${ending}`);
  }
  return templates;
}

import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { Post } from '../content/post.js';
import { encodeSegment } from './address.js';
import { isList, textOf, textsOf } from './front-matter-fields.js';
import type { HexoConfig } from './hexo-config.js';
import type { HexoName } from './hexo-name.js';
import { hexoSlug } from './hexo-slug.js';
import type { Moment } from './moment.js';

/** What the placeholders of a Hexo permalink stand for. */
export interface HexoNames {
  readonly post: Post;
  readonly config: HexoConfig;
  readonly name: HexoName;
  /** As the site's clocks show it. */
  readonly at: Moment | null;
}

/** A path, or the placeholder that has no value or needs a date. */
export type Expanded =
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'no-date' }
  | { readonly kind: 'no-value'; readonly placeholder: string };

const two = (value: number): string => String(value).padStart(2, '0');
const seconds = (at: Moment): string => String(Math.floor(at.epochMilliseconds / 1000));

const DATE_PARTS: Readonly<Record<string, (at: Moment, name: HexoName) => string>> = {
  year: (at) => String(at.year).padStart(4, '0'),
  month: (at) => two(at.month),
  i_month: (at) => String(at.month),
  day: (at) => two(at.day),
  i_day: (at) => String(at.day),
  hour: (at) => two(at.hour),
  minute: (at) => two(at.minute),
  second: (at) => two(at.second),
  timestamp: seconds,
  hash: (at, { title }) =>
    createHash('sha1')
      .update(title + seconds(at))
      .digest('hex')
      .slice(0, 12),
};

const NAME_PARTS: Readonly<Record<string, (names: HexoNames) => string | null>> = {
  title: ({ name }) => name.title,
  slug: ({ name }) => name.title,
  name: ({ name }) => posix.basename(name.title),
  post_title: ({ post }) => hexoSlug(textOf(post.data.title) ?? '', 'lower'),
  category: findCategory,
};

/** Fills the placeholders of `permalink`; see hexo's filter/post_permalink. */
export function expandHexo(names: HexoNames): Expanded {
  let missing: Expanded | null = null;
  const path = names.config.permalink.replace(/:(\w{0,40}[^_\W])/g, (placeholder, key: string) => {
    const datePart = Object.hasOwn(DATE_PARTS, key) ? DATE_PARTS[key] : undefined;
    if (datePart !== undefined && names.at !== null) return datePart(names.at, names.name);
    const value = datePart === undefined ? fieldOf(key, names) : null;
    if (value === null)
      missing ??= datePart === undefined ? { kind: 'no-value', placeholder } : { kind: 'no-date' };
    return encodeSegment(value ?? '');
  });
  return missing ?? { kind: 'path', path };
}

/** Other placeholders are fields of the front matter (`:abbrlink`), parts of the file name (`:lang`) or have a default. */
function fieldOf(key: string, names: HexoNames): string | null {
  const { post, config, name } = names;
  if (Object.hasOwn(NAME_PARTS, key)) return NAME_PARTS[key]?.(names) ?? null;
  return name.parts.get(key) ?? textOf(post.data[key]) ?? textOf(config.permalinkDefaults[key]);
}

/** A list is one category below the other; of several such lists none is known to be the last, as that depends on all other posts. */
function findCategory({ post, config }: HexoNames): string | null {
  const value = post.data.categories ?? post.data.category;
  if (isList(value) && value.some(isList)) {
    const [only] = value;
    return value.length === 1 ? joinCategories(textsOf(only), config) : null;
  }
  return joinCategories(textsOf(value), config);
}

function joinCategories(names: readonly string[], config: HexoConfig): string {
  if (names.length === 0) return config.defaultCategory;
  const slugs = names.map((name) => hexoSlug(textOf(config.categoryMap[name]) ?? name, config.filenameCase));
  return slugs.join('/');
}

import type { Place, Problem } from '../problem.js';

/** Front matter as the author wrote it: every scalar is its source text, `null` is an empty value. Objects have no prototype. */
export type Value = string | null | readonly Value[] | ValueMap;
export interface ValueMap {
  readonly [key: string]: Value;
}

/** Steps into front matter: keys of maps and indexes of lists. */
export type Path = readonly (string | number)[];

/** The head of a Markdown file: its front matter and where each value stands. */
export interface Post {
  /** Relative to the root, with `/`. */
  readonly file: string;
  readonly format: 'yaml' | 'toml' | 'json';
  readonly data: ValueMap;
  /** The first heading of the first level in what was read of the body, where a pin may need it for its title; null where there is none. */
  readonly heading: string | null;
  /** Size of the whole file in bytes. */
  readonly bytes: number;
  /** What is wrong with the front matter itself (duplicate keys, say). */
  readonly problems: readonly Problem[];
  /** Where a value (or with `key` its key) stands; the nearest known ancestor when the path leads nowhere. Parses with positions on first use. */
  place(path: Path, part?: 'key' | 'value'): Place;
  /** True where the value at the path is a scalar written without quotes (plain YAML, a TOML or JSON number). */
  isPlain(path: Path): boolean;
  /** The comment that made the value at the path empty (`board: #recipes` → `#recipes`); null where none did. */
  lostToComment(path: Path): string | null;
}

/** What a site generator makes of a post. */
export interface Page {
  /** What the site calls the post where its front matter has no title; null where it has no such rule. */
  readonly title: string | null;
  /** Absolute public URL; null where the site's address is not known. */
  readonly url: string | null;
  /** What decided the URL: `permalink`, `front matter url`, …. */
  readonly rule: string;
  readonly published: boolean;
  /** Why it is not published, one phrase; null where it is. */
  readonly reason: string | null;
  /** The post's date as an instant in epoch milliseconds; null where it has none. */
  readonly dateMs: number | null;
  readonly problems: readonly Problem[];
}

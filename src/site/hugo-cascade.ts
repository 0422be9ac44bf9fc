import { posix } from 'node:path';
import { isHeadComplete, MAX_FRONT_MATTER_BYTES, parsePost } from '../content/front-matter.js';
import { matchGlobs } from '../content/match-globs.js';
import type { Post, Value, ValueMap } from '../content/post.js';
import { createMap } from '../content/value.js';
import type { Files } from '../ports.js';
import { findKey, isList, mapOf, textOf } from './front-matter-fields.js';
import type { HugoConfig } from './hugo-config.js';
import type { HugoLanguage } from './hugo-languages.js';
import type { HugoPlace } from './hugo-places.js';

interface Cascade {
  readonly values: ValueMap;
  matches(path: string, language: string): boolean;
}

/** What sections depend on. */
export interface HugoSections {
  readonly config: HugoConfig;
  /** The default language first. */
  readonly languages: readonly HugoLanguage[];
}

const TARGETS = ['target', '_target'] as const;

/** A post with what its sections give it. */
export interface Cascaded {
  readonly post: Post;
  /** Whether a section above it has a `slug`. */
  readonly isBelowSlug: boolean;
}

interface Section {
  readonly cascades: readonly Cascade[];
  readonly hasSlug: boolean;
}

/** Adds to a post what the `cascade` of the sections above it, and of the configuration, gives it: the nearest wins, and the post itself over all. */
export function createHugoCascade(
  files: Files,
  { config, languages }: HugoSections,
): (post: Post, place: HugoPlace) => Cascaded {
  const known = new Map<string, Section>();
  const standing = parseCascades(config.get(['cascade']));
  const [standard] = languages;
  const sectionOf = (folder: string, { code, contentDir }: HugoLanguage): Section => {
    const key = `${folder}\0${code}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    // `_index.md` is a section of the default language, or of the one that has the folder for itself.
    const isPlain = code === standard?.code || contentDir !== standard?.contentDir;
    const names = isPlain ? [`_index.${code}.md`, '_index.md'] : [`_index.${code}.md`];
    const section = readSection(
      files,
      names.map((name) => posix.join(folder, name)),
    );
    known.set(key, section);
    return section;
  };
  return (post, place) => {
    const root = place.language.contentDir;
    const path = `/${[...place.folders, place.name].join('/').toLowerCase()}`;
    const above = foldersAbove(post.file, root).map((folder) => sectionOf(folder, place.language));
    const cascades = [...above.flatMap((section) => section.cascades), ...standing];
    const matching = cascades.filter(({ matches }) => matches(path, place.language.code));
    const data = matching.reduce((own: ValueMap, { values }) => addMissing(own, values), post.data);
    const isBelowSlug = above.some(({ hasSlug }) => hasSlug);
    return { post: data === post.data ? post : { ...post, data }, isBelowSlug };
  };
}

/** From the folder of a file up to the content folder. */
function foldersAbove(file: string, root: string): readonly string[] {
  const folders: string[] = [];
  for (let folder = posix.dirname(file); `${folder}/`.startsWith(root); folder = posix.dirname(folder)) {
    folders.push(folder);
    if (folder === '.') break;
  }
  return folders;
}

function readSection(files: Files, candidates: readonly string[]): Section {
  const file = candidates.find((name) => files.exists(name));
  const head = file === undefined ? null : files.readHead(file, isHeadComplete, MAX_FRONT_MATTER_BYTES);
  const post = head?.kind === 'head' ? parsePost(file ?? '', head.text, head.bytes).post : null;
  if (post === null) return { cascades: [], hasSlug: false };
  const fieldOf = (name: string) => {
    const key = findKey(post.data, name);
    return key === null ? undefined : post.data[key];
  };
  return { cascades: parseCascades(fieldOf('cascade')), hasSlug: textOf(fieldOf('slug')) !== null };
}

function parseCascades(value: Value | undefined): readonly Cascade[] {
  const entries = isList(value) ? value : [value];
  return entries.flatMap((entry) => {
    const values = mapOf(entry);
    return values === null ? [] : [parseCascade(values)];
  });
}

function parseCascade(values: ValueMap): Cascade {
  const target = TARGETS.map((key) => mapOf(values[key])).find((it) => it !== null);
  const glob = (key: string) => {
    const text = textOf(target?.[key])?.toLowerCase() ?? null;
    return text === null ? null : matchGlobs([text]);
  };
  const path = glob('path');
  const kind = glob('kind');
  const language = glob('lang');
  const environment = glob('environment');
  return {
    values,
    matches: (file, code) =>
      (path === null || path(file)) &&
      (kind === null || kind('page')) &&
      (language === null || language(code)) &&
      (environment === null || environment('production')),
  };
}

/** The map with what it lacks of another; the same map where it lacks nothing. */
function addMissing(data: ValueMap, values: ValueMap): ValueMap {
  const isMissing = (key: string) => !TARGETS.some((target) => target === key) && findKey(data, key) === null;
  const missing = Object.entries(values).filter(([key]) => isMissing(key));
  if (missing.length === 0) return data;
  const all = createMap();
  for (const [key, value] of [...Object.entries(data), ...missing]) all[key] = value;
  return all;
}

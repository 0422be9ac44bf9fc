import type { Files } from '../ports.js';

/** Where Pelican's settings stand; those for publishing win, as they are read last. */
export const PELICAN_CONFIG_FILES = ['pelicanconf.py', 'publishconf.py'] as const;

/** Pelican's settings are Python: what is written as literals is read, nothing is run. */
export interface PelicanConfig {
  readonly siteUrl: string | null;
  readonly timezone: string | null;
  /** Folder of the content with a slash at the end. */
  readonly content: string;
  /** Folders of the articles below it. */
  readonly articlePaths: readonly string[];
  /** Null where it is made by code. */
  readonly articleUrl: string | null;
  readonly slugSource: string;
  readonly defaultCategory: string;
  readonly categoryIsFolder: boolean;
  readonly publishesFuture: boolean;
  /** Null where it is made by code. */
  readonly fileNames: string | null;
  /** Whether slugs are made by rules of the site's own. */
  readonly hasOwnSlugs: boolean;
}

/** A longer line is code. */
const MAX_LITERAL = 1000;
const STANDARD_NAMES = String.raw`(?P<date>\d{4}-\d{2}-\d{2}).*`;

export function readPelicanConfig(files: Files): PelicanConfig {
  const sources = PELICAN_CONFIG_FILES.map((file) => files.readText(file) ?? '').reverse();
  const values = (name: string): readonly string[] | null | undefined =>
    sources.map((source) => readLiteral(source, name)).find((value) => value !== undefined);
  const text = (name: string, standard: string): string | null => {
    const value = values(name);
    return value === undefined ? standard : (value?.[0] ?? null);
  };
  const flag = (name: string, standard: boolean): boolean => {
    const value = values(name)?.[0];
    return value === undefined ? standard : value === 'True';
  };
  return {
    siteUrl: text('SITEURL', ''),
    timezone: text('TIMEZONE', '') || null,
    content: folderOf(text('PATH', 'content') ?? 'content'),
    articlePaths: values('ARTICLE_PATHS') ?? [''],
    articleUrl: text('ARTICLE_URL', '{slug}.html'),
    slugSource: text('SLUGIFY_SOURCE', 'title') ?? 'title',
    defaultCategory: text('DEFAULT_CATEGORY', 'misc') ?? 'misc',
    categoryIsFolder: flag('USE_FOLDER_AS_CATEGORY', true),
    publishesFuture: flag('WITH_FUTURE_DATES', true),
    fileNames: text('FILENAME_METADATA', STANDARD_NAMES),
    hasOwnSlugs:
      values('SLUG_REGEX_SUBSTITUTIONS') !== undefined || values('ARTICLE_REGEX_SUBSTITUTIONS') !== undefined,
  };
}

function folderOf(path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  return parts.map((part) => `${part}/`).join('');
}

/** The texts of `NAME = 'text'`, `NAME = ['a', 'b']`, `NAME = True`; undefined where it is not set, null where it is code. The last line counts. */
function readLiteral(source: string, name: string): readonly string[] | null | undefined {
  const lines = source.split(/\r?\n/).filter((line) => line.startsWith(name));
  const given = lines.map((line) => /^\s{0,20}=\s{0,20}([^=\s].*)$/.exec(line.slice(name.length))?.[1]);
  const value = given.findLast((it) => it !== undefined);
  if (value === undefined) return undefined;
  if (value.length > MAX_LITERAL) return null;
  const whole = /^(?:True|False|None)\b/.exec(value)?.[0];
  if (whole !== undefined) return [whole];
  const texts = [...value.matchAll(/[ru]?(?:'([^'\\]*(?:\\.[^'\\]*)*)'|"([^"\\]*(?:\\.[^"\\]*)*)")/g)];
  const rest = texts.reduce((left, [text]) => left.replace(text, ''), value).replace(/#.*$/, '');
  return /^[\s[\](),]*$/.test(rest) && texts.length > 0 ? texts.map((it) => it[1] ?? it[2] ?? '') : null;
}

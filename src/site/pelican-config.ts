import type { Files } from '../ports.js';
import { type Literal, readLiteral } from './python-literals.js';

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
  /** Folders below it that hold no articles. */
  readonly otherPaths: readonly string[];
  /** Globs of file names that are left out. */
  readonly ignoredNames: readonly string[];
  /** Null where it is made by code. */
  readonly articleUrl: string | null;
  /** The same for an article in another language than the site's. */
  readonly translationUrl: string | null;
  readonly language: string;
  readonly author: string | null;
  /** Whether names of months and days are those of a locale, which is not known. */
  readonly hasLocale: boolean;
  readonly slugSource: string;
  readonly defaultCategory: string;
  readonly categoryIsFolder: boolean;
  readonly publishesFuture: boolean;
  readonly publishesUndated: boolean;
  readonly isDraftByDefault: boolean;
  /** Null where it is made by code. */
  readonly fileNames: string | null;
  /** What paths say of their articles; null where it is made by code. */
  readonly paths: string | null;
  /** What has slugs by rules of the site's own. */
  readonly ownSlugs: ReadonlySet<'article' | 'category' | 'author'>;
  readonly keepsCase: boolean;
  readonly keepsUnicode: boolean;
}

const STANDARD_NAMES = String.raw`(?P<date>\d{4}-\d{2}-\d{2}).*`;
const DRAFTS = /^DEFAULT_METADATA\s{0,9}=[^}]{0,400}['"]status['"]\s{0,9}:\s{0,9}['"](?:draft|hidden)/m;

type Reader = (name: string) => Literal | undefined;

export function readPelicanConfig(files: Files): PelicanConfig {
  const sources = PELICAN_CONFIG_FILES.map((file) => files.readText(file) ?? '').reverse();
  const literal: Reader = (name) =>
    sources.map((source) => readLiteral(source, name)).find((value) => value !== undefined);
  const text = (name: string, standard: string): string | null => {
    const value = literal(name);
    return value === undefined ? standard : (value?.[0] ?? null);
  };
  const flag = (name: string, standard: boolean): boolean => {
    const value = literal(name)?.[0];
    return value === undefined ? standard : value === 'True';
  };
  return {
    siteUrl: text('SITEURL', ''),
    timezone: text('TIMEZONE', '') || null,
    content: folderOf(text('PATH', 'content') ?? 'content'),
    ...readPlaces(literal),
    articleUrl: text('ARTICLE_URL', '{slug}.html'),
    translationUrl: text('ARTICLE_LANG_URL', '{slug}-{lang}.html'),
    language: text('DEFAULT_LANG', 'en') ?? 'en',
    author: text('AUTHOR', '') || null,
    hasLocale: literal('LOCALE') !== undefined,
    slugSource: text('SLUGIFY_SOURCE', 'title') ?? 'title',
    defaultCategory: text('DEFAULT_CATEGORY', 'misc') ?? 'misc',
    categoryIsFolder: flag('USE_FOLDER_AS_CATEGORY', true),
    publishesFuture: flag('WITH_FUTURE_DATES', true),
    publishesUndated: (text('DEFAULT_DATE', 'None') ?? '') !== 'None',
    isDraftByDefault: sources.some((source) => DRAFTS.test(source)),
    fileNames: text('FILENAME_METADATA', STANDARD_NAMES),
    paths: text('PATH_METADATA', ''),
    ownSlugs: readOwnSlugs(literal),
    keepsCase: flag('SLUGIFY_PRESERVE_CASE', false),
    keepsUnicode: flag('SLUGIFY_USE_UNICODE', false),
  };
}

function readPlaces(literal: Reader): Pick<PelicanConfig, 'articlePaths' | 'otherPaths' | 'ignoredNames'> {
  return {
    articlePaths: literal('ARTICLE_PATHS') ?? [''],
    otherPaths: [...(literal('PAGE_PATHS') ?? ['pages']), ...(literal('ARTICLE_EXCLUDES') ?? [])],
    ignoredNames: literal('IGNORE_FILES') ?? [],
  };
}

function readOwnSlugs(literal: Reader): PelicanConfig['ownSlugs'] {
  const kinds = ['article', 'category', 'author'] as const;
  const isOwn = (kind: string) => literal(`${kind.toUpperCase()}_REGEX_SUBSTITUTIONS`) !== undefined;
  return new Set(kinds.filter((kind) => isOwn('slug') || isOwn(kind)));
}

function folderOf(path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  return parts.map((part) => `${part}/`).join('');
}

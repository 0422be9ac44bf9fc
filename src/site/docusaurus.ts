import { posix } from 'node:path';
import type { Post } from '../content/post.js';
import type { Files } from '../ports.js';
import { readCodeAddress } from './code-address.js';
import { readAliases } from './code-aliases.js';
import { type CodeConfig, createCodeFiles } from './code-literals.js';
import { type Known, knownAt, literalsOf } from './code-value.js';
import { type FoundDate, findDate } from './date-of.js';
import { type DocusaurusBlog, readBlogs } from './docusaurus-blogs.js';
import { textOf } from './front-matter-fields.js';
import type { Generator, SiteContext } from './generator.js';
import { makePage } from './page.js';
import { parsePostDate, toMoment } from './post-date.js';
import { createRoutedPages, endPath, type Route } from './routed-pages.js';
import type { Site } from './site.js';
import { findUnpublished } from './unpublished.js';
import { readZone } from './zone.js';

const CONFIG_FILES = ['ts', 'js', 'mjs', 'mts', 'cjs', 'cts'].map((ending) => `docusaurus.config.${ending}`);

/** Docusaurus: the posts of its blog plugin, every instance of it. */
export const docusaurus: Generator = {
  name: 'docusaurus',
  configFiles: CONFIG_FILES,
  detect: (files) => CONFIG_FILES.some((file) => files.exists(file)),
  read,
};

/** Where posts of one language of one blog lie, and where they are shown. */
interface Home {
  readonly blog: DocusaurusBlog;
  /** With a slash at the end. */
  readonly folder: string;
  /** Below the base path: `/fr/` or `/`. */
  readonly language: string;
}

function read(files: Files, { settings }: SiteContext): Omit<Site, 'generator'> {
  const config = createCodeFiles(files).config(CONFIG_FILES);
  const homes = readBlogs(config).flatMap((blog) => homesOf(files, config, blog));
  const { zone, problems } = readZone(settings, null, config.file ?? 'docusaurus.config.js');
  const statics = literalsOf(config.get('staticDirectories'));
  const staticFolders = (statics.length === 0 ? ['static'] : statics).map((folder) =>
    posix.normalize(folder),
  );
  const address = readCodeAddress(files, settings, {
    name: 'url',
    url: config.known('url'),
    base: config.known('baseUrl'),
    cnames: staticFolders.map((folder) => `${folder}/CNAME`),
  });
  const slash = config.known('trailingSlash');
  const pathOf = createRoutedPages({
    settings,
    dateOf: (post) => findPostDate(post, homes),
    routeOf: (post) => findRoute(post, homes, slash),
    reasonOf: (post) =>
      findUnpublished((key) => (key === 'draft' || key === 'unlisted' ? post.data[key] : undefined)),
  });
  return {
    url: address.url,
    timezone: zone,
    posts: homes.flatMap(({ blog, folder }) => blog.include.map((pattern) => folder + pattern)),
    notPosts: homes.flatMap(({ blog, folder }) => blog.exclude.map((pattern) => folder + pattern)),
    staticFolders,
    publicFolders: staticFolders,
    aliases: new Map([['@site/', ''], ...readAliases(files)]),
    problems: [...address.problems, ...problems],
    page: (post) => makePage(post, address.url, pathOf(post)),
  };
}

/** The blog's own folder, and those of its translations. See https://docusaurus.io/docs/i18n/introduction#translation-files-location */
function homesOf(files: Files, config: CodeConfig, blog: DocusaurusBlog): Home[] {
  if (blog.folder === null) return [];
  const standard = textAt(config.known('i18n', 'defaultLocale')) ?? 'en';
  const homes: Home[] = [{ blog, folder: `${blog.folder}/`, language: '/' }];
  const name = `docusaurus-plugin-content-blog${blog.id === 'default' ? '' : `-${blog.id}`}`;
  for (const locale of literalsOf(config.get('i18n', 'locales'))) {
    if (locale === standard) continue;
    const own = config.get('i18n', 'localeConfigs', locale);
    const path = textAt(knownAt(own, 'path')) ?? locale;
    const folder = `${posix.join(textAt(config.known('i18n', 'path')) ?? 'i18n', path, name)}/`;
    const language = textAt(knownAt(own, 'baseUrl'))?.replace(textAt(config.known('baseUrl')) ?? '/', '/');
    if (files.exists(folder)) homes.push({ blog, folder, language: language ?? `/${locale}/` });
  }
  return homes;
}

function textAt(value: Known): string | null {
  return value.kind === 'known' ? value.text : null;
}

function findHome(post: Post, homes: readonly Home[]): Home | null {
  const own = homes.filter(({ folder }) => post.file.startsWith(folder));
  return own.toSorted((a, b) => b.folder.length - a.folder.length)[0] ?? null;
}

interface BlogFile {
  readonly date: string | null;
  readonly slug: string;
}

/** See `parseBlogFileName` in plugin-content-blog/src/blogUtils.ts. */
function parseBlogFile(path: string): BlogFile {
  const dated = /^(.*)(\d{4}[-/]\d{1,2}[-/]\d{1,2})[-/]?(.*?)(?:\/index)?\.mdx?$/.exec(path);
  if (dated === null) return { date: null, slug: `/${path.replace(/(?:\/index)?\.mdx?$/, '')}` };
  const [, folder = '', date = '', text = ''] = dated;
  return { date, slug: `/${date.replaceAll('-', '/')}/${folder}${text}` };
}

/** Times without a zone are UTC, whatever the site's zone. */
function findPostDate(post: Post, homes: readonly Home[]): FoundDate {
  const found = findDate(post, ['date'], (date) => toMoment(date, 'UTC'));
  const home = findHome(post, homes);
  const name = home === null ? null : parseBlogFile(post.file.slice(home.folder.length)).date;
  const parsed = parsePostDate(name?.replaceAll('/', '-') ?? '');
  return {
    at: found.at ?? (parsed.kind === 'date' ? toMoment(parsed.date, 'UTC') : null),
    problems: found.problems,
  };
}

function findRoute(post: Post, homes: readonly Home[], slash: Known): Route {
  const home = findHome(post, homes);
  if (home === null)
    return { kind: 'unknown', maker: 'it lies in no folder of a blog', example: '/blog/:slug' };
  const { route } = home.blog;
  const example = `/${route.kind === 'known' ? route.text : 'blog'}/:slug`.replace(/\/{2,}/g, '/');
  if (route.kind !== 'known') return { kind: 'unknown', maker: 'routeBasePath', example };
  if (slash.kind === 'code') return { kind: 'unknown', maker: 'trailingSlash', example };
  const own = textOf(post.data.slug);
  const slug = own ?? parseBlogFile(post.file.slice(home.folder.length)).slug;
  const path = posix.join('/', home.language, route.text, slug);
  const rule = own === null ? 'file path' : 'front matter slug';
  return { kind: 'path', path: endPath(path, slash.kind === 'known' ? slash.text === 'true' : null), rule };
}

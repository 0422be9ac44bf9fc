import type { Post } from '../content/post.js';
import type { Files } from '../ports.js';
import { firstKnown, readCodeAddress } from './code-address.js';
import { aliasesOf, readAliases } from './code-aliases.js';
import { type CodeConfig, createCodeFiles } from './code-literals.js';
import { textOf } from './front-matter-fields.js';
import type { Generator, SiteContext } from './generator.js';
import { type NuxtSource, nuxtPath, readNuxtSources } from './nuxt-sources.js';
import { dependsOn } from './package-file.js';
import { makePage } from './page.js';
import { createRoutedPages, endPath, type Route } from './routed-pages.js';
import type { Site } from './site.js';
import { exactFields, findUnpublished } from './unpublished.js';
import { findUsualDate } from './usual-date.js';
import { readZone } from './zone.js';

const CONFIG_FILES = ['ts', 'js', 'mjs', 'mts'].map((ending) => `nuxt.config.${ending}`);
const COLLECTION_FILES = ['ts', 'js', 'mjs'].map((ending) => `content.config.${ending}`);

/** Nuxt Content. */
export const nuxt: Generator = {
  name: 'nuxt',
  configFiles: CONFIG_FILES,
  detect: (files) =>
    CONFIG_FILES.some((file) => files.exists(file)) &&
    (files.exists('content') || dependsOn(files, '@nuxt/content')),
  read,
};

function read(files: Files, { settings }: SiteContext): Omit<Site, 'generator'> {
  const code = createCodeFiles(files);
  const config = code.config(CONFIG_FILES);
  const sources = readNuxtSources(config, code.config(COLLECTION_FILES));
  const { zone, problems } = readZone(settings, null, config.file ?? 'nuxt.config.ts');
  const address = readCodeAddress(files, settings, {
    name: 'site.url',
    url: findAddress(config),
    base: config.known('app', 'baseURL'),
    cnames: ['public/CNAME', 'CNAME'],
  });
  const isShown = createPageFinder(files, config);
  const pathOf = createRoutedPages({
    settings,
    dateOf: (post) => findUsualDate(post, zone ?? 'UTC'),
    routeOf: (post) => findRoute(post, { config, sources, isShown }),
    reasonOf: (post) =>
      /\.draft(?:\/|\.|$)/.test(post.file) ? 'its name says draft' : findUnpublished(exactFields(post)),
  });
  const folders = ['', 'app/', 'src/'];
  return {
    url: address.url,
    timezone: zone,
    posts: sources.flatMap(({ folder, include }) => include.map((pattern) => folder + pattern)),
    notPosts: sources.flatMap(({ folder, exclude }) => [
      ...['**/_*', '**/_*/**', '**/.*', '**/.*/**', '**/-*', ...exclude].map((pattern) => folder + pattern),
    ]),
    staticFolders: ['public', 'static', ...folders.map((folder) => `${folder}assets`)],
    publicFolders: ['public', 'static'],
    aliases: readAliases(files, [...defaultAliases(files), ...aliasesOf(config.get('alias'))]),
    problems: [...address.problems, ...problems],
    page: (post) => makePage(post, address.url, pathOf(post)),
  };
}

function findAddress(config: CodeConfig) {
  return firstKnown(
    config.known('site', 'url'),
    config.known('sitemap', 'siteUrl'),
    config.known('sitemap', 'hostname'),
    config.known('runtimeConfig', 'public', 'siteUrl'),
    config.known('i18n', 'baseUrl'),
  );
}

/** `~` and `@` are the source folder, which is `app` since Nuxt 4; doubled they are the root. */
function defaultAliases(files: Files): [string, string][] {
  const source = files.exists('app/pages') || files.exists('app/app.vue') ? 'app' : '';
  return [
    ['~~/', ''],
    ['@@/', ''],
    ['~/', source],
    ['@/', source],
  ];
}

/** Whether a page of the site shows content at its own path: a catch-all above it, or one with a parameter in its folder. */
function createPageFinder(files: Files, config: CodeConfig): (path: string) => boolean {
  const driven = config.known('content', 'documentDriven');
  const isDriven =
    driven.kind === 'known' ? driven.text !== 'false' : config.get('content', 'documentDriven') !== null;
  const pages = new Set(
    files.list().files.flatMap((file) => {
      const found = /^(?:app\/|src\/)?pages\/(.*)\.vue$/.exec(file)?.[1];
      return found === undefined ? [] : [found.replace(/\/index$/, '')];
    }),
  );
  const catchAll = [...pages].flatMap((page) => /^(.*?)\[{1,2}\.\.\.\w+\]{1,2}$/.exec(page)?.[1] ?? []);
  const single = new Set([...pages].flatMap((page) => /^([^[]*)\[{1,2}\w+\]{1,2}$/.exec(page)?.[1] ?? []));
  return (path) => {
    const own = path.slice(1);
    if (isDriven || catchAll.some((folder) => own.startsWith(folder))) return true;
    return single.has(own.slice(0, own.lastIndexOf('/') + 1));
  };
}

interface Rules {
  readonly config: CodeConfig;
  readonly sources: readonly NuxtSource[];
  readonly isShown: (path: string) => boolean;
}

function findRoute(post: Post, { config, sources, isShown }: Rules): Route {
  const own = sources.filter(({ folder, fixed }) => post.file.startsWith(folder + fixed));
  const source = own.toSorted(
    (a, b) => b.folder.length + b.fixed.length - a.folder.length - a.fixed.length,
  )[0];
  const unknown = (maker: string): Route => ({ kind: 'unknown', maker, example: '/:section/:slug' });
  if (source === undefined) return unknown('it lies in no source of the content');
  const { folder, fixed, prefix } = source;
  if (prefix === null) return unknown('prefix of the source');
  const slash = config.known('site', 'trailingSlash');
  const keepsCase = config.known('content', 'respectPathCase');
  const spelling = config.get('content', 'build', 'pathMeta');
  if (slash.kind === 'code' || keepsCase.kind === 'code' || spelling !== null) return unknown('nuxt.config');
  const relative = post.file.slice(folder.length + fixed.length);
  const isCased = keepsCase.kind === 'known' && keepsCase.text === 'true';
  const written = textOf(post.data.path);
  const path = written?.startsWith('/') ? written : nuxtPath(`${prefix}/${relative}`, isCased);
  if (!isShown(path)) return unknown('a page of the folder pages');
  const hasSlash = slash.kind === 'known' && slash.text === 'true';
  return {
    kind: 'path',
    path: endPath(path, hasSlash),
    rule: written === path ? 'front matter path' : 'file path',
  };
}

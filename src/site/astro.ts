import { posix } from 'node:path';
import { matchGlobs } from '../content/match-globs.js';
import type { Files } from '../ports.js';
import { type AstroCollection, readCollections } from './astro-collections.js';
import { type AstroSite, findAstroRoute } from './astro-page.js';
import { readAstroRoutes } from './astro-routes.js';
import { readCodeAddress } from './code-address.js';
import { type Aliases, aliasesOf, readAliases } from './code-aliases.js';
import { type CodeConfig, createCodeFiles } from './code-literals.js';
import { literalsOf } from './code-value.js';
import type { Generator, SiteContext } from './generator.js';
import { dependsOn } from './package-file.js';
import { makePage } from './page.js';
import { createRoutedPages, endPath, isFuture } from './routed-pages.js';
import type { Site } from './site.js';
import { exactFields, findUnpublished } from './unpublished.js';
import { findUsualDate } from './usual-date.js';
import { readZone } from './zone.js';

const CONFIG_FILES = ['mjs', 'js', 'ts', 'mts', 'cjs', 'cts'].map((ending) => `astro.config.${ending}`);

/** Astro: content collections, whose routes are pages of the site, and Markdown in `src/pages`. */
export const astro: Generator = {
  name: 'astro',
  configFiles: CONFIG_FILES,
  detect: (files) =>
    CONFIG_FILES.some((file) => files.exists(file)) ||
    (dependsOn(files, 'astro') && files.exists('src/pages')),
  read,
};

function read(files: Files, { settings, nowMs }: SiteContext): Omit<Site, 'generator'> {
  const config = createCodeFiles(files).config(CONFIG_FILES);
  const publicDir = folderOf(config, 'publicDir', 'public');
  const aliases = readAliases(files, aliasesOf(config.get('vite', 'resolve', 'alias')));
  const src = folderOf(config, 'srcDir', 'src');
  const site = readAstroSite(files, { config, aliases, src });
  const { zone, problems } = readZone(settings, null, config.file ?? 'astro.config.mjs');
  const address = readCodeAddress(files, settings, {
    name: 'site',
    url: config.known('site'),
    base: config.known('base'),
    cnames: [`${publicDir}/CNAME`, 'CNAME'],
    isOrigin: true,
  });
  const pathOf = createRoutedPages({
    settings,
    dateOf: (post) => findUsualDate(post, zone ?? 'UTC'),
    routeOf: (post) => findAstroRoute(site, post),
    reasonOf: (post, at) =>
      findUnpublished(exactFields(post)) ?? (isFuture(at, nowMs) ? 'its date is in the future' : null),
    redirects: redirectsOf(config),
  });
  return {
    url: address.url,
    timezone: zone,
    posts: [...site.collections.flatMap(patternsOf), `${site.pages}/*/**/*.{md,mdx}`],
    notPosts: [...site.collections.flatMap(refusalsOf), `${site.pages}/**/_*`, `${site.pages}/**/_*/**`],
    staticFolders: [publicDir, src, posix.join(src, 'assets')],
    publicFolders: [publicDir],
    aliases,
    problems: [...address.problems, ...problems],
    page: (post) => makePage(post, address.url, pathOf(post)),
  };
}

interface Parts {
  readonly config: CodeConfig;
  readonly aliases: Aliases;
  readonly src: string;
}

function readAstroSite(files: Files, { config, aliases, src }: Parts): AstroSite {
  const code = createCodeFiles(files, aliases);
  const pages = posix.join(src, 'pages');
  return {
    collections: readCollections(files, code, src).map((it) => ({ ...it, isEntry: matcherOf(it) })),
    routes: readAstroRoutes(files, code, pages),
    pages,
    hasSlash: (isIndex) => endsInSlash(config, isIndex),
  };
}

function folderOf(config: CodeConfig, key: string, standard: string): string {
  const text = literalsOf(config.get(key))[0] ?? standard;
  const folder = posix.normalize(text).replace(/^\/|\/$/g, '');
  return folder === '.' || folder === '' || folder.startsWith('..') ? standard : folder;
}

function redirectsOf(config: CodeConfig): ReadonlySet<string> {
  const map = config.get('redirects');
  return new Set(map?.kind === 'map' ? [...map.entries.keys()].map((path) => endPath(path, false)) : []);
}

function patternsOf({ base, patterns }: AstroCollection): string[] {
  return patterns.filter((it) => !it.startsWith('!')).map((pattern) => base + pattern);
}

function refusalsOf({ base, patterns }: AstroCollection): string[] {
  return patterns.filter((it) => it.startsWith('!')).map((pattern) => base + pattern.slice(1));
}

function matcherOf(collection: AstroCollection): (path: string) => boolean {
  const isIn = matchGlobs(patternsOf(collection));
  const isOut = matchGlobs(refusalsOf(collection));
  return (path) => isIn(path) && !isOut(path);
}

/** See `trailingSlash` and `build.format` in the configuration reference: pages are folders with an index unless the site says otherwise. */
function endsInSlash(config: CodeConfig, isIndex: boolean): boolean | null {
  const slash = config.known('trailingSlash');
  const format = config.known('build', 'format');
  if (slash.kind === 'code' || format.kind === 'code') return null;
  if (slash.kind === 'known' && slash.text !== 'ignore') return slash.text === 'always';
  const name = format.kind === 'known' ? format.text : 'directory';
  return name === 'preserve' ? isIndex : name !== 'file';
}

import { posix } from 'node:path';
import type { Post } from '../content/post.js';
import type { Files } from '../ports.js';
import { readCodeAddress } from './code-address.js';
import { aliasesOf, readAliases } from './code-aliases.js';
import { type CodeConfig, createCodeFiles } from './code-literals.js';
import { type Known, literalsOf } from './code-value.js';
import type { Generator, SiteContext } from './generator.js';
import { makePage } from './page.js';
import { createRoutedPages, type Route } from './routed-pages.js';
import type { Site } from './site.js';
import { exactFields, findUnpublished } from './unpublished.js';
import { findUsualDate } from './usual-date.js';
import { readRewrites } from './vitepress-rewrites.js';
import { readZone } from './zone.js';

const ENDINGS = ['ts', 'mts', 'js', 'mjs', 'cts', 'cjs'];
const NAMES = ENDINGS.flatMap((ending) => [`config.${ending}`, `config/index.${ending}`]);
/** The project may be a folder of the repository. */
const PROJECTS = ['', 'docs/', 'blog/', 'site/', 'website/', 'src/'];
const CONFIG_FILES = PROJECTS.flatMap((folder) => NAMES.map((name) => `${folder}.vitepress/${name}`));

/** VitePress: every Markdown file is a page at its own path. */
export const vitepress: Generator = {
  name: 'vitepress',
  configFiles: CONFIG_FILES,
  detect: (files) => CONFIG_FILES.some((file) => files.exists(file)),
  read,
};

function read(files: Files, { settings }: SiteContext): Omit<Site, 'generator'> {
  const config = createCodeFiles(files).config(CONFIG_FILES);
  const project = config.file === null ? '' : config.file.slice(0, config.file.indexOf('.vitepress/'));
  const source = readSource(config, project);
  const publicDir = `${source ?? project}public`;
  const { zone, problems } = readZone(settings, null, config.file ?? '.vitepress/config.ts');
  const address = readCodeAddress(files, settings, {
    name: 'sitemap.hostname',
    url: config.known('sitemap', 'hostname'),
    base: config.known('base'),
    cnames: [`${publicDir}/CNAME`, 'CNAME'],
  });
  const clean = config.known('cleanUrls');
  const rewrite = readRewrites(config.get('rewrites'));
  const pathOf = createRoutedPages({
    settings,
    dateOf: (post) => findUsualDate(post, zone ?? 'UTC'),
    routeOf: (post) => findRoute(post, { source, clean, rewrite }),
    reasonOf: (post) => findUnpublished(exactFields(post)),
  });
  const excluded = literalsOf(config.get('srcExclude')).map((pattern) => (source ?? project) + pattern);
  return {
    url: address.url,
    timezone: zone,
    posts: [`${source ?? project}**/*.md`],
    notPosts: ['**/\\[*', '**/\\[*/**', '**/dist/**', ...excluded],
    staticFolders: [publicDir, (source ?? project).replace(/\/$/, '')],
    publicFolders: [publicDir],
    aliases: readAliases(files, aliasesOf(config.get('vite', 'resolve', 'alias'))),
    problems: [...address.problems, ...problems],
    page: (post) => makePage(post, address.url, pathOf(post)),
  };
}

/** Folder of the pages with a slash at the end, `''` for the root; null where code decides it. */
function readSource(config: CodeConfig, project: string): string | null {
  const dir = config.known('srcDir');
  if (dir.kind === 'code') return null;
  const folder = posix.join('/', project, dir.kind === 'known' ? dir.text : '', '/').slice(1);
  return folder;
}

interface Rules {
  readonly source: string | null;
  readonly clean: Known;
  readonly rewrite: (path: string) => string | null;
}

function findRoute(post: Post, { source, clean, rewrite }: Rules): Route {
  const unknown = (maker: string): Route => ({ kind: 'unknown', maker, example: '/:section/:slug.html' });
  if (source === null) return unknown('srcDir');
  if (clean.kind === 'code') return unknown('cleanUrls');
  if (!post.file.startsWith(source)) return unknown('it lies outside of srcDir');
  const path = rewrite(post.file.slice(source.length));
  if (path === null) return unknown('rewrites');
  const stem = path.replace(/\.md$/, '');
  const rule = path === post.file.slice(source.length) ? 'file path' : 'rewrites';
  if (stem === 'index') return { kind: 'path', path: '/', rule };
  if (stem.endsWith('/index')) return { kind: 'path', path: `/${stem.slice(0, -'index'.length)}`, rule };
  const isClean = clean.kind === 'known' && clean.text === 'true';
  return { kind: 'path', path: `/${stem}${isClean ? '' : '.html'}`, rule };
}

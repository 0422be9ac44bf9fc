import type { Post } from '../content/post.js';
import type { Files } from '../ports.js';
import { readCodeAddress } from './code-address.js';
import { readAliases } from './code-aliases.js';
import { type CodeConfig, createCodeFiles } from './code-literals.js';
import { literalsOf, memberOf } from './code-value.js';
import type { Generator, SiteContext } from './generator.js';
import { findNextAddress } from './nextjs-address.js';
import { type DocumentType, readDocumentTypes } from './nextjs-contentlayer.js';
import { type NextPage, readNextPages } from './nextjs-pages.js';
import { dependsOn } from './package-file.js';
import { makePage } from './page.js';
import { createRoutedPages, endPath, isFuture, type Route } from './routed-pages.js';
import type { Site } from './site.js';
import { exactFields, findUnpublished } from './unpublished.js';
import { findUsualDate } from './usual-date.js';
import { readZone } from './zone.js';

const CONFIG_FILES = ['js', 'mjs', 'ts', 'cjs', 'mts'].map((ending) => `next.config.${ending}`);
const CONTENT_FILES = ['ts', 'js', 'mjs'].map((ending) => `contentlayer.config.${ending}`);
const FOLDERS = 'posts _posts blog articles content contents _content data markdown writing notes'.split(' ');
/** Where sites keep what they read by code of their own. */
const PLACES = [...FOLDERS, ...FOLDERS.map((folder) => `src/${folder}`)];

const ROUTES = ['app', 'pages', 'src/app', 'src/pages'];

/** Next.js. Routes of Markdown are code, but for pages that are Markdown themselves. */
export const nextjs: Generator = {
  name: 'nextjs',
  configFiles: CONFIG_FILES,
  detect: (files) =>
    CONFIG_FILES.some((file) => files.exists(file)) ||
    (dependsOn(files, 'next') && ROUTES.some((folder) => files.exists(folder))),
  read,
};

function read(files: Files, { settings, nowMs }: SiteContext): Omit<Site, 'generator'> {
  const aliases = readAliases(files);
  const code = createCodeFiles(files, aliases);
  const config = code.config(CONFIG_FILES);
  const { zone, problems } = readZone(settings, null, config.file ?? 'next.config.js');
  const address = readCodeAddress(files, settings, {
    name: 'siteUrl',
    url: findNextAddress(files, code),
    base: config.known('basePath'),
    cnames: ['public/CNAME', 'CNAME'],
  });
  const example = makeExample(files, config);
  const documents = readDocumentTypes(code, CONTENT_FILES);
  const pages = documents.length === 0 ? [] : readNextPages(files, code);
  const pathOf = createRoutedPages({
    settings,
    dateOf: (post) => findUsualDate(post, zone ?? 'UTC'),
    routeOf: (post) => findRoute(post, { config, example, documents, pages }),
    reasonOf: (post, at) =>
      findUnpublished(exactFields(post)) ?? (isFuture(at, nowMs) ? 'its date is in the future' : null),
    redirects: redirectsOf(config),
  });
  return {
    url: address.url,
    timezone: zone,
    posts: findPlaces(files, literalsOf(code.config(CONTENT_FILES).get('contentDirPath'))),
    notPosts: ['**/_drafts/**', '**/drafts/**', '.next/**', 'out/**'],
    staticFolders: ['public', 'src'],
    publicFolders: ['public'],
    aliases,
    problems: [...address.problems, ...problems],
    page: (post) => makePage(post, address.url, pathOf(post)),
  };
}

/** The places that hold Markdown; everything where none does. */
function findPlaces(files: Files, more: readonly string[]): readonly string[] {
  const own = more
    .map((folder) => folder.replace(/^\.?\/|\/$/g, ''))
    .filter((folder) => folder !== '' && folder !== '.');
  const places = new Set<string>();
  const candidates = new Set([...own, ...PLACES]);
  for (const file of files.list().files) {
    if (!/\.(?:md|mdx|markdown)$/i.test(file)) continue;
    const [first = '', second = ''] = file.split('/');
    for (const folder of [first, `${first}/${second}`])
      if (candidates.has(folder)) places.add(`${folder}/**/*.{md,mdx,markdown}`);
    for (const folder of own)
      if (file.startsWith(`${folder}/`)) places.add(`${folder}/**/*.{md,mdx,markdown}`);
    if (first === 'public' && /^public\/[^/]+\/index\.mdx?$/.test(file))
      places.add('public/*/index.{md,mdx}');
    if (routeOfFile(file) !== null)
      places.add(
        /^(?:src\/)?app\//.test(file) ? '{,src/}app/**/page.{md,mdx}' : '{,src/}pages/**/*.{md,mdx}',
      );
  }
  return places.size === 0 ? ['**/*.{md,mdx,markdown}'] : [...places].sort();
}

/** The path of a page that is Markdown itself; null for other files and for routes with parameters. See https://nextjs.org/docs/app/guides/mdx */
function routeOfFile(file: string): string | null {
  const app = /^(?:src\/)?app\/(.*?)\/?page\.mdx?$/.exec(file)?.[1];
  const page = /^(?:src\/)?pages\/(.*)\.mdx?$/.exec(file)?.[1];
  const path = app ?? page?.replace(/(?:^|\/)index$/, '');
  if (path === undefined || /\[|(?:^|\/)[_@]|^api\//.test(path)) return null;
  const parts = path.split('/').filter((part) => part !== '' && !/^\(.*\)$/.test(part));
  return `/${parts.join('/')}`;
}

interface Rules {
  readonly config: CodeConfig;
  readonly example: string;
  readonly documents: readonly DocumentType[];
  readonly pages: readonly NextPage[];
}

function findRoute(post: Post, rules: Rules): Route {
  const { config, example } = rules;
  const own = routeOfFile(post.file);
  const found = own === null ? findDocument(post, rules) : { path: own, rule: 'file path' };
  if (found === null) return { kind: 'unknown', maker: 'the code of the site', example };
  const slash = config.known('trailingSlash');
  if (slash.kind === 'code') return { kind: 'unknown', maker: 'trailingSlash', example };
  const hasSlash = slash.kind === 'known' && slash.text === 'true';
  return { kind: 'path', path: endPath(found.path, hasSlash), rule: found.rule };
}

/** The one page that makes its paths of the documents to which a post belongs. */
function findDocument(
  post: Post,
  { documents, pages }: Rules,
): { readonly path: string; readonly rule: string } | null {
  const type = documents.find((it) => it.isDocument(post.file));
  if (type === undefined) return null;
  const showing = pages.filter(({ lists }) => [...lists].some((list) => type.lists.has(list)));
  const found = showing.flatMap((page) => {
    const path = page.pathOf(type.documentOf(post));
    return path === null ? [] : [{ path, rule: `page ${page.file}` }];
  });
  const [only] = found;
  return only !== undefined && found.length === 1 ? only : null;
}

/** A template after the dynamic page that probably shows posts. */
function makeExample(files: Files, config: CodeConfig): string {
  const routes = files.list().files.flatMap((file) => {
    const found =
      /^(?:src\/)?(?:app|pages)\/(.*?)\[{1,2}(?:\.\.\.)?\w+\]{1,2}(?:\/page|\/index)?\.[jt]sx?$/.exec(
        file,
      )?.[1];
    return found === undefined || /\[|^api\//.test(found) ? [] : [found.replace(/\([^)]*\)\//g, '')];
  });
  const likely = routes.find((route) => /blog|post|article|writing/i.test(route)) ?? routes[0] ?? 'blog/';
  const slash = config.known('trailingSlash');
  return `/${likely}:slug${slash.kind === 'known' && slash.text === 'true' ? '/' : ''}`;
}

function redirectsOf(config: CodeConfig): ReadonlySet<string> {
  const list = config.get('redirects');
  const items = list?.kind === 'list' ? list.items : [];
  const sources = items.flatMap((item) => literalsOf(memberOf(item, 'source')));
  return new Set(sources.filter((source) => !/[:(*]/.test(source)).map((source) => endPath(source, false)));
}

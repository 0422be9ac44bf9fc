import { posix } from 'node:path';
import type { Post } from '../content/post.js';
import type { Files } from '../ports.js';
import { firstKnown, readCodeAddress } from './code-address.js';
import { readAliases } from './code-aliases.js';
import { type CodeConfig, createCodeFiles } from './code-literals.js';
import { knownAt, literalsOf, valueAt } from './code-value.js';
import { textOf } from './front-matter-fields.js';
import { type GatsbyNode, type GatsbyPath, makeFilePath, readGatsbyNode } from './gatsby-slugs.js';
import type { Generator, SiteContext } from './generator.js';
import { majorOf } from './package-file.js';
import { makePage } from './page.js';
import { createRoutedPages, endPath, isFuture, type Route } from './routed-pages.js';
import type { Site } from './site.js';
import { exactFields, findUnpublished } from './unpublished.js';
import { findUsualDate } from './usual-date.js';
import { readZone } from './zone.js';

const ENDINGS = ['js', 'ts', 'mjs', 'cjs'];
const CONFIG_FILES = ENDINGS.map((ending) => `gatsby-config.${ending}`);
const NODE_FILES = ENDINGS.map((ending) => `gatsby-node.${ending}`);
const PAGES = 'src/pages/';
const NO_NODE: GatsbyNode = { fields: new Map(), paths: [] };

/** Gatsby. Pages are made by code of the site in `gatsby-node`, most of it alike; what differs is not guessed. */
export const gatsby: Generator = {
  name: 'gatsby',
  configFiles: CONFIG_FILES,
  detect: (files) => [...CONFIG_FILES, ...NODE_FILES].some((file) => files.exists(file)),
  read,
};

interface GatsbySite {
  readonly node: GatsbyNode;
  /** File system routes: `src/pages/blog/{MarkdownRemark.fields__slug}.js`. */
  readonly routes: readonly GatsbyPath[];
  /** Folders of gatsby-source-filesystem with a slash at the end. */
  readonly sources: readonly string[];
  readonly hasSlash: boolean | null;
  readonly isSlashCode: boolean;
}

function read(files: Files, { settings, nowMs }: SiteContext): Omit<Site, 'generator'> {
  const code = createCodeFiles(files);
  const config = code.config(CONFIG_FILES);
  const nodeFile = NODE_FILES.find((file) => files.exists(file));
  const node = nodeFile === undefined ? null : code.module(nodeFile);
  const sources = findSources(config);
  const site: GatsbySite = {
    node: node === null ? NO_NODE : readGatsbyNode(node),
    routes: findFileRoutes(files),
    sources,
    ...readSlash(files, config),
  };
  const { zone, problems } = readZone(settings, null, config.file ?? 'gatsby-config.js');
  const address = readCodeAddress(files, settings, {
    name: 'siteMetadata.siteUrl',
    url: firstKnown(config.known('siteMetadata', 'siteUrl'), config.known('siteMetadata', 'url')),
    base: config.known('pathPrefix'),
    cnames: ['static/CNAME', 'CNAME'],
  });
  const pathOf = createRoutedPages({
    settings,
    dateOf: (post) => findUsualDate(post, zone ?? 'UTC'),
    routeOf: (post) => findRoute(site, post),
    reasonOf: (post, at) =>
      findUnpublished(exactFields(post)) ?? (isFuture(at, nowMs) ? 'its date is in the future' : null),
  });
  return {
    url: address.url,
    timezone: zone,
    posts: sources.length === 0 ? ['**/*.{md,mdx}'] : sources.map((folder) => `${folder}**/*.{md,mdx}`),
    notPosts: ['public/**', '.cache/**'],
    staticFolders: ['static', 'src', 'src/images'],
    publicFolders: ['static'],
    aliases: readAliases(files),
    problems: [...address.problems, ...problems],
    page: (post) => makePage(post, address.url, pathOf(post)),
  };
}

function findSources(config: CodeConfig): readonly string[] {
  const plugins = config.get('plugins');
  const folders = new Set<string>();
  for (const plugin of plugins?.kind === 'list' ? plugins.items : []) {
    if (literalsOf(valueAt(plugin, ['resolve']))[0] !== 'gatsby-source-filesystem') continue;
    const path = knownAt(plugin, 'options', 'path');
    if (path.kind !== 'known') continue;
    const folder = posix.normalize(`${path.text}/`).replace(/^\.?\//, '');
    if (!folder.startsWith('../')) folders.add(folder);
  }
  return [...folders];
}

/** `trailingSlash` is `always` since Gatsby 5; before that paths stay as they are made. */
function readSlash(files: Files, config: CodeConfig): Pick<GatsbySite, 'hasSlash' | 'isSlashCode'> {
  const slash = config.known('trailingSlash');
  if (slash.kind === 'code') return { hasSlash: null, isSlashCode: true };
  const isNew = (majorOf(files, 'gatsby') ?? 5) >= 5;
  const name = slash.kind === 'known' ? slash.text : isNew ? 'always' : 'legacy';
  return { hasSlash: name === 'always' ? true : name === 'never' ? false : null, isSlashCode: false };
}

function findFileRoutes(files: Files): readonly GatsbyPath[] {
  const routes = new Map<string, GatsbyPath>();
  for (const file of files.list().files) {
    const found =
      /^src\/pages\/((?:[\w-]+\/){0,5})\{(?:mdx|markdownRemark)\.(fields|frontmatter)__(\w+)\}\.[jt]sx?$/i.exec(
        file,
      );
    if (found === null) continue;
    const [, prefix = '', group = '', key = ''] = found;
    routes.set(prefix + group + key, {
      prefix: `/${prefix}`,
      group: group === 'fields' ? 'fields' : 'frontmatter',
      key,
      isSpelt: true,
    });
  }
  return [...routes.values()];
}

function findRoute(site: GatsbySite, post: Post): Route {
  const [only, ...others] = [...site.node.paths, ...site.routes];
  const example = `${posix.join('/', only?.prefix ?? '')}/:slug/`.replace('//', '/');
  const unknown = (maker: string): Route => ({ kind: 'unknown', maker, example });
  if (site.isSlashCode) return unknown('trailingSlash');
  // A page of its own, which needs no code.
  const ownPage = post.file.startsWith(PAGES) && !/[{[]/.test(post.file);
  if (ownPage && (only === undefined || !site.sources.some((it) => post.file.startsWith(it))))
    return finish(
      site,
      makeFilePath({ prefix: '', basePath: '', hasSlash: true }, post.file.slice(PAGES.length)),
      'file path',
    );
  if (only === undefined || others.length > 0) return unknown('createPage in gatsby-node');
  if (only.group === 'frontmatter') {
    const own = textOf(post.data[only.key]);
    const isPlain = only.isSpelt !== true || /^[a-z0-9/-]+$/.test(own ?? '');
    return own === null || !isPlain
      ? unknown(`frontmatter.${only.key}`)
      : finish(site, posix.join('/', only.prefix, own), `front matter ${only.key}`);
  }
  const field = site.node.fields.get(only.key) ?? null;
  const sources = site.sources.filter((folder) => post.file.startsWith(folder));
  const source = sources.toSorted((a, b) => b.length - a.length)[0];
  if (field === null || source === undefined) return unknown(`createNodeField "${only.key}" in gatsby-node`);
  const path = posix.join('/', only.prefix, makeFilePath(field, post.file.slice(source.length)));
  return finish(site, path, 'createFilePath');
}

function finish({ hasSlash }: GatsbySite, path: string, rule: string): Route {
  return { kind: 'path', path: endPath(path, hasSlash), rule };
}

import { isSafeGlob } from '../content/match-globs.js';
import type { Files } from '../ports.js';
import { type Configured, readAddress } from './address.js';
import { readConfigFile } from './config-file.js';
import { textOf } from './front-matter-fields.js';
import type { Generator, SiteContext } from './generator.js';
import { type JekyllConfig, readJekyllConfig } from './jekyll-config.js';
import { createJekyllPages } from './jekyll-post.js';
import { makePage } from './page.js';
import type { Site } from './site.js';
import { createTemplate } from './template.js';
import { readZone } from './zone.js';

const CONFIG_FILES = ['_config.yml', '_config.yaml', '_config.toml'] as const;
const EXTENSIONS = '*.{md,markdown,mdx,mkdown,mkdn,mkd}';

/** Jekyll and GitHub Pages. Hexo, whose configuration has the same name, is looked for first. */
export const jekyll: Generator = {
  name: 'jekyll',
  configFiles: CONFIG_FILES,
  detect(files) {
    const hasConfig = CONFIG_FILES.some((file) => files.exists(file));
    return hasConfig || files.exists('_posts');
  },
  read,
};

function read(files: Files, { settings, nowMs }: SiteContext): Omit<Site, 'generator'> {
  const file = CONFIG_FILES.find((name) => files.exists(name)) ?? '_config.yml';
  const { data, problems } = readConfigFile(files, file);
  const config = readJekyllConfig(data);
  const { zone, problems: zoneProblems } = readZone(settings, textOf(data.timezone), file);
  const configured: Configured = {
    url: textOf(data.url),
    basePath: textOf(data.baseurl) ?? '',
    cnames: [`${config.source}CNAME`],
  };
  const url = readAddress(files, settings, configured);
  const template = settings.site.permalink === null ? null : createTemplate(settings.site.permalink);
  const pathOf = createJekyllPages({ config, zone: zone ?? 'UTC', template, nowMs });
  return {
    url,
    timezone: zone,
    posts: findPlaces(config),
    notPosts: findExcluded(config),
    staticFolders: [config.source.slice(0, -1)],
    publishesFuture: config.future,
    publicFolders: [config.source.slice(0, -1)],
    problems: [...problems, ...zoneProblems],
    page: (post) => makePage(post, url, pathOf(post)),
  };
}

/** Posts, and the documents of collections that are written as pages. */
function findPlaces({ source, collections, templates }: JekyllConfig): string[] {
  const names = [...templates.keys()].filter(isSafeGlob);
  const folders = ['**/_posts', ...names.map((name) => `_${name}`)];
  return folders.map((folder) => `${source}${collections}${folder}/**/${EXTENSIONS}`);
}

function findExcluded({ source, exclude }: JekyllConfig): string[] {
  const standing = ['**/_drafts/**', `${source}_site/**`, `${source}vendor/**`];
  const own = exclude.filter(isSafeGlob).map((path) => source + path.replace(/^\/|\/$/g, ''));
  return [...standing, ...own, ...own.map((path) => `${path}/**`)];
}

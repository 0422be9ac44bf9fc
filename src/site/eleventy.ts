import { isSafeGlob } from '../content/match-globs.js';
import type { Files } from '../ports.js';
import { readCodeAddress } from './code-address.js';
import { ELEVENTY_CONFIG_FILES, type EleventyConfig, readEleventyConfig } from './eleventy-config.js';
import { createEleventyPages } from './eleventy-page.js';
import type { Generator, SiteContext } from './generator.js';
import { makePage } from './page.js';
import type { Site } from './site.js';
import { createTemplate } from './template.js';
import { readZone } from './zone.js';

/** Eleventy. Its configuration is code: literals are read, nothing is run. */
export const eleventy: Generator = {
  name: 'eleventy',
  configFiles: ELEVENTY_CONFIG_FILES,
  detect: (files) =>
    ELEVENTY_CONFIG_FILES.some((file) => files.exists(file)) ||
    /"@11ty\/eleventy"\s{0,10}:/.test(files.readText('package.json') ?? ''),
  read,
};

function read(files: Files, { settings }: SiteContext): Omit<Site, 'generator'> {
  const config = readEleventyConfig(files);
  const { zone, problems } = readZone(settings, null, config.file);
  const address = readCodeAddress(files, settings, {
    name: 'url',
    url: config.url,
    base: config.pathPrefix,
    cnames: [`${config.input}CNAME`, 'public/CNAME', 'CNAME'],
  });
  const { url } = address;
  const template = settings.site.permalink === null ? null : createTemplate(settings.site.permalink);
  const pathOf = createEleventyPages({ files, config, template });
  return {
    url,
    timezone: zone,
    posts: [`${config.input}**/*.md`],
    notPosts: findIgnored(files, config),
    staticFolders: config.copied,
    problems: [...address.problems, ...problems],
    page: (post) => makePage(post, url, pathOf(post)),
  };
}

function findIgnored(files: Files, config: EleventyConfig): string[] {
  const folders = [...config.layouts, config.data, config.output].filter((folder) => folder !== config.input);
  const lines = (files.readText('.eleventyignore') ?? '').split(/\r?\n/).map((line) => line.trim());
  const own = lines.filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('!'));
  const globs = [...own, ...config.ignored]
    .map((line) => line.replace(/^\.?\//, '').replace(/\/$/, ''))
    .filter(isSafeGlob);
  return [...folders.map((folder) => `${folder}**`), ...globs, ...globs.map((glob) => `${glob}/**`)];
}

import { isHeadComplete, MAX_FRONT_MATTER_BYTES } from '../content/front-matter.js';
import { isSafeGlob } from '../content/match-globs.js';
import type { Files } from '../ports.js';
import { type Problem, startOf } from '../problem.js';
import { readAddress } from './address.js';
import type { Generator, SiteContext } from './generator.js';
import { makePage } from './page.js';
import { PELICAN_CONFIG_FILES, type PelicanConfig, readPelicanConfig } from './pelican-config.js';
import { createPelicanPages } from './pelican-page.js';
import type { Site } from './site.js';
import { createTemplate } from './template.js';
import { readZone } from './zone.js';

/** Pelican. Its settings are code, of which literals are read; posts whose header has no `---` lines are named, not read. */
export const pelican: Generator = {
  name: 'pelican',
  configFiles: PELICAN_CONFIG_FILES,
  detect: (files) => PELICAN_CONFIG_FILES.some((file) => files.exists(file)),
  read,
};

function read(files: Files, { settings, nowMs }: SiteContext): Omit<Site, 'generator'> {
  const config = readPelicanConfig(files);
  const { zone, problems } = readZone(settings, config.timezone, 'pelicanconf.py');
  const cnames = [`${config.content}extra/CNAME`, `${config.content}CNAME`, 'CNAME'];
  const url = readAddress(files, settings, { url: config.siteUrl, basePath: '', cnames });
  const template = settings.site.permalink === null ? null : createTemplate(settings.site.permalink);
  const pathOf = createPelicanPages({ config, zone: zone ?? 'UTC', template, nowMs });
  return {
    url,
    timezone: zone,
    posts: config.articlePaths.map(
      (path) => `${config.content}${path === '' ? '' : `${path}/`}**/*.{md,markdown,mkd}`,
    ),
    notPosts: findOthers(config),
    staticFolders: [config.content.slice(0, -1)],
    publishesFuture: config.publishesFuture,
    problems: [...problems, ...findOtherHeaders(files, config)],
    page: (post) => makePage(post, url, pathOf(post)),
  };
}

function findOthers({ content, otherPaths, ignoredNames }: PelicanConfig): string[] {
  const folders = otherPaths.filter((path) => path !== '').map((path) => `${content}${path}/**`);
  return [...folders, ...ignoredNames.map((glob) => `**/${glob}`)].filter(isSafeGlob);
}

/** Pelican's own kind of header, `Title: …` without `---` lines, is a warning that names the first such post. */
function findOtherHeaders(files: Files, { content }: PelicanConfig): readonly Problem[] {
  const names = files
    .list()
    .files.filter((file) => file.startsWith(content) && /\.(?:md|markdown|mkd)$/.test(file));
  const others = names.filter((file) => {
    const head = files.readHead(file, isHeadComplete, MAX_FRONT_MATTER_BYTES);
    return head.kind === 'head' && /^\ufeff?[A-Za-z][\w -]{0,60}:/.test(head.text);
  });
  const [first] = others;
  if (first === undefined) return [];
  const more = others.length === 1 ? 'This post has' : `This post and ${others.length - 1} more have`;
  const problem: Problem = {
    ...startOf(first),
    severity: 'warning',
    code: 'post-header-other',
    message: `${more} a header without --- lines; pins in it are not read.`,
    hint: 'Put a line --- before and after the header; Pelican reads it all the same.',
  };
  return [problem];
}

import { isSafeGlob } from '../content/match-globs.js';
import type { Files } from '../ports.js';
import { readAddress } from './address.js';
import type { Generator, SiteContext } from './generator.js';
import { makePage } from './page.js';
import type { Site } from './site.js';
import { createTemplate } from './template.js';
import { readZolaConfig, ZOLA_CONFIG_FILES } from './zola-config.js';
import { createZolaPages } from './zola-page.js';
import { readZone } from './zone.js';

/** Zola. Hugo may have a `config.toml` as well, but writes `baseURL` in it. */
export const zola: Generator = {
  name: 'zola',
  configFiles: ZOLA_CONFIG_FILES,
  detect: (files) =>
    files.exists('zola.toml') || /^[ \t]{0,20}base_url\b/m.test(files.readText('config.toml') ?? ''),
  read,
};

function read(files: Files, { settings }: SiteContext): Omit<Site, 'generator'> {
  const config = readZolaConfig(files);
  const { zone, problems } = readZone(settings, null, 'zola.toml');
  const url = readAddress(files, settings, {
    url: config.baseUrl,
    basePath: '',
    cnames: ['static/CNAME', 'CNAME'],
  });
  const template = settings.site.permalink === null ? null : createTemplate(settings.site.permalink);
  const pathOf = createZolaPages({ files, config, zone: zone ?? 'UTC', template });
  return {
    url,
    timezone: zone,
    posts: ['content/**/*.md'],
    notPosts: [
      '**/_index.*',
      ...config.ignored.filter(isSafeGlob).map((glob) => `content/${glob.replace(/^\//, '')}`),
    ],
    staticFolders: ['static', 'content'],
    publicFolders: ['static'],
    problems: [...config.problems, ...problems],
    page: (post) => makePage(post, url, pathOf(post)),
  };
}

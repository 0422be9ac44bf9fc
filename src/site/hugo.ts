import type { Files } from '../ports.js';
import { parseAddress, readAddress } from './address.js';
import { textsOf } from './front-matter-fields.js';
import type { Generator, SiteContext } from './generator.js';
import { createHugoCascade } from './hugo-cascade.js';
import { HUGO_CONFIG_FILES, type HugoConfig, readHugoConfig } from './hugo-config.js';
import { createHugoDates } from './hugo-dates.js';
import { readLanguages } from './hugo-languages.js';
import { findStaticMounts, judgeMounts, readMounts } from './hugo-mounts.js';
import { type HugoSite, makeHugoPage } from './hugo-page.js';
import { createHugoPlaces } from './hugo-places.js';
import { makePage } from './page.js';
import type { Site } from './site.js';
import { createTemplate } from './template.js';
import { readZone } from './zone.js';

/** Hugo. Zola has a `config.toml` as well, but writes `base_url` in it. */
export const hugo: Generator = {
  name: 'hugo',
  configFiles: HUGO_CONFIG_FILES,
  detect(files) {
    const file = HUGO_CONFIG_FILES.find((it) => files.exists(it));
    if (file === undefined) return files.exists('config/_default') && files.exists('content');
    if (/\bhugo\.[a-z]+$/.test(file)) return true;
    const text = files.readText(file) ?? '';
    return files.exists('content')
      ? !/^\s{0,20}base_url\b/m.test(text)
      : /^\s{0,20}["']?baseurl\b/im.test(text);
  },
  read,
};

function read(files: Files, { settings, nowMs }: SiteContext): Omit<Site, 'generator'> {
  const config = readHugoConfig(files);
  const file = HUGO_CONFIG_FILES.find((it) => files.exists(it)) ?? 'hugo.toml';
  const { zone, problems } = readZone(settings, config.text('timeZone'), file);
  const languages = readLanguages(config);
  const mounts = readMounts(config);
  const staticDirs = [...findStaticFolders(config), ...findStaticMounts(mounts)];
  const cnames = [...staticDirs.map((folder) => `${folder}/CNAME`), 'CNAME'];
  const url = readAddress(files, settings, { url: config.text('baseURL'), basePath: '', cnames });
  const site: HugoSite = {
    config,
    placeOf: createHugoPlaces(files, languages),
    cascade: createHugoCascade(files, { config, languages }),
    datesOf: createHugoDates(config, zone ?? 'UTC'),
    template: settings.site.permalink === null ? null : createTemplate(settings.site.permalink),
    nowMs,
  };
  const folders = new Set(languages.map((it) => it.contentDir));
  return {
    url,
    timezone: zone,
    posts: [...folders].map((folder) => `${folder}**/*.{md,mdx,markdown}`),
    notPosts: ['**/_index.*', '**/_index.*.*', '**/.*', '**/#*'],
    // What lies in `assets` has no stable address, but front matter names it by its path all the same.
    staticFolders: [...staticDirs, 'assets'],
    publishesFuture: config.flag('buildFuture'),
    publicFolders: staticDirs,
    problems: [...config.problems, ...problems, ...judgeMounts(mounts, file)],
    page: (post) => {
      const own = parseAddress(site.placeOf(post.file).language.baseUrl);
      return makePage(post, own ?? url, makeHugoPage(site, post));
    },
  };
}

function findStaticFolders(config: HugoConfig): readonly string[] {
  const folders = textsOf(config.get(['staticDir'])).map((folder) => folder.replace(/^\/|\/$/g, ''));
  return folders.length === 0 ? ['static'] : folders;
}

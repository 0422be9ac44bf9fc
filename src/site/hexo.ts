import { isSafeGlob } from '../content/match-globs.js';
import type { Files } from '../ports.js';
import { parseAddress, readAddress } from './address.js';
import type { Generator, SiteContext } from './generator.js';
import { HEXO_CONFIG_FILES, type HexoConfig, readHexoConfig } from './hexo-config.js';
import { createHexoPages } from './hexo-page.js';
import { makePage } from './page.js';
import type { Site } from './site.js';
import { createTemplate } from './template.js';
import { isZone, readZone } from './zone.js';

/** Keys of `_config.yml` that Jekyll, whose file has the same name, does not know. */
const OWN_KEYS =
  /^(?:new_post_name|source_dir|public_dir|post_asset_folder|default_category|archive_dir|render_drafts|skip_render|pretty_urls)\s{0,10}:/m;

/** Hexo. Octopress keeps its posts in `source/_posts` as well, but is Jekyll: its configuration has a `source`. */
export const hexo: Generator = {
  name: 'hexo',
  configFiles: HEXO_CONFIG_FILES,
  detect(files) {
    const file = HEXO_CONFIG_FILES.find((name) => files.exists(name));
    if (file === undefined) return false;
    const config = files.readText(file) ?? '';
    if (OWN_KEYS.test(config)) return true;
    if (/"hexo"\s{0,10}:/.test(files.readText('package.json') ?? '')) return true;
    return files.exists('source/_posts') && !/^source\s{0,10}:/m.test(config);
  },
  read,
};

function read(files: Files, { settings, nowMs }: SiteContext): Omit<Site, 'generator'> {
  const config = readHexoConfig(files);
  const { zone, problems } = readZone(settings, config.timezone, config.file);
  const url = readAddress(files, settings, {
    url: config.url,
    basePath: findBasePath(config),
    cnames: [`${config.source}CNAME`, 'CNAME'],
  });
  const template = settings.site.permalink === null ? null : createTemplate(settings.site.permalink);
  const configured = config.timezone !== null && isZone(config.timezone) ? config.timezone : null;
  // Most sites are built on their author's machine, or on one whose clocks show UTC.
  const machines = settings.site.timezone === null ? [configured ?? 'UTC', 'UTC'] : [zone ?? 'UTC'];
  const zones = [...new Set(machines)].map((machine) => ({ configured, machine }));
  const pathOf = createHexoPages({ config, zone: zone ?? 'UTC', zones, template, nowMs });
  return {
    url,
    timezone: zone,
    posts: [`${config.source}_posts/**/*.{md,markdown,mkd,mkdn}`],
    notPosts: [
      `${config.source}_posts/**/_*/**`,
      `${config.source}_posts/**/_*`,
      ...config.ignored.filter(isSafeGlob),
      ...config.skipped.filter(isSafeGlob).map((glob) => config.source + glob),
    ],
    staticFolders: [config.source.slice(0, -1)],
    publicFolders: [config.source.slice(0, -1)],
    bareHeaders: true,
    publishesFuture: config.publishesFuture,
    problems: [...config.problems, ...problems],
    page: (post) => makePage(post, url, pathOf(post)),
  };
}

/** `root` repeats the path of `url` on most sites; where `url` is a host alone it is the only one to say it. */
function findBasePath({ url, root }: HexoConfig): string {
  const address = parseAddress(url);
  return address !== null && new URL(address).pathname !== '/' ? '' : root;
}

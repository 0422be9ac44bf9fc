import type { ValueMap } from '../content/post.js';
import type { Files } from '../ports.js';
import { type ConfigFile, readConfigFile } from './config-file.js';
import { parseFlag } from './flag.js';
import { mapOf, textOf, textsOf } from './front-matter-fields.js';
import type { HexoCase } from './hexo-slug.js';

export const HEXO_CONFIG_FILES = ['_config.yml', '_config.yaml', '_config.json'] as const;

/** What decides the URLs of a Hexo site, with Hexo's own defaults. */
export interface HexoConfig {
  readonly file: string;
  readonly url: string | null;
  /** Path of the site on its host, where `url` does not say it. */
  readonly root: string;
  readonly timezone: string | null;
  /** Folder of the sources, with a slash at the end. */
  readonly source: string;
  readonly permalink: string;
  readonly permalinkDefaults: ValueMap;
  readonly newPostName: string;
  readonly defaultCategory: string;
  readonly categoryMap: ValueMap;
  readonly filenameCase: HexoCase;
  /** Posts are folders with pictures beside them: their URLs end in a slash. */
  readonly assetFolders: boolean;
  readonly rendersDrafts: boolean;
  readonly publishesFuture: boolean;
  readonly keepsIndex: boolean;
  readonly keepsHtml: boolean;
  /** Globs below the source folder that are copied, not rendered. */
  readonly skipped: readonly string[];
  /** Globs of files that Hexo does not look at, by their whole path. */
  readonly ignored: readonly string[];
  readonly problems: ConfigFile['problems'];
}

export function readHexoConfig(files: Files): HexoConfig {
  const file = HEXO_CONFIG_FILES.find((name) => files.exists(name)) ?? '_config.yml';
  const { data, problems } = readConfigFile(files, file);
  const pretty = mapOf(data.pretty_urls);
  return {
    file,
    url: textOf(data.url),
    root: textOf(data.root) ?? '/',
    timezone: textOf(data.timezone),
    source: `${(textOf(data.source_dir) ?? 'source').replace(/^\.?\/|\/$/g, '')}/`,
    permalink: textOf(data.permalink) ?? ':year/:month/:day/:title/',
    permalinkDefaults: mapOf(data.permalink_defaults) ?? {},
    newPostName: textOf(data.new_post_name) ?? ':title.md',
    defaultCategory: textOf(data.default_category) ?? 'uncategorized',
    categoryMap: mapOf(data.category_map) ?? {},
    filenameCase: caseOf(textOf(data.filename_case)),
    assetFolders: parseFlag(data.post_asset_folder) ?? false,
    rendersDrafts: parseFlag(data.render_drafts) ?? false,
    publishesFuture: parseFlag(data.future) ?? true,
    keepsIndex: parseFlag(pretty?.trailing_index) ?? true,
    keepsHtml: parseFlag(pretty?.trailing_html) ?? true,
    skipped: textsOf(data.skip_render),
    ignored: textsOf(data.ignore).filter((glob) => glob.startsWith('**/')),
    problems,
  };
}

function caseOf(text: string | null): HexoCase {
  if (text === '1') return 'lower';
  return text === '2' ? 'upper' : 'keep';
}

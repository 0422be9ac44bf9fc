import type { Files } from '../ports.js';
import { type ConfigFile, readConfigFile } from './config-file.js';
import { parseFlag } from './flag.js';
import { mapOf, textOf, textsOf } from './front-matter-fields.js';
import type { ZolaSlugs } from './zola-slug.js';

/** Where Zola's configuration may stand, its first choice first. */
export const ZOLA_CONFIG_FILES = ['zola.toml', 'config.toml'] as const;

/** What decides the URLs of a Zola site. */
export interface ZolaConfig {
  readonly baseUrl: string | null;
  readonly defaultLanguage: string;
  /** Codes of the languages that are served below a folder of their own. */
  readonly languages: readonly string[];
  readonly slugs: ZolaSlugs;
  /** Dates in file names stay in the URL. */
  readonly keepDates: boolean;
  /** Globs of content that is left out, relative to the content folder. */
  readonly ignored: readonly string[];
  readonly problems: ConfigFile['problems'];
}

export function readZolaConfig(files: Files): ZolaConfig {
  const file = ZOLA_CONFIG_FILES.find((name) => files.exists(name)) ?? 'zola.toml';
  const { data, problems } = readConfigFile(files, file);
  const slugify = mapOf(data.slugify);
  const defaultLanguage = textOf(data.default_language) ?? 'en';
  return {
    baseUrl: textOf(data.base_url),
    defaultLanguage,
    languages: Object.keys(mapOf(data.languages) ?? {}).filter((code) => code !== defaultLanguage),
    slugs: readSlugs(textOf(slugify?.paths)),
    keepDates: parseFlag(slugify?.paths_keep_dates) ?? false,
    ignored: textsOf(data.ignored_content),
    problems,
  };
}

function readSlugs(text: string | null): ZolaSlugs {
  return text === 'safe' || text === 'off' ? text : 'on';
}

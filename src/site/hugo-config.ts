import type { Value, ValueMap } from '../content/post.js';
import type { Files } from '../ports.js';
import type { Problem } from '../problem.js';
import { type ConfigFile, readConfigFile } from './config-file.js';
import { parseFlag } from './flag.js';
import { findKey, mapOf, textOf } from './front-matter-fields.js';

/** Hugo's configuration: files of several layers, looked through from the strongest to the weakest, without regard to case. */
export interface HugoConfig {
  /** The value at a path of keys; undefined where no layer has it. */
  get(path: readonly string[]): Value | undefined;
  text(...path: string[]): string | null;
  flag(...path: string[]): boolean;
  /** Names of the keys of a map, of all layers. */
  keys(...path: string[]): readonly string[];
  readonly problems: readonly Problem[];
}

const EXTENSIONS = ['toml', 'yaml', 'yml', 'json'] as const;

/** Where the main configuration may stand, Hugo's first choice first. */
export const HUGO_CONFIG_FILES: readonly string[] = [
  'hugo',
  'config',
  'config/_default/hugo',
  'config/_default/config',
].flatMap((name) => EXTENSIONS.map((extension) => `${name}.${extension}`));

/** Reads the root file, `config/_default` and `config/production`; the last one is the strongest. */
export function readHugoConfig(files: Files): HugoConfig {
  const root = HUGO_CONFIG_FILES.find((file) => !file.includes('/') && files.exists(file));
  const sources = [...filesOf(files, 'production'), ...filesOf(files, '_default')];
  if (root !== undefined) sources.push(root);
  const read = sources.map((file) => readConfigFile(files, file));
  const layers = read.map(makeLayer);
  const known = new Map<string, Value | undefined>();
  // Every post asks for the same few settings.
  const get = (path: readonly string[]): Value | undefined => {
    const key = path.join('\0');
    if (!known.has(key)) known.set(key, findIn(layers, path));
    return known.get(key);
  };
  return {
    get,
    text: (...path) => textOf(get(path)),
    flag: (...path) => parseFlag(get(path)) ?? false,
    keys: (...path) => [...new Set(layers.flatMap((it) => Object.keys(mapOf(getIn(it, path)) ?? {})))],
    problems: read.flatMap((file) => file.problems),
  };
}

function filesOf(files: Files, environment: string): string[] {
  const folder = `config/${environment}/`;
  if (!files.exists(folder)) return [];
  return files
    .list()
    .files.filter(
      (file) => file.startsWith(folder) && /^[^/]+\.(?:toml|ya?ml|json)$/.test(file.slice(folder.length)),
    );
}

/** The content of a file below the keys that its name stands for: `permalinks.toml` holds what is under `permalinks`. */
function makeLayer({ file, data }: ConfigFile): ValueMap {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.[a-z]+$/, '');
  const [first = '', language] = name.split('.');
  if (first === 'hugo' || first === 'config') return data;
  // `languages.fr.toml` holds languages.fr, `menus.fr.toml` what is under menus in it.
  if (language === undefined || first === 'languages') return nest(name.split('.'), data);
  return nest(['languages', language, first], data);
}

function nest(keys: readonly string[], data: ValueMap): ValueMap {
  return keys.reduceRight<ValueMap>((inner, key) => {
    const outer: Record<string, Value> = Object.create(null);
    outer[key] = inner;
    return outer;
  }, data);
}

function findIn(layers: readonly ValueMap[], path: readonly string[]): Value | undefined {
  for (const layer of layers) {
    const value = getIn(layer, path);
    if (value !== undefined && value !== null) return value;
  }
  return undefined;
}

function getIn(layer: ValueMap, path: readonly string[]): Value | undefined {
  let value: Value | undefined = layer;
  for (const key of path) {
    const map = mapOf(value);
    const found = map === null ? null : findKey(map, key);
    if (map === null || found === null) return undefined;
    value = map[found];
  }
  return value;
}

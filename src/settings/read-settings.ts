import { makeValue, type Tree } from '../content/tree.js';
import { SettingsError } from '../errors.js';
import type { Files } from '../ports.js';
import type { Settings } from '../settings.js';
import { describeMistake } from './describe-mistake.js';
import { fillSettings } from './fill-settings.js';
import { settingsSchema } from './schema.js';
import { type NamedFile, placeSetting, readSource } from './source.js';

/** A setting given outside the file: a flag, an input or an environment variable. */
export interface Override {
  /** As the user knows it: `--since`, `PUBLER_WORKSPACE_ID`. */
  readonly name: string;
  /** Path in the settings file, `site.url`. */
  readonly path: string;
  readonly value: string | readonly string[];
}

type Plain = string | null | Plain[] | { [key: string]: Plain };
type PlainMap = { [key: string]: Plain };

/** Settings from the file and what overrides it, with every default. Throws SettingsError with all mistakes at once. */
export function readSettings(
  files: Files,
  config: NamedFile | null,
  overrides: readonly Override[],
): Settings {
  const source = readSource(files, config);
  const data = source.tree === null ? {} : toPlain(source.tree);
  for (const { path, value } of overrides)
    if (value.length > 0) setAt(data, path.split('.'), toPlainValue(value));
  const parsed = settingsSchema.safeParse(dropEmpty(data));
  const issues = parsed.error?.issues ?? [];
  const mistakes = [
    ...source.mistakes,
    ...issues.flatMap((issue) => describeMistake(issue, { source, overrides })),
  ];
  if (mistakes.length > 0 || !parsed.success) throw new SettingsError(mistakes);
  const placeOf = (path: string) => placeSetting(source, path.split('.'));
  return { ...fillSettings(parsed.data), placeOf, problems: [], wording: 'flags', backfill: false };
}

function toPlain(tree: Tree): PlainMap {
  const plain: unknown = JSON.parse(JSON.stringify(makeValue(tree) ?? {}));
  return isMap(plain) ? plain : {};
}

function toPlainValue(value: string | readonly string[]): Plain {
  return typeof value === 'string' ? value : [...value];
}

function isMap(value: unknown): value is PlainMap {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function setAt(data: PlainMap, [first = '', ...rest]: readonly string[], value: Plain): void {
  if (rest.length === 0) {
    data[first] = value;
    return;
  }
  const inner = Object.hasOwn(data, first) ? data[first] : undefined;
  const map: PlainMap = isMap(inner) ? inner : {};
  data[first] = map;
  setAt(map, rest, value);
}

/** An absent or empty setting means its default. */
function dropEmpty(value: Plain): Plain {
  if (!isMap(value)) return value;
  const filled = Object.entries(value).filter(([, inner]) => inner !== null && inner !== '');
  return Object.fromEntries(filled.map(([key, inner]) => [key, dropEmpty(inner)]));
}

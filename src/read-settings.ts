import leven from 'leven';
import type * as z from 'zod';
import { createPlacer } from './content/placer.js';
import { findTree, makeValue, type Tree } from './content/tree.js';
import { parseYamlTree } from './content/yaml-tree.js';
import { SettingsError, type SettingsMistake } from './errors.js';
import { fillSettings } from './fill-settings.js';
import type { Files } from './ports.js';
import { SETTINGS_FILES, type Settings } from './settings.js';
import { settingsSchema } from './settings-schema.js';

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

interface Source {
  readonly file: string;
  readonly text: string;
  readonly tree: Tree | null;
  readonly mistakes: readonly SettingsMistake[];
}

/** Settings from the file and what overrides it, with every default. Throws SettingsError with all mistakes at once. */
export function readSettings(files: Files, config: string | null, overrides: readonly Override[]): Settings {
  const source = readSource(files, config);
  const data = source.tree === null ? {} : toPlain(source.tree);
  for (const { path, value } of overrides)
    if (value.length > 0) setAt(data, path.split('.'), toPlainValue(value));
  const parsed = settingsSchema.safeParse(dropEmpty(data));
  const mistakes = [
    ...source.mistakes,
    ...(parsed.success
      ? []
      : parsed.error.issues.flatMap((issue) => describeIssue(issue, source, overrides))),
  ];
  if (mistakes.length > 0 || !parsed.success) throw new SettingsError(mistakes);
  return fillSettings(parsed.data);
}

function readSource(files: Files, config: string | null): Source {
  const names = config === null ? SETTINGS_FILES : [config];
  for (const file of names) {
    const text = files.readText(file);
    if (text === null) continue;
    const { tree, error, duplicates } = parseYamlTree(text);
    const at = (offset: number) => where({ file, text }, [offset, offset]);
    const broken =
      error === null ? [] : [{ where: at(error.offset), message: error.message, hint: 'the file is YAML' }];
    const twice = duplicates.map(({ name, key }) => ({
      where: at(key[0]),
      message: `\`${name}\` stands twice.`,
      hint: 'keep one of them',
    }));
    const shape =
      tree.kind === 'map' || (tree.kind === 'scalar' && tree.text === null)
        ? []
        : [{ where: at(0), message: 'A map of settings is expected.', hint: null }];
    return {
      file,
      text,
      tree: tree.kind === 'map' ? tree : null,
      mistakes: broken.length > 0 ? broken : [...twice, ...shape],
    };
  }
  const missing =
    config === null
      ? []
      : [
          {
            where: '--config',
            message: `There is no file ${config}.`,
            hint: 'the path is relative to --root',
          },
        ];
  return { file: SETTINGS_FILES[0], text: '', tree: null, mistakes: missing };
}

function where(
  source: { readonly file: string; readonly text: string },
  range: readonly [number, number],
): string {
  const place = createPlacer(source.file, source.text)(range);
  return `${place.file}:${place.line}:${place.column}`;
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

function describeIssue(
  issue: z.core.$ZodIssue,
  source: Source,
  overrides: readonly Override[],
): SettingsMistake[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  const name = path.join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      where: locate([...path, key], source),
      message: `Unknown setting \`${[...path, key].join('.')}\`.`,
      hint: nearestKey(key, path),
    }));
  }
  const override = overrides.find((one) => name === one.path || name.startsWith(`${one.path}.`));
  const at = override?.name ?? locate(path, source);
  return [{ where: at, message: `\`${name}\`: ${expected(issue)}.`, hint: null }];
}

function locate(path: readonly (string | number)[], source: Source): string {
  if (source.tree === null) return source.file;
  const { tree, key } = findTree(source.tree, path);
  return where(source, key ?? tree.range);
}

function expected(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')} is expected`;
  if (issue.code === 'invalid_type')
    return `a ${issue.expected === 'record' || issue.expected === 'object' ? 'map' : issue.expected} is expected`;
  return /^(an?|one|days|some) /.test(issue.message) ? `${issue.message} is expected` : issue.message;
}

function nearestKey(key: string, path: readonly (string | number)[]): string | null {
  const known = knownKeys(path);
  const near = [...known].sort((a, b) => leven(key, a) - leven(key, b))[0];
  return near === undefined ? null : `did you mean \`${near}\`? Known here: ${known.join(', ')}`;
}

function knownKeys(path: readonly (string | number)[]): string[] {
  const sections: Readonly<Record<string, readonly string[]>> = SECTION_KEYS;
  return [...(sections[path.join('.')] ?? [])];
}

const SECTION_KEYS = listSections();

/** The keys of each section, from the schema itself: an empty document shows what has a place in it. */
function listSections(): Readonly<Record<string, readonly string[]>> {
  const keys: Record<string, readonly string[]> = { '': Object.keys(settingsSchema.shape) };
  for (const [name, schema] of Object.entries(settingsSchema.shape)) {
    const inner = 'unwrap' in schema ? schema.unwrap() : schema;
    if ('shape' in inner) keys[name] = Object.keys(inner.shape);
  }
  return keys;
}

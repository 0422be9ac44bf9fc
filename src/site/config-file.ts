import yaml from 'js-yaml';
import { parse as parseToml } from 'smol-toml';
import type { Value, ValueMap } from '../content/post.js';
import type { Files } from '../ports.js';
import { type Problem, startOf } from '../problem.js';
import { isMap } from './front-matter-fields.js';

/** A configuration file of a generator: every scalar as text, an empty map where it is absent or broken. */
export interface ConfigFile {
  readonly file: string;
  readonly data: ValueMap;
  readonly problems: readonly Problem[];
}

const MAX_DEPTH = 32;
/** Nothing that is looked for in a configuration is longer: a path, an address, a template. */
export const MAX_TEXT = 4096;
const MERGE = new yaml.Type('tag:yaml.org,2002:merge', { kind: 'scalar', resolve: (text) => text === '<<' });
/** Scalars stay text, so that `2024`, `no` and dates arrive as they are written. */
const AS_TEXT = new yaml.Schema({ include: [yaml.FAILSAFE_SCHEMA], implicit: [MERGE] });

/** Reads YAML, TOML or JSON, by the file's extension. */
export function readConfigFile(files: Files, file: string): ConfigFile {
  const text = files.readText(file);
  if (text === null) return { file, data: emptyMap(), problems: [] };
  try {
    const value = toValue(parse(text.replace(/^\ufeff/, ''), file), new Map(), 0);
    return { file, data: isMap(value) ? value : emptyMap(), problems: [] };
  } catch (error) {
    return { file, data: emptyMap(), problems: [describe(file, error)] };
  }
}

function parse(text: string, file: string): unknown {
  if (file.endsWith('.toml')) return parseToml(text, { integersAsBigInt: true });
  if (file.endsWith('.json')) return JSON.parse(text);
  return yaml.load(text, { schema: AS_TEXT, json: true });
}

function emptyMap(): ValueMap {
  return Object.create(null);
}

/** Parsed data as values; `seen` keeps what aliases share shared, so that they cannot blow up. */
function toValue(data: unknown, seen: Map<object, Value>, depth: number): Value {
  if (data === null || data === undefined || depth > MAX_DEPTH) return null;
  if (data instanceof Date) return data.toISOString();
  if (typeof data === 'string' && data.length > MAX_TEXT) return null;
  if (typeof data !== 'object') return String(data);
  const known = seen.get(data);
  if (known !== undefined) return known;
  seen.set(data, null); // An alias inside of its own anchor.
  const value = Array.isArray(data)
    ? data.map((item) => toValue(item, seen, depth + 1))
    : toMap(data, seen, depth);
  seen.set(data, value);
  return value;
}

function toMap(data: object, seen: Map<object, Value>, depth: number): ValueMap {
  const map: Record<string, Value> = Object.create(null);
  for (const [key, item] of Object.entries(data)) map[key] = toValue(item, seen, depth + 1);
  return map;
}

function describe(file: string, error: unknown): Problem {
  const { line, column } = placeOf(error);
  const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unknown error';
  return {
    ...startOf(file),
    line,
    column,
    endColumn: column,
    severity: 'error',
    code: 'site-config-invalid',
    message: `The configuration of the site cannot be read: ${reason.slice(0, 200)}`,
    hint: null,
  };
}

function placeOf(error: unknown): { line: number; column: number } {
  if (!(error instanceof Error)) return { line: 1, column: 1 };
  // js-yaml counts from 0, smol-toml from 1.
  if ('mark' in error && isPosition(error.mark))
    return { line: Number(error.mark.line) + 1, column: Number(error.mark.column) + 1 };
  return isPosition(error)
    ? { line: Number(error.line), column: Number(error.column) }
    : { line: 1, column: 1 };
}

function isPosition(value: unknown): value is { line: unknown; column: unknown } {
  return typeof value === 'object' && value !== null && 'line' in value && 'column' in value;
}

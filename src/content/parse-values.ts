import matter from 'gray-matter';
import yaml from 'js-yaml';
import { parse as parseToml, TomlDate, TomlError } from 'smol-toml';
import type { Post, Value } from './post.js';
import { parseTomlTree } from './toml-tree.js';
import { copyValue, makeValue, type Range } from './tree.js';
import { parseYamlTree } from './yaml-tree.js';

/** What a front matter block says, or where and why it cannot be read. Offsets are into the block. */
export type Parsed =
  | { readonly kind: 'values'; readonly value: Value; readonly duplicates: readonly Duplicate[] }
  | {
      readonly kind: 'invalid';
      readonly offset: number;
      readonly message: string;
      /** What to write instead, where that is known. */
      readonly hint?: string | null;
    };

export interface Duplicate {
  readonly name: string;
  readonly key: Range;
}

type Format = Post['format'];
type Parse = (block: string) => Parsed;

const PARSERS: Readonly<Record<Format, Parse>> = { yaml: parseYaml, json: parseJson, toml: parseTomlBlock };
/** js-yaml is asked no more where the fallback would be slow. */
const MAX_SLOW_CHARS = 16_384;

/**
 * Reads a front matter block without its fences; every scalar is its source text. gray-matter splits nothing here and runs
 * nothing: it gets the block, always options (without them it caches) and an engine for each language it knows.
 */
export function parseValues(block: string, format: Format): Parsed {
  if (isTooDeep(block)) return { kind: 'invalid', offset: 0, message: 'The values are nested too deeply' };
  // gray-matter looks for comments with an expression that is quadratic in blank lines
  if (/\s{200}/.test(block)) return PARSERS[format](block);
  let parsed: Parsed = { kind: 'values', value: null, duplicates: [] };
  const run = (parse: Parse) => (text: string) => {
    parsed = parse(text.slice(1));
    return {};
  };
  const refuse = () => {
    throw new Error('Front matter is never run');
  };
  const engines = {
    yaml: run(parseYaml),
    json: run(parseJson),
    toml: run(parseTomlBlock),
    js: refuse,
    javascript: refuse,
    coffee: refuse,
  };
  matter(`---\n${block}\n\0`, { engines, language: format, delimiters: ['---', '\0'] });
  return parsed;
}

/** Parsers recurse; deep texts are refused before any of them sees one. Brackets in prose rarely stay open. */
function isTooDeep(block: string): boolean {
  if (/^[ \t]*(?:[-?:][ \t]+){16}/m.test(block)) return true;
  let depth = 0;
  let deepest = 0;
  for (const [bracket] of block.matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    deepest = Math.max(deepest, depth);
    depth = Math.max(depth, 0);
  }
  return deepest > 100;
}

const MERGE = new yaml.Type('tag:yaml.org,2002:merge', { kind: 'scalar', resolve: (text) => text === '<<' });
const NULL = new yaml.Type('tag:yaml.org,2002:null', {
  kind: 'scalar',
  resolve: (text) => text === null || /^(?:~|null|Null|NULL)?$/.test(text),
  construct: () => null,
});
const SCHEMA = new yaml.Schema({ include: [yaml.FAILSAFE_SCHEMA], implicit: [MERGE, NULL] });

/**
 * The fast parser for all; what it refuses (a key that stands twice, say) goes the slow way. So do tabs as indentation: it
 * takes what they indent for top-level keys.
 */
function parseYaml(block: string): Parsed {
  if (isTricky(block)) return block.length > MAX_SLOW_CHARS ? TOO_TRICKY : parseSlowly(block);
  try {
    const value = copyValue(yaml.safeLoad(block, { schema: SCHEMA }), String);
    return value === undefined ? TOO_MANY : { kind: 'values', value, duplicates: [] };
  } catch (error) {
    if (block.length <= MAX_SLOW_CHARS) return parseSlowly(block);
    const message = error instanceof Error ? error.message.split(' at line ', 1)[0] : undefined;
    return { kind: 'invalid', offset: positionOf(error), message: message ?? 'Cannot be read' };
  }
}

/** js-yaml's errors carry a mark that its types do not name. */
function positionOf(error: unknown): number {
  if (typeof error !== 'object' || error === null || !('mark' in error)) return 0;
  const mark = error.mark;
  if (typeof mark !== 'object' || mark === null || !('position' in mark)) return 0;
  return typeof mark.position === 'number' ? mark.position : 0;
}

/** Many aliases, aliases as keys (a list would be made text again and again), or tabs. */
function isTricky(block: string): boolean {
  if (/^ *\t/m.test(block)) return true;
  const aliases = block.includes('*') ? (block.match(/\*[^\s,[\]{}*]/g) ?? []) : [];
  return aliases.length > 100 || (aliases.length > 0 && /\*[^\s,[\]{}*]+\s*(?:\]\s*)?:/.test(block));
}

function parseSlowly(block: string): Parsed {
  const { tree, error, duplicates } = parseYamlTree(block);
  if (error !== null) return { kind: 'invalid', ...error };
  const value = makeValue(tree);
  return value === undefined ? TOO_MANY : { kind: 'values', value, duplicates };
}

const TOO_TRICKY: Parsed = {
  kind: 'invalid',
  offset: 0,
  message: 'It is too long for tabs as indentation, more than 100 aliases or aliases as keys',
};
const TOO_MANY: Parsed = { kind: 'invalid', offset: 0, message: 'Too many aliases' };

/** JSON is YAML too; that keeps the source text of numbers. Hexo leaves the outer braces away. */
function parseJson(block: string): Parsed {
  const text = wrapJson(block);
  try {
    JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const offset = Number(/position (\d+)/.exec(message)?.[1] ?? 0);
    return { kind: 'invalid', offset: Math.min(offset, block.length), message };
  }
  const { tree, duplicates } = parseYamlTree(text);
  const value = makeValue(tree);
  return value === undefined ? TOO_MANY : { kind: 'values', value, duplicates };
}

/** JSON as a parser takes it. */
export function wrapJson(block: string): string {
  return block.trimStart().startsWith('{') ? block : `{${block}}`;
}

function parseTomlBlock(block: string): Parsed {
  try {
    const data = parseToml(block, { integersAsBigInt: true });
    const value = hasRolledDate(block) ? makeValue(parseTomlTree(block)) : copyValue(data, textOfToml);
    return value === undefined ? TOO_MANY : { kind: 'values', value, duplicates: [] };
  } catch (error) {
    if (!(error instanceof TomlError)) return { kind: 'invalid', offset: 0, message: 'Cannot be read' };
    const message = error.message.split('\n')[0]?.replace('Invalid TOML document: ', '') ?? '';
    return { kind: 'invalid', offset: offsetOf(block, error), message, hint: quoteBare(block, error.line) };
  }
}

/** `title = Bread` lacks its quotes. */
function quoteBare(block: string, line: number): string | null {
  const source = block.split('\n', line)[line - 1]?.slice(0, 300) ?? '';
  const [, key, value] =
    /^[ \t]{0,20}([\w.-]{1,60})[ \t]{0,20}=[ \t]{0,20}([^\s"'[{#][^"'#]{0,200})$/.exec(source.trimEnd()) ??
    [];
  return key === undefined || value === undefined ? null : `${key} = ${JSON.stringify(value.trim())}`;
}

function offsetOf(block: string, place: { readonly line: number; readonly column: number }): number {
  const lines = block.split('\n').slice(0, place.line - 1);
  return lines.reduce((sum, line) => sum + line.length + 1, 0) + place.column - 1;
}

/** Whether a day that does not exist may stand somewhere: smol-toml makes the 2nd of March of `2027-02-30`. */
function hasRolledDate(block: string): boolean {
  for (const [day] of block.matchAll(/\d{4}-\d\d-\d\d/g)) {
    const ms = Date.parse(`${day}T00:00:00Z`);
    if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== day) return true;
  }
  return false;
}

/** TOML's dates without the zero milliseconds that nobody wrote. */
function textOfToml(scalar: unknown): string {
  if (!(scalar instanceof TomlDate)) return String(scalar);
  return scalar.toISOString().replace(/\.000(?=\D|$)/, '');
}

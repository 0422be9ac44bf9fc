import type { Problem } from '../problem.js';
import type { Post, Value } from './post.js';
import { makeValue } from './tree.js';
import { isList, isMap } from './value.js';
import { parseYamlTree } from './yaml-tree.js';

/** Keys of the settings file, which is YAML whatever the posts are. */
const SETTINGS: ReadonlySet<string> = new Set([
  ...['site', 'posts', 'publer', 'boards', 'defaults', 'checks', 'limits', 'utm'],
]);
const DAY = /^\d{4}-\d\d-\d\d$/;
const PAIR = /^([\w-]{1,60}):(?: (.{1,2000}))?$/;

/** Problems of a post with hints that can be pasted into it: `board: Bread` is `board = "Bread"` in TOML. What is no such pair stays. */
export function writeHints(problems: readonly Problem[], format: Post['format']): readonly Problem[] {
  if (format === 'yaml' || problems.every(({ hint }) => hint === null)) return problems;
  return problems.map((problem) => ({ ...problem, hint: problem.hint && writeHint(problem.hint, format) }));
}

function writeHint(hint: string, format: 'toml' | 'json'): string {
  const [, key = '', source] = PAIR.exec(hint) ?? [];
  if (key === '' || SETTINGS.has(key)) return hint;
  const pair = format === 'toml' ? `${key} =` : `${JSON.stringify(key)}:`;
  if (source === undefined) return pair;
  const { tree, error } = parseYamlTree(source);
  const value = error === null ? makeValue(tree) : source;
  return `${pair} ${writeValue(value ?? source, format)}`;
}

/** Every scalar is text here: only switches, and days in TOML, are written without quotes. */
function writeValue(value: Value, format: 'toml' | 'json'): string {
  if (isList(value)) return `[${value.map((item) => writeValue(item, format)).join(', ')}]`;
  if (isMap(value)) {
    const pairs = Object.keys(value).map((key) => {
      const inner = writeValue(value[key] ?? null, format);
      return format === 'toml' ? `${key} = ${inner}` : `${JSON.stringify(key)}: ${inner}`;
    });
    return `{ ${pairs.join(', ')} }`;
  }
  const isBare = value === 'true' || value === 'false' || (format === 'toml' && DAY.test(value ?? ''));
  return isBare ? `${value}` : JSON.stringify(value ?? '');
}

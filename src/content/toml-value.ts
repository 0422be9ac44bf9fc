import {
  type Cursor,
  readKey,
  skipBlank,
  skipLine,
  skipSpace,
  type TomlKey,
  unescapeToml,
} from './toml-key.js';
import type { Entry, Range, Tree } from './tree.js';

/** A map that is still being filled. */
export interface OpenMap {
  readonly kind: 'map';
  readonly range: Range;
  readonly entries: Map<string, Entry>;
}

const STRING = /"""(?:[^\\]|\\[\s\S])*?"{3}(?!")|'''[\s\S]*?'{3}(?!')|"(?:[^"\\\n]|\\[^\n])*"|'[^'\n]*'/y;
const BARE = /[^,\]}#\r\n]*/y;

/** One TOML value with the places of everything in it. */
export function readTomlValue(cursor: Cursor): Tree {
  const start = cursor.at;
  const opening = cursor.text[start];
  if (opening === '[') return readList(cursor);
  if (opening === '{') return readInlineTable(cursor);
  const quoted = match(cursor, STRING);
  if (quoted !== null) {
    const text = quoted.startsWith('"') ? unescapeToml(quoted.slice(1, -1)) : quoted.slice(1, -1);
    return { kind: 'scalar', range: [start, cursor.at], text, plain: false };
  }
  const bare = (match(cursor, BARE) ?? '').trimEnd();
  return { kind: 'scalar', range: [start, start + bare.length], text: bare, plain: true };
}

function readList(cursor: Cursor): Tree {
  const start = cursor.at;
  const items: Tree[] = [];
  cursor.at += 1;
  while (skipBlank(cursor) && cursor.text[cursor.at] !== ']') {
    if (cursor.text[cursor.at] === ',') cursor.at += 1;
    else if (!pushValue(cursor, items)) break;
  }
  cursor.at += 1;
  return { kind: 'list', range: [start, cursor.at], items };
}

function pushValue(cursor: Cursor, items: Tree[]): boolean {
  const before = cursor.at;
  items.push(readTomlValue(cursor));
  return cursor.at > before;
}

function readInlineTable(cursor: Cursor): Tree {
  const start = cursor.at;
  const map = openMap([start, start + 1]);
  cursor.at += 1;
  while (skipBlank(cursor) && cursor.text[cursor.at] !== '}') {
    const before = cursor.at;
    if (cursor.text[cursor.at] === ',') cursor.at += 1;
    else readPair(cursor, map);
    if (cursor.at === before) break;
  }
  cursor.at += 1;
  return map;
}

/** The source text that the pattern takes from here on; null where it takes none. */
function match(cursor: Cursor, pattern: RegExp): string | null {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text)?.[0];
  if (found === undefined || found === '') return null;
  cursor.at += found.length;
  return found;
}

/** Reads `key = value` into a map; dotted keys open maps on the way. */
export function readPair(cursor: Cursor, into: OpenMap): void {
  const key = readKey(cursor);
  skipSpace(cursor);
  if (cursor.text[cursor.at] !== '=') {
    skipLine(cursor);
    return;
  }
  cursor.at += 1;
  skipSpace(cursor);
  const value = readTomlValue(cursor);
  const last = key.names.at(-1) ?? '';
  descend(into, { ...key, names: key.names.slice(0, -1) }).entries.set(last, { key: key.range, value });
}

/** A map at a place, still empty. */
export function openMap(range: Range): OpenMap {
  return { kind: 'map', range, entries: new Map() };
}

/** The map at the end of the names: the last map of a list, or a new one. */
export function descend(from: OpenMap, key: TomlKey): OpenMap {
  let map = from;
  for (const name of key.names) {
    const found = map.entries.get(name)?.value;
    const inside = found?.kind === 'list' ? found.items.at(-1) : found;
    const next = inside !== undefined && isOpen(inside) ? inside : openMap(key.range);
    if (next !== inside) map.entries.set(name, { key: key.range, value: next });
    map = next;
  }
  return map;
}

function isOpen(tree: Tree | OpenMap): tree is OpenMap {
  return tree.kind === 'map' && tree.entries instanceof Map;
}

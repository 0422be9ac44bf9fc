import { type Cursor, readKey, skipBlank, skipLine } from './toml-key.js';
import { descend, type OpenMap, openMap, readPair } from './toml-value.js';
import type { Tree } from './tree.js';

/** Positions in TOML that a real parser has accepted: lenient, never throws, never loops. */
export function parseTomlTree(text: string): Tree {
  const cursor: Cursor = { text, at: 0 };
  const root = openMap([0, 0]);
  let table = root;
  for (let before = -1; cursor.at > before && skipBlank(cursor); ) {
    before = cursor.at;
    if (text[cursor.at] === '[') table = readHeader(cursor, root);
    else readPair(cursor, table);
  }
  return root;
}

/** `[a.b]` opens a map, `[[a.b]]` a new map at the end of a list. */
function readHeader(cursor: Cursor, root: OpenMap): OpenMap {
  const isList = cursor.text.startsWith('[[', cursor.at);
  cursor.at += isList ? 2 : 1;
  const key = readKey(cursor);
  skipLine(cursor);
  if (!isList) return descend(root, key);
  const parent = descend(root, { ...key, names: key.names.slice(0, -1) });
  const name = key.names.at(-1) ?? '';
  const list = parent.entries.get(name)?.value;
  const map = openMap(key.range);
  const items = list?.kind === 'list' ? [...list.items, map] : [map];
  parent.entries.set(name, { key: key.range, value: { kind: 'list', range: key.range, items } });
  return map;
}

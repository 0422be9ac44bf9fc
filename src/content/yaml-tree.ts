import { isAlias, isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { explainYaml, type YamlMistake } from './explain-yaml.js';
import type { Entry, Range, Tree } from './tree.js';

/** YAML or JSON read the slow way, with positions. */
export interface YamlTree {
  readonly tree: Tree;
  readonly error: YamlMistake | null;
  /** Keys that stand a second time. */
  readonly duplicates: readonly { readonly name: string; readonly key: Range }[];
}

const MAX_ALIASES = 100;
const PLAIN_NULL = /^(?:~|null|Null|NULL)?$/;

/** Mutable notes of one walk through the document, in its own order. */
interface Walk {
  readonly anchors: Map<string, Tree>;
  readonly duplicates: { name: string; key: Range }[];
  aliases: number;
}

/** Every scalar keeps its source text; merge keys and at most 100 aliases are resolved. The caller has refused deep nesting. */
export function parseYamlTree(text: string): YamlTree {
  const document = parseDocument(text, {
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
    lineCounter: new LineCounter(),
  });
  const walk: Walk = { anchors: new Map(), duplicates: [], aliases: 0 };
  const tree = makeTree(document.contents, walk);
  const first = document.errors[0];
  const bomb =
    walk.aliases > MAX_ALIASES
      ? { offset: 0, message: `More than ${MAX_ALIASES} aliases`, hint: null }
      : null;
  const error = first === undefined ? bomb : explainYaml(text, first, document);
  return { tree, error, duplicates: walk.duplicates };
}

function makeTree(node: unknown, walk: Walk): Tree {
  if (isAlias(node)) return followAlias(node.source, rangeOf(node.range), walk);
  if (isMap(node)) return keep(makeMapTree(node, walk), node.anchor, walk);
  if (isSeq(node)) {
    const items = node.items.map((item) => makeTree(item, walk));
    return keep({ kind: 'list', range: rangeOf(node.range), items }, node.anchor, walk);
  }
  if (!isScalar(node)) return { kind: 'scalar', range: [0, 0], text: null, plain: true };
  const plain = node.type === 'PLAIN';
  // A tag (`!!timestamp`, `!!int`) makes a value of another kind of the text.
  const source = typeof node.value === 'string' ? node.value : (node.source ?? '');
  const text = plain && PLAIN_NULL.test(source) ? null : source;
  return keep({ kind: 'scalar', range: rangeOf(node.range), text, plain }, node.anchor, walk);
}

function keep(tree: Tree, anchor: string | undefined, walk: Walk): Tree {
  if (anchor !== undefined) walk.anchors.set(anchor, tree);
  return tree;
}

/** The alias stands where it is written; what is inside stands where the anchor is. */
function followAlias(name: string, range: Range, walk: Walk): Tree {
  walk.aliases += 1;
  const target = walk.aliases > MAX_ALIASES ? undefined : walk.anchors.get(name);
  return target === undefined ? { kind: 'scalar', range, text: null, plain: true } : { ...target, range };
}

function makeMapTree(node: YAMLMap<unknown, unknown>, walk: Walk): Tree {
  const entries = new Map<string, Entry>();
  const merged: Tree[] = [];
  for (const pair of node.items) {
    const key = makeTree(pair.key, walk);
    const value = makeTree(pair.value, walk);
    if (isMerge(pair)) merged.push(value);
    else addEntry(entries, { key, value }, walk);
  }
  for (const tree of merged.flatMap((each) => (each.kind === 'list' ? each.items : [each]))) {
    if (tree.kind !== 'map') continue;
    for (const [name, entry] of tree.entries) if (!entries.has(name)) entries.set(name, entry);
  }
  return { kind: 'map', range: rangeOf(node.range), entries };
}

function addEntry(entries: Map<string, Entry>, pair: { key: Tree; value: Tree }, walk: Walk): void {
  const { key, value } = pair;
  if (key.kind !== 'scalar') return;
  const name = key.text ?? 'null';
  if (entries.has(name)) walk.duplicates.push({ name, key: key.range });
  entries.set(name, { key: key.range, value: value.range[1] === 0 ? { ...value, range: key.range } : value });
}

function isMerge(pair: Pair<unknown, unknown>): boolean {
  return isScalar(pair.key) && pair.key.type === 'PLAIN' && pair.key.value === '<<';
}

function rangeOf(range: readonly number[] | null | undefined): Range {
  return [range?.[0] ?? 0, range?.[1] ?? 0];
}

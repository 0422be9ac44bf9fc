import type { Path, Value } from './post.js';
import { createMap } from './value.js';

/** Offsets into the text that was parsed, end exclusive. */
export type Range = readonly [start: number, end: number];

/** Front matter with positions, the same for every format. Aliases share trees, so it is a graph without cycles. */
export type Tree = ScalarTree | ListTree | MapTree;
export interface ScalarTree {
  readonly kind: 'scalar';
  readonly range: Range;
  readonly text: string | null;
  /** Written without quotes. */
  readonly plain: boolean;
}
export interface ListTree {
  readonly kind: 'list';
  readonly range: Range;
  readonly items: readonly Tree[];
}
export interface MapTree {
  readonly kind: 'map';
  readonly range: Range;
  readonly entries: ReadonlyMap<string, Entry>;
}
export interface Entry {
  readonly key: Range;
  readonly value: Tree;
}

/** A tree reached by a path, or its nearest ancestor where the path leads nowhere. */
export interface Reached {
  readonly tree: Tree;
  /** Its key; null at the root and in lists. */
  readonly key: Range | null;
  readonly exact: boolean;
}

/** Walks from the root along the path as far as it leads. */
export function findTree(root: Tree, path: Path): Reached {
  let reached: Reached = { tree: root, key: null, exact: true };
  for (const step of path) {
    const next = stepInto(reached.tree, step);
    if (next === null) return { ...reached, exact: false };
    reached = next;
  }
  return reached;
}

function stepInto(tree: Tree, step: string | number): Reached | null {
  if (tree.kind === 'list' && typeof step === 'number') {
    const item = tree.items[step];
    return item === undefined ? null : { tree: item, key: null, exact: true };
  }
  const entry = tree.kind === 'map' && typeof step === 'string' ? tree.entries.get(step) : undefined;
  return entry === undefined ? null : { tree: entry.value, key: entry.key, exact: true };
}

/** No front matter within the size limit has more values than this; only aliases that multiply do. */
const MAX_VALUES = 70_000;

/** The values without positions; null where aliases multiply them beyond reason. */
export function makeValue(tree: Tree): Value | undefined {
  let left = MAX_VALUES;
  const make = (node: Tree): Value => {
    left -= 1;
    if (left < 0) return null;
    if (node.kind === 'scalar') return node.text;
    if (node.kind === 'list') return node.items.map(make);
    const map = createMap();
    for (const [key, entry] of node.entries) map[key] = make(entry.value);
    return map;
  };
  const value = make(tree);
  return left < 0 ? undefined : value;
}

/** Values of a library's own making, as text without prototypes; undefined where aliases multiply them beyond reason. */
export function copyValue(source: unknown, textOf: (scalar: unknown) => string): Value | undefined {
  let left = MAX_VALUES;
  const copy = (item: unknown): Value => {
    left -= 1;
    if (left < 0 || item === null || item === undefined) return null;
    if (typeof item === 'string') return item;
    if (Array.isArray(item)) return item.map(copy);
    if (typeof item !== 'object' || item instanceof Date) return textOf(item);
    const map = createMap();
    for (const [key, value] of Object.entries(item)) map[key] = copy(value);
    return map;
  };
  const value = copy(source);
  return left < 0 ? undefined : value;
}

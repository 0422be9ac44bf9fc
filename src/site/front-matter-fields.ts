import type { Value, ValueMap } from '../content/post.js';

/** A value that is text with something in it, trimmed; null for everything else. */
export function textOf(value: Value | undefined): string | null {
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? null : text;
}

/** A value that is a map; null for everything else. */
export function mapOf(value: Value | undefined): ValueMap | null {
  return isMap(value) ? value : null;
}

/** Texts of a list, or the one text; anything else in a list is left out. */
export function textsOf(value: Value | undefined): readonly string[] {
  const items = isList(value) ? value : [value];
  return items.map(textOf).filter((text) => text !== null);
}

/** The first key, as written in the map, that reads `name` without regard to case; null where there is none. */
export function findKey(map: ValueMap, name: string): string | null {
  if (Object.hasOwn(map, name)) return name;
  return foldKeys(map).get(name.toLowerCase()) ?? null;
}

const foldedKeys = new WeakMap<ValueMap, ReadonlyMap<string, string>>();

/** The keys of a map by their lower case, the first of equal ones; made once a map, since a generator asks it for many names. */
function foldKeys(map: ValueMap): ReadonlyMap<string, string> {
  const known = foldedKeys.get(map);
  if (known !== undefined) return known;
  const folded = new Map<string, string>();
  for (const key of Object.keys(map)) {
    const lower = key.toLowerCase();
    if (!folded.has(lower)) folded.set(lower, key);
  }
  foldedKeys.set(map, folded);
  return folded;
}

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

export function isMap(value: Value | undefined): value is ValueMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

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
  // Nothing is remembered between calls: generators ask while they still add keys.
  const folded = name.toLowerCase();
  return Object.keys(map).find((key) => key.toLowerCase() === folded) ?? null;
}

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

export function isMap(value: Value | undefined): value is ValueMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

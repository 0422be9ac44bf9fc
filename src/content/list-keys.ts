import { CONTAINERS, foldKey, type PinKey, parsePinKey } from './pin-keys.js';
import type { Path, Value, ValueMap } from './post.js';
import { getValue, isMap } from './value.js';

/** A key of the front matter that says something about pins, or nearly does. */
export interface ListedKey {
  readonly path: Path;
  readonly value: Value;
  readonly known: PinKey;
}

/** The keys about pins where they may stand: at the top level and in its containers, in the order of the text. */
export function listKeys(data: ValueMap): readonly ListedKey[] {
  const containers = Object.keys(data).filter((key) => CONTAINERS.some((name) => name === foldKey(key)));
  return [[], ...containers.map((key) => [key])].flatMap((base) => {
    const map = getValue(data, base);
    if (!isMap(map)) return [];
    return Object.entries(map).flatMap(([key, value]): ListedKey[] => {
      const known = parsePinKey(key);
      return known === null ? [] : [{ path: [...base, key], value, known }];
    });
  });
}

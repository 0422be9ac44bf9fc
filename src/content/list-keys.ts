import { findContainers } from './containers.js';
import { type PinKey, parsePinKey } from './pin-keys.js';
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
  const listed: ListedKey[] = [];
  for (const base of findContainers(data)) {
    const map = getValue(data, base);
    if (!isMap(map)) continue;
    for (const key of Object.keys(map)) {
      const known = parsePinKey(key);
      if (known !== null) listed.push({ path: [...base, key], value: map[key] ?? null, known });
    }
  }
  return listed;
}

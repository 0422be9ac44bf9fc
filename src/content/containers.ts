import { foldKey } from './pin-keys.js';
import type { Path, ValueMap } from './post.js';

/** Where pin metadata may stand besides the top level: Zola's `extra`, Hugo's `params`. */
const CONTAINERS: ReadonlySet<string> = new Set(['extra', 'params']);

const known = new WeakMap<ValueMap, readonly Path[]>();

/** The maps of a post in which fields are looked for: the top level, then the containers that it has. Worked out once a post. */
export function findContainers(data: ValueMap): readonly Path[] {
  const found = known.get(data);
  if (found !== undefined) return found;
  const keys = Object.keys(data).filter((key) => /^[ep_-]/i.test(key) && CONTAINERS.has(foldKey(key)));
  const bases = [[], ...keys.map((key) => [key])];
  known.set(data, bases);
  return bases;
}

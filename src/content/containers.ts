import { foldKey } from './pin-keys.js';
import type { Path, ValueMap } from './post.js';

/** Where pin metadata may stand besides the top level: Zola's `extra`, Hugo's `params`. */
const CONTAINERS: ReadonlySet<string> = new Set(['extra', 'params']);
const TOP: readonly Path[] = [[]];

/** The maps of a post in which fields are looked for: the top level, then the containers that it has. */
export function findContainers(data: ValueMap): readonly Path[] {
  const keys = Object.keys(data).filter((key) => /^[ep_-]/i.test(key) && CONTAINERS.has(foldKey(key)));
  return keys.length === 0 ? TOP : [...TOP, ...keys.map((key) => [key])];
}

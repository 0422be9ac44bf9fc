import { describe, expect, it } from 'vitest';
import { makePost } from './blog.js';
import { LATER_MS, recover } from './recover.js';
import { IS_LONG, tell } from './tally.js';
import { createWorld, type Store } from './world.js';

const STORES: readonly Store[] = ['file', 'branch'];
const PINS = IS_LONG ? 11 : 3;

/** A run dies at one effect, and clean runs follow at once or after a while. Null where it had fewer effects. */
async function dieAndRecover(store: Store, death: { at: number; when: 'before' | 'after' }, laterMs: number) {
  const world = await createWorld(store);
  try {
    world.blog = Array.from({ length: PINS }, (_, i) => makePost(`m${i}`));
    const died = await world.run({ death });
    if (died.kind !== 'died') return null;
    world.clock.advance(laterMs);
    const { story, violations } = await recover(world);
    return tell([died.trace, `+${laterMs}`, ...story], violations);
  } finally {
    await world.close();
  }
}

describe.each(STORES)('a run on a %s that dies', (store) => {
  it.each([
    ['before', 0],
    ['after', 0],
    ['before', LATER_MS],
    ['after', LATER_MS],
  ] as const)('%s any of its effects: after %i ms clean runs end right', async (when, laterMs) => {
    let at = 1;
    for (; ; at += 1) {
      const violations = await dieAndRecover(store, { at, when }, laterMs);
      if (violations === null) break;
      expect(violations, `death ${when} effect ${at}`).toEqual([]);
    }
    expect(at).toBeGreaterThan(10);
  });
});

import { listContents, listSteady, listWanted } from './blog.js';
import { countDoubts, countMade, findDoubles, findLosses, findStale } from './check-truth.js';
import { TALLY } from './tally.js';
import type { Ended, World } from './world.js';

/** The longest that Publer hides a post, and more than the time after which a doubt is held. */
export const LATER_MS = 21 * 60_000;

export interface Recovered {
  readonly story: readonly string[];
  readonly violations: readonly string[];
  /** The last run. */
  readonly ended: Ended;
}

/** Clean runs until nothing is open any more; then everything must be where it belongs. */
export async function recover(world: World): Promise<Recovered> {
  const doubles = findDoubles(world.truth());
  const first = await world.run();
  const waiting = countDoubts(world.truth());
  world.clock.advance(LATER_MS);
  const second = await world.run();
  const held = countDoubts(world.truth());
  world.clock.advance(LATER_MS);
  const later = await world.run();
  const third = await world.run();
  const truth = world.truth();
  const still = countDoubts(truth);
  TALLY.held += still;
  TALLY.adopted += Math.max(0, waiting - still, held - still);
  const unclear = listUnclear(third);
  TALLY.held += unclear.size;
  const wanted = listWanted(world.blog).filter((pin) => !unclear.has(pin));
  const contents = new Map([...listContents(world.blog)].filter(([pin]) => !unclear.has(pin)));
  return {
    story: [first, second, later, third].map(({ trace }) => trace),
    violations: [
      ...doubles,
      ...findDoubles(truth),
      ...findLosses(truth, wanted),
      ...findStale(truth, {
        contents,
        marks: listSteady(world.blog),
        cancels: world.removed === 'cancel' && unclear.size === 0 && world.blog.length > 0,
        nowMs: world.clock.now(),
      }),
      ...(third.kind === 'report' ? [] : [`the last run ended with ${describeEnd(third)}`]),
      ...[...countMade(truth)].filter(([, n]) => n > 1).map(([pin, n]) => `${pin} was made ${n} times`),
    ],
    ended: third,
  };
}

/** Pins that the run holds because nothing tells which post, or entry, is theirs. */
function listUnclear(ended: Ended): ReadonlySet<string> {
  const steps = ended.kind === 'report' ? ended.report.plan.steps : [];
  const held = steps.filter(
    ({ action, entry, wanted }) => action === 'hold' && entry?.boardId !== wanted.board?.id,
  );
  return new Set(
    held.map(({ wanted }) => `${/m\d+[a-z]?/.exec(wanted.pin.title)?.[0]}@${wanted.board?.name}`),
  );
}

export function describeEnd(ended: Ended): string {
  switch (ended.kind) {
    case 'report':
      return `exit ${ended.exit}`;
    case 'failed':
      return `exit ${ended.exit}: ${ended.message}`;
    case 'died':
      return 'death';
  }
}

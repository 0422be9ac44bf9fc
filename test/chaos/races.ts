import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { YOUNG_MS } from '../../src/apply/wait-for-others.js';
import { type ChaosBlog, listWanted, makePost } from './blog.js';
import { describeEnd, recover } from './recover.js';
import { IS_LONG, PATH, SEED, tell } from './tally.js';
import { inOrder, switchingAt, Turns } from './turns.js';
import { createWorld, type Ended, type World } from './world.js';

const blogOf = (...marks: string[]): ChaosBlog => marks.map((mark) => makePost(mark));

const CASES: readonly (readonly [string, ChaosBlog, ChaosBlog])[] = [
  ['with other posts', blogOf('m1', 'm2'), blogOf('m3', 'm4')],
  ['with the same posts', blogOf('m1', 'm2'), blogOf('m1', 'm2')],
  ['where one knows more', blogOf('m1'), blogOf('m1', 'm2', 'm3')],
];

async function race(
  world: World,
  blogs: readonly ChaosBlog[],
  choose: (runs: readonly number[]) => number,
): Promise<readonly Ended[]> {
  const turns = new Turns(blogs.length, choose);
  return Promise.all(
    blogs.map((blog, run) => world.run({ blog, turn: () => turns.take(run) }).finally(() => turns.end(run))),
  );
}

/** Green, or still waiting for another run that stood still for as long as it is waited for. */
function isFine(ended: Ended, waitedMs: number): boolean {
  if (ended.kind !== 'report') return false;
  const states = [...(ended.report.outcomes?.values() ?? [])].map(({ state }) => state);
  return (
    ended.exit === 0 ||
    (waitedMs >= YOUNG_MS && states.every((state) => state === 'scheduled' || state === 'waiting'))
  );
}

/** Both runs end green, then a clean one finds nothing to do. */
async function raceAndCheck(
  blogs: readonly [ChaosBlog, ChaosBlog],
  choose: (runs: readonly number[]) => number,
): Promise<readonly string[]> {
  const world = await createWorld('branch', { rateLimit: 'off' });
  try {
    const began = world.clock.now();
    const ended = await race(world, blogs, choose);
    const waited = world.clock.now() - began;
    const known = new Map(blogs.flat().map((post) => [post.slug, post]));
    world.blog = [...known.values()];
    const made = world.truth().state.posts.length;
    const wanted = listWanted(world.blog).length;
    const slots = new Set(world.truth().state.posts.map((post) => post.scheduled_at)).size;
    const { story, violations } = await recover(world);
    return tell(
      [...ended.map(({ trace }) => trace), ...story],
      [
        ...violations,
        ...ended.flatMap((end) => (isFine(end, waited) ? [] : [`a run was not green: ${describeEnd(end)}`])),
        ...(made === wanted ? [] : [`${made} posts for ${wanted} pins`]),
        ...(slots === wanted ? [] : ['two pins share a minute']),
      ],
    );
  } finally {
    await world.close();
  }
}

describe.each(CASES)('two runs at once %s', (_name, one, two) => {
  it('end green, every pin once, whatever the order of their steps', async () => {
    const choices = fc.array(fc.nat(1), { minLength: 200, maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(choices, async (chosen) => {
        expect(await raceAndCheck([one, two], inOrder(chosen))).toEqual([]);
      }),
      { numRuns: IS_LONG ? 150 : 15, seed: SEED, ...(PATH === undefined ? {} : { path: PATH }) },
    );
  });

  it('end green when one is frozen at any step while the other goes on', async () => {
    const step = IS_LONG ? 1 : 3;
    for (let first = 1; first <= 30; first += step) {
      for (const second of IS_LONG ? [1, 2, 3, 5, 8, 13, 21, 99] : [4, 99]) {
        expect(await raceAndCheck([one, two], switchingAt(first, second)), `${first}/${second}`).toEqual([]);
      }
    }
  });
});

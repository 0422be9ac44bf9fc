import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOARDS, type ChaosPin, type ChaosPost, listWanted, makePost } from './blog.js';
import { countMade, findDoubles } from './check-truth.js';
import { recover } from './recover.js';
import { IS_LONG, PATH, SEED, tell } from './tally.js';
import { inOrder, Turns } from './turns.js';
import { createWorld, type Store, type World } from './world.js';

/** What people, networks and machines do to the product. */
const COMMANDS = [
  'add',
  'add two boards',
  'add two pins',
  'edit',
  'edit link',
  'edit time',
  'edit board',
  'remove',
  'rename',
  'reorder',
  'apply',
  'apply',
  'crash before',
  'crash after',
  'race',
  'delete in Publer',
  'move in Publer',
  'lose ledger',
  'old commit',
  'outage',
  'revoke key',
  'lost answer',
  'lag',
  'advance',
] as const;

interface Command {
  readonly name: (typeof COMMANDS)[number];
  readonly a: number;
  readonly b: number;
}

interface Story {
  readonly world: World;
  readonly store: Store;
  readonly told: string[];
  readonly wrong: string[];
  marks: number;
  /** Pins that a person deleted in Publer, or that lost the ledger that knew so: they may be missing, and may come back once. */
  readonly touched: Set<string>;
  /** Whether nobody knows any more what was edited: until a run ends well nobody edits. */
  isBlind: boolean;
}

/** Changes of the posts; a removed or renamed post keeps its marks. */
function edit(
  story: Story,
  change: (posts: ChaosPost[], post: ChaosPost, index: number) => void,
  at: number,
): void {
  const posts = [...story.world.blog];
  const index = posts.length === 0 ? 0 : at % posts.length;
  const post = posts[index];
  if (post === undefined || story.isBlind) return;
  change(posts, post, index);
  story.world.blog = posts;
  story.world.commit += 1;
}

function editPins(story: Story, at: number, change: (pin: ChaosPin) => ChaosPin): void {
  edit(
    story,
    (posts, post, i) => {
      posts[i] = { ...post, pins: post.pins.map(change) };
    },
    at,
  );
}

function add(story: Story, make: (mark: string) => ChaosPost): void {
  story.marks += 1;
  story.world.blog = [...story.world.blog, make(`m${story.marks}`)];
  story.world.commit += 1;
}

async function apply(story: Story, options: Parameters<World['run']>[0] = {}): Promise<number> {
  const ended = await story.world.run(options);
  story.told.push(ended.trace);
  const exit = ended.kind === 'died' ? 137 : ended.exit;
  if (exit === 0 && options.commit === undefined) story.isBlind = false;
  return exit;
}

async function control(story: Story, at: number, call: { method: string; body?: string }): Promise<void> {
  const posts = story.world.truth().state.posts.filter((post) => post.state === 'scheduled');
  const post = posts.length === 0 ? undefined : posts[at % posts.length];
  if (post === undefined) return;
  const mark = /m\d+[a-z]?/.exec(post.text ?? '')?.[0] ?? '';
  // All its boards: a listing names none, so that without a ledger nothing tells them apart.
  for (const { name } of story.world.truth().state.boards) story.touched.add(`${mark}@${name}`);
  const headers = { 'content-type': 'application/json' };
  await fetch(`${story.world.sandbox.origin}/__sandbox/posts/${post.id}`, { headers, ...call });
}

const swap = (list: readonly ChaosPost['pins'][number][]) => [...list].reverse();

async function carryOut({ name, a, b }: Command, story: Story): Promise<unknown> {
  const { world } = story;
  story.told.push(name);
  switch (name) {
    case 'add':
      return add(story, (mark) => makePost(mark));
    case 'add two boards':
      return add(story, (mark) => makePost(mark, BOARDS.slice(0, 2)));
    case 'add two pins':
      return add(story, (mark) => {
        const pins = ['a', 'b'].map((letter) => ({ mark: `${mark}${letter}`, boards: ['Home'], edits: 0 }));
        return { slug: `post-${mark}`, pins };
      });
    case 'edit':
      return editPins(story, a, (pin) => ({ ...pin, edits: pin.edits + 1 }));
    case 'edit link':
      return editPins(story, a, (pin) => ({ ...pin, links: (pin.links ?? 0) + 1 }));
    case 'edit time':
      return editPins(story, a, (pin) => ({ ...pin, day: 10 + (b % 20) }));
    case 'edit board':
      return editPins(story, a, (pin) =>
        pin.boards.length > 1 ? pin : { ...pin, boards: [pin.boards[0] === 'Bread' ? 'Home' : 'Bread'] },
      );
    case 'remove':
      return edit(story, (posts, _post, i) => void posts.splice(i, 1), a);
    case 'rename':
      return edit(
        story,
        (posts, post, i) => {
          posts[i] = { ...post, slug: `${post.slug}-${b % 10}` };
        },
        a,
      );
    case 'reorder':
      return edit(
        story,
        (posts, post, i) => {
          posts[i] = { ...post, pins: swap(post.pins) };
        },
        a,
      );
    case 'apply':
      return apply(story);
    case 'crash before':
    case 'crash after':
      return apply(story, {
        death: { at: 1 + (a % 25), when: name === 'crash before' ? 'before' : 'after' },
      });
    case 'race':
      return race(story, [a, b]);
    case 'delete in Publer':
      return control(story, a, { method: 'DELETE' });
    case 'move in Publer': {
      const at = new Date(world.clock.now() + (1 + (b % 40)) * 3_600_000).toISOString();
      return control(story, a, { method: 'POST', body: JSON.stringify({ scheduled_at: at }) });
    }
    case 'lose ledger':
      // What waits is known to the ledger alone: while Publer hides it, nothing else could tell.
      if (world.blog.some(isOtherAltogether) || (await apply(story)) !== 0) return;
      world.loseLedger();
      story.isBlind = true;
      return;
    case 'old commit':
      if (story.store === 'branch' && world.commit > 1)
        await apply(story, { commit: world.commit - 1, blog: world.blog.slice(0, 1) });
      return;
    case 'outage':
      world.sandbox.arm([{ nth: 1 + (a % 12), times: 1 + (b % 8), fault: 'status:503' }]);
      await apply(story);
      return world.sandbox.disarm();
    case 'revoke key':
      world.sandbox.arm([{ nth: 1 + (a % 12), times: 99, fault: 'status:401' }]);
      await apply(story);
      return world.sandbox.disarm();
    case 'lost answer':
      world.sandbox.arm([
        { method: 'POST', path: '/posts/schedule', when: b % 2 ? 'after' : 'before', fault: 'reset' },
      ]);
      await apply(story);
      return world.sandbox.disarm();
    case 'lag':
      world.sandbox.arm([
        { method: 'POST', path: '/posts/schedule', fault: `list-lag:${(b % 20) * 60_000}` },
      ]);
      await apply(story);
      return world.sandbox.disarm();
    case 'advance':
      return world.clock.advance((1 + (a % 30)) * 60_000);
  }
}

/** A scheduled pin of which both link and text were edited: only the ledger knows that it is the one in Publer. */
function isOtherAltogether({ slug, pins }: ChaosPost): boolean {
  return /-\d$/.test(slug) && pins.some(({ edits }) => edits > 0);
}

async function race(story: Story, choices: readonly number[]): Promise<unknown> {
  if (story.store === 'file') return apply(story);
  const turns = new Turns(2, inOrder(choices));
  const runs = [0, 1].map((run) =>
    story.world.run({ turn: () => turns.take(run) }).finally(() => turns.end(run)),
  );
  for (const ended of await Promise.all(runs)) story.told.push(ended.trace);
  return null;
}

/** What people did in Publer explains what is missing there, and what is made again without a ledger; never two live posts. */
function isExcused(violation: string, { touched }: Story): boolean {
  return !violation.includes('live posts') && [...touched].some((pin) => violation.startsWith(pin));
}

/** Everything happens, then all is well again: what is wrong with the end. */
async function tellStory(
  store: Store,
  { oneMinuteRule, removed }: { oneMinuteRule: 'on' | 'off'; removed: 'keep' | 'cancel' },
  commands: readonly Command[],
): Promise<readonly string[]> {
  const world = await createWorld(store, { oneMinuteRule });
  world.removed = removed;
  const story: Story = {
    world,
    store,
    told: [store, oneMinuteRule, removed],
    wrong: [],
    marks: 0,
    touched: new Set(),
    isBlind: false,
  };
  try {
    for (const command of commands) {
      await carryOut(command, story);
      story.wrong.push(...findDoubles(world.truth()).filter((double) => !isExcused(double, story)));
    }
    const hasLost = commands.some(({ name }) => name === 'lose ledger');
    const { story: end, violations } = await recover(world);
    const wanted = new Set(listWanted(world.blog));
    const made = countMade(world.truth());
    const extra = [...wanted].filter(
      (pin) => (made.get(pin) ?? 0) > 1 && !(hasLost && story.touched.has(pin)),
    );
    return tell(
      [...story.told, ...end],
      [
        ...story.wrong,
        ...violations.filter((violation) => !isExcused(violation, story)),
        ...extra.map((pin) => `${pin} was made more than once`),
      ],
    );
  } finally {
    await world.close();
  }
}

describe.each(['file', 'branch'] as const)(
  'anything that can happen to a blog with its ledger on a %s',
  (store) => {
    it(
      'leaves every pin once, or held',
      async () => {
        const command = fc.record({ name: fc.constantFrom(...COMMANDS), a: fc.nat(60), b: fc.nat(60) });
        await fc.assert(
          fc.asyncProperty(
            fc.constantFrom('on' as const, 'off' as const),
            fc.constantFrom('keep' as const, 'cancel' as const),
            fc.array(command, { minLength: 4, maxLength: IS_LONG ? 30 : 14 }),
            async (oneMinuteRule, removed, commands) => {
              expect(await tellStory(store, { oneMinuteRule, removed }, commands)).toEqual([]);
            },
          ),
          { numRuns: IS_LONG ? 600 : 40, seed: SEED, ...(PATH === undefined ? {} : { path: PATH }) },
        );
      },
      IS_LONG ? 1_800_000 : 180_000,
    );
  },
);

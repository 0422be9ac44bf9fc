import { describe, expect, it } from 'vitest';
import { type ChaosPin, type ChaosPost, listContents } from './blog.js';
import { findDoubles } from './check-truth.js';
import { IS_LONG } from './tally.js';
import { createWorld, type World } from './world.js';

const DAY_MS = 86_400_000;
const DAYS = 365;
const POSTS = 200;
/** Days of trouble: Publer is out; the pins that people deleted in Publer leave their posts; the ledger is lost. */
const OUTAGE = 100;
const TIDY = 199;
const LOST = 200;

type Posts = ReturnType<World['truth']>['state']['posts'];

/** A year of a blog, one event a day, each with the requests that write which it may cause. */
interface Year {
  readonly world: World;
  readonly random: (below: number) => number;
  added: number;
  /** Pins that a person moved in Publer, and where to. */
  readonly moved: Map<string, string>;
  /** Pins that a person deleted in Publer. */
  readonly deleted: Set<string>;
}

/** A small generator of numbers that are the same every year. */
function makeRandom(seed: number): Year['random'] {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const markOf = (text: string | null) => /\bm\d+[a-z]?\b/.exec(text ?? '')?.[0] ?? '';
const isOpen = (world: World) => (post: Posts[number]) =>
  post.state === 'scheduled' && Date.parse(post.scheduled_at ?? '') > world.clock.now() + DAY_MS;

/** A post all of whose pins are scheduled for later than tomorrow. */
function pick({ world, random, deleted }: Year): ChaosPost | null {
  const open = new Set(
    world
      .truth()
      .state.posts.filter(isOpen(world))
      .map(({ text }) => markOf(text)),
  );
  const posts = world.blog.filter(({ pins }) =>
    pins.every(({ mark }) => open.has(mark) && !deleted.has(mark)),
  );
  return posts[random(posts.length)] ?? null;
}

function change(year: Year, post: ChaosPost, next: Partial<ChaosPost> | null): void {
  const { world } = year;
  world.blog = world.blog.flatMap((one) =>
    one === post ? (next === null ? [] : [{ ...post, ...next }]) : [one],
  );
  world.commit += 1;
}

function add(year: Year): void {
  year.added += 1;
  const name = `m${year.added}`;
  const wait = 3 + year.random(30);
  const pins: ChaosPin[] =
    year.added % 5 === 0
      ? ['a', 'b'].map((letter) => ({ mark: `${name}${letter}`, boards: ['Home'], edits: 0, wait }))
      : [{ mark: name, boards: ['Bread'], edits: 0, wait }];
  year.world.blog = [...year.world.blog, { slug: `post-${name}`, pins }];
  year.world.commit += 1;
}

/** A person in Publer's calendar. */
async function inPubler({ world }: Year, post: ChaosPost, edit: object | null): Promise<void> {
  const mark = post.pins[0]?.mark ?? '';
  const id = world.truth().state.posts.find((one) => isOpen(world)(one) && markOf(one.text) === mark)?.id;
  await fetch(`${world.sandbox.origin}/__sandbox/posts/${id}`, {
    method: edit === null ? 'DELETE' : 'POST',
    headers: { 'content-type': 'application/json' },
    ...(edit === null ? {} : { body: JSON.stringify(edit) }),
  });
}

const write = (post: ChaosPost, ...requests: readonly string[]) => post.pins.flatMap(() => requests);

/** What happens on a day, and the writes that it may cause: `new` is a pin in a POST. */
async function live(day: number, year: Year): Promise<readonly string[]> {
  const { world, random } = year;
  if (day === TIDY) {
    world.blog = world.blog.filter(({ pins }) => pins.every(({ mark }) => !year.deleted.has(mark)));
    return [];
  }
  if (day === LOST) world.loseLedger();
  if (day === LOST || day === OUTAGE) return [];
  if (year.added < POSTS && day % 3 !== 2) {
    add(year);
    return write(world.blog.at(-1) ?? { slug: '', pins: [] }, 'new');
  }
  const post = pick(year);
  if (post === null) return [];
  const [first] = post.pins;
  const pins = (next: Partial<ChaosPin>) => ({ pins: post.pins.map((pin) => ({ ...pin, ...next })) });
  switch (random(9)) {
    case 0:
    case 1:
      change(year, post, pins({ edits: (first?.edits ?? 0) + 1 }));
      return write(post, 'PUT');
    case 2:
      change(year, post, { slug: `${post.slug}-${random(9)}` });
      return write(post, 'DELETE', 'new');
    case 3:
      change(year, post, { pins: [...post.pins].reverse() });
      return [];
    case 4:
      change(year, post, null);
      for (const { mark } of post.pins) year.moved.delete(mark);
      return write(post, 'DELETE');
    case 5: {
      const at = new Date(world.clock.now() + (2 + random(40)) * DAY_MS + 7 * 60_000).toISOString();
      const minute = `${at.slice(0, 16)}:00.000Z`;
      await inPubler(year, post, { scheduled_at: minute });
      year.moved.set(first?.mark ?? '', minute);
      return [];
    }
    case 6:
      await inPubler(year, post, null);
      year.deleted.add(first?.mark ?? '');
      return [];
    case 7:
      change(year, post, pins({ wait: 5 + random(30) }));
      for (const { mark } of post.pins) year.moved.delete(mark);
      return write(post, 'DELETE', 'new');
    default:
      change(year, post, pins({ boards: first?.boards[0] === 'Bread' ? ['Home'] : ['Bread'] }));
      return write(post, 'DELETE', 'new');
  }
}

/** Writes of a run, each pin of a POST by itself; uploads go with them. */
function listWrites(world: World, from: number): readonly string[] {
  return world
    .truth()
    .state.requests.slice(from)
    .flatMap(({ method, path, body }) => {
      if (method === 'GET' || path.includes('/media')) return [];
      if (method !== 'POST') return [method];
      return [...JSON.stringify(body).matchAll(/"scheduled_at"/g)].map(() => 'new');
    });
}

async function tellYear(store: 'file' | 'branch'): Promise<readonly string[]> {
  const world = await createWorld(store);
  world.removed = 'cancel';
  const year: Year = { world, random: makeRandom(2026), added: 0, moved: new Map(), deleted: new Set() };
  const wrong: string[] = [];
  let late: readonly string[] = [];
  try {
    for (let day = 0; day < DAYS; day += 1) {
      const expected = [...late, ...(await live(day, year))].sort();
      const from = world.truth().state.requests.length;
      if (day === OUTAGE) world.sandbox.arm([{ times: 9_999, fault: 'status:503' }]);
      const ended = await world.run();
      if (day === OUTAGE) world.sandbox.disarm();
      const made = listWrites(world, from);
      late = day === OUTAGE ? expected : [];
      if (day !== OUTAGE && [...made].sort().join() !== expected.join())
        wrong.push(`day ${day}: ${made.join()}, not ${expected.join()}`);
      if (day !== OUTAGE && !(ended.kind === 'report' && ended.exit === 0))
        wrong.push(`day ${day}: ${ended.kind}`);
      wrong.push(...findDoubles(world.truth()).map((double) => `day ${day}: ${double}`));
      world.clock.advance(DAY_MS);
    }
    return [...wrong, ...judgeEnd(year)];
  } finally {
    await world.close();
  }
}

/** At the end every pin is where the rules say. */
function judgeEnd({ world, moved, deleted, added }: Year): readonly string[] {
  const { posts, boards } = world.truth().state;
  const nameOf = (id: string | null) => boards.find((board) => board.id === id)?.name;
  const there = new Map(posts.map((post) => [`${markOf(post.text)}@${nameOf(post.album_id)}`, post]));
  const pins = [...listContents(world.blog)].flatMap(([pin, content]) => {
    const [mark = ''] = pin.split('@');
    const post = there.get(pin);
    if (deleted.has(mark)) return post === undefined ? [] : [`${pin} was deleted in Publer and made again`];
    if (post === undefined) return [`${pin} is nowhere`];
    const minute = moved.get(mark);
    return [
      ...(`${post.text} ${post.url}` === content
        ? []
        : [`${pin} is "${post.text} ${post.url}", not "${content}"`]),
      ...(minute === undefined || minute === post.scheduled_at ? [] : [`${pin} was moved to ${minute}`]),
    ];
  });
  return [
    ...pins,
    ...(added === POSTS ? [] : [`${added} posts`]),
    ...(moved.size > 5 ? [] : ['hardly any moved']),
  ];
}

describe('a year of a blog with its ledger', () => {
  it.each(IS_LONG ? (['file', 'branch'] as const) : (['file'] as const))(
    'on a %s ends with every pin where the rules say, and without a needless write',
    async (store) => {
      expect(await tellYear(store)).toEqual([]);
    },
    300_000,
  );
});

import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { anyBytes, anyFrontMatter, mutate } from './any-text.js';
import {
  type HostileBlog,
  listBlocks,
  listBodies,
  listConfigs,
  listConfigValues,
  listValues,
} from './hostile-posts.js';
import { planFiles } from './plan-post.js';
import { readRealPosts } from './real-posts.js';
import { SITES } from './sites.js';

// How long the slowest single post takes to be read and planned, of many that are meant to be slow and many that are random.
//   npm run bench:posts [-- --only values] [--runs N] [--seed N] [--blogs FOLDER]
// Exit 1 where one took longer than the goal, or was an exception.

const GOAL_MS = 300;
const NAMED = 5;
/** A machine that is busy is asked again: the least of so many times counts. */
const TRIES = 5;

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    runs: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
    blogs: { type: 'string' },
  },
});
const random = { numRuns: Number(values.runs), seed: Number(values.seed) };

const GROUPS: Readonly<Record<string, () => Iterable<HostileBlog>>> = {
  blocks: listBlocks,
  values: listValues,
  bodies: listBodies,
  configs: listConfigs,
  'config-values': listConfigValues,
  bytes: () => listRandom(anyBytes),
  'front-matter': () => listRandom(anyFrontMatter),
  spoilt: () => listRandom(anyFrontMatter.chain(mutate)),
  'real-posts': listSpoiltPosts,
};

let misses = 0;
for (const [group, list] of Object.entries(GROUPS))
  if (values.only === undefined || values.only === group) measure(group, list());
process.exitCode = misses > 0 ? 1 : 0;

function measure(group: string, blogs: Iterable<HostileBlog>): void {
  const slowest: { ms: number; name: string }[] = [];
  let count = 0;
  for (const { name, files } of blogs) {
    count += 1;
    const ms = timeOf(files, name);
    if (ms > (slowest.at(-1)?.ms ?? 0) || slowest.length < NAMED) {
      slowest.push({ ms, name });
      slowest.sort((a, b) => b.ms - a.ms).splice(NAMED);
    }
  }
  misses += slowest.filter(({ ms }) => ms > GOAL_MS).length;
  print(`\n${group}: ${count} posts, the slowest ${(slowest[0]?.ms ?? 0).toFixed(0)} ms`);
  for (const { ms, name } of slowest) print(`  ${ms.toFixed(0).padStart(6)} ms  ${name.slice(0, 120)}`);
}

function timeOf(files: HostileBlog['files'], name: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let left = TRIES; left > 0 && least > GOAL_MS / 3; left -= 1) {
    const start = performance.now();
    try {
      planFiles(files);
    } catch (error) {
      misses += 1;
      print(`THROWN ${name.slice(0, 200)}: ${String(error).slice(0, 200)}`);
    }
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

function* listRandom(texts: fc.Arbitrary<string>): Generator<HostileBlog> {
  const names = fc.constantFrom(...Object.keys(SITES));
  for (const [name, text] of fc.sample(fc.tuple(names, texts), random)) {
    const { files = {}, post = 'a.md' } = SITES[name] ?? {};
    yield { name: `${name}: ${JSON.stringify(text.slice(0, 200))}`, files: { ...files, [post]: text } };
  }
}

function* listSpoiltPosts(): Generator<HostileBlog> {
  const posts = readRealPosts(values.blogs);
  if (posts === null)
    print(
      '\nreal-posts: NOT MEASURED, there are no real blogs beside the repository; name a folder with --blogs',
    );
  else yield* listRandom(fc.constantFrom(...posts).chain(mutate));
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

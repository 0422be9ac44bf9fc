import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeCorpus } from './make-corpus.mjs';
import { compare, median, peakMemory, run } from './measure.mjs';

const MANY = 10_000;
const ROUNDS = 7;
const node = process.execPath;

/** Ratios of `check` on many posts: against reading them at all, against what most tools do, and how it grows. */
export async function benchFiles({ goals, print, folder, cli, naive, isQuick }) {
  const blog = join(folder, 'blog');
  const facts = makeCorpus(blog, MANY);
  print(`\n${facts.posts} posts, ${facts.withPins} with pins, ${mebibytes(facts.bytes)} MiB`);
  const check = [node, cli, 'check', '--root', blog];
  const cat = ['sh', '-c', `find '${blog}/content' -name '*.md' -print0 | xargs -0 cat`];
  const byCat = await compare(check, cat, ROUNDS);
  goals.note(`check / cat of all posts through a pipe, ${MANY} posts`, {
    value: byCat.ratio,
    at: '<=',
    goal: 2,
    detail: tell(byCat),
  });
  const byNaive = await compare([node, naive, join(blog, 'content')], check, ROUNDS);
  goals.note(`bundled loop of gray-matter / check, ${MANY} posts`, {
    value: byNaive.ratio,
    at: '>=',
    goal: 2.5,
    detail: tell(byNaive),
  });
  await benchHugo({ goals, blog, check });
  goals.note(`peak memory of check, ${MANY} posts`, {
    value: await peakMemory(check.slice(1)),
    at: '<=',
    goal: 128,
    unit: ' MiB',
  });
  if (isQuick) goals.absent(`growth to ${10 * MANY} posts`, 'left out by --quick');
  else await benchGrowth({ goals, print, folder, cli, check });
  rmSync(blog, { recursive: true, force: true });
}

async function benchHugo({ goals, blog, check }) {
  const what = `hugo list all / check, ${MANY} posts`;
  if (spawnSync('hugo', ['version']).status !== 0)
    return goals.absent(what, 'there is no hugo on this machine');
  const byHugo = await compare(['hugo', 'list', 'all', '--source', blog], check, 3);
  goals.note(what, { value: byHugo.ratio, at: '>=', goal: 4, detail: tell(byHugo) });
}

async function benchGrowth({ goals, print, folder, cli, check }) {
  const large = join(folder, 'large');
  const facts = makeCorpus(large, 10 * MANY);
  print(`\n${facts.posts} posts, ${facts.withPins} with pins, ${mebibytes(facts.bytes)} MiB`);
  const checkLarge = [node, cli, 'check', '--root', large];
  await run(checkLarge);
  const ratios = [];
  // A small one before and after each large one, so that both have the same weather.
  for (let round = 0; round < 3; round += 1) {
    const small = [(await run(check)).ms];
    const { ms } = await run(checkLarge);
    small.push((await run(check)).ms);
    ratios.push(ms / median(small));
  }
  const detail = `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`;
  goals.note(`time of check, ${10 * MANY} posts / ${MANY} posts`, {
    value: median(ratios),
    at: '<=',
    goal: 11,
    detail,
  });
  goals.note(`peak memory of check, ${10 * MANY} posts`, {
    value: await peakMemory(checkLarge.slice(1)),
    at: '<=',
    goal: 256,
    unit: ' MiB',
  });
  rmSync(large, { recursive: true, force: true });
}

/** How long an empty Node takes, and the command line before it does anything. */
export async function benchStart({ goals, cli }) {
  const byEmpty = await compare([node, cli, '--help'], [node, '-e', '0'], 21);
  goals.note('--help / node -e 0', { value: byEmpty.ratio, at: '<=', goal: 1.3, detail: tell(byEmpty) });
}

function tell({ a, b, least, most }) {
  return `${Math.round(a)} ms / ${Math.round(b)} ms; ${least.toFixed(2)} to ${most.toFixed(2)}`;
}

function mebibytes(bytes) {
  return (bytes / 1024 / 1024).toFixed(0);
}

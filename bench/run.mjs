import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { benchFiles, benchStart } from './files.mjs';
import { createGoals } from './goals.mjs';
import { benchRateLimit } from './rate-limit.mjs';
import { benchRequests } from './requests.mjs';

// How fast the bundle in dist/ is, as ratios within this run: times of a shared machine say little. No test asks for any of it.
const HERE = fileURLToPath(new URL('.', import.meta.url));
const PARTS = ['start', 'files', 'requests', 'rate'];
const { values } = parseArgs({
  options: { only: { type: 'string' }, quick: { type: 'boolean', default: false } },
});
const wanted = values.only?.split(',') ?? PARTS;
const unknown = wanted.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) throw new Error(`--only takes ${PARTS.join(', ')}; not ${unknown.join(', ')}`);

const print = (line) => process.stdout.write(`${line}\n`);
const goals = createGoals(print);
const folder = mkdtempSync(join(tmpdir(), 'pin-on-merge-bench-'));
try {
  // A copy, so that the bundle finds no packages above it, as where it is installed.
  cpSync(join(HERE, '../dist/cli'), join(folder, 'cli'), { recursive: true });
  const tools = { goals, print, folder, cli: join(folder, 'cli/index.js'), isQuick: values.quick };
  const memory = Math.round(totalmem() / 2 ** 30);
  print(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${memory} GiB`);
  if (wanted.includes('start')) await benchStart(tools);
  if (wanted.includes('files')) await benchFiles({ ...tools, naive: bundleNaive() });
  if (wanted.includes('requests')) await benchRequests(tools);
  if (wanted.includes('rate')) await benchRateLimit(tools);
  print(`\n${goals.missed()} goals missed`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function bundleNaive() {
  const out = join(folder, 'naive');
  const ncc = join(HERE, '../node_modules/@vercel/ncc/dist/ncc/cli.js');
  const args = [ncc, 'build', join(HERE, 'naive.mjs'), '-o', out, '--no-cache', '-q'];
  execFileSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  return join(out, 'index.mjs');
}

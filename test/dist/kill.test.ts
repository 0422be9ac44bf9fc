import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createSandbox, type Sandbox } from '../../src/sandbox/sandbox.js';
import { png } from '../media/pictures.js';
import { type Blog, CLI, json, makeBlog } from './harness.js';

const KILLS = process.env.CHAOS === 'long' ? 50 : 6;
const PINS = 6;
const SPEED = 10;
const LATER_MS = 20 * 60_000;

interface Bench {
  readonly sandbox: Sandbox;
  readonly blog: Blog;
  readonly ledger: string;
  readonly env: Readonly<Record<string, string>>;
}

async function makeBench(): Promise<Bench> {
  const sandbox = await createSandbox({ jobTimeMs: 3000, lagMs: 3000, rateLimit: 'off', speed: SPEED });
  const pins = Array.from({ length: PINS }, (_, i) => [
    [
      `content/posts/p${i}.md`,
      `---\ntitle: Pin ${i}\ndate: 2026-01-02\ndescription: About ${i}.\npin: {image: /${i}.png, board: Bread, alt: A}\n---\n`,
    ] as const,
    [`static/${i}.png`, Buffer.concat([png(1000, 1500), Buffer.from([i])])] as const,
  ]).flat();
  const blog = makeBlog({ 'hugo.toml': 'baseURL = "https://blog.example/"\n', ...Object.fromEntries(pins) });
  const env = {
    PUBLER_API_URL: sandbox.url,
    PUBLER_API_KEY: sandbox.apiKey,
    PUBLER_WORKSPACE_ID: sandbox.workspaceId,
  };
  return { sandbox, blog, ledger: join(blog.root, 'ledger.json'), env };
}

/** `apply` on the sandbox's own clock. */
async function listArgs({ sandbox, blog, ledger }: Bench): Promise<string[]> {
  const response = await fetch(`${sandbox.origin}/__sandbox/state`);
  await response.arrayBuffer();
  const now = new Date(response.headers.get('date') ?? '').toISOString();
  return ['apply', '--root', blog.root, '--ledger', ledger, '--now', now, '--speed', String(SPEED)];
}

/** A run that is killed after a while; at once where that is 0. */
async function kill(bench: Bench, afterMs: number): Promise<void> {
  const child = spawn(process.execPath, [CLI, ...(await listArgs(bench))], {
    env: bench.env,
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  await Promise.race([wait(afterMs), ended]);
  child.kill('SIGKILL');
  await ended;
}

it('SIGKILL at any moment of an apply: no pin twice, none lost, nearly all scheduled without a human', async () => {
  const first = await makeBench();
  const began = performance.now();
  await json(await listArgs(first), { env: first.env });
  const lastMs = performance.now() - began;
  await first.sandbox.close();
  first.blog.remove();
  let scheduled = 0;
  for (let i = 0; i < KILLS; i += 1) {
    const bench = await makeBench();
    try {
      await kill(bench, (lastMs * (i + 0.5)) / KILLS);
      bench.sandbox.advance(LATER_MS);
      await json(await listArgs(bench), { env: bench.env });
      bench.sandbox.advance(LATER_MS);
      const last = await json(await listArgs(bench), { env: bench.env });
      const titles = bench.sandbox.state().posts.map(({ title }) => title);
      expect(new Set(titles).size, `kill ${i}: no pin twice`).toBe(titles.length);
      const states = last.steps.map((step) => step.outcome?.state);
      expect(states.filter((state) => state !== 'scheduled' && state !== 'held')).toEqual([]);
      expect(states.filter((state) => state === 'scheduled')).toHaveLength(titles.length);
      expect(last.code).toBe(states.includes('held') ? 1 : 0);
      expect(JSON.parse(readFileSync(bench.ledger, 'utf8')).entries).toHaveLength(PINS);
      scheduled += titles.length;
    } finally {
      await bench.sandbox.close();
      bench.blog.remove();
    }
  }
  process.stdout.write(
    `SIGKILL at ${KILLS} moments: ${scheduled} of ${KILLS * PINS} pins scheduled without a human, the others held\n`,
  );
  expect(scheduled / (KILLS * PINS)).toBeGreaterThanOrEqual(KILLS > 20 ? 0.95 : 0.5);
}, 600_000);

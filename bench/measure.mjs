import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const PEAK = pathToFileURL(fileURLToPath(new URL('./note-peak.mjs', import.meta.url))).href;

/** Runs a command to its end and reads away what it prints; how long that took. Throws where it was killed or failed to start. */
export function run([file, ...args], env = {}) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(file, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const errors = [];
    child.stdout.resume();
    child.stderr.on('data', (chunk) => errors.push(chunk));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      const ms = performance.now() - start;
      if (signal !== null || code > 1)
        reject(new Error(`${file} ${args.join(' ')}: ${signal ?? code}\n${Buffer.concat(errors)}`));
      else resolve({ ms, code });
    });
  });
}

/** Two commands in turn, A B A B …, after a warm-up of each: medians, and the median of A/B pair by pair with its least and most. */
export async function compare(a, b, rounds) {
  await run(a);
  await run(b);
  const pairs = [];
  for (let round = 0; round < rounds; round += 1) pairs.push([(await run(a)).ms, (await run(b)).ms]);
  const ratios = pairs.map(([one, other]) => one / other);
  return {
    a: median(pairs.map(([one]) => one)),
    b: median(pairs.map(([, other]) => other)),
    ratio: median(ratios),
    least: Math.min(...ratios),
    most: Math.max(...ratios),
  };
}

/** Peak memory of one Node run in MiB, as the process itself tells at its end. */
export async function peakMemory(args) {
  const folder = mkdtempSync(join(tmpdir(), 'pin-on-merge-peak-'));
  const file = join(folder, 'peak');
  try {
    await run([process.execPath, '--import', PEAK, ...args], { NOTE_PEAK_TO: file });
    return Number(readFileSync(file, 'utf8')) / 1024;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFiles } from '../../src/disk/create-files.js';
import type { LedgerStore, Publer } from '../../src/ports.js';
import type { Report } from '../../src/report/report.js';
import { type Bench, makeBench, makeStore, outcomes, post, states } from './bench.js';
import { createHttpPubler } from './traced-publer.js';

type Files = Readonly<Record<string, string | Uint8Array>>;

const CONFIG: Files = { 'hugo.toml': 'baseURL = "https://blog.example/"\n' };
const blogOf = (...names: string[]): Files => Object.assign({}, CONFIG, ...names.map((name) => post(name)));

/** Lets one run at a time go on: once every run that has not ended waits for its turn, the next choice says which. */
class Turns {
  readonly #waiting = new Map<number, () => void>();
  readonly #running: Set<number>;
  readonly #choices: Iterator<number>;

  constructor(runs: number, choices: readonly number[]) {
    this.#running = new Set(Array.from({ length: runs }, (_, run) => run));
    this.#choices = choices[Symbol.iterator]();
  }

  take(run: number): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.set(run, resolve);
      this.#next();
    });
  }

  end(run: number): void {
    this.#running.delete(run);
    this.#next();
  }

  #next(): void {
    const runs = [...this.#waiting.keys()].sort();
    if (runs.length === 0 || runs.length < this.#running.size) return;
    const run = runs[(this.#choices.next().value ?? 0) % runs.length] ?? 0;
    const go = this.#waiting.get(run);
    this.#waiting.delete(run);
    go?.();
  }
}

/** A shared ledger and Publer as one run sees them: at every call another run may come first. */
function makePorts(bench: Bench, turn: () => Promise<void>): { store: LedgerStore; publer: Publer } {
  const store = makeStore(bench);
  const publer = createHttpPubler(bench.sandbox, bench);
  return {
    store: {
      ...store,
      isShared: true,
      read: () => turn().then(() => store.read()),
      save: (ledger, version, note) => turn().then(() => store.save(ledger, version, note)),
    },
    publer: {
      ...publer,
      posts: (query) => turn().then(() => publer.posts(query)),
      uploadFile: (name, bytes) => turn().then(() => publer.uploadFile(name, bytes)),
      schedule: (batch) => turn().then(() => publer.schedule(batch)),
      job: (id) => turn().then(() => publer.job(id)),
    },
  };
}

async function race(
  bench: Bench,
  blogs: readonly Files[],
  choices: readonly number[],
): Promise<readonly Report[]> {
  const roots = blogs.map((files) => {
    const root = mkdtempSync(join(tmpdir(), 'pin-on-merge-race-'));
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), content);
    }
    return root;
  });
  try {
    const turns = new Turns(roots.length, choices);
    const runs = roots.map((root, run) =>
      bench
        .run({ ...makePorts(bench, () => turns.take(run)), files: createFiles(root) })
        .finally(() => turns.end(run)),
    );
    return await Promise.all(runs);
  } finally {
    for (const root of roots) rmSync(root, { recursive: true, force: true });
  }
}

const choices = fc.array(fc.nat(1), { minLength: 300, maxLength: 300 });

describe('two runs at once, whatever the order of their steps', () => {
  it.each([
    ['with other posts', blogOf('a', 'b', 'c'), blogOf('x', 'y', 'z'), 6],
    ['with the same posts', blogOf('a', 'b', 'c'), blogOf('a', 'b', 'c'), 3],
    ['where one knows more', blogOf('a', 'b'), blogOf('a', 'b', 'c', 'd'), 4],
  ])('%s: both end green, every pin is sent once, no two in a minute', async (_name, one, two, pins) => {
    await fc.assert(
      fc.asyncProperty(choices, async (chosen) => {
        const bench = await makeBench({ rateLimit: 'off' });
        try {
          const reports = await race(bench, [one, two], chosen);
          for (const report of reports)
            expect(new Set(Object.values(outcomes(report))), bench.log.join('\n')).toEqual(
              new Set(['scheduled']),
            );
          const posts = bench.sandbox.state().posts;
          expect(posts).toHaveLength(pins);
          expect(new Set(posts.map((each) => each.scheduled_at)).size).toBe(pins);
          expect(new Set(posts.map((each) => each.url)).size).toBe(pins);
          expect(states(bench)).toEqual(posts.map(() => 'scheduled'));
        } finally {
          await bench.close();
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('another run’s intents', () => {
  it('of a run that died are waited for six minutes, then looked for in Publer', async () => {
    const bench = await makeBench();
    try {
      Object.assign(bench.files, post('a'));
      const shared = { ...makeStore(bench), isShared: true };
      const publer = createHttpPubler(bench.sandbox, bench);
      const dying: Publer = {
        ...publer,
        async schedule(batch) {
          await publer.schedule(batch);
          throw new Error('died');
        },
      };
      await expect(bench.run({ store: shared, publer: dying })).rejects.toThrow('died');
      const before = bench.clock.now();
      expect(outcomes(await bench.run({ store: shared }))).toEqual({ a: 'scheduled' });
      const waited = bench.clock.now() - before;
      expect(waited).toBeGreaterThan(5 * 60_000);
      expect(waited).toBeLessThan(8 * 60_000);
      expect(bench.log.filter((line) => line.startsWith('another run is sending 1 pin'))).toHaveLength(1);
      expect(bench.sandbox.state().posts).toHaveLength(1);
    } finally {
      await bench.close();
    }
  });
});

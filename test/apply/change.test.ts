import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Publer } from '../../src/ports.js';
import { exitCode } from '../../src/report/exit-code.js';
import { type Bench, count, makeBench, post } from './bench.js';
import { createHttpPubler } from './traced-publer.js';

let bench: Bench;
beforeEach(async () => {
  bench = await makeBench();
  Object.assign(bench.files, post('a'));
  await bench.run();
  Object.assign(bench.files, post('a', '  link: https://blog.example/else/\n'));
});
afterEach(() => bench.close());

const live = () => bench.sandbox.state().posts.filter(({ state }) => state !== 'failed');
/** Publer with something amiss. */
const publer = (change: (real: Publer) => Partial<Publer>): { readonly publer: Publer } => {
  const real = createHttpPubler(bench.sandbox, bench);
  return { publer: { ...real, ...change(real) } };
};

describe('a pin that is to be replaced', () => {
  it('waits as long as Publer still shows the old post, and goes on in a later run', async () => {
    const report = await bench.run(publer(() => ({ remove: async () => true })));
    expect(exitCode(report)).toBe(1);
    expect(live().map(({ url }) => url)).toEqual(['https://blog.example/posts/a/']);
    expect(count(bench, 'POST', '/posts/schedule')).toBe(1);
    bench.advance(20 * 60_000);
    expect(exitCode(await bench.run())).toBe(0);
    expect(live().map(({ url }) => url)).toEqual(['https://blog.example/else/']);
  });

  it('is replaced although the answer to its deletion was lost', async () => {
    const report = await bench.run(
      publer((real) => ({ remove: async (id) => (await real.remove(id)) && false })),
    );
    expect(exitCode(report)).toBe(0);
    expect(live().map(({ url }) => url)).toEqual(['https://blog.example/else/']);
  });

  it('is left alone where it was moved in Publer since the run planned', async () => {
    const before = live()[0];
    const report = await bench.run(
      publer((real) => ({
        posts: async (query) => {
          const list = await real.posts(query);
          const isLater = bench.saves.some((note) => note.startsWith('Change'));
          return isLater
            ? { ...list, rows: list.rows.map((row) => ({ ...row, ms: row.ms + 60_000 })) }
            : list;
        },
      })),
    );
    expect(exitCode(report)).toBe(1);
    expect(live().map(({ id }) => id)).toEqual([before?.id]);
  });

  it('is not deleted, nor sent, where the calendar of Publer cannot be read', async () => {
    bench.sandbox.arm([{ method: 'GET', path: '/posts', times: 99, fault: 'status:503' }]);
    await bench.run().catch(() => null);
    bench.sandbox.disarm();
    expect(count(bench, 'DELETE', '/posts')).toBe(0);
    expect(count(bench, 'POST', '/posts/schedule')).toBe(1);
  });

  it.each(['status:503', 'reset', 'html', 'status:401'])(
    'survives %s at every DELETE: afterwards it is there once',
    async (fault) => {
      for (const when of ['before', 'after'] as const) {
        bench.sandbox.arm([{ method: 'DELETE', path: '/posts', when, times: 99, fault }]);
        await bench.run().catch(() => null);
        bench.sandbox.disarm();
        bench.advance(10 * 60_000);
        await bench.run();
        expect(live().map(({ url }) => url)).toEqual(['https://blog.example/else/']);
        Object.assign(bench.files, post('a', '  link: https://blog.example/else/\n  board: Travel\n'));
      }
    },
  );
});

describe('a text that is changed in place', () => {
  it.each(['status:503', 'reset', 'html', 'status:401'])(
    'survives %s at every PUT: afterwards Publer has it',
    async (fault) => {
      let words = 0;
      for (const when of ['before', 'after'] as const) {
        words += 1;
        Object.assign(
          bench.files,
          post('a', `  link: https://blog.example/posts/a/\n  description: Words ${words}\n`),
        );
        bench.sandbox.arm([{ method: 'PUT', path: '/posts/', when, times: 99, fault }]);
        await bench.run().catch(() => null);
        bench.sandbox.disarm();
        bench.advance(60_000);
        expect(exitCode(await bench.run())).toBe(0);
        expect(live().map(({ text }) => text)).toEqual([`Words ${words}`]);
      }
    },
  );

  it('that Publer refuses fails the run, and is tried again', async () => {
    Object.assign(bench.files, post('a', '  link: https://blog.example/posts/a/\n  description: Words\n'));
    bench.sandbox.arm([{ method: 'PUT', path: '/posts/', times: 1, fault: 'status:422' }]);
    const report = await bench.run();
    expect(exitCode(report)).toBe(1);
    expect([...(report.outcomes?.values() ?? [])].map(({ state }) => state)).toEqual(['failed']);
    expect(exitCode(await bench.run())).toBe(0);
    expect(live().map(({ text }) => text)).toEqual(['Words']);
  });
});

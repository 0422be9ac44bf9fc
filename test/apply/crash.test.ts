import { describe, expect, it } from 'vitest';
import { type Bench, makeBench, outcomes, post } from './bench.js';

/** Runs until a run dies before its k-th effect; null where it ended before. */
async function dieAt(bench: Bench, k: number): Promise<string | null> {
  bench.trace.effects.length = 0;
  bench.trace.dieAt = k;
  try {
    await bench.run();
    return null;
  } catch (error) {
    if (!(error instanceof Error) || error.message !== 'died') throw error;
    return bench.trace.effects.at(-1) ?? '';
  } finally {
    bench.trace.dieAt = null;
  }
}

describe('a run that dies', () => {
  it('before any of its effects: clean runs end with every pin once, or held', async () => {
    const died: string[] = [];
    for (let k = 1; ; k += 1) {
      const bench = await makeBench();
      try {
        for (let i = 0; i < 12; i += 1) Object.assign(bench.files, post(`p${i}`));
        const effect = await dieAt(bench, k);
        if (effect === null) break;
        died.push(effect.split(' ').slice(0, 2).join(' '));
        bench.advance(20 * 60_000);
        const report = await bench.run();
        const again = await bench.run();
        const posts = bench.sandbox.state().posts;
        expect(new Set(posts.map((one) => one.title)).size, `${k} ${effect}: no pin twice`).toBe(
          posts.length,
        );
        const states = Object.values(outcomes(again));
        expect(states.length).toBe(12);
        expect(states.filter((state) => state === 'scheduled').length, `${k} ${effect}`).toBe(posts.length);
        expect(
          states.every((state) => state === 'scheduled' || state === 'held'),
          `${k} ${effect}: ${states.join()}`,
        ).toBe(true);
        expect(Object.values(outcomes(report))).toEqual(states);
      } finally {
        await bench.close();
      }
    }
    expect(new Set(died)).toEqual(
      new Set(['accounts', 'boards', 'posts', 'upload', 'save Send', 'schedule', 'job', 'save Sent:']),
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { Publer } from '../../src/ports.js';
import { makeBench, makeStore, outcomes, post } from './bench.js';
import { createHttpPubler } from './traced-publer.js';

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

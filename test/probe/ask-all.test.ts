import { expect, it } from 'vitest';
import type { Probed } from '../../src/ports.js';
import { askAll } from '../../src/probe/ask-all.js';
import { makeProber } from './make-prober.js';

it('asks each distinct address once, at most four at a time', async () => {
  let [open, most] = [0, 0];
  const prober = makeProber({});
  const ask = async (url: string): Promise<Probed> => {
    open += 1;
    most = Math.max(most, open);
    await Promise.resolve();
    open -= 1;
    return prober.ask(url);
  };
  const urls = Array.from({ length: 20 }, (_, index) => `https://blog.example/${index % 10}`);
  const answers = await askAll(urls, { prober: { ...prober, ask }, isStopping: () => false });
  expect([...answers.keys()].sort()).toEqual([...new Set(urls)].sort());
  expect(prober.asked).toHaveLength(10);
  expect(most).toBe(4);
});

it('asks nothing more once it is asked to stop', async () => {
  const prober = makeProber({});
  const urls = Array.from({ length: 20 }, (_, index) => `https://blog.example/${index}`);
  const answers = await askAll(urls, { prober, isStopping: () => prober.asked.length >= 6 });
  expect(answers.size).toBe(6);
});

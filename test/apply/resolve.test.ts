import { afterEach, beforeEach, expect, it } from 'vitest';
import { SettingsError } from '../../src/errors.js';
import type { Decision } from '../../src/plan/decision.js';
import { type Bench, count, makeBench, outcomes, post, states } from './bench.js';

let bench: Bench;
beforeEach(async () => {
  bench = await makeBench();
  Object.assign(bench.files, post('a'), post('b'));
  bench.sandbox.arm([{ method: 'POST', path: '/posts/schedule', when: 'before', fault: 'reset' }]);
  expect(outcomes(await bench.run())).toEqual({ a: 'waiting', b: 'waiting' });
  bench.advance(20 * 60_000);
  expect(outcomes(await bench.run())).toEqual({ a: 'held', b: 'held' });
});
afterEach(() => bench.close());

const boardId = () => bench.sandbox.state().boards.find(({ name }) => name === 'Bread')?.id ?? '';
const key = (name: string) => `content/posts/${name}.md#1@${boardId()}`;
const decide = (...decisions: Decision[]) => bench.run({ decisions });

it('a held pin is sent again when a person says so, an hour after it was sent', async () => {
  const retry: Decision = { kind: 'retry', key: key('a') };
  await expect(decide(retry)).rejects.toThrow(/less than an hour ago/);
  bench.advance(60 * 60_000);
  expect(outcomes(await decide(retry))).toEqual({ a: 'scheduled', b: 'held' });
  expect(bench.saves).toContainEqual(
    expect.stringMatching(/^A person decided about 1 pin\ncontent\/posts\/a\.md/),
  );
  expect(bench.sandbox.state().posts).toHaveLength(1);
});

it('a held pin that is abandoned is never sent, and fails no run any more', async () => {
  expect(
    outcomes(await decide({ kind: 'abandon', key: key('a') }, { kind: 'abandon', key: key('b') })),
  ).toEqual({
    a: 'none',
    b: 'none',
  });
  expect(outcomes(await bench.run())).toEqual({ a: 'none', b: 'none' });
  expect(count(bench, 'POST', '/posts/schedule')).toBe(1);
});

it('nothing is decided where one decision is wrong: all mistakes are told', async () => {
  const wrong = [
    { kind: 'adopt', key: key('a'), postId: 'p1' },
    { kind: 'retry', key: 'x' },
  ] as const;
  const failed = decide(...wrong, { kind: 'abandon', key: key('b') });
  await expect(failed).rejects.toBeInstanceOf(SettingsError);
  await expect(failed).rejects.toThrow(/shows no post p1[\s\S]*called x/);
  expect(states(bench)).toEqual(['held', 'held']);
});

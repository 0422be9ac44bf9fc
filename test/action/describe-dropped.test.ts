import { expect, it } from 'vitest';
import { describeDropped } from '../../src/action/describe-dropped.js';

const decisions = [{ kind: 'retry', key: 'posts/a.md#1@b' } as const];

it.each([
  ['check', false, 'it is a check'],
  ['plan', false, 'it is a plan'],
  ['apply', true, 'older commit'],
] as const)('a decision in a run of mode %s (older commit: %s) is told to be left', (mode, isOlder, why) => {
  expect(describeDropped({ decisions }, { mode, isOlder }).join()).toContain(why);
  expect(describeDropped({ decisions: [] }, { mode, isOlder })).toEqual([]);
});

it('a decision that is carried out is not told of', () => {
  expect(describeDropped({ decisions }, { mode: 'apply', isOlder: false })).toEqual([]);
});

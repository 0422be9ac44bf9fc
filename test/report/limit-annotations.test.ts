import { describe, expect, it } from 'vitest';
import { limitAnnotations, type Remark } from '../../src/report/limit-annotations.js';
import type { LEVELS } from '../../src/report/make-annotations.js';

const remarks = (level: (typeof LEVELS)[number], count: number): readonly Remark[] =>
  Array.from({ length: count }, (_, index) => ({ level, title: 'x', message: `${level} ${index + 1}` }));
const levels = (all: readonly Remark[]) => all.map(({ level }) => level);

describe('the annotations of a run', () => {
  it.each([
    [10, 10, 'error 10'],
    [11, 10, 'and 2 more errors; the summary of the run lists them'],
    [399, 10, 'and 390 more errors; the summary of the run lists them'],
  ])('of %i errors are %i, and the last one reads %j', (errors, shown, last) => {
    const all = limitAnnotations([...remarks('warning', 30), ...remarks('error', errors)]);
    expect(levels(all)).toEqual([
      ...Array.from({ length: shown }, () => 'error'),
      ...Array.from({ length: 10 }, () => 'warning'),
    ]);
    expect(all[shown - 1]?.message).toBe(last);
  });

  it('keep what comes first', () => {
    const stopped: Remark = { level: 'error', title: 'stopped', message: 'Publer refused' };
    expect(limitAnnotations([stopped, ...remarks('error', 15)])[0]).toEqual(stopped);
  });
});

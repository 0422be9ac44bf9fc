import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/apply/make-outcomes.js';
import { type Annotation, LEVELS, makeAnnotations } from '../../src/report/make-annotations.js';
import type { Report } from '../../src/report/report.js';
import { makeEntry, makeWanted } from '../plan/make-wanted.js';
import { anyText } from './hostile-texts.js';
import { makeProblem, outcomesOf, reportOf } from './make-report.js';

/** As `@actions/core` writes the message of a command. */
const written = ({ message }: Annotation) =>
  message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

describe('annotations', () => {
  it('tell a problem at its line, from the root of the repository, with what to write instead', () => {
    const report = { ...reportOf([], [makeProblem('warning')]), folder: 'sites/a' };
    expect(makeAnnotations(report)).toEqual([
      {
        level: 'warning',
        title: 'title-long',
        message: 'line 1\nTry: write less',
        file: 'sites/a/posts/a.md',
        line: 1,
        column: 2,
        endColumn: 9,
      },
    ]);
  });

  it.each<[Outcome['state'], string]>([
    ['held', 'pin held'],
    ['waiting', 'pin waiting'],
    ['failed', 'pin failed'],
    ['unsent', 'pin not sent'],
  ])('tell a pin that is %s as an error at its line', (state, title) => {
    const report = outcomesOf(reportOf([makeWanted('a')]), state, { message: 'No answer' });
    expect(makeAnnotations(report)).toEqual([
      {
        level: 'error',
        title,
        message: '"Title a" → Bread: No answer',
        file: 'posts/a.md',
        line: 3,
        column: 1,
        endColumn: 4,
      },
    ]);
  });

  it.each<Outcome['state']>(['scheduled', 'published', 'cancelled', 'none'])(
    'say nothing of a pin that is %s',
    (state) => {
      expect(makeAnnotations(outcomesOf(reportOf([makeWanted('a')]), state))).toEqual([]);
    },
  );

  it('of a plan warn of a held pin', () => {
    const report = reportOf([makeWanted('a')]);
    const steps = report.plan.steps.map((step) => ({ ...step, action: 'hold' as const, reason: 'two' }));
    const [held] = makeAnnotations({ ...report, plan: { ...report.plan, steps } });
    expect(held).toMatchObject({ level: 'warning', title: 'pin held', message: '"Title a" → Bread: two' });
  });

  it('tell a held pin that is in no post any more, by its old path', () => {
    const report = outcomesOf(reportOf([]), 'none');
    const orphans = [makeEntry(makeWanted('gone'), { state: 'held', message: 'lost' })];
    const [orphan] = makeAnnotations({ ...report, plan: { ...report.plan, orphans } });
    expect(orphan).toMatchObject({ level: 'error', file: 'posts/gone.md', line: 1 });
  });

  it.each([
    ['edited since it was published', 'other words', [{ level: 'notice', title: 'edit not carried out' }]],
    ['as it was published', null, []],
  ] as const)('of a pin %s: %j', (_name, title, expected) => {
    const before = makeWanted('a');
    const wanted = title === null ? before : makeWanted('a', { title });
    const report = reportOf([wanted]);
    const entry = makeEntry(before, { state: 'published' });
    const steps = report.plan.steps.map((step) => ({ ...step, action: 'keep' as const, entry }));
    const found = makeAnnotations(outcomesOf({ ...report, plan: { ...report.plan, steps } }, 'published'));
    expect(found).toMatchObject(expected);
    expect(found).toHaveLength(expected.length);
  });

  it('tell once, and as an error, that too many changes were not sent', () => {
    const report = reportOf([makeWanted('a'), makeWanted('b')], [makeProblem('warning', 'too-many-changes')]);
    const full: Report = { ...report, plan: { ...report.plan, tooManyChanges: 2 } };
    const levels = (one: Report) => makeAnnotations(one).map(({ level, title }) => `${level} ${title}`);
    expect(levels(outcomesOf(full, 'unsent'))).toEqual(['error too-many-changes']);
    expect(levels(full)).toEqual(['warning too-many-changes']);
  });

  it('are safe to print and short enough, whatever the texts hold', () => {
    const long = fc
      .tuple(anyText, fc.integer({ min: 1, max: 3000 }))
      .map(([text, times]) => text.repeat(times));
    fc.assert(
      fc.property(long, (text) => {
        const words = text.slice(0, 20_000);
        const problem = { ...makeProblem('error'), message: words, hint: words, file: words };
        const report = reportOf([makeWanted('a', { title: words, file: words })], [problem]);
        for (const one of makeAnnotations(outcomesOf(report, 'failed', { message: words }))) {
          expect(written(one).length).toBeLessThanOrEqual(4096);
          expect(one.message).not.toMatch(/[^\P{Cc}\n]|[\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069]|##\[/u);
          expect(one.file).not.toMatch(/\p{Cc}|##\[/u);
          expect(LEVELS).toContain(one.level);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('cut a long message between characters', () => {
    const [one] = makeAnnotations(
      reportOf([], [{ ...makeProblem('error'), message: '🍮'.repeat(4000), hint: null }]),
    );
    expect(one?.message).toMatch(/^(?:🍮)+…$/u);
  });
});

import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Outcome } from '../../src/apply/make-outcomes.js';
import type { Action } from '../../src/plan/plan.js';
import { makeJson } from '../../src/report/make-json.js';
import { makeOutputs } from '../../src/report/make-outputs.js';
import type { Report } from '../../src/report/report.js';
import { makeEntry, makeWanted } from '../plan/make-wanted.js';
import { makeProblem, outcomesOf, reportOf } from './make-report.js';

const Results = z.strictObject({
  version: z.literal(1),
  mode: z.enum(['check', 'plan', 'apply']),
  steps: z.array(z.looseObject({ key: z.string(), action: z.string() })),
  leftOut: z.int(),
});
const resultsOf = (report: Report) => Results.parse(JSON.parse(makeOutputs(report).results));

function withAction(report: Report, action: Action): Report {
  const steps = report.plan.steps.map((step) => ({ ...step, action }));
  return { ...report, plan: { ...report.plan, steps } };
}

const COUNTS = { created: '0', updated: '0', cancelled: '0', held: '0', failed: '0', problems: '0' };
const one = reportOf([makeWanted('a')]);

describe('the outputs of a run that sent', () => {
  it.each<[Action, Outcome['state'], object]>([
    ['create', 'scheduled', { created: '1' }],
    ['create', 'published', { created: '1' }],
    ['create', 'unsent', {}],
    ['create', 'failed', { failed: '1' }],
    ['create', 'waiting', { held: '1' }],
    ['create', 'held', { held: '1' }],
    ['update', 'scheduled', { updated: '1' }],
    ['replace', 'scheduled', { updated: '1' }],
    ['cancel', 'cancelled', { cancelled: '1' }],
    ['keep', 'scheduled', {}],
    ['keep', 'failed', { failed: '1' }],
    ['hold', 'scheduled', {}],
    ['skip', 'none', {}],
  ])('for a step %s that came to be %s count %j', (action, state, counts) => {
    expect(makeOutputs(outcomesOf(withAction(one, action), state))).toMatchObject({ ...COUNTS, ...counts });
  });

  it('count held pins that are in no post any more, and problems of both kinds', () => {
    const report = reportOf([], [makeProblem('error'), makeProblem('warning', 'title-long', 2)]);
    const orphans = [makeEntry(makeWanted('gone'), { state: 'held' })];
    const outputs = makeOutputs({ ...report, plan: { ...report.plan, orphans } });
    expect(outputs).toMatchObject({ ...COUNTS, held: '1', problems: '2' });
  });
});

describe('the outputs of a plan', () => {
  it.each<[Action, object]>([
    ['create', { created: '1' }],
    ['update', { updated: '1' }],
    ['replace', { updated: '1' }],
    ['cancel', { cancelled: '1' }],
    ['hold', { held: '1' }],
    ['keep', {}],
  ])('for a step %s count %j', (action, counts) => {
    expect(makeOutputs(withAction(one, action))).toMatchObject({ ...COUNTS, ...counts });
  });
});

describe('the output `results`', () => {
  it('has the steps of --json', () => {
    const report = outcomesOf(one, 'scheduled');
    const { steps } = z.object({ steps: z.array(z.unknown()) }).parse(makeJson(report));
    expect(resultsOf(report)).toEqual({ version: 1, mode: 'apply', steps, leftOut: 0 });
  });

  it('is cut to fit, counts what it left out, and leaves out what changes nothing first', () => {
    const words = '"\\ 🍮 <\n'.repeat(40);
    const wanted = Array.from({ length: 2000 }, (_, i) => makeWanted(`p${i}`, { title: words }));
    const report = reportOf([]);
    const steps = wanted.map((pin, index) => ({
      wanted: pin,
      action: index < 1990 ? ('keep' as const) : ('create' as const),
      reason: null,
      slotMs: null,
      entry: null,
      adopt: null,
      deferred: null,
      noted: null,
      departed: false,
      problems: [],
    }));
    const full = { ...report, plan: { ...report.plan, steps } };
    const results = resultsOf(full);
    expect(Buffer.byteLength(makeOutputs(full).results)).toBeLessThanOrEqual(300_000);
    expect(results.steps.length + results.leftOut).toBe(2000);
    expect(results.leftOut).toBeGreaterThan(1000);
    expect(results.steps.filter(({ action }) => action === 'create')).toHaveLength(10);
    expect(results.steps[0]?.key).toBe('posts/p0.md#1@b1');
  });

  it('leaves out one step that is too long by itself', () => {
    const report = reportOf([makeWanted('a', { description: 'x'.repeat(400_000) }), makeWanted('b')]);
    expect(resultsOf(report)).toMatchObject({ steps: [{ key: 'posts/b.md#1@b1' }], leftOut: 1 });
  });
});

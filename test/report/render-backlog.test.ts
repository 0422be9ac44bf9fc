import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/plan/calendar.js';
import { EMPTY_LEDGER } from '../../src/plan/ledger.js';
import { makePlan } from '../../src/plan/make-plan.js';
import { exitCode } from '../../src/report/exit-code.js';
import { makeOutputs } from '../../src/report/make-outputs.js';
import { renderBacklog } from '../../src/report/render-backlog.js';
import { renderVerdict } from '../../src/report/render-verdict.js';
import type { Report } from '../../src/report/report.js';
import { makeWanted, NOW, placeOf, SCHEDULE } from '../plan/make-wanted.js';
import { outcomesOf, reportOf } from './make-report.js';

function backlogOf(names: string, { backfill = true, maxChanges = 2, horizonDays = 60 } = {}): Report {
  const schedule = { ...SCHEDULE, perDay: 1, horizonMs: horizonDays * DAY_MS };
  const plan = makePlan({
    wanted: [...names].map((name) => makeWanted(name)),
    ledger: { ledger: EMPTY_LEDGER, existed: false },
    rows: [],
    nowMs: NOW,
    settings: { schedule, since: null, limits: { maxChanges }, placeOf, backfill },
    timezone: 'UTC',
    problems: [],
  });
  const backlog = { backfill, horizonMs: schedule.horizonMs, maxChanges };
  return { ...reportOf([]), plan, backlog, timezone: 'UTC' };
}

describe('the backlog', () => {
  it.each([
    [
      'of a portion',
      backlogOf('abc'),
      'backlog: 3 pins, the last on 2026-11-24 13:00 UTC (Tue); 2 with the next apply, 1 with later ones (limits.max-changes 2)',
    ],
    [
      'that lies after the horizon too',
      backlogOf('abcd', { horizonDays: 2, maxChanges: 1 }),
      'backlog: 4 pins, the last on 2026-11-25 13:00 UTC (Wed); 1 with the next apply, 3 with later ones (schedule.horizon 2 days, limits.max-changes 1)',
    ],
    [
      'that is small',
      backlogOf('a'),
      'backlog: 1 pin, the last on 2026-11-22 13:00 UTC (Sun); all with the next apply',
    ],
    ['that is empty', backlogOf(''), 'backlog: no pin is left to schedule'],
    ['of a run that is no backfill', backlogOf('a', { backfill: false }), null],
    [
      'of a run that is no backfill and meets the horizon',
      backlogOf('ab', { backfill: false, horizonDays: 1 }),
      'backlog: 2 pins, the last on 2026-11-23 13:00 UTC (Mon); 1 with the next apply, 1 with later ones (schedule.horizon 1 day)',
    ],
    ['of a run that is refused', backlogOf('abc', { backfill: false, horizonDays: 60 }), null],
  ])('%s', (_name, report, line) => expect(renderBacklog(report)).toBe(line));

  it('that is left after an apply is told, is green, and is neither created nor wrong', () => {
    const planned = backlogOf('abc');
    const report = outcomesOf(planned, 'scheduled');
    const [, , last] = report.plan.steps;
    const outcomes = new Map(report.outcomes);
    const unsent = {
      state: 'unsent',
      postId: null,
      pinUrl: null,
      message: last?.deferred?.why ?? '',
    } as const;
    if (last) outcomes.set(last.wanted, unsent);
    const applied = { ...report, outcomes };
    expect(renderBacklog(applied)).toBe(
      'backlog: 1 pin left for later runs, the last on 2026-11-24 13:00 UTC (Tue) (limits.max-changes 2)',
    );
    expect(renderVerdict(applied)).toBe('✅ 2 pins scheduled, 1 left for later runs');
    expect(exitCode(applied)).toBe(0);
    expect(makeOutputs(applied).created).toBe('2');
    expect(makeOutputs(planned).created).toBe('2');
    expect(renderVerdict(planned)).toBe('✅ 2 pins to schedule, 1 left for later runs');
  });
});

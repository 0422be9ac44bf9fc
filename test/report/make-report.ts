import type { Outcome } from '../../src/apply/make-outcomes.js';
import { makePlan } from '../../src/plan/make-plan.js';
import type { Wanted } from '../../src/plan/wanted.js';
import type { Problem } from '../../src/problem.js';
import type { Report } from '../../src/report/report.js';
import { NOW, placeOf, SCHEDULE } from '../plan/make-wanted.js';

const SITE = {
  generator: 'hugo',
  url: 'https://blog.example',
  timezone: 'Europe/Berlin',
  posts: [],
  notPosts: [],
  staticFolders: [],
  problems: [],
  page: () => {
    throw new Error('unused');
  },
};

/** A problem at a line of `posts/a.md`. */
export function makeProblem(
  severity: Problem['severity'],
  code: Problem['code'] = 'title-long',
  line = 1,
): Problem {
  return {
    file: 'posts/a.md',
    line,
    column: 2,
    endColumn: 9,
    severity,
    code,
    message: `line ${line}`,
    hint: 'write less',
  };
}

/** The report of a plan of these pins, made without a ledger. */
export function reportOf(
  wanted: readonly Wanted[],
  problems: readonly Problem[] = [],
  change: Partial<Report> = {},
): Report {
  const plan = makePlan({
    wanted,
    ledger: null,
    rows: [],
    nowMs: NOW,
    settings: { schedule: SCHEDULE, since: null, limits: { maxChanges: 25 }, placeOf },
    timezone: 'Europe/Berlin',
    problems,
  });
  return {
    mode: 'plan',
    site: SITE,
    posts: 7,
    timezone: 'Europe/Berlin',
    folder: '',
    failOn: 'error',
    backlog: { backfill: false, horizonMs: SCHEDULE.horizonMs, maxChanges: 25 },
    plan,
    outcomes: null,
    failure: null,
    notice: null,
    ...change,
  };
}

/** The report of an apply in which every pin came to the same end. */
export function outcomesOf(report: Report, state: Outcome['state'], change: Partial<Outcome> = {}): Report {
  return {
    ...report,
    mode: 'apply',
    outcomes: new Map(
      report.plan.steps.map((step) => [
        step.wanted,
        { state, postId: 'p', pinUrl: null, message: null, ...change },
      ]),
    ),
  };
}

import type { Media } from '../content/pin.js';
import { renderSlot } from '../plan/observation.js';
import { ACTIONS, type Step } from '../plan/plan.js';
import { renderLocal } from '../plan/render-time.js';
import type { Problem } from '../problem.js';
import { makeFailureProblems } from './failure-problems.js';
import type { Report } from './report.js';

/** The object that `--json` prints, version 1. */
export function makeJson(report: Report): unknown {
  const { site, plan, failure } = report;
  return {
    version: 1,
    site: { url: site.url, generator: site.generator, timezone: report.timezone },
    posts: report.posts,
    summary: Object.fromEntries(
      ACTIONS.map((action) => [action, plan.steps.filter((step) => step.action === action).length]),
    ),
    steps: plan.steps.map((step) => makeJsonStep(step, report)),
    problems: [...plan.problems, ...(failure === null ? [] : makeFailureProblems(failure))].map(makeProblem),
  };
}

/** What `--json` prints where there is no report because the run could not begin or go on: the same shape, and why. */
export function makeFailureJson(command: string, error: unknown): unknown {
  const problems = makeFailureProblems(error).map(makeProblem);
  if (command === 'urls') return { version: 1, generator: null, posts: [], problems };
  if (command === 'export') return { version: 1, format: 'pinterest-csv', files: [], leftOut: 0, problems };
  if (command === 'boards') return { version: 1, accounts: [], problems };
  return {
    version: 1,
    site: { url: null, generator: null, timezone: 'UTC' },
    posts: 0,
    summary: Object.fromEntries(ACTIONS.map((action) => [action, 0])),
    steps: [],
    problems,
  };
}

/** One step as `--json` and the output `results` show it. */
export function makeJsonStep(step: Step, report: Report): unknown {
  const { pin, board, key } = step.wanted;
  const { slotMs } = step;
  return {
    key,
    file: pin.file,
    line: pin.place.line,
    action: step.action,
    reason: step.reason,
    title: pin.title,
    description: pin.description,
    link: pin.link,
    board: board === null ? null : { name: board.name, id: board.id },
    slot: slotMs === null ? null : renderSlot(slotMs),
    local: slotMs === null ? null : renderLocal(slotMs, report.timezone),
    media: pin.media.map(makeMedia),
    ...(report.outcomes === null ? {} : { outcome: report.outcomes.get(step.wanted) ?? null }),
  };
}

function makeMedia(media: Media): unknown {
  const { source, path, url, format, width, height, bytes, sha256, alt } = media;
  return { source, path, url, format, width, height, bytes, sha256, alt };
}

/** One problem as `--json` shows it. */
export function makeProblem(problem: Problem): unknown {
  const { severity, code, file, line, column, endColumn, message, hint } = problem;
  return { severity, code, file, line, column, endColumn, message, hint };
}

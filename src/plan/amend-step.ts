import type { Problem } from '../problem.js';
import type { Step } from './plan.js';

/** A problem without its place. */
export type ProblemText = readonly [
  severity: Problem['severity'],
  code: Problem['code'],
  message: string,
  hint: string | null,
];

/** The step with one more problem, at its schedule. */
export function tell(step: Step, [severity, code, message, hint]: ProblemText): Step {
  const problem = { ...step.wanted.pin.schedulePlace, severity, code, message, hint };
  return { ...step, problems: [...step.problems, problem] };
}

/** The step as one that is not sent, because of a problem at its schedule. */
export function refuse(step: Step, problem: ProblemText): Step {
  return { ...tell(step, problem), action: 'skip', reason: `problem:${problem[1]}`, slotMs: null };
}

/** The step with one more reason. */
export function because(step: Step, why: string | null): Step {
  return why === null ? step : { ...step, reason: step.reason === null ? why : `${step.reason}; ${why}` };
}

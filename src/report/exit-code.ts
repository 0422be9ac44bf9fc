import { describeFailure } from './describe-failure.js';
import type { Report } from './report.js';

/** 0 done · 1 a problem of the severity asked for, or a pin that failed, waits, is held or was not sent (unless its page is still to come) · 3 no usable answer from Publer or GitHub. */
export function exitCode(report: Report): 0 | 1 | 3 {
  if (report.failure !== null) return describeFailure(report.failure).exit === 3 ? 3 : 1;
  const putOff = new Set(
    report.plan.steps.flatMap(({ deferred, wanted }) => (deferred === null ? [] : [wanted])),
  );
  const doubtful = [...(report.outcomes ?? [])].some(
    ([wanted, { state }]) =>
      ['failed', 'waiting', 'held'].includes(state) || (state === 'unsent' && !putOff.has(wanted)),
  );
  if (
    doubtful ||
    (report.outcomes !== null && (report.plan.orphans.length > 0 || report.plan.tooManyChanges !== null))
  )
    return 1;
  return hasProblem(report) ? 1 : 0;
}

/** What could not be asked, or is still to come, is no fault of the posts: it fails nothing. */
const NEVER_FAILS: ReadonlySet<string> = new Set([
  'ledger-not-read',
  'boards-not-checked',
  'link-not-live',
  'image-not-live',
]);

function hasProblem({ plan, failOn }: Report): boolean {
  if (failOn === 'never') return false;
  return plan.problems.some(
    ({ severity, code }) => severity === 'error' || (failOn === 'warning' && !NEVER_FAILS.has(code)),
  );
}

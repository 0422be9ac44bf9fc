import { listPins, PIN_STATES, type PinState } from './pin-state.js';
import { plural } from './plural.js';
import type { Report } from './report.js';
import { NEWS, sayState } from './say-state.js';

/** The first line of a summary: one mark and what happened to the pins, in plain words. */
export function renderVerdict(report: Report): string {
  if (report.notice !== null) return '✅ nothing to do';
  return `${mark(report)} ${[...sayPins(report), ...sayEdits(report), ...sayProblems(report)].join(', ')}`;
}

function sayPins(report: Report): readonly string[] {
  const states = listPins(report).map(({ state }) => state);
  const countOf = (state: PinState) =>
    states.filter((one) => one === state).length + (state === 'held' ? report.plan.orphans.length : 0);
  const told = PIN_STATES.filter((state) => NEWS.has(state) && countOf(state) > 0);
  if (told.length === 0) return countEdits(report) > 0 ? [] : [sayNothing(report)];
  return told.map((state, index) => {
    const count = countOf(state);
    return `${index === 0 ? plural(count, 'pin') : count} ${sayState(state, report.mode)}`;
  });
}

/** What the posts want and Publer does not have. */
function sayEdits(report: Report): readonly string[] {
  const count = countEdits(report);
  if (count === 0) return [];
  const was = count === 1 ? 'was edited after it was' : 'were edited after they were';
  return [`${plural(count, 'pin')} ${was} scheduled, and not changed in Publer`];
}

function countEdits({ plan }: Report): number {
  return plan.steps.filter(({ problems }) => problems.some(({ code }) => IN_VAIN.has(code))).length;
}

const IN_VAIN: ReadonlySet<string> = new Set(['edit-not-sent', 'edit-too-late']);

function sayNothing({ plan, posts }: Report): string {
  const count = plan.steps.length;
  if (count === 0) return `no pins in ${plural(posts, 'post')}`;
  return count === 1
    ? 'nothing new, the one pin is as it was'
    : `nothing new, all ${count} pins are as they were`;
}

function sayProblems({ plan }: Report): readonly string[] {
  const errors = plan.problems.filter(({ severity }) => severity === 'error').length;
  const warnings = plan.problems.length - errors;
  return [
    ...(errors > 0 ? [plural(errors, 'error')] : []),
    ...(warnings > 0 ? [plural(warnings, 'warning')] : []),
  ];
}

const BAD: readonly PinState[] = ['failed', 'unsent', 'blocked'];
const DOUBTFUL: readonly PinState[] = ['held', 'waiting', 'deferred', 'conflict'];

function mark(report: Report): string {
  const { plan, failure } = report;
  const has = (states: readonly PinState[]) => listPins(report).some(({ state }) => states.includes(state));
  const hasError = plan.problems.some(({ severity }) => severity === 'error');
  if (failure !== null || hasError || has(BAD)) return '❌';
  return has(DOUBTFUL) || plan.orphans.length > 0 || plan.problems.length > 0 ? '⚠️' : '✅';
}

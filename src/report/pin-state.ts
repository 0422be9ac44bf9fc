import type { Outcome } from '../apply/make-outcomes.js';
import type { Action, Step } from '../plan/plan.js';
import type { Report } from './report.js';

/** What a reader wants to know of a pin: what was done, or what would be done, with it. */
export const PIN_STATES = [
  'new',
  'scheduled',
  'published',
  'update',
  'replace',
  'cancel',
  'failed',
  'held',
  'waiting',
  'unsent',
  'deferred',
  'later',
  'conflict',
  'blocked',
  'move',
  'keep',
  'skip',
] as const;
export type PinState = (typeof PIN_STATES)[number];

/** One pin as the reports show it. */
export interface ShownPin {
  readonly step: Step;
  readonly state: PinState;
  readonly outcome: Outcome | null;
  /** Why, in one phrase of any text; null where there is nothing to say. */
  readonly reason: string | null;
}

/** Every pin of a report with its state, in the order of the plan. */
export function listPins(report: Report): readonly ShownPin[] {
  return report.plan.steps.map((step) => {
    const outcome = report.outcomes?.get(step.wanted) ?? null;
    const state = outcome === null ? plannedState(step) : reachedState(step, outcome);
    return { step, state, outcome, reason: outcome?.message ?? reasonOf(step) };
  });
}

const SKIPPED: Readonly<Record<string, string>> = {
  skip: 'it says skip: true',
  'before-since': 'its post is older than since',
  unpublished: 'its post is not published',
};

function reasonOf({ action, reason, problems }: Step): string | null {
  if (action !== 'skip' || reason === null) return reason;
  const error = problems.find(({ severity }) => severity === 'error');
  return error?.message ?? SKIPPED[reason] ?? reason;
}

const PLANNED: Readonly<Record<Action, PinState>> = {
  create: 'new',
  update: 'update',
  replace: 'replace',
  cancel: 'cancel',
  move: 'move',
  keep: 'keep',
  hold: 'held',
  skip: 'skip',
  conflict: 'conflict',
};

function plannedState({ action, reason, entry, deferred }: Step): PinState {
  if (action === 'create' && deferred !== null && deferred.kind !== 'page') return 'later';
  if (action === 'skip' && reason?.startsWith('problem:')) return 'blocked';
  if (action === 'hold' && (entry?.state === 'intent' || entry?.state === 'cancelling')) return 'waiting';
  return PLANNED[action];
}

function reachedState(step: Step, { state }: Outcome): PinState {
  switch (state) {
    case 'failed':
    case 'held':
    case 'waiting':
      return state;
    case 'unsent':
      if (step.deferred === null) return state;
      return step.deferred.kind === 'page' ? 'deferred' : 'later';
    case 'scheduled':
    case 'published':
      return step.action === 'create' || step.action === 'hold' ? state : plannedState(step);
    case 'cancelled':
    case 'none':
      return plannedState(step);
  }
}

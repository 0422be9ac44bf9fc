import type { Plan, Step } from '../plan/plan.js';
import type { Wishes } from './context.js';

/**
 * What a run puts off at its beginning waits for a later run, although it would be due when the plan is made anew: a portion is one
 * portion, however many batches it is sent in.
 */
export function keepDeferred(wishes: Wishes, { steps }: Plan): Wishes {
  const deferred = new Map(
    steps.flatMap((step) => (step.deferred === null ? [] : [[step.wanted, step] as const])),
  );
  const keep = (step: Step) => (step.action === 'create' ? (deferred.get(step.wanted) ?? step) : step);
  return {
    ...wishes,
    makePlan: (view) => {
      const plan = wishes.makePlan(view);
      return { ...plan, steps: plan.steps.map(keep) };
    },
  };
}

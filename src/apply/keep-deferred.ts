import { isDue, type Plan } from '../plan/plan.js';
import type { Wishes } from './context.js';

/**
 * What a run puts off at its beginning waits for a later run, although it would be due when the plan is made anew: a portion is one
 * portion, however many batches it is sent in.
 */
export function keepDeferred(wishes: Wishes, { steps }: Plan): Wishes {
  const deferred = new Map(steps.map((step) => [step.wanted, step.deferred]));
  return {
    ...wishes,
    makePlan: (view) => {
      const plan = wishes.makePlan(view);
      const kept = plan.steps.map((step) =>
        isDue(step) ? { ...step, deferred: deferred.get(step.wanted) ?? null } : step,
      );
      return { ...plan, steps: kept };
    },
  };
}

import { judgePages, type PageAnswers } from './judge-pages.js';
import type { Step } from './plan.js';

/**
 * Slots for the creates, and what their pages make of them. Pages are asked only of pins that would be sent in this run: the
 * others are put off as before, whatever their pages.
 */
export function judgeDue(
  steps: readonly Step[],
  pages: PageAnswers | null,
  assign: (steps: readonly Step[]) => readonly Step[],
): readonly Step[] {
  const placed = assign(steps);
  if (pages === null) return placed;
  const judged = steps.map((step, index) => {
    const deferred = placed[index]?.deferred ?? null;
    if (deferred !== null) return { ...step, deferred };
    return step.action === 'create' || step.action === 'replace' ? judgePages(step, pages) : step;
  });
  return assign(judged);
}

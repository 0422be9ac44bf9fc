import type { Problem } from '../problem.js';
import type { Step } from './plan.js';
import { mediaIds } from './wanted.js';

/** The same picture to the same board twice is a warning at the later pin. */
export function findDuplicates(steps: readonly Step[]): Problem[] {
  const seen = new Map<string, Step>();
  const problems: Problem[] = [];
  for (const step of steps) {
    const { pin, board } = step.wanted;
    if (step.action === 'skip' || pin.media.length === 0 || board === null) continue;
    const key = `${mediaIds(pin).join('\n')}\n${board.id ?? board.name}`;
    const first = seen.get(key);
    if (!first) {
      seen.set(key, step);
      continue;
    }
    const { file, line } = first.wanted.pin.place;
    const message = `The same picture goes to board "${board.name}" in ${file}:${line} too.`;
    problems.push({ ...pin.place, severity: 'warning', code: 'image-duplicate', message, hint: null });
  }
  return problems;
}

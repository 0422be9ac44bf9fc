import type { ProblemCode } from '../problem.js';
import { REPLACE_UNTIL_MS } from './decide-scheduled.js';
import { findDrift, isDrifted } from './drift.js';
import { floorMinute, isPublished, type PostRow } from './observation.js';
import type { Step } from './plan.js';

export interface LeaveInput {
  /** `lifecycle.removed`. */
  readonly removed: 'keep' | 'cancel';
  /** The post in Publer's calendar; null where it was not read. */
  readonly row: PostRow | null;
  readonly nowMs: number;
  /** Why the pin is not wanted any more, as the end of a sentence. */
  readonly why: string;
}

/** A scheduled pin that its post does not want any more: by the setting it stays, or is cancelled while there is time. What a person changed in Publer stays. */
export function leave(step: Step, input: LeaveInput): Step {
  const { entry } = step;
  const { row, why } = input;
  if (entry === null) return step;
  const slotMs = row === null ? Date.parse(entry.slot) : floorMinute(row.ms);
  const left: Step = { ...step, slotMs, reason: why };
  if (entry.state === 'cancelling') return { ...left, action: 'cancel' };
  if (input.removed === 'keep') return keep(left, 'still-scheduled', KEPT);
  if (isDrifted(findDrift(entry, row)))
    return { ...keep(left, 'conflict', 'it was changed in Publer meanwhile'), action: 'conflict' };
  if (slotMs - input.nowMs < REPLACE_UNTIL_MS || (row !== null && isPublished(row)))
    return keep(left, 'edit-too-late', 'it goes out in less than 15 minutes');
  return { ...left, action: 'cancel' };
}

const KEPT = '`lifecycle.removed` is `keep`';

/** It stays in Publer: a departed pin as a step of its own, one that is still in its post beside what the post says. */
function keep(step: Step, code: ProblemCode, because: string): Step {
  const { file, line, column, endColumn } = step.wanted.pin.place;
  const message = `A pin is scheduled in Publer although ${step.reason}; it stays there, because ${because}.`;
  const hint = "delete it in Publer's calendar, or set `lifecycle: { removed: cancel }`";
  const problem = { file, line, column, endColumn, severity: 'warning', code, message, hint } as const;
  if (step.departed)
    return {
      ...step,
      action: 'keep',
      reason: `${step.reason}; it stays scheduled: ${because}`,
      problems: code === 'still-scheduled' ? step.problems : [...step.problems, problem],
    };
  return { ...step, action: 'skip', reason: step.wanted.pin.skip, problems: [...step.problems, problem] };
}

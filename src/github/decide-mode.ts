import type { Event } from './read-event.js';
import type { Inputs } from './read-inputs.js';

/** What a run may do. Decided before any post is read and any request is made. */
export type Decision =
  | {
      readonly kind: 'run';
      readonly mode: 'check' | 'plan' | 'apply' /** Why it only plans. */;
      readonly why: string | null;
    }
  | { readonly kind: 'refused'; readonly message: string; readonly hint: string };

/** Events that run with secrets on content or at the wish of strangers. */
const REFUSED: ReadonlySet<string> = new Set(['pull_request_target', 'issue_comment', 'workflow_run']);
/** Events that apply by themselves, on the branch. */
const APPLYING: ReadonlySet<string> = new Set(['push', 'workflow_dispatch', 'schedule']);

/** README, Events: apply on the branch, plan everywhere else, nothing at all where strangers could reach a secret. */
export function decideMode({ mode, branch: named }: Pick<Inputs, 'mode' | 'branch'>, event: Event): Decision {
  if (mode === 'check') return { kind: 'run', mode, why: null };
  if (REFUSED.has(event.name)) return refuseEvent(event.name);
  if (mode === 'plan') return { kind: 'run', mode, why: null };
  const branch = named ?? event.defaultBranch;
  const isApplying = APPLYING.has(event.name);
  if (branch === null && (mode === 'apply' || isApplying)) return BRANCH_UNKNOWN;
  const isThere = event.ref === `refs/heads/${branch}` && !event.isDeletion && !isPullRequest(event);
  if (isThere && (mode === 'apply' || isApplying)) return { kind: 'run', mode: 'apply', why: null };
  const where = `${event.name || 'no event'} on ${event.ref || 'no ref'}`;
  if (mode === 'apply') return refuseApply(where, branch ?? '');
  const why = `A plan only (${where}): pins are scheduled on pushes to ${branch ?? 'the default branch'}.`;
  return { kind: 'run', mode: 'plan', why };
}

function isPullRequest({ name }: Event): boolean {
  return name.startsWith('pull_request');
}

function refuseEvent(name: string): Decision {
  return {
    kind: 'refused',
    message: `The event ${name} is refused: it gives secrets to runs that strangers can start.`,
    hint: 'use `pull_request` for plans and `push` for scheduling, as the README shows',
  };
}

function refuseApply(where: string, branch: string): Decision {
  return {
    kind: 'refused',
    message: `\`mode: apply\` is refused here (${where}): pins are scheduled on branch ${branch} only.`,
    hint: 'use `mode: auto`, or name the branch with the input `branch`',
  };
}

const BRANCH_UNKNOWN: Decision = {
  kind: 'refused',
  message: 'The event does not name the default branch, so nothing tells whether pins may be scheduled here.',
  hint: 'name it with the input `branch`',
};

import type { Entry } from '../plan/ledger.js';
import { matchPins } from '../plan/match.js';
import type { Deferred, Step } from '../plan/plan.js';
import type { Wanted } from '../plan/wanted.js';
import type { Applied } from './apply.js';

export const OUTCOME_STATES = [
  'scheduled',
  'published',
  'failed',
  'waiting',
  'held',
  'unsent',
  'cancelled',
  'none',
] as const;

/** What apply did with a step. */
export interface Outcome {
  readonly state: (typeof OUTCOME_STATES)[number];
  readonly postId: string | null;
  readonly pinUrl: string | null;
  readonly message: string | null;
}

/** The outcome of every step, from what the ledger says at the end of the run. */
export function makeOutcomes(applied: Applied): Map<Wanted, Outcome> {
  const { steps } = applied.plan;
  const { entries } = applied.view.ledger;
  const matches = matchPins(
    steps.flatMap(({ departed, wanted }) => (departed ? [] : [wanted])),
    entries,
  );
  const find = ({ departed, entry, wanted }: Step) =>
    departed ? entries.find(({ postId }) => postId === entry?.postId) : matches.entries.get(wanted);
  return new Map(
    steps.map((step) => [step.wanted, notDone(step, applied) ?? outcomeOf(step, find(step) ?? null)]),
  );
}

const CHANGES: readonly Step['action'][] = ['create', 'update', 'replace', 'cancel'];

/** Why a step was not carried out; null where nothing kept the run from it. */
function notDone({ wanted, action, entry }: Step, { plan, sent, notChanged }: Applied): Outcome | null {
  const unsent = sent?.notSent.get(wanted) ?? notChanged.get(entry?.postId ?? '');
  if (unsent) {
    const { postId = null, pinUrl = null } = entry ?? {};
    return { ...bare(unsent.state, unsent.message), postId, pinUrl };
  }
  if (plan.tooManyChanges === null || !CHANGES.includes(action)) return null;
  return bare('unsent', 'the run would change more pins than limits.max-changes allows');
}

function outcomeOf(step: Step, entry: Entry | null): Outcome {
  if (entry) return { ...fromState(entry), postId: entry.postId, pinUrl: entry.pinUrl };
  if (step.action === 'hold') return bare('held', step.reason);
  if (step.deferred !== null) return bare('unsent', sayDeferred(step.deferred));
  if (step.action === 'cancel') return bare('cancelled', step.reason);
  return step.action === 'create' ? bare('unsent', 'not reached in this run') : bare('none', null);
}

function sayDeferred({ kind, why }: Deferred): string {
  return kind === 'page' ? `${why}; it goes out with the next run` : why;
}

function fromState(entry: Entry): Pick<Outcome, 'state' | 'message'> {
  const { message } = entry;
  switch (entry.state) {
    case 'scheduled':
    case 'published':
    case 'failed':
    case 'held':
      return { state: entry.state, message };
    case 'intent':
    case 'cancelling':
      return { state: 'waiting', message: message ?? 'sent; Publer does not show it yet' };
    case 'removed':
    case 'abandoned':
      return { state: 'none', message: message ?? entry.state };
  }
}

function bare(state: Outcome['state'], message: string | null): Outcome {
  return { state, postId: null, pinUrl: null, message };
}

import type { Entry, Ledger } from '../plan/ledger.js';
import { matchPins } from '../plan/match.js';
import type { Plan, Step } from '../plan/plan.js';

/**
 * The plan that was carried out, as this run did it: what another run made in the meantime is kept, not created. Several runs of
 * the same posts at once would each claim all pins otherwise.
 */
export function creditSteps({ plan, view }: Ended, nonce: string): Plan {
  const creates = plan.steps.filter((step) => step.action === 'create');
  if (creates.length === 0) return plan;
  const matches = matchPins(
    plan.steps.flatMap(({ departed, wanted }) => (departed ? [] : [wanted])),
    view.ledger.entries,
  );
  const steps = plan.steps.map((step) => credit(step, matches.entries.get(step.wanted) ?? null, nonce));
  return { ...plan, steps };
}

/** What is left of a run at its end. */
interface Ended {
  readonly plan: Plan;
  readonly view: { readonly ledger: Ledger };
}

function credit(step: Step, entry: Entry | null, nonce: string): Step {
  if (step.action !== 'create' || entry === null || entry.nonce === nonce) return step;
  if (entry.state !== 'scheduled' && entry.state !== 'published') return step;
  const reason = 'scheduled by another run in the meantime';
  return { ...step, action: 'keep', reason, entry, slotMs: Date.parse(entry.slot) };
}

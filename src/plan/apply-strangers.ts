import type { Ledger } from './ledger.js';
import { floorMinute, type PostRow } from './observation.js';
import { isCreatable, type Step } from './plan.js';
import { judgeStrangers, type StrangerVerdict } from './strangers.js';

/** What is known of the calendar and the ledger. */
export interface Calendared {
  readonly ledger: { readonly ledger: Ledger; readonly existed: boolean } | null;
  readonly rows: readonly PostRow[];
}

/** Posts of Publer that may be pins which are to be created: taken up, or in doubt. */
export function applyStrangers(steps: readonly Step[], input: Calendared): Step[] {
  const verdicts = judgeStrangers({
    wanted: steps.filter(isCreatable).map((step) => step.wanted),
    rows: input.rows,
    entries: input.ledger?.ledger.entries ?? [],
    ledgerExisted: input.ledger?.existed ?? false,
    unvouched: input.ledger?.ledger.unvouched ?? [],
  });
  return steps.map((step) => withVerdict(step, verdicts.get(step.wanted) ?? null));
}

function withVerdict(step: Step, verdict: StrangerVerdict | null): Step {
  switch (verdict?.kind) {
    case 'adopt': {
      if (step.entry !== null) return { ...step, action: 'hold', reason: hasPost(verdict.row) };
      const slotMs = floorMinute(verdict.row.ms);
      const kept: Step = { ...step, action: 'keep', reason: 'already in Publer', adopt: verdict.row, slotMs };
      return verdict.unsure ? warnOfStranger(kept, describeUnsure(step, verdict.row)) : kept;
    }
    case 'hold':
      return { ...step, action: 'hold', reason: verdict.reason };
    case 'warn':
      return warnOfStranger(step, `${verdict.reason}; the pin is new all the same.`);
    case undefined:
      return step;
  }
}

function warnOfStranger(step: Step, message: string): Step {
  const warning = { severity: 'warning', code: 'stranger', message, hint: null } as const;
  return { ...step, problems: [...step.problems, { ...step.wanted.pin.place, ...warning }] };
}

function describeUnsure({ wanted }: Step, row: PostRow): string {
  const board = `board "${wanted.board?.name ?? ''}"`;
  return `The ledger does not know this pin, and Publer does not tell the board of a post: post ${row.id} is taken for the one on ${board}, in order of time. Look in Publer whether it is.`;
}

/** A pin that failed and was edited since, or is made anew: somebody may have made it by hand. */
function hasPost(row: PostRow): string {
  return `it is to be sent again, and Publer now has a post with the same link and text (${row.id})`;
}

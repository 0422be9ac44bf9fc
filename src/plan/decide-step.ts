import type { Problem } from '../problem.js';
import { decideScheduled, type ScheduledInput } from './decide-scheduled.js';
import { areTextsOnly, listEdits } from './edits.js';
import { judgeState } from './judge-state.js';
import { leave } from './leave.js';
import { type Entry, isGone } from './ledger.js';
import type { Step } from './plan.js';
import { fingerprintOf, makeFingerprint, type Wanted } from './wanted.js';

export interface DecideInput extends Omit<ScheduledInput, 'entry'> {
  readonly entry: Entry | null;
  readonly ambiguous: boolean;
  /** First moment of the `since` day in epoch milliseconds, or null. */
  readonly sinceMs: number | null;
  /** `lifecycle.removed`. */
  readonly removed: 'keep' | 'cancel';
}

/** The step of one pin before slots are chosen and strangers are judged. */
export function decideStep(wanted: Wanted, input: DecideInput): Step {
  const { entry } = input;
  const base: Step = {
    wanted,
    entry,
    action: 'skip',
    reason: null,
    adopt: null,
    deferred: null,
    noted: null,
    departed: false,
    slotMs: entry ? Date.parse(entry.slot) : null,
    problems: wanted.problems,
  };
  if (wanted.pin.skip !== null) return decideSkipped({ ...base, reason: wanted.pin.skip }, input);
  const error = wanted.problems.find((problem) => problem.severity === 'error');
  if (error) return { ...base, reason: `problem:${error.code}` };
  if (input.ambiguous) {
    const reason =
      'several ledger entries could be this pin; give the pins of this post an `id` one at a time';
    return { ...base, action: 'hold', reason };
  }
  if (!entry)
    return isBeforeSince(wanted, input.sinceMs)
      ? { ...base, reason: 'before-since' }
      : { ...base, action: 'create' };
  return withLabel({ ...base, ...decideKnown(wanted, { ...input, entry }) });
}

type Known = DecideInput & { readonly entry: Entry };
type Change = Pick<Step, 'action' | 'reason'> & Partial<Pick<Step, 'slotMs' | 'problems' | 'noted'>>;

function decideKnown(wanted: Wanted, known: Known): Change {
  const { entry } = known;
  switch (entry.state) {
    case 'intent':
      return { action: 'hold', reason: 'sent; waiting until Publer shows it' };
    case 'held':
      return { action: 'hold', reason: entry.message ?? 'its truth is not known' };
    case 'cancelling': {
      const reason = isGone(entry)
        ? 'its old post in Publer is deleted; it is made anew'
        : 'its post in Publer is being deleted and made anew';
      const isSameTime = !listEdits(wanted, entry).includes('schedule');
      return { action: 'replace', reason, ...(isSameTime ? {} : { slotMs: null }) };
    }
    case 'failed':
      return decideFailed(wanted, entry);
    case 'scheduled':
      return judgeState(decideScheduled(wanted, known), wanted, known.row);
    case 'published':
    case 'removed':
    case 'abandoned':
      return { action: 'keep', reason: describeEnded(wanted, entry, entry.state) };
  }
}

/** Sent again only when it was edited. */
function decideFailed(wanted: Wanted, entry: Entry): Change {
  if (!isEdited(wanted, entry))
    return { action: 'keep', reason: `failed: ${entry.message ?? 'Publer refused it'}` };
  const names = listEdits(wanted, entry).join(', ') || 'the pin';
  return { action: 'create', reason: `edited after it failed: ${names}`, slotMs: null };
}

/** A board whose id is not known is no edit. */
function isEdited(wanted: Wanted, entry: Entry): boolean {
  const id = wanted.board?.id ?? null;
  return (
    (id === null ? makeFingerprint(wanted.pin, entry.boardId) : fingerprintOf(wanted)) !== entry.fingerprint
  );
}

const ENDED = {
  published: 'a published pin is never changed',
  removed: 'it was deleted in Publer, and is not made again',
  abandoned: 'the pin is abandoned',
} as const;

function describeEnded(wanted: Wanted, entry: Entry, state: keyof typeof ENDED): string {
  const names = listEdits(wanted, entry).join(', ');
  if (names !== '') return `${names} edited; ${ENDED[state]}`;
  return state === 'removed' ? ENDED.removed : state;
}

/** What its post wants no more goes as a pin that was removed does; one that was never sent is skipped. */
function decideSkipped(step: Step, { removed, row, nowMs }: DecideInput): Step {
  const softened = { ...step, problems: step.problems.map(soften) };
  const { entry } = step;
  if (entry === null || (entry.state !== 'scheduled' && entry.state !== 'cancelling') || isGone(entry))
    return softened;
  return leave(softened, { removed, row, nowMs, why: SKIPPED[step.wanted.pin.skip ?? 'skip'] });
}

const SKIPPED = { skip: 'it says `skip: true`', unpublished: 'its post is not published' } as const;

/** The label follows the post at once, also of a pin that was edited: where it stays behind, a new post at the old path would be taken for this pin. */
function withLabel(step: Step): Step {
  const { entry, wanted, action, reason } = step;
  if (entry === null || action === 'create' || action === 'hold' || !isElsewhere(wanted, entry)) return step;
  const noted = { ...(step.noted ?? entry), ...labelOf(wanted) };
  if (action !== 'keep') return { ...step, noted };
  const was = `was ${entry.key}`;
  return { ...step, action: 'move', reason: reason === null ? was : `${was}; ${reason}`, noted };
}

/** Whether the pin has another place in the posts than its entry says. With another link and other words too, or on another board, it may be another pin: no label moves. */
function isElsewhere(wanted: Wanted, entry: Entry): boolean {
  const label = labelOf(wanted);
  const isMoved =
    entry.path !== label.path ||
    entry.id !== label.id ||
    entry.hasOwnId !== label.hasOwnId ||
    entry.position !== label.position;
  const edits = listEdits(wanted, entry);
  const isOther = edits.includes('link') && edits.some((edit) => areTextsOnly([edit]));
  return isMoved && !isOther && !edits.includes('board');
}

/** What a pin is called, and where it stands in the posts. */
export function labelOf({
  key,
  path,
  pin,
}: Wanted): Pick<Entry, 'key' | 'path' | 'id' | 'hasOwnId' | 'position'> {
  return { key, path, id: pin.id, hasOwnId: pin.hasOwnId, position: pin.position };
}

/** Pins of older posts are skipped unless they say `schedule`. */
function isBeforeSince(wanted: Wanted, sinceMs: number | null): boolean {
  const { postDateMs, hasOwnSchedule } = wanted.pin;
  return sinceMs !== null && !hasOwnSchedule && postDateMs !== null && postDateMs < sinceMs;
}

/** A pin that will not go out cannot fail the run: its problems are told as warnings. */
function soften(problem: Problem): Problem {
  return problem.severity === 'error' ? { ...problem, severity: 'warning' } : problem;
}

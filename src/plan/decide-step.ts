import type { Problem } from '../problem.js';
import type { Entry } from './ledger.js';
import type { Step } from './plan.js';
import { mediaIds, type Wanted } from './wanted.js';

export interface DecideInput {
  readonly entry: Entry | null;
  readonly ambiguous: boolean;
  /** First moment of the `since` day in epoch milliseconds, or null. */
  readonly sinceMs: number | null;
}

/** The step of one pin before slots are chosen and strangers are judged. */
export function decideStep(wanted: Wanted, input: DecideInput): Step {
  const { entry } = input;
  const base = {
    wanted,
    entry,
    adopt: null,
    slotMs: entry ? Date.parse(entry.slot) : null,
    problems: wanted.problems,
  };
  if (wanted.pin.skip !== null) {
    return { ...base, action: 'skip', reason: wanted.pin.skip, problems: wanted.problems.map(soften) };
  }
  const error = wanted.problems.find((problem) => problem.severity === 'error');
  if (error) return { ...base, action: 'skip', reason: `problem:${error.code}` };
  if (input.ambiguous) {
    const reason =
      'several ledger entries could be this pin; give the pins of this post an `id` one at a time';
    return { ...base, action: 'hold', reason };
  }
  if (!entry)
    return isBeforeSince(wanted, input.sinceMs)
      ? { ...base, action: 'skip', reason: 'before-since' }
      : { ...base, action: 'create', reason: null };
  return { ...base, ...decideKnown(wanted, entry) };
}

function decideKnown(wanted: Wanted, entry: Entry): Pick<Step, 'action' | 'reason' | 'slotMs'> {
  const slotMs = Date.parse(entry.slot);
  const edits = listEdits(wanted, entry);
  switch (entry.state) {
    case 'intent':
      return { action: 'hold', reason: 'sent; waiting until Publer shows it', slotMs };
    case 'cancelling':
      return { action: 'hold', reason: 'being cancelled', slotMs };
    case 'held':
      return { action: 'hold', reason: entry.message ?? 'its truth is not known', slotMs };
    case 'failed':
      if (edits.length > 0)
        return { action: 'create', reason: `edited after it failed: ${edits.join(', ')}`, slotMs: null };
      return { action: 'keep', reason: `failed: ${entry.message ?? 'Publer refused it'}`, slotMs };
    case 'scheduled':
    case 'published':
    case 'removed':
    case 'abandoned':
      return { ...decideQuiet(wanted, { entry, edits }), slotMs };
  }
}

function decideQuiet(
  wanted: Wanted,
  known: { readonly entry: Entry; readonly edits: readonly string[] },
): Pick<Step, 'action' | 'reason'> {
  const { entry, edits } = known;
  if (edits.length > 0) {
    const why =
      entry.state === 'published'
        ? 'a published pin is never changed'
        : 'this version does not change pins that are scheduled';
    return { action: 'keep', reason: `${edits.join(', ')} edited; ${why}` };
  }
  if (entry.key !== wanted.key || entry.position !== wanted.pin.position)
    return { action: 'move', reason: `was ${entry.key}` };
  return { action: 'keep', reason: entry.state === 'scheduled' ? null : entry.state };
}

/** The parts of a pin that differ from what was sent, in the front matter's words. */
function listEdits(wanted: Wanted, entry: Entry): string[] {
  if (wanted.fingerprint === entry.fingerprint) return [];
  const { pin } = wanted;
  const edits = [
    pin.title === entry.title ? null : 'title',
    pin.description === entry.text ? null : 'description',
    pin.link === entry.link ? null : 'link',
    wanted.board?.id === entry.boardId ? null : 'board',
    mediaIds(pin).join('\n') === entry.media.join('\n') ? null : 'image',
  ].filter((name) => name !== null);
  return edits.length > 0 ? edits : ['alt or schedule'];
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

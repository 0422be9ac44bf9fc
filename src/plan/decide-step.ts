import type { Problem } from '../problem.js';
import type { Entry } from './ledger.js';
import type { Step } from './plan.js';
import { bareText, fingerprintOf, makeFingerprint, mediaIds, type Wanted } from './wanted.js';

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
    deferred: null,
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

function decideKnown(
  wanted: Wanted,
  entry: Entry,
): Pick<Step, 'action' | 'reason' | 'slotMs'> & Partial<Pick<Step, 'problems'>> {
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
      return { ...moveOrKeep({ wanted, entry, edits }), slotMs };
    case 'scheduled':
      return {
        ...moveOrKeep({ wanted, entry, edits }),
        slotMs,
        problems: withEdit({ wanted, entry, edits }),
      };
    case 'published':
    case 'removed':
    case 'abandoned':
      return { ...moveOrKeep({ wanted, entry, edits }), slotMs };
  }
}

interface Known {
  readonly wanted: Wanted;
  readonly entry: Entry;
  readonly edits: readonly string[];
}

/** The label follows the post at once, also of a pin that was edited: where it stays behind, a new post at the old path would be taken for this pin. */
function moveOrKeep(known: Known): Pick<Step, 'action' | 'reason'> {
  const reason = describeKnown(known);
  if (!isElsewhere(known)) return { action: 'keep', reason };
  const was = `was ${known.entry.key}`;
  return { action: 'move', reason: known.edits.length > 0 ? `${was}; ${reason}` : was };
}

/** Green would say that everything is scheduled as the post wants it. */
function withEdit({ wanted, edits }: Known): Step['problems'] {
  if (edits.length === 0) return wanted.problems;
  const message = `${edits.join(', ')} edited after the pin was scheduled; this version does not change scheduled pins.`;
  const hint = "change it in Publer's calendar too";
  const problem = { severity: 'warning', code: 'edit-not-sent', message, hint } as const;
  return [...wanted.problems, { ...wanted.pin.place, ...problem }];
}

function describeKnown({ entry, edits }: Known): string | null {
  if (entry.state === 'failed') return `failed: ${entry.message ?? 'Publer refused it'}`;
  if (edits.length === 0) return entry.state === 'scheduled' ? null : entry.state;
  const why =
    entry.state === 'published'
      ? 'a published pin is never changed'
      : 'this version does not change pins that are scheduled';
  return `${edits.join(', ')} edited; ${why}`;
}

/** Whether the pin has another place in the posts than its entry says. With another link and other words too, or on another board, it may be another pin: no label moves. */
function isElsewhere({ wanted, entry, edits }: Known): boolean {
  const { pin, path } = wanted;
  const isMoved =
    entry.path !== path ||
    entry.id !== pin.id ||
    entry.hasOwnId !== pin.hasOwnId ||
    entry.position !== pin.position;
  const isOther = edits.includes('link') && (edits.includes('title') || edits.includes('description'));
  return isMoved && !isOther && !edits.includes('board');
}

/** The parts of a pin that differ from what was sent, in the front matter's words. A board whose id is not known is no edit. */
function listEdits(wanted: Wanted, entry: Entry): string[] {
  const { pin, board } = wanted;
  const boardId = board?.id ?? entry.boardId;
  const fingerprint = boardId === board?.id ? fingerprintOf(wanted) : makeFingerprint(pin, boardId);
  if (fingerprint === entry.fingerprint) return [];
  const edits = [
    bareText(pin.title) === bareText(entry.title) ? null : 'title',
    bareText(pin.description) === bareText(entry.text) ? null : 'description',
    pin.link === entry.link ? null : 'link',
    boardId === entry.boardId ? null : 'board',
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

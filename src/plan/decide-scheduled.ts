import type { Problem, ProblemCode } from '../problem.js';
import { ceilMinute, MINUTE_MS } from './calendar.js';
import { type Drift, findDrift, isDrifted } from './drift.js';
import { areTextsOnly, type Edit, listEdits } from './edits.js';
import type { Entry } from './ledger.js';
import { floorMinute, type PostRow, renderSlot } from './observation.js';
import type { Step } from './plan.js';
import { renderLocal } from './render-time.js';
import { bareText, type Wanted } from './wanted.js';

/** A post is not deleted when its time is nearer than this: it could go out all the same. */
export const REPLACE_UNTIL_MS = 15 * MINUTE_MS;
/** Publer needs a moment to take a changed text. */
const UPDATE_UNTIL_MS = 3 * MINUTE_MS;

export interface ScheduledInput {
  readonly entry: Entry;
  /** The post in Publer's calendar; null where it was not read. */
  readonly row: PostRow | null;
  readonly nowMs: number;
  /** IANA zone in which times are told. */
  readonly timezone: string;
  /** `lifecycle.edited`. */
  readonly edited: 'update' | 'report';
}

export type Decided = Pick<Step, 'action' | 'reason' | 'slotMs' | 'noted' | 'problems'>;

/** A pin that is scheduled: what its author and what people in Publer's calendar changed since. Publer's side is respected; both at once are a conflict. */
export function decideScheduled(wanted: Wanted, input: ScheduledInput): Decided {
  const { entry, row } = input;
  const differing = listEdits(wanted, entry);
  const { edits, drift } = withoutAgreed(wanted, { edits: differing, drift: findDrift(entry, row) });
  const slotMs = row === null ? Date.parse(entry.slot) : floorMinute(row.ms);
  const agreed = edits.length < differing.length ? takeOver(wanted, input) : null;
  const base: Decided = { action: 'keep', reason: null, slotMs, noted: agreed, problems: wanted.problems };
  const said = { wanted, base, input };
  if (isDrifted(drift)) {
    const changes = describeDrift(drift, input.timezone);
    return edits.length > 0 ? conflict(said, edits, changes) : respect(said, drift, changes);
  }
  if (edits.length === 0)
    return entry.pending === 'update'
      ? { ...base, action: 'update', reason: 'an earlier change of its text may have gone through' }
      : base;
  return carryEdits(said, edits);
}

interface Said {
  readonly wanted: Wanted;
  readonly base: Decided;
  readonly input: ScheduledInput;
}

/** What the author and a person in Publer changed to the same is changed no more. */
function withoutAgreed(
  { pin }: Wanted,
  both: { readonly edits: readonly Edit[]; readonly drift: Drift },
): { readonly edits: readonly Edit[]; readonly drift: Drift } {
  const { drift } = both;
  const isSameText = drift.text !== null && bareText(drift.text) === bareText(pin.description);
  const isSameTime = pin.wish?.kind === 'at' && ceilMinute(pin.wish.ms) === drift.movedTo;
  const isAgreed = (edit: Edit) =>
    (edit === 'description' && isSameText) || (edit === 'schedule' && isSameTime);
  return {
    edits: both.edits.filter((edit) => !isAgreed(edit)),
    drift: {
      ...drift,
      text: isSameText ? null : drift.text,
      movedTo: isSameTime ? null : drift.movedTo,
    },
  };
}

/** The entry where post and calendar agree on a text or a time that it does not know yet; what else was edited stays as it was sent. */
function takeOver({ pin }: Wanted, { entry, row }: ScheduledInput): Entry | null {
  if (row === null) return null;
  const isText = bareText(row.text) === bareText(pin.description);
  const isTime = pin.wish?.kind === 'at' && ceilMinute(pin.wish.ms) === floorMinute(row.ms);
  return {
    ...entry,
    ...(isText ? { text: pin.description, listedText: row.text } : {}),
    ...(isTime && pin.wish?.kind === 'at'
      ? { slot: renderSlot(floorMinute(row.ms)), schedule: new Date(pin.wish.ms).toISOString() }
      : {}),
  };
}

function conflict({ wanted, base }: Said, edits: readonly Edit[], changes: string): Decided {
  const reason = `${edits.join(', ')} edited in the post, and in Publer ${changes}`;
  const message = `Post and calendar were both changed: ${reason}. Nothing is sent.`;
  const hint = 'write in the post what Publer shows, or undo the change in one of the two';
  const problem = warn(wanted, { code: 'conflict', message, hint });
  return { ...base, action: 'conflict', reason, problems: [...base.problems, problem] };
}

/** Told once as a warning; afterwards the ledger knows. Where the post goes out its entry follows: the minute is its name. */
function respect({ wanted, base, input }: Said, { movedTo }: Drift, changes: string): Decided {
  const { entry } = input;
  const message = `in Publer ${changes}`;
  const isKnown = entry.message === message;
  const known = base.noted ?? entry;
  const slot = movedTo === null ? known.slot : renderSlot(movedTo);
  const told = `This pin was changed in Publer's calendar (${changes}); it stays as it is there.`;
  const hint = 'nothing has to be done; an edit of the post is compared with the calendar first';
  return {
    ...base,
    reason: message,
    noted: isKnown && movedTo === null ? base.noted : { ...known, slot, message },
    problems: isKnown
      ? base.problems
      : [...base.problems, warn(wanted, { code: 'changed-in-publer', message: told, hint })],
  };
}

function carryEdits(said: Said, edits: readonly Edit[]): Decided {
  const { wanted, base, input } = said;
  const names = edits.join(', ');
  const inVain = (code: ProblemCode, reason: string, hint: string): Decided => {
    const message = `${names} edited after the pin was scheduled; ${reason}.`;
    const problem = warn(wanted, { code, message, hint });
    return { ...base, reason: `${names} edited; ${reason}`, problems: [...base.problems, problem] };
  };
  if (input.edited === 'report')
    return inVain('edit-not-sent', '`lifecycle.edited` is `report`', "change it in Publer's calendar too");
  const isText = areTextsOnly(edits);
  const aheadMs = (base.slotMs ?? 0) - input.nowMs;
  if (aheadMs < (isText ? UPDATE_UNTIL_MS : REPLACE_UNTIL_MS))
    return inVain(
      'edit-too-late',
      `the pin goes out in less than ${isText ? 3 : 15} minutes`,
      "change it in Publer's calendar by hand, if there is still time",
    );
  const { wish } = wanted.pin;
  const isNewTime = edits.includes('schedule');
  if (isNewTime && wish?.kind === 'at' && wish.ms < input.nowMs)
    return inVain('schedule-past', 'the new time is past, so the pin keeps its own', 'schedule: next');
  if (isText) return { ...base, action: 'update', reason: `${names} edited` };
  return {
    ...base,
    action: 'replace',
    reason: `${names} edited: its post in Publer is deleted and made anew`,
    slotMs: isNewTime ? null : base.slotMs,
  };
}

function describeDrift({ movedTo, text, link }: Drift, timezone: string): string {
  const parts = [
    ...(movedTo === null
      ? []
      : [`moved to ${renderLocal(movedTo, timezone).slice(0, 16).replace('T', ' ')}`]),
    ...(text === null ? [] : ['its text edited']),
    ...(link === null ? [] : ['its link edited']),
  ];
  return parts.join(' and ');
}

function warn({ pin }: Wanted, said: Pick<Problem, 'code' | 'message' | 'hint'>): Problem {
  const { file, line, column, endColumn } = pin.place;
  return { file, line, column, endColumn, severity: 'warning', ...said };
}

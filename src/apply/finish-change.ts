import type { Entry } from '../plan/ledger.js';
import { isPublished, type PostRow } from '../plan/observation.js';
import { bareText, fingerprintOf } from '../plan/wanted.js';
import type { Asked, Change, Looked, NotChanged } from './change.js';

/** The entry as it is after a change, null where it is cancelled for good; and what to tell where it was not simply made. */
export interface Finished {
  readonly entry: Entry | null;
  readonly not: NotChanged | null;
}

/** Whether the calendar shows what became of a change. */
export function isSeen({ was, now, step }: Change, asked: Asked, looked: Looked): boolean {
  const row = rowOf(was, looked);
  if (now.pending === 'update') {
    if (row === undefined) return false;
    const text = bareText(row.text);
    const wanted = bareText(step.wanted.pin.description);
    return wanted === bareText(was.text) || text === wanted || text !== bareText(was.listedText ?? was.text);
  }
  if (row !== undefined) return isPublished(row);
  return looked.whole && (looked.isLast || (asked.kind === 'asked' && asked.confirmed));
}

export function finish(change: Change, asked: Asked, looked: Looked | null): Finished {
  const { was, now } = change;
  // The nonce is this run's: so the entry is found again, whatever others wrote meanwhile.
  const undone: Entry = { ...was, nonce: now.nonce, updatedAt: now.updatedAt };
  if (asked.kind !== 'asked') {
    const { message } = asked;
    return { entry: undone, not: { state: asked.kind === 'refused' ? 'failed' : 'unsent', message } };
  }
  const isUpdate = now.pending === 'update';
  if (looked === null || !isSeen(change, asked, looked)) {
    const { refusal } = asked;
    if (refusal !== null && looked !== null && rowOf(was, looked) !== undefined)
      return { entry: { ...undone, message: refusal }, not: { state: 'failed', message: refusal } };
    const message = `Publer does not show yet that its ${isUpdate ? 'text is changed' : 'post is deleted'}`;
    return { entry: { ...now, message }, not: { state: 'waiting', message } };
  }
  const row = rowOf(was, looked);
  return isUpdate ? finishUpdate(change, row) : finishDelete(change, row);
}

function rowOf({ postId }: Entry, { rows }: Looked): PostRow | undefined {
  return rows.find(({ id }) => id === postId);
}

function finishUpdate({ now, step }: Change, row: PostRow | undefined): Finished {
  const { wanted } = step;
  const { title, description } = wanted.pin;
  const entry: Entry = {
    ...now,
    title,
    text: description,
    fingerprint: fingerprintOf(wanted),
    listedText: row?.text ?? null,
    pending: null,
    message: null,
  };
  return { entry, not: null };
}

function finishDelete({ now, step }: Change, row: PostRow | undefined): Finished {
  if (row !== undefined) {
    const message = 'it went out before its post could be deleted';
    const entry: Entry = { ...now, state: 'published', pinUrl: row.pinUrl, pending: null, message };
    return { entry, not: { state: 'failed', message } };
  }
  if (step.action === 'cancel') return { entry: null, not: null };
  return { entry: { ...now, pending: 'create', message: 'its old post is deleted' }, not: null };
}

import { PublerContract, PublerRejected, PublerUnreachable } from '../errors.js';
import { floorMinute, isPublished, type PostList, type PostRow } from '../plan/observation.js';
import { bareLink } from '../plan/wanted.js';
import type { Asked, Change } from './change.js';
import type { ApplyPorts } from './context.js';

/** Asks for one change. Deletes only what the calendar shows as the ledger knows it. */
export async function askFor(change: Change, before: PostList | null, ports: ApplyPorts): Promise<Asked> {
  const { was, now, step } = change;
  const postId = was.postId ?? '';
  if (now.pending === 'delete') {
    const row = before?.rows.find(({ id }) => id === postId);
    const other = describeOther(change, row);
    if (other !== null) return { kind: 'refused', message: other };
  }
  try {
    if (now.pending === 'delete') return { ...ASKED, confirmed: await ports.publer.remove(postId) };
    const { title, description } = step.wanted.pin;
    await ports.publer.update(postId, { title, text: description });
    return { ...ASKED, confirmed: true };
  } catch (error) {
    return judgeFailure(error);
  }
}

/** Why a post is not deleted: it is not what the ledger knows. One that is in no listing was perhaps deleted before: asked for again. */
function describeOther({ was }: Change, row: PostRow | undefined): string | null {
  if (was.postId === null) return 'the ledger does not know its post in Publer';
  if (row === undefined) return null;
  if (isPublished(row)) return 'it is published already';
  const isSame =
    row.account === was.account &&
    floorMinute(row.ms) === Date.parse(was.slot) &&
    (row.link === null || bareLink(row.link) === bareLink(was.link));
  return isSame ? null : `post ${row.id} in Publer has another account, time or link than the ledger knows`;
}

const ASKED = { kind: 'asked', confirmed: false, refusal: null, failure: null } as const;

/** A proxy can answer no to a request that went through: only the calendar is believed. */
function judgeFailure(error: unknown): Asked {
  if (error instanceof PublerContract) return ASKED;
  if (error instanceof PublerUnreachable) return { ...ASKED, failure: error };
  if (!(error instanceof PublerRejected)) throw error;
  return { ...ASKED, refusal: error.message, failure: error.status === 401 ? error : null };
}

import type { Decision } from './decision.js';
import type { Entry } from './ledger.js';
import { isEqual, isLive, isPublished, looksLike, type PostRow, unclaimed } from './observation.js';
import type { Step } from './plan.js';

/** A pin that never appeared is sent again an hour after it was sent, not sooner. */
export const RETRY_AFTER_MS = 60 * 60_000;

export interface DecisionContext {
  readonly entries: readonly Entry[];
  /** Of the ledger: posts that were there before it. */
  readonly unvouched: readonly string[];
  /** The whole calendar, read just now. */
  readonly rows: readonly PostRow[];
  /** Whether `rows` is all there is. */
  readonly isComplete: boolean;
  readonly steps: readonly Step[];
  readonly nowMs: number;
  /** An entry for a pin that has none yet. */
  makeEntry(step: Step): Entry;
}

/** The entries after a decision, or why it cannot be carried out. */
export type Carried =
  | {
      readonly kind: 'carried';
      readonly entries: readonly Entry[];
      readonly unvouched: readonly string[];
      readonly changed: Entry;
    }
  | { readonly kind: 'refused'; readonly message: string; readonly hint: string };

/** Carries out what a person decided about one pin: never against what the ledger or Publer shows. Pure. */
export function carryDecision(decision: Decision, context: DecisionContext): Carried {
  const { key } = decision;
  const named = context.entries.filter((entry) => entry.key === key);
  const step = context.steps.find((one) => one.wanted.key === key && one.entry === null);
  const [entry, ...others] = named;
  if (others.length > 0)
    return refuse(`${named.length} pins of the ledger are called ${key}.`, 'give them an `id`');
  if (entry !== undefined) return carry(decision, entry, context);
  if (step?.action !== 'hold')
    return refuse(`No pin that is held is called ${key}.`, 'copy the key from the report');
  if (decision.kind === 'retry') return declareNew(context.makeEntry(step), context);
  return carry(decision, { ...context.makeEntry(step), state: 'held' }, context);
}

const OPEN: readonly Entry['state'][] = ['held', 'failed', 'removed', 'abandoned'];

function carry(decision: Decision, entry: Entry, context: DecisionContext): Carried {
  if (!OPEN.includes(entry.state))
    return refuse(
      `${entry.key} is ${entry.state}: there is nothing to decide.`,
      'only held, failed, removed and abandoned pins are decided',
    );
  switch (decision.kind) {
    case 'abandon':
      return replace(entry, { state: 'abandoned', message: 'abandoned by a person' }, context);
    case 'adopt':
      return adopt(entry, decision.postId, context);
    case 'retry':
      return retry(entry, context);
  }
}

function adopt(entry: Entry, postId: string, context: DecisionContext): Carried {
  const row = context.rows.find((one) => one.id === postId);
  if (row === undefined)
    return refuse(`Publer shows no post ${postId}.`, 'copy the id from the report or from Publer');
  const owner = context.entries.find((one) => one.postId === postId && one.key !== entry.key);
  if (owner) return refuse(`Post ${postId} is ${owner.key} already.`, 'choose another post');
  if (row.account !== entry.account || !isLive(row))
    return refuse(
      `Post ${postId} is ${row.state} on account ${row.account}: it cannot be ${entry.key}.`,
      'choose another post',
    );
  const state = isPublished(row) ? 'published' : 'scheduled';
  const found = {
    state,
    postId,
    pinUrl: row.pinUrl,
    listedText: row.text,
    message: 'adopted by a person',
  } as const;
  return replace(entry, found, context);
}

/** The entry goes, so that the pin is new; what Publer shows still holds it back. */
function retry(entry: Entry, context: DecisionContext): Carried {
  const age = context.nowMs - Date.parse(entry.intentAt);
  const isUnsure = entry.state === 'held' || entry.state === 'abandoned';
  if (isUnsure && age < RETRY_AFTER_MS) {
    const minutes = Math.ceil((RETRY_AFTER_MS - age) / 60_000);
    return refuse(
      `${entry.key} was sent less than an hour ago: it may still appear.`,
      `try again in ${minutes} minutes`,
    );
  }
  if (!context.isComplete) return refuse('The listing of Publer does not add up.', 'try again later');
  const like = unclaimed(context.rows, context.entries).filter(
    (row) => row.account === entry.account && isLive(row) && looksLike(row, entry),
  );
  if (isUnsure && like.length > 0) {
    const ids = like.map((row) => row.id).join(', ');
    return refuse(
      `Publer has posts that may be ${entry.key} (${ids}).`,
      `adopt one: ${entry.key} adopt ${like[0]?.id}`,
    );
  }
  const entries = context.entries.filter((one) => one !== entry);
  return {
    kind: 'carried',
    entries,
    unvouched: context.unvouched,
    changed: { ...entry, message: 'to be sent again: decided by a person' },
  };
}

/** A pin that was held for posts that were there before the ledger, and that a person knows to be others. */
function declareNew(entry: Entry, context: DecisionContext): Carried {
  const like = unclaimed(context.rows, context.entries).filter(
    (row) => row.account === entry.account && isLive(row) && looksLike(row, entry),
  );
  const others = like.filter((row) => context.unvouched.includes(row.id) && !isEqual(row, entry));
  const ids = new Set(others.map((row) => row.id));
  if (ids.size === 0 || ids.size < like.length)
    return refuse(`${entry.key} was never sent by this ledger.`, 'adopt the post that it is, or abandon it');
  return {
    kind: 'carried',
    entries: context.entries,
    unvouched: context.unvouched.filter((id) => !ids.has(id)),
    changed: { ...entry, message: 'new: decided by a person' },
  };
}

function replace(entry: Entry, change: Partial<Entry>, context: DecisionContext): Carried {
  const changed = { ...entry, ...change, updatedAt: new Date(context.nowMs).toISOString() };
  const others = context.entries.filter((one) => one !== entry);
  return { kind: 'carried', entries: [...others, changed], unvouched: context.unvouched, changed };
}

function refuse(message: string, hint: string): Carried {
  return { kind: 'refused', message, hint };
}

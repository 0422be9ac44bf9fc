import { type Entry, isSameAttempt } from '../plan/ledger.js';
import type { Step } from '../plan/plan.js';
import { renderScheduledAt } from '../plan/render-time.js';
import type { SendResult, Submission } from '../ports.js';
import { type ApplyPorts, changeOwn, type View, type Wishes, withEntries } from './context.js';
import { makeIntent, withHeader } from './make-entry.js';
import { countPins, makeNote } from './note.js';
import { saveOutcomes, saveView } from './save.js';
import { followJob, settleSent } from './settle-sent.js';
import { type Unsent, withdraw, withdrawRefused } from './withdraw.js';

/** The intents must be this fresh when the POST goes out. */
const FRESH_MS = 60_000;
/** Publer checks the time when its job runs: a slot nearer than this is chosen anew. */
const NEAREST_MS = 3 * 60_000;
const CONNECT_TRIES = 3;
const CONNECT_WAIT_MS = 3_000;

export interface Attempt {
  readonly steps: readonly Step[];
  readonly media: ReadonlyMap<Step['wanted'], Submission['media']>;
  readonly wishes: Wishes;
  readonly ports: ApplyPorts;
}

export type AttemptResult =
  /** The truth about every pin of the batch is in the view, as far as it can be known. */
  | { readonly kind: 'settled'; readonly view: View }
  /** Nothing was sent: plan anew and try again. */
  | { readonly kind: 'again'; readonly view: View; readonly why: string }
  /** Nothing was sent and nothing tells which pin is at fault: one at a time. */
  | { readonly kind: 'singly'; readonly view: View }
  /** Nothing was sent and nothing will be in this run. */
  | { readonly kind: 'stop'; readonly view: View; readonly why: string; readonly unreachable: boolean };

/** Intents, POST, job, listing, outcomes: one batch, sent at most once. */
export async function attemptBatch(view: View, attempt: Attempt): Promise<AttemptResult> {
  const { ports } = attempt;
  const intents = attempt.steps.map((step) => makeIntent(step, ports));
  const began = { wall: ports.clock.now(), monotonic: ports.clock.monotonic() };
  const note = makeNote(`Send ${countPins(intents.length)}`, intents);
  const saved = await saveView(withIntents(view, intents, attempt), note, ports);
  if (saved.kind === 'lost-race')
    return { kind: 'again', view: saved.view, why: 'another run wrote the ledger first' };
  const sent = await sendWhileFresh({ ...attempt, intents, began, view: saved.view });
  switch (sent.kind) {
    case 'pending':
      return { kind: 'settled', view: await followJob(saved.view, { ...sent, intents }, ports) };
    case 'unknown':
      ports.log.warn(`the answer was lost: ${sent.message}; looking for the pins in Publer`);
      return {
        kind: 'settled',
        view: await settleSent(withMessage(saved.view, intents, sent.message), new Map(), ports),
      };
    case 'stale':
    case 'rejected':
    case 'not-applied': {
      const before = view.ledger.entries;
      return takeBack(saved.view, { sent, unsent: { intents, before, why: sent.message } }, ports);
    }
  }
}

interface NotSent {
  readonly sent: Exclude<SentOrStale, { readonly kind: 'pending' | 'unknown' }>;
  readonly unsent: Unsent;
}

/** What did not go out leaves the ledger again. */
async function takeBack(view: View, { sent, unsent }: NotSent, ports: ApplyPorts): Promise<AttemptResult> {
  const { intents, why } = unsent;
  switch (sent.kind) {
    case 'stale':
      return { kind: 'again', view: await withdraw(view, unsent, ports), why };
    case 'rejected': {
      const { view: left, kept } = await withdrawRefused(view, unsent, ports);
      if (intents.length > 1) return { kind: 'singly', view: left };
      if (kept.length > 0) return { kind: 'settled', view: left };
      return { kind: 'settled', view: await failOne(view, intents, { message: why, ports }) };
    }
    case 'not-applied': {
      if (sent.cause === 'rate-limited')
        return { kind: 'again', view: (await withdrawRefused(view, unsent, ports)).view, why };
      const unreachable = sent.cause === 'unreachable';
      if (unreachable) return { kind: 'stop', view: await withdraw(view, unsent, ports), why, unreachable };
      const { view: left } = await withdrawRefused(view, { ...unsent, isLost: true }, ports);
      return { kind: 'stop', view: left, why, unreachable };
    }
  }
}

/** The intents take the place of entries whose pins are sent anew. */
function withIntents(view: View, intents: readonly Entry[], { steps, wishes, ports }: Attempt): View {
  const replaced = new Set(steps.map((step) => step.entry));
  const kept = view.ledger.entries.filter((entry) => !replaced.has(entry));
  const { ledger } = withEntries(view, [...kept, ...intents]);
  return { ...view, ledger: withHeader(ledger, wishes, { remote: view.remote, ports }) };
}

interface Sending extends Attempt {
  readonly intents: readonly Entry[];
  readonly began: { readonly wall: number; readonly monotonic: number };
  readonly view: View;
}

type SentOrStale = SendResult | { readonly kind: 'stale'; readonly message: string };

/** The POST, as long as the intents are fresh, ours and far enough ahead. Only a connection that never came about is tried again. */
async function sendWhileFresh(sending: Sending): Promise<SentOrStale> {
  const { ports } = sending;
  for (let tries = 1; ; tries += 1) {
    const stale = await findStale(sending);
    if (stale !== null) return { kind: 'stale', message: stale };
    const result = await ports.publer.schedule(sending.steps.map((step) => makeSubmission(step, sending)));
    const retry = result.kind === 'not-applied' && result.cause === 'unreachable' && tries < CONNECT_TRIES;
    if (!retry) return result;
    await ports.clock.sleep(CONNECT_WAIT_MS);
  }
}

async function findStale({ ports, view, intents, began }: Sending): Promise<string | null> {
  const head = await ports.store.read();
  const isThere = (own: Entry) => head.ledger.entries.some((entry) => isSameAttempt(entry, own));
  if (head.version !== view.version && !intents.every(isThere))
    return 'the ledger does not hold the pins any more';
  if (ports.isStopping()) return 'the run was asked to stop';
  if (ports.publer.waitMs() > 0) return 'the rate limit came in between';
  const age = Math.max(ports.clock.now() - began.wall, ports.clock.monotonic() - began.monotonic);
  if (age >= FRESH_MS) return 'the run was held up';
  const near = intents.some((entry) => Date.parse(entry.slot) - ports.clock.now() < NEAREST_MS);
  return near ? 'the time of a pin came too near' : null;
}

function makeSubmission(step: Step, { media, wishes }: Attempt): Submission {
  const { pin, account, board } = step.wanted;
  const slotMs = step.slotMs ?? 0;
  return {
    account: account ?? '',
    boardId: board?.id ?? '',
    title: pin.title,
    text: pin.description,
    link: pin.link ?? '',
    media: media.get(step.wanted) ?? [],
    slotMs,
    scheduledAt: renderScheduledAt(slotMs, pin.wish, wishes.timezone),
  };
}

async function failOne(
  view: View,
  intents: readonly Entry[],
  why: { readonly message: string; readonly ports: ApplyPorts },
): Promise<View> {
  const updatedAt = new Date(why.ports.clock.now()).toISOString();
  const failed = changeOwn(view, intents, (entry) => ({
    ...entry,
    state: 'failed',
    message: why.message,
    updatedAt,
  }));
  const note = makeNote(
    'Publer refused 1 pin',
    intents.map((entry) => ({ ...entry, state: 'failed', message: why.message })),
  );
  return saveOutcomes(failed, note, why.ports);
}

function withMessage(view: View, intents: readonly Entry[], message: string): View {
  return changeOwn(view, intents, (entry) => ({ ...entry, message }));
}

import { labelOf } from '../plan/decide-step.js';
import { type Entry, isGone, type Ledger } from '../plan/ledger.js';
import { isPublished, renderSlot } from '../plan/observation.js';
import type { Plan, Step } from '../plan/plan.js';
import { fingerprintOf, mediaIds, type Remote, scheduleOf } from '../plan/wanted.js';
import type { ApplyPorts, Wishes } from './context.js';

/** The entry of a pin before it is sent. */
export function makeIntent(step: Step, ports: ApplyPorts): Entry {
  const now = new Date(ports.clock.now()).toISOString();
  const { wanted } = step;
  return {
    ...labelOf(wanted),
    account: wanted.account ?? '',
    boardId: wanted.board?.id ?? '',
    fingerprint: fingerprintOf(wanted),
    slot: renderSlot(step.slotMs ?? 0),
    state: 'intent',
    nonce: ports.nonce,
    jobId: null,
    postId: null,
    pinUrl: null,
    media: mediaIds(wanted.pin),
    link: wanted.pin.link ?? '',
    title: wanted.pin.title,
    text: wanted.pin.description,
    alts: wanted.pin.media.map(({ alt }) => alt),
    schedule: scheduleOf(wanted.pin),
    listedText: null,
    pending: null,
    commit: ports.commit,
    run: ports.run,
    intentAt: now,
    updatedAt: now,
    message: null,
  };
}

/** What a plan changes in the ledger without any request that writes: adopted posts, moved labels, what was learnt of the calendar, and pins whose posts we deleted. */
export function applyQuietSteps(ledger: Ledger, plan: Plan, ports: ApplyPorts): Ledger {
  const noted = new Map(
    plan.steps.flatMap(({ entry, noted }) => (entry && noted ? [[entry, noted] as const] : [])),
  );
  const dropped = new Set(
    plan.steps.flatMap(({ action, entry }) => (action === 'cancel' && entry && isGone(entry) ? [entry] : [])),
  );
  const kept = ledger.entries.filter((entry) => !dropped.has(entry));
  const adopted = plan.steps.flatMap((step) => (step.adopt ? [adoptRow(step, ports)] : []));
  return { ...ledger, entries: [...kept.map((entry) => noted.get(entry) ?? entry), ...adopted] };
}

function adoptRow(step: Step, ports: ApplyPorts): Entry {
  const { adopt } = step;
  const intent = makeIntent(step, ports);
  if (!adopt) return intent;
  return {
    ...intent,
    state: isPublished(adopt) ? 'published' : 'scheduled',
    postId: adopt.id,
    pinUrl: adopt.pinUrl,
    listedText: adopt.text,
    message: 'found in Publer',
  };
}

/** The ledger's header after this run: its owner, and the boards that pins use as they were last seen. */
export function withHeader(
  ledger: Ledger,
  wishes: Wishes,
  context: { readonly remote: Remote; readonly ports: ApplyPorts },
): Ledger {
  const { publer } = context.ports;
  const used = new Set(wishes.wanted.flatMap((w) => (w.board?.id == null ? [] : [w.board.id])));
  const boards = context.remote.boards.filter((board) => used.has(board.id));
  const accounts = [
    ...new Set([...(ledger.owner?.accounts ?? []), ...ledger.entries.map((entry) => entry.account)]),
  ].sort();
  return {
    ...ledger,
    owner: { origin: publer.origin, workspace: publer.workspace, accounts },
    boards,
  };
}

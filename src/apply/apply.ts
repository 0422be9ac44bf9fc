import { isPublerFailure, PublerUnreachable } from '../errors.js';
import { isDue, type Plan, type Step } from '../plan/plan.js';
import type { Remote } from '../plan/wanted.js';
import type { NotChanged } from './change.js';
import { changeScheduled } from './change-scheduled.js';
import type { ApplyPorts, View, Wishes } from './context.js';
import { keepDeferred } from './keep-deferred.js';
import { listActive, readJobs, settleView } from './look.js';
import { applyQuietSteps, withHeader } from './make-entry.js';
import { countPins, makeNote, tallyStates } from './note.js';
import { needsEverything, openView, seeEverything } from './open-view.js';
import { recordCommit } from './record-commit.js';
import { resolveHeld } from './resolve-held.js';
import { isChanged, reread, saveView } from './save.js';
import { type Sent, sendCreates } from './send-creates.js';
import { waitForOthers, waitForOwnPins } from './wait-for-others.js';

export interface Applied {
  /** The plan that was carried out, with the slots that were chosen. */
  readonly plan: Plan;
  readonly view: View;
  readonly sent: Sent | null;
  /** Changes of scheduled posts that were not simply made, by post id. */
  readonly notChanged: ReadonlyMap<string, NotChanged>;
  /** Set where the run ended early because Publer failed. */
  readonly failure: Error | null;
}

export type WishesOf = (remote: Remote) => Wishes;

/** Carries the plan out: look, settle what is open, plan, write intents, send, write outcomes. Throws where nothing can begin. */
export async function apply(wishesOf: WishesOf, ports: ApplyPorts): Promise<Applied> {
  const opened = await openView(ports);
  const wishes = wishesOf(opened.remote);
  let view = await settleOpen(await waitForOthers(opened, ports), ports);
  view = await resolveHeld(view, wishes, ports);
  let plan = wishes.makePlan(view);
  if (plan.steps.some(needsEverything)) {
    view = await seeEverything(view, wishes, ports);
    plan = wishes.makePlan(view);
  }
  if (plan.tooManyChanges !== null) return { plan, view, ...NOTHING_DONE };
  view = await saveQuiet(view, plan, { wishes, ports });
  const changed = await changeScheduled(view, wishes, ports);
  view = changed.view;
  const result =
    changed.failure === null
      ? await sendOrStop(view, keepDeferred(wishes, plan), ports)
      : { sent: null, failure: changed.failure };
  const steps = plan.steps.map((step) => result.sent?.steps.get(step.wanted) ?? step);
  view = result.sent?.view ?? (await waitForOwnPins(await reread(view, ports), wishes, ports));
  if (result.failure === null) view = await recordCommit(view, wishes, ports);
  return { plan: { ...plan, steps }, view, notChanged: changed.notChanged, ...result };
}

const NOTHING_DONE = { sent: null, notChanged: new Map<string, NotChanged>(), failure: null };

/** Carries out what people decided about held pins, and nothing else: what is to be sent again goes with the next apply. */
export async function resolve(wishesOf: WishesOf, ports: ApplyPorts): Promise<Applied> {
  const opened = await openView(ports);
  const wishes = wishesOf(opened.remote);
  const settled = await settleOpen(await waitForOthers(opened, ports), ports);
  const view = await resolveHeld(settled, wishes, ports);
  return { plan: wishes.makePlan(view), view, ...NOTHING_DONE };
}

/** Whatever earlier runs left open is settled first, and written down. */
async function settleOpen(view: View, ports: ApplyPorts): Promise<View> {
  const posts = await listActive(ports, view.ledger);
  if (posts === null) return view;
  const jobs = await readJobs(ports.publer, view.ledger.entries);
  const settled = await settleView(view, posts, { ...ports, jobs });
  if (!isChanged(settled.ledger, view.ledger)) return settled;
  const known = new Set(view.ledger.entries);
  const learned = settled.ledger.entries.filter((entry) => !known.has(entry));
  const note = makeNote(`Learned from Publer: ${tallyStates(learned)}`, learned);
  const saved = await saveView(settled, note, ports);
  return saved.kind === 'saved' ? saved.view : settleOpen(saved.view, ports);
}

interface QuietTools {
  readonly wishes: Wishes;
  readonly ports: ApplyPorts;
}

async function saveQuiet(view: View, plan: Plan, { wishes, ports }: QuietTools): Promise<View> {
  const quiet = applyQuietSteps(view.ledger, plan, ports);
  const before = (await ports.store.read()).ledger;
  if (!isChanged(quiet, before)) return view;
  const ledger = withHeader(quiet, wishes, { remote: view.remote, ports });
  const known = new Set(before.entries);
  const changed = quiet.entries.filter((entry) => !known.has(entry));
  const what =
    changed.length > 0 ? `Took up or renamed ${countPins(changed.length)}` : 'Noted what Publer had before';
  const note = makeNote(what, changed);
  const saved = await saveView({ ...view, ledger }, note, ports);
  return saved.kind === 'saved'
    ? saved.view
    : saveQuiet({ ...saved.view }, wishes.makePlan(saved.view), { wishes, ports });
}

/** Sends, unless the listing does not add up; a failure of Publer in between ends the sending, not the report. */
async function sendOrStop(
  view: View,
  wishes: Wishes,
  ports: ApplyPorts,
): Promise<{ readonly sent: Sent | null; readonly failure: Error | null }> {
  const creates = wishes.makePlan(view).steps.filter(isDue);
  if (creates.length === 0) return { sent: null, failure: null };
  if (!view.isComplete)
    return {
      sent: unsent(view, creates, 'the listing of Publer does not add up, so nothing is created in this run'),
      failure: null,
    };
  try {
    const sent = await sendCreates(view, wishes, ports);
    return {
      sent,
      failure: sent.unreachable
        ? new PublerUnreachable(
            'Publer could not be reached.',
            false,
            'run again: nothing was sent twice or lost',
          )
        : null,
    };
  } catch (error) {
    if (!isPublerFailure(error)) throw error;
    const current = await reread(view, ports);
    const left = wishes.makePlan(current).steps.filter(isDue);
    return { sent: unsent(current, left, error.message), failure: error };
  }
}

function unsent(view: View, steps: readonly Step[], message: string): Sent {
  const notSent = new Map(steps.map((step) => [step.wanted, { state: 'unsent' as const, message }]));
  return { view, steps: new Map(), notSent, unreachable: false };
}

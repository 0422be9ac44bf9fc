import { type Entry, isSameAttempt } from '../plan/ledger.js';
import { isChange, type Step } from '../plan/plan.js';
import { carryOut } from './carry-out.js';
import type { Change, NotChanged } from './change.js';
import type { ApplyPorts, View, Wishes } from './context.js';
import { withHeader } from './make-entry.js';
import { countPins, makeNote, tallyStates } from './note.js';
import { isOlder } from './record-commit.js';
import { saveOutcomes, saveView } from './save.js';
import { waitForOthers } from './wait-for-others.js';

/** Changes that one write of the ledger announces: few enough that they are made while it is fresh. */
const BATCH = 20;

export interface Changed {
  readonly view: View;
  readonly notChanged: ReadonlyMap<string, NotChanged>;
  /** Set where the run ended early because Publer failed. */
  readonly failure: Error | null;
}

/** Updates and deletes scheduled posts as the plan has it: announced in the ledger, made, seen in the calendar, written down. */
export async function changeScheduled(start: View, wishes: Wishes, ports: ApplyPorts): Promise<Changed> {
  const notChanged = new Map<string, NotChanged>();
  const tried = new Set<string>();
  let view = start;
  for (;;) {
    const due = wishes
      .makePlan(view)
      .steps.filter((step) => isChange(step) && !tried.has(step.entry?.postId ?? ''));
    if (due.length === 0) return { view, notChanged, failure: null };
    const why = await findStop(view, start, ports);
    if (why !== null) {
      for (const { entry } of due) notChanged.set(entry?.postId ?? '', why);
      return { view, notChanged, failure: null };
    }
    await ports.store.checkWritable();
    const batch = due.slice(0, BATCH);
    const marked = await announce(view, batch, { wishes, ports });
    if (marked.kind === 'lost-race') {
      view = await waitForOthers(marked.view, ports);
      continue;
    }
    const carried = await carryOut(marked.view, marked.changes, ports);
    for (const { was } of marked.changes) tried.add(was.postId ?? '');
    for (const [postId, what] of carried.notChanged) notChanged.set(postId, what);
    view = await saveOutcomes(carried.view, describe(carried.view, marked.changes), ports);
    if (carried.failure !== null) return { view, notChanged, failure: carried.failure };
  }
}

type Announced =
  | { readonly kind: 'saved'; readonly view: View; readonly changes: readonly Change[] }
  | { readonly kind: 'lost-race'; readonly view: View };

async function announce(
  view: View,
  steps: readonly Step[],
  { wishes, ports }: { readonly wishes: Wishes; readonly ports: ApplyPorts },
): Promise<Announced> {
  const changes = steps.flatMap((step) =>
    step.entry === null ? [] : [{ step, was: step.entry, now: mark(step, step.entry, ports) }],
  );
  const marked = new Map(changes.map(({ was, now }) => [was, now]));
  const entries = view.ledger.entries.map((entry) => marked.get(entry) ?? entry);
  const ledger = withHeader({ ...view.ledger, entries }, wishes, { remote: view.remote, ports });
  const note = makeNote(
    `Change ${countPins(changes.length)}`,
    changes.map(({ now }) => now),
  );
  const saved = await saveView({ ...view, ledger }, note, ports);
  return saved.kind === 'saved' ? { kind: 'saved', view: saved.view, changes } : saved;
}

/** While its text may be changing, no text that Publer shows is a person's. */
function mark({ action }: Step, entry: Entry, ports: ApplyPorts): Entry {
  const { nonce, commit, run } = ports;
  const by = { nonce, commit, run, updatedAt: new Date(ports.clock.now()).toISOString() };
  return action === 'update'
    ? { ...entry, ...by, pending: 'update', listedText: null }
    : { ...entry, ...by, state: 'cancelling', pending: 'delete' };
}

async function findStop(view: View, start: View, ports: ApplyPorts): Promise<NotChanged | null> {
  if (ports.isStopping()) return { state: 'unsent', message: 'the run was asked to stop' };
  const { commit } = view.ledger;
  if (commit === start.ledger.commit || !(await isOlder(ports.commit, commit, ports))) return null;
  return { state: 'none', message: `a run of the newer commit ${commit?.slice(0, 12)} has taken over` };
}

function describe(view: View, changes: readonly Change[]): string {
  const isOwn = (entry: Entry) => changes.some(({ now }) => isSameAttempt(now, entry));
  const left = view.ledger.entries.filter(isOwn);
  const cancelled = changes.length - left.length;
  const parts = [
    ...(cancelled > 0 ? [`${cancelled} cancelled`] : []),
    ...(left.length > 0 ? [tallyStates(left)] : []),
  ];
  return makeNote(`Changed: ${parts.join(', ')}`, left);
}

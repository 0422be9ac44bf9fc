import { isDue, type Plan, type Step } from '../plan/plan.js';
import type { Wanted } from '../plan/wanted.js';
import type { Submission } from '../ports.js';
import { sleepUnlessStopping } from '../sleep-unless-stopping.js';
import { attemptBatch } from './attempt.js';
import type { ApplyPorts, View, Wishes } from './context.js';
import { keepSlots } from './keep-slots.js';
import { isOlder } from './record-commit.js';
import { createMediaUploader, type MediaUploader } from './upload-media.js';
import { waitForOwnPins } from './wait-for-others.js';

/** Pins in one POST: few enough that a doubt concerns few. */
const BATCH = 10;
/** Attempts for a batch that is turned away before it counts (rate limit, lost race, held up). */
const TRIES = 8;

/** Why a pin was not sent although it should have been. */
export interface NotSent {
  /** `none`: it is for another run to say. */
  readonly state: 'unsent' | 'failed' | 'none';
  readonly message: string;
}

export interface Sent {
  readonly view: View;
  /** The steps as they were sent, with the slots that were chosen. */
  readonly steps: ReadonlyMap<Wanted, Step>;
  readonly notSent: ReadonlyMap<Wanted, NotSent>;
  /** True where the run ended early because Publer could not be reached. */
  readonly unreachable: boolean;
}

/** Sends every create of the plan, batch after batch; each batch is planned anew on what is known by then. */
export async function sendCreates(start: View, wishes: Wishes, ports: ApplyPorts): Promise<Sent> {
  await ports.store.checkWritable();
  const { monotonic } = ports.clock;
  const uploader = createMediaUploader({
    publer: ports.publer,
    files: ports.files,
    monotonic,
    mode: wishes.settings.publer.media,
  });
  const state: State = {
    view: start,
    done: new Set(),
    singly: new Set(),
    slots: new Map(),
    steps: new Map(),
    notSent: new Map(),
    stop: null,
    commit: start.ledger.commit,
    tries: 0,
  };
  for (;;) {
    const plan = wishes.makePlan(state.view);
    const due = listDue(plan, state);
    if (ports.isStopping())
      state.stop ??= { state: 'unsent', why: 'the run was asked to stop', unreachable: false };
    state.stop ??= await findNewer(state, ports);
    if (state.stop === null && due.length === 0 && (await hasNews(state, { wishes, ports }))) continue;
    if (state.stop !== null || due.length === 0) {
      for (const step of due) giveUp(step.wanted, state.stop, state);
      noteDeferred(plan, state);
      return { ...state, unreachable: state.stop?.unreachable ?? false };
    }
    await sendBatch(pickBatch(due, state.singly), state, { wishes, ports, uploader });
  }
}

interface State {
  view: View;
  /** Pins that were sent, or given up. */
  readonly done: Set<Wanted>;
  readonly singly: Set<Wanted>;
  /** Minutes that were tried. */
  readonly slots: Map<Wanted, number>;
  readonly steps: Map<Wanted, Step>;
  readonly notSent: Map<Wanted, NotSent>;
  stop: Stop | null;
  /** Last applied commit, as far as it was looked at. */
  commit: string | null;
  tries: number;
}

/** Why nothing more is sent in this run. */
interface Stop {
  readonly state: NotSent['state'];
  readonly why: string;
  readonly unreachable: boolean;
}

/** A run of a newer commit that has applied meanwhile knows better what the posts want. */
async function findNewer(state: State, ports: ApplyPorts): Promise<Stop | null> {
  const { commit } = state.view.ledger;
  if (commit === state.commit) return null;
  state.commit = commit;
  if (!(await isOlder(ports.commit, commit, ports))) return null;
  const why = `a run of the newer commit ${commit?.slice(0, 12)} has taken over`;
  return { state: 'none', why, unreachable: false };
}

/** Whether another run was waited for, which is sending pins of this one. */
async function hasNews(state: State, { wishes, ports }: Pick<Tools, 'wishes' | 'ports'>): Promise<boolean> {
  const view = await waitForOwnPins(state.view, wishes, ports);
  const isNews = view !== state.view;
  state.view = view;
  return isNews;
}

interface Tools {
  readonly wishes: Wishes;
  readonly ports: ApplyPorts;
  readonly uploader: MediaUploader;
}

function listDue(plan: Plan, state: State): Step[] {
  return plan.steps.filter((step) => isDue(step) && !state.done.has(step.wanted));
}

/** What others filled the calendar with meanwhile may have pushed a pin behind the horizon. */
function noteDeferred(plan: Plan, state: State): void {
  for (const step of plan.steps)
    if (step.action === 'create' && step.deferred?.kind === 'horizon' && !state.done.has(step.wanted))
      state.steps.set(step.wanted, step);
}

function pickBatch(due: readonly Step[], singly: ReadonlySet<Wanted>): readonly Step[] {
  const first = due[0];
  if (first && singly.has(first.wanted)) return [first];
  return due.filter((step) => !singly.has(step.wanted)).slice(0, BATCH);
}

async function sendBatch(batch: readonly Step[], state: State, tools: Tools): Promise<void> {
  const { ports, wishes } = tools;
  const media = await uploadAll(batch, state, tools);
  if (media.size === 0) return;
  await waitForRoom(ports);
  const due = listDue(wishes.makePlan(state.view), state).filter((step) => media.has(step.wanted));
  const steps = keepSlots(due, { ...state, nowMs: ports.clock.now() });
  if (steps.length === 0) return;
  const result = await attemptBatch(state.view, { steps, media, wishes, ports });
  state.view = result.view;
  for (const step of steps) state.slots.set(step.wanted, step.slotMs ?? 0);
  switch (result.kind) {
    case 'settled':
      state.tries = 0;
      for (const step of steps) {
        state.done.add(step.wanted);
        state.steps.set(step.wanted, step);
      }
      return;
    case 'singly':
      for (const step of steps) state.singly.add(step.wanted);
      return;
    case 'again':
      state.tries += 1;
      if (state.tries >= TRIES)
        for (const step of steps) giveUp(step.wanted, { state: 'unsent', why: result.why }, state);
      return;
    case 'stop':
      state.stop = { state: 'unsent', why: result.why, unreachable: result.unreachable };
  }
}

/** Uploads what the batch needs; a pin whose picture Publer does not take is given up, the others go on. */
async function uploadAll(
  batch: readonly Step[],
  state: State,
  tools: Tools,
): Promise<Map<Wanted, Submission['media']>> {
  const media = new Map<Wanted, Submission['media']>();
  for (const step of batch) {
    const result = await tools.uploader.upload(step.wanted.pin);
    if (result.kind === 'uploaded') media.set(step.wanted, result.media);
    else {
      state.done.add(step.wanted);
      state.notSent.set(step.wanted, { state: result.kind, message: result.message });
    }
  }
  return media;
}

/** The rate limit is waited for before the intents are written, so that they are fresh when the POST goes out. */
async function waitForRoom(ports: ApplyPorts): Promise<void> {
  for (let wait = ports.publer.waitMs(); wait > 0; wait = ports.publer.waitMs()) {
    ports.log.info(`rate limit: waiting ${Math.ceil(wait / 1000)} s`);
    await sleepUnlessStopping(wait, ports);
    if (ports.isStopping()) return;
  }
}

function giveUp(wanted: Wanted, why: Pick<Stop, 'state' | 'why'> | null, state: State): void {
  state.done.add(wanted);
  state.notSent.set(wanted, { state: why?.state ?? 'unsent', message: why?.why ?? '' });
}

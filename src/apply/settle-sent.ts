import { isPublerFailure } from '../errors.js';
import { type Entry, isSameAttempt } from '../plan/ledger.js';
import type { JobState } from '../plan/observation.js';
import { sleepUnlessStopping } from '../sleep-unless-stopping.js';
import { type ApplyPorts, changeOwn, type View } from './context.js';
import { listActive, settleView } from './look.js';
import { makeNote, tallyStates } from './note.js';
import { saveOutcomes } from './save.js';

/** Between looks at a job: usually done in 2 to 5 s; 3 minutes in all. */
const POLLS_MS = [2_000, 3_000, 5_000, 8_000, 13_000, 21_000, 30_000, 30_000, 30_000, 30_000];
/** A finished job's posts appear in the listing a little later. */
const LAG_MS = 2_000;

/** A batch that Publer took. */
export interface SentJob {
  readonly jobId: string;
  readonly intents: readonly Entry[];
}

/** Waits for the job, then finds what was sent and writes down what became of it. */
export async function followJob(view: View, job: SentJob, ports: ApplyPorts): Promise<View> {
  ports.log.info(
    `sent ${job.intents.length} pin${job.intents.length === 1 ? '' : 's'}: Publer job ${job.jobId}`,
  );
  const known = changeOwn(view, job.intents, (entry) => ({ ...entry, jobId: job.jobId }));
  const state = await pollJob(job.jobId, ports);
  await sleepUnlessStopping(LAG_MS, ports);
  return settleSent(known, new Map([[job.jobId, state]]), ports);
}

/** A job that cannot be asked about counts as working: the listing decides. */
async function pollJob(jobId: string, ports: ApplyPorts): Promise<JobState> {
  for (const wait of POLLS_MS) {
    await sleepUnlessStopping(wait, ports);
    if (ports.isStopping()) break;
    const state = await orWarn(ports, () => ports.publer.job(jobId));
    if (state !== null && state.kind !== 'working') return state;
  }
  return { kind: 'working' };
}

/** null, with a warning, where Publer fails: what was sent must still be written down. */
async function orWarn<T>(ports: ApplyPorts, ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    if (!isPublerFailure(error)) throw error;
    ports.log.warn(`${error.message} What was sent stays in the ledger as waiting.`);
    return null;
  }
}

/** Finds what was sent by its slots and writes down what became of it. */
export async function settleSent(
  view: View,
  jobs: ReadonlyMap<string, JobState>,
  ports: ApplyPorts,
): Promise<View> {
  const own = view.ledger.entries.filter((entry) => entry.nonce === ports.nonce && entry.state === 'intent');
  const settled = await orWarn(ports, async () => {
    const posts = await listActive(ports, { ...view.ledger, entries: own });
    return settleView(
      view,
      { rows: posts?.rows ?? [], whole: false },
      { publer: ports.publer, clock: ports.clock, jobs, isStopping: ports.isStopping },
    );
  });
  const entries = (settled ?? view).ledger.entries.filter((entry) =>
    own.some((one) => isSameAttempt(one, entry)),
  );
  const note = makeNote(`Sent: ${tallyStates(entries)}`, entries);
  return saveOutcomes(settled === null ? view : { ...settled, rows: view.rows }, note, ports);
}

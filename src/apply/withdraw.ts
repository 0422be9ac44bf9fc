import { isPublerFailure } from '../errors.js';
import { type Entry, isSameAttempt } from '../plan/ledger.js';
import { settle } from '../plan/settle.js';
import { sleepUnlessStopping } from '../sleep-unless-stopping.js';
import { type ApplyPorts, type View, withEntries } from './context.js';
import { listActive } from './look.js';
import { countPins } from './note.js';
import { saveOutcomes } from './save.js';

/** Time for a job and its listing, should a refused request have started one all the same. */
const LOOK_MS = 20_000;

/** Intents that were not sent. */
export interface Unsent {
  readonly intents: readonly Entry[];
  /** The entries as they were before the intents took their place. */
  readonly before: readonly Entry[];
  readonly why: string;
  /** A refusal that ends the run: where Publer cannot be asked either, it counts. */
  readonly isLost?: boolean;
}

/** Takes intents back that cannot have arrived. */
export function withdraw(view: View, { intents, before, why }: Unsent, ports: ApplyPorts): Promise<View> {
  const note = [`Did not send ${countPins(intents.length)}: ${why}`, ...intents.map(({ key }) => key)].join(
    '\n',
  );
  return saveOutcomes(withEntries(view, before), note, ports);
}

export interface Refused {
  readonly view: View;
  /** Attempts that are in Publer all the same, or of which nothing can be said. */
  readonly kept: readonly Entry[];
}

/**
 * Takes back what Publer says it refused, unless it shows it: a proxy can answer 429 or 400 to a request that went through, and
 * these pins would go out again in this very run. Where Publer cannot be asked, they stay in doubt.
 */
export async function withdrawRefused(view: View, unsent: Unsent, ports: ApplyPorts): Promise<Refused> {
  const { intents } = unsent;
  const isOwn = (entry: Entry) => intents.some((one) => isSameAttempt(one, entry));
  await sleepUnlessStopping(LOOK_MS, ports);
  const rows = await listRows(view, intents, ports);
  if (rows === null && unsent.isLost === true) return { view: await withdraw(view, unsent, ports), kept: [] };
  if (rows === null) return { view, kept: intents };
  const seen = { posts: { rows, whole: false }, jobs: new Map() };
  const { entries } = settle({
    entries: view.ledger.entries,
    seen,
    // Long waits for a rate limit make no doubt of what was refused.
    nowMs: Math.min(...intents.map(({ intentAt }) => Date.parse(intentAt))),
    secondLook: false,
  });
  const kept = entries.filter((entry) => isOwn(entry) && entry.state !== 'intent');
  if (kept.length === 0) return { view: await withdraw(view, unsent, ports), kept };
  const note = `Found ${countPins(kept.length)} in Publer although it said: ${unsent.why}`;
  const left = unsent.before.filter((entry) => !kept.some((one) => one.key === entry.key));
  return { view: await saveOutcomes(withEntries(view, [...left, ...kept]), note, ports), kept };
}

async function listRows(view: View, intents: readonly Entry[], ports: ApplyPorts) {
  try {
    return (await listActive(ports, { ...view.ledger, entries: intents }))?.rows ?? [];
  } catch (error) {
    if (!isPublerFailure(error)) throw error;
    ports.log.warn(`${error.message} What Publer refused stays in the ledger until it can be looked for.`);
    return null;
  }
}

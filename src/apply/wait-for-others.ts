import type { Entry } from '../plan/ledger.js';
import { sleepUnlessStopping } from '../sleep-unless-stopping.js';
import type { ApplyPorts, View, Wishes } from './context.js';
import { countPins } from './note.js';
import { reread } from './save.js';

/** So long another run is given to write what became of its intents. */
export const YOUNG_MS = 6 * 60_000;
const POLL_MS = 5_000;

/**
 * Waits while another run is about to send pins that concern this one: only it knows what became of them. The view is
 * the same object where there was nothing to wait for. In a store that is not shared, such intents are of a dead run.
 */
export async function waitForOthers(
  view: View,
  ports: ApplyPorts,
  concerns: (entry: Entry) => boolean = () => true,
): Promise<View> {
  if (!ports.store.isShared) return view;
  const { clock, log } = ports;
  const began = clock.monotonic();
  for (let current = view; ; current = await reread(current, ports)) {
    const open = current.ledger.entries.filter((entry) => isYoung(entry, ports) && concerns(entry));
    if (open.length === 0 || ports.isStopping() || clock.monotonic() - began >= YOUNG_MS) return current;
    if (current === view) log.info(`another run is sending ${countPins(open.length)}: waiting for it`);
    await sleepUnlessStopping(POLL_MS, ports);
  }
}

/** The same for pins of this run that another one is sending; what it withdraws is due again. */
export function waitForOwnPins(view: View, wishes: Wishes, ports: ApplyPorts): Promise<View> {
  const entries = new Set(wishes.makePlan(view).steps.map((step) => step.entry?.key));
  return waitForOthers(view, ports, (entry) => entries.has(entry.key));
}

/** What another run is about to send, change or delete. */
function isYoung(entry: Entry, { nonce, clock }: ApplyPorts): boolean {
  if (entry.nonce === nonce) return false;
  const since = entry.state === 'intent' ? entry.intentAt : entry.pending === null ? null : entry.updatedAt;
  return since !== null && clock.now() - Date.parse(since) < YOUNG_MS;
}

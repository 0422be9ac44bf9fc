import { LedgerError } from '../errors.js';
import { type Entry, type Ledger, renderLedger } from '../plan/ledger.js';
import { sleepUnlessStopping } from '../sleep-unless-stopping.js';
import type { ApplyPorts, View } from './context.js';

export type Saved =
  | { readonly kind: 'saved'; readonly view: View }
  | { readonly kind: 'lost-race'; readonly view: View };

/** Saves when something changed. After a lost race the view holds what somebody else wrote: plan anew, never merge. */
export async function saveView(view: View, message: string, ports: ApplyPorts): Promise<Saved> {
  const result = await ports.store.save(view.ledger, view.version, message);
  if (result.kind === 'saved')
    return {
      kind: 'saved',
      view: { ...view, version: result.version, existed: true, stored: view.ledger, lostRaces: 0 },
    };
  const lostRaces = view.lostRaces + 1;
  if (lostRaces > LOST_RACES) {
    throw new LedgerError(
      `The ledger ${ports.store.name} was changed by others ${lostRaces} times in a row.`,
      'run again: what was sent is found again in Publer',
    );
  }
  await sleepUnlessStopping(WAIT_MS * lostRaces, ports);
  return { kind: 'lost-race', view: { ...(await reread(view, ports)), lostRaces } };
}

/** What the ledger holds now. One that vanished since this run read it, was lost: what the run knows of it counts. */
export async function reread(view: View, ports: ApplyPorts): Promise<View> {
  const { ledger, existed, version } = await ports.store.read();
  if (view.existed && !existed) return { ...view, ledger: view.stored, version };
  return { ...view, ledger, existed, version, stored: ledger };
}

/** Each lost race is a save of somebody else: so many in a row are no contention any more. */
const LOST_RACES = 20;
const WAIT_MS = 100;

/** Saves what became of this run's own pins; after a lost race only entries with this run's nonce are merged in. */
export async function saveOutcomes(view: View, message: string, ports: ApplyPorts): Promise<View> {
  let current = view;
  for (;;) {
    const saved = await saveView(current, message, ports);
    if (saved.kind === 'saved') return saved.view;
    current = { ...saved.view, ledger: mergeOwn(saved.view.ledger, view.ledger.entries, ports.nonce) };
  }
}

/** The ledger as others left it, with this run's own attempts, and only those, as this run knows them. */
export function mergeOwn(theirs: Ledger, own: readonly Entry[], nonce: string): Ledger {
  const others = theirs.entries.filter((entry) => entry.nonce !== nonce);
  return { ...theirs, entries: [...others, ...own.filter((entry) => entry.nonce === nonce)] };
}

export function isChanged(a: Ledger, b: Ledger): boolean {
  return renderLedger(a) !== renderLedger(b);
}

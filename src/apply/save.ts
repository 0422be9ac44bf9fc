import { LedgerError } from '../errors.js';
import { type Entry, type Ledger, renderLedger } from '../plan/ledger.js';
import type { ApplyPorts, View } from './context.js';

export type Saved =
  | { readonly kind: 'saved'; readonly view: View }
  | { readonly kind: 'lost-race'; readonly view: View };

/** Saves when something changed. After a lost race the view holds what somebody else wrote: plan anew, never merge. */
export async function saveView(view: View, message: string, ports: ApplyPorts): Promise<Saved> {
  const result = await ports.store.save(view.ledger, view.version, message);
  if (result.kind === 'saved')
    return { kind: 'saved', view: { ...view, version: result.version, existed: true } };
  return { kind: 'lost-race', view: await reread(view, ports) };
}

export async function reread(view: View, ports: ApplyPorts): Promise<View> {
  const { ledger, existed, version } = await ports.store.read();
  return { ...view, ledger, existed, version };
}

const MERGES = 5;

/** Saves what became of this run's own pins; after a lost race only entries with this run's nonce are merged in. */
export async function saveOutcomes(view: View, message: string, ports: ApplyPorts): Promise<View> {
  let current = view;
  for (let attempt = 1; attempt <= MERGES; attempt += 1) {
    const saved = await saveView(current, message, ports);
    if (saved.kind === 'saved') return saved.view;
    current = { ...saved.view, ledger: mergeOwn(saved.view.ledger, view.ledger.entries, ports.nonce) };
  }
  throw new LedgerError(
    `The ledger ${ports.store.name} was changed by others ${MERGES} times in a row.`,
    'run again: what was sent is found again in Publer',
  );
}

/** The ledger as others left it, with this run's own attempts, and only those, as this run knows them. */
export function mergeOwn(theirs: Ledger, own: readonly Entry[], nonce: string): Ledger {
  const others = theirs.entries.filter((entry) => entry.nonce !== nonce);
  return { ...theirs, entries: [...others, ...own.filter((entry) => entry.nonce === nonce)] };
}

export function isChanged(a: Ledger, b: Ledger): boolean {
  return renderLedger(a) !== renderLedger(b);
}

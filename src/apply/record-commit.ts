import type { ApplyPorts, View, Wishes } from './context.js';
import { withHeader } from './make-entry.js';
import { reread, saveView } from './save.js';

const TRIES = 5;

/**
 * Writes down that this commit was applied, so that a later run of an older one does nothing. Once for each commit, and not
 * where a run of a newer commit has been faster.
 */
export async function recordCommit(view: View, wishes: Wishes, ports: ApplyPorts): Promise<View> {
  const { commit } = ports;
  let current = view;
  for (let tries = 0; commit !== null && tries < TRIES; tries += 1) {
    current = await reread(current, ports);
    if (current.ledger.commit === commit || (await isOlder(commit, current.ledger.commit, ports))) break;
    const ledger = { ...withHeader(current.ledger, wishes, { remote: view.remote, ports }), commit };
    const saved = await saveView({ ...current, ledger }, `Applied ${commit.slice(0, 12)}`, ports);
    if (saved.kind === 'saved') return saved.view;
  }
  return current;
}

/** Whether the commit is a strict ancestor of the one that was applied last. */
export async function isOlder(
  commit: string | null,
  applied: string | null,
  { history }: Pick<ApplyPorts, 'history'>,
): Promise<boolean> {
  if (commit === null || applied === null || commit === applied || history === null) return false;
  return history.isAncestor(commit, applied);
}

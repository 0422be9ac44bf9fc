import { SettingsError, type SettingsMistake } from '../errors.js';
import { carryDecision } from '../plan/carry-decision.js';
import type { Entry } from '../plan/ledger.js';
import type { ApplyPorts, View, Wishes } from './context.js';
import { makeIntent, withHeader } from './make-entry.js';
import { countPins, makeNote } from './note.js';
import { seeEverything } from './open-view.js';
import { saveView } from './save.js';

/** Carries out what people decided about pins, on a fresh listing. Throws SettingsError with every decision that cannot be; then nothing is written. */
export async function resolveHeld(view: View, wishes: Wishes, ports: ApplyPorts): Promise<View> {
  if (ports.decisions.length === 0) return view;
  const seen = await seeEverything(view, wishes, ports);
  const changed: Entry[] = [];
  const mistakes: SettingsMistake[] = [];
  let decided = seen;
  for (const decision of ports.decisions) {
    const carried = carryDecision(decision, {
      entries: decided.ledger.entries,
      unvouched: decided.ledger.unvouched,
      rows: seen.rows,
      isComplete: seen.isComplete,
      steps: wishes.makePlan(decided).steps,
      nowMs: ports.clock.now(),
      makeEntry: (step) => makeIntent({ ...step, slotMs: step.slotMs ?? ports.clock.now() }, ports),
    });
    if (carried.kind === 'refused') {
      const { message, hint } = carried;
      mistakes.push({ where: 'resolve', message, hint });
      continue;
    }
    changed.push(carried.changed);
    const { entries, unvouched } = carried;
    decided = { ...decided, ledger: { ...decided.ledger, entries, unvouched } };
  }
  if (mistakes.length > 0) throw new SettingsError(mistakes);
  const ledger = withHeader(decided.ledger, wishes, { remote: view.remote, ports });
  const note = makeNote(`A person decided about ${countPins(changed.length)}`, changed);
  const saved = await saveView({ ...decided, ledger }, note, ports);
  return saved.kind === 'saved' ? saved.view : resolveHeld(saved.view, wishes, ports);
}

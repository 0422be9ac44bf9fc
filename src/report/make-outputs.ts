import { Buffer } from 'node:buffer';
import { makeJsonStep } from './make-json.js';
import { listPins, type PinState, type ShownPin } from './pin-state.js';
import type { Report } from './report.js';

/** Outputs of a job may have 1 MB together. */
const MAX_RESULTS_BYTES = 300_000;

/** Outputs of the action that a report gives; all are text. */
export type Outputs = Readonly<
  Record<'created' | 'updated' | 'cancelled' | 'held' | 'failed' | 'problems' | 'results', string>
>;

/**
 * `created`, `updated` (replaced ones too) and `cancelled` count what this run did; in a plan or a check what apply would do.
 * `held` counts every pin whose truth is not known: held, waiting, and those in no post any more. `failed`: refused by Publer,
 * also by an earlier run. `problems`: errors and warnings. `results`: `{ "version": 1, "mode", "steps", "leftOut" }`, the steps of
 * `--json`, as many as fit; `leftOut` counts the others. Steps that change something go before those that keep or skip.
 */
export function makeOutputs(report: Report): Outputs {
  const pins = listPins(report);
  const count = (...states: readonly PinState[]) => pins.filter(({ state }) => states.includes(state)).length;
  const created = pins.filter(({ step, state }) => step.action === 'create' && CREATED.includes(state));
  return {
    created: String(created.length),
    updated: String(count('update', 'replace')),
    cancelled: String(count('cancel')),
    held: String(count('held', 'waiting') + report.plan.orphans.length),
    failed: String(count('failed')),
    problems: String(report.plan.problems.length),
    results: renderResults(pins, report),
  };
}

/** The outputs of a run that ended before it had a report: nothing is counted but mistakes in inputs and settings. */
export function makeStoppedOutputs(mode: Report['mode'], mistakes: number): Outputs {
  const results = `{"version":1,"mode":"${mode}","steps":[],"leftOut":0}`;
  const problems = String(mistakes);
  return { created: '0', updated: '0', cancelled: '0', held: '0', failed: '0', problems, results };
}

const CREATED: readonly PinState[] = ['new', 'scheduled', 'published'];
const QUIET: readonly PinState[] = ['keep', 'skip', 'move', 'blocked'];

function renderResults(pins: readonly ShownPin[], report: Report): string {
  const steps = pins.map((pin) => ({ pin, json: JSON.stringify(makeJsonStep(pin.step, report)) }));
  const isQuiet = ({ pin }: (typeof steps)[number]) => QUIET.includes(pin.state);
  const byWeight = [...steps.filter((step) => !isQuiet(step)), ...steps.filter(isQuiet)];
  const fitting = new Set(takeFitting(byWeight, MAX_RESULTS_BYTES - 200));
  const shown = steps.filter((step) => fitting.has(step)).map(({ json }) => json);
  const leftOut = steps.length - shown.length;
  return `{"version":1,"mode":"${report.mode}","steps":[${shown.join(',')}],"leftOut":${leftOut}}`;
}

function takeFitting<T extends { readonly json: string }>(items: readonly T[], maxBytes: number): T[] {
  let left = maxBytes;
  return items.filter(({ json }) => {
    const bytes = Buffer.byteLength(json) + 1;
    if (bytes > left) return false;
    left -= bytes;
    return true;
  });
}

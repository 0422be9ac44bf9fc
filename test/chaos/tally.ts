const { CHAOS, CHAOS_SEED, CHAOS_PATH } = process.env;

/** How far a check goes: a few minutes for every change, or long. */
export const IS_LONG = CHAOS === 'long';

/** Random checks start here; a failing one prints what replays it. */
export const SEED = Number(CHAOS_SEED ?? (IS_LONG ? Date.now() % 1_000_000_000 : 20_261_122));
export const PATH = CHAOS_PATH;

/** What all checks saw together. Equal traces count once. */
export interface Tally {
  runs: number;
  readonly traces: Set<string>;
  readonly violations: string[];
  held: number;
  adopted: number;
}

export const TALLY: Tally = { runs: 0, traces: new Set(), violations: [], held: 0, adopted: 0 };

/** Remembers a story and what is wrong with its end; returns that. */
export function tell(story: readonly string[], violations: readonly string[]): readonly string[] {
  TALLY.runs += 1;
  TALLY.traces.add(story.join(' | '));
  TALLY.violations.push(...violations.map((violation) => `${violation}: ${story.join(' | ')}`));
  return violations;
}

export function renderTally(): string {
  const { runs, traces, violations, held, adopted } = TALLY;
  return [
    '',
    `stories told: ${runs}, distinct effect traces: ${traces.size}`,
    `violations: ${violations.length}`,
    `pins held in the end: ${held}, in doubt and adopted later: ${adopted}`,
    `seed: ${SEED} (again: CHAOS_SEED=${SEED} npm run test:chaos)`,
    '',
  ].join('\n');
}

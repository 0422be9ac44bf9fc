import type { Inputs } from '../github/read-inputs.js';
import type { Report } from '../report/report.js';

/** What kind of run it is, as far as it decides whether `resolve` counts. */
export interface Course {
  readonly mode: Report['mode'];
  /** Whether an apply does nothing, since a newer commit was applied already. */
  readonly isOlder: boolean;
}

/** Decisions about pins that this run does not carry out; empty where there are none or where it does. */
export function describeDropped(
  { decisions }: Pick<Inputs, 'decisions'>,
  { mode, isOlder }: Course,
): readonly string[] {
  if (decisions.length === 0 || (mode === 'apply' && !isOlder)) return [];
  const why =
    mode === 'apply'
      ? 'it is of an older commit than the one applied last'
      : `it is a ${mode}, and only an apply does it`;
  return [
    `\`resolve\` is not carried out in this run: ${why}. Start the workflow by hand on the branch whose pins are scheduled.`,
  ];
}

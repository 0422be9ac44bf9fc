import type { Decided } from './decide-scheduled.js';
import { isPublished, type PostRow } from './observation.js';
import type { Wanted } from './wanted.js';

/** What Publer says of a scheduled post that may keep it from going out, and what a person does about it. */
const STUCK: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  scheduled_reauth: ['the account has to be connected again', 'reconnect the Pinterest account in Publer'],
  scheduled_locked: ['it is locked', 'look whether the plan or the payment in Publer is in order'],
  scheduled_declined: ['it was declined', 'approve it in Publer, or delete it there'],
  scheduled_pending: ['it waits for an approval', 'approve it in Publer'],
};

/** A scheduled pin that Publer will not send as it stands: said in every run, and left to a person. */
export function judgeState(decided: Decided, { pin }: Wanted, row: PostRow | null): Decided {
  if (row === null || isPublished(row) || !Object.hasOwn(STUCK, row.state)) return decided;
  const [why = '', hint = ''] = STUCK[row.state] ?? [];
  const { file, line, column, endColumn } = pin.place;
  const message = `Publer will not send this pin: ${why} (${row.state}).`;
  const problem = { severity: 'warning', code: 'publer-stuck', message, hint } as const;
  return {
    ...decided,
    reason: decided.reason ?? `Publer says ${row.state}: ${why}`,
    problems: [...decided.problems, { file, line, column, endColumn, ...problem }],
  };
}

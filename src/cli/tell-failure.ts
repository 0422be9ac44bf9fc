import { describeFailure } from '../report/describe-failure.js';
import { makeFailureJson } from '../report/make-json.js';
import type { Outside } from './session.js';

/** Tells why a command could not go on: people on stderr, programs that asked for `--json` on stdout too. Returns the exit code. */
export function tellFailure(
  error: unknown,
  [command = '', ...args]: readonly string[],
  outside: Outside,
): number {
  const { exit, lines } = describeFailure(error);
  for (const line of lines) outside.log.warn(line);
  if (args.includes('--json') && REPORTING.has(command))
    outside.print(`${JSON.stringify(makeFailureJson(command, error), null, 2)}\n`);
  return exit;
}

const REPORTING: ReadonlySet<string> = new Set([
  'check',
  'plan',
  'apply',
  'resolve',
  'export',
  'urls',
  'boards',
]);

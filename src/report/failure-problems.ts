import {
  GithubUnreachable,
  LedgerError,
  PublerContract,
  PublerRejected,
  PublerUnreachable,
  SettingsError,
  type SettingsMistake,
  SiteUnreachable,
} from '../errors.js';
import { type Place, type Problem, type ProblemCode, startOf } from '../problem.js';
import { describeFailure } from './describe-failure.js';

/** Why a run could not go on, as problems for programs: each mistake of the settings at its line, anything else without a file. */
export function makeFailureProblems(error: unknown): readonly Problem[] {
  if (error instanceof SettingsError) return error.mistakes.map(makeMistakeProblem);
  const [message = '', hint = null] = describeFailure(error).lines;
  return [
    {
      ...startOf(''),
      severity: 'error',
      code: codeOfFailure(error),
      message,
      hint: hint === null ? null : hint.replace(/^ *try: /, ''),
    },
  ];
}

function makeMistakeProblem({ where, message, hint }: SettingsMistake): Problem {
  const place = parseWhere(where);
  const rest = { severity: 'error', code: 'settings-invalid', hint } as const;
  if (place === null) return { ...startOf(''), ...rest, message: `${where}: ${message}` };
  return { ...place, ...rest, message };
}

/** `file:line:column` as a place; null where a text is none. */
export function parseWhere(where: string): Place | null {
  const [, file, line, column] = /^(.+):(\d+):(\d+)$/.exec(where) ?? [];
  if (file === undefined) return null;
  return { file, line: Number(line), column: Number(column), endColumn: Number(column) };
}

function codeOfFailure(error: unknown): ProblemCode {
  if (error instanceof LedgerError) return 'ledger-unusable';
  if (error instanceof PublerUnreachable) return 'publer-unreachable';
  if (error instanceof PublerContract) return 'publer-answer-unknown';
  if (error instanceof PublerRejected) return 'publer-rejected';
  if (error instanceof SiteUnreachable) return 'site-unreachable';
  return error instanceof GithubUnreachable ? 'github-unreachable' : 'defect';
}

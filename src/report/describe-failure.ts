import {
  GithubUnreachable,
  LedgerError,
  PublerContract,
  PublerRejected,
  PublerUnreachable,
  SettingsError,
  SiteUnreachable,
} from '../errors.js';

export interface Failed {
  readonly exit: 1 | 2 | 3;
  readonly lines: readonly string[];
}

/** What people read when a run cannot go on: what is wrong and what to do, never a stack trace. */
export function describeFailure(error: unknown): Failed {
  if (error instanceof SettingsError) {
    const lines = error.mistakes.flatMap(({ where, message, hint }) => [
      `${where}: ${message}`,
      ...(hint === null ? [] : [`    try: ${hint}`]),
    ]);
    return { exit: 2, lines };
  }
  const isNoAnswer =
    error instanceof PublerUnreachable ||
    error instanceof GithubUnreachable ||
    error instanceof SiteUnreachable ||
    error instanceof PublerContract;
  if (isNoAnswer) return { exit: 3, lines: [error.message, `    try: ${error.hint}`] };
  if (error instanceof PublerRejected) return { exit: 2, lines: [error.message, `    try: ${error.hint}`] };
  if (error instanceof LedgerError) return { exit: 1, lines: [error.message, `    try: ${error.hint}`] };
  const name = error instanceof Error ? error.name : 'unknown';
  const message = error instanceof Error ? error.message : '';
  return {
    exit: 1,
    lines: [
      `This is a defect of pin-on-merge (${name}: ${message}).`,
      '    try: please report it with the command and this line',
    ],
  };
}

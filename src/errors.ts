/** The few failures that are thrown. Each says what was expected, what came, and what to do; the entries catch them once. */

/** One mistake in the settings, flags or inputs. */
export interface SettingsMistake {
  /** `.github/pin-on-merge.yml:4:3`, `--since`, `PUBLER_API_KEY`, … */
  readonly where: string;
  readonly message: string;
  readonly hint: string | null;
}

/** Wrong usage or settings: every mistake at once. Exit 2. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
  constructor(readonly mistakes: readonly SettingsMistake[]) {
    super(mistakes.map((m) => `${m.where}: ${m.message}`).join('\n'));
  }
}

/** Collects the mistakes of several parts of the settings, so that all are told at once. */
export class Mistakes {
  readonly #found: SettingsMistake[] = [];

  /** What a part makes, or null where it throws SettingsError, whose mistakes are kept. */
  try<T>(make: () => T): T | null {
    try {
      return make();
    } catch (error) {
      if (!(error instanceof SettingsError)) throw error;
      this.#found.push(...error.mistakes);
      return null;
    }
  }

  isEmpty(): boolean {
    return this.#found.length === 0;
  }

  /** All that was found. */
  toError(): SettingsError {
    return new SettingsError(this.#found);
  }
}

/** The ledger cannot be used: another workspace's, a newer schema, torn, locked, not writable. Exit 1. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError';
  constructor(
    message: string,
    readonly hint: string,
  ) {
    super(message);
  }
}

/** Where something else than a permission of the job stands in the way. */
export const BRANCH_RULES_HINT =
  'leave the ledger branch out of branch protection and rulesets, or choose another with `ledger.branch`; an archived repository cannot be written';

/** The token may not use the ledger branch. */
export class LedgerForbidden extends LedgerError {}

/** No usable answer from GitHub. Exit 3. */
export class GithubUnreachable extends Error {
  override readonly name = 'GithubUnreachable';
  constructor(
    message: string,
    readonly hint: string,
  ) {
    super(message);
  }
}

/** No usable answer from the blog's own site. Exit 3. */
export class SiteUnreachable extends Error {
  override readonly name = 'SiteUnreachable';
  constructor(
    message: string,
    readonly hint: string,
  ) {
    super(message);
  }
}

/** Publer answered no: a wrong key, a foreign workspace, a missing scope. Nothing was changed. */
export class PublerRejected extends Error {
  override readonly name = 'PublerRejected';
  constructor(
    message: string,
    readonly status: number,
    readonly hint: string,
  ) {
    super(message);
  }
}

/** No answer from Publer; `sent` tells whether the request may have arrived. Exit 3. */
export class PublerUnreachable extends Error {
  override readonly name = 'PublerUnreachable';
  constructor(
    message: string,
    readonly sent: boolean,
    readonly hint: string,
  ) {
    super(message);
  }
}

/** Publer's answer fits none of the shapes that are known. */
export class PublerContract extends Error {
  override readonly name = 'PublerContract';
  constructor(
    message: string,
    readonly status: number,
    readonly hint: string,
  ) {
    super(message);
  }
}

/** Whether a call to Publer failed, for whatever reason. */
export function isPublerFailure(
  error: unknown,
): error is PublerRejected | PublerUnreachable | PublerContract {
  return (
    error instanceof PublerRejected || error instanceof PublerUnreachable || error instanceof PublerContract
  );
}

/** The system's code of an error (`ENOENT`, `ECONNREFUSED`), for messages and decisions. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}

import * as z from 'zod';
import { BRANCH_RULES_HINT, GithubUnreachable, LedgerError, LedgerForbidden } from '../errors.js';
import { type Sleeping, sleepUnlessStopping } from '../sleep-unless-stopping.js';

/** Every request to GitHub ends by then. */
export const DEADLINE_MS = 30_000;
const TRIES = 4;
const WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 120_000;

/** An answer that says no. */
export interface Failure {
  readonly status: number;
  readonly message: string;
  /** Milliseconds that GitHub asks to wait; null where it asks for nothing. */
  readonly waitMs: number | null;
}

const failureSchema = z.object({
  status: z.int(),
  message: z.string(),
  response: z.object({ headers: z.record(z.string(), z.unknown()) }).optional(),
});

/** null where no answer came. */
export function readFailure(error: unknown): Failure | null {
  const parsed = failureSchema.safeParse(error);
  if (!parsed.success || parsed.data.response === undefined) return null;
  const { status, message, response } = parsed.data;
  const after = Number(response.headers['retry-after'] ?? Number.NaN);
  const reset = Number(response.headers['x-ratelimit-reset'] ?? Number.NaN);
  const isSpent = response.headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(message);
  const waits = Number.isFinite(after)
    ? after * 1000
    : isSpent && Number.isFinite(reset)
      ? reset * 1000 - Date.now()
      : null;
  const limited = status === 429 || (status === 403 && (waits !== null || isSpent));
  return {
    status,
    message,
    waitMs: limited ? Math.min(Math.max(waits ?? 60_000, 1_000), LONGEST_WAIT_MS) : null,
  };
}

export type RequestOptions = { readonly signal: AbortSignal };

/** Repeats what may be repeated: no answer, 5xx, and rate limits after the wait that GitHub asks for. */
export async function repeat<T>(waiting: Sleeping, act: (request: RequestOptions) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act({ signal: AbortSignal.timeout(DEADLINE_MS) });
    } catch (error) {
      if (error instanceof GithubUnreachable) throw error;
      const failed = readFailure(error);
      const isPassing = failed === null || failed.status >= 500 || failed.waitMs !== null;
      if (!isPassing || attempt >= TRIES || waiting.isStopping()) throw explain(failed, error);
      await sleepUnlessStopping(failed?.waitMs ?? WAIT_MS * attempt, waiting);
    }
  }
}

/** The data of an answer in its known shape. What stands between a runner and GitHub may answer 200 as well: a login page, say. */
export function parseAnswer<T>(schema: z.ZodType<T>, { status, data }: Answer): T {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new GithubUnreachable(
    `GitHub answered ${status} with ${describeData(data)} instead of what was asked for.`,
    'is there a proxy with a login page in between, or is GITHUB_API_URL not the address of the API?',
  );
}

export interface Answer {
  readonly status: number;
  readonly data: unknown;
}

function describeData(data: unknown): string {
  if (typeof data !== 'string') return 'JSON of another shape';
  const start = data.trim().slice(0, 60).replace(/\s+/g, ' ');
  return /^<(!doctype|html)/i.test(start) ? 'an HTML page' : `the text "${start}"`;
}

/** What was asked for is not there. */
class NotFound extends Error {}

function explain(failed: Failure | null, error: unknown): Error {
  if (failed === null)
    return new GithubUnreachable(
      `GitHub could not be reached (${error instanceof Error ? error.name : 'no answer'}).`,
      'run again later',
    );
  if (failed.status === 404 || failed.status === 409) return new NotFound(failed.message);
  if (failed.waitMs !== null || failed.status >= 500)
    return new GithubUnreachable(`GitHub answered ${failed.status} again and again.`, 'run again later');
  if (failed.status === 401 || failed.status === 403) return mayNot(failed);
  return new LedgerError(
    `GitHub refused a request for the ledger branch (${failed.status}: ${failed.message.slice(0, 200)}).`,
    'nothing was sent; see the message',
  );
}

/** null where what was asked for is not there. */
export async function orNull<T>(act: () => Promise<T>): Promise<T | null> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof NotFound) return null;
    throw error;
  }
}

/** A private repository answers 404 to a token that may not write. */
export async function orMayNot<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof NotFound && /repository is empty/i.test(error.message)) throw noCommitYet();
    if (error instanceof NotFound) throw mayNot({ status: 404, message: error.message });
    throw error;
  }
}

function noCommitYet(): LedgerError {
  return new LedgerError(
    'The repository has no commit yet, and GitHub makes no branch in an empty one: the ledger cannot be kept.',
    'push a first commit, then run again',
  );
}

/** The token lacks a permission. */
export function mayNot({ status, message }: Pick<Failure, 'status' | 'message'>): LedgerForbidden {
  const said = `(${status}: ${message.slice(0, 200)})`;
  return status === 403 && !/not accessible by/i.test(message)
    ? new LedgerForbidden(
        `GitHub does not let this token write the ledger branch ${said}.`,
        BRANCH_RULES_HINT,
      )
    : new LedgerForbidden(`The token may not use the ledger branch ${said}.`, CONTENTS_WRITE);
}

const CONTENTS_WRITE = 'give the job `permissions: { contents: write }`; without it nothing is sent';

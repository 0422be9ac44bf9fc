import type * as z from 'zod';
import { PublerContract, PublerRejected, PublerUnreachable } from '../errors.js';
import type { Clock } from '../ports.js';
import type { Answer, Call, Http } from './http.js';
import { errorsSchema, unwrap, workspacesSchema } from './schema.js';

const RETRIES = 3;
const RETRY_WAIT_MS = 1_000;

export interface AskOptions {
  readonly http: Http;
  readonly clock: Clock;
  readonly workspace: string;
  readonly names: Names;
}

/** What the user calls key and workspace, for hints. */
export interface Names {
  readonly key: string;
  readonly workspace: string;
}

/** Asks what may be asked again: no answer, 429 and 5xx are repeated a few times. Throws when Publer says no or cannot be reached. */
export async function ask<T>(call: Call, schema: z.ZodType<T>, options: AskOptions): Promise<T> {
  const answer = await repeat(call, options);
  if (answer.status >= 200 && answer.status < 300) return parseAnswer(answer, schema, call);
  throw await explain(answer, call, options);
}

/** The answer's data in its known shape, or PublerContract. */
export function parseAnswer<T>(answer: Answer, schema: z.ZodType<T>, call: Call): T {
  const parsed = schema.safeParse(unwrap(answer.json));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const came =
    answer.json === undefined
      ? describeText(answer.text)
      : `${issue?.path.join('.') || 'the answer'}: ${issue?.message ?? 'other shape'}`;
  throw new PublerContract(
    `Publer answered ${nameCall(call)} in a shape that is not known (${came}).`,
    answer.status,
    'run again later; if it stays, report it with this message',
  );
}

async function repeat(call: Call, options: AskOptions): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const answer = await options.http.call(call);
      if (attempt > RETRIES || (answer.status !== 429 && answer.status < 500)) return answer;
    } catch (error) {
      if (attempt > RETRIES || !(error instanceof PublerUnreachable)) throw error;
    }
    await options.clock.sleep(RETRY_WAIT_MS * attempt);
  }
}

/** The failure that says what to do about an answer that is not a success. */
export async function explain(answer: Answer, call: Call, options: AskOptions): Promise<Error> {
  const said = publerError(answer);
  const { status } = answer;
  if (status === 403 && said === null) {
    return new PublerRejected(
      `The request was blocked before it reached Publer (403, ${describeText(answer.text)}).`,
      status,
      'a firewall in front of Publer refuses this network; try again later or from another runner',
    );
  }
  if (status === 401 || status === 403) return explainAuthorisation(said, status, options);
  if (status >= 300 && status < 400) {
    return new PublerRejected(
      `Publer answered ${nameCall(call)} with a redirect (${status}); redirects are refused.`,
      status,
      'check PUBLER_API_URL',
    );
  }
  if (status === 429 || status >= 500) {
    return new PublerUnreachable(
      `Publer answered ${nameCall(call)} with ${status}${said ? ` (${said})` : ''} again and again.`,
      true,
      'run again later',
    );
  }
  if (said !== null)
    return new PublerRejected(
      `Publer refused ${nameCall(call)} (${status}): ${said}`,
      status,
      'see the message; nothing was changed by this request',
    );
  return new PublerContract(
    `Publer answered ${nameCall(call)} with ${status} and ${describeText(answer.text)}.`,
    status,
    'check PUBLER_API_URL',
  );
}

/** 401 and 403 look alike for a wrong key and a foreign workspace: what the key can read tells them apart. */
async function explainAuthorisation(
  said: string | null,
  status: number,
  options: AskOptions,
): Promise<Error> {
  const answer = await options.http.call({ method: 'GET', path: '/workspaces', workspaceless: true });
  const parsed = workspacesSchema.safeParse(unwrap(answer.json));
  const reason = said === null ? '' : ` (Publer says: ${said})`;
  if (answer.status !== 200 || !parsed.success) {
    return new PublerRejected(
      `Publer does not accept the API key${reason}.`,
      status,
      `create a key in Publer under Settings → Access & Login → API Keys with the scopes workspaces, accounts, posts, media, and give it as ${options.names.key}`,
    );
  }
  const known = parsed.data.map((workspace) => `${workspace.name} (${workspace.id})`).join(', ') || 'none';
  if (parsed.data.some((workspace) => workspace.id === options.workspace)) {
    return new PublerRejected(
      `The API key may not do this in workspace ${options.workspace}${reason}.`,
      status,
      'give the key the scopes accounts, posts and media',
    );
  }
  return new PublerRejected(
    `The API key cannot read workspace ${options.workspace || '(none given)'}${reason}. It can read: ${known}.`,
    status,
    `give one of these as ${options.names.workspace}, or as publer.workspace in the settings`,
  );
}

/** Publer's own words, or null where the answer is not in its error shape. */
export function publerError(answer: Answer): string | null {
  const parsed = errorsSchema.safeParse(answer.json);
  return parsed.success ? parsed.data.slice(0, 500) : null;
}

export function describeText(text: string): string {
  const start = text.trim().slice(0, 60).replace(/\s+/g, ' ');
  if (start === '') return 'an empty answer';
  return /^<(!doctype|html)/i.test(start) ? 'an HTML page' : `"${start}"`;
}

export function nameCall(call: Call): string {
  return `${call.method} ${call.path.split('?')[0] ?? call.path}`;
}

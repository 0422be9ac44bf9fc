import { type Dispatcher, type FormData, request as send } from 'undici';
import { codeOf, PublerUnreachable } from '../errors.js';
import type { Clock } from '../ports.js';
import { createRedact, listSecretForms, type Redact } from '../secrets.js';
import { makeDispatcher } from './make-dispatcher.js';
import { parseJson } from './parse-json.js';
import { createRateLimit, type RateLimit } from './rate-limit.js';

const TOTAL_MS = 45_000;
const UPLOAD_MS = 300_000;
/** No answer of the API is near this size. */
const ANSWER_LIMIT = 5 * 1024 * 1024;

export interface HttpOptions {
  /** Base such as `https://app.publer.com/api/v1`. */
  readonly base: string;
  readonly key: string;
  readonly workspace: string;
  readonly userAgent: string;
  readonly clock: Clock;
  /** True once the run was asked to stop: no wait for the rate limit then. */
  readonly isStopping?: () => boolean;
  /** The longest that an answer of the API may take in all; 45 s where it is left out. */
  readonly totalMs?: number;
}

export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below the base, with its query. */
  readonly path: string;
  readonly json?: unknown;
  readonly form?: FormData;
  /** A new connection that is used once, so that a stale one can neither lose nor repeat the request. */
  readonly once?: boolean;
  /** Without the workspace header: `/users/me` and `/workspaces`. */
  readonly workspaceless?: boolean;
}

export interface Answer {
  readonly status: number;
  readonly text: string;
  /** undefined where the text is not JSON. */
  readonly json: unknown;
}

export interface Http {
  /** One request, never repeated, no redirect followed. Throws PublerUnreachable. */
  call(call: Call): Promise<Answer>;
  readonly rate: RateLimit;
}

export function createHttp(options: HttpOptions): Http {
  const shared = makeDispatcher(options.base, {});
  const single = makeDispatcher(options.base, { pipelining: 0 });
  const rate = createRateLimit(options);
  const redact = createRedact(listSecretForms([options.key]));
  return {
    rate,
    async call(call) {
      await rate.admit();
      return exchange(call, { ...options, rate, redact, dispatcher: call.once === true ? single : shared });
    },
  };
}

interface Exchange extends HttpOptions {
  readonly redact: Redact;
  readonly rate: RateLimit;
  readonly dispatcher: Dispatcher;
}

async function exchange(call: Call, options: Exchange): Promise<Answer> {
  const limitMs = options.totalMs ?? (call.form ? UPLOAD_MS : TOTAL_MS);
  try {
    const response = await send(`${options.base}${call.path}`, {
      method: call.method,
      headers: makeHeaders(call, options),
      body: call.form ?? (call.json === undefined ? null : JSON.stringify(call.json)),
      dispatcher: options.dispatcher,
      signal: AbortSignal.timeout(limitMs),
      headersTimeout: limitMs,
      bodyTimeout: limitMs,
    });
    options.rate.note(rateHeaders(response));
    // Whatever Publer quotes of a request, its key goes no further: not into a message, a log or the ledger.
    const text = options.redact(await readText(response));
    return { status: response.statusCode, text, json: parseJson(text) };
  } catch (error) {
    throw describe(error, { origin: new URL(options.base).origin, limitMs });
  }
}

function makeHeaders(call: Call, options: HttpOptions): Record<string, string> {
  return {
    authorization: `Bearer-API ${options.key}`,
    ...(call.workspaceless === true ? {} : { 'publer-workspace-id': options.workspace }),
    accept: 'application/json',
    'accept-encoding': 'identity',
    'user-agent': options.userAgent,
    ...(call.json === undefined ? {} : { 'content-type': 'application/json' }),
  };
}

function rateHeaders(response: Dispatcher.ResponseData): Parameters<RateLimit['note']>[0] {
  const one = (name: string): string | null => {
    const value = response.headers[name];
    return (Array.isArray(value) ? value[0] : value) ?? null;
  };
  return {
    status: response.statusCode,
    retryAfter: one('retry-after'),
    remaining: one('x-ratelimit-remaining'),
    reset: one('x-ratelimit-reset'),
    date: one('date'),
  };
}

async function readText(response: Dispatcher.ResponseData): Promise<string> {
  // A body that is thrown away reports its own end as an error; without a listener that would end the process.
  response.body.on('error', () => {});
  const encoding = response.headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') {
    response.body.destroy();
    throw new Error('the answer is compressed although that was not asked for');
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > ANSWER_LIMIT) {
      response.body.destroy();
      throw new Error('the answer is larger than 5 MB');
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}

const BEFORE_SENDING = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Whether the failed request may have arrived: not where the connection itself, name look-up or TLS hand-shake failed. */
function mayHaveArrived(error: unknown): boolean {
  const code = codeOf(error);
  if (
    BEFORE_SENDING.has(code) ||
    code.startsWith('ERR_TLS') ||
    code.startsWith('CERT_') ||
    /SELF_SIGNED|UNABLE_TO_/.test(code)
  )
    return false;
  const syscall = error instanceof Error && 'syscall' in error ? error.syscall : null;
  return syscall !== 'connect' && syscall !== 'getaddrinfo';
}

function describe(
  error: unknown,
  context: { readonly origin: string; readonly limitMs: number },
): PublerUnreachable {
  const sent = mayHaveArrived(error);
  const timeout = error instanceof Error && error.name === 'TimeoutError';
  const code = codeOf(error);
  const own =
    error instanceof Error && code === 'unknown error' && error.name === 'Error' ? error.message : code;
  const what = timeout ? `no answer within ${context.limitMs / 1000} s` : own;
  return new PublerUnreachable(
    `Publer at ${context.origin} could not be reached (${what}).`,
    sent,
    'check the network, a proxy (HTTPS_PROXY), and PUBLER_API_URL if it is set; then run again',
  );
}

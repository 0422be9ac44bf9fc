import { type Dispatcher, request } from 'undici';
import { codeOf } from '../errors.js';
import type { Probed } from '../ports.js';
import { VERSION } from '../version.js';
import { judgeTarget } from './judge-target.js';
import { RefusedAddress, type Resolve, resolvePublic } from './public-lookup.js';

const MAX_REDIRECTS = 3;
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];
const HEADERS = {
  'user-agent': `pin-on-merge/${VERSION} (+https://github.com/pin-on-merge/pin-on-merge)`,
  accept: '*/*',
  'accept-encoding': 'identity',
};

/** What a request goes out with. */
export interface Exchange {
  readonly dispatcher: Dispatcher;
  /** Resolves names before a proxy does; null where there is no proxy and the connection's own look-up judges them. */
  readonly resolve: Resolve | null;
  readonly signal: AbortSignal;
}

/** An answer whose body has not been read: whoever gets it reads or destroys it. */
export interface Answered {
  readonly kind: 'answered';
  readonly status: number;
  /** Where redirects led. */
  readonly url: string;
  readonly body: Dispatcher.ResponseData['body'];
  readonly encoding: string | null;
}

export type Last = Answered | Exclude<Probed, { readonly kind: 'answered' }>;

/** One address and, at most three times, where it redirects to; each is judged before it is asked. Never throws. */
export async function followRedirects(
  method: 'HEAD' | 'GET',
  start: string,
  exchange: Exchange,
): Promise<Last> {
  let url = URL.canParse(start) ? new URL(start) : null;
  for (let redirects = 0; url !== null; redirects += 1) {
    const last = await askOne(method, url, exchange);
    if (last.kind !== 'answered' || !REDIRECTS.includes(last.status) || last.location === null)
      return tellWhere(last, url, redirects);
    last.body.destroy();
    if (redirects === MAX_REDIRECTS)
      return { kind: 'unreachable', reason: `it redirects more than ${MAX_REDIRECTS} times` };
    url = URL.canParse(last.location, url.href) ? new URL(last.location, url.href) : null;
  }
  return { kind: 'unreachable', reason: 'the address, or one that it redirects to, is not a URL' };
}

function tellWhere<T extends Last>(last: T, url: URL, redirects: number): T {
  if (last.kind === 'answered' || redirects === 0) return last;
  return { ...last, reason: `it redirects to ${url.href}: ${last.reason}` };
}

async function askOne(
  method: 'HEAD' | 'GET',
  url: URL,
  { dispatcher, resolve, signal }: Exchange,
): Promise<(Answered & { readonly location: string | null }) | Exclude<Last, Answered>> {
  const reason = judgeTarget(url);
  if (reason !== null) return { kind: 'refused', reason };
  try {
    if (resolve !== null) await resolvePublic(url.hostname.replace(/^\[|\]$/g, ''), resolve);
    const { statusCode, headers, body } = await request(url, {
      method,
      headers: HEADERS,
      dispatcher,
      signal,
    });
    // A body that is thrown away reports its own end as an error; without a listener that would end the process.
    body.on('error', () => {});
    const { location, 'content-encoding': encoding } = headers;
    return {
      kind: 'answered',
      status: statusCode,
      url: url.href,
      body,
      location: one(location),
      encoding: one(encoding),
    };
  } catch (error) {
    if (error instanceof RefusedAddress) return { kind: 'refused', reason: error.message };
    return { kind: 'unreachable', reason: `no answer (${codeOf(error)})` };
  }
}

function one(header: string | string[] | undefined): string | null {
  return (Array.isArray(header) ? header[0] : header) ?? null;
}

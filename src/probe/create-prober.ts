import type { LookupFunction } from 'node:net';
import { Agent, buildConnector, type Dispatcher, EnvHttpProxyAgent } from 'undici';
import type { Fetched, Probed, Prober } from '../ports.js';
import { readProxies } from '../read-proxies.js';
import { type Exchange, followRedirects } from './follow-redirects.js';
import { createPublicLookup, type Resolve, resolveName } from './public-lookup.js';
import { readCapped } from './read-capped.js';

/** The longest that an address may take in all: names, connections, redirects, a second request, a body. */
const TOTAL_MS = 10_000;
const CONNECTIONS = 4;

export interface ProberOptions {
  readonly resolve?: Resolve;
  /** Makes connections with a given look-up; the real ones speak TLS. */
  readonly dial?: (lookup: LookupFunction) => buildConnector.connector;
  readonly totalMs?: number;
}

/**
 * Asks addresses from outside, as a stranger would: https on port 443, public addresses alone, at most three redirects, no
 * credentials. Behind a proxy, which resolves names itself, every name is resolved here first as well.
 */
export function createProber(options: ProberOptions = {}): Prober {
  const { resolve = resolveName, totalMs = TOTAL_MS } = options;
  const dial = options.dial ?? ((lookup) => buildConnector({ lookup, timeout: totalMs }));
  const proxies = readProxies();
  const settings = {
    connect: dial(createPublicLookup(resolve)),
    connections: CONNECTIONS,
    headersTimeout: totalMs,
    bodyTimeout: totalMs,
  };
  const isProxied = proxies.httpsProxy !== '';
  const dispatcher: Dispatcher = isProxied
    ? new EnvHttpProxyAgent({ ...settings, ...proxies })
    : new Agent(settings);
  const late = { kind: 'unreachable', reason: `no answer within ${totalMs / 1000} s` } as const;
  const start = { dispatcher, resolve: isProxied ? resolve : null };
  return {
    ask: (url) => within<Probed>(totalMs, (signal) => askOnce(url, { ...start, signal }), late),
    read: (url, maxBytes) =>
      within<Fetched>(totalMs, (signal) => readOnce(url, maxBytes, { ...start, signal }), late),
  };
}

/** Servers that know no HEAD are asked again with GET. */
const NO_HEAD: readonly number[] = [405, 501];

async function askOnce(url: string, exchange: Exchange): Promise<Probed> {
  const head = await followRedirects('HEAD', url, exchange);
  const isUnknown = head.kind === 'answered' && NO_HEAD.includes(head.status);
  const last = isUnknown ? await followRedirects('GET', url, exchange) : head;
  if (last.kind !== 'answered') return last;
  last.body.destroy();
  return { kind: 'answered', status: last.status, url: last.url };
}

async function readOnce(url: string, maxBytes: number, exchange: Exchange): Promise<Fetched> {
  const last = await followRedirects('GET', url, exchange);
  if (last.kind !== 'answered') return last;
  if (last.status === 200) return readCapped(last, maxBytes);
  last.body.destroy();
  return { kind: 'answered', status: last.status, url: last.url };
}

/** What an act comes to, or what stands for it when it takes too long; the act is told to stop then. */
async function within<T>(ms: number, act: (signal: AbortSignal) => Promise<T>, late: T): Promise<T> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<T>((resolve) => {
    timer = setTimeout(() => {
      resolve(late);
      controller.abort();
    }, ms);
  });
  try {
    return await Promise.race([act(controller.signal), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

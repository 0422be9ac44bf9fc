import { Agent, type Dispatcher, EnvHttpProxyAgent } from 'undici';
import { isLoopbackUrl } from '../loopback.js';
import { readProxies } from '../read-proxies.js';

const CONNECT_MS = 10_000;

/** Loopback never goes through a proxy; everything else honours HTTP(S)_PROXY and NO_PROXY. Throws SettingsError for a proxy that is none. */
export function makeDispatcher(base: string, extra: { readonly pipelining?: number }): Dispatcher {
  const settings = { ...extra, connect: { timeout: CONNECT_MS } };
  if (isLoopbackUrl(base)) return new Agent(settings);
  return new EnvHttpProxyAgent({ ...settings, ...readProxies() });
}

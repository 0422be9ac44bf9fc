import { SettingsError, type SettingsMistake } from './errors.js';

/** Proxies of the environment, as URLs; '' where there is none. */
export interface Proxies {
  readonly httpProxy: string;
  readonly httpsProxy: string;
}

/** HTTP_PROXY and HTTPS_PROXY, the lower-case ones first. Throws SettingsError for a proxy that is none. */
export function readProxies(): Proxies {
  const mistakes: SettingsMistake[] = [];
  const httpProxy = readProxy(['http_proxy', 'HTTP_PROXY'], mistakes);
  const httpsProxy = readProxy(['https_proxy', 'HTTPS_PROXY'], mistakes) || httpProxy;
  if (mistakes.length > 0) throw new SettingsError(mistakes);
  return { httpProxy, httpsProxy };
}

/** The first of the variables that says something, as a URL; `host:port` is one too, as for curl. '' where there is none. The value may hold a password: it is not shown. */
function readProxy(names: readonly string[], mistakes: SettingsMistake[]): string {
  for (const where of names) {
    const value = process.env[where]?.trim() ?? '';
    if (value === '') continue;
    const url = value.includes('://') ? value : `http://${value}`;
    if (/^https?:\/\//i.test(url) && URL.canParse(url)) return url;
    const [scheme = ''] = url.split('://', 1);
    const message = /^https?$/i.test(scheme)
      ? 'This is not the address of a proxy.'
      : `A proxy of the kind "${scheme.slice(0, 20)}" cannot be used: one for http or https is expected.`;
    mistakes.push({ where, message, hint: `${where}=http://proxy.example:3128, or leave it unset` });
  }
  return '';
}

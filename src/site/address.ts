import { parseUrl } from '../content/parse-url.js';
import type { Files } from '../ports.js';
import type { Settings } from '../settings.js';

/** What a generator's configuration says about the address of the site. */
export interface Configured {
  /** Origin, with or without a base path. */
  readonly url: string | null;
  /** Base path below `url`; '' for none. */
  readonly basePath: string;
  /** Where a `CNAME` file for GitHub Pages may stand, relative to the root. */
  readonly cnames: readonly string[];
}

/** Address of the site without a slash at the end: the settings, else the configuration, else a `CNAME` file; null where nothing says it. */
export function readAddress(files: Files, settings: Settings, configured: Configured): string | null {
  const fromSettings = parseAddress(settings.site.url);
  if (fromSettings !== null) return fromSettings;
  const origin = parsePublicAddress(configured.url) ?? readCname(files, configured.cnames);
  return origin === null ? null : trimSlashes(origin + encodePath(`/${configured.basePath}`));
}

/** The address of a site under development is not the one that readers know. */
function parsePublicAddress(text: string | null): string | null {
  const address = parseAddress(text);
  const isLocal =
    address !== null && /^https?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1?\])(?=[:/]|$)/.test(address);
  return isLocal ? null : address;
}

/** An absolute http or https address without query, fragment and a slash at the end; null for anything else. */
export function parseAddress(text: string | null): string | null {
  const url = text === null || !/^\s*https?:\/\/./i.test(text) ? null : parseUrl(text.trim());
  return url === null ? null : trimSlashes(url.origin + url.pathname);
}

/** Joins the address of a site and a path on it. */
export function joinAddress(address: string | null, path: string): string | null {
  if (address === null) return null;
  return `${address}${encodePath(path.startsWith('/') ? path : `/${path}`)}`;
}

/** Percent-encodes what may not stand in a path (RFC 3986 `pchar`), but leaves `%41` alone; double slashes become one. */
export function encodePath(path: string): string {
  const single = path.replace(/\/{2,}/g, '/');
  return single.replace(/%(?![0-9a-f]{2})|[^a-z0-9\-._~!$&'()*+,;=:@/%]/giu, encodeCharacter);
}

/** Percent-encodes what may not stand in a path, `%` included. */
export function encodeSegment(text: string): string {
  return text.replace(/[^a-z0-9\-._~!$&'()*+,;=:@/]/giu, encodeCharacter);
}

/** Unlike `encodeURIComponent` it takes half a surrogate pair without throwing. */
function encodeCharacter(character: string): string {
  const hex = (byte: number) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  return Array.from(Buffer.from(character), hex).join('');
}

function readCname(files: Files, places: readonly string[]): string | null {
  for (const place of places) {
    const host = files.readText(place)?.trim().split(/\s/)[0] ?? '';
    if (/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(host)) return `https://${host.toLowerCase()}`;
  }
  return null;
}

/** Linear, where `/\/+$/` is not. */
function trimSlashes(text: string): string {
  let end = text.length;
  while (text[end - 1] === '/') end--;
  return text.slice(0, end);
}

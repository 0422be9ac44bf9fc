import { isIP } from 'node:net';
import { isPublicAddress } from './public-address.js';

/** Why a URL is never asked; null where nothing in it speaks against that. What its name resolves to is judged by the look-up. */
export function judgeTarget(url: URL): string | null {
  if (url.protocol !== 'https:') return 'only https addresses are asked';
  if (url.port !== '') return `only port 443 is asked, not ${url.port}`;
  if (url.username !== '' || url.password !== '') return 'it holds a user name or password';
  const host = url.hostname.replace(/^\[|\]$|\.$/g, '');
  // Node looks no IP address up, so that the look-up never sees it.
  const isInner = isIP(host) === 0 ? /(?:^|\.)localhost$/.test(host) : !isPublicAddress(host);
  return isInner ? `${host} is not on the public internet` : null;
}

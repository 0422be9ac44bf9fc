import { bareLink } from '../plan/wanted.js';
import { escapeMarkdown, escapeStart } from './escape-markdown.js';

const MAX_HREF = 2048;
const MAX_LABEL = 80;

/** An address for a Markdown link or an HTML attribute: http or https, no user name, nothing that could end the link. null for every other. */
export function makeHref(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, username, password, href } = new URL(url);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  if (!isWeb || username !== '' || password !== '' || href.length > MAX_HREF) return null;
  return href.replace(/[^\w\-.~:/?#@!&+,;=%]/g, encode).replaceAll('&', '&amp;');
}

function encode(char: string): string {
  return `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`;
}

/** A Markdown link; only its words where the address cannot be one. */
export function renderLink(label: string, url: string | null): string {
  const href = url === null ? null : makeHref(url);
  const words = escapeMarkdown(label);
  return href === null || words === '' ? words : `[${words}](${href})`;
}

/** A link that shows where it leads: the path on the own site, else host and path, without UTM. */
export function renderAddress(url: string, siteUrl: string | null): string {
  const bare = bareLink(url);
  const host = siteUrl === null ? null : hostOf(siteUrl);
  const shown = host !== null && host === hostOf(bare) ? bare.slice(bare.indexOf(host) + host.length) : bare;
  const label = shown.replace(/^https?:\/\/(www\.)?/i, '') || '/';
  const href = makeHref(url);
  const words = escapeStart(label, MAX_LABEL);
  return href === null ? words : `[${words}](${href})`;
}

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).host : null;
}

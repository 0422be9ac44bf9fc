import { renderTemplate } from './default-text.js';
import { type Judged, makeError, makeWarning, placeAt, placeFindings } from './finding.js';
import { explainNoUrl } from './no-url.js';
import { parseUrl } from './parse-url.js';
import type { Finding } from './pin.js';
import type { PinContext, PinScope } from './pin-context.js';
import type { Post } from './post.js';
import { isPrivateHost } from './private-host.js';
import { textOf } from './raw-pin.js';
import { countCodePoints } from './value.js';

const MAX_LINK = 2048;

/** Hosts that only redirect; Pinterest blocks pins that lead through them. */
const SHORTENERS = new Set(
  'bit.ly tinyurl.com t.co goo.gl ow.ly buff.ly is.gd v.gd rebrand.ly cutt.ly shorturl.at rb.gy tiny.cc lnkd.in amzn.to pin.it t.ly bl.ink dlvr.it ift.tt soo.gd'.split(
    ' ',
  ),
);

/** An explicit link as it is written, else the post's public URL with the settings' UTM parameters. */
export function makeLink(scope: PinScope): Judged<string | null> {
  const { post, raw, context } = scope;
  const own = textOf(raw, 'link');
  if (own !== undefined) {
    const findings = judgeLink(own.text, context.siteUrl);
    return { value: own.text, problems: placeAt(post, own.path, findings) };
  }
  const link = context.page.url === null ? null : addUtm(context.page.url, post, context);
  if (link !== null) return { value: link, problems: placeFindings(raw.place, judgeLink(link, null)) };
  // The page says why already, and what to set.
  if (context.page.problems.some((problem) => problem.code === 'permalink-missing'))
    return { value: null, problems: [] };
  const { why, hint } = explainNoUrl(context.page, context.siteUrl);
  const message = `The public URL of the post is not known, so the pin has no link: ${why}.`;
  return { value: null, problems: placeFindings(raw.place, [makeError('link-missing', message, hint)]) };
}

function addUtm(pageUrl: string, post: Post, context: PinContext): string {
  const { utm } = context.settings;
  if (utm === null || !URL.canParse(pageUrl)) return pageUrl;
  const url = new URL(pageUrl);
  for (const [name, template] of Object.entries(utm)) {
    const value = template === null ? '' : renderTemplate(template, { ...context, post });
    if (value !== '') url.searchParams.set(`utm_${name}`, value);
  }
  return url.href;
}

function judgeLink(link: string, siteUrl: string | null): Finding[] {
  const url = /\s/.test(link) || !/^https?:\/\//i.test(link) ? null : parseUrl(link);
  if (url === null) return [makeError('link-invalid', notAbsolute(link), suggest(link, siteUrl))];
  const findings: Finding[] = [];
  const length = countCodePoints(link);
  if (length > MAX_LINK)
    findings.push(
      makeError('link-too-long', `The link has ${length} characters; at most ${MAX_LINK} are allowed.`),
    );
  if (url.username !== '' || url.password !== '')
    findings.push(makeError('link-private', 'The link holds a user name or password.'));
  else if (isPrivateHost(url.hostname))
    findings.push(makeError('link-private', `${url.hostname} is not on the public internet.`));
  if (url.protocol === 'http:')
    findings.push(makeWarning('link-http', 'The link is not https.', link.replace(/^http:/i, 'https:')));
  return [...findings, ...judgeHost(url, siteUrl)];
}

function judgeHost(url: URL, siteUrl: string | null): Finding[] {
  const host = bareHost(url);
  if (SHORTENERS.has(host))
    return [makeWarning('link-shortener', `The link goes through ${host}; Pinterest blocks shorteners.`)];
  if (siteUrl === null || !URL.canParse(siteUrl)) return [];
  const own = bareHost(new URL(siteUrl));
  return host === own
    ? []
    : [makeWarning('link-other-host', `The link leads to ${host}, the site is ${own}.`)];
}

function bareHost(url: URL): string {
  return url.hostname.replace(/^www\./, '').replace(/\.$/, '');
}

function notAbsolute(link: string): string {
  return `“${link.slice(0, 80)}” is not an absolute http or https address.`;
}

function suggest(link: string, siteUrl: string | null): string {
  const encoded = link.replaceAll(' ', '%20');
  if (encoded !== link && encoded.length < 200 && /^https?:\/\/\S+$/i.test(encoded) && URL.canParse(encoded))
    return `link: ${encoded}`;
  const base = siteUrl === null ? 'https://…' : siteUrl.replace(/\/$/, '');
  return /^\/(?!\/)[^\s]{0,200}$/.test(link) ? `link: ${base}${link}` : `link: ${base}/…`;
}

import { parseUrl } from '../content/parse-url.js';
import type { Page, Post, Value } from '../content/post.js';
import type { Problem } from '../problem.js';
import { joinAddress } from './address.js';
import { parseFlag } from './flag.js';
import { textOf, textsOf } from './front-matter-fields.js';

/** What a generator says about a post, before the site's address is put in front. */
export interface PagePath {
  /** See `Page`. */
  readonly title: string | null;
  /** Path on the site, below its base path; null where no rule gives one. */
  readonly path: string | null;
  readonly rule: string;
  /** Why the post is not published; null where it is. */
  readonly reason: string | null;
  readonly dateMs: number | null;
  readonly problems: readonly Problem[];
}

/** The page of a post. An absolute `canonical`, `canonical_url` or `canonicalUrl` wins over every rule. */
export function makePage(post: Post, address: string | null, found: PagePath): Page {
  const canonical = findCanonical(post);
  const { title, reason, dateMs } = found;
  const problems = reason === null ? [...found.problems, ...judgeNoindex(post)] : found.problems;
  const rest = { title, published: reason === null, reason, dateMs, problems };
  if (canonical !== null) {
    const known = problems.filter(({ code }) => code !== 'permalink-missing');
    return { url: canonical.url, rule: `front matter ${canonical.key}`, ...rest, problems: known };
  }
  const url = found.path === null ? null : joinAddress(address, found.path);
  return { url, rule: found.rule, ...rest };
}

/** A page that search engines are told to leave out is public, and yet seldom meant for Pinterest. */
function judgeNoindex(post: Post): readonly Problem[] {
  const key = ['noindex', 'robots'].find((name) => isNoindex(name, post.data[name]));
  if (key === undefined) return [];
  const message = `Search engines are told to leave this post out (${key}); it is pinned all the same.`;
  const place = post.place([key]);
  return [{ ...place, severity: 'warning', code: 'post-noindex', message, hint: 'pin: { skip: true }' }];
}

function isNoindex(key: string, value: Value | undefined): boolean {
  if (key === 'noindex') return parseFlag(value) === true;
  return textsOf(value).some((text) => /\bno(?:index|ne)\b/i.test(text));
}

function findCanonical(post: Post): { key: string; url: string } | null {
  for (const key of Object.keys(post.data)) {
    if (!/^canonical[-_]?(?:url)?$/i.test(key)) continue;
    const url = textOf(post.data[key]);
    if (url !== null && /^https?:\/\//i.test(url) && parseUrl(url) !== null) return { key, url };
  }
  return null;
}

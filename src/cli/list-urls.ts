import { discoverPosts } from '../content/discover.js';
import { explainNoUrl } from '../content/no-url.js';
import { readPosts } from '../content/read-posts.js';
import type { Problem } from '../problem.js';
import { safeLine } from '../safe-line.js';
import { readSite } from '../site/read-site.js';
import type { Site } from '../site/site.js';
import { createSitemapJudge } from '../verify/compare-sitemap.js';
import { readSitemap } from '../verify/read-sitemap.js';
import { verifyLive } from '../verify/verify-live.js';
import type { Parsed } from './flags.js';
import { countVerified, type ListedPost, renderDifferences, renderPosts } from './render-urls.js';
import { type Outside, openSession, type Session } from './session.js';

/** `urls`: every post, its public URL, and the rule that made it. With `--verify`, what the live site or a sitemap says of it. */
export async function listUrls(parsed: Parsed, outside: Outside): Promise<number> {
  const session = openSession(parsed, outside);
  const { site, posts: listed, problems } = findPosts(session);
  const where = parsed.values.verify;
  const posts = where === undefined ? listed : await verify(listed, where, { ...session, site });
  const summary = where === undefined ? null : countVerified(posts);
  if (parsed.json) {
    const verified = summary === null ? {} : { summary };
    const object = { version: 1, generator: site.generator, posts, ...verified };
    outside.print(`${JSON.stringify(object, null, 2)}\n`);
  } else {
    const lines = summary === null ? renderPosts(posts) : renderDifferences(posts, summary);
    for (const line of lines) outside.print(`${safeLine(line)}\n`);
  }
  for (const { file, line, column, severity, message, hint } of problems)
    outside.log.warn(
      `${file}:${line}:${column}: ${severity}: ${message}${hint === null ? '' : ` (${hint})`}`,
    );
  const isWrong = summary !== null && summary.wrong + summary.unknown > 0;
  return isWrong || problems.some(isError) ? 1 : 0;
}

function isError({ severity }: Problem): boolean {
  return severity === 'error';
}

interface Found {
  readonly site: Site;
  readonly posts: readonly ListedPost[];
  readonly problems: readonly Problem[];
}

function findPosts({ settings, ports }: Session): Found {
  const site = readSite(ports.files, settings, ports.clock.now());
  const found = discoverPosts(ports.files, site, settings);
  const read = [...readPosts(ports.files, found.files, { all: true, bareHeaders: site.bareHeaders })];
  const unknown = new Map<string | null, Problem>();
  const unsure: Problem[] = [];
  const posts = read.flatMap(({ post }): ListedPost[] => {
    if (post === null) return [];
    const page = site.page(post);
    const { url, rule, published } = page;
    const route = page.problems.find(({ code }) => code === 'permalink-missing');
    if (published && route !== undefined) unknown.set(route.hint, route);
    if (published) unsure.push(...page.problems.filter((problem) => problem !== route && isError(problem)));
    const why = url === null ? explainNoUrl(page, site.url).why : null;
    return [{ file: post.file, url, rule, published, reason: page.reason ?? why }];
  });
  const own = read.flatMap((each) => each.problems);
  // One warning for all posts that the same setting would help: an error only where a pin needs the URL.
  const pages = [...unknown.values(), ...unsure].map((problem) => ({
    ...problem,
    severity: 'warning' as const,
  }));
  return { site, posts, problems: [...site.problems, ...found.problems, ...own, ...pages] };
}

interface Verifying extends Session {
  readonly site: Site;
}

/** Published posts with what was found of their URLs: on the live site, or in the sitemap that is named. */
async function verify(
  posts: readonly ListedPost[],
  where: string,
  { ports, site }: Verifying,
): Promise<readonly ListedPost[]> {
  const urls = posts.flatMap(({ url, published }) => (url !== null && published ? [url] : []));
  const judge =
    where === ''
      ? await verifyLive(urls, ports)
      : createSitemapJudge(await readSitemap(where, { ...ports, siteUrl: site.url }));
  return posts.map((post) => {
    if (post.url === null || !post.published) return { ...post, verified: null, found: null };
    const { verified, ...found } = judge(post.url);
    return { ...post, verified, found };
  });
}

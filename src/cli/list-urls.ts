import { discoverPosts } from '../content/discover.js';
import { explainNoUrl } from '../content/no-url.js';
import { readPosts } from '../content/read-posts.js';
import type { Problem } from '../problem.js';
import { safeLine } from '../safe-line.js';
import { readSite } from '../site/read-site.js';
import type { Parsed } from './flags.js';
import { type Outside, openSession } from './session.js';

/** `urls`: every post, its public URL, and the rule that made it. */
export function listUrls(parsed: Parsed, outside: Outside): number {
  const { settings, ports } = openSession(parsed, outside);
  const site = readSite(ports.files, settings, ports.clock.now());
  const found = discoverPosts(ports.files, site, settings);
  const read = [...readPosts(ports.files, found.files, { all: true, bareHeaders: site.bareHeaders })];
  const unknown = new Map<string | null, Problem>();
  const posts = read.flatMap(({ post }) => {
    if (post === null) return [];
    const page = site.page(post);
    const { url, rule, published } = page;
    const route = page.problems.find(({ code }) => code === 'permalink-missing');
    if (published && route !== undefined) unknown.set(route.hint, { ...route, severity: 'warning' });
    const why = url === null ? explainNoUrl(page, site.url).why : null;
    return [{ file: post.file, url, rule, published, reason: page.reason ?? why }];
  });
  const own = read.flatMap((each) => each.problems);
  // One warning for all posts that the same setting would help: an error only where a pin needs the URL.
  const problems = [...site.problems, ...found.problems, ...own, ...unknown.values()];
  if (parsed.json)
    outside.print(`${JSON.stringify({ version: 1, generator: site.generator, posts }, null, 2)}\n`);
  for (const { file, url, rule, published, reason } of parsed.json ? [] : posts) {
    const why = reason === null ? '' : `  ${published ? 'no URL' : 'not published'}: ${reason}`;
    outside.print(`${safeLine(`${file}  ${url ?? '(unknown)'}  ${rule}${why}`)}\n`);
  }
  for (const { file, line, column, severity, message, hint } of problems)
    outside.log.warn(
      `${file}:${line}:${column}: ${severity}: ${message}${hint === null ? '' : ` (${hint})`}`,
    );
  return problems.some((problem) => problem.severity === 'error') ? 1 : 0;
}

import { discoverPosts } from '../content/discover.js';
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
  const read = [...readPosts(ports.files, found.files, true)];
  const unknown = new Map<string | null, Problem>();
  const posts = read.flatMap(({ post }) => {
    if (post === null) return [];
    const { url, rule, published, reason, problems } = site.page(post);
    const route = problems.find(({ code }) => code === 'permalink-missing');
    if (published && route !== undefined) unknown.set(route.hint, { ...route, severity: 'warning' });
    return [{ file: post.file, url, rule, published, reason }];
  });
  const own = read.flatMap((each) => each.problems);
  // One warning for all posts that the same setting would help: an error only where a pin needs the URL.
  const problems = [...site.problems, ...found.problems, ...own, ...unknown.values()];
  if (parsed.json)
    outside.print(`${JSON.stringify({ version: 1, generator: site.generator, posts }, null, 2)}\n`);
  for (const { file, url, rule, reason } of parsed.json ? [] : posts) {
    outside.print(
      `${safeLine(`${file}  ${url ?? '(unknown)'}  ${rule}${reason === null ? '' : `  not published: ${reason}`}`)}\n`,
    );
  }
  for (const { file, line, column, severity, message, hint } of problems)
    outside.log.warn(
      `${file}:${line}:${column}: ${severity}: ${message}${hint === null ? '' : ` (${hint})`}`,
    );
  return problems.some((problem) => problem.severity === 'error') ? 1 : 0;
}

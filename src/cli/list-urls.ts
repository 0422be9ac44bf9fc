import { discoverPosts } from '../content/discover.js';
import { readPosts } from '../content/read-posts.js';
import { safeLine } from '../safe-line.js';
import { readSite } from '../site/read-site.js';
import type { Parsed } from './flags.js';
import { type Outside, openSession } from './session.js';

/** `urls`: every post, its public URL, and the rule that made it. */
export function listUrls(parsed: Parsed, outside: Outside): number {
  const { settings, ports } = openSession(parsed, outside);
  const site = readSite(ports.files, settings, ports.clock.now());
  const found = discoverPosts(ports.files, site, settings);
  const read = readPosts(ports.files, found.files, { all: true, bareHeaders: site.bareHeaders });
  const posts = read.posts.map((post) => {
    const { url, rule, published, reason } = site.page(post);
    return { file: post.file, url, rule, published, reason };
  });
  const problems = [...site.problems, ...found.problems, ...read.problems];
  if (parsed.json)
    outside.print(`${JSON.stringify({ version: 1, generator: site.generator, posts }, null, 2)}\n`);
  for (const { file, url, rule, reason } of parsed.json ? [] : posts) {
    outside.print(
      `${safeLine(`${file}  ${url ?? '(unknown)'}  ${rule}${reason === null ? '' : `  not published: ${reason}`}`)}\n`,
    );
  }
  for (const { file, line, column, severity, message } of problems)
    outside.log.warn(`${file}:${line}:${column}: ${severity}: ${message}`);
  return problems.some((problem) => problem.severity === 'error') ? 1 : 0;
}

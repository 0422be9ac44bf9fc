import picomatch from 'picomatch';
import type { Files } from '../ports.js';
import { type Problem, startOf } from '../problem.js';
import type { Site } from '../site/site.js';
import { makeError, makeWarning, placeFindings } from './finding.js';

/** The files that are posts, in the order of the listing. */
export interface Discovered {
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

const MARKDOWN = /\.(?:md|mdx|markdown|mkd|mkdn|mkdown)$/i;
const README = /^readme(?:\.[a-z]{2,3}(?:-[a-z]{2,4})?)?\.[a-z]+$/i;
/** Folders of templates and drafts, and of what others wrote. */
const NEVER = new Set(['node_modules', 'archetypes', 'scaffolds', 'drafts', '_drafts']);

/** Finds posts by the user's patterns, else by the generator's own places. READMEs, templates and drafts are never posts. */
export function discoverPosts(files: Files, site: Site, patterns: readonly string[] | null): Discovered {
  const listing = files.list();
  const wanted = patterns ?? site.posts;
  const isWanted = matchAny(wanted.filter((pattern) => !pattern.startsWith('!')));
  const isRefused = matchAny([...site.notPosts, ...wanted.flatMap(negated)]);
  const isPost = (path: string) =>
    MARKDOWN.test(path) && !isNever(path) && isWanted(path) && !isRefused(path);
  const problems: Problem[] = [];
  for (const { path, kind } of listing.odd) {
    if (!isPost(path)) continue;
    const name = kind === 'other' ? 'neither a file nor a folder' : `a ${kind}`;
    problems.push(
      ...placeFindings(startOf(path), [makeError('post-not-file', `${path} is ${name}, not a file.`)]),
    );
  }
  for (const { path, reason } of listing.unreadable) {
    const severity = isPost(path) ? makeError : makeWarning;
    problems.push(
      ...placeFindings(startOf(path), [severity('post-unreadable', `${path} cannot be read: ${reason}.`)]),
    );
  }
  return { files: listing.files.filter(isPost), problems };
}

function isNever(path: string): boolean {
  const parts = path.split('/');
  return README.test(parts.at(-1) ?? '') || parts.slice(0, -1).some((part) => NEVER.has(part));
}

function negated(pattern: string): string[] {
  return pattern.startsWith('!') ? [pattern.slice(1)] : [];
}

/** Extended globs are off: they can be made to match slowly. */
function matchAny(patterns: readonly string[]): (path: string) => boolean {
  const clean = patterns.map((pattern) => pattern.replace(/^\.\//, ''));
  return clean.length === 0 ? () => false : picomatch(clean, { dot: true, noextglob: true });
}

import type { Files, Listing } from '../ports.js';
import { type Problem, startOf } from '../problem.js';
import type { Settings } from '../settings.js';
import type { Site } from '../site/site.js';
import { makeError, makeWarning, placeFindings } from './finding.js';
import { matchGlobs } from './match-globs.js';
import type { Finding } from './pin.js';

/** The files that are posts, in the order of the listing. */
export interface Discovered {
  readonly files: readonly string[];
  /** Markdown that the generator knows and that is no post: list pages, single pages, other collections. Empty where the user named the posts. */
  readonly others: readonly string[];
  readonly problems: readonly Problem[];
}

const MARKDOWN = /\.(?:md|mdx|markdown|mkd|mkdn|mkdown)$/i;
const README = /^readme(?:\.[a-z]{2,3}(?:-[a-z]{2,4})?)?\.[a-z]+$/i;
/** Hugo's list pages: never posts, and easily taken for such. */
const LIST_PAGE = /(?:^|\/)_index\.[^/]*$/;
/** Folders of templates and drafts, and of what others wrote. */
const NEVER = new Set(['node_modules', 'archetypes', 'scaffolds', 'drafts', '_drafts']);

export type PostSettings = Pick<Settings, 'posts' | 'placeOf'>;

/** Finds posts by the user's patterns, else by the generator's own places. READMEs, templates and drafts are never posts. */
export function discoverPosts(files: Files, site: Site, settings: PostSettings): Discovered {
  const listing = files.list();
  const { posts: patterns, placeOf } = settings;
  const wanted = patterns ?? site.posts;
  const isWanted = matchGlobs(wanted.filter((pattern) => !pattern.startsWith('!')));
  const isRefused = matchGlobs([...site.notPosts, ...wanted.flatMap(negated)]);
  const isPost = (path: string) => isText(path) && isWanted(path) && !isRefused(path);
  const found: string[] = [];
  const others: string[] = [];
  for (const path of listing.files) {
    if (!isText(path)) continue;
    const refused = isRefused(path);
    const wants = isWanted(path);
    if (wants && !refused) found.push(path);
    else if (patterns === null && (refused ? LIST_PAGE.test(path) : !wants)) others.push(path);
  }
  return {
    files: found,
    others,
    problems: [
      ...judgeListing(listing, isPost),
      ...placeFindings(placeOf('posts'), judgePatterns(patterns ?? [], found)),
    ],
  };
}

/** A pattern that finds nothing is probably a slip. */
function judgePatterns(patterns: readonly string[], found: readonly string[]): Finding[] {
  const idle = patterns.filter((pattern) => !pattern.startsWith('!') && !found.some(matchGlobs([pattern])));
  return idle.map((pattern) =>
    makeWarning(
      'posts-none',
      `The pattern "${pattern}" of \`posts\` matches no Markdown file that is a post.`,
      'patterns are relative to the root: posts: ["content/posts/**/*.md"]',
    ),
  );
}

/** Posts that cannot be read because of what they are. */
function judgeListing(listing: Listing, isPost: (path: string) => boolean): Problem[] {
  const problems: Problem[] = [];
  for (const { path, kind } of listing.odd) {
    if (!isPost(path)) continue;
    const name = kind === 'other' ? 'neither a file, a folder nor a link' : `a ${kind}, not a file`;
    problems.push(...placeFindings(startOf(path), [judgeOdd(kind, `${path} is ${name}`)]));
  }
  for (const { path, reason } of listing.unreadable) {
    const severity = isPost(path) ? makeError : makeWarning;
    problems.push(
      ...placeFindings(startOf(path), [severity('post-unreadable', `${path} cannot be read: ${reason}.`)]),
    );
  }
  return problems;
}

function isText(path: string): boolean {
  return MARKDOWN.test(path) && !isNever(path);
}

/** Links are common (CLAUDE.md → AGENTS.md) and never followed: the file they lead to is a post where it lies. */
function judgeOdd(kind: Listing['odd'][number]['kind'], what: string): Finding {
  if (kind !== 'link') return makeError('post-not-file', `${what}.`, 'give it another name');
  return makeWarning('post-not-file', `${what}; links are not followed.`, 'put the file itself in its place');
}

function isNever(path: string): boolean {
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  return README.test(name) || folders.some((folder) => NEVER.has(folder));
}

function negated(pattern: string): string[] {
  return pattern.startsWith('!') ? [pattern.slice(1)] : [];
}

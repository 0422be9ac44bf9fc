import type { Files } from '../ports.js';
import { type Problem, startOf } from '../problem.js';
import { makeError, placeFindings } from './finding.js';
import * as fenced from './front-matter.js';
import type { Post } from './post.js';

export interface PostsRead {
  readonly posts: readonly Post[];
  /** Of the posts too. */
  readonly problems: readonly Problem[];
  /** How many files were read. */
  readonly count: number;
}

/** The fences need some room beside the front matter. */
const MAX_HEAD_BYTES = fenced.MAX_FRONT_MATTER_BYTES + 4096;

export interface ReadOptions {
  /** Every post with front matter, not only those that may have pins. */
  readonly all?: boolean;
  /** Front matter may have a closing line alone. */
  readonly bareHeaders?: boolean | undefined;
}

/** Reads the posts that may have pins. One bad post hides no other. */
export function readPosts(files: Files, names: readonly string[], options: ReadOptions = {}): PostsRead {
  const reader = options.bareHeaders === true ? fenced.BARE_HEADERS : fenced;
  const posts: Post[] = [];
  const problems: Problem[] = [];
  for (const name of names) {
    const head = files.readHead(name, reader.isHeadComplete, MAX_HEAD_BYTES);
    if (head.kind === 'unreadable') {
      const finding = makeError('post-unreadable', `${name} cannot be read: ${head.reason}.`);
      problems.push(...placeFindings(startOf(name), [finding]));
      continue;
    }
    if (options.all !== true && !reader.mayHavePins(head.text)) continue;
    const parsed = reader.parsePost(name, head.text, head.bytes);
    if (parsed.post !== null) posts.push(parsed.post);
    problems.push(...parsed.problems);
  }
  return { posts, problems, count: names.length };
}

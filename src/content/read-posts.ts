import type { Files } from '../ports.js';
import { type Problem, startOf } from '../problem.js';
import { makeError, placeFindings } from './finding.js';
import { isHeadComplete, MAX_FRONT_MATTER_BYTES, mayHavePins, parsePost } from './front-matter.js';
import type { Post } from './post.js';

export interface PostsRead {
  readonly posts: readonly Post[];
  /** Of the posts too. */
  readonly problems: readonly Problem[];
  /** How many files were read. */
  readonly count: number;
}

/** The fences need some room beside the front matter. */
const MAX_HEAD_BYTES = MAX_FRONT_MATTER_BYTES + 4096;

/** Reads the posts that may have pins, or (`all`) every post with front matter. One bad post hides no other. */
export function readPosts(files: Files, names: readonly string[], all = false): PostsRead {
  const posts: Post[] = [];
  const problems: Problem[] = [];
  for (const name of names) {
    const head = files.readHead(name, isHeadComplete, MAX_HEAD_BYTES);
    if (head.kind === 'unreadable') {
      const finding = makeError('post-unreadable', `${name} cannot be read: ${head.reason}.`);
      problems.push(...placeFindings(startOf(name), [finding]));
      continue;
    }
    if (!all && !mayHavePins(head.text)) continue;
    const parsed = parsePost(name, head.text, head.bytes);
    if (parsed.post !== null) posts.push(parsed.post);
    problems.push(...parsed.problems);
  }
  return { posts, problems, count: names.length };
}

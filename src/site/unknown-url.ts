import type { Path, Post } from '../content/post.js';
import type { Problem } from '../problem.js';

/** Why the URL of a post is not known, and what makes it known. */
export interface Unknown {
  readonly message: string;
  readonly hint: string;
  /** What of the front matter is to blame; the whole of it where nothing is. */
  readonly path?: Path;
}

/** The error of a post whose URL only its generator could tell; no URL is guessed. */
export function makeUnknownUrl(post: Post, { message, hint, path = [] }: Unknown): Problem {
  return { ...post.place(path), severity: 'error', code: 'permalink-missing', message, hint };
}

/** The error of a post whose URL holds a date that its front matter and its file name do not say. */
export function makeMissingDate(post: Post): Problem {
  return {
    ...post.place([]),
    severity: 'error',
    code: 'post-date-missing',
    message:
      'The URL of this post holds its date, and the post has none. The time of the file is not taken: a checkout changes it.',
    hint: 'date: 2024-01-15 10:30:00',
  };
}

import type { UrlFinding } from '../verify/finding.js';

/** A post as `urls` shows it; the keys of `--json`. */
export interface ListedPost {
  readonly file: string;
  readonly url: string | null;
  readonly rule: string;
  readonly published: boolean;
  readonly reason: string | null;
  /** Only with `--verify`; null where nobody can tell, or the post has no public page. */
  readonly verified?: boolean | null;
  readonly found?: Omit<UrlFinding, 'verified'> | null;
}

export interface VerifiedCount {
  readonly right: number;
  readonly wrong: number;
  /** Asked, and nobody can tell. */
  readonly unknown: number;
  /** Not published, or without a URL. */
  readonly skipped: number;
}

export function countVerified(posts: readonly ListedPost[]): VerifiedCount {
  const asked = posts.filter(({ found }) => found);
  const count = (verified: boolean | null) => asked.filter((post) => post.verified === verified).length;
  return {
    right: count(true),
    wrong: count(false),
    unknown: count(null),
    skipped: posts.length - asked.length,
  };
}

/** A line for each post. */
export function renderPosts(posts: readonly ListedPost[]): readonly string[] {
  return posts.map(({ file, url, rule, published, reason }) => {
    const why = reason === null ? '' : `  ${published ? 'no URL' : 'not published'}: ${reason}`;
    return `${file}  ${url ?? '(unknown)'}  ${rule}${why}`;
  });
}

/** A line for each post whose URL is not right, or of which nobody can tell, and one that counts them all. */
export function renderDifferences(posts: readonly ListedPost[], count: VerifiedCount): readonly string[] {
  const different = posts.filter(({ found, verified }) => found && verified !== true);
  const lines = different.map(({ file, url, found }) => `${file}  ${url}  ${found?.message ?? ''}`);
  const parts = [
    `${count.right} right`,
    `${count.wrong} wrong`,
    ...(count.unknown > 0 ? [`${count.unknown} without an answer`] : []),
    ...(count.skipped > 0 ? [`${count.skipped} not published or without a URL`] : []),
  ];
  return [...lines, `${posts.length} post${posts.length === 1 ? '' : 's'}: ${parts.join(', ')}`];
}

import type { Page, Post } from '../content/post.js';
import type { Problem } from '../problem.js';

/** A blog as its generator sees it. */
export interface Site {
  /** `jekyll`, `hugo`, …; null where no generator was recognised. */
  readonly generator: string | null;
  /** Address of the site with its base path and without a slash at the end; null where nothing says it. */
  readonly url: string | null;
  /** IANA zone from the settings or the generator's configuration; null where nothing says it. */
  readonly timezone: string | null;
  /** Glob patterns of the posts, relative to the root. */
  readonly posts: readonly string[];
  /** Files that match these are no posts although the patterns say so (drafts, list pages). */
  readonly notPosts: readonly string[];
  /** Folders, relative to the root, whose content is served at the root of the site (`''` is the root itself). */
  readonly staticFolders: readonly string[];
  /** Those folders, relative to the root, whose files are certain to be served as they are, at the root of the site; absent: none is known. */
  readonly publicFolders?: readonly string[];
  /** What paths such as `@assets/x.jpg` start with → the folder, relative to the root, that it stands for; absent: none. */
  readonly aliases?: ReadonlyMap<string, string>;
  /** Whether front matter may leave its opening line out (Hexo); absent: it may not. */
  readonly bareHeaders?: boolean;
  /** Whether a post is published before its own date, as the generator's configuration says; absent: not known. */
  readonly publishesFuture?: boolean;
  readonly problems: readonly Problem[];
  /** Where a post is published. Never throws. */
  page(post: Post): Page;
}

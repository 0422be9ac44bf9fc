import type { Files } from '../ports.js';
import { startOf } from '../problem.js';
import { makeError, placeFindings } from './finding.js';
import type { ParsedPost } from './front-matter.js';
import * as fenced from './front-matter.js';

/** The fences need some room beside the front matter. */
const MAX_HEAD_BYTES = fenced.MAX_FRONT_MATTER_BYTES + 4096;

export interface ReadOptions {
  /** Every post with front matter, not only those that may have pins. */
  readonly all?: boolean;
  /** Front matter may have a closing line alone. */
  readonly bareHeaders?: boolean | undefined;
}

/** Reads the posts that may have pins, one after the other, so that nobody has to keep them. One bad post hides no other. */
export function* readPosts(
  files: Files,
  names: readonly string[],
  options: ReadOptions = {},
): Generator<ParsedPost> {
  const reader = options.bareHeaders === true ? fenced.BARE_HEADERS : fenced;
  for (const name of names) {
    const head = files.readHead(name, reader.isHeadComplete, MAX_HEAD_BYTES);
    if (head.kind === 'unreadable') {
      const finding = makeError('post-unreadable', `${name} cannot be read: ${head.reason}.`);
      yield { post: null, problems: placeFindings(startOf(name), [finding]) };
    } else if (options.all === true || reader.mayHavePins(head.text)) {
      yield reader.parsePost(name, head.text, head.bytes);
    }
  }
}

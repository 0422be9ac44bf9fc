import type { Files } from '../ports.js';
import { startOf } from '../problem.js';
import { makeError, placeFindings } from './finding.js';
import {
  isHeadComplete,
  MAX_FRONT_MATTER_BYTES,
  mayHavePins,
  type ParsedPost,
  parsePost,
} from './front-matter.js';

/** The fences need some room beside the front matter. */
const MAX_HEAD_BYTES = MAX_FRONT_MATTER_BYTES + 4096;

/**
 * Reads the posts that may have pins, or (`all`) every post with front matter, one after the other, so that nobody has to keep
 * them. One bad post hides no other.
 */
export function* readPosts(files: Files, names: readonly string[], all = false): Generator<ParsedPost> {
  for (const name of names) {
    const head = files.readHead(name, isHeadComplete, MAX_HEAD_BYTES);
    if (head.kind === 'unreadable') {
      const finding = makeError('post-unreadable', `${name} cannot be read: ${head.reason}.`);
      yield { post: null, problems: placeFindings(startOf(name), [finding]) };
    } else if (all || mayHavePins(head.text)) {
      yield parsePost(name, head.text, head.bytes);
    }
  }
}

import { makeError, makeWarning } from './finding.js';
import type { Finding } from './pin.js';

/** What can be wrong with front matter as a whole. */

export function refuseCode(language: string, hasKey: boolean): Finding {
  const severity = hasKey ? makeError : makeWarning;
  const message = `Front matter in “${language.slice(0, 40)}” is never run; pins in it are not read.`;
  return severity('front-matter-code', message, 'Write it as YAML between --- lines.');
}

export function makeTooBig(bytes: number): Finding {
  const size = (bytes / 1024 / 1024).toFixed(1);
  return makeError('post-too-big', `The file has ${size} MiB; a post with pins has at most 2 MiB.`);
}

export const OTHER_HEADER = makeWarning(
  'post-header-other',
  'The post begins with a header without --- lines; pins in it are not read.',
  'Put a line --- before and after the header.',
);
export const NEVER_CLOSED = makeError(
  'front-matter-too-long',
  'The front matter is never closed.',
  'End it with a line ---',
);
export const TOO_LONG = makeError(
  'front-matter-too-long',
  'The front matter is longer than 64 KiB.',
  'End it with a line --- where it should end, or move long texts into the post.',
);
export const NOT_UTF8 = makeError(
  'encoding-invalid',
  'A character here is not UTF-8 (or is the replacement character U+FFFD itself).',
  'Save the file as UTF-8.',
);

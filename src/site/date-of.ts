import type { Post } from '../content/post.js';
import type { Problem } from '../problem.js';
import { textOf } from './front-matter-fields.js';
import type { Moment } from './moment.js';
import { type PostDate, parsePostDate, suggestDate } from './post-date.js';

/** A date found in a post; `at` is null where there is none or it cannot be read. */
export interface FoundDate {
  readonly at: Moment | null;
  readonly problems: readonly Problem[];
}

/** The date under the first of `keys` that holds text, made a moment by `make`; a date that cannot be read is an error at its place. */
export function findDate(
  post: Post,
  keys: readonly string[],
  make: (date: PostDate, key: string) => Moment,
): FoundDate {
  for (const key of keys) {
    const text = textOf(post.data[key]);
    if (text === null) continue;
    const parsed = parsePostDate(text);
    if (parsed.kind === 'date') return { at: make(parsed.date, key), problems: [] };
    const problem: Problem = {
      ...post.place([key]),
      severity: 'error',
      code: 'post-date-invalid',
      message: parsed.message,
      hint: `${key}: ${suggestDate(text)}`,
    };
    return { at: null, problems: [problem] };
  }
  return { at: null, problems: [] };
}

import type { Problem } from '../problem.js';
import { type Judged, makeError, makeWarning, placeFindings } from './finding.js';
import type { ListedKey } from './list-keys.js';
import type { PinField } from './pin-keys.js';
import type { Post } from './post.js';
import type { RawPin } from './raw-pin.js';
import { isEmpty } from './value.js';

/** So many misspelt keys of one post are named. */
const MAX_NAMED = 20;

/** A flat key that is none, and the one that was probably meant. */
export interface MisspeltKey {
  readonly key: ListedKey;
  readonly post: Post;
  readonly meant: PinField;
}

/** Flat keys such as `pinSchedule`, which would be dropped in silence. Empty ones, from an archetype, say nothing. */
export function findMisspelt(post: Post, listed: readonly ListedKey[]): readonly MisspeltKey[] {
  const keys = listed.flatMap((key) =>
    key.known.kind === 'misspelt' && !isEmpty(key.value) ? [{ key, post, meant: key.known.field }] : [],
  );
  return keys.slice(0, MAX_NAMED);
}

/** A misspelt key keeps the only pin of its post back: it would go out without what the key says. Where there is none, or several, it is a warning. */
export function blameMisspelt(
  { value, problems }: Judged<readonly RawPin[]>,
  misspelt: readonly MisspeltKey[],
): Judged<readonly RawPin[]> {
  const [only, ...others] = value;
  if (only === undefined || others.length > 0)
    return { value, problems: [...problems, ...misspelt.flatMap((key) => nameMisspelt(key, makeWarning))] };
  const errors = misspelt.flatMap((key) => nameMisspelt(key, makeError));
  return { value: [{ ...only, problems: [...only.problems, ...errors] }], problems };
}

function nameMisspelt({ post, key, meant }: MisspeltKey, make: typeof makeError): Problem[] {
  const name = `${key.path.at(-1)}`.slice(0, 60);
  const hint = meant === 'id' || meant === 'account' || meant === 'skip' ? `pin: { ${meant}: … }` : null;
  const message = `“${name}” is no key of a pin and is not read.`;
  return placeFindings(post.place(key.path, 'key'), [
    make('key-unknown', message, hint ?? `${flatName(name, meant)}:`),
  ]);
}

/** `pinterestLink`, joined the way the author joins. */
function flatName(written: string, field: PinField): string {
  const joint = /[_-]/.exec(written)?.[0];
  return joint === undefined
    ? `pinterest${field.charAt(0).toUpperCase()}${field.slice(1)}`
    : `pinterest${joint}${field}`;
}

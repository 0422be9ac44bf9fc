import type { Problem } from '../problem.js';
import { type Judged, makeWarning, placeFinding } from './finding.js';
import type { PinField } from './pin-keys.js';
import type { Post } from './post.js';
import type { RawField, RawPin } from './raw-pin.js';
import { type PinKeyFound, readField } from './read-raw-pin.js';
import { isEmpty } from './value.js';

type FlatKey = PinKeyFound & { readonly field: PinField };

/**
 * Flat keys (`pinterest_image`) make a pin of their own where there is no nested one, and fill in what a single nested pin
 * leaves out. What a nested pin says itself wins, with a warning.
 */
export function addFlatKeys(
  post: Post,
  keys: readonly PinKeyFound[],
  nested: readonly RawPin[],
): Judged<readonly RawPin[]> {
  const flat = keys.filter(isFlat).filter(({ value }) => !isEmpty(value));
  const [first] = flat;
  if (first === undefined) return { value: nested, problems: [] };
  const [only, ...others] = nested;
  if (others.length > 0)
    return { value: nested, problems: flat.map((key) => ignore(post, key, 'the nested pins')) };
  const fields = new Map<PinField, RawField>(only?.fields);
  const problems: Problem[] = [...(only?.problems ?? [])];
  const ignored: Problem[] = [];
  for (const key of flat) {
    const said = fields.get(key.field);
    if (said === undefined) problems.push(...readField(post, key, fields));
    else ignored.push(ignore(post, key, said.path.join('.')));
  }
  const place = only?.place ?? post.place(first.path, 'key');
  const isMalformed = only?.isMalformed ?? false;
  return {
    value: [{ place, path: only?.path ?? null, fields, isMalformed, problems }],
    problems: ignored,
  };
}

function isFlat(key: PinKeyFound): key is FlatKey {
  return key.field !== null;
}

function ignore(post: Post, key: FlatKey, winner: string): Problem {
  const name = `${key.path.at(-1)}`;
  const message = `${name} is ignored in favour of ${winner}.`;
  return placeFinding(post.place(key.path, 'key'), makeWarning('key-ignored', message, `Remove ${name}.`));
}

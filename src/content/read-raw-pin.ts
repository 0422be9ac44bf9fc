import leven from 'leven';
import type { Problem } from '../problem.js';
import { type Judged, makeError, makeWarning, placeFinding, placeFindings } from './finding.js';
import type { Finding } from './pin.js';
import { foldKey, PIN_FIELDS, type PinField, UNSUPPORTED } from './pin-keys.js';
import { parseField } from './pin-schema.js';
import type { Path, Post, Value, ValueMap } from './post.js';
import type { RawField, RawPin } from './raw-pin.js';

/** A key of the front matter that is about pins. */
export interface PinKeyFound {
  readonly path: Path;
  readonly value: Value;
  /** null for `pin`, `pins` and `pinterest`. */
  readonly field: PinField | null;
}

const FIELDS: ReadonlyMap<string, PinField> = new Map(PIN_FIELDS.map((field) => [field, field]));
/** So many unknown keys of one pin are named. */
const MAX_UNKNOWN = 20;

/** Templates leave all fields empty: that is no pin, unless a `#` made a value empty. */
export function readRawPin(post: Post, path: Path, map: ValueMap): Judged<readonly RawPin[]> {
  const keys = Object.keys(map);
  const place = post.place(path, 'key');
  const isEmpty = keys.every((key) => map[key] === null || map[key] === '');
  if (isEmpty && !keys.some((key) => post.lostToComment([...path, key]) !== null)) {
    const finding = makeWarning(
      'pin-empty',
      'The pin holds nothing; no pin is made.',
      'pin: { board: Bread }',
    );
    return { value: [], problems: placeFindings(place, [finding]) };
  }
  const fields = new Map<PinField, RawField>();
  const problems: Problem[] = [];
  const unknown: string[] = [];
  for (const key of keys) {
    const field = FIELDS.get(key);
    if (field === undefined) unknown.push(key);
    else problems.push(...readField(post, { path: [...path, key], value: map[key] ?? null, field }, fields));
  }
  for (const key of unknown.slice(0, MAX_UNKNOWN))
    problems.push(placeFinding(post.place([...path, key], 'key'), nameUnknown(key)));
  return { value: [{ place, path, fields, isMalformed: false, problems }], problems: [] };
}

/** Adds a field to the pin where its shape is right. */
export function readField(
  post: Post,
  key: PinKeyFound & { field: PinField },
  into: Map<PinField, RawField>,
): Problem[] {
  const parsed = parseField(key.field, key.value, key.path);
  if (parsed.kind === 'wrong') return placeFindings(post.place(parsed.path), [parsed.finding]);
  if (parsed.field !== null) into.set(key.field, parsed.field);
  const lost = key.value === null && key.field !== 'board' ? post.lostToComment(key.path) : null;
  if (lost === null) return [];
  const message = `${key.field} is empty: # starts a comment.`;
  return placeFindings(post.place(key.path), [
    makeWarning('field-type', message, `${key.field}: ${JSON.stringify(lost)}`),
  ]);
}

function nameUnknown(key: string): Finding {
  const shown = key.slice(0, 60);
  if (UNSUPPORTED.has(foldKey(key)))
    return makeError('field-unsupported', `Publer's API has no “${shown}” for pins.`, `Remove ${shown}.`);
  const message = `A pin has no key “${shown}”; the keys are ${PIN_FIELDS.join(', ')}.`;
  return makeError('key-unknown', message, nearestField(foldKey(shown)));
}

/** The field that was probably meant; null where none is near. */
function nearestField(key: string): string | null {
  const near = PIN_FIELDS.map((field) => ({ field, distance: leven(key, field) }));
  const [best] = near.sort((a, b) => a.distance - b.distance);
  return best === undefined || best.distance > 3 || best.distance >= best.field.length
    ? null
    : `${best.field}:`;
}

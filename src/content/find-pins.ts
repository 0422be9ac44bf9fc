import type { Place, Problem } from '../problem.js';
import { type Judged, makeError, makeWarning, placeFindings } from './finding.js';
import { addFlatKeys } from './flat-keys.js';
import { type ListedKey, listKeys } from './list-keys.js';
import { blameMisspelt, findMisspelt } from './misspelt-keys.js';
import type { Finding } from './pin.js';
import { foldKey } from './pin-keys.js';
import type { Path, Post, Value, ValueMap } from './post.js';
import type { RawPin } from './raw-pin.js';
import { type PinKeyFound, readRawPin } from './read-raw-pin.js';
import { isList, isMap, nameKind } from './value.js';

/** More pins than a post may have: enough to be told that they are too many. */
const MAX_READ = 60;

/** The pins of a post as the author wrote them, nested ones first; flat keys make one pin where there is no nested one. */
export function findPins(post: Post): Judged<readonly RawPin[]> {
  const listed = listKeys(post.data);
  const keys = findKeys(listed);
  const problems: Problem[] = [];
  const pins: RawPin[] = [];
  for (const key of keys) {
    if (key.field !== null) continue;
    const nested = readNested(post, key);
    pins.push(...nested.value);
    problems.push(...nested.problems);
  }
  const all = addFlatKeys(post, keys, pins);
  const found = { value: all.value, problems: [...problems, ...all.problems] };
  return blameMisspelt(found, findMisspelt(post, listed));
}

/** Whether parsed front matter holds a key that is about pins. */
export function hasPinMetadata(data: ValueMap): boolean {
  return findKeys(listKeys(data)).length > 0;
}

function findKeys(listed: readonly ListedKey[]): readonly PinKeyFound[] {
  return listed.flatMap(({ path, value, known }): PinKeyFound[] =>
    known.kind === 'misspelt' ? [] : [{ path, value, field: known.kind === 'flat' ? known.field : null }],
  );
}

function readNested(post: Post, { path, value }: PinKeyFound): Judged<readonly RawPin[]> {
  if (isMap(value)) return readRawPin(post, path, value);
  if (isList(value) && value.length > 0) return readList(post, path, value);
  const key = path.at(-1);
  const place = post.place(path, 'key');
  if (value === null || isList(value))
    return judge(place, makeWarning('pin-empty', `${key} holds nothing; no pin is made.`));
  const isSwitch = /^(?:true|false|yes|no|on|off|[\d.+-]*)$/i.test(value.trim());
  if (isSwitch || foldKey(`${key}`) === 'pinterest') return NOTHING;
  const message = `${key} is ${nameKind(value)}; expected a map of fields such as image and board.`;
  return judge(
    post.place(path),
    makeWarning('field-type', message, `${key}: { image: ${value.slice(0, 200)} }`),
  );
}

function readList(post: Post, path: Path, list: readonly Value[]): Judged<readonly RawPin[]> {
  const isProfile = foldKey(`${path.at(-1)}`) === 'pinterest' && !list.some(isMap);
  if (isProfile) return NOTHING;
  const read = list.slice(0, MAX_READ).map((item, index) => readItem(post, [...path, index], item));
  return { value: read.flatMap((each) => each.value), problems: read.flatMap((each) => each.problems) };
}

function readItem(post: Post, path: Path, item: Value): Judged<readonly RawPin[]> {
  if (isMap(item)) return readRawPin(post, path, item);
  if (item === null)
    return judge(post.place(path), makeWarning('pin-empty', 'This entry holds nothing; no pin is made.'));
  const message = `A pin is ${nameKind(item)}; expected a map of fields such as image and board.`;
  const place = post.place(path);
  const problems = placeFindings(place, [
    makeError('field-type', message, '{ image: ./cover.jpg, board: Bread }'),
  ]);
  return { value: [{ place, path, fields: new Map(), isMalformed: true, problems }], problems: [] };
}

const NOTHING: Judged<readonly RawPin[]> = { value: [], problems: [] };

function judge(place: Place, finding: Finding): Judged<readonly RawPin[]> {
  return { value: [], problems: placeFindings(place, [finding]) };
}

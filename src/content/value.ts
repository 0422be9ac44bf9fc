import type { Path, Value, ValueMap } from './post.js';

export function isMap(value: Value | undefined): value is ValueMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

/** A map on which `__proto__` is a key like any other. */
export function createMap(): Record<string, Value> {
  return Object.create(null);
}

/** The value at the path; undefined where it leads nowhere. Maps have no prototype, so only the author's keys are found. */
export function getValue(root: Value, path: Path): Value | undefined {
  let value: Value | undefined = root;
  for (const step of path) {
    if (isMap(value) && typeof step === 'string') value = value[step];
    else if (isList(value) && typeof step === 'number') value = value[step];
    else return undefined;
  }
  return value;
}

/** Whether a value says nothing: archetypes put empty keys into every post. */
export function isEmpty(value: Value): boolean {
  return (
    value === null ||
    (typeof value === 'string' && value.trim() === '') ||
    (isList(value) && value.length === 0)
  );
}

/** A value as messages name it. */
export function nameKind(value: Value): string {
  if (value === null) return 'empty';
  if (isList(value)) return 'a list';
  if (isMap(value)) return 'a map';
  return `“${value.length > 60 ? `${value.slice(0, 60)}…` : value}”`;
}

/** Text as it is compared, counted and sent: in NFC, without blanks around it. */
export function cleanText(text: string): string {
  return ownText(text.normalize('NFC').trim());
}

/** What a slice is for V8; a shorter text is copied anyway. */
const SLICE_CHARS = 13;

/** A string of its own: a slice keeps all of the front matter in memory as long as the pin. Other than ASCII stays as it is: half a surrogate pair would not survive. */
function ownText(text: string): string {
  if (text.length < SLICE_CHARS || !/^[ -~]*$/.test(text)) return text;
  return Buffer.from(text, 'latin1').toString('latin1');
}

/** Length as Pinterest counts it. */
export function countCodePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

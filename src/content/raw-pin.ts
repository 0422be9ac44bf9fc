import type { Place, Problem } from '../problem.js';
import type { PinField } from './pin-keys.js';
import type { Path } from './post.js';

/** One value of a field with its place in the front matter. */
export interface Item {
  /** Trimmed, in NFC; null for an empty value inside a list. */
  readonly text: string | null;
  readonly path: Path;
}

/** A field that says something: absent where its value is empty. */
export interface RawField {
  readonly path: Path;
  readonly isList: boolean;
  readonly items: readonly Item[];
}

/** A pin as the author wrote it, its fields checked for shape alone. */
export interface RawPin {
  readonly place: Place;
  /** Its map in the front matter; null for a pin made of flat keys. */
  readonly path: Path | null;
  readonly fields: ReadonlyMap<PinField, RawField>;
  /** Something stands where a pin belongs, but it is none: its problem says it all. */
  readonly isMalformed: boolean;
  readonly problems: readonly Problem[];
}

/** A text that is there. */
export interface TextItem extends Item {
  readonly text: string;
}

/** The first text of a field; undefined where it has none. */
export function textOf(raw: RawPin, field: PinField): TextItem | undefined {
  for (const { text, path } of raw.fields.get(field)?.items ?? []) if (text !== null) return { text, path };
  return undefined;
}

/** The texts of a field, empty list entries left out. */
export function textsOf(raw: RawPin, field: PinField): readonly TextItem[] {
  const items = raw.fields.get(field)?.items ?? [];
  return items.flatMap(({ text, path }) => (text === null ? [] : [{ text, path }]));
}

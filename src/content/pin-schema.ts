import * as z from 'zod';
import { makeError } from './finding.js';
import type { Finding } from './pin.js';
import type { PinField } from './pin-keys.js';
import type { Path, Value } from './post.js';
import type { Item, RawField } from './raw-pin.js';
import { cleanText, isList, nameKind } from './value.js';

const TEXT = z.string();
const TEXTS = z.union([TEXT, z.array(TEXT.nullable())]);
const SWITCH = z.string().regex(/^(?:true|yes|on|1|false|no|off|0)$/i);
const ID = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u);

interface Shape {
  readonly schema: z.ZodType<string | (string | null)[]>;
  readonly expected: string;
}

/** What each field may hold; an empty value is absent and never gets here. */
const SHAPES: Readonly<Record<PinField, Shape>> = {
  image: { schema: TEXTS, expected: 'a path, an https URL or a list of them' },
  board: { schema: TEXTS, expected: 'the name of a board or a list of names' },
  title: { schema: TEXT, expected: 'text' },
  description: { schema: TEXT, expected: 'text' },
  alt: { schema: TEXTS, expected: 'text, or a list of texts beside several images' },
  link: { schema: TEXT, expected: 'an absolute URL' },
  schedule: { schema: TEXT, expected: 'a time such as 2031-05-01 09:30, now, next or +3d' },
  id: { schema: ID, expected: 'up to 64 letters, digits, dots, dashes and underscores' },
  account: { schema: TEXT, expected: 'the name of an account in the settings' },
  skip: { schema: SWITCH, expected: 'true or false' },
};

/** A field, absent (null), or a finding at a path where it is of another kind than expected. */
export type ParsedField =
  | { readonly kind: 'field'; readonly field: RawField | null }
  | { readonly kind: 'wrong'; readonly path: Path; readonly finding: Finding };

/** Checks the shape of one field; what its texts mean is judged later. */
export function parseField(name: PinField, value: Value, path: Path): ParsedField {
  const clean = typeof value === 'string' ? cleanText(value) : value;
  if (clean === null || clean === '') return { kind: 'field', field: null };
  const { schema, expected } = SHAPES[name];
  const parsed = schema.safeParse(clean);
  if (parsed.success) return { kind: 'field', field: makeField(parsed.data, path) };
  const wrong = findWrong(clean);
  const at = wrong === null ? path : [...path, wrong.index];
  const message = `${name} is ${nameKind(wrong?.item ?? clean)}; expected ${expected}.`;
  return { kind: 'wrong', path: at, finding: makeError('field-type', message) };
}

function makeField(data: string | (string | null)[], path: Path): RawField {
  if (typeof data === 'string') return { path, isList: false, items: [{ text: data, path }] };
  const items = data.map((text, index): Item => {
    const clean = text === null ? '' : cleanText(text);
    return { text: clean === '' ? null : clean, path: [...path, index] };
  });
  return { path, isList: true, items };
}

/** The list entry that is not text. */
function findWrong(value: Value): { readonly item: Value; readonly index: number } | null {
  if (!isList(value)) return null;
  const index = value.findIndex((item) => item !== null && typeof item !== 'string');
  return index === -1 ? null : { item: value[index] ?? null, index };
}

/** `skip` as it was written; its shape has been checked. */
export function isOn(text: string): boolean {
  return /^(?:true|yes|on|1)$/i.test(text);
}

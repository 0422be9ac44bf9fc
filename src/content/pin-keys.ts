import leven from 'leven';

/** The keys of a pin, in the order of the documentation. */
export const PIN_FIELDS = [
  'image',
  'board',
  'title',
  'description',
  'alt',
  'link',
  'schedule',
  'id',
  'account',
  'skip',
] as const;

export type PinField = (typeof PIN_FIELDS)[number];

/** What a key of the front matter says about pins. */
export type PinKey =
  | { readonly kind: 'nested' }
  | { readonly kind: 'flat'; readonly field: PinField }
  /** Not a key, but so near to one that the author must have meant it. */
  | { readonly kind: 'misspelt'; readonly field: PinField };

/** Features of Pinterest that Publer's API does not have; Publer's own documentation of pins lists none of them. */
export const UNSUPPORTED: ReadonlySet<string> = new Set(
  'section sections boardsection topic topics taggedtopics tags keywords products producttags ai aigenerated aimodified comments altlink note'.split(
    ' ',
  ),
);

const NESTED: ReadonlySet<string> = new Set(['pin', 'pins', 'pinterest']);
const FLAT: ReadonlyMap<string, PinField> = new Map([
  ...flatKeys('pinterest', ['image', 'title', 'description', 'board', 'alt', 'link', 'schedule']),
  ...flatKeys('pin', ['image', 'title', 'description', 'board', 'alt']),
]);

/** Keys are compared without case, `_` and `-`. */
export function parsePinKey(key: string): PinKey | null {
  // Most keys begin with another letter.
  if ((key[0] !== 'p' && key[0] !== 'P') || !/^p[a-z_-]*$/i.test(key)) return null;
  const name = foldKey(key);
  if (NESTED.has(name)) return { kind: 'nested' };
  const field = FLAT.get(name);
  if (field !== undefined) return { kind: 'flat', field };
  const meant = guessField(name);
  return meant === null ? null : { kind: 'misspelt', field: meant };
}

/** Other words for fields, as people write them. */
const SYNONYMS: ReadonlyMap<string, PinField> = new Map([
  ['img', 'image'],
  ['imageurl', 'image'],
  ['imagealt', 'alt'],
  ['alttext', 'alt'],
  ['desc', 'description'],
  ['text', 'description'],
  ['url', 'link'],
  ['date', 'schedule'],
  ['time', 'schedule'],
  ['scheduled', 'schedule'],
  ['id', 'id'],
]);
const LONGEST_GUESS = 16;

/** What stands after `pin` or `pinterest` where it is a field that no flat key has (`pinlink`), or nearly one (`pinterestimages`). `pinned`, `pinterest_username` and the like are none. */
function guessField(name: string): PinField | null {
  const rest = /^pin(?:terest)?([a-z]+)$/.exec(name)?.[1] ?? '';
  const known = SYNONYMS.get(rest);
  if (known !== undefined) return known;
  if (rest.length < 3 || rest.length > LONGEST_GUESS) return null;
  const isNear = (field: PinField) => leven(rest, field) <= (field.length < 5 ? 0 : field.length < 9 ? 1 : 2);
  return PIN_FIELDS.find((field) => field !== 'id' && isNear(field)) ?? null;
}

/** A key without what spellings differ in. */
export function foldKey(key: string): string {
  return key.toLowerCase().replace(/[_-]/g, '');
}

function flatKeys(prefix: string, fields: readonly PinField[]): [string, PinField][] {
  return fields.map((field) => [prefix + field, field]);
}

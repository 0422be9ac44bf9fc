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
export type PinKey = { readonly kind: 'nested' } | { readonly kind: 'flat'; readonly field: PinField };

/** Where pin metadata may stand: the top level, Zola's `extra`, Hugo's `params`. */
export const CONTAINERS = ['extra', 'params'] as const;

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
  if (!/^p[a-z_-]*$/i.test(key)) return null;
  const name = foldKey(key);
  if (NESTED.has(name)) return { kind: 'nested' };
  const field = FLAT.get(name);
  return field === undefined ? null : { kind: 'flat', field };
}

/** A key without what spellings differ in. */
export function foldKey(key: string): string {
  return key.toLowerCase().replace(/[_-]/g, '');
}

function flatKeys(prefix: string, fields: readonly PinField[]): [string, PinField][] {
  return fields.map((field) => [prefix + field, field]);
}

import type { Post, Value } from '../content/post.js';
import { parseFlag } from './flag.js';
import { textOf } from './front-matter-fields.js';

const OUT_WHERE_TRUE = ['draft', 'hidden', 'unlisted'] as const;
const OUT_WHERE_FALSE = ['published', 'publish', 'render', 'permalink'] as const;
const ELSEWHERE = ['redirect_to', 'external_url'] as const;
/** In English and as blogs in other languages write them. */
const OUT_STATUS = new Set(
  'draft private hidden pending trash unlisted unpublished scheduled archived ausstehend entwurf privat brouillon borrador rascunho bozza'.split(
    ' ',
  ),
);

/** Why front matter keeps a post from readers, by the switches that generators and themes share; null where it does not. `field` looks a key up. */
export function findUnpublished(field: (key: string) => Value | undefined): string | null {
  for (const key of OUT_WHERE_TRUE) if (parseFlag(field(key)) === true) return key;
  for (const key of OUT_WHERE_FALSE) {
    const value = field(key);
    if (textOf(value) !== null && parseFlag(value) === false) return `${key}: ${textOf(value)}`;
  }
  const status = textOf(field('status'))?.toLowerCase() ?? '';
  if (OUT_STATUS.has(status)) return `status: ${status}`;
  const elsewhere = ELSEWHERE.find((key) => isGiven(field(key)));
  return elsewhere === undefined ? null : `${elsewhere} leads elsewhere`;
}

/** Fields of a post by their exact keys. */
export function exactFields(post: Post): (key: string) => Value | undefined {
  return (key) => post.data[key];
}

function isGiven(value: Value | undefined): boolean {
  return textOf(value) !== null || (Array.isArray(value) && value.length > 0);
}

import type { Post } from '../content/post.js';
import { type AstroCollection, entryId } from './astro-collections.js';
import { type Derived, derivedText, UNKNOWN } from './derived.js';
import { fromFrontMatter } from './front-matter-value.js';

/** An entry of a collection as the code of a page sees it. */
export interface AstroEntry {
  readonly value: Derived;
  readonly id: string | null;
  /** The fields that were asked for so far: `id`, `data.title`. */
  readonly asked: Set<string>;
}

export function makeAstroEntry(collection: AstroCollection, post: Post): AstroEntry {
  const asked = new Set<string>();
  const id = collection.isIdCode ? null : entryId(collection, post);
  const idValue = id === null ? UNKNOWN : derivedText(id);
  const data: Derived = {
    kind: 'object',
    member: (key) => {
      asked.add(`data.${key}`);
      return fromFrontMatter(post.data[key]);
    },
  };
  const members: Readonly<Record<string, Derived>> = {
    id: idValue,
    slug: idValue,
    data,
    filePath: derivedText(post.file),
    collection: derivedText(collection.name),
  };
  const value: Derived = {
    kind: 'object',
    member: (key) => {
      if (key !== 'data') asked.add(key);
      return Object.hasOwn(members, key) ? (members[key] ?? UNKNOWN) : UNKNOWN;
    },
  };
  return { value, id, asked };
}

/** Fields that many entries share. */
const SHARED =
  /^data\.(?:tags?|categor(?:y|ies)|lang(?:uage)?|locale|authors?|year|date|series|topics?|section)$/i;

/** Whether what was asked for tells one entry from the others. */
export function isTelling({ asked }: AstroEntry): boolean {
  return [...asked].some((key) => key !== 'collection' && !SHARED.test(key));
}

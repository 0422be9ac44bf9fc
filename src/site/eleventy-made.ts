import { type Derived, derivedText, NONE, spell, UNKNOWN } from './derived.js';
import type { EleventyConfig } from './eleventy-config.js';
import type { EleventyData } from './eleventy-data.js';
import type { Given } from './eleventy-layers.js';
import { filterEleventy, type Rendering } from './eleventy-template.js';
import { fromFrontMatter } from './front-matter-value.js';

/** What a function of a data file is handed: the post's data and its page. */
export interface MadeFor {
  readonly config: EleventyConfig;
  readonly data: EleventyData;
  readonly rendering: Rendering;
  /** Whether a name is given in the data of the whole site. */
  readonly isGlobal: (key: string) => boolean;
}

/** What a given function makes for a post. */
export function makeForPost(given: Given & { readonly kind: 'made' }, post: MadeFor): Derived {
  const filter = (name: string): Derived => ({
    kind: 'function',
    run: ([value]) => {
      const text = value === undefined ? null : spell(value);
      const filtered = text === null ? null : filterEleventy(name, text, post.rendering);
      return filtered === null ? UNKNOWN : derivedText(filtered);
    },
  });
  const names = new Map<string, Derived>([
    ['this', { kind: 'object', member: filter }],
    ['process', { kind: 'object', member: (key) => (key === 'env' ? ENVIRONMENT : UNKNOWN) }],
    ['String', { kind: 'function', run: ([value = UNKNOWN]) => derivedText(spell(value) ?? '') }],
  ]);
  return given.make({ names, otherwise: dataOf(post), budget: { steps: 0, depth: 0 } });
}

/** A build for readers shows no drafts; anything else of the environment is not known. */
const ENVIRONMENT: Derived = { kind: 'object', member: (key) => (/draft/i.test(key) ? NONE : UNKNOWN) };

function dataOf(post: MadeFor): Derived {
  const { fileSlug, filePathStem } = post.rendering;
  const page = new Map([
    ['fileSlug', fileSlug],
    ['filePathStem', filePathStem],
    ['outputFileExtension', 'html'],
  ]);
  const ofPage = (key: string): Derived => {
    const text = page.get(key);
    return text === undefined ? UNKNOWN : derivedText(text);
  };
  return {
    kind: 'object',
    member: (key) => {
      if (key === 'page') return { kind: 'object', member: ofPage };
      const given = post.data.plain(key);
      if (given?.kind === 'value') return fromFrontMatter(given.value);
      return given === null && !post.isGlobal(key) ? NONE : UNKNOWN;
    },
  };
}

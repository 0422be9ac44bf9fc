import type { Post } from './post.js';
import { findTexts } from './post-fields.js';
import { cleanText } from './value.js';

/** More look like spam. */
export const MAX_HASHTAGS = 20;
const FIELDS = ['tags', 'tag', 'taxonomies.tags', 'keywords'] as const;

/** The tags of a post, each once: a list, or a text with commas; where the site says so (Jekyll) also one with blanks. */
export function findTags(post: Post, hasSpacedTags: boolean): readonly string[] {
  const field = FIELDS.find((name) => findTexts(post, name).length > 0);
  const texts = field === undefined ? [] : findTexts(post, field);
  const [only = '', ...others] = texts;
  if (others.length > 0) return unique(texts);
  const separator = !only.includes(',') && hasSpacedTags ? /\s+/ : ',';
  return unique(only.split(separator));
}

/** `no-knead bread` → `#NoKneadBread`, `bread` → `#bread`; one without letters and digits is none. */
export function makeHashtags(tags: readonly string[]): readonly string[] {
  const names = tags.map((tag) => {
    const words = tag.replace(/['’]/g, '').match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
    return words.length > 1 ? words.map(capitalize).join('') : (words[0] ?? '');
  });
  return unique(names).map((name) => `#${name}`);
}

function capitalize(word: string): string {
  const [first = '', ...rest] = word;
  return first.toUpperCase() + rest.join('');
}

/** Without empty ones, and without those that differ in case alone. */
function unique(texts: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  for (const text of texts.map(cleanText)) {
    const folded = text.toLowerCase();
    if (text !== '' && !seen.has(folded)) seen.set(folded, text);
  }
  return [...seen.values()];
}

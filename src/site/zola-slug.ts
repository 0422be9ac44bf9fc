import unidecode from 'unidecode';

/** `slugify.paths` of Zola's configuration. */
export type ZolaSlugs = 'on' | 'safe' | 'off';

/** What NTFS forbids. */
const UNSAFE = /[<>:"/\\|?*]/g;

/** Zola's path of a file name or slug; null for a character whose spelling in ASCII is not known. See `slugify_paths` in utils/slugs.rs. */
export function zolaSlug(text: string, slugs: ZolaSlugs): string | null {
  if (slugs === 'off') return text;
  if (slugs === 'on') return asciiSlug(text);
  return trimEnd(text).replace(UNSAFE, '');
}

/** The `slug` crate: each character on its own in ASCII, letters and digits stay, all else is one hyphen. Its tables are those of Text::Unidecode. */
function asciiSlug(text: string): string | null {
  let slug = '';
  for (const character of text) {
    const ascii = toAscii(character);
    if (ascii === null) return null;
    for (const each of ascii) {
      if (/[a-z0-9]/i.test(each)) slug += each.toLowerCase();
      else if (slug !== '' && !slug.endsWith('-')) slug += '-';
    }
  }
  return slug.replace(/-$/, '');
}

/** Accents that stand alone (macOS writes file names that way) spell nothing; an emoji is spelt by a name that is not known here. */
function toAscii(character: string): string | null {
  if (character <= '\u007f') return character;
  if (/^\p{M}$/u.test(character)) return '';
  if (character.length > 1) return null;
  const ascii = unidecode(character);
  const isKnown = ascii !== '[?]' && (ascii !== '' || !/^[\p{L}\p{N}\p{S}]$/u.test(character));
  return isKnown ? ascii : null;
}

function trimEnd(text: string): string {
  let end = text.length;
  while (text[end - 1] === ' ' || text[end - 1] === '.') end--;
  return text.slice(0, end);
}

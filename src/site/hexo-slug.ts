/** Letters that Unicode does not take apart, as Hexo writes them. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  'ÆAE æae ŒOE œoe ØO øo ßs ẞS ĐD đd ĦH ħh ŁL łl ĿL ŀl ŦT ŧt ıi ŉn ſl ƏE ƀb ƒf ƗI ƚl ɨi ȺA ⱥa ɇe ǥg ƶz Ƶz ȼc ɏy'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);
const ACCENTED = /[\p{Script=Latin}\u24b6-\u24e9]/gu;
const WIDE = /[\u24b6-\u24e9\uff21-\uff3a\uff41-\uff5a\u01c4-\u01cc\u01f1-\u01f3]/u;
const SPECIAL = /[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'<>,.?/]+/g;
const CONTROL = /\p{Cc}/gu;

/** How a Hexo site writes names: as they are, in lower case or in upper case (`filename_case`). */
export type HexoCase = 'keep' | 'lower' | 'upper';

/** Hexo's `slugize`: no accents, blanks and signs become one hyphen, letters of other scripts stay. See hexo-util. */
export function hexoSlug(text: string, spelling: HexoCase = 'keep'): string {
  const plain = text.replace(ACCENTED, withoutAccent).replace(CONTROL, '').replace(SPECIAL, '-');
  const slug = plain.replace(/-{2,}/g, '-').replace(/^-|-$/g, '');
  if (spelling === 'lower') return slug.toLowerCase();
  return spelling === 'upper' ? slug.toUpperCase() : slug;
}

function withoutAccent(letter: string): string {
  const base = letter.normalize(WIDE.test(letter) ? 'NFKD' : 'NFD').replace(/\p{Mn}/gu, '');
  return LETTERS.get(base) ?? base;
}

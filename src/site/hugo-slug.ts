/** How a Hugo site spells paths. */
export interface HugoSpelling {
  readonly keepCase: boolean;
  readonly removeAccents: boolean;
}

const DROPPED = /[^\p{L}\p{Nd}\p{M}\p{White_Space}./\\_#+~\-@%]|%(?![0-9a-f]{2})/giu;

/** Hugo's path of a file, title or slug: letters, digits, marks and `./_#+~-@` stay, blanks become one hyphen, the rest goes. See `paths.Sanitize`. */
export function hugoPath(text: string, spelling: HugoSpelling): string {
  // What goes, goes first: blanks on both sides of it make one hyphen.
  return joinWords(plainText(text, spelling).trim());
}

/** Whether all versions of Hugo spell a folder or file alike: since 0.123 each blank of its name is a hyphen of its own. */
export function isHugoNameClear(name: string, spelling: HugoSpelling): boolean {
  const plain = plainText(name, spelling);
  return plain.replace(/\s/gu, '-') === joinWords(plain);
}

/** What a token of a permalink pattern becomes: a URL that is read back, so that `+` is a blank, and a `#` at the end goes. */
export function hugoToken(text: string, spelling: HugoSpelling): string {
  const path = hugoPath(text, spelling);
  const isAnchor = path.endsWith('#') && path.indexOf('#') === path.length - 1;
  const own = isAnchor ? path.slice(0, -1) : path;
  return own.replaceAll('+', ' ').replace(/(?:%[0-9a-f]{2})+/gi, decode);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Blanks become one hyphen, and none beside a hyphen. */
function joinWords(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/ (?=-)|(?<=-) /g, '')
    .replaceAll(' ', '-');
}

function plainText(text: string, { keepCase, removeAccents }: HugoSpelling): string {
  const plain = removeAccents
    ? text
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '')
        .normalize('NFC')
    : text;
  return (keepCase ? plain : lowerCase(plain)).replace(DROPPED, '');
}

/** Go's lower case: letter by letter, without a special letter at the end of Greek words, and `i` for `İ`. */
function lowerCase(text: string): string {
  return Array.from(text, (letter) => {
    const [lower = ''] = letter.toLowerCase();
    return lower;
  }).join('');
}

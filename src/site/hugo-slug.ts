/** How a Hugo site spells paths. */
export interface HugoSpelling {
  readonly keepCase: boolean;
  readonly removeAccents: boolean;
}

const DROPPED = /[^\p{L}\p{Nd}\p{M}\p{White_Space}./\\_#+~\-@%]|%(?![0-9a-f]{2})/giu;

/** Hugo's path of a file, title or slug: letters, digits, marks and `./_#+~-@` stay, blanks become one hyphen, the rest goes. See `paths.Sanitize`. */
export function hugoPath(text: string, spelling: HugoSpelling): string {
  const plain = spelling.removeAccents
    ? text
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '')
        .normalize('NFC')
    : text;
  const cased = spelling.keepCase ? plain : plain.toLowerCase();
  // What goes, goes first: blanks on both sides of it make one hyphen, and none beside a hyphen.
  return cased
    .replace(DROPPED, '')
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/ (?=-)|(?<=-) /g, '')
    .replaceAll(' ', '-');
}

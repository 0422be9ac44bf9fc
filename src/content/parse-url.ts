/** A host has 253 characters at most, a few more where they are encoded; the parser is slow with very long ones. */
const LONG_HOST = /^[a-z]{1,9}:\/\/[^/?#]{1000}/i;

/** A URL, parsed once; null where the text is none. `URL.canParse` before it would parse it twice. */
export function parseUrl(text: string): URL | null {
  if (LONG_HOST.test(text)) return null;
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/** Strings, closed or not, and numbers. Linear. */
const STRING_OR_NUMBER = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"?|-?\d[\d.eE+-]*/g;
/** A whole number too long for a JavaScript number. */
const LONG = /^-?\d{16,}$/;

/** JSON with ids kept: whole numbers of 16 digits or more become strings. undefined where the text is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(STRING_OR_NUMBER, (part) => (LONG.test(part) ? `"${part}"` : part)));
  } catch {
    return undefined;
  }
}

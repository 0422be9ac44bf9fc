/** Strings, which pass, or whole numbers too long for a JavaScript number. Linear. */
const STRING_OR_LONG = /"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g;

/** JSON with ids kept: whole numbers of 16 digits or more become strings. undefined where the text is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(STRING_OR_LONG, (part) => (part.startsWith('"') ? part : `"${part}"`)));
  } catch {
    return undefined;
  }
}

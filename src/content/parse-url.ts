/** A URL, parsed once; null where the text is none. `URL.canParse` before it would parse it twice. */
export function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

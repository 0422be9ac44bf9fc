const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  0: '\0',
};
const ESCAPE = /\\(?:u\{[0-9a-f]{1,6}\}|u[0-9a-f]{4}|x[0-9a-f]{2}|\r\n|[\s\S])/gi;

/** What the inside of a JavaScript string means. */
export function parseEscapes(written: string): string {
  return written.includes('\\') ? written.replace(ESCAPE, parseEscape) : written;
}

function parseEscape(written: string): string {
  const digits = /^\\[ux]\{?([0-9a-f]{2,6})\}?$/i.exec(written)?.[1];
  if (digits !== undefined) {
    const code = Number.parseInt(digits, 16);
    return code > 0x10ffff ? written : String.fromCodePoint(code);
  }
  const character = written.slice(1);
  if (character === '\n' || character === '\r\n') return ''; // The line goes on.
  return ESCAPES[character] ?? character;
}

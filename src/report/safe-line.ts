/** C0, C1, line separators, zero-width and bidirectional controls: what could move a cursor, break a line or turn text around. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** Joiners of emoji and of several scripts are text. */
const HARMLESS = new Set(['\u200c', '\u200d', '\u00ad']);

/** Any text as one line that is safe on a terminal and in a workflow log: controls become visible escapes, workflow commands lose their form. */
export function safeLine(text: string): string {
  return text
    .replace(UNSAFE, (char) => (HARMLESS.has(char) ? char : escapeChar(char)))
    .replaceAll('##[', '#\u200b#[')
    .replace(/^(\s*):(?=:)/, '$1:\u200b');
}

function escapeChar(char: string): string {
  if (char === '\n') return '\\n';
  if (char === '\t') return ' ';
  return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
}

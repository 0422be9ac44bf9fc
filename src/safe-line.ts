/** C0, C1, line separators, zero-width and bidirectional controls: what could move a cursor, break a line or turn text around. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** Joiners of emoji and of several scripts are text. */
const HARMLESS = new Set(['\u200c', '\u200d', '\u00ad']);

/**
 * What a workflow runner takes for a command: `::` at the start of a line, `##[` anywhere. It compares as people read, so
 * characters without a look of their own (joiners, variation selectors, fillers) in between hide nothing from it.
 */
const COMMANDS = /^[\s\p{DI}]*:(?=\p{DI}*:)|\[(?<=#\p{DI}*#\p{DI}*\[)/gu;

/** Most lines are plain: printable ASCII and the signs of the reports, and nothing that looks like a command. */
const SUSPECT = /[^ -~…→·×–—“”„‘’¡-¬®-ɏ]|::|##\[/;

/** Any text as one line that is safe on a terminal and in a workflow log: controls become visible escapes, workflow commands lose their form. */
export function safeLine(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text
    .replace(UNSAFE, (char) => (HARMLESS.has(char) ? char : escapeChar(char)))
    .replace(COMMANDS, escapeLast);
}

/** The colon or bracket at the end of what looks like a command. */
function escapeLast(found: string): string {
  return `${found.slice(0, -1)}\\u{${found.charCodeAt(found.length - 1).toString(16)}}`;
}

function escapeChar(char: string): string {
  if (char === '\n') return '\\n';
  if (char === '\t') return ' ';
  return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
}

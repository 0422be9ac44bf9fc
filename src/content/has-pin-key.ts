import { parsePinKey } from './pin-keys.js';

/** A word that starts like a pin key where a key can stand: at the start of a line, after `{`, `[`, `,` or in a dotted key. */
const CANDIDATE =
  /(?:(?:^|[{[,])[ \t]*(?:[-?:][ \t]+)*(?:[&!][^\s,[\]{}]*[ \t]+)*|\.[ \t]*)["']?(p[_-]*i[_-]*n[a-z_-]*)["']?[ \t]*(?=[:=.\]},#]|$)/gim;

/** Spellings that hide a key from a look at the text: escapes of ASCII letters, aliases as keys, explicit keys, verbatim tags. */
const HIDDEN = [
  /\\(?:x|u00|U000000)[2-7][0-9a-f]|\\[\r\n]/i,
  /\*[^\s,[\]{}*]*(?:\s*(?:\]\s*)?:|\s+#)/,
  /(?:^|[{[,:?-])[ \t]*\?(?=\s)/m,
  /!</,
];

/**
 * Whether front matter may hold pin metadata: cheap, linear, asked before anything is parsed. May say yes in vain, never
 * says no where `hasPinMetadata` finds some in the parsed values (a property test holds it to that).
 */
export function hasPinKey(text: string): boolean {
  for (const [, word = ''] of text.matchAll(CANDIDATE)) if (parsePinKey(word) !== null) return true;
  return HIDDEN.some((hidden) => hidden.test(text));
}

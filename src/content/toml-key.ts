import type { Range } from './tree.js';

/** A place in TOML text; the readers move `at` forward. */
export interface Cursor {
  readonly text: string;
  at: number;
}

export interface TomlKey {
  readonly names: readonly string[];
  readonly range: Range;
}

/** Skips white space, line ends and comments; false at the end of the text. */
export function skipBlank(cursor: Cursor): boolean {
  return skip(cursor, /(?:[ \t\r\n]|#[^\n]*)*/y);
}

/** Skips blanks inside a line. */
export function skipSpace(cursor: Cursor): boolean {
  return skip(cursor, /[ \t]*/y);
}

/** Skips the rest of a line. */
export function skipLine(cursor: Cursor): void {
  skip(cursor, /[^\n]*/y);
}

function skip(cursor: Cursor, blank: RegExp): boolean {
  blank.lastIndex = cursor.at;
  cursor.at += blank.exec(cursor.text)?.[0].length ?? 0;
  return cursor.at < cursor.text.length;
}

const KEY_PART = /[ \t]*(?:([A-Za-z0-9_-]+)|"((?:[^"\\\n]|\\[^\n])*)"|'([^'\n]*)')[ \t]*(\.)?/y;

/** A dotted key; escapes in quoted parts are read as JSON reads them. */
export function readKey(cursor: Cursor): TomlKey {
  const names: string[] = [];
  skipSpace(cursor);
  const start = cursor.at;
  let end = start;
  for (let more = true; more; ) {
    KEY_PART.lastIndex = cursor.at;
    const part = KEY_PART.exec(cursor.text);
    if (part === null) break;
    names.push(part[1] ?? part[3] ?? unescapeToml(part[2] ?? ''));
    end = cursor.at + part[0].slice(0, part[4] === undefined ? undefined : -1).trimEnd().length;
    cursor.at += part[0].length;
    more = part[4] !== undefined;
  }
  return { names, range: [start, end] };
}

/** Text of a basic string; unknown escapes stay as they are (the parser has refused them before). */
export function unescapeToml(source: string): string {
  return source.replace(
    /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|(["\\]))/g,
    (all, ...groups) => {
      const [short, long, byte, plain] = groups;
      const code = Number.parseInt(`${short ?? long ?? byte ?? ''}`, 16);
      if (typeof plain === 'string') return plain;
      return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
}

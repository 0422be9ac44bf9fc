import type { Token } from './code-tokens.js';
import type { Derived } from './derived.js';

/** Names that a function was given or has declared so far. */
export type Locals = ReadonlyMap<string, Derived>;

/** Code whose expressions are worked out. */
export interface DeriveRun {
  readonly tokens: readonly Token[];
  /** What a name means that is no local one, used at a token. */
  readonly name: (name: string, at: number) => Derived;
  /** Works out the expression at a cursor and leaves the cursor behind it. */
  readonly expression: (cursor: Cursor) => Derived;
  /** Shared by all code that one answer takes. */
  readonly budget: { steps: number; depth: number };
}

/** Where reading is. */
export interface Cursor {
  readonly run: DeriveRun;
  readonly locals: Locals;
  at: number;
  readonly end: number;
}

/** The text at the cursor; `''` at the end, and for a text in quotes. */
export function textHere({ run, at, end }: Cursor): string {
  return at < end ? markAt(run.tokens, at) : '';
}

/** A token as it is written; `''` for a text in quotes. */
export function markAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token === undefined || token.kind === 'text' ? '' : token.text;
}

/** Passes over one token that reads like this; false where another one stands there. */
export function takes(cursor: Cursor, text: string): boolean {
  if (textHere(cursor) !== text) return false;
  cursor.at++;
  return true;
}

/** Whether nothing of an expression follows. */
export function isAtEnd(cursor: Cursor): boolean {
  const token = cursor.run.tokens[cursor.at];
  return cursor.at >= cursor.end || token === undefined || token.text === ';' || token.isFirstOnLine;
}

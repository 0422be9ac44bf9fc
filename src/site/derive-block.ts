import { step } from './code-scope.js';
import type { Token } from './code-tokens.js';
import { bindPattern, findMark, type Names } from './derive-binding.js';
import { type Cursor, isAtEnd, markAt, textHere } from './derive-run.js';
import { type Derived, isTrue, NONE, UNKNOWN } from './derived.js';

/** What a block returns; null where it comes to its end. */
export function runBlock(cursor: Cursor, names: Names): Derived | null {
  while (cursor.at < cursor.end) {
    const returned = runStatement(cursor, names);
    if (returned !== null) return returned;
  }
  return null;
}

function runStatement(cursor: Cursor, names: Names): Derived | null {
  const { run } = cursor;
  const word = textHere(cursor);
  if (word === ';') cursor.at++;
  else if (word === 'return') {
    cursor.at++;
    return /^[;}]?$/.test(textHere(cursor)) && cursor.run.tokens[cursor.at]?.kind !== 'text'
      ? NONE
      : finish(cursor, cursor.run.expression(cursor));
  } else if (word === 'const' || word === 'let' || word === 'var') return declare(cursor, names);
  else if (word === 'if') return choose(cursor, names);
  else if (names.has(word) && markAt(run.tokens, cursor.at + 1) === '=') {
    cursor.at += 2;
    names.set(word, cursor.run.expression(cursor));
    return isAtEnd(cursor) ? null : UNKNOWN;
  } else return UNKNOWN;
  return null;
}

/** A value that something follows on its line is more than was read. */
function finish(cursor: Cursor, value: Derived): Derived {
  return isAtEnd(cursor) || textHere(cursor) === '}' ? value : UNKNOWN;
}

function declare(cursor: Cursor, names: Names): Derived | null {
  const { run, end } = cursor;
  const target = cursor.at + 1;
  const equals = findMark(run.tokens, { at: target, end }, '=');
  if (equals === null) return UNKNOWN;
  cursor.at = equals + 1;
  const value = cursor.run.expression(cursor);
  if (run.tokens[target]?.kind === 'name') names.set(markAt(run.tokens, target), finish(cursor, value));
  else bindPattern({ run, names }, target, finish(cursor, value));
  return isAtEnd(cursor) ? null : UNKNOWN;
}

function choose(cursor: Cursor, names: Names): Derived | null {
  const { run } = cursor;
  const open = cursor.at + 1;
  const close = run.tokens[open]?.mate ?? -1;
  const condition = { run, locals: names, at: open + 1, end: close };
  const isYes = isTrue(run.expression(condition));
  if (close < 0 || condition.at !== close || isYes === null) return UNKNOWN;
  cursor.at = close + 1;
  const yes = branch(cursor, names, isYes);
  if (yes !== null || textHere(cursor) !== 'else') return yes;
  cursor.at++;
  return branch(cursor, names, !isYes);
}

/** One statement or block, carried out or passed over. */
function branch(cursor: Cursor, names: Names, isTaken: boolean): Derived | null {
  const { run, at } = cursor;
  if (textHere(cursor) === '{') {
    const end = run.tokens[at]?.mate ?? -1;
    cursor.at = step(run.tokens, at);
    return isTaken ? runBlock({ run, locals: names, at: at + 1, end }, names) : null;
  }
  // What is passed over changes nothing.
  const own = isTaken ? names : new Map(names);
  const returned = runStatement(isTaken ? cursor : { ...cursor, locals: own }, own);
  if (!isTaken) cursor.at = endOfExpression(run.tokens, at);
  return isTaken ? returned : null;
}

/** Where an expression ends, outside of brackets. */
export function endOfExpression(tokens: readonly Token[], start: number): number {
  let at = start;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'close' || token.text === ',' || token.text === ';') break;
    at = step(tokens, at);
  }
  return at;
}

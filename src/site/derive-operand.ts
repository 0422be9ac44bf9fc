import { step } from './code-scope.js';
import type { Token } from './code-tokens.js';
import { makeFunction } from './derive-function.js';
import { type Cursor, type DeriveRun, type Locals, takes, textHere } from './derive-run.js';
import {
  callMethod,
  type Derived,
  derivedList,
  derivedMember,
  derivedText,
  joinTexts,
  NONE,
  spell,
  UNKNOWN,
} from './derived.js';

/** `.name`, `.name(…)`, `(…)`, `[…]`, `!` and `as string` after a value; null where nothing of it follows. */
export function readLink(cursor: Cursor, value: Derived): Derived | null {
  const { tokens } = cursor.run;
  const token = cursor.at < cursor.end ? tokens[cursor.at] : undefined;
  if (token === undefined || token.kind === 'text') return null;
  if (token.text === '.' || token.text === '?.') return readMember(cursor, value);
  if (token.isFirstOnLine) return null;
  if (token.text === '(') {
    const inputs = readItems(cursor);
    return value.kind === 'function' ? value.run(inputs) : UNKNOWN;
  }
  if (token.text === '[') {
    const [key = UNKNOWN] = readItems(cursor);
    return key.kind === 'text' || key.kind === 'number' ? derivedMember(value, spell(key) ?? '') : UNKNOWN;
  }
  if (token.text === '!') {
    cursor.at++;
    return value;
  }
  if (token.text !== 'as') return null;
  cursor.at += 2;
  while (textHere(cursor) === '[') cursor.at = step(tokens, cursor.at);
  return value;
}

function readMember(cursor: Cursor, value: Derived): Derived {
  const isOptional = textHere(cursor) === '?.';
  cursor.at++;
  const name = textHere(cursor);
  cursor.at++;
  const isCall = textHere(cursor) === '(';
  const inputs = isCall ? readItems(cursor) : [];
  if (value.kind === 'none') return isOptional ? NONE : UNKNOWN;
  return isCall ? callMethod(value, name, inputs) : derivedMember(value, name);
}

/** The values in the bracket at the cursor. */
function readItems(cursor: Cursor): Derived[] {
  const { run, locals } = cursor;
  const close = run.tokens[cursor.at]?.mate ?? -1;
  const inner: Cursor = { run, locals, at: cursor.at + 1, end: close };
  cursor.at = step(run.tokens, cursor.at);
  const items: Derived[] = [];
  while (inner.at < inner.end) {
    const isSpread = takes(inner, '...');
    const value = run.expression(inner);
    if (isSpread && value.kind === 'list') items.push(...value.items);
    else items.push(isSpread ? UNKNOWN : value);
    if (!takes(inner, ',') && inner.at < inner.end) return [...items.slice(0, -1), UNKNOWN];
  }
  return items;
}

/** A literal, a name, a function, or what stands in brackets. */
export function readPrimary(cursor: Cursor): Derived {
  const { run, locals, at } = cursor;
  const token = at < cursor.end ? run.tokens[at] : undefined;
  if (token === undefined) return UNKNOWN;
  const made = makeFunction(run, locals, at);
  cursor.at = made?.next ?? step(run.tokens, at);
  if (made !== null) return made.value;
  if (token.kind === 'text') return derivedText(token.text);
  if (token.kind === 'number')
    return /^\d{1,9}$/.test(token.text) ? { kind: 'number', value: Number(token.text) } : UNKNOWN;
  if (token.kind === 'regex') return readPattern(cursor, token);
  if (token.text === '`') return readTemplate(run, locals, at);
  if (token.text === '(' || token.text === '[') {
    cursor.at = at;
    const items = readItems(cursor);
    return token.text === '[' ? derivedList(items) : items.length === 1 ? (items[0] ?? UNKNOWN) : UNKNOWN;
  }
  if (token.kind !== 'name') return UNKNOWN;
  if (token.text === 'true' || token.text === 'false') return { kind: 'flag', value: token.text === 'true' };
  if (token.text === 'null' || token.text === 'undefined') return NONE;
  return locals.get(token.text) ?? run.name(token.text, at);
}

function readPattern(cursor: Cursor, token: Token): Derived {
  const next = cursor.run.tokens[cursor.at];
  const hasFlags = next?.kind === 'name' && next.start === token.end;
  if (hasFlags) cursor.at++;
  return { kind: 'pattern', source: token.text.slice(1, -1), flags: hasFlags ? next.text : '' };
}

function readTemplate(run: DeriveRun, locals: Locals, open: number): Derived {
  const { tokens } = run;
  const close = tokens[open]?.mate ?? -1;
  const parts: Derived[] = [];
  for (let at = open + 1; at < close; at = step(tokens, at)) {
    const token = tokens[at];
    if (token?.kind === 'text') parts.push(derivedText(token.text));
    else {
      const cursor = { run, locals, at: at + 1, end: token?.mate ?? at };
      const value = run.expression(cursor);
      parts.push(cursor.at === cursor.end ? value : UNKNOWN);
    }
  }
  return close < 0 ? UNKNOWN : joinTexts(parts);
}

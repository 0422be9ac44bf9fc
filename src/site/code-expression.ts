import { readBracket, readReturn } from './code-brackets.js';
import { makeCall } from './code-calls.js';
import { type CodeRun, lookUp, spotOf, unknownAt } from './code-run.js';
import { step } from './code-scope.js';
import type { Token } from './code-tokens.js';
import { type CodeValue, memberOf } from './code-value.js';

/** Expressions inside of expressions, and expressions in all: beyond that it is code. */
const MAX_DEPTH = 48;
const MAX_STEPS = 200_000;
const MAX_TEXT = 10_000;

interface Parsed {
  readonly value: CodeValue;
  /** Token after it. */
  readonly next: number;
  /** Dotted name where it is one: `path.join`. */
  readonly name: string;
}

/** Reads the expression between two tokens, as far as it is a literal; with `end` beyond it where only its start is known. */
export function readExpression(run: CodeRun, at: number, end: number): CodeValue {
  if (run.depth >= MAX_DEPTH || run.steps++ > MAX_STEPS || at >= end) return unknownAt(run, at);
  run.depth++;
  const first = readOperand(run, at, end);
  const value = readRest(run, first, end);
  run.depth--;
  return value;
}

function readRest(run: CodeRun, first: Parsed, end: number): CodeValue {
  const token = run.tokens[first.next];
  if (token === undefined || first.next >= end || isEnd(token)) return first.value;
  const at = first.next + 1;
  if (token.text === '+') return join(run, first.value, run.expression(run, at, end));
  if (token.text !== '||' && token.text !== '??') return unknownAt(run, first.next);
  if (first.value.kind === 'text' && first.value.text !== '') return first.value;
  const other = run.expression(run, at, end);
  const isNothing = other.kind === 'word' && /^(?:undefined|null)$/.test(other.text);
  const fallback =
    other.kind === 'text' ? other.text : other.kind === 'code' ? other.fallback : isNothing ? '' : null;
  return { kind: 'code', fallback, spot: first.value.spot };
}

function isEnd(token: Token): boolean {
  if (token.kind === 'close' || token.text === ',' || token.text === ';') return true;
  if (token.text === 'as' || token.text === 'satisfies') return true;
  return token.isFirstOnLine && token.kind !== 'mark';
}

function join(run: CodeRun, left: CodeValue, right: CodeValue): CodeValue {
  if (left.kind !== 'text' || right.kind !== 'text') return { ...unknownAt(run, 0), spot: left.spot };
  const text = left.text + right.text;
  return text.length > MAX_TEXT ? { ...unknownAt(run, 0), spot: left.spot } : { ...left, text };
}

function readOperand(run: CodeRun, at: number, end: number): Parsed {
  let parsed = readPrimary(run, at, end);
  while (parsed.next < end) {
    const longer = readPostfix(run, parsed);
    if (longer === null) break;
    parsed = longer;
  }
  return parsed;
}

function readPrimary(run: CodeRun, start: number, end: number): Parsed {
  const { tokens } = run;
  let at = start;
  while (at < end && /^(?:await|new)$/.test(tokens[at]?.text ?? '') && tokens[at]?.kind === 'name') at++;
  const token = tokens[at];
  const spot = spotOf(run, at);
  const next = step(tokens, at);
  if (token === undefined || at >= end) return { value: unknownAt(run, at), next: at, name: '' };
  if (token.kind === 'text') return { value: { kind: 'text', text: token.text, spot }, next, name: '' };
  if (token.kind === 'number') return { value: { kind: 'word', text: token.text, spot }, next, name: '' };
  const after = findFunctionEnd(run, at);
  if (after !== null) return { value: readReturn(run, at), next: after, name: '' };
  if (token.kind === 'open') return { value: readBracket(run, at), next, name: '' };
  if (token.kind !== 'name') return { value: unknownAt(run, at), next, name: '' };
  if (/^(?:true|false|null|undefined)$/.test(token.text))
    return { value: { kind: 'word', text: token.text, spot }, next, name: '' };
  return { value: lookUp(run, token.text, at), next, name: token.text };
}

/** The token after a function that starts here; null where none does. */
function findFunctionEnd({ tokens }: CodeRun, start: number): number | null {
  const at = tokens[start]?.text === 'async' ? start + 1 : start;
  if (tokens[at]?.text === 'function') {
    for (let index = at + 1; index < tokens.length && index < at + 40; index = step(tokens, index))
      if (tokens[index]?.text === '{') return step(tokens, index);
    return null;
  }
  let arrow = step(tokens, at);
  // `(options): Config => …`
  if (tokens[at]?.text === '(' && tokens[arrow]?.text === ':')
    for (let length = 0; length < 8 && tokens[arrow] !== undefined && tokens[arrow]?.text !== '=>'; length++)
      arrow = step(tokens, arrow);
  if (tokens[arrow]?.text !== '=>' || (tokens[at]?.kind !== 'name' && tokens[at]?.text !== '(')) return null;
  return step(tokens, arrow + 1);
}

/** `.name`, `["name"]`, `(…)`, `!` after a value; null where nothing of it follows. */
function readPostfix(run: CodeRun, { value, next, name }: Parsed): Parsed | null {
  const { tokens } = run;
  const token = tokens[next];
  const after = tokens[next + 1];
  if (token === undefined) return null;
  if ((token.text === '.' || token.text === '?.') && after?.kind === 'name') {
    const full = name === '' ? after.text : `${name}.${after.text}`;
    return { value: memberOf(value, after.text) ?? unknownAt(run, next), next: next + 2, name: full };
  }
  if (token.text === '(' && !token.isFirstOnLine) {
    const inputs = readBracket(run, next);
    const items = inputs.kind === 'list' ? inputs.items : [];
    const spot = { ...value.spot, end: tokens[Math.max(next, token.mate)]?.end ?? value.spot.end };
    const [first] = items;
    const required = name === 'require' && first?.kind === 'text' ? run.load(first.text, '*') : null;
    return { value: required ?? makeCall(name, items, spot), next: step(tokens, next), name: `${name}()` };
  }
  if (token.text === '[' && !token.isFirstOnLine) {
    const key = after?.kind === 'text' && token.mate === next + 2 ? memberOf(value, after.text) : null;
    return { value: key ?? unknownAt(run, next), next: step(tokens, next), name: '' };
  }
  if (token.text === '!' && !token.isFirstOnLine) return { value, next: next + 1, name };
  if (token.text === '`') return { value: unknownAt(run, next), next: step(tokens, next), name: '' };
  return token.text === '<' ? readTypeInputs(run, { value, next, name }) : null;
}

/** `defineConfig<Theme>(…)`. */
function readTypeInputs({ tokens }: CodeRun, { value, next, name }: Parsed): Parsed | null {
  for (let at = next + 1; at < next + 12; at++)
    if (tokens[at]?.text === '>' && tokens[at + 1]?.text === '(') return { value, next: at + 1, name };
  return null;
}

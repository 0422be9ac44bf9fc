import { type CodeRun, lookUp, spotOf, unknownAt } from './code-run.js';
import { declare, step } from './code-scope.js';
import type { CodeValue } from './code-value.js';

const MAX_TEXT = 10_000;

/** What stands in a bracket: an object, a list (also the inputs of a call), a template, or one expression in round brackets. */
export function readBracket(run: CodeRun, at: number): CodeValue {
  const open = run.tokens[at];
  if (open === undefined || open.mate < 0) return unknownAt(run, at);
  if (open.text === '{') return readMap(run, at, open.mate);
  if (open.text === '`') return readTemplate(run, at, open.mate);
  const items = readItems(run, at, open.mate);
  const isInputs = open.text === '(' && isCall(run, at);
  if (open.text === '(' && !isInputs)
    return items.length === 1 && items[0] !== undefined ? items[0] : unknownAt(run, at);
  return { kind: 'list', items, spot: spotOf(run, at, open.mate + 1) };
}

/** A round bracket right after a name or another bracket holds the inputs of a call. */
function isCall({ tokens }: CodeRun, at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || tokens[at]?.isFirstOnLine) return false;
  if (before.kind === 'name') return !/^(?:return|default|await|case|of|in|typeof|async)$/.test(before.text);
  return before.kind === 'close' || before.text === '>' || before.text === '?.' || before.text === '!';
}

function readItems(run: CodeRun, at: number, close: number): CodeValue[] {
  const items: CodeValue[] = [];
  for (let start = at + 1; start < close; ) {
    const end = findComma(run, start, close);
    const isSpread = run.tokens[start]?.text === '...';
    const value = run.expression(run, isSpread ? start + 1 : start, end);
    if (isSpread && value.kind === 'list') items.push(...value.items.slice(0, 1000));
    else items.push(isSpread ? unknownAt(run, start) : value);
    run.steps += isSpread && value.kind === 'list' ? value.items.length : 0;
    start = end + 1;
  }
  return items;
}

function findComma({ tokens }: CodeRun, from: number, close: number): number {
  let at = from;
  while (at < close && tokens[at]?.text !== ',') at = step(tokens, at);
  return Math.min(at, close);
}

interface Entries {
  readonly map: Map<string, CodeValue>;
  isOpen: boolean;
}

function readMap(run: CodeRun, at: number, close: number): CodeValue {
  const entries: Entries = { map: new Map(), isOpen: false };
  for (let start = at + 1; start < close; ) {
    const end = findComma(run, start, close);
    readEntry(run, entries, { start, end });
    start = end + 1;
  }
  return { kind: 'map', entries: entries.map, isOpen: entries.isOpen, spot: spotOf(run, at, close + 1) };
}

function readEntry(run: CodeRun, entries: Entries, { start, end }: { start: number; end: number }): void {
  const { tokens } = run;
  const first = tokens[start];
  if (first === undefined || start >= end) return;
  const isPrefix = /^(?:async|get|set)$/.test(first.text) && tokens[start + 1]?.kind === 'name';
  const key = tokens[isPrefix ? start + 1 : start];
  const after = isPrefix ? start + 2 : start + 1;
  if (first.text === '...' && first.kind === 'mark')
    spread(run, entries, run.expression(run, start + 1, end));
  else if (key === undefined || key.kind === 'open')
    spread(run, entries, null); // A computed key.
  else if (tokens[after]?.text === ':') entries.map.set(key.text, run.expression(run, after + 1, end));
  else if (tokens[after]?.text === '(') entries.map.set(key.text, readReturn(run, after));
  else if (after >= end && key.kind === 'name') entries.map.set(key.text, lookUp(run, key.text, start));
}

/** What code spreads may hold any key, so that those before it are not sure either. */
function spread(run: CodeRun, entries: Entries, value: CodeValue | null): void {
  if (value?.kind !== 'map' || value.isOpen) {
    entries.map.clear();
    entries.isOpen = true;
  }
  if (value?.kind !== 'map') return;
  run.steps += value.entries.size;
  for (const [key, item] of value.entries) entries.map.set(key, item);
}

function readTemplate(run: CodeRun, at: number, close: number): CodeValue {
  const { tokens } = run;
  let text = '';
  for (let index = at + 1; index < close; index = step(tokens, index)) {
    const token = tokens[index];
    const part = token?.kind === 'open' ? run.expression(run, index + 1, Math.max(token.mate, index)) : null;
    if (token?.kind === 'open' && part?.kind !== 'text')
      return { ...unknownAt(run, at), spot: spotOf(run, at, close + 1) };
    text += part?.kind === 'text' ? part.text : (token?.text ?? '');
    if (text.length > MAX_TEXT) return unknownAt(run, at);
  }
  return { kind: 'text', text, spot: spotOf(run, at, close + 1) };
}

/** What a function returns: the expression behind its arrow, or behind the last `return` of its body. */
export function readReturn(run: CodeRun, at: number): CodeValue {
  const { tokens } = run;
  let start = at;
  while (start < tokens.length && start < at + 60 && !/^(?:=>|\{)$/.test(tokens[start]?.text ?? ''))
    start = step(tokens, start);
  if (tokens[start]?.text === '=>' && tokens[start + 1]?.text !== '{')
    return run.expression(run, start + 1, tokens.length);
  const open = tokens[start]?.text === '=>' ? start + 1 : start;
  const close = tokens[open]?.mate ?? -1;
  if (close < 0) return unknownAt(run, at);
  declare(tokens, run.scope, { from: open + 1, to: close });
  const returns: number[] = [];
  for (let index = open + 1; index < close; index = step(tokens, index))
    if (tokens[index]?.text === 'return') returns.push(index);
  const last = returns.at(-1);
  return last === undefined ? unknownAt(run, at) : run.expression(run, last + 1, close);
}

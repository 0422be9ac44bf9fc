import { step } from './code-scope.js';
import type { Token } from './code-tokens.js';
import { type DeriveRun, markAt } from './derive-run.js';
import { type Derived, derivedList, derivedMember, NONE, UNKNOWN } from './derived.js';

/** Names and what stands for them. */
export type Names = Map<string, Derived>;

/** The names that are given something, and the code that tells what. */
export interface Frame {
  readonly run: DeriveRun;
  readonly names: Names;
}

/** Gives the names in a bracket (inputs, `{ a, b: c }` or `[a, ...b]`) what stands for them. */
export function bindAll(frame: Frame, open: number, partOf: (at: number, key: string) => Derived): void {
  const { tokens } = frame.run;
  const close = tokens[open]?.mate ?? -1;
  let count = 0;
  for (let at = open + 1; at < close; count++) {
    let end = at;
    while (end < close && markAt(tokens, end) !== ',') end = step(tokens, end);
    bindOne(frame, { at, end }, (key) => partOf(count, key));
    at = end + 1;
  }
}

/** Tokens from one up to another. */
export interface Range {
  readonly at: number;
  readonly end: number;
}

function bindOne(frame: Frame, { at, end }: Range, partOf: (key: string) => Derived): void {
  const { run, names } = frame;
  const { tokens } = run;
  const isRest = markAt(tokens, at) === '...';
  const first = isRest ? at + 1 : at;
  const key = markAt(tokens, first);
  const isOpen = key === '{' || key === '[';
  // `slug: own` in braces; behind a name of an input a type.
  const target = tokens[first + 1]?.text === ':' && tokens[first + 2]?.kind !== 'text' ? first + 2 : first;
  const value = partOf(isRest ? `...${key}` : key);
  const standard = findMark(tokens, { at: first, end }, '=');
  const given =
    value.kind === 'none' && standard !== null
      ? run.expression({ run, locals: names, at: standard + 1, end })
      : value;
  if (isOpen) bindPattern(frame, first, given);
  else if (markAt(tokens, target) === '{' || markAt(tokens, target) === '[')
    bindPattern(frame, target, given);
  else {
    names.set(key, given);
    if (target !== first) names.set(markAt(tokens, target), given);
  }
}

/** Gives the names of `{ a, b }` or `[a, ...b]` their parts of a value. */
export function bindPattern(frame: Frame, open: number, value: Derived): void {
  const isList = markAt(frame.run.tokens, open) === '[';
  bindAll(frame, open, (at, key) => {
    if (value.kind === 'none' || value.kind === 'unknown') return UNKNOWN;
    if (!isList) return key.startsWith('...') ? UNKNOWN : derivedMember(value, key);
    if (value.kind !== 'list') return UNKNOWN;
    return key.startsWith('...') ? derivedList(value.items.slice(at)) : (value.items[at] ?? NONE);
  });
}

/** Where a mark stands between two tokens, outside of brackets; null where it does not. */
export function findMark(tokens: readonly Token[], { at, end }: Range, text: string): number | null {
  for (let index = at; index < end; index = step(tokens, index))
    if (tokens[index]?.kind === 'mark' && markAt(tokens, index) === text) return index;
  return null;
}

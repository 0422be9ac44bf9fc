import type { Stretch } from './astro-reach.js';
import type { CodeFiles } from './code-literals.js';
import { step } from './code-scope.js';
import type { Token } from './code-tokens.js';
import { deriveExpression } from './derive.js';
import { createDeriveRun } from './derive-module.js';
import { type Derived, spell, UNKNOWN } from './derived.js';

/** A dynamic part of a route: works out what fills it from an entry. */
export type AstroParam = (entry: Derived) => Derived;

/** Objects of parameters, and parameters of one, that a page may have. */
const MAX_PARAMS = 16;

interface Written {
  readonly stretch: Stretch;
  readonly at: number;
  readonly end: number;
}

/** What `getStaticPaths` gives the parameters of a page, by the objects `params: { … }` that name them; null where there is none. */
export function readAstroParams(
  reach: readonly Stretch[],
  code: CodeFiles,
): ReadonlyMap<string, AstroParam> | null {
  const stretch = reach.find((it) => opensOf(it).length > 0);
  if (stretch === undefined) return null;
  const found = new Map<string, Written[]>();
  for (const open of opensOf(stretch).slice(0, MAX_PARAMS + 1)) {
    for (const [name, written] of readEntries(stretch, open).slice(0, MAX_PARAMS)) {
      const others = found.get(name);
      if (others === undefined) found.set(name, [written]);
      else others.push(written);
    }
  }
  return new Map([...found].map(([name, all]) => [name, makeParam(all, code)]));
}

function opensOf({ source, from, to }: Stretch): readonly number[] {
  const { tokens } = source.module;
  const found: number[] = [];
  for (let at = from; at < to; at++)
    if (tokens[at]?.text === 'params' && tokens[at + 1]?.text === ':' && tokens[at + 2]?.text === '{')
      found.push(at + 2);
  return found;
}

function readEntries(stretch: Stretch, open: number): [string, Written][] {
  const { tokens } = stretch.source.module;
  const close = tokens[open]?.mate ?? -1;
  const entries: [string, Written][] = [];
  for (let start = open + 1; start < close; ) {
    const end = endOfEntry(tokens, start, close);
    const at = tokens[start + 1]?.text === ':' ? start + 2 : start;
    entries.push([tokens[start]?.text ?? '', { stretch, at, end }]);
    start = end + 1;
  }
  return entries;
}

function endOfEntry(tokens: readonly Token[], start: number, close: number): number {
  let end = start;
  while (end < close && tokens[end]?.text !== ',') end = step(tokens, end);
  return end;
}

/** Where several objects name a parameter, it is known when all say the same. */
function makeParam(all: readonly Written[], code: CodeFiles): AstroParam {
  return (entry) => {
    if (all.length > MAX_PARAMS) return UNKNOWN;
    const values = all.map((written) => derive(written, code, entry));
    const [first = UNKNOWN] = values;
    return values.every((it) => it.kind === first.kind && spell(it) === spell(first)) ? first : UNKNOWN;
  };
}

function derive({ stretch, at, end }: Written, code: CodeFiles, entry: Derived): Derived {
  const world = { code, names: new Map(), otherwise: entry, budget: { steps: 0, depth: 0 } };
  const cursor = { run: createDeriveRun(stretch.source, world), locals: new Map(), at, end };
  const value = deriveExpression(cursor);
  return cursor.at === end ? value : UNKNOWN;
}

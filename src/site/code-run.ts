import type { CodeScope, Origin } from './code-scope.js';
import type { Token } from './code-tokens.js';
import type { CodeSource, CodeValue, Spot } from './code-value.js';

/** One file of code while its literals are read. */
export interface CodeRun {
  readonly source: CodeSource;
  readonly tokens: readonly Token[];
  readonly scope: CodeScope;
  /** What an import means; null where that is not known. */
  readonly load: (from: string, name: string) => CodeValue | null;
  /** Names that were looked up. */
  readonly known: Map<string, CodeValue>;
  /** The expression that starts at a token and ends before another one. */
  readonly expression: (run: CodeRun, at: number, end: number) => CodeValue;
  depth: number;
  steps: number;
}

/** The place of some tokens. */
export function spotOf({ source, tokens }: CodeRun, from: number, to = from + 1): Spot {
  const start = tokens[from]?.start ?? 0;
  return { source, start, end: tokens[Math.max(from, to - 1)]?.end ?? start };
}

/** Something that only running it would tell. */
export function unknownAt(run: CodeRun, at: number, fallback: string | null = null): CodeValue {
  return { kind: 'code', fallback, spot: spotOf(run, at) };
}

/** What a name means at the top of the file. */
export function lookUp(run: CodeRun, name: string, at: number): CodeValue {
  const origin = run.scope.names.get(name);
  if (origin !== undefined) return resolve(run, name, origin);
  // The folder of the file; configuration stands at the root of its site.
  if (name === '__dirname') return { kind: 'text', text: '.', spot: spotOf(run, at) };
  return unknownAt(run, at);
}

/** The value behind a name, worked out once. */
export function resolve(run: CodeRun, key: string, origin: Origin): CodeValue {
  const known = run.known.get(key);
  if (known !== undefined) return known;
  const at = origin.kind === 'here' ? origin.at : 0;
  run.known.set(key, unknownAt(run, at)); // A name that needs itself.
  const value = follow(run, origin);
  run.known.set(key, value);
  return value;
}

function follow(run: CodeRun, origin: Origin): CodeValue {
  if (origin.kind === 'several') return unknownAt(run, 0);
  if (origin.kind === 'here') return run.expression(run, origin.at, run.tokens.length);
  if (origin.from === '') return lookUp(run, origin.name, 0);
  return run.load(origin.from, origin.name) ?? unknownAt(run, 0);
}

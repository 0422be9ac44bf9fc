import { readExpression } from './code-expression.js';
import { type CodeRun, lookUp, resolve } from './code-run.js';
import { type Origin, readScope } from './code-scope.js';
import { readTokens, type Token } from './code-tokens.js';
import { type CodeSource, type CodeValue, memberOf } from './code-value.js';

/** A file of code, read as far as it consists of literals; nothing of it is run. */
export interface CodeModule {
  readonly tokens: readonly Token[];
  /** What it exports under a name; null where it exports no such name. */
  exported(name: string): CodeValue | null;
  /** What a name means at the top of the file; code where it means nothing there. */
  named(name: string): CodeValue;
  /** Where a name at the top of the file comes from; null where it means nothing there. */
  origin(name: string): Origin | null;
  /** Where what it exports under a name comes from; null where it exports no such name. */
  exportOrigin(name: string): Origin | null;
  /** The expression that starts at a token. */
  expression(at: number, end?: number): CodeValue;
}

/** Reads a file of JavaScript, TypeScript or JSON with comments; `load` finds what other files export. */
export function readModule(source: CodeSource, load: CodeRun['load']): CodeModule {
  const tokens = readTokens(source.code);
  const run: CodeRun = {
    source,
    tokens,
    scope: readScope(tokens),
    load: (from, name) => load(from, name),
    known: new Map(),
    expression: readExpression,
    depth: 0,
    steps: 0,
  };
  const isData = source.file.endsWith('.json');
  const exported = (name: string): CodeValue | null => {
    if (isData && (name === '*' || name === 'default')) return run.expression(run, 0, tokens.length);
    // What `require` and `import *` give: the one thing that is exported, or everything by its name.
    if (name === '*') return run.scope.exports.size === 1 ? (exported('default') ?? allOf()) : allOf();
    const origin = run.scope.exports.get(name);
    if (origin !== undefined) return resolve(run, `export ${name}`, origin);
    const isWhole = isData || run.scope.exports.has('default');
    return isWhole && name !== 'default' ? memberOf(exported('default'), name) : null;
  };
  const allOf = (): CodeValue => {
    const entries = new Map<string, CodeValue>();
    for (const name of run.scope.exports.keys()) {
      const value = exported(name);
      if (value !== null) entries.set(name, value);
    }
    return { kind: 'map', entries, isOpen: false, spot: { source, start: 0, end: 0 } };
  };
  return {
    tokens,
    exported,
    named: (name) => lookUp(run, name, 0),
    origin: (name) => run.scope.names.get(name) ?? null,
    exportOrigin: (name) => run.scope.exports.get(name) ?? null,
    expression: (at, end = tokens.length) => run.expression(run, at, end),
  };
}

import type { CodeValue } from './code-value.js';

/** Makes the path of a page from that of its file; null where code does it. */
export type Rewrite = (path: string) => string | null;

type Rule = (parts: readonly string[]) => string | null;

/** `rewrites` of VitePress: from path to path, with `:name` for a part and `:name*` for the rest. A function, or a pattern of another kind, is code. */
export function readRewrites(value: CodeValue | null): Rewrite {
  if (value === null) return (path) => path;
  if (value.kind !== 'map' || value.isOpen) return () => null;
  const rules: (Rule | null)[] = [...value.entries].map(([from, to]) =>
    to.kind === 'text' ? makeRule(from, to.text) : null,
  );
  return (path) => {
    const parts = path.split('/');
    for (const rule of rules) {
      if (rule === null) return null;
      const rewritten = rule(parts);
      if (rewritten !== null) return rewritten;
    }
    return path;
  };
}

const NAMED = /^:(\w+)(\*|\.md)?$/;

function makeRule(from: string, to: string): Rule | null {
  const pattern = from.replace(/^\//, '').split('/');
  // What path-to-regexp knows more: groups, optional parts, several names in one part.
  if (pattern.some((part) => /[(){}?+*:]/.test(part) && !NAMED.test(part))) return null;
  return (parts) => {
    const found = match(pattern, parts);
    if (found === null) return null;
    const filled = to.replace(/:(\w+)\*?/g, (whole, name: string) => found.get(name) ?? whole);
    return filled.replace(/^\//, '');
  };
}

function match(pattern: readonly string[], parts: readonly string[]): ReadonlyMap<string, string> | null {
  const found = new Map<string, string>();
  for (const [at, part] of pattern.entries()) {
    const [, name, ending] = NAMED.exec(part) ?? [];
    const own = parts[at];
    if (name !== undefined && ending === '*') {
      if (at !== pattern.length - 1) return null;
      found.set(name, parts.slice(at).join('/'));
      return found;
    }
    if (own === undefined) return null;
    if (name === undefined && own !== part) return null;
    if (ending === '.md' && !own.endsWith('.md')) return null;
    if (name !== undefined) found.set(name, ending === '.md' ? own.slice(0, -3) : own);
  }
  return pattern.length === parts.length ? found : null;
}

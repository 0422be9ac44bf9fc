import type { Token } from './code-tokens.js';

/** Where a name of a file comes from: the token at which its expression starts, or another file's export. */
export type Origin =
  | { readonly kind: 'here'; readonly at: number }
  | { readonly kind: 'import'; readonly from: string; readonly name: string }
  /** Declared or assigned more than once. */
  | { readonly kind: 'several' };

/** The names that a file declares and those that it exports (`default` and `*` included). */
export interface CodeScope {
  readonly names: Map<string, Origin>;
  readonly exports: Map<string, Origin>;
}

/** Reads the declarations, imports and exports at the top of a file. */
export function readScope(tokens: readonly Token[]): CodeScope {
  const scope: CodeScope = { names: new Map(), exports: new Map() };
  declare(tokens, scope, { from: 0, to: tokens.length });
  dropAssigned(tokens, scope);
  return scope;
}

/** What is assigned anywhere else has no one value. */
function dropAssigned(tokens: readonly Token[], { names }: CodeScope): void {
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'name' || !names.has(token.text)) continue;
    if (tokens[at + 1]?.kind !== 'mark' || !/^(?:[+|?&]{0,2}=)$/.test(textAt(tokens, at + 1))) continue;
    const origin = names.get(token.text);
    const isOwn = origin?.kind === 'here' && origin.at === at + 2;
    if (!isOwn && textAt(tokens, at - 1) !== '.' && !isConstant(tokens, origin))
      names.set(token.text, { kind: 'several' });
  }
}

/** Declared by `const` without a type; one with a type counts as assigned nowhere else all the same. */
function isConstant(tokens: readonly Token[], origin: Origin | undefined): boolean {
  if (origin?.kind !== 'here') return true;
  for (let at = origin.at - 1; at >= 0 && at > origin.at - 40; at--)
    if (/^(?:const|let|var)$/.test(textAt(tokens, at))) return textAt(tokens, at) === 'const';
  return true;
}

/** Adds what is declared between two tokens, but not in brackets between them. */
export function declare(
  tokens: readonly Token[],
  scope: CodeScope,
  { from, to }: { readonly from: number; readonly to: number },
): void {
  for (let at = from; at < to; at = step(tokens, at)) {
    const word = tokens[at]?.kind === 'name' ? tokens[at]?.text : undefined;
    if (word === 'const' || word === 'let' || word === 'var') readVariable(tokens, scope, at);
    else if (word === 'function') addName(scope, textAt(tokens, at + 1), { kind: 'here', at });
    else if (word === 'import') readImport(tokens, scope, at);
    else if (word === 'export') readExport(tokens, scope, at);
    else if (word === 'module' || word === 'exports') readCommonExport(tokens, scope, at);
  }
}

/** The token after this one, brackets as one. */
export function step(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  return token?.kind === 'open' && token.mate > at ? token.mate + 1 : at + 1;
}

function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? '';
}

function addName({ names }: CodeScope, name: string, origin: Origin): void {
  names.set(name, names.has(name) ? { kind: 'several' } : origin);
}

function readVariable(tokens: readonly Token[], scope: CodeScope, at: number): void {
  const name = tokens[at + 1];
  if (name === undefined) return;
  const value = findValue(tokens, at + 2);
  if (value === null) return;
  if (name.kind === 'name') addName(scope, name.text, { kind: 'here', at: value });
  const from = textAt(tokens, value) === 'require' ? tokens[value + 2] : undefined;
  if (name.text !== '{' || from?.kind !== 'text') return;
  for (const [own, theirs] of readNames(tokens, at + 1))
    addName(scope, own, { kind: 'import', from: from.text, name: theirs });
}

/** Where the expression after `=` starts, past a type. */
function findValue(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < tokens.length; at = step(tokens, at)) {
    const { text, kind } = tokens[at] ?? { text: ';', kind: 'mark' };
    if (kind !== 'mark') continue;
    if (text === '=') return at + 1;
    if (text === ';') return null;
  }
  return null;
}

/** `{ a, b as c, d: e }` → own name and the other's. */
function readNames(tokens: readonly Token[], open: number): [string, string][] {
  const close = tokens[open]?.mate ?? -1;
  const names: [string, string][] = [];
  for (let at = open + 1; at < close; at++) {
    const first = tokens[at];
    if (first === undefined || first.text === ',' || first.text === 'type') continue;
    const joint = textAt(tokens, at + 1);
    const second = joint === 'as' || joint === ':' ? textAt(tokens, at + 2) : first.text;
    names.push([second, first.text]);
    while (at + 1 < close && textAt(tokens, at + 1) !== ',') at++;
  }
  return names;
}

function readImport(tokens: readonly Token[], scope: CodeScope, at: number): void {
  let own = '';
  for (let index = at + 1; index < Math.min(at + 12, tokens.length); index = step(tokens, index)) {
    const { text, kind } = tokens[index] ?? { text: '', kind: 'mark' };
    if (kind === 'text') return;
    if (kind === 'name' && text === 'from' && tokens[index + 1]?.kind === 'text') {
      const from = textAt(tokens, index + 1);
      if (own !== '')
        addName(scope, own, { kind: 'import', from, name: textAt(tokens, at + 1) === '*' ? '*' : 'default' });
      const open = tokens[index - 1]?.text === '}' ? (tokens[index - 1]?.mate ?? -1) : -1;
      if (open < 0) return;
      for (const [mine, theirs] of readNames(tokens, open))
        addName(scope, mine, { kind: 'import', from, name: theirs });
      return;
    }
    if (kind === 'name' && text !== 'type' && text !== 'as') own = text;
  }
}

function readExport(tokens: readonly Token[], { exports }: CodeScope, at: number): void {
  const next = textAt(tokens, at + 1);
  if (next === 'default') exports.set('default', { kind: 'here', at: at + 2 });
  if (next === 'const' || next === 'let' || next === 'var')
    exports.set(textAt(tokens, at + 2), { kind: 'import', from: '', name: textAt(tokens, at + 2) });
  if (next !== '{') return;
  const close = tokens[at + 1]?.mate ?? -1;
  if (close < 0) return;
  const source = textAt(tokens, close + 1) === 'from' ? textAt(tokens, close + 2) : '';
  for (const [name, own] of readNames(tokens, at + 1))
    exports.set(name, { kind: 'import', from: source, name: own });
}

/** `module.exports = …`, `module.exports.x = …`, `exports.x = …`. */
function readCommonExport(tokens: readonly Token[], { exports }: CodeScope, at: number): void {
  const start = textAt(tokens, at) === 'module' ? at + 2 : at;
  if (textAt(tokens, start) !== 'exports') return;
  if (textAt(tokens, start + 1) === '=') exports.set('default', { kind: 'here', at: start + 2 });
  if (textAt(tokens, start + 1) === '.' && textAt(tokens, start + 3) === '=')
    exports.set(textAt(tokens, start + 2), { kind: 'here', at: start + 4 });
}

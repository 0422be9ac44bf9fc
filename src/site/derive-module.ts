import type { CodeFiles, CodeSourceFile } from './code-literals.js';
import type { CodeModule } from './code-module.js';
import { step } from './code-scope.js';
import type { Token } from './code-tokens.js';
import type { CodeValue } from './code-value.js';
import { deriveExpression } from './derive.js';
import { bindPattern } from './derive-binding.js';
import { makeFunction } from './derive-function.js';
import { type DeriveRun, isAtEnd, textHere } from './derive-run.js';
import { type Derived, derivedList, derivedText, NONE, UNKNOWN } from './derived.js';

/** What an answer is worked out with. */
export interface DeriveWorld {
  readonly code: CodeFiles;
  /** Names that the generator gives. */
  readonly names: ReadonlyMap<string, Derived>;
  /** What a name means that nothing declares: the entry that a function is handed. */
  readonly otherwise: Derived;
  readonly budget: DeriveRun['budget'];
}

/** A declaration: where its name or pattern and its value stand; no value where a function is handed it. */
interface Declaration {
  readonly target: number;
  readonly value: number | null;
}

/** Reads expressions of a file, with all that its names stand for there and in the files it imports. */
export function createDeriveRun(source: CodeSourceFile, world: DeriveWorld): DeriveRun {
  const { tokens } = source.module;
  const busy = new Set<number>();
  const run: DeriveRun = {
    tokens,
    budget: world.budget,
    expression: deriveExpression,
    name(name, at) {
      const given = world.names.get(name);
      if (given !== undefined) return given;
      const declared = nearest(declarationsOf(tokens).get(name), at);
      if (declared === null) return imported(source, world, name) ?? world.otherwise;
      if (busy.has(declared.target)) return UNKNOWN;
      busy.add(declared.target);
      const value = readDeclared(run, world.otherwise, declared)(name);
      busy.delete(declared.target);
      // An object, or anything else that is written as a literal.
      return value.kind === 'unknown' ? fromCode(source.module.named(name)) : value;
    },
  };
  return run;
}

function readDeclared(
  run: DeriveRun,
  otherwise: Derived,
  { target, value }: Declaration,
): (name: string) => Derived {
  const { tokens } = run;
  const locals = new Map<string, Derived>();
  if (tokens[target]?.text === 'function') {
    const made = makeFunction(run, locals, target)?.value ?? UNKNOWN;
    return () => made;
  }
  const given = value === null ? otherwise : readValue(run, value);
  if (tokens[target]?.kind === 'name') return () => given;
  const names = new Map<string, Derived>();
  bindPattern({ run, names }, target, given);
  return (name) => names.get(name) ?? UNKNOWN;
}

function readValue(run: DeriveRun, at: number): Derived {
  const cursor = { run, locals: new Map(), at, end: run.tokens.length };
  const value = deriveExpression(cursor);
  const isWhole = isAtEnd(cursor) || /^[,)}]$/.test(textHere(cursor));
  return isWhole || value.kind === 'function' ? value : UNKNOWN;
}

/** The last declaration before its use, else the first one behind it. */
function nearest(found: readonly Declaration[] | undefined, at: number): Declaration | null {
  return found?.findLast(({ target }) => target < at) ?? found?.[0] ?? null;
}

const known = new WeakMap<readonly Token[], ReadonlyMap<string, readonly Declaration[]>>();

function declarationsOf(tokens: readonly Token[]): ReadonlyMap<string, readonly Declaration[]> {
  const found = known.get(tokens);
  if (found !== undefined) return found;
  const all = new Map<string, Declaration[]>();
  const add = (name: string, declaration: Declaration) => {
    const others = all.get(name);
    if (others === undefined) all.set(name, [declaration]);
    else others.push(declaration);
  };
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'name' && token.text === 'function' && tokens[at + 1]?.kind === 'name')
      add(tokens[at + 1]?.text ?? '', { target: at, value: null });
    if (token.kind === 'name' && /^(?:const|let|var)$/.test(token.text)) addVariable(tokens, at + 1, add);
    if (token.kind === 'name' && tokens[at + 1]?.text === '=>') add(token.text, { target: at, value: null });
    if (token.text === '(' && token.kind === 'open' && isInputs(tokens, at)) addInputs(tokens, at, add);
  }
  known.set(tokens, all);
  return all;
}

type Add = (name: string, declaration: Declaration) => void;

/** `(post, index) => …`, `(post): Path => …`, `function (post) {`. */
function isInputs(tokens: readonly Token[], open: number): boolean {
  const after = (tokens[open]?.mate ?? -2) + 1;
  if (tokens[after]?.text === '=>') return true;
  return tokens[open - 1]?.text === 'function' || tokens[open - 2]?.text === 'function';
}

function addInputs(tokens: readonly Token[], open: number, add: Add): void {
  const close = tokens[open]?.mate ?? -1;
  let isFirst = true;
  for (let at = open + 1; at < close; at = step(tokens, at)) {
    const token = tokens[at];
    if (isFirst && token?.kind === 'name') add(token.text, { target: at, value: null });
    if (isFirst && token?.text === '{') addNames(tokens, { target: at, value: null }, add);
    isFirst = token?.text === ',';
  }
}

function addVariable(tokens: readonly Token[], target: number, add: Add): void {
  let at = step(tokens, target);
  if (tokens[at]?.text === ':')
    while (at < target + 24 && !/^(?:=|;|of|in)$/.test(tokens[at]?.text ?? ';')) at = step(tokens, at);
  // What is required is looked for like what is imported.
  if (tokens[at]?.text !== '=' || tokens[at + 1]?.text === 'require') return;
  if (tokens[target]?.kind === 'name') add(tokens[target]?.text ?? '', { target, value: at + 1 });
  else addNames(tokens, { target, value: at + 1 }, add);
}

function addNames(tokens: readonly Token[], { target: open, value }: Declaration, add: Add): void {
  const close = tokens[open]?.mate ?? -1;
  for (let at = open + 1; at < close; at++) {
    const token = tokens[at];
    const next = tokens[at + 1]?.text;
    if (token?.kind === 'name' && next !== ':') add(token.text, { target: open, value });
  }
}

/** What an imported name is: a function that is written out, or a literal. */
function imported(source: CodeSourceFile, world: DeriveWorld, name: string): Derived | null {
  const origin = source.module.origin(name);
  if (origin?.kind !== 'import' || origin.from === '') return null;
  const target = world.code.imported(source.file, origin.from);
  if (target === null) return spellerOf(origin.from);
  const run = createDeriveRun(target, { ...world, otherwise: UNKNOWN });
  const { module } = target;
  const own = origin.name === '*' ? UNKNOWN : exportedValue(run, module, origin.name);
  return own.kind === 'unknown' ? fromCode(module.exported(origin.name)) : own;
}

function exportedValue(run: DeriveRun, module: CodeModule, name: string): Derived {
  const origin = module.exportOrigin(name);
  const end = module.tokens.length;
  if (origin?.kind === 'here') return readValue(run, origin.at);
  return run.name(origin?.kind === 'import' ? origin.name : name, end);
}

const SPELLERS =
  /^(?:limax|slugify|slug|github-slugger|@sindresorhus\/slugify|lodash.*kebab.?case.*|change-case)$/i;
/** Words that all packages which spell addresses leave as they are. */
const PLAIN = /^(?:[a-z]+|\d+)(?:-(?:[a-z]+|\d+))*$/;

function spellerOf(from: string): Derived {
  if (!SPELLERS.test(from)) return UNKNOWN;
  return {
    kind: 'function',
    run: ([text]) => (text?.kind === 'text' && PLAIN.test(text.text) ? text : UNKNOWN),
  };
}

/** A literal as a value. */
export function fromCode(value: CodeValue | null): Derived {
  if (value?.kind === 'text') return derivedText(value.text);
  if (value?.kind === 'list') return derivedList(value.items.map(fromCode));
  if (value?.kind === 'map')
    return {
      kind: 'object',
      member: (key) => {
        const found = value.entries.get(key);
        return found === undefined ? (value.isOpen ? UNKNOWN : NONE) : fromCode(found);
      },
    };
  if (value?.kind !== 'word') return UNKNOWN;
  if (value.text === 'true' || value.text === 'false') return { kind: 'flag', value: value.text === 'true' };
  return /^\d{1,9}$/.test(value.text) ? { kind: 'number', value: Number(value.text) } : NONE;
}

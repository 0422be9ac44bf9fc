import type { CodeFiles, CodeSourceFile } from './code-literals.js';
import type { CodeModule } from './code-module.js';
import { step } from './code-scope.js';
import { literalsOf } from './code-value.js';

/** A stretch of a file's code. */
export interface Stretch {
  /** Of the function that it is; empty for a page as a whole. */
  readonly name: string;
  readonly source: CodeSourceFile;
  readonly from: number;
  readonly to: number;
}

const GETTERS = new Set(['getCollection', 'getEntry', 'getEntryBySlug', 'getLiveEntry']);
const MAX_STRETCHES = 16;
/** Files that hand a function on. */
const MAX_IMPORTS = 4;

/** The code that makes a page's paths: `getStaticPaths`, else all of the page, and the site's own functions that it calls. */
export function reachOf(page: CodeSourceFile, code: CodeFiles): readonly Stretch[] {
  const { tokens } = page.module;
  const paths = findFunction(page, 'getStaticPaths', code);
  const found: Stretch[] = [paths ?? { name: '', source: page, from: 0, to: tokens.length }];
  // A page that asks for its entry itself has functions of its own for everything else.
  if (paths === null) return found;
  for (let at = 0; at < found.length && found.length < MAX_STRETCHES; at++) {
    const stretch = found[at];
    if (stretch === undefined) break;
    for (const name of calledIn(stretch)) {
      const target = findFunction(stretch.source, name, code);
      const isNew = target !== null && !found.some((it) => covers(it, target));
      if (isNew && found.length < MAX_STRETCHES) found.push(target);
    }
  }
  return found;
}

function covers(one: Stretch, other: Stretch): boolean {
  return one.source.file === other.source.file && one.from <= other.from && one.to >= other.to;
}

/** Names that are called, and the one name that a stretch consists of. */
function calledIn({ source, from, to }: Stretch): readonly string[] {
  const { tokens } = source.module;
  const names = new Set<string>();
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    const isCalled = tokens[at + 1]?.text === '(' || to - from <= 2;
    if (token?.kind === 'name' && isCalled && tokens[at - 1]?.text !== '.') names.add(token.text);
  }
  return [...names];
}

/** The function or constant of that name, in the file or in the one that it comes from. */
function findFunction(source: CodeSourceFile, name: string, code: CodeFiles): Stretch | null {
  let place: { readonly source: CodeSourceFile; readonly name: string } = { source, name };
  for (let steps = 0; steps < MAX_IMPORTS; steps++) {
    const { module, file } = place.source;
    const own = findOwn(place.source, place.name);
    if (own !== null) return own;
    const origin = module.origin(place.name) ?? module.exportOrigin(place.name);
    const target = origin?.kind === 'import' ? code.imported(file, origin.from) : null;
    if (origin?.kind !== 'import' || target === null) return null;
    place = { source: target, name: origin.name };
  }
  return null;
}

function findOwn(source: CodeSourceFile, name: string): Stretch | null {
  const { tokens } = source.module;
  for (let at = 0; at < tokens.length; at = step(tokens, at)) {
    if (tokens[at]?.kind !== 'name' || tokens[at + 1]?.text !== name) continue;
    const word = tokens[at]?.text;
    if (word === 'function') return { name, source, from: at + 1, to: endOf(source.module, at + 1) };
    if (word === 'const' || word === 'let') {
      const equals = at + 2;
      return { name, source, from: equals, to: endOf(source.module, equals) };
    }
  }
  return null;
}

/** Where a declaration at the top of a file ends: at a semicolon, or where the next one starts. */
function endOf({ tokens }: CodeModule, start: number): number {
  let at = step(tokens, start);
  for (; at < tokens.length; at = step(tokens, at)) {
    const token = tokens[at];
    if (token?.text === ';') break;
    if (
      token?.isFirstOnLine &&
      /^(?:const|let|var|function|export|import|async|type|interface)$/.test(token.text)
    )
      break;
  }
  return at;
}

/** The collections that are asked for by their names; also where a function is handed the name. */
export function collectionsOf(reach: readonly Stretch[]): readonly string[] {
  const found = new Set<string>();
  const handed = new Set<string>();
  for (const stretch of reach) {
    for (const at of callsIn(stretch, (name) => GETTERS.has(name))) {
      const names = literalsOf(stretch.source.module.expression(at + 2));
      for (const name of names) found.add(name);
      if (names.length === 0) handed.add(stretch.name);
    }
  }
  for (const stretch of reach)
    for (const at of callsIn(stretch, (name) => handed.has(name)))
      for (const name of literalsOf(stretch.source.module.expression(at + 2))) found.add(name);
  return [...found];
}

function callsIn({ source, from, to }: Stretch, isWanted: (name: string) => boolean): readonly number[] {
  const { tokens } = source.module;
  const found: number[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind === 'name' && isWanted(token.text) && tokens[at + 1]?.text === '(') found.push(at);
  }
  return found;
}

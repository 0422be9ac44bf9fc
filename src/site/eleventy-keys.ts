import type { CodeModule } from './code-module.js';
import { type CodeValue, literalsOf } from './code-value.js';

/** More places than this are not looked at. */
const MAX_PLACES = 50;

/** Where a key is given something anywhere in a file: the token at which that starts, or the bracket of a method's inputs. */
export function findKeys({ tokens }: CodeModule, key: string): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < tokens.length && found.length <= MAX_PLACES; at++) {
    const token = tokens[at];
    if (token?.text !== key || (token.kind !== 'name' && token.kind !== 'text')) continue;
    if (tokens[at - 1]?.text === '.' || tokens[at - 1]?.text === '?') continue;
    const next = tokens[at + 1]?.text;
    const isMethod = next === '(' && tokens[(tokens[at + 1]?.mate ?? -2) + 1]?.text === '{';
    if (next === ':' || (next === '=' && token.kind === 'name')) found.push(at + 2);
    else if (isMethod && token.kind === 'name') found.push(at + 1);
  }
  return found.length > MAX_PLACES ? [] : found;
}

/** What a key is given anywhere in a file. */
export function valuesOf(module: CodeModule, key: string): readonly CodeValue[] {
  return findKeys(module, key).map((at) => module.expression(at));
}

/** The first text that a key is given anywhere in a file. */
export function textGiven(module: CodeModule, key: string): string | null {
  return valuesOf(module, key).flatMap((value) => (value.kind === 'text' ? [value.text] : []))[0] ?? null;
}

/** The texts that calls of a function or method are handed first: `setInputDirectory("src")`, `ignores.add("README.md")`. */
export function textsHanded(
  { tokens, expression }: CodeModule,
  ...names: readonly string[]
): readonly string[] {
  const [last = ''] = names.slice(-1);
  const owner = names.length > 1 ? names[0] : undefined;
  const found: string[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'name' || token.text !== last || tokens[at + 1]?.text !== '(') continue;
    if (owner !== undefined && tokens[at - 2]?.text !== owner) continue;
    const first = expression(at + 2);
    if (first.kind === 'text') found.push(...literalsOf(first));
    if (found.length > MAX_PLACES) break;
  }
  return found;
}

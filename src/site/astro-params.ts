import { step } from './code-scope.js';
import type { Token } from './code-tokens.js';

/** What a dynamic part of a route is made of: the entry's id, a field of it, the first part or the rest of the id. */
export type AstroParam =
  | { readonly kind: 'id' }
  | { readonly kind: 'field'; readonly key: string; readonly otherwise: AstroParam | null }
  | { readonly kind: 'first' }
  | { readonly kind: 'rest' };

/** Objects of parameters, and parameters of one, that a page may have. */
const MAX_PARAMS = 16;

type Params = ReadonlyMap<string, AstroParam | null>;

/** What `getStaticPaths` gives the parameters of a page, by the one `params: { … }` that names them; null where there is none. */
export function readAstroParams(tokens: readonly Token[]): Params | null {
  const found: Map<string, AstroParam | null> = new Map();
  let isThere = false;
  let count = 0;
  for (const [at, token] of tokens.entries()) {
    const open = at + 2;
    if (token.text !== 'params' || tokens[at + 1]?.text !== ':' || tokens[open]?.text !== '{') continue;
    isThere = true;
    if (++count > MAX_PARAMS) return new Map();
    for (const [name, param] of readEntries(tokens, open).slice(0, MAX_PARAMS)) {
      const isOther = found.has(name) && JSON.stringify(found.get(name)) !== JSON.stringify(param);
      found.set(name, isOther ? null : param);
    }
  }
  return isThere ? found : null;
}

function readEntries(tokens: readonly Token[], open: number): [string, AstroParam | null][] {
  const close = tokens[open]?.mate ?? -1;
  const entries: [string, AstroParam | null][] = [];
  for (let start = open + 1; start < close; ) {
    let end = start;
    while (end < close && tokens[end]?.text !== ',') end = step(tokens, end);
    const name = tokens[start]?.text ?? '';
    const isShort = tokens[start + 1]?.text !== ':';
    const words = tokens.slice(isShort ? start : start + 2, end).map(({ text }) => text);
    entries.push([name, readParam(tokens, words, 0)]);
    start = end + 1;
  }
  return entries;
}

/** `post.id`, `post.slug`, `post.data.x`, `post.data.x ?? post.id`, or a name that stands for one of them. */
function readParam(tokens: readonly Token[], words: readonly string[], depth: number): AstroParam | null {
  const [object = '', ...rest] = words;
  const text = rest.join('');
  if (text === '.id' || text === '.slug') return { kind: 'id' };
  if (rest[0] === '.' && rest[1] === 'data' && rest[2] === '.' && rest[3] !== undefined) {
    const joint = rest[4];
    if (joint === undefined) return { kind: 'field', key: rest[3], otherwise: null };
    if (joint !== '??' && joint !== '||') return null;
    const otherwise = readParam(tokens, rest.slice(5), depth);
    return otherwise === null ? null : { kind: 'field', key: rest[3], otherwise };
  }
  if (words.length === 1 && depth < 4) return readName(tokens, object, depth);
  // `slug.join("/") || undefined`.
  if (text.startsWith('.join(/)') && isSplitRest(tokens, object)) return { kind: 'rest' };
  return null;
}

function readName(tokens: readonly Token[], name: string, depth: number): AstroParam | null {
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'name' || token.text !== name) continue;
    // `const slug = post.id;`
    if (/^(?:const|let)$/.test(tokens[at - 1]?.text ?? '') && tokens[at + 1]?.text === '=') {
      const words: string[] = [];
      for (let index = at + 2; index < tokens.length && words.length < 12; index++) {
        const next = tokens[index];
        if (next === undefined || next.text === ';' || (next.isFirstOnLine && next.kind === 'name')) break;
        words.push(next.text);
      }
      return readParam(tokens, words, depth + 1);
    }
    // `({ id, data }) => …`, `const { slug } = post;`
    if ((name === 'id' || name === 'slug') && isDestructured(tokens, at)) return { kind: 'id' };
  }
  return isSplitFirst(tokens, name) ? { kind: 'first' } : null;
}

function isDestructured(tokens: readonly Token[], at: number): boolean {
  for (let open = at - 1; open >= 0 && open > at - 12; open--) {
    if (tokens[open]?.text === '(' || tokens[open]?.text === '=') return false;
    if (tokens[open]?.text !== '{') continue;
    const before = tokens[open - 1]?.text ?? '';
    const after = tokens[(tokens[open]?.mate ?? -1) + 1]?.text ?? '';
    return (before === '(' && after === ')') || (before === 'const' && after === '=');
  }
  return false;
}

/** `const [lang, ...slug] = page.id.split("/")`, as Astro's guide for languages writes it. */
function isSplitFirst(tokens: readonly Token[], name: string): boolean {
  return findSplit(tokens)?.first === name;
}

function isSplitRest(tokens: readonly Token[], name: string): boolean {
  return findSplit(tokens)?.rest === name;
}

function findSplit(tokens: readonly Token[]): { first: string; rest: string } | null {
  for (const [at, token] of tokens.entries()) {
    const words = token.text === '[' ? tokens.slice(at, at + 16).map(({ text }) => text) : [];
    const found = /^\[ (\S+) , \.\.\. (\S+) \] = \S+ \. (?:id|slug) \. split \( \/ \)/.exec(words.join(' '));
    if (found !== null) return { first: found[1] ?? '', rest: found[2] ?? '' };
  }
  return null;
}

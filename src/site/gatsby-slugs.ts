import { posix } from 'node:path';
import type { CodeModule } from './code-module.js';
import { step } from './code-scope.js';
import type { Token } from './code-tokens.js';
import { type CodeValue, knownAt } from './code-value.js';

/** How `createFilePath` of gatsby-source-filesystem makes a path. */
export interface FilePath {
  readonly prefix: string;
  readonly basePath: string;
  readonly hasSlash: boolean;
}

/** What `createPage` takes as the path of a post: a text, and behind it a field that was made or one of the front matter. */
export interface GatsbyPath {
  readonly prefix: string;
  readonly group: 'fields' | 'frontmatter';
  readonly key: string;
  /** True where Gatsby spells the value anew, as it does for file system routes. */
  readonly isSpelt?: boolean;
}

/** What `gatsby-node` says literally about the paths of posts. */
export interface GatsbyNode {
  /** Fields by their name; null where code makes one. */
  readonly fields: ReadonlyMap<string, FilePath | null>;
  /** The different paths that pages are made with. */
  readonly paths: readonly GatsbyPath[];
}

/** Files beyond these tell nothing: every call is compared with the whole file. */
const MAX_CALLS = 64;
const MAX_TOKENS = 50_000;

/** Reads `createNodeField` and `createPage` of a gatsby-node file. */
export function readGatsbyNode(module: CodeModule): GatsbyNode {
  const fields = new Map<string, FilePath | null>();
  const paths = new Map<string, GatsbyPath>();
  const calls = findCalls(module.tokens, ['createNodeField', 'createPage']);
  if (calls.length > MAX_CALLS || module.tokens.length > MAX_TOKENS) return { fields, paths: [] };
  for (const [at, token] of calls) {
    if (token.text === 'createNodeField') {
      const name = knownAt(firstInput(module, at), 'name');
      const field = readField(module, wordsOf(module.tokens, at, 'value'));
      const key = name.kind === 'known' ? name.text : 'slug';
      fields.set(
        key,
        fields.has(key) && JSON.stringify(fields.get(key)) !== JSON.stringify(field) ? null : field,
      );
    }
    if (token.text !== 'createPage') continue;
    const path = readPath(module.tokens, wordsOf(module.tokens, at, 'path'), 0);
    if (path !== null) paths.set(JSON.stringify(path), path);
  }
  return { fields, paths: [...paths.values()] };
}

function findCalls(tokens: readonly Token[], names: readonly string[]): (readonly [number, Token])[] {
  return [...tokens.entries()].filter(
    ([at, { kind, text }]) => kind === 'name' && names.includes(text) && tokens[at + 1]?.text === '(',
  );
}

/** The path that `createFilePath` gives a file, by its path below the folder of the source plugin. See gatsby-source-filesystem/src/create-file-path.js */
export function makeFilePath({ prefix, basePath, hasSlash }: FilePath, relative: string): string {
  const { dir, name } = posix.parse(posix.relative(basePath, relative));
  return posix.join('/', prefix, posix.join('/', dir, name === 'index' ? '' : name, hasSlash ? '/' : ''));
}

function firstInput(module: CodeModule, at: number): CodeValue | null {
  return module.expression(at + 2);
}

/** The tokens of the value under a key of the object that a call takes. */
function wordsOf(tokens: readonly Token[], call: number, key: string): readonly Token[] {
  const open = call + 2;
  const close = tokens[open]?.text === '{' ? (tokens[open]?.mate ?? -1) : -1;
  for (let start = open + 1; start < close; ) {
    let end = start;
    while (end < close && tokens[end]?.text !== ',') end = step(tokens, end);
    if (tokens[start]?.text === key)
      return tokens.slice(tokens[start + 1]?.text === ':' ? start + 2 : start, end);
    start = end + 1;
  }
  return [];
}

/** The expression that a name stands for where it is used: `const slug = …`, or `const { slug } = node.fields`, which is `node.fields.slug`. */
function initOf(tokens: readonly Token[], use: Token): readonly Token[] {
  let found: readonly Token[] = [];
  for (const [at, token] of tokens.entries()) {
    // The last declaration before its use, else the first one behind it.
    if (token.start > use.start && found.length > 0) break;
    const isDeclaration = /^(?:const|let|var)$/.test(token.text) && token.kind === 'name';
    const value = isDeclaration ? declaredAt(tokens, at + 1, use.text) : null;
    if (value !== null) found = value;
  }
  return found;
}

/** What a declaration gives a name; null where it is one of other names. */
function declaredAt(tokens: readonly Token[], at: number, name: string): readonly Token[] | null {
  const target = tokens[at];
  const after = step(tokens, at);
  if (target === undefined || tokens[after]?.text !== '=') return null;
  if (target.text === name) return valueFrom(tokens, after + 1);
  const own = tokens.slice(at + 1, after).find((it) => it.text === name);
  const isPlain = tokens.slice(at + 1, after - 1).every(({ text }) => text !== ':' && text !== '=');
  if (target.text !== '{' || own === undefined || !isPlain) return null;
  return [...valueFrom(tokens, after + 1), { ...own, kind: 'mark', text: '.' }, own];
}

function valueFrom(tokens: readonly Token[], start: number): readonly Token[] {
  let end = start;
  while (end < tokens.length && !isEnd(tokens, end, start)) end = step(tokens, end);
  return tokens.slice(start, end);
}

function isEnd(tokens: readonly Token[], at: number, start: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.text === ';' || token.kind === 'close') return true;
  return at > start && token.isFirstOnLine && token.kind === 'name';
}

/** `'/blog' + x`, `` `/blog${x}` `` → the text in front, and what comes behind it. */
function splitPrefix(words: readonly Token[]): { prefix: string; rest: readonly Token[] } {
  const [first, second, third] = words;
  if (first?.kind === 'text' && second?.text === '+') return { prefix: first.text, rest: words.slice(2) };
  if (first?.text !== '`') return { prefix: '', rest: words };
  const hasText = second?.kind === 'text';
  const open = hasText ? third : second;
  const at = hasText ? 2 : 1;
  if (open?.text !== '${' || words.at(-2)?.text !== '}') return { prefix: '', rest: [] };
  return { prefix: hasText ? second.text : '', rest: words.slice(at + 1, -2) };
}

function readField(module: CodeModule, words: readonly Token[]): FilePath | null {
  const outer = splitPrefix(words);
  const [name] = outer.rest;
  const inner =
    outer.rest.length === 1 && name?.kind === 'name'
      ? splitPrefix(initOf(module.tokens, name))
      : { prefix: '', rest: outer.rest };
  const prefix = outer.prefix + inner.prefix;
  const { rest } = inner;
  if (rest[0]?.text !== 'createFilePath' || rest.at(-1)?.text !== ')') return null;
  const at = module.tokens.indexOf(rest[0]);
  // Anything behind the call changes what it gives.
  if (module.tokens[at + 1]?.mate !== module.tokens.indexOf(rest.at(-1) ?? rest[0])) return null;
  const options = firstInput(module, at);
  const basePath = knownAt(options, 'basePath');
  const slash = knownAt(options, 'trailingSlash');
  if (basePath.kind === 'code' || slash.kind === 'code') return null;
  return {
    prefix,
    basePath: basePath.kind === 'known' ? basePath.text : 'src/pages',
    hasSlash: slash.kind !== 'known' || slash.text !== 'false',
  };
}

function readPath(tokens: readonly Token[], words: readonly Token[], depth: number): GatsbyPath | null {
  const { prefix, rest } = splitPrefix(words);
  const [first] = rest;
  if (rest.length === 1 && first?.kind === 'name' && depth < 3) {
    const inner = readPath(tokens, initOf(tokens, first), depth + 1);
    return inner === null ? null : { ...inner, prefix: prefix + inner.prefix };
  }
  const text = rest.map((token) => token.text).join('');
  const found = /^[\w$.?]+\.(fields|frontmatter)\??\.(\w+)!?$/.exec(text);
  if (found === null) return null;
  return { prefix, group: found[1] === 'fields' ? 'fields' : 'frontmatter', key: found[2] ?? '' };
}

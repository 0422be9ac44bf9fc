import { parseEscapes } from './code-text.js';

/** A piece of JavaScript or TypeScript. Inside of a template (`open` and `close` with a backtick) stand its texts and its `${` … `}`. */
export interface Token {
  readonly kind: 'name' | 'text' | 'number' | 'mark' | 'open' | 'close' | 'regex';
  /** As written; of a `text` what it means. */
  readonly text: string;
  /** Offset in the file, and the one after the last character. */
  readonly start: number;
  readonly end: number;
  /** True where a line ends before it. */
  readonly isFirstOnLine: boolean;
  /** Of a bracket: where its partner stands in the list; -1 where it has none. */
  mate: number;
}

const BLANK = /\s+/y;
const NAME = /[\p{L}_$#@][\p{L}\p{N}_$]*/uy;
const NUMBER = /\d[\w.]*/y;
const MARK = /=>|\.\.\.|\?\.(?!\d)|\?\?=?|\|\|=?|&&=?|[=!]==?|[<>+*/%-]=|[\s\S]/uy;
const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '${': '}' };
/** After these a slash starts an expression. */
const BEFORE_REGEX = new Set(['return', 'typeof', 'case', 'in', 'of', 'do', 'else', 'void', 'await']);

interface Scan {
  readonly code: string;
  readonly tokens: Token[];
  /** Indexes of the brackets that are open. */
  readonly open: number[];
  /** By kind of quote: up to where none of it can be closed. Keeps broken code linear. */
  readonly hopeless: Map<string, number>;
  at: number;
  isFirstOnLine: boolean;
}

/** Cuts code into tokens, in time linear in its length. Takes anything: what is broken comes as marks. */
export function readTokens(code: string): readonly Token[] {
  const scan: Scan = { code, tokens: [], open: [], hopeless: new Map(), at: 0, isFirstOnLine: true };
  while (scan.at < code.length) {
    if (isInTemplate(scan)) readTemplatePart(scan);
    else if (!skipBlank(scan)) readToken(scan);
  }
  return scan.tokens;
}

function isInTemplate({ open, tokens }: Scan): boolean {
  const top = open.at(-1);
  return top !== undefined && tokens[top]?.text === '`';
}

function readTemplatePart(scan: Scan): void {
  const { code } = scan;
  let end = scan.at;
  while (end < code.length && code[end] !== '`' && !code.startsWith('${', end))
    end += code[end] === '\\' ? 2 : 1;
  end = Math.min(end, code.length);
  if (end > scan.at) push(scan, 'text', end);
  if (code[end] === '`') close(scan, end + 1);
  else if (end < code.length) open(scan, end + 2);
}

function skipBlank(scan: Scan): boolean {
  const { code, at } = scan;
  const blank = match(BLANK, code, at);
  if (blank !== null) {
    if (blank.includes('\n')) scan.isFirstOnLine = true;
    scan.at += blank.length;
    return true;
  }
  const isLine = code.startsWith('//', at) || (at === 0 && code.startsWith('#!'));
  if (!isLine && !code.startsWith('/*', at)) return false;
  const end = isLine ? code.indexOf('\n', at) : code.indexOf('*/', at + 2);
  scan.at = end === -1 ? code.length : isLine ? end : end + 2;
  return true;
}

function readToken(scan: Scan): void {
  const { code, at } = scan;
  const character = code[at] ?? '';
  const quote = quoteAt(scan, character);
  const end = quote === null ? null : findQuote(scan, quote);
  if (end !== null) push(scan, quote === '/' ? 'regex' : 'text', end);
  else if (character === '`' || Object.hasOwn(CLOSERS, character)) open(scan, at + 1);
  else if (character === ')' || character === ']' || character === '}') close(scan, at + 1);
  else readWord(scan, character);
}

function readWord(scan: Scan, character: string): void {
  const { code, at } = scan;
  const name = match(NAME, code, at);
  const number = name === null ? match(NUMBER, code, at) : null;
  if (name !== null) push(scan, 'name', at + name.length);
  else if (number !== null) push(scan, 'number', at + number.length);
  else push(scan, 'mark', at + (match(MARK, code, at) ?? character).length);
}

/** What closes the string or regular expression that may start here; null where none does. */
function quoteAt(scan: Scan, character: string): string | null {
  if (character === '"' || character === "'") return character;
  return character === '/' && isExpressionNext(scan) ? '/' : null;
}

/** Where a string or regular expression that starts here ends, on the same line; null where it does not. */
function findQuote(scan: Scan, quote: string): number | null {
  const { code, hopeless } = scan;
  if (scan.at < (hopeless.get(quote) ?? 0)) return null;
  let isClass = false;
  let at = scan.at + 1;
  for (; at < code.length && (code[at] !== '\n' || code[at - 1] === '\\'); at++) {
    if (code[at] === '\\') at++;
    else if (code[at] === quote && !isClass) return at + 1;
    else if (quote === '/' && code[at] === '[') isClass = true;
    else if (quote === '/' && code[at] === ']') isClass = false;
  }
  hopeless.set(quote, at);
  return null;
}

function isExpressionNext({ tokens }: Scan): boolean {
  const last = tokens.at(-1);
  if (last === undefined || last.kind === 'mark') return true;
  return last.kind === 'open' || (last.kind === 'name' && BEFORE_REGEX.has(last.text));
}

function push(scan: Scan, kind: Token['kind'], end: number): void {
  const { code, at, isFirstOnLine } = scan;
  const written = code.slice(at, end);
  const isQuoted = kind === 'text' && !isInTemplate(scan);
  const text = kind === 'text' ? parseEscapes(isQuoted ? written.slice(1, -1) : written) : written;
  scan.tokens.push({ kind, text, start: at, end, isFirstOnLine, mate: -1 });
  scan.at = end;
  scan.isFirstOnLine = false;
}

function open(scan: Scan, end: number): void {
  push(scan, 'open', end);
  scan.open.push(scan.tokens.length - 1);
}

/** How many brackets that were never closed one that closes may end. */
const MAX_FORGIVEN = 8;

/** A bracket that closes nothing is passed over; brackets inside of it that were never closed end with it. */
function close(scan: Scan, end: number): void {
  push(scan, 'close', end);
  const { tokens, open: stack } = scan;
  const own = tokens.length - 1;
  const token = tokens[own];
  for (let depth = 1; depth <= Math.min(MAX_FORGIVEN, stack.length); depth++) {
    const index = stack[stack.length - depth] ?? 0;
    const opener = tokens[index];
    if (opener === undefined || token === undefined || partnerOf(opener.text) !== token.text) continue;
    opener.mate = own;
    token.mate = index;
    stack.length -= depth;
    return;
  }
}

function partnerOf(opener: string): string {
  return CLOSERS[opener] ?? opener;
}

function match(pattern: RegExp, code: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(code)?.[0] ?? null;
}

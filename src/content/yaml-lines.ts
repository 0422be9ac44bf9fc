import type { Path } from './post.js';
import type { Range } from './tree.js';

/** A stretch of lines that hold one map or list; its first line may start inside a list entry. */
interface Region {
  readonly start: number;
  readonly end: number;
}

/** Columns count from the start of the line, also where a region begins inside of it. */
interface Line {
  readonly start: number;
  /** Offset and column of the first character that is no blank. */
  readonly at: number;
  readonly indent: number;
  readonly end: number;
}

/** Where a key, or the text on its line, stands; null where that takes a parser. */
export type LineFinder = (path: Path, part: 'key' | 'value') => Range | null;

/**
 * Finds places in YAML that is written in the plain way: one key a line, nested by indentation. Null where anything is
 * unusual; the parser with positions, which is slow, finds it then. A test holds both to the same places.
 */
export function createLineFinder(text: string): LineFinder {
  const block: Block = { text, lines: readLines(text) };
  return (path, part) => {
    if (typeof path[0] !== 'string') return null;
    let region: Region = { start: 0, end: text.length };
    let key: Range | null = null;
    for (const step of path) {
      const found = typeof step === 'string' ? findKey(block, region, step) : null;
      key = found?.key ?? null;
      const next = typeof step === 'string' ? found?.region : findEntry(block, region, step);
      if (next === undefined || next === null) return null;
      region = next;
    }
    if (key === null) return findFirstPair(block, region);
    return part === 'key' ? key : findScalar(block, region);
  };
}

/** A text with its lines, which are read once. */
interface Block {
  readonly text: string;
  readonly lines: readonly Line[];
}

/** The one line of a map with that key, and what is nested in it. */
function findKey(
  block: Block,
  region: Region,
  name: string,
): { readonly key: Range; readonly region: Region } | null {
  const { text } = block;
  const lines = linesIn(block, region);
  const indent = lines[0]?.indent;
  const [line, ...others] = lines.filter((it) => it.indent === indent && isPairOf(text, it.at, name));
  if (line === undefined || others.length > 0 || !isKey(name)) return null;
  const after = line.at + name.length + 1;
  if (after < line.end && !isBlank(text, after)) return null;
  const next = lines.find((it) => it.start > line.start && it.indent <= line.indent && !isEntry(text, it));
  return { key: [line.at, after - 1], region: { start: after, end: next?.start ?? region.end } };
}

function isPairOf(text: string, at: number, name: string): boolean {
  return text.startsWith(name, at) && text[at + name.length] === ':';
}

function isBlank(text: string, at: number): boolean {
  return text[at] === ' ' || text[at] === '\t';
}

function isKey(name: string): boolean {
  return /^[A-Za-z][\w-]*$/.test(name);
}

function isEntry(text: string, line: Line): boolean {
  return text[line.at] === '-' && (line.at + 1 >= line.end || isBlank(text, line.at + 1));
}

/** An entry of a list whose dashes stand below each other. */
function findEntry(block: Block, region: Region, index: number): Region | null {
  const { text } = block;
  const lines = linesIn(block, region).filter((line) => line.start > region.start);
  const [first] = lines;
  if (first === undefined || !isEntry(text, first)) return null;
  const entries = lines.filter((line) => line.indent === first.indent);
  if (!entries.every((line) => isEntry(text, line))) return null;
  const entry = entries[index];
  return entry === undefined ? null : { start: entry.at + 1, end: entries[index + 1]?.start ?? region.end };
}

/** The first line of a map in a list: its place is where it begins. */
function findFirstPair(block: Block, region: Region): Range | null {
  const { text } = block;
  const [line] = linesIn(block, region);
  if (line === undefined || line.start !== region.start) return null;
  const source = text.slice(line.at, line.end);
  return /^[A-Za-z][\w-]*:(?:[ \t]+[^ \t#&*!|>{["'][^#]*|[ \t]*)$/.test(source) ? [line.at, line.end] : null;
}

/** Plain or quoted text that begins and ends on the line of its key. */
function findScalar(block: Block, region: Region): Range | null {
  const { text } = block;
  const [line, below] = linesIn(block, region);
  if (line === undefined || line.start !== region.start || below !== undefined) return null;
  const source = text.slice(line.at, line.end);
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?=[ \t]*(?:$|[ \t]#))/.exec(source)?.[0];
  if (quoted !== undefined) return [line.at, line.at + quoted.length];
  if (!/^[\p{L}\p{N}/.]/u.test(source) || /:(?:[ \t]|$)/.test(source)) return null;
  const plain = source.replace(/[ \t]#.*$/, '').trimEnd();
  return plain === '~' ? null : [line.at, line.at + plain.length];
}

/** Lines that are neither blank nor comments. A region begins inside a line, or at the start of one, and ends before one. */
function linesIn({ text, lines }: Block, { start, end }: Region): readonly Line[] {
  const first = lines.findIndex((line) => line.start > start);
  const from = first === -1 ? lines.length : first;
  const last = lines.findIndex((line) => line.start >= end);
  const below = lines.slice(from, last === -1 ? lines.length : last);
  const newline = text.indexOf('\n', start);
  const stop = newline === -1 || newline >= end ? end : newline;
  const cut = readLine(text, { lineStart: text.lastIndexOf('\n', start - 1) + 1, start, stop });
  return cut === null ? below : [cut, ...below];
}

function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const stop = newline === -1 ? text.length : newline;
    const line = readLine(text, { lineStart: start, start, stop });
    if (line !== null) lines.push(line);
    start = stop + 1;
  }
  return lines;
}

interface Stretch {
  readonly lineStart: number;
  readonly start: number;
  readonly stop: number;
}

function readLine(text: string, { lineStart, start, stop }: Stretch): Line | null {
  let at = start;
  while (at < stop && (isBlank(text, at) || text[at] === '\r')) at += 1;
  if (at >= stop || text[at] === '#') return null;
  return { start, at, indent: at - lineStart, end: endOf(text, stop) };
}

function endOf(text: string, stop: number): number {
  return text[stop - 1] === '\r' ? stop - 1 : stop;
}

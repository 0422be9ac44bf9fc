import type { Path } from './post.js';
import type { Range } from './tree.js';

/** A stretch of lines that hold one map or list; its first line may start inside a list entry. */
interface Region {
  readonly start: number;
  readonly end: number;
}

interface Line {
  readonly start: number;
  /** Offset and column of the first character that is no blank. */
  readonly at: number;
  readonly indent: number;
  readonly end: number;
}

/**
 * Finds a key, or the text on its line, in YAML that is written in the plain way: one key a line, nested by indentation. Null
 * where anything is unusual; the parser with positions, which is slow, finds it then. A test holds both to the same places.
 */
export function findInLines(text: string, path: Path, part: 'key' | 'value'): Range | null {
  if (typeof path[0] !== 'string') return null;
  let region: Region = { start: 0, end: text.length };
  let key: Range | null = null;
  for (const step of path) {
    const found = typeof step === 'string' ? findKey(text, region, step) : null;
    key = found?.key ?? null;
    const next = typeof step === 'string' ? found?.region : findEntry(text, region, step);
    if (next === undefined || next === null) return null;
    region = next;
  }
  if (key === null) return findFirstPair(text, region);
  return part === 'key' ? key : findScalar(text, region);
}

/** The one line of a map with that key, and what is nested in it. */
function findKey(
  text: string,
  region: Region,
  name: string,
): { readonly key: Range; readonly region: Region } | null {
  const lines = readLines(text, region);
  const indent = lines[0]?.indent;
  const same = lines.filter((line) => line.indent === indent);
  const [index, ...others] = same.flatMap((line, i) => (text.startsWith(`${name}:`, line.at) ? [i] : []));
  const line = index === undefined ? undefined : same[index];
  if (line === undefined || index === undefined || others.length > 0 || !isKey(name)) return null;
  const after = line.at + name.length + 1;
  if (after < line.end && !/[ \t]/.test(text.charAt(after))) return null;
  const next = lines.find(
    (each) => each.start > line.start && each.indent <= line.indent && !isEntry(text, each),
  );
  return { key: [line.at, after - 1], region: { start: after, end: next?.start ?? region.end } };
}

function isKey(name: string): boolean {
  return /^[A-Za-z][\w-]*$/.test(name);
}

function isEntry(text: string, line: Line): boolean {
  return /^-(?:[ \t]|$)/.test(text.slice(line.at, Math.min(line.at + 2, line.end)));
}

/** An entry of a list whose dashes stand below each other. */
function findEntry(text: string, region: Region, index: number): Region | null {
  const lines = readLines(text, region).filter((line) => line.start > region.start);
  const [first] = lines;
  if (first === undefined || !isEntry(text, first)) return null;
  const entries = lines.filter((line) => line.indent === first.indent);
  if (!entries.every((line) => isEntry(text, line))) return null;
  const entry = entries[index];
  return entry === undefined ? null : { start: entry.at + 1, end: entries[index + 1]?.start ?? region.end };
}

/** The first line of a map in a list: its place is where it begins. */
function findFirstPair(text: string, region: Region): Range | null {
  const [line] = readLines(text, region);
  if (line === undefined || line.start !== region.start) return null;
  const source = text.slice(line.at, line.end);
  return /^[A-Za-z][\w-]*:(?:[ \t]+[^ \t#&*!|>{["'][^#]*|[ \t]*)$/.test(source) ? [line.at, line.end] : null;
}

/** Plain or quoted text that begins and ends on the line of its key. */
function findScalar(text: string, region: Region): Range | null {
  const [line, below] = readLines(text, region);
  if (line === undefined || line.start !== region.start || below !== undefined) return null;
  const source = text.slice(line.at, line.end);
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?=[ \t]*(?:$|[ \t]#))/.exec(source)?.[0];
  if (quoted !== undefined) return [line.at, line.at + quoted.length];
  if (!/^[\p{L}\p{N}/.]/u.test(source) || /:(?:[ \t]|$)/.test(source)) return null;
  const plain = source.replace(/[ \t]#.*$/, '').trimEnd();
  return plain === '~' ? null : [line.at, line.at + plain.length];
}

/** Lines that are neither blank nor comments. Columns count from the start of the line, also on the first. */
function readLines(text: string, { start, end }: Region): readonly Line[] {
  const lines: Line[] = [];
  for (let from = start; from < end; ) {
    const newline = text.indexOf('\n', from);
    const stop = newline === -1 || newline >= end ? end : newline;
    let at = from;
    while (at < stop && (text[at] === ' ' || text[at] === '\t' || text[at] === '\r')) at += 1;
    const lineStart = from === start ? text.lastIndexOf('\n', from - 1) + 1 : from;
    if (at < stop && text[at] !== '#')
      lines.push({ start: from, at, indent: at - lineStart, end: endOf(text, stop) });
    from = stop + 1;
  }
  return lines;
}

function endOf(text: string, stop: number): number {
  return text[stop - 1] === '\r' ? stop - 1 : stop;
}

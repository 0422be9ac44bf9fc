import type { Place } from '../problem.js';
import type { Range } from './tree.js';

/** Turns offsets into a text into lines and columns. */
export type Placer = (range: Range) => Place;

/** Lines are counted on first use. Columns count UTF-16 units as editors do; a range of several lines ends with the first. */
export function createPlacer(file: string, text: string): Placer {
  let starts: readonly number[] | null = null;
  return ([start, end]) => {
    starts ??= findLineStarts(text);
    const index = findLast(starts, start);
    const column = start - (starts[index] ?? 0) + 1;
    const first = text.slice(start, Math.max(start, end)).split(/[\r\n]/, 1)[0] ?? '';
    return { file, line: index + 1, column, endColumn: column + first.trimEnd().length };
  };
}

function findLineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Index of the last start at or before the offset. */
function findLast(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

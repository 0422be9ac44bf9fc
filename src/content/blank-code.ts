const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const INDENTED = /^(?: {4}|\t)/;

/** Markdown with blanks in the place of code (blocks and spans) and of HTML comments: what stands there is shown, not meant. Lines stay where they are. */
export function blankCode(text: string): string {
  let fence: string | null = null;
  let isAfterBlank = true;
  const lines = blankComments(text)
    .split('\n')
    .map((line) => {
      const mark = FENCE.exec(line)?.[1] ?? null;
      const isInside = fence !== null;
      if (mark !== null && (fence === null || mark.startsWith(fence))) fence = isInside ? null : mark;
      // An indented line below a paragraph goes on with it; below an empty line it is code, or belongs to a list.
      const isCode = isInside || mark !== null || (isAfterBlank && INDENTED.test(line));
      isAfterBlank = line.trim() === '' || (isCode && !isInside && mark === null);
      return isCode ? '' : blankSpans(line);
    });
  return lines.join('\n');
}

function blankComments(text: string): string {
  let rest = '';
  let from = 0;
  for (let start = text.indexOf('<!--'); start !== -1; start = text.indexOf('<!--', from)) {
    const end = text.indexOf('-->', start + 4);
    const stop = end === -1 ? text.length : end + 3;
    rest += text.slice(from, start) + text.slice(start, stop).replace(/[^\n]+/g, '');
    from = stop;
  }
  return rest + text.slice(from);
}

/** Between two runs of as many backticks, on one line. */
function blankSpans(line: string): string {
  if (!line.includes('`')) return line;
  const runs = [...line.matchAll(/`+/g)];
  const closing = findClosing(runs.map(([run]) => run.length));
  let rest = '';
  let from = 0;
  for (let at = 0; at < runs.length; at += 1) {
    const close = closing[at] ?? null;
    if (close === null) continue;
    rest += line.slice(from, runs[at]?.index);
    from = (runs[close]?.index ?? 0) + (runs[close]?.[0].length ?? 0);
    at = close;
  }
  return rest + line.slice(from);
}

/** For each run the next one of its length. */
function findClosing(lengths: readonly number[]): readonly (number | null)[] {
  const next = new Map<number, number>();
  const closing: (number | null)[] = [];
  for (let at = lengths.length - 1; at >= 0; at -= 1) {
    const length = lengths[at] ?? 0;
    closing[at] = next.get(length) ?? null;
    next.set(length, at);
  }
  return closing;
}

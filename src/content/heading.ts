const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const ATX = /^ {0,3}#[ \t]+(.+)$/;
const UNDERLINE = /^ {0,3}=+[ \t]*$/;
const MAX_LINE = 300;

/** The first heading of the first level in the Markdown at the start of a body, without its marks; null where there is none. Code is passed over, and so is a last line that may go on. */
export function findHeading(body: string, isWhole: boolean): string | null {
  let fence: string | null = null;
  let previous = '';
  const text = isWhole ? body : body.slice(0, body.lastIndexOf('\n') + 1);
  for (const line of text.split(/\r?\n/)) {
    const mark = FENCE.exec(line)?.[1] ?? null;
    if (mark !== null && (fence === null || mark.startsWith(fence))) fence = fence === null ? mark : null;
    if (fence !== null || mark !== null || line.length > MAX_LINE) {
      previous = '';
      continue;
    }
    const heading = cleanHeading(ATX.exec(line)?.[1] ?? (UNDERLINE.test(line) ? previous : ''));
    if (heading !== '') return heading;
    previous = line.trim();
  }
  return null;
}

/** Closing `#`, emphasis, code marks, links and `{#id}` are no part of a title. */
function cleanHeading(text: string): string {
  return text
    .replace(/\{[#.:][^{}]{0,100}\}[ \t]*$/, '')
    .replace(/[ \t]#{1,20}[ \t]*$/, '')
    .replace(/!?\[([^[\]]{0,200})\]\([^()]{0,200}\)/g, '$1')
    .replace(/(\*\*|__|`|\*)(?=\S)([^*_`]{1,200})\1/g, '$2')
    .trim();
}

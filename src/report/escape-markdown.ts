import { safeLine } from '../safe-line.js';

/** U+200B after a character keeps GitHub from making a mention, a reference, an address or an emoji of what follows. */
const BREAK = '\u200b';
const AUTOMATIC = /@|#(?=\d)|:(?=\/\/|[\w+-]+:)|www(?=\.)|gh-(?=\d)/gi;

/** What Markdown, HTML, a table or a formula would act on; at the start of a line also what begins a list or a heading. */
const ACTIVE = /[&<>"'`*_~[\]\\|$\u200b]|^[-+=#]|(?<=^\d{1,9})[.)]/g;

/**
 * Any text as one line of words for a summary or a comment on GitHub: nothing in it is a link, picture, tag, mention or cell.
 * Character references say the same in Markdown, in a table and inside HTML, so it fits all three.
 */
export function escapeMarkdown(text: string): string {
  return safeLine(text)
    .trim()
    .replace(AUTOMATIC, (found) => found + BREAK)
    .replace(ACTIVE, (char) => `&#${char.charCodeAt(0)};`);
}

/** A text as it reads in the middle of one that was escaped. */
export function escapeWithin(text: string): string {
  return escapeMarkdown(`x${text}x`).slice(1, -1);
}

/** The same, of at most so many characters; `…` stands for the rest. */
export function escapeStart(text: string, maxChars: number): string {
  const start = [...text.slice(0, maxChars * 2 + 2)];
  return escapeMarkdown(start.length <= maxChars ? text : `${start.slice(0, maxChars).join('')}…`);
}

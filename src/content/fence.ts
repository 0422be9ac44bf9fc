import type { Post } from './post.js';

/** The front matter block of a text, told by its first line alone. Offsets are into the text. */
export type Fence =
  | { readonly kind: 'none' }
  | { readonly kind: 'block'; readonly format: Post['format']; readonly start: number; readonly end: number }
  | { readonly kind: 'code'; readonly language: string; readonly start: number; readonly end: number }
  /** No closing line up to the end of the text. */
  | { readonly kind: 'unclosed' };

const OPENING = /^(---|\+\+\+|;;;)([^\r\n]*)\r?\n/;
const LANGUAGES = new Map<string, Post['format']>([
  ['---', 'yaml'],
  ['---yaml', 'yaml'],
  ['---yml', 'yaml'],
  ['---json', 'json'],
  ['---toml', 'toml'],
  ['+++', 'toml'],
  ['+++toml', 'toml'],
  [';;;', 'json'],
  [';;;json', 'json'],
]);

/** Finds the front matter of a text without its byte order mark. Nothing is parsed and nothing is run. */
export function findFence(text: string): Fence {
  if (text.startsWith('{')) return findObject(text);
  const opening = OPENING.exec(text);
  const [line = '', mark = '', rest = ''] = opening ?? [];
  if (opening === null || rest.startsWith(mark.charAt(0))) return { kind: 'none' };
  const language = rest.replace(/^[ \t]*#.*$/, '').trim();
  const format = LANGUAGES.get(mark + language.toLowerCase());
  const closing = format === 'yaml' ? CLOSING_YAML : CLOSING[mark];
  const end = closing === undefined ? -1 : text.slice(line.length - 1).search(closing);
  if (end === -1) return { kind: 'unclosed' };
  const block = { start: line.length, end: line.length + end };
  return format === undefined ? { kind: 'code', language, ...block } : { kind: 'block', format, ...block };
}

/** The same, and front matter without an opening line: keys from the first line on, closed by `---` (YAML) or `;;;` (JSON without its braces). */
export function findBareFence(text: string): Fence {
  const fence = findFence(text);
  if (
    fence.kind !== 'none' ||
    !/^(?:[A-Za-z_][\w -]{0,60}|[ \t]{0,20}"[^"\r\n]{1,60}"):(?:[ \t\r\n]|$)/.test(text)
  )
    return fence;
  const closing = /\n(-{3,}|;{3,})[ \t]*(?:\r?\n|$)/.exec(text);
  if (closing === null) return fence;
  const format = closing[1]?.startsWith(';') === true ? 'json' : 'yaml';
  return { kind: 'block', format, start: 0, end: closing.index + 1 };
}

/** Where the body of a text begins, its byte order mark counted: after its front matter. */
export function findBodyStart(text: string, hasBareHeader: boolean): number {
  const mark = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const fence = (hasBareHeader ? findBareFence : findFence)(text.slice(mark));
  return fence.kind === 'block' ? mark + fence.end : mark;
}

/** YAML may also close with `...`. */
const CLOSING_YAML = /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const CLOSING: Readonly<Record<string, RegExp>> = {
  '---': /\n---[ \t]*(?:\r?\n|$)/,
  '+++': /\n\+\+\+[ \t]*(?:\r?\n|$)/,
  ';;;': /\n;;;[ \t]*(?:\r?\n|$)/,
};

/** Hugo's JSON front matter: an object that opens on the first line and needs no fence. */
function findObject(text: string): Fence {
  if (!/^\{[ \t]*(?:\r?\n|"|\}|$)/.test(text)) return { kind: 'none' };
  let depth = 0;
  for (const token of text.matchAll(/"(?:[^"\\]|\\[\s\S])*"|"|[{}[\]]/g)) {
    if (token[0] === '"') break;
    if (token[0] === '{' || token[0] === '[') depth += 1;
    if (token[0] === '}' || token[0] === ']') depth -= 1;
    if (depth === 0) return { kind: 'block', format: 'json', start: 0, end: token.index + 1 };
  }
  return { kind: 'unclosed' };
}

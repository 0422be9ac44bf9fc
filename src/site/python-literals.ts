/** The texts of a setting: `'text'`, `['a', 'b']`, `True`; null where it is code. */
export type Literal = readonly string[] | null;

/** A longer value is code. */
const MAX_LITERAL = 1000;
const MAX_LINES = 40;
const TEXT = /[ru]?(?:'([^'\\\n]*(?:\\.[^'\\\n]*)*)'|"([^"\\\n]*(?:\\.[^"\\\n]*)*)")/g;

/** What `NAME = …` in the source of a Python file says, where it is written as literals; undefined where it is not set. The last one counts. */
export function readLiteral(source: string, name: string): Literal | undefined {
  const lines = source.split(/\r?\n/);
  const isSetting = (line: string) =>
    line.startsWith(name) && /^\s{0,20}=\s{0,20}[^=\s]/.test(line.slice(name.length));
  const at = lines.findLastIndex(isSetting);
  if (at === -1) return undefined;
  const first = (lines[at] ?? '').slice(name.length).replace(/^\s{0,20}=/, '');
  return parseLiteral(readStatement(first, lines.slice(at + 1, at + MAX_LINES)));
}

/** A statement goes on while a bracket is open. */
function readStatement(first: string, next: readonly string[]): string {
  let value = first;
  for (const line of next) {
    if (value.length > MAX_LITERAL || !isOpen(value)) break;
    value += `\n${line}`;
  }
  return value.trim();
}

function isOpen(value: string): boolean {
  const code = withoutTexts(value);
  return code.replace(/[^[({]/g, '').length > code.replace(/[^\])}]/g, '').length;
}

function withoutTexts(value: string): string {
  return value.replace(TEXT, '').replace(/#[^\n]*/g, '');
}

function parseLiteral(value: string): Literal {
  if (value.length > MAX_LITERAL) return null;
  const word = /^(?:True|False|None)(?=\s*(?:#|$))/.exec(value)?.[0];
  if (word !== undefined) return [word];
  const texts = [...value.matchAll(TEXT)].map((it) => it[1] ?? it[2] ?? '');
  const code = withoutTexts(value);
  if (texts.length === 0 || !/^[\s[\](),]*$/.test(code)) return /^\[\s*\]$/.test(code.trim()) ? [] : null;
  // Texts beside each other are one.
  return /[[,]/.test(code) ? texts : [texts.join('')];
}

/** What a key is given in a configuration that is code: text, a switch, or something that only running it would tell. */
export type Literal =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'flag'; readonly value: boolean }
  | { readonly kind: 'code' };

/** Strings and comments, so that what stands in them is not taken for code. */
const TOKENS =
  /"(?:[^"\\\n]|\\[\s\S]?)*(?:"|(?=\n)|$)|'(?:[^'\\\n]|\\[\s\S]?)*(?:'|(?=\n)|$)|`(?:[^`\\]|\\[\s\S]?)*(?:`|$)|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g;
/** More places than this are not looked at: the key is code then. */
const MAX_QUOTED = 50;
/** What is put in the place of a string while code is looked at. */
const MARK = '\u0000';

/** Code with its strings set aside and its comments gone; nothing of it is run. */
export interface Code {
  readonly text: string;
  readonly strings: readonly string[];
}

export function parseCode(source: string): Code {
  const strings: string[] = [];
  const text = source.replace(TOKENS, (token) => {
    if (token.startsWith('/')) return ' ';
    strings.push(token);
    return MARK + (strings.length - 1) + MARK;
  });
  return { text, strings };
}

/** All that a key (`permalink`) is given anywhere in the code: `permalink: "…"`, `permalink = …`, `permalink(data) {`. */
export function findLiterals(code: Code, key: string): readonly Literal[] {
  const found: Literal[] = [];
  const quoted = code.strings.flatMap((string, at) =>
    string.slice(1, -1) === key ? [MARK + at + MARK] : [],
  );
  if (quoted.length > MAX_QUOTED) return [{ kind: 'code' }];
  for (const name of [key, ...quoted]) {
    for (const at of findAll(code.text, name)) {
      const rest = code.text.slice(at + name.length);
      const literal = isName(code.text, at, name) ? readLiteral(code, rest) : null;
      if (literal !== null) found.push(literal);
    }
  }
  return found;
}

/** The text of a call's first argument, of the calls whose first arguments are written out: `setInputDirectory("src")`. */
export function findArgument(code: Code, name: string): string | null {
  for (const at of findAll(code.text, name)) {
    if (!isName(code.text, at, name)) continue;
    const argument = /^\s{0,50}\(\s{0,50}\0(\d+)\0\s{0,50}[,)]/.exec(code.text.slice(at + name.length));
    const text = argument === null ? null : textOfString(code.strings[Number(argument[1])]);
    if (text !== null) return text;
  }
  return null;
}

function findAll(text: string, name: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) found.push(at);
  return found;
}

function isName(text: string, at: number, name: string): boolean {
  if (name.startsWith(MARK)) return true;
  return !/[\w$-]/.test(text.charAt(at - 1)) && !/[\w$-]/.test(text.charAt(at + name.length));
}

function readLiteral(code: Code, rest: string): Literal | null {
  const given = /^\s{0,50}(?::|=(?!=)|(?=\())\s{0,50}/.exec(rest);
  if (given === null) return null;
  const value = /^(?:\0(\d+)\0|(true|false)\b)\s{0,50}(?=[,;}\n\r]|$)/.exec(rest.slice(given[0].length));
  if (value?.[2] !== undefined) return { kind: 'flag', value: value[2] === 'true' };
  const text = value === null ? null : textOfString(code.strings[Number(value[1])]);
  return text === null ? { kind: 'code' } : { kind: 'text', text };
}

/** The text of a string in the source; null where it has escapes or is filled when it runs. */
function textOfString(string: string | undefined): string | null {
  if (string === undefined || string.includes('\\') || !isClosed(string)) return null;
  const text = string.slice(1, -1);
  return string.startsWith('`') && text.includes('${') ? null : text;
}

/** A string that ends with its line or with the file has no end of its own. */
function isClosed(string: string): boolean {
  return string.length > 1 && string.endsWith(string.charAt(0));
}

import { type Document, visit, type YAMLParseError } from 'yaml';

/** Why a text is no YAML: where, in plain words without a full stop, and what to write instead. */
export interface YamlMistake {
  readonly offset: number;
  readonly message: string;
  readonly hint: string | null;
}

/** What the parser said, and the line it said it of. */
interface Complaint {
  readonly text: string;
  readonly offset: number;
  readonly document: Document.Parsed;
  /** The line without its indentation, `- ` and comment. */
  readonly line: string;
  /** `title: ` in front of the value; '' where the line is no pair. */
  readonly key: string;
  readonly value: string;
  /** The first character that the parser did not expect. */
  readonly sign: string;
}

type Explanation = Omit<YamlMistake, 'offset'> & { readonly offset?: number };

/** The parser's words fit its own grammar; people meet a handful of slips. What is not in the table keeps its words. */
const TABLE: readonly (readonly [
  code: string,
  message: RegExp,
  explain: (complaint: Complaint) => Explanation,
])[] = [
  ['BLOCK_AS_IMPLICIT_KEY', /./, explainNested],
  [
    'BLOCK_IN_FLOW',
    /./,
    () =>
      say('A text with ": " between [ ] or { } needs quotes', 'quotes around the text: "Bread: the basics"'),
  ],
  ['MISSING_CHAR', /closing ["']quote/, explainQuote],
  ['MISSING_CHAR', /./, explainNoPair],
  ['MULTILINE_IMPLICIT_KEY', /./, explainNoPair],
  ['BAD_INDENT', /^Flow /, explainBracket],
  [
    'BAD_INDENT',
    /./,
    () => say('This line is indented neither like the keys above it nor as a part of one', BELOW),
  ],
  [
    'TAB_AS_INDENT',
    /./,
    () => say('A tab indents this line; YAML takes blanks only', 'two blanks instead of each tab'),
  ],
  [
    'BAD_SCALAR_START',
    /./,
    ({ sign, ...all }) => say(`A text that begins with ${sign} needs quotes`, quoteValue(all)),
  ],
  ['BAD_DQ_ESCAPE', /./, explainEscape],
  ['UNEXPECTED_TOKEN', /flow-(?:map|seq)-end/, ({ sign }) => say(`There is a ${sign} too many`)],
  [
    'UNEXPECTED_TOKEN',
    /block-seq-ind on same line/,
    () => say('A list begins on the line below its key', BELOW_KEY),
  ],
  ['UNEXPECTED_TOKEN', /./, explainRest],
];

const BELOW = 'the key straight below the first letter of the key that it belongs with';
const BELOW_KEY = 'a line for each entry, with blanks and - before it';

/** Makes a sentence for people, and a line to paste, of what the parser complains about. */
export function explainYaml(text: string, error: YAMLParseError, document: Document.Parsed): YamlMistake {
  const conflict = /^(?:<{7}|={7}$|>{7})/m.exec(text);
  if (conflict !== null) return { offset: conflict.index, ...say('A merge conflict is not resolved here') };
  const [offset] = error.pos;
  const row = TABLE.find(([code, message]) => code === error.code && message.test(error.message));
  const explain = row?.[2] ?? (() => say(error.message));
  return {
    offset,
    ...explain({ text, offset, document, sign: text.charAt(offset), ...readLine(text, offset) }),
  };
}

function say(message: string, hint: string | null = null): Explanation {
  return { message, hint };
}

function readLine(text: string, offset: number): Pick<Complaint, 'line' | 'key' | 'value'> {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const [whole = ''] = text.slice(start).split(/\r?\n/, 1);
  const line = whole
    .slice(0, MAX_LINE)
    .replace(/^[ \t]*(?:- +)*/, '')
    .replace(/[ \t]#.*$/, '')
    .trimEnd();
  const key = whole.length > MAX_LINE ? '' : (/^[\w-]+:[ \t]+/.exec(line)?.[0] ?? '');
  return { line, key: key.trimEnd() === '' ? '' : `${key.trimEnd()} `, value: line.slice(key.length) };
}

const MAX_LINE = 200;

function quoteValue({ key, value }: Pick<Complaint, 'key' | 'value'>): string | null {
  const bare = /^(['"])(.*)\1$/.exec(value)?.[2] ?? value;
  return key === '' ? null : key + JSON.stringify(bare);
}

function explainNested({ text, offset, ...all }: Complaint): Explanation {
  if (/:(?:\s|$)/.test(all.value))
    return say('A text with a colon and a blank in it needs quotes', quoteValue(all));
  const next = /\n[ \t]*/.exec(text.slice(offset));
  const place = next === null ? offset : offset + next.index + next[0].length;
  return {
    offset: place,
    ...say('This line is indented deeper than the key above it, which has a value already', BELOW),
  };
}

/** A key without a colon, or without a blank after it. */
function explainNoPair({ line }: Complaint): Explanation {
  const glued = /^([\w-]+):(?=\S)(?!\/\/)(.+)$/.exec(line);
  if (glued !== null) return say('A blank is missing after the colon', `${glued[1]}: ${glued[2]}`);
  return say(
    'This line is no `key: value` pair: its colon is missing',
    /^[\w-]+$/.test(line) ? `${line}: …` : 'key: value',
  );
}

function explainQuote({ text, offset, document }: Complaint): Explanation {
  const opening = findOpening(document, offset, 'quote') ?? offset;
  const { key, value } = readLine(text, opening);
  const hint = quoteValue({ key, value: value.replace(/^["']|["',\]}\s]+$/g, '') });
  return {
    offset: opening,
    ...say(`The quote ${text.charAt(opening)} that opens here is never closed`, hint),
  };
}

function explainBracket({ text, offset, document }: Complaint): Explanation {
  const opening = findOpening(document, offset, 'bracket') ?? offset;
  const sign = text.charAt(opening);
  const { line, key } = readLine(text, opening);
  const hint = key === '' ? null : `${line.replace(/,$/, '')}${sign === '{' ? ' }' : ']'}`;
  return { offset: opening, ...say(`The ${sign} that opens here is never closed`, hint) };
}

/** Where the innermost quoted text, or list or map in brackets, begins that reaches as far as the offset. */
function findOpening(document: Document.Parsed, offset: number, kind: 'quote' | 'bracket'): number | null {
  let opening: number | null = null;
  const note = (range: readonly number[] | null | undefined) => {
    const [start = 0, end = 0] = range ?? [];
    if (start < offset && end >= offset) opening = Math.max(start, opening ?? 0);
  };
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (kind === 'quote' && type?.startsWith('QUOTE')) note(range);
    },
    Collection: (_, { flow, range }) => {
      if (kind === 'bracket' && flow) note(range);
    },
  });
  return opening;
}

function explainEscape({ text, offset, key, value }: Complaint): Explanation {
  const sequence = text.slice(offset, offset + 2);
  const bare = value.replace(/^"|"$/g, '');
  const hint = key === '' || bare.includes("'") ? null : `${key}'${bare}'`;
  return say(`${sequence} means nothing between double quotes`, hint);
}

/** Text after what the parser took for the whole value. */
function explainRest({ text, offset, line, key, value }: Complaint): Explanation {
  const sign = value.charAt(0);
  const hint = quoteValue({ key, value });
  if (key === '') return say(`“${line}” is not expected here`);
  if (/[>|*&!]/.test(sign)) {
    const start = text.indexOf(value, text.lastIndexOf('\n', offset - 1) + 1);
    return { offset: start, ...say(`A text that begins with ${sign} needs quotes`, hint) };
  }
  if (/["'[{]/.test(sign)) {
    const rest = text.slice(offset).split(/\r?\n/, 1)[0] ?? '';
    return say(`After the closing ${CLOSING[sign] ?? sign} stands more text: “${rest.slice(0, 60)}”`, hint);
  }
  return say(`“${line}” is not expected here`);
}

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

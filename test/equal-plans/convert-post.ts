import { stringify, TomlDate } from 'smol-toml';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';

/** What front matter says, with TOML's types; `null` is an empty value, which TOML does not have. */
type Said = string | number | boolean | null | TomlDate | readonly Said[] | { readonly [key: string]: Said };

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?\n)---[ \t]*(?:\r?\n|$)/;
/** A day, a time with seconds, or one with an offset. Without seconds it is a text in YAML, and TOML has no such time. */
const DATE =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[Tt]|[ \t]+)(\d{1,2}):(\d\d)(?::(\d\d))?(?:[ \t]*(Z|[+-]\d\d):?(\d\d)?)?)?$/;

/** A post with YAML front matter, written in another way that says the same; any other post stays as it is. */
export const CONVERSIONS: Readonly<Record<string, (text: string) => string>> = {
  'Windows line ends': (text) => text.replace(/\r?\n/g, '\r\n'),
  'a byte order mark': (text) => `\ufeff${text}`,
  'Windows line ends and a byte order mark': (text) => `\ufeff${text.replace(/\r?\n/g, '\r\n')}`,
  'TOML front matter': (text) => {
    const post = splitPost(text, readDate);
    return post === null ? text : `+++\n${stringify(dropNull(post.said))}\n+++\n${post.body}`;
  },
  'JSON front matter': (text) => writeJson(text, 2),
  'JSON front matter on one line': (text) => writeJson(text, 0),
};

/** JSON has no dates: they are texts as in YAML. */
function writeJson(text: string, indent: number): string {
  const post = splitPost(text, (date) => date);
  return post === null ? text : `${JSON.stringify(post.said, null, indent)}\n${post.body}`;
}

type ReadText = (plain: string) => string | TomlDate;

/** Null where there is no YAML map. */
function splitPost(text: string, readText: ReadText): { said: Record<string, Said>; body: string } | null {
  const [block, yaml] = FRONT_MATTER.exec(text) ?? [];
  if (block === undefined || yaml === undefined) return null;
  const said = read(parseDocument(yaml, { uniqueKeys: false, logLevel: 'silent' }).contents, readText);
  return isTable(said) ? { said, body: text.slice(block.length) } : null;
}

function read(node: unknown, readText: ReadText): Said {
  if (isMap(node)) {
    const table: Record<string, Said> = {};
    for (const { key, value } of node.items)
      table[String(isScalar(key) ? (key.source ?? key.value) : key)] = read(value, readText);
    return table;
  }
  if (isSeq(node)) return node.items.map((item) => read(item, readText));
  if (!isScalar(node)) return null;
  const { value, source = '', type } = node;
  if (type === 'PLAIN' && typeof value === 'string') return readText(value);
  // A number that is written in a way of its own (`007`, `1.0`) is told by its text.
  if (typeof value === 'number') return String(value) === source ? value : source;
  return typeof value === 'string' || typeof value === 'boolean' ? value : null;
}

function readDate(text: string): string | TomlDate {
  const [, year, month = '', day = '', hour, minute, second, zone, rest = '00'] = DATE.exec(text) ?? [];
  if (year === undefined || (hour !== undefined && second === undefined && zone === undefined)) return text;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (hour === undefined) return new TomlDate(date);
  const offset = zone === undefined || zone === 'Z' ? (zone ?? '') : `${zone}:${rest}`;
  return new TomlDate(`${date}T${hour.padStart(2, '0')}:${minute}:${second ?? '00'}${offset}`);
}

function dropNull(said: Record<string, Said>): Record<string, Said> {
  const filled = Object.entries(said).filter(([, value]) => value !== null);
  return Object.fromEntries(filled.map(([key, value]) => [key, isTable(value) ? dropNull(value) : value]));
}

function isTable(said: Said): said is Record<string, Said> {
  return typeof said === 'object' && said !== null && !Array.isArray(said) && !(said instanceof Date);
}

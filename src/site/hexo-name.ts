import { hexoSlug } from './hexo-slug.js';

/** What Hexo takes from the path of a post below `_posts`, by `new_post_name`. */
export interface HexoName {
  /** `:title`: the path without what else the pattern names, `/` between folders. */
  readonly title: string;
  /** What the pattern names: `year`, `month`, `lang`, …. */
  readonly parts: ReadonlyMap<string, string>;
}

interface Token {
  /** A placeholder's name; null for text that stands as it is. */
  readonly name: string | null;
  readonly text: string;
}

/** The lengths that a placeholder may take at the start of a text, first choice first. */
type Lengths = (rest: string) => readonly number[];

const digits =
  (...counts: readonly number[]): Lengths =>
  (rest) =>
    counts.filter((count) => rest.length >= count && /^\d+$/.test(rest.slice(0, count)));
const LENGTHS: Readonly<Record<string, Lengths>> = {
  year: digits(4),
  month: digits(2),
  day: digits(2),
  i_month: digits(2, 1),
  i_day: digits(2, 1),
  hash: (rest) => (/^[0-9a-f]{12}/.test(rest) ? [12] : []),
};
const MAX_PATH = 400;
const MAX_TOKENS = 24;

/** Reads paths by a pattern such as `:year-:month-:day-:title.md`; where a path does not fit, all of it is the title, as a slug. See `parseFilename` in hexo's processor/post. */
export function createHexoNames(pattern: string): (path: string) => HexoName {
  const tokens = parsePattern(pattern.replace(/\.[^./]*$/, ''));
  return (path) => {
    const stem = path.replace(/\.[^./]*$/, '');
    const isLong = stem.length > MAX_PATH || tokens.length > MAX_TOKENS;
    const parts = isLong ? null : match(tokens, stem);
    if (parts === null) return { title: hexoSlug(stem), parts: new Map() };
    return { title: parts.get('title') ?? hexoSlug(stem), parts };
  };
}

function parsePattern(pattern: string): readonly Token[] {
  return pattern
    .split(/(:\w{0,40}[^_\W])/)
    .filter((text) => text !== '')
    .map((text) =>
      text.startsWith(':') && text.length > 1 ? { name: text.slice(1), text } : { name: null, text },
    );
}

/** Every placeholder as short as can be; what failed once is not tried again, so it takes no longer than tokens × length². */
function match(tokens: readonly Token[], text: string): ReadonlyMap<string, string> | null {
  const failed = new Set<number>();
  const found: [string, string][] = [];
  const fits = (index: number, start: number): boolean => {
    const token = tokens[index];
    if (token === undefined) return start === text.length;
    const state = index * (MAX_PATH + 1) + start;
    if (failed.has(state)) return false;
    const rest = text.slice(start);
    for (const length of lengthsOf(token, rest)) {
      if (!fits(index + 1, start + length)) continue;
      if (token.name !== null) found.push([token.name, rest.slice(0, length)]);
      return true;
    }
    failed.add(state);
    return false;
  };
  // Of a placeholder that stands twice the later one counts; the deepest was found first.
  return fits(0, 0) ? new Map(found.reverse()) : null;
}

function lengthsOf({ name, text }: Token, rest: string): readonly number[] {
  if (name === null) return rest.startsWith(text) ? [text.length] : [];
  const own = Object.hasOwn(LENGTHS, name) ? LENGTHS[name] : undefined;
  return own === undefined ? Array.from({ length: rest.length }, (_, at) => at + 1) : own(rest);
}

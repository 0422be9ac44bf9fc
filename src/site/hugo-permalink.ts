import { type HugoSpelling, hugoToken } from './hugo-slug.js';
import { dayOfWeek, dayOfYear, type LocalTime, type Moment } from './moment.js';

/** What the tokens of a Hugo permalink stand for. */
export interface HugoNames {
  readonly title: string;
  readonly slug: string | null;
  /** File name without extension and language; a bundle's folder. */
  readonly name: string;
  /** Folders below the content folder, without the bundle's own. */
  readonly sections: readonly string[];
  /** In the date's own zone; null counts as the first day of year 1, as in Hugo. */
  readonly at: Moment | null;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const two = (value: number): string => String(value).padStart(2, '0');

const NO_DATE: LocalTime = { year: 1, month: 1, day: 1, hour: 0, minute: 0, second: 0 };

const DATE_TOKENS: Readonly<Record<string, (day: LocalTime) => string>> = {
  year: (it) => String(it.year),
  '2006': (it) => String(it.year).padStart(4, '0'),
  '06': (it) => two(it.year % 100),
  month: (it) => two(it.month),
  '01': (it) => two(it.month),
  '1': (it) => String(it.month),
  monthname: (it) => MONTHS[it.month - 1] ?? '',
  January: (it) => MONTHS[it.month - 1] ?? '',
  Jan: (it) => (MONTHS[it.month - 1] ?? '').slice(0, 3),
  day: (it) => two(it.day),
  '02': (it) => two(it.day),
  '2': (it) => String(it.day),
  weekday: (it) => String(dayOfWeek(it)),
  weekdayname: (it) => DAYS[dayOfWeek(it)] ?? '',
  Monday: (it) => DAYS[dayOfWeek(it)] ?? '',
  Mon: (it) => (DAYS[dayOfWeek(it)] ?? '').slice(0, 3),
  yearday: (it) => String(dayOfYear(it)),
};

type NameToken = (names: HugoNames, slug: (text: string) => string) => string;
const contentBaseName: NameToken = (names, slug) => slug(names.name);
const slugOrName: NameToken = (names, slug) => slug(names.slug ?? names.name);
const NAME_TOKENS: Readonly<Record<string, NameToken>> = {
  title: (names, slug) => slug(names.title),
  slug: (names, slug) => slug(names.slug ?? names.title),
  filename: contentBaseName,
  contentbasename: contentBaseName,
  slugorfilename: slugOrName,
  slugorcontentbasename: slugOrName,
  section: (names) => names.sections[0] ?? '',
  sections: (names) => names.sections.join('/'),
  sectionslug: (names, slug) => slug(names.sections[0] ?? ''),
  sectionslugs: (names, slug) => names.sections.map(slug).join('/'),
};

const TOKEN = /:(\w+)(?:\[([^\]]{1,20})\])?/g;

/** The first token that Hugo does not know: it refuses to build such a site. Null where all are known. */
export function findUnknownToken(pattern: string): string | null {
  const tokens = [...pattern.matchAll(TOKEN)].map(([, token = '']) => token);
  return (
    tokens.find((token) => !Object.hasOwn(DATE_TOKENS, token) && !Object.hasOwn(NAME_TOKENS, token)) ?? null
  );
}

/** Whether a pattern holds a token of the date. */
export function hasDateToken(pattern: string): boolean {
  return [...pattern.matchAll(TOKEN)].some(([, token = '']) => Object.hasOwn(DATE_TOKENS, token));
}

/** Whether a pattern takes the title of a page with these names. */
export function takesTitle(pattern: string, { slug }: HugoNames): boolean {
  const tokens = [...pattern.matchAll(TOKEN)].map(([, token = '']) => token);
  return tokens.includes('title') || (slug === null && tokens.includes('slug'));
}

/** Fills the tokens of a permalink pattern; unknown ones stay. See `resources/page/permalinks.go`. */
export function expandHugo(pattern: string, names: HugoNames, spelling: HugoSpelling): string {
  const day = names.at ?? NO_DATE;
  const slug = (text: string): string => hugoToken(text, spelling);
  return pattern.replace(TOKEN, (whole, token: string, slice: string | undefined) => {
    if (slice !== undefined && (token === 'sections' || token === 'sectionslugs')) {
      const sections = sliceSections(names.sections, slice);
      return (token === 'sections' ? sections : sections.map(slug)).join('/');
    }
    if (Object.hasOwn(DATE_TOKENS, token)) return DATE_TOKENS[token]?.(day) ?? '';
    if (Object.hasOwn(NAME_TOKENS, token)) return NAME_TOKENS[token]?.(names, slug) ?? '';
    return whole;
  });
}

/** `[1:]`, `[:2]`, `[0]`, `[last]`, as Go slices. */
function sliceSections(sections: readonly string[], slice: string): readonly string[] {
  const indexOf = (text: string, other: number): number =>
    text === '' ? other : text === 'last' ? sections.length - 1 : Number(text);
  const [from = '', to] = slice.split(':');
  const start = indexOf(from, 0);
  return sections.slice(start, to === undefined ? start + 1 : indexOf(to, sections.length));
}

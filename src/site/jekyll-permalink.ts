import { encodeSegment } from './address.js';
import { jekyllSlug, jekyllTitle } from './jekyll-slug.js';
import { dayOfWeek, dayOfYear, type Moment, weekOf } from './moment.js';

/** What the placeholders of a Jekyll permalink stand for. */
export interface JekyllNames {
  readonly collection: string;
  /** Path below the collection without extension. */
  readonly path: string;
  /** File name without extension; a post keeps its date in it. */
  readonly name: string;
  /** `slug` of the front matter, else the file name's. */
  readonly slug: string;
  readonly categories: readonly string[];
  /** In the site's zone. */
  readonly at: Moment | null;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const two = (value: number): string => String(value).padStart(2, '0');

type DatePart = (at: Moment) => string;
const DATE_PARTS: Readonly<Record<string, DatePart>> = {
  year: (at) => String(at.year).padStart(4, '0'),
  short_year: (at) => two(at.year % 100),
  month: (at) => two(at.month),
  i_month: (at) => String(at.month),
  short_month: (at) => (MONTHS[at.month - 1] ?? '').slice(0, 3),
  long_month: (at) => MONTHS[at.month - 1] ?? '',
  day: (at) => two(at.day),
  i_day: (at) => String(at.day),
  y_day: (at) => String(dayOfYear(at)).padStart(3, '0'),
  w_year: (at) => String(weekOf(at).year),
  week: (at) => two(weekOf(at).week),
  w_day: (at) => String(dayOfWeek(at) || 7),
  short_day: (at) => (DAYS[dayOfWeek(at)] ?? '').slice(0, 3),
  long_day: (at) => DAYS[dayOfWeek(at)] ?? '',
  hour: (at) => two(at.hour),
  minute: (at) => two(at.minute),
  second: (at) => two(at.second),
};

const NAME_PARTS: Readonly<Record<string, (names: JekyllNames) => string>> = {
  title: (names) => jekyllTitle(names.slug),
  slug: (names) => jekyllSlug(names.slug),
  name: (names) => jekyllSlug(names.name),
  basename: (names) => names.name,
  path: (names) => names.path,
  collection: (names) => names.collection,
  categories: (names) => unique(names.categories.map((it) => it.toLowerCase())),
  slugified_categories: (names) => unique(names.categories.map(jekyllSlug)),
  output_ext: () => '.html',
};

/** The first placeholder that Jekyll does not know: it refuses to build such a site. Null where all are known. */
export function findUnknownPlaceholder(template: string): string | null {
  const names = [...template.matchAll(/:([a-z_]{1,30})/g)].map(([, name = '']) => name);
  return names.find((name) => longestKnown(name) === null) ?? null;
}

/** Fills the placeholders of a template; null where one needs a date and there is none. */
export function expandJekyll(template: string, names: JekyllNames): string | null {
  let isDateMissing = false;
  const filled = template.replace(/:([a-z_]{1,30})/g, (whole, key: string) => {
    // `:title.html`, but also `:year_:month`: the longest name that exists counts.
    const known = longestKnown(key);
    if (known === null) return whole;
    const datePart = DATE_PARTS[known];
    if (datePart !== undefined && names.at === null) isDateMissing = true;
    const value = datePart === undefined ? NAME_PARTS[known]?.(names) : names.at && datePart(names.at);
    return encodeSegment(value ?? '') + key.slice(known.length);
  });
  return isDateMissing ? null : sanitize(filled);
}

function longestKnown(key: string): string | null {
  for (let length = key.length; length > 0; length--) {
    const name = key.slice(0, length);
    if (Object.hasOwn(DATE_PARTS, name) || Object.hasOwn(NAME_PARTS, name)) return name;
  }
  return null;
}

/** See `Jekyll::URL#sanitize_url`. */
function sanitize(path: string): string {
  return `/${path}`
    .replaceAll('..', '/')
    .replaceAll('./', '')
    .replace(/\/{2,}/g, '/');
}

function unique(texts: readonly string[]): string {
  return [...new Set(texts)].join('/');
}

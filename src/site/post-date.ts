import { isReal, type LocalTime, type Moment, momentInZone, momentWithOffset } from './moment.js';

/** A date as an author wrote it: calendar fields, and the offset where one stands there. Always a day that exists. */
export interface PostDate {
  readonly local: LocalTime;
  /** Whether YAML readers that know times take the text for one, where it has no quotes. */
  readonly hasSeconds: boolean;
  /** Minutes east of UTC; null where the text names no zone. */
  readonly offset: number | null;
}

export type ParsedDate =
  | { readonly kind: 'date'; readonly date: PostDate }
  | { readonly kind: 'invalid'; readonly message: string };

const MAX_LENGTH = 64;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

// Texts are matched after blanks were folded into one, so each expression is linear.
const TIME = String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d{1,9})?)?(?: ?(?<half>[ap])\.?m\.?)?`;
// Jekyll's own site writes `16:03:21 0000 -0700`; Ruby takes neither for a zone.
const ZONE = String.raw`(?:(?<none> 0000 [+-]\d{4})| ?(?<zone>z|utc|gmt|[ecmp][sd]t|[+-]\d{2}(?::?\d{2})?)(?: \(?[a-z]{2,5}\)?)?)?`;
const REST = `(?:(?:t|,? )${TIME}${ZONE})?$`;
const FORMS = [
  String.raw`^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})`,
  String.raw`^(?<year>\d{4})/(?<month>\d{1,2})/(?<day>\d{1,2})`,
  String.raw`^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})`,
  String.raw`^(?:[a-z]{3,9},? )?(?<name>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})`,
  String.raw`^(?:[a-z]{3,9},? )?(?<day>\d{1,2})(?:st|nd|rd|th)? (?<name>[a-z]{3,9})\.?,? (?<year>\d{4})`,
].map((form) => new RegExp(form + REST, 'i'));
const AMBIGUOUS = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b/;

const AMBIGUOUS_PARTS = /^\s{0,9}(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/;

const EXPECTED = 'write it as 2024-01-15 or 2024-01-15 10:30:00 +0100';

/** Reads every form of date that is common in front matter; `15/01/2024` is refused, since it can be read in two ways. */
export function parsePostDate(text: string): ParsedDate {
  if (last.text !== text) last = { text, parsed: parseText(text) };
  return last.parsed;
}

function parseText(text: string): ParsedDate {
  const folded = text.trim().replace(/\s+/g, ' ');
  if (folded.length > MAX_LENGTH) return invalid(`The date is longer than ${MAX_LENGTH} characters`);
  if (AMBIGUOUS.test(folded)) return invalid(`The date "${folded}" can be read in two ways`);
  for (const form of FORMS) {
    const groups = form.exec(folded)?.groups;
    if (groups !== undefined) return readFields(groups, folded);
  }
  return invalid(`The date "${folded}" cannot be read`);
}

// Generators take several dates of a post from one field.
let last: { readonly text: string; readonly parsed: ParsedDate } = { text: '', parsed: parseText('') };

/** A date to write instead of one that cannot be read: with the last day of its month, or with the month in the middle; else any. */
export function suggestDate(text: string): string {
  const [, year = '', month = '', day = ''] = /^\s{0,9}(\d{4})[-/](\d{1,2})[-/](\d{1,2})/.exec(text) ?? [];
  if (year !== '') return nearestDay(Number(year), Number(month), Number(day));
  const [, first = '', second = '', full = ''] = AMBIGUOUS_PARTS.exec(text) ?? [];
  if (full === '') return '2024-01-15';
  const isMonthFirst = Number(second) > 12;
  return nearestDay(
    Number(full),
    Number(isMonthFirst ? first : second),
    Number(isMonthFirst ? second : first),
  );
}

function nearestDay(year: number, month: number, day: number): string {
  const ofMonth = Math.min(Math.max(month, 1), 12);
  let ofDay = Math.min(Math.max(day, 1), 31);
  const isDay = () => isReal({ year, month: ofMonth, day: ofDay, hour: 0, minute: 0, second: 0 });
  while (ofDay > 28 && !isDay()) ofDay -= 1;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(ofMonth)}-${two(ofDay)}`;
}

/** The moment of a date: with its own offset where it has one, else in `zone` (IANA name). */
export function toMoment({ local, offset }: PostDate, zone: string): Moment {
  return offset === null ? momentInZone(local, zone) : momentWithOffset(local, offset);
}

function invalid(message: string): ParsedDate {
  return { kind: 'invalid', message: `${message}; ${EXPECTED}.` };
}

type Groups = Readonly<Record<string, string | undefined>>;

function readFields(groups: Groups, text: string): ParsedDate {
  const month = groups.name === undefined ? Number(groups.month) : monthOf(groups.name);
  const offset = readOffset(groups.zone?.toLowerCase());
  if (month === null || offset === 'invalid') return invalid(`The date "${text}" cannot be read`);
  const local = {
    year: Number(groups.year),
    month,
    day: Number(groups.day),
    hour: readHour(groups),
    minute: Number(groups.minute ?? 0),
    second: Number(groups.second ?? 0),
  };
  // With such an ending it is text, not a time of YAML.
  const hasSeconds = groups.second !== undefined && groups.none === undefined;
  if (!isReal(local)) return invalid(`The date "${text}" does not exist`);
  return { kind: 'date', date: { local, hasSeconds, offset } };
}

function monthOf(name: string): number | null {
  const at = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return at === -1 ? null : at + 1;
}

function readHour(groups: Groups): number {
  const hour = Number(groups.hour ?? 0);
  if (groups.half === undefined) return hour;
  if (hour < 1 || hour > 12) return Number.NaN;
  return (hour % 12) + (groups.half.toLowerCase() === 'p' ? 12 : 0);
}

function readOffset(zone: string | undefined): number | null | 'invalid' {
  if (zone === undefined) return null;
  if (zone === 'z' || zone === 'utc' || zone === 'gmt') return 0;
  const named = 'ecmp'.indexOf(zone.charAt(0));
  if (named >= 0) return (-5 - named + Number(zone.charAt(1) === 'd')) * 60;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(3).replace(':', '') || 0);
  if (hours > 23 || minutes > 59) return 'invalid';
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

import { Temporal } from 'temporal-polyfill';
import type { Finding, Wish } from '../content/pin.js';
import { findOnlyInstant } from '../find-stretch.js';
import { explainGap, type Fields, judgeSeconds, judgeZone } from './time-warnings.js';

export interface ScheduleContext {
  /** IANA zone of zone-less times; null where nothing names one (UTC is used, with a warning). */
  readonly timezone: string | null;
  /** Local `HH:MM` of a date without a time. */
  readonly time: string;
}

export interface ParsedSchedule {
  readonly wish: Wish | null;
  readonly findings: readonly Finding[];
}

const FORMS =
  '`2026-12-01 09:30`, `2026-12-01`, `2026-12-01T09:30:00+01:00`, `now`, `next`, `+3d`, `+2w 18:00` or `+6h`';
const LOCAL = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:T| {1,3})(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?)?$/i;
const OFFSET = /^(.{10,30}?) ?(Z|[+-]\d{2}(?::?\d{2})?)$/i;
const AMBIGUOUS = /^\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})(?!\d)/;
const RELATIVE = /^\+(\d{1,4}) ?([hdw])(?: +(\d{1,2}:\d{2}))?$/i;

/** Outside of these a year is a slip of the keyboard; inside, an instant has four digits for its year in every zone. */
const FIRST_YEAR = 1970;
const LAST_YEAR = 2999;

/** A schedule expression of the front matter; README, `schedule`, lists the forms. Dates are validated, never rolled over. */
export function parseSchedule(text: string, context: ScheduleContext): ParsedSchedule {
  const trimmed = text.trim();
  const word = trimmed.toLowerCase();
  if (word === 'now' || word === 'next') return { wish: { kind: word }, findings: [] };
  const relative = RELATIVE.exec(trimmed);
  if (relative) return parseRelative(relative, { ...context, text: trimmed });
  const zoned = OFFSET.exec(trimmed);
  const local = LOCAL.exec(zoned?.[1]?.trim() ?? trimmed);
  if (!local || (zoned && local[4] === undefined)) return refuseForm(trimmed);
  const shown = `"${trimmed}"${local[4] === undefined ? ` at ${context.time} (schedule.time)` : ''}`;
  return parseAbsolute(local, { ...context, text: trimmed, shown, offset: zoned?.[2] ?? null });
}

interface TextContext extends ScheduleContext {
  readonly text: string;
}

function parseRelative(match: RegExpExecArray, context: TextContext): ParsedSchedule {
  const { text } = context;
  const amount = Number(match[1]);
  const unit = (match[2] ?? '').toLowerCase();
  const time = match[3] ?? null;
  if (time !== null && (unit === 'h' || !isTime(time))) {
    return invalid(`"${text}": a time of day such as 18:00 goes with days or weeks.`);
  }
  const days = unit === 'w' ? amount * 7 : unit === 'd' ? amount : 0;
  return {
    wish: { kind: 'after', hours: unit === 'h' ? amount : 0, days, time: time?.padStart(5, '0') ?? null },
    findings: time === null ? [] : judgeZone(context.text, context.timezone),
  };
}

interface AbsoluteContext extends TextContext {
  readonly offset: string | null;
  /** The text in quotes, and where its time comes from when it has none. */
  readonly shown: string;
}

function parseAbsolute(match: RegExpExecArray, context: AbsoluteContext): ParsedSchedule {
  const [hour, minute] = match[4] === undefined ? context.time.split(':') : [match[4], match[5]];
  const fields = {
    year: Number(match[1]),
    month: Number(match[2]),
    day: Number(match[3]),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(match[6] ?? 0),
  };
  const wrong = findUnreal(fields);
  if (wrong !== null) return invalid(`"${context.text}": ${wrong}`);
  const parsed =
    context.offset === null
      ? inZone(fields, context)
      : atOffset(fields, normaliseOffset(context.offset), context.text);
  return parsed.wish === null
    ? parsed
    : { ...parsed, findings: [...parsed.findings, ...judgeSeconds(fields, context.text, context.offset)] };
}

/** What the calendar or the clock does not have; null where the fields are a local time. */
function findUnreal(fields: Fields): string | null {
  const { year, month, day } = fields;
  if (year < FIRST_YEAR || year > LAST_YEAR) return `there are no pins in the year ${year}.`;
  if (month < 1 || month > 12) return `there is no month ${month}.`;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day < 1 || day > days) return `that month has ${days} days, not ${day}.`;
  if (fields.hour > 23 || fields.minute > 59 || fields.second > 59) return 'that is no time of day.';
  return null;
}

/** Local time as if it were UTC. */
function toLocalMs({ year, month, day, hour, minute, second }: Fields): number {
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** Kiribati: nobody is further from UTC. */
const MOST_OFFSET_MINUTES = 14 * 60;

function atOffset(fields: Fields, offset: string, text: string): ParsedSchedule {
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  if (minutes > 59 || hours * 60 + minutes > MOST_OFFSET_MINUTES)
    return invalid(`"${text}": there is no UTC offset ${offset}.`);
  const east = (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
  return { wish: { kind: 'at', ms: toLocalMs(fields) - east * 60_000, offset }, findings: [] };
}

function inZone(fields: Fields, context: AbsoluteContext): ParsedSchedule {
  const zone = context.timezone ?? 'UTC';
  const findings = judgeZone(context.text, context.timezone);
  const only = findOnlyInstant(toLocalMs(fields), zone);
  if (only !== null) return { wish: { kind: 'at', ms: only, offset: null }, findings };
  return nearChange(fields, zone, { ...context, findings });
}

/** Where the clocks change a local time may exist twice, or not at all. */
function nearChange(
  fields: Fields,
  zone: string,
  context: AbsoluteContext & { readonly findings: Finding[] },
): ParsedSchedule {
  const { findings } = context;
  const local = Temporal.PlainDateTime.from(fields, { overflow: 'reject' });
  const early = local.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const late = local.toZonedDateTime(zone, { disambiguation: 'later' });
  if (!early.toPlainDateTime().equals(local))
    return { wish: null, findings: [explainGap(context.shown, early, late)] };
  if (early.epochMilliseconds !== late.epochMilliseconds) {
    findings.push(
      warn(
        'schedule-overlap',
        `${context.shown} happens twice in ${zone}; the first (${early.offset}) is taken.`,
        `schedule: ${local.toString({ smallestUnit: 'minute' })}${late.offset} for the second`,
      ),
    );
  }
  return { wish: { kind: 'at', ms: early.epochMilliseconds, offset: null }, findings };
}

function refuseForm(text: string): ParsedSchedule {
  const shown = text.slice(0, 60);
  return AMBIGUOUS.test(text)
    ? refuse('schedule-ambiguous', `"${shown}" can be read in two ways: is the day or the month first?`)
    : invalid(`"${shown}" is no schedule.`);
}

function invalid(message: string): ParsedSchedule {
  return refuse('schedule-invalid', message);
}

function refuse(code: Finding['code'], message: string): ParsedSchedule {
  return { wish: null, findings: [{ severity: 'error', code, message, hint: `one of ${FORMS}` }] };
}

function warn(code: Finding['code'], message: string, hint: string): Finding {
  return { severity: 'warning', code, message, hint };
}

/** Whether a text is a time of day, `9:30` or `09:30`. */
function isTime(text: string): boolean {
  return /^([01]?\d|2[0-3]):[0-5]\d$/.test(text);
}

function normaliseOffset(offset: string): string {
  if (offset.toUpperCase() === 'Z') return '+00:00';
  return `${offset.slice(0, 3)}:${offset.slice(3).replace(':', '').padEnd(2, '0')}`;
}

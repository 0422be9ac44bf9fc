import * as z from 'zod';

/** A time of day in two digits each. */
export const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const RANGE = /^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$/;

/** `mon-fri 09:00 18:00`, `sat,sun 10:30`, `fri-mon 12:00`: days from 1 (Monday), each once, and local times. */
export const weeklySlot = z
  .string()
  .superRefine((value, context) => {
    const hint = findMistake(split(value));
    if (hint === null) return;
    const message = 'days and times such as "mon-fri 09:00 18:00" or "sat,sun 10:30"';
    context.addIssue({ code: 'custom', message, params: { hint } });
  })
  .transform((value) => {
    const { ranges, times } = split(value);
    return { days: [...new Set(ranges.flatMap(expandDays))], times };
  });

interface Parts {
  readonly ranges: readonly string[];
  readonly times: readonly string[];
}

function split(value: string): Parts {
  const [days = '', ...times] = value
    .trim()
    .toLowerCase()
    .split(/[ \t]+/);
  return { ranges: days.split(','), times };
}

/** What is wrong, in words; null where nothing is. */
function findMistake({ ranges, times }: Parts): string | null {
  const noDay = ranges.find((range) => !RANGE.test(range));
  if (noDay !== undefined)
    return `${quote(noDay)} is no day; days are ${DAYS.join(', ')}, every day is mon-sun`;
  if (times.length === 0)
    return `${quote(ranges.join(','))} has no time; in a list in brackets an entry with a comma needs quotes`;
  const noTime = times.find((time) => !CLOCK.test(time));
  return noTime === undefined ? null : `${quote(noTime)} is no time of day; times are written like 09:00`;
}

function quote(text: string): string {
  return `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`;
}

/** `fri-mon` goes over the end of the week. */
function expandDays(range: string): number[] {
  const [first = '', last = first] = range.split('-');
  const from = DAYS.indexOf(first);
  const length = ((DAYS.indexOf(last) - from + 7) % 7) + 1;
  return Array.from({ length }, (_, index) => ((from + index) % 7) + 1);
}

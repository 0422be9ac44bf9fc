import { Temporal } from 'temporal-polyfill';
import type { Finding } from '../content/pin.js';

/** A local time as it is written. */
export type Fields = Readonly<Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>>;

/** A zone-less time where nothing names a zone is one of UTC. */
export function judgeZone(text: string, timezone: string | null): Finding[] {
  if (timezone !== null) return [];
  const message = `"${text}" has no zone and the site names none: UTC is used.`;
  const hint = 'site: { timezone: Europe/Berlin }';
  return [{ severity: 'warning', code: 'schedule-zone', message, hint }];
}

/** A slot is a minute: the first one that is not before the time. `offset` is the author's own. */
export function judgeSeconds(fields: Fields, text: string, offset: string | null): Finding[] {
  if (fields.second === 0) return [];
  const minute = Temporal.PlainDateTime.from({ ...fields, second: 0 }).add({ minutes: 1 });
  const taken = minute.toString({ smallestUnit: 'minute' }).replace('T', ' ') + (offset ?? '');
  const message = `"${text}" has seconds, but Publer keeps minutes: ${taken} is taken.`;
  return [{ severity: 'warning', code: 'schedule-seconds', message, hint: `schedule: ${taken}` }];
}

/** A local time that the clocks of a zone jump over. `early` and `late` are as far before and after it as they jump. */
export function explainGap(
  shown: string,
  early: Temporal.ZonedDateTime,
  late: Temporal.ZonedDateTime,
): Finding {
  const say = (time: Temporal.PlainDateTime) => time.toString({ smallestUnit: 'minute' }).replace('T', ' ');
  const valid = [early, late].map((time) => say(time.toPlainDateTime()));
  const change = early.getTimeZoneTransition('next') ?? late;
  const from = say(change.subtract({ minutes: 1 }).toPlainDateTime().add({ minutes: 1 }));
  const to = say(change.toPlainDateTime());
  return {
    severity: 'error',
    code: 'schedule-gap',
    message: `${shown} does not exist in ${early.timeZoneId}: the clocks jump over it, from ${from} to ${to}. Nearest valid times: ${valid.join(' and ')}.`,
    hint: `schedule: ${valid[1] ?? ''}`,
  };
}

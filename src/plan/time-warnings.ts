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

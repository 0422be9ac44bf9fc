import { clockAt, sayClock } from '../plan/clock-at.js';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `Tue 2026-12-01 09:30 Europe/Berlin`. */
export function renderWhen(ms: number, timezone: string): string {
  return `${sayClock(clockAt(ms, timezone))} ${timezone}`;
}

/** `Tue 1 Dec 2026` and `09:30`, in the zone: the words of a calendar. */
export function renderDay(ms: number, timezone: string): { readonly day: string; readonly time: string } {
  const { date, weekday, time } = clockAt(ms, timezone);
  const [year = '', month = '', day = ''] = date.split('-');
  return { day: `${weekday} ${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`, time };
}

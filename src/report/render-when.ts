import { renderLocal } from '../plan/render-time.js';

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `Tue 2026-12-01 09:30 Europe/Berlin`. */
export function renderWhen(ms: number, timezone: string): string {
  const { date, weekday, time } = localPartsOf(ms, timezone);
  return `${weekday} ${date} ${time} ${timezone}`;
}

/** `Tue 1 Dec 2026` and `09:30`, in the zone: the words of a calendar. */
export function renderDay(ms: number, timezone: string): { readonly day: string; readonly time: string } {
  const { date, weekday, time } = localPartsOf(ms, timezone);
  const [year = '', month = '', day = ''] = date.split('-');
  return { day: `${weekday} ${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`, time };
}

function localPartsOf(ms: number, timezone: string) {
  const local = renderLocal(ms, timezone);
  const date = local.slice(0, 10);
  const weekday = WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';
  return { date, weekday, time: local.slice(11, 16) };
}

import { renderLocal } from '../plan/render-time.js';

/** `Tue 2026-12-01 09:30`, in the zone. */
export function renderMinute(ms: number, timezone: string): string {
  const local = renderLocal(ms, timezone);
  const weekday =
    ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][
      new Date(`${local.slice(0, 10)}T00:00:00Z`).getUTCDay()
    ] ?? '';
  return `${weekday} ${local.slice(0, 10)} ${local.slice(11, 16)}`;
}

/** `Tue 2026-12-01 09:30 Europe/Berlin`. */
export function renderWhen(ms: number, timezone: string): string {
  return `${renderMinute(ms, timezone)} ${timezone}`;
}

import { renderLocal } from './render-time.js';

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** A local time in its parts: `2026-12-01`, `Tue`, `09:30`. */
export interface Clock {
  readonly date: string;
  readonly weekday: string;
  readonly time: string;
}

/** What the clocks of a zone show. */
export function clockAt(ms: number, timezone: string): Clock {
  return readClock(renderLocal(ms, timezone));
}

/** The parts of a local time that begins like `2026-12-01T09:30`. */
export function readClock(local: string): Clock {
  const date = local.slice(0, 10);
  const weekday = WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';
  return { date, weekday, time: local.slice(11, 16) };
}

/** `Tue 2026-12-01 09:30`. */
export function sayClock({ weekday, date, time }: Clock): string {
  return `${weekday} ${date} ${time}`;
}

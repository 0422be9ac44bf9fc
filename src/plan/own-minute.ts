import { Calendar, type Taken } from './calendar.js';
import { SOONEST_MS } from './choose-slot.js';
import { type Entry, isGone } from './ledger.js';
import type { Step } from './plan.js';
import { bareLink } from './wanted.js';

/** Which minutes are taken, and by whom. */
export interface Minutes {
  /** Taken minutes by account: the ledger, what Publer holds, and this run. */
  readonly calendars: Map<string, Calendar>;
  readonly nowMs: number;
  /** The minute that a live entry has, where Publer shows it, if it does. */
  minuteOf(entry: Entry): number;
}

export function calendarOf(calendars: Map<string, Calendar>, account: string | null): Calendar {
  const known = calendars.get(account ?? '');
  if (known) return known;
  const empty = new Calendar([]);
  calendars.set(account ?? '', empty);
  return empty;
}

export function linkOf({ wanted }: Step): string | null {
  return wanted.pin.link === null ? null : bareLink(wanted.pin.link);
}

/** The minute of a post that was deleted is kept for its replacement as long as it is free and far enough ahead. */
export function reserveSlot(step: Step, { calendars, nowMs }: Minutes): Step {
  const { entry, slotMs } = step;
  if (entry === null || slotMs === null || !isGone(entry)) return step;
  const calendar = calendarOf(calendars, step.wanted.account);
  if (slotMs - nowMs < SOONEST_MS || !calendar.isFree(slotMs)) return { ...step, slotMs: null };
  calendar.add({ ms: slotMs, link: linkOf(step) });
  return step;
}

/** The minute of the post that is to be replaced: it stands in nobody's way, least of all in its own. */
export function findOwn(
  { action, entry }: Step,
  { calendars, minuteOf }: Minutes,
): { readonly calendar: Calendar; readonly taken: Taken } | null {
  if (action !== 'replace' || entry === null || isGone(entry)) return null;
  const taken = { ms: minuteOf(entry), link: bareLink(entry.link) };
  return { calendar: calendarOf(calendars, entry.account), taken };
}

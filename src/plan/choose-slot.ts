import type { ScheduleSettings } from '../settings.js';
import { type Calendar, type Conflict, ceilMinute, DAY_MS, MINUTE_MS, type Taken } from './calendar.js';
import { nextOpen } from './next-open.js';

/** The soonest a slot is chosen: Publer checks the time when its job runs. */
export const SOONEST_MS = 5 * MINUTE_MS;
/** Publer Business: pins per account in a rolling 24 hours. */
export const PUBLER_DAY_LIMIT = 36;

export interface SlotRules {
  readonly schedule: ScheduleSettings;
  readonly timezone: string;
}

export interface Chosen {
  readonly ms: number;
  /** The first minute at or after the wanted one at which slots are chosen at all, free or not. */
  readonly openMs: number;
  /** The rule of cadence that pushed the slot back furthest, of equals the last; null where it was none, or only that minutes were taken. */
  readonly pushed: Conflict | null;
}

/** The first minute at or after `from` that keeps every cadence rule. null where none lies before `from` + 10 years. */
export function chooseSlot(calendar: Calendar, want: Taken, rules: SlotRules): Chosen | null {
  const end = want.ms + 3660 * DAY_MS;
  const start = calendar.afterFull(want.ms);
  let { pushed: last } = start;
  let furthest = last && { conflict: last, ms: last.until - want.ms };
  let isFullSoFar = true;
  for (let ms = nextOpen(ceilMinute(start.ms), rules); ms < end; ) {
    const conflict = calendar.conflict({ ms, link: want.link }, rules.schedule);
    if (isFullSoFar && (conflict === null || conflict.rule === 'same-link')) {
      calendar.noteFull({ from: want.ms, until: ms, pushed: last });
      isFullSoFar = false;
    }
    if (conflict === null) {
      const openMs = nextOpen(ceilMinute(want.ms), rules);
      return { ms, openMs, pushed: furthest?.conflict ?? null };
    }
    if (conflict.rule !== 'taken') {
      last = conflict;
      const push = conflict.until - ms;
      if (furthest === null || push >= furthest.ms) furthest = { conflict, ms: push };
    }
    ms = nextOpen(ceilMinute(Math.max(conflict.until, ms + MINUTE_MS)), rules);
  }
  return null;
}

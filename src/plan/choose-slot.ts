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
  /** The rule of cadence that pushed the slot back last, and in words; null where it was none, or only that minutes were taken. */
  readonly rule: Conflict['rule'] | null;
  readonly why: string | null;
  /** Whether the wanted minute lies outside the opening hours, or is none of the weekly slots. */
  readonly isClosed: boolean;
}

/** The first minute at or after `from` that keeps every cadence rule. null where none lies before `from` + 10 years. */
export function chooseSlot(calendar: Calendar, want: Taken, rules: SlotRules): Chosen | null {
  const end = want.ms + 3660 * DAY_MS;
  const start = calendar.afterFull(want.ms);
  let { pushed } = start;
  let isFullSoFar = true;
  for (let ms = nextOpen(ceilMinute(start.ms), rules); ms < end; ) {
    const conflict = calendar.conflict({ ms, link: want.link }, rules.schedule);
    if (isFullSoFar && (conflict === null || conflict.rule === 'same-link')) {
      calendar.noteFull({ from: want.ms, until: ms, pushed });
      isFullSoFar = false;
    }
    if (conflict === null) {
      const isClosed = nextOpen(ceilMinute(want.ms), rules) !== ceilMinute(want.ms);
      return { ms, rule: pushed?.rule ?? null, why: pushed?.why ?? null, isClosed };
    }
    if (conflict.rule !== 'taken') pushed = conflict;
    ms = nextOpen(ceilMinute(Math.max(conflict.until, ms + MINUTE_MS)), rules);
  }
  return null;
}

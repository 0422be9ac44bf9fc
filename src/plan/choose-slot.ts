import type { ScheduleSettings } from '../settings.js';
import { type Calendar, ceilMinute, DAY_MS, MINUTE_MS, type Taken } from './calendar.js';
import type { Conflict } from './conflict.js';
import { pushOn } from './full-stretches.js';
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
  const start = calendar.full.after(want.ms, want.link);
  let { pushed } = start;
  let isFullForAll = start.ms === calendar.full.after(want.ms, null).ms;
  const note = (link: string | null, until: number) =>
    calendar.full.note(link, { from: want.ms, until, pushed });
  for (let ms = nextOpen(ceilMinute(start.ms), rules); ms < end; ) {
    const conflict = calendar.conflict({ ms, link: want.link }, rules.schedule);
    if (isFullForAll && (conflict === null || conflict.rule === 'same-link')) {
      note(null, ms);
      isFullForAll = false;
    }
    if (conflict === null) {
      if (want.link !== null) note(want.link, ms);
      const openMs = nextOpen(ceilMinute(want.ms), rules);
      // A minute that the same page has: the distance of equal links says more than that it is taken.
      const [own = null] = calendar
        .conflicts({ ms: openMs, link: want.link }, rules.schedule)
        .filter(({ rule, otherMs }) => rule === 'same-link' && otherMs === openMs);
      return { ms, openMs, pushed: pushed?.furthest ?? own };
    }
    if (conflict.rule !== 'taken') pushed = pushOn(pushed, conflict, ms);
    ms = nextOpen(ceilMinute(Math.max(conflict.until, ms + MINUTE_MS)), rules);
  }
  return null;
}

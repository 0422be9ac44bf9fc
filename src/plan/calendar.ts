import type { ScheduleSettings } from '../settings.js';

export const MINUTE_MS = 60_000;
export const DAY_MS = 86_400_000;

/** A minute that is taken on one account. `link` is bare. */
export interface Taken {
  readonly ms: number;
  readonly link: string | null;
}

/** Start of the next UTC minute at or after a moment. */
export function ceilMinute(ms: number): number {
  return Math.ceil(ms / MINUTE_MS) * MINUTE_MS;
}

/** A cadence rule that a minute would break; `until` is the soonest later moment at which it may hold. */
export interface Conflict {
  readonly rule: 'taken' | 'gap' | 'per-day' | 'same-link';
  readonly why: string;
  readonly until: number;
}

/** A stretch from one moment to another, and the rule of cadence that was the last to push pins on in it. */
interface Full {
  readonly from: number;
  readonly until: number;
  readonly pushed: Conflict | null;
}

/** The calendar of one account: which minutes are taken. */
export class Calendar {
  readonly #taken: Taken[];
  /** A stretch in which no pin has room, whatever its link: calendars only fill up, so it stays so. */
  #full: Full = { from: 0, until: 0, pushed: null };

  constructor(taken: readonly Taken[]) {
    this.#taken = [...taken].sort((a, b) => a.ms - b.ms);
  }

  add(taken: Taken): void {
    this.#taken.splice(this.#firstAfter(taken.ms), 0, taken);
  }

  /** Takes a minute back; nothing where it is not taken for that link. */
  remove({ ms, link }: Taken): void {
    const index = this.#taken.findIndex((taken) => taken.ms === ms && taken.link === link);
    if (index < 0) return;
    this.#taken.splice(index, 1);
    this.#full = { from: 0, until: 0, pushed: null };
  }

  isFree(ms: number): boolean {
    return this.#taken[this.#firstAfter(ms - 1)]?.ms !== ms;
  }

  nextFree(ms: number): number {
    let free = ceilMinute(ms);
    while (!this.isFree(free)) free += MINUTE_MS;
    return free;
  }

  /** Where a search for a slot may begin, after the stretch that is known to be full, and which rule pushed it there. */
  afterFull(ms: number): { readonly ms: number; readonly pushed: Conflict | null } {
    const { from, until, pushed } = this.#full;
    if (ms < from || ms >= until) return { ms, pushed: null };
    return { ms: until, pushed: pushed !== null && ms < pushed.until ? pushed : null };
  }

  /** Notes that no pin has room in a stretch. */
  noteFull(full: Full): void {
    const joins = full.from <= this.#full.until && full.from >= this.#full.from;
    if (!joins) this.#full = full;
    else if (full.until > this.#full.until) this.#full = { ...full, from: this.#full.from };
  }

  /** The first cadence rule that a minute breaks, or null. */
  conflict(want: Taken, schedule: ScheduleSettings): Conflict | null {
    if (!this.isFree(want.ms))
      return { rule: 'taken', why: 'the minute is taken', until: want.ms + MINUTE_MS };
    const { gapMs, perDay } = schedule;
    const near = this.#near(want.ms, gapMs).find((t) => Math.abs(t.ms - want.ms) < gapMs);
    if (near)
      return { rule: 'gap', why: `less than ${sayDuration(gapMs)} from another pin`, until: near.ms + gapMs };
    const full = this.#fullDay(want.ms, perDay);
    if (full !== null)
      return {
        rule: 'per-day',
        why: `already ${perDay} pin${perDay === 1 ? '' : 's'} within 24 hours`,
        until: full,
      };
    const same = this.#near(want.ms, schedule.sameLinkMs).findLast(
      (t) => t.link !== null && t.link === want.link && Math.abs(t.ms - want.ms) < schedule.sameLinkMs,
    );
    if (!same) return null;
    const why = `less than ${sayDuration(schedule.sameLinkMs)} from another pin of this page`;
    return { rule: 'same-link', why, until: same.ms + schedule.sameLinkMs };
  }

  /** Whether a pin at that minute would be one too many in a rolling 24 hours. */
  exceeds(ms: number, limit: number): boolean {
    return this.#fullDay(ms, limit) !== null;
  }

  #near(ms: number, distance: number): readonly Taken[] {
    return this.#taken.slice(this.#firstAfter(ms - distance - 1), this.#firstAfter(ms + distance));
  }

  /** The moment from which a rolling 24 hours with this pin has room again, or null where it has room. */
  #fullDay(ms: number, limit: number): number | null {
    const around = this.#near(ms, DAY_MS - 1).map((t) => t.ms);
    const withWant = [...around.filter((t) => t < ms), ms, ...around.filter((t) => t >= ms)];
    for (let first = 0; first + limit < withWant.length; first += 1) {
      const from = withWant[first] ?? 0;
      if ((withWant[first + limit] ?? 0) - from >= DAY_MS) continue;
      const oldest = from === ms ? (withWant[first + 1] ?? ms) : from;
      return oldest + DAY_MS;
    }
    return null;
  }

  #firstAfter(ms: number): number {
    let low = 0;
    let high = this.#taken.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#taken[middle]?.ms ?? 0) <= ms) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** `7 days`, `1 hour`, `15 minutes`. */
export function sayDuration(ms: number): string {
  for (const [name, unitMs] of UNITS) {
    const count = ms / unitMs;
    if (count >= 1 && Number.isInteger(count)) return `${count} ${name}${count === 1 ? '' : 's'}`;
  }
  return `${Math.round(ms / MINUTE_MS)} minutes`;
}

const UNITS = [
  ['day', DAY_MS],
  ['hour', 60 * MINUTE_MS],
  ['minute', MINUTE_MS],
] as const;

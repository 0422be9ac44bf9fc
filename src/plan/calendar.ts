import type { ScheduleSettings } from '../settings.js';
import type { Conflict } from './conflict.js';
import { FullStretches } from './full-stretches.js';

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

/** The calendar of one account: which minutes are taken. */
export class Calendar {
  readonly #taken: Taken[];
  readonly full = new FullStretches();

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
    this.full.clear();
  }

  isFree(ms: number): boolean {
    return this.#taken[this.#firstAfter(ms - 1)]?.ms !== ms;
  }

  nextFree(ms: number): number {
    let free = ceilMinute(ms);
    while (!this.isFree(free)) free += MINUTE_MS;
    return free;
  }

  /** The first cadence rule that a minute breaks, or null. */
  conflict(want: Taken, schedule: ScheduleSettings): Conflict | null {
    if (!this.isFree(want.ms)) return { rule: 'taken', otherMs: want.ms, until: want.ms + MINUTE_MS };
    return (
      this.#findNear(want.ms, schedule.gapMs) ??
      this.#findFullDay(want.ms, schedule.perDay) ??
      this.#findSameLink(want, schedule.sameLinkMs)
    );
  }

  /** Every rule of spacing that a free minute breaks. */
  conflicts(want: Taken, schedule: ScheduleSettings): Conflict[] {
    return [
      this.#findNear(want.ms, schedule.gapMs),
      this.#findFullDay(want.ms, schedule.perDay),
      this.#findSameLink(want, schedule.sameLinkMs),
    ].filter((conflict) => conflict !== null);
  }

  /** Whether a pin at that minute would be one too many in a rolling 24 hours. */
  exceeds(ms: number, limit: number): boolean {
    return this.#findFullDay(ms, limit) !== null;
  }

  #near(ms: number, distance: number): readonly Taken[] {
    return this.#taken.slice(this.#firstAfter(ms - distance), this.#firstAfter(ms + distance - 1));
  }

  #findNear(ms: number, gapMs: number): Conflict | null {
    const [near] = this.#near(ms, gapMs);
    return near === undefined ? null : { rule: 'gap', otherMs: near.ms, until: near.ms + gapMs };
  }

  /** `until` is the moment from which a rolling 24 hours with this pin has room again. */
  #findFullDay(ms: number, limit: number): Conflict | null {
    const around = this.#near(ms, DAY_MS).map((t) => t.ms);
    const withWant = [...around.filter((t) => t < ms), ms, ...around.filter((t) => t >= ms)];
    for (let first = 0; first + limit < withWant.length; first += 1) {
      const from = withWant[first] ?? 0;
      if ((withWant[first + limit] ?? 0) - from >= DAY_MS) continue;
      const oldest = from === ms ? (withWant[first + 1] ?? ms) : from;
      return { rule: 'per-day', otherMs: oldest, until: oldest + DAY_MS };
    }
    return null;
  }

  #findSameLink({ ms, link }: Taken, distance: number): Conflict | null {
    if (link === null) return null;
    const same = this.#near(ms, distance).findLast((t) => t.link === link);
    return same === undefined ? null : { rule: 'same-link', otherMs: same.ms, until: same.ms + distance };
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

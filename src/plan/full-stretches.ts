import type { Conflict } from './conflict.js';

/** What pushed a search on: the rule that pushed it furthest at once, and the one that pushed it last. */
export interface Pushed {
  readonly furthest: Conflict;
  readonly furthestMs: number;
  readonly last: Conflict;
}

/** The pushes of a search, with one more, from a minute. Of equals the last counts. */
export function pushOn(pushed: Pushed | null, conflict: Conflict, ms: number): Pushed {
  const push = conflict.until - ms;
  return pushed === null || push >= pushed.furthestMs
    ? { furthest: conflict, furthestMs: push, last: conflict }
    : { ...pushed, last: conflict };
}

interface Full {
  readonly from: number;
  readonly until: number;
  readonly pushed: Pushed | null;
}

/** Where a search may begin, and what pushed it there. */
export interface Start {
  readonly ms: number;
  readonly pushed: Pushed | null;
}

/**
 * Stretches of a calendar in which no pin has room: one for pins of any page (null), one for those of each page. Calendars only fill
 * up, so a full stretch stays full, and the next search need not walk through it.
 */
export class FullStretches {
  readonly #full = new Map<string | null, Full>();

  /** The first moment at or after `ms` that is not known to be full for a page. */
  after(ms: number, link: string | null): Start {
    const any = this.#leave({ ms, pushed: null }, null);
    return link === null ? any : this.#leave(any, link);
  }

  /** Notes that a search from one moment on found no room before another. */
  note(link: string | null, full: Full): void {
    const known = this.#full.get(link);
    const joins = known !== undefined && full.from >= known.from && full.from <= known.until;
    if (!joins) this.#full.set(link, full);
    else if (full.until > known.until) this.#full.set(link, { ...full, from: known.from });
  }

  /** What was full need not be so any more: a minute was taken back. */
  clear(): void {
    this.#full.clear();
  }

  #leave(start: Start, link: string | null): Start {
    const full = this.#full.get(link);
    if (full === undefined || start.ms < full.from || start.ms >= full.until) return start;
    return { ms: full.until, pushed: relevant(full.pushed, start.ms) ?? start.pushed };
  }
}

/** Of what pushed others through a stretch, what would also have pushed a search that begins in the middle of it. */
function relevant(pushed: Pushed | null, ms: number): Pushed | null {
  if (pushed === null || ms >= pushed.last.until) return null;
  const { last } = pushed;
  return ms < pushed.furthest.until ? pushed : { furthest: last, furthestMs: last.until - ms, last };
}

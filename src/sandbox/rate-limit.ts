/** Publer's limit for a user over all keys, in a fixed window that opens with the first request. */
const LIMIT = 100;
const WINDOW_MS = 120_000;

export interface RateLimit {
  /** Counts a request at an instant in epoch milliseconds. */
  count(nowMs: number): RateVerdict;
  /** Headers that tell of a window that is used up, without counting. */
  exhausted(nowMs: number): Readonly<Record<string, string>>;
}

export interface RateVerdict {
  readonly allowed: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

export function createRateLimit(): RateLimit {
  let opened = Number.NEGATIVE_INFINITY;
  let used = 0;
  const open = (nowMs: number) => {
    if (nowMs - opened < WINDOW_MS) return;
    opened = nowMs;
    used = 0;
  };
  return {
    count: (nowMs) => {
      open(nowMs);
      used += 1;
      return { allowed: used <= LIMIT, headers: makeHeaders(LIMIT - used, opened) };
    },
    exhausted: (nowMs) => {
      open(nowMs);
      return makeHeaders(0, opened);
    },
  };
}

/** `Reset` is in Unix seconds, rounded up: at that second the window is over. */
function makeHeaders(remaining: number, openedMs: number): Readonly<Record<string, string>> {
  return {
    'X-RateLimit-Limit': String(LIMIT),
    'X-RateLimit-Remaining': String(Math.max(remaining, 0)),
    'X-RateLimit-Reset': String(Math.ceil((openedMs + WINDOW_MS) / 1000)),
  };
}

import { PublerUnreachable } from '../errors.js';
import type { Clock } from '../ports.js';
import { sleepUnlessStopping } from '../sleep-unless-stopping.js';

/** Publer: 100 requests in 2 minutes for each user, over all keys; whether the window is fixed or slides is not documented. */
const WINDOW_MS = 120_000;
const REQUESTS = 100;
/** Room for clocks that run apart and for the way to the server. */
const MARGIN_MS = 500;
const LONGEST_WAIT_MS = 15 * 60_000;

export interface RateHeaders {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly remaining: string | null;
  readonly reset: string | null;
  readonly date: string | null;
}

/** Keeps a client within the documented window and obeys what the answers say. */
export interface RateLimit {
  /** Waits until one more request is allowed. */
  admit(): Promise<void>;
  note(headers: RateHeaders): void;
  /** Milliseconds until the next request would be allowed. */
  waitMs(): number;
}

const STOPPED = 'The run was asked to stop while it waited for the rate limit of Publer.';

export interface RateLimitOptions {
  readonly clock: Clock;
  readonly isStopping?: () => boolean;
}

export function createRateLimit({ clock, isStopping = () => false }: RateLimitOptions): RateLimit {
  const sent: number[] = [];
  let blockedUntil = 0;
  const waitMs = (): number => {
    const now = clock.monotonic();
    while (sent[0] !== undefined && now - sent[0] >= WINDOW_MS + MARGIN_MS) sent.shift();
    const oldest = sent.length >= REQUESTS ? (sent[sent.length - REQUESTS] ?? now) : null;
    const window = oldest === null ? 0 : oldest + WINDOW_MS + MARGIN_MS - now;
    return Math.max(0, window, blockedUntil - now);
  };
  return {
    waitMs,
    async admit() {
      for (let wait = waitMs(); wait > 0; wait = waitMs()) {
        if (isStopping())
          throw new PublerUnreachable(STOPPED, false, 'run again: nothing was sent twice or lost');
        await sleepUnlessStopping(wait, { clock, isStopping });
      }
      sent.push(clock.monotonic());
    },
    note(headers) {
      const wait = waitOf(headers, clock.now());
      if (wait !== null) blockedUntil = Math.max(blockedUntil, clock.monotonic() + wait);
    },
  };
}

/** How long an answer asks to wait: Retry-After, else Reset, else 120 s; only after a 429 or when nothing remains. */
function waitOf(headers: RateHeaders, nowMs: number): number | null {
  const limited = headers.status === 429;
  if (!limited && headers.remaining?.trim() !== '0') return null;
  const serverNow = parseDate(headers.date) ?? nowMs;
  const asked = parseRetryAfter(headers.retryAfter, serverNow) ?? parseReset(headers.reset, serverNow);
  if (asked !== null && asked > 0) return Math.min(asked + MARGIN_MS, LONGEST_WAIT_MS);
  return limited ? WINDOW_MS : null;
}

/** Seconds or an HTTP date. */
function parseRetryAfter(text: string | null, nowMs: number): number | null {
  if (text === null) return null;
  if (/^\s*\d{1,9}\s*$/.test(text)) return Number(text) * 1000;
  const date = parseDate(text);
  return date === null ? null : date - nowMs;
}

/** Unix seconds; milliseconds are recognised by their size. */
function parseReset(text: string | null, nowMs: number): number | null {
  if (text === null || !/^\s*\d{9,14}\s*$/.test(text)) return null;
  const value = Number(text);
  return (value > 1e11 ? value : value * 1000) - nowMs;
}

function parseDate(text: string | null): number | null {
  const ms = text === null || /^\s*-?\d+\s*$/.test(text) ? Number.NaN : Date.parse(text);
  return Number.isNaN(ms) ? null : ms;
}

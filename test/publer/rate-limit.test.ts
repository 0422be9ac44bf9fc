import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clock } from '../../src/ports.js';
import { createRateLimit } from '../../src/publer/rate-limit.js';

const START = Date.parse('2026-11-22T12:00:00Z');
const DATE = new Date(START).toUTCString();

function makeClock(): Clock & { advance(ms: number): void } {
  let ms = START;
  return {
    now: () => ms,
    monotonic: () => ms,
    sleep: async (wait) => {
      ms += Math.ceil(wait);
    },
    advance: (wait) => {
      ms += wait;
    },
  };
}

describe('the rate limit', () => {
  it('never lets more than 100 requests into any 120 seconds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 5_000 }), { minLength: 150, maxLength: 250 }),
        async (pauses) => {
          const clock = makeClock();
          const rate = createRateLimit({ clock });
          const sent: number[] = [];
          for (const pause of pauses) {
            clock.advance(pause);
            await rate.admit();
            sent.push(clock.now());
          }
          for (const [index, at] of sent.entries()) {
            const hundredth = sent[index + 100];
            if (hundredth !== undefined) expect(hundredth - at).toBeGreaterThanOrEqual(120_000);
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  const unix = (secondsAhead: number) => String(START / 1000 + secondsAhead);
  it.each([
    ['Retry-After in seconds', { status: 429, retryAfter: '7' }, 7_500],
    ['Retry-After as a date', { status: 429, retryAfter: new Date(START + 9_000).toUTCString() }, 9_500],
    ['an absurd Retry-After', { status: 429, retryAfter: '999999999' }, 900_000],
    ['a negative Retry-After', { status: 429, retryAfter: '-5' }, 120_000],
    ['a Retry-After that is no time', { status: 429, retryAfter: 'soon' }, 120_000],
    ['Reset in seconds', { status: 429, reset: unix(30) }, 30_500],
    ['Reset in milliseconds', { status: 429, reset: String(START + 30_000) }, 30_500],
    ['Reset in the past', { status: 429, reset: unix(-30) }, 120_000],
    ['nothing at all', { status: 429 }, 120_000],
    ['nothing remaining', { status: 200, remaining: '0', reset: unix(12) }, 12_500],
    ['something remaining', { status: 200, remaining: '5', reset: unix(12) }, 0],
    ['an ordinary answer', { status: 200 }, 0],
  ])('obeys %s', (_name, headers, wait) => {
    const rate = createRateLimit({ clock: makeClock() });
    rate.note({ retryAfter: null, remaining: null, reset: null, date: DATE, ...headers });
    expect(rate.waitMs()).toBe(wait);
  });

  it("reads Reset by the server's own clock", () => {
    const rate = createRateLimit({ clock: makeClock() });
    const ahead = START + 3_600_000;
    rate.note({
      status: 429,
      retryAfter: null,
      remaining: '0',
      reset: String(ahead / 1000 + 10),
      date: new Date(ahead).toUTCString(),
    });
    expect(rate.waitMs()).toBe(10_500);
  });
});

import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from './ports.js';

export interface ClockOptions {
  /** Epoch milliseconds at which the clock starts; null: the real time. */
  readonly startMs: number | null;
  /** Seconds of this clock for each real second. */
  readonly speed: number;
}

/** The real clock, or one that starts elsewhere and runs faster. */
export function createClock({ startMs, speed }: ClockOptions): Clock {
  const startedAt = performance.now();
  const begin = startMs ?? Date.now();
  const elapsed = () => (performance.now() - startedAt) * speed;
  const isReal = startMs === null && speed === 1;
  return {
    now: () => (isReal ? Date.now() : Math.floor(begin + elapsed())),
    monotonic: elapsed,
    sleep: async (ms) => {
      await wait(ms / speed);
    },
  };
}

export const REAL_CLOCK: Clock = createClock({ startMs: null, speed: 1 });

import type { Clock } from './ports.js';

/** A run that is asked to stop has a few seconds left (GitHub: 10 s from SIGINT to the end). */
const SLICE_MS = 500;

export interface Sleeping {
  readonly clock: Clock;
  readonly isStopping: () => boolean;
}

/** Sleeps, but not on when the run is asked to stop. */
export async function sleepUnlessStopping(ms: number, { clock, isStopping }: Sleeping): Promise<void> {
  for (let left = ms; left > 0 && !isStopping(); left -= SLICE_MS)
    await clock.sleep(Math.min(left, SLICE_MS));
}

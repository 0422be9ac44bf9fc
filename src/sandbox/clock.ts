/** The sandbox's own time, in epoch milliseconds. */
export interface SandboxClock {
  now(): number;
  advance(ms: number): void;
}

/** Runs `speed` sandbox seconds for each real one, from `startMs`, on a real clock that never jumps. */
export function createClock(startMs: number, speed: number): SandboxClock {
  const startReal = performance.now();
  let advanced = 0;
  return {
    now: () => Math.floor(startMs + advanced + (performance.now() - startReal) * speed),
    advance: (ms) => {
      advanced += ms;
    },
  };
}

/** Lets one run at a time go on: once every run that has not ended waits for its turn, `choose` names the next one. */
export class Turns {
  readonly #waiting = new Map<number, () => void>();
  readonly #running: Set<number>;
  readonly #choose: (runs: readonly number[]) => number;

  constructor(runs: number, choose: (runs: readonly number[]) => number) {
    this.#running = new Set(Array.from({ length: runs }, (_, run) => run));
    this.#choose = choose;
  }

  take(run: number): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.set(run, resolve);
      this.#next();
    });
  }

  end(run: number): void {
    this.#running.delete(run);
    this.#next();
  }

  #next(): void {
    const runs = [...this.#waiting.keys()].sort();
    if (runs.length === 0 || runs.length < this.#running.size) return;
    const run = this.#choose(runs);
    const go = this.#waiting.get(run);
    this.#waiting.delete(run);
    go?.();
  }
}

/** The runs in the order of a list of numbers, then by turns. */
export function inOrder(choices: readonly number[]): (runs: readonly number[]) => number {
  let at = 0;
  return (runs) => {
    const choice = choices[at] ?? at;
    at += 1;
    return runs[choice % runs.length] ?? 0;
  };
}

/** The first run makes `first` steps, then the other one `second`, then the first goes on to its end. */
export function switchingAt(first: number, second: number): (runs: readonly number[]) => number {
  let steps = 0;
  return (runs) => {
    steps += 1;
    const isSecond = steps > first && steps <= first + second;
    return runs.find((run) => run === (isSecond ? 1 : 0)) ?? runs[0] ?? 0;
  };
}

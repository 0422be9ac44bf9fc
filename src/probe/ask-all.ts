import type { Probed, Prober } from '../ports.js';

/** Addresses that are asked at once. */
const CONCURRENCY = 4;

export interface Asking {
  readonly prober: Prober;
  readonly isStopping: () => boolean;
  /** After each answer. */
  readonly onAnswer?: (answer: Probed) => void;
}

/** Asks each distinct address once, a few at a time. Those that were not reached before the run was asked to stop are missing. */
export async function askAll(
  urls: Iterable<string>,
  { prober, isStopping, onAnswer }: Asking,
): Promise<Map<string, Probed>> {
  const left = new Set(urls).values();
  const answers = new Map<string, Probed>();
  const work = async () => {
    for (const url of left) {
      if (isStopping()) return;
      const answer = await prober.ask(url);
      answers.set(url, answer);
      onAnswer?.(answer);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
  return answers;
}

import type { Fetched, Probed, Prober } from '../../src/ports.js';

/** A prober that answers from a table, and keeps what it was asked. */
export interface FakeProber extends Prober {
  readonly asked: string[];
}

/** A status, another answer, or for each time it is asked the next of a list, whose last one stays. */
export type FakeAnswer = number | Probed | readonly (number | Probed)[];

/** Answers by address; everything else answers 200. Texts by address; everything else is missing. */
export function makeProber(
  table: Readonly<Record<string, FakeAnswer>>,
  texts: Readonly<Record<string, string>> = {},
): FakeProber {
  const asked: string[] = [];
  return {
    asked,
    async ask(url) {
      const times = asked.filter((one) => one === url).length;
      asked.push(url);
      return makeAnswer(url, table[url] ?? 200, times);
    },
    async read(url): Promise<Fetched> {
      asked.push(url);
      const text = texts[url];
      return text === undefined ? makeAnswer(url, table[url] ?? 404, 0) : { kind: 'text', text };
    },
  };
}

function makeAnswer(url: string, answer: FakeAnswer, times: number): Probed {
  if (typeof answer === 'number') return { kind: 'answered', status: answer, url };
  if ('kind' in answer) return answer;
  return makeAnswer(url, answer[Math.min(times, answer.length - 1)] ?? 200, 0);
}

import type { Entry, EntryState } from '../plan/ledger.js';

/** What a write of the ledger says to people: a line for everybody, and below it one line for each pin. */
export function makeNote(title: string, entries: readonly Entry[]): string {
  return [title, ...entries.map(describe)].join('\n');
}

function describe({ key, slot, state, message }: Entry): string {
  const when = `${slot.slice(0, 10)} ${slot.slice(11, 16)} UTC`;
  return `${key} · ${WORDS[state]} · ${when}${message === null ? '' : ` · ${message}`}`;
}

const WORDS: Readonly<Record<EntryState, string>> = {
  intent: 'to be sent',
  scheduled: 'scheduled',
  published: 'published',
  cancelling: 'being cancelled',
  failed: 'failed',
  held: 'held',
  removed: 'gone from Publer',
  abandoned: 'abandoned',
};

/** `2 scheduled, 1 failed`. An intent that was sent is waiting. */
export function tallyStates(entries: readonly Entry[]): string {
  const counts = new Map<string, number>();
  for (const { state } of entries) {
    const word = state === 'intent' ? 'waiting' : WORDS[state];
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].map(([word, count]) => `${count} ${word}`).join(', ');
}

export function countPins(count: number): string {
  return `${count} pin${count === 1 ? '' : 's'}`;
}

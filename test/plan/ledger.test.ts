import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_LEDGER, ENTRY_STATES, type Ledger, parseLedger, renderLedger } from '../../src/plan/ledger.js';
import { makeEntry, makeWanted } from './make-wanted.js';

const LEDGER: Ledger = {
  ...EMPTY_LEDGER,
  owner: { origin: 'https://app.publer.com', workspace: 'w', accounts: ['acc'] },
  boards: [{ id: 'b1', name: 'Bread', account: 'acc' }],
  entries: [makeEntry(makeWanted('a'))],
};
const TEXT = renderLedger(LEDGER);

/** The ledger's text with one piece of it replaced. */
function parseWith(piece: string | RegExp, other: string) {
  const text = TEXT.replace(piece, other);
  expect(text).not.toBe(TEXT);
  return parseLedger(text);
}

describe('the text of a ledger', () => {
  const entries = fc
    .array(
      fc.record({
        name: fc.string({ unit: 'binary', maxLength: 5 }),
        state: fc.constantFrom(...ENTRY_STATES),
        minute: fc.integer({ min: 10, max: 59 }),
        text: fc.string({ unit: 'binary' }),
        message: fc.option(fc.string({ unit: 'binary' })),
      }),
      { maxLength: 6 },
    )
    .map((list) =>
      list.map(({ name, state, minute, text, message }, i) =>
        makeEntry(makeWanted(name), {
          state,
          slot: `2026-12-01T08:${minute}:00Z`,
          nonce: `run-${i}`,
          text,
          message,
        }),
      ),
    );

  it('is read back whole, whatever is in it, and is the same in any order', () => {
    fc.assert(
      fc.property(entries, fc.func(fc.integer()), (list, weight) => {
        const text = renderLedger({ ...LEDGER, entries: list });
        const shuffled = [...list].sort((a, b) => weight(a.nonce) - weight(b.nonce));
        expect(renderLedger({ ...LEDGER, entries: shuffled })).toBe(text);
        const parsed = parseLedger(text);
        const read = parsed.kind === 'ledger' ? parsed.ledger.entries : [];
        const byNonce = (all: typeof list) => [...all].sort((a, b) => (a.nonce < b.nonce ? -1 : 1));
        expect(byNonce([...read])).toEqual(byNonce(list));
      }),
    );
  });

  it('has sorted keys and ends with a line', () => {
    const keys = [...TEXT.matchAll(/^ "(\w+)":/gm)].map(([, key]) => key);
    expect(keys).toEqual([...keys].sort());
    expect(TEXT.endsWith('}\n')).toBe(true);
  });

  it('is refused, with its number, where a newer version wrote it', () => {
    expect(parseWith('"schema": 1', '"schema": 2, "more": {}')).toEqual({ kind: 'newer', schema: 2 });
  });

  it('is refused at any place where it was torn', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: TEXT.length - 3 }), (length) => {
        expect(parseLedger(TEXT.slice(0, length)).kind).toBe('invalid');
      }),
    );
  });

  it.each([
    ['an unknown key', '"commit": null', '"commit": null, "extra": 1', /extra/],
    ['a state that nobody knows', '"state": "scheduled"', '"state": "sent"', /entries\.0\.state/],
    ['a slot that is no minute', '08:00:00Z', '08:00:30Z', /entries\.0\.slot/],
    ['a slot on a day that does not exist', '2026-12-01T', '2026-02-30T', /entries\.0\.slot/],
    ['a slot at a time that does not exist', 'T08:00:00Z', 'T25:00:00Z', /entries\.0\.slot/],
    [
      'an instant that does not exist',
      /"intentAt": "[^"]+"/,
      '"intentAt": "2026-13-01T00:00:00Z"',
      /intentAt/,
    ],
    ['a missing value', /\n {3}"nonce": "[^"]+",/, '', /entries\.0\.nonce/],
    ['a negative position', '"position": 0', '"position": -1', /position/],
    ['an older schema', '"schema": 1', '"schema": 0', /schema/],
    ['a schema that is text', '"schema": 1', '"schema": "2"', /schema/],
  ])('is refused where it has %s, and says where', (_name, piece, other, message) => {
    const parsed = parseWith(piece, other);
    expect(parsed.kind === 'invalid' && parsed.message).toMatch(message);
  });

  it.each(['', 'null', '[]', '"x"', '{}', '{"schema":null}', '{"__proto__":{"schema":1}}'])(
    '%j is no ledger',
    (text) => {
      expect(parseLedger(text).kind).toBe('invalid');
      expect(Object.hasOwn(Object.prototype, 'schema')).toBe(false);
    },
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/plan/ledger.js';
import { matchPins } from '../../src/plan/match.js';
import type { Wanted } from '../../src/plan/wanted.js';
import { makeEntry, makeMedia, makeWanted } from './make-wanted.js';

/** A pin of one post, by position, picture and board. */
function pinOf(position: number, picture: string, board = 'b1'): Wanted {
  return makeWanted('post', { id: String(position + 1), position, media: [makeMedia(picture)] }, board);
}

function matched(wanted: readonly Wanted[], entries: readonly Entry[]): (string | null)[] {
  const { entries: found, ambiguous } = matchPins(wanted, entries);
  return wanted.map((one) => (ambiguous.has(one) ? 'ambiguous' : (found.get(one)?.postId ?? null)));
}

describe('the entry that a pin is', () => {
  const a = pinOf(0, 'a');
  const b = pinOf(1, 'b');
  const entryA = makeEntry(a, { postId: 'A' });
  const entryB = makeEntry(b, { postId: 'B' });

  it('stays the same when the list is reordered', () => {
    expect(matched([pinOf(0, 'b'), pinOf(1, 'a')], [entryA, entryB])).toEqual(['B', 'A']);
  });

  it('stays the same when the picture of one pin changes', () => {
    expect(matched([pinOf(0, 'new'), pinOf(1, 'b')], [entryA, entryB])).toEqual(['A', 'B']);
  });

  it('stays the same when the board changes', () => {
    expect(matched([pinOf(0, 'a', 'b2')], [entryA])).toEqual(['A']);
  });

  it('is kept by the first board when a second is added', () => {
    expect(matched([pinOf(0, 'a', 'b1'), pinOf(0, 'a', 'b2')], [entryA])).toEqual(['A', null]);
  });

  it('follows an own id, whatever else changes', () => {
    const hero = makeWanted('post', { id: 'hero', hasOwnId: true, media: [makeMedia('x')] });
    const renamed = makeWanted('post', { id: 'hero', hasOwnId: true, position: 4, media: [makeMedia('y')] });
    expect(matched([pinOf(0, 'a'), renamed], [entryA, makeEntry(hero, { postId: 'H' })])).toEqual(['A', 'H']);
  });

  it('is new for a pin that is added', () => {
    expect(matched([a, b, pinOf(2, 'c')], [entryA, entryB])).toEqual(['A', 'B', null]);
  });

  it('is held where two pins changed and one entry is left', () => {
    expect(matched([pinOf(0, 'x'), pinOf(1, 'y')], [entryA])).toEqual(['ambiguous', 'ambiguous']);
  });

  it('follows a renamed post by its link, and by pictures and board where the link changed too', () => {
    const here = makeWanted('new-name', { link: a.pin.link, media: [makeMedia('other')] });
    const there = makeWanted('moved', { media: [makeMedia('a')] });
    expect(matched([here], [entryA])).toEqual(['A']);
    expect(matched([there], [entryA])).toEqual(['A']);
  });

  it('is new for a copy of a post that is still there', () => {
    const copy = makeWanted('copy', { media: [makeMedia('a')] });
    expect(matched([a, copy], [entryA])).toEqual(['A', null]);
  });

  it.each(['intent', 'held', 'failed', 'abandoned', 'removed', 'published'] as const)(
    'is found in state %s too',
    (state) => {
      expect(matched([a], [makeEntry(a, { state, postId: 'A' })])).toEqual(['A']);
    },
  );
});

const picture = fc.constantFrom('a', 'b', 'c', 'd');
const board = fc.constantFrom('b1', 'b2');
const pins = fc.uniqueArray(fc.tuple(picture, board), { selector: ([p, b]) => `${p}${b}`, maxLength: 8 });

describe('matching', () => {
  it('never claims an entry twice, and finds every pin of an unchanged post in any order', () => {
    fc.assert(
      fc.property(pins, fc.func(fc.integer()), (list, weight) => {
        const before = list.map(([p, b], i) => pinOf(i, p, b));
        const entries = before.map((one, i) => makeEntry(one, { postId: `${i}` }));
        const order = [...list.keys()].sort((x, y) => weight(x) - weight(y));
        const after = order.map((index, i) => pinOf(i, ...(list[index] ?? ['a', 'b1'])));
        expect(matched(after, entries)).toEqual(order.map(String));
      }),
    );
  });

  it('never lets two pins be one entry', () => {
    fc.assert(
      fc.property(pins, pins, (old, next) => {
        const entries = old.map(([p, b], i) => makeEntry(pinOf(i, p, b), { postId: `${i}` }));
        const found = matched(
          next.map(([p, b], i) => pinOf(i, p, b)),
          entries,
        ).filter((id) => id !== null && id !== 'ambiguous');
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});

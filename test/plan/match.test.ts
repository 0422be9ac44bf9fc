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

  it('follows an own id to another board, and to one of two', () => {
    const hero = (boardId: string) => makeWanted('post', { id: 'hero', hasOwnId: true }, boardId);
    const entry = makeEntry(hero('b1'), { postId: 'H' });
    expect(matched([hero('b2')], [entry])).toEqual(['H']);
    expect(matched([hero('b2'), hero('b1')], [entry])).toEqual([null, 'H']);
    expect(matched([hero('b2'), hero('b3')], [entry])).toEqual(['ambiguous', 'ambiguous']);
  });

  it('is found by own id where the board is not known', () => {
    const hero = makeWanted('post', { id: 'hero', hasOwnId: true });
    const unknown = { ...hero, board: { name: 'Bread', id: null } };
    expect(matched([unknown], [makeEntry(hero, { postId: 'H' })])).toEqual(['H']);
  });

  it('is found when the pin is given an id', () => {
    expect(matched([makeWanted('post', { ...a.pin, id: 'hero', hasOwnId: true })], [entryA])).toEqual(['A']);
  });

  it('is found by order on the same board first', () => {
    const [first, second] = [makeEntry(pinOf(0, 'a', 'b1')), makeEntry(pinOf(0, 'a', 'b2'))];
    const entries = [
      { ...first, postId: 'B1' },
      { ...second, postId: 'B2' },
    ];
    expect(matched([pinOf(0, 'x', 'b0'), pinOf(0, 'x', 'b1')], entries)).toEqual(['B2', 'B1']);
  });

  it('is that of the pin with the same words, where another with the same picture was put before it', () => {
    const copy = makeWanted('post', { media: [makeMedia('a')], title: 'New', description: 'New' });
    const moved = { ...a, pin: { ...a.pin, id: '2', position: 1 }, key: 'posts/post.md#2@b1' };
    expect(matched([copy, moved], [entryA])).toEqual([null, 'A']);
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

  it('is resolved by an id of its own: a pin that is named is new', () => {
    const named = makeWanted('post', { id: 'x', hasOwnId: true, media: [makeMedia('x')] });
    expect(matched([named, pinOf(1, 'y')], [entryA])).toEqual([null, 'A']);
  });

  it('follows a pin that is the same in every way before a new pin at its old path', () => {
    const moved = makeWanted('other', { ...a.pin });
    expect(matched([pinOf(0, 'new'), moved], [entryA])).toEqual([null, 'A']);
  });

  it('follows all the pins of a renamed post, edited ones too', () => {
    const renamed = (position: number, picture: string) =>
      makeWanted('renamed', { id: String(position + 1), position, media: [makeMedia(picture)] });
    expect(matched([renamed(0, 'b'), renamed(1, 'edited')], [entryA, entryB])).toEqual(['B', 'A']);
  });

  it('is held for two new posts that could be the one that is gone, and for one that could be two', () => {
    const one = makeWanted('one', { media: a.pin.media });
    const two = makeWanted('two', { media: a.pin.media });
    expect(matched([one, two], [entryA])).toEqual(['ambiguous', 'ambiguous']);
    const other = makeEntry(makeWanted('gone', { media: a.pin.media }), { postId: 'G' });
    expect(matched([one], [entryA, other])).toEqual(['ambiguous']);
    expect(
      matched([makeWanted('one', { media: a.pin.media, id: 'x', hasOwnId: true })], [entryA, other]),
    ).toEqual([null]);
  });

  it('is told by the words of two posts with the same picture', () => {
    const words = { title: a.pin.title, description: a.pin.description, media: a.pin.media };
    const one = makeWanted('one', { media: a.pin.media });
    expect(matched([one, makeWanted('two', words)], [entryA])).toEqual([null, 'A']);
  });

  it('is not told by a link that several posts have', () => {
    const shop = { link: 'https://shop.example/' };
    const gone = makeEntry(makeWanted('gone', shop), { postId: 'G' });
    const posts = [makeWanted('one', shop), makeWanted('two', shop)];
    expect(matched(posts, [gone])).toEqual([null, null]);
  });

  it('of a post that is gone is not taken by a new pin of a post that is known', () => {
    const gone = makeEntry(makeWanted('gone', { link: a.pin.link }), { postId: 'G' });
    expect(matched([a, pinOf(1, 'c')], [entryA, gone])).toEqual(['A', null]);
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

describe('pins with the same label', () => {
  it('do not share an entry', () => {
    const at = (board: string, position: number) =>
      makeWanted('a', { id: 'y', hasOwnId: true, position }, board);
    const entries = ['b2', 'b1', 'b2'].map((board, i) => makeEntry(at(board, i), { postId: `${i}` }));
    const same = [at('b1', 0), at('b1', 1)];
    const found = matchPins(same, entries);
    expect(new Set(found.entries.values()).size).toBe(found.entries.size);
  });
});

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

  /** Pins of several posts, some with ids, few pictures, words and links, so that they get into each other's way. */
  const anyPin = fc.record({
    name: fc.constantFrom('p', 'q', 'r', 's'),
    own: fc.constantFrom(null, null, 'x', 'y'),
    media: fc.constantFrom('a', 'b', 'c'),
    title: fc.constantFrom('t', 'u'),
    link: fc.constantFrom('https://l.example/', 'https://m.example/', null),
    board,
  });
  const anyBlog = fc.array(anyPin, { maxLength: 7 }).map((list) =>
    list.map(({ name, own, media, title, link, board: boardId }, position) =>
      makeWanted(
        name,
        {
          id: own ?? String(position + 1),
          hasOwnId: own !== null,
          position,
          media: [makeMedia(media)],
          title,
          ...(link === null ? {} : { link }),
        },
        boardId,
      ),
    ),
  );
  const entriesOf = (blog: readonly Wanted[]) =>
    blog.map((one, i) => makeEntry(one, { postId: String(i), slot: `2026-12-01T08:${String(10 + i)}:00Z` }));

  it('does not depend on the order of pins or entries, and claims no entry twice', () => {
    fc.assert(
      fc.property(anyBlog, anyBlog, fc.func(fc.integer()), (old, next, weight) => {
        const entries = entriesOf(old);
        const byWeight = <T extends { readonly key: string }>(list: readonly T[]) =>
          list
            .map((item, i) => ({ item, rank: weight(item.key, i) }))
            .sort((x, y) => x.rank - y.rank)
            .map(({ item }) => item);
        const one = matchPins(next, entries);
        const two = matchPins(byWeight(next), byWeight(entries));
        for (const pin of next) {
          expect(two.entries.get(pin)).toBe(one.entries.get(pin));
          expect(two.ambiguous.has(pin)).toBe(one.ambiguous.has(pin));
        }
        const claimed = [...one.entries.values()];
        expect(new Set(claimed).size).toBe(claimed.length);
        expect(next.every((pin) => !(one.entries.has(pin) && one.ambiguous.has(pin)))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('finds every pin of a blog that did not change, whatever ids, words and pictures it has', () => {
    fc.assert(
      fc.property(anyBlog, (blog) => {
        const found = matchPins(blog, entriesOf(blog));
        expect(found.entries.size).toBe(blog.length);
        expect(found.ambiguous.size).toBe(0);
      }),
      { numRuns: 500 },
    );
  });

  it('never makes a pin new that is in every way as an entry that no other pin is', () => {
    fc.assert(
      fc.property(anyBlog, anyBlog, (old, added) => {
        const renamed = old.map((one) => ({ ...one, path: `new/${one.path}`, key: `new/${one.key}` }));
        const others = added
          .filter((one) => !one.pin.hasOwnId)
          .map((one) => ({ ...one, pin: { ...one.pin, title: `Other ${one.pin.title}` } }));
        const found = matchPins([...renamed, ...others], entriesOf(old));
        for (const one of renamed) expect(found.entries.has(one) || found.ambiguous.has(one)).toBe(true);
      }),
      { numRuns: 300 },
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

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeStrangers, listUnvouched } from '../../src/plan/strangers.js';
import { makeEntry, makeRow, makeWanted } from './make-wanted.js';

const a = makeWanted('a');
const twin = makeWanted('a', {}, 'b2');
const row = makeRow(makeEntry(a), { id: 's1' });
const later = { ...row, id: 's2', ms: row.ms + 60_000 };

function verdicts(wanted: readonly (typeof a)[], rows: readonly (typeof row)[], ledgerExisted = true) {
  const judged = judgeStrangers({ wanted, rows, entries: [], ledgerExisted, unvouched: [] });
  return wanted.map((one) => {
    const verdict = judged.get(one);
    return verdict?.kind === 'adopt' ? verdict.row.id : (verdict?.kind ?? null);
  });
}

describe('posts that no entry claims', () => {
  it('are taken for the pin with the same link and text', () => {
    expect(verdicts([a], [row])).toEqual(['s1']);
    expect(
      verdicts([a], [{ ...row, link: 'https://blog.example/a?utm_source=x', text: ' Text a\r\n' }]),
    ).toEqual(['s1']);
  });

  it('are adopted in the order of their times when there are enough', () => {
    expect(verdicts([a, twin], [later, row])).toEqual(['s1', 's2']);
  });

  it('are taken with a doubt where pins of the same link and text go to several boards', () => {
    const unsure = (wanted: readonly (typeof a)[], rows: readonly (typeof row)[]) => {
      const judged = judgeStrangers({ wanted, rows, entries: [], ledgerExisted: false, unvouched: [] });
      return wanted.map((one) => {
        const verdict = judged.get(one);
        return verdict?.kind === 'adopt' && verdict.unsure;
      });
    };
    const again = makeWanted('a', { id: '2', position: 1 });
    expect(unsure([a, twin], [row, later])).toEqual([true, true]);
    expect(unsure([a, again], [row, later])).toEqual([false, false]);
    expect(unsure([a], [row, later])).toEqual([false]);
  });

  it('hold all the pins when there are too few', () => {
    expect(verdicts([a, twin], [row])).toEqual(['hold', 'hold']);
  });

  it('are left over when there are more than pins: those say nothing', () => {
    expect(verdicts([a], [later, row])).toEqual(['s1']);
  });

  it('that are the pin with another text hold no pin of the same link', () => {
    const second = makeWanted('a', { id: '2', position: 1, description: 'Another text' });
    expect(verdicts([a, second], [row], false)).toEqual(['s1', null]);
    const edited = { ...later, text: 'edited' };
    expect(verdicts([a, second], [row, edited], false)).toEqual(['s1', 'hold']);
    expect(verdicts([a, second], [row, later], true)).toEqual(['s1', 'warn']);
  });

  it('of the same minute are taken in the order of their ids', () => {
    const same = { ...row, id: 's0' };
    expect(verdicts([a, twin], [row, same])).toEqual(['s0', 's1']);
  });

  it('that are published count as well, failed ones do not', () => {
    expect(verdicts([a], [{ ...row, state: 'published_posted' }])).toEqual(['s1']);
    expect(verdicts([a], [{ ...row, state: 'failed' }])).toEqual([null]);
  });

  it('with another text hold the pin when the ledger was missing, else warn', () => {
    const edited = { ...row, text: 'edited' };
    expect(verdicts([a], [edited], false)).toEqual(['hold']);
    expect(verdicts([a], [edited], true)).toEqual(['warn']);
  });

  it('are nothing to a pin with another link, account, or when they are drafts or claimed', () => {
    expect(verdicts([a], [{ ...row, link: 'https://blog.example/b/' }])).toEqual([null]);
    expect(verdicts([a], [{ ...row, account: 'other' }])).toEqual([null]);
    expect(verdicts([a], [{ ...row, state: 'draft' }])).toEqual([null]);
    const judged = judgeStrangers({
      wanted: [a],
      rows: [row],
      entries: [makeEntry(twin, { postId: 's1' })],
      ledgerExisted: true,
      unvouched: [],
    });
    expect(judged.size).toBe(0);
  });
});

describe('judging strangers', () => {
  const text = fc.constantFrom('Text a', 'other');
  const rows = fc.array(fc.tuple(text, fc.constantFrom('a', 'b')), { maxLength: 6 }).map((list) =>
    list.map(([words, page], i) => ({
      ...row,
      id: `s${i}`,
      ms: row.ms + (i % 3) * 60_000,
      text: words,
      link: `https://blog.example/${page}/`,
    })),
  );
  const wanted = fc
    .array(text, { maxLength: 5 })
    .map((list) =>
      list.map((description, i) => makeWanted('a', { description, position: i, id: `${i + 1}` })),
    );

  it('gives no post to two pins, creates nothing beside a post with its link and text, and never looks at the order of posts', () => {
    fc.assert(
      fc.property(wanted, rows, fc.func(fc.integer()), fc.boolean(), (pins, list, weight, ledgerExisted) => {
        const shuffled = [...list].sort((x, y) => weight(x.id) - weight(y.id));
        const judged = judgeStrangers({
          wanted: pins,
          rows: list,
          entries: [],
          ledgerExisted,
          unvouched: [],
        });
        expect(
          judgeStrangers({ wanted: pins, rows: shuffled, entries: [], ledgerExisted, unvouched: [] }),
        ).toEqual(judged);
        const adopted = [...judged.values()].flatMap((v) => (v.kind === 'adopt' ? [v.row.id] : []));
        expect(new Set(adopted).size).toBe(adopted.length);
        for (const pin of pins) {
          const isThere = list.some((r) => r.link === pin.pin.link && r.text === pin.pin.description);
          if (isThere) expect(['adopt', 'hold']).toContain(judged.get(pin)?.kind);
        }
      }),
    );
  });

  it('with the same text on another link hold where no ledger vouches for them, also after the ledger began', () => {
    const renamed = { ...row, link: 'https://blog.example/old-name/' };
    expect(verdicts([a], [renamed], false)).toEqual(['hold']);
    expect(verdicts([a], [renamed])).toEqual([null]);
    const unvouched = listUnvouched([a], [renamed, { ...row, id: 'else', link: null, text: 'other' }], []);
    expect(unvouched).toEqual(['s1']);
    const judged = judgeStrangers({
      wanted: [a],
      rows: [renamed],
      entries: [],
      ledgerExisted: true,
      unvouched,
    });
    expect(judged.get(a)?.kind).toBe('hold');
  });
});

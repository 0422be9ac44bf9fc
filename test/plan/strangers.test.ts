import { describe, expect, it } from 'vitest';
import { judgeStrangers } from '../../src/plan/strangers.js';
import { makeEntry, makeRow, makeWanted } from './make-wanted.js';

const a = makeWanted('a');
const twin = makeWanted('a', {}, 'b2');
const row = makeRow(makeEntry(a), { id: 's1' });
const later = { ...row, id: 's2', ms: row.ms + 60_000 };

function verdicts(wanted: readonly (typeof a)[], rows: readonly (typeof row)[], ledgerExisted = true) {
  const judged = judgeStrangers({ wanted, rows, entries: [], ledgerExisted });
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

  it('hold all the pins when there are too few', () => {
    expect(verdicts([a, twin], [row])).toEqual(['hold', 'hold']);
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
    });
    expect(judged.size).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { EMPTY_LEDGER, parseLedger, renderLedger } from '../../src/plan/ledger.js';
import { bareLink, bareText, makeFingerprint } from '../../src/plan/wanted.js';
import { makeEntry, makePin, makeWanted } from '../plan/make-wanted.js';

describe('the ledger', () => {
  const entries = ['b', 'a', 'c'].map((name) => makeEntry(makeWanted(name)));

  it('is the same text whatever the order of its entries, and is read back whole', () => {
    const text = renderLedger({ ...EMPTY_LEDGER, entries });
    expect(renderLedger({ ...EMPTY_LEDGER, entries: [...entries].reverse() })).toBe(text);
    const parsed = parseLedger(text);
    expect(parsed.kind === 'ledger' && renderLedger(parsed.ledger)).toBe(text);
  });
});

describe('links and texts', () => {
  it.each([
    ['https://Blog.Example/a/?utm_source=p&x=1#top', 'https://blog.example/a?x=1'],
    ['https://blog.example/a/', 'https://blog.example/a'],
    ['https://blog.example/', 'https://blog.example'],
    ['https://blog.example', 'https://blog.example'],
    ['not a link', 'not a link'],
  ])('%s identifies %s', (link, bare) => {
    expect(bareLink(link)).toBe(bare);
  });

  it('are compared without line ends, blanks around, and ways to write accents', () => {
    expect(bareText(' cre\u0300me\r\nx ')).toBe('crème\nx');
  });
});

describe('the fingerprint', () => {
  const base = makeFingerprint(makePin('a'), 'b1');
  it.each([
    ['title', { title: 'x' }],
    ['description', { description: 'x' }],
    ['link', { link: 'https://x.example/' }],
    ['picture', { media: makePin('b').media }],
    ['alt text', { media: makePin('a').media.map((media) => ({ ...media, alt: 'x' })) }],
    ['schedule', { schedule: '+3d' }],
  ])('changes with the %s', (_name, change) => {
    expect(makeFingerprint(makePin('a', change), 'b1')).not.toBe(base);
  });

  it('does not change with the place, the size of a picture, or another spelling of an instant', () => {
    const place = { file: 'x.md', line: 99, column: 1, endColumn: 2 };
    expect(makeFingerprint(makePin('a', { place, file: 'x.md' }), 'b1')).toBe(base);
    const at = (schedule: string) =>
      makeFingerprint(
        makePin('a', {
          schedule,
          wish: { kind: 'at', ms: Date.parse('2026-12-01T08:30:00Z'), offset: null },
        }),
        'b1',
      );
    expect(at('2026-12-01 09:30')).toBe(at('2026-12-01T08:30:00Z'));
  });
});

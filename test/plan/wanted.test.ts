import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pin } from '../../src/content/pin.js';
import { renderSlot } from '../../src/plan/observation.js';
import { renderLocal, renderScheduledAt } from '../../src/plan/render-time.js';
import { bareLink, bareText, makeFingerprint } from '../../src/plan/wanted.js';
import { makePin } from './make-wanted.js';

describe('a link', () => {
  it.each([
    ['https://blog.example/a?utm_source=p', 'https://blog.example/a'],
    ['https://blog.example/a/?UTM_Source=p&utm_medium=q#top', 'https://blog.example/a'],
    ['https://blog.example/?utm_source=p', 'https://blog.example'],
    ['https://blog.example/a?x=1&utm_source=p&y=2', 'https://blog.example/a?x=1&y=2'],
    ['https://blog.example/a?q=no%20knead&utm_source=p', 'https://blog.example/a?q=no+knead'],
    ['https://blog.example/a?q=no%20knead', 'https://blog.example/a?q=no+knead'],
    ['https://blog.example/a?', 'https://blog.example/a'],
    ['https://blog.example/caf\u00e9/', 'https://blog.example/caf%C3%A9'],
    ['HTTPS://BLOG.example:443/a', 'https://blog.example/a'],
  ])('%s identifies %s', (link, bare) => {
    expect(bareLink(link)).toBe(bare);
  });

  it.each([
    ['https://blog.example/a', 'https://blog.example/b'],
    ['https://blog.example/a', 'https://blog.example/A'],
    ['https://blog.example/a', 'http://blog.example/a'],
    ['https://blog.example/a?x=1', 'https://blog.example/a?x=2'],
    ['https://blog.example/a?to=/b/', 'https://blog.example/a?to=/b'],
  ])('%s is not %s', (one, other) => {
    expect(bareLink(one)).not.toBe(bareLink(other));
  });

  it('that needs no parser is made bare as by one', () => {
    const piece = fc.stringMatching(/^[a-z0-9A-Z._~-]{0,6}$/);
    const host = fc.constantFrom(
      'blog.example',
      'a.b-c.example',
      '-a.example',
      'xn--a.example',
      '1.2.3.4',
      'a.1',
    );
    fc.assert(
      fc.property(host, fc.array(piece, { maxLength: 5 }), (name, pieces) => {
        const link = `https://${[name, ...pieces].join('/')}`;
        if (URL.canParse(link)) expect(bareLink(link)).toBe(bareLink(`${link}#x`));
        else expect(bareLink(link)).toBe(link);
      }),
      { numRuns: 1000 },
    );
  });

  it('is bare already when it is made bare, and never loses what is not UTM', () => {
    const word = fc.stringMatching(/^[a-zA-Z0-9 &=+%/?-]{0,8}$/);
    fc.assert(
      fc.property(
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        word,
        word,
        (link, name, value) => {
          const bare = bareLink(link);
          expect(bareLink(bare)).toBe(bare);
          const tagged = new URL(link);
          tagged.searchParams.append('utm_campaign', value);
          expect(bareLink(tagged.href)).toBe(bare);
          tagged.searchParams.append(`x${name}`, value);
          expect(new URL(bareLink(tagged.href)).searchParams.getAll(`x${name}`)).toContain(value);
        },
      ),
    );
  });
});

describe('a text that is no link', () => {
  it('identifies itself', () => {
    const text = fc.string({ unit: 'binary' }).filter((one) => !URL.canParse(one));
    fc.assert(
      fc.property(text, (one) => {
        expect(bareLink(one)).toBe(one);
      }),
    );
  });
});

describe('a text', () => {
  it('is the same however its accents and line ends are written', () => {
    expect(bareText(' cre\u0300me\r\nx \n')).toBe('crème\nx');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(bareText(text.normalize('NFD'))).toBe(bareText(text));
      }),
    );
  });
});

describe('a fingerprint', () => {
  const of = (change: Partial<Pin> = {}, board: string | null = 'b1') =>
    makeFingerprint(makePin('a', change), board);

  it('does not change with the slot, the place, the label, the warnings or the date of the post', () => {
    const place = { file: 'x.md', line: 9, column: 9, endColumn: 10 };
    const same: Partial<Pin> = {
      ...{ file: 'x.md', place, boardPlace: place, schedulePlace: place, accountPlace: place },
      ...{ id: 'hero', hasOwnId: true, position: 7, postDateMs: 0, board: 'bread', hasOwnSchedule: true },
    };
    expect(of(same)).toBe(of());
  });

  it('does not change with ways to write a text', () => {
    const written = { title: ' Cre\u0300me', description: 'a\r\nb\n' };
    expect(of(written)).toBe(of({ title: 'Crème', description: 'a\nb' }));
  });

  it('changes with the board, the order of pictures, and the moment of an absolute time', () => {
    const [one, two] = [makePin('a').media, makePin('b').media];
    const at = (ms: number) => of({ wish: { kind: 'at', ms, offset: null } });
    expect(of({}, 'b2')).not.toBe(of());
    expect(of({ media: [...one, ...two] })).not.toBe(of({ media: [...two, ...one] }));
    expect(at(0)).not.toBe(at(60_000));
  });

  it('does not let a text run into the next', () => {
    expect(of({ title: 'a', description: 'b' })).not.toBe(of({ title: 'ab', description: '' }));
    expect(of({ title: '","', description: '' })).not.toBe(of({ title: '', description: '","' }));
  });
});

describe('a slot', () => {
  const ms = Date.parse('2026-12-01T08:30:15Z');
  it('is written as a UTC minute, and for people with its zone', () => {
    expect(renderSlot(ms)).toBe('2026-12-01T08:30:00Z');
    expect(renderLocal(Date.parse(renderSlot(ms)), 'Europe/Berlin')).toBe(
      '2026-12-01T09:30:00+01:00[Europe/Berlin]',
    );
  });

  it('goes to Publer in the offset of the author, else in that of the site', () => {
    const minute = Date.parse('2026-12-01T08:30:00Z');
    const wish = { kind: 'at', ms: minute, offset: '-05:00' } as const;
    expect(renderScheduledAt(minute, wish, 'Europe/Berlin')).toBe('2026-12-01T03:30:00-05:00');
    expect(renderScheduledAt(minute, { ...wish, offset: null }, 'Europe/Berlin')).toBe(
      '2026-12-01T09:30:00+01:00',
    );
    expect(renderScheduledAt(minute, { kind: 'next' }, 'UTC')).toBe('2026-12-01T08:30:00+00:00');
    expect(renderScheduledAt(minute, null, 'Asia/Kathmandu')).toBe('2026-12-01T14:15:00+05:45');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePostDate, toMoment } from '../../src/site/post-date.js';

const iso = (moment: { epochMilliseconds: number }) =>
  new Date(moment.epochMilliseconds).toISOString().replace('.000Z', 'Z');
const instant = (text: string, zone = 'America/New_York'): string => {
  const parsed = parsePostDate(text);
  return parsed.kind === 'date' ? iso(toMoment(parsed.date, zone)) : parsed.message;
};

describe('the date of a post', () => {
  it.each([
    ['2024-01-15', '2024-01-15T05:00:00Z'],
    ['2024-1-5', '2024-01-05T05:00:00Z'],
    ['20240115', '2024-01-15T05:00:00Z'],
    ['2024/01/15', '2024-01-15T05:00:00Z'],
    ['2024-01-15 10:00', '2024-01-15T15:00:00Z'],
    ['2024-01-15T10:00', '2024-01-15T15:00:00Z'],
    ['2024-01-15 10:00:00', '2024-01-15T15:00:00Z'],
    ['2024-07-15 10:00:00', '2024-07-15T14:00:00Z'],
    ['2016-01-15 5:00:00 -0600', '2016-01-15T11:00:00Z'],
    ['2024-01-15 10:00:00 -05:00', '2024-01-15T15:00:00Z'],
    ['2024-01-15 10:00:00 -05', '2024-01-15T15:00:00Z'],
    ['2024-01-15T10:00:00+0800', '2024-01-15T02:00:00Z'],
    ['2024-01-15T10:00:00.000Z', '2024-01-15T10:00:00Z'],
    ['2024-01-15 10:00:00 UTC', '2024-01-15T10:00:00Z'],
    ['2024-1-15T10:00:00.123456Z', '2024-01-15T10:00:00Z'],
    ['2013-01-31 16:03:21 0000 -0700', '2013-01-31T21:03:21Z'],
    ['  2024-01-15   10:00  ', '2024-01-15T15:00:00Z'],
    ['Jul 08 2022', '2022-07-08T04:00:00Z'],
    ['July 8, 2022', '2022-07-08T04:00:00Z'],
    ['8 July 2022', '2022-07-08T04:00:00Z'],
    ['Mon, 02 Jan 2006 15:04:05 -0700', '2006-01-02T22:04:05Z'],
    ['2024-01-15 9:30 PM', '2024-01-16T02:30:00Z'],
    ['2024-01-15 12:00 am', '2024-01-15T05:00:00Z'],
  ])('%s is %s in New York', (text, expected) => {
    expect(instant(text)).toBe(expected);
  });

  it.each([
    ['2024-03-10 02:30', '2024-03-10T07:30:00Z'],
    ['2024-11-03 01:30', '2024-11-03T05:30:00Z'],
  ])('%s, when the clocks change, is %s', (text, expected) => {
    expect(instant(text)).toBe(expected);
  });

  it.each([
    ['2024-13-45', 'does not exist'],
    ['2024-02-30', 'does not exist'],
    ['2023-02-29', 'does not exist'],
    ['2024-01-15 25:00', 'does not exist'],
    ['2024-01-15 10:61', 'does not exist'],
    ['2024-01-15 13:00 pm', 'does not exist'],
    ['15/01/2024', 'two ways'],
    ['01-02-2024', 'two ways'],
    ['1.2.24', 'two ways'],
    ['2024-01-15 10:00 +25:00', 'cannot be read'],
    ['Foo 8 2022', 'cannot be read'],
    ['yesterday', 'cannot be read'],
    ['2024', 'cannot be read'],
    ['', 'cannot be read'],
    ['2024-01-15 and more', 'cannot be read'],
    [' '.repeat(10) + '1'.repeat(100_000), 'longer than'],
  ])('%.20s is refused: %s', (text, message) => {
    expect(parsePostDate(text)).toMatchObject({ kind: 'invalid', message: expect.stringContaining(message) });
  });

  it('is a value for every text', () => {
    const parts = fc.constantFrom(
      '2024',
      '1',
      '15',
      '-',
      '/',
      ' ',
      'T',
      ':',
      '30',
      '+',
      'Z',
      'Jan',
      'pm',
      '.',
      ',',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 14 }), (texts) => {
        expect(['date', 'invalid']).toContain(parsePostDate(texts.join('')).kind);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHeading } from '../../src/content/heading.js';

describe('the first heading of a body', () => {
  it.each([
    ['# Title', 'Title'],
    ['\n\nText\n\n# Title\n# Second', 'Title'],
    ['## No\n# Yes ##', 'Yes'],
    ['Title\n=====\n', 'Title'],
    ['Title\n-----\n# Other', 'Other'],
    ['```sh\n# comment\n```\n# Title', 'Title'],
    ['~~~\n# a\n```\n# b\n~~~\n# Title', 'Title'],
    ['# A *nice* `code` [link](https://a.example) **here** {#id}', 'A nice code link here'],
    ['# C#', 'C#'],
    ['#No', null],
    ['    # code', null],
    ['Text', null],
    ['====', null],
    ['', null],
  ])('of %j is %j', (body, expected) => {
    expect(findHeading(body, true)).toBe(expected);
    expect(findHeading(body.replaceAll('\n', '\r\n'), true)).toBe(expected);
  });

  it('is not taken from a line that may go on', () => {
    expect(findHeading('# My fir', false)).toBeNull();
    expect(findHeading('Title\n==', false)).toBeNull();
    expect(findHeading('# My first\n', false)).toBe('My first');
  });

  it('is found or not in any text', () => {
    const parts = fc.constantFrom(
      '# ',
      '=',
      '`',
      '```',
      '\n',
      'a',
      '[',
      '](',
      ')',
      '*',
      '{#',
      '}',
      ' ',
      '\r',
      '~~~',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 200 }), (texts) => {
        const heading = findHeading(texts.join(''), true);
        expect(heading === null || heading.trim() !== '').toBe(true);
      }),
    );
  });
});

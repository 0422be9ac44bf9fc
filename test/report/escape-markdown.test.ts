import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, escapeStart } from '../../src/report/escape-markdown.js';
import { makeHref, renderAddress, renderLink } from '../../src/report/render-link.js';
import { safeLine } from '../../src/safe-line.js';
import { anyText, HOSTILE } from './hostile-texts.js';
import { listNodes, parseMarkdown, skeletonOf, wordsOf } from './parse-markdown.js';

/** Places where a summary puts words. */
const PLACES: readonly ((words: string) => string)[] = [
  (words) => words,
  (words) => `## ${words}`,
  (words) => `- ${words}`,
  (words) => `> **${words}** end`,
  (words) => `| a | b |\n| --- | --- |\n| ${words} | b |`,
  (words) => `| a | b |\n| --- | --- |\n| **${words}**<br><sub>${words}</sub> | b |`,
  (words) => `x<br>${words}<br>y`,
  (words) => `[${words}](https://blog.example)`,
];

const withoutBreaks = (text: string) => text.replaceAll('\u200b', '');

describe('text in Markdown', () => {
  it.each(HOSTILE)('is only words: %j', (text) => {
    for (const place of PLACES) {
      const tree = parseMarkdown(place(escapeMarkdown(text)));
      const harmless = parseMarkdown(place(text.trim() === '' ? '' : 'words'));
      expect(skeletonOf(tree)).toBe(skeletonOf(harmless));
    }
  });

  it('is only words whatever it holds, and all of it is there to read', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...PLACES), (text, place) => {
        const plain = safeLine(text).trim();
        const tree = parseMarkdown(place(escapeMarkdown(text)));
        expect(skeletonOf(tree)).toBe(skeletonOf(parseMarkdown(place(plain === '' ? '' : 'words'))));
        expect(withoutBreaks(wordsOf(tree))).toContain(plain);
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves nothing that GitHub would make a mention, a reference or an address of afterwards', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = wordsOf(parseMarkdown(`x ${escapeMarkdown(text)}`));
        expect(words).not.toMatch(/@[\w-]|#\d|gh-\d|:\/\/|www\.|:[\w+-]+:/i);
      }),
      { numRuns: 1000 },
    );
  });

  it('is one line of HTML text as well: no tag, no attribute end, no line end; and no formula', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(escapeMarkdown(text)).not.toMatch(/[<>"'$\n\r]|&(?!#\d+;)/);
      }),
    );
  });

  it('leaves plain words alone', () => {
    expect(escapeMarkdown('Crème brûlée – 5 € (easy!), 日本語 🍮')).toBe(
      'Crème brûlée – 5 € (easy!), 日本語 🍮',
    );
  });

  it('shows controls that turn text around', () => {
    expect(wordsOf(parseMarkdown(escapeMarkdown('a\u202eb')))).toBe('a\\u{202e}b');
  });

  it('is quick on long text', () => {
    const long = [':', '1', '@', 'a:', '#', '[', '\u200d', '1.'].map((piece) => piece.repeat(50_000));
    const before = performance.now();
    for (const text of long) escapeMarkdown(text);
    expect(performance.now() - before).toBeLessThan(3000);
  });

  it('is cut between characters, never inside one', () => {
    expect(escapeStart('👩👩👩', 3)).toBe('👩👩👩');
    expect(escapeStart('👩👩👩👩', 3)).toBe('👩👩👩…');
    expect(escapeStart('<<<<', 2)).toBe('&#60;&#60;…');
  });
});

describe('a link', () => {
  it.each([
    ['javascript:alert(1)'],
    ['data:text/html,x'],
    ['//evil.example'],
    ['/path'],
    ['not an address'],
    ['https://user@evil.example/'],
    ['https://user:word@evil.example/'],
    [`https://evil.example/${'a'.repeat(2048)}`],
  ])('is not made of %.40s', (url) => {
    expect(makeHref(url)).toBeNull();
    expect(listNodes(parseMarkdown(renderLink('x', url))).some(({ type }) => type === 'link')).toBe(false);
  });

  it.each([
    ['https://blog.example/a_(b)|c?d=e&f=%20#g', 'https://blog.example/a_%28b%29%7cc?d=e&amp;f=%20#g'],
    ['HTTPS://BLOG.example/"><b>', 'https://blog.example/%22%3E%3Cb%3E'],
    ['https://blög.example/ä', 'https://xn--blg-tna.example/%C3%A4'],
  ])('keeps the address %s in its place', (url, href) => {
    expect(makeHref(url)).toBe(href);
  });

  it('leads where it says, whatever the path holds', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const url = `https://blog.example/${text}`;
        const [link, ...others] = listNodes(
          parseMarkdown(`| a |\n| --- |\n| ${renderAddress(url, null)} |`),
        ).filter(({ type }) => type === 'link' || type === 'image' || type === 'html');
        expect(others).toEqual([]);
        if (link !== undefined) expect(new URL(link.url ?? '').host).toBe('blog.example');
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['https://blog.example/a/?utm_source=x', 'https://blog.example', '/a'],
    ['https://blog.example/', 'https://blog.example', '/'],
    ['https://other.example/a', 'https://blog.example', 'other.example/a'],
    ['https://other.example/a', null, 'other.example/a'],
    ['no address', 'https://blog.example', 'no address'],
  ])('of %s on %s reads %s', (url, site, words) => {
    expect(wordsOf(parseMarkdown(renderAddress(url, site)))).toBe(words);
  });
});

import { describe, expect, it } from 'vitest';
import { parseSitemap } from '../../src/verify/parse-sitemap.js';

const url = (loc: string) => `<urlset><url><loc>${loc}</loc></url></urlset>`;

describe('a sitemap', () => {
  it.each([
    ['a page', url('https://b.example/a/'), ['https://b.example/a/']],
    ['blanks and lines', url('\n  https://b.example/a/\n'), ['https://b.example/a/']],
    [
      'entities',
      url('https://b.example/?a=1&amp;b=%20&#47;&#x2F;&apos;'),
      ["https://b.example/?a=1&b=%20//'"],
    ],
    [
      'what is no entity',
      url('https://b.example/&nbsp;&#x110000;&#9999999;'),
      ['https://b.example/&nbsp;&#x110000;&#9999999;'],
    ],
    ['CDATA', url('<![CDATA[https://b.example/?a&b]]>'), ['https://b.example/?a&b']],
    [
      'a comment',
      `<?xml version="1.0"?><!-- <url><loc>x</loc></url> -->${url('https://b.example/')}`,
      ['https://b.example/'],
    ],
    [
      'a prefix of the namespace',
      '<sm:urlset xmlns:sm="x"><sm:url><sm:loc>https://b.example/</sm:loc></sm:url></sm:urlset>',
      ['https://b.example/'],
    ],
    [
      'pictures, videos and translations beside pages',
      '<urlset><url><loc>https://b.example/</loc><image:image><image:loc>https://b.example/a.png</image:loc></image:image><xhtml:link href="https://b.example/de/"/></url></urlset>',
      ['https://b.example/'],
    ],
    [
      'attributes',
      '<urlset xmlns="x">\n<url a="b"><loc c="d">https://b.example/</loc></url></urlset>',
      ['https://b.example/'],
    ],
    ['nothing', '<urlset></urlset>', []],
    ['an empty address', url(' '), []],
    [
      'an end that is missing',
      '<urlset><url><loc>https://b.example/</loc></url><url><loc>https://b.exam',
      ['https://b.example/'],
    ],
  ])('with %s is read', (_name, text, pages) => {
    expect(parseSitemap(text)).toEqual({ pages, sitemaps: [] });
  });

  it('that is an index names others', () => {
    const text =
      '\ufeff<sitemapindex><sitemap><loc>https://b.example/s-0.xml</loc><lastmod>2026</lastmod></sitemap></sitemapindex>';
    expect(parseSitemap(text)).toEqual({ pages: [], sitemaps: ['https://b.example/s-0.xml'] });
  });

  it.each([
    '',
    'https://b.example/',
    '<!doctype html><html></html>',
    '\u001f\u008b\u0008',
    '<!-- <urlset>',
    '<feed/>',
  ])('%j is none', (text) => expect(parseSitemap(text)).toBeNull());

  it.each(['<!--', '<![CDATA[', '<loc', '<', '<url><loc><![CDATA[', '<loc>&#', '<a:b:c '])(
    'of %j again and again is read in one direction',
    (piece) => {
      const text = `<urlset>${piece.repeat(200_000)}`;
      expect(parseSitemap(text)).toEqual({ pages: [], sitemaps: [] });
    },
  );
});

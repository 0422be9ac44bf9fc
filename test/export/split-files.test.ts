import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PinterestRow } from '../../src/export/pinterest-row.js';
import { renderCsv } from '../../src/export/render-csv.js';
import { nameFile, splitFiles } from '../../src/export/split-files.js';

const makeRow = (name: string, change: Partial<PinterestRow> = {}): PinterestRow => ({
  title: `Title ${name}`,
  mediaUrl: `https://b.example/${name}.png`,
  board: 'Bread',
  description: `About ${name}`,
  link: `https://b.example/${name}/`,
  slotMs: Date.parse('2026-12-01T08:30:00Z'),
  account: '1',
  accountName: null,
  ...change,
});

const rowsOf = (count: number) => Array.from({ length: count }, (_, index) => makeRow(`${index}`));
const sizesOf = (rows: readonly PinterestRow[]) => splitFiles(rows).map((file) => file.length);

describe('rows', () => {
  it.each([
    [0, []],
    [1, [1]],
    [200, [200]],
    [201, [200, 1]],
    [450, [200, 200, 50]],
  ])('%i go into files of at most 200: %j', (count, sizes) => expect(sizesOf(rowsOf(count))).toEqual(sizes));

  it.each([
    ['link', { link: 'https://b.example/same/' }],
    ['title', { title: 'Same' }],
    ['picture', { mediaUrl: 'https://b.example/same.png' }],
  ])('with the same %s go into files of their own', (_name, same) =>
    expect(sizesOf([makeRow('a', same), makeRow('b', same), makeRow('c'), makeRow('d', same)])).toEqual([
      2, 1, 1,
    ]),
  );

  it('of several accounts go into files of their own', () =>
    expect(sizesOf([makeRow('a'), makeRow('b', { account: '2' }), makeRow('c')])).toEqual([2, 1]));
});

describe('names of files', () => {
  it.each([
    ['/x/pins.csv', 0, '/x/pins.csv'],
    ['/x/pins.csv', 1, '/x/pins-2.csv'],
    ['/x.d/pins', 2, '/x.d/pins-3'],
    ['/x/my.pins.csv', 9, '/x/my.pins-10.csv'],
  ])('%s, %i: %s', (file, index, name) => expect(nameFile(file, index)).toBe(name));
});

describe('the file', () => {
  it('has the columns of Pinterest, in their order, UTC, and CRLF', () => {
    expect(renderCsv([makeRow('a', { title: 'Say "hi", then\nrest' })])).toBe(
      'Title,Media URL,Pinterest board,Thumbnail,Description,Link,Publish date,Keywords\r\n' +
        '"Say ""hi"", then\nrest","https://b.example/a.png","Bread","","About a","https://b.example/a/","2026-12-01T08:30:00",""\r\n',
    );
  });

  it('gives another parser every text as it was', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(
        fc.array(fc.record({ title: text, board: text, description: text, link: text }), { maxLength: 5 }),
        (texts) => {
          const rows = texts.map((change) => makeRow('a', change));
          const parsed: unknown = parse(renderCsv(rows), { columns: true });
          expect(parsed).toEqual(
            rows.map(({ title, mediaUrl, board, description, link }) => ({
              Title: title,
              'Media URL': mediaUrl,
              'Pinterest board': board,
              Thumbnail: '',
              Description: description,
              Link: link,
              'Publish date': '2026-12-01T08:30:00',
              Keywords: '',
            })),
          );
        },
      ),
    );
  });
});

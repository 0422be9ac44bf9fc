import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHeadComplete, mayHavePins, parsePost } from '../../src/content/front-matter.js';

const parse = (text: string, bytes = text.length) => parsePost('a.md', text, bytes);
const plain = (text: string): unknown => JSON.parse(JSON.stringify(parse(text).post?.data ?? null));
const codes = (text: string, bytes?: number) =>
  parse(text, bytes).problems.map((p) => `${p.severity} ${p.code} ${p.line}:${p.column}`);

describe('front matter is found', () => {
  it.each([
    ['YAML', '---\na: 1\n---\n', 'yaml'],
    ['YAML with a byte order mark', '\uFEFF---\na: 1\n---\n', 'yaml'],
    ['YAML with CRLF', '---\r\na: 1\r\n---\r\nbody', 'yaml'],
    ['YAML closed by dots', '---\na: 1\n...\nbody', 'yaml'],
    ['YAML with blanks after the fences', '---  \na: 1\n---\t\nbody', 'yaml'],
    ['YAML at the end of the file', '---\na: 1\n---', 'yaml'],
    ['named YAML', '---yaml\na: 1\n---\n', 'yaml'],
    ['named YAML after a blank', '--- YAML\na: 1\n---\n', 'yaml'],
    ['YAML after a comment on the fence', '--- # post\na: 1\n---\n', 'yaml'],
    ['TOML', '+++\na = 1\n+++\n', 'toml'],
    ['named TOML', '---toml\na = 1\n---\n', 'toml'],
    ['JSON between fences', '---json\n{"a": 1}\n---\n', 'json'],
    ['bare JSON', '{\n\t"a": 1\n}\nbody', 'json'],
    ['JSON on one line', '{"a": 1}\nbody', 'json'],
    ['Hexo JSON', ';;;\n"a": 1\n;;;\n', 'json'],
  ])('%s', (_, text, format) => {
    expect(plain(text)).toEqual({ a: '1' });
    expect(parse(text).post?.format).toBe(format);
    expect(codes(text)).toEqual([]);
  });

  it.each([
    ['no front matter', '# Title\n'],
    ['an empty file', ''],
    ['a longer ruler', '----\na: 1\n----\n'],
    ['a blank line first', '\n---\na: 1\n---\n'],
    ['a ruler that nothing closes', '---\nOnce upon a time\n'],
    ['a shortcode', '{{< figure >}}\n'],
    ['MDX with a comment', '{/* hello */}\n'],
    ['a list', '---\n- a\n---\n'],
    ['prose between rulers', '---\nonce upon a time\n---\n'],
  ])('%s is no front matter, and no problem', (_, text) => {
    expect(parse(text)).toEqual({ post: null, problems: [] });
  });

  it('that is empty', () => {
    expect(plain('---\n---\n')).toEqual({});
    expect(plain('---\n\n# nothing yet\n---\n')).toEqual({});
  });

  it('closes at the first line that is only a fence', () => {
    expect(plain('---\na: "x ---"\nb: --- y\n---\nc: 1\n---\n')).toEqual({ a: 'x ---', b: '--- y' });
  });
});

describe('every scalar keeps its source text', () => {
  it.each([
    ['10:15', '10:15'],
    ['934145216398624390', '934145216398624390'],
    ['2026-02-30', '2026-02-30'],
    ['2024-01-15 10:00:00 -0500', '2024-01-15 10:00:00 -0500'],
    ['2024', '2024'],
    ['1.50', '1.50'],
    ['yes', 'yes'],
    ['0x1F', '0x1F'],
    ['"null"', 'null'],
    ['~', null],
    ['null', null],
    ['', null],
    ['#recipes', null],
    ['"#recipes"', '#recipes'],
    ['!!str 12', '12'],
  ])('YAML %s', (source, value) => {
    expect(plain(`---\na: ${source}\n---\n`)).toEqual({ a: value });
    expect(plain(`---\na: 0\na: ${source}\n---\n`), 'read the slow way').toEqual({ a: value });
  });

  it.each([
    ['934145216398624390', '934145216398624390'],
    ['2024-01-15', '2024-01-15'],
    ['2024-01-15T10:00:00', '2024-01-15T10:00:00'],
    ['2024-01-15 10:00:00-05:00', '2024-01-15T10:00:00-05:00'],
    ['09:30:00', '09:30:00'],
    ['true', 'true'],
    ['"x"', 'x'],
  ])('TOML %s', (source, value) => {
    expect(plain(`+++\na = ${source}\n+++\n`)).toEqual({ a: value });
  });

  it.each([
    ['934145216398624390', '934145216398624390'],
    ['1.50', '1.50'],
    ['null', null],
    ['"null"', 'null'],
    ['true', 'true'],
    ['"\\ud83c\\udf5e \\/"', '🍞 /'],
  ])('JSON %s', (source, value) => {
    expect(plain(`{"a": ${source}}\n`)).toEqual({ a: value });
  });

  it('through aliases and merge keys', () => {
    const text = '---\nbase: &b {x: 1, y: 2}\nimage: &i /a.jpg\nfeature: *i\nown:\n  y: 3\n  <<: *b\n---\n';
    const value = { base: { x: '1', y: '2' }, image: '/a.jpg', feature: '/a.jpg', own: { x: '1', y: '3' } };
    expect(plain(text)).toEqual(value);
    expect(plain(text.replace('own:', 'own: 0\nown:')), 'read the slow way').toEqual(value);
  });
});

describe('front matter that cannot be used is named', () => {
  it.each([
    ['an open list with a pin', '---\npin: [\n---\n', 'error front-matter-invalid 2:6'],
    ['an open list without a pin', '---\ntags: [\n---\n', 'warning front-matter-invalid 2:7'],
    ['a tab as indent', '---\npin:\n\tboard: x\n---\n', 'error front-matter-invalid 3:1'],
    ['broken TOML', '+++\ntitle = "x"\npin = nope\n+++\n', 'error front-matter-invalid 3:7'],
    ['broken JSON', '{\n"pin": {,}\n}\n', 'error front-matter-invalid 2:9'],
    ['a list with a pin in it', '---\n- pin: x\n---\n', 'error front-matter-invalid 2:1'],
    ['a key that stands twice', '---\na: 1\nb: 2\na: 3\n---\n', 'warning key-duplicate 4:1'],
    ['a fence that is never closed', '---\npin:\n  board: x\n', 'error front-matter-too-long 1:1'],
    ['a Pelican header with a pin', 'Title: x\nPin: y\n\nbody', 'warning post-header-other 1:1'],
    [
      'UTF-16 with a pin',
      '\uFFFD\uFFFD-\0-\0-\0\n\0p\0i\0n\0:\0\n\0-\0-\0-\0\n\0',
      'error front-matter-invalid 1:1',
    ],
    ['a NUL', '---\ntitle: a\0b\n---\n', 'warning front-matter-invalid 1:1'],
  ])('%s', (_, text, problem) => {
    expect(codes(text)).toEqual([problem]);
  });

  it('not where a header or a long text has nothing to do with pins', () => {
    expect(codes('Title: x\nDate: y\n\nPin: later\n')).toEqual([]);
    expect(codes('---\ntitle: x\n')).toEqual([]);
  });

  it('longer than 64 KiB, counted in bytes', () => {
    const block = (text: string) => `---\npin: {board: x}\nnote: ${text}\n---\n`;
    expect(codes(block('é'.repeat(32_000)))).toEqual([]);
    expect(codes(block('é'.repeat(33_000)))).toEqual(['error front-matter-too-long 1:1']);
    expect(codes(block('é'.repeat(33_000)).replace('pin:', 'pan:'))).toEqual([]);
  });

  it('in a file of more than 2 MiB, where it has pins', () => {
    expect(codes('---\npin: {board: x}\n---\n', 2 ** 21 + 1)).toEqual(['error post-too-big 1:1']);
    expect(codes('---\ntitle: x\n---\n', 2 ** 21 + 1)).toEqual([]);
    expect(codes('---\npin: {board: x}\n---\n', 2 ** 21)).toEqual([]);
  });
});

describe('the start of a file', () => {
  it.each([
    ['', false],
    ['-', false],
    ['---', false],
    ['---\n', false],
    ['---\na: 1\n---', false],
    ['---\na: 1\n---\n', true],
    ['{', false],
    ['{"a": {}', false],
    ['{"a": {}}', true],
    ['# Title', true],
    ['----\n', true],
  ])('%j is enough: %s', (text, enough) => {
    expect(isHeadComplete(text)).toBe(enough);
  });

  it('that is enough says the same as the whole file', () => {
    const line = fc.constantFrom(
      '---',
      '+++',
      '{',
      '}',
      '"a": 1',
      'a: 1',
      'b = 2',
      '...',
      'pin: x',
      '',
      '---js',
      '# c',
    );
    const eol = fc.constantFrom('\n', '\r\n');
    const text = fc.array(fc.tuple(line, eol), { maxLength: 8 }).map((lines) => lines.flat().join(''));
    fc.assert(
      fc.property(text, fc.nat(), (whole, cut) => {
        const head = whole.slice(0, whole.length === 0 ? 0 : cut % whole.length);
        fc.pre(isHeadComplete(head) && !/^[A-Za-z]/.test(whole));
        expect(JSON.stringify(parse(head, 99))).toBe(JSON.stringify(parse(whole, 99)));
        expect(mayHavePins(head)).toBe(mayHavePins(whole));
      }),
      { numRuns: 500 },
    );
  });
});

import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { isHeadComplete, mayHavePins, parsePost } from '../../src/content/front-matter.js';
import { hasPinKey } from '../../src/content/has-pin-key.js';
import { parsePins } from '../../src/content/parse-pins.js';
import type { Problem } from '../../src/problem.js';
import { HOSTILE_BLOCKS } from './hostile-blocks.js';
import { makeContext } from './make-context.js';

/** Reads a text as a run does, with every place worked out. */
function readAll(text: string): readonly Problem[] {
  isHeadComplete(text);
  mayHavePins(text);
  const { post, problems } = parsePost('posts/a.md', text, text.length);
  if (post === null) return problems;
  const parsed = parsePins(post, makeContext());
  const all = [...problems, ...parsed.problems, ...parsed.pins.flatMap((pin) => pin.problems)];
  return all.map((problem) => ({ ...problem }));
}

describe('front matter in a programming language', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'canary');
  });

  it.each([
    '---js',
    '---javascript',
    '--- js',
    '---JS',
    '---JavaScript',
    '---\tjs',
    '---coffee',
    '---cson',
    '---css',
    '+++js',
    '---yaml js',
    '---js # yaml',
  ])('%s is named and never run', (fence) => {
    const mark = fence.slice(0, 3);
    const code = (body: string) => `${fence}\n${body}\n${mark}\n`;
    expect(readAll(code('globalThis.canary = 1')).map((p) => `${p.severity} ${p.code}`)).toEqual([
      'warning front-matter-code',
    ]);
    expect(readAll(code('{pin: (globalThis.canary = 1)}')).map((p) => `${p.severity} ${p.code}`)).toEqual([
      'error front-matter-code',
    ]);
    readAll(`${fence}\nglobalThis.canary = 1\n`);
    expect('canary' in globalThis).toBe(false);
  });

  it.each([
    '!!js/function "function () { globalThis.canary = 1 }"',
    '!!js/undefined ""',
    '!!python/object:os.system x',
  ])('nor are values tagged %s', (value) => {
    readAll(`---\npin: {title: ${value}, board: ${value}}\n---\n`);
    expect('canary' in globalThis).toBe(false);
  });
});

describe('keys of the prototype', () => {
  it('are keys like any other', () => {
    const nasty = '__proto__: {board: Evil}\nconstructor: {prototype: {board: Evil}}\n';
    const { post } = parsePost('a.md', `---\n${nasty}pin:\n  ${nasty.replace('\n', '\n  ')}\n---\n`, 1);
    expect(Object.keys(post?.data ?? {})).toEqual(['__proto__', 'constructor', 'pin']);
    expect(Reflect.get({}, 'board')).toBeUndefined();
    expect(post === null ? null : parsePins(post, makeContext()).pins[0]?.board).toBeNull();
  });

  it.each(['{toString}', '{constructor.name}', '{__proto__}'])('say nothing in the template %s', (title) => {
    const { post } = parsePost('a.md', '---\ntitle: x\npin: {alt: y}\n---\n', 1);
    const settings = {
      defaults: { board: 'B', boardsBy: { constructor: { name: 'Evil' } }, title, description: '' },
    };
    const [pin] = post === null ? [] : parsePins(post, makeContext({ settings })).pins;
    expect(pin).toMatchObject({ title: '', board: 'B' });
  });
});

describe('hostile texts', () => {
  it.each(HOSTILE_BLOCKS)('%s end without an exception', (_, block) => {
    for (const fence of ['---', '---json', '+++']) {
      const text = `${fence}\npin: {board: B}\n${block.slice(0, 65_000)}`;
      expect(Array.isArray(readAll(`${text}\n${fence.slice(0, 3)}\n`))).toBe(true);
      expect(Array.isArray(readAll(text))).toBe(true);
    }
    expect(Array.isArray(readAll(block))).toBe(true);
    expect(typeof hasPinKey(block)).toBe('boolean');
  });

  it.each(['#a\r\n', '\r\n', '#a\n', ' # a\r\n', '\n'])(
    'of many lines %j without an end are passed over',
    (line) => {
      expect(readAll(`---\n${line.repeat(40_000)}`)).toEqual([]);
      expect(readAll(`---\n${line.repeat(40_000)}pin: {}`).map(({ code }) => code)).toEqual([
        'front-matter-too-long',
      ]);
    },
  );

  it('with 101 aliases are refused, with 100 they are not', () => {
    const text = (count: number) => `---\na: &a x\npin: {board: B, foo: [${'*a,'.repeat(count)}]}\n---\n`;
    expect(readAll(text(101)).map(({ code }) => code)).toEqual(['front-matter-invalid']);
    expect(readAll(text(100)).map(({ code }) => code)).toContain('key-unknown');
  });

  it('of any bytes are values or problems', () => {
    const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
    const bytes = fc.uint8Array({ maxLength: 300 }).map(decode);
    const chars = fc.string({
      unit: fc.constantFrom(...'pin:[]{}-?&*!|>\'"%@`#,= \t\r\n\\.<~01ax\u2028\uFEFF\0'),
      maxLength: 120,
    });
    const fence = fc.constantFrom('---\n', '+++\n', ';;;\n', '---json\n', '{', '');
    fc.assert(
      fc.property(
        fence,
        fc.oneof(bytes, chars),
        fc.constantFrom('\n---\n', '\n+++\n', '\n;;;\n', '}', ''),
        (...parts) => {
          expect(Array.isArray(readAll(parts.join('')))).toBe(true);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('of any pin values are pins or problems', () => {
    const scalar = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.integer(),
      fc.constantFrom(null, true, '#x', '__proto__'),
    );
    const value = fc.oneof(
      scalar,
      fc.array(scalar, { maxLength: 3 }),
      fc.dictionary(fc.string({ maxLength: 5 }), scalar),
    );
    const key = fc.constantFrom(
      'image',
      'board',
      'title',
      'alt',
      'link',
      'skip',
      'id',
      'schedule',
      '__proto__',
      'x',
    );
    const pin = fc.dictionary(key, value);
    fc.assert(
      fc.property(fc.oneof(pin, fc.array(fc.oneof(pin, value), { maxLength: 4 })), (pins) => {
        const problems = readAll(`---json\n${JSON.stringify({ title: 'x', pins })}\n---\n`);
        for (const { line, column, endColumn } of problems) {
          expect(Number.isInteger(line) && line > 0 && column > 0 && endColumn >= column).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPlacer } from '../../src/content/placer.js';
import type { Path } from '../../src/content/post.js';
import { findTree, type Range, type Tree } from '../../src/content/tree.js';
import { createLineFinder } from '../../src/content/yaml-lines.js';
import { parseYamlTree } from '../../src/content/yaml-tree.js';

const USUAL = [
  'title: "No-knead: bread" # good',
  'tags:',
  '- a',
  '- b',
  'pin:',
  '  # ours',
  '  board: Bread',
  "  title: 'It''s bread'",
  '  link: https://blog.example/#top',
  'pins:',
  '  - board: Bread',
  '    title: One # two',
  '  -   board: Home',
  '      alt: x',
  'last: 1',
].join('\n');

/** Every path that leads somewhere. */
function pathsIn(tree: Tree, base: Path = []): readonly Path[] {
  if (tree.kind === 'list')
    return tree.items.flatMap((item, i) => [[...base, i], ...pathsIn(item, [...base, i])]);
  if (tree.kind === 'scalar') return [];
  return [...tree.entries].flatMap(([key, { value }]) => [[...base, key], ...pathsIn(value, [...base, key])]);
}

/** The path with both places as a parser finds them and as the lines show them, where they show any. */
function compare(text: string): readonly (readonly [string, unknown, unknown])[] {
  const { tree, error, duplicates } = parseYamlTree(text);
  if (error !== null || duplicates.length > 0) return [];
  const placer = createPlacer('a.md', text);
  const find = createLineFinder(text);
  const place = (range: Range) => ({ ...placer(range) });
  return pathsIn(tree).flatMap((path) =>
    (['key', 'value'] as const).flatMap((part) => {
      const found = find(path, part);
      const { tree: value, key } = findTree(tree, path);
      const expected = part === 'key' && key !== null ? key : value.range;
      return found === null ? [] : [[`${path.join('.')} ${part}`, place(found), place(expected)] as const];
    }),
  );
}

describe('places found without a parser', () => {
  it.each([
    ['with LF', '\n'],
    ['with CRLF', '\r\n'],
  ])('are those of the parser in usual front matter %s', (_, eol) => {
    const found = compare(USUAL.replaceAll('\n', eol));
    for (const [path, fast, slow] of found) expect([path, fast]).toEqual([path, slow]);
    const names = found.map(([path]) => path);
    expect(names).toEqual(
      expect.arrayContaining([
        'title value',
        'pin key',
        'pin.board value',
        'pin.title value',
        'pins.0 value',
        'pins.1.alt value',
      ]),
    );
  });

  it.each([
    'a: &x 1\nb: *x',
    'a: |\n  b: 1',
    'a: >-\n  x',
    'a: [b, c]',
    'a: b\n  c',
    'a: "b\n  c"',
    '? a\n: b',
    'a: !!str 1',
  ])('are left to the parser in %j', (text) => {
    expect(createLineFinder(text)(['a'], 'value')).toBeNull();
  });

  it('are those of the parser in any text, or none', () => {
    const key = fc.constantFrom('a', 'b', 'pin', 'board');
    const value = fc.constantFrom(
      '',
      ' x',
      ' "x: y"',
      " 'x''y' # z",
      ' x # y',
      ' #x',
      ' |',
      ' [a, b]',
      ' {a: 1}',
      ' x: y',
      ' ~',
      ' "',
      ' &k x',
      ' a#b',
      '\tx',
      ' - x',
    );
    const indent = fc.constantFrom('', '  ', '    ', '- ', '  - ', '-   ', '      ');
    const line = fc.tuple(
      indent,
      fc.oneof(
        { weight: 6, arbitrary: fc.tuple(key, value).map(([k, v]) => `${k}:${v}`) },
        fc.constantFrom('', '# c', 'text', 'a"', ']', '---'),
      ),
    );
    const text = fc
      .array(
        line.map((parts) => parts.join('')),
        { maxLength: 7 },
      )
      .map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, (source) => {
        for (const [path, fast, slow] of compare(source)) expect([path, fast]).toEqual([path, slow]);
      }),
      { numRuns: 5000 },
    );
  });
});

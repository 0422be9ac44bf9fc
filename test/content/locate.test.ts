import { describe, expect, it } from 'vitest';
import { parsePost } from '../../src/content/front-matter.js';
import type { Path, Post } from '../../src/content/post.js';

function post(text: string): Post {
  const parsed = parsePost('a.md', text, text.length);
  if (parsed.post === null) throw new Error(JSON.stringify(parsed.problems));
  return parsed.post;
}

function at(text: string, path: Path, part: 'key' | 'value' = 'value'): string {
  const { line, column, endColumn } = post(text).place(path, part);
  return `${line}:${column}-${endColumn}`;
}

const YAML = [
  '---',
  'title: "Ä 🍞" # c',
  'pin: # ours',
  '  image: [a.jpg, "b.jpg"]',
  '  board: #recipes',
  '  id: 934145216398624390',
  '  description: |',
  '    two',
  '    lines',
  'pins:',
  '- board: B',
  '- {board: "12"}',
  'base: &b {x: y}',
  '<<: *b',
  'alias: *b',
  '---',
  '',
].join('\n');

describe('the place in YAML', () => {
  it.each<[Path, string, string]>([
    [['title'], '2:8-14', '2:1-6'],
    [['pin'], '4:3-26', '3:1-4'],
    [['pin', 'image', 1], '4:18-25', '4:18-25'],
    [['pin', 'board'], '5:3-8', '5:3-8'],
    [['pin', 'id'], '6:7-25', '6:3-5'],
    [['pin', 'description'], '7:16-17', '7:3-14'],
    [['pins', 0], '11:3-11', '11:3-11'],
    [['pins', 1, 'board'], '12:11-15', '12:4-9'],
    [['x'], '13:14-15', '13:11-12'],
    [['alias'], '15:8-10', '15:1-6'],
    [['pin', 'nothing'], '3:1-4', '3:1-4'],
    [['nothing'], '2:1-18', '2:1-18'],
  ])('%j is %s, its key %s', (path, value, key) => {
    expect([at(YAML, path), at(YAML, path, 'key')]).toEqual([value, key]);
    const marked = `\uFEFF${YAML.replaceAll('\n', '\r\n')}`;
    expect([at(marked, path), at(marked, path, 'key')], 'with CRLF and a byte order mark').toEqual([
      value,
      key,
    ]);
  });

  it('tells values without quotes', () => {
    expect(post(YAML).isPlain(['pin', 'id'])).toBe(true);
    expect(post(YAML).isPlain(['pins', 1, 'board'])).toBe(false);
    expect(post(YAML).isPlain(['pin', 'board'])).toBe(false);
  });

  it('tells which comment made a value empty', () => {
    expect(post(YAML).lostToComment(['pin', 'board'])).toBe('#recipes');
    expect(post(YAML).lostToComment(['pin', 'id'])).toBeNull();
    expect(post('---\na: # later\nb:\n- #x\n- y\n---\n').lostToComment(['a'])).toBeNull();
    expect(post('---\na: # later\nb:\n- #x\n- y\n---\n').lostToComment(['b', 0])).toBe('#x');
  });

  it('can be copied and printed, although it is worked out late', () => {
    const place = post(YAML).place(['title']);
    expect({ ...place }).toEqual({ file: 'a.md', line: 2, column: 8, endColumn: 14 });
    expect(JSON.parse(JSON.stringify(place))).toEqual({ file: 'a.md', line: 2, column: 8, endColumn: 14 });
  });
});

const TOML = [
  '+++',
  'title = "x" # c',
  'date = 2024-01-01 ',
  'text = """',
  '[pin]',
  '"""',
  '[extra.pin]',
  'image = [\'a\', "b" ] ',
  '"a key" . b = 12',
  'm = {a = 1, b = [2]}',
  '[[pins]] # one',
  'board = 1',
  '[[pins]]',
  'board = "2"',
  '+++',
  '',
].join('\n');

describe('the place in TOML', () => {
  it.each<[Path, string, string, boolean]>([
    [['title'], '2:9-12', '2:1-6', false],
    [['date'], '3:8-18', '3:1-5', true],
    [['text'], '4:8-11', '4:1-5', false],
    [['extra', 'pin'], '7:2-11', '7:2-11', false],
    [['extra', 'pin', 'image', 1], '8:15-18', '8:15-18', false],
    [['extra', 'pin', 'a key', 'b'], '9:15-17', '9:1-12', true],
    [['extra', 'pin', 'm', 'b', 0], '10:18-19', '10:18-19', true],
    [['pins', 0, 'board'], '12:9-10', '12:1-6', true],
    [['pins', 1, 'board'], '14:9-12', '14:1-6', false],
  ])('%j is %s, its key %s', (path, value, key, isPlain) => {
    expect([at(TOML, path), at(TOML, path, 'key')]).toEqual([value, key]);
    expect(post(TOML).isPlain(path)).toBe(isPlain);
  });
});

describe('the place in JSON', () => {
  it.each([
    ['bare', '{\n  "pin": {"board": 12}\n}\n', '2:20-22', '2:11-18'],
    ['between fences', '---json\n{ "pin": {"board": 12}}\n---\n', '2:20-22', '2:11-18'],
    ['as Hexo has it', ';;;\n"title": "x",\n"pin": {"board": 12}\n;;;\n', '3:18-20', '3:9-16'],
  ])('%s', (_, text, value, key) => {
    expect(at(text, ['pin', 'board'])).toBe(value);
    expect(at(text, ['pin', 'board'], 'key')).toBe(key);
    expect(post(text).isPlain(['pin', 'board'])).toBe(true);
  });
});

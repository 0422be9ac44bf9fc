import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasPinMetadata } from '../../src/content/find-pins.js';
import { parsePost } from '../../src/content/front-matter.js';
import { hasPinKey } from '../../src/content/has-pin-key.js';

describe('a pin key is seen', () => {
  it.each([
    'pin:',
    'title: x\npins:\n- board: y',
    'title: x\r\npinterest:\r\n  board: y',
    '  pin: x',
    '"pin": x',
    "'pin' : x",
    '{title: x, pin: {board: y}}',
    'extra: {pins: []}',
    'extra:\n  pin:\n    board: y',
    'params:\n  pinterest-image: y',
    'Pinterest_Image: x',
    'pin_title: x',
    '? pin\n: x',
    '!!str pin: x',
    '&a pin: x',
    '"p\\x69n": x',
    '{"\\u0070in": 1}',
    'a: &k pin\n*k : x',
    'defs:\n- &d {pin: x}\n<<: *d',
    '[pin]\nboard = "x"',
    '[[pins]]',
    '[extra.pin]',
    '[ extra . "pin" ]',
    'pin.image = "x"',
    'extra.pin = {}',
    'extra = {pin = {}}',
    '{"title": "x","pin": {}}',
    'pinSchedule: a misspelt one too',
  ])('%j', (text) => {
    expect(hasPinKey(text)).toBe(true);
  });

  it.each([
    'title: x',
    'pinch: of salt',
    'pinned: true',
    'spin: x',
    'description: a pinch of salt and a safety pin',
    'title: "Caf\\u00e9"',
    'image: *img',
    'tags: [pinwheels, pining]',
    '# pin: x',
    'pinterest_username: x',
    'pinOrder: 3',
    'opinion: x',
  ])('and not in %j', (text) => {
    expect(hasPinKey(text)).toBe(false);
  });
});

const name = fc.constantFrom(
  'pin',
  'pins',
  'pinterest',
  'Pin_Image',
  'pinterest-board',
  'pinterestTitle',
  'p-in',
  'extra',
  'title',
);
const spelled = fc
  .tuple(name, fc.constantFrom('', '"', "'", 'x', 'u', '!!str ', '&k ', '? ', '[', '{'))
  .map(([key, how]) => {
    if (how === 'x') return `"\\x${key.charCodeAt(0).toString(16)}${key.slice(1)}"`;
    if (how === 'u') return `"${key.slice(0, 1)}\\u00${key.charCodeAt(1).toString(16)}${key.slice(2)}"`;
    if (how === '[') return `[${key}]`;
    if (how === '{') return `{${key}: 1}`;
    return how === '"' || how === "'" ? how + key + how : how + key;
  });
const blank = fc.constantFrom('', ' ', '  ', '\t', '\n', '\n  ', ' # c\n', '\r\n', '\r');
const token = fc.oneof(
  spelled,
  blank,
  fc.constantFrom(
    ': ',
    ':',
    ' = ',
    '.',
    ',',
    '{',
    '}',
    '[',
    ']',
    '- ',
    '? ',
    '*k',
    '*k :',
    '&d ',
    '<<: *d',
    'x',
    '"',
    "'",
    '\\',
    '|\n ',
    '>-\n ',
    '1',
  ),
);
const soup = fc.array(token, { maxLength: 14 }).map((tokens) => tokens.join(''));
const flow = fc.tuple(blank, spelled, blank).map(([a, key, b]) => `{title: x,${a}${key}${b}: {board: y}}`);
const block = fc
  .tuple(
    fc.constantFrom('', 'extra:\n ', 'params:\n  ', 'd: &d\n  '),
    spelled,
    fc.constantFrom('', '\n<<: *d'),
  )
  .map(([base, key, end]) => `${base}${key}: x${end}`);
const json = fc
  .tuple(spelled, fc.constantFrom(' ', '\n', ''))
  .map(([key, gap]) => `{"a": 1,${gap}"extra":{${key}${gap}: 1}}`);
const toml = fc
  .tuple(
    fc.constantFrom('', '[', '[[', 'extra.', '[extra . ', 'params = {', '[params]\n'),
    spelled,
    fc.constantFrom('', ']', ']]', ' = 1', '.image = 1', '= {}}'),
  )
  .map((parts) => parts.join(''));

describe('a pin key is never missed where the parsed values hold one', () => {
  it.each([
    ['YAML', '---\n', '\n---\n', fc.oneof(soup, flow, block)],
    ['JSON', '---json\n', '\n---\n', fc.oneof(json, soup)],
    ['TOML', '+++\n', '\n+++\n', fc.oneof(toml, soup)],
  ])('in %s', (_, open, close, blocks) => {
    let found = 0;
    fc.assert(
      fc.property(blocks, (text) => {
        const { post } = parsePost('a.md', open + text + close, 1);
        if (post === null || !hasPinMetadata(post.data)) return;
        found += 1;
        expect(hasPinKey(text)).toBe(true);
      }),
      { numRuns: 4000 },
    );
    expect(found).toBeGreaterThan(50);
  });
});

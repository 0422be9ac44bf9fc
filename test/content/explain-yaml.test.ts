import { describe, expect, it } from 'vitest';
import { parsePost } from '../../src/content/front-matter.js';

/** `line:column message` and hint of the one problem of a block, without the words that all share. */
function explain(block: string) {
  const { problems } = parsePost('a.md', `---\n${block}\n---\n`, 100);
  const [{ line, column, message, hint } = { line: 0, column: 0, message: '', hint: null }] = problems;
  const text = message.replace('The front matter cannot be read: ', '');
  return [`${line}:${column} ${text}`, hint];
}

describe('a slip in YAML is told where it is, in plain words, with a line to paste', () => {
  it.each([
    [
      'title: Bread: the basics\npin: {}',
      '2:8 A text with a colon and a blank in it needs quotes.',
      'title: "Bread: the basics"',
    ],
    [
      'pins:\n  - title: "A" or: B # c',
      '3:12 A text with a colon and a blank in it needs quotes.',
      'title: "\\"A\\" or: B"',
    ],
    ['title: Bread:', '2:8 A text with a colon and a blank in it needs quotes.', 'title: "Bread:"'],
    [
      'title: A\n pin: x',
      '3:2 This line is indented deeper than the key above it, which has a value already.',
      null,
    ],
    [
      'pin: { title: a: b }',
      '2:15 A text with ": " between [ ] or { } needs quotes.',
      'quotes around the text: "Bread: the basics"',
    ],
    ['title: "Bread\npin:\n  image: a', '2:8 The quote " that opens here is never closed.', 'title: "Bread"'],
    ["title: 'Bread\nx: 'y'\npin: x", "2:8 The quote ' that opens here is never closed.", 'title: "Bread"'],
    ['pin:\n  image: [a, "b]\n  board: x', '3:14 The quote " that opens here is never closed.', null],
    [
      'title: A\npin:\n  image: [a, b\n  board: x',
      '4:10 The [ that opens here is never closed.',
      'image: [a, b]',
    ],
    ['pin: {image: a', '2:6 The { that opens here is never closed.', 'pin: {image: a }'],
    ['pin: {image: [a }\nx: y', '2:14 The [ that opens here is never closed.', null],
    [
      'pin:\n\timage: x',
      '3:1 A tab indents this line; YAML takes blanks only.',
      'two blanks instead of each tab',
    ],
    ['title: @home', '2:8 A text that begins with @ needs quotes.', 'title: "@home"'],
    ['title: `code`', '2:8 A text that begins with ` needs quotes.', 'title: "`code`"'],
    ['title: %x', '2:8 A text that begins with % needs quotes.', 'title: "%x"'],
    ['title: *bold* text', '2:8 A text that begins with * needs quotes.', 'title: "*bold* text"'],
    ['title: > quick', '2:8 A text that begins with > needs quotes.', 'title: "> quick"'],
    ["title: 'it's'", "2:12 After the closing ' stands more text: “s'”.", 'title: "it\'s"'],
    ['title: "No" bread', '2:13 After the closing " stands more text: “bread”.', 'title: "\\"No\\" bread"'],
    ['title: [New] bread', '2:14 After the closing ] stands more text: “bread”.', 'title: "[New] bread"'],
    ['title: "a \\q b"', '2:11 \\q means nothing between double quotes.', "title: 'a \\q b'"],
    ['pin: {image: a}}', '2:16 There is a } too many.', null],
    ['pin: [a]]', '2:9 There is a ] too many.', null],
    ['title A\npin: x', '2:1 This line is no `key: value` pair: its colon is missing.', 'key: value'],
    ['pin:\n  image:x\n  board: y', '3:3 A blank is missing after the colon.', 'image: x'],
    ['pin:\n  board: y\n  image', '4:3 This line is no `key: value` pair: its colon is missing.', 'image: …'],
    [
      'pin:\n  image: x\n board: y',
      '4:1 This line is indented neither like the keys above it nor as a part of one.',
      null,
    ],
    ['tags: - a', '2:7 A list begins on the line below its key.', null],
    ['- a\nb: c\npin: x', '3:1 “b: c” is not expected here.', null],
    [
      'title: A\n<<<<<<< HEAD\npin: x\n=======\npin: y\n>>>>>>> b',
      '3:1 A merge conflict is not resolved here.',
      null,
    ],
  ])('%j', (block, told, line) => {
    const [message, hint] = explain(block);
    expect(message).toBe(told);
    if (line !== null) expect(hint).toBe(line);
  });
});

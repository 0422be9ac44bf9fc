import { describe, expect, it } from 'vitest';
import { makeContext, makePost, pinsOf, problemsOf } from './make-context.js';

const PIN = 'title: Bread\nimage: a.jpg\nimageAlt: A loaf\n';
const words = (yaml: string) => problemsOf(pinsOf(yaml)).map((line) => line.split(' ').slice(0, 2).join(' '));
const messages = (yaml: string) =>
  pinsOf(yaml).pins.flatMap((pin) => pin.problems.map((p) => `${p.message} ${p.hint}`));

describe('pin metadata', () => {
  it.each([
    ['a map', 'pin:\n  board: B', ['1 B']],
    ['a list', 'pins:\n- board: B\n- board: C', ['1 B', '2 C']],
    ['the synonym', 'pinterest:\n  board: B', ['1 B']],
    ['under extra', 'extra:\n  pin: {board: B}', ['1 B']],
    ['under params', 'params:\n  pins: [{board: B}]', ['1 B']],
    ['both spellings', 'pin: {board: B}\npins: [{board: C}]', ['1 B', '2 C']],
    ['several boards', 'pin: {board: [B, C]}', ['1 B', '1 C']],
    ['an id', 'pins: [{board: B, id: hero}, {board: C}]', ['hero B', '2 C']],
    ['flat keys', 'pinterest_board: B', ['1 B']],
    ['flat keys in capitals', 'PINTEREST-BOARD: B', ['1 B']],
    ['flat keys in camel case', 'pinBoard: B', ['1 B']],
    ['flat keys under extra', 'extra: {pinBoard: B}', ['1 B']],
    ['a switch for sticky posts', 'pin: true\npinned: yes', []],
    ['a sticky post with a weight', 'pin: 10', []],
    ['a profile', 'pinterest: https://www.pinterest.com/x/', []],
    ['flat keys that are empty', 'pinterest_image:\npinterest_title: ""\npinBoard: []', []],
    ['nothing about pins', 'tags: [a]', []],
  ])('%s', (_, yaml, pins) => {
    const parsed = pinsOf(PIN + yaml);
    expect(parsed.pins.map(({ id, board }) => `${id} ${board}`)).toEqual(pins);
    expect(problemsOf(parsed)).toEqual([]);
  });

  it.each([
    ['nothing', 'pin:', 'warning pin-empty 5:1-4'],
    ['an empty map', 'pin: {}', 'warning pin-empty 5:1-4'],
    ['an empty list', 'pins: []', 'warning pin-empty 5:1-5'],
    ['a map of empty fields', 'pin:\n  image:\n  board: ""', 'warning pin-empty 5:1-4'],
    ['an empty entry', 'pins:\n- ~', 'warning pin-empty 6:3-4'],
    ['a path', 'pin: ./a.jpg', 'warning field-type 5:6-13'],
  ])('that holds %s makes no pin and is named', (_, yaml, problem) => {
    const parsed = pinsOf(PIN + yaml);
    expect(parsed.pins).toEqual([]);
    expect(problemsOf(parsed)).toEqual([problem]);
  });

  it('that is no map in a list is a pin that cannot go out, with one problem', () => {
    const parsed = pinsOf(`${PIN}pins: [a.jpg, 3, {board: B}]`);
    expect(parsed.pins.map(({ id, problems }) => `${id} ${problems.length}`)).toEqual(['1 1', '2 1', '3 0']);
    expect(problemsOf(parsed)).toEqual(['error field-type 5:8-13', 'error field-type 5:15-16']);
  });

  it('shares place, id and position among the boards of a pin', () => {
    const [first, second] = pinsOf(`${PIN}pins:\n- board: A\n- board: [B, C]`).pins.slice(1);
    expect([first?.position, second?.position]).toEqual([1, 1]);
    expect(second?.place).toEqual(first?.place);
    expect(first?.boardPlace.column).toBe(11);
    expect(second?.boardPlace.column).toBe(14);
  });

  it('takes at most 50 pins from a post', () => {
    const parsed = pinsOf(`${PIN}pins: [${'{board: B},'.repeat(51)}]`);
    expect(parsed.pins).toHaveLength(50);
    expect(problemsOf(parsed)).toEqual([expect.stringContaining('error pins-many')]);
  });
});

describe('a flat key that is misspelt', () => {
  it.each([
    ['pinSchedule', 'pinterestSchedule:'],
    ['pin_link', 'pinterest_link:'],
    ['pinterestUrl', 'pinterestLink:'],
    ['pinterest-images', 'pinterest-image:'],
    ['pinImages', 'pinterestImage:'],
    ['pinterestDescripton', 'pinterestDescription:'],
    ['pinAccount', 'pin: { account: … }'],
  ])('%s keeps the pin of its post back and is told once', (key, hint) => {
    const parsed = pinsOf(`${PIN}pinBoard: B\n${key}: x`);
    expect(parsed.pins).toHaveLength(1);
    expect(parsed.pins[0]?.problems.map((p) => [p.severity, p.code, p.line, p.hint])).toEqual([
      ['error', 'key-unknown', 6, hint],
    ]);
    expect(words(`pin: {board: B}\nimage: a.jpg\nimageAlt: a\ntitle: T\n${key}: x`)).toEqual([
      'error key-unknown',
    ]);
  });

  it('hides what is missing only because of it', () => {
    expect(words('title: T\npinterestImages: a.jpg\npinterestBoards: B\npinAlt: a')).toEqual([
      'error key-unknown',
      'error key-unknown',
    ]);
  });

  it('is a warning where no pin or several pins are', () => {
    expect(problemsOf(pinsOf('pinSchedule: next'))).toEqual(['warning key-unknown 2:1-12']);
    expect(problemsOf(pinsOf(`${PIN}pins: [{board: B}, {board: C}]\npinLink: x`))).toEqual([
      'warning key-unknown 6:1-8',
    ]);
  });

  it.each([
    'pinned: true',
    'pin: true',
    'pinterest_username: x',
    'pinOrder: 2',
    'pinToTop: yes',
    'pinLink:',
    'pinSchedule: ""',
  ])('is not %s', (line) => expect(problemsOf(pinsOf(line))).toEqual([]));
});

describe('flat keys beside a nested pin', () => {
  it('fill in what it leaves out', () => {
    const { pins } = pinsOf(`${PIN}pin: {board: B}\npinterest_title: Flat\npinterest_board: C`);
    expect(pins.map(({ title, board }) => [title, board])).toEqual([['Flat', 'B']]);
  });

  it('lose where it says the same, with a warning', () => {
    const parsed = pinsOf(`${PIN}pin: {board: B}\npinterest_board: C`);
    expect(problemsOf(parsed)).toEqual(['warning key-ignored 6:1-16']);
  });

  it('are ignored beside several', () => {
    const parsed = pinsOf(`${PIN}pins: [{board: B}, {board: C}]\npinterest_title: Flat`);
    expect(parsed.pins.map(({ title }) => title)).toEqual(['Bread', 'Bread']);
    expect(problemsOf(parsed)).toEqual(['warning key-ignored 6:1-16']);
  });
});

describe('keys of a pin', () => {
  it.each([
    ['images: a.jpg', 'error key-unknown 7:3-9', 'image:'],
    ['bord: B', 'error key-unknown 7:3-7', 'board:'],
    ['Title: x', 'error key-unknown 7:3-8', 'title:'],
    ['colour: red', 'error key-unknown 7:3-9', null],
    ['section: y', 'error field-unsupported 7:3-10', 'Remove section.'],
    ['topics: [y]', 'error field-unsupported 7:3-9', 'Remove topics.'],
    ['ai: true', 'error field-unsupported 7:3-5', 'Remove ai.'],
    ['__proto__: {skip: true}', 'error key-unknown 7:3-12', null],
    ['constructor: 1', 'error key-unknown 7:3-14', null],
    ['title: [a, b]', 'error field-type 7:10-16', null],
    ['image: {src: a.jpg}', 'error field-type 7:10-22', null],
    ['image: [a.jpg, {b: c}]', 'error field-type 7:18-24', null],
    ['skip: maybe', 'error field-type 7:9-14', null],
    ['id: "a#b"', 'error field-type 7:7-12', null],
    ['title: #nobake', 'warning field-type 7:3-8', 'title: "#nobake"'],
  ])('%s', (line, problem, hint) => {
    const parsed = pinsOf(`${PIN}pin:\n  board: B\n  ${line}`);
    expect(problemsOf(parsed)).toEqual([problem]);
    expect(parsed.pins[0]?.problems[0]?.hint ?? null).toBe(hint);
  });

  it.each([
    ['true', 'skip'],
    ['YES', 'skip'],
    ['1', 'skip'],
    ['off', null],
    ['No', null],
    ['', null],
  ])('skip: %s', (text, skip) => {
    expect(pinsOf(`${PIN}pin: {board: B, skip: ${text}}`).pins[0]?.skip).toBe(skip);
  });

  it('do not matter where the post is not published', () => {
    const page = { ...makeContext().page, published: false, reason: 'draft' };
    expect(pinsOf(`${PIN}pin: {board: B}`, { page }).pins[0]?.skip).toBe('unpublished');
  });

  it('keep everything that could be worked out beside an error', () => {
    const [pin] = pinsOf(`${PIN}pin: {board: B, foo: 1, skip: x, schedule: someday}`).pins;
    expect(pin).toMatchObject({
      title: 'Bread',
      board: 'B',
      link: 'https://blog.example/bread/',
      wish: null,
    });
    expect(pin?.media).toHaveLength(1);
  });

  it('with the same id are errors, also where a position is taken', () => {
    expect(problemsOf(pinsOf(`${PIN}pins: [{board: B, id: "2"}, {board: C}]`))).toEqual([
      'error pin-id-duplicate 5:29-39',
    ]);
  });

  it('are in NFC without blanks around them', () => {
    const [pin] = pinsOf(
      `${PIN}pin: {board: " Cafe\u0301 ", title: " Cre\u0300me\n  brulee ", account: " main "}`,
    ).pins;
    expect(pin).toMatchObject({ board: 'Caf\u00e9', title: 'Cr\u00e8me brulee', account: 'main' });
  });
});

describe('the board', () => {
  const defaults = {
    board: 'Home',
    boardsBy: { category: { recipes: 'Bread' }, tags: { DIY: 'Crafts' } },
    title: '{title}',
    description: '',
  };
  it.each([
    ['pin: {board: Own}', 'Own'],
    ['category: recipes\npin: {alt: x}', 'Bread'],
    ['category: [other, Recipes]\npin: {alt: x}', 'Bread'],
    ['tags: [diy]\npin: {alt: x}', 'Crafts'],
    ['category: other\npin: {alt: x}', 'Home'],
    ['extra: {category: recipes, pin: {alt: x}}', 'Bread'],
  ])('of %j is %s', (yaml, board) => {
    expect(pinsOf(PIN + yaml, { settings: { defaults } }).pins[0]?.board).toBe(board);
  });

  it.each([
    ['alt: x', 'error board-missing 5:1-4', 'board: Bread'],
    ['board: #recipes', 'error board-missing 6:3-8', 'board: "#recipes"'],
    ['board: []', 'error board-missing 6:10-12', 'board: Bread'],
    ['board: 934145216398624390', 'error board-id-unquoted 6:10-28', 'board: "934145216398624390"'],
    ['board: [934145216398624390]', 'error board-id-unquoted 6:11-29', 'board: "934145216398624390"'],
  ])('%s is an error', (line, problem, hint) => {
    const parsed = pinsOf(`${PIN}pin:\n  ${line}`);
    expect(problemsOf(parsed)).toEqual([problem]);
    expect(parsed.pins[0]?.problems[0]?.hint).toBe(hint);
  });

  it('that a # made empty is an error even with a default', () => {
    const parsed = pinsOf(`${PIN}pin:\n  board: #recipes`, { settings: { defaults } });
    expect(problemsOf(parsed)).toEqual(['error board-missing 6:3-8']);
  });

  it.each(['"934145216398624390"', '2024', '123456789012345'])('%s is fine', (board) => {
    expect(problemsOf(pinsOf(`${PIN}pin: {board: ${board}}`))).toEqual([]);
  });

  it('that stands twice in a list gets the pin once', () => {
    const parsed = pinsOf(`${PIN}pin: {board: [B, B]}`);
    expect(parsed.pins).toHaveLength(1);
    expect(problemsOf(parsed)).toEqual(['warning board-duplicate 5:18-19']);
  });
});

describe('title and description', () => {
  it.each([
    ['title', 40, []],
    ['title', 41, ['warning title-long']],
    ['title', 100, ['warning title-long']],
    ['title', 101, ['error title-too-long']],
    ['description', 500, []],
    ['description', 501, ['warning description-long']],
    ['description', 800, ['warning description-long']],
    ['description', 801, ['error description-too-long']],
    ['alt', 500, []],
    ['alt', 501, ['error alt-too-long']],
  ])('a %s of %i characters', (field, length, problems) => {
    expect(words(`${PIN}pin: {board: B, ${field}: "${'é'.repeat(length)}"}`)).toEqual(problems);
    expect(
      words(`${PIN}pin: {board: B, ${field}: " ${'e\u0301'.repeat(length)} "}`),
      'after NFC and trim',
    ).toEqual(problems);
  });

  it.each([
    ['title', 60, ['warning title-long', 'warning utf16-length']],
    ['description', 600, ['warning description-long', 'warning utf16-length']],
    ['alt', 300, ['warning utf16-length']],
  ])('a %s of %i characters beyond the basic plane', (field, length, problems) => {
    expect(words(`${PIN}pin: {board: B, ${field}: "${'🍞'.repeat(length)}"}`)).toEqual(problems);
  });

  it('say the length that was measured', () => {
    expect(messages(`${PIN}pin: {board: B, title: ${'x'.repeat(101)}}`)).toEqual([
      'The title has 101 characters; at most 100 are allowed. null',
    ]);
  });

  it.each([
    [20, []],
    [21, ['warning hashtags-many']],
  ])('with %i hashtags', (count, problems) => {
    expect(words(`${PIN}pin: {board: B, description: "x${' #tag'.repeat(count)}"}`)).toEqual(problems);
  });

  it.each([
    ['title: T', 'T'],
    ['pageTitle: T', 'T'],
    ['title: ""\nseoTitle: T', 'T'],
    ['title: 2024', '2024'],
    ['extra: {title: T}', 'T'],
  ])('the title comes from %j', (yaml, title) => {
    expect(pinsOf(`image: a.jpg\npin: {board: B}\n${yaml}`).pins[0]?.title).toBe(title);
  });

  it.each(['description', 'excerpt', 'summary', 'spoiler', 'subtitle', 'meta_description', 'abstract'])(
    'the description comes from %s',
    (field) => {
      expect(pinsOf(`${PIN}pin: {board: B}\n${field}: D`).pins[0]?.description).toBe('D');
    },
  );

  it('follow the templates of the settings', () => {
    const defaults = {
      board: 'B',
      boardsBy: {},
      title: '{title} | {category}{nothing}',
      description: '{tags}: {description}',
    };
    const [pin] = pinsOf(`${PIN}category: Baking\ntags: [a, b]\nexcerpt: D\npin: {alt: x}`, {
      settings: { defaults },
    }).pins;
    expect(pin).toMatchObject({ title: 'Bread | Baking', description: 'a, b: D' });
  });

  it('are missed where nothing says them', () => {
    expect(words('image: a.jpg\npin: {board: B, alt: x}')).toEqual(['error title-missing']);
  });
});

describe('schedule', () => {
  it('is the own one, or the default of the settings', () => {
    const pins = pinsOf(`${PIN}pins: [{board: B, schedule: now}, {board: B}]`).pins;
    expect(pins.map(({ wish, schedule, hasOwnSchedule }) => [wish?.kind, schedule, hasOwnSchedule])).toEqual([
      ['now', 'now', true],
      ['next', 'next', false],
    ]);
  });

  it('stands where it is written when it cannot be read', () => {
    expect(problemsOf(pinsOf(`${PIN}pin: {board: B, schedule: 2026-02-30}`))).toEqual([
      'error schedule-invalid 5:27-37',
    ]);
    expect(pinsOf(`${PIN}pin: {board: B, schedule: 10:15}`).pins[0]?.schedule).toBe('10:15');
  });
});

it('a post can be read again with the same result', () => {
  const post = makePost(`${PIN}pin: {board: B}`);
  expect(makePost(`${PIN}pin: {board: B}`).data).toEqual(post.data);
});

describe('a problem of a text that the post lends to its pin', () => {
  it('stands where that text is', () => {
    const long = 'x'.repeat(801);
    const parsed = pinsOf(
      `title: ${'t'.repeat(101)}\nexcerpt: ${long}\nimage: a.jpg\nimageAlt: ${'a'.repeat(501)}\npin: {board: B}`,
    );
    expect(parsed.pins[0]?.problems.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual([
      'title-too-long 2:8',
      'description-too-long 3:10',
      'alt-too-long 5:11',
    ]);
  });

  it('stands at the pin where a template made it of several fields', () => {
    const defaults = { board: 'B', boardsBy: {}, title: '{title} {title}', description: '' };
    const parsed = pinsOf(`title: ${'t'.repeat(60)}\nimage: a.jpg\nimageAlt: a\npin: {board: B}`, {
      settings: { defaults },
    });
    expect(problemsOf(parsed)).toEqual(['error title-too-long 5:1-4']);
  });

  it('is none where the site has a name for the post', () => {
    const context = makeContext();
    const page = { ...context.page, title: 'No Knead Bread' };
    const [pin] = pinsOf('image: a.jpg\nimageAlt: a\npin: {board: B}', { page }).pins;
    expect([pin?.title, pin?.problems]).toEqual(['No Knead Bread', []]);
  });
});

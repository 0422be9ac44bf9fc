import { describe, expect, it } from 'vitest';
import type { Pin } from '../../src/content/pin.js';
import { nearest } from '../../src/plan/nearest.js';
import { resolveWanted } from '../../src/plan/resolve-boards.js';
import type { Remote } from '../../src/plan/wanted.js';
import { makePin, placeOf } from './make-wanted.js';

const ONE: Remote = {
  accounts: [{ id: '1', name: 'main' }],
  boards: [
    { id: '111', name: 'Bread', account: '1' },
    { id: '112', name: 'Crème brûlée', account: '1' },
    { id: '113', name: 'Travel', account: '1' },
    { id: '114', name: 'Twins', account: '1' },
    { id: '115', name: 'Twins', account: '1' },
    { id: '116', name: 'Cases', account: '1' },
    { id: '117', name: 'CASES', account: '1' },
    { id: '118', name: 'Food: sweet', account: '1' },
  ],
  complete: true,
};
const TWO: Remote = {
  accounts: [...ONE.accounts, { id: '2', name: 'shop' }],
  boards: [...ONE.boards, { id: '211', name: 'Bread', account: '2' }],
  complete: true,
};

function resolve(
  change: Partial<Pin>,
  remote: Remote | null = ONE,
  publer: { account?: string; accounts?: Record<string, string> } = {},
) {
  const settings = {
    boards: { loaf: '111', lost: '999' },
    placeOf,
    publer: {
      workspace: null,
      account: publer.account ?? null,
      accounts: publer.accounts ?? {},
      media: 'upload' as const,
    },
  };
  const { board, account, problems, key } = resolveWanted(makePin('a', change), {
    remote,
    settings,
    repositoryPath: (file) => `blog/${file}`,
  });
  return {
    board: board?.id ?? null,
    account,
    key,
    problems: problems.map((problem) => problem.code),
    hints: problems.map((problem) => problem.hint),
    messages: problems.map((problem) => problem.message),
    places: problems.map((problem) => problem.file),
  };
}

describe('a board', () => {
  it.each([
    ['Bread', '111'],
    ['bread', '111'],
    ['113', '113'],
    ['loaf', '111'],
    ['Loaf', '111'],
    ['Cases', '116'],
    ['CASES', '117'],
    ['Cre\u0300me bru\u0302le\u0301e', '112'],
  ])('%s is %s', (board, id) => {
    expect(resolve({ board })).toMatchObject({ board: id, key: `blog/posts/a.md#1@${id}`, problems: [] });
  });

  it.each([
    ['Braed', 'board: Bread'],
    ['Twins', 'write the quoted id of the one you mean'],
    ['lost', 'board: Bread'],
  ])('%s is an error that says what to write', (board, hint) => {
    expect(resolve({ board })).toMatchObject({ board: null, problems: ['board-unknown'] });
    expect(resolve({ board: board === 'lost' ? 'Brea' : board }).hints[0]).toBe(hint);
  });

  it('whose digits are in doubt for want of quotes is not said to be unknown as well', () => {
    const unquoted = {
      ...placeOf(''),
      severity: 'error',
      code: 'board-id-unquoted',
      message: '',
      hint: null,
    } as const;
    const { problems } = resolve({ board: '934145216398624391', problems: [unquoted] });
    expect(problems).toEqual(['board-id-unquoted']);
  });

  it('that is one of several names which differ in case only says which ids there are', () => {
    expect(resolve({ board: 'cases' }).messages[0]).toContain('2 boards are called "cases": 116, 117.');
    expect(resolve({ board: 'Twins' }).messages[0]).toContain('114, 115');
  });

  it('is offered in quotes where YAML needs them', () => {
    expect(resolve({ board: 'Food: swete' }).hints[0]).toBe('board: "Food: sweet"');
  });

  it('is offered by nearness, three at most, and not at all where there is none', () => {
    expect(resolve({ board: 'Brad' }).messages[0]).toMatch(/Nearest: "Bread", "[^"]+", "[^"]+"\.$/);
    const none = resolve({ board: 'Bread' }, { ...ONE, boards: [] });
    expect(none.messages[0]).toContain('this account has no boards');
    expect(nearest('x'.repeat(100_000), ['y'.repeat(100_000)])).toHaveLength(1);
  });

  it("of another account is not this account's", () => {
    expect(resolve({ board: '211', account: 'main' }, TWO)).toMatchObject({
      problems: ['board-unknown'],
      messages: ['This account has no board "211"; account "shop" has one.'],
      hints: ['account: shop'],
    });
    expect(resolve({ board: 'Travel', account: 'shop' }, TWO).messages).toEqual([
      'This account has no board "Travel"; account "main" has one.',
    ]);
  });

  it('that is missing stays missing', () => {
    expect(resolve({ board: null })).toMatchObject({ board: null, problems: [], key: 'blog/posts/a.md#1@' });
  });

  it.each(['constructor', '__proto__', 'toString'])('called %s is no alias', (board) => {
    expect(resolve({ board })).toMatchObject({ board: null, problems: ['board-unknown'] });
    expect(resolve({ board }, null)).toMatchObject({ board: null, problems: [] });
  });

  it('stays a name where boards were not read, and proves nothing where only some are known', () => {
    expect(resolve({ board: 'Braed' }, null)).toMatchObject({
      board: null,
      key: 'blog/posts/a.md#1@Braed',
      problems: [],
    });
    expect(resolve({ board: 'Braed' }, { ...ONE, complete: false })).toMatchObject({
      board: null,
      problems: [],
    });
    expect(resolve({ board: '934145216398624390' }, null).board).toBe('934145216398624390');
  });
});

describe('an account', () => {
  it('is the only one, the one of the pin, or the one of the settings, by alias, name or id', () => {
    expect(resolve({}).account).toBe('1');
    expect(resolve({ account: 'shop' }, TWO)).toMatchObject({ account: '2', board: '211' });
    expect(resolve({}, TWO, { account: '2' }).account).toBe('2');
    expect(resolve({ account: 'b' }, TWO, { accounts: { b: '2' } }).account).toBe('2');
    expect(resolve({ account: 'B' }, TWO, { accounts: { b: '2' } }).account).toBe('2');
    expect(resolve({ account: 'Shop' }, TWO).account).toBe('2');
  });

  it('that is nearly one is asked after, by its alias or name', () => {
    const hintsOf = (account: string) => resolve({ account }, TWO, { accounts: { bakery: '2' } }).hints;
    expect(hintsOf('shpo')).toEqual(['did you mean `account: shop`?']);
    expect(hintsOf('bakrey')).toEqual(['did you mean `account: bakery`?']);
    expect(hintsOf('something else')).toEqual([expect.stringContaining('give the alias')]);
  });

  it('that the settings name and nobody connected is told as that', () => {
    expect(resolve({ account: 'old' }, TWO, { accounts: { old: '3' } })).toMatchObject({
      account: null,
      problems: ['account-unknown'],
      messages: [
        'Account "old" is 3 in `publer.accounts`, and no Pinterest account with this id is connected to this Publer workspace. Connected: main (1), shop (2).',
      ],
    });
  });

  it("is not asked for where only the ledger's copy is known: that proves nothing", () => {
    const copy = { ...TWO, complete: false };
    expect(resolve({ board: 'Bread' }, copy)).toMatchObject({ account: null, board: null, problems: [] });
    expect(resolve({ account: '3' }, copy)).toMatchObject({ account: '3', problems: [] });
    expect(resolve({ account: '2', board: 'Bread' }, copy)).toMatchObject({ account: '2', board: '211' });
  });

  it('that is wrong is told where it is written: in the pin, or in the settings', () => {
    expect(resolve({ account: 'nobody' }, TWO).places).toEqual(['posts/a.md']);
    expect(resolve({}, TWO, { account: 'nobody' }).places).toEqual(['.github/pin-on-merge.yml']);
  });

  it('must be chosen among several, and exist', () => {
    expect(resolve({}, TWO)).toMatchObject({
      account: null,
      problems: ['account-ambiguous'],
      messages: [expect.stringContaining('main (1), shop (2)')],
      hints: ['publer: { account: "1" }, or `account:` in each pin'],
    });
    expect(resolve({ account: 'nobody' }, TWO)).toMatchObject({
      account: null,
      problems: ['account-unknown'],
    });
  });
});

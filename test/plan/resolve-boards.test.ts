import { describe, expect, it } from 'vitest';
import type { Pin } from '../../src/content/pin.js';
import { resolveWanted } from '../../src/plan/resolve-boards.js';
import type { Remote } from '../../src/plan/wanted.js';
import { makePin } from './make-wanted.js';

const ONE: Remote = {
  accounts: [{ id: '1', name: 'main' }],
  boards: [
    { id: '111', name: 'Bread', account: '1' },
    { id: '112', name: 'Crème brûlée', account: '1' },
    { id: '113', name: 'Travel', account: '1' },
    { id: '114', name: 'Twins', account: '1' },
    { id: '115', name: 'Twins', account: '1' },
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
  };
}

describe('a board', () => {
  it.each([
    ['Bread', '111'],
    ['bread', '111'],
    ['113', '113'],
    ['loaf', '111'],
    ['Loaf', '111'],
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
  });

  it('must be chosen among several, and exist', () => {
    expect(resolve({}, TWO)).toMatchObject({ account: null, problems: ['account-ambiguous'] });
    expect(resolve({ account: 'nobody' }, TWO)).toMatchObject({
      account: null,
      problems: ['account-unknown'],
    });
  });
});

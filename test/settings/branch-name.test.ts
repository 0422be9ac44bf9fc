import { describe, expect, it } from 'vitest';
import { isBranchName } from '../../src/settings/branch-name.js';

describe('a branch name', () => {
  it.each(['pin-ledger', 'bots/pins', 'a.b', 'pins_1', 'größe', '🍞', 'HEADs', 'lock'])(
    'may be %s',
    (name) => {
      expect(isBranchName(name)).toBe(true);
    },
  );

  it.each([
    '',
    'a..b',
    'refs/heads/x',
    'a b',
    '-a',
    '.a',
    'a/.b',
    'a.lock',
    'a.lock/b',
    'a.',
    'a/',
    '/a',
    'a//b',
    'a@{1}',
    '@',
    'HEAD',
    'a~1',
    'a^',
    'a:b',
    'a?',
    'a*',
    'a[',
    'a\\b',
    'a\tb',
    'a\u007f',
    'a'.repeat(201),
  ])('is not %j', (name) => {
    expect(isBranchName(name)).toBe(false);
  });
});

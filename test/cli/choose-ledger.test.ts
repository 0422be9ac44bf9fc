import { describe, expect, it } from 'vitest';
import { chooseLedger } from '../../src/cli/choose-ledger.js';
import { parseFlags } from '../../src/cli/flags.js';
import { SettingsError } from '../../src/errors.js';

function choose(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  try {
    return chooseLedger(parseFlags('apply', args), { env, cwd: '/blog', root: '/blog' });
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return error.mistakes.map(({ where }) => where);
  }
}

describe('the ledger of a command', () => {
  const env = { GITHUB_TOKEN: 't', GITHUB_REPOSITORY: 'ann/blog' };

  it('is a branch by its name', () => {
    expect(choose(['--ledger-branch', 'pins'], env)).toMatchObject({ kind: 'branch', branch: 'pins' });
  });

  it.each(['a..b', 'refs/heads/x', 'a b'])('is no branch that git refuses: %s', (name) => {
    expect(choose(['--ledger-branch', name], env)).toEqual(['--ledger-branch']);
  });

  it('has all its mistakes told at once', () => {
    expect(choose(['--ledger-branch', 'a..b', '--ledger', 'x.json'])).toEqual([
      '--ledger, --ledger-branch',
      '--ledger-branch',
      'GITHUB_TOKEN',
      'GITHUB_REPOSITORY',
    ]);
  });
});

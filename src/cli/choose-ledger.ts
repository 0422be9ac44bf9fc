import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Environment } from '../connect.js';
import { SettingsError, type SettingsMistake } from '../errors.js';
import type { LedgerPlace } from '../open-ledger.js';
import { isBranchName } from '../settings/branch-name.js';
import type { Parsed } from './flags.js';

export interface Surroundings {
  readonly env: Environment;
  readonly cwd: string;
  readonly root: string;
}

/** `--ledger FILE`, `--ledger-branch NAME`, or the file below the root. Throws SettingsError with all mistakes. */
export function chooseLedger({ values }: Parsed, { env, cwd, root }: Surroundings): LedgerPlace {
  const branch = values['ledger-branch'];
  if (!branch) {
    return {
      kind: 'file',
      file: values.ledger ? resolve(cwd, values.ledger) : resolve(root, '.pin-on-merge', 'ledger.json'),
    };
  }
  const token = env.GITHUB_TOKEN?.trim() ?? '';
  const repository = env.GITHUB_REPOSITORY?.trim() ?? '';
  const apiUrl = env.GITHUB_API_URL?.trim() || 'https://api.github.com';
  const place = { kind: 'branch', branch, token, repository, apiUrl } as const;
  const mistakes = [...(values.ledger ? [ONLY_ONE] : []), ...listMistakes(place)];
  if (mistakes.length > 0) throw new SettingsError(mistakes);
  return place;
}

const ONLY_ONE: SettingsMistake = {
  where: '--ledger, --ledger-branch',
  message: 'Only one ledger can be used.',
  hint: 'leave one out',
};

function listMistakes({
  branch,
  token,
  repository,
}: Extract<LedgerPlace, { kind: 'branch' }>): SettingsMistake[] {
  const mistakes: SettingsMistake[] = [];
  if (!isBranchName(branch))
    mistakes.push({
      where: '--ledger-branch',
      message: `"${branch}" is no branch name.`,
      hint: 'the name alone, such as pin-ledger',
    });
  if (token === '')
    mistakes.push({
      where: 'GITHUB_TOKEN',
      message: 'A token is needed for a ledger branch.',
      hint: 'one that may write contents',
    });
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
    mistakes.push({
      where: 'GITHUB_REPOSITORY',
      message: 'The repository of the ledger branch is needed.',
      hint: 'GITHUB_REPOSITORY=owner/name',
    });
  return mistakes;
}

/**
 * A file beside a ledger branch would be a second memory: refused where the clone's origin is known to have that branch.
 * Reads what the last fetch left in `.git`; asks nobody.
 */
export function refuseSecondLedger(place: LedgerPlace, repository: string, branch: string): void {
  if (place.kind !== 'file' || !hasRemoteBranch(findGitFolder(repository), branch)) return;
  const message = `The origin of this clone keeps the ledger on branch ${branch}; a file would be a second one.`;
  throw new SettingsError([{ where: '--ledger', message, hint: `--ledger-branch ${branch}` }]);
}

/** Where a clone keeps its references; a worktree's `.git` is a file that leads to its main clone. */
function findGitFolder(repository: string): string {
  const git = join(repository, '.git');
  if (!existsSync(git) || !statSync(git).isFile()) return git;
  const own = resolve(
    repository,
    readFileSync(git, 'utf8')
      .replace(/^gitdir: /, '')
      .trim(),
  );
  const common = join(own, 'commondir');
  return existsSync(common) ? resolve(own, readFileSync(common, 'utf8').trim()) : own;
}

function hasRemoteBranch(git: string, branch: string): boolean {
  const ref = `refs/remotes/origin/${branch}`;
  if (existsSync(join(git, ref))) return true;
  const packed = join(git, 'packed-refs');
  return (
    existsSync(packed) &&
    readFileSync(packed, 'utf8')
      .split('\n')
      .some((line) => line.endsWith(` ${ref}`))
  );
}

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSession } from '../../src/action/open-session.js';
import { SettingsError } from '../../src/errors.js';
import { readInputs } from '../../src/github/read-inputs.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pin-on-merge-session-'));
  for (const name of ['outside', 'workspace/.git', 'workspace/blog/.github'])
    mkdirSync(join(folder, name), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function open(given: Readonly<Record<string, string>>) {
  const inputs = readInputs((name) => given[name] ?? '', Object.keys(given));
  const log = { info: () => {}, warn: () => {} };
  const env = { GITHUB_WORKSPACE: join(folder, 'workspace'), GITHUB_REPOSITORY: 'writer/blog' };
  return openSession(inputs, {
    env,
    log,
    redact: (text) => text,
    isStopping: () => false,
    blogBranches: ['main', 'live', null],
  });
}

/** `where: message` of everything that is wrong. */
function mistakes(given: Readonly<Record<string, string>>): string[] {
  try {
    open(given);
    return [];
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return error.mistakes.map(({ where, message }) => `${where}: ${message}`);
  }
}

describe('working-directory', () => {
  it.each(['..', '../outside', 'blog/../../outside', 'link-out', 'link-out/deeper'])(
    'is refused where it leads out of the workspace: %s',
    (name) => {
      mkdirSync(join(folder, 'outside', 'deeper'));
      symlinkSync(join(folder, 'outside'), join(folder, 'workspace', 'link-out'));
      expect(mistakes({ 'working-directory': name })).toEqual([
        `input working-directory: "${name}" lies outside the workspace.`,
      ]);
    },
  );

  it('may be a link inside, and the workspace itself may be reached by one', () => {
    symlinkSync(join(folder, 'workspace', 'blog'), join(folder, 'workspace', 'link-in'));
    expect(mistakes({ 'working-directory': 'link-in' })).toEqual([]);
    expect(mistakes({ 'working-directory': 'blog' })).toEqual([]);
  });

  it('that does not exist is a mistake', () => {
    expect(mistakes({ 'working-directory': 'nowhere' }).join()).toContain('the folder cannot be used');
  });
});

describe('a mistake of the settings', () => {
  it('has its place from the root of the repository', () => {
    writeFileSync(join(folder, 'workspace/blog/.github/pin-on-merge.yml'), 'colour: red\n');
    expect(mistakes({ 'working-directory': 'blog' })).toEqual([
      'blog/.github/pin-on-merge.yml:1:1: Unknown setting `colour`.',
    ]);
  });
});

describe('the branch of the ledger', () => {
  const write = (text: string) =>
    writeFileSync(join(folder, 'workspace/blog/.github/pin-on-merge.yml'), text);
  const inBlog = { 'working-directory': 'blog' };

  it.each(['main', 'live'])('is not the blog’s own: %s', (branch) => {
    const message = `The branch ${branch} is the blog's own: the ledger needs a branch of its own.`;
    expect(mistakes({ 'ledger-branch': branch })).toEqual([`input ledger-branch: ${message}`]);
    write(`since: 2026-01-01\nledger: { branch: ${branch} }\n`);
    expect(mistakes(inBlog)).toEqual([`blog/.github/pin-on-merge.yml:2:11: ${message}`]);
  });

  it.each(['a..b', 'refs/heads/x'])('is a name that git takes: not %s', (branch) => {
    const message = '`ledger.branch`: a branch name such as pin-ledger is expected.';
    expect(mistakes({ 'ledger-branch': branch })).toEqual([`input ledger-branch: ${message}`]);
  });

  it('may be any other', () => {
    expect(mistakes({ 'ledger-branch': 'bots/pins' })).toEqual([]);
  });
});

describe('what a hint tells somebody who reads it in a workflow', () => {
  it('names inputs', () => {
    expect(mistakes({ config: 'pins.yml' })).toEqual(['input config: There is no file pins.yml.']);
    expect(open({}).settings.wording).toBe('inputs');
    expect(open({}).access.names.key).toBe('input publer-api-key');
  });
});

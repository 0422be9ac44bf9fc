import { describe, expect, it } from 'vitest';
import { decideMode } from '../../src/github/decide-mode.js';

type Mode = 'auto' | 'check' | 'plan' | 'apply';

const MAIN = 'refs/heads/main';
const PULL = 'refs/pull/7/merge';

function decide(name: string, ref: string, change: { mode?: Mode; branch?: string; deleted?: boolean } = {}) {
  const inputs = { mode: change.mode ?? 'auto', branch: change.branch ?? null };
  const event = { name, ref, isDeletion: change.deleted ?? false, defaultBranch: 'main' };
  const decision = decideMode(inputs, event);
  return decision.kind === 'run' ? decision.mode : decision.kind;
}

describe('by itself', () => {
  it.each([
    ['push', MAIN, 'apply'],
    ['workflow_dispatch', MAIN, 'apply'],
    ['schedule', MAIN, 'apply'],
    ['push', 'refs/heads/feature', 'plan'],
    ['push', 'refs/tags/v1', 'plan'],
    ['push', 'refs/tags/main', 'plan'],
    ['push', 'refs/heads/main/old', 'plan'],
    ['workflow_dispatch', 'refs/heads/feature', 'plan'],
    ['pull_request', PULL, 'plan'],
    ['pull_request', MAIN, 'plan'],
    ['merge_group', 'refs/heads/gh-readonly-queue/main/pr-7', 'plan'],
    ['release', 'refs/tags/v1', 'plan'],
    ['issues', MAIN, 'plan'],
    ['repository_dispatch', MAIN, 'plan'],
    ['', '', 'plan'],
    ['pull_request_target', MAIN, 'refused'],
    ['issue_comment', MAIN, 'refused'],
    ['workflow_run', MAIN, 'refused'],
  ])('%s on %s is %s', (name, ref, expected) => {
    expect(decide(name, ref)).toBe(expected);
  });

  it('plans when the branch is deleted', () => {
    expect(decide('push', MAIN, { deleted: true })).toBe('plan');
  });

  it('applies on the branch that the input names, and only there', () => {
    expect(decide('push', 'refs/heads/live', { branch: 'live' })).toBe('apply');
    expect(decide('push', MAIN, { branch: 'live' })).toBe('plan');
  });
});

describe('mode', () => {
  it.each([
    ['check', 'pull_request_target', MAIN, 'check'],
    ['check', 'push', 'refs/heads/feature', 'check'],
    ['plan', 'push', MAIN, 'plan'],
    ['plan', 'issue_comment', MAIN, 'refused'],
    ['apply', 'push', MAIN, 'apply'],
    ['apply', 'repository_dispatch', MAIN, 'apply'],
    ['apply', 'push', 'refs/heads/feature', 'refused'],
    ['apply', 'pull_request', PULL, 'refused'],
    ['apply', 'pull_request', MAIN, 'refused'],
    ['apply', 'pull_request_review', MAIN, 'refused'],
    ['apply', 'workflow_run', MAIN, 'refused'],
    ['apply', '', '', 'refused'],
  ] as const)('%s with %s on %s is %s', (mode, name, ref, expected) => {
    expect(decide(name, ref, { mode })).toBe(expected);
  });
});

describe('without a known default branch', () => {
  const unknown = (name: string, mode: Mode) =>
    decideMode({ mode, branch: null }, { name, ref: MAIN, isDeletion: false, defaultBranch: null }).kind;

  it('nothing is applied', () => {
    expect([unknown('push', 'auto'), unknown('push', 'apply'), unknown('pull_request', 'apply')]).toEqual([
      'refused',
      'refused',
      'refused',
    ]);
    expect([unknown('pull_request', 'auto'), unknown('push', 'plan')]).toEqual(['run', 'run']);
  });
});

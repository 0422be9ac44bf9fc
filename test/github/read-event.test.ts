import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readEvent } from '../../src/github/read-event.js';

function read(payload: string, name = 'push', ref = 'refs/heads/main') {
  const folder = mkdtempSync(join(tmpdir(), 'pin-on-merge-event-'));
  try {
    const GITHUB_EVENT_PATH = join(folder, 'event.json');
    writeFileSync(GITHUB_EVENT_PATH, payload);
    return readEvent({ GITHUB_EVENT_PATH, GITHUB_EVENT_NAME: name, GITHUB_REF: ref });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

it('names the default branch, and a push that deletes', () => {
  expect(read('{"deleted": true, "repository": {"default_branch": "trunk"}}')).toEqual({
    name: 'push',
    ref: 'refs/heads/main',
    isDeletion: true,
    defaultBranch: 'trunk',
  });
});

it.each([
  '',
  '[]',
  'null',
  '{',
  '{"repository": 7}',
  '{"repository": {"default_branch": ["main"]}}',
  '{"deleted": "yes"}',
])('takes %j for a file that tells nothing', (payload) => {
  expect(read(payload)).toMatchObject({ isDeletion: false, defaultBranch: null });
});

it.each([
  ['schedule', 'refs/heads/trunk', 'trunk'],
  ['schedule', 'refs/tags/trunk', null],
  ['push', 'refs/heads/trunk', null],
])('of a payload without a repository, a %s on %s is of the default branch %j', (name, ref, expected) => {
  expect(read('{"schedule": "17 5 * * *"}', name, ref).defaultBranch).toBe(expected);
});

it('needs no file', () => {
  expect(readEvent({})).toEqual({ name: '', ref: '', isDeletion: false, defaultBranch: null });
});

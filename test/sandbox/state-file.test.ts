import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { SettingsError } from '../../src/errors.js';
import { createSandbox } from '../../src/sandbox/sandbox.js';
import { makePost, PNG, startCaller } from './caller.js';

let folder: string;
let stateFile: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
  stateFile = join(folder, 'deep', 'state.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

async function fill() {
  const caller = await startCaller({ stateFile, boards: [{ id: '111', name: 'Bread' }] });
  const media = await caller.upload('loaf.png', PNG);
  await caller.schedule([makePost({ account: caller.sandbox.accountId ?? '', media, album: '111' })]);
  await caller.send('POST', '/posts/schedule', { bulk: { state: 'scheduled', posts: [] } });
  return caller;
}

it('survives a restart whole: posts, media, jobs, boards, requests', async () => {
  const first = await fill();
  const before = first.state();
  await first.sandbox.close();
  const second = await startCaller({ stateFile });
  expect(second.state()).toEqual(before);
  expect(second.sandbox.apiKey).toBe(first.sandbox.apiKey);
  await second.sandbox.close();
});

it('goes on where it stood: a job that was working ends, a post that was scheduled goes out', async () => {
  const first = await fill();
  await first.sandbox.close();
  const second = await startCaller({ stateFile, now: '2027-01-01T00:00:00Z' });
  expect(second.state().jobs.map(({ status }) => status)).toEqual(['complete', 'complete']);
  expect(second.state().posts).toMatchObject([{ state: 'published', album_id: '111' }]);
  await second.sandbox.close();
});

it('never turns time back', async () => {
  const first = await startCaller({ stateFile });
  first.sandbox.advance(86_400_000);
  await first.sandbox.close();
  const second = await startCaller({ stateFile });
  const { headers } = await second.get('/accounts');
  expect(headers.get('date')).toBe('Wed, 02 Dec 2026 08:00:00 GMT');
  await second.sandbox.close();
});

it('is written before the answer leaves, and leaves no temporary file', async () => {
  const caller = await fill();
  expect(JSON.parse(readFileSync(stateFile, 'utf8'))).toMatchObject({
    version: 1,
    state: { posts: [{ album_id: '111' }] },
  });
  expect(readdirSync(join(folder, 'deep'))).toEqual(['state.json']);
  await caller.sandbox.close();
});

it.each(['', 'no JSON', '{}', '{"version":2,"now":"2026-12-01T08:00:00Z","state":{}}'])(
  'refuses a file that holds "%s" and leaves it alone',
  async (text) => {
    const file = join(folder, 'other.json');
    writeFileSync(file, text);
    await expect(createSandbox({ stateFile: file })).rejects.toThrow(SettingsError);
    expect(readFileSync(file, 'utf8')).toBe(text);
  },
);

import { expect, it } from 'vitest';
import { SettingsError } from '../../src/errors.js';
import { parseAccounts, parseBoards, parseSandboxOptions } from '../../src/sandbox/parse-options.js';
import { createSandbox } from '../../src/sandbox/sandbox.js';

it('reads boards as names and ids, ids untouched', () => {
  expect(parseBoards('Bread=111, My = board =934145216398624390')).toEqual({
    kind: 'parsed',
    value: [
      { name: 'Bread', id: '111' },
      { name: 'My = board', id: '934145216398624390' },
    ],
  });
});

it.each(['', 'Bread', '=1', 'Bread=', 'a=1,b=1', 'a=1,'])('refuses the boards "%s"', (text) => {
  expect(parseBoards(text)).toMatchObject({ kind: 'invalid' });
});

it('reads no accounts from none', () => {
  expect(parseAccounts('none')).toEqual({ kind: 'parsed', value: [] });
});

it('reads every flag', () => {
  const flags = {
    port: '0',
    boards: 'Bread=111',
    accounts: 'none',
    'job-time': '5',
    lag: '6',
    'rate-limit': 'off',
    'one-minute-rule': 'off',
    now: '2026-12-01T08:00:00+01:00',
    speed: '0.5',
    state: 'state.json',
    'external-media': 'accept',
    'boards-at': 'both',
    'daily-limit': '12',
    dialect: 'wrapped',
  };
  expect(parseSandboxOptions(flags)).toEqual({
    kind: 'parsed',
    value: {
      port: 0,
      boards: [{ name: 'Bread', id: '111' }],
      accounts: [],
      jobTimeMs: 5,
      lagMs: 6,
      rateLimit: 'off',
      oneMinuteRule: 'off',
      now: '2026-12-01T08:00:00+01:00',
      speed: 0.5,
      stateFile: 'state.json',
      externalMedia: 'accept',
      boardsAt: 'both',
      dailyLimit: 12,
      dialect: 'wrapped',
    },
  });
});

it('names every mistake at once, with its flag', () => {
  const flags = {
    port: '70000',
    lag: '-1',
    'rate-limit': 'on',
    now: '2026-12-01',
    speed: 'x',
    state: '',
    tempo: '1',
  };
  const parsed = parseSandboxOptions(flags);
  expect(parsed.kind === 'invalid' ? parsed.mistakes.map((text) => text.split(':')[0]) : []).toEqual(
    Object.keys(flags).map((flag) => `--${flag}`),
  );
});

it.each([{ jobTimeMs: -1 }, { speed: Number.NaN }, { now: 'soon' }, { utcOffset: 'CET' }])(
  'does not start with %j',
  async (options) => {
    await expect(createSandbox(options)).rejects.toThrow(SettingsError);
  },
);

it('says so where the port is taken', async () => {
  const first = await createSandbox({});
  const port = Number(new URL(first.origin).port);
  await expect(createSandbox({ port })).rejects.toThrow(/--port/);
  await first.close();
});

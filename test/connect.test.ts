import { describe, expect, it } from 'vitest';
import { connect, type Environment, readAccess } from '../src/connect.js';
import { REAL_CLOCK } from '../src/create-clock.js';
import { SettingsError } from '../src/errors.js';

const BASE = 'http://127.0.0.1:9/api/v1';

async function mistakesOf(env: Environment): Promise<SettingsError['mistakes']> {
  try {
    await connect(readAccess(env, null), { clock: REAL_CLOCK, isStopping: () => false });
  } catch (error) {
    if (error instanceof SettingsError) return error.mistakes;
    throw error;
  }
  return [];
}

describe('the address of Publer', () => {
  it.each([
    [
      'http://user:canary@127.0.0.1:9/api/v1',
      /^The address http:\/\/127.0.0.1:9\/api\/v1 holds a user name or password/,
    ],
    ['https://:canary@publer.example/api/v1', /holds a user name or password/],
    ['https://canary@publer.example/api/v1', /holds a user name or password/],
    ['user:canary@127.0.0.1:9/api/v1', /^"127.0.0.1:9\/api\/v1" is not allowed/],
    ['http://user:can@ary@publer.example', /user name or password/],
    ['http://publer.example/api/v1', /^"http:\/\/publer.example\/api\/v1" is not allowed: https is expected/],
    ['http://127.0.0.1:9/api/v1?token=canary', /holds a query or a fragment/],
    ['ftp://user:canary@', /./],
  ])('%s is refused, and no secret in it is shown', async (PUBLER_API_URL, message) => {
    const mistakes = await mistakesOf({ PUBLER_API_URL });
    expect(mistakes).toEqual([
      expect.objectContaining({ where: 'PUBLER_API_URL', message: expect.stringMatching(message) }),
    ]);
    expect(JSON.stringify(mistakes)).not.toMatch(/canary|ary@/);
  });
});

describe('what a header cannot carry', () => {
  it.each([
    ['kéy😀', 'w', ['PUBLER_API_KEY'], /an HTTP header cannot carry/],
    ['two words', 'w', ['PUBLER_API_KEY'], /a blank or a line break/],
    ['k', 'wörk', ['PUBLER_WORKSPACE_ID'], /an HTTP header cannot carry/],
    ['k\nk', 'w w', ['PUBLER_API_KEY', 'PUBLER_WORKSPACE_ID'], /a blank or a line break/],
    ['k', 'w', [], /./],
  ])('key %j and workspace %j: %j', async (PUBLER_API_KEY, PUBLER_WORKSPACE_ID, where, message) => {
    const mistakes = await mistakesOf({ PUBLER_API_URL: BASE, PUBLER_API_KEY, PUBLER_WORKSPACE_ID });
    expect(mistakes.map((mistake) => mistake.where)).toEqual(where);
    for (const mistake of mistakes) expect(mistake.message).toMatch(message);
    expect(JSON.stringify(mistakes)).not.toContain(PUBLER_API_KEY === 'k' ? 'wörk' : PUBLER_API_KEY);
  });
});

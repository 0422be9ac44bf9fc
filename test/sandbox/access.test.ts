import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, authHeaders, type Caller, NOW, startCaller } from './caller.js';

let caller: Caller;
beforeAll(async () => {
  caller = await startCaller({
    accounts: [
      { id: '1', name: 'main' },
      { id: '2', name: 'shop' },
    ],
    rateLimit: 'off',
  });
});
afterAll(() => caller.sandbox.close());

const call = (path: string, headers: Readonly<Record<string, string>>) =>
  ask(`${caller.sandbox.url}${path}`, { headers });

describe('who is let in', () => {
  it.each([
    ['no key', { Authorization: '' }, 401],
    ['a wrong key', { Authorization: 'Bearer-API wrong' }, 401],
    ['the usual Bearer scheme', { Authorization: 'Bearer sandbox-key-not-a-secret' }, 401],
    ['no workspace', { 'Publer-Workspace-Id': '' }, 401],
    ['a foreign workspace', { 'Publer-Workspace-Id': 'ffffffffffffffffffffffff' }, 401],
  ])('answers %s in Publer’s error shape', async (_, headers, status) => {
    const reply = await call('/accounts', { ...authHeaders(caller.sandbox), ...headers });
    expect(reply.status).toBe(status);
    expect(reply.json).toEqual({ errors: [expect.any(String)] });
  });

  it.each(['node', 'undici', 'axios/1.7.2', 'python-requests/2.32', 'Python-urllib/3.12'])(
    'turns the library %s away before it reaches Publer',
    async (agent) => {
      const reply = await call('/accounts', { ...authHeaders(caller.sandbox), 'User-Agent': agent });
      expect([reply.status, reply.text]).toEqual([403, 'error code: 1010']);
    },
  );

  it.each(['/users/me', '/workspaces'])('needs no workspace for %s', async (path) => {
    const { Authorization = '', 'User-Agent': agent = '' } = authHeaders(caller.sandbox);
    const reply = await call(path, { Authorization, 'User-Agent': agent });
    expect(reply.status).toBe(200);
  });

  it('answers a foreign workspace with 403 in the documented dialect', async () => {
    const documented = await startCaller({ dialect: 'documented' });
    const reply = await documented.get('/accounts', { 'Publer-Workspace-Id': 'x' });
    expect(reply.status).toBe(403);
    await documented.sandbox.close();
  });

  it.each(['/nothing', '/posts/1/more', '/', '/../__sandbox'])(
    'answers the unknown route %s with a page',
    async (path) => {
      const reply = await caller.get(path);
      expect(reply.status).toBe(404);
      expect(reply.headers.get('content-type')).toContain('text/html');
    },
  );

  it('tells its own time in every answer', async () => {
    const reply = await caller.get('/accounts');
    expect(reply.headers.get('date')).toBe(new Date(NOW).toUTCString());
  });
});

describe('accounts and boards', () => {
  it('lists accounts as a bare array', async () => {
    const reply = await caller.get('/accounts');
    expect(reply.json).toEqual([
      expect.objectContaining({ id: '1', provider: 'pinterest', name: 'main', type: 'pin_business' }),
      expect.objectContaining({ id: '2', provider: 'pinterest', name: 'shop' }),
    ]);
  });

  it('tells the boards of the accounts that are asked for', async () => {
    const path = `/workspaces/${caller.sandbox.workspaceId}/media_options?accounts%5B%5D=2`;
    const reply = await caller.get(path);
    expect(reply.json).toEqual([
      {
        id: '2',
        albums: expect.arrayContaining([{ id: '934145216398624390', name: 'Bread', type: 'pinterest' }]),
        watermarks: [],
      },
    ]);
  });

  it.each([
    ['media_options', false, true],
    ['accounts', true, false],
    ['both', true, true],
  ] as const)('keeps boards where boardsAt says %s', async (boardsAt, onAccount, onOptions) => {
    const other = await startCaller({ boardsAt });
    const accounts = await other.get('/accounts');
    const options = await other.get(`/workspaces/${other.sandbox.workspaceId}/media_options`);
    expect(accounts.text.includes('"Bread"')).toBe(onAccount);
    expect(options.text.includes('"Bread"')).toBe(onOptions);
    await other.sandbox.close();
  });

  it('can have no account at all', async () => {
    const none = await startCaller({ accounts: [] });
    expect((await none.get('/accounts')).json).toEqual([]);
    expect(none.sandbox.accountId).toBeNull();
    await none.sandbox.close();
  });
});

describe('the record of requests', () => {
  it('holds method, path with query, status and body, and never a header', async () => {
    await caller.send('POST', '/posts/schedule?x=1', { bulk: { state: 'auto', posts: [] } });
    expect(caller.state().requests.at(-1)).toEqual({
      method: 'POST',
      path: '/api/v1/posts/schedule?x=1',
      status: 400,
      body: { bulk: { state: 'auto', posts: [] } },
      at: NOW,
    });
    expect(JSON.stringify(caller.state())).not.toContain(caller.sandbox.apiKey);
  });

  it('leaves the control routes out', async () => {
    const before = caller.state().requests.length;
    await caller.control('GET', '/state');
    expect(caller.state().requests).toHaveLength(before);
  });
});

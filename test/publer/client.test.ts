import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { PublerContract, PublerRejected, PublerUnreachable } from '../../src/errors.js';
import type { Clock, Publer, Submission } from '../../src/ports.js';
import { createPubler } from '../../src/publer/create-publer.js';
import type { SandboxOptions } from '../../src/sandbox/options.js';
import { createSandbox, type Sandbox } from '../../src/sandbox/sandbox.js';
import { mp4, png } from '../media/pictures.js';

const START = '2026-11-22T09:00:00Z';
const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function connect(
  options: SandboxOptions = {},
  change: { key?: string; workspace?: string; names?: { key: string; workspace: string } } = {},
): Promise<{ sandbox: Sandbox; publer: Publer }> {
  const sandbox = await createSandbox({ now: START, speed: 0, jobTimeMs: 500, lagMs: 500, ...options });
  open.push(sandbox);
  const clock: Clock = {
    now: () => Date.parse(START),
    monotonic: () => 0,
    sleep: async (ms) => sandbox.advance(Math.ceil(ms)),
  };
  const publer = createPubler({
    base: sandbox.url,
    key: change.key ?? sandbox.apiKey,
    workspace: change.workspace ?? sandbox.workspaceId,
    userAgent: 'pin-on-merge/test',
    clock,
    ...(change.names === undefined ? {} : { names: change.names }),
  });
  return { sandbox, publer };
}

function submission(
  sandbox: Sandbox,
  media: Submission['media'],
  scheduledAt = '2026-12-01T09:30:00+01:00',
): Submission {
  return {
    account: sandbox.accountId ?? '',
    boardId: '934145216398624390',
    title: 'T',
    text: 'X',
    link: 'https://blog.example/a/',
    media,
    slotMs: Date.parse(scheduledAt),
    scheduledAt,
  };
}

describe('the Publer client', () => {
  it.each([
    ['live, boards by media_options', { dialect: 'live', boardsAt: 'media_options' }],
    ['live, boards on the account', { dialect: 'live', boardsAt: 'accounts' }],
    ['as documented', { dialect: 'documented', boardsAt: 'both' }],
    ['wrapped', { dialect: 'wrapped', boardsAt: 'media_options' }],
  ] as const)('understands Publer %s, from accounts to the listed post', async (_name, options) => {
    const { sandbox, publer } = await connect(options);
    const [account] = await publer.accounts();
    const boards = await publer.boards(account?.id ?? '');
    expect(boards.find((board) => board.name === 'Bread')?.id).toBe('934145216398624390');
    const uploaded = await publer.uploadFile('a.png', new Uint8Array(png(1000, 1500)));
    expect(uploaded.kind).toBe('photo');
    const sent = await publer.schedule([submission(sandbox, [{ ...uploaded, alt: 'alt', url: null }])]);
    if (sent.kind !== 'pending') throw new Error(`sent: ${JSON.stringify(sent)}`);
    expect(await publer.job(sent.jobId)).toEqual({ kind: 'working' });
    sandbox.advance(2_000);
    expect(await publer.job(sent.jobId)).toEqual({ kind: 'finished', failures: [] });
    const list = await publer.posts({ accounts: [account?.id ?? ''], window: null });
    expect(list).toMatchObject({
      whole: true,
      rows: [
        {
          text: 'X',
          link: 'https://blog.example/a/',
          ms: Date.parse('2026-12-01T08:30:00Z'),
          state: 'scheduled',
        },
      ],
    });
  });

  it('tells why a job failed, whatever shape the failures have', async () => {
    for (const dialect of ['live', 'documented', 'wrapped'] as const) {
      const { sandbox, publer } = await connect({ dialect });
      const { id } = await publer.uploadFile('a.png', new Uint8Array(png(1000, 1500)));
      const sent = await publer.schedule([
        submission(sandbox, [{ id, kind: 'photo', alt: '', url: null }], '2020-01-01T00:00:00Z'),
      ]);
      if (sent.kind !== 'pending') throw new Error(`sent: ${JSON.stringify(sent)}`);
      sandbox.advance(2_000);
      expect(await publer.job(sent.jobId)).toMatchObject({
        kind: 'finished',
        failures: [{ message: 'Posts cannot be backdated' }],
      });
    }
  });

  it('uploads videos and addresses, and says when an address could not be fetched', async () => {
    const { publer } = await connect();
    expect(
      (await publer.uploadFile('a.mp4', new Uint8Array(mp4({ width: 1000, height: 1500, seconds: 9 })))).kind,
    ).toBe('video');
    expect((await publer.uploadUrl('https://cdn.example/a.jpg', 'a.jpg')).kind).toBe('photo');
    await expect(publer.uploadUrl('https://nowhere.invalid/a.jpg', 'a.jpg')).rejects.toThrow(
      /did not take the picture/,
    );
  });

  it('reads every page of a listing', async () => {
    const { sandbox, publer } = await connect();
    const { id } = await publer.uploadFile('a.png', new Uint8Array(png(1000, 1500)));
    const media = [{ id, kind: 'photo', alt: '', url: null }] as const;
    const batch = Array.from({ length: 45 }, (_, i) =>
      submission(sandbox, media, new Date(Date.parse('2026-12-01T00:00:00Z') + i * 3_600_000).toISOString()),
    );
    await publer.schedule(batch);
    sandbox.advance(5_000);
    const list = await publer.posts({ accounts: [sandbox.accountId ?? ''], window: null });
    expect(list.rows).toHaveLength(45);
    expect(list.whole).toBe(true);
  });

  it.each([
    ['a wrong key', { key: 'wrong-canary' }, /does not accept the API key/],
    [
      'a foreign workspace',
      { workspace: '6810000000000000000000ff' },
      /cannot read workspace 6810000000000000000000ff.*It can read: /,
    ],
  ])('tells %s apart', async (_name, change, message) => {
    const { publer } = await connect({}, change);
    const failure = await publer.accounts().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(PublerRejected);
    expect(failure).toMatchObject({ message: expect.stringMatching(message) });
    expect(JSON.stringify(failure)).not.toContain('canary');
  });

  it.each([
    [{ key: 'wrong-canary' }, 'as PUBLER_API_KEY', 'as input publer-api-key'],
    [{ workspace: '6810000000000000000000ff' }, 'as PUBLER_WORKSPACE_ID', 'as input publer-workspace-id'],
  ])('names key and workspace as the user knows them: %j', async (change, inEnvironment, inWorkflow) => {
    const names = { key: 'input publer-api-key', workspace: 'input publer-workspace-id' };
    for (const [given, hint] of [
      [change, inEnvironment],
      [{ ...change, names }, inWorkflow],
    ] as const) {
      const { publer } = await connect({}, given);
      const failure = await publer.accounts().catch((error: unknown) => error);
      expect(failure).toMatchObject({ hint: expect.stringContaining(hint) });
    }
  });
});

/** A server that answers everything alike and remembers what it was asked. */
async function serve(
  answer: (request: IncomingMessage) => {
    status: number;
    headers?: Record<string, string>;
    body: string | Buffer;
  },
): Promise<{ url: string; requests: IncomingMessage[]; server: Server }> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    const { status, headers = {}, body } = answer(request);
    response.writeHead(status, headers).end(body);
  });
  server.on('connect', (request, socket) => {
    requests.push(request);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  open.push({ close: () => server.closeAllConnections() ?? server.close() });
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { url: `http://127.0.0.1:${address.port}`, requests, server };
}

const quick: Clock = { now: () => 0, monotonic: () => 0, sleep: async () => {} };
const to = (base: string) =>
  createPubler({ base, key: 'key-canary', workspace: 'w', userAgent: 'pin-on-merge/test', clock: quick });

describe('an answer that cannot be trusted', () => {
  it('a redirect is refused: the other host sees no request', async () => {
    const other = await serve(() => ({ status: 200, body: '[]' }));
    const first = await serve(() => ({ status: 307, headers: { location: other.url }, body: '' }));
    await expect(to(first.url).accounts()).rejects.toThrow(/redirect/);
    expect(other.requests).toEqual([]);
  });

  it('a 403 that is not JSON was blocked before Publer', async () => {
    const { url } = await serve(() => ({ status: 403, body: 'error code: 1010' }));
    await expect(to(url).accounts()).rejects.toThrow(/blocked before it reached Publer.*error code: 1010/);
  });

  it.each([
    ['HTML', '<!DOCTYPE html><html></html>', PublerContract],
    ['nothing', '', PublerContract],
    ['another shape', '{"accounts": 7}', PublerContract],
    ['more than 5 MB', Buffer.alloc(6 * 1024 * 1024, 32), PublerUnreachable],
  ])('%s is said to be no answer', async (_name, body, failure) => {
    const { url } = await serve(() => ({ status: 200, body }));
    await expect(to(url).accounts()).rejects.toBeInstanceOf(failure);
  });

  it('a compressed one is not unpacked', async () => {
    const { url, requests } = await serve(() => ({
      status: 200,
      headers: { 'content-encoding': 'gzip' },
      body: 'x',
    }));
    await expect(to(url).accounts()).rejects.toThrow(/compressed/);
    expect(requests[0]?.headers['accept-encoding']).toBe('identity');
  });

  it('a long id keeps its digits', async () => {
    const { url } = await serve(() => ({
      status: 200,
      body: '[{"id": 934145216398624390, "provider": "pinterest", "name": "\\" 934145216398624390"}]',
    }));
    expect(await to(url).accounts()).toEqual([{ id: '934145216398624390', name: '" 934145216398624390' }]);
  });
});

describe('a proxy', () => {
  const NAMES = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY', 'NO_PROXY', 'no_proxy'];
  const before = { ...process.env };
  const set = (env: Readonly<Record<string, string>>) => {
    for (const name of NAMES) delete process.env[name];
    Object.assign(process.env, env);
  };
  afterEach(() => {
    for (const name of NAMES) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  });

  it.each([
    ['a URL', (origin: string) => origin],
    ['host:port', (origin: string) => origin.replace('http://', '')],
    ['host:port after an empty variable', (origin: string) => origin.replace('http://', '')],
  ])('%s: is passed by for loopback and used for everything else', async (name, write) => {
    const proxy = await serve(() => ({ status: 502, body: '' }));
    const target = await serve(() => ({ status: 200, body: '[]' }));
    const value = write(proxy.url);
    set({ HTTP_PROXY: value, HTTPS_PROXY: value, ...(name.includes('empty') ? { https_proxy: '' } : {}) });
    await to(target.url).accounts();
    expect(proxy.requests).toEqual([]);
    await to('https://publer.invalid/api/v1')
      .accounts()
      .catch(() => {});
    expect(proxy.requests.map((request) => `${request.method} ${request.url}`)[0]).toBe(
      'CONNECT publer.invalid:443',
    );
  });

  it.each([
    [{ HTTPS_PROXY: 'socks5://user:canary@127.0.0.1:1' }, 'HTTPS_PROXY', /kind "socks5" cannot be used/],
    [{ https_proxy: 'not an address canary' }, 'https_proxy', /not the address of a proxy/],
    [{ HTTP_PROXY: 'http://:canary' }, 'HTTP_PROXY', /not the address of a proxy/],
  ])('%j is a mistake of the settings', (env, where, message) => {
    set(env);
    const connectTo = () => to('https://publer.invalid/api/v1');
    expect(connectTo).toThrow(
      expect.objectContaining({ name: 'SettingsError', message: expect.stringMatching(message) }),
    );
    expect(connectTo).toThrow(where);
    expect(connectTo).not.toThrow(/canary/);
  });
});

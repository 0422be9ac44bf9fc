import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createProber } from '../../src/probe/create-prober.js';
import type { Resolve } from '../../src/probe/public-lookup.js';
import { type CountedServer, startServer } from './counted-server.js';

const open: CountedServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

async function serve(answer: Parameters<typeof startServer>[0]): Promise<CountedServer> {
  const server = await startServer(answer);
  open.push(server);
  return server;
}

const PUBLIC = { address: '1.1.1.1', family: 4 };
const toPublic: Resolve = async () => [PUBLIC];

describe('an address inside a private network', () => {
  it.each([
    'https://0x7f.1/',
    'https://2130706433/',
    'https://017700000001/',
    'https://127.0.0.1/',
    'https://127.0.0.1:443/',
    'https://127.0.0.1./',
    'https://①②⑦.⓪.⓪.①/',
    'https://[::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://[::ffff:7f00:1]/',
    'https://169.254.169.254/latest/meta-data/',
    'https://[fd00:ec2::254]/',
    'https://[64:ff9b::7f00:1]/',
    'https://[2002:7f00:1::]/',
    'https://0.0.0.0/',
    'https://10.1.2.3/',
    'https://localhost/',
    'https://localhost./',
    'https://a.LOCALHOST/',
  ])('%s is refused before any connection', async (url) => {
    const server = await serve((_, response) => response.end());
    const prober = createProber({ dial: server.dial });
    expect(await prober.ask(url)).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('not on the public internet'),
    });
    expect(server.connections()).toBe(0);
  });

  it.each([
    ['http://blog.example/', 'only https addresses are asked'],
    ['https://blog.example:8443/', 'only port 443 is asked, not 8443'],
    ['https://user:secret@blog.example/', 'it holds a user name or password'],
    ['file:///etc/passwd', 'only https addresses are asked'],
  ])('%s is refused: %s', async (url, reason) => {
    const server = await serve((_, response) => response.end());
    const prober = createProber({ dial: server.dial, resolve: toPublic });
    expect(await prober.ask(url)).toEqual({ kind: 'refused', reason });
    expect(server.connections()).toBe(0);
  });

  it.each([
    ['one address', [{ address: '10.0.0.1', family: 4 }]],
    ['one of several addresses', [PUBLIC, { address: 'fd00::1', family: 6 }]],
    ['an IPv4 address inside an IPv6 one', [{ address: '::ffff:127.0.0.1', family: 6 }]],
  ])('a name is refused that leads to it by %s', async (_name, addresses) => {
    const server = await serve((_, response) => response.end());
    const prober = createProber({ dial: server.dial, resolve: async () => addresses });
    expect(await prober.ask('https://blog.example/')).toMatchObject({ kind: 'refused' });
    expect(server.connections()).toBe(0);
  });

  it('is refused by the very look-up of a real connection', async () => {
    const prober = createProber({ resolve: async () => [{ address: '127.0.0.1', family: 4 }] });
    expect(await prober.ask('https://blog.example/')).toEqual({
      kind: 'refused',
      reason: 'blog.example leads to 127.0.0.1, which is not on the public internet',
    });
  });

  it('is refused where a name that was public before leads to it now', async () => {
    const server = await serve((_, response) => {
      response.writeHead(405, { connection: 'close' }).end();
    });
    const answers = [[PUBLIC], [{ address: '169.254.169.254', family: 4 }]];
    const prober = createProber({ dial: server.dial, resolve: async () => answers.shift() ?? [] });
    expect(await prober.ask('https://rebinding.example/')).toMatchObject({ kind: 'refused' });
    expect(server.requests).toEqual(['HEAD rebinding.example /']);
  });

  it.each(['https://127.0.0.1/', 'https://intern.example/', 'http://blog.example/', 'https://[::1]/'])(
    'is refused where a public page redirects to %s',
    async (location) => {
      const server = await serve((_, response) => response.writeHead(302, { location }).end());
      const resolve: Resolve = async (name) => [
        name === 'intern.example' ? { address: '192.168.0.9', family: 4 } : PUBLIC,
      ];
      const prober = createProber({ dial: server.dial, resolve });
      expect(await prober.ask('https://blog.example/')).toMatchObject({
        kind: 'refused',
        reason: expect.stringContaining(`it redirects to ${location}: `),
      });
      expect(server.requests).toEqual(['HEAD blog.example /']);
    },
  );
});

describe('a public address', () => {
  it('answers with its status, asked as a stranger would', async () => {
    const server = await serve((_, response) => response.writeHead(404).end());
    const prober = createProber({ dial: server.dial, resolve: toPublic });
    expect(await prober.ask('https://blog.example/a%20b/?q=1#part')).toEqual({
      kind: 'answered',
      status: 404,
      url: 'https://blog.example/a%20b/?q=1#part',
    });
    expect(server.requests).toEqual(['HEAD blog.example /a%20b/?q=1']);
    expect(Object.keys(server.headers[0] ?? {}).sort()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ]);
    expect(server.headers[0]).toMatchObject({
      'accept-encoding': 'identity',
      'user-agent': expect.stringMatching(/^pin-on-merge\//),
    });
  });

  it.each([405, 501])('is asked again with GET where HEAD answers %i', async (status) => {
    const server = await serve(({ method }, response) => {
      response.writeHead(method === 'HEAD' ? status : 200).end('page');
    });
    const prober = createProber({ dial: server.dial, resolve: toPublic });
    expect(await prober.ask('https://blog.example/')).toMatchObject({ kind: 'answered', status: 200 });
    expect(server.requests).toEqual(['HEAD blog.example /', 'GET blog.example /']);
  });

  it.each([
    [3, { kind: 'answered', status: 200, url: 'https://blog.example/3' }],
    [4, { kind: 'unreachable', reason: 'it redirects more than 3 times' }],
  ])('is followed through %i redirects', async (count, expected) => {
    const server = await serve(({ url = '' }, response) => {
      const step = Number(url.slice(1));
      if (step === count) response.end();
      else response.writeHead(301, { location: `/${step + 1}` }).end();
    });
    const prober = createProber({ dial: server.dial, resolve: toPublic });
    expect(await prober.ask('https://blog.example/0')).toEqual(expected);
  });

  it.each<[name: string, answer: Parameters<typeof startServer>[0]]>([
    ['never answers', () => {}],
    [
      'redirects and never answers',
      ({ url }, response) => {
        if (url === '/') response.writeHead(301, { location: '/slow' }).end();
      },
    ],
  ])('that %s is given up when its time is over', async (_name, answer) => {
    const server = await serve(answer);
    const prober = createProber({ dial: server.dial, resolve: toPublic, totalMs: 300 });
    expect(await prober.ask('https://blog.example/')).toEqual({
      kind: 'unreachable',
      reason: 'no answer within 0.3 s',
    });
  });

  it('whose name is not known is unreachable', async () => {
    const resolve: Resolve = () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' }));
    const prober = createProber({ resolve });
    expect(await prober.ask('https://blog.example/')).toEqual({
      kind: 'unreachable',
      reason: 'no answer (ENOTFOUND)',
    });
  });
});

describe('the text of an address', () => {
  it.each<[name: string, answer: Parameters<typeof startServer>[0], expected: object]>([
    ['is read', (_, response) => response.end('<urlset/>'), { kind: 'text', text: '<urlset/>' }],
    [
      'is not read beyond its limit',
      (_, response) => response.end(Buffer.alloc(2 * 1024 * 1024)),
      { kind: 'unreachable', reason: 'the answer is larger than 1 MiB' },
    ],
    [
      'is not read where it is compressed',
      (_, response) =>
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(9_000_000))),
      { kind: 'unreachable', reason: 'the answer is compressed although that was not asked for' },
    ],
    [
      'is not read where it drips',
      (_, response) => response.writeHead(200).write('<'),
      { kind: 'unreachable', reason: 'no answer within 0.3 s' },
    ],
    [
      'is not read where it breaks off',
      (_, response) => {
        response.writeHead(200, { 'content-length': '100' }).write('<', () => response.destroy());
      },
      { kind: 'unreachable', reason: 'the answer ended before it was whole' },
    ],
    [
      'is told to be missing',
      (_, response) => response.writeHead(404).end('no'),
      { kind: 'answered', status: 404, url: 'https://blog.example/sitemap.xml' },
    ],
  ])('%s', async (name, answer, expected) => {
    const server = await serve(answer);
    const totalMs = name.includes('drips') ? 300 : 10_000;
    const prober = createProber({ dial: server.dial, resolve: toPublic, totalMs });
    expect(await prober.read('https://blog.example/sitemap.xml', 1024 * 1024)).toEqual(expected);
  });
});

describe('behind a proxy', () => {
  it.each<[name: string, url: string, resolve: Resolve, seen: string[], kind: string]>([
    ['a public name goes through it', 'https://blog.example/', toPublic, ['blog.example:443'], 'unreachable'],
    [
      'a name that leads inside is refused first',
      'https://intern.example/',
      async () => [{ address: '10.0.0.1', family: 4 }],
      [],
      'refused',
    ],
    ['an address inside is refused first', 'https://169.254.169.254/', toPublic, [], 'refused'],
    [
      'a name that is not known here is not asked for there',
      'https://blog.example/',
      () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' })),
      [],
      'unreachable',
    ],
  ])('%s', async (_name, url, resolve, seen, kind) => {
    const tunnels: (string | undefined)[] = [];
    const proxy = createServer().on('connect', (request, socket) => {
      tunnels.push(request.url);
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
    await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
    vi.stubEnv('https_proxy', `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`);
    try {
      expect(await createProber({ resolve }).ask(url)).toMatchObject({ kind });
      expect(tunnels).toEqual(seen);
    } finally {
      vi.unstubAllEnvs();
      proxy.close();
    }
  });
});

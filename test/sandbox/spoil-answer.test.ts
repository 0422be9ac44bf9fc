import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FaultSpec } from '../../src/sandbox/parse-fault.js';
import { authHeaders, type Caller, makePost, PNG, pick, startCaller } from './caller.js';

let caller: Caller;
let media: string;
beforeEach(async () => {
  caller = await startCaller({ lagMs: 0, rateLimit: 'off' });
  media = await caller.upload('loaf.png', PNG);
});
afterEach(() => caller.sandbox.close());

const bulk = (minutes: readonly number[] = [0]) => ({
  bulk: {
    state: 'scheduled',
    posts: minutes.map((minute) =>
      makePost({
        account: caller.sandbox.accountId ?? '',
        media,
        at: new Date(Date.UTC(2026, 11, 2, 8, minute)).toISOString(),
      }),
    ),
  },
});
const schedule = (minutes?: readonly number[]) => caller.send('POST', '/posts/schedule', bulk(minutes));
const arm = (...faults: readonly FaultSpec[]) => caller.sandbox.arm(faults);
const settle = () => {
  caller.sandbox.advance(1000);
  return caller.state().posts.length;
};

describe('a fault that hides the answer', () => {
  const lost = ['reset', 'reset-headers', 'reset-body'];
  it.each(lost)('%s before the effect: an error, and nothing is done', async (fault) => {
    arm({ path: '/posts/schedule', fault });
    await expect(schedule()).rejects.toThrow();
    expect(settle()).toBe(0);
  });

  it.each(lost)('%s after the effect: an error, and the post is made', async (fault) => {
    arm({ path: '/posts/schedule', when: 'after', fault });
    await expect(schedule()).rejects.toThrow();
    expect(settle()).toBe(1);
  });

  it('refuse: an error, nothing done, nothing recorded', async () => {
    const before = caller.state().requests.length;
    arm({ path: '/posts/schedule', when: 'after', fault: 'refuse' });
    await expect(schedule()).rejects.toThrow();
    expect(settle()).toBe(0);
    expect(caller.state().requests).toHaveLength(before);
  });

  it('records a request without an answer with the status null', async () => {
    arm({ path: '/posts/schedule', fault: 'reset' });
    await expect(schedule()).rejects.toThrow();
    expect(caller.state().requests.at(-1)).toMatchObject({ method: 'POST', status: null, body: bulk() });
  });

  it.each([
    ['before', 0],
    ['after', 1],
  ] as const)('hang %s the effect: silence', async (when, posts) => {
    arm({ path: '/posts/schedule', when, fault: 'hang' });
    const abort = new AbortController();
    const answer = fetch(`${caller.sandbox.url}/posts/schedule`, {
      method: 'POST',
      headers: authHeaders(caller.sandbox),
      body: JSON.stringify(bulk()),
      signal: abort.signal,
    });
    await expect.poll(() => caller.state().requests.length).toBe(2);
    abort.abort();
    await expect(answer).rejects.toThrow();
    expect(settle()).toBe(posts);
  });
});

describe('a fault that spoils the answer', () => {
  it.each([
    ['truncate', 200, /^\{"job_id":"?[0-9a-f]*$/],
    ['html', 200, /^<!DOCTYPE html>/],
    ['empty', 200, /^$/],
    ['no-job', 200, /^\{\}$/],
    ['status:400', 400, /^\{"errors":\[/],
    ['status:429', 429, /^\{"error":"Rate limit exceeded\. Retry later\."\}$/],
    ['status:503', 503, /^<!DOCTYPE html>/],
    ['wrong-types', 200, /^\{"job_id":\{"unexpected":/],
    ['proto-keys', 200, /^\{"__proto__":\{.*"constructor":\{.*"job_id":"[0-9a-f]{24}"\}$/],
    ['foreign-ids', 200, /"job_id":"foreign-/],
    ['deep', 200, /^\[{1000}/],
  ])('%s, before and after the effect', async (fault, status, text) => {
    arm({ path: '/posts/schedule', fault }, { path: '/posts/schedule', nth: 2, when: 'after', fault });
    const before = await schedule();
    expect(settle()).toBe(0);
    const after = await schedule();
    expect(settle()).toBe(1);
    expect([before.status, after.status]).toEqual([status, status]);
    expect(before.text).toMatch(text);
    expect(after.text).toMatch(text);
  });

  it('status:429 tells when the window ends', async () => {
    arm({ fault: 'status:429' });
    const { headers } = await caller.get('/accounts');
    expect(headers.get('x-ratelimit-remaining')).toBe('0');
    expect(Number(headers.get('x-ratelimit-reset'))).toBe(Date.parse('2026-12-01T08:02:00Z') / 1000);
  });

  it('redirect sends the client, and its POST body, elsewhere', async () => {
    arm({ fault: 'redirect:https://evil.example/x?y=1' });
    const reply = await schedule();
    expect([reply.status, reply.headers.get('location')]).toEqual([307, 'https://evil.example/x?y=1']);
  });

  it('commands puts workflow commands into texts', async () => {
    arm({ path: '/accounts', fault: 'commands' });
    const { json } = await caller.get('/accounts');
    expect(pick(json, 0, 'name')).toContain('\n::set-output');
    expect(pick(json, 0, 'id')).toBe(caller.sandbox.accountId);
  });

  it('drip sends the true answer byte by byte', async () => {
    arm({ path: '/posts/schedule', fault: 'drip' });
    const reply = await caller.send('POST', '/posts/schedule', {});
    expect(reply.json).toEqual({});
  });

  it('oversize sends megabytes', async () => {
    arm({ fault: 'oversize' });
    const reply = await caller.get('/accounts');
    expect(reply.text.length).toBeGreaterThan(64_000_000);
  });

  it('gzip-bomb sends little that grows large', async () => {
    arm({ fault: 'gzip-bomb' });
    const { encoding, content } = await readRaw('/accounts');
    expect(encoding).toBe('gzip');
    expect(content.length).toBeLessThan(1_000_000);
    expect(() => gunzipSync(content, { maxOutputLength: 100_000_000 })).toThrow(/larger than/);
  });
});

/** An answer as it came over the wire. */
function readRaw(path: string): Promise<{ encoding: string | undefined; content: Uint8Array }> {
  return new Promise((resolve, reject) => {
    const asked = request(
      `${caller.sandbox.url}${path}`,
      { headers: authHeaders(caller.sandbox) },
      (response) => {
        const chunks: Uint8Array[] = [];
        response.on('data', (chunk: Uint8Array) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ encoding: response.headers['content-encoding'], content: Buffer.concat(chunks) }),
        );
      },
    );
    asked.on('error', reject).end();
  });
}

import { expect, it } from 'vitest';
import { NOW, startCaller } from './caller.js';

const statuses = async (count: number, ask: () => Promise<{ readonly status: number }>) => {
  const seen: number[] = [];
  for (let left = count; left > 0; left -= 1) seen.push((await ask()).status);
  return seen;
};

it('lets 100 requests through in two minutes of its own clock', async () => {
  const caller = await startCaller();
  const get = () => caller.get('/accounts');
  expect(new Set(await statuses(100, get))).toEqual(new Set([200]));
  const limited = await get();
  expect([limited.status, limited.json]).toEqual([429, { error: 'Rate limit exceeded. Retry later.' }]);
  expect(limited.headers.get('x-ratelimit-limit')).toBe('100');
  expect(limited.headers.get('x-ratelimit-remaining')).toBe('0');
  expect(limited.headers.get('x-ratelimit-reset')).toBe(String(Date.parse(NOW) / 1000 + 120));
  caller.sandbox.advance(119_999);
  expect((await get()).status).toBe(429);
  caller.sandbox.advance(1);
  expect((await get()).status).toBe(200);
  await caller.sandbox.close();
});

it('counts down in the headers', async () => {
  const caller = await startCaller();
  await caller.get('/accounts');
  expect((await caller.get('/accounts')).headers.get('x-ratelimit-remaining')).toBe('98');
  await caller.sandbox.close();
});

it('does nothing for a limited request', async () => {
  const caller = await startCaller();
  await statuses(100, () => caller.get('/accounts'));
  const reply = await caller.send('POST', '/posts/schedule', { bulk: { state: 'scheduled', posts: [] } });
  expect(reply.status).toBe(429);
  expect(caller.state().jobs).toEqual([]);
  await caller.sandbox.close();
});

it('can be switched off', async () => {
  const caller = await startCaller({ rateLimit: 'off' });
  expect(await statuses(101, () => caller.get('/accounts'))).not.toContain(429);
  expect((await caller.get('/accounts')).headers.get('x-ratelimit-limit')).toBeNull();
  await caller.sandbox.close();
});

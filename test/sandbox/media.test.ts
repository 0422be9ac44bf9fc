import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask, authHeaders, type Caller, PNG, pick, startCaller } from './caller.js';

let caller: Caller;
beforeAll(async () => {
  caller = await startCaller();
});
afterAll(() => caller.sandbox.close());

function upload(form: FormData) {
  return ask(`${caller.sandbox.url}/media`, {
    method: 'POST',
    headers: authHeaders(caller.sandbox),
    body: form,
  });
}

function makeForm(name: string, type: string, content: Uint8Array<ArrayBuffer>) {
  const form = new FormData();
  form.set('file', new Blob([content], { type }), name);
  form.set('direct_upload', 'true');
  form.set('in_library', 'false');
  return form;
}

it('answers an upload at once, with a path that is only temporary', async () => {
  const reply = await upload(makeForm('brød \u{1f35e}.png', 'image/png', PNG));
  expect(reply.status).toBe(200);
  expect(reply.json).toMatchObject({
    id: expect.stringMatching(/^[0-9a-f]{24}$/),
    type: 'photo',
    width: 1,
    height: 1,
  });
  expect(pick(reply.json, 'path')).toContain('/uploads/tmp/');
});

it('records what was uploaded by name, type, size and hash', async () => {
  await upload(makeForm('loaf.png', 'image/png', PNG));
  expect(caller.state().requests.at(-1)?.body).toEqual({
    file: {
      name: 'loaf.png',
      type: 'image/png',
      bytes: PNG.length,
      sha256: createHash('sha256').update(PNG).digest('hex'),
    },
    direct_upload: 'true',
    in_library: 'false',
  });
});

it.each([
  ['clip.mp4', 'video/mp4'],
  ['clip.MP4', 'application/octet-stream'],
])('calls %s of the type %s a video', async (name, type) => {
  expect((await upload(makeForm(name, type, PNG))).json).toMatchObject({ type: 'video', name });
});

it('wants a file', async () => {
  const form = new FormData();
  form.set('direct_upload', 'true');
  expect((await upload(form)).status).toBe(400);
  expect((await caller.send('POST', '/media', { url: 'https://blog.example/a.jpg' })).status).toBe(400);
});

it.each([
  ['https://blog.example/a.jpg', 1],
  ['https://gone.invalid/a.jpg', 0],
  ['ftp://blog.example/a.jpg', 0],
  ['nonsense', 0],
])('judges %s by its address and never fetches it', async (url, count) => {
  const reply = await caller.send('POST', '/media/from-url', { media: [{ url, name: 'a' }], type: 'single' });
  caller.sandbox.advance(1000);
  const { json } = await caller.get(`/job_status/${pick(reply.json, 'job_id')}`);
  expect(json).toMatchObject({ status: 'complete', payload: { length: count } });
});

it('ignores a from-url body of another shape, and says 200', async () => {
  const reply = await caller.send('POST', '/media/from-url', { url: 'https://blog.example/a.jpg' });
  expect([reply.status, reply.json]).toEqual([200, {}]);
});

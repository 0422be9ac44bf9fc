import type { SandboxOptions } from '../../src/sandbox/options.js';
import { createSandbox, type Sandbox } from '../../src/sandbox/sandbox.js';
import type { SandboxState } from '../../src/sandbox/state.js';

/** The instant at which the sandboxes of these tests stand still. */
export const NOW = '2026-12-01T08:00:00.000Z';

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The parsed body, null where it is no JSON. */
  readonly json: unknown;
}

export interface Caller {
  readonly sandbox: Sandbox;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Reply>;
  send(method: string, path: string, body?: unknown): Promise<Reply>;
  /** Uploads bytes as a file and gives back the id. */
  upload(name: string, content: Uint8Array<ArrayBuffer>): Promise<string>;
  /** Schedules bulk posts, lets the job run, and gives back its failures. */
  schedule(posts: readonly unknown[]): Promise<readonly string[]>;
  control(method: string, path: string, body?: unknown): Promise<Reply>;
  state(): SandboxState;
}

/** A sandbox whose clock only `advance` moves, and somebody who knows its key. */
export async function startCaller(options: SandboxOptions = {}): Promise<Caller> {
  const sandbox = await createSandbox({ speed: 0, now: NOW, ...options });
  const headers = authHeaders(sandbox);
  const json = { ...headers, 'Content-Type': 'application/json' };
  const send = (method: string, path: string, body?: unknown) =>
    ask(`${sandbox.url}${path}`, {
      method,
      headers: json,
      ...(body === undefined ? {} : { body: render(body) }),
    });
  return {
    sandbox,
    get: (path, extra = {}) => ask(`${sandbox.url}${path}`, { headers: { ...headers, ...extra } }),
    send,
    upload: async (name, content) => {
      const form = new FormData();
      form.set('file', new Blob([content], { type: 'image/png' }), name);
      form.set('direct_upload', 'true');
      form.set('in_library', 'false');
      return pick((await ask(`${sandbox.url}/media`, { method: 'POST', headers, body: form })).json, 'id');
    },
    schedule: async (posts) => {
      const made = sandbox.state().jobs.length;
      await send('POST', '/posts/schedule', { bulk: { state: 'scheduled', posts } });
      sandbox.advance(2000);
      return sandbox.state().jobs[made]?.failures.map(({ message }) => message) ?? ['no job was made'];
    },
    control: (method, path, body) =>
      ask(`${sandbox.origin}/__sandbox${path}`, {
        method,
        ...(body === undefined ? {} : { body: render(body) }),
      }),
    state: () => sandbox.state(),
  };
}

export function authHeaders(sandbox: Sandbox): Readonly<Record<string, string>> {
  return {
    Authorization: `Bearer-API ${sandbox.apiKey}`,
    'Publer-Workspace-Id': sandbox.workspaceId,
    'User-Agent': 'pin-on-merge-test/1 (+https://blog.example)',
  };
}

export async function ask(url: string, init: RequestInit): Promise<Reply> {
  const response = await fetch(url, { redirect: 'manual', ...init });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: parse(text) };
}

/** A text below a chain of keys; throws where there is none. */
export function pick(value: unknown, ...keys: readonly (string | number)[]): string {
  let at: unknown = value;
  for (const key of keys) {
    at = typeof at === 'object' && at !== null ? Object.getOwnPropertyDescriptor(at, key)?.value : undefined;
  }
  if (typeof at !== 'string') throw new Error(`no text at ${keys.join('.')} in ${JSON.stringify(value)}`);
  return at;
}

/** One bulk post as the documentation shows it. */
export function makePost(over: {
  readonly account: string | number;
  readonly media: string;
  readonly at?: string;
  readonly album?: string | null;
  readonly pinterest?: Readonly<Record<string, unknown>>;
}) {
  const { account, media, at = '2026-12-02T08:00:00+00:00', album = '934145216398624390' } = over;
  return {
    networks: {
      pinterest: {
        type: 'photo',
        title: 'No-knead bread',
        text: 'Four ingredients and a night of patience.',
        url: 'https://blog.example/bread/',
        media: [{ id: media, type: 'photo', alt_text: 'A loaf', caption: 'A loaf' }],
        ...over.pinterest,
      },
    },
    accounts: [{ id: account, scheduled_at: at, ...(album === null ? {} : { album_id: album }) }],
  };
}

export const PNG = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

function render(body: unknown): string {
  return typeof body === 'string' ? body : JSON.stringify(body);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

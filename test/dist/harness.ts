import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const CLI = join(ROOT, 'dist', 'cli', 'index.js');

/** What a user sees of a finished command. */
export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Call {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the committed bundle as its user would, with nothing in the environment but what is given. */
export async function cli(args: readonly string[], { cwd = ROOT, env = {} }: Call = {}): Promise<Finished> {
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd,
    env: { PATH: process.env.PATH ?? '', ...env },
  });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      output[name] += text;
    });
  }
  await once(child, 'close');
  return { code: child.exitCode, ...output };
}

const readySchema = z.object({
  url: z.string(),
  apiKey: z.string(),
  workspaceId: z.string(),
  accountId: z.string().nullable(),
});
const stateSchema = z.object({
  media: z.array(z.unknown()),
  posts: z.array(
    z.looseObject({
      id: z.string(),
      album_id: z.string().nullable(),
      scheduled_at: z.string(),
      state: z.string(),
      media: z.array(z.unknown()),
    }),
  ),
  requests: z.array(
    z.object({
      method: z.string(),
      path: z.string(),
      status: z.number().nullable(),
      body: z.unknown(),
      at: z.string(),
    }),
  ),
});

export type SandboxState = z.infer<typeof stateSchema>;

/** A sandbox in a process of its own, and the environment that leads to it. */
export interface RunningSandbox {
  readonly url: string;
  readonly env: Readonly<Record<string, string>>;
  state(): Promise<SandboxState>;
  control(path: string, body: unknown): Promise<void>;
  stop(): Promise<void>;
}

export async function startSandbox(flags: readonly string[] = []): Promise<RunningSandbox> {
  const child = spawn(
    process.execPath,
    [CLI, 'sandbox', '--port', '0', '--job-time', '50', '--lag', '50', ...flags],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ready = readySchema.parse(JSON.parse(await firstLine(child)));
  const { origin } = new URL(ready.url);
  return {
    url: ready.url,
    env: { PUBLER_API_URL: ready.url, PUBLER_API_KEY: ready.apiKey, PUBLER_WORKSPACE_ID: ready.workspaceId },
    state: async () => stateSchema.parse(await (await fetch(`${origin}/__sandbox/state`)).json()),
    async control(path, body) {
      const response = await fetch(`${origin}/__sandbox/${path}`, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      });
      if (!response.ok) throw new Error(await response.text());
    },
    async stop() {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('the sandbox has no output');
  for await (const line of createInterface({ input: child.stdout })) return line;
  throw new Error('the sandbox ended before it was ready');
}

/** A blog in a folder of its own; `remove` deletes it. */
export interface Blog {
  readonly root: string;
  write(file: string, content: string | Uint8Array): void;
  remove(): void;
}

export function makeBlog(files: Readonly<Record<string, string | Uint8Array>>): Blog {
  const root = mkdtempSync(join(tmpdir(), 'pin-on-merge-blog-'));
  const write = (file: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  };
  for (const [file, content] of Object.entries(files)) write(file, content);
  return { root, write, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** The parts of `--json` that tests look at. */
export const reportSchema = z.object({
  posts: z.number(),
  summary: z.record(z.string(), z.number()),
  steps: z.array(
    z.looseObject({
      key: z.string(),
      file: z.string(),
      action: z.string(),
      reason: z.string().nullable(),
      link: z.string().nullable(),
      slot: z.string().nullable(),
      media: z.array(
        z.looseObject({
          path: z.string().nullable(),
          width: z.number().nullable(),
          height: z.number().nullable(),
        }),
      ),
      outcome: z
        .looseObject({ state: z.string(), postId: z.string().nullable(), message: z.string().nullable() })
        .optional(),
    }),
  ),
  problems: z.array(
    z.looseObject({
      severity: z.string(),
      code: z.string(),
      file: z.string(),
      line: z.number(),
      column: z.number(),
      message: z.string(),
      hint: z.string().nullable(),
    }),
  ),
});

export type ReportJson = z.infer<typeof reportSchema>;

/** Runs a command with `--json` and reads its answer. */
export async function json(
  args: readonly string[],
  call: Call = {},
): Promise<ReportJson & { readonly code: number | null; readonly stderr: string }> {
  const { code, stdout, stderr } = await cli([...args, '--json'], call);
  if (stdout === '') throw new Error(`no output, exit ${code}: ${stderr}`);
  return { ...reportSchema.parse(JSON.parse(stdout)), code, stderr };
}

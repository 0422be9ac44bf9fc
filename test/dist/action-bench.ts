import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Ran, runWorkflow, type WorkflowRun } from '../../src/cli/workflow-run.js';
import { createFakeGithub, type FakeGithub } from '../../src/fake-github/create-fake-github.js';
import { createSandbox, type Sandbox } from '../../src/sandbox/sandbox.js';
import { png } from '../media/pictures.js';
import { ROOT } from './harness.js';

export const TOKEN = 'ghs_0123456789abcdefghij';
export const REPOSITORY = 'writer/blog';

/** The built action, a stand-in for GitHub, and a sandbox: what a repository with a workflow has around it. */
export interface ActionBench {
  readonly github: FakeGithub;
  readonly sandbox: Sandbox;
  /** Inputs that let a run apply. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Runs the action on a checkout of these files. */
  run(files: Files, run: Partial<WorkflowRun>): Promise<Ran>;
  /** Titles of the commits on the ledger branch, newest first. */
  history(): readonly string[];
  ledger(): string;
  /** Slots of the posts that Publer holds. */
  slots(): readonly string[];
  close(): Promise<void>;
}

export type Files = Readonly<Record<string, string | Uint8Array>>;

export async function makeActionBench(): Promise<ActionBench> {
  const sandbox = await createSandbox({ jobTimeMs: 50, lagMs: 50, rateLimit: 'off' });
  const github = await createFakeGithub({ repository: REPOSITORY, token: TOKEN });
  const folder = mkdtempSync(join(tmpdir(), 'pin-on-merge-action-'));
  const inputs = {
    'publer-api-key': sandbox.apiKey,
    'publer-workspace-id': sandbox.workspaceId,
    'github-token': TOKEN,
  };
  const head = () => github.repository.branches.get('pin-ledger') ?? '';
  const { objects } = github.repository;
  return {
    github,
    sandbox,
    inputs,
    run(files, run) {
      const workspace = checkOut(folder, files);
      return runWorkflow(
        { event: 'push', ref: 'refs/heads/main', sha: 'c'.repeat(40), inputs, ...run },
        {
          node: process.execPath,
          action: join(ROOT, 'dist', 'index.js'),
          workspace,
          folder,
          repository: REPOSITORY,
          githubUrl: github.url,
          publerUrl: sandbox.url,
        },
      );
    },
    history: () => objects.history(head()).map(({ message }) => message.split('\n')[0] ?? ''),
    ledger: () => objects.read(head(), 'ledger.json') ?? '',
    slots: () => sandbox.state().posts.map((post) => post.scheduled_at ?? ''),
    async close() {
      await Promise.all([sandbox.close(), github.close()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function checkOut(folder: string, files: Files): string {
  const workspace = mkdtempSync(join(folder, 'blog-'));
  mkdirSync(join(workspace, '.git'));
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, file)), { recursive: true });
    writeFileSync(join(workspace, file), content);
  }
  return workspace;
}

const CONFIG = { 'hugo.toml': 'baseURL = "https://blog.example/"\ntimeZone = "Europe/Berlin"\n' };
const PICTURE = png(1000, 1500);

/** A Hugo blog with one pin in each named post. */
export function makePosts(names: readonly string[], front = (name: string) => `title: Pin ${name}`): Files {
  const posts = names.flatMap((name) => [
    [
      `content/posts/${name}.md`,
      `---\n${front(name)}\ndate: 2026-01-02\ndescription: About ${name}.\npin: {image: /${name}.png, board: Bread, alt: ${name}}\n---\n`,
    ] as const,
    [`static/${name}.png`, Buffer.concat([PICTURE, Buffer.from(name)])] as const,
  ]);
  return { ...CONFIG, ...Object.fromEntries(posts) };
}

/** What the runner would take for a command in a log, by its own rules: `::name …::` after blanks, `##[name …]` anywhere. */
export function listCommands(log: string): string[] {
  return log.split(/\r\n|\r|\n|\u2028|\u2029|\u0085/).flatMap((line) => {
    const command = /^\s*::([^\s:]+)[^:]*::/.exec(line)?.[1];
    const old = /##\[([^\s\]]+)/.exec(line)?.[1];
    return [...(command === undefined ? [] : [command]), ...(old === undefined ? [] : [`##${old}`])];
  });
}

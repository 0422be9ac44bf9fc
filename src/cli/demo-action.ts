import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createFakeGithub, type FakeGithub } from '../fake-github/create-fake-github.js';
import { createSandbox, type Sandbox } from '../sandbox/sandbox.js';
import { findNode } from './find-node.js';
import type { Outside } from './session.js';
import { type Ran, runWorkflow, type WorkflowRun, type Workplace } from './workflow-run.js';

const REPOSITORY = 'writer/blog';
const TOKEN = 'demo-token-of-the-job';

/** `demo-action`: the action as GitHub runs it, on a stand-in for GitHub and the sandbox: a pull request, merges, a re-run, a start by hand. */
export async function demoAction(outside: Outside): Promise<number> {
  const dist = dirname(dirname(fileURLToPath(import.meta.url)));
  const folder = mkdtempSync(join(tmpdir(), 'pin-on-merge-demo-action-'));
  const workspace = join(folder, 'blog');
  const sandbox = await createSandbox({ jobTimeMs: 300, lagMs: 300 });
  const github = await createFakeGithub({ repository: REPOSITORY, token: TOKEN });
  try {
    cpSync(join(dist, '..', 'example'), workspace, { recursive: true });
    mkdirSync(join(workspace, '.git'));
    const { path: node, note } = await findNode();
    if (note !== null) outside.print(`${note}\n`);
    return await playAll(outside, {
      sandbox,
      github,
      place: {
        node,
        action: join(dist, 'index.js'),
        workspace,
        folder,
        repository: REPOSITORY,
        githubUrl: github.url,
        publerUrl: sandbox.url,
      },
    });
  } finally {
    await Promise.all([sandbox.close(), github.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Stage {
  readonly sandbox: Sandbox;
  readonly github: FakeGithub;
  readonly place: Workplace;
}

async function playAll(outside: Outside, stage: Stage): Promise<number> {
  const { github, sandbox } = stage;
  const first = github.repository.push('main', 'Add pins to the posts');
  const main = { ref: 'refs/heads/main', inputs: inputsOf(sandbox) };
  const pull = { event: 'pull_request', ref: 'refs/pull/1/merge', sha: first, inputs: inputsOf(sandbox) };
  const play = createPlayer(outside, stage);
  await play('A pull request: the plan', pull);
  await play('It is merged: the pins are scheduled', { ...main, event: 'push', sha: first });
  const second = github.repository.push('main', 'Fix a typo in the sidebar');
  await play('A merge that changes no pin', { ...main, event: 'push', sha: second });
  await play('The first run, started again: it is older', { ...main, event: 'push', sha: first });
  await play('Started by hand: workflow_dispatch', { ...main, event: 'workflow_dispatch', sha: second });
  const head = github.repository.branches.get('pin-ledger') ?? '';
  outside.print('\n== git log of the branch pin-ledger, newest first\n\n');
  for (const { sha, message } of github.repository.objects.history(head))
    outside.print(`${sha.slice(0, 7)} ${message.split('\n')[0]}\n`);
  return play.exit();
}

function inputsOf(sandbox: Sandbox): WorkflowRun['inputs'] {
  return {
    'publer-api-key': sandbox.apiKey,
    'publer-workspace-id': sandbox.workspaceId,
    'github-token': TOKEN,
  };
}

interface Player {
  (title: string, run: WorkflowRun): Promise<void>;
  /** The worst exit code so far. */
  exit(): number;
}

function createPlayer(outside: Outside, { place, sandbox }: Stage): Player {
  let worst = 0;
  const count = () => sandbox.state().posts.length;
  const play = async (title: string, run: WorkflowRun) => {
    const before = count();
    outside.print(`\n== ${title} (${run.event} on ${run.ref}, commit ${run.sha.slice(0, 7)})\n\n`);
    const ran: Ran = await runWorkflow(run, place);
    worst = Math.max(worst, ran.exit ?? 1);
    outside.print(ran.exit === 0 ? '' : ran.log);
    outside.print(`${ran.summary.trimEnd()}\n\n-> exit ${ran.exit}, ${count() - before} sent\n`);
  };
  return Object.assign(play, { exit: () => worst });
}

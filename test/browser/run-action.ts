import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Ran, runWorkflow } from '../../src/cli/workflow-run.js';
import { createFakeGithub } from '../../src/fake-github/create-fake-github.js';
import { createSandbox } from '../../src/sandbox/sandbox.js';
import { ROOT } from '../house/source.js';
import { COMMIT, REPOSITORY } from '../report/summary-facts.js';

const TOKEN = 'token-of-the-job';

/** What the built action says after a merge of the example blog, on stand-ins for GitHub and Publer. */
export async function runActionOnExample(): Promise<Ran> {
  const folder = mkdtempSync(join(tmpdir(), 'pin-on-merge-browser-action-'));
  const workspace = join(folder, 'blog');
  cpSync(join(ROOT, 'example'), workspace, { recursive: true });
  mkdirSync(join(workspace, '.git'));
  const repository = REPOSITORY.replace('https://github.com/', '');
  const sandbox = await createSandbox({ jobTimeMs: 300, lagMs: 300 });
  const github = await createFakeGithub({ repository, token: TOKEN });
  const inputs = {
    'publer-api-key': sandbox.apiKey,
    'publer-workspace-id': sandbox.workspaceId,
    'github-token': TOKEN,
  };
  const place = {
    node: process.execPath,
    action: join(ROOT, 'dist', 'index.js'),
    workspace,
    folder,
    repository,
    githubUrl: github.url,
    publerUrl: sandbox.url,
  };
  try {
    return await runWorkflow({ event: 'push', ref: 'refs/heads/main', sha: COMMIT, inputs }, place);
  } finally {
    await Promise.all([sandbox.close(), github.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
}

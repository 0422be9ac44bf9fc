import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A run of a workflow as GitHub would start it. */
export interface WorkflowRun {
  readonly event: string;
  readonly ref: string;
  readonly sha: string;
  readonly inputs: Readonly<Record<string, string>>;
}

/** What all runs of a repository share. */
export interface Workplace {
  readonly node: string;
  /** Path of the action's bundle. */
  readonly action: string;
  /** Folder of the repository. */
  readonly workspace: string;
  /** For event, summary and output files. */
  readonly folder: string;
  readonly repository: string;
  readonly githubUrl: string;
  readonly publerUrl: string;
}

export interface Ran {
  readonly exit: number | null;
  readonly log: string;
  readonly summary: string;
  /** The file of outputs, as the runner reads it. */
  readonly output: string;
  /** The file that the output `plan-file` names; empty where there is none. */
  readonly plan: string;
}

/** Starts the action as a process of its own, with nothing in its environment but what a runner gives. */
export async function runWorkflow(run: WorkflowRun, place: Workplace): Promise<Ran> {
  const folder = mkdtempSync(join(place.folder, 'run-'));
  const env = makeEnvironment(run, place, folder);
  const child = spawn(place.node, [place.action], { cwd: place.workspace, env });
  const log: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => log.push(text));
  await once(child, 'close');
  const plan = join(folder, 'pin-on-merge-plan.json');
  const ran = {
    exit: child.exitCode,
    log: log.join(''),
    summary: readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8'),
    output: readFileSync(env.GITHUB_OUTPUT, 'utf8'),
    plan: existsSync(plan) ? readFileSync(plan, 'utf8') : '',
  };
  rmSync(folder, { recursive: true, force: true });
  return ran;
}

function makeEnvironment({ event, ref, sha, inputs }: WorkflowRun, place: Workplace, folder: string) {
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const payload = { ref, repository: { full_name: place.repository, default_branch: 'main' } };
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  return {
    ...Object.fromEntries(given),
    PATH: process.env.PATH,
    PUBLER_API_URL: place.publerUrl,
    GITHUB_API_URL: place.githubUrl,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: place.repository,
    GITHUB_WORKSPACE: place.workspace,
    GITHUB_RUN_ID: '1',
    GITHUB_SHA: sha,
    GITHUB_REF: ref,
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
    GITHUB_OUTPUT: file('output', ''),
    GITHUB_STEP_SUMMARY: file('summary.md', ''),
    RUNNER_TEMP: folder,
  };
}

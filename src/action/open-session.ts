import { randomUUID } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Access, type Environment, readAccess } from '../connect.js';
import { REAL_CLOCK } from '../create-clock.js';
import { createFiles } from '../disk/create-files.js';
import { isInside } from '../disk/repository.js';
import { Mistakes, SettingsError, type SettingsMistake } from '../errors.js';
import type { Inputs } from '../github/read-inputs.js';
import { createLazyProber } from '../lazy-prober.js';
import type { LedgerPlace } from '../open-ledger.js';
import type { Files, Log } from '../ports.js';
import type { RepositoryPlace } from '../report/repository-links.js';
import type { RunPorts } from '../run-ports.js';
import type { Redact } from '../secrets.js';
import { readSettings } from '../settings/read-settings.js';
import { describePlace } from '../settings/source.js';
import type { Settings } from '../settings.js';

/** What one run of the action works with. */
export interface Session {
  readonly settings: Settings;
  readonly access: Access;
  readonly ports: RunPorts;
  /** null where there is no token or no repository to keep it in. */
  readonly ledger: LedgerPlace | null;
  readonly place: RepositoryPlace;
  readonly decisions: Inputs['decisions'];
}

export interface Surroundings {
  readonly env: Environment;
  readonly log: Log;
  readonly redact: Redact;
  readonly isStopping: () => boolean;
  /** Branches with the posts, which keep no ledger: the default one, and the one that schedules. */
  readonly blogBranches: readonly (string | null)[];
}

const NAMES = { key: 'input publer-api-key', workspace: 'input publer-workspace-id' };

/** Settings, address and ports of a run of the action. Throws SettingsError with all mistakes. */
export function openSession(inputs: Inputs, surroundings: Surroundings): Session {
  const { env, log, redact, isStopping } = surroundings;
  const files = createFiles(findRoot(inputs.workingDirectory, env));
  const mistakes = new Mistakes();
  const settings = mistakes.try(() => readInputSettings(inputs, files));
  const access = mistakes.try(() => {
    const { PUBLER_API_URL } = env;
    return { ...readAccess({ PUBLER_API_URL, PUBLER_API_KEY: inputs.apiKey }, settings), names: NAMES };
  });
  mistakes.try(() => settings && refuseBlogBranch(settings, inputs, surroundings));
  if (settings === null || access === null || !mistakes.isEmpty())
    throw placeInRepository(mistakes.toError(), files);
  const { GITHUB_SHA, GITHUB_SERVER_URL, GITHUB_REPOSITORY = '', GITHUB_RUN_ID } = env;
  const repositoryUrl =
    GITHUB_SERVER_URL && GITHUB_REPOSITORY ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}` : null;
  const run = repositoryUrl && GITHUB_RUN_ID ? `${repositoryUrl}/actions/runs/${GITHUB_RUN_ID}` : null;
  const commit = GITHUB_SHA || null;
  const prober = createLazyProber();
  const ports = {
    files,
    clock: REAL_CLOCK,
    log,
    prober,
    nonce: randomUUID(),
    commit,
    run,
    isStopping,
    redact,
  };
  const ledger = chooseLedger(inputs, settings, env);
  const { decisions } = inputs;
  return { settings, access, ports, ledger, place: { repositoryUrl, commit }, decisions };
}

function readInputSettings({ config: file, overrides, backfill }: Inputs, files: Files): Settings {
  const config = file === null ? null : { file, name: 'input config', base: 'working-directory' };
  return { ...readSettings(files, config, overrides), wording: 'inputs', backfill };
}

/** A commit of the ledger holds nothing but the ledger: on a branch with posts it would hide them. */
function refuseBlogBranch(
  { ledger, placeOf }: Settings,
  { overrides }: Inputs,
  { blogBranches }: Surroundings,
): void {
  if (!blogBranches.includes(ledger.branch)) return;
  const given = overrides.find(({ path }) => path === 'ledger.branch');
  const where = given?.name ?? describePlace(placeOf('ledger.branch'));
  const message = `The branch ${ledger.branch} is the blog's own: the ledger needs a branch of its own.`;
  throw new SettingsError([{ where, message, hint: 'leave it out for `pin-ledger`, made on first use' }]);
}

/** Annotations name files from the root of the repository, and so does everything else that a workflow shows. */
function placeInRepository({ mistakes }: SettingsError, { repositoryPath }: Files): SettingsError {
  return new SettingsError(
    mistakes.map((mistake) => {
      const [, file, place] = /^(.+?)(:\d+:\d+)$/.exec(mistake.where) ?? [];
      return file === undefined ? mistake : { ...mistake, where: `${repositoryPath(file)}${place}` };
    }),
  );
}

/** The blog's folder, inside the workspace, wherever links lead. One that does not exist is judged when it is opened. */
function findRoot(folder: string, { GITHUB_WORKSPACE }: Environment): string {
  const workspace = resolve(GITHUB_WORKSPACE || '.');
  const root = resolve(workspace, folder);
  const isReal = !existsSync(root) || isInside(realpathSync(workspace), realpathSync(root));
  if (isInside(workspace, root) && isReal) return root;
  const hint = 'a folder of the repository, such as `blog`';
  const message = `"${folder}" lies outside the workspace.`;
  throw new SettingsError([{ where: 'input working-directory', message, hint }]);
}

function chooseLedger({ token }: Inputs, { ledger }: Settings, env: Environment): LedgerPlace | null {
  const repository = env.GITHUB_REPOSITORY ?? '';
  if (token === '' || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return null;
  const apiUrl = env.GITHUB_API_URL || 'https://api.github.com';
  return { kind: 'branch', branch: ledger.branch, token, repository, apiUrl };
}

/** What is missing before a ledger can be written. */
export function listLedgerMistakes({ ledger }: Session): SettingsMistake[] {
  if (ledger !== null) return [];
  const message = 'There is no token, or no repository: the ledger cannot be kept.';
  return [
    { where: 'input github-token', message, hint: 'leave it out: the default is the token of the job' },
  ];
}

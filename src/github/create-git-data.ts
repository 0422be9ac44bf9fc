import { getOctokit } from '@actions/github';
import * as z from 'zod';
import type { Clock, GitData, Moved, NewCommit } from '../ports.js';
import { type Sleeping, sleepUnlessStopping } from '../sleep-unless-stopping.js';
import { DEADLINE_MS, mayNot, orMayNot, orNull, parseAnswer, readFailure, repeat } from './git-failure.js';

export interface GitDataOptions {
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  /** `https://api.github.com`, or a GitHub Enterprise Server's own. */
  readonly apiUrl: string;
  readonly clock: Clock;
  /** True once the run was asked to stop: no long waits then. */
  readonly isStopping: () => boolean;
}

type Octokit = ReturnType<typeof getOctokit>;

interface Connection {
  readonly octokit: Octokit;
  readonly here: { readonly owner: string; readonly repo: string };
  readonly waiting: Sleeping;
}

/** GitHub's Git Data API through Octokit; reads and commits are repeated when they fail, moving a branch is not. */
export function createGitData({ token, repository, apiUrl, ...waiting }: GitDataOptions): GitData {
  const [owner = '', repo = ''] = repository.split('/');
  const octokit = getOctokit(token, { baseUrl: apiUrl, log: SILENT });
  const connection: Connection = { octokit, here: { owner, repo }, waiting };
  return {
    readHead: (branch) => orNull(() => readHead(branch, connection)),
    readFile: (commit, path) => orNull(() => readFile(commit, path, connection)),
    makeCommit: (commit) => orMayNot(() => makeCommit(commit, connection)),
    moveBranch: (branch, from, to) => moveBranch(connection, { branch, from, to }),
    readMessages: (commit) => readMessages(commit, connection),
    isAncestor: async (older, newer) =>
      (await orNull(() => compare(`${older}...${newer}`, connection))) === 'ahead',
  };
}

function readHead(branch: string, { octokit, here, waiting }: Connection): Promise<string> {
  return repeat(waiting, async (request) => {
    const answer = await octokit.rest.git.getRef({ ...here, ref: `heads/${branch}`, request });
    return parseAnswer(refSchema, answer).object.sha;
  });
}

function makeCommit(
  { files, parent, message }: NewCommit,
  { octokit, here, waiting }: Connection,
): Promise<string> {
  const { git } = octokit.rest;
  const tree = Object.entries(files).map(([path, content]) => ({ path, content, ...FILE }));
  const parents = parent === null ? [] : [parent];
  return repeat(waiting, async (request) => {
    const made = await git.createTree({ ...here, tree, request });
    const { sha } = parseAnswer(shaSchema, made);
    return parseAnswer(shaSchema, await git.createCommit({ ...here, message, tree: sha, parents, request }))
      .sha;
  });
}

function readMessages(sha: string, { octokit, here, waiting }: Connection): Promise<string[]> {
  return repeat(waiting, async (request) => {
    const answer = await octokit.rest.repos.listCommits({ ...here, sha, per_page: 50, request });
    return parseAnswer(commitsSchema, answer).map((one) => one.commit.message);
  });
}

function compare(basehead: string, { octokit, here, waiting }: Connection): Promise<string> {
  return repeat(waiting, async (request) => {
    const answer = await octokit.rest.repos.compareCommitsWithBasehead({
      ...here,
      basehead,
      per_page: 1,
      request,
    });
    return parseAnswer(comparedSchema, answer).status;
  });
}

const UNKNOWN: Moved = { kind: 'unknown' };
const FILE = { mode: '100644', type: 'blob' } as const;
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
const textSchema = z.string();
const shaSchema = z.object({ sha: z.string() });
const refSchema = z.object({ object: shaSchema });
const commitsSchema = z.array(z.object({ commit: z.object({ message: z.string() }) }));
const comparedSchema = z.object({ status: z.string() });

function readFile(ref: string, path: string, { octokit, here, waiting }: Connection): Promise<string> {
  return repeat(waiting, async (request) => {
    const raw = { mediaType: { format: 'raw' }, request };
    return parseAnswer(textSchema, await octokit.rest.repos.getContent({ ...here, path, ref, ...raw }));
  });
}

interface Move {
  readonly branch: string;
  readonly from: string | null;
  readonly to: string;
}

/** One request, never repeated: a lost answer is judged by looking at the branch. */
async function moveBranch(
  { octokit, here, waiting }: Connection,
  { branch, from, to }: Move,
): Promise<Moved> {
  const { git } = octokit.rest;
  const request = { signal: AbortSignal.timeout(DEADLINE_MS) };
  try {
    const answer =
      from === null
        ? await git.createRef({ ...here, ref: `refs/heads/${branch}`, sha: to, request })
        : await git.updateRef({ ...here, ref: `heads/${branch}`, sha: to, force: false, request });
    return refSchema.safeParse(answer.data).data?.object.sha === to ? { kind: 'moved' } : UNKNOWN;
  } catch (error) {
    const failed = readFailure(error);
    if (failed === null || failed.status >= 500) return UNKNOWN;
    if (failed.waitMs !== null) {
      await sleepUnlessStopping(failed.waitMs, waiting);
      return UNKNOWN;
    }
    if (failed.status === 401 || failed.status === 403) throw mayNot(failed);
    return { kind: 'refused', message: failed.message };
  }
}

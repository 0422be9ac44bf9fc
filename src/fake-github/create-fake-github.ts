import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Answer, GIT_ROUTES } from './git-routes.js';
import { type Permission, Repository } from './repository.js';

/** What is to go wrong with a request that matches: the answer is dropped before or after the effect, or is another one. */
export interface Trouble {
  readonly method: string;
  /** The start of the path below the repository. */
  readonly path: string;
  readonly kind:
    | 'drop-before'
    | 'drop-after'
    | 'secondary-limit'
    | 'server-error'
    | 'login-page'
    | { readonly status: number; readonly message: string };
}

export interface FakeGithub {
  /** Base of the API, as GITHUB_API_URL has it. */
  readonly url: string;
  readonly repository: Repository;
  /** `METHOD path` of every request, in order. */
  readonly requests: readonly string[];
  trouble(...troubles: readonly Trouble[]): void;
  setPermission(token: string, permission: Permission): void;
  close(): Promise<void>;
}

export interface FakeGithubOptions {
  /** `owner/name`. */
  readonly repository?: string;
  readonly defaultBranch?: string;
  /** Such as `/api/v3`, where an Enterprise Server has its API. */
  readonly basePath?: string;
  /** Token that may write from the start. */
  readonly token?: string;
}

/** A stand-in for GitHub's API on loopback: what a ledger branch needs, as strict about fast forwards and permissions as the real one. */
export async function createFakeGithub(options: FakeGithubOptions = {}): Promise<FakeGithub> {
  const repository = new Repository(options.repository ?? 'writer/blog', options.defaultBranch ?? 'main');
  const state: State = {
    repository,
    base: options.basePath ?? '',
    requests: [],
    troubles: [],
    permissions: new Map([[options.token ?? 'token', 'write']]),
  };
  const server = createServer((request, response) => {
    void serve(request, response, state);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}${state.base}`,
    repository,
    requests: state.requests,
    trouble: (...troubles) => void state.troubles.push(...troubles),
    setPermission: (token, permission) => void state.permissions.set(token, permission),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface State {
  readonly repository: Repository;
  readonly base: string;
  readonly requests: string[];
  readonly troubles: Trouble[];
  readonly permissions: Map<string, Permission>;
}

async function serve(request: IncomingMessage, response: ServerResponse, state: State): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://loopback');
  const prefix = `${state.base}/repos/${state.repository.name}`;
  const path = url.pathname === prefix ? '' : decodeURIComponent(url.pathname.slice(prefix.length + 1));
  const method = request.method ?? 'GET';
  state.requests.push(`${method} ${path}`);
  const body = parseBody(await readBody(request));
  const trouble = takeTrouble(state.troubles, method, path);
  if (trouble?.kind === 'drop-before') return void response.destroy();
  const answer =
    troubleAnswer(trouble) ??
    refusal(request, method, state) ??
    route({ method, path, query: url.searchParams, body }, state.repository);
  if (trouble?.kind === 'drop-after') return void response.destroy();
  const text = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
  const type =
    typeof answer.body === 'string'
      ? 'application/vnd.github.raw+json; charset=utf-8'
      : 'application/json; charset=utf-8';
  response.writeHead(answer.status, { 'content-type': type, ...answer.headers }).end(text);
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

function parseBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function takeTrouble(troubles: Trouble[], method: string, path: string): Trouble | null {
  const index = troubles.findIndex((one) => one.method === method && path.startsWith(one.path));
  return index === -1 ? null : (troubles.splice(index, 1)[0] ?? null);
}

function troubleAnswer(trouble: Trouble | null): Answer | null {
  if (typeof trouble?.kind === 'object') {
    const { status, message } = trouble.kind;
    return { status, body: { message } };
  }
  if (trouble?.kind === 'server-error') return { status: 502, body: { message: 'Server Error' } };
  if (trouble?.kind === 'login-page') return LOGIN_PAGE;
  if (trouble?.kind !== 'secondary-limit') return null;
  return {
    status: 403,
    body: { message: 'You have exceeded a secondary rate limit.' },
    headers: { 'retry-after': '7' },
  };
}

/** What a proxy answers in GitHub's place. */
const LOGIN_PAGE: Answer = {
  status: 200,
  body: '<!DOCTYPE html><title>Sign in</title>',
  headers: { 'content-type': 'text/html' },
};

/** 401 without a known token, 403 where it may only read. */
function refusal(request: IncomingMessage, method: string, { permissions }: State): Answer | null {
  const token = (request.headers.authorization ?? '').replace(/^(token|bearer) /i, '');
  const permission = permissions.get(token) ?? 'none';
  if (permission === 'none') return { status: 401, body: { message: 'Bad credentials' } };
  if (permission === 'read' && method !== 'GET')
    return { status: 403, body: { message: 'Resource not accessible by integration' } };
  return null;
}

function route(call: Parameters<(typeof GIT_ROUTES)[number][2]>[1], repository: Repository): Answer {
  for (const [method, pattern, handler] of GIT_ROUTES) {
    const match = method === call.method ? pattern.exec(call.path) : null;
    if (match) return handler(match.slice(1), call, repository);
  }
  return { status: 404, body: { message: 'Not Found' } };
}

import * as z from 'zod';
import type { Repository } from './repository.js';

/** A request to the stand-in, below `/repos/OWNER/NAME`. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

type Handler = (match: readonly string[], call: Call, repository: Repository) => Answer;

const treeSchema = z.object({
  tree: z.array(
    z.object({
      path: z.string(),
      mode: z.string(),
      type: z.string(),
      content: z.string().optional(),
      sha: z.string().optional(),
    }),
  ),
});
const commitSchema = z.object({
  message: z.string(),
  tree: z.string(),
  parents: z.array(z.string()).default([]),
});
const newRefSchema = z.object({ ref: z.string().regex(/^refs\/heads\/.+$/), sha: z.string() });
const refSchema = z.object({ sha: z.string(), force: z.boolean().default(false) });
const blobSchema = z.object({ content: z.string(), encoding: z.enum(['utf-8', 'base64']).default('utf-8') });

/** The routes that a ledger branch needs, with GitHub's own words for what goes wrong. */
export const GIT_ROUTES: readonly (readonly [method: string, path: RegExp, handler: Handler])[] = [
  [
    'GET',
    /^$/,
    (_match, _call, { name, defaultBranch }) => ok({ full_name: name, default_branch: defaultBranch }),
  ],
  ['GET', /^git\/ref\/heads\/(.+)$/, ([branch = ''], _call, repository) => showRef(branch, repository)],
  ['POST', /^git\/refs$/, makeRef],
  ['PATCH', /^git\/refs\/heads\/(.+)$/, moveRef],
  ['POST', /^git\/blobs$/, makeBlob],
  ['POST', /^git\/trees$/, makeTree],
  ['POST', /^git\/commits$/, makeCommit],
  ['GET', /^contents\/(.+)$/, showFile],
  ['GET', /^commits$/, listCommits],
  ['GET', /^compare\/([^/]+)\.\.\.([^/]+)$/, compare],
];

function ok(body: unknown, status = 200): Answer {
  return { status, body };
}

function no(status: number, message: string): Answer {
  return { status, body: { message, documentation_url: 'https://docs.github.com/rest' } };
}

function showRef(branch: string, { branches }: Repository): Answer {
  const sha = branches.get(branch);
  return sha === undefined ? no(404, 'Not Found') : ok(renderRef(branch, sha));
}

function renderRef(branch: string, sha: string): unknown {
  return { ref: `refs/heads/${branch}`, object: { type: 'commit', sha } };
}

function makeRef(
  _match: readonly string[],
  { body }: Call,
  { branches, objects, protectedBranches }: Repository,
): Answer {
  const parsed = newRefSchema.safeParse(body);
  if (!parsed.success) return no(422, 'Reference name is not valid');
  const branch = parsed.data.ref.slice('refs/heads/'.length);
  if (branches.has(branch)) return no(422, 'Reference already exists');
  if (protectedBranches.has(branch)) return no(422, 'Repository rule violations found');
  if (!objects.commit(parsed.data.sha)) return no(422, 'Object does not exist');
  branches.set(branch, parsed.data.sha);
  return ok(renderRef(branch, parsed.data.sha), 201);
}

function moveRef([branch = '']: readonly string[], { body }: Call, repository: Repository): Answer {
  const parsed = refSchema.safeParse(body);
  if (!parsed.success || !repository.objects.commit(parsed.data.sha)) return no(422, 'Object does not exist');
  switch (repository.move(branch, parsed.data.sha)) {
    case 'moved':
      return ok(renderRef(branch, parsed.data.sha));
    case 'missing':
      return no(422, 'Reference does not exist');
    case 'protected':
      return no(422, 'Cannot update this protected ref.');
    case 'not-fast-forward':
      return no(422, 'Update is not a fast forward');
  }
}

function makeBlob(_match: readonly string[], { body }: Call, { objects }: Repository): Answer {
  const parsed = blobSchema.safeParse(body);
  if (!parsed.success) return no(422, 'Invalid request.');
  const { content, encoding } = parsed.data;
  return ok(
    {
      sha: objects.addBlob(encoding === 'base64' ? Buffer.from(content, 'base64').toString('utf8') : content),
    },
    201,
  );
}

function makeTree(_match: readonly string[], { body }: Call, { objects }: Repository): Answer {
  const parsed = treeSchema.safeParse(body);
  if (!parsed.success) return no(422, 'Invalid tree info');
  const files = new Map<string, string>();
  for (const { path, content, sha } of parsed.data.tree) {
    const blob = content === undefined ? sha : objects.addBlob(content);
    if (blob === undefined || !objects.hasBlob(blob)) return no(422, `tree.sha ${sha} is not a valid blob`);
    files.set(path, blob);
  }
  return ok({ sha: objects.addTree(files) }, 201);
}

function makeCommit(_match: readonly string[], { body }: Call, { objects }: Repository): Answer {
  const parsed = commitSchema.safeParse(body);
  if (!parsed.success || !objects.hasTree(parsed.data.tree)) return no(422, 'Tree SHA does not exist');
  const { message, tree, parents } = parsed.data;
  if (parents.some((parent) => !objects.commit(parent)))
    return no(422, 'Parent SHA does not exist or is not a commit object');
  return ok({ sha: objects.addCommit({ message, tree, parents, date: new Date().toISOString() }).sha }, 201);
}

function showFile([path = '']: readonly string[], { query }: Call, repository: Repository): Answer {
  const ref = query.get('ref') ?? repository.defaultBranch;
  const text = repository.objects.read(repository.branches.get(ref) ?? ref, path);
  return text === undefined ? no(404, 'Not Found') : ok(text);
}

function listCommits(_match: readonly string[], { query }: Call, repository: Repository): Answer {
  const from = query.get('sha') ?? repository.defaultBranch;
  const commits = repository.objects.history(repository.branches.get(from) ?? from);
  const size = Number(query.get('per_page') ?? 30);
  const page = Number(query.get('page') ?? 1);
  return ok(
    commits.slice((page - 1) * size, page * size).map(({ sha, message }) => ({ sha, commit: { message } })),
  );
}

function compare([base = '', head = '']: readonly string[], _call: Call, repository: Repository): Answer {
  const resolve = (name: string) => repository.branches.get(name) ?? name;
  const status = repository.compare(resolve(base), resolve(head));
  return status === null ? no(404, 'Not Found') : ok({ status });
}

export const id = 802;
export const ids = [802];
export const modules = {

/***/ 22802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demoAction: () => (/* binding */ demoAction)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
;// CONCATENATED MODULE: ./build/src/fake-github/git-routes.js

const treeSchema = schemas/* object */.Ikc({
    tree: schemas/* array */.YOg(schemas/* object */.Ikc({
        path: schemas/* string */.YjP(),
        mode: schemas/* string */.YjP(),
        type: schemas/* string */.YjP(),
        content: schemas/* string */.YjP().optional(),
        sha: schemas/* string */.YjP().optional(),
    })),
});
const commitSchema = schemas/* object */.Ikc({
    message: schemas/* string */.YjP(),
    tree: schemas/* string */.YjP(),
    parents: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
});
const newRefSchema = schemas/* object */.Ikc({ ref: schemas/* string */.YjP().regex(/^refs\/heads\/.+$/), sha: schemas/* string */.YjP() });
const refSchema = schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), force: schemas/* boolean */.zMY().default(false) });
const blobSchema = schemas/* object */.Ikc({ content: schemas/* string */.YjP(), encoding: schemas/* enum */.k5n(['utf-8', 'base64']).default('utf-8') });
/** The routes that a ledger branch needs, with GitHub's own words for what goes wrong. */
const GIT_ROUTES = [
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
function ok(body, status = 200) {
    return { status, body };
}
function no(status, message) {
    return { status, body: { message, documentation_url: 'https://docs.github.com/rest' } };
}
function showRef(branch, { branches }) {
    const sha = branches.get(branch);
    return sha === undefined ? no(404, 'Not Found') : ok(renderRef(branch, sha));
}
function renderRef(branch, sha) {
    return { ref: `refs/heads/${branch}`, object: { type: 'commit', sha } };
}
function makeRef(_match, { body }, { branches, objects, protectedBranches }) {
    const parsed = newRefSchema.safeParse(body);
    if (!parsed.success)
        return no(422, 'Reference name is not valid');
    const branch = parsed.data.ref.slice('refs/heads/'.length);
    if (branches.has(branch))
        return no(422, 'Reference already exists');
    if (protectedBranches.has(branch))
        return no(422, 'Repository rule violations found');
    if (!objects.commit(parsed.data.sha))
        return no(422, 'Object does not exist');
    branches.set(branch, parsed.data.sha);
    return ok(renderRef(branch, parsed.data.sha), 201);
}
function moveRef([branch = ''], { body }, repository) {
    const parsed = refSchema.safeParse(body);
    if (!parsed.success || !repository.objects.commit(parsed.data.sha))
        return no(422, 'Object does not exist');
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
function makeBlob(_match, { body }, { objects }) {
    const parsed = blobSchema.safeParse(body);
    if (!parsed.success)
        return no(422, 'Invalid request.');
    const { content, encoding } = parsed.data;
    return ok({
        sha: objects.addBlob(encoding === 'base64' ? Buffer.from(content, 'base64').toString('utf8') : content),
    }, 201);
}
function makeTree(_match, { body }, { objects }) {
    const parsed = treeSchema.safeParse(body);
    if (!parsed.success)
        return no(422, 'Invalid tree info');
    const files = new Map();
    for (const { path, content, sha } of parsed.data.tree) {
        const blob = content === undefined ? sha : objects.addBlob(content);
        if (blob === undefined || !objects.hasBlob(blob))
            return no(422, `tree.sha ${sha} is not a valid blob`);
        files.set(path, blob);
    }
    return ok({ sha: objects.addTree(files) }, 201);
}
function makeCommit(_match, { body }, { objects }) {
    const parsed = commitSchema.safeParse(body);
    if (!parsed.success || !objects.hasTree(parsed.data.tree))
        return no(422, 'Tree SHA does not exist');
    const { message, tree, parents } = parsed.data;
    if (parents.some((parent) => !objects.commit(parent)))
        return no(422, 'Parent SHA does not exist or is not a commit object');
    return ok({ sha: objects.addCommit({ message, tree, parents, date: new Date().toISOString() }).sha }, 201);
}
function showFile([path = ''], { query }, repository) {
    const ref = query.get('ref') ?? repository.defaultBranch;
    const text = repository.objects.read(repository.branches.get(ref) ?? ref, path);
    return text === undefined ? no(404, 'Not Found') : ok(text);
}
function listCommits(_match, { query }, repository) {
    const from = query.get('sha') ?? repository.defaultBranch;
    const commits = repository.objects.history(repository.branches.get(from) ?? from);
    const size = Number(query.get('per_page') ?? 30);
    const page = Number(query.get('page') ?? 1);
    return ok(commits.slice((page - 1) * size, page * size).map(({ sha, message }) => ({ sha, commit: { message } })));
}
function compare([base = '', head = ''], _call, repository) {
    const resolve = (name) => repository.branches.get(name) ?? name;
    const status = repository.compare(resolve(base), resolve(head));
    return status === null ? no(404, 'Not Found') : ok({ status });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/fake-github/git-objects.js

/** Git's own objects in memory, named as git names them: equal content is the same object. */
class GitObjects {
    #blobs = new Map();
    #trees = new Map();
    #commits = new Map();
    addBlob(content) {
        const sha = hash('blob', Buffer.from(content, 'utf8'));
        this.#blobs.set(sha, content);
        return sha;
    }
    addTree(files) {
        const rows = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
        const body = Buffer.concat(rows.flatMap(([path, sha]) => [Buffer.from(`100644 ${path}\0`), Buffer.from(sha, 'hex')]));
        const sha = hash('tree', body);
        this.#trees.set(sha, files);
        return sha;
    }
    addCommit(commit) {
        const seconds = Math.floor(Date.parse(commit.date) / 1000);
        const who = `github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com> ${seconds} +0000`;
        const parents = commit.parents.map((parent) => `parent ${parent}\n`).join('');
        const text = `tree ${commit.tree}\n${parents}author ${who}\ncommitter ${who}\n\n${commit.message}`;
        const made = { ...commit, sha: hash('commit', Buffer.from(text, 'utf8')) };
        this.#commits.set(made.sha, made);
        return made;
    }
    commit(sha) {
        return this.#commits.get(sha);
    }
    hasTree(sha) {
        return this.#trees.has(sha);
    }
    hasBlob(sha) {
        return this.#blobs.has(sha);
    }
    /** Text of a file in a commit. */
    read(commit, path) {
        const tree = this.#trees.get(this.#commits.get(commit)?.tree ?? '');
        return this.#blobs.get(tree?.get(path) ?? '');
    }
    /** A commit and all its ancestors, newest first. */
    history(sha) {
        const seen = new Map();
        const queue = [sha];
        for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
            const commit = this.#commits.get(next);
            if (!commit || seen.has(next))
                continue;
            seen.set(next, commit);
            queue.push(...commit.parents);
        }
        return [...seen.values()];
    }
}
function hash(type, body) {
    return (0,external_node_crypto_.createHash)('sha1').update(`${type} ${body.length}\0`).update(body).digest('hex');
}

;// CONCATENATED MODULE: ./build/src/fake-github/repository.js

/** A repository of the stand-in: its objects, its branches, and who may do what. */
class Repository {
    name;
    defaultBranch;
    objects = new GitObjects();
    /** Branch → commit. */
    branches = new Map();
    protectedBranches = new Set();
    constructor(
    /** `owner/name`. */
    name, defaultBranch) {
        this.name = name;
        this.defaultBranch = defaultBranch;
    }
    /** Adds a commit to a branch as a push does; returns its id. */
    push(branch, message) {
        const head = this.branches.get(branch);
        const tree = this.objects.addTree(new Map([['message', this.objects.addBlob(message)]]));
        const date = new Date(Date.UTC(2026, 0, 1) + this.branches.size * 1000).toISOString();
        const commit = this.objects.addCommit({ tree, parents: head === undefined ? [] : [head], message, date });
        this.branches.set(branch, commit.sha);
        return commit.sha;
    }
    /** Moves a branch as `PATCH git/refs` does without force. */
    move(branch, to) {
        const head = this.branches.get(branch);
        if (head === undefined)
            return 'missing';
        if (this.protectedBranches.has(branch))
            return 'protected';
        if (!this.objects.history(to).some((commit) => commit.sha === head))
            return 'not-fast-forward';
        this.branches.set(branch, to);
        return 'moved';
    }
    /** How head stands to base, as the compare API says it. */
    compare(base, head) {
        if (!this.objects.commit(base) || !this.objects.commit(head))
            return null;
        if (base === head)
            return 'identical';
        if (this.objects.history(head).some((commit) => commit.sha === base))
            return 'ahead';
        return this.objects.history(base).some((commit) => commit.sha === head) ? 'behind' : 'diverged';
    }
}

;// CONCATENATED MODULE: ./build/src/fake-github/create-fake-github.js



/** A stand-in for GitHub's API on loopback: what a ledger branch needs, as strict about fast forwards and permissions as the real one. */
async function createFakeGithub(options = {}) {
    const repository = new Repository(options.repository ?? 'writer/blog', options.defaultBranch ?? 'main');
    const state = {
        repository,
        base: options.basePath ?? '',
        requests: [],
        troubles: [],
        permissions: new Map([[options.token ?? 'token', 'write']]),
    };
    const server = (0,external_node_http_.createServer)((request, response) => {
        void serve(request, response, state);
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
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
async function serve(request, response, state) {
    const url = new URL(request.url ?? '/', 'http://loopback');
    const prefix = `${state.base}/repos/${state.repository.name}`;
    const path = url.pathname === prefix ? '' : decodeURIComponent(url.pathname.slice(prefix.length + 1));
    const method = request.method ?? 'GET';
    state.requests.push(`${method} ${path}`);
    const body = parseBody(await readBody(request));
    const trouble = takeTrouble(state.troubles, method, path);
    if (trouble?.kind === 'drop-before')
        return void response.destroy();
    const answer = troubleAnswer(trouble) ??
        refusal(request, method, state) ??
        route({ method, path, query: url.searchParams, body }, state.repository);
    if (trouble?.kind === 'drop-after')
        return void response.destroy();
    const text = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
    const type = typeof answer.body === 'string'
        ? 'application/vnd.github.raw+json; charset=utf-8'
        : 'application/json; charset=utf-8';
    response.writeHead(answer.status, { 'content-type': type, ...answer.headers }).end(text);
}
async function readBody(request) {
    const chunks = [];
    for await (const chunk of request)
        chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks).toString('utf8');
}
function parseBody(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function takeTrouble(troubles, method, path) {
    const index = troubles.findIndex((one) => one.method === method && path.startsWith(one.path));
    return index === -1 ? null : (troubles.splice(index, 1)[0] ?? null);
}
function troubleAnswer(trouble) {
    if (typeof trouble?.kind === 'object') {
        const { status, message } = trouble.kind;
        return { status, body: { message } };
    }
    if (trouble?.kind === 'server-error')
        return { status: 502, body: { message: 'Server Error' } };
    if (trouble?.kind === 'login-page')
        return LOGIN_PAGE;
    if (trouble?.kind !== 'secondary-limit')
        return null;
    return {
        status: 403,
        body: { message: 'You have exceeded a secondary rate limit.' },
        headers: { 'retry-after': '7' },
    };
}
/** What a proxy answers in GitHub's place. */
const LOGIN_PAGE = {
    status: 200,
    body: '<!DOCTYPE html><title>Sign in</title>',
    headers: { 'content-type': 'text/html' },
};
/** 401 without a known token, 403 where it may only read. */
function refusal(request, method, { permissions }) {
    const token = (request.headers.authorization ?? '').replace(/^(token|bearer) /i, '');
    const permission = permissions.get(token) ?? 'none';
    if (permission === 'none')
        return { status: 401, body: { message: 'Bad credentials' } };
    if (permission === 'read' && method !== 'GET')
        return { status: 403, body: { message: 'Resource not accessible by integration' } };
    return null;
}
function route(call, repository) {
    for (const [method, pattern, handler] of GIT_ROUTES) {
        const match = method === call.method ? pattern.exec(call.path) : null;
        if (match)
            return handler(match.slice(1), call, repository);
    }
    return { status: 404, body: { message: 'Not Found' } };
}

// EXTERNAL MODULE: ./build/src/sandbox/sandbox.js + 32 modules
var sandbox_sandbox = __webpack_require__(95103);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/src/cli/find-node.js


/** The Node that GitHub runs actions with. */
const MAJOR = 24;
/** Path of Node 24: this one, or one from the npm registry. Falls back to this one, with a sentence, where there is none to be had. */
async function findNode() {
    if (process.versions.node.split('.')[0] === `${MAJOR}`)
        return { path: process.execPath, note: null };
    const system = process.platform === 'win32' ? 'win' : process.platform;
    const args = [
        '-y',
        '-p',
        `node-${system}-${process.arch}@${MAJOR}`,
        '--',
        'node',
        '-p',
        'process.execPath',
    ];
    try {
        const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)(npx, args, { shell: process.platform === 'win32' });
        const path = stdout.trim().split('\n').at(-1)?.trim() ?? '';
        if (path !== '')
            return { path, note: null };
    }
    catch {
        // Told below: without the registry the demo still shows everything else.
    }
    const note = `Node ${MAJOR} could not be had from the npm registry; the action runs on Node ${process.versions.node}.`;
    return { path: process.execPath, note };
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./build/src/cli/workflow-run.js




/** Starts the action as a process of its own, with nothing in its environment but what a runner gives. */
async function runWorkflow(run, place) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(place.folder, 'run-'));
    const env = makeEnvironment(run, place, folder);
    const child = (0,external_node_child_process_.spawn)(place.node, [place.action], { cwd: place.workspace, env });
    const log = [];
    for (const stream of [child.stdout, child.stderr])
        stream.setEncoding('utf8').on('data', (text) => log.push(text));
    await (0,external_node_events_.once)(child, 'close');
    const plan = (0,external_node_path_.join)(folder, 'pin-on-merge-plan.json');
    const ran = {
        exit: child.exitCode,
        log: log.join(''),
        summary: (0,external_node_fs_.readFileSync)(env.GITHUB_STEP_SUMMARY, 'utf8'),
        output: (0,external_node_fs_.readFileSync)(env.GITHUB_OUTPUT, 'utf8'),
        plan: (0,external_node_fs_.existsSync)(plan) ? (0,external_node_fs_.readFileSync)(plan, 'utf8') : '',
    };
    (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    return ran;
}
function makeEnvironment({ event, ref, sha, inputs }, place, folder) {
    const file = (name, text) => {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, name), text);
        return (0,external_node_path_.join)(folder, name);
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

;// CONCATENATED MODULE: ./build/src/cli/demo-action.js








const REPOSITORY = 'writer/blog';
const TOKEN = 'demo-token-of-the-job';
/** `demo-action`: the action as GitHub runs it, on a stand-in for GitHub and the sandbox: a pull request, merges, a re-run, a start by hand. */
async function demoAction(outside) {
    const dist = (0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)));
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'pin-on-merge-demo-action-'));
    const workspace = (0,external_node_path_.join)(folder, 'blog');
    const sandbox = await (0,sandbox_sandbox/* createSandbox */._)({ jobTimeMs: 300, lagMs: 300 });
    const github = await createFakeGithub({ repository: REPOSITORY, token: TOKEN });
    try {
        (0,external_node_fs_.cpSync)((0,external_node_path_.join)(dist, '..', 'example'), workspace, { recursive: true });
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(workspace, '.git'));
        const { path: node, note } = await findNode();
        if (note !== null)
            outside.print(`${note}\n`);
        return await playAll(outside, {
            sandbox,
            github,
            place: {
                node,
                action: (0,external_node_path_.join)(dist, 'index.js'),
                workspace,
                folder,
                repository: REPOSITORY,
                githubUrl: github.url,
                publerUrl: sandbox.url,
            },
        });
    }
    finally {
        await Promise.all([sandbox.close(), github.close()]);
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
async function playAll(outside, stage) {
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
function inputsOf(sandbox) {
    return {
        'publer-api-key': sandbox.apiKey,
        'publer-workspace-id': sandbox.workspaceId,
        'github-token': TOKEN,
    };
}
function createPlayer(outside, { place, sandbox }) {
    let worst = 0;
    const count = () => sandbox.state().posts.length;
    const play = async (title, run) => {
        const before = count();
        outside.print(`\n== ${title} (${run.event} on ${run.ref}, commit ${run.sha.slice(0, 7)})\n\n`);
        const ran = await runWorkflow(run, place);
        worst = Math.max(worst, ran.exit ?? 1);
        outside.print(ran.exit === 0 ? '' : ran.log);
        outside.print(`${ran.summary.trimEnd()}\n\n-> exit ${ran.exit}, ${count() - before} sent\n`);
    };
    return Object.assign(play, { exit: () => worst });
}


/***/ })

};

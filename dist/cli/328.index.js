export const id = 328;
export const ids = [328];
export const modules = {

/***/ 86328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitData: () => (/* binding */ createGitData)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 24 modules
var github = __webpack_require__(32218);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./build/src/sleep-unless-stopping.js
var sleep_unless_stopping = __webpack_require__(85670);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/github/git-failure.js



/** Every request to GitHub ends by then. */
const DEADLINE_MS = 30_000;
const TRIES = 4;
const WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 120_000;
const failureSchema = schemas/* object */.Ikc({
    status: schemas/* int */.Whr(),
    message: schemas/* string */.YjP(),
    response: schemas/* object */.Ikc({ headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) }).optional(),
});
/** null where no answer came. */
function readFailure(error) {
    const parsed = failureSchema.safeParse(error);
    if (!parsed.success || parsed.data.response === undefined)
        return null;
    const { status, message, response } = parsed.data;
    const after = Number(response.headers['retry-after'] ?? Number.NaN);
    const reset = Number(response.headers['x-ratelimit-reset'] ?? Number.NaN);
    const isSpent = response.headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(message);
    const waits = Number.isFinite(after)
        ? after * 1000
        : isSpent && Number.isFinite(reset)
            ? reset * 1000 - Date.now()
            : null;
    const limited = status === 429 || (status === 403 && (waits !== null || isSpent));
    return {
        status,
        message,
        waitMs: limited ? Math.min(Math.max(waits ?? 60_000, 1_000), LONGEST_WAIT_MS) : null,
    };
}
/** Repeats what may be repeated: no answer, 5xx, and rate limits after the wait that GitHub asks for. */
async function repeat(waiting, act) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await act({ signal: AbortSignal.timeout(DEADLINE_MS) });
        }
        catch (error) {
            if (error instanceof errors/* GithubUnreachable */.UH)
                throw error;
            const failed = readFailure(error);
            const isPassing = failed === null || failed.status >= 500 || failed.waitMs !== null;
            if (!isPassing || attempt >= TRIES || waiting.isStopping())
                throw explain(failed, error);
            await (0,sleep_unless_stopping/* sleepUnlessStopping */.m)(failed?.waitMs ?? WAIT_MS * attempt, waiting);
        }
    }
}
/** The data of an answer in its known shape. What stands between a runner and GitHub may answer 200 as well: a login page, say. */
function parseAnswer(schema, { status, data }) {
    const parsed = schema.safeParse(data);
    if (parsed.success)
        return parsed.data;
    throw new errors/* GithubUnreachable */.UH(`GitHub answered ${status} with ${describeData(data)} instead of what was asked for.`, 'is there a proxy with a login page in between, or is GITHUB_API_URL not the address of the API?');
}
function describeData(data) {
    if (typeof data !== 'string')
        return 'JSON of another shape';
    const start = data.trim().slice(0, 60).replace(/\s+/g, ' ');
    return /^<(!doctype|html)/i.test(start) ? 'an HTML page' : `the text "${start}"`;
}
/** What was asked for is not there. */
class NotFound extends Error {
}
function explain(failed, error) {
    if (failed === null)
        return new errors/* GithubUnreachable */.UH(`GitHub could not be reached (${error instanceof Error ? error.name : 'no answer'}).`, 'run again later');
    if (failed.status === 404 || failed.status === 409)
        return new NotFound(failed.message);
    if (failed.waitMs !== null || failed.status >= 500)
        return new errors/* GithubUnreachable */.UH(`GitHub answered ${failed.status} again and again.`, 'run again later');
    if (failed.status === 401 || failed.status === 403)
        return mayNot(failed);
    return new errors/* LedgerError */.oy(`GitHub refused a request for the ledger branch (${failed.status}: ${failed.message.slice(0, 200)}).`, 'nothing was sent; see the message');
}
/** null where what was asked for is not there. */
async function orNull(act) {
    try {
        return await act();
    }
    catch (error) {
        if (error instanceof NotFound)
            return null;
        throw error;
    }
}
/** A private repository answers 404 to a token that may not write. */
async function orMayNot(act) {
    try {
        return await act();
    }
    catch (error) {
        if (error instanceof NotFound && /repository is empty/i.test(error.message))
            throw noCommitYet();
        if (error instanceof NotFound)
            throw mayNot({ status: 404, message: error.message });
        throw error;
    }
}
function noCommitYet() {
    return new errors/* LedgerError */.oy('The repository has no commit yet, and GitHub makes no branch in an empty one: the ledger cannot be kept.', 'push a first commit, then run again');
}
/** The token lacks a permission. */
function mayNot({ status, message }) {
    const said = `(${status}: ${message.slice(0, 200)})`;
    return status === 403 && !/not accessible by/i.test(message)
        ? new errors/* LedgerForbidden */.H5(`GitHub does not let this token write the ledger branch ${said}.`, errors/* BRANCH_RULES_HINT */.ZJ)
        : new errors/* LedgerForbidden */.H5(`The token may not use the ledger branch ${said}.`, CONTENTS_WRITE);
}
const CONTENTS_WRITE = 'give the job `permissions: { contents: write }`; without it nothing is sent';

;// CONCATENATED MODULE: ./build/src/github/create-git-data.js




/** GitHub's Git Data API through Octokit; reads and commits are repeated when they fail, moving a branch is not. */
function createGitData({ token, repository, apiUrl, ...waiting }) {
    const [owner = '', repo = ''] = repository.split('/');
    const octokit = (0,github/* getOctokit */.Q)(token, { baseUrl: apiUrl, log: SILENT });
    const connection = { octokit, here: { owner, repo }, waiting };
    return {
        readHead: (branch) => orNull(() => readHead(branch, connection)),
        readFile: (commit, path) => orNull(() => readFile(commit, path, connection)),
        makeCommit: (commit) => orMayNot(() => makeCommit(commit, connection)),
        moveBranch: (branch, from, to) => moveBranch(connection, { branch, from, to }),
        readMessages: (commit) => readMessages(commit, connection),
        isAncestor: async (older, newer) => (await orNull(() => compare(`${older}...${newer}`, connection))) === 'ahead',
    };
}
function readHead(branch, { octokit, here, waiting }) {
    return repeat(waiting, async (request) => {
        const answer = await octokit.rest.git.getRef({ ...here, ref: `heads/${branch}`, request });
        return parseAnswer(refSchema, answer).object.sha;
    });
}
function makeCommit({ files, parent, message }, { octokit, here, waiting }) {
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
function readMessages(sha, { octokit, here, waiting }) {
    return repeat(waiting, async (request) => {
        const answer = await octokit.rest.repos.listCommits({ ...here, sha, per_page: 50, request });
        return parseAnswer(commitsSchema, answer).map((one) => one.commit.message);
    });
}
function compare(basehead, { octokit, here, waiting }) {
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
const UNKNOWN = { kind: 'unknown' };
const FILE = { mode: '100644', type: 'blob' };
const SILENT = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
const textSchema = schemas/* string */.YjP();
const shaSchema = schemas/* object */.Ikc({ sha: schemas/* string */.YjP() });
const refSchema = schemas/* object */.Ikc({ object: shaSchema });
const commitsSchema = schemas/* array */.YOg(schemas/* object */.Ikc({ commit: schemas/* object */.Ikc({ message: schemas/* string */.YjP() }) }));
const comparedSchema = schemas/* object */.Ikc({ status: schemas/* string */.YjP() });
function readFile(ref, path, { octokit, here, waiting }) {
    return repeat(waiting, async (request) => {
        const raw = { mediaType: { format: 'raw' }, request };
        return parseAnswer(textSchema, await octokit.rest.repos.getContent({ ...here, path, ref, ...raw }));
    });
}
/** One request, never repeated: a lost answer is judged by looking at the branch. */
async function moveBranch({ octokit, here, waiting }, { branch, from, to }) {
    const { git } = octokit.rest;
    const request = { signal: AbortSignal.timeout(DEADLINE_MS) };
    try {
        const answer = from === null
            ? await git.createRef({ ...here, ref: `refs/heads/${branch}`, sha: to, request })
            : await git.updateRef({ ...here, ref: `heads/${branch}`, sha: to, force: false, request });
        return refSchema.safeParse(answer.data).data?.object.sha === to ? { kind: 'moved' } : UNKNOWN;
    }
    catch (error) {
        const failed = readFailure(error);
        if (failed === null || failed.status >= 500)
            return UNKNOWN;
        if (failed.waitMs !== null) {
            await (0,sleep_unless_stopping/* sleepUnlessStopping */.m)(failed.waitMs, waiting);
            return UNKNOWN;
        }
        if (failed.status === 401 || failed.status === 403)
            throw mayNot(failed);
        return { kind: 'refused', message: failed.message };
    }
}


/***/ })

};

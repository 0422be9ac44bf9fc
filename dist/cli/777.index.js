export const id = 777;
export const ids = [777];
export const modules = {

/***/ 86075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ checkOwner),
/* harmony export */   RI: () => (/* binding */ readJobs),
/* harmony export */   Zz: () => (/* binding */ readRemote),
/* harmony export */   _w: () => (/* binding */ listAll),
/* harmony export */   dH: () => (/* binding */ listActive),
/* harmony export */   zG: () => (/* binding */ settleView)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _loopback_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64144);
/* harmony import */ var _plan_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77912);
/* harmony import */ var _plan_settle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68830);
/* harmony import */ var _sleep_unless_stopping_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85670);





/** A listing may lag: before anything sent is called missing, it is looked for again after this time. */
const SECOND_LOOK_MS = 20_000;
/** Connected Pinterest accounts and their boards. Throws PublerRejected where there is none. */
async function readRemote(publer) {
    const accounts = await publer.accounts();
    if (accounts.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PublerRejected */ .TV(`No Pinterest account is connected to the Publer workspace ${publer.workspace}.`, 200, 'connect one in Publer under Social Accounts, then run again');
    }
    const boards = [];
    for (const account of accounts)
        boards.push(...(await publer.boards(account.id)));
    return { accounts, boards, complete: true };
}
/** Refuses a ledger that belongs to another Publer, workspace or account, naming both. */
function checkOwner(ledger, publer, accounts) {
    const { owner } = ledger;
    if (owner === null)
        return;
    const here = `${publer.origin}, workspace ${publer.workspace}, account ${accounts.map((a) => a.id).join(', ')}`;
    const there = `${owner.origin}, workspace ${owner.workspace}, account ${owner.accounts.join(', ')}`;
    const sameOrigin = owner.origin === publer.origin || ((0,_loopback_js__WEBPACK_IMPORTED_MODULE_3__/* .isLoopbackUrl */ .t)(owner.origin) && (0,_loopback_js__WEBPACK_IMPORTED_MODULE_3__/* .isLoopbackUrl */ .t)(publer.origin));
    const sameAccount = owner.accounts.length === 0 || owner.accounts.some((id) => accounts.some((a) => a.id === id));
    if (sameOrigin && owner.workspace === publer.workspace && sameAccount)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LedgerError */ .oy(`The ledger belongs to ${there}; this run would use ${here}.`, 'use the key and workspace it was made with, or another ledger');
}
/**
 * The calendar as far as the ledger needs it: around every pin that is scheduled or unfinished. No request where there is none.
 * All of it where a scheduled pin is not found there, or a pin is held: somebody may have moved it far away, which is not the same as gone.
 */
async function listActive({ publer, clock }, ledger) {
    const active = ledger.entries.filter((entry) => isLookedFor(entry, clock.now()));
    if (active.length === 0)
        return null;
    const slots = active.map((e) => Date.parse(e.slot));
    const window = {
        fromMs: slots.reduce((a, b) => Math.min(a, b)),
        toMs: slots.reduce((a, b) => Math.max(a, b)),
    };
    const accounts = [...new Set(active.map((e) => e.account))];
    const near = await publer.posts({ accounts, window });
    const listed = new Set(near.rows.map((row) => row.id));
    const isElsewhere = (e) => e.state === 'held' || (isThere(e) && e.postId !== null && !listed.has(e.postId));
    return active.some(isElsewhere) ? publer.posts({ accounts, window: null }) : near;
}
/** Whether Publer is expected to show it. */
function isThere(entry) {
    return entry.state === 'scheduled' || (entry.state === 'cancelling' && !(0,_plan_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .isGone */ .ST)(entry));
}
/** Also what was gone, or refused, and has its time still to come: Publer may show it after all. */
function isLookedFor({ state, slot, postId }, nowMs) {
    switch (state) {
        case 'scheduled':
        case 'intent':
        case 'held':
        case 'cancelling':
            return true;
        case 'removed':
            return Date.parse(slot) > nowMs;
        case 'failed':
            return postId === null && Date.parse(slot) > nowMs;
        default:
            return false;
    }
}
/** Everything on the accounts; read twice where no ledger vouches for what was sent. */
async function listAll(publer, accounts, ledgerExisted) {
    const query = { accounts, window: null };
    const first = await publer.posts(query);
    if (ledgerExisted)
        return first;
    const second = await publer.posts(query);
    const rows = [...new Map([...first.rows, ...second.rows].map((row) => [row.id, row])).values()];
    return { rows, whole: first.whole && second.whole && rows.length === second.rows.length };
}
/** What became of the jobs of entries whose truth is open. */
async function readJobs(publer, entries) {
    const ids = entries.flatMap((e) => (e.state === 'intent' && e.jobId !== null ? [e.jobId] : []));
    const jobs = new Map();
    for (const id of new Set(ids))
        jobs.set(id, await publer.job(id));
    return jobs;
}
/** Brings the entries up to what Publer shows; looks a second time when something that was sent is missing or double. */
async function settleView(view, posts, looking) {
    const once = (0,_plan_settle_js__WEBPACK_IMPORTED_MODULE_2__/* .settle */ .G)({
        entries: view.ledger.entries,
        seen: { posts, jobs: looking.jobs },
        nowMs: looking.clock.now(),
        secondLook: false,
    });
    const seen = { ...view, ledger: { ...view.ledger, entries: once.entries }, rows: posts.rows };
    if (!once.inDoubt)
        return seen;
    await (0,_sleep_unless_stopping_js__WEBPACK_IMPORTED_MODULE_4__/* .sleepUnlessStopping */ .m)(SECOND_LOOK_MS, looking);
    if (looking.isStopping())
        return seen;
    const before = { ...view.ledger, entries: once.entries };
    const again = (await listActive(looking, before)) ?? posts;
    const jobs = new Map([...looking.jobs, ...(await readJobs(looking.publer, once.entries))]);
    const twice = (0,_plan_settle_js__WEBPACK_IMPORTED_MODULE_2__/* .settle */ .G)({
        entries: once.entries,
        seen: { posts: again, jobs },
        nowMs: looking.clock.now(),
        secondLook: true,
    });
    return { ...view, ledger: { ...view.ledger, entries: twice.entries }, rows: again.rows };
}


/***/ }),

/***/ 58777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectIfPossible: () => (/* binding */ connectIfPossible),
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _connect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58679);
/* harmony import */ var _disk_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89347);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _open_ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83626);
/* harmony import */ var _report_exit_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72822);
/* harmony import */ var _report_make_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77844);
/* harmony import */ var _report_render_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47985);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3406);
/* harmony import */ var _choose_ledger_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(66781);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43873);










/** `check`, `plan`, `apply` and `resolve`: prints the report, returns the exit code. */
async function runCommand(parsed, outside) {
    const session = (0,_session_js__WEBPACK_IMPORTED_MODULE_9__/* .openSession */ .f)(parsed, outside);
    const report = await makeReport(parsed, session);
    if (parsed.json && report.failure !== null)
        outside.log.warn(`stopped: ${report.failure.message}`);
    if (parsed.json)
        outside.print(`${JSON.stringify((0,_report_make_json_js__WEBPACK_IMPORTED_MODULE_5__/* .makeJson */ .XH)(report), null, 2)}\n`);
    else
        for (const piece of (0,_report_render_text_js__WEBPACK_IMPORTED_MODULE_6__/* .renderPieces */ .Yc)(report))
            outside.print(piece);
    return (0,_report_exit_code_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCode */ .I)(report);
}
async function makeReport(parsed, session) {
    const { settings, ports, ledger } = session;
    switch (parsed.command) {
        case 'plan':
            return (0,_open_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .withLedger */ .C)(ledger, { ...ports, access: 'read' }, async ({ store }) => (0,_run_js__WEBPACK_IMPORTED_MODULE_7__/* .plan */ .et)(settings, { ...ports, store, publer: await connectIfPossible(session) }));
        case 'apply':
            return write(session, (open) => (0,_run_js__WEBPACK_IMPORTED_MODULE_7__/* .applyPins */ .RL)(settings, { ...open, decisions: [] }));
        case 'resolve': {
            const decisions = [makeDecision(parsed)];
            return write(session, (open) => (0,_run_js__WEBPACK_IMPORTED_MODULE_7__/* .resolvePins */ .Xq)(settings, { ...open, decisions }));
        }
        default:
            return (0,_run_js__WEBPACK_IMPORTED_MODULE_7__/* .check */ .z6)(settings, ports);
    }
}
/** With Publer and a ledger that is open for writing. */
async function write(session, act) {
    const { settings, ports, ledger, access, root } = session;
    (0,_choose_ledger_js__WEBPACK_IMPORTED_MODULE_8__/* .refuseSecondLedger */ .u)(ledger, (0,_disk_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .findRepository */ .W1)(root), settings.ledger.branch);
    const publer = await (0,_connect_js__WEBPACK_IMPORTED_MODULE_0__/* .connect */ .Ng)(access, ports);
    return (0,_open_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .withLedger */ .C)(ledger, { ...ports, access: 'write' }, (open) => act({ ...ports, ...open, publer }));
}
/** `resolve KEY --adopt ID`, `--retry` or `--abandon`: exactly one of them. */
function makeDecision({ words, values, switches }) {
    const [key = ''] = words;
    const postId = values.adopt ?? '';
    const given = ['adopt', 'retry', 'abandon'].filter((name) => switches.has(name));
    const hint = 'pin-on-merge resolve "content/posts/a.md#1@934145216398624390" --adopt ID, --retry or --abandon';
    if (key === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN([{ where: 'resolve', message: 'The key of a pin is expected.', hint }]);
    if (given.length !== 1)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN([
            { where: 'resolve', message: 'One of --adopt, --retry and --abandon is expected.', hint },
        ]);
    if (postId !== '')
        return { kind: 'adopt', key, postId };
    return { kind: switches.has('retry') ? 'retry' : 'abandon', key };
}
/** A plan goes as far as it can without a key or a workspace. */
async function connectIfPossible({ access, ports }) {
    return (0,_connect_js__WEBPACK_IMPORTED_MODULE_0__/* .listMissing */ .pp)(access).length > 0 ? null : (0,_connect_js__WEBPACK_IMPORTED_MODULE_0__/* .connect */ .Ng)(access, ports);
}


/***/ }),

/***/ 50080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ discoverPosts)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67938);
/* harmony import */ var _match_globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53856);



const MARKDOWN = /\.(?:md|mdx|markdown|mkd|mkdn|mkdown)$/i;
const README = /^readme(?:\.[a-z]{2,3}(?:-[a-z]{2,4})?)?\.[a-z]+$/i;
/** Hugo's list pages: never posts, and easily taken for such. */
const LIST_PAGE = /(?:^|\/)_index\.[^/]*$/;
/** Folders of templates and drafts, and of what others wrote. */
const NEVER = new Set(['node_modules', 'archetypes', 'scaffolds', 'drafts', '_drafts']);
/** Finds posts by the user's patterns, else by the generator's own places. READMEs, templates and drafts are never posts. */
function discoverPosts(files, site, settings) {
    const listing = files.list();
    const { posts: patterns, placeOf } = settings;
    const wanted = patterns ?? site.posts;
    const isWanted = (0,_match_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .matchGlobs */ .jv)(wanted.filter((pattern) => !pattern.startsWith('!')));
    const isRefused = (0,_match_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .matchGlobs */ .jv)([...site.notPosts, ...wanted.flatMap(negated)]);
    const isPost = (path) => isText(path) && isWanted(path) && !isRefused(path);
    const found = [];
    const others = [];
    for (const path of listing.files) {
        if (!isText(path))
            continue;
        const refused = isRefused(path);
        const wants = isWanted(path);
        if (wants && !refused)
            found.push(path);
        else if (patterns === null && (refused ? LIST_PAGE.test(path) : !wants))
            others.push(path);
    }
    return {
        files: found,
        others,
        problems: [
            ...judgeListing(listing, isPost),
            ...(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .placeFindings */ .ky)(placeOf('posts'), judgePatterns(patterns ?? [], found)),
        ],
    };
}
/** A pattern that finds nothing is probably a slip. */
function judgePatterns(patterns, found) {
    const idle = patterns.filter((pattern) => !pattern.startsWith('!') && !found.some((0,_match_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .matchGlobs */ .jv)([pattern])));
    return idle.map((pattern) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .makeWarning */ .bh)('posts-none', `The pattern "${pattern}" of \`posts\` matches no Markdown file that is a post.`, 'patterns are relative to the root: posts: ["content/posts/**/*.md"]'));
}
/** Posts that cannot be read because of what they are. */
function judgeListing(listing, isPost) {
    const problems = [];
    for (const { path, kind } of listing.odd) {
        if (!isPost(path))
            continue;
        const name = kind === 'other' ? 'neither a file, a folder nor a link' : `a ${kind}, not a file`;
        problems.push(...(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .placeFindings */ .ky)((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(path), [judgeOdd(kind, `${path} is ${name}`)]));
    }
    for (const { path, reason } of listing.unreadable) {
        const severity = isPost(path) ? _finding_js__WEBPACK_IMPORTED_MODULE_2__/* .makeError */ .xz : _finding_js__WEBPACK_IMPORTED_MODULE_2__/* .makeWarning */ .bh;
        problems.push(...(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .placeFindings */ .ky)((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(path), [severity('post-unreadable', `${path} cannot be read: ${reason}.`)]));
    }
    return problems;
}
function isText(path) {
    return MARKDOWN.test(path) && !isNever(path);
}
/** Links are common (CLAUDE.md → AGENTS.md) and never followed: the file they lead to is a post where it lies. */
function judgeOdd(kind, what) {
    if (kind !== 'link')
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .makeError */ .xz)('post-not-file', `${what}.`, 'give it another name');
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .makeWarning */ .bh)('post-not-file', `${what}; links are not followed.`, 'put the file itself in its place');
}
function isNever(path) {
    const folders = path.split('/');
    const name = folders.pop() ?? '';
    return README.test(name) || folders.some((folder) => NEVER.has(folder));
}
function negated(pattern) {
    return pattern.startsWith('!') ? [pattern.slice(1)] : [];
}


/***/ }),

/***/ 64184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ explainNoUrl)
/* harmony export */ });
/** What keeps a page whose `url` is null from having one. */
function explainNoUrl({ rule, dateMs, problems }, siteUrl) {
    if (siteUrl === null)
        return { why: 'the address of the site is not known', hint: 'link: https://…' };
    const error = problems.find(({ severity }) => severity === 'error');
    if (error !== undefined) {
        const [first = '', ...rest] = error.message.replace(/\.$/, '');
        return { why: first.toLowerCase() + rest.join(''), hint: error.hint ?? 'link: https://…' };
    }
    if (rule.startsWith('no rule'))
        return { why: 'no rule says it', hint: 'in the settings, site: { permalink: "/:slug/" }' };
    if (dateMs === null && rule.includes('permalink'))
        return { why: `its rule (${rule}) needs a date, and the post has none`, hint: 'date: 2026-01-15' };
    return { why: `its rule (${rule}) gives none`, hint: 'link: https://…' };
}


/***/ }),

/***/ 79415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isPrivateHost)
/* harmony export */ });
/** Whether a host, as `URL` normalises it, is not on the public internet: loopback, private, link-local, a bare name. */
function isPrivateHost(hostname) {
    const host = hostname.replace(/\.$/, '').toLowerCase();
    if (host.startsWith('['))
        return !/^\[[23]/.test(host) || host.startsWith('[2002:');
    const bytes = /^(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(host)?.slice(1).map(Number);
    if (bytes !== undefined)
        return isPrivateAddress(bytes);
    return !host.includes('.') || /\.(?:localhost|local|internal|lan|home\.arpa)$/.test(host);
}
/** IANA's special-purpose IPv4 blocks. */
function isPrivateAddress([a = 0, b = 0]) {
    if (a === 0 || a === 10 || a === 127 || a >= 224)
        return true;
    if (a === 100)
        return b >= 64 && b < 128;
    if (a === 172)
        return b >= 16 && b < 32;
    if (a === 198)
        return b === 18 || b === 19;
    return (a === 169 && b === 254) || (a === 192 && b === 168);
}


/***/ }),

/***/ 5969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readPosts)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67938);
/* harmony import */ var _front_matter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49575);



/** The fences need some room beside the front matter. */
const MAX_HEAD_BYTES = _front_matter_js__WEBPACK_IMPORTED_MODULE_1__.MAX_FRONT_MATTER_BYTES + 4096;
/** Reads the posts that may have pins, one after the other, so that nobody has to keep them. One bad post hides no other. */
function* readPosts(files, names, options = {}) {
    const reader = options.bareHeaders === true ? _front_matter_js__WEBPACK_IMPORTED_MODULE_1__.BARE_HEADERS : _front_matter_js__WEBPACK_IMPORTED_MODULE_1__;
    for (const name of names) {
        const head = files.readHead(name, reader.isHeadComplete, MAX_HEAD_BYTES);
        if (head.kind === 'unreadable') {
            const finding = (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .makeError */ .xz)('post-unreadable', `${name} cannot be read: ${head.reason}.`);
            yield { post: null, problems: (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .placeFindings */ .ky)((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(name), [finding]) };
        }
        else if (options.all === true || reader.mayHavePins(head.text)) {
            yield reader.parsePost(name, head.text, head.bytes);
        }
    }
}


/***/ }),

/***/ 69533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ checkLedger)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _plan_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77912);


/** Ledger text of any store, or the LedgerError that says what is wrong with it. */
function checkLedger(text, name) {
    const parsed = (0,_plan_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLedger */ .h8)(text);
    switch (parsed.kind) {
        case 'ledger':
            return parsed.ledger;
        case 'newer':
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LedgerError */ .oy(`The ledger ${name} has schema ${parsed.schema}; this version reads up to ${_plan_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .LEDGER_SCHEMA */ .sk}.`, 'use the newer pin-on-merge that wrote it');
        case 'invalid':
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LedgerError */ .oy(`The ledger ${name} cannot be read: ${parsed.message}.`, 'restore it from a backup or from git; without it, move it away: pins that Publer still shows are found again by link and text');
    }
}


/***/ }),

/***/ 83626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ withLedger)
});

// EXTERNAL MODULE: ./build/src/create-clock.js
var create_clock = __webpack_require__(89746);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/plan/ledger.js
var plan_ledger = __webpack_require__(77912);
// EXTERNAL MODULE: ./build/src/ledger/check-ledger.js
var check_ledger = __webpack_require__(69533);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
;// CONCATENATED MODULE: ./build/src/ledger/make-folder.js



/** Makes a folder and those above it where they are missing. Throws LedgerError. */
function makeFolder(folder) {
    try {
        make(folder);
    }
    catch (error) {
        const code = (0,errors/* codeOf */.$N)(error);
        const why = code === 'ENOTDIR' || code === 'EEXIST' ? 'a file is in its way' : code;
        throw new errors/* LedgerError */.oy(`The ledger's folder ${folder} cannot be made (${why}).`, 'choose a folder you may write to with --ledger');
    }
}
/** Node's own `recursive` never ends where the system denies a folder that its parent has, as in /proc. */
function make(folder) {
    if (isFolder(folder))
        return;
    const above = (0,external_node_path_.dirname)(folder);
    if (above !== folder)
        make(above);
    try {
        (0,external_node_fs_.mkdirSync)(folder);
    }
    catch (error) {
        if (!isFolder(folder))
            throw error;
    }
}
function isFolder(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

;// CONCATENATED MODULE: ./build/src/ledger/file-lock.js







const WAIT_LIMIT_MS = 10 * 60_000;
const POLL_MS = 500;
const holderSchema = schemas/* strictObject */.rej({
    pid: schemas/* int */.Whr().positive(),
    host: schemas/* string */.YjP(),
    start: schemas/* string */.YjP(),
    nonce: schemas/* string */.YjP(),
});
/** Takes `<file>.lock` for the whole run. A dead process is taken over at once, a live one is waited for, at most 10 minutes. */
async function acquireLock(options) {
    const path = `${options.file}.lock`;
    const self = {
        pid: process.pid,
        host: (0,external_node_os_.hostname)(),
        start: processStart(process.pid) ?? '',
        nonce: (0,external_node_crypto_.randomUUID)(),
    };
    makeFolder((0,external_node_path_.dirname)(path));
    const began = options.clock.monotonic();
    for (let told = false;;) {
        if (tryCreate(path, self))
            return { isOurs: () => readHolder(path)?.nonce === self.nonce, release: () => release(path, self) };
        const holder = readHolder(path);
        if (holder === null ? !isYoung(path) : isDead(holder)) {
            takeAway(path, holder, self);
            continue;
        }
        if (options.clock.monotonic() - began > WAIT_LIMIT_MS)
            throw stillLocked(path, holder);
        if (!told)
            options.onWait?.(`waiting for another run that has the ledger (${nameHolder(holder)})`);
        told = true;
        await options.clock.sleep(POLL_MS);
    }
}
/** Creates the lock with its whole content at once: a link either appears complete or not at all. */
function tryCreate(path, self) {
    const draft = `${path}.${self.nonce}`;
    try {
        (0,external_node_fs_.writeFileSync)(draft, JSON.stringify(self), { flag: 'wx' });
        (0,external_node_fs_.linkSync)(draft, path);
        return true;
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === 'EEXIST')
            return false;
        if ((0,errors/* codeOf */.$N)(error) === 'EPERM' || (0,errors/* codeOf */.$N)(error) === 'ENOTSUP')
            return createWithoutLink(path, self);
        throw new errors/* LedgerError */.oy(`The ledger's lock ${path} cannot be written (${(0,errors/* codeOf */.$N)(error)}).`, 'choose a folder you may write to with --ledger');
    }
    finally {
        (0,external_node_fs_.rmSync)(draft, { force: true });
    }
}
/** For file systems without hard links. */
function createWithoutLink(path, self) {
    try {
        const descriptor = (0,external_node_fs_.openSync)(path, 'wx');
        (0,external_node_fs_.writeFileSync)(descriptor, JSON.stringify(self));
        (0,external_node_fs_.closeSync)(descriptor);
        return true;
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === 'EEXIST')
            return false;
        throw new errors/* LedgerError */.oy(`The ledger's lock ${path} cannot be written (${(0,errors/* codeOf */.$N)(error)}).`, 'choose a folder you may write to with --ledger');
    }
}
/** Who has the lock; null where it is gone or its text is torn. */
function readHolder(path) {
    try {
        return holderSchema.parse(JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8')));
    }
    catch {
        return null;
    }
}
/** Moves a dead lock aside under an own name, so that two runs that see it dead cannot both remove a lock made since. */
function takeAway(path, holder, self) {
    const aside = `${path}.${self.nonce}.dead`;
    try {
        (0,external_node_fs_.renameSync)(path, aside);
    }
    catch {
        return;
    }
    const moved = readHolder(aside);
    if (moved !== null && moved.nonce !== holder?.nonce && !isDead(moved))
        putBack(aside, path);
    (0,external_node_fs_.rmSync)(aside, { force: true });
}
function putBack(aside, path) {
    try {
        (0,external_node_fs_.linkSync)(aside, path);
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) !== 'EEXIST')
            throw error;
    }
}
/** A torn lock may be one that is being written this very moment. */
function isYoung(path) {
    try {
        return Date.now() - (0,external_node_fs_.statSync)(path).mtimeMs < 2_000;
    }
    catch {
        return true;
    }
}
/** Another host's process cannot be looked at: it counts as alive. */
function isDead(holder) {
    if (holder.host !== (0,external_node_os_.hostname)())
        return false;
    try {
        process.kill(holder.pid, 0);
    }
    catch (error) {
        return (0,errors/* codeOf */.$N)(error) === 'ESRCH';
    }
    const start = processStart(holder.pid);
    return start === 'zombie' || (start !== null && holder.start !== '' && start !== holder.start);
}
/** When a process started, in the kernel's ticks, so that a reused process number is noticed; null where the system does not tell. */
function processStart(pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return fields[0] === 'Z' ? 'zombie' : (fields[19] ?? null);
    }
    catch {
        return null;
    }
}
function release(path, self) {
    if (readHolder(path)?.nonce === self.nonce)
        (0,external_node_fs_.rmSync)(path, { force: true });
}
function nameHolder(holder) {
    return holder === null ? 'process unknown' : `process ${holder.pid} on ${holder.host}`;
}
function stillLocked(path, holder) {
    return new errors/* LedgerError */.oy(`Another run has the ledger for more than 10 minutes (${nameHolder(holder)}).`, `wait for it, or remove ${path} when you know that it does not run any more`);
}

;// CONCATENATED MODULE: ./build/src/ledger/file-store.js








/** The ledger as a JSON file, one lock for the whole run. Saves are atomic: temporary file, fsync, rename. */
function createFileStore(options) {
    let lock = null;
    return {
        name: options.file,
        isShared: false,
        async read() {
            if (options.access === 'write' && lock === null)
                lock = await acquireLock(options);
            return readLedger(options.file);
        },
        // The lock lies beside the ledger: a run that has it can write there.
        checkWritable: async () => { },
        async save(ledger, readVersion) {
            if (lock === null)
                throw new errors/* LedgerError */.oy(`The ledger ${options.file} is open for reading only.`, 'this is a defect: please report it');
            if (!lock.isOurs() || readLedger(options.file).version !== readVersion)
                return { kind: 'lost-race' };
            const text = (0,plan_ledger/* renderLedger */.wP)(ledger);
            writeAtomically(options.file, text);
            return { kind: 'saved', version: text };
        },
        async close() {
            lock?.release();
            lock = null;
        },
    };
}
function readLedger(file) {
    const text = readIfThere(file);
    if (text === null)
        return { ledger: plan_ledger/* EMPTY_LEDGER */._7, existed: false, version: '' };
    return { ledger: (0,check_ledger/* checkLedger */.g)(text, file), existed: true, version: text };
}
function readIfThere(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === 'ENOENT')
            return null;
        throw new errors/* LedgerError */.oy(`The ledger ${file} cannot be read (${(0,errors/* codeOf */.$N)(error)}).`, 'check that it is a file you may read, or choose another with --ledger');
    }
}
function writeAtomically(file, text) {
    const temporary = `${file}.${process.pid}.${(0,external_node_crypto_.randomUUID)().slice(0, 8)}.tmp`;
    makeFolder((0,external_node_path_.dirname)(file));
    try {
        const descriptor = (0,external_node_fs_.openSync)(temporary, 'wx', 0o644);
        try {
            // Unlike writeSync it goes on after a short write, and throws where the disk is full.
            (0,external_node_fs_.writeFileSync)(descriptor, text);
            (0,external_node_fs_.fsyncSync)(descriptor);
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
        (0,external_node_fs_.renameSync)(temporary, file);
        syncFolder((0,external_node_path_.dirname)(file));
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        throw new errors/* LedgerError */.oy(`The ledger ${file} cannot be written (${(0,errors/* codeOf */.$N)(error)}).`, 'check the folder and the free space; nothing more is sent');
    }
}
/** Makes the rename itself durable; not every system lets a folder be synced. */
function syncFolder(folder) {
    try {
        const descriptor = (0,external_node_fs_.openSync)(folder, 'r');
        (0,external_node_fs_.fsyncSync)(descriptor);
        (0,external_node_fs_.closeSync)(descriptor);
    }
    catch (error) {
        if (!['EISDIR', 'EPERM', 'EINVAL', 'EACCES'].includes((0,errors/* codeOf */.$N)(error)))
            throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/open-ledger.js


/** Opens the ledger for one use, and closes it whatever happens. GitHub's client is loaded only for a branch. */
async function withLedger(place, how, use) {
    const ledger = await openLedger(place, how);
    try {
        return await use(ledger);
    }
    finally {
        await ledger.store.close();
    }
}
async function openLedger(place, how) {
    if (place.kind === 'file') {
        const onWait = (line) => how.log.info(line);
        const store = createFileStore({ file: place.file, clock: create_clock/* REAL_CLOCK */.I, access: how.access, onWait });
        return { store, history: null };
    }
    const { createGitData } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(218), __webpack_require__.e(328)]).then(__webpack_require__.bind(__webpack_require__, 86328));
    const { createBranchStore } = await __webpack_require__.e(/* import() */ 203).then(__webpack_require__.bind(__webpack_require__, 66203));
    const git = createGitData({ ...place, clock: create_clock/* REAL_CLOCK */.I, isStopping: how.isStopping });
    return { store: createBranchStore({ ...how, git, branch: place.branch }), history: git };
}


/***/ }),

/***/ 48947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ ceilMinute),
/* harmony export */   Vv: () => (/* binding */ Calendar),
/* harmony export */   kg: () => (/* binding */ MINUTE_MS),
/* harmony export */   sO: () => (/* binding */ DAY_MS)
/* harmony export */ });
/* harmony import */ var _full_stretches_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43476);

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** Start of the next UTC minute at or after a moment. */
function ceilMinute(ms) {
    return Math.ceil(ms / MINUTE_MS) * MINUTE_MS;
}
/** The calendar of one account: which minutes are taken. */
class Calendar {
    #taken;
    full = new _full_stretches_js__WEBPACK_IMPORTED_MODULE_0__/* .FullStretches */ .N();
    constructor(taken) {
        this.#taken = [...taken].sort((a, b) => a.ms - b.ms);
    }
    add(taken) {
        this.#taken.splice(this.#firstAfter(taken.ms), 0, taken);
    }
    /** Takes a minute back; nothing where it is not taken for that link. */
    remove({ ms, link }) {
        const index = this.#taken.findIndex((taken) => taken.ms === ms && taken.link === link);
        if (index < 0)
            return;
        this.#taken.splice(index, 1);
        this.full.clear();
    }
    isFree(ms) {
        return this.#taken[this.#firstAfter(ms - 1)]?.ms !== ms;
    }
    nextFree(ms) {
        let free = ceilMinute(ms);
        while (!this.isFree(free))
            free += MINUTE_MS;
        return free;
    }
    /** The first cadence rule that a minute breaks, or null. */
    conflict(want, schedule) {
        if (!this.isFree(want.ms))
            return { rule: 'taken', otherMs: want.ms, until: want.ms + MINUTE_MS };
        return (this.#findNear(want.ms, schedule.gapMs) ??
            this.#findFullDay(want.ms, schedule.perDay) ??
            this.#findSameLink(want, schedule.sameLinkMs));
    }
    /** Every rule of spacing that a free minute breaks. */
    conflicts(want, schedule) {
        return [
            this.#findNear(want.ms, schedule.gapMs),
            this.#findFullDay(want.ms, schedule.perDay),
            this.#findSameLink(want, schedule.sameLinkMs),
        ].filter((conflict) => conflict !== null);
    }
    /** Whether a pin at that minute would be one too many in a rolling 24 hours. */
    exceeds(ms, limit) {
        return this.#findFullDay(ms, limit) !== null;
    }
    #near(ms, distance) {
        return this.#taken.slice(this.#firstAfter(ms - distance), this.#firstAfter(ms + distance - 1));
    }
    #findNear(ms, gapMs) {
        const [near] = this.#near(ms, gapMs);
        return near === undefined ? null : { rule: 'gap', otherMs: near.ms, until: near.ms + gapMs };
    }
    /** `until` is the moment from which a rolling 24 hours with this pin has room again. */
    #findFullDay(ms, limit) {
        const around = this.#near(ms, DAY_MS).map((t) => t.ms);
        const withWant = [...around.filter((t) => t < ms), ms, ...around.filter((t) => t >= ms)];
        for (let first = 0; first + limit < withWant.length; first += 1) {
            const from = withWant[first] ?? 0;
            if ((withWant[first + limit] ?? 0) - from >= DAY_MS)
                continue;
            const oldest = from === ms ? (withWant[first + 1] ?? ms) : from;
            return { rule: 'per-day', otherMs: oldest, until: oldest + DAY_MS };
        }
        return null;
    }
    #findSameLink({ ms, link }, distance) {
        if (link === null)
            return null;
        const same = this.#near(ms, distance).findLast((t) => t.link === link);
        return same === undefined ? null : { rule: 'same-link', otherMs: same.ms, until: same.ms + distance };
    }
    #firstAfter(ms) {
        let low = 0;
        let high = this.#taken.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((this.#taken[middle]?.ms ?? 0) <= ms)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}


/***/ }),

/***/ 62905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ readClock),
/* harmony export */   Wt: () => (/* binding */ sayClock),
/* harmony export */   w3: () => (/* binding */ clockAt)
/* harmony export */ });
/* harmony import */ var _render_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46823);

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
/** What the clocks of a zone show. */
function clockAt(ms, timezone) {
    return readClock((0,_render_time_js__WEBPACK_IMPORTED_MODULE_0__/* .renderLocal */ .i)(ms, timezone));
}
/** The parts of a local time that begins like `2026-12-01T09:30`. */
function readClock(local) {
    const date = local.slice(0, 10);
    const weekday = WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';
    return { date, weekday, time: local.slice(11, 16) };
}
/** `Tue 2026-12-01 09:30`. */
function sayClock({ weekday, date, time }) {
    return `${weekday} ${date} ${time}`;
}


/***/ }),

/***/ 43476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ FullStretches),
/* harmony export */   k: () => (/* binding */ pushOn)
/* harmony export */ });
/** The pushes of a search, with one more, from a minute. Of equals the last counts. */
function pushOn(pushed, conflict, ms) {
    const push = conflict.until - ms;
    return pushed === null || push >= pushed.furthestMs
        ? { furthest: conflict, furthestMs: push, last: conflict }
        : { ...pushed, last: conflict };
}
/**
 * Stretches of a calendar in which no pin has room: one for pins of any page (null), one for those of each page. Calendars only fill
 * up, so a full stretch stays full, and the next search need not walk through it.
 */
class FullStretches {
    #full = new Map();
    /** The first moment at or after `ms` that is not known to be full for a page. */
    after(ms, link) {
        const any = this.#leave({ ms, pushed: null }, null);
        return link === null ? any : this.#leave(any, link);
    }
    /** Notes that a search from one moment on found no room before another. */
    note(link, full) {
        const known = this.#full.get(link);
        const joins = known !== undefined && full.from >= known.from && full.from <= known.until;
        if (!joins)
            this.#full.set(link, full);
        else if (full.until > known.until)
            this.#full.set(link, { ...full, from: known.from });
    }
    /** What was full need not be so any more: a minute was taken back. */
    clear() {
        this.#full.clear();
    }
    #leave(start, link) {
        const full = this.#full.get(link);
        if (full === undefined || start.ms < full.from || start.ms >= full.until)
            return start;
        return { ms: full.until, pushed: relevant(full.pushed, start.ms) ?? start.pushed };
    }
}
/** Of what pushed others through a stretch, what would also have pushed a search that begins in the middle of it. */
function relevant(pushed, ms) {
    if (pushed === null || ms >= pushed.last.until)
        return null;
    const { last } = pushed;
    return ms < pushed.furthest.until ? pushed : { furthest: last, furthestMs: last.until - ms, last };
}


/***/ }),

/***/ 29358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Items by a value, in the order in which they come; items whose value is null are left out. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        if (key === null)
            continue;
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}


/***/ }),

/***/ 60721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mp: () => (/* binding */ nameRule),
/* harmony export */   kP: () => (/* binding */ sayDuration),
/* harmony export */   kW: () => (/* binding */ sayRule),
/* harmony export */   nN: () => (/* binding */ sayMove)
/* harmony export */ });
/* harmony import */ var _calendar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48947);
/* harmony import */ var _clock_at_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62905);


const HOUR_MS = 60 * _calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .MINUTE_MS */ .kg;
/** The rule that is in the way of a minute, with its numbers, as the end of `Tue 09:00 → Thu 09:00: …`. */
function sayRule({ rule, otherMs }, ms, { schedule, timezone }) {
    switch (rule) {
        case 'taken':
            return 'the minute is taken';
        case 'gap': {
            const { weekday, time } = (0,_clock_at_js__WEBPACK_IMPORTED_MODULE_0__/* .clockAt */ .w3)(otherMs, timezone);
            return `less than ${sayDuration(schedule.gapMs)} from the pin at ${weekday} ${time}`;
        }
        case 'per-day':
            return `already ${countPins(schedule.perDay)} within 24 hours`;
        case 'same-link':
            return `same link ${sayDistance(otherMs - ms)}`;
    }
}
/** A rule that a time breaks, by the name of its setting, and the pin that is in the way. */
function nameRule({ rule, otherMs }, { schedule, timezone }) {
    const other = (0,_clock_at_js__WEBPACK_IMPORTED_MODULE_0__/* .sayClock */ .Wt)((0,_clock_at_js__WEBPACK_IMPORTED_MODULE_0__/* .clockAt */ .w3)(otherMs, timezone));
    switch (rule) {
        case 'taken':
            return `one pin a minute (${other})`;
        case 'gap':
            return `schedule.gap (${sayDuration(schedule.gapMs)}; another pin goes out at ${other})`;
        case 'per-day':
            return `schedule.per-day (${countPins(schedule.perDay)} in 24 hours; there are as many from ${other} on)`;
        case 'same-link':
            return `schedule.same-link (${sayDuration(schedule.sameLinkMs)}; the same page is pinned at ${other})`;
    }
}
/** `Tue 09:00 → Thu 09:00: why`; with dates where weekdays alone would not tell. */
function sayMove(wanted, got, why) {
    const isNear = Math.abs(Date.parse(got.date) - Date.parse(wanted.date)) < 7 * _calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO;
    const say = (clock) => (isNear ? `${clock.weekday} ${clock.time}` : (0,_clock_at_js__WEBPACK_IMPORTED_MODULE_0__/* .sayClock */ .Wt)(clock));
    return `${say(wanted)} → ${say(got)}: ${why}`;
}
function countPins(count) {
    return count === 1 ? '1 pin' : `${count} pins`;
}
/** `2 days earlier`: in days from two of them on, else in hours or minutes. */
function sayDistance(ms) {
    const distance = Math.abs(ms);
    if (distance === 0)
        return 'at that time';
    const unit = distance >= 2 * _calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO ? _calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO : distance >= 2 * HOUR_MS ? HOUR_MS : _calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .MINUTE_MS */ .kg;
    return `${sayDuration(Math.round(distance / unit) * unit)} ${ms < 0 ? 'earlier' : 'later'}`;
}
/** `7 days`, `1 hour`, `15 minutes`. */
function sayDuration(ms) {
    for (const [name, unitMs] of UNITS) {
        const count = ms / unitMs;
        if (count >= 1 && Number.isInteger(count))
            return `${count} ${name}${count === 1 ? '' : 's'}`;
    }
    return `${Math.round(ms / _calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .MINUTE_MS */ .kg)} minutes`;
}
const UNITS = [
    ['day', _calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO],
    ['hour', HOUR_MS],
    ['minute', _calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .MINUTE_MS */ .kg],
];


/***/ }),

/***/ 68830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settle)
/* harmony export */ });
/* unused harmony export HOLD_AFTER_MS */
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29358);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77912);
/* harmony import */ var _observation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9355);



/** How long the truth about a sent pin is waited for before it is held: 15 minutes after the intent. */
const HOLD_AFTER_MS = 15 * 60_000;
const DAY_MS = 86_400_000;
/** Brings the ledger up to what Publer shows: adopts, publishes, fails, holds. Pure; the order of rows and entries does not matter. */
function settle(input) {
    const found = findUnfinished(input);
    const claims = [...found.values()].flat();
    const isContested = (row) => claims.indexOf(row) !== claims.lastIndexOf(row);
    const missing = input.entries.filter((e) => e.state === 'intent' && found.get(e)?.length === 0);
    const byId = new Map(input.seen.posts.rows.map((row) => [row.id, row]));
    let inDoubt = false;
    const entries = input.entries.map((entry) => {
        const rows = found.get(entry);
        if (rows === undefined) {
            const row = byId.get(entry.postId ?? '');
            if (isMissing(entry, row, input) && !input.secondLook)
                inDoubt = true;
            return follow(entry, row, input);
        }
        const [only, ...others] = rows;
        if (only && others.length === 0 && !isContested(only))
            return adopt(entry, only, input.nowMs);
        if (entry.state === 'intent')
            inDoubt = true;
        if (isNeverSeen(entry))
            return entry;
        return only ? hold(entry, describeDoubt(rows), input.nowMs) : judgeMissing(entry, missing, input);
    });
    return { entries, inDoubt };
}
/**
 * Rows that each unfinished entry may be: at its minute, failed ones too where none is live; for a held one also a day around
 * where the link or the text agrees, or anywhere where both do; for one that Publer said it refused, at its minute. No row that
 * another entry has at its minute.
 */
function findUnfinished({ seen, entries }) {
    const byAccount = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)((0,_observation_js__WEBPACK_IMPORTED_MODULE_1__/* .unclaimed */ .hL)(seen.posts.rows, entries).sort(_observation_js__WEBPACK_IMPORTED_MODULE_1__/* .byTime */ .XL), (row) => row.account);
    const find = (entry, withinMs) => (byAccount.get(entry.account) ?? []).filter((row) => Math.abs((0,_observation_js__WEBPACK_IMPORTED_MODULE_1__/* .floorMinute */ .tW)(row.ms) - Date.parse(entry.slot)) <= withinMs && (0,_observation_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLike */ ._4)(row, entry));
    const findEqual = (entry) => (byAccount.get(entry.account) ?? []).filter((row) => (0,_observation_js__WEBPACK_IMPORTED_MODULE_1__/* .isLive */ .DG)(row) && (0,_observation_js__WEBPACK_IMPORTED_MODULE_1__/* .isEqual */ .n4)(row, entry));
    const found = new Map();
    for (const entry of entries) {
        if (entry.state !== 'intent' && entry.state !== 'held')
            continue;
        const rows = find(entry, 0);
        const live = rows.filter(_observation_js__WEBPACK_IMPORTED_MODULE_1__/* .isLive */ .DG);
        found.set(entry, live.length > 0 ? live : rows.filter((row) => row.state === 'failed'));
    }
    const taken = new Set([...found.values()].flat());
    for (const [entry, rows] of found) {
        if (entry.state !== 'held' || rows.length > 0)
            continue;
        const near = find(entry, DAY_MS).filter((row) => (0,_observation_js__WEBPACK_IMPORTED_MODULE_1__/* .isLive */ .DG)(row) && row.link !== null && !taken.has(row));
        found.set(entry, near.length > 0 ? near : findEqual(entry).filter((row) => !taken.has(row)));
    }
    for (const entry of entries) {
        if (isNeverSeen(entry))
            found.set(entry, find(entry, 0).filter((row) => (0,_observation_js__WEBPACK_IMPORTED_MODULE_1__/* .isLive */ .DG)(row) && !taken.has(row)));
    }
    return found;
}
function describeDoubt(rows) {
    const ids = rows.map((row) => row.id).join(', ');
    return rows.length === 1
        ? `a post in Publer could be this pin or another that is held (${ids})`
        : `${rows.length} posts in Publer could be this pin (${ids})`;
}
/** A pin that no listing shows: failed where its job explains every pin that is missing, else waiting, else held. */
function judgeMissing(entry, missing, input) {
    if (entry.state === 'held')
        return entry;
    const failures = input.secondLook && input.seen.posts.whole ? explain(entry, missing, input) : [];
    if (failures.length > 0) {
        const message = [...new Set(failures)].join('; ');
        return { ...entry, state: 'failed', message, updatedAt: new Date(input.nowMs).toISOString() };
    }
    if (input.nowMs - Date.parse(entry.intentAt) < HOLD_AFTER_MS)
        return entry;
    return hold(entry, 'it was sent, but Publer shows no post at its minute', input.nowMs);
}
/** The failures that the job names, where they are as many as its missing pins: on the account, or in all where one is of no account. */
function explain(entry, missing, { seen }) {
    const job = entry.jobId === null ? undefined : seen.jobs.get(entry.jobId);
    if (job?.kind !== 'finished')
        return [];
    const isWhole = job.failures.some((failure) => failure.account === null);
    const concerns = (account) => isWhole || account === entry.account;
    const failures = job.failures.filter((failure) => concerns(failure.account));
    const lost = missing.filter((other) => other.jobId === entry.jobId && concerns(other.account));
    return failures.length === lost.length ? failures.map((failure) => failure.message) : [];
}
function hold(entry, message, nowMs) {
    if (entry.state === 'held' && entry.message === message)
        return entry;
    return { ...entry, state: 'held', message, updatedAt: new Date(nowMs).toISOString() };
}
function adopt(entry, row, nowMs) {
    return {
        ...entry,
        ...stateOf(row),
        postId: row.id,
        pinUrl: row.pinUrl,
        listedText: row.text,
        updatedAt: new Date(nowMs).toISOString(),
    };
}
function stateOf(row) {
    if (row.state === 'failed')
        return { state: 'failed', message: 'Publer could not publish the pin' };
    return { state: (0,_observation_js__WEBPACK_IMPORTED_MODULE_1__/* .isPublished */ .HF)(row) ? 'published' : 'scheduled', message: null };
}
/** A scheduled pin, or one that is being deleted, that a whole listing does not show. A listing can lag: it counts only the second time. */
function isMissing(entry, row, { seen }) {
    const isExpected = entry.state === 'scheduled' || (entry.state === 'cancelling' && !(0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .isGone */ .ST)(entry));
    return row === undefined && isExpected && seen.posts.whole;
}
/** A pin that Publer said it refused: it may have taken it all the same. */
function isNeverSeen({ state, postId }) {
    return state === 'failed' && postId === null;
}
/** A pin whose post id is known: published, failed in Publer, gone, or back (a person tried again, say). */
function follow(entry, row, input) {
    const updatedAt = new Date(input.nowMs).toISOString();
    if (entry.state === 'cancelling')
        return followDeleted(entry, row, input);
    if (entry.state !== 'scheduled' && entry.state !== 'removed' && entry.state !== 'failed')
        return entry;
    if (!row) {
        if (!isMissing(entry, row, input) || !input.secondLook)
            return entry;
        return { ...entry, state: 'removed', message: 'the post is gone from Publer', updatedAt };
    }
    const isKnown = (0,_observation_js__WEBPACK_IMPORTED_MODULE_1__/* .isLive */ .DG)(row) || row.state === 'failed';
    const now = stateOf(row);
    if (!isKnown || now.state === entry.state)
        return withBaseline(entry, row);
    return { ...entry, ...now, pinUrl: row.pinUrl ?? entry.pinUrl, updatedAt };
}
/** The text as Publer shows it after a change of ours. */
function withBaseline(entry, row) {
    const isOpen = entry.state === 'scheduled' && entry.listedText === null && entry.pending === null;
    return isOpen ? { ...entry, listedText: row.text } : entry;
}
/** A post that we are deleting: gone, gone out before it could be deleted, or there again. */
function followDeleted(entry, row, input) {
    const updatedAt = new Date(input.nowMs).toISOString();
    if (row === undefined) {
        if (!isMissing(entry, row, input) || !input.secondLook)
            return entry;
        return { ...entry, pending: 'create', message: 'its post in Publer is deleted', updatedAt };
    }
    if ((0,_observation_js__WEBPACK_IMPORTED_MODULE_1__/* .isPublished */ .HF)(row)) {
        const message = 'it went out before its post could be deleted';
        return { ...entry, ...stateOf(row), pinUrl: row.pinUrl, pending: null, message, updatedAt };
    }
    return (0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .isGone */ .ST)(entry) ? { ...entry, pending: 'delete', updatedAt } : entry;
}


/***/ }),

/***/ 82079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ askAll)
/* harmony export */ });
/** Addresses that are asked at once. */
const CONCURRENCY = 4;
/** Asks each distinct address once, a few at a time. Those that were not reached before the run was asked to stop are missing. */
async function askAll(urls, { prober, isStopping, onAnswer }) {
    const left = new Set(urls).values();
    const answers = new Map();
    const work = async () => {
        for (const url of left) {
            if (isStopping())
                return;
            const answer = await prober.ask(url);
            answers.set(url, answer);
            onAnswer?.(answer);
        }
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, work));
    return answers;
}


/***/ }),

/***/ 72822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ exitCode)
/* harmony export */ });
/* harmony import */ var _describe_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17652);

/** 0 done · 1 a problem of the severity asked for, or a pin that failed, waits, is held or was not sent (unless its page is still to come) · 3 no usable answer from Publer or GitHub. */
function exitCode(report) {
    if (report.failure !== null)
        return (0,_describe_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .I)(report.failure).exit === 3 ? 3 : 1;
    const putOff = new Set(report.plan.steps.flatMap(({ deferred, wanted }) => (deferred === null ? [] : [wanted])));
    const doubtful = [...(report.outcomes ?? [])].some(([wanted, { state }]) => ['failed', 'waiting', 'held'].includes(state) || (state === 'unsent' && !putOff.has(wanted)));
    if (doubtful ||
        (report.outcomes !== null && (report.plan.orphans.length > 0 || report.plan.tooManyChanges !== null)))
        return 1;
    return hasProblem(report) ? 1 : 0;
}
/** What could not be asked, or is still to come, is no fault of the posts: it fails nothing. */
const NEVER_FAILS = new Set([
    'ledger-not-read',
    'boards-not-checked',
    'link-not-live',
    'image-not-live',
]);
function hasProblem({ plan, failOn }) {
    if (failOn === 'never')
        return false;
    return plan.problems.some(({ severity, code }) => severity === 'error' || (failOn === 'warning' && !NEVER_FAILS.has(code)));
}


/***/ }),

/***/ 48916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** `1 pin`, `2 pins`. */
function plural(count, word) {
    return `${count} ${word}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 47985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yc: () => (/* binding */ renderPieces),
  x8: () => (/* binding */ renderProblems)
});

// UNUSED EXPORTS: renderText

// EXTERNAL MODULE: ./build/src/plan/plan.js
var plan_plan = __webpack_require__(73866);
// EXTERNAL MODULE: ./build/src/safe-line.js
var safe_line = __webpack_require__(9123);
// EXTERNAL MODULE: ./build/src/report/plural.js
var plural = __webpack_require__(48916);
// EXTERNAL MODULE: ./build/src/plan/say-rule.js
var say_rule = __webpack_require__(60721);
// EXTERNAL MODULE: ./build/src/plan/clock-at.js
var clock_at = __webpack_require__(62905);
;// CONCATENATED MODULE: ./build/src/report/render-when.js

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
/** `Tue 2026-12-01 09:30 Europe/Berlin`. */
function renderWhen(ms, timezone) {
    return `${(0,clock_at/* sayClock */.Wt)((0,clock_at/* clockAt */.w3)(ms, timezone))} ${timezone}`;
}
/** `Tue 1 Dec 2026` and `09:30`, in the zone: the words of a calendar. */
function renderDay(ms, timezone) {
    const { date, weekday, time } = clockAt(ms, timezone);
    const [year = '', month = '', day = ''] = date.split('-');
    return { day: `${weekday} ${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`, time };
}

;// CONCATENATED MODULE: ./build/src/report/render-backlog.js




/** How many pins are still to be scheduled, until when, and how many of them go now: one line; null where everything goes in one run that is no backfill. */
function renderBacklog(report) {
    const { plan, mode, backlog } = report;
    const creates = plan.steps.filter(({ action }) => action === 'create');
    const later = creates.filter(({ deferred }) => deferred !== null && deferred.kind !== 'page');
    if (mode === 'check' || (later.length === 0 && !backlog.backfill))
        return null;
    if (mode === 'apply')
        return later.length === 0 ? null : renderLeft(later, report);
    if (creates.length === 0)
        return 'backlog: no pin is left to schedule';
    const total = `backlog: ${(0,plural/* plural */.L)(creates.length, 'pin')}, the last on ${renderLast(creates, report)}`;
    const due = plan.tooManyChanges === null ? creates.filter(plan_plan/* isDue */.nZ).length : 0;
    if (later.length === 0)
        return `${total}; ${due === creates.length ? 'all' : due} with the next apply`;
    return `${total}; ${due} with the next apply, ${later.length} with later ones (${renderBounds(later, report)})`;
}
function renderLeft(later, report) {
    const left = (0,plural/* plural */.L)(later.length, 'pin');
    return `backlog: ${left} left for later runs, the last on ${renderLast(later, report)} (${renderBounds(later, report)})`;
}
function renderLast(steps, { timezone }) {
    const last = steps.reduce((ms, { slotMs }) => Math.max(ms, slotMs ?? 0), 0);
    const [weekday = '', ...rest] = renderWhen(last, timezone).split(' ');
    return `${rest.join(' ')} (${weekday})`;
}
/** The settings that make them wait. */
function renderBounds(later, { backlog }) {
    const has = (kind) => later.some(({ deferred }) => deferred?.kind === kind);
    return [
        ...(has('horizon') ? [`schedule.horizon ${(0,say_rule/* sayDuration */.kP)(backlog.horizonMs)}`] : []),
        ...(has('portion') ? [`limits.max-changes ${backlog.maxChanges}`] : []),
    ].join(', ');
}

;// CONCATENATED MODULE: ./build/src/report/render-text.js





/** Equal warnings of one kind beyond this many are counted, not repeated. */
const FOLD_AFTER = 3;
/** The report for a terminal: steps, problems as `file:line:column`, and one line that says it all. Every line is safe to print. */
function renderText(report) {
    return [...renderPieces(report)].join('');
}
/** Steps in one piece of the text. */
const PIECE = 500;
/** The same in pieces of whole lines, for reports of many thousand pins. */
function* renderPieces(report) {
    const { plan } = report;
    const backlog = renderBacklog(report);
    if (report.notice !== null)
        yield renderLines([report.notice]);
    for (let start = 0; start < plan.steps.length; start += PIECE) {
        const steps = plan.steps.slice(start, start + PIECE);
        yield renderLines(steps.flatMap((step) => renderStep(step, report)));
    }
    yield renderLines([
        ...(plan.steps.length > 0 ? [''] : []),
        ...renderProblems(plan.problems),
        ...plan.orphans.map((entry) => `held, and in no post any more: ${entry.key} at ${entry.slot}: ${entry.message ?? 'waiting'}`),
        ...(backlog === null ? [] : [backlog]),
        ...(report.failure === null ? [] : [`stopped: ${report.failure.message}`]),
        renderTally(report),
    ]);
}
function renderLines(lines) {
    return `${lines.map(safe_line/* safeLine */.o).join('\n')}\n`;
}
function renderStep(step, report) {
    const { pin, board } = step.wanted;
    const outcome = report.outcomes?.get(step.wanted) ?? null;
    const reason = step.reason === null ? '' : ` (${step.reason})`;
    const when = step.slotMs === null ? '' : ` · ${renderWhen(step.slotMs, report.timezone)}`;
    const head = `${(outcome === null ? step.action : renderOutcome(step, outcome)).padEnd(9)} ${pin.file}:${pin.place.line}`;
    const account = pin.account === null ? '' : ` of ${pin.account}`;
    const what = `"${pin.title}" → ${board?.name ?? 'no board'}${account}${when}`;
    if (step.action === 'skip')
        return [`${head}${reason}`];
    if (step.action === 'keep')
        return [`${head} ${what}${reason}`];
    return [
        `${head}${reason}`,
        `          ${what}`,
        `          ${pin.link ?? 'no link'}`,
        ...pin.media.map((media) => `          ${renderMedia(media)}`),
        ...(outcome?.message ? [`          ${outcome.message}`] : []),
    ];
}
/** A step that was carried out shows its outcome; the others show what was decided. */
function renderOutcome(step, outcome) {
    return step.action === 'create' || outcome.state === 'failed' || outcome.state === 'held'
        ? outcome.state
        : step.action;
}
function renderMedia(media) {
    const size = media.width === null || media.height === null ? '' : ` ${media.width}×${media.height}`;
    const bytes = media.bytes === null ? '' : ` ${Math.max(1, Math.round(media.bytes / 1024))} KB`;
    return `${media.path ?? media.url ?? ''}${media.format === null ? '' : ` ${media.format.toUpperCase()}`}${size}${bytes}`;
}
/** Problems as `file:line:column`, equal warnings folded. */
function renderProblems(problems) {
    const warnings = new Map();
    const lines = [];
    for (const problem of problems) {
        if (problem.severity === 'warning') {
            const count = (warnings.get(problem.code) ?? 0) + 1;
            warnings.set(problem.code, count);
            if (count > FOLD_AFTER)
                continue;
        }
        lines.push(`${problem.file}:${problem.line}:${problem.column}: ${problem.severity}: ${problem.message} [${problem.code}]`);
        if (problem.hint !== null)
            lines.push(`    try: ${problem.hint}`);
    }
    for (const [code, count] of warnings) {
        const hidden = count - FOLD_AFTER;
        if (hidden > 0)
            lines.push(`… and ${hidden} more warning${hidden === 1 ? '' : 's'} [${code}]; --json lists all`);
    }
    return lines;
}
function renderTally(report) {
    const { steps, problems } = report.plan;
    const tally = (names, of) => names.flatMap((name) => (of(name) > 0 ? [`${of(name)} ${name}`] : [])).join(', ');
    const actions = tally(plan_plan/* ACTIONS */.kl, (action) => steps.filter((step) => step.action === action).length);
    const states = [...(report.outcomes?.values() ?? [])].map((outcome) => outcome.state);
    const outcomes = tally(['scheduled', 'published', 'failed', 'waiting', 'held', 'unsent'], (state) => states.filter((s) => s === state).length);
    const errors = problems.filter((problem) => problem.severity === 'error').length;
    const parts = [
        `${report.mode}: ${(0,plural/* plural */.L)(report.posts, 'post')}, ${(0,plural/* plural */.L)(steps.length, 'pin')}${actions === '' ? '' : `: ${actions}`}`,
        ...(outcomes === '' ? [] : [`now ${outcomes}`]),
        `${(0,plural/* plural */.L)(errors, 'error')}, ${(0,plural/* plural */.L)(problems.length - errors, 'warning')}`,
    ];
    return parts.join(' · ');
}


/***/ }),

/***/ 3406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RL: () => (/* binding */ applyPins),
  z6: () => (/* binding */ check),
  et: () => (/* binding */ plan),
  Xq: () => (/* binding */ resolvePins)
});

// EXTERNAL MODULE: ./build/src/errors.js
var src_errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/plan/plan.js
var plan_plan = __webpack_require__(73866);
// EXTERNAL MODULE: ./build/src/plan/ledger.js
var plan_ledger = __webpack_require__(77912);
// EXTERNAL MODULE: ./build/src/sleep-unless-stopping.js
var sleep_unless_stopping = __webpack_require__(85670);
// EXTERNAL MODULE: ./build/src/plan/observation.js
var observation = __webpack_require__(9355);
// EXTERNAL MODULE: ./build/src/plan/wanted.js
var plan_wanted = __webpack_require__(40786);
;// CONCATENATED MODULE: ./build/src/apply/ask-for.js



/** Asks for one change. Deletes only what the calendar shows as the ledger knows it. */
async function askFor(change, before, ports) {
    const { was, now, step } = change;
    const postId = was.postId ?? '';
    if (now.pending === 'delete') {
        const row = before?.rows.find(({ id }) => id === postId);
        const other = describeOther(change, row);
        if (other !== null)
            return { kind: 'refused', message: other };
    }
    try {
        if (now.pending === 'delete')
            return { ...ASKED, confirmed: await ports.publer.remove(postId) };
        const { title, description } = step.wanted.pin;
        await ports.publer.update(postId, { title, text: description });
        return { ...ASKED, confirmed: true };
    }
    catch (error) {
        return judgeFailure(error);
    }
}
/** Why a post is not deleted: it is not what the ledger knows. One that is in no listing was perhaps deleted before: asked for again. */
function describeOther({ was }, row) {
    if (was.postId === null)
        return 'the ledger does not know its post in Publer';
    if (row === undefined)
        return null;
    if ((0,observation/* isPublished */.HF)(row))
        return 'it is published already';
    const isSame = row.account === was.account &&
        (0,observation/* floorMinute */.tW)(row.ms) === Date.parse(was.slot) &&
        (row.link === null || (0,plan_wanted/* bareLink */.hs)(row.link) === (0,plan_wanted/* bareLink */.hs)(was.link));
    return isSame ? null : `post ${row.id} in Publer has another account, time or link than the ledger knows`;
}
const ASKED = { kind: 'asked', confirmed: false, refusal: null, failure: null };
/** A proxy can answer no to a request that went through: only the calendar is believed. */
function judgeFailure(error) {
    if (error instanceof src_errors/* PublerContract */.BW)
        return ASKED;
    if (error instanceof src_errors/* PublerUnreachable */.Jd)
        return { ...ASKED, failure: error };
    if (!(error instanceof src_errors/* PublerRejected */.TV))
        throw error;
    return { ...ASKED, refusal: error.message, failure: error.status === 401 ? error : null };
}

;// CONCATENATED MODULE: ./build/src/apply/context.js

function withEntries(view, entries) {
    return { ...view, ledger: { ...view.ledger, entries } };
}
/** The view with a run's own entries edited. */
function changeOwn(view, own, edit) {
    return withEntries(view, view.ledger.entries.map((entry) => (own.some((one) => (0,plan_ledger/* isSameAttempt */.Ib)(one, entry)) ? edit(entry) : entry)));
}

;// CONCATENATED MODULE: ./build/src/apply/finish-change.js


/** Whether the calendar shows what became of a change. */
function isSeen({ was, now, step }, asked, looked) {
    const row = rowOf(was, looked);
    if (now.pending === 'update') {
        if (row === undefined)
            return false;
        const text = (0,plan_wanted/* bareText */.Op)(row.text);
        const wanted = (0,plan_wanted/* bareText */.Op)(step.wanted.pin.description);
        return wanted === (0,plan_wanted/* bareText */.Op)(was.text) || text === wanted || text !== (0,plan_wanted/* bareText */.Op)(was.listedText ?? was.text);
    }
    if (row !== undefined)
        return (0,observation/* isPublished */.HF)(row);
    return looked.whole && (looked.isLast || (asked.kind === 'asked' && asked.confirmed));
}
function finish(change, asked, looked) {
    const { was, now } = change;
    // The nonce is this run's: so the entry is found again, whatever others wrote meanwhile.
    const undone = { ...was, nonce: now.nonce, updatedAt: now.updatedAt };
    if (asked.kind !== 'asked') {
        const { message } = asked;
        return { entry: undone, not: { state: asked.kind === 'refused' ? 'failed' : 'unsent', message } };
    }
    const isUpdate = now.pending === 'update';
    if (looked === null || !isSeen(change, asked, looked)) {
        const { refusal } = asked;
        if (refusal !== null && looked !== null && rowOf(was, looked) !== undefined)
            return { entry: { ...undone, message: refusal }, not: { state: 'failed', message: refusal } };
        const message = `Publer does not show yet that its ${isUpdate ? 'text is changed' : 'post is deleted'}`;
        return { entry: { ...now, message }, not: { state: 'waiting', message } };
    }
    const row = rowOf(was, looked);
    return isUpdate ? finishUpdate(change, row) : finishDelete(change, row);
}
function rowOf({ postId }, { rows }) {
    return rows.find(({ id }) => id === postId);
}
function finishUpdate({ now, step }, row) {
    const { wanted } = step;
    const { title, description } = wanted.pin;
    const entry = {
        ...now,
        title,
        text: description,
        fingerprint: (0,plan_wanted/* fingerprintOf */.ax)(wanted),
        listedText: row?.text ?? null,
        pending: null,
        message: null,
    };
    return { entry, not: null };
}
function finishDelete({ now, step }, row) {
    if (row !== undefined) {
        const message = 'it went out before its post could be deleted';
        const entry = { ...now, state: 'published', pinUrl: row.pinUrl, pending: null, message };
        return { entry, not: { state: 'failed', message } };
    }
    if (step.action === 'cancel')
        return { entry: null, not: null };
    return { entry: { ...now, pending: 'create', message: 'its old post is deleted' }, not: null };
}

;// CONCATENATED MODULE: ./build/src/apply/carry-out.js






/** Between looks at the calendar; a listing may lag, so the last look comes 20 s after the first. */
const LOOKS_MS = [0, 2_000, 5_000, 13_000];
/** Asks Publer for every change, then looks in the calendar what became of them. A failure of Publer ends the asking, not the account of it. */
async function carryOut(view, changes, ports) {
    const { asked, failure } = await askAll(changes, ports);
    const open = new Map([...asked].filter(([, { kind }]) => kind === 'asked'));
    const looked = failure === null ? await lookFor(open, ports) : null;
    const rows = looked?.rows ?? [];
    const entries = new Map();
    const notChanged = new Map();
    for (const change of changes) {
        const answer = asked.get(change) ?? {
            kind: 'unsent',
            message: failure?.message ?? 'the run was asked to stop',
        };
        const { entry, not } = finish(change, answer, looked);
        entries.set(change.now, entry);
        if (not !== null)
            notChanged.set(change.was.postId ?? '', not);
    }
    return { view: replaceEntries(withRows(view, rows, entries), entries), notChanged, failure };
}
async function askAll(changes, ports) {
    const asked = new Map();
    try {
        const isDelete = changes.some(({ now }) => now.pending === 'delete');
        const before = isDelete ? await list(changes, ports) : null;
        for (const change of changes) {
            if (ports.isStopping())
                break;
            const answer = await askFor(change, before, ports);
            asked.set(change, answer);
            if (answer.kind === 'asked' && answer.failure !== null)
                return { asked, failure: answer.failure };
        }
        return { asked, failure: null };
    }
    catch (error) {
        if (!(0,src_errors/* isPublerFailure */.Jl)(error))
            throw error;
        return { asked, failure: error };
    }
}
/** The calendar once it shows every change, or as it was at the last look; null where there is nothing to look for, or Publer fails. */
async function lookFor(open, ports) {
    let looked = null;
    if (open.size === 0)
        return null;
    for (const [index, wait] of LOOKS_MS.entries()) {
        await (0,sleep_unless_stopping/* sleepUnlessStopping */.m)(wait, ports);
        if (index > 0 && ports.isStopping())
            break;
        try {
            looked = { ...(await list([...open.keys()], ports)), isLast: index === LOOKS_MS.length - 1 };
        }
        catch (error) {
            if (!(0,src_errors/* isPublerFailure */.Jl)(error))
                throw error;
            ports.log.warn(`${error.message} What was changed is looked at again by the next run.`);
            return looked;
        }
        const seen = looked;
        if ([...open].every(([change, answer]) => isSeen(change, answer, seen)))
            break;
    }
    return looked;
}
function list(changes, { publer }) {
    const slots = changes.map(({ was }) => Date.parse(was.slot));
    return publer.posts({
        accounts: [...new Set(changes.map(({ was }) => was.account))],
        window: { fromMs: Math.min(...slots), toMs: Math.max(...slots) },
    });
}
/** What was just seen counts; a post that is gone is in no row any more. */
function withRows(view, rows, entries) {
    const deleted = [...entries].flatMap(([now, entry]) => entry === null || entry.pending === 'create' ? [now.postId] : []);
    const merged = new Map([...view.rows, ...rows].map((row) => [row.id, row]));
    return { ...view, rows: [...merged.values()].filter(({ id }) => !deleted.includes(id)) };
}
function replaceEntries(view, entries) {
    const changed = [...entries];
    return withEntries(view, view.ledger.entries.flatMap((entry) => {
        const found = changed.find(([now]) => (0,plan_ledger/* isSameAttempt */.Ib)(now, entry));
        if (found === undefined)
            return [entry];
        return found[1] === null ? [] : [found[1]];
    }));
}

// EXTERNAL MODULE: ./build/src/plan/calendar.js
var plan_calendar = __webpack_require__(48947);
;// CONCATENATED MODULE: ./build/src/plan/drift.js


const NONE = { movedTo: null, text: null, link: null };
/** The post's row against its entry. Publer may change a text itself as it takes it: what the first listing showed is no drift. */
function findDrift(entry, row) {
    if (row === null || (0,observation/* isPublished */.HF)(row))
        return NONE;
    const minute = (0,observation/* floorMinute */.tW)(row.ms);
    const texts = [entry.listedText, entry.text].flatMap((text) => (text === null ? [] : [(0,plan_wanted/* bareText */.Op)(text)]));
    const isText = entry.listedText !== null && !texts.includes((0,plan_wanted/* bareText */.Op)(row.text));
    const isLink = row.link !== null && (0,plan_wanted/* bareLink */.hs)(row.link) !== (0,plan_wanted/* bareLink */.hs)(entry.link);
    return {
        movedTo: minute === Date.parse(entry.slot) ? null : minute,
        text: isText ? row.text : null,
        link: isLink ? row.link : null,
    };
}
function isDrifted({ movedTo, text, link }) {
    return movedTo !== null || text !== null || link !== null;
}

;// CONCATENATED MODULE: ./build/src/plan/edits.js

/** What Publer can change in a post that is scheduled. */
const TEXTS = ['title', 'description'];
/** The parts of a pin that differ from what was sent. What is not known (a board id, say) is no edit. */
function listEdits({ pin, board, account }, entry) {
    const isElsewhere = (board?.id ?? entry.boardId) !== entry.boardId || (account ?? entry.account) !== entry.account;
    const alts = pin.media.map(({ alt }) => alt);
    const isSameImage = (0,plan_wanted/* mediaIds */.Ly)(pin).join('\n') === entry.media.join('\n');
    const edits = [
        ['title', (0,plan_wanted/* bareText */.Op)(pin.title) !== (0,plan_wanted/* bareText */.Op)(entry.title)],
        ['description', (0,plan_wanted/* bareText */.Op)(pin.description) !== (0,plan_wanted/* bareText */.Op)(entry.text)],
        ['link', pin.link !== entry.link],
        ['board', isElsewhere],
        ['image', !isSameImage],
        ['alt', isSameImage && entry.alts !== null && alts.join('\n') !== entry.alts.join('\n')],
        ['schedule', entry.schedule !== null && (0,plan_wanted/* scheduleOf */.rH)(pin) !== entry.schedule],
    ];
    return edits.flatMap(([edit, isEdited]) => (isEdited ? [edit] : []));
}
/** Whether Publer can make the edits in the post as it stands; everything else takes a new post. */
function areTextsOnly(edits) {
    return edits.every((edit) => TEXTS.includes(edit));
}

// EXTERNAL MODULE: ./build/src/plan/render-time.js
var render_time = __webpack_require__(46823);
;// CONCATENATED MODULE: ./build/src/plan/decide-scheduled.js






/** A post is not deleted when its time is nearer than this: it could go out all the same. */
const REPLACE_UNTIL_MS = 15 * plan_calendar/* MINUTE_MS */.kg;
/** Publer needs a moment to take a changed text. */
const UPDATE_UNTIL_MS = 3 * plan_calendar/* MINUTE_MS */.kg;
/** A pin that is scheduled: what its author and what people in Publer's calendar changed since. Publer's side is respected; both at once are a conflict. */
function decideScheduled(wanted, input) {
    const { entry, row } = input;
    const differing = listEdits(wanted, entry);
    const { edits, drift } = withoutAgreed(wanted, { edits: differing, drift: findDrift(entry, row) });
    const slotMs = row === null ? Date.parse(entry.slot) : (0,observation/* floorMinute */.tW)(row.ms);
    const agreed = edits.length < differing.length ? takeOver(wanted, input) : null;
    const base = { action: 'keep', reason: null, slotMs, noted: agreed, problems: wanted.problems };
    const said = { wanted, base, input };
    if (isDrifted(drift)) {
        const changes = describeDrift(drift, input.timezone);
        return edits.length > 0 ? conflict(said, edits, changes) : respect(said, drift, changes);
    }
    if (edits.length === 0)
        return entry.pending === 'update'
            ? { ...base, action: 'update', reason: 'an earlier change of its text may have gone through' }
            : base;
    return carryEdits(said, edits);
}
/** What the author and a person in Publer changed to the same is changed no more. */
function withoutAgreed({ pin }, both) {
    const { drift } = both;
    const isSameText = drift.text !== null && (0,plan_wanted/* bareText */.Op)(drift.text) === (0,plan_wanted/* bareText */.Op)(pin.description);
    const isSameTime = pin.wish?.kind === 'at' && (0,plan_calendar/* ceilMinute */.Gq)(pin.wish.ms) === drift.movedTo;
    const isAgreed = (edit) => (edit === 'description' && isSameText) || (edit === 'schedule' && isSameTime);
    return {
        edits: both.edits.filter((edit) => !isAgreed(edit)),
        drift: {
            ...drift,
            text: isSameText ? null : drift.text,
            movedTo: isSameTime ? null : drift.movedTo,
        },
    };
}
/** The entry where post and calendar agree on a text or a time that it does not know yet; what else was edited stays as it was sent. */
function takeOver({ pin }, { entry, row }) {
    if (row === null)
        return null;
    const isText = (0,plan_wanted/* bareText */.Op)(row.text) === (0,plan_wanted/* bareText */.Op)(pin.description);
    const isTime = pin.wish?.kind === 'at' && (0,plan_calendar/* ceilMinute */.Gq)(pin.wish.ms) === (0,observation/* floorMinute */.tW)(row.ms);
    return {
        ...entry,
        ...(isText ? { text: pin.description, listedText: row.text } : {}),
        ...(isTime && pin.wish?.kind === 'at'
            ? { slot: (0,observation/* renderSlot */.RG)((0,observation/* floorMinute */.tW)(row.ms)), schedule: new Date(pin.wish.ms).toISOString() }
            : {}),
    };
}
function conflict({ wanted, base }, edits, changes) {
    const reason = `${edits.join(', ')} edited in the post, and in Publer ${changes}`;
    const message = `Post and calendar were both changed: ${reason}. Nothing is sent.`;
    const hint = 'write in the post what Publer shows, or undo the change in one of the two';
    const problem = warn(wanted, { code: 'conflict', message, hint });
    return { ...base, action: 'conflict', reason, problems: [...base.problems, problem] };
}
/** Told once as a warning; afterwards the ledger knows. Where the post goes out its entry follows: the minute is its name. */
function respect({ wanted, base, input }, { movedTo }, changes) {
    const { entry } = input;
    const message = `in Publer ${changes}`;
    const isKnown = entry.message === message;
    const known = base.noted ?? entry;
    const slot = movedTo === null ? known.slot : (0,observation/* renderSlot */.RG)(movedTo);
    const told = `This pin was changed in Publer's calendar (${changes}); it stays as it is there.`;
    const hint = 'nothing has to be done; an edit of the post is compared with the calendar first';
    return {
        ...base,
        reason: message,
        noted: isKnown && movedTo === null ? base.noted : { ...known, slot, message },
        problems: isKnown
            ? base.problems
            : [...base.problems, warn(wanted, { code: 'changed-in-publer', message: told, hint })],
    };
}
function carryEdits(said, edits) {
    const { wanted, base, input } = said;
    const names = edits.join(', ');
    const inVain = (code, reason, hint) => {
        const message = `${names} edited after the pin was scheduled; ${reason}.`;
        const problem = warn(wanted, { code, message, hint });
        return { ...base, reason: `${names} edited; ${reason}`, problems: [...base.problems, problem] };
    };
    if (input.edited === 'report')
        return inVain('edit-not-sent', '`lifecycle.edited` is `report`', "change it in Publer's calendar too");
    const isText = areTextsOnly(edits);
    const aheadMs = (base.slotMs ?? 0) - input.nowMs;
    if (aheadMs < (isText ? UPDATE_UNTIL_MS : REPLACE_UNTIL_MS))
        return inVain('edit-too-late', `the pin goes out in less than ${isText ? 3 : 15} minutes`, "change it in Publer's calendar by hand, if there is still time");
    const { wish } = wanted.pin;
    const isNewTime = edits.includes('schedule');
    if (isNewTime && wish?.kind === 'at' && wish.ms < input.nowMs)
        return inVain('schedule-past', 'the new time is past, so the pin keeps its own', 'schedule: next');
    if (isText)
        return { ...base, action: 'update', reason: `${names} edited` };
    return {
        ...base,
        action: 'replace',
        reason: `${names} edited: its post in Publer is deleted and made anew`,
        slotMs: isNewTime ? null : base.slotMs,
    };
}
function describeDrift({ movedTo, text, link }, timezone) {
    const parts = [
        ...(movedTo === null
            ? []
            : [`moved to ${(0,render_time/* renderLocal */.i)(movedTo, timezone).slice(0, 16).replace('T', ' ')}`]),
        ...(text === null ? [] : ['its text edited']),
        ...(link === null ? [] : ['its link edited']),
    ];
    return parts.join(' and ');
}
function warn({ pin }, said) {
    const { file, line, column, endColumn } = pin.place;
    return { file, line, column, endColumn, severity: 'warning', ...said };
}

;// CONCATENATED MODULE: ./build/src/plan/judge-state.js

/** What Publer says of a scheduled post that may keep it from going out, and what a person does about it. */
const STUCK = {
    scheduled_reauth: ['the account has to be connected again', 'reconnect the Pinterest account in Publer'],
    scheduled_locked: ['it is locked', 'look whether the plan or the payment in Publer is in order'],
    scheduled_declined: ['it was declined', 'approve it in Publer, or delete it there'],
    scheduled_pending: ['it waits for an approval', 'approve it in Publer'],
};
/** A scheduled pin that Publer will not send as it stands: said in every run, and left to a person. */
function judgeState(decided, { pin }, row) {
    if (row === null || (0,observation/* isPublished */.HF)(row) || !Object.hasOwn(STUCK, row.state))
        return decided;
    const [why = '', hint = ''] = STUCK[row.state] ?? [];
    const { file, line, column, endColumn } = pin.place;
    const message = `Publer will not send this pin: ${why} (${row.state}).`;
    const problem = { severity: 'warning', code: 'publer-stuck', message, hint };
    return {
        ...decided,
        reason: decided.reason ?? `Publer says ${row.state}: ${why}`,
        problems: [...decided.problems, { file, line, column, endColumn, ...problem }],
    };
}

;// CONCATENATED MODULE: ./build/src/plan/leave.js



/** A scheduled pin that its post does not want any more: by the setting it stays, or is cancelled while there is time. What a person changed in Publer stays. */
function leave(step, input) {
    const { entry } = step;
    const { row, why } = input;
    if (entry === null)
        return step;
    const slotMs = row === null ? Date.parse(entry.slot) : (0,observation/* floorMinute */.tW)(row.ms);
    const left = { ...step, slotMs, reason: why };
    if (entry.state === 'cancelling')
        return { ...left, action: 'cancel' };
    if (input.removed === 'keep')
        return keep(left, 'still-scheduled', KEPT);
    if (isDrifted(findDrift(entry, row)))
        return { ...keep(left, 'conflict', 'it was changed in Publer meanwhile'), action: 'conflict' };
    if (slotMs - input.nowMs < REPLACE_UNTIL_MS || (row !== null && (0,observation/* isPublished */.HF)(row)))
        return keep(left, 'edit-too-late', 'it goes out in less than 15 minutes');
    return { ...left, action: 'cancel' };
}
const KEPT = '`lifecycle.removed` is `keep`';
/** It stays in Publer: a departed pin as a step of its own, one that is still in its post beside what the post says. */
function keep(step, code, because) {
    const { file, line, column, endColumn } = step.wanted.pin.place;
    const message = `A pin is scheduled in Publer although ${step.reason}; it stays there, because ${because}.`;
    const hint = "delete it in Publer's calendar, or set `lifecycle: { removed: cancel }`";
    const problem = { file, line, column, endColumn, severity: 'warning', code, message, hint };
    if (step.departed)
        return {
            ...step,
            action: 'keep',
            reason: `${step.reason}; it stays scheduled: ${because}`,
            problems: code === 'still-scheduled' ? step.problems : [...step.problems, problem],
        };
    return { ...step, action: 'skip', reason: step.wanted.pin.skip, problems: [...step.problems, problem] };
}

;// CONCATENATED MODULE: ./build/src/plan/decide-step.js






/** The step of one pin before slots are chosen and strangers are judged. */
function decideStep(wanted, input) {
    const { entry } = input;
    const base = {
        wanted,
        entry,
        action: 'skip',
        reason: null,
        adopt: null,
        deferred: null,
        noted: null,
        departed: false,
        slotMs: entry ? Date.parse(entry.slot) : null,
        problems: wanted.problems,
    };
    if (wanted.pin.skip !== null)
        return decideSkipped({ ...base, reason: wanted.pin.skip }, input);
    const error = wanted.problems.find((problem) => problem.severity === 'error');
    if (error)
        return { ...base, reason: `problem:${error.code}` };
    if (input.ambiguous) {
        const reason = 'several ledger entries could be this pin; give the pins of this post an `id` one at a time';
        return { ...base, action: 'hold', reason };
    }
    if (!entry)
        return isBeforeSince(wanted, input.sinceMs)
            ? { ...base, reason: 'before-since' }
            : { ...base, action: 'create' };
    return withLabel({ ...base, ...decideKnown(wanted, { ...input, entry }) });
}
function decideKnown(wanted, known) {
    const { entry } = known;
    switch (entry.state) {
        case 'intent':
            return { action: 'hold', reason: 'sent; waiting until Publer shows it' };
        case 'held':
            return { action: 'hold', reason: entry.message ?? 'its truth is not known' };
        case 'cancelling': {
            const reason = (0,plan_ledger/* isGone */.ST)(entry)
                ? 'its old post in Publer is deleted; it is made anew'
                : 'its post in Publer is being deleted and made anew';
            const isSameTime = !listEdits(wanted, entry).includes('schedule');
            return { action: 'replace', reason, ...(isSameTime ? {} : { slotMs: null }) };
        }
        case 'failed':
            return decideFailed(wanted, entry);
        case 'scheduled':
            return judgeState(decideScheduled(wanted, known), wanted, known.row);
        case 'published':
        case 'removed':
        case 'abandoned':
            return { action: 'keep', reason: describeEnded(wanted, entry, entry.state) };
    }
}
/** Sent again only when it was edited. */
function decideFailed(wanted, entry) {
    if (!isEdited(wanted, entry))
        return { action: 'keep', reason: `failed: ${entry.message ?? 'Publer refused it'}` };
    const names = listEdits(wanted, entry).join(', ') || 'the pin';
    return { action: 'create', reason: `edited after it failed: ${names}`, slotMs: null };
}
/** A board whose id is not known is no edit. */
function isEdited(wanted, entry) {
    const id = wanted.board?.id ?? null;
    return ((id === null ? (0,plan_wanted/* makeFingerprint */.Bq)(wanted.pin, entry.boardId) : (0,plan_wanted/* fingerprintOf */.ax)(wanted)) !== entry.fingerprint);
}
const ENDED = {
    published: 'a published pin is never changed',
    removed: 'it was deleted in Publer, and is not made again',
    abandoned: 'the pin is abandoned',
};
function describeEnded(wanted, entry, state) {
    const names = listEdits(wanted, entry).join(', ');
    if (names !== '')
        return `${names} edited; ${ENDED[state]}`;
    return state === 'removed' ? ENDED.removed : state;
}
/** What its post wants no more goes as a pin that was removed does; one that was never sent is skipped. */
function decideSkipped(step, { removed, row, nowMs }) {
    const softened = { ...step, problems: step.problems.map(soften) };
    const { entry } = step;
    if (entry === null || (entry.state !== 'scheduled' && entry.state !== 'cancelling') || (0,plan_ledger/* isGone */.ST)(entry))
        return softened;
    return leave(softened, { removed, row, nowMs, why: SKIPPED[step.wanted.pin.skip ?? 'skip'] });
}
const SKIPPED = { skip: 'it says `skip: true`', unpublished: 'its post is not published' };
/** The label follows the post at once, also of a pin that was edited: where it stays behind, a new post at the old path would be taken for this pin. */
function withLabel(step) {
    const { entry, wanted, action, reason } = step;
    if (entry === null || action === 'create' || action === 'hold' || !isElsewhere(wanted, entry))
        return step;
    const noted = { ...(step.noted ?? entry), ...labelOf(wanted) };
    if (action !== 'keep')
        return { ...step, noted };
    const was = `was ${entry.key}`;
    return { ...step, action: 'move', reason: reason === null ? was : `${was}; ${reason}`, noted };
}
/** Whether the pin has another place in the posts than its entry says. With another link and other words too, or on another board, it may be another pin: no label moves. */
function isElsewhere(wanted, entry) {
    const label = labelOf(wanted);
    const isMoved = entry.path !== label.path ||
        entry.id !== label.id ||
        entry.hasOwnId !== label.hasOwnId ||
        entry.position !== label.position;
    const edits = listEdits(wanted, entry);
    const isOther = edits.includes('link') && edits.some((edit) => areTextsOnly([edit]));
    return isMoved && !isOther && !edits.includes('board');
}
/** What a pin is called, and where it stands in the posts. */
function labelOf({ key, path, pin, }) {
    return { key, path, id: pin.id, hasOwnId: pin.hasOwnId, position: pin.position };
}
/** Pins of older posts are skipped unless they say `schedule`. */
function isBeforeSince(wanted, sinceMs) {
    const { postDateMs, hasOwnSchedule } = wanted.pin;
    return sinceMs !== null && !hasOwnSchedule && postDateMs !== null && postDateMs < sinceMs;
}
/** A pin that will not go out cannot fail the run: its problems are told as warnings. */
function soften(problem) {
    return problem.severity === 'error' ? { ...problem, severity: 'warning' } : problem;
}

;// CONCATENATED MODULE: ./build/src/apply/make-entry.js




/** The entry of a pin before it is sent. */
function makeIntent(step, ports) {
    const now = new Date(ports.clock.now()).toISOString();
    const { wanted } = step;
    return {
        ...labelOf(wanted),
        account: wanted.account ?? '',
        boardId: wanted.board?.id ?? '',
        fingerprint: (0,plan_wanted/* fingerprintOf */.ax)(wanted),
        slot: (0,observation/* renderSlot */.RG)(step.slotMs ?? 0),
        state: 'intent',
        nonce: ports.nonce,
        jobId: null,
        postId: null,
        pinUrl: null,
        media: (0,plan_wanted/* mediaIds */.Ly)(wanted.pin),
        link: wanted.pin.link ?? '',
        title: wanted.pin.title,
        text: wanted.pin.description,
        alts: wanted.pin.media.map(({ alt }) => alt),
        schedule: (0,plan_wanted/* scheduleOf */.rH)(wanted.pin),
        listedText: null,
        pending: null,
        commit: ports.commit,
        run: ports.run,
        intentAt: now,
        updatedAt: now,
        message: null,
    };
}
/** What a plan changes in the ledger without any request that writes: adopted posts, moved labels, what was learnt of the calendar, and pins whose posts we deleted. */
function applyQuietSteps(ledger, plan, ports) {
    const noted = new Map(plan.steps.flatMap(({ entry, noted }) => (entry && noted ? [[entry, noted]] : [])));
    const dropped = new Set(plan.steps.flatMap(({ action, entry }) => (action === 'cancel' && entry && (0,plan_ledger/* isGone */.ST)(entry) ? [entry] : [])));
    const kept = ledger.entries.filter((entry) => !dropped.has(entry));
    const adopted = plan.steps.flatMap((step) => (step.adopt ? [adoptRow(step, ports)] : []));
    return { ...ledger, entries: [...kept.map((entry) => noted.get(entry) ?? entry), ...adopted] };
}
function adoptRow(step, ports) {
    const { adopt } = step;
    const intent = makeIntent(step, ports);
    if (!adopt)
        return intent;
    return {
        ...intent,
        state: (0,observation/* isPublished */.HF)(adopt) ? 'published' : 'scheduled',
        postId: adopt.id,
        pinUrl: adopt.pinUrl,
        listedText: adopt.text,
        message: 'found in Publer',
    };
}
/** The ledger's header after this run: its owner, and the boards that pins use as they were last seen. */
function withHeader(ledger, wishes, context) {
    const { publer } = context.ports;
    const used = new Set(wishes.wanted.flatMap((w) => (w.board?.id == null ? [] : [w.board.id])));
    const boards = context.remote.boards.filter((board) => used.has(board.id));
    const accounts = [
        ...new Set([...(ledger.owner?.accounts ?? []), ...ledger.entries.map((entry) => entry.account)]),
    ].sort();
    return {
        ...ledger,
        owner: { origin: publer.origin, workspace: publer.workspace, accounts },
        boards,
    };
}

;// CONCATENATED MODULE: ./build/src/apply/note.js
/** What a write of the ledger says to people: a line for everybody, and below it one line for each pin. */
function makeNote(title, entries) {
    return [title, ...entries.map(describe)].join('\n');
}
function describe({ key, slot, state, message }) {
    const when = `${slot.slice(0, 10)} ${slot.slice(11, 16)} UTC`;
    return `${key} · ${WORDS[state]} · ${when}${message === null ? '' : ` · ${message}`}`;
}
const WORDS = {
    intent: 'to be sent',
    scheduled: 'scheduled',
    published: 'published',
    cancelling: 'being cancelled',
    failed: 'failed',
    held: 'held',
    removed: 'gone from Publer',
    abandoned: 'abandoned',
};
/** `2 scheduled, 1 failed`. An intent that was sent is waiting. */
function tallyStates(entries) {
    const counts = new Map();
    for (const { state } of entries) {
        const word = state === 'intent' ? 'waiting' : WORDS[state];
        counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    return [...counts].map(([word, count]) => `${count} ${word}`).join(', ');
}
function countPins(count) {
    return `${count} pin${count === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./build/src/apply/save.js



/** Saves when something changed. After a lost race the view holds what somebody else wrote: plan anew, never merge. */
async function saveView(view, message, ports) {
    const result = await ports.store.save(view.ledger, view.version, message);
    if (result.kind === 'saved')
        return {
            kind: 'saved',
            view: { ...view, version: result.version, existed: true, stored: view.ledger, lostRaces: 0 },
        };
    const lostRaces = view.lostRaces + 1;
    if (lostRaces > LOST_RACES) {
        throw new src_errors/* LedgerError */.oy(`The ledger ${ports.store.name} was changed by others ${lostRaces} times in a row.`, 'run again: what was sent is found again in Publer');
    }
    await (0,sleep_unless_stopping/* sleepUnlessStopping */.m)(WAIT_MS * lostRaces, ports);
    return { kind: 'lost-race', view: { ...(await reread(view, ports)), lostRaces } };
}
/** What the ledger holds now. One that vanished since this run read it, was lost: what the run knows of it counts. */
async function reread(view, ports) {
    const { ledger, existed, version } = await ports.store.read();
    if (view.existed && !existed)
        return { ...view, ledger: view.stored, version };
    return { ...view, ledger, existed, version, stored: ledger };
}
/** Each lost race is a save of somebody else: so many in a row are no contention any more. */
const LOST_RACES = 20;
const WAIT_MS = 100;
/** Saves what became of this run's own pins; after a lost race only entries with this run's nonce are merged in. */
async function saveOutcomes(view, message, ports) {
    let current = view;
    for (;;) {
        const saved = await saveView(current, message, ports);
        if (saved.kind === 'saved')
            return saved.view;
        current = { ...saved.view, ledger: mergeOwn(saved.view.ledger, view.ledger.entries, ports.nonce) };
    }
}
/** The ledger as others left it, with this run's own attempts, and only those, as this run knows them. */
function mergeOwn(theirs, own, nonce) {
    const others = theirs.entries.filter((entry) => entry.nonce !== nonce);
    return { ...theirs, entries: [...others, ...own.filter((entry) => entry.nonce === nonce)] };
}
function isChanged(a, b) {
    return (0,plan_ledger/* renderLedger */.wP)(a) !== (0,plan_ledger/* renderLedger */.wP)(b);
}

;// CONCATENATED MODULE: ./build/src/apply/record-commit.js


const TRIES = 5;
/**
 * Writes down that this commit was applied, so that a later run of an older one does nothing. Once for each commit, and not
 * where a run of a newer commit has been faster.
 */
async function recordCommit(view, wishes, ports) {
    const { commit } = ports;
    let current = view;
    for (let tries = 0; commit !== null && tries < TRIES; tries += 1) {
        current = await reread(current, ports);
        if (current.ledger.commit === commit || (await isOlder(commit, current.ledger.commit, ports)))
            break;
        const ledger = { ...withHeader(current.ledger, wishes, { remote: view.remote, ports }), commit };
        const saved = await saveView({ ...current, ledger }, `Applied ${commit.slice(0, 12)}`, ports);
        if (saved.kind === 'saved')
            return saved.view;
    }
    return current;
}
/** Whether the commit is a strict ancestor of the one that was applied last. */
async function isOlder(commit, applied, { history }) {
    if (commit === null || applied === null || commit === applied || history === null)
        return false;
    return history.isAncestor(commit, applied);
}

;// CONCATENATED MODULE: ./build/src/apply/wait-for-others.js



/** So long another run is given to write what became of its intents. */
const YOUNG_MS = 6 * 60_000;
const POLL_MS = 5_000;
/**
 * Waits while another run is about to send pins that concern this one: only it knows what became of them. The view is
 * the same object where there was nothing to wait for. In a store that is not shared, such intents are of a dead run.
 */
async function waitForOthers(view, ports, concerns = () => true) {
    if (!ports.store.isShared)
        return view;
    const { clock, log } = ports;
    const began = clock.monotonic();
    for (let current = view;; current = await reread(current, ports)) {
        const open = current.ledger.entries.filter((entry) => isYoung(entry, ports) && concerns(entry));
        if (open.length === 0 || ports.isStopping() || clock.monotonic() - began >= YOUNG_MS)
            return current;
        if (current === view)
            log.info(`another run is sending ${countPins(open.length)}: waiting for it`);
        await (0,sleep_unless_stopping/* sleepUnlessStopping */.m)(POLL_MS, ports);
    }
}
/** The same for pins of this run that another one is sending; what it withdraws is due again. */
function waitForOwnPins(view, wishes, ports) {
    const entries = new Set(wishes.makePlan(view).steps.map((step) => step.entry?.key));
    return waitForOthers(view, ports, (entry) => entries.has(entry.key));
}
/** What another run is about to send, change or delete. */
function isYoung(entry, { nonce, clock }) {
    if (entry.nonce === nonce)
        return false;
    const since = entry.state === 'intent' ? entry.intentAt : entry.pending === null ? null : entry.updatedAt;
    return since !== null && clock.now() - Date.parse(since) < YOUNG_MS;
}

;// CONCATENATED MODULE: ./build/src/apply/change-scheduled.js








/** Changes that one write of the ledger announces: few enough that they are made while it is fresh. */
const BATCH = 20;
/** Updates and deletes scheduled posts as the plan has it: announced in the ledger, made, seen in the calendar, written down. */
async function changeScheduled(start, wishes, ports) {
    const notChanged = new Map();
    const tried = new Set();
    let view = start;
    for (;;) {
        const due = wishes
            .makePlan(view)
            .steps.filter((step) => (0,plan_plan/* isChange */.Xb)(step) && !tried.has(step.entry?.postId ?? ''));
        if (due.length === 0)
            return { view, notChanged, failure: null };
        const why = await findStop(view, start, ports);
        if (why !== null) {
            for (const { entry } of due)
                notChanged.set(entry?.postId ?? '', why);
            return { view, notChanged, failure: null };
        }
        await ports.store.checkWritable();
        const batch = due.slice(0, BATCH);
        const marked = await announce(view, batch, { wishes, ports });
        if (marked.kind === 'lost-race') {
            view = await waitForOthers(marked.view, ports);
            continue;
        }
        const carried = await carryOut(marked.view, marked.changes, ports);
        for (const { was } of marked.changes)
            tried.add(was.postId ?? '');
        for (const [postId, what] of carried.notChanged)
            notChanged.set(postId, what);
        view = await saveOutcomes(carried.view, change_scheduled_describe(carried.view, marked.changes), ports);
        if (carried.failure !== null)
            return { view, notChanged, failure: carried.failure };
    }
}
async function announce(view, steps, { wishes, ports }) {
    const changes = steps.flatMap((step) => step.entry === null ? [] : [{ step, was: step.entry, now: mark(step, step.entry, ports) }]);
    const marked = new Map(changes.map(({ was, now }) => [was, now]));
    const entries = view.ledger.entries.map((entry) => marked.get(entry) ?? entry);
    const ledger = withHeader({ ...view.ledger, entries }, wishes, { remote: view.remote, ports });
    const note = makeNote(`Change ${countPins(changes.length)}`, changes.map(({ now }) => now));
    const saved = await saveView({ ...view, ledger }, note, ports);
    return saved.kind === 'saved' ? { kind: 'saved', view: saved.view, changes } : saved;
}
/** While its text may be changing, no text that Publer shows is a person's. */
function mark({ action }, entry, ports) {
    const { nonce, commit, run } = ports;
    const by = { nonce, commit, run, updatedAt: new Date(ports.clock.now()).toISOString() };
    return action === 'update'
        ? { ...entry, ...by, pending: 'update', listedText: null }
        : { ...entry, ...by, state: 'cancelling', pending: 'delete' };
}
async function findStop(view, start, ports) {
    if (ports.isStopping())
        return { state: 'unsent', message: 'the run was asked to stop' };
    const { commit } = view.ledger;
    if (commit === start.ledger.commit || !(await isOlder(ports.commit, commit, ports)))
        return null;
    return { state: 'none', message: `a run of the newer commit ${commit?.slice(0, 12)} has taken over` };
}
function change_scheduled_describe(view, changes) {
    const isOwn = (entry) => changes.some(({ now }) => (0,plan_ledger/* isSameAttempt */.Ib)(now, entry));
    const left = view.ledger.entries.filter(isOwn);
    const cancelled = changes.length - left.length;
    const parts = [
        ...(cancelled > 0 ? [`${cancelled} cancelled`] : []),
        ...(left.length > 0 ? [tallyStates(left)] : []),
    ];
    return makeNote(`Changed: ${parts.join(', ')}`, left);
}

;// CONCATENATED MODULE: ./build/src/apply/keep-deferred.js
/**
 * What a run puts off at its beginning waits for a later run, although it would be due when the plan is made anew: a portion is one
 * portion, however many batches it is sent in.
 */
function keepDeferred(wishes, { steps }) {
    const deferred = new Map(steps.flatMap((step) => (step.deferred === null ? [] : [[step.wanted, step]])));
    const keep = (step) => (step.action === 'create' ? (deferred.get(step.wanted) ?? step) : step);
    return {
        ...wishes,
        makePlan: (view) => {
            const plan = wishes.makePlan(view);
            return { ...plan, steps: plan.steps.map(keep) };
        },
    };
}

// EXTERNAL MODULE: ./build/src/apply/look.js
var look = __webpack_require__(86075);
// EXTERNAL MODULE: ./build/src/plan/settle.js
var settle = __webpack_require__(68830);
// EXTERNAL MODULE: ./build/src/plan/group-by.js
var group_by = __webpack_require__(29358);
;// CONCATENATED MODULE: ./build/src/plan/strangers.js



/**
 * Posts of the calendar that no entry claims, held against the pins that would be created, so that a lost ledger, a second
 * ledger or a laptop never sends twice: k such posts for n wanted pins of the same link and text adopt when k ≥ n, else hold all n.
 * A post that is adopted says nothing about the other pins with its link. Without a ledger a text on another link holds too: the
 * post may have been renamed.
 */
function judgeStrangers(input) {
    const strangers = (0,observation/* unclaimed */.hL)(input.rows, input.entries)
        .filter((row) => (0,observation/* isLive */.DG)(row) && row.link !== null)
        .sort(observation/* byTime */.XL);
    const verdicts = new Map();
    if (strangers.length === 0)
        return verdicts;
    const groups = findGroups(input.wanted, strangers);
    const before = new Set(input.unvouched);
    const vouches = (row) => input.ledgerExisted && !before.has(row.id);
    const adopted = new Set();
    for (const { wanted, same } of groups) {
        if (same.length < wanted.length)
            continue;
        const unsure = new Set(wanted.map(({ board }) => board?.id ?? board?.name)).size > 1;
        for (const [index, pin] of wanted.entries()) {
            const row = same[index];
            if (!row)
                continue;
            adopted.add(row);
            verdicts.set(pin, { kind: 'adopt', row, unsure });
        }
    }
    for (const group of groups) {
        if (group.same.length >= group.wanted.length)
            continue;
        const isLeft = (row) => !adopted.has(row);
        const left = { sameLink: group.sameLink.filter(isLeft), sameText: group.sameText.filter(isLeft) };
        const verdict = doubt({ ...group, ...left }, vouches);
        if (verdict !== null)
            for (const pin of group.wanted)
                verdicts.set(pin, verdict);
    }
    return verdicts;
}
function findGroups(wanted, strangers) {
    const byLink = (0,group_by/* groupBy */.$)(strangers, (row) => `${row.account}\n${(0,plan_wanted/* bareLink */.hs)(row.link ?? '')}`);
    const byText = (0,group_by/* groupBy */.$)(strangers, (row) => `${row.account}\n${(0,plan_wanted/* bareText */.Op)(row.text)}`);
    const pins = (0,group_by/* groupBy */.$)(wanted, (one) => `${linkKey(one)}\n${(0,plan_wanted/* bareText */.Op)(one.pin.description)}`);
    return [...pins.values()].map((group) => {
        const [first] = group;
        const sameLink = (first && byLink.get(linkKey(first))) ?? [];
        const text = (0,plan_wanted/* bareText */.Op)(first?.pin.description ?? '');
        const same = sameLink.filter((row) => (0,plan_wanted/* bareText */.Op)(row.text) === text);
        const alike = text === '' ? [] : (byText.get(`${first?.account ?? ''}\n${text}`) ?? []);
        return { wanted: group, same, sameLink, sameText: alike.filter((row) => !same.includes(row)) };
    });
}
/** null: nothing tells against the pins being new. A text alone is enough only where no ledger vouches for the post. */
function doubt(group, vouches) {
    const { wanted, same, sameLink } = group;
    const ids = (rows) => rows.map((row) => row.id).join(', ');
    if (same.length > 0 && sameLink.length > 0) {
        const reason = `Publer already has ${same.length} of these ${wanted.length} pins (same link and text: ${ids(same)}) and nothing tells which`;
        return { kind: 'hold', reason };
    }
    if (sameLink.length > 0) {
        const reason = `Publer already has a post with this link and another text (${ids(sameLink)})`;
        return { kind: sameLink.every(vouches) ? 'warn' : 'hold', reason };
    }
    const sameText = group.sameText.filter((row) => !vouches(row));
    if (sameText.length === 0)
        return null;
    const reason = `Publer already has a post with this text and another link (${ids(sameText)}), and no ledger tells whether it is this pin`;
    return { kind: 'hold', reason };
}
/** Ids of the posts that a ledger which begins now cannot vouch for: they may be one of the wanted pins. */
function listUnvouched(wanted, rows, entries) {
    const links = new Set(wanted.map(linkKey));
    const texts = new Set(wanted.map((one) => `${one.account ?? ''}\n${(0,plan_wanted/* bareText */.Op)(one.pin.description)}`));
    return (0,observation/* unclaimed */.hL)(rows, entries).flatMap((row) => {
        const isAlike = links.has(`${row.account}\n${(0,plan_wanted/* bareLink */.hs)(row.link ?? '')}`) ||
            (row.text !== '' && texts.has(`${row.account}\n${(0,plan_wanted/* bareText */.Op)(row.text)}`));
        return (0,observation/* isLive */.DG)(row) && isAlike ? [row.id] : [];
    });
}
function linkKey(wanted) {
    return `${wanted.account ?? ''}\n${wanted.pin.link === null ? '' : (0,plan_wanted/* bareLink */.hs)(wanted.pin.link)}`;
}

;// CONCATENATED MODULE: ./build/src/apply/open-view.js




/** The ledger, the accounts and the boards. Throws where the ledger belongs to somebody else. */
async function openView({ publer, store }) {
    const read = await store.read();
    const remote = await (0,look/* readRemote */.Zz)(publer);
    (0,look/* checkOwner */.AA)(read.ledger, publer, remote.accounts);
    return { ...read, remote, rows: [], stored: read.ledger, lostRaces: 0, isComplete: false };
}
/** Before anything is created: all posts of the accounts, also those that no entry claims. */
async function seeEverything(view, wishes, { publer, clock }) {
    const accounts = [
        ...new Set(wishes.wanted.flatMap((wanted) => (wanted.account === null ? [] : [wanted.account]))),
    ];
    const posts = await (0,look/* listAll */._w)(publer, accounts, view.existed);
    const rows = [...new Map([...view.rows, ...posts.rows].map((row) => [row.id, row])).values()];
    const seen = withEntries(view, settleOnce(view, rows, clock));
    const { entries } = seen.ledger;
    const unvouched = view.existed ? view.ledger.unvouched : listUnvouched(wishes.wanted, rows, entries);
    return { ...seen, ledger: { ...seen.ledger, unvouched }, rows, isComplete: posts.whole };
}
function settleOnce(view, rows, clock) {
    const seen = { posts: { rows, whole: false }, jobs: new Map() };
    return (0,settle/* settle */.G)({ entries: view.ledger.entries, seen, nowMs: clock.now(), secondLook: false }).entries;
}
/** A pin that is created, now or once its old post is deleted. */
function needsEverything({ action }) {
    return action === 'create' || action === 'replace';
}
/** What apply would look at now, without a write anywhere: the ledger is settled in memory only. */
async function preview(view, wishes, ports) {
    const posts = await (0,look/* listActive */.dH)(ports, view.ledger);
    const rows = posts?.rows ?? [];
    const seen = { ...withEntries(view, settleOnce(view, rows, ports.clock)), rows };
    return wishes.makePlan(seen).steps.some(needsEverything) ? seeEverything(seen, wishes, ports) : seen;
}

;// CONCATENATED MODULE: ./build/src/plan/carry-decision.js

/** A pin that never appeared is sent again an hour after it was sent, not sooner. */
const RETRY_AFTER_MS = 60 * 60_000;
/** Carries out what a person decided about one pin: never against what the ledger or Publer shows. Pure. */
function carryDecision(decision, context) {
    const { key } = decision;
    const named = context.entries.filter((entry) => entry.key === key);
    const step = context.steps.find((one) => one.wanted.key === key && one.entry === null);
    const [entry, ...others] = named;
    if (others.length > 0)
        return refuse(`${named.length} pins of the ledger are called ${key}.`, 'give them an `id`');
    if (entry !== undefined)
        return carry(decision, entry, context);
    if (step?.action !== 'hold')
        return refuse(`No pin that is held is called ${key}.`, 'copy the key from the report');
    if (decision.kind === 'retry')
        return declareNew(context.makeEntry(step), context);
    return carry(decision, { ...context.makeEntry(step), state: 'held' }, context);
}
const OPEN = ['held', 'failed', 'removed', 'abandoned'];
function carry(decision, entry, context) {
    if (!OPEN.includes(entry.state))
        return refuse(`${entry.key} is ${entry.state}: there is nothing to decide.`, 'only held, failed, removed and abandoned pins are decided');
    switch (decision.kind) {
        case 'abandon':
            return replace(entry, { state: 'abandoned', message: 'abandoned by a person' }, context);
        case 'adopt':
            return adopt(entry, decision.postId, context);
        case 'retry':
            return retry(entry, context);
    }
}
function adopt(entry, postId, context) {
    const row = context.rows.find((one) => one.id === postId);
    if (row === undefined)
        return refuse(`Publer shows no post ${postId}.`, 'copy the id from the report or from Publer');
    const owner = context.entries.find((one) => one.postId === postId && one.key !== entry.key);
    if (owner)
        return refuse(`Post ${postId} is ${owner.key} already.`, 'choose another post');
    if (row.account !== entry.account || !(0,observation/* isLive */.DG)(row))
        return refuse(`Post ${postId} is ${row.state} on account ${row.account}: it cannot be ${entry.key}.`, 'choose another post');
    const state = (0,observation/* isPublished */.HF)(row) ? 'published' : 'scheduled';
    const found = {
        state,
        postId,
        pinUrl: row.pinUrl,
        listedText: row.text,
        message: 'adopted by a person',
    };
    return replace(entry, found, context);
}
/** The entry goes, so that the pin is new; what Publer shows still holds it back. */
function retry(entry, context) {
    const age = context.nowMs - Date.parse(entry.intentAt);
    const isUnsure = entry.state === 'held' || entry.state === 'abandoned';
    if (isUnsure && age < RETRY_AFTER_MS) {
        const minutes = Math.ceil((RETRY_AFTER_MS - age) / 60_000);
        return refuse(`${entry.key} was sent less than an hour ago: it may still appear.`, `try again in ${minutes} minutes`);
    }
    if (!context.isComplete)
        return refuse('The listing of Publer does not add up.', 'try again later');
    const like = (0,observation/* unclaimed */.hL)(context.rows, context.entries).filter((row) => row.account === entry.account && (0,observation/* isLive */.DG)(row) && (0,observation/* looksLike */._4)(row, entry));
    if (isUnsure && like.length > 0) {
        const ids = like.map((row) => row.id).join(', ');
        return refuse(`Publer has posts that may be ${entry.key} (${ids}).`, `adopt one: ${entry.key} adopt ${like[0]?.id}`);
    }
    const entries = context.entries.filter((one) => one !== entry);
    return {
        kind: 'carried',
        entries,
        unvouched: context.unvouched,
        changed: { ...entry, message: 'to be sent again: decided by a person' },
    };
}
/** A pin that was held for posts that were there before the ledger, and that a person knows to be others. */
function declareNew(entry, context) {
    const like = (0,observation/* unclaimed */.hL)(context.rows, context.entries).filter((row) => row.account === entry.account && (0,observation/* isLive */.DG)(row) && (0,observation/* looksLike */._4)(row, entry));
    const others = like.filter((row) => context.unvouched.includes(row.id) && !(0,observation/* isEqual */.n4)(row, entry));
    const ids = new Set(others.map((row) => row.id));
    if (ids.size === 0 || ids.size < like.length)
        return refuse(`${entry.key} was never sent by this ledger.`, 'adopt the post that it is, or abandon it');
    return {
        kind: 'carried',
        entries: context.entries,
        unvouched: context.unvouched.filter((id) => !ids.has(id)),
        changed: { ...entry, message: 'new: decided by a person' },
    };
}
function replace(entry, change, context) {
    const changed = { ...entry, ...change, updatedAt: new Date(context.nowMs).toISOString() };
    const others = context.entries.filter((one) => one !== entry);
    return { kind: 'carried', entries: [...others, changed], unvouched: context.unvouched, changed };
}
function refuse(message, hint) {
    return { kind: 'refused', message, hint };
}

;// CONCATENATED MODULE: ./build/src/apply/resolve-held.js






/** Carries out what people decided about pins, on a fresh listing. Throws SettingsError with every decision that cannot be; then nothing is written. */
async function resolveHeld(view, wishes, ports) {
    if (ports.decisions.length === 0)
        return view;
    const seen = await seeEverything(view, wishes, ports);
    const changed = [];
    const mistakes = [];
    let decided = seen;
    for (const decision of ports.decisions) {
        const carried = carryDecision(decision, {
            entries: decided.ledger.entries,
            unvouched: decided.ledger.unvouched,
            rows: seen.rows,
            isComplete: seen.isComplete,
            steps: wishes.makePlan(decided).steps,
            nowMs: ports.clock.now(),
            makeEntry: (step) => makeIntent({ ...step, slotMs: step.slotMs ?? ports.clock.now() }, ports),
        });
        if (carried.kind === 'refused') {
            const { message, hint } = carried;
            mistakes.push({ where: 'resolve', message, hint });
            continue;
        }
        changed.push(carried.changed);
        const { entries, unvouched } = carried;
        decided = { ...decided, ledger: { ...decided.ledger, entries, unvouched } };
    }
    if (mistakes.length > 0)
        throw new src_errors/* SettingsError */.GN(mistakes);
    const ledger = withHeader(decided.ledger, wishes, { remote: view.remote, ports });
    const note = makeNote(`A person decided about ${countPins(changed.length)}`, changed);
    const saved = await saveView({ ...decided, ledger }, note, ports);
    return saved.kind === 'saved' ? saved.view : resolveHeld(saved.view, wishes, ports);
}

;// CONCATENATED MODULE: ./build/src/apply/settle-sent.js







/** Between looks at a job: usually done in 2 to 5 s; 3 minutes in all. */
const POLLS_MS = [2_000, 3_000, 5_000, 8_000, 13_000, 21_000, 30_000, 30_000, 30_000, 30_000];
/** A finished job's posts appear in the listing a little later. */
const LAG_MS = 2_000;
/** Waits for the job, then finds what was sent and writes down what became of it. */
async function followJob(view, job, ports) {
    ports.log.info(`sent ${job.intents.length} pin${job.intents.length === 1 ? '' : 's'}: Publer job ${job.jobId}`);
    const known = changeOwn(view, job.intents, (entry) => ({ ...entry, jobId: job.jobId }));
    const state = await pollJob(job.jobId, ports);
    await (0,sleep_unless_stopping/* sleepUnlessStopping */.m)(LAG_MS, ports);
    return settleSent(known, new Map([[job.jobId, state]]), ports);
}
/** A job that cannot be asked about counts as working: the listing decides. */
async function pollJob(jobId, ports) {
    for (const wait of POLLS_MS) {
        await (0,sleep_unless_stopping/* sleepUnlessStopping */.m)(wait, ports);
        if (ports.isStopping())
            break;
        const state = await orWarn(ports, () => ports.publer.job(jobId));
        if (state !== null && state.kind !== 'working')
            return state;
    }
    return { kind: 'working' };
}
/** null, with a warning, where Publer fails: what was sent must still be written down. */
async function orWarn(ports, ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (!(0,src_errors/* isPublerFailure */.Jl)(error))
            throw error;
        ports.log.warn(`${error.message} What was sent stays in the ledger as waiting.`);
        return null;
    }
}
/** Finds what was sent by its slots and writes down what became of it. */
async function settleSent(view, jobs, ports) {
    const own = view.ledger.entries.filter((entry) => entry.nonce === ports.nonce && entry.state === 'intent');
    const settled = await orWarn(ports, async () => {
        const posts = await (0,look/* listActive */.dH)(ports, { ...view.ledger, entries: own });
        return (0,look/* settleView */.zG)(view, { rows: posts?.rows ?? [], whole: false }, { publer: ports.publer, clock: ports.clock, jobs, isStopping: ports.isStopping });
    });
    const entries = (settled ?? view).ledger.entries.filter((entry) => own.some((one) => (0,plan_ledger/* isSameAttempt */.Ib)(one, entry)));
    const note = makeNote(`Sent: ${tallyStates(entries)}`, entries);
    return saveOutcomes(settled === null ? view : { ...settled, rows: view.rows }, note, ports);
}

;// CONCATENATED MODULE: ./build/src/apply/withdraw.js








/** Time for a job and its listing, should a refused request have started one all the same. */
const LOOK_MS = 20_000;
/** Takes intents back that cannot have arrived. */
function withdraw(view, { intents, before, why }, ports) {
    const note = [`Did not send ${countPins(intents.length)}: ${why}`, ...intents.map(({ key }) => key)].join('\n');
    return saveOutcomes(withEntries(view, before), note, ports);
}
/**
 * Takes back what Publer says it refused, unless it shows it: a proxy can answer 429 or 400 to a request that went through, and
 * these pins would go out again in this very run. Where Publer cannot be asked, they stay in doubt.
 */
async function withdrawRefused(view, unsent, ports) {
    const { intents } = unsent;
    const isOwn = (entry) => intents.some((one) => (0,plan_ledger/* isSameAttempt */.Ib)(one, entry));
    await (0,sleep_unless_stopping/* sleepUnlessStopping */.m)(LOOK_MS, ports);
    const rows = await listRows(view, intents, ports);
    if (rows === null && unsent.isLost === true)
        return { view: await withdraw(view, unsent, ports), kept: [] };
    if (rows === null)
        return { view, kept: intents };
    const seen = { posts: { rows, whole: false }, jobs: new Map() };
    const { entries } = (0,settle/* settle */.G)({
        entries: view.ledger.entries,
        seen,
        // Long waits for a rate limit make no doubt of what was refused.
        nowMs: Math.min(...intents.map(({ intentAt }) => Date.parse(intentAt))),
        secondLook: false,
    });
    const kept = entries.filter((entry) => isOwn(entry) && entry.state !== 'intent');
    if (kept.length === 0)
        return { view: await withdraw(view, unsent, ports), kept };
    const note = `Found ${countPins(kept.length)} in Publer although it said: ${unsent.why}`;
    const left = unsent.before.filter((entry) => !kept.some((one) => one.key === entry.key));
    return { view: await saveOutcomes(withEntries(view, [...left, ...kept]), note, ports), kept };
}
async function listRows(view, intents, ports) {
    try {
        return (await (0,look/* listActive */.dH)(ports, { ...view.ledger, entries: intents }))?.rows ?? [];
    }
    catch (error) {
        if (!(0,src_errors/* isPublerFailure */.Jl)(error))
            throw error;
        ports.log.warn(`${error.message} What Publer refused stays in the ledger until it can be looked for.`);
        return null;
    }
}

;// CONCATENATED MODULE: ./build/src/apply/attempt.js








/** The intents must be this fresh when the POST goes out. */
const FRESH_MS = 60_000;
/** Publer checks the time when its job runs: a slot nearer than this is chosen anew. */
const NEAREST_MS = 3 * 60_000;
const CONNECT_TRIES = 3;
const CONNECT_WAIT_MS = 3_000;
/** Intents, POST, job, listing, outcomes: one batch, sent at most once. */
async function attemptBatch(view, attempt) {
    const { ports } = attempt;
    const intents = attempt.steps.map((step) => makeIntent(step, ports));
    const began = { wall: ports.clock.now(), monotonic: ports.clock.monotonic() };
    const note = makeNote(`Send ${countPins(intents.length)}`, intents);
    const saved = await saveView(withIntents(view, intents, attempt), note, ports);
    if (saved.kind === 'lost-race')
        return { kind: 'again', view: saved.view, why: 'another run wrote the ledger first' };
    const sent = await sendWhileFresh({ ...attempt, intents, began, view: saved.view });
    switch (sent.kind) {
        case 'pending':
            return { kind: 'settled', view: await followJob(saved.view, { ...sent, intents }, ports) };
        case 'unknown':
            ports.log.warn(`the answer was lost: ${sent.message}; looking for the pins in Publer`);
            return {
                kind: 'settled',
                view: await settleSent(withMessage(saved.view, intents, sent.message), new Map(), ports),
            };
        case 'stale':
        case 'rejected':
        case 'not-applied': {
            const before = view.ledger.entries;
            return takeBack(saved.view, { sent, unsent: { intents, before, why: sent.message } }, ports);
        }
    }
}
/** What did not go out leaves the ledger again. */
async function takeBack(view, { sent, unsent }, ports) {
    const { intents, why } = unsent;
    switch (sent.kind) {
        case 'stale':
            return { kind: 'again', view: await withdraw(view, unsent, ports), why };
        case 'rejected': {
            const { view: left, kept } = await withdrawRefused(view, unsent, ports);
            if (intents.length > 1)
                return { kind: 'singly', view: left };
            if (kept.length > 0)
                return { kind: 'settled', view: left };
            return { kind: 'settled', view: await failOne(view, intents, { message: why, ports }) };
        }
        case 'not-applied': {
            if (sent.cause === 'rate-limited')
                return { kind: 'again', view: (await withdrawRefused(view, unsent, ports)).view, why };
            const unreachable = sent.cause === 'unreachable';
            if (unreachable)
                return { kind: 'stop', view: await withdraw(view, unsent, ports), why, unreachable };
            const { view: left } = await withdrawRefused(view, { ...unsent, isLost: true }, ports);
            return { kind: 'stop', view: left, why, unreachable };
        }
    }
}
/** The intents take the place of entries whose pins are sent anew. */
function withIntents(view, intents, { steps, wishes, ports }) {
    const replaced = new Set(steps.map((step) => step.entry));
    const kept = view.ledger.entries.filter((entry) => !replaced.has(entry));
    const { ledger } = withEntries(view, [...kept, ...intents]);
    return { ...view, ledger: withHeader(ledger, wishes, { remote: view.remote, ports }) };
}
/** The POST, as long as the intents are fresh, ours and far enough ahead. Only a connection that never came about is tried again. */
async function sendWhileFresh(sending) {
    const { ports } = sending;
    for (let tries = 1;; tries += 1) {
        const stale = await findStale(sending);
        if (stale !== null)
            return { kind: 'stale', message: stale };
        const result = await ports.publer.schedule(sending.steps.map((step) => makeSubmission(step, sending)));
        const retry = result.kind === 'not-applied' && result.cause === 'unreachable' && tries < CONNECT_TRIES;
        if (!retry)
            return result;
        await ports.clock.sleep(CONNECT_WAIT_MS);
    }
}
async function findStale({ ports, view, intents, began }) {
    const head = await ports.store.read();
    const isThere = (own) => head.ledger.entries.some((entry) => (0,plan_ledger/* isSameAttempt */.Ib)(entry, own));
    if (head.version !== view.version && !intents.every(isThere))
        return 'the ledger does not hold the pins any more';
    if (ports.isStopping())
        return 'the run was asked to stop';
    if (ports.publer.waitMs() > 0)
        return 'the rate limit came in between';
    const age = Math.max(ports.clock.now() - began.wall, ports.clock.monotonic() - began.monotonic);
    if (age >= FRESH_MS)
        return 'the run was held up';
    const near = intents.some((entry) => Date.parse(entry.slot) - ports.clock.now() < NEAREST_MS);
    return near ? 'the time of a pin came too near' : null;
}
function makeSubmission(step, { media, wishes }) {
    const { pin, account, board } = step.wanted;
    const slotMs = step.slotMs ?? 0;
    return {
        account: account ?? '',
        boardId: board?.id ?? '',
        title: pin.title,
        text: pin.description,
        link: pin.link ?? '',
        media: media.get(step.wanted) ?? [],
        slotMs,
        scheduledAt: (0,render_time/* renderScheduledAt */.r)(slotMs, pin.wish, wishes.timezone),
    };
}
async function failOne(view, intents, why) {
    const updatedAt = new Date(why.ports.clock.now()).toISOString();
    const failed = changeOwn(view, intents, (entry) => ({
        ...entry,
        state: 'failed',
        message: why.message,
        updatedAt,
    }));
    const note = makeNote('Publer refused 1 pin', intents.map((entry) => ({ ...entry, state: 'failed', message: why.message })));
    return saveOutcomes(failed, note, why.ports);
}
function withMessage(view, intents, message) {
    return changeOwn(view, intents, (entry) => ({ ...entry, message }));
}

;// CONCATENATED MODULE: ./build/src/apply/keep-slots.js

/** Room for the intents and the POST before a slot is too near to be sent. */
const keep_slots_NEAREST_MS = 4 * 60_000;
const FREE = ['failed', 'removed', 'abandoned'];
/**
 * A pin that is tried again keeps its minute where it can: should the first attempt have gone through unseen, Publer's rule of one
 * post a minute refuses the second.
 */
function keepSlots(steps, known) {
    const kept = steps.map((step) => {
        const slotMs = known.slots.get(step.wanted);
        return slotMs !== undefined && isUsable(slotMs, step, known) ? { ...step, slotMs } : step;
    });
    const minutes = new Set(kept.map(({ slotMs, wanted }) => `${wanted.account} ${slotMs}`));
    return minutes.size === kept.length ? kept : steps;
}
function isUsable(slotMs, { wanted: { account } }, { view, nowMs }) {
    if (slotMs - nowMs < keep_slots_NEAREST_MS)
        return false;
    const isOfEntry = view.ledger.entries.some((entry) => entry.account === account && Date.parse(entry.slot) === slotMs && !FREE.includes(entry.state));
    return (!isOfEntry &&
        !view.rows.some((row) => row.account === account && (0,observation/* isLive */.DG)(row) && (0,observation/* floorMinute */.tW)(row.ms) === slotMs));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
;// CONCATENATED MODULE: ./build/src/apply/upload-media.js



/** Publer keeps uploads under `/uploads/tmp/`: an id older than this is not relied on. */
const KEEP_MS = 45 * 60_000;
function createMediaUploader(options) {
    const done = new Map();
    const send = async (media) => {
        const key = media.sha256 ?? media.url ?? '';
        const known = done.get(key);
        if (known && options.monotonic() - known.atMs < KEEP_MS)
            return known.uploaded;
        const uploaded = await uploadOne(media, options);
        done.set(key, { uploaded, atMs: options.monotonic() });
        return uploaded;
    };
    return {
        async upload(pin) {
            const media = [];
            for (const one of pin.media) {
                try {
                    media.push(options.mode === 'external' && one.url !== null
                        ? external(one)
                        : { ...(await send(one)), alt: one.alt, url: null });
                }
                catch (error) {
                    if (!(error instanceof src_errors/* PublerRejected */.TV ||
                        error instanceof src_errors/* PublerContract */.BW ||
                        error instanceof ChangedFile))
                        throw error;
                    if (error instanceof src_errors/* PublerRejected */.TV && (error.status === 401 || error.status === 403))
                        throw error;
                    return { kind: error instanceof src_errors/* PublerRejected */.TV ? 'failed' : 'unsent', message: error.message };
                }
            }
            return { kind: 'uploaded', media };
        },
    };
}
function external(media) {
    return { id: '', kind: media.kind, alt: media.alt, url: media.url };
}
class ChangedFile extends Error {
}
/** The bytes that go out are the bytes that were judged. */
async function uploadOne(media, options) {
    if (media.path === null)
        return options.publer.uploadUrl(media.url ?? '', (0,posix_.basename)(new URL(media.url ?? '').pathname) || 'image');
    const bytes = options.files.readBytes(media.path);
    if ((0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') !== media.sha256) {
        throw new ChangedFile(`${media.path} changed while the run was reading it; it is not sent.`);
    }
    return options.publer.uploadFile((0,posix_.basename)(media.path), bytes);
}

;// CONCATENATED MODULE: ./build/src/apply/send-creates.js







/** Pins in one POST: few enough that a doubt concerns few. */
const send_creates_BATCH = 10;
/** Attempts for a batch that is turned away before it counts (rate limit, lost race, held up). */
const send_creates_TRIES = 8;
/** Sends every create of the plan, batch after batch; each batch is planned anew on what is known by then. */
async function sendCreates(start, wishes, ports) {
    await ports.store.checkWritable();
    const { monotonic } = ports.clock;
    const uploader = createMediaUploader({
        publer: ports.publer,
        files: ports.files,
        monotonic,
        mode: wishes.settings.publer.media,
    });
    const state = {
        view: start,
        done: new Set(),
        singly: new Set(),
        slots: new Map(),
        steps: new Map(),
        notSent: new Map(),
        stop: null,
        commit: start.ledger.commit,
        tries: 0,
    };
    for (;;) {
        const plan = wishes.makePlan(state.view);
        const due = listDue(plan, state);
        if (ports.isStopping())
            state.stop ??= { state: 'unsent', why: 'the run was asked to stop', unreachable: false };
        state.stop ??= await findNewer(state, ports);
        if (state.stop === null && due.length === 0 && (await hasNews(state, { wishes, ports })))
            continue;
        if (state.stop !== null || due.length === 0) {
            for (const step of due)
                giveUp(step.wanted, state.stop, state);
            noteDeferred(plan, state);
            return { ...state, unreachable: state.stop?.unreachable ?? false };
        }
        await sendBatch(pickBatch(due, state.singly), state, { wishes, ports, uploader });
    }
}
/** A run of a newer commit that has applied meanwhile knows better what the posts want. */
async function findNewer(state, ports) {
    const { commit } = state.view.ledger;
    if (commit === state.commit)
        return null;
    state.commit = commit;
    if (!(await isOlder(ports.commit, commit, ports)))
        return null;
    const why = `a run of the newer commit ${commit?.slice(0, 12)} has taken over`;
    return { state: 'none', why, unreachable: false };
}
/** Whether another run was waited for, which is sending pins of this one. */
async function hasNews(state, { wishes, ports }) {
    const view = await waitForOwnPins(state.view, wishes, ports);
    const isNews = view !== state.view;
    state.view = view;
    return isNews;
}
function listDue(plan, state) {
    return plan.steps.filter((step) => (0,plan_plan/* isDue */.nZ)(step) && !state.done.has(step.wanted));
}
/** What others filled the calendar with meanwhile may have pushed a pin behind the horizon. */
function noteDeferred(plan, state) {
    for (const step of plan.steps)
        if (step.action === 'create' && step.deferred?.kind === 'horizon' && !state.done.has(step.wanted))
            state.steps.set(step.wanted, step);
}
function pickBatch(due, singly) {
    const first = due[0];
    if (first && singly.has(first.wanted))
        return [first];
    return due.filter((step) => !singly.has(step.wanted)).slice(0, send_creates_BATCH);
}
async function sendBatch(batch, state, tools) {
    const { ports, wishes } = tools;
    const media = await uploadAll(batch, state, tools);
    if (media.size === 0)
        return;
    await waitForRoom(ports);
    const due = listDue(wishes.makePlan(state.view), state).filter((step) => media.has(step.wanted));
    const steps = keepSlots(due, { ...state, nowMs: ports.clock.now() });
    if (steps.length === 0)
        return;
    const result = await attemptBatch(state.view, { steps, media, wishes, ports });
    state.view = result.view;
    for (const step of steps)
        state.slots.set(step.wanted, step.slotMs ?? 0);
    switch (result.kind) {
        case 'settled':
            state.tries = 0;
            for (const step of steps) {
                state.done.add(step.wanted);
                state.steps.set(step.wanted, step);
            }
            return;
        case 'singly':
            for (const step of steps)
                state.singly.add(step.wanted);
            return;
        case 'again':
            state.tries += 1;
            if (state.tries >= send_creates_TRIES)
                for (const step of steps)
                    giveUp(step.wanted, { state: 'unsent', why: result.why }, state);
            return;
        case 'stop':
            state.stop = { state: 'unsent', why: result.why, unreachable: result.unreachable };
    }
}
/** Uploads what the batch needs; a pin whose picture Publer does not take is given up, the others go on. */
async function uploadAll(batch, state, tools) {
    const media = new Map();
    for (const step of batch) {
        const result = await tools.uploader.upload(step.wanted.pin);
        if (result.kind === 'uploaded')
            media.set(step.wanted, result.media);
        else {
            state.done.add(step.wanted);
            state.notSent.set(step.wanted, { state: result.kind, message: result.message });
        }
    }
    return media;
}
/** The rate limit is waited for before the intents are written, so that they are fresh when the POST goes out. */
async function waitForRoom(ports) {
    for (let wait = ports.publer.waitMs(); wait > 0; wait = ports.publer.waitMs()) {
        ports.log.info(`rate limit: waiting ${Math.ceil(wait / 1000)} s`);
        await (0,sleep_unless_stopping/* sleepUnlessStopping */.m)(wait, ports);
        if (ports.isStopping())
            return;
    }
}
function giveUp(wanted, why, state) {
    state.done.add(wanted);
    state.notSent.set(wanted, { state: why?.state ?? 'unsent', message: why?.why ?? '' });
}

;// CONCATENATED MODULE: ./build/src/apply/apply.js













/** Carries the plan out: look, settle what is open, plan, write intents, send, write outcomes. Throws where nothing can begin. */
async function apply(wishesOf, ports) {
    const opened = await openView(ports);
    const wishes = wishesOf(opened.remote);
    let view = await settleOpen(await waitForOthers(opened, ports), ports);
    view = await resolveHeld(view, wishes, ports);
    let plan = wishes.makePlan(view);
    if (plan.steps.some(needsEverything)) {
        view = await seeEverything(view, wishes, ports);
        plan = wishes.makePlan(view);
    }
    if (plan.tooManyChanges !== null)
        return { plan, view, ...NOTHING_DONE };
    view = await saveQuiet(view, plan, { wishes, ports });
    const changed = await changeScheduled(view, wishes, ports);
    view = changed.view;
    const result = changed.failure === null
        ? await sendOrStop(view, keepDeferred(wishes, plan), ports)
        : { sent: null, failure: changed.failure };
    const steps = plan.steps.map((step) => result.sent?.steps.get(step.wanted) ?? step);
    view = result.sent?.view ?? (await waitForOwnPins(await reread(view, ports), wishes, ports));
    if (result.failure === null)
        view = await recordCommit(view, wishes, ports);
    return { plan: { ...plan, steps }, view, notChanged: changed.notChanged, ...result };
}
const NOTHING_DONE = { sent: null, notChanged: new Map(), failure: null };
/** Carries out what people decided about held pins, and nothing else: what is to be sent again goes with the next apply. */
async function resolve(wishesOf, ports) {
    const opened = await openView(ports);
    const wishes = wishesOf(opened.remote);
    const settled = await settleOpen(await waitForOthers(opened, ports), ports);
    const view = await resolveHeld(settled, wishes, ports);
    return { plan: wishes.makePlan(view), view, ...NOTHING_DONE };
}
/** Whatever earlier runs left open is settled first, and written down. */
async function settleOpen(view, ports) {
    const posts = await (0,look/* listActive */.dH)(ports, view.ledger);
    if (posts === null)
        return view;
    const jobs = await (0,look/* readJobs */.RI)(ports.publer, view.ledger.entries);
    const settled = await (0,look/* settleView */.zG)(view, posts, { ...ports, jobs });
    if (!isChanged(settled.ledger, view.ledger))
        return settled;
    const known = new Set(view.ledger.entries);
    const learned = settled.ledger.entries.filter((entry) => !known.has(entry));
    const note = makeNote(`Learned from Publer: ${tallyStates(learned)}`, learned);
    const saved = await saveView(settled, note, ports);
    return saved.kind === 'saved' ? saved.view : settleOpen(saved.view, ports);
}
async function saveQuiet(view, plan, { wishes, ports }) {
    const quiet = applyQuietSteps(view.ledger, plan, ports);
    const before = (await ports.store.read()).ledger;
    if (!isChanged(quiet, before))
        return view;
    const ledger = withHeader(quiet, wishes, { remote: view.remote, ports });
    const known = new Set(before.entries);
    const changed = quiet.entries.filter((entry) => !known.has(entry));
    const what = changed.length > 0 ? `Took up or renamed ${countPins(changed.length)}` : 'Noted what Publer had before';
    const note = makeNote(what, changed);
    const saved = await saveView({ ...view, ledger }, note, ports);
    return saved.kind === 'saved'
        ? saved.view
        : saveQuiet({ ...saved.view }, wishes.makePlan(saved.view), { wishes, ports });
}
/** Sends, unless the listing does not add up; a failure of Publer in between ends the sending, not the report. */
async function sendOrStop(view, wishes, ports) {
    const creates = wishes.makePlan(view).steps.filter(plan_plan/* isDue */.nZ);
    if (creates.length === 0)
        return { sent: null, failure: null };
    if (!view.isComplete)
        return {
            sent: unsent(view, creates, 'the listing of Publer does not add up, so nothing is created in this run'),
            failure: null,
        };
    try {
        const sent = await sendCreates(view, wishes, ports);
        return {
            sent,
            failure: sent.unreachable
                ? new src_errors/* PublerUnreachable */.Jd('Publer could not be reached.', false, 'run again: nothing was sent twice or lost')
                : null,
        };
    }
    catch (error) {
        if (!(0,src_errors/* isPublerFailure */.Jl)(error))
            throw error;
        const current = await reread(view, ports);
        const left = wishes.makePlan(current).steps.filter(plan_plan/* isDue */.nZ);
        return { sent: unsent(current, left, error.message), failure: error };
    }
}
function unsent(view, steps, message) {
    const notSent = new Map(steps.map((step) => [step.wanted, { state: 'unsent', message }]));
    return { view, steps: new Map(), notSent, unreachable: false };
}

;// CONCATENATED MODULE: ./build/src/plan/evidence.js


/** Own id and board: what the author says is the same pin. */
const OWN_ID_ON_BOARD = {
    ofPin: (w) => (w.pin.hasOwnId ? join(w.pin.id, w.board?.id ?? null) : null),
    ofEntry: (e) => (e.hasOwnId ? join(e.id, e.boardId) : null),
};
/** Own id: the pin that went to another board. */
const OWN_ID = {
    ofPin: (w) => (w.pin.hasOwnId ? w.pin.id : null),
    ofEntry: (e) => (e.hasOwnId ? e.id : null),
};
/** Pictures and board. */
const PICTURES = {
    ofPin: (w) => (w.pin.media.length === 0 ? null : join(...(0,plan_wanted/* mediaIds */.Ly)(w.pin), w.board?.id ?? null)),
    ofEntry: (e) => join(...e.media, e.boardId),
};
/** Pictures, board, title and text: the same pin, perhaps at another address. */
const evidence_WORDS = {
    ofPin: (w) => join(PICTURES.ofPin(w), (0,plan_wanted/* bareText */.Op)(w.pin.title), (0,plan_wanted/* bareText */.Op)(w.pin.description)),
    ofEntry: (e) => join(PICTURES.ofEntry(e), (0,plan_wanted/* bareText */.Op)(e.title), (0,plan_wanted/* bareText */.Op)(e.text)),
};
/** All that can be seen of a pin. */
const CONTENT = {
    ofPin: (w) => join(evidence_WORDS.ofPin(w), w.pin.link === null ? null : (0,plan_wanted/* bareLink */.hs)(w.pin.link)),
    ofEntry: (e) => join(evidence_WORDS.ofEntry(e), (0,plan_wanted/* bareLink */.hs)(e.link)),
};
const BOARD = { ofPin: (w) => w.board?.id ?? null, ofEntry: (e) => e.boardId };
/** The link, where one post alone has it: a link that several posts share tells no post from another. */
function makeLinkEvidence(wanted) {
    const linkOf = ({ pin }) => (pin.link === null ? null : (0,plan_wanted/* bareLink */.hs)(pin.link));
    const users = (0,group_by/* groupBy */.$)(wanted, linkOf);
    const isShared = (link, path) => users.get(link)?.some((other) => other.path !== path);
    return {
        ofPin: (w) => {
            const link = linkOf(w);
            return link === null || isShared(link, w.path) ? null : link;
        },
        ofEntry: (e) => (0,plan_wanted/* bareLink */.hs)(e.link),
    };
}
/** null where a part is not known. */
function join(...parts) {
    return parts.includes(null) ? null : JSON.stringify(parts);
}

;// CONCATENATED MODULE: ./build/src/plan/origins.js

/** Pins and entries that share a piece of evidence. */
function findShared(evidence, { pins, entries }) {
    const byValue = (0,group_by/* groupBy */.$)(entries, evidence.ofEntry);
    return [...(0,group_by/* groupBy */.$)(pins, evidence.ofPin)].flatMap(([value, group]) => {
        const found = byValue.get(value);
        return found ? [{ pins: group, entries: found }] : [];
    });
}
/** Whether pins of one post meet entries of one post. */
function isOneToOne({ pins, entries }) {
    return pins.every((w) => w.path === pins[0]?.path) && entries.every((e) => e.path === entries[0]?.path);
}
/** Renamed posts, by what their pins and entries share. Evidence that speaks for several posts speaks for none. */
function findOrigins(shared) {
    const origins = shared.filter(isOneToOne).map(({ pins, entries }) => ({
        path: pins[0]?.path ?? '',
        from: entries[0]?.path ?? '',
    }));
    const distinct = [...(0,group_by/* groupBy */.$)(origins, ({ path, from }) => JSON.stringify([path, from])).values()].flatMap(([first]) => first ?? []);
    const byPath = (0,group_by/* groupBy */.$)(distinct, ({ path }) => path);
    const byFrom = (0,group_by/* groupBy */.$)(distinct, ({ from }) => from);
    return distinct.filter(({ path, from }) => byPath.get(path)?.length === 1 && byFrom.get(from)?.length === 1);
}

;// CONCATENATED MODULE: ./build/src/plan/match.js




/**
 * Matches within a post by own id, else by pictures + board, else, where the counts left agree, by order; then whole posts that were
 * renamed, by link, or pictures + board. More agreement always goes first, so that a pin that stayed as it was keeps its entry
 * wherever it is now. Entries of every state take part. The order of both lists does not matter.
 */
function matchPins(all, entries) {
    const wanted = all.filter(isNamed);
    const state = { entries: new Map(), ambiguous: new Set(), free: new Set(entries) };
    if (entries.length === 0)
        return state;
    const posts = (0,group_by/* groupBy */.$)(wanted, (w) => w.path);
    const paths = (0,group_by/* groupBy */.$)(entries, (e) => e.path);
    const sides = [...posts].map(([path, pins]) => ({ pins, entries: paths.get(path) ?? [] }));
    for (const side of sides)
        matchSame(side, state);
    matchEqual(CONTENT, { pins: wanted, entries }, state);
    for (const side of sides)
        matchByPictures(side, state);
    for (const side of sides)
        matchByOrder(side, state);
    const gone = entries.filter((e) => state.free.has(e) && !posts.has(e.path));
    if (gone.length > 0)
        matchRenamed(wanted, gone, state);
    return state;
}
/** A pin whose id another pin of its post has already can be no entry: it is an error, and never sent. */
function isNamed({ pin }) {
    return !pin.problems.some(({ code }) => code === 'pin-id-duplicate');
}
function matchSame(sides, state) {
    for (const evidence of [OWN_ID_ON_BOARD, OWN_ID, CONTENT])
        matchEqual(evidence, sides, state);
}
function matchByPictures(sides, state) {
    matchEqual(evidence_WORDS, sides, state);
    for (const uneven of matchEqual(PICTURES, sides, state))
        settleUneven(uneven, state);
    for (const uneven of matchEqual(OWN_ID, sides, state))
        hold(uneven, state);
}
/** Where as many pins as entries are left, they are the same pins, edited; on the same board first. Pins with an id of their own are new. */
function matchByOrder(sides, state) {
    const { pins, entries } = openOf(sides, state);
    const left = { pins: pins.filter((w) => !w.pin.hasOwnId), entries: entries.filter((e) => !e.hasOwnId) };
    if (left.pins.length === left.entries.length) {
        matchEqual(BOARD, left, state);
        pair(openOf(left, state), state);
    }
    else {
        hold(left, state);
    }
}
/** Pins that are left against entries of posts that are gone. */
function matchRenamed(wanted, entries, state) {
    const sides = { pins: wanted, entries };
    const known = new Set([...state.entries].flatMap(([w, e]) => (w.path === e.path ? [w.path] : [])));
    const links = makeLinkEvidence(wanted);
    const shared = () => {
        const open = openOf(sides, state);
        const fresh = { ...open, pins: open.pins.filter((w) => !known.has(w.path)) };
        return [...findShared(links, fresh), ...findShared(PICTURES, open)];
    };
    matchEqual(evidence_WORDS, sides, state);
    for (const renamed of follow(shared(), sides)) {
        matchSame(renamed, state);
        matchByPictures(renamed, state);
    }
    for (const group of findShared(PICTURES, openOf(sides, state))) {
        if (isOneToOne(group))
            matchEqual(PICTURES, group, state);
    }
    const moved = [...state.entries].map(([w, e]) => ({ pins: [w], entries: [e] }));
    for (const renamed of follow([...moved, ...shared()], sides))
        matchByOrder(renamed, state);
    for (const group of shared())
        hold(openOf(group, state), state);
}
/** All pins and entries of the posts that were renamed. */
function follow(shared, { pins, entries }) {
    const posts = (0,group_by/* groupBy */.$)(pins, (w) => w.path);
    const gone = (0,group_by/* groupBy */.$)(entries, (e) => e.path);
    return findOrigins(shared).flatMap(({ path, from }) => {
        const left = gone.get(from);
        return left ? [{ pins: posts.get(path) ?? [], entries: left }] : [];
    });
}
/** Matches what has the same value on both sides: one to one, in order where the counts agree, or by label. Returns what is left uneven. */
function matchEqual(evidence, sides, state) {
    return findShared(evidence, openOf(sides, state)).filter((group) => {
        if (group.pins.length !== group.entries.length)
            return !pairByLabel(group, state);
        pair(group, state);
        return false;
    });
}
/** Not equally many: those whose label agrees are the same pins, as long as that decides all. */
function pairByLabel({ pins, entries }, state) {
    const labels = (0,group_by/* groupBy */.$)(entries, (e) => e.key);
    const labelled = [...(0,group_by/* groupBy */.$)(pins, (w) => w.key)].flatMap(([key, same]) => {
        const named = labels.get(key) ?? [];
        return named.length === 1 && same.length === 1 ? [{ pins: same, entries: named }] : [];
    });
    if (labelled.length !== Math.min(pins.length, entries.length))
        return false;
    for (const one of labelled)
        pair(one, state);
    return true;
}
function settleUneven(uneven, state) {
    const pins = doubtful(uneven);
    if (pins.length === uneven.entries.length)
        pair({ ...uneven, pins }, state);
    else
        hold(uneven, state);
}
/** Nothing tells which pin is which entry. */
function hold(sides, state) {
    if (sides.entries.length > 0)
        for (const w of doubtful(sides))
            state.ambiguous.add(w);
}
/** A pin with an id of its own that no candidate has is new: so people resolve a doubt. */
function doubtful({ pins, entries }) {
    const ids = new Set(entries.map(OWN_ID.ofEntry));
    return pins.filter((w) => !w.pin.hasOwnId || ids.has(w.pin.id));
}
function pair({ pins, entries }, state) {
    const orderedPins = [...pins].sort((a, b) => a.pin.position - b.pin.position || (0,plan_ledger/* compare */.UD)(a.key, b.key) || (0,plan_ledger/* compare */.UD)(a.path, b.path));
    const orderedEntries = [...entries].sort((a, b) => a.position - b.position || (0,plan_ledger/* compare */.UD)(a.key, b.key) || (0,plan_ledger/* compare */.UD)(a.slot, b.slot));
    for (const [index, wanted] of orderedPins.entries()) {
        const entry = orderedEntries[index];
        if (!entry)
            continue;
        state.entries.set(wanted, entry);
        state.free.delete(entry);
    }
}
/** What is not matched yet. */
function openOf({ pins, entries }, state) {
    return {
        pins: pins.filter((w) => !state.entries.has(w) && !state.ambiguous.has(w)),
        entries: entries.filter((e) => state.free.has(e)),
    };
}

;// CONCATENATED MODULE: ./build/src/apply/credit-steps.js

/**
 * The plan that was carried out, as this run did it: what another run made in the meantime is kept, not created. Several runs of
 * the same posts at once would each claim all pins otherwise.
 */
function creditSteps({ plan, view }, nonce) {
    const creates = plan.steps.filter((step) => step.action === 'create');
    if (creates.length === 0)
        return plan;
    const matches = matchPins(plan.steps.flatMap(({ departed, wanted }) => (departed ? [] : [wanted])), view.ledger.entries);
    const steps = plan.steps.map((step) => credit(step, matches.entries.get(step.wanted) ?? null, nonce));
    return { ...plan, steps };
}
function credit(step, entry, nonce) {
    if (step.action !== 'create' || entry === null || entry.nonce === nonce)
        return step;
    if (entry.state !== 'scheduled' && entry.state !== 'published')
        return step;
    const reason = 'scheduled by another run in the meantime';
    return { ...step, action: 'keep', reason, entry, slotMs: Date.parse(entry.slot) };
}

;// CONCATENATED MODULE: ./build/src/apply/make-outcomes.js

const OUTCOME_STATES = (/* unused pure expression or super */ null && ([
    'scheduled',
    'published',
    'failed',
    'waiting',
    'held',
    'unsent',
    'cancelled',
    'none',
]));
/** The outcome of every step, from what the ledger says at the end of the run. */
function makeOutcomes(applied) {
    const { steps } = applied.plan;
    const { entries } = applied.view.ledger;
    const matches = matchPins(steps.flatMap(({ departed, wanted }) => (departed ? [] : [wanted])), entries);
    const find = ({ departed, entry, wanted }) => departed ? entries.find(({ postId }) => postId === entry?.postId) : matches.entries.get(wanted);
    return new Map(steps.map((step) => [step.wanted, notDone(step, applied) ?? outcomeOf(step, find(step) ?? null)]));
}
const CHANGES = ['create', 'update', 'replace', 'cancel'];
/** Why a step was not carried out; null where nothing kept the run from it. */
function notDone({ wanted, action, entry }, { plan, sent, notChanged }) {
    const unsent = sent?.notSent.get(wanted) ?? notChanged.get(entry?.postId ?? '');
    if (unsent) {
        const { postId = null, pinUrl = null } = entry ?? {};
        return { ...bare(unsent.state, unsent.message), postId, pinUrl };
    }
    if (plan.tooManyChanges === null || !CHANGES.includes(action))
        return null;
    return bare('unsent', 'the run would change more pins than limits.max-changes allows');
}
function outcomeOf(step, entry) {
    if (entry)
        return { ...fromState(entry), postId: entry.postId, pinUrl: entry.pinUrl };
    if (step.action === 'hold')
        return bare('held', step.reason);
    if (step.deferred !== null)
        return bare('unsent', sayDeferred(step.deferred));
    if (step.action === 'cancel')
        return bare('cancelled', step.reason);
    return step.action === 'create' ? bare('unsent', 'not reached in this run') : bare('none', null);
}
function sayDeferred({ kind, why }) {
    return kind === 'page' ? `${why}; it goes out with the next run` : why;
}
function fromState(entry) {
    const { message } = entry;
    switch (entry.state) {
        case 'scheduled':
        case 'published':
        case 'failed':
        case 'held':
            return { state: entry.state, message };
        case 'intent':
        case 'cancelling':
            return { state: 'waiting', message: message ?? 'sent; Publer does not show it yet' };
        case 'removed':
        case 'abandoned':
            return { state: 'none', message: message ?? entry.state };
    }
}
function bare(state, message) {
    return { state, postId: null, pinUrl: null, message };
}

;// CONCATENATED MODULE: ./build/src/plan/judge-pages.js
/** Whether the settings ask the network for pages or pictures at all. To wait for them is to ask for them. */
function asksPages({ link, image, waitMs }) {
    return link !== 'off' || image !== 'off' || waitMs > 0;
}
/** The addresses of a pin that the settings ask for: its page, and pictures that are named by address. */
function listAddresses(pin, checks) {
    const asks = (kind) => checks[kind] !== 'off' || checks.waitMs > 0;
    const links = asks('link') ? [{ url: pin.link, place: pin.linkPlace }] : [];
    const images = asks('image') ? pin.media.map(({ url, urlPlace }) => ({ url, place: urlPlace })) : [];
    return [
        ...links.flatMap(({ url, place }) => makeAddress('link', url, place)),
        ...images.flatMap(({ url, place }) => makeAddress('image', url, place ?? pin.place)),
    ];
}
function makeAddress(kind, written, place) {
    if (written === null || !URL.canParse(written))
        return [];
    const url = new URL(written);
    url.hash = '';
    return [{ kind, url: url.href, place }];
}
/** Whether an address answers as a pin needs it. */
function isLive(answer) {
    return answer?.kind === 'answered' && answer.status === 200;
}
/** Whether an address that does not answer may do so later: one that is never asked will not. */
function mayComeLive(answer) {
    return !isLive(answer) && answer?.kind !== 'refused';
}
/** A new pin whose page or picture does not answer: skipped, warned of, or put off to a later run. */
function judgePages(step, { checks, answers }) {
    let judged = step;
    for (const address of listAddresses(step.wanted.pin, checks)) {
        const answer = answers.get(address.url);
        if (isLive(answer))
            continue;
        const found = judge_pages_describe(answer);
        judged =
            checks.waitMs > 0 && mayComeLive(answer)
                ? putOff(judged, address, found)
                : judge_pages_refuse(judged, checks[address.kind], makeUnreachable(address, answer));
    }
    return judged;
}
const NOUNS = { link: 'page', image: 'picture' };
/** What came, in a few words: `404`. */
function judge_pages_describe(answer) {
    if (answer === undefined)
        return 'not asked in this run';
    return answer.kind === 'answered' ? `${answer.status}` : answer.reason;
}
function putOff(step, { kind, url, place }, found) {
    const noun = NOUNS[kind];
    const problem = {
        ...place,
        severity: 'warning',
        code: `${kind}-not-live`,
        message: `The ${noun} ${url} does not answer yet (${found}).`,
        hint: 'nothing to do where a deploy will bring it: the pin goes out with the first run that finds it there',
    };
    const problems = [...step.problems, problem];
    if (step.action !== 'create' || step.deferred !== null)
        return { ...step, problems };
    const why = `its ${noun} does not answer yet (${found})`;
    return {
        ...step,
        deferred: { kind: 'page', why },
        reason: step.reason === null ? why : `${step.reason}; ${why}`,
        problems,
    };
}
function makeUnreachable({ kind, url, place }, answer) {
    const message = `The ${NOUNS[kind]} ${url} does not answer (${judge_pages_describe(answer)}).`;
    const hint = answer?.kind === 'refused'
        ? `a public https address is expected; where it cannot be one, \`checks: { ${kind}: off }\``
        : 'open it in a browser; where it comes with a deploy after this run, `checks: { wait: 20m }`';
    return { ...place, code: `${kind}-unreachable`, message, hint };
}
function judge_pages_refuse(step, check, problem) {
    const severity = check === 'error' ? 'error' : 'warning';
    const problems = [...step.problems, { ...problem, severity }];
    if (severity === 'warning' || step.action !== 'create')
        return { ...step, problems };
    return {
        ...step,
        action: 'skip',
        reason: `problem:${problem.code}`,
        slotMs: null,
        deferred: null,
        problems,
    };
}

// EXTERNAL MODULE: ./build/src/probe/ask-all.js
var ask_all = __webpack_require__(82079);
;// CONCATENATED MODULE: ./build/src/ask-pages.js



/** Between two looks at pages that do not answer yet. */
const FIRST_WAIT_MS = 10_000;
const LONGEST_WAIT_MS = 60_000;
const SLOWER = 1.5;
/** How many of them a line of the log names. */
const NAMED = 3;
/** What the pages and pictures of new pins answer, each asked once; null where the settings ask for none, or nothing will be sent. */
async function askPages(plan, { checks }, ports) {
    if (!asksPages(checks) || plan.tooManyChanges !== null)
        return null;
    return { checks, answers: await (0,ask_all/* askAll */.p)(listUrls(plan, checks, ['create']), ports) };
}
/**
 * The same before pins are sent: as long as `checks.wait` allows, those that do not answer yet are asked again. Held pins are asked
 * too, once: a person may decide that one is sent again.
 */
async function awaitPages(plan, { checks }, ports) {
    if (!asksPages(checks))
        return null;
    if (plan.tooManyChanges !== null)
        return { checks, answers: new Map() };
    const answers = new Map(await (0,ask_all/* askAll */.p)(listUrls(plan, checks, ['create', 'hold']), ports));
    const awaited = new Set(listUrls(plan, checks, ['create']));
    const { clock, log } = ports;
    const untilMs = clock.monotonic() + checks.waitMs;
    for (let waitMs = FIRST_WAIT_MS;; waitMs = Math.min(waitMs * SLOWER, LONGEST_WAIT_MS)) {
        const missing = [...awaited].filter((url) => mayComeLive(answers.get(url)));
        const leftMs = untilMs - clock.monotonic();
        if (missing.length === 0 || leftMs <= 0 || ports.isStopping())
            return { checks, answers };
        log.info(`waiting up to ${Math.ceil(leftMs / 60_000)} min for ${ask_pages_name(missing, answers)}`);
        await (0,sleep_unless_stopping/* sleepUnlessStopping */.m)(Math.min(waitMs, leftMs), ports);
        for (const [url, answer] of await (0,ask_all/* askAll */.p)(missing, ports)) {
            answers.set(url, answer);
            if (isLive(answer))
                log.info(`${url} is there now`);
        }
    }
}
function listUrls(plan, checks, actions) {
    const steps = plan.steps.filter(({ action, deferred }) => actions.includes(action) && deferred === null);
    return steps.flatMap(({ wanted }) => listAddresses(wanted.pin, checks).map(({ url }) => url));
}
function ask_pages_name(missing, answers) {
    const named = missing.slice(0, NAMED).map((url) => {
        const answer = answers.get(url);
        return answer?.kind === 'answered' ? `${url} (${answer.status})` : url;
    });
    const more = missing.length > NAMED ? ` and ${missing.length - NAMED} more` : '';
    return `${named.join(', ')}${more}`;
}

// EXTERNAL MODULE: ./build/src/secrets.js
var secrets = __webpack_require__(87024);
;// CONCATENATED MODULE: ./build/src/hide-secrets.js

/** Keeps the run's own secrets out of everything that is made from posts: a pin that holds one is not sent, and shows `***`. */
function hideSecrets(blog, redact) {
    if (redact === secrets/* NOTHING_TO_HIDE */.Vf)
        return blog;
    return {
        ...blog,
        pins: blog.pins.map((pin) => hideInPin(pin, redact)),
        problems: hideInProblems(blog.problems, redact),
    };
}
const hide_secrets_TEXTS = ['id', 'board', 'account', 'title', 'description', 'link', 'schedule'];
function hideInPin(pin, redact) {
    const problems = hideInProblems(pin.problems, redact);
    const texts = [
        pin.file,
        ...hide_secrets_TEXTS.map((name) => pin[name] ?? ''),
        ...pin.media.flatMap((m) => [m.alt, m.url ?? '']),
    ];
    if (texts.every((text) => redact(text) === text))
        return problems === pin.problems ? pin : { ...pin, problems };
    const secret = {
        ...pin.place,
        severity: 'error',
        code: 'secret-in-post',
        message: 'A text of this pin holds a secret of the run (the API key or a token), so it is not sent.',
        hint: 'take it out of the post, and make a new key: this one is known to everybody who can read the repository',
    };
    return { ...pin, ...hideInTexts(pin, redact), problems: [...problems, secret] };
}
function hideInTexts(pin, redact) {
    const orNull = (text) => (text === null ? null : redact(text));
    const hideInMedia = (media) => ({
        ...media,
        alt: redact(media.alt),
        url: orNull(media.url),
    });
    return {
        id: redact(pin.id),
        board: orNull(pin.board),
        account: orNull(pin.account),
        title: redact(pin.title),
        description: redact(pin.description),
        link: orNull(pin.link),
        schedule: redact(pin.schedule),
        media: pin.media.map(hideInMedia),
    };
}
/** The same list where there is nothing to hide: working out a place takes longer than all the rest. */
function hideInProblems(problems, redact) {
    const isClean = ({ message, hint }) => redact(message) === message && (hint === null || redact(hint) === hint);
    if (problems.every(isClean))
        return problems;
    return problems.map((problem) => {
        if (isClean(problem))
            return problem;
        const { message, hint } = problem;
        return { ...problem, message: redact(message), hint: hint === null ? null : redact(hint) };
    });
}

// EXTERNAL MODULE: ./node_modules/temporal-polyfill/index.js + 6 modules
var temporal_polyfill = __webpack_require__(48599);
// EXTERNAL MODULE: ./build/src/problem.js
var src_problem = __webpack_require__(86762);
;// CONCATENATED MODULE: ./build/src/plan/apply-strangers.js



/** Posts of Publer that may be pins which are to be created: taken up, or in doubt. */
function applyStrangers(steps, input) {
    const verdicts = judgeStrangers({
        wanted: steps.filter(plan_plan/* isCreatable */.Mw).map((step) => step.wanted),
        rows: input.rows,
        entries: input.ledger?.ledger.entries ?? [],
        ledgerExisted: input.ledger?.existed ?? false,
        unvouched: input.ledger?.ledger.unvouched ?? [],
    });
    return steps.map((step) => withVerdict(step, verdicts.get(step.wanted) ?? null));
}
function withVerdict(step, verdict) {
    switch (verdict?.kind) {
        case 'adopt': {
            if (step.entry !== null)
                return { ...step, action: 'hold', reason: hasPost(verdict.row) };
            const slotMs = (0,observation/* floorMinute */.tW)(verdict.row.ms);
            const kept = { ...step, action: 'keep', reason: 'already in Publer', adopt: verdict.row, slotMs };
            return verdict.unsure ? warnOfStranger(kept, describeUnsure(step, verdict.row)) : kept;
        }
        case 'hold':
            return { ...step, action: 'hold', reason: verdict.reason };
        case 'warn':
            return warnOfStranger(step, `${verdict.reason}; the pin is new all the same.`);
        case undefined:
            return step;
    }
}
function warnOfStranger(step, message) {
    const warning = { severity: 'warning', code: 'stranger', message, hint: null };
    return { ...step, problems: [...step.problems, { ...step.wanted.pin.place, ...warning }] };
}
function describeUnsure({ wanted }, row) {
    const board = `board "${wanted.board?.name ?? ''}"`;
    return `The ledger does not know this pin, and Publer does not tell the board of a post: post ${row.id} is taken for the one on ${board}, in order of time. Look in Publer whether it is.`;
}
/** A pin that failed and was edited since, or is made anew: somebody may have made it by hand. */
function hasPost(row) {
    return `it is to be sent again, and Publer now has a post with the same link and text (${row.id})`;
}

;// CONCATENATED MODULE: ./build/src/plan/amend-step.js
/** The step with one more problem, at its schedule. */
function tell(step, [severity, code, message, hint]) {
    const problem = { ...step.wanted.pin.schedulePlace, severity, code, message, hint };
    return { ...step, problems: [...step.problems, problem] };
}
/** The step as one that is not sent, because of a problem at its schedule. */
function amend_step_refuse(step, problem) {
    return { ...tell(step, problem), action: 'skip', reason: `problem:${problem[1]}`, slotMs: null };
}
/** The step with one more reason. */
function because(step, why) {
    return why === null ? step : { ...step, reason: step.reason === null ? why : `${step.reason}; ${why}` };
}

// EXTERNAL MODULE: ./build/src/plan/full-stretches.js
var full_stretches = __webpack_require__(43476);
// EXTERNAL MODULE: ./build/src/find-stretch.js
var find_stretch = __webpack_require__(33974);
;// CONCATENATED MODULE: ./build/src/plan/next-open.js


const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const OPEN_HOUR = 8;
const CLOSE_HOUR = 22;
/** The opening hours for people. */
const OPENING_HOURS = 'between 08:00 and 22:00';
/** A week and the days around it, twice: a zone that changed sides of the date line has a week without one of its days. */
const DAYS_AHEAD = 15;
/** A minute where it lies within the opening hours, else the next one that does; with weekly slots the next of them, infinite where they name no time. */
function nextOpen(ms, { timezone, schedule }) {
    const localMs = ms + (0,find_stretch/* findStretch */.v)(ms, timezone).offsetMs;
    const today = Math.floor(localMs / DAY_MS) * DAY_MS;
    if (schedule.slots.length > 0)
        return nextWeeklySlot({ ms, today }, schedule, timezone);
    const hour = Math.floor((localMs - today) / HOUR_MS);
    if (hour >= OPEN_HOUR && hour < CLOSE_HOUR)
        return ms;
    for (let days = hour < OPEN_HOUR ? 0 : 1; days < DAYS_AHEAD; days += 1) {
        const opening = findClockTime(today + days * DAY_MS, OPEN_HOUR * HOUR_MS, timezone);
        if (opening !== null && opening >= ms)
            return opening;
    }
    return Number.POSITIVE_INFINITY;
}
function nextWeeklySlot({ ms, today }, { slots }, timezone) {
    for (let days = 0; days < DAYS_AHEAD; days += 1) {
        const day = today + days * DAY_MS;
        const times = slots.filter((slot) => slot.days.includes(weekdayOf(day))).flatMap((slot) => slot.times);
        const found = times
            .map((time) => findClockTime(day, parseClock(time), timezone) ?? Number.NEGATIVE_INFINITY)
            .filter((slot) => slot >= ms);
        if (found.length > 0)
            return Math.min(...found);
    }
    return Number.POSITIVE_INFINITY;
}
/** 1 is Monday; so was the fifth day of 1970. */
function weekdayOf(day) {
    return ((((day / DAY_MS + 3) % 7) + 7) % 7) + 1;
}
function parseClock(time) {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return hours * HOUR_MS + minutes * MINUTE_MS;
}
/**
 * The instant at which the clocks show a time on a day, the first of two; where they jump over it, as much later as they jump.
 * null where the zone left the whole day out, as Samoa did 2011-12-30.
 */
function findClockTime(day, timeMs, timezone) {
    const only = (0,find_stretch/* findOnlyInstant */.h)(day + timeMs, timezone);
    if (only !== null)
        return only;
    const wanted = temporal_polyfill/* Temporal */.fE.PlainDateTime.from(new Date(day + timeMs).toISOString().slice(0, -1));
    const date = wanted.toPlainDate();
    const exists = date.toZonedDateTime(timezone).toPlainDate().equals(date);
    return exists ? wanted.toZonedDateTime(timezone).epochMilliseconds : null;
}

;// CONCATENATED MODULE: ./build/src/plan/choose-slot.js



/** The soonest a slot is chosen: Publer checks the time when its job runs. */
const SOONEST_MS = 5 * plan_calendar/* MINUTE_MS */.kg;
/** Publer Business: pins per account in a rolling 24 hours. */
const PUBLER_DAY_LIMIT = 36;
/** The first minute at or after `from` that keeps every cadence rule. null where none lies before `from` + 10 years. */
function chooseSlot(calendar, want, rules) {
    const end = want.ms + 3660 * plan_calendar/* DAY_MS */.sO;
    const start = calendar.full.after(want.ms, want.link);
    let { pushed } = start;
    let isFullForAll = start.ms === calendar.full.after(want.ms, null).ms;
    const note = (link, until) => calendar.full.note(link, { from: want.ms, until, pushed });
    for (let ms = nextOpen((0,plan_calendar/* ceilMinute */.Gq)(start.ms), rules); ms < end;) {
        const conflict = calendar.conflict({ ms, link: want.link }, rules.schedule);
        if (isFullForAll && (conflict === null || conflict.rule === 'same-link')) {
            note(null, ms);
            isFullForAll = false;
        }
        if (conflict === null) {
            if (want.link !== null)
                note(want.link, ms);
            const openMs = nextOpen((0,plan_calendar/* ceilMinute */.Gq)(want.ms), rules);
            // A minute that the same page has: the distance of equal links says more than that it is taken.
            const [own = null] = calendar
                .conflicts({ ms: openMs, link: want.link }, rules.schedule)
                .filter(({ rule, otherMs }) => rule === 'same-link' && otherMs === openMs);
            return { ms, openMs, pushed: pushed?.furthest ?? own };
        }
        if (conflict.rule !== 'taken')
            pushed = (0,full_stretches/* pushOn */.k)(pushed, conflict, ms);
        ms = nextOpen((0,plan_calendar/* ceilMinute */.Gq)(Math.max(conflict.until, ms + plan_calendar/* MINUTE_MS */.kg)), rules);
    }
    return null;
}

// EXTERNAL MODULE: ./build/src/plan/clock-at.js
var clock_at = __webpack_require__(62905);
;// CONCATENATED MODULE: ./build/src/plan/own-minute.js




function calendarOf(calendars, account) {
    const known = calendars.get(account ?? '');
    if (known)
        return known;
    const empty = new plan_calendar/* Calendar */.Vv([]);
    calendars.set(account ?? '', empty);
    return empty;
}
function linkOf({ wanted }) {
    return wanted.pin.link === null ? null : (0,plan_wanted/* bareLink */.hs)(wanted.pin.link);
}
/** The minute of a post that was deleted is kept for its replacement as long as it is free and far enough ahead. */
function reserveSlot(step, { calendars, nowMs }) {
    const { entry, slotMs } = step;
    if (entry === null || slotMs === null || !(0,plan_ledger/* isGone */.ST)(entry))
        return step;
    const calendar = calendarOf(calendars, step.wanted.account);
    if (slotMs - nowMs < SOONEST_MS || !calendar.isFree(slotMs))
        return { ...step, slotMs: null };
    calendar.add({ ms: slotMs, link: linkOf(step) });
    return step;
}
/** The minute of the post that is to be replaced: it stands in nobody's way, least of all in its own. */
function findOwn({ action, entry }, { calendars, minuteOf }) {
    if (action !== 'replace' || entry === null || (0,plan_ledger/* isGone */.ST)(entry))
        return null;
    const taken = { ms: minuteOf(entry), link: (0,plan_wanted/* bareLink */.hs)(entry.link) };
    return { calendar: calendarOf(calendars, entry.account), taken };
}

;// CONCATENATED MODULE: ./build/src/plan/count-after.js



/**
 * Counts from the post's date; where the moment that gives is past, or the post has no date, from now. Days and weeks keep the
 * local time of day, hours are of 60 minutes. A time of day that is past today is tomorrow's.
 */
function countAfter(wish, { postDateMs, nowMs, timezone }) {
    const afterPost = postDateMs === null ? null : count(wish, postDateMs, timezone);
    if (afterPost !== null && afterPost.ms >= nowMs)
        return { ...afterPost, isLate: false };
    const afterNow = count(wish, nowMs, timezone);
    const coming = afterNow.ms < nowMs ? count({ ...wish, days: wish.days + 1 }, nowMs, timezone) : afterNow;
    return { ...coming, isLate: afterPost !== null };
}
function count({ hours, days, time }, fromMs, timezone) {
    if (days === 0 && time === null) {
        const ms = fromMs + hours * 3_600_000;
        return { ms, clock: (0,clock_at/* clockAt */.w3)((0,plan_calendar/* ceilMinute */.Gq)(ms), timezone), isJumpedOver: false };
    }
    const from = temporal_polyfill/* Temporal */.fE.Instant.fromEpochMilliseconds((0,plan_calendar/* ceilMinute */.Gq)(fromMs)).toZonedDateTimeISO(timezone);
    const day = from.toPlainDate().add({ days });
    const wanted = day.toPlainDateTime(time === null ? from.toPlainTime() : temporal_polyfill/* Temporal */.fE.PlainTime.from(time));
    const found = wanted.toZonedDateTime(timezone);
    return {
        ms: found.epochMilliseconds,
        clock: (0,clock_at/* readClock */.$t)(wanted.toString()),
        isJumpedOver: !found.toPlainDateTime().equals(wanted),
    };
}

// EXTERNAL MODULE: ./build/src/plan/say-rule.js
var say_rule = __webpack_require__(60721);
;// CONCATENATED MODULE: ./build/src/plan/place-relative.js







/** `next` and `+3d`: the first minute that keeps every rule, and why it is not the one that was wanted. */
function placeRelative(step, { wish, link }, input) {
    const { nowMs, schedule, calendar, timezone } = input;
    const { postDateMs, notBeforeMs } = step.wanted.pin;
    const counted = wish.kind === 'after' ? countAfter(wish, { postDateMs, nowMs, timezone }) : null;
    const askedMs = counted?.ms ?? Math.max(nowMs + schedule.leadMs, notBeforeMs ?? 0);
    const fromMs = Math.max(askedMs, nowMs + SOONEST_MS);
    const chosen = chooseSlot(calendar, { ms: fromMs, link }, input);
    if (chosen === null) {
        const message = 'No free slot within ten years keeps the cadence rules.';
        return amend_step_refuse(step, ['error', 'schedule-limit', message, 'loosen schedule.per-day, gap or slots']);
    }
    const placed = { ...step, slotMs: chosen.ms };
    if (counted === null)
        return because(placed, explainNext(chosen, input));
    const why = explainAfter({ chosen, fromMs }, counted, input);
    const late = "counted from now, because the moment after the post's date is past";
    return because(counted.isLate ? because(placed, late) : placed, why);
}
/** Closed hours are no reason: `next` means a time at which slots are chosen. */
function explainNext({ ms, openMs, pushed }, rules) {
    if (ms === openMs)
        return null;
    const why = pushed === null ? 'the minute is taken' : (0,say_rule/* sayRule */.kW)(pushed, openMs, rules);
    return (0,say_rule/* sayMove */.nN)((0,clock_at/* clockAt */.w3)(openMs, rules.timezone), (0,clock_at/* clockAt */.w3)(ms, rules.timezone), why);
}
/** Why a pin does not go out at the moment that its author counted. */
function explainAfter(search, counted, rules) {
    const { ms } = search.chosen;
    const jump = counted.isJumpedOver ? 'the clocks jump over that time' : null;
    const move = ms === (0,plan_calendar/* ceilMinute */.Gq)(counted.ms) ? null : explainDelay(search, counted, rules);
    const why = [jump, move].filter((part) => part !== null).join(' and ');
    return why === '' ? null : (0,say_rule/* sayMove */.nN)(counted.clock, (0,clock_at/* clockAt */.w3)(ms, rules.timezone), why);
}
function explainDelay({ chosen, fromMs }, counted, rules) {
    if (chosen.pushed !== null)
        return (0,say_rule/* sayRule */.kW)(chosen.pushed, (0,plan_calendar/* ceilMinute */.Gq)(counted.ms), rules);
    if (chosen.openMs !== (0,plan_calendar/* ceilMinute */.Gq)(fromMs))
        return rules.schedule.slots.length > 0 ? 'none of schedule.slots' : `not ${OPENING_HOURS}`;
    return counted.ms < fromMs ? 'less than 5 minutes ahead' : 'the minute is taken';
}

;// CONCATENATED MODULE: ./build/src/plan/too-many-changes.js
/**
 * Steps that `limits.max-changes` counts: creates, replaces and cancels of this run. A page that does not answer yet may do so any
 * moment: outside of a backfill its pin counts.
 */
function listChanges(steps, backfill) {
    return steps.filter(({ action, deferred }) => (action === 'create' || action === 'replace' || action === 'cancel') &&
        (deferred === null || (deferred.kind === 'page' && !backfill)));
}
const COUNTED = ['create', 'replace', 'cancel'];
const DONE = { create: 'created', replace: 'replaced', cancel: 'cancelled' };
/** Why nothing is sent, how much it would be, and how to go on. */
function tooManyChanges(changes, settings) {
    const { limits, wording, placeOf } = settings;
    const countOf = (action) => changes.filter((step) => step.action === action).length;
    const [first = '', ...others] = COUNTED.flatMap((action) => countOf(action) === 0 ? [] : [`${countOf(action)} ${DONE[action]}`]);
    const [count, done] = first.split(' ');
    const what = [`${count} pin${count === '1' && others.length === 0 ? '' : 's'} would be ${done}`, ...others];
    const message = `${what.join(', ')}; limits.max-changes is ${limits.maxChanges}. Nothing is sent.`;
    const most = changes.length;
    const once = wording === 'inputs' ? `the input \`max-changes: ${most}\`` : `\`--max-changes ${most}\``;
    const why = countOf('replace') > countOf('create')
        ? 'is a link, a board or a setting such as `site.url` wrong? '
        : 'look at the plan; ';
    const backfill = wording === 'inputs' ? 'the input `backfill: true`' : '`--backfill`';
    const since = countOf('create') > 0
        ? `, \`since\` to leave old posts out, or ${backfill} to schedule them in portions`
        : '';
    const hint = `${why}then ${once} for this run, \`limits: { max-changes: ${most} }\` for good${since}`;
    return { ...placeOf('limits.max-changes'), severity: 'warning', code: 'too-many-changes', message, hint };
}

;// CONCATENATED MODULE: ./build/src/plan/portion.js



/** Everything is sent: where no ledger was read, nothing tells what is new. */
const WHOLE = {
    judge: () => null,
    nextMs: (_step, nowMs) => nowMs,
    explain: (placed) => placed,
};
/** Of every run, those of the queue that lie before the horizon; of a backfill, as many as `limits.max-changes` leaves room for. null: no ledger was read, and nobody asks. */
function makePortion(steps, settings) {
    if (settings === null)
        return WHOLE;
    const { schedule, limits, backfill = false } = settings;
    const others = listChanges(steps, backfill).filter(({ action }) => action !== 'create').length;
    const most = backfill ? Math.max(0, limits.maxChanges - others) : Number.POSITIVE_INFINITY;
    return createPortion({ horizonMs: schedule.horizonMs, limit: limits.maxChanges, most });
}
/** A portion counts: one for each plan. */
function createPortion({ horizonMs, limit, most }) {
    let left = most;
    let waiting = 0;
    const isBeyond = (step, nowMs) => isQueued(step, nowMs) && (step.slotMs ?? 0) > nowMs + horizonMs;
    const beyond = {
        kind: 'horizon',
        why: `after the horizon of ${(0,say_rule/* sayDuration */.kP)(horizonMs)}: a later run schedules it`,
    };
    const tooMany = {
        kind: 'portion',
        why: `more than limits.max-changes ${limit} in one run: a later run schedules it`,
    };
    return {
        judge(placed, nowMs) {
            if (placed.action !== 'create' || placed.slotMs === null)
                return null;
            if (isBeyond(placed, nowMs))
                return beyond;
            if (left <= 0)
                return tooMany;
            left -= 1;
            return null;
        },
        nextMs(step, nowMs) {
            if (step.deferred?.kind !== 'portion' || !isQueued(step, nowMs))
                return nowMs;
            const runs = 1 + Math.floor(waiting / Math.max(1, most));
            waiting += 1;
            return nowMs + runs * plan_calendar/* DAY_MS */.sO;
        },
        explain(placed, nowMs) {
            if (placed.action !== 'create' || placed.deferred === null || placed.deferred.kind === 'page')
                return placed;
            const deferred = isBeyond(placed, nowMs) ? beyond : placed.deferred;
            const reason = placed.reason === null ? deferred.why : `${deferred.why}; ${placed.reason}`;
            return { ...placed, deferred, reason };
        },
    };
}
/** Whether a pin takes the next free slot: `next`, or a time of its own that is past. */
function isQueued({ wanted: { pin } }, nowMs) {
    return pin.wish?.kind === 'next' || (pin.wish?.kind === 'at' && (0,plan_calendar/* ceilMinute */.Gq)(pin.wish.ms) < nowMs);
}

;// CONCATENATED MODULE: ./build/src/plan/assign-slots.js








/**
 * Gives each create its slot: explicit times first, then `now`, then the others in order. What is put off comes last, so that its
 * forecast keeps no room from what is sent. A replacement keeps its minute unless another time was asked for. Other steps pass unchanged.
 */
function assignSlots(all, input) {
    const steps = all.map((step) => (step.action === 'replace' ? reserveSlot(step, input) : step));
    const slotted = new Map();
    for (const { step, wish } of inRank(steps.filter(({ deferred }) => deferred === null)))
        slotted.set(step, assign_slots_assign(step, wish, input));
    const first = steps.map((step) => slotted.get(step) ?? step);
    const forecast = new Map();
    const { nextMs, explain } = input.portion ?? WHOLE;
    for (const { step, wish } of inRank(first.filter(({ deferred }) => deferred !== null))) {
        const placed = assign_slots_assign(step, wish, { ...input, nowMs: nextMs(step, input.nowMs) });
        forecast.set(step, explain(placed, input.nowMs));
    }
    return first.map((step) => forecast.get(step) ?? step);
}
/** Steps that need a slot, in the order in which they choose. */
function inRank(steps) {
    const creates = steps.flatMap((step) => {
        const { wish } = step.wanted.pin;
        const isOpen = step.action === 'create' || (step.action === 'replace' && step.slotMs === null);
        return isOpen && wish !== null ? [{ step, wish }] : [];
    });
    return [0, 1, 2].flatMap((rank) => creates.filter(({ wish }) => rankOf(wish) === rank));
}
function rankOf(wish) {
    return wish.kind === 'at' ? 0 : wish.kind === 'now' ? 1 : 2;
}
function assign_slots_assign(step, wish, input) {
    const calendar = calendarOf(input.calendars, step.wanted.account);
    const link = linkOf(step);
    const own = findOwn(step, input);
    if (own !== null)
        own.calendar.remove(own.taken);
    const placed = place(step, wish, { ...input, calendar, link });
    // As long as the old post is there, it takes its minute too.
    if (own !== null)
        own.calendar.add(own.taken);
    const deferred = step.deferred === null ? (input.portion ?? WHOLE).judge(placed, input.nowMs) : null;
    if (deferred !== null)
        return { ...step, deferred };
    if (placed.slotMs !== null)
        calendar.add({ ms: placed.slotMs, link });
    return placed;
}
function place(step, wish, input) {
    switch (wish.kind) {
        case 'at':
            return placeExplicit(step, (0,plan_calendar/* ceilMinute */.Gq)(wish.ms), input);
        case 'now':
            return placeFree(step, input.nowMs + SOONEST_MS, input);
        case 'next':
        case 'after':
            return placeRelative(step, { wish, link: input.link }, input);
    }
}
/** An explicit time wins over cadence rules, with a warning; where the minute is taken, or too near, the next free one. */
function placeExplicit(step, asked, input) {
    const { nowMs, timezone } = input;
    if (asked < nowMs)
        return input.judgesPast ? placePast(step, input) : { ...step, slotMs: asked };
    const soonest = Math.max(asked, (0,plan_calendar/* ceilMinute */.Gq)(nowMs + SOONEST_MS));
    const placed = placeFree(step, soonest, input);
    if (placed.slotMs === null || placed.slotMs === asked)
        return placed;
    const why = [
        ...(soonest === asked ? [] : ['less than 5 minutes ahead']),
        ...(placed.slotMs === soonest ? [] : ['the minute is taken']),
    ].join(' and ');
    return because(placed, (0,say_rule/* sayMove */.nN)((0,clock_at/* clockAt */.w3)(asked, timezone), (0,clock_at/* clockAt */.w3)(placed.slotMs, timezone), why));
}
/** The first free minute, with a warning for each rule of spacing that it breaks; Publer's own limit is an error. */
function placeFree(step, fromMs, input) {
    const { calendar, link, schedule, timezone } = input;
    const slotMs = calendar.nextFree(fromMs);
    if (calendar.exceeds(slotMs, PUBLER_DAY_LIMIT)) {
        const message = `Publer takes ${PUBLER_DAY_LIMIT} pins of an account in 24 hours; this would be one more.`;
        return amend_step_refuse(step, ['error', 'schedule-limit', message, 'choose another day']);
    }
    const placed = { ...warnOfPage(step, slotMs, timezone), slotMs };
    const broken = calendar.conflicts({ ms: slotMs, link }, schedule);
    if (broken.length === 0)
        return placed;
    const rules = broken.map((conflict) => (0,say_rule/* nameRule */.Mp)(conflict, input)).join(' and ');
    const at = (0,clock_at/* sayClock */.Wt)((0,clock_at/* clockAt */.w3)(slotMs, timezone));
    const message = `"${step.wanted.pin.schedule}" goes out at ${at}, which breaks ${rules}.`;
    const hint = 'schedule: next keeps these rules; a time of your own goes before them';
    return tell(placed, ['warning', 'schedule-cadence', message, hint]);
}
/** The author's own time before the date of the post, where it is not known that the page is public by then. */
function warnOfPage(step, slotMs, timezone) {
    const { notBeforeMs, schedule } = step.wanted.pin;
    if (notBeforeMs === null || slotMs >= notBeforeMs)
        return step;
    const [at, date] = [slotMs, notBeforeMs].map((ms) => (0,clock_at/* sayClock */.Wt)((0,clock_at/* clockAt */.w3)(ms, timezone)));
    const message = `"${schedule}" goes out at ${at}, before the post's date (${date}): its page may not be public by then.`;
    return tell(step, [
        'warning',
        'schedule-early',
        message,
        "a time after the post's date, or schedule: next",
    ]);
}
/** A past time: by `schedule.past` where the pin was never sent; a failed one that was edited goes out again. */
function placePast(step, input) {
    const policy = step.entry === null ? input.schedule.past : 'next';
    const text = `"${step.wanted.pin.schedule}" is past`;
    if (policy === 'next') {
        const late = because(step, 'the time is past: next free slot');
        const placed = placeRelative(late, { wish: { kind: 'next' }, link: input.link }, input);
        if (placed.slotMs === null)
            return placed;
        const message = `${text}; the pin goes to the next free slot.`;
        return tell(placed, ['warning', 'schedule-past', message, 'schedule: next']);
    }
    const severity = policy === 'error' ? 'error' : 'warning';
    const message = `${text}; the pin is not sent (schedule.past: ${policy}).`;
    return amend_step_refuse(step, [severity, 'schedule-past', message, 'schedule: next']);
}

;// CONCATENATED MODULE: ./build/src/plan/departed.js




/** A step for each pin that is scheduled, or being cancelled, and in no post any more. */
function decideDeparted(input) {
    const open = input.entries.filter(({ state }) => state === 'scheduled' || state === 'cancelling');
    return open
        .filter((entry) => !isAlike(entry, input))
        .map((entry) => {
        const wanted = makeDeparted(entry, input);
        const row = input.rows.get(entry.postId ?? '') ?? null;
        const step = {
            wanted,
            entry,
            action: 'keep',
            reason: null,
            adopt: null,
            deferred: null,
            noted: null,
            departed: true,
            slotMs: Date.parse(entry.slot),
            problems: [],
        };
        if ((0,plan_ledger/* isGone */.ST)(entry))
            return { ...step, action: 'cancel', reason: 'its post in Publer is deleted' };
        if (entry.state === 'scheduled') {
            const isUnread = input.fateOf(entry.path) === 'unread';
            if (isUnread)
                return { ...step, reason: 'its post was not read, or not well: it stays scheduled' };
        }
        const { removed, nowMs } = input;
        return leave(step, { removed, row, nowMs, why: 'it is in no post any more' });
    });
}
/** Whether a pin of the posts, of which nobody can say which entry it is, may be this one: that pin has a step already. */
function isAlike(entry, { unclear }) {
    return unclear.some(({ path, pin }) => path === entry.path || (pin.link !== null && (0,plan_wanted/* bareLink */.hs)(pin.link) === (0,plan_wanted/* bareLink */.hs)(entry.link)));
}
/** What an entry says, as a pin. */
function makeDeparted(entry, { boards, fileOf }) {
    const place = (0,src_problem/* startOf */.GH)(fileOf(entry.path));
    const name = boards.find(({ id }) => id === entry.boardId)?.name ?? entry.boardId;
    return {
        pin: {
            file: place.file,
            place,
            id: entry.id,
            hasOwnId: entry.hasOwnId,
            position: entry.position,
            board: name,
            boardPlace: place,
            account: null,
            accountPlace: place,
            title: entry.title,
            description: entry.text,
            link: entry.link,
            linkPlace: place,
            media: [],
            wish: null,
            schedule: entry.schedule ?? '',
            hasOwnSchedule: false,
            schedulePlace: place,
            postDateMs: null,
            notBeforeMs: null,
            skip: null,
            problems: [],
        },
        path: entry.path,
        key: entry.key,
        board: { name, id: entry.boardId },
        account: entry.account,
        problems: [],
    };
}

;// CONCATENATED MODULE: ./build/src/plan/find-duplicates.js

/** The same picture to the same board twice is a warning at the later pin. */
function findDuplicates(steps) {
    const seen = new Map();
    const problems = [];
    for (const step of steps) {
        const { pin, board } = step.wanted;
        if (step.action === 'skip' || pin.media.length === 0 || board === null)
            continue;
        const key = `${(0,plan_wanted/* mediaIds */.Ly)(pin).join('\n')}\n${board.id ?? board.name}`;
        const first = seen.get(key);
        if (!first) {
            seen.set(key, step);
            continue;
        }
        const { file, line } = first.wanted.pin.place;
        const message = `The same picture goes to board "${board.name}" in ${file}:${line} too.`;
        problems.push({ ...pin.place, severity: 'warning', code: 'image-duplicate', message, hint: null });
    }
    return problems;
}

;// CONCATENATED MODULE: ./build/src/plan/judge-due.js

/**
 * Slots for the creates, and what their pages make of them. Pages are asked only of pins that would be sent in this run: the
 * others are put off as before, whatever their pages.
 */
function judgeDue(steps, pages, assign) {
    const placed = assign(steps);
    if (pages === null)
        return placed;
    const judged = steps.map((step, index) => {
        const deferred = placed[index]?.deferred ?? null;
        if (deferred !== null)
            return { ...step, deferred };
        return step.action === 'create' || step.action === 'replace' ? judgePages(step, pages) : step;
    });
    return assign(judged);
}

;// CONCATENATED MODULE: ./build/src/plan/make-calendars.js




/** Entries that take no minute. */
const make_calendars_FREE = ['failed', 'removed', 'abandoned'];
/** Minutes taken on each account: by live or reserved entries (where Publer shows them, if it does), and by posts that no entry claims. */
function makeCalendars(entries, rows) {
    const taken = new Map();
    const add = (account, minute) => {
        const list = taken.get(account);
        if (list)
            list.push(minute);
        else
            taken.set(account, [minute]);
    };
    const minuteOf = makeMinutes(rows);
    for (const entry of entries) {
        if (make_calendars_FREE.includes(entry.state) || (0,plan_ledger/* isGone */.ST)(entry))
            continue;
        add(entry.account, { ms: minuteOf(entry), link: (0,plan_wanted/* bareLink */.hs)(entry.link) });
    }
    for (const row of (0,observation/* unclaimed */.hL)(rows, entries)) {
        if ((0,observation/* isLive */.DG)(row))
            add(row.account, { ms: (0,observation/* floorMinute */.tW)(row.ms), link: row.link === null ? null : (0,plan_wanted/* bareLink */.hs)(row.link) });
    }
    return new Map([...taken].map(([account, minutes]) => [account, new plan_calendar/* Calendar */.Vv(minutes)]));
}
/** The minute an entry has: where Publer shows its post, else its slot. */
function makeMinutes(rows) {
    const live = new Map(rows.filter(observation/* isLive */.DG).map((row) => [row.id, (0,observation/* floorMinute */.tW)(row.ms)]));
    return (entry) => live.get(entry.postId ?? '') ?? Date.parse(entry.slot);
}

;// CONCATENATED MODULE: ./build/src/plan/make-plan.js













const UNKNOWN_POSTS = { fateOf: () => 'unread', fileOf: (path) => path };
const LIFECYCLE = { edited: 'update', removed: 'keep' };
/** What the posts want against what the ledger and the calendar know: one step for each pin. Pure. */
function makePlan(input) {
    const entries = input.ledger?.ledger.entries ?? [];
    const ordered = [...input.wanted].sort(byPostDate);
    const matches = matchPins(ordered, entries);
    const { backfill = false } = input.settings;
    const decided = [...decideWanted(ordered, matches, input), ...decideUnmatched(ordered, matches, input)];
    const bounds = input.ledger === null && !backfill ? null : input.settings;
    const steps = judgeDue(applyStrangers(decided, input), input.pages ?? null, (unplaced) => assignSlots(unplaced, {
        calendars: makeCalendars(entries, input.rows),
        minuteOf: makeMinutes(input.rows),
        nowMs: input.nowMs,
        judgesPast: input.ledger !== null,
        schedule: input.settings.schedule,
        timezone: input.timezone,
        portion: makePortion(unplaced, bounds),
    }));
    const matched = new Set(matches.entries.values());
    const changes = listChanges(steps, backfill);
    const tooMany = changes.length > input.settings.limits.maxChanges && input.ledger !== null;
    return {
        steps,
        problems: distinct([
            ...input.problems,
            ...(tooMany ? [tooManyChanges(changes, input.settings)] : []),
            ...steps.flatMap((step) => step.problems),
            ...findDuplicates(steps),
        ]),
        orphans: entries.filter((entry) => (entry.state === 'intent' || entry.state === 'held') && !matched.has(entry)),
        tooManyChanges: tooMany ? changes.length : null,
    };
}
function decideWanted(ordered, matches, input) {
    const { edited, removed } = input.settings.lifecycle ?? LIFECYCLE;
    const rows = new Map(input.rows.map((row) => [row.id, row]));
    const { since, backfill = false } = input.settings;
    const sinceMs = backfill ? null : startOfDay(since, input.timezone);
    return ordered.map((wanted) => {
        const entry = matches.entries.get(wanted) ?? null;
        return decideStep(wanted, {
            entry,
            ambiguous: matches.ambiguous.has(wanted),
            row: rows.get(entry?.postId ?? '') ?? null,
            nowMs: input.nowMs,
            timezone: input.timezone,
            sinceMs,
            edited,
            removed,
        });
    });
}
function decideUnmatched(ordered, matches, input) {
    const matched = new Set(matches.entries.values());
    const isUnclear = (wanted) => !matches.entries.has(wanted) &&
        (matches.ambiguous.has(wanted) || wanted.problems.some(({ severity }) => severity === 'error'));
    return decideDeparted({
        ...(input.posts ?? UNKNOWN_POSTS),
        entries: (input.ledger?.ledger.entries ?? []).filter((entry) => !matched.has(entry)),
        unclear: ordered.filter(isUnclear),
        boards: input.ledger?.ledger.boards ?? [],
        rows: new Map(input.rows.map((row) => [row.id, row])),
        nowMs: input.nowMs,
        removed: (input.settings.lifecycle ?? LIFECYCLE).removed,
    });
}
/** Order of `next`: post date, then path, then position, then boards as the list has them; pins without a date come last. */
function byPostDate(a, b) {
    const dates = (a.pin.postDateMs ?? Number.MAX_SAFE_INTEGER) - (b.pin.postDateMs ?? Number.MAX_SAFE_INTEGER);
    // Places last: a line is worked out when it is asked for.
    return (dates ||
        (0,plan_ledger/* compare */.UD)(a.path, b.path) ||
        a.pin.position - b.pin.position ||
        a.pin.boardPlace.line - b.pin.boardPlace.line ||
        a.pin.boardPlace.column - b.pin.boardPlace.column ||
        (0,plan_ledger/* compare */.UD)(a.key, b.key));
}
/** What is wrong once is told once, also where several pins (boards of one pin, say) suffer from it. */
function distinct(problems) {
    const left = [];
    let same = [];
    for (const problem of [...problems].sort(src_problem/* compareProblems */.im)) {
        const [first] = same;
        if (first !== undefined && (0,src_problem/* compareProblems */.im)(first, problem) !== 0) {
            left.push(...distinctTexts(same));
            same = [];
        }
        same.push(problem);
    }
    return left.concat(distinctTexts(same));
}
/** Problems of one place and severity; nearly always there is one. */
function distinctTexts(problems) {
    if (problems.length < 2)
        return problems;
    return [...new Map(problems.map((problem) => [`${problem.code}\n${problem.message}`, problem])).values()];
}
function startOfDay(date, timezone) {
    return date === null ? null : temporal_polyfill/* Temporal */.fE.PlainDate.from(date).toZonedDateTime(timezone).epochMilliseconds;
}

;// CONCATENATED MODULE: ./build/src/plan/merge-boards.js
/** A list that names one board twice, as `Bread` and `bread` or by name and id, makes one pin of the two: the first. */
function mergeSameBoards(wanted) {
    const merged = new Map();
    for (const one of wanted) {
        const key = nameTarget(one);
        const first = merged.get(key);
        merged.set(key, first === undefined ? one : { ...first, problems: [...first.problems, merge_boards_tell(one, first)] });
    }
    return merged.size === wanted.length ? wanted : [...merged.values()];
}
/** Pin, account and board; pins whose board is not known at all are told apart by their place. */
function nameTarget({ path, pin, account, board }) {
    const { line, column } = pin.boardPlace;
    const target = board?.id ?? board?.name.normalize('NFC').trim().toLowerCase() ?? `${line}:${column}`;
    return JSON.stringify([path, pin.position, account, target]);
}
function merge_boards_tell({ pin }, first) {
    const message = `The list names the board “${first.board?.name ?? ''}” twice (as “${pin.board ?? ''}” too); it gets the pin once.`;
    return { ...pin.boardPlace, severity: 'warning', code: 'board-duplicate', message, hint: null };
}

// EXTERNAL MODULE: ./node_modules/leven/index.js
var leven = __webpack_require__(47785);
;// CONCATENATED MODULE: ./build/src/plan/nearest.js

/** Up to three names, nearest first. */
function nearest(text, names) {
    const target = text.toLowerCase().slice(0, 100);
    const ranked = names.map((name) => ({ name, distance: (0,leven/* default */.A)(target, name.toLowerCase().slice(0, 100)) }));
    return ranked
        .sort((a, b) => a.distance - b.distance)
        .slice(0, 3)
        .map((entry) => entry.name);
}
/** Whether one text is probably a slip of the other: at most two letters or a third of it differ, or one holds the other. */
function isNear(text, name) {
    const [a, b] = [text.toLowerCase().slice(0, 100), name.toLowerCase().slice(0, 100)];
    const isPart = Math.min(a.length, b.length) > 2 && (a.includes(b) || b.includes(a));
    return isPart || (0,leven/* default */.A)(a, b) <= Math.max(2, Math.floor(Math.max(a.length, b.length) / 3));
}

;// CONCATENATED MODULE: ./build/src/plan/resolve-account.js

/** Account id of a pin: by the alias of the settings, id or name that it or the settings name, else the only one there is. null where it is not known, with the problem. */
function resolveAccount(pin, input, problems) {
    const { remote, settings } = input;
    const text = pin.account ?? settings.publer.account;
    if (text !== null)
        return findNamed(text, { ...input, pin }, problems);
    const known = remote?.accounts ?? [];
    if (known.length <= 1)
        return known[0]?.id ?? null;
    if (remote?.complete !== true)
        return null;
    const place = settings.placeOf('publer.account');
    problems.push({ ...place, ...describeAmbiguous(known, settings.publer.accounts) });
    return null;
}
function findNamed(text, { pin, remote, settings }, problems) {
    const { accounts: aliases } = settings.publer;
    const alias = findAlias(text, aliases);
    const id = alias ?? text;
    const found = remote === null ? undefined : findAccount(id, remote.accounts);
    if (found !== undefined || !remote?.complete)
        return found?.id ?? id;
    const place = pin.account === null ? settings.placeOf('publer.account') : pin.accountPlace;
    const finding = alias === undefined
        ? describeUnknown(text, remote.accounts, aliases)
        : describeUnconnected(text, alias, remote.accounts);
    problems.push({ ...place, ...finding });
    return null;
}
/** As written, then without case. */
function findAlias(text, aliases) {
    if (Object.hasOwn(aliases, text))
        return aliases[text];
    const name = Object.keys(aliases).find((one) => fold(one) === fold(text));
    return name === undefined ? undefined : aliases[name];
}
/** By id, by name, then by name without case where only one has it. */
function findAccount(wanted, accounts) {
    const exact = accounts.find(({ id }) => id === wanted) ?? accounts.find(({ name }) => name === wanted);
    const folded = accounts.filter(({ name }) => fold(name) === fold(wanted));
    return exact ?? (folded.length === 1 ? folded[0] : undefined);
}
function fold(text) {
    return text.normalize('NFC').trim().toLowerCase();
}
function describeAmbiguous(known, aliases) {
    const [alias = known[0]?.id ?? ''] = Object.keys(aliases);
    return {
        severity: 'error',
        code: 'account-ambiguous',
        message: `${known.length} Pinterest accounts are connected, so pins without \`account\` need one from the settings: ${nameAccounts(known)}.`,
        hint: `publer: { account: ${JSON.stringify(alias)} }, or \`account:\` in each pin`,
    };
}
function describeUnknown(text, known, aliases) {
    const names = [...new Set([...Object.keys(aliases), ...known.map(({ name }) => name)])];
    const [near] = nearest(text, names);
    const isSlip = near !== undefined && isNear(text, near);
    return {
        severity: 'error',
        code: 'account-unknown',
        message: `Pinterest account "${text}" is not connected to this Publer workspace. Connected: ${nameAccounts(known)}.`,
        hint: isSlip
            ? `did you mean \`account: ${near}\`?`
            : 'give the alias from `publer.accounts`, or the id that `pin-on-merge boards` shows',
    };
}
function describeUnconnected(alias, id, known) {
    return {
        severity: 'error',
        code: 'account-unknown',
        message: `Account "${alias}" is ${id} in \`publer.accounts\`, and no Pinterest account with this id is connected to this Publer workspace. Connected: ${nameAccounts(known)}.`,
        hint: 'connect it in Publer under Social Accounts, or correct its id in `publer.accounts`: `pin-on-merge boards` shows all',
    };
}
/** `main (63c6…), shop (63c7…)`. */
function nameAccounts(accounts) {
    return accounts.map((account) => `${account.name} (${account.id})`).join(', ') || 'none';
}

;// CONCATENATED MODULE: ./build/src/plan/resolve-boards.js


/** Gives a pin its account and board. Without Publer's lists names stay unresolved: `id` is null. */
function resolveWanted(pin, input) {
    const problems = [];
    const account = resolveAccount(pin, input, problems);
    const board = pin.board === null ? null : resolveBoard(pin, { ...input, account, problems });
    const path = input.repositoryPath(pin.file);
    const label = board?.id ?? board?.name ?? '';
    return {
        pin,
        path,
        key: `${path}#${pin.id}@${label}`,
        board,
        account,
        problems: problems.length === 0 ? pin.problems : [...pin.problems, ...problems],
    };
}
function resolveBoard(pin, input) {
    const text = pin.board ?? '';
    const alias = own(input.settings.boards, text) ?? ownAnyCase(input.settings.boards, text);
    const unresolved = { name: text, id: alias ?? idOf(text) };
    if (input.remote === null || input.account === null)
        return unresolved;
    const boards = input.remote.boards.filter((board) => board.account === input.account);
    const wanted = alias ?? text;
    const found = findBoard(boards, wanted);
    if (found.length === 1 && found[0])
        return { name: found[0].name, id: found[0].id };
    if (!input.remote.complete)
        return unresolved;
    // Without quotes its digits are in doubt, which is told already; that there is no such board follows from it.
    const isDoubted = pin.problems.some(({ code }) => code === 'board-id-unquoted');
    if (!isDoubted)
        input.problems.push(boardUnknown(pin, { wanted, alias, boards, found, elsewhere: findElsewhere(wanted, input) }));
    return { name: text, id: null };
}
/** A text that can only be a board id. */
function idOf(text) {
    return /^\d{15,}$/.test(text) ? text : null;
}
/** By id, by name, then by name without case. */
function findBoard(boards, wanted) {
    const fold = (text) => text.normalize('NFC').trim().toLowerCase();
    for (const test of [
        (b) => b.id === wanted,
        (b) => b.name === wanted,
        (b) => fold(b.name) === fold(wanted),
    ]) {
        const found = boards.filter(test);
        if (found.length > 0)
            return found;
    }
    return [];
}
/** Name of the first other account that has such a board. */
function findElsewhere(wanted, { remote, account }) {
    const others = remote?.boards.filter((board) => board.account !== account) ?? [];
    const [board] = findBoard(others, wanted);
    return remote?.accounts.find(({ id }) => id === board?.account)?.name ?? null;
}
function boardUnknown(pin, { wanted, alias, boards, found, elsewhere }) {
    const via = alias === undefined ? '' : ` (alias "${pin.board ?? ''}" of the settings)`;
    const problem = { ...pin.boardPlace, severity: 'error', code: 'board-unknown' };
    if (found.length > 0) {
        const ids = found.map((board) => board.id).join(', ');
        const message = `${found.length} boards are called "${wanted}"${via}: ${ids}.`;
        return { ...problem, message, hint: 'write the quoted id of the one you mean' };
    }
    if (elsewhere !== null) {
        const message = `This account has no board "${wanted}"${via}; account "${elsewhere}" has one.`;
        return { ...problem, message, hint: `account: ${quote(elsewhere)}` };
    }
    const near = nearest(wanted, boards.map((board) => board.name));
    const names = near.map((name) => `"${name}"`).join(', ') || 'this account has no boards';
    return {
        ...problem,
        message: `No board is called "${wanted}"${via}. Nearest: ${names}.`,
        hint: near[0] && isNear(wanted, near[0])
            ? `board: ${quote(near[0])}`
            : 'the name of one of these boards, or create it on Pinterest and refresh the boards in Publer',
    };
}
/** A text as a YAML value: in quotes unless it is plain words. */
function quote(text) {
    return /^\p{L}[\p{L}\p{M}\p{N} _-]*$/u.test(text) ? text : JSON.stringify(text);
}
function own(map, key) {
    return Object.hasOwn(map, key) ? map[key] : undefined;
}
function ownAnyCase(map, key) {
    const found = Object.keys(map).find((name) => name.toLowerCase() === key.toLowerCase());
    return found === undefined ? undefined : map[found];
}

;// CONCATENATED MODULE: ./build/src/make-wishes.js



/** What the posts want, with boards and accounts as far as they are known. */
function makeWishes(blog, settings, context) {
    const { ports, remote, pages } = context;
    const repositoryPath = (file) => ports.files.repositoryPath(file);
    const wanted = mergeSameBoards(blog.pins.map((pin) => resolveWanted(pin, { remote, settings, repositoryPath })));
    const timezone = blog.site.timezone ?? 'UTC';
    const problems = [...blog.problems, ...context.problems];
    const posts = createPosts(blog, ports.files);
    return {
        wanted,
        settings,
        timezone,
        makePlan: (ledger, rows = []) => makePlan({
            wanted,
            ledger,
            rows,
            nowMs: ports.clock.now(),
            settings,
            timezone,
            problems,
            pages,
            posts,
        }),
    };
}
/** Posts of the ledger as they are on the disk. Where nothing was read at all, or the file lies elsewhere, nobody knows. */
function createPosts(blog, files) {
    const folder = files.repositoryPath('');
    const prefix = folder === '' ? '' : `${folder}/`;
    const broken = new Set(blog.problems.flatMap(({ severity, file }) => (severity === 'error' ? [file] : [])));
    const fileOf = (path) => (path.startsWith(prefix) ? path.slice(prefix.length) : path);
    return {
        fileOf,
        fateOf(path) {
            const file = fileOf(path);
            if (blog.posts === 0 || !path.startsWith(prefix))
                return 'unread';
            if (!files.exists(file))
                return 'gone';
            return blog.isPost(file) && !broken.has(file) ? 'read' : 'unread';
        },
    };
}
/** The same for a run that has read the ledger and the calendar. */
function forView(planner) {
    return { ...planner, makePlan: (view) => planner.makePlan(view, view.rows) };
}

;// CONCATENATED MODULE: ./build/src/plan-ahead.js




/** What apply would do, as far as ledger and Publer can be asked: what cannot is a warning. Nothing is written. */
async function planAhead(blog, settings, ports) {
    const { publer, clock } = ports;
    const store = (await isReadable(ports.store)) ? ports.store : null;
    if (publer === null)
        return planAlone(blog, settings, { ...ports, store, why: 'the API key or the workspace is not given' });
    try {
        const open = { publer, store: store ?? NO_LEDGER, clock };
        const view = await openView(open);
        const problems = store === null ? [ledgerNotRead(settings)] : [];
        const wishesFor = (pages) => forView(makeWishes(blog, settings, { ports, remote: view.remote, problems, pages }));
        const seen = await preview(view, wishesFor(null), open);
        return (pages) => wishesFor(pages).makePlan(seen);
    }
    catch (error) {
        if (!(0,src_errors/* isPublerFailure */.Jl)(error))
            throw error;
        return planAlone(blog, settings, { ...ports, store, why: error.message });
    }
}
/** A ledger that cannot be reached, or that the token may not read, is as none. A torn one is an error. */
async function isReadable(store) {
    try {
        await store?.read();
        return store !== null;
    }
    catch (error) {
        if (error instanceof src_errors/* GithubUnreachable */.UH || error instanceof src_errors/* LedgerForbidden */.H5)
            return false;
        throw error;
    }
}
/** Without Publer: the ledger's own copy of the boards, which holds only those in use. */
async function planAlone(blog, settings, ports) {
    const read = (await ports.store?.read()) ?? null;
    const owner = read?.ledger.owner ?? null;
    const remote = owner && {
        accounts: owner.accounts.map((id) => ({ id, name: id })),
        boards: read?.ledger.boards ?? [],
        complete: false,
    };
    const { wanted } = makeWishes(blog, settings, { ports, remote, problems: [], pages: null });
    const isChecked = remote !== null && wanted.every(({ board }) => board === null || board.id !== null);
    const problems = [
        ...(isChecked ? [] : [boardsNotChecked(settings, ports.why)]),
        ...(read === null ? [ledgerNotRead(settings)] : []),
    ];
    return (pages) => makeWishes(blog, settings, { ports, remote, problems, pages }).makePlan(read);
}
function ledgerNotRead({ placeOf }) {
    return notice(placeOf('ledger'), 'ledger-not-read', 'The ledger was not read: every pin is shown as new.');
}
function boardsNotChecked({ placeOf }, why) {
    const message = `Boards were not checked: ${why}.`.replace(/\.\.$/, '.');
    return notice(placeOf('publer'), 'boards-not-checked', message);
}
function notice(place, code, message) {
    return { ...place, severity: 'warning', code, message, hint: null };
}
const NO_LEDGER = {
    name: 'none',
    isShared: false,
    read: async () => ({ ledger: plan_ledger/* EMPTY_LEDGER */._7, existed: false, version: '' }),
    checkWritable: async () => { },
    save: async () => ({ kind: 'lost-race' }),
    close: async () => { },
};

// EXTERNAL MODULE: ./build/src/content/discover.js
var discover = __webpack_require__(50080);
// EXTERNAL MODULE: ./build/src/content/pin-keys.js
var pin_keys = __webpack_require__(27697);
;// CONCATENATED MODULE: ./build/src/content/containers.js

/** Where pin metadata may stand besides the top level: Zola's `extra`, Hugo's `params`. */
const CONTAINERS = new Set(['extra', 'params']);
const TOP = [[]];
/** The maps of a post in which fields are looked for: the top level, then the containers that it has. */
function findContainers(data) {
    const keys = Object.keys(data).filter((key) => /^[ep_-]/i.test(key) && CONTAINERS.has((0,pin_keys/* foldKey */.pU)(key)));
    return keys.length === 0 ? TOP : [...TOP, ...keys.map((key) => [key])];
}

// EXTERNAL MODULE: ./build/src/content/value.js
var content_value = __webpack_require__(35422);
;// CONCATENATED MODULE: ./build/src/content/post-fields.js


/** Fields that real blogs use, first one that says something wins; dots lead into maps. */
const TITLES = toPaths('title pageTitle newstitle linkTitle seoTitle');
const DESCRIPTIONS = toPaths('description excerpt summary spoiler subtitle seo.description meta_description abstract');
const PICTURE_NAMES = [
    'images cover image featured_image featuredImage featuredimage featuredImageUrl heroImage hero_image hero',
    'coverImage cover_image header.og_image header.teaser header.overlay_image header.image header-img thumbnail',
    'ogImage og_image socialImage social_image twitter_image facebook_image',
    'excerpt_image banner feature teaser posterImage top_img',
    'cover-img thumbnail-img share-img index_img banner_img photos photo',
];
const post_fields_PICTURES = PICTURE_NAMES.flatMap(toPaths);
/** The likeliest first, then `alt` of every field of a picture and the field beside it: `featured_image_alt`, `heroImageAlt`. */
const ALTS = [
    'cover.alt image.alt images.0.alt featuredImage.alt heroImage.alt coverImage.alt imageAlt image_alt heroAlt coverAlt thumbnail_alt cardImageAlt',
    ...PICTURE_NAMES.flatMap((names) => names.split(' ')).map((name) => `${name}.alt ${name}Alt ${name}_alt ${name}-alt`),
].flatMap(toPaths);
/** Keys of the picture itself where a field is a map. */
const SOURCES = ['path', 'src', 'url', 'image', 'feature'];
function findTitle(post) {
    return findText(post, TITLES);
}
function findDescription(post) {
    return findText(post, DESCRIPTIONS);
}
/** Alt text of the post's own picture. */
function findAlt(post) {
    return findText(post, ALTS);
}
/** The picture that the post shows, by the fields that themes use. Switches and colours are no pictures. */
function findPicture(post) {
    for (const base of findContainers(post.data)) {
        for (const field of post_fields_PICTURES) {
            const found = pictureAt(post.data, [...base, ...field]);
            if (found !== null)
                return found;
        }
    }
    return null;
}
/** Texts of a field named by the user (`category`, `taxonomies.tags`): one, or those of a list. */
function findTexts(post, name) {
    for (const base of findContainers(post.data)) {
        const value = (0,content_value/* getValue */._W)(post.data, [...base, ...makePath(name)]);
        const list = (0,content_value/* isList */.Lv)(value) ? value : [value];
        const texts = list.flatMap((item) => typeof item === 'string' && item.trim() !== '' ? [(0,content_value/* cleanText */.X5)(item)] : []);
        if (texts.length > 0)
            return texts;
    }
    return [];
}
function findText(post, fields) {
    for (const base of findContainers(post.data)) {
        const map = (0,content_value/* getValue */._W)(post.data, base) ?? null;
        for (const field of fields) {
            const value = (0,content_value/* getValue */._W)(map, field);
            if (typeof value === 'string' && value.trim() !== '')
                return { text: (0,content_value/* cleanText */.X5)(value), path: [...base, ...field] };
        }
    }
    return null;
}
function toPaths(names) {
    return names.split(' ').map(makePath);
}
function makePath(name) {
    return name.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
function pictureAt(root, path) {
    const value = (0,content_value/* getValue */._W)(root, path);
    if (typeof value === 'string')
        return isPicture(value) ? { text: (0,content_value/* cleanText */.X5)(value), path } : null;
    if ((0,content_value/* isList */.Lv)(value))
        return value.length === 0 ? null : pictureAt(root, [...path, 0]);
    if (!(0,content_value/* isMap */.jh)(value))
        return null;
    const source = SOURCES.find((key) => typeof value[key] === 'string' && value[key] !== '');
    return source === undefined ? null : pictureAt(root, [...path, source]);
}
function isPicture(text) {
    return !/^(?:|true|false|yes|no|on|off|none|\d+|#[0-9a-f]{3,8}|(?:rgba?|hsla?|linear-gradient)\(.*)$/i.test(text.trim());
}

;// CONCATENATED MODULE: ./build/src/content/post-tags.js


/** More look like spam. */
const MAX_HASHTAGS = 20;
const FIELDS = ['tags', 'tag', 'taxonomies.tags', 'keywords'];
/** The tags of a post, each once: a list, or a text with commas; where the site says so (Jekyll) also one with blanks. */
function findTags(post, hasSpacedTags) {
    const field = FIELDS.find((name) => findTexts(post, name).length > 0);
    const texts = field === undefined ? [] : findTexts(post, field);
    const [only = '', ...others] = texts;
    if (others.length > 0)
        return unique(texts);
    const separator = !only.includes(',') && hasSpacedTags ? /\s+/ : ',';
    return unique(only.split(separator));
}
/** `no-knead bread` → `#NoKneadBread`, `bread` → `#bread`; one without letters and digits is none. */
function makeHashtags(tags) {
    const names = tags.map((tag) => {
        const words = tag.replace(/['’]/g, '').match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
        return words.length > 1 ? words.map(capitalize).join('') : (words[0] ?? '');
    });
    return unique(names).map((name) => `#${name}`);
}
function capitalize(word) {
    const [first = '', ...rest] = word;
    return first.toUpperCase() + rest.join('');
}
/** Without empty ones, and without those that differ in case alone. */
function unique(texts) {
    const seen = new Map();
    for (const text of texts.map(content_value/* cleanText */.X5)) {
        const folded = text.toLowerCase();
        if (text !== '' && !seen.has(folded))
            seen.set(folded, text);
    }
    return [...seen.values()];
}

;// CONCATENATED MODULE: ./build/src/content/default-text.js



const FIELD = /\{([^{}]*)\}/g;
/** Names that every post has something for, or may have: what they are is worked out. */
const BUILT_IN = ['title', 'description', 'slug', 'tags', 'hashtags'];
/**
 * Fills a template such as `{title} | {category}` from a post: `{title}`, `{description}` and `{slug}` as the site sees them,
 * `{tags}` with commas, `{hashtags}` such as `#NoKneadBread`; any other name is a field of the front matter. A field that a post
 * does not have leaves nothing, at the ends not even what would stand between it and its neighbour.
 */
function renderTemplate(template, subject) {
    let isWhole = true;
    const text = template.replace(FIELD, (_, name) => {
        const value = lookUp(subject, name.trim());
        isWhole &&= value !== '';
        return value;
    });
    return isWhole ? (0,content_value/* cleanText */.X5)(text) : trimSeparators((0,content_value/* cleanText */.X5)(text));
}
const SEPARATORS = new Set(' \t\n|·•/–—-:,');
function trimSeparators(text) {
    let start = 0;
    let end = text.length;
    while (start < end && SEPARATORS.has(text.charAt(start)))
        start += 1;
    while (end > start && SEPARATORS.has(text.charAt(end - 1)))
        end -= 1;
    return text.slice(start, end);
}
/** How many tags a post has, where a template makes hashtags of them and they are too many for that; 0 anywhere else. */
function countCutTags(template, { post, hasSpacedTags }) {
    if (!listFields(template).includes('hashtags'))
        return 0;
    const count = makeHashtags(findTags(post, hasSpacedTags === true)).length;
    return count > MAX_HASHTAGS ? count : 0;
}
/** The names between the braces of a template. */
function listFields(template) {
    return [...template.matchAll(FIELD)].map(([, name = '']) => name.trim());
}
/** Whether a post has something for a field of a template. */
function hasField(subject, name) {
    return lookUp(subject, name) !== '';
}
/** Where the text of a template stands that is nothing but the post's title or description; null for any other. */
function findSource(template, { post }) {
    if (template === '{title}')
        return findTitle(post)?.path ?? null;
    return template === '{description}' ? (findDescription(post)?.path ?? null) : null;
}
function lookUp({ post, page, hasSpacedTags }, name) {
    const tags = () => findTags(post, hasSpacedTags === true);
    if (name === 'title')
        return findTitle(post)?.text ?? post.heading ?? page.title ?? '';
    if (name === 'description')
        return findDescription(post)?.text ?? '';
    if (name === 'slug')
        return makeSlug(post);
    if (name === 'tags')
        return tags().join(', ');
    if (name === 'hashtags')
        return makeHashtags(tags()).slice(0, MAX_HASHTAGS).join(' ');
    return findTexts(post, name).join(', ');
}
/** Front matter `slug`, else the file name without date; of an `index` file its folder. */
function makeSlug(post) {
    const own = findTexts(post, 'slug')[0];
    if (own !== undefined)
        return own
            .split('/')
            .filter((part) => part !== '')
            .join('/');
    const parts = post.file.replace(/\.[^./]*$/, '').split('/');
    const name = parts.at(-1) === 'index' ? parts.at(-2) : parts.at(-1);
    return (name ?? '').replace(/^\d{4}-\d{1,2}-\d{1,2}-/, '');
}

// EXTERNAL MODULE: ./build/src/content/finding.js
var content_finding = __webpack_require__(67938);
;// CONCATENATED MODULE: ./build/src/content/idle-fields.js



/** Posts are noted one by one, so that nobody has to keep them. */
function createIdleFields({ defaults, utm, placeOf, }) {
    const templates = [
        ['defaults.title', defaults.title],
        ['defaults.description', defaults.description],
        ...Object.entries(utm ?? {}).map(([name, template]) => [`utm.${name}`, template]),
    ];
    let idle = templates.flatMap(([path, template]) => listFields(template ?? '')
        .filter((name) => !ALWAYS.has(name))
        .map((name) => ({ path, name })));
    const keys = new Set();
    let isAnyNoted = false;
    return {
        note(subject) {
            isAnyNoted = true;
            if (idle.length === 0)
                return;
            idle = idle.filter(({ name }) => !hasField(subject, name));
            for (const key of Object.keys(subject.post.data).slice(0, MAX_KEYS))
                keys.add(key);
        },
        problems() {
            return (isAnyNoted ? idle : []).map(({ path, name }) => {
                const message = `\`${path}\` has {${name}}, and no post with a pin has a field of that name.`;
                const meant = findNear(name, BUILT_IN);
                const near = meant ?? findNear(name, [...keys]);
                const hint = near === null ? null : `did you mean {${near}}?`;
                const make = meant === null ? content_finding/* makeWarning */.bh : content_finding/* makeError */.xz;
                return (0,content_finding/* placeFinding */.Uh)(placeOf(path), make('settings-unused', message, hint));
            });
        },
    };
}
const ALWAYS = new Set(['title', 'description', 'slug']);
const MAX_KEYS = 100;
/** A name that differs in two letters at most, and is not another short word. */
function findNear(name, names) {
    const short = name.slice(0, 60).toLowerCase();
    const limit = short.length < 5 ? 1 : 2;
    const near = names.filter((known) => known !== name && (0,leven/* default */.A)(short, known.slice(0, 60).toLowerCase()) <= limit);
    return near[0] ?? null;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
;// CONCATENATED MODULE: ./build/src/content/pin-schema.js



const TEXT = schemas/* string */.YjP();
const pin_schema_TEXTS = schemas/* union */.KCZ([TEXT, schemas/* array */.YOg(TEXT.nullable())]);
const SWITCH = schemas/* string */.YjP().regex(/^(?:true|yes|on|1|false|no|off|0)$/i);
const ID = schemas/* string */.YjP().regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u);
/** What each field may hold; an empty value is absent and never gets here. */
const SHAPES = {
    image: { schema: pin_schema_TEXTS, expected: 'a path, an https URL or a list of them' },
    board: { schema: pin_schema_TEXTS, expected: 'the name of a board or a list of names' },
    title: { schema: TEXT, expected: 'text' },
    description: { schema: TEXT, expected: 'text' },
    alt: { schema: pin_schema_TEXTS, expected: 'text, or a list of texts beside several images' },
    link: { schema: TEXT, expected: 'an absolute URL' },
    schedule: { schema: TEXT, expected: 'a time such as 2031-05-01 09:30, now, next or +3d' },
    id: { schema: ID, expected: 'up to 64 letters, digits, dots, dashes and underscores' },
    account: { schema: TEXT, expected: 'the name of an account in the settings' },
    skip: { schema: SWITCH, expected: 'true or false' },
};
/** Checks the shape of one field; what its texts mean is judged later. */
function parseField(name, value, path) {
    const clean = typeof value === 'string' ? (0,content_value/* cleanText */.X5)(value) : value;
    if (clean === null || clean === '')
        return { kind: 'field', field: null };
    const { schema, expected } = SHAPES[name];
    const parsed = schema.safeParse(clean);
    if (parsed.success)
        return { kind: 'field', field: makeField(parsed.data, path) };
    const wrong = findWrong(clean);
    const at = wrong === null ? path : [...path, wrong.index];
    const message = `${name} is ${(0,content_value/* nameKind */.uo)(wrong?.item ?? clean)}; expected ${expected}.`;
    return { kind: 'wrong', path: at, finding: (0,content_finding/* makeError */.xz)('field-type', message) };
}
function makeField(data, path) {
    if (typeof data === 'string')
        return { path, isList: false, items: [{ text: data, path }] };
    const items = data.map((text, index) => {
        const clean = text === null ? '' : (0,content_value/* cleanText */.X5)(text);
        return { text: clean === '' ? null : clean, path: [...path, index] };
    });
    return { path, isList: true, items };
}
/** The list entry that is not text. */
function findWrong(value) {
    if (!(0,content_value/* isList */.Lv)(value))
        return null;
    const index = value.findIndex((item) => item !== null && typeof item !== 'string');
    return index === -1 ? null : { item: value[index] ?? null, index };
}
/** `skip` as it was written; its shape has been checked. */
function isOn(text) {
    return /^(?:true|yes|on|1)$/i.test(text);
}

;// CONCATENATED MODULE: ./build/src/content/read-raw-pin.js




const read_raw_pin_FIELDS = new Map(pin_keys/* PIN_FIELDS */.Ir.map((field) => [field, field]));
/** So many unknown keys of one pin are named. */
const MAX_UNKNOWN = 20;
/** Templates leave all fields empty: that is no pin, unless a `#` made a value empty. */
function readRawPin(post, path, map) {
    const keys = Object.keys(map);
    const place = post.place(path, 'key');
    const isEmpty = keys.every((key) => map[key] === null || map[key] === '');
    if (isEmpty && !keys.some((key) => post.lostToComment([...path, key]) !== null)) {
        const finding = (0,content_finding/* makeWarning */.bh)('pin-empty', 'The pin holds nothing; no pin is made.', 'pin: { board: Bread }');
        return { value: [], problems: (0,content_finding/* placeFindings */.ky)(place, [finding]) };
    }
    const fields = new Map();
    const problems = [];
    const unknown = [];
    for (const key of keys) {
        const field = read_raw_pin_FIELDS.get(key);
        if (field === undefined)
            unknown.push(key);
        else
            problems.push(...readField(post, { path: [...path, key], value: map[key] ?? null, field }, fields));
    }
    for (const key of unknown.slice(0, MAX_UNKNOWN))
        problems.push((0,content_finding/* placeFinding */.Uh)(post.place([...path, key], 'key'), nameUnknown(key)));
    return { value: [{ place, path, fields, isMalformed: false, problems }], problems: [] };
}
/** Adds a field to the pin where its shape is right. */
function readField(post, key, into) {
    const parsed = parseField(key.field, key.value, key.path);
    if (parsed.kind === 'wrong')
        return (0,content_finding/* placeFindings */.ky)(post.place(parsed.path), [parsed.finding]);
    if (parsed.field !== null)
        into.set(key.field, parsed.field);
    const lost = key.value === null && key.field !== 'board' ? post.lostToComment(key.path) : null;
    if (lost === null)
        return [];
    const message = `${key.field} is empty: # starts a comment.`;
    return (0,content_finding/* placeFindings */.ky)(post.place(key.path), [
        (0,content_finding/* makeWarning */.bh)('field-type', message, `${key.field}: ${JSON.stringify(lost)}`),
    ]);
}
function nameUnknown(key) {
    const shown = key.slice(0, 60);
    if (pin_keys/* UNSUPPORTED */.QH.has((0,pin_keys/* foldKey */.pU)(key)))
        return (0,content_finding/* makeError */.xz)('field-unsupported', `Publer's API has no “${shown}” for pins.`, `Remove ${shown}.`);
    const message = `A pin has no key “${shown}”; the keys are ${pin_keys/* PIN_FIELDS */.Ir.join(', ')}.`;
    return (0,content_finding/* makeError */.xz)('key-unknown', message, nearestField((0,pin_keys/* foldKey */.pU)(shown)));
}
/** The field that was probably meant; null where none is near. */
function nearestField(key) {
    const near = pin_keys/* PIN_FIELDS */.Ir.map((field) => ({ field, distance: (0,leven/* default */.A)(key, field) }));
    const [best] = near.sort((a, b) => a.distance - b.distance);
    return best === undefined || best.distance > 3 || best.distance >= best.field.length
        ? null
        : `${best.field}:`;
}

;// CONCATENATED MODULE: ./build/src/content/flat-keys.js



/**
 * Flat keys (`pinterest_image`) make a pin of their own where there is no nested one, and fill in what a single nested pin
 * leaves out. What a nested pin says itself wins, with a warning.
 */
function addFlatKeys(post, keys, nested) {
    const flat = keys.filter(isFlat).filter(({ value }) => !(0,content_value/* isEmpty */.Im)(value));
    const [first] = flat;
    if (first === undefined)
        return { value: nested, problems: [] };
    const [only, ...others] = nested;
    if (others.length > 0)
        return { value: nested, problems: flat.map((key) => ignore(post, key, 'the nested pins')) };
    const fields = new Map(only?.fields);
    const problems = [...(only?.problems ?? [])];
    const ignored = [];
    for (const key of flat) {
        const said = fields.get(key.field);
        if (said === undefined)
            problems.push(...readField(post, key, fields));
        else
            ignored.push(ignore(post, key, said.path.join('.')));
    }
    const place = only?.place ?? post.place(first.path, 'key');
    const isMalformed = only?.isMalformed ?? false;
    return {
        value: [{ place, path: only?.path ?? null, fields, isMalformed, problems }],
        problems: ignored,
    };
}
function isFlat(key) {
    return key.field !== null;
}
function ignore(post, key, winner) {
    const name = `${key.path.at(-1)}`;
    const message = `${name} is ignored in favour of ${winner}.`;
    return (0,content_finding/* placeFinding */.Uh)(post.place(key.path, 'key'), (0,content_finding/* makeWarning */.bh)('key-ignored', message, `Remove ${name}.`));
}

;// CONCATENATED MODULE: ./build/src/content/list-keys.js



/** The keys about pins where they may stand: at the top level and in its containers, in the order of the text. */
function list_keys_listKeys(data) {
    const listed = [];
    for (const base of findContainers(data)) {
        const map = (0,content_value/* getValue */._W)(data, base);
        if (!(0,content_value/* isMap */.jh)(map))
            continue;
        for (const key of Object.keys(map)) {
            const known = (0,pin_keys/* parsePinKey */.wi)(key);
            if (known !== null)
                listed.push({ path: [...base, key], value: map[key] ?? null, known });
        }
    }
    return listed;
}

;// CONCATENATED MODULE: ./build/src/content/misspelt-keys.js


/** So many misspelt keys of one post are named. */
const MAX_NAMED = 20;
/** Flat keys such as `pinSchedule`, which would be dropped in silence. Empty ones, from an archetype, say nothing. */
function findMisspelt(post, listed) {
    const keys = listed.flatMap((key) => key.known.kind === 'misspelt' && !(0,content_value/* isEmpty */.Im)(key.value) ? [{ key, post, meant: key.known.field }] : []);
    return keys.slice(0, MAX_NAMED);
}
/** A misspelt key keeps the only pin of its post back: it would go out without what the key says. Where there is none, or several, it is a warning. */
function blameMisspelt({ value, problems }, misspelt) {
    const [only, ...others] = value;
    if (only === undefined || others.length > 0)
        return { value, problems: [...problems, ...misspelt.flatMap((key) => nameMisspelt(key, content_finding/* makeWarning */.bh))] };
    const errors = misspelt.flatMap((key) => nameMisspelt(key, content_finding/* makeError */.xz));
    return { value: [{ ...only, problems: [...only.problems, ...errors] }], problems };
}
function nameMisspelt({ post, key, meant }, make) {
    const name = `${key.path.at(-1)}`.slice(0, 60);
    const hint = meant === 'id' || meant === 'account' || meant === 'skip' ? `pin: { ${meant}: … }` : null;
    const message = `“${name}” is no key of a pin and is not read.`;
    return (0,content_finding/* placeFindings */.ky)(post.place(key.path, 'key'), [
        make('key-unknown', message, hint ?? `${flatName(name, meant)}:`),
    ]);
}
/** `pinterestLink`, joined the way the author joins. */
function flatName(written, field) {
    const joint = /[_-]/.exec(written)?.[0];
    return joint === undefined
        ? `pinterest${field.charAt(0).toUpperCase()}${field.slice(1)}`
        : `pinterest${joint}${field}`;
}

;// CONCATENATED MODULE: ./build/src/content/find-pins.js







/** More pins than a post may have: enough to be told that they are too many. */
const MAX_READ = 60;
/** The pins of a post as the author wrote them, nested ones first; flat keys make one pin where there is no nested one. */
function findPins(post) {
    const listed = list_keys_listKeys(post.data);
    const keys = findKeys(listed);
    const problems = [];
    const pins = [];
    for (const key of keys) {
        if (key.field !== null)
            continue;
        const nested = readNested(post, key);
        pins.push(...nested.value);
        problems.push(...nested.problems);
    }
    const all = addFlatKeys(post, keys, pins);
    const found = { value: all.value, problems: [...problems, ...all.problems] };
    return blameMisspelt(found, findMisspelt(post, listed));
}
/** Whether parsed front matter holds a key that is about pins. */
function hasPinMetadata(data) {
    return findKeys(listKeys(data)).length > 0;
}
function findKeys(listed) {
    return listed.flatMap(({ path, value, known }) => known.kind === 'misspelt' ? [] : [{ path, value, field: known.kind === 'flat' ? known.field : null }]);
}
function readNested(post, { path, value }) {
    if ((0,content_value/* isMap */.jh)(value))
        return readRawPin(post, path, value);
    if ((0,content_value/* isList */.Lv)(value) && value.length > 0)
        return readList(post, path, value);
    const key = path.at(-1);
    const place = post.place(path, 'key');
    if (value === null || (0,content_value/* isList */.Lv)(value))
        return judge(place, (0,content_finding/* makeWarning */.bh)('pin-empty', `${key} holds nothing; no pin is made.`));
    const isSwitch = /^(?:true|false|yes|no|on|off|[\d.+-]*)$/i.test(value.trim());
    if (isSwitch || (0,pin_keys/* foldKey */.pU)(`${key}`) === 'pinterest')
        return NOTHING;
    const message = `${key} is ${(0,content_value/* nameKind */.uo)(value)}; expected a map of fields such as image and board.`;
    return judge(post.place(path), (0,content_finding/* makeWarning */.bh)('field-type', message, `${key}: { image: ${value.slice(0, 200)} }`));
}
function readList(post, path, list) {
    const isProfile = (0,pin_keys/* foldKey */.pU)(`${path.at(-1)}`) === 'pinterest' && !list.some(content_value/* isMap */.jh);
    if (isProfile)
        return NOTHING;
    const read = list.slice(0, MAX_READ).map((item, index) => readItem(post, [...path, index], item));
    return { value: read.flatMap((each) => each.value), problems: read.flatMap((each) => each.problems) };
}
function readItem(post, path, item) {
    if ((0,content_value/* isMap */.jh)(item))
        return readRawPin(post, path, item);
    if (item === null)
        return judge(post.place(path), (0,content_finding/* makeWarning */.bh)('pin-empty', 'This entry holds nothing; no pin is made.'));
    const message = `A pin is ${(0,content_value/* nameKind */.uo)(item)}; expected a map of fields such as image and board.`;
    const place = post.place(path);
    const problems = (0,content_finding/* placeFindings */.ky)(place, [
        (0,content_finding/* makeError */.xz)('field-type', message, '{ image: ./cover.jpg, board: Bread }'),
    ]);
    return { value: [{ place, path, fields: new Map(), isMalformed: true, problems }], problems: [] };
}
const NOTHING = { value: [], problems: [] };
function judge(place, finding) {
    return { value: [], problems: (0,content_finding/* placeFindings */.ky)(place, [finding]) };
}

;// CONCATENATED MODULE: ./build/src/content/pin-board.js



/** More boards than a post may have pins: enough to be told that they are too many. */
const MAX_BOARDS = 60;
/** The boards of a pin, at least one; a list in the post makes one pin for each. */
function makeBoards(scope) {
    const { post, raw } = scope;
    const field = raw.fields.get('board');
    const path = raw.path === null ? null : [...raw.path, 'board'];
    const isNull = path !== null && (0,content_value/* getValue */._W)(post.data, path) === null;
    const lost = isNull ? post.lostToComment(path) : null;
    if (isNull && lost !== null)
        return [missLost(post.place(path), lost)];
    if (field === undefined)
        return [chooseDefault(scope)];
    if (field.items.length === 0)
        return [miss(post.place(field.path), 'The list of boards is empty.')];
    return mergeSame(field.items.slice(0, MAX_BOARDS).map((item) => judgeBoard(scope, item)));
}
/** A board that the list names twice gets the pin once. */
function mergeSame(choices) {
    const merged = new Map();
    for (const choice of choices) {
        const name = choice.board ?? '';
        const first = merged.get(name);
        const message = `The list names the board “${name}” twice; it gets the pin once.`;
        const problem = (0,content_finding/* placeFinding */.Uh)(choice.place, (0,content_finding/* makeWarning */.bh)('board-duplicate', message));
        merged.set(name, first === undefined ? choice : { ...first, problems: [...first.problems, problem] });
    }
    return [...merged.values()];
}
/** Spreadsheets and YAML readers make numbers of ids and lose digits; quotes keep them. */
function judgeBoard({ post }, { text, path }) {
    const place = post.place(path);
    const lost = text === null ? post.lostToComment(path) : null;
    if (lost !== null)
        return missLost(place, lost);
    if (text === null)
        return miss(place, 'This entry of the list of boards is empty.');
    if (!/^\d{16,}$/.test(text) || !post.isPlain(path))
        return { board: text, place, problems: [] };
    const message = `The board id ${text} is not quoted: YAML readers take it for a number and lose its last digits.`;
    return {
        board: text,
        place,
        problems: (0,content_finding/* placeFindings */.ky)(place, [(0,content_finding/* makeError */.xz)('board-id-unquoted', message, `board: "${text}"`)]),
    };
}
/** `defaults.boards-by` in the order of the settings, then `defaults.board`. */
function chooseDefault({ post, raw, context }) {
    const { boardsBy, board } = context.settings.defaults;
    for (const [field, boards] of Object.entries(boardsBy)) {
        const values = findTexts(post, field).map((value) => value.toLowerCase());
        const found = Object.entries(boards).find(([value]) => values.includes(value.normalize('NFC').trim().toLowerCase()));
        if (found !== undefined)
            return { board: found[1], place: raw.place, problems: [] };
    }
    if (board !== null)
        return { board, place: raw.place, problems: [] };
    return miss(raw.place, 'The pin has no board and the settings have no default.');
}
function missLost(place, lost) {
    const finding = (0,content_finding/* makeError */.xz)('board-missing', 'The board is empty: # starts a comment.', `board: ${JSON.stringify(lost)}`);
    return { board: null, place, problems: (0,content_finding/* placeFindings */.ky)(place, [finding]) };
}
function miss(place, message) {
    return {
        board: null,
        place,
        problems: (0,content_finding/* placeFindings */.ky)(place, [(0,content_finding/* makeError */.xz)('board-missing', message, 'board: Bread')]),
    };
}

// EXTERNAL MODULE: ./build/src/content/no-url.js
var no_url = __webpack_require__(64184);
// EXTERNAL MODULE: ./build/src/content/parse-url.js
var parse_url = __webpack_require__(696);
// EXTERNAL MODULE: ./build/src/content/private-host.js
var private_host = __webpack_require__(79415);
;// CONCATENATED MODULE: ./build/src/content/raw-pin.js
/** The first text of a field; undefined where it has none. */
function textOf(raw, field) {
    for (const { text, path } of raw.fields.get(field)?.items ?? [])
        if (text !== null)
            return { text, path };
    return undefined;
}
/** The texts of a field, empty list entries left out. */
function textsOf(raw, field) {
    const items = raw.fields.get(field)?.items ?? [];
    return items.flatMap(({ text, path }) => (text === null ? [] : [{ text, path }]));
}

;// CONCATENATED MODULE: ./build/src/content/pin-link.js







const MAX_LINK = 2048;
/** Hosts that only redirect; Pinterest blocks pins that lead through them. */
const SHORTENERS = new Set('bit.ly tinyurl.com t.co goo.gl ow.ly buff.ly is.gd v.gd rebrand.ly cutt.ly shorturl.at rb.gy tiny.cc lnkd.in amzn.to pin.it t.ly bl.ink dlvr.it ift.tt soo.gd'.split(' '));
/** An explicit link as it is written, else the post's public URL with the settings' UTM parameters. */
function makeLink(scope) {
    const { post, raw, context } = scope;
    const own = textOf(raw, 'link');
    if (own !== undefined) {
        const findings = judgeLink(own.text, context.siteUrl);
        return { value: own.text, problems: (0,content_finding/* placeAt */.BW)(post, own.path, findings) };
    }
    const link = context.page.url === null ? null : addUtm(context.page.url, post, context);
    if (link !== null)
        return { value: link, problems: (0,content_finding/* placeFindings */.ky)(raw.place, judgeLink(link, null)) };
    // The page says why already, and what to set.
    if (context.page.problems.some((problem) => problem.code === 'permalink-missing'))
        return { value: null, problems: [] };
    const { why, hint } = (0,no_url/* explainNoUrl */.E)(context.page, context.siteUrl);
    const message = `The public URL of the post is not known, so the pin has no link: ${why}.`;
    return { value: null, problems: (0,content_finding/* placeFindings */.ky)(raw.place, [(0,content_finding/* makeError */.xz)('link-missing', message, hint)]) };
}
function addUtm(pageUrl, post, context) {
    const { utm } = context.settings;
    if (utm === null || !URL.canParse(pageUrl))
        return pageUrl;
    const url = new URL(pageUrl);
    for (const [name, template] of Object.entries(utm)) {
        const value = template === null ? '' : renderTemplate(template, { ...context, post });
        if (value !== '')
            url.searchParams.set(`utm_${name}`, value);
    }
    return url.href;
}
function judgeLink(link, siteUrl) {
    const url = /\s/.test(link) || !/^https?:\/\//i.test(link) ? null : (0,parse_url/* parseUrl */.D)(link);
    if (url === null)
        return [(0,content_finding/* makeError */.xz)('link-invalid', notAbsolute(link), suggest(link, siteUrl))];
    const findings = [];
    const length = (0,content_value/* countCodePoints */.sA)(link);
    if (length > MAX_LINK)
        findings.push((0,content_finding/* makeError */.xz)('link-too-long', `The link has ${length} characters; at most ${MAX_LINK} are allowed.`));
    if (url.username !== '' || url.password !== '')
        findings.push((0,content_finding/* makeError */.xz)('link-private', 'The link holds a user name or password.'));
    else if ((0,private_host/* isPrivateHost */.S)(url.hostname))
        findings.push((0,content_finding/* makeError */.xz)('link-private', `${url.hostname} is not on the public internet.`));
    if (url.protocol === 'http:')
        findings.push((0,content_finding/* makeWarning */.bh)('link-http', 'The link is not https.', link.replace(/^http:/i, 'https:')));
    return [...findings, ...judgeHost(url, siteUrl)];
}
function judgeHost(url, siteUrl) {
    const host = bareHost(url);
    if (SHORTENERS.has(host))
        return [(0,content_finding/* makeWarning */.bh)('link-shortener', `The link goes through ${host}; Pinterest blocks shorteners.`)];
    if (siteUrl === null || !URL.canParse(siteUrl))
        return [];
    const own = bareHost(new URL(siteUrl));
    return host === own
        ? []
        : [(0,content_finding/* makeWarning */.bh)('link-other-host', `The link leads to ${host}, the site is ${own}.`)];
}
function bareHost(url) {
    return url.hostname.replace(/^www\./, '').replace(/\.$/, '');
}
function notAbsolute(link) {
    return `“${link.slice(0, 80)}” is not an absolute http or https address.`;
}
function suggest(link, siteUrl) {
    const encoded = link.replaceAll(' ', '%20');
    if (encoded !== link && encoded.length < 200 && /^https?:\/\/\S+$/i.test(encoded) && URL.canParse(encoded))
        return `link: ${encoded}`;
    const base = siteUrl === null ? 'https://…' : siteUrl.replace(/\/$/, '');
    return /^\/(?!\/)[^\s]{0,200}$/.test(link) ? `link: ${base}${link}` : `link: ${base}/…`;
}

;// CONCATENATED MODULE: ./build/src/content/pin-texts.js





const MAX_TITLE = 100;
const FEED_TITLE = 40;
const MAX_DESCRIPTION = 800;
const LONG_DESCRIPTION = 500;
/** The pin's title, else the one of `defaults.title`; always one line. */
function makeTitle(scope) {
    const { text, path, cut } = findOrRender(scope, 'title');
    const title = text.replace(/\s+/g, ' ');
    return { value: title, problems: placeText(scope, path, [...judgeTitle(title), ...cut]) };
}
/** What the pin says itself, else what the settings make of the post, with the path of the text that was taken; null for that of none. */
function findOrRender({ post, raw, context }, field) {
    const own = textsOf(raw, field)[0];
    if (own !== undefined)
        return { ...own, cut: [] };
    const template = context.settings.defaults[field];
    const subject = { post, page: context.page, hasSpacedTags: context.hasSpacedTags };
    const tags = countCutTags(template, subject);
    const message = `The post has ${tags} tags; {hashtags} in \`defaults.${field}\` takes the first ${MAX_HASHTAGS}.`;
    const cut = tags === 0 ? [] : [(0,content_finding/* makeWarning */.bh)('hashtags-many', message)];
    return { text: renderTemplate(template, subject), path: findSource(template, subject), cut };
}
function placeText({ post, raw }, path, findings) {
    return path === null ? (0,content_finding/* placeFindings */.ky)(raw.place, findings) : (0,content_finding/* placeAt */.BW)(post, path, findings);
}
function judgeTitle(title) {
    const length = (0,content_value/* countCodePoints */.sA)(title);
    if (length === 0)
        return [(0,content_finding/* makeError */.xz)('title-missing', 'The pin has no title and the post has none.', 'title: …')];
    if (length > MAX_TITLE)
        return [(0,content_finding/* makeError */.xz)('title-too-long', tooLong('title', length, MAX_TITLE))];
    if (length > FEED_TITLE) {
        const message = `The title has ${length} characters; the feed cuts it after ${FEED_TITLE}.`;
        return [(0,content_finding/* makeWarning */.bh)('title-long', message), ...judgeUtf16('title', title, MAX_TITLE)];
    }
    return [];
}
/** The pin's description, else the one of `defaults.description`; may be empty. */
function makeDescription(scope) {
    const { text, path, cut } = findOrRender(scope, 'description');
    return { value: text, problems: placeText(scope, path, [...judgeDescription(text), ...cut]) };
}
function judgeDescription(description) {
    const length = (0,content_value/* countCodePoints */.sA)(description);
    const hashtags = description.match(/(?<![\p{L}\p{N}_&])#[\p{L}\p{N}_]+/gu)?.length ?? 0;
    const findings = [];
    if (length > MAX_DESCRIPTION)
        findings.push((0,content_finding/* makeError */.xz)('description-too-long', tooLong('description', length, MAX_DESCRIPTION)));
    else if (length > LONG_DESCRIPTION) {
        const message = `The description has ${length} characters; Pinterest's help page says ${LONG_DESCRIPTION}.`;
        findings.push((0,content_finding/* makeWarning */.bh)('description-long', message), ...judgeUtf16('description', description, MAX_DESCRIPTION));
    }
    if (hashtags > MAX_HASHTAGS) {
        const message = `The description has ${hashtags} hashtags; more than ${MAX_HASHTAGS} look like spam.`;
        findings.push((0,content_finding/* makeWarning */.bh)('hashtags-many', message));
    }
    return findings;
}
/** Whether a text that fits in characters fits in UTF-16 units too, which some readers count. */
function judgeUtf16(name, text, max) {
    if (text.length <= max)
        return [];
    const message = `The ${name} fits in ${max} characters but has ${text.length} UTF-16 units; Pinterest may refuse it.`;
    return [(0,content_finding/* makeWarning */.bh)('utf16-length', message)];
}
function tooLong(name, length, max) {
    return `The ${name} has ${length} characters; at most ${max} are allowed.`;
}

;// CONCATENATED MODULE: ./build/src/content/pin-media.js





const MAX_PHOTOS = 5;
const MAX_ALT = 500;
/** The pictures or the video of a pin with their alt texts; the title stands in for an alt text that is missing. */
function makeMedia(scope, title) {
    const { post, raw, context } = scope;
    const values = findValues(scope);
    const problems = [...values.flatMap(({ own }) => sayWhence(scope, own)), ...judgeAlts(scope, values)];
    const media = [];
    const written = [];
    for (const [index, value] of values.slice(0, MAX_PHOTOS).entries()) {
        const found = context.findMedia(value.text);
        const findings = found.problems.map((finding) => value.advise(finding));
        if (found.media !== null) {
            if (media.some((other) => isSame(other, found.media)))
                findings.push(sayTwice(value.text));
            const alt = value.own?.alt ?? chooseAlt(scope, index)?.text ?? null;
            if (alt === null && found.media.kind === 'photo')
                findings.push(ALT_MISSING);
            const urlPlace = found.media.source === 'url' ? value.place() : null;
            written.push(value.text);
            media.push({ ...found.media, alt: alt ?? title, urlPlace });
        }
        if (findings.length > 0)
            problems.push(...(0,content_finding/* placeFindings */.ky)(value.place(), findings));
    }
    const field = raw.fields.get('image');
    const findings = judgeMedia(media, { named: values.map(({ text }) => text), written });
    problems.push(...(field === undefined ? (0,content_finding/* placeFindings */.ky)(raw.place, findings) : (0,content_finding/* placeAt */.BW)(post, field.path, findings)));
    return { value: [...media], problems };
}
function isSame(a, b) {
    return a.sha256 === null ? a.url === b?.url : a.sha256 === b?.sha256;
}
function sayTwice(written) {
    const message = `${written.slice(0, 100)} is a picture that this pin has already: it is shown twice.`;
    return (0,content_finding/* makeWarning */.bh)('image-duplicate', message, 'name each picture once');
}
/** `image: /a.jpg` where the key is another one (`pinterest-image`), or where the value stands in a list or in the text. */
function adviseFor(key, format) {
    return (finding) => {
        const better = /^image: (.*)$/s.exec(finding.hint ?? '')?.[1];
        if (better === undefined || key === 'image')
            return finding;
        if (typeof key === 'string')
            return { ...finding, hint: `${key}: ${better}` };
        const isBare = format === 'yaml' || key === undefined || better.startsWith('"');
        return { ...finding, hint: isBare ? better : JSON.stringify(better) };
    };
}
/** The pin's own pictures, else the one that the post shows, else one that lies beside it or stands in its text. */
function findValues({ post, raw, context }) {
    const make = ({ text, path }) => ({
        text,
        own: null,
        place: () => post.place(path),
        advise: adviseFor(path.at(-1), post.format),
    });
    if (raw.fields.has('image'))
        return textsOf(raw, 'image').map(make);
    const picture = findPicture(post);
    if (picture !== null)
        return [make(picture)];
    const own = context.findOwnPicture?.() ?? null;
    return own === null
        ? []
        : [
            {
                text: own.value,
                own,
                place: () => own.place ?? raw.place,
                advise: adviseFor(undefined, post.format),
            },
        ];
}
/** A picture of the text is the last resort: it may be any. */
function sayWhence({ raw }, own) {
    if (own === null || own.place === null)
        return [];
    const message = `The front matter names no picture: the first one of the text is taken, ${own.value.slice(0, 200)} in line ${own.place.line}.`;
    return (0,content_finding/* placeFindings */.ky)(raw.place, [
        (0,content_finding/* makeWarning */.bh)('image-from-body', message, `image: ${renderList([own.value])}`),
    ]);
}
/** One alt text stands for every picture; the one of the cover for the first picture only. */
function chooseAlt({ post, raw }, index) {
    const own = raw.fields.get('alt');
    if (own === undefined)
        return index === 0 ? findAlt(post) : null;
    const item = own.items[own.isList ? index : 0];
    return item === undefined || item.text === null ? null : item;
}
function judgeAlts({ post, raw }, values) {
    const pictures = values.length;
    const alts = raw.fields.get('alt');
    const inherited = alts === undefined ? findAlt(post) : null;
    const own = textsOf(raw, 'alt');
    const texts = inherited === null ? own : [inherited];
    const problems = texts.flatMap(({ text, path }) => (0,content_finding/* placeAt */.BW)(post, path, judgeAlt(text)));
    const shown = values.flatMap(({ own, place }) => own === null || own.alt === null ? [] : (0,content_finding/* placeFindings */.ky)(place(), judgeAlt(own.alt)));
    problems.push(...shown);
    if (alts === undefined || !alts.isList || alts.items.length <= pictures)
        return problems;
    const message = `There are ${alts.items.length} alt texts for ${pictures === 1 ? 'one picture' : `${pictures} pictures`}.`;
    const hint = pictures === 0 ? null : `alt: ${renderList(own.slice(0, pictures).map(({ text }) => text))}`;
    return [...problems, ...(0,content_finding/* placeAt */.BW)(post, alts.path, [(0,content_finding/* makeError */.xz)('alt-count', message, hint)])];
}
function judgeAlt(alt) {
    const length = (0,content_value/* countCodePoints */.sA)(alt);
    if (length > MAX_ALT)
        return [(0,content_finding/* makeError */.xz)('alt-too-long', tooLong('alt text', length, MAX_ALT))];
    return judgeUtf16('alt text', alt, MAX_ALT);
}
function judgeMedia(media, { named, written }) {
    const only = (kind) => written.filter((_, index) => media[index]?.kind === kind);
    const videos = only('video');
    const use = (values) => `image: ${renderList(values)}`;
    if (named.length === 0)
        return [NO_MEDIA];
    if (videos.length > 0 && videos.length < media.length)
        return [
            (0,content_finding/* makeError */.xz)('media-mixed', 'Pictures and a video cannot share a pin: make two pins.', use(only('photo'))),
        ];
    if (videos.length > 1) {
        const message = `The pin has ${videos.length} videos; at most one is allowed.`;
        return [(0,content_finding/* makeError */.xz)('media-count', message, use(videos.slice(0, 1)))];
    }
    if (named.length > MAX_PHOTOS) {
        const message = `The pin has ${named.length} pictures; at most ${MAX_PHOTOS} are allowed.`;
        return [(0,content_finding/* makeError */.xz)('media-count', message, use(named.slice(0, MAX_PHOTOS)))];
    }
    const sizes = new Set(media.flatMap(({ width, height }) => (width === null ? [] : [`${width} × ${height}`])));
    if (sizes.size < 2)
        return [];
    const message = `The pictures have different sizes: ${[...sizes].join(', ')} pixels.`;
    return [(0,content_finding/* makeWarning */.bh)('image-sizes-differ', message)];
}
/** Texts as YAML: one alone, several between brackets. */
function renderList(texts) {
    const quoted = texts.map((text) => /^[\p{L}\p{N}./][\p{L}\p{N} ./_-]*$/u.test(text) ? text : JSON.stringify(text));
    return quoted.length === 1 ? (quoted[0] ?? '') : `[${quoted.join(', ')}]`;
}
const NO_MEDIA = (0,content_finding/* makeError */.xz)('media-count', 'The pin has no picture and the post shows none.', 'image: ./cover.jpg');
const ALT_MISSING = (0,content_finding/* makeWarning */.bh)('alt-missing', 'The picture has no alt text; the title is used.', 'alt: …');

// EXTERNAL MODULE: ./build/src/content/tree.js
var content_tree = __webpack_require__(14091);
// EXTERNAL MODULE: ./build/src/content/yaml-tree.js + 1 modules
var yaml_tree = __webpack_require__(94185);
;// CONCATENATED MODULE: ./build/src/content/write-hint.js



/** Keys of the settings file, which is YAML whatever the posts are. */
const SETTINGS = new Set([
    ...['site', 'posts', 'publer', 'boards', 'defaults', 'checks', 'limits', 'utm'],
]);
const DAY = /^\d{4}-\d\d-\d\d$/;
const PAIR = /^([\w-]{1,60}):(?: (.{1,2000}))?$/;
/** Problems of a post with hints that can be pasted into it: `board: Bread` is `board = "Bread"` in TOML. What is no such pair stays. */
function writeHints(problems, format) {
    if (format === 'yaml' || problems.every(({ hint }) => hint === null))
        return problems;
    return problems.map((problem) => ({ ...problem, hint: problem.hint && writeHint(problem.hint, format) }));
}
function writeHint(hint, format) {
    const [, key = '', source] = PAIR.exec(hint) ?? [];
    if (key === '' || SETTINGS.has(key))
        return hint;
    const pair = format === 'toml' ? `${key} =` : `${JSON.stringify(key)}:`;
    if (source === undefined)
        return pair;
    const { tree, error } = (0,yaml_tree/* parseYamlTree */.N)(source);
    const value = error === null ? (0,content_tree/* makeValue */.mO)(tree) : source;
    return `${pair} ${writeValue(value ?? source, format)}`;
}
/** Every scalar is text here: only switches, and days in TOML, are written without quotes. */
function writeValue(value, format) {
    if ((0,content_value/* isList */.Lv)(value))
        return `[${value.map((item) => writeValue(item, format)).join(', ')}]`;
    if ((0,content_value/* isMap */.jh)(value)) {
        const pairs = Object.keys(value).map((key) => {
            const inner = writeValue(value[key] ?? null, format);
            return format === 'toml' ? `${key} = ${inner}` : `${JSON.stringify(key)}: ${inner}`;
        });
        return `{ ${pairs.join(', ')} }`;
    }
    const isBare = value === 'true' || value === 'false' || (format === 'toml' && DAY.test(value ?? ''));
    return isBare ? `${value}` : JSON.stringify(value ?? '');
}

;// CONCATENATED MODULE: ./build/src/content/parse-pins.js










const MAX_PINS = 50;
/** What a post wants pinned. A pin with an error keeps everything that could be worked out. */
function parsePins(post, context) {
    const found = readPins(post, context);
    if (post.format === 'yaml')
        return found;
    const inFormat = (problems) => writeHints(problems, post.format);
    return {
        pins: found.pins.map((pin) => ({ ...pin, problems: inFormat(pin.problems) })),
        problems: inFormat(found.problems),
    };
}
function readPins(post, context) {
    const found = findPins(post);
    const taken = new Set();
    const pins = found.value.flatMap((raw, position) => {
        const scope = { post, raw, context };
        return makePins(scope, { position, ...chooseId(scope, position, taken) });
    });
    const extra = pins[MAX_PINS];
    if (extra === undefined)
        return { pins, problems: found.problems };
    const message = `The post has more than ${MAX_PINS} pins; only the first ${MAX_PINS} are made.`;
    const many = (0,content_finding/* placeFindings */.ky)(extra.place, [(0,content_finding/* makeError */.xz)('pins-many', message)]);
    return { pins: pins.slice(0, MAX_PINS), problems: [...found.problems, ...many] };
}
/** One pin for each board; they share everything else. */
function makePins(scope, identity) {
    const { post, raw, context } = scope;
    const title = makeTitle(scope);
    const description = makeDescription(scope);
    const link = makeLink(scope);
    const media = makeMedia(scope, title.value);
    const time = makeWish(scope);
    const judged = [raw, identity, title, description, link, media, time.wish];
    const shared = concat(judged.map(({ problems }) => problems));
    return makeBoards(scope).map(({ board, place, problems }) => ({
        file: post.file,
        place: raw.place,
        id: identity.id,
        hasOwnId: identity.hasOwnId,
        position: identity.position,
        board,
        boardPlace: place,
        account: textOf(raw, 'account')?.text ?? null,
        accountPlace: placeOf(scope, 'account'),
        title: title.value,
        description: description.value,
        link: link.value,
        linkPlace: placeOf(scope, 'link'),
        media: media.value,
        wish: time.wish.value,
        schedule: time.schedule,
        hasOwnSchedule: raw.fields.has('schedule'),
        schedulePlace: time.place,
        postDateMs: context.page.dateMs,
        notBeforeMs: context.publishesFuture === true ? null : context.page.dateMs,
        skip: chooseSkip(raw, context),
        problems: raw.isMalformed ? raw.problems : dropConsequences(concat([shared, problems])),
    }));
}
/** Lists that most often are empty: a large blog keeps one for each pin. */
function concat(lists) {
    const [only, ...others] = lists.filter((list) => list.length > 0);
    return only === undefined ? [] : others.length === 0 ? only : only.concat(...others);
}
/** What is missing only because its key is misspelt is told once, at the key. */
function dropConsequences(problems) {
    const meant = (hint) => (0,pin_keys/* foldKey */.pU)(hint ?? '').replace(/^pinterest/, '');
    const misspelt = new Set(problems.flatMap(({ code, hint }) => (code === 'key-unknown' ? [meant(hint)] : [])));
    if (misspelt.size === 0)
        return problems;
    const isConsequence = ({ code }) => (code === 'media-count' && misspelt.has('image:')) ||
        (code === 'board-missing' && misspelt.has('board:'));
    return problems.filter((problem) => !isConsequence(problem));
}
/** The author's id, else the position from "1". */
function chooseId({ post, raw }, position, taken) {
    const own = textOf(raw, 'id');
    const id = own?.text ?? `${position + 1}`;
    const isTaken = taken.has(id);
    taken.add(id);
    const message = `Another pin of this post already has the id “${id}”.`;
    const findings = isTaken ? [(0,content_finding/* makeError */.xz)('pin-id-duplicate', message, `id: ${id}-2`)] : [];
    const problems = own === undefined ? (0,content_finding/* placeFindings */.ky)(raw.place, findings) : (0,content_finding/* placeAt */.BW)(post, own.path, findings);
    return { id, hasOwnId: own !== undefined, problems };
}
function makeWish(scope) {
    const { raw, context } = scope;
    const place = placeOf(scope, 'schedule');
    const schedule = textOf(raw, 'schedule')?.text ?? context.settings.schedule.default;
    const { wish, findings } = context.parseSchedule(schedule);
    const all = [...findings, ...judgeEarly(schedule, wish, context.page)];
    return { schedule, place, wish: { value: wish, problems: (0,content_finding/* placeFindings */.ky)(place, all) } };
}
/** What the generators say of a post whose date is still to come. */
const NOT_YET = 'its date is in the future';
/** No pin leads to a page that is not there: a time before the post's own date cannot be kept. */
function judgeEarly(schedule, wish, { reason, dateMs }) {
    if (wish?.kind !== 'at' || reason !== NOT_YET || dateMs === null || wish.ms >= dateMs)
        return [];
    const date = `${new Date(dateMs).toISOString().slice(0, 16)}Z`;
    const message = `"${schedule}" is before the post's date (${date}), when its page is not public yet: no pin goes out at that time. A run after that date sends it by schedule.past.`;
    return [(0,content_finding/* makeWarning */.bh)('schedule-early', message, "a time after the post's date, or schedule: next")];
}
function chooseSkip(raw, context) {
    const skip = textOf(raw, 'skip');
    if (skip !== undefined && isOn(skip.text))
        return 'skip';
    return context.page.published ? null : 'unpublished';
}
/** A field's place, or the pin's where the field is absent. */
function placeOf({ post, raw }, field) {
    const found = raw.fields.get(field);
    return found === undefined ? raw.place : post.place(found.path);
}

// EXTERNAL MODULE: ./build/src/content/read-posts.js
var read_posts = __webpack_require__(5969);
;// CONCATENATED MODULE: ./build/src/content/stray-pins.js



/** Pins in Markdown that is no post of the site: they would be passed over in silence. `places` are the patterns of its posts. */
function findStrayPins(files, others, places) {
    const problems = [];
    for (const { post } of (0,read_posts/* readPosts */.a)(files, others)) {
        const [pin] = post === null ? [] : findPins(post).value;
        if (post === null || pin === undefined)
            continue;
        const message = 'This file is not among the posts of the site, so its pin is not sent.';
        problems.push((0,content_finding/* placeFinding */.Uh)(pin.place, (0,content_finding/* makeWarning */.bh)('pin-not-post', message, stray_pins_suggest(post.file, places))));
    }
    return problems;
}
/** The setting that makes a post of the file; null for a list page, which never is one. */
function stray_pins_suggest(file, places) {
    const name = file.slice(file.lastIndexOf('/') + 1);
    if (name.startsWith('_index.'))
        return null;
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    const extension = name.slice(name.lastIndexOf('.'));
    const pattern = folder === '' ? name : `${folder}**/*${extension}`;
    return `posts: ${JSON.stringify([...places, pattern])}`;
}

// EXTERNAL MODULE: ./build/src/plan/schedule.js + 1 modules
var schedule = __webpack_require__(4841);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/media/byte-window.js
const WINDOW_BYTES = 64 * 1024;
/** The same bytes through one window of 64 KiB, so that walking over a header does not read the file again at each step. */
function createByteWindow(read) {
    let start = 0;
    let bytes = new Uint8Array(0);
    return (offset, length) => {
        if (offset < start || offset + length > start + bytes.length) {
            start = offset;
            bytes = read(offset, Math.max(WINDOW_BYTES, length));
        }
        return bytes.subarray(offset - start, offset - start + length);
    };
}
/** A big-endian unsigned number of 1 to 6 bytes; bytes past the end count as 0. */
function readUint(bytes, offset, length) {
    let value = 0;
    for (let at = offset; at < offset + length; at++)
        value = value * 256 + (bytes[at] ?? 0);
    return value;
}

;// CONCATENATED MODULE: ./build/src/media/detect-format.js
/** How many bytes of a file `detectFormat` wants to see. */
const FORMAT_BYTES = 512;
const SIGNATURES = [
    [0, '\xff\xd8\xff', { kind: 'media', format: 'jpeg' }],
    [0, '\x89PNG\r\n\x1a\n', { kind: 'media', format: 'png' }],
    [0, 'GIF87a', { kind: 'media', format: 'gif' }],
    [0, 'GIF89a', { kind: 'media', format: 'gif' }],
    [8, 'WEBPVP8', { kind: 'media', format: 'webp' }],
    [0, 'BM', { kind: 'other', what: 'a BMP picture' }],
    [0, 'II*\0', { kind: 'other', what: 'a TIFF picture' }],
    [0, 'MM\0*', { kind: 'other', what: 'a TIFF picture' }],
    [0, '\0\0\x01\0', { kind: 'other', what: 'an icon' }],
    [0, '8BPS', { kind: 'other', what: 'a Photoshop file' }],
    [0, '\0\0\0\x0cJXL ', { kind: 'other', what: 'a JPEG XL picture' }],
    [0, '%PDF', { kind: 'other', what: 'a PDF document' }],
    [0, 'PK\x03\x04', { kind: 'other', what: 'a ZIP archive' }],
    [0, '\x1a\x45\xdf\xa3', { kind: 'other', what: 'a WebM or Matroska video' }],
    [8, 'AVI ', { kind: 'other', what: 'an AVI video' }],
    [0, 'OggS', { kind: 'other', what: 'an Ogg file' }],
];
const HEIF_BRANDS = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']);
const MP4_BRANDS = /^(?:iso[m2-9a]|mp4[12]|mp71|avc1|dash|MSNV|M4V[ HP]|f4v |mmp4|XAVC|NDS.)$/;
/** Old QuickTime files start with one of these boxes instead of `ftyp`. */
const QUICKTIME_BOXES = new Set(['moov', 'mdat', 'wide', 'pnot']);
/** Judges a file by its magic bytes alone, whatever its name says. */
function detectFormat(head) {
    const text = Buffer.from(head.subarray(0, FORMAT_BYTES)).toString('latin1');
    if (text === '')
        return { kind: 'other', what: 'an empty file' };
    const hit = SIGNATURES.find(([at, bytes]) => text.startsWith(bytes, at));
    if (hit !== undefined)
        return hit[2];
    const box = text.slice(4, 8);
    if (box === 'ftyp')
        return detectBrand(text);
    if (QUICKTIME_BOXES.has(box))
        return { kind: 'media', format: 'mov' };
    return { kind: 'other', what: describeText(text) };
}
function detectBrand(text) {
    const major = text.slice(8, 12);
    if (major === 'qt  ')
        return { kind: 'media', format: 'mov' };
    if (HEIF_BRANDS.has(major))
        return { kind: 'other', what: 'a HEIC picture' };
    if (major === 'avif' || major === 'avis')
        return { kind: 'other', what: 'an AVIF picture' };
    if (major.startsWith('M4A') || major.startsWith('M4B'))
        return { kind: 'other', what: 'an audio file' };
    const brands = [major, ...compatibleBrands(text)];
    if (brands.some((brand) => MP4_BRANDS.test(brand)))
        return { kind: 'media', format: 'mp4' };
    return { kind: 'other', what: 'a video of an unknown kind' };
}
function compatibleBrands(text) {
    const size = [0, 1, 2, 3].reduce((sum, at) => sum * 256 + text.charCodeAt(at), 0);
    const brands = [];
    for (let at = 16; at + 4 <= Math.min(size, text.length); at += 4)
        brands.push(text.slice(at, at + 4));
    return brands;
}
function describeText(text) {
    const start = text
        .replace(/^\xef\xbb\xbf/, '')
        .trimStart()
        .toLowerCase();
    if (start.startsWith('version https://git-lfs'))
        return 'a Git LFS pointer, not the picture itself';
    if (start.includes('<svg'))
        return 'an SVG drawing';
    if (start.startsWith('<!doctype html') || start.startsWith('<html'))
        return 'an HTML page';
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells bytes from text
    return /[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(text) ? 'a file of an unknown kind' : 'a text file';
}

// EXTERNAL MODULE: ./node_modules/image-size/dist/esm/index.js + 25 modules
var esm = __webpack_require__(72013);
;// CONCATENATED MODULE: ./build/src/media/jpeg-header.js

/** How far a JPEG's frame header may stand from its start; profiles and thumbnails come before it. */
const MAX_HEADER_BYTES = 4 * 1024 * 1024;
const MAX_SEGMENTS = 1000;
const EXIF = 0xe1;
/** A JPEG needs a segment before its frame header for `image-size` to find that; this one is empty. */
const EMPTY_SEGMENT = Uint8Array.of(0xff, 0xe0, 0, 2);
/**
 * The few segments of a JPEG that tell its size, as a small JPEG of their own: start, EXIF (for its orientation), frame header.
 * Null where the segments are broken, end too early or go on for too long. What comes in between is skipped, not read.
 */
function readJpegHeader(read) {
    let exif = EMPTY_SEGMENT;
    let offset = 2;
    for (let count = 0; count < MAX_SEGMENTS && offset < MAX_HEADER_BYTES; count++) {
        const head = read(offset, 4);
        if (head.length < 4 || head[0] !== 0xff)
            return null;
        const marker = head[1] ?? 0;
        if (marker === 0xff) {
            offset += 1; // A fill byte.
            continue;
        }
        const length = readUint(head, 2, 2);
        if (length < 2)
            return null;
        if (isFrame(marker))
            return makeHeader(exif, read(offset, 9));
        if (marker === EXIF && exif === EMPTY_SEGMENT)
            exif = wholeExif(read(offset, length + 2), length);
        offset += length + 2;
    }
    return null;
}
/** SOF0 to SOF15 without the three markers in between that are none (DHT, JPG, DAC). */
function isFrame(marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}
function wholeExif(segment, length) {
    const isWhole = segment.length === length + 2;
    return isWhole && Buffer.from(segment.subarray(4, 8)).toString('latin1') === 'Exif'
        ? Uint8Array.from(segment)
        : EMPTY_SEGMENT;
}
function makeHeader(exif, frame) {
    if (frame.length < 9)
        return null;
    // `image-size` knows SOF0 to SOF2 only; the size stands at the same place in all of them.
    return Uint8Array.from([0xff, 0xd8, ...exif, 0xff, 0xc0, ...frame.subarray(2), 0, 0, 0]);
}

;// CONCATENATED MODULE: ./build/src/media/image-dimensions.js


const HEADER_BYTES = 64;
/** EXIF orientations 5 to 8 lie on their side. */
const FIRST_TURNED = 5;
/** Size of a picture from its header alone, never decoded; null where the header is damaged or cut. */
function readImageDimensions(read, format) {
    const header = format === 'jpeg' ? readJpegHeader(read) : read(0, HEADER_BYTES);
    if (header === null)
        return null;
    try {
        const { width, height, orientation, type } = (0,esm/* imageSize */.R9)(header);
        const isExpected = type === format || (type === 'jpg' && format === 'jpeg');
        if (!isExpected || !(width > 0) || !(height > 0))
            return null;
        return (orientation ?? 1) >= FIRST_TURNED ? { width: height, height: width } : { width, height };
    }
    catch {
        return null; // image-size throws whatever a broken header makes it throw.
    }
}

;// CONCATENATED MODULE: ./build/src/media/media-rules.js
const MIB = 1024 * 1024;
const MAX_IMAGE_BYTES = 20 * MIB;
const MIN_SIDE = 100;
const MAX_SIDE = 30_000;
const MAX_PIXELS = 100_000_000;
const MIN_WIDTH = 600;
const MAX_TALLNESS = 2.1;
const ASPECT = 2 / 3;
const ASPECT_TOLERANCE = 0.03;
const VIDEO_SECONDS = { min: 4, max: 15 * 60 };
const VIDEO_ASPECT = { min: 1 / 2, max: 1.91 };
/** A problem of a media value before it has a place. */
function makeFinding(kind, message, hint = null) {
    return { severity: kind[0], code: kind[1], message, hint };
}
/** Pinterest's limits on the bytes of a picture, and on its pixels where they are known. */
function checkImage(name, bytes, size) {
    const findings = [];
    if (bytes > MAX_IMAGE_BYTES)
        findings.push(tooBig(name, bytes, 'a picture may have 20 MB'));
    if (size !== null)
        findings.push(...checkSides(name, size), ...checkShape(name, size));
    return findings;
}
/** A file over the limit, with what the limit is. */
function tooBig(name, bytes, limit) {
    const hint = 'Save it smaller or with a stronger compression.';
    return makeFinding(['error', 'image-too-big'], `${name} has ${(bytes / MIB).toFixed(1)} MB; ${limit}.`, hint);
}
function checkSides(name, { width, height }) {
    const measured = `${name} is ${width} × ${height} pixels`;
    const error = (message) => [makeFinding(['error', 'image-dimensions'], message, HINT)];
    if (Math.min(width, height) < MIN_SIDE)
        return error(`${measured}; each side needs at least ${MIN_SIDE}.`);
    if (Math.max(width, height) > MAX_SIDE)
        return error(`${measured}; a side may have ${MAX_SIDE} at most.`);
    if (width * height > MAX_PIXELS) {
        const megapixels = Math.ceil((width * height) / 1e6);
        return error(`${measured}, ${megapixels} megapixels; 100 are allowed.`);
    }
    if (width >= MIN_WIDTH)
        return [];
    return [
        makeFinding(['warning', 'image-small'], `${measured}; Pinterest wants at least ${MIN_WIDTH} wide.`, HINT),
    ];
}
const HINT = '1000 × 1500 pixels is what Pinterest recommends.';
function checkShape(name, { width, height }) {
    const measured = `${name} is ${width} × ${height} pixels`;
    if (height / width > MAX_TALLNESS) {
        const message = `${measured}, ${(height / width).toFixed(2)} times as high as wide; Pinterest cuts off what is over ${MAX_TALLNESS}.`;
        return [makeFinding(['warning', 'image-tall'], message, HINT)];
    }
    if (Math.abs(width / height / ASPECT - 1) <= ASPECT_TOLERANCE)
        return [];
    const message = `${measured} (1:${(height / width).toFixed(2)}); Pinterest shows 2:3 (1:1.50) best.`;
    return [makeFinding(['warning', 'image-aspect'], message, HINT)];
}
/** Pinterest's limits on what the header of a video tells. */
function checkVideo(name, seconds, size) {
    const findings = [];
    const warn = (message) => findings.push(makeFinding(['warning', 'video-format'], message));
    if (seconds !== null && (seconds < VIDEO_SECONDS.min || seconds > VIDEO_SECONDS.max))
        warn(`${name} lasts ${seconds.toFixed(1)} seconds; Pinterest takes 4 seconds to 15 minutes.`);
    if (size === null)
        return findings;
    const aspect = size.width / size.height;
    if (aspect < VIDEO_ASPECT.min || aspect > VIDEO_ASPECT.max)
        warn(`${name} is ${size.width} × ${size.height} pixels; Pinterest takes 1:2 to 1.91:1.`);
    return findings;
}

;// CONCATENATED MODULE: ./build/src/media/video-facts.js

const MAX_BOXES = 256;
/** Reads duration and size from the boxes of ISO/IEC 14496-12: `moov/mvhd` and the first `moov/trak/tkhd` with a picture. */
function readVideoFacts(read, bytes) {
    const moov = readBoxes(read, 0, bytes).find((box) => box.type === 'moov');
    if (moov === undefined)
        return { size: null, seconds: null };
    const inside = readBoxes(read, moov.start, moov.end);
    const header = inside.find((box) => box.type === 'mvhd');
    return {
        seconds: header === undefined ? null : readSeconds(read(header.start, 32)),
        size: readSize(read, inside),
    };
}
function readBoxes(read, from, to) {
    const boxes = [];
    for (let at = from; at + 8 <= to && boxes.length < MAX_BOXES;) {
        const head = read(at, 16);
        if (head.length < 8)
            break;
        const short = readUint(head, 0, 4);
        // 1: a 64-bit size follows (its upper 16 bits are never used by a file that exists); 0: up to the end.
        const size = short === 1 ? readUint(head, 10, 6) : short === 0 ? to - at : short;
        const headBytes = short === 1 ? 16 : 8;
        if (size < headBytes)
            break;
        const type = Buffer.from(head.subarray(4, 8)).toString('latin1');
        boxes.push({ type, start: at + headBytes, end: Math.min(at + size, to) });
        at += size;
    }
    return boxes;
}
function readSeconds(mvhd) {
    const isLong = mvhd[0] === 1;
    const timescale = readUint(mvhd, isLong ? 20 : 12, 4);
    // The upper two bytes of a 64-bit duration are skipped: they are 0 in every real film.
    const duration = isLong ? readUint(mvhd, 26, 6) : readUint(mvhd, 16, 4);
    const isUnknown = duration === 0 || duration >= 0xffffffff;
    return timescale === 0 || isUnknown ? null : duration / timescale;
}
function readSize(read, boxes) {
    for (const track of boxes.filter((box) => box.type === 'trak')) {
        const header = readBoxes(read, track.start, track.end).find((box) => box.type === 'tkhd');
        const size = header === undefined ? null : readTrackSize(read(header.start, 96));
        if (size !== null)
            return size;
    }
    return null;
}
function readTrackSize(tkhd) {
    const matrix = tkhd[0] === 1 ? 52 : 40;
    // 16.16 fixed point: the upper half is whole pixels.
    const width = readUint(tkhd, matrix + 36, 2);
    const height = readUint(tkhd, matrix + 40, 2);
    if (width === 0 || height === 0)
        return null;
    // A matrix without its first element turns the picture by a quarter, as phones do.
    const isTurned = readUint(tkhd, matrix, 4) === 0 && readUint(tkhd, matrix + 4, 4) !== 0;
    return isTurned ? { width: height, height: width } : { width, height };
}

;// CONCATENATED MODULE: ./build/src/media/inspect-media.js






const EXTENSIONS = {
    jpeg: ['.jpg', '.jpeg', '.jpe', '.jfif'],
    png: ['.png'],
    gif: ['.gif'],
    webp: ['.webp'],
    mp4: ['.mp4', '.m4v'],
    mov: ['.mov', '.qt'],
};
const DOCUMENTED = ['jpeg', 'png', 'gif', 'mp4'];
const ALLOWED = 'JPEG, PNG and GIF pictures and MP4 videos can be pinned';
/** Judges a media file by its own bytes; `value` is what the author wrote, for the messages. Never throws. */
function inspectMedia(read, value, formats) {
    switch (read.kind) {
        case 'missing':
            return failed(makeFinding(['error', 'image-missing'], `${value} does not exist.`, read.nearest));
        case 'refused':
            return failed(makeFinding(['error', 'image-refused'], `${value} is not read: ${read.reason}.`));
        case 'too-big':
            return failed(tooBig(value, read.bytes, 'a picture may have 20 MB, a video 200 MB'));
        case 'file':
            return inspectFile(read, value, formats);
    }
}
function failed(finding) {
    return { media: null, problems: [finding] };
}
function inspectFile(read, value, formats) {
    const bytes = createByteWindow((offset, length) => read.slice(offset, length));
    const found = detectFormat(bytes(0, FORMAT_BYTES));
    if (found.kind === 'other')
        return failed(makeFinding(['error', 'image-format'], `${value} is ${found.what}; ${ALLOWED}.`));
    const { format } = found;
    const isVideo = format === 'mp4' || format === 'mov';
    const video = isVideo ? readVideoFacts(bytes, read.bytes) : null;
    const size = video === null ? readImageDimensions(bytes, format) : video.size;
    const problems = [
        ...checkFormat(value, format, formats),
        ...checkExtension(value, read.path, format),
        ...(video === null ? checkImage(value, read.bytes, size) : checkVideo(value, video.seconds, size)),
    ];
    if (!isVideo && size === null)
        problems.push(damaged(value, format));
    const media = {
        source: 'file',
        path: read.path,
        url: null,
        kind: isVideo ? 'video' : 'photo',
        format,
        width: size?.width ?? null,
        height: size?.height ?? null,
        bytes: read.bytes,
        sha256: read.sha256,
    };
    return { media, problems };
}
function checkFormat(value, format, formats) {
    if (format === 'gif')
        return [makeFinding(['warning', 'image-gif'], `${value} is a GIF; Pinterest may show it as a still.`)];
    if (formats === 'any' || DOCUMENTED.includes(format))
        return [];
    const hint = 'Convert it, or set checks.formats: any to let Publer decide.';
    return [makeFinding(['error', 'image-format'], `${value} is ${format.toUpperCase()}; ${ALLOWED}.`, hint)];
}
function checkExtension(value, path, format) {
    const extension = external_node_path_.posix.extname(path).toLowerCase();
    if (extension === '' || EXTENSIONS[format].includes(extension))
        return [];
    const right = EXTENSIONS[format][0];
    const message = `${value} holds ${format.toUpperCase()}, its name ends in ${extension}.`;
    return [makeFinding(['warning', 'image-extension'], message, `Rename it to end in ${right}.`)];
}
function damaged(value, format) {
    const message = `${value} starts like a ${format.toUpperCase()} but its header is damaged or cut off.`;
    return makeFinding(['error', 'image-format'], message);
}

// EXTERNAL MODULE: ./build/src/site/address.js
var address = __webpack_require__(62221);
;// CONCATENATED MODULE: ./build/src/site/media-places.js

/** Where the file of a media value may stand, likeliest first, relative to the root: beside the post, on the site, below the root, below the repository. */
function createMediaPlaces(files, site) {
    const depth = files.repositoryPath('').split('/').filter(Boolean).length;
    const toRepository = '../'.repeat(depth);
    const basePath = site.url === null ? '' : new URL(site.url).pathname.replace(/\/$/, '');
    return (post, value) => {
        const places = new Set();
        for (const path of spellings(value)) {
            for (const place of aliasPlaces(path, site.aliases))
                places.add(place);
            if (!path.startsWith('/')) {
                places.add(external_node_path_.posix.join(external_node_path_.posix.dirname(post.file), path));
                // The folder of a post's own pictures (`post_asset_folder` of Hexo).
                if (site.generator === 'hexo')
                    places.add(external_node_path_.posix.join(post.file.replace(/\.[^./]*$/, ''), path));
            }
            if (path.startsWith('../'))
                continue;
            for (const onSite of sitePaths(path, basePath)) {
                for (const folder of site.staticFolders)
                    places.add(external_node_path_.posix.join(folder, onSite));
                places.add(external_node_path_.posix.normalize(onSite));
                places.add(toRepository + external_node_path_.posix.normalize(onSite));
            }
        }
        return [...places];
    };
}
/** The file behind `@assets/x.jpg`, by the alias with the longest prefix. */
function aliasPlaces(path, aliases) {
    for (const [prefix, folder] of aliases ?? [])
        if (path.startsWith(prefix))
            return [external_node_path_.posix.join(folder, path.slice(prefix.length))];
    return [];
}
/** As written, and without query, fragment and percent-encoding: a name may hold `#` or `%`, but a path of the site is often a URL. */
function spellings(value) {
    const path = value.replace(/[?#].*$/s, '');
    return [...new Set([value, path, decode(path)])].filter((it) => it !== '');
}
function decode(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}
/** Relative paths on the site, without its base path where the value holds that. */
function sitePaths(path, basePath) {
    const rooted = path.startsWith('/') ? path : `/${path}`;
    const below = basePath !== '' && rooted.startsWith(`${basePath}/`) ? [rooted.slice(basePath.length)] : [];
    return [...below, rooted].map((it) => it.replace(/^\/{1,255}/, '')).filter((it) => it !== '');
}

;// CONCATENATED MODULE: ./build/src/site/nearest-file.js


const MEDIA_NAME = /\.(?:jpe?g|jpe|jfif|png|gif|webp|mp4|m4v|mov)$/i;
/** Names that differ in more than a third of their letters are other names. */
const MAX_DIFFERENCE = 1 / 3;
const MAX_NAME = 200;
/** For a value whose files do not exist: the value with the name of the nearest media file in one of their folders; null where none is near. */
function createNearestFile(files) {
    let byFolder = null;
    return (value, places) => {
        byFolder ??= groupByFolder(files.list().files);
        for (const place of places) {
            const name = external_node_path_.posix.basename(place);
            const near = nearest_file_findNear(name, byFolder.get(external_node_path_.posix.dirname(place)) ?? []);
            if (near !== null)
                return withName(value, near);
        }
        return null;
    };
}
/** A value as written, with another file name; without what follows the path of a URL. */
function withName(value, name) {
    const path = value.replace(/[?#].*$/s, '');
    return path.slice(0, path.lastIndexOf('/') + 1) + name;
}
function groupByFolder(files) {
    const groups = new Map();
    for (const file of files) {
        if (!MEDIA_NAME.test(file))
            continue;
        const folder = external_node_path_.posix.dirname(file);
        const names = groups.get(folder) ?? [];
        names.push(external_node_path_.posix.basename(file));
        groups.set(folder, names);
    }
    return groups;
}
/** The same name with another extension, or a slip of the keyboard: at most two letters or a third, and less than half of the name itself. */
function nearest_file_findNear(name, names) {
    if (name.length > MAX_NAME)
        return null;
    const limit = Math.max(2, Math.floor(name.length * MAX_DIFFERENCE));
    let best = null;
    let distance = limit + 1;
    for (const candidate of names) {
        const [stem, other] = [stemOf(name), stemOf(candidate)];
        const difference = stem === other ? 0 : (0,leven/* default */.A)(name, candidate, { maxDistance: distance });
        const isSlip = stem === other || (0,leven/* default */.A)(stem, other) * 2 <= Math.max(stem.length, other.length);
        if (isSlip && difference < distance)
            [best, distance] = [candidate, difference];
    }
    return best;
}
function stemOf(name) {
    return external_node_path_.posix.basename(name, external_node_path_.posix.extname(name)).toLowerCase();
}

;// CONCATENATED MODULE: ./build/src/site/remote-media.js



const SCHEME = /^(?:[a-z][a-z0-9+.-]{0,30}:\/\/|(?:data|blob|file|javascript|mailto):|\/\/)/i;
const VIDEO_EXTENSIONS = new Set(['.mp4', '.m4v', '.mov', '.qt']);
/** Media that is named by a URL; null where the value is a path. Nothing is fetched: size and format are not known. */
function findRemoteMedia(value) {
    if (!SCHEME.test(value))
        return null;
    const text = value.startsWith('//') ? `https:${value}` : value;
    const url = (0,parse_url/* parseUrl */.D)(text);
    if (url === null)
        return refused(`${value} is not a valid URL.`, null);
    if (url.protocol === 'http:') {
        url.protocol = 'https:';
        return refused(`${value} is not encrypted; pictures are taken from https only.`, url.href);
    }
    if (url.protocol !== 'https:')
        return refused(`${value} is no https address and no file.`, null);
    if (url.username !== '' || url.password !== '')
        return refused(`${url.host} is given a user name or password in the URL of a picture.`, null);
    const isVideo = VIDEO_EXTENSIONS.has(external_node_path_.posix.extname(url.pathname).toLowerCase());
    const media = {
        source: 'url',
        path: null,
        url: url.href,
        kind: isVideo ? 'video' : 'photo',
        format: null,
        width: null,
        height: null,
        bytes: null,
        sha256: null,
    };
    return { media, problems: [] };
}
function refused(message, hint) {
    return { media: null, problems: [makeFinding(['error', 'image-refused'], message, hint)] };
}

;// CONCATENATED MODULE: ./build/src/site/find-media.js







/** How many of the places that were looked at a message names. */
const NAMED_PLACES = 4;
/** No file system takes a longer path, and no server a much longer address. */
const MAX_VALUE = 4096;
/** Finds what a post's media value means: a URL, a file beside the post, on the site, or below the repository; judged by its bytes. */
function createMediaFinder(files, site, settings) {
    const { formats } = settings.checks;
    const placesOf = createMediaPlaces(files, site);
    const look = (places) => lookAt(files, places);
    const nearest = createNearestFile(files);
    return (post) => (written) => {
        const value = written.trim();
        if (value.length > MAX_VALUE)
            return find_media_tooLong(value);
        const remote = findRemoteMedia(value);
        if (remote !== null) {
            const own = settings.publer.media === 'external' ? null : pathOnSite(value, site);
            const { found } = own === null ? find_media_NOTHING : look(placesOf(post, own));
            return found === undefined ? remote : inspectMedia(found, value, formats);
        }
        const places = placesOf(post, value);
        const { found, tried } = look(places);
        if (found !== undefined)
            return inspectMedia(found, value, formats);
        if (isForGenerator(value, site))
            return unresolved(value);
        const refusal = tried.find((read) => read.kind === 'refused');
        if (refusal !== undefined)
            return inspectMedia(refusal, value, formats);
        const sameButCase = tried.find((read) => read.kind === 'missing' && read.nearest !== null);
        if (sameButCase?.kind === 'missing' && sameButCase.nearest !== null)
            return missing(value, places, sayCase(value, sameButCase.nearest));
        const near = nearest(value, places);
        const address = near === null && settings.checks.image !== 'off' ? addressOf(value, site) : null;
        if (address !== null)
            return takeAddress(value, address);
        return missing(value, places, { hint: near === null ? null : `image: ${find_media_quote(near)}` });
    };
}
function lookAt(files, places) {
    const tried = [];
    for (const place of places) {
        const read = files.readMedia(place);
        if (read.kind === 'file' || read.kind === 'too-big')
            return { found: read, tried };
        tried.push(read);
    }
    return { found: undefined, tried };
}
const find_media_NOTHING = { found: undefined, tried: [] };
/** The path of an address on the site itself, whose file may lie in the repository. */
function pathOnSite(value, site) {
    const url = (0,parse_url/* parseUrl */.D)(value.startsWith('//') ? `https:${value}` : value);
    const own = site.url === null ? null : (0,parse_url/* parseUrl */.D)(site.url);
    if (url === null || own === null || find_media_bareHost(url) !== find_media_bareHost(own))
        return null;
    return url.username === '' && /^https?:$/.test(url.protocol) ? url.pathname : null;
}
function find_media_bareHost({ host }) {
    return host.replace(/^www\./, '');
}
/** The public address of a path from the root of the site; null for any other value. */
function addressOf(value, { url }) {
    if (url === null || !/^\/[^/]/.test(value))
        return null;
    const { pathname, origin } = new URL(url);
    const isBelow = pathname !== '/' && value.startsWith(`${pathname.replace(/\/$/, '')}/`);
    return (0,address/* joinAddress */.Vz)(isBelow ? origin : url, value.replace(/[?#].*$/s, ''));
}
/** A picture that is on the live site alone: allowed where the settings have its address asked for. */
function takeAddress(value, address) {
    const { media, problems } = findRemoteMedia(address) ?? { media: null, problems: [] };
    const message = `${value} is in no folder of the repository; its public address is used, ${address}`;
    return { media, problems: [...problems, makeFinding(['warning', 'image-not-here'], message)] };
}
function find_media_tooLong(value) {
    const message = `“${value.slice(0, 60)}…” has ${value.length} characters; a path or an address has ${MAX_VALUE} at most.`;
    return { media: null, problems: [makeFinding(['error', 'image-refused'], message)] };
}
/** `@assets/x.jpg`, `~/x.jpg`: aliases of a bundler that are not known. `{{ … }}`: a template. */
function isForGenerator(value, { aliases }) {
    const isKnown = [...(aliases?.keys() ?? [])].some((prefix) => value.startsWith(prefix));
    return (!isKnown && /^[@~][\w-]*\//.test(value)) || /\{[{%]/.test(value);
}
function unresolved(value) {
    const message = `${value} is an alias or a template that only the site generator can resolve.`;
    const hint = 'Write the path of the file, relative to the post or from the root of the repository.';
    return { media: null, problems: [makeFinding(['error', 'image-unresolved'], message, hint)] };
}
function missing(value, places, { hint, note }) {
    const named = places.slice(0, NAMED_PLACES).join(', ');
    const more = places.length > NAMED_PLACES ? ` and ${places.length - NAMED_PLACES} more` : '';
    const message = `${value === '' ? 'The picture' : value} does not exist; looked for ${named}${more}.${note === undefined ? '' : ` ${note}`}`;
    return { media: null, problems: [makeFinding(['error', 'image-missing'], message, hint)] };
}
/** A path as a YAML value: in quotes unless it is plain. */
function find_media_quote(path) {
    return /^[\p{L}\p{N}./][\p{L}\p{N} ./_-]*$/u.test(path) ? path : JSON.stringify(path);
}
/** The value as it is written, with the letters of the file that there is. */
function sayCase(value, file) {
    const path = value.replace(/[?#].*$/s, '');
    const start = /^(?:\.{0,2}\/){0,50}/.exec(path)?.[0] ?? '';
    const tail = file.slice(file.length - (path.length - start.length));
    const isSame = tail.toLowerCase() === path.slice(start.length).toLowerCase();
    const note = `The file is called ${file}: upper and lower case matter.`;
    return { hint: `image: ${find_media_quote(isSame ? start + tail : `/${file}`)}`, note };
}

;// CONCATENATED MODULE: ./build/src/content/blank-code.js
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const INDENTED = /^(?: {4}|\t)/;
/** Markdown with blanks in the place of code (blocks and spans) and of HTML comments: what stands there is shown, not meant. Lines stay where they are. */
function blankCode(text) {
    let fence = null;
    let isAfterBlank = true;
    const lines = blankComments(text)
        .split('\n')
        .map((line) => {
        const mark = FENCE.exec(line)?.[1] ?? null;
        const isInside = fence !== null;
        if (mark !== null && (fence === null || mark.startsWith(fence)))
            fence = isInside ? null : mark;
        // An indented line below a paragraph goes on with it; below an empty line it is code, or belongs to a list.
        const isCode = isInside || mark !== null || (isAfterBlank && INDENTED.test(line));
        isAfterBlank = line.trim() === '' || (isCode && !isInside && mark === null);
        return isCode ? '' : blankSpans(line);
    });
    return lines.join('\n');
}
function blankComments(text) {
    let rest = '';
    let from = 0;
    for (let start = text.indexOf('<!--'); start !== -1; start = text.indexOf('<!--', from)) {
        const end = text.indexOf('-->', start + 4);
        const stop = end === -1 ? text.length : end + 3;
        rest += text.slice(from, start) + text.slice(start, stop).replace(/[^\n]+/g, '');
        from = stop;
    }
    return rest + text.slice(from);
}
/** Between two runs of as many backticks, on one line. */
function blankSpans(line) {
    if (!line.includes('`'))
        return line;
    const runs = [...line.matchAll(/`+/g)];
    const closing = findClosing(runs.map(([run]) => run.length));
    let rest = '';
    let from = 0;
    for (let at = 0; at < runs.length; at += 1) {
        const close = closing[at] ?? null;
        if (close === null)
            continue;
        rest += line.slice(from, runs[at]?.index);
        from = (runs[close]?.index ?? 0) + (runs[close]?.[0].length ?? 0);
        at = close;
    }
    return rest + line.slice(from);
}
/** For each run the next one of its length. */
function findClosing(lengths) {
    const next = new Map();
    const closing = [];
    for (let at = lengths.length - 1; at >= 0; at -= 1) {
        const length = lengths[at] ?? 0;
        closing[at] = next.get(length) ?? null;
        next.set(length, at);
    }
    return closing;
}

;// CONCATENATED MODULE: ./build/src/content/body-picture.js


/** So many places that begin like a picture are looked at. */
const MAX_TRIED = 200;
const START = /!\[|<img[ \t\r\n]|\{\{[<%] ?figure /gi;
const SOURCE = String.raw `(?:<([^<>\n]{1,2000})>|([^\s()<>]{1,2000}(?:\([^\s()]{0,200}\)[^\s()]{0,500})?))`;
const TITLE = String.raw `(?:\s{1,20}(?:"[^"]{0,500}"|'[^']{0,500}'|\([^()]{0,500}\)))?`;
const ALT = String.raw `!\[((?:[^[\]\\]|\\.|\[[^[\]]{0,200}\]){0,500})\]`;
const INLINE = new RegExp(String.raw `${ALT}\(\s{0,20}${SOURCE}${TITLE}\s{0,20}\)`, 'y');
const REFERENCE = new RegExp(String.raw `${ALT}(?:\[([^[\]]{0,200})\])?`, 'y');
const DEFINITION = /^ {0,3}\[([^[\]\n]{1,200})\]:[ \t]{0,20}<?([^\s<>]{1,2000})>?/gm;
const TAG = /(?:<img|\{\{[<%] ?figure)((?:\s{1,20}[\w:.-]{1,40}(?:\s{0,5}=\s{0,5}(?:"[^"]{0,2000}"|'[^']{0,2000}'|[^\s"'<>=`{}]{1,2000}))?){1,30})\s{0,20}(?:\/?>|[>%]\}\})/iy;
/** Pictures that cannot be pinned: drawings, icons, and such as hold their own bytes. */
const USELESS = /^data:|\.(?:svg|ico)(?:[?#]|$)/i;
/**
 * The first picture in Markdown: `![alt](source "title")`, by a reference, as HTML or as Hugo's `figure`. A conservative reader:
 * what stands in code or in a comment is none, and what only a program can resolve (`src={cover}`) is passed over.
 */
function findBodyPicture(body) {
    const text = fillAddresses(blankCode(body));
    let tried = 0;
    for (const { index } of text.matchAll(START)) {
        tried += 1;
        if (tried > MAX_TRIED)
            return null;
        if (text[index - 1] === '\\')
            continue;
        const found = text[index] === '!' ? readMarkdown(text, index) : readTag(text, index);
        if (found !== null && !USELESS.test(found.source))
            return { ...found, linesAbove: text.slice(0, index).split('\n').length - 1 };
    }
    return null;
}
function readMarkdown(text, at) {
    INLINE.lastIndex = at;
    const inline = INLINE.exec(text);
    if (inline !== null)
        return make(inline[2] ?? inline[3], inline[1]);
    REFERENCE.lastIndex = at;
    const [, alt = '', name = ''] = REFERENCE.exec(text) ?? [];
    const label = body_picture_fold(name === '' ? alt : name);
    if (label === '')
        return null;
    for (const [, known = '', source] of text.matchAll(DEFINITION))
        if (body_picture_fold(known) === label)
            return make(source, alt);
    return null;
}
function body_picture_fold(label) {
    return label.trim().replace(/\s+/g, ' ').toLowerCase();
}
function readTag(text, at) {
    TAG.lastIndex = at;
    const attributes = TAG.exec(text)?.[1] ?? '';
    return make(attributeOf(attributes, 'src'), attributeOf(attributes, 'alt'));
}
function attributeOf(attributes, name) {
    for (const [, key = '', a, b, c] of attributes.matchAll(/([\w:.-]{1,40})\s{0,5}=\s{0,5}(?:"([^"]*)"|'([^']*)'|([^\s"'<>=`{}]+))/g))
        if (key.toLowerCase() === name)
            return a ?? b ?? c;
    return undefined;
}
function make(source, alt) {
    const clean = plainText(source ?? '').trim();
    if (clean === '')
        return null;
    const text = (0,content_value/* cleanText */.X5)(plainText(alt ?? '').replace(/\s+/g, ' '));
    return { source: clean, alt: text === '' ? null : text };
}
const ENTITIES = {
    amp: '&',
    quot: '"',
    lt: '<',
    gt: '>',
    '#39': "'",
    nbsp: ' ',
};
/** Backslashes before punctuation, and the entities that people write. */
function plainText(text) {
    return text
        .replace(/\\([!-/:-@[-`{-~])/g, '$1')
        .replace(/&(amp|quot|lt|gt|#39|nbsp);/g, (all, name) => ENTITIES[name] ?? all);
}
/** Jekyll and Eleventy put the address of the site in front of paths: `{{ site.baseurl }}/a.jpg`, `{{ "/a.jpg" | relative_url }}`. */
function fillAddresses(text) {
    if (!text.includes('{{'))
        return text;
    return text
        .replace(/\{\{-? {0,5}site\.(?:baseurl|url|github\.url) {0,5}-?\}\}/g, '')
        .replace(/\{\{-? {0,5}["']([^"'{}\n]{1,500})["'] {0,5}\| {0,5}(?:relative_url|absolute_url|url|prepend: {0,5}site\.baseurl) {0,5}-?\}\}/g, '$1');
}

// EXTERNAL MODULE: ./build/src/content/fence.js
var fence = __webpack_require__(49542);
;// CONCATENATED MODULE: ./build/src/site/bundle-picture.js

/** First choice first; a name that is nothing but the word goes before one that holds it. */
const NAMES = ['cover', 'feature', 'thumbnail'].flatMap((word) => [
    new RegExp(`^${word}d?\\.`, 'i'),
    new RegExp(`(?:^|[^a-z])${word}d?(?:[^a-z]|$)`, 'i'),
]);
const PICTURE = /\.(?:jpe?g|png|gif|webp)$/i;
/** The picture that lies in the folder of a page bundle (a post called `index`) and is named as themes look for it: `cover.jpg`, `featured.png`, `my-thumbnail.jpg`; null where there is none. */
function createBundlePictures(files) {
    let byFolder = null;
    return (post) => {
        if (!/^index(?:\.[\w-]+)?\.[^.]+$/.test(external_node_path_.posix.basename(post.file)))
            return null;
        byFolder ??= groupPictures(files.list().files);
        const names = byFolder.get(external_node_path_.posix.dirname(post.file)) ?? [];
        for (const pattern of NAMES) {
            const found = names.find((name) => pattern.test(name));
            if (found !== undefined)
                return `./${found}`;
        }
        return null;
    };
}
function groupPictures(files) {
    const groups = new Map();
    for (const file of files) {
        if (!PICTURE.test(file))
            continue;
        const folder = external_node_path_.posix.dirname(file);
        const names = groups.get(folder) ?? [];
        names.push(external_node_path_.posix.basename(file));
        groups.set(folder, names);
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/src/site/own-picture.js




const MAX_BYTES = 2 * 1024 * 1024;
/** The picture of a post whose front matter names none: one that lies in its page bundle, else the first one of its text. Posts are read whole only where they are asked for. */
function createOwnPictures(files, site) {
    const beside = createBundlePictures(files);
    return (post) => {
        const value = beside(post);
        return value === null ? findInText(files, site, post) : { value, alt: null, place: null };
    };
}
function findInText(files, site, post) {
    const text = post.bytes > MAX_BYTES ? null : files.readText(post.file, MAX_BYTES);
    if (text === null)
        return null;
    const start = (0,fence/* findBodyStart */.Sv)(text, site.bareHeaders === true);
    const found = findBodyPicture(text.slice(start));
    if (found === null)
        return null;
    const line = text.slice(0, start).split('\n').length + found.linesAbove;
    return { value: found.source, alt: found.alt, place: { ...(0,src_problem/* startOf */.GH)(post.file), line } };
}

// EXTERNAL MODULE: ./build/src/site/read-site.js + 2 modules
var read_site = __webpack_require__(25791);
;// CONCATENATED MODULE: ./build/src/read-blog.js











/** Reads posts into pins: discover, front matter, URL, pictures, schedule. Never throws about content; SettingsError where a template of the settings names a field that was misspelt. */
function readBlog(files, settings, nowMs) {
    const site = (0,read_site/* readSite */.U)(files, settings, nowMs);
    const found = (0,discover/* discoverPosts */.Z)(files, site, settings);
    const { pins, problems } = read_blog_readPins(files, settings, { site, names: found.files });
    return {
        isPost: (file) => found.files.includes(file),
        site,
        posts: found.files.length,
        pins,
        problems: [
            ...settings.problems,
            ...relevant(site, pins),
            ...found.problems,
            ...(found.files.length === 0 ? judgeNothing(files, settings) : []),
            ...findStrayPins(files, found.others, site.posts),
            ...problems,
        ],
    };
}
const MARKDOWN = /\.(?:mdx?|mkdn?|mkdown|markdown)$/i;
/** No post at all is a slip more often than a new blog; patterns that match nothing are told by themselves. */
function judgeNothing(files, { posts, placeOf }) {
    const tell = (code, message, hint) => [
        { ...placeOf('posts'), severity: 'warning', code, message, hint },
    ];
    if (!files.list().files.some((file) => MARKDOWN.test(file)))
        return tell('workspace-empty', 'There is no Markdown file here at all: nothing can be a post.', 'is `actions/checkout` missing before this step, or is `working-directory` (`--root`) another folder?');
    if (posts !== null)
        return [];
    const hint = 'name the places of your posts, such as posts: ["content/posts/**/*.md"]';
    return tell('posts-missing', 'No post was found.', hint);
}
/** One post after the other, and none is kept: a blog may have a hundred thousand of them. */
function read_blog_readPins(files, settings, { site, names }) {
    const finder = createMediaFinder(files, site, settings);
    const ownPicture = createOwnPictures(files, site);
    const context = { timezone: site.timezone, time: settings.schedule.time };
    const idle = createIdleFields(settings);
    const hasSpacedTags = site.generator === 'jekyll';
    const pins = [];
    const problems = [];
    for (const { post, problems: own } of (0,read_posts/* readPosts */.a)(files, names, { bareHeaders: site.bareHeaders })) {
        problems.push(...own);
        if (post === null)
            continue;
        const page = site.page(post);
        const parsed = parsePins(post, {
            page,
            settings,
            publishesFuture: site.publishesFuture ?? false,
            siteUrl: site.url,
            hasSpacedTags,
            findMedia: finder(post),
            findOwnPicture: () => ownPicture(post),
            parseSchedule: (text) => (0,schedule/* parseSchedule */.n)(text, context),
        });
        for (const pin of parsed.pins)
            pins.push(withPageProblems(pin, writeHints(page.problems, post.format)));
        problems.push(...parsed.problems);
        if (parsed.pins.length > 0)
            idle.note({ post, page, hasSpacedTags });
    }
    return { pins, problems: [...refuseErrors(idle.problems()), ...problems] };
}
/** A misspelt name in a template would leave a hole in every pin: nothing goes out before it is right. */
function refuseErrors(problems) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (errors.length === 0)
        return problems;
    throw new src_errors/* SettingsError */.GN(errors.map(({ file, line, column, message, hint }) => ({
        where: `${file}:${line}:${column}`,
        message,
        hint,
    })));
}
function withPageProblems(pin, problems) {
    return problems.length === 0 ? pin : { ...pin, problems: [...pin.problems, ...needed(problems, pin)] };
}
/** That the URL of a post is not known does not matter to a pin with a link of its own. */
function needed(problems, { link }) {
    return problems.filter(({ code }) => code !== 'permalink-missing' || link === null);
}
/** An unknown address of the site matters only where a pin needs it. */
function relevant(site, pins) {
    const needed = pins.some((pin) => pin.link === null);
    return site.problems.filter((problem) => problem.code !== 'site-url-missing' || needed);
}

;// CONCATENATED MODULE: ./build/src/run.js










/** Reads posts into pins and says what is wrong with them: neither ledger nor network. */
function check(settings, ports) {
    const blog = run_readPins(settings, ports);
    const wishes = makeWishes(blog, settings, { ports, remote: null, problems: [], pages: null });
    return { ...run_describe('check', blog, { settings, ports }), plan: wishes.makePlan(null) };
}
/** Compares the pins with the ledger and Publer: what apply would do. Nothing is written; what cannot be asked is a warning. */
async function plan(settings, ports) {
    const blog = run_readPins(settings, ports);
    const planFor = await planAhead(blog, settings, ports);
    const pages = await askPages(planFor(null), settings, ports);
    return { ...run_describe('plan', blog, { settings, ports }), plan: planFor(pages) };
}
/** Carries the plan out through Publer and tells what happened to every pin. A run of an older commit than the last one applied does nothing. */
async function applyPins(settings, ports) {
    const blog = refuseEmpty(run_readPins(settings, ports));
    const report = run_describe('apply', blog, { settings, ports });
    let notice = await run_findNewer(ports);
    const pages = notice === null ? await waitForPages(blog, settings, ports) : null;
    // While pages were waited for, a run of a newer commit may have gone ahead.
    if (pages !== null)
        notice = await run_findNewer(ports);
    if (notice !== null)
        return { ...report, plan: run_NOTHING, outcomes: new Map(), notice };
    const wishesOf = (remote) => forView(makeWishes(blog, settings, { ports, remote, problems: [], pages }));
    const applied = await apply(wishesOf, ports);
    const plan = creditSteps(applied, ports.nonce);
    return { ...report, plan, outcomes: makeOutcomes(applied), failure: applied.failure };
}
/** Why this run does nothing: one of a newer commit was there before; null where there was none. */
async function run_findNewer(ports) {
    const { commit } = (await ports.store.read()).ledger;
    if (!(await isOlder(ports.commit, commit, ports)))
        return null;
    return `This run is of commit ${run_short(ports.commit)}, and the newer ${run_short(commit)} was applied already: nothing is done.`;
}
/** Before anything is written: whether what new pins lead to is there. Apply itself begins anew afterwards. */
async function waitForPages(blog, settings, ports) {
    if (!asksPages(settings.checks))
        return null;
    const planFor = await planAhead(blog, settings, ports);
    return awaitPages(planFor(null), settings, ports);
}
function run_readPins(settings, { files, clock, redact }) {
    return hideSecrets(readBlog(files, settings, clock.now()), redact);
}
/** Where there is nothing to read, green would claim too much. */
function refuseEmpty(blog) {
    const problems = blog.problems.map((problem) => problem.code === 'workspace-empty' ? { ...problem, severity: 'error' } : problem);
    return { ...blog, problems };
}
/** Carries out what people decided about held pins; sends nothing. Shows the plan as it is then. */
async function resolvePins(settings, ports) {
    const blog = run_readPins(settings, ports);
    const wishesOf = (remote) => forView(makeWishes(blog, settings, { ports, remote, problems: [], pages: null }));
    const { plan: left } = await resolve(wishesOf, ports);
    return { ...run_describe('plan', blog, { settings, ports }), plan: left };
}
function run_describe(mode, { site, posts }, { settings, ports }) {
    const timezone = site.timezone ?? 'UTC';
    const folder = ports.files.repositoryPath('');
    const { failOn } = settings;
    const told = { outcomes: null, failure: null, notice: null };
    return { mode, site, posts, timezone, folder, failOn, backlog: makeBacklog(settings), ...told };
}
function makeBacklog({ backfill, schedule, limits }) {
    return { backfill, horizonMs: schedule.horizonMs, maxChanges: limits.maxChanges };
}
function run_short(commit) {
    return (commit ?? '').slice(0, 12);
}
const run_NOTHING = { steps: [], problems: [], orphans: [], tooManyChanges: null };


/***/ }),

/***/ 25791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ readSite)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/problem.js
var src_problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/site/generators.js + 86 modules
var generators = __webpack_require__(18476);
// EXTERNAL MODULE: ./build/src/site/address.js
var address = __webpack_require__(62221);
// EXTERNAL MODULE: ./build/src/site/front-matter-fields.js
var front_matter_fields = __webpack_require__(94998);
// EXTERNAL MODULE: ./build/src/site/page.js
var page = __webpack_require__(48146);
// EXTERNAL MODULE: ./build/src/site/template.js
var site_template = __webpack_require__(7403);
// EXTERNAL MODULE: ./build/src/site/unpublished.js
var unpublished = __webpack_require__(41494);
// EXTERNAL MODULE: ./build/src/site/usual-date.js
var usual_date = __webpack_require__(448);
// EXTERNAL MODULE: ./build/src/site/zone.js
var site_zone = __webpack_require__(78059);
;// CONCATENATED MODULE: ./build/src/site/plain.js








const STATIC_FOLDERS = ['public', 'static', 'src/public', 'src/static', 'source', 'assets', ''];
/** A blog whose generator is not known: URLs come from `site.permalink` and from the posts themselves. */
function readPlainSite(files, { settings, nowMs }) {
    const cnames = STATIC_FOLDERS.map((folder) => external_node_path_.posix.join(folder, 'CNAME'));
    const url = (0,address/* readAddress */.zq)(files, settings, { url: null, basePath: '', cnames });
    const { zone, problems } = (0,site_zone/* readZone */.X)(settings, null, '.github/pin-on-merge.yml');
    const template = settings.site.permalink === null ? null : (0,site_template/* createTemplate */.Xu)(settings.site.permalink);
    const pathOf = createPlainPages({ zone: zone ?? 'UTC', template, nowMs });
    return {
        generator: null,
        url,
        timezone: zone,
        posts: ['**/*.{md,mdx,markdown}'],
        notPosts: ['**/_drafts/**', '**/drafts/**', 'archetypes/**', 'scaffolds/**'],
        staticFolders: STATIC_FOLDERS.slice(0, -1),
        problems,
        page: (post) => (0,page/* makePage */.o)(post, url, pathOf(post)),
    };
}
function createPlainPages({ zone, template, nowMs }) {
    return (post) => {
        const { at, problems } = (0,usual_date/* findUsualDate */.U)(post, zone);
        const isFuture = at !== null && at.epochMilliseconds > nowMs;
        return {
            title: null,
            ...findPath(post, template, at),
            reason: (0,unpublished/* findUnpublished */.P)((0,unpublished/* exactFields */.X)(post)) ?? (isFuture ? 'its date is in the future' : null),
            dateMs: at?.epochMilliseconds ?? null,
            problems,
        };
    };
}
function findPath(post, template, at) {
    const own = (0,front_matter_fields/* textOf */.b6)(post.data.permalink);
    // Templates of Eleventy (`{{ … }}`) and placeholders of Jekyll are not ours to fill.
    if (own?.startsWith('/') && !/[:{]/.test(own))
        return { path: own, rule: 'front matter permalink' };
    if (template !== null)
        return { path: template(post, at), rule: 'permalink setting' };
    return { path: null, rule: 'no rule: set site.permalink' };
}

;// CONCATENATED MODULE: ./build/src/site/sub-site.js

/** Folders that hold several sites or packages of one repository, looked into as well. */
const PARENTS = new Set(['apps', 'packages', 'sites', 'web']);
/** Sites that are there to be shown or tested, not the blog. */
const NOT_BLOGS = /^(?:tests?|examples?|fixtures?|e2e|demos?|templates?|playground|vendor|node_modules)$/i;
/** The folders below the root that may hold a site: those with a configuration file of a generator, or of a package. */
function findSubFolders(files, generators) {
    const names = new Set(['package.json', ...generators.flatMap((generator) => generator.configFiles)]);
    const folders = new Set();
    const hidden = new Set();
    for (const file of files.list().files) {
        const parts = file.split('/');
        const first = parts[0] ?? '';
        if (parts.length < 2 || NOT_BLOGS.test(first))
            continue;
        if (names.has(parts.slice(1).join('/')))
            folders.add(first);
        if (PARENTS.has(first) && parts.length > 2 && names.has(parts.slice(2).join('/')))
            folders.add(`${first}/${parts[1]}`);
        // VitePress keeps its configuration in a hidden folder, which is not listed.
        if (file.endsWith('.md'))
            hidden.add(first);
    }
    for (const folder of hidden)
        if (files.exists(`${folder}/.vitepress`))
            folders.add(folder);
    return [...folders].filter((folder) => !/[*?[\]{}()!]/.test(folder)).sort();
}
/** The files of a folder, as if it were the root. */
function scopeFiles(files, folder) {
    const inside = (file) => external_node_path_.posix.join(folder, file);
    const outside = (file) => external_node_path_.posix.relative(folder, file);
    let listing = null;
    const own = (items) => items
        .filter(({ path }) => path.startsWith(`${folder}/`))
        .map((item) => ({ ...item, path: outside(item.path) }));
    const list = () => {
        const { files: names, odd, unreadable } = files.list();
        listing ??= {
            files: names.filter((name) => name.startsWith(`${folder}/`)).map(outside),
            odd: own(odd),
            unreadable: own(unreadable),
        };
        return listing;
    };
    return {
        list,
        readHead: (file, isComplete, maxBytes) => files.readHead(inside(file), isComplete, maxBytes),
        readText: (file) => files.readText(inside(file)),
        exists: (file) => files.exists(inside(file)),
        readMedia: (file) => files.readMedia(inside(file)),
        readBytes: (file) => files.readBytes(inside(file)),
        repositoryPath: (file) => files.repositoryPath(inside(file)),
    };
}
/** A site that was read in a folder, with its paths from the root. */
function liftSite(files, site, folder) {
    const lift = (path) => external_node_path_.posix.join(folder, path);
    const liftPattern = (pattern) => pattern.startsWith('!') ? `!${lift(pattern.slice(1))}` : lift(pattern);
    const liftProblem = (problem) => files.exists(lift(problem.file)) ? { ...problem, file: lift(problem.file) } : problem;
    const page = (post) => site.page({ ...post, file: external_node_path_.posix.relative(folder, post.file) });
    return {
        ...site,
        posts: site.posts.map(liftPattern),
        notPosts: site.notPosts.map(liftPattern),
        staticFolders: [...site.staticFolders.map(lift), folder],
        publicFolders: (site.publicFolders ?? []).map(lift),
        aliases: new Map([...(site.aliases ?? [])].map(([prefix, target]) => [prefix, lift(target)])),
        problems: site.problems.map(liftProblem),
        page,
    };
}

;// CONCATENATED MODULE: ./build/src/site/read-site.js





/** Reads the blog as its generator sees it at `nowMs` (epoch milliseconds); settings win over its configuration. */
function readSite(files, settings, nowMs) {
    const found = findBlog(files, settings.site.generator);
    const context = { settings, nowMs };
    if (found.generator === null) {
        const plain = readPlainSite(files, context);
        const problems = [...plain.problems, ...judgeFolders(found.others)];
        return withAddress({ ...plain, problems }, settings.placeOf('site.url'));
    }
    const { generator, folder } = found;
    const own = folder === '' ? files : scopeFiles(files, folder);
    const site = { generator: generator.name, ...generator.read(own, context) };
    const file = generator.configFiles.find((name) => own.exists(name));
    const place = file === undefined ? settings.placeOf('site.url') : (0,src_problem/* startOf */.GH)(external_node_path_.posix.join(folder, file));
    return withAddress(folder === '' ? site : liftSite(files, site, folder), place);
}
/** The one that the settings name, which they have checked, else the first that recognises the root; then the only folder that one recognises. */
function findBlog(files, name) {
    const named = name === null ? null : (0,generators/* findGenerator */.T)(name);
    const candidates = named === null ? generators/* GENERATORS */.D : [named];
    const detected = candidates.find((generator) => generator.detect(files));
    if (detected !== undefined)
        return { generator: detected, folder: '' };
    const inFolders = findSubFolders(files, candidates).flatMap((folder) => {
        const scoped = scopeFiles(files, folder);
        const generator = candidates.find((it) => it.detect(scoped));
        return generator === undefined ? [] : [{ generator, folder }];
    });
    const [only] = inFolders;
    if (only !== undefined && inFolders.length === 1)
        return only;
    if (named !== null)
        return { generator: named, folder: '' };
    return { generator: null, others: inFolders.map(({ folder }) => folder) };
}
/** Several folders with a site each: which one is the blog is not guessed. */
function judgeFolders(folders) {
    const [first] = folders;
    if (first === undefined)
        return [];
    const problem = {
        ...(0,src_problem/* startOf */.GH)('.github/pin-on-merge.yml'),
        severity: 'warning',
        code: 'generator-ambiguous',
        message: `There is more than one site: ${folders.slice(0, 5).join(', ')}. None is taken for the blog.`,
        hint: `working-directory: ${first}`,
    };
    return [problem];
}
/** A site without an address is one error, here and not at every post. */
function withAddress(site, place) {
    if (site.url !== null || site.problems.some(({ code }) => code === 'site-url-missing'))
        return site;
    const problem = {
        ...place,
        severity: 'error',
        code: 'site-url-missing',
        message: 'The address of the site is not known, so pins have no link.',
        hint: 'site: { url: https://blog.example }',
    };
    return { ...site, problems: [...site.problems, problem] };
}


/***/ }),

/***/ 85670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ sleepUnlessStopping)
/* harmony export */ });
/** A run that is asked to stop has a few seconds left (GitHub: 10 s from SIGINT to the end). */
const SLICE_MS = 500;
/** Sleeps, but not on when the run is asked to stop. */
async function sleepUnlessStopping(ms, { clock, isStopping }) {
    for (let left = ms; left > 0 && !isStopping(); left -= SLICE_MS)
        await clock.sleep(Math.min(left, SLICE_MS));
}


/***/ })

};

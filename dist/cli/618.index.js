export const id = 618;
export const ids = [618];
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

/***/ 9618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listBoards: () => (/* binding */ listBoards)
/* harmony export */ });
/* harmony import */ var _apply_look_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86075);
/* harmony import */ var _connect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58679);
/* harmony import */ var _safe_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9123);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43873);




/** `boards`: the Pinterest accounts of the workspace and their boards, ready to be pasted into the settings. */
async function listBoards(parsed, outside) {
    const { access, ports } = (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .openSession */ .f)(parsed, outside);
    const remote = await (0,_apply_look_js__WEBPACK_IMPORTED_MODULE_0__/* .readRemote */ .Zz)(await (0,_connect_js__WEBPACK_IMPORTED_MODULE_1__/* .connect */ .Ng)(access, ports));
    if (parsed.json) {
        const accounts = remote.accounts.map((account) => ({
            ...account,
            boards: remote.boards
                .filter((board) => board.account === account.id)
                .map(({ id, name }) => ({ id, name })),
        }));
        outside.print(`${JSON.stringify({ version: 1, accounts }, null, 2)}\n`);
        return 0;
    }
    for (const account of remote.accounts) {
        outside.print(`${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_2__/* .safeLine */ .o)(`${account.name} (account "${account.id}")`)}\n`);
        for (const board of remote.boards.filter((one) => one.account === account.id))
            outside.print(`  ${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_2__/* .safeLine */ .o)(`${board.name}: "${board.id}"`)}\n`);
    }
    return 0;
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

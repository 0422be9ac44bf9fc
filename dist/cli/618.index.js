export const id = 618;
export const ids = [618];
export const modules = {

/***/ 6075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ checkOwner),
/* harmony export */   RI: () => (/* binding */ readJobs),
/* harmony export */   Zz: () => (/* binding */ readRemote),
/* harmony export */   _w: () => (/* binding */ listAll),
/* harmony export */   dH: () => (/* binding */ listActive),
/* harmony export */   zG: () => (/* binding */ settleView)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _loopback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4144);
/* harmony import */ var _plan_settle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8830);



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
    const sameOrigin = owner.origin === publer.origin || ((0,_loopback_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopbackUrl */ .t)(owner.origin) && (0,_loopback_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopbackUrl */ .t)(publer.origin));
    const sameAccount = owner.accounts.length === 0 || owner.accounts.some((id) => accounts.some((a) => a.id === id));
    if (sameOrigin && owner.workspace === publer.workspace && sameAccount)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LedgerError */ .oy(`The ledger belongs to ${there}; this run would use ${here}.`, 'use the key and workspace it was made with, or another ledger');
}
/** The calendar as far as the ledger needs it: around every pin that is scheduled or unfinished. No request where there is none. */
async function listActive(publer, ledger) {
    const active = ledger.entries.filter((e) => e.state === 'scheduled' || e.state === 'intent' || e.state === 'held');
    if (active.length === 0)
        return null;
    const slots = active.map((e) => Date.parse(e.slot));
    const window = {
        fromMs: slots.reduce((a, b) => Math.min(a, b)),
        toMs: slots.reduce((a, b) => Math.max(a, b)),
    };
    return publer.posts({ accounts: [...new Set(active.map((e) => e.account))], window });
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
    const once = (0,_plan_settle_js__WEBPACK_IMPORTED_MODULE_1__/* .settle */ .G)({
        entries: view.ledger.entries,
        seen: { posts, jobs: looking.jobs },
        nowMs: looking.clock.now(),
        secondLook: false,
    });
    if (!once.inDoubt)
        return { ...view, ledger: { ...view.ledger, entries: once.entries }, rows: posts.rows };
    await looking.clock.sleep(SECOND_LOOK_MS);
    const before = { ...view.ledger, entries: once.entries };
    const again = (await listActive(looking.publer, before)) ?? posts;
    const jobs = new Map([...looking.jobs, ...(await readJobs(looking.publer, once.entries))]);
    const twice = (0,_plan_settle_js__WEBPACK_IMPORTED_MODULE_1__/* .settle */ .G)({
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
/* harmony import */ var _apply_look_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6075);
/* harmony import */ var _report_safe_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8214);
/* harmony import */ var _connect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(566);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6551);




/** `boards`: the Pinterest accounts of the workspace and their boards, ready to be pasted into the settings. */
async function listBoards(parsed, outside) {
    const { access, ports } = (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .openSession */ .f)(parsed, outside);
    const remote = await (0,_apply_look_js__WEBPACK_IMPORTED_MODULE_0__/* .readRemote */ .Zz)(await (0,_connect_js__WEBPACK_IMPORTED_MODULE_2__/* .connect */ .Ng)(access, ports.clock));
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
        outside.print(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_1__/* .safeLine */ .o)(`${account.name} (account "${account.id}")`)}\n`);
        for (const board of remote.boards.filter((one) => one.account === account.id))
            outside.print(`  ${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_1__/* .safeLine */ .o)(`${board.name}: "${board.id}"`)}\n`);
    }
    return 0;
}


/***/ }),

/***/ 9355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ isLive),
/* harmony export */   HF: () => (/* binding */ isPublished),
/* harmony export */   RG: () => (/* binding */ renderSlot),
/* harmony export */   _4: () => (/* binding */ looksLike),
/* harmony export */   hL: () => (/* binding */ unclaimed),
/* harmony export */   tW: () => (/* binding */ floorMinute)
/* harmony export */ });
/* harmony import */ var _wanted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(786);

function isLive(row) {
    return row.state.startsWith('scheduled') || row.state.startsWith('published');
}
function isPublished(row) {
    return row.state.startsWith('published');
}
/** Start of the minute an instant lies in. */
function floorMinute(ms) {
    return Math.floor(ms / 60_000) * 60_000;
}
/** A slot as the ledger writes it, `2026-12-01T08:30:00Z`. */
function renderSlot(ms) {
    return `${new Date(ms).toISOString().slice(0, 16)}:00Z`;
}
/** The same pin as far as a listing can tell: same link, or same text. */
function looksLike(row, entry) {
    const sameLink = row.link !== null && (0,_wanted_js__WEBPACK_IMPORTED_MODULE_0__/* .bareLink */ .hs)(row.link) === (0,_wanted_js__WEBPACK_IMPORTED_MODULE_0__/* .bareLink */ .hs)(entry.link);
    return sameLink || (row.text !== '' && (0,_wanted_js__WEBPACK_IMPORTED_MODULE_0__/* .bareText */ .Op)(row.text) === (0,_wanted_js__WEBPACK_IMPORTED_MODULE_0__/* .bareText */ .Op)(entry.text));
}
/** Posts of the calendar that no entry claims, by id. */
function unclaimed(rows, entries) {
    const claimed = new Set(entries.flatMap((entry) => (entry.postId === null ? [] : [entry.postId])));
    return rows.filter((row) => !claimed.has(row.id));
}


/***/ }),

/***/ 8830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settle)
/* harmony export */ });
/* unused harmony export HOLD_AFTER_MS */
/* harmony import */ var _observation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9355);

/** How long the truth about a sent pin is waited for before it is held: 15 minutes after the intent. */
const HOLD_AFTER_MS = 15 * 60_000;
const DAY_MS = 86_400_000;
/** Brings the ledger up to what Publer shows: adopts, publishes, fails, holds. Pure; the order of rows does not matter. */
function settle(input) {
    const rows = [...(0,_observation_js__WEBPACK_IMPORTED_MODULE_0__/* .unclaimed */ .hL)(input.seen.posts.rows, input.entries)].sort((a, b) => a.ms - b.ms);
    const byId = new Map(input.seen.posts.rows.map((row) => [row.id, row]));
    const found = findUnfinished(input, rows);
    const missing = countMissing(input.entries, found);
    let inDoubt = false;
    const entries = input.entries.map((entry) => {
        if (entry.state === 'scheduled' || entry.state === 'removed')
            return follow(entry, byId.get(entry.postId ?? ''), input);
        if (entry.state !== 'intent' && entry.state !== 'held')
            return entry;
        const candidates = found.get(entry) ?? [];
        if (candidates.length === 1 && candidates[0])
            return adopt(entry, candidates[0], input.nowMs);
        if (entry.state === 'intent')
            inDoubt = true;
        if (candidates.length > 1)
            return hold(entry, `${candidates.length} posts in Publer could be this pin (${candidates.map((r) => r.id).join(', ')})`, input.nowMs);
        return judgeMissing(entry, missing.get(entry.jobId ?? '') ?? 0, input);
    });
    return { entries, inDoubt };
}
/** Rows that may be an unfinished entry; a row that could be two entries goes to the one whose text agrees too. */
function findUnfinished(input, rows) {
    const taken = new Set();
    const found = new Map();
    const byAccount = (entry) => rows.filter((row) => row.account === entry.account && (0,_observation_js__WEBPACK_IMPORTED_MODULE_0__/* .isLive */ .DG)(row) && !taken.has(row.id));
    for (const entry of input.entries.filter((e) => e.state === 'intent' || e.state === 'held')) {
        const slot = Date.parse(entry.slot);
        const exact = byAccount(entry).filter((row) => (0,_observation_js__WEBPACK_IMPORTED_MODULE_0__/* .floorMinute */ .tW)(row.ms) === slot && (0,_observation_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLike */ ._4)(row, entry));
        if (exact.length === 1 && exact[0])
            taken.add(exact[0].id);
        found.set(entry, exact);
    }
    for (const [entry, exact] of found) {
        if (exact.length > 0 || entry.state !== 'held')
            continue;
        const slot = Date.parse(entry.slot);
        const near = byAccount(entry).filter((row) => Math.abs(row.ms - slot) <= DAY_MS && row.link !== null && (0,_observation_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLike */ ._4)(row, entry));
        if (near.length === 1 && near[0])
            taken.add(near[0].id);
        found.set(entry, near);
    }
    return found;
}
/** How many pins of each job are in no listing. */
function countMissing(entries, found) {
    const missing = new Map();
    for (const entry of entries) {
        if (entry.state !== 'intent' || entry.jobId === null || found.get(entry)?.length !== 0)
            continue;
        missing.set(entry.jobId, (missing.get(entry.jobId) ?? 0) + 1);
    }
    return missing;
}
function judgeMissing(entry, missing, input) {
    if (entry.state === 'held')
        return entry;
    const job = entry.jobId === null ? undefined : input.seen.jobs.get(entry.jobId);
    const failures = failuresOf(job, entry);
    if (input.secondLook && input.seen.posts.whole && failures.length > 0 && failures.length === missing) {
        const message = [...new Set(failures)].join('; ');
        return { ...entry, state: 'failed', message, updatedAt: new Date(input.nowMs).toISOString() };
    }
    if (input.nowMs - Date.parse(entry.intentAt) < HOLD_AFTER_MS)
        return entry;
    return hold(entry, 'it was sent, but Publer shows no post at its minute', input.nowMs);
}
function failuresOf(job, entry) {
    if (job?.kind !== 'finished')
        return [];
    return job.failures.filter((f) => f.account === null || f.account === entry.account).map((f) => f.message);
}
function hold(entry, message, nowMs) {
    if (entry.state === 'held' && entry.message === message)
        return entry;
    return { ...entry, state: 'held', message, updatedAt: new Date(nowMs).toISOString() };
}
function adopt(entry, row, nowMs) {
    return {
        ...entry,
        state: (0,_observation_js__WEBPACK_IMPORTED_MODULE_0__/* .isPublished */ .HF)(row) ? 'published' : 'scheduled',
        postId: row.id,
        pinUrl: row.pinUrl,
        listedText: row.text,
        message: null,
        updatedAt: new Date(nowMs).toISOString(),
    };
}
/** A pin whose post id is known: published, failed in Publer, or gone. */
function follow(entry, row, input) {
    const updatedAt = new Date(input.nowMs).toISOString();
    if (!row) {
        if (entry.state === 'removed' || !input.seen.posts.whole)
            return entry;
        return { ...entry, state: 'removed', message: 'the post is gone from Publer', updatedAt };
    }
    if ((0,_observation_js__WEBPACK_IMPORTED_MODULE_0__/* .isPublished */ .HF)(row))
        return { ...entry, state: 'published', pinUrl: row.pinUrl, message: null, updatedAt };
    if (row.state === 'failed')
        return { ...entry, state: 'failed', message: 'Publer could not publish the pin', updatedAt };
    if (entry.state === 'removed' && (0,_observation_js__WEBPACK_IMPORTED_MODULE_0__/* .isLive */ .DG)(row))
        return { ...entry, state: 'scheduled', message: null, updatedAt };
    return entry;
}


/***/ }),

/***/ 786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ makeFingerprint),
/* harmony export */   Ly: () => (/* binding */ mediaIds),
/* harmony export */   Op: () => (/* binding */ bareText),
/* harmony export */   hs: () => (/* binding */ bareLink)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Digests of the files, or the URLs, in order: what identifies the pictures of a pin. */
function mediaIds(pin) {
    return pin.media.map((media) => media.sha256 ?? media.url ?? '');
}
/**
 * What is wanted, as one digest: text and title, link, board, pictures, alt texts, and the schedule as an instant for
 * absolute forms and as the expression for relative ones. Never the slot: spacing that would choose another minute is no edit.
 */
function makeFingerprint(pin, boardId) {
    const schedule = pin.wish?.kind === 'at' ? new Date(pin.wish.ms).toISOString() : pin.schedule.trim();
    const parts = [
        pin.title,
        pin.description,
        pin.link,
        boardId,
        mediaIds(pin),
        pin.media.map((m) => m.alt),
        schedule,
    ];
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts).normalize('NFC')).digest('hex').slice(0, 32);
}
/** A link as it identifies a page: without UTM parameters, fragment and slash at the end. */
function bareLink(link) {
    if (!URL.canParse(link))
        return link;
    const url = new URL(link);
    for (const name of [...url.searchParams.keys()])
        if (name.toLowerCase().startsWith('utm_'))
            url.searchParams.delete(name);
    url.hash = '';
    url.pathname = url.pathname.replace(/(?<!\/)\/$/, '');
    return url.href.replace(/\/$/, '');
}
/** Text as it is compared with Publer's copy. */
function bareText(text) {
    return text.normalize('NFC').replaceAll('\r\n', '\n').trim();
}


/***/ })

};

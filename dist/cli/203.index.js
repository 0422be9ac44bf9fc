export const id = 203;
export const ids = [203];
export const modules = {

/***/ 6203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createBranchStore: () => (/* binding */ createBranchStore)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _plan_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7912);
/* harmony import */ var _check_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9533);



const LEDGER_FILE = 'ledger.json';
const BOARDS_FILE = 'boards.json';
const TRAILER = 'pin-on-merge-run:';
const TRIES = 3;
const README = `This branch is the memory of pin-on-merge: which pins were sent, when, and what became of them.
\`ledger.json\` is written by the action, before and after each send; do not edit it. Its history tells what happened.
`;
/** The ledger on a branch of its own: a save is a commit on the head that was read, and a lost race when the head has moved. */
function createBranchStore({ git, branch, nonce }) {
    let known = null;
    let saves = 0;
    return {
        name: `branch ${branch}`,
        async read() {
            const head = await git.readHead(branch);
            if (head === null)
                return { ledger: _plan_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_LEDGER */ ._7, existed: false, version: '' };
            if (known?.head !== head)
                known = { head, ledger: await readLedger(git, head, branch) };
            return { ledger: known.ledger, existed: true, version: head };
        },
        async save(ledger, readVersion, message) {
            saves += 1;
            const mark = `${nonce}/${saves}`;
            const parent = readVersion === '' ? null : readVersion;
            const commit = await git.makeCommit({
                files: makeFiles(ledger),
                parent,
                message: makeMessage(message, mark),
            });
            const result = await move({ git, branch, parent, commit, mark });
            if (result.kind === 'saved')
                known = { head: result.version, ledger };
            return result;
        },
        close: async () => { },
    };
}
async function readLedger(git, head, branch) {
    const text = await git.readFile(head, LEDGER_FILE);
    if (text !== null)
        return (0,_check_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .checkLedger */ .g)(text, `on branch ${branch}`);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LedgerError */ .oy(`The branch ${branch} exists, but holds no ${LEDGER_FILE}.`, 'choose another branch with `ledger.branch`, or delete this one if it was made for pin-on-merge');
}
function makeFiles(ledger) {
    const boards = `${JSON.stringify(ledger.boards, null, 1)}\n`;
    return { [LEDGER_FILE]: (0,_plan_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .renderLedger */ .wP)(ledger), [BOARDS_FILE]: boards, 'README.md': README };
}
/** A first line that people can read, the details, and the mark of this very save. */
function makeMessage(message, mark) {
    const [first = '', ...rest] = message.split(/: |, /);
    const details = rest.length === 0 ? '' : `\n\n${rest.join('\n')}`;
    return `${first.slice(0, 72)}${details}\n\n${TRAILER} ${mark}\n`;
}
/** A refused or lost answer is judged by the branch itself: the mark of this save in its history means that it was done. */
async function move({ git, branch, parent, commit, mark }) {
    for (let attempt = 1;; attempt += 1) {
        const result = await git.moveBranch(branch, parent, commit);
        if (result === 'moved')
            return { kind: 'saved', version: commit };
        const head = await git.readHead(branch);
        if (head === commit)
            return { kind: 'saved', version: commit };
        if (head !== null &&
            (await git.readMessages(head)).some((text) => text.includes(`${TRAILER} ${mark}\n`) || text.endsWith(`${TRAILER} ${mark}`))) {
            return { kind: 'saved', version: commit };
        }
        if (result === 'refused' || head !== parent || attempt >= TRIES)
            return { kind: 'lost-race' };
    }
}


/***/ })

};

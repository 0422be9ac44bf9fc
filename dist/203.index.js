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
/* harmony import */ var _safe_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9123);
/* harmony import */ var _check_ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9533);




const LEDGER_FILE = 'ledger.json';
const BOARDS_FILE = 'boards.json';
const TRAILER = 'pin-on-merge-run:';
const TRIES = 3;
const README = `This branch is the memory of pin-on-merge: which pins were sent, when, and what became of them.
\`ledger.json\` is written by the action, before and after each send; do not edit it. Its history tells what happened.
`;
/** The ledger on a branch of its own: a save is a commit on the head that was read, and a lost race when the head has moved. */
function createBranchStore({ git, branch, nonce, commit, run }) {
    let known = null;
    let saves = 0;
    return {
        name: `branch ${branch}`,
        isShared: true,
        async read() {
            const head = await git.readHead(branch);
            if (head === null)
                return { ledger: _plan_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_LEDGER */ ._7, existed: false, version: '' };
            if (known?.head !== head)
                known = { head, ledger: await readLedger(git, head, branch) };
            return { ledger: known.ledger, existed: true, version: head };
        },
        async checkWritable() {
            // A commit that no branch gets: GitHub asks for the same permission as for one that counts.
            const parent = await git.readHead(branch);
            await git.makeCommit({ files: { 'README.md': README }, parent, message: 'May this run write?\n' });
        },
        async save(ledger, readVersion, note) {
            saves += 1;
            const mark = `${nonce}/${saves}`;
            const parent = readVersion === '' ? null : readVersion;
            const made = await git.makeCommit({
                files: makeFiles(ledger),
                parent,
                message: makeMessage(note, mark, { commit, run }),
            });
            const result = await move({ git, branch, parent, commit: made, mark });
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
        return (0,_check_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .checkLedger */ .g)(text, `on branch ${branch}`);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LedgerError */ .oy(`The branch ${branch} exists, but holds no ${LEDGER_FILE}.`, 'choose another branch with `ledger.branch`, or delete this one if it was made for pin-on-merge');
}
function makeFiles(ledger) {
    const boards = `${JSON.stringify(ledger.boards, null, 1)}\n`;
    return { [LEDGER_FILE]: (0,_plan_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .renderLedger */ .wP)(ledger), [BOARDS_FILE]: boards, 'README.md': README };
}
const MAX_TITLE = 72;
const MAX_LINE = 300;
const MAX_LINES = 100;
/** A first line that people can read, a line for each pin, where it comes from, and the mark of this very save. Nothing in it can look like a mark. */
function makeMessage(note, mark, { commit, run }) {
    const [title = '', ...lines] = note.split('\n').map((line) => (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_2__/* .safeLine */ .o)(line).replaceAll(TRAILER, ''));
    const shown = lines.slice(0, MAX_LINES).map((line) => cut(line, MAX_LINE));
    const rest = lines.length - shown.length;
    const details = [...shown, ...(rest > 0 ? [`… and ${rest} more`] : [])].join('\n');
    const trailers = [
        ...(commit === null ? [] : [`pin-on-merge-commit: ${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_2__/* .safeLine */ .o)(commit)}`]),
        ...(run === null ? [] : [`pin-on-merge-url: ${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_2__/* .safeLine */ .o)(run)}`]),
        `${TRAILER} ${mark}`,
    ].join('\n');
    return `${[cut(title, MAX_TITLE), details, trailers].filter((part) => part !== '').join('\n\n')}\n`;
}
function cut(text, length) {
    const points = [...text];
    return points.length <= length ? text : `${points.slice(0, length - 1).join('')}…`;
}
function refusedByRules(branch, message) {
    const said = (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_2__/* .safeLine */ .o)(message).slice(0, 300);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LedgerForbidden */ .H5(`GitHub refuses to move the branch ${branch}: ${said}`, _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BRANCH_RULES_HINT */ .ZJ);
}
/**
 * A refused or lost answer is judged by the branch itself: the mark of this save in its history means that it was done, another
 * head that somebody was faster. Where the branch stays as it is, a rule of the repository forbids the move.
 */
async function move({ git, branch, parent, commit, mark }) {
    for (let attempt = 1;; attempt += 1) {
        const result = await git.moveBranch(branch, parent, commit);
        if (result.kind === 'moved')
            return { kind: 'saved', version: commit };
        const head = await git.readHead(branch);
        if (head === commit)
            return { kind: 'saved', version: commit };
        if (head !== null &&
            (await git.readMessages(head)).some((text) => text.includes(`${TRAILER} ${mark}\n`) || text.endsWith(`${TRAILER} ${mark}`))) {
            return { kind: 'saved', version: commit };
        }
        if (head !== parent)
            return { kind: 'lost-race' };
        if (attempt < TRIES)
            continue;
        if (result.kind === 'refused')
            throw refusedByRules(branch, result.message);
        return { kind: 'lost-race' };
    }
}


/***/ })

};

export const id = 551;
export const ids = [551,990];
export const modules = {

/***/ 566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ connect),
/* harmony export */   pp: () => (/* binding */ listMissing),
/* harmony export */   zS: () => (/* binding */ readAccess)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _loopback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4144);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(990);



const PUBLER_URL = 'https://app.publer.com/api/v1';
const REPOSITORY = 'https://github.com/pin-on-merge/pin-on-merge';
/** Address, key and workspace. Throws SettingsError for an address that is neither https nor loopback. */
function readAccess(env, settings) {
    const base = (env.PUBLER_API_URL?.trim() || PUBLER_URL).replace(/\/+$/, '');
    if (!isAllowed(base)) {
        const message = `"${base}" is not allowed: https is expected, or http on loopback.`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([{ where: 'PUBLER_API_URL', message, hint: `leave it unset for ${PUBLER_URL}` }]);
    }
    return {
        base,
        key: env.PUBLER_API_KEY?.trim() ?? '',
        workspace: env.PUBLER_WORKSPACE_ID?.trim() || (settings?.publer.workspace ?? ''),
    };
}
function isAllowed(base) {
    if (!URL.canParse(base))
        return false;
    const url = new URL(base);
    const plain = url.username === '' && url.search === '' && url.hash === '';
    return plain && (url.protocol === 'https:' || (url.protocol === 'http:' && (0,_loopback_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopbackUrl */ .t)(base)));
}
/** What is missing before Publer can be asked; a workspace is told by Publer itself when the key can read several. */
function listMissing(access) {
    const key = {
        where: 'PUBLER_API_KEY',
        message: 'The Publer API key is missing.',
        hint: 'create one in Publer under Settings → Access & Login → API Keys; to try without an account: npm run demo',
    };
    const workspace = {
        where: 'PUBLER_WORKSPACE_ID',
        message: 'The Publer workspace is missing.',
        hint: 'set PUBLER_WORKSPACE_ID, or publer: { workspace: "…" } in the settings',
    };
    return [...(access.key === '' ? [key] : []), ...(access.workspace === '' ? [workspace] : [])];
}
/** Publer, loaded only when it is used: an HTTP client takes longer to load than a blog to read. */
async function connect(access, clock) {
    const mistakes = listMissing(access);
    if (mistakes.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN(mistakes);
    const illegal = [access.key, access.workspace].some((text) => !/^[\x21-\x7e]+$/.test(text));
    if (illegal) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([
            {
                where: 'PUBLER_API_KEY, PUBLER_WORKSPACE_ID',
                message: 'There is a character in it that no key has (a blank or a line break).',
                hint: 'copy it again',
            },
        ]);
    }
    const { createPubler } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(439)]).then(__webpack_require__.bind(__webpack_require__, 439));
    return createPubler({ ...access, userAgent: `pin-on-merge/${_version_js__WEBPACK_IMPORTED_MODULE_1__.VERSION} (+${REPOSITORY})`, clock });
}


/***/ }),

/***/ 1797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ REAL_CLOCK),
/* harmony export */   t: () => (/* binding */ createClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

/** The real clock, or one that starts elsewhere and runs faster. */
function createClock({ startMs, speed }) {
    const startedAt = performance.now();
    const begin = startMs ?? Date.now();
    const elapsed = () => (performance.now() - startedAt) * speed;
    const isReal = startMs === null && speed === 1;
    return {
        now: () => (isReal ? Date.now() : Math.floor(begin + elapsed())),
        monotonic: elapsed,
        sleep: async (ms) => {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms / speed);
        },
    };
}
const REAL_CLOCK = createClock({ startMs: null, speed: 1 });


/***/ }),

/***/ 8303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BS: () => (/* binding */ chooseLedger),
  uS: () => (/* binding */ refuseSecondLedger),
  CA: () => (/* binding */ withLedger)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/plan/ledger.js
var plan_ledger = __webpack_require__(7912);
// EXTERNAL MODULE: ./build/src/ledger/check-ledger.js
var check_ledger = __webpack_require__(9533);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
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
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
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
        (0,external_node_fs_.writeSync)(descriptor, JSON.stringify(self));
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
        async read() {
            if (options.access === 'write' && lock === null)
                lock = await acquireLock(options);
            return readLedger(options.file);
        },
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
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
        const descriptor = (0,external_node_fs_.openSync)(temporary, 'wx', 0o644);
        try {
            (0,external_node_fs_.writeSync)(descriptor, text);
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

// EXTERNAL MODULE: ./build/src/cli/create-clock.js
var create_clock = __webpack_require__(1797);
;// CONCATENATED MODULE: ./build/src/cli/open-ledger.js





/** `--ledger FILE`, `--ledger-branch NAME`, or the file below the root. Throws SettingsError with all mistakes. */
function chooseLedger({ values }, { env, cwd, root }) {
    const branch = values['ledger-branch'];
    if (!branch) {
        return {
            kind: 'file',
            file: values.ledger ? (0,external_node_path_.resolve)(cwd, values.ledger) : (0,external_node_path_.resolve)(root, '.pin-on-merge', 'ledger.json'),
        };
    }
    const token = env.GITHUB_TOKEN?.trim() ?? '';
    const repository = env.GITHUB_REPOSITORY?.trim() ?? '';
    const mistakes = [];
    if (values.ledger)
        mistakes.push({
            where: '--ledger, --ledger-branch',
            message: 'Only one ledger can be used.',
            hint: 'leave one out',
        });
    if (token === '')
        mistakes.push({
            where: 'GITHUB_TOKEN',
            message: 'A token is needed for a ledger branch.',
            hint: 'one that may write contents',
        });
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
        mistakes.push({
            where: 'GITHUB_REPOSITORY',
            message: 'The repository of the ledger branch is needed.',
            hint: 'GITHUB_REPOSITORY=owner/name',
        });
    if (mistakes.length > 0)
        throw new errors/* SettingsError */.GN(mistakes);
    return {
        kind: 'branch',
        branch,
        token,
        repository,
        apiUrl: env.GITHUB_API_URL?.trim() || 'https://api.github.com',
    };
}
/**
 * A file beside a ledger branch would be a second memory: refused where the clone's origin is known to have that branch.
 * Reads what the last fetch left in `.git`; asks nobody.
 */
function refuseSecondLedger(place, repository, branch) {
    if (place.kind !== 'file' || !hasRemoteBranch((0,external_node_path_.join)(repository, '.git'), branch))
        return;
    const message = `The origin of this clone keeps the ledger on branch ${branch}; a file would be a second one.`;
    throw new errors/* SettingsError */.GN([{ where: '--ledger', message, hint: `--ledger-branch ${branch}` }]);
}
function hasRemoteBranch(git, branch) {
    const ref = `refs/remotes/origin/${branch}`;
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(git, ref)))
        return true;
    const packed = (0,external_node_path_.join)(git, 'packed-refs');
    return ((0,external_node_fs_.existsSync)(packed) &&
        (0,external_node_fs_.readFileSync)(packed, 'utf8')
            .split('\n')
            .some((line) => line.endsWith(` ${ref}`)));
}
/** Opens the ledger for one use, and closes it whatever happens. GitHub's client is loaded only for a branch. */
async function withLedger(place, how, use) {
    const store = await openLedger(place, how);
    try {
        return await use(store);
    }
    finally {
        await store.close();
    }
}
async function openLedger(place, { access, nonce, log }) {
    if (place.kind === 'file') {
        return createFileStore({ file: place.file, clock: create_clock/* REAL_CLOCK */.I, access, onWait: (line) => log.info(line) });
    }
    const { createGitData } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(218), __webpack_require__.e(328)]).then(__webpack_require__.bind(__webpack_require__, 6328));
    const { createBranchStore } = await __webpack_require__.e(/* import() */ 203).then(__webpack_require__.bind(__webpack_require__, 6203));
    return createBranchStore({
        git: createGitData({ ...place, clock: create_clock/* REAL_CLOCK */.I }),
        branch: place.branch,
        nonce,
    });
}


/***/ }),

/***/ 6551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ openSession)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
;// CONCATENATED MODULE: ./build/src/disk/open-regular.js

// O_NOFOLLOW: the last part of the path is no link. O_NONBLOCK: opening a FIFO returns at once. Both are missing on Windows.
const FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/** A file that is not read: a folder, FIFO, socket or device, too large, elsewhere. The message is the reason. */
class UnfitFile extends Error {
}
/** Opens a regular file, gives it to `use`, and closes it. Throws what the file system throws, and UnfitFile. */
function withRegularFile(path, use) {
    const fd = (0,external_node_fs_.openSync)(path, FLAGS);
    try {
        const stats = (0,external_node_fs_.fstatSync)(fd);
        if (!stats.isFile())
            throw new UnfitFile(stats.isDirectory() ? 'it is a folder' : 'it is not a regular file');
        return use({ fd, stats });
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
/** Fills `target` from `offset` on; returns how many bytes there were. */
function readAt(fd, target, offset) {
    let filled = 0;
    while (filled < target.length) {
        const count = (0,external_node_fs_.readSync)(fd, target, filled, target.length - filled, offset + filled);
        if (count === 0)
            break;
        filled += count;
    }
    return filled;
}
/** True where the open file is the very one at a real path that was checked before: nobody swapped it, or a folder above it, in between. */
function isAt({ fd, stats }, real) {
    const now = (0,external_node_fs_.lstatSync)(real);
    if (now.dev !== stats.dev || now.ino !== stats.ino)
        return false;
    return pathOfDescriptor(fd, real) === real;
}
function pathOfDescriptor(fd, real) {
    try {
        return (0,external_node_fs_.readlinkSync)(`/proc/self/fd/${fd}`);
    }
    catch {
        return (0,external_node_fs_.realpathSync)(real); // No /proc: macOS, Windows.
    }
}

;// CONCATENATED MODULE: ./build/src/disk/reason.js
const REASONS = new Map([
    ['EACCES', 'permission denied'],
    ['EPERM', 'permission denied'],
    ['ENOENT', 'it does not exist'],
    ['ENOTDIR', 'part of its path is not a folder'],
    ['EISDIR', 'it is a folder'],
    ['ELOOP', 'it is a symbolic link'],
    ['ENAMETOOLONG', 'its name is too long'],
    ['ENXIO', 'it is not a regular file'],
    ['EMFILE', 'too many files are open'],
]);
/** The code of a file system error (`ENOENT`), or null for anything else. */
function codeOf(error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    return typeof code === 'string' ? code : null;
}
/** A file system error in words that a person understands, without paths of the machine. */
function reasonOf(error) {
    const code = codeOf(error);
    if (code === null)
        return 'it cannot be read';
    return REASONS.get(code) ?? `it cannot be read (${code})`;
}

;// CONCATENATED MODULE: ./build/src/disk/read-head.js


const FIRST_BYTES = 4096;
// Reads are synchronous and one at a time, so one buffer serves every file of the usual size.
const shared = Buffer.allocUnsafe(FIRST_BYTES);
/** See `Files.readHead`. */
function readHead(path, wish) {
    try {
        return withRegularFile(path, ({ fd, stats }) => ({
            kind: 'head',
            text: readText(fd, wish),
            bytes: stats.size,
        }));
    }
    catch (error) {
        return { kind: 'unreadable', reason: error instanceof UnfitFile ? error.message : reasonOf(error) };
    }
}
function readText(fd, wish) {
    let size = Math.min(FIRST_BYTES, wish.maxBytes);
    let buffer = shared;
    let filled = 0;
    for (;;) {
        filled += readAt(fd, buffer.subarray(filled, size), filled);
        const atEnd = filled < size;
        const text = buffer.toString('utf8', 0, atEnd ? filled : wholeCharacters(buffer, filled));
        if (atEnd || size >= wish.maxBytes || wish.isComplete(text))
            return text;
        size = Math.min(size * 2, wish.maxBytes);
        const larger = Buffer.allocUnsafe(size);
        buffer.copy(larger, 0, 0, filled);
        buffer = larger;
    }
}
/** Where the last whole UTF-8 character ends at or before `end`: a read may cut one in two. */
function wholeCharacters(buffer, end) {
    for (let start = end - 1; start >= 0 && start >= end - 4; start--) {
        const byte = buffer[start] ?? 0;
        if (byte < 0x80)
            return end;
        if (byte < 0xc0)
            continue;
        const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
        return start + length > end ? start : end;
    }
    return end;
}

;// CONCATENATED MODULE: ./build/src/disk/guard-path.js
/** Why a path that somebody wrote must not be opened, judged by its text alone; null where it may be. */
function guardPath(path) {
    if (path.includes('\0'))
        return 'its path holds a NUL character';
    if (path.includes('\\'))
        return 'its path holds a backslash; write / instead';
    if (/^[a-z]:/i.test(path))
        return 'its path starts with a drive letter';
    if (path.startsWith('/'))
        return 'its path is absolute';
    return guardParts(path);
}
/** The same for the parts of a real path below the repository: nothing of git, no environment files. */
function guardParts(path) {
    for (const part of path.split('/')) {
        // File systems that ignore case also ignore dots and blanks at the end of a name (`.git.`).
        const name = part.toLowerCase().replace(/[. ]{1,255}$/, '');
        if (name === '.git')
            return 'it lies in a .git folder';
        if (name.startsWith('.env'))
            return 'it is an environment file, which may hold secrets';
    }
    return null;
}

// EXTERNAL MODULE: ./build/src/disk/repository.js
var disk_repository = __webpack_require__(9347);
;// CONCATENATED MODULE: ./build/src/disk/read-media.js







/** The largest file that Publer takes in a direct upload: 200 MB. */
const MAX_MEDIA_BYTES = 200 * 1024 * 1024;
const CHUNK_BYTES = 1024 * 1024;
/** Reads media without ever leaving the repository, whatever the path says and whoever swaps files meanwhile. */
function createMediaReader(place) {
    const digests = new Map();
    const digest = (file, path) => {
        const key = `${path}\0${identityOf(file.stats)}`;
        const known = digests.get(key);
        if (known !== undefined)
            return known;
        const fresh = hash(file);
        digests.set(key, fresh);
        return fresh;
    };
    const read = (file) => {
        const opened = read_media_open(place, file, (it) => ({ it, sha256: digest(it, file) }));
        if (opened.kind !== 'opened')
            return opened;
        const { it, sha256 } = opened.value;
        const identity = identityOf(it.stats);
        const path = (0,disk_repository/* relativePath */.iZ)(place.root, (0,external_node_path_.resolve)(place.root, file));
        const slice = (offset, length) => readSame(place, { file, identity }, (same) => readPart(same, offset, length)) ?? new Uint8Array(0);
        return { kind: 'file', path, bytes: it.stats.size, sha256, slice };
    };
    const bytes = (file) => {
        const opened = read_media_open(place, file, (it) => ({
            sha256: digest(it, file),
            whole: readPart(it, 0, it.stats.size),
        }));
        if (opened.kind !== 'opened')
            return null;
        const { sha256, whole } = opened.value;
        return (0,external_node_crypto_.createHash)('sha256').update(whole).digest('hex') === sha256 ? whole : null;
    };
    return { read, bytes };
}
function read_media_open(place, file, use) {
    const lexical = (0,external_node_path_.resolve)(place.root, file);
    const reason = guardPath(file) ?? ((0,disk_repository/* isInside */.FK)(place.repository, lexical) ? null : OUTSIDE);
    if (reason !== null)
        return refused(reason);
    try {
        const real = (0,external_node_fs_.realpathSync)(lexical);
        const refusal = guardReal(place, real);
        if (refusal !== null)
            return refused(refusal);
        return withRegularFile(real, (it) => {
            if (!isAt(it, real))
                return refused('it was replaced while it was being read');
            if (it.stats.size > MAX_MEDIA_BYTES)
                return { kind: 'too-big', bytes: it.stats.size };
            return { kind: 'opened', value: use(it) };
        });
    }
    catch (error) {
        if (error instanceof UnfitFile)
            return refused(error.message);
        const code = codeOf(error);
        if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG')
            return { kind: 'missing', nearest: place.nearest((0,disk_repository/* relativePath */.iZ)(place.root, lexical)) };
        return refused(code === 'ELOOP' ? 'its symbolic links lead nowhere' : reasonOf(error));
    }
}
const OUTSIDE = 'it lies outside the repository';
function refused(reason) {
    return { kind: 'refused', reason };
}
function guardReal(place, real) {
    if (!(0,disk_repository/* isInside */.FK)(place.repository, real))
        return OUTSIDE;
    return guardParts((0,disk_repository/* relativePath */.iZ)(place.repository, real));
}
function identityOf(stats) {
    return `${stats.dev}:${stats.ino}:${stats.size}:${stats.mtimeMs}`;
}
function hash({ fd, stats }) {
    const sha256 = (0,external_node_crypto_.createHash)('sha256');
    const chunk = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, Math.max(stats.size, 1)));
    for (let offset = 0; offset < stats.size;) {
        const count = readAt(fd, chunk.subarray(0, stats.size - offset), offset);
        if (count === 0)
            break;
        sha256.update(chunk.subarray(0, count));
        offset += count;
    }
    return sha256.digest('hex');
}
function readSame(place, known, use) {
    const opened = read_media_open(place, known.file, (it) => (identityOf(it.stats) === known.identity ? use(it) : null));
    return opened.kind === 'opened' ? opened.value : null;
}
function readPart({ fd, stats }, offset, length) {
    const wanted = Math.max(0, Math.min(length, stats.size - offset));
    const part = new Uint8Array(wanted);
    return part.subarray(0, readAt(fd, part, offset));
}

;// CONCATENATED MODULE: ./build/src/disk/walk.js




const CAPS = { entries: 500_000, depth: 64 };
const POST_NAME = /\.(?:md|mdx|markdown)$/i;
/** Everything below a folder, as `Files.list` promises it. Throws SettingsError beyond the caps. */
function walk(root, caps = CAPS) {
    const state = { root, caps, files: [], odd: [], unreadable: [], entries: 0 };
    readFolder(state, '', 0);
    state.files.sort();
    state.odd.sort((a, b) => (a.path < b.path ? -1 : 1));
    return state;
}
function readFolder(walk, folder, depth) {
    if (depth > walk.caps.depth)
        throw tooMuch(folder, `folders are nested deeper than ${walk.caps.depth}`);
    const entries = readEntries(walk, folder);
    walk.entries += entries.length;
    if (walk.entries > walk.caps.entries)
        throw tooMuch(walk.root, `there are more than ${walk.caps.entries} files`);
    const prefix = folder === '' ? '' : `${folder}/`;
    for (const entry of entries) {
        const path = prefix + entry.name;
        if (entry.isFile())
            walk.files.push(path);
        else if (entry.isDirectory()) {
            if (entry.name.startsWith('.') || entry.name === 'node_modules')
                continue;
            if (POST_NAME.test(entry.name))
                walk.odd.push({ path, kind: 'folder' });
            readFolder(walk, path, depth + 1);
        }
        else if (POST_NAME.test(entry.name)) {
            walk.odd.push({ path, kind: entry.isSymbolicLink() ? 'link' : 'other' });
        }
    }
}
function readEntries(walk, folder) {
    try {
        return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(walk.root, folder), { withFileTypes: true });
    }
    catch (error) {
        walk.unreadable.push({ path: folder, reason: reasonOf(error) });
        return [];
    }
}
function tooMuch(where, message) {
    const hint = 'Set working-directory (or --root) to the folder of the blog.';
    return new errors/* SettingsError */.GN([{ where, message, hint }]);
}

;// CONCATENATED MODULE: ./build/src/disk/create-files.js









const MAX_TEXT_BYTES = 1024 * 1024;
/** The files below a folder of this machine. Throws SettingsError where `root` is no folder; everything is read when asked for, the listing once. */
function createFiles(root) {
    const real = realFolder(root);
    const repository = (0,disk_repository/* findRepository */.W1)(real);
    let listing = null;
    const list = () => {
        listing ??= walk(real);
        return listing;
    };
    const nearest = createNearest(list);
    const media = createMediaReader({ root: real, repository, nearest });
    return {
        list,
        readHead: (file, isComplete, maxBytes) => readHead((0,external_node_path_.resolve)(real, file), { isComplete, maxBytes }),
        readText: (file) => readConfigText({ real, repository }, file),
        exists: (file) => (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(real, file)),
        readMedia: media.read,
        readBytes(file) {
            const bytes = media.bytes(file);
            if (bytes === null)
                throw mistake(file, 'it changed or vanished while it was being read', null);
            return bytes;
        },
        repositoryPath: (file) => (0,disk_repository/* relativePath */.iZ)(repository, (0,external_node_path_.resolve)(real, file)),
    };
}
function realFolder(root) {
    const hint = 'working-directory (or --root) names the folder of the blog.';
    try {
        const real = (0,external_node_fs_.realpathSync)(root);
        if ((0,external_node_fs_.statSync)(real).isDirectory())
            return real;
    }
    catch (error) {
        throw mistake(root, `the folder cannot be used: ${reasonOf(error)}`, hint);
    }
    throw mistake(root, 'this is not a folder', hint);
}
/** Finds a file whose name differs in case (or Unicode form) only, among the listed ones. */
function createNearest(list) {
    let byFoldedName = null;
    return (path) => {
        byFoldedName ??= new Map(list().files.map((file) => [fold(file), file]));
        return byFoldedName.get(fold(path)) ?? null;
    };
}
function fold(path) {
    return path.normalize('NFC').toLowerCase();
}
function readConfigText(place, file) {
    try {
        const real = (0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(place.real, file));
        if (!(0,disk_repository/* isInside */.FK)(place.repository, real))
            throw new UnfitFile('it lies outside the repository');
        return withRegularFile(real, ({ fd, stats }) => {
            if (stats.size > MAX_TEXT_BYTES)
                throw new UnfitFile(`it is larger than ${MAX_TEXT_BYTES} bytes`);
            const bytes = Buffer.alloc(stats.size);
            return bytes.toString('utf8', 0, readAt(fd, bytes, 0));
        });
    }
    catch (error) {
        const code = codeOf(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return null;
        throw mistake(file, error instanceof UnfitFile ? error.message : reasonOf(error), null);
    }
}
function mistake(where, message, hint) {
    return new errors/* SettingsError */.GN([{ where, message, hint }]);
}

// EXTERNAL MODULE: ./build/src/loopback.js
var loopback = __webpack_require__(4144);
// EXTERNAL MODULE: ./node_modules/leven/index.js
var leven = __webpack_require__(7785);
// EXTERNAL MODULE: ./build/src/content/placer.js
var placer = __webpack_require__(956);
// EXTERNAL MODULE: ./build/src/content/tree.js
var content_tree = __webpack_require__(4091);
// EXTERNAL MODULE: ./build/src/content/yaml-tree.js
var yaml_tree = __webpack_require__(2113);
;// CONCATENATED MODULE: ./build/src/fill-settings.js
/** Settings as the program uses them: every default that no schema knows is filled in. */
function fillSettings(input) {
    const { site, publer, defaults, schedule, utm } = input;
    return {
        site: {
            url: site.url ?? null,
            permalink: site.permalink ?? null,
            generator: site.generator ?? null,
            timezone: site.timezone ?? null,
        },
        posts: input.posts ?? null,
        publer: {
            workspace: publer.workspace ?? null,
            account: publer.account ?? null,
            accounts: publer.accounts ?? {},
            media: publer.media ?? 'upload',
        },
        boards: input.boards,
        since: input.since ?? null,
        defaults: {
            board: defaults.board ?? null,
            boardsBy: defaults['boards-by'] ?? {},
            title: defaults.title ?? '{title}',
            description: defaults.description ?? '{description}',
        },
        schedule: fillSchedule(schedule),
        utm: utm
            ? { source: utm.source ?? null, medium: utm.medium ?? null, campaign: utm.campaign ?? null }
            : null,
        checks: { formats: input.checks.formats ?? 'documented' },
        limits: { maxChanges: input.limits['max-changes'] },
        ledger: { branch: input.ledger.branch ?? 'pin-ledger' },
        failOn: input['fail-on'],
    };
}
function fillSchedule(schedule) {
    return {
        default: schedule.default,
        time: schedule.time,
        slots: schedule.slots,
        leadMs: schedule.lead,
        gapMs: schedule.gap,
        perDay: schedule['per-day'],
        sameLinkMs: schedule['same-link'],
        past: schedule.past,
        horizonMs: schedule.horizon,
    };
}

// EXTERNAL MODULE: ./build/src/settings.js
var settings = __webpack_require__(6212);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
;// CONCATENATED MODULE: ./build/src/settings-schema.js

/** The settings as users write them: the file's keys, which flags and inputs override. Unknown keys are errors. */
const MINUTE_MS = 60_000;
const UNITS = {
    m: MINUTE_MS,
    h: 60 * MINUTE_MS,
    d: 1440 * MINUTE_MS,
    w: 10_080 * MINUTE_MS,
};
/** `15m`, `2h`, `7d`, `1w` → milliseconds. */
const duration = schemas/* string */.YjP()
    .regex(/^\d{1,4} ?[mhdw]$/, 'a duration such as 15m, 2h, 7d or 1w')
    .transform((text) => Number.parseInt(text, 10) * (UNITS[text.at(-1) ?? 'm'] ?? MINUTE_MS));
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** `mon-fri 09:00 18:00`, `sat,sun 10:30`. */
const slot = schemas/* string */.YjP()
    .regex(/^ *(mon|tue|wed|thu|fri|sat|sun)([,-](mon|tue|wed|thu|fri|sat|sun)){0,6}( +([01]\d|2[0-3]):[0-5]\d){1,48} *$/i, 'days and times such as "mon-fri 09:00 18:00" or "sat,sun 10:30"')
    .transform((text) => {
    const [days = '', ...times] = text.trim().toLowerCase().split(/ +/);
    return { days: days.split(',').flatMap(expandDays), times };
});
/** `fri-mon` goes over the end of the week. */
function expandDays(range) {
    const [first = '', last = first] = range.split('-');
    const from = DAYS.indexOf(first);
    const length = ((DAYS.indexOf(last) - from + 7) % 7) + 1;
    return Array.from({ length }, (_, index) => ((from + index) % 7) + 1);
}
/** Values come as the author's text. */
const count = (least, most) => schemas/* string */.YjP()
    .regex(/^\d{1,9}$/, `a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine((n) => n >= least && n <= most, `a whole number from ${least} to ${most}`);
const zone = schemas/* string */.YjP().refine(isZone, 'an IANA time zone such as Europe/Berlin');
function isZone(name) {
    try {
        return (new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '' &&
            /^[A-Za-z]/.test(name));
    }
    catch {
        return false;
    }
}
/** http or https, without query; the slash at the end goes. */
const siteUrl = schemas/* string */.YjP()
    .refine((text) => /^https?:\/\//i.test(text) && URL.canParse(text), 'an absolute address such as https://blog.example')
    .transform((text) => text.replace(/\/+$/, ''));
const id = schemas/* string */.YjP().regex(/^[\w-]{1,64}$/, 'an id in quotes, such as "934145216398624390"');
const date = schemas/* string */.YjP()
    .regex(/^\d{4}-\d\d-\d\d$/, 'a day such as 2026-11-22')
    .refine(isDay, 'a day that exists');
function isDay(text) {
    const day = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
const time = schemas/* string */.YjP().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day such as 09:00');
const settings_schema_text = schemas/* string */.YjP().min(1, 'some text');
const settingsSchema = schemas/* strictObject */.rej({
    site: schemas/* strictObject */.rej({
        url: siteUrl,
        permalink: settings_schema_text.refine((t) => t.startsWith('/'), 'a template that starts with /, such as /:year/:slug/'),
        generator: settings_schema_text,
        timezone: zone,
    })
        .partial()
        .prefault({}),
    posts: schemas/* array */.YOg(settings_schema_text).min(1).optional(),
    publer: schemas/* strictObject */.rej({
        workspace: id,
        account: settings_schema_text,
        accounts: schemas/* record */.g1P(schemas/* string */.YjP(), id),
        media: schemas/* enum */.k5n(['upload', 'external']),
    })
        .partial()
        .prefault({}),
    boards: schemas/* record */.g1P(schemas/* string */.YjP(), id).prefault({}),
    since: date.optional(),
    defaults: schemas/* strictObject */.rej({
        board: settings_schema_text,
        'boards-by': schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), settings_schema_text)),
        title: settings_schema_text,
        description: settings_schema_text,
    })
        .partial()
        .prefault({}),
    schedule: schemas/* strictObject */.rej({
        default: settings_schema_text.prefault('next'),
        time: time.prefault('09:00'),
        slots: schemas/* array */.YOg(slot).prefault([]),
        lead: duration.prefault('1h'),
        gap: duration.prefault('15m'),
        'per-day': count(1, 36).prefault('10'),
        'same-link': duration.prefault('7d'),
        past: schemas/* enum */.k5n(['next', 'skip', 'error']).prefault('next'),
        horizon: duration.prefault('60d'),
    })
        .prefault({}),
    utm: schemas/* strictObject */.rej({ source: settings_schema_text, medium: settings_schema_text, campaign: settings_schema_text }).partial().optional(),
    checks: schemas/* strictObject */.rej({
        link: schemas/* enum */.k5n(['off']),
        image: schemas/* enum */.k5n(['off']),
        wait: schemas/* enum */.k5n(['0m']),
        formats: schemas/* enum */.k5n(['documented', 'any']),
    })
        .partial()
        .prefault({}),
    limits: schemas/* strictObject */.rej({ 'max-changes': count(0, 100_000).prefault('25') }).prefault({}),
    lifecycle: schemas/* strictObject */.rej({ edited: schemas/* enum */.k5n(['report']), removed: schemas/* enum */.k5n(['keep']) })
        .partial()
        .prefault({}),
    ledger: schemas/* strictObject */.rej({ branch: settings_schema_text }).partial().prefault({}),
    'fail-on': schemas/* enum */.k5n(['error', 'warning', 'never']).prefault('error'),
});

;// CONCATENATED MODULE: ./build/src/read-settings.js








/** Settings from the file and what overrides it, with every default. Throws SettingsError with all mistakes at once. */
function readSettings(files, config, overrides) {
    const source = readSource(files, config);
    const data = source.tree === null ? {} : toPlain(source.tree);
    for (const { path, value } of overrides)
        if (value.length > 0)
            setAt(data, path.split('.'), toPlainValue(value));
    const parsed = settingsSchema.safeParse(dropEmpty(data));
    const mistakes = [
        ...source.mistakes,
        ...(parsed.success
            ? []
            : parsed.error.issues.flatMap((issue) => describeIssue(issue, source, overrides))),
    ];
    if (mistakes.length > 0 || !parsed.success)
        throw new errors/* SettingsError */.GN(mistakes);
    return fillSettings(parsed.data);
}
function readSource(files, config) {
    const names = config === null ? settings/* SETTINGS_FILES */.E : [config];
    for (const file of names) {
        const text = files.readText(file);
        if (text === null)
            continue;
        const { tree, error, duplicates } = (0,yaml_tree/* parseYamlTree */.N)(text);
        const at = (offset) => where({ file, text }, [offset, offset]);
        const broken = error === null ? [] : [{ where: at(error.offset), message: error.message, hint: 'the file is YAML' }];
        const twice = duplicates.map(({ name, key }) => ({
            where: at(key[0]),
            message: `\`${name}\` stands twice.`,
            hint: 'keep one of them',
        }));
        const shape = tree.kind === 'map' || (tree.kind === 'scalar' && tree.text === null)
            ? []
            : [{ where: at(0), message: 'A map of settings is expected.', hint: null }];
        return {
            file,
            text,
            tree: tree.kind === 'map' ? tree : null,
            mistakes: broken.length > 0 ? broken : [...twice, ...shape],
        };
    }
    const missing = config === null
        ? []
        : [
            {
                where: '--config',
                message: `There is no file ${config}.`,
                hint: 'the path is relative to --root',
            },
        ];
    return { file: settings/* SETTINGS_FILES */.E[0], text: '', tree: null, mistakes: missing };
}
function where(source, range) {
    const place = (0,placer/* createPlacer */.I)(source.file, source.text)(range);
    return `${place.file}:${place.line}:${place.column}`;
}
function toPlain(tree) {
    const plain = JSON.parse(JSON.stringify((0,content_tree/* makeValue */.mO)(tree) ?? {}));
    return isMap(plain) ? plain : {};
}
function toPlainValue(value) {
    return typeof value === 'string' ? value : [...value];
}
function isMap(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}
function setAt(data, [first = '', ...rest], value) {
    if (rest.length === 0) {
        data[first] = value;
        return;
    }
    const inner = Object.hasOwn(data, first) ? data[first] : undefined;
    const map = isMap(inner) ? inner : {};
    data[first] = map;
    setAt(map, rest, value);
}
/** An absent or empty setting means its default. */
function dropEmpty(value) {
    if (!isMap(value))
        return value;
    const filled = Object.entries(value).filter(([, inner]) => inner !== null && inner !== '');
    return Object.fromEntries(filled.map(([key, inner]) => [key, dropEmpty(inner)]));
}
function describeIssue(issue, source, overrides) {
    const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
    const name = path.join('.');
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => ({
            where: locate([...path, key], source),
            message: `Unknown setting \`${[...path, key].join('.')}\`.`,
            hint: nearestKey(key, path),
        }));
    }
    const override = overrides.find((one) => name === one.path || name.startsWith(`${one.path}.`));
    const at = override?.name ?? locate(path, source);
    return [{ where: at, message: `\`${name}\`: ${expected(issue)}.`, hint: null }];
}
function locate(path, source) {
    if (source.tree === null)
        return source.file;
    const { tree, key } = (0,content_tree/* findTree */.cy)(source.tree, path);
    return where(source, key ?? tree.range);
}
function expected(issue) {
    if (issue.code === 'invalid_value')
        return `one of ${issue.values.map(String).join(', ')} is expected`;
    if (issue.code === 'invalid_type')
        return `a ${issue.expected === 'record' || issue.expected === 'object' ? 'map' : issue.expected} is expected`;
    return /^(an?|one|days|some) /.test(issue.message) ? `${issue.message} is expected` : issue.message;
}
function nearestKey(key, path) {
    const known = knownKeys(path);
    const near = [...known].sort((a, b) => (0,leven/* default */.A)(key, a) - (0,leven/* default */.A)(key, b))[0];
    return near === undefined ? null : `did you mean \`${near}\`? Known here: ${known.join(', ')}`;
}
function knownKeys(path) {
    const sections = SECTION_KEYS;
    return [...(sections[path.join('.')] ?? [])];
}
const SECTION_KEYS = listSections();
/** The keys of each section, from the schema itself: an empty document shows what has a place in it. */
function listSections() {
    const keys = { '': Object.keys(settingsSchema.shape) };
    for (const [name, schema] of Object.entries(settingsSchema.shape)) {
        const inner = 'unwrap' in schema ? schema.unwrap() : schema;
        if ('shape' in inner)
            keys[name] = Object.keys(inner.shape);
    }
    return keys;
}

// EXTERNAL MODULE: ./build/src/cli/connect.js
var connect = __webpack_require__(566);
// EXTERNAL MODULE: ./build/src/cli/create-clock.js
var create_clock = __webpack_require__(1797);
// EXTERNAL MODULE: ./build/src/cli/flags.js
var flags = __webpack_require__(8055);
// EXTERNAL MODULE: ./build/src/cli/open-ledger.js + 2 modules
var open_ledger = __webpack_require__(8303);
;// CONCATENATED MODULE: ./build/src/cli/session.js










/** Reads flags, environment and settings. Throws SettingsError with the mistakes of all three. */
function openSession(parsed, outside) {
    const root = (0,external_node_path_.resolve)(outside.cwd, parsed.values.root ?? '.');
    const files = createFiles(root);
    const settings = readSettings(files, parsed.values.config || null, (0,flags/* makeOverrides */.qI)(parsed));
    const access = (0,connect/* readAccess */.zS)(outside.env, settings);
    return {
        settings,
        access,
        root,
        ledger: (0,open_ledger/* chooseLedger */.BS)(parsed, { env: outside.env, cwd: outside.cwd, root }),
        ports: {
            files,
            clock: chooseClock(parsed, access),
            log: outside.log,
            nonce: (0,external_node_crypto_.randomUUID)(),
            commit: null,
            run: null,
            isStopping: outside.isStopping,
        },
    };
}
/** `--now` stops the clock of a plan, so that it says the same each time; `--now` and `--speed` make a clock that runs for `apply`, which takes them only where no real pin can be meant. */
function chooseClock({ command, values }, access) {
    if (values.now === undefined && values.speed === undefined)
        return create_clock/* REAL_CLOCK */.I;
    const mistakes = [];
    const startMs = values.now === undefined ? null : parseInstant(values.now);
    const speed = values.speed === undefined ? 1 : Number(values.speed);
    if (Number.isNaN(startMs))
        mistakes.push({
            where: '--now',
            message: `"${values.now}" is no instant.`,
            hint: '--now 2026-12-01T08:00:00Z',
        });
    if (!(speed >= 1 && speed <= 1_000_000))
        mistakes.push({
            where: '--speed',
            message: `"${values.speed}" is not a number from 1.`,
            hint: '--speed 60',
        });
    if (command === 'apply' && !(0,loopback/* isLoopbackUrl */.t)(access.base)) {
        mistakes.push({
            where: '--now, --speed',
            message: 'apply takes another time only against a Publer on loopback.',
            hint: 'start `pin-on-merge sandbox` and set PUBLER_API_URL',
        });
    }
    if (mistakes.length > 0)
        throw new errors/* SettingsError */.GN(mistakes);
    if (command !== 'apply' && startMs !== null)
        return { ...create_clock/* REAL_CLOCK */.I, now: () => startMs };
    return (0,create_clock/* createClock */.t)({ startMs, speed });
}
/** An ISO 8601 instant; a zone-less one is not an instant. */
function parseInstant(text) {
    return /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d))?$/i.test(text)
        ? Date.parse(text)
        : Number.NaN;
}


/***/ }),

/***/ 956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ createPlacer)
/* harmony export */ });
/** Lines are counted on first use. Columns count UTF-16 units as editors do; a range of several lines ends with the first. */
function createPlacer(file, text) {
    let starts = null;
    return ([start, end]) => {
        starts ??= findLineStarts(text);
        const index = findLast(starts, start);
        const column = start - (starts[index] ?? 0) + 1;
        const first = text.slice(start, Math.max(start, end)).split(/[\r\n]/, 1)[0] ?? '';
        return { file, line: index + 1, column, endColumn: column + first.trimEnd().length };
    };
}
function findLineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
/** Index of the last start at or before the offset. */
function findLast(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 4091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ copyValue),
/* harmony export */   cy: () => (/* binding */ findTree),
/* harmony export */   mO: () => (/* binding */ makeValue)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5422);

/** Walks from the root along the path as far as it leads. */
function findTree(root, path) {
    let reached = { tree: root, key: null, exact: true };
    for (const step of path) {
        const next = stepInto(reached.tree, step);
        if (next === null)
            return { ...reached, exact: false };
        reached = next;
    }
    return reached;
}
function stepInto(tree, step) {
    if (tree.kind === 'list' && typeof step === 'number') {
        const item = tree.items[step];
        return item === undefined ? null : { tree: item, key: null, exact: true };
    }
    const entry = tree.kind === 'map' && typeof step === 'string' ? tree.entries.get(step) : undefined;
    return entry === undefined ? null : { tree: entry.value, key: entry.key, exact: true };
}
/** No front matter within the size limit has more values than this; only aliases that multiply do. */
const MAX_VALUES = 70_000;
/** The values without positions; null where aliases multiply them beyond reason. */
function makeValue(tree) {
    let left = MAX_VALUES;
    const make = (node) => {
        left -= 1;
        if (left < 0)
            return null;
        if (node.kind === 'scalar')
            return node.text;
        if (node.kind === 'list')
            return node.items.map(make);
        const map = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .createMap */ .pI)();
        for (const [key, entry] of node.entries)
            map[key] = make(entry.value);
        return map;
    };
    const value = make(tree);
    return left < 0 ? undefined : value;
}
/** Values of a library's own making, as text without prototypes; undefined where aliases multiply them beyond reason. */
function copyValue(source, textOf) {
    let left = MAX_VALUES;
    const copy = (item) => {
        left -= 1;
        if (left < 0 || item === null || item === undefined)
            return null;
        if (typeof item === 'string')
            return item;
        if (Array.isArray(item))
            return item.map(copy);
        if (typeof item !== 'object' || item instanceof Date)
            return textOf(item);
        const map = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .createMap */ .pI)();
        for (const [key, value] of Object.entries(item))
            map[key] = copy(value);
        return map;
    };
    const value = copy(source);
    return left < 0 ? undefined : value;
}


/***/ }),

/***/ 5422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   X5: () => (/* binding */ cleanText),
/* harmony export */   _W: () => (/* binding */ getValue),
/* harmony export */   jh: () => (/* binding */ isMap),
/* harmony export */   pI: () => (/* binding */ createMap),
/* harmony export */   sA: () => (/* binding */ countCodePoints),
/* harmony export */   uo: () => (/* binding */ nameKind)
/* harmony export */ });
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isList(value) {
    return Array.isArray(value);
}
/** A map on which `__proto__` is a key like any other. */
function createMap() {
    return Object.create(null);
}
/** The value at the path; undefined where it leads nowhere. Maps have no prototype, so only the author's keys are found. */
function getValue(root, path) {
    let value = root;
    for (const step of path) {
        if (isMap(value) && typeof step === 'string')
            value = value[step];
        else if (isList(value) && typeof step === 'number')
            value = value[step];
        else
            return undefined;
    }
    return value;
}
/** A value as messages name it. */
function nameKind(value) {
    if (value === null)
        return 'empty';
    if (isList(value))
        return 'a list';
    if (isMap(value))
        return 'a map';
    return `“${value.length > 60 ? `${value.slice(0, 60)}…` : value}”`;
}
/** Text as it is compared, counted and sent: in NFC, without blanks around it. */
function cleanText(text) {
    return text.normalize('NFC').trim();
}
/** Length as Pinterest counts it. */
function countCodePoints(text) {
    let count = 0;
    for (const _ of text)
        count += 1;
    return count;
}


/***/ }),

/***/ 2113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseYamlTree)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

const MAX_ALIASES = 100;
const PLAIN_NULL = /^(?:~|null|Null|NULL)?$/;
/** Every scalar keeps its source text; merge keys and at most 100 aliases are resolved. The caller has refused deep nesting. */
function parseYamlTree(text) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        schema: 'failsafe',
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'silent',
        lineCounter: new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN(),
    });
    const walk = { anchors: new Map(), duplicates: [], aliases: 0 };
    const tree = makeTree(document.contents, walk);
    const first = document.errors[0];
    const bomb = walk.aliases > MAX_ALIASES ? { offset: 0, message: `More than ${MAX_ALIASES} aliases` } : null;
    const error = first === undefined ? bomb : { offset: first.pos[0], message: first.message };
    return { tree, error, duplicates: walk.duplicates };
}
function makeTree(node, walk) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
        return followAlias(node.source, rangeOf(node.range), walk);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return keep(makeMapTree(node, walk), node.anchor, walk);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
        const items = node.items.map((item) => makeTree(item, walk));
        return keep({ kind: 'list', range: rangeOf(node.range), items }, node.anchor, walk);
    }
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
        return { kind: 'scalar', range: [0, 0], text: null, plain: true };
    const plain = node.type === 'PLAIN';
    const source = typeof node.value === 'string' ? node.value : '';
    const text = plain && PLAIN_NULL.test(source) ? null : source;
    return keep({ kind: 'scalar', range: rangeOf(node.range), text, plain }, node.anchor, walk);
}
function keep(tree, anchor, walk) {
    if (anchor !== undefined)
        walk.anchors.set(anchor, tree);
    return tree;
}
/** The alias stands where it is written; what is inside stands where the anchor is. */
function followAlias(name, range, walk) {
    walk.aliases += 1;
    const target = walk.aliases > MAX_ALIASES ? undefined : walk.anchors.get(name);
    return target === undefined ? { kind: 'scalar', range, text: null, plain: true } : { ...target, range };
}
function makeMapTree(node, walk) {
    const entries = new Map();
    const merged = [];
    for (const pair of node.items) {
        const key = makeTree(pair.key, walk);
        const value = makeTree(pair.value, walk);
        if (isMerge(pair))
            merged.push(value);
        else
            addEntry(entries, { key, value }, walk);
    }
    for (const tree of merged.flatMap((each) => (each.kind === 'list' ? each.items : [each]))) {
        if (tree.kind !== 'map')
            continue;
        for (const [name, entry] of tree.entries)
            if (!entries.has(name))
                entries.set(name, entry);
    }
    return { kind: 'map', range: rangeOf(node.range), entries };
}
function addEntry(entries, pair, walk) {
    const { key, value } = pair;
    if (key.kind !== 'scalar')
        return;
    const name = key.text ?? 'null';
    if (entries.has(name))
        walk.duplicates.push({ name, key: key.range });
    entries.set(name, { key: key.range, value: value.range[1] === 0 ? { ...value, range: key.range } : value });
}
function isMerge(pair) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) && pair.key.type === 'PLAIN' && pair.key.value === '<<';
}
function rangeOf(range) {
    return [range?.[0] ?? 0, range?.[1] ?? 0];
}


/***/ }),

/***/ 9347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   W1: () => (/* binding */ findRepository),
/* harmony export */   iZ: () => (/* binding */ relativePath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** The nearest folder with `.git` (a folder, or a file in a worktree), starting at a real path; the path itself where there is none. */
function findRepository(root) {
    for (let folder = root;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
            return folder;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            return root;
    }
}
/** True where `path` is `folder` or lies below it; both absolute. */
function isInside(folder, path) {
    const rest = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return rest !== '..' && !rest.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(rest);
}
/** `path` relative to `folder`, with `/`. */
function relativePath(folder, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
}


/***/ }),

/***/ 9533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ checkLedger)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _plan_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7912);


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

/***/ 4144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isLoopbackUrl)
/* harmony export */ });
/** Whether a URL leads to this machine itself. */
function isLoopbackUrl(url) {
    const { hostname } = new URL(url);
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}


/***/ }),

/***/ 7912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ib: () => (/* binding */ isSameAttempt),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   _7: () => (/* binding */ EMPTY_LEDGER),
/* harmony export */   h8: () => (/* binding */ parseLedger),
/* harmony export */   sk: () => (/* binding */ LEDGER_SCHEMA),
/* harmony export */   ui: () => (/* binding */ isUnfinished),
/* harmony export */   wP: () => (/* binding */ renderLedger)
/* harmony export */ });
/* unused harmony export ENTRY_STATES */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);

/** Schema version of the ledger; a newer one is refused. */
const LEDGER_SCHEMA = 1;
/** intent → scheduled → published; cancelling by us; failed (definitive), held (unknown), removed (gone in Publer, not by us), abandoned (by a human). */
const ENTRY_STATES = [
    'intent',
    'scheduled',
    'published',
    'cancelling',
    'failed',
    'held',
    'removed',
    'abandoned',
];
const minute = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:00Z$/, 'a UTC minute such as 2026-12-01T08:30:00Z')
    .refine(isMoment, 'a day and time that exist');
const instant = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/, 'a UTC instant')
    .refine(isMoment, 'a day and time that exist');
function isMoment(text) {
    const ms = Date.parse(text);
    return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 19) === text.slice(0, 19);
}
const entrySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** Label for people: `<path from the repository root>#<id>@<board id>`. Identity is matched, see match.ts. */
    key: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    hasOwnId: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    position: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    account: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    boardId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    slot: minute,
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(ENTRY_STATES),
    /** Of the run that wrote the intent. With account and slot it names the attempt. */
    nonce: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    jobId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    postId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    pinUrl: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    /** Digests of the files, or the URLs, in order. */
    media: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    link: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Text as the first listing returned it: the baseline for edits made in Publer. */
    listedText: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    intentAt: instant,
    updatedAt: instant,
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
});
const boardSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), account: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const ledgerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(LEDGER_SCHEMA),
    /** What the ledger belongs to; null until its first write. */
    owner: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ origin: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), workspace: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), accounts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) })
        .nullable(),
    /** Last applied commit. */
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    /** Boards last seen, only those that pins use. */
    boards: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(boardSchema),
    entries: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(entrySchema),
});
const EMPTY_LEDGER = {
    schema: LEDGER_SCHEMA,
    owner: null,
    commit: null,
    boards: [],
    entries: [],
};
const versionSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() });
/** Reads ledger text; says what is wrong instead of throwing. */
function parseLedger(text) {
    let data;
    try {
        data = JSON.parse(text);
    }
    catch {
        return { kind: 'invalid', message: 'it is not complete JSON' };
    }
    const version = versionSchema.safeParse(data);
    if (version.success && version.data.schema > LEDGER_SCHEMA)
        return { kind: 'newer', schema: version.data.schema };
    const parsed = ledgerSchema.safeParse(data);
    if (parsed.success)
        return { kind: 'ledger', ledger: parsed.data };
    const issue = parsed.error.issues[0];
    return {
        kind: 'invalid',
        message: issue ? `${issue.path.join('.')}: ${issue.message}` : 'it has another shape',
    };
}
/** Canonical JSON: sorted keys and entries, so that equal ledgers are equal bytes. */
function renderLedger(ledger) {
    const entries = [...ledger.entries].sort((a, b) => compare(a.key, b.key) || compare(a.slot, b.slot) || compare(a.nonce, b.nonce));
    const boards = [...ledger.boards].sort((a, b) => compare(a.account, b.account) || compare(a.id, b.id));
    return `${JSON.stringify(sortKeys({ ...ledger, entries, boards }), null, 1)}\n`;
}
/** Whether two entries are the same attempt of the same pin. */
function isSameAttempt(a, b) {
    return a.nonce === b.nonce && a.account === b.account && a.slot === b.slot;
}
/** States in which the truth about a pin is not known yet. */
function isUnfinished(entry) {
    return entry.state === 'intent' || entry.state === 'held' || entry.state === 'cancelling';
}
/** Byte order, the same on every machine. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function sortKeys(value) {
    if (Array.isArray(value))
        return value.map(sortKeys);
    if (value === null || typeof value !== 'object')
        return value;
    const pairs = Object.entries(value).sort(([a], [b]) => compare(a, b));
    return Object.fromEntries(pairs.map(([key, inner]) => [key, sortKeys(inner)]));
}


/***/ }),

/***/ 6212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ SETTINGS_FILES)
/* harmony export */ });
/** The file that is read when none is named, relative to the root. */
const SETTINGS_FILES = ['.github/pin-on-merge.yml', '.github/pin-on-merge.yaml'];


/***/ }),

/***/ 990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VERSION: () => (/* binding */ VERSION)
});

;// CONCATENATED MODULE: ./build/package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./build/src/version.js

/** From package.json, so that there is one place for it. */
const VERSION = package_namespaceObject.rE;


/***/ })

};

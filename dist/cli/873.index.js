export const id = 873;
export const ids = [873,990];
export const modules = {

/***/ 66781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ chooseLedger),
/* harmony export */   u: () => (/* binding */ refuseSecondLedger)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _settings_branch_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69619);




/** `--ledger FILE`, `--ledger-branch NAME`, or the file below the root. Throws SettingsError with all mistakes. */
function chooseLedger({ values }, { env, cwd, root }) {
    const branch = values['ledger-branch'];
    if (!branch) {
        return {
            kind: 'file',
            file: values.ledger ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, values.ledger) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, '.pin-on-merge', 'ledger.json'),
        };
    }
    const token = env.GITHUB_TOKEN?.trim() ?? '';
    const repository = env.GITHUB_REPOSITORY?.trim() ?? '';
    const apiUrl = env.GITHUB_API_URL?.trim() || 'https://api.github.com';
    const place = { kind: 'branch', branch, token, repository, apiUrl };
    const mistakes = [...(values.ledger ? [ONLY_ONE] : []), ...listMistakes(place)];
    if (mistakes.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN(mistakes);
    return place;
}
const ONLY_ONE = {
    where: '--ledger, --ledger-branch',
    message: 'Only one ledger can be used.',
    hint: 'leave one out',
};
function listMistakes({ branch, token, repository, }) {
    const mistakes = [];
    if (!(0,_settings_branch_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isBranchName */ .Q)(branch))
        mistakes.push({
            where: '--ledger-branch',
            message: `"${branch}" is no branch name.`,
            hint: 'the name alone, such as pin-ledger',
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
    return mistakes;
}
/**
 * A file beside a ledger branch would be a second memory: refused where the clone's origin is known to have that branch.
 * Reads what the last fetch left in `.git`; asks nobody.
 */
function refuseSecondLedger(place, repository, branch) {
    if (place.kind !== 'file' || !hasRemoteBranch(findGitFolder(repository), branch))
        return;
    const message = `The origin of this clone keeps the ledger on branch ${branch}; a file would be a second one.`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN([{ where: '--ledger', message, hint: `--ledger-branch ${branch}` }]);
}
/** Where a clone keeps its references; a worktree's `.git` is a file that leads to its main clone. */
function findGitFolder(repository) {
    const git = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository, '.git');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(git) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(git).isFile())
        return git;
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(repository, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(git, 'utf8')
        .replace(/^gitdir: /, '')
        .trim());
    const common = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(own, 'commondir');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(common) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(own, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(common, 'utf8').trim()) : own;
}
function hasRemoteBranch(git, branch) {
    const ref = `refs/remotes/origin/${branch}`;
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(git, ref)))
        return true;
    const packed = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(git, 'packed-refs');
    return ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(packed) &&
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(packed, 'utf8')
            .split('\n')
            .some((line) => line.endsWith(` ${ref}`)));
}


/***/ }),

/***/ 43873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ openSession)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/connect.js
var connect = __webpack_require__(58679);
// EXTERNAL MODULE: ./build/src/create-clock.js
var create_clock = __webpack_require__(89746);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
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
        return withRegularFile(path, (file) => ({
            kind: 'head',
            text: readText(file, wish),
            bytes: file.stats.size,
        }));
    }
    catch (error) {
        return { kind: 'unreadable', reason: error instanceof UnfitFile ? error.message : reasonOf(error) };
    }
}
function readText({ fd, stats }, wish) {
    let size = Math.min(FIRST_BYTES, wish.maxBytes);
    let buffer = shared;
    let filled = 0;
    for (;;) {
        filled = fill(fd, buffer, { filled, size, end: stats.size });
        const atEnd = filled < size || filled === stats.size;
        const text = buffer.toString('utf8', 0, atEnd ? filled : wholeCharacters(buffer, filled));
        if (atEnd || size >= wish.maxBytes || wish.isComplete(text))
            return text;
        size = Math.min(size * 2, wish.maxBytes);
        const larger = Buffer.allocUnsafe(size);
        buffer.copy(larger, 0, 0, filled);
        buffer = larger;
    }
}
function fill(fd, buffer, { filled, size, end }) {
    let at = filled;
    while (at < size && at < end) {
        const count = (0,external_node_fs_.readSync)(fd, buffer, at, size - at, at);
        if (count === 0)
            break;
        at += count;
    }
    return at;
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
var disk_repository = __webpack_require__(89347);
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
        readText: (file, maxBytes) => readConfigText({ real, repository, maxBytes: maxBytes ?? MAX_TEXT_BYTES }, file),
        exists: (file) => (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(real, file)),
        readMedia: media.read,
        readBytes(file) {
            const bytes = media.bytes(file);
            if (bytes === null)
                throw mistake(file, 'it changed or vanished while it was being read', null);
            return bytes;
        },
        repositoryPath: createRepositoryPath(real, repository),
    };
}
/** Most paths come from the listing and need only the folder's own path in front. */
function createRepositoryPath(root, repository) {
    const folder = (0,disk_repository/* relativePath */.iZ)(repository, root);
    const prefix = folder === '' ? '' : `${folder}/`;
    return (file) => /\\|(?:^|\/)\.{0,2}(?:\/|$)/.test(file) ? (0,disk_repository/* relativePath */.iZ)(repository, (0,external_node_path_.resolve)(root, file)) : prefix + file;
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
            if (stats.size > place.maxBytes)
                throw new UnfitFile(`it is larger than ${place.maxBytes} bytes`);
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
var loopback = __webpack_require__(64144);
// EXTERNAL MODULE: ./build/src/secrets.js
var secrets = __webpack_require__(87024);
// EXTERNAL MODULE: ./build/src/content/tree.js
var content_tree = __webpack_require__(14091);
// EXTERNAL MODULE: ./node_modules/leven/index.js
var leven = __webpack_require__(47785);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./build/src/content/match-globs.js
var match_globs = __webpack_require__(53856);
// EXTERNAL MODULE: ./build/src/plan/schedule.js + 1 modules
var schedule = __webpack_require__(4841);
// EXTERNAL MODULE: ./build/src/site/generators.js + 86 modules
var generators = __webpack_require__(18476);
// EXTERNAL MODULE: ./build/src/site/template.js
var template = __webpack_require__(7403);
// EXTERNAL MODULE: ./build/src/settings/branch-name.js
var branch_name = __webpack_require__(69619);
;// CONCATENATED MODULE: ./build/src/settings/weekly-slot.js

/** A time of day in two digits each. */
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const RANGE = /^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$/;
/** `mon-fri 09:00 18:00`, `sat,sun 10:30`, `fri-mon 12:00`: days from 1 (Monday), each once, and local times. */
const weeklySlot = schemas/* string */.YjP()
    .superRefine((value, context) => {
    const hint = findMistake(split(value));
    if (hint === null)
        return;
    const message = 'days and times such as "mon-fri 09:00 18:00" or "sat,sun 10:30"';
    context.addIssue({ code: 'custom', message, params: { hint } });
})
    .transform((value) => {
    const { ranges, times } = split(value);
    return { days: [...new Set(ranges.flatMap(expandDays))], times };
});
function split(value) {
    const [days = '', ...times] = value
        .trim()
        .toLowerCase()
        .split(/[ \t]+/);
    return { ranges: days.split(','), times };
}
/** What is wrong, in words; null where nothing is. */
function findMistake({ ranges, times }) {
    const noDay = ranges.find((range) => !RANGE.test(range));
    if (noDay !== undefined)
        return `${quote(noDay)} is no day; days are ${DAYS.join(', ')}, every day is mon-sun`;
    if (times.length === 0)
        return `${quote(ranges.join(','))} has no time; in a list in brackets an entry with a comma needs quotes`;
    const noTime = times.find((time) => !CLOCK.test(time));
    return noTime === undefined ? null : `${quote(noTime)} is no time of day; times are written like 09:00`;
}
function quote(text) {
    return `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`;
}
/** `fri-mon` goes over the end of the week. */
function expandDays(range) {
    const [first = '', last = first] = range.split('-');
    const from = DAYS.indexOf(first);
    const length = ((DAYS.indexOf(last) - from + 7) % 7) + 1;
    return Array.from({ length }, (_, index) => ((from + index) % 7) + 1);
}

;// CONCATENATED MODULE: ./build/src/settings/schema.js







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
const MAX_URL = 2048;
/** Values come as the author's text. */
const count = (least, most) => schemas/* string */.YjP()
    .refine((text) => /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most, `a whole number from ${least} to ${most}`)
    .transform(Number);
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
/** http or https, without query or fragment; the slash at the end goes. */
const siteUrl = schemas/* string */.YjP()
    .refine((text) => text.length <= MAX_URL && /^https?:\/\//i.test(text) && URL.canParse(text), {
    error: 'an absolute address such as https://blog.example',
    abort: true,
})
    .refine((text) => !/[?#]/.test(text) && !/^[^/]+\/\/[^/]*@/.test(text), 'an address without query, fragment or user name, such as https://blog.example,')
    .transform((text) => text.replace(/\/+$/, ''));
const id = schemas/* string */.YjP().regex(/^[\w-]{1,64}$/, 'an id in quotes, such as "934145216398624390"');
const date = schemas/* string */.YjP().refine(isDay, 'a day that exists, such as 2026-11-22,');
function isDay(text) {
    if (!/^\d{4}-\d\d-\d\d$/.test(text))
        return false;
    const day = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
const time = schemas/* string */.YjP().regex(CLOCK, 'a time of day such as 09:00');
const schema_text = schemas/* string */.YjP().min(1, 'some text');
/** One that takes long to match is refused: patterns may come from anybody who opens a pull request. */
const pattern = schema_text.refine((glob) => (0,match_globs/* isSafeGlob */.a5)(glob.replace(/^!/, '')), {
    message: `a simpler pattern (${match_globs/* SAFE_GLOB */.dr})`,
    params: { hint: 'several patterns: posts: ["content/posts/**/*.md", "content/notes/**/*.md"]' },
});
/** Braces that open and close around the name of a field: `{title} | {category}`. */
const schema_template = schema_text.refine((value) => /^(?:[^{}]|\{ *[\w.-]+ *\})*$/.test(value), 'a template such as "{title} | {category}"');
const branch = schemas/* string */.YjP().refine(branch_name/* isBranchName */.Q, {
    message: 'a branch name such as pin-ledger',
    params: { hint: 'the name alone, without refs/heads/, and nothing that git refuses' },
});
const generator = schema_text.refine((name) => (0,generators/* findGenerator */.T)(name) !== null, {
    message: `one of ${generators/* GENERATORS */.D.map(({ name }) => name).join(', ')}`,
    params: { hint: 'for another one leave it out and set site.permalink' },
});
const permalink = schema_text
    .refine((t) => t.startsWith('/'), 'a template that starts with /, such as /:year/:slug/')
    .superRefine((value, context) => {
    const [first] = (0,template/* listUnknownPlaceholders */.Zr)(value);
    if (first === undefined)
        return;
    const message = `a template with the placeholders ${template/* PLACEHOLDERS */.je.map((name) => `:${name}`).join(' ')}; :${first} is none of them`;
    context.addIssue({ code: 'custom', message });
});
/** A schedule expression, judged as it is in a post. */
const expression = schema_text.superRefine((value, context) => {
    const { findings } = (0,schedule/* parseSchedule */.n)(value, { timezone: 'UTC', time: '09:00' });
    const error = findings.find(({ severity }) => severity === 'error');
    if (error === undefined)
        return;
    const message = error.message.replace(/\.$/, '');
    context.addIssue({ code: 'custom', message, params: { hint: error.hint } });
});
const settingsSchema = schemas/* strictObject */.rej({
    site: schemas/* strictObject */.rej({
        url: siteUrl,
        permalink,
        generator,
        timezone: zone,
    })
        .partial()
        .prefault({}),
    posts: schemas/* array */.YOg(pattern).min(1).optional(),
    publer: schemas/* strictObject */.rej({
        workspace: id,
        account: schema_text,
        accounts: schemas/* record */.g1P(schemas/* string */.YjP(), id),
        media: schemas/* enum */.k5n(['upload', 'external']),
    })
        .partial()
        .prefault({}),
    boards: schemas/* record */.g1P(schemas/* string */.YjP(), id).prefault({}),
    since: date.optional(),
    defaults: schemas/* strictObject */.rej({
        board: schema_text,
        'boards-by': schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schema_text)),
        title: schema_template,
        description: schema_template,
    })
        .partial()
        .prefault({}),
    schedule: schemas/* strictObject */.rej({
        default: expression.prefault('next'),
        time: time.prefault('09:00'),
        slots: schemas/* array */.YOg(weeklySlot).prefault([]),
        lead: duration.prefault('1h'),
        gap: duration.prefault('15m'),
        'per-day': count(1, 36).prefault('10'),
        'same-link': duration.prefault('7d'),
        past: schemas/* enum */.k5n(['next', 'skip', 'error']).prefault('next'),
        horizon: duration.prefault('60d'),
    })
        .prefault({}),
    utm: schemas/* strictObject */.rej({ source: schema_template, medium: schema_template, campaign: schema_template }).partial().optional(),
    checks: schemas/* strictObject */.rej({
        link: schemas/* enum */.k5n(['off', 'warn', 'error']),
        image: schemas/* enum */.k5n(['off', 'warn', 'error']),
        wait: duration,
        formats: schemas/* enum */.k5n(['documented', 'any']),
    })
        .partial()
        .prefault({}),
    limits: schemas/* strictObject */.rej({ 'max-changes': count(0, 100_000).prefault('25') }).prefault({}),
    lifecycle: schemas/* strictObject */.rej({ edited: schemas/* enum */.k5n(['update', 'report']), removed: schemas/* enum */.k5n(['keep', 'cancel']) })
        .partial()
        .prefault({}),
    ledger: schemas/* strictObject */.rej({ branch }).partial().prefault({}),
    'fail-on': schemas/* enum */.k5n(['error', 'warning', 'never']).prefault('error'),
});

// EXTERNAL MODULE: ./build/src/content/placer.js
var placer = __webpack_require__(50956);
// EXTERNAL MODULE: ./build/src/content/yaml-tree.js + 1 modules
var yaml_tree = __webpack_require__(94185);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
;// CONCATENATED MODULE: ./build/src/settings.js
/** The file that is read when none is named, relative to the root. */
const SETTINGS_FILES = ['.github/pin-on-merge.yml', '.github/pin-on-merge.yaml'];

;// CONCATENATED MODULE: ./build/src/settings/source.js





/** Reads the named file, else the usual one, which may be missing. */
function readSource(files, config) {
    for (const file of config === null ? SETTINGS_FILES : [config.file]) {
        const text = files.readText(file);
        if (text !== null)
            return parseSource(file, text);
    }
    const mistakes = config === null ? [] : [describeMissing(config)];
    return { file: SETTINGS_FILES[0], text: '', tree: null, mistakes };
}
function describeMissing({ file, name, base }) {
    const hint = `the path is relative to the folder of the blog (${base})`;
    return { where: name, message: `There is no file ${file}.`, hint };
}
function parseSource(file, text) {
    const { tree, error, duplicates } = (0,yaml_tree/* parseYamlTree */.N)(text);
    const at = (offset) => describePlace((0,placer/* createPlacer */.I)(file, text)([offset, offset]));
    if (error !== null) {
        const broken = { where: at(error.offset), message: `${error.message}.`, hint: error.hint };
        return { file, text, tree: tree.kind === 'map' ? tree : null, mistakes: [broken] };
    }
    const twice = duplicates.map(({ name, key }) => ({
        where: at(key[0]),
        message: `\`${name}\` stands twice.`,
        hint: 'keep one of them',
    }));
    const isMap = tree.kind === 'map';
    const isEmpty = tree.kind === 'scalar' && tree.text === null;
    const shape = { where: at(0), message: 'A map of settings is expected.', hint: null };
    return {
        file,
        text,
        tree: isMap ? tree : null,
        mistakes: isMap || isEmpty ? twice : [...twice, shape],
    };
}
/** Where a setting stands: its key, or the nearest map above it; the start of the file where it has no such setting. */
function placeSetting({ file, text, tree }, path) {
    if (tree === null)
        return (0,problem/* startOf */.GH)(file);
    const { tree: reached, key, exact } = (0,content_tree/* findTree */.cy)(tree, path);
    if (!exact && key === null)
        return (0,problem/* startOf */.GH)(file);
    return (0,placer/* createPlacer */.I)(file, text)(key ?? reached.range);
}
/** `file:line:column`. */
function describePlace({ file, line, column }) {
    return `${file}:${line}:${column}`;
}

;// CONCATENATED MODULE: ./build/src/settings/describe-mistake.js



/** What the schema found wrong, at its line or flag, in words. */
function describeMistake(issue, origin) {
    const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => ({
            where: describePlace(placeSetting(origin.source, [...path, key])),
            message: `Unknown setting \`${[...path, key].join('.')}\`.`,
            hint: suggestKey(key, path),
        }));
    }
    const name = path.join('.');
    const override = origin.overrides.find((one) => name === one.path || name.startsWith(`${one.path}.`));
    const where = override?.name ?? describePlace(placeSetting(origin.source, path));
    const [message, hint] = describeExpected(issue);
    return [{ where, message: `\`${name}\`: ${message}.`, hint }];
}
const KINDS = {
    record: 'a map',
    object: 'a map',
    array: 'a list',
    string: 'text',
};
/** What was expected, and a hint where the schema gives one. */
function describeExpected(issue) {
    if (issue.code === 'invalid_value')
        return [`one of ${issue.values.map(String).join(', ')} is expected`, null];
    if (issue.code === 'invalid_type')
        return [`${KINDS[issue.expected] ?? issue.expected} is expected`, null];
    if (issue.code === 'too_small')
        return ['a list with at least one entry is expected', null];
    const hint = issue.code === 'custom' ? issue.params?.hint : undefined;
    const message = /^(an?|one|days|some) /.test(issue.message)
        ? `${issue.message} is expected`
        : issue.message;
    return [message, typeof hint === 'string' ? hint : null];
}
/** A longer distance is another word. */
const MAX_DISTANCE = 3;
function suggestKey(key, path) {
    const sections = SECTION_KEYS;
    const known = sections[path.join('.')] ?? [];
    const short = key.slice(0, 40);
    const [near] = known
        .map((name) => ({ name, distance: (0,leven/* default */.A)(short, name) }))
        .filter(({ name, distance }) => distance <= MAX_DISTANCE && distance < name.length)
        .sort((a, b) => a.distance - b.distance);
    const all = known.length === 0 ? null : `known here: ${known.join(', ')}`;
    return near === undefined ? all : `did you mean \`${near.name}\`? ${all}`;
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

;// CONCATENATED MODULE: ./build/src/settings/fill-settings.js
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
        checks: fillChecks(input.checks),
        lifecycle: {
            edited: input.lifecycle.edited ?? 'update',
            removed: input.lifecycle.removed ?? 'keep',
        },
        limits: { maxChanges: input.limits['max-changes'] },
        ledger: { branch: input.ledger.branch ?? 'pin-ledger' },
        failOn: input['fail-on'],
    };
}
function fillChecks({ formats, link, image, wait }) {
    return {
        formats: formats ?? 'documented',
        link: link ?? 'off',
        image: image ?? 'off',
        waitMs: wait ?? 0,
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

;// CONCATENATED MODULE: ./build/src/settings/read-settings.js






/** Settings from the file and what overrides it, with every default. Throws SettingsError with all mistakes at once. */
function readSettings(files, config, overrides) {
    const source = readSource(files, config);
    const data = source.tree === null ? {} : toPlain(source.tree);
    for (const { path, value } of overrides)
        if (value.length > 0)
            setAt(data, path.split('.'), toPlainValue(value));
    const parsed = settingsSchema.safeParse(dropEmpty(data));
    const issues = parsed.error?.issues ?? [];
    const mistakes = [
        ...source.mistakes,
        ...issues.flatMap((issue) => describeMistake(issue, { source, overrides })),
    ];
    if (mistakes.length > 0 || !parsed.success)
        throw new errors/* SettingsError */.GN(mistakes);
    const placeOf = (path) => placeSetting(source, path.split('.'));
    return { ...fillSettings(parsed.data), placeOf, problems: [], wording: 'flags', backfill: false };
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

// EXTERNAL MODULE: ./build/src/cli/choose-ledger.js
var choose_ledger = __webpack_require__(66781);
// EXTERNAL MODULE: ./build/src/cli/flags.js + 1 modules
var flags = __webpack_require__(18161);
;// CONCATENATED MODULE: ./build/src/cli/session.js











/** Reads flags, environment and settings. Throws SettingsError with the mistakes of all three. */
function openSession(parsed, outside) {
    const { env, cwd, log, prober, isStopping } = outside;
    const root = (0,external_node_path_.resolve)(cwd, parsed.values.root ?? '.');
    const files = createFiles(root);
    const mistakes = new errors/* Mistakes */.So();
    const settings = mistakes.try(() => readFlagSettings(parsed, files));
    const access = mistakes.try(() => (0,connect/* readAccess */.zS)(env, settings));
    const ledger = mistakes.try(() => (0,choose_ledger/* chooseLedger */.B)(parsed, { env, cwd, root }));
    const clock = mistakes.try(() => chooseClock(parsed, access));
    if (settings === null || access === null || ledger === null || clock === null)
        throw mistakes.toError();
    const redact = (0,secrets/* createRedact */.ay)((0,secrets/* listSecretForms */.Ub)([access.key, env.GITHUB_TOKEN ?? '']));
    const ports = {
        files,
        clock,
        log,
        prober,
        nonce: (0,external_node_crypto_.randomUUID)(),
        commit: null,
        run: null,
        isStopping,
        redact,
    };
    return { settings, access, root, ledger, ports };
}
function readFlagSettings(parsed, files) {
    const settings = readSettings(files, findConfig(parsed), (0,flags/* makeOverrides */.qI)(parsed));
    return { ...settings, backfill: parsed.switches.has('backfill') };
}
function findConfig({ values: { config: file } }) {
    return file ? { file, name: '--config', base: '--root' } : null;
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
    if (WRITING.has(command) && access !== null && !(0,loopback/* isLoopbackUrl */.t)(access.base)) {
        mistakes.push({
            where: '--now, --speed',
            message: `${command} takes another time only against a Publer on loopback.`,
            hint: 'start `pin-on-merge sandbox` and set PUBLER_API_URL',
        });
    }
    if (mistakes.length > 0)
        throw new errors/* SettingsError */.GN(mistakes);
    if (!WRITING.has(command) && startMs !== null)
        return { ...create_clock/* REAL_CLOCK */.I, now: () => startMs };
    return (0,create_clock/* createClock */.t)({ startMs, speed });
}
const WRITING = new Set(['apply', 'resolve']);
/** An ISO 8601 instant; a zone-less one is not an instant. */
function parseInstant(text) {
    return /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d))?$/i.test(text)
        ? Date.parse(text)
        : Number.NaN;
}


/***/ }),

/***/ 58679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ connect),
/* harmony export */   pp: () => (/* binding */ listMissing),
/* harmony export */   zS: () => (/* binding */ readAccess)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _loopback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64144);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10990);



const PUBLER_URL = 'https://app.publer.com/api/v1';
const REPOSITORY = 'https://github.com/pin-on-merge/pin-on-merge';
/** Address, key and workspace. Throws SettingsError for an address that is neither https nor loopback, or holds more than an address. */
function readAccess(env, settings) {
    const base = (env.PUBLER_API_URL?.trim() || PUBLER_URL).replace(/\/+$/, '');
    const message = judgeAddress(base);
    if (message !== null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([{ where: 'PUBLER_API_URL', message, hint: `leave it unset for ${PUBLER_URL}` }]);
    }
    return {
        base,
        key: env.PUBLER_API_KEY?.trim() ?? '',
        workspace: env.PUBLER_WORKSPACE_ID?.trim() || (settings?.publer.workspace ?? ''),
        names: { key: 'PUBLER_API_KEY', workspace: 'PUBLER_WORKSPACE_ID' },
    };
}
/** What is wrong with an address of Publer; null where nothing is. What could be a secret in it is never shown. */
function judgeAddress(base) {
    const url = URL.canParse(base) ? new URL(base) : null;
    const [beforeQuery = ''] = base.split(/[?#]/, 1);
    const shown = beforeQuery.replace(/^([a-z][a-z0-9+.-]*:\/\/)?.*@/is, '$1');
    if (url !== null && (url.username !== '' || url.password !== ''))
        return `The address ${shown} holds a user name or password (not shown here); the address alone is expected, the key goes into PUBLER_API_KEY.`;
    const isAllowed = url?.protocol === 'https:' || (url?.protocol === 'http:' && (0,_loopback_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopbackUrl */ .t)(base));
    if (!isAllowed)
        return `"${shown}" is not allowed: https is expected, or http on loopback.`;
    return /[?#]/.test(base)
        ? `The address ${shown} holds a query or a fragment; the address alone is expected.`
        : null;
}
/** What is missing before Publer can be asked; a workspace is told by Publer itself when the key can read several. */
function listMissing(access) {
    const key = {
        where: access.names.key,
        message: 'The Publer API key is missing.',
        hint: 'create one in Publer under Settings → Access & Login → API Keys; to try without an account: npm run demo',
    };
    const workspace = {
        where: access.names.workspace,
        message: 'The Publer workspace is missing.',
        hint: `give it as ${access.names.workspace}, or as publer: { workspace: "…" } in the settings`,
    };
    return [...(access.key === '' ? [key] : []), ...(access.workspace === '' ? [workspace] : [])];
}
/** Publer, loaded only when it is used: an HTTP client takes longer to load than a blog to read. */
async function connect(access, { clock, isStopping }) {
    const mistakes = listMissing(access);
    if (mistakes.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN(mistakes);
    const illegal = [
        ...judgeHeader(access.names.key, access.key),
        ...judgeHeader(access.names.workspace, access.workspace),
    ];
    if (illegal.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN(illegal);
    const { createPubler } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(896)]).then(__webpack_require__.bind(__webpack_require__, 98896));
    return createPubler({
        ...access,
        userAgent: `pin-on-merge/${_version_js__WEBPACK_IMPORTED_MODULE_1__.VERSION} (+${REPOSITORY})`,
        clock,
        isStopping,
    });
}
/** Key and workspace are sent as HTTP headers, which carry no other text than visible ASCII. */
function judgeHeader(where, text) {
    if (/^[\x21-\x7e]+$/.test(text))
        return [];
    const what = /[\s\p{Cc}]/u.test(text)
        ? 'There is a blank or a line break in it'
        : 'There is a character in it that an HTTP header cannot carry: letters, digits and ASCII signs are expected';
    return [{ where, message: `${what}.`, hint: 'copy it again from Publer' }];
}


/***/ }),

/***/ 49542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ findBareFence),
/* harmony export */   Sv: () => (/* binding */ findBodyStart),
/* harmony export */   xx: () => (/* binding */ findFence)
/* harmony export */ });
const OPENING = /^(---|\+\+\+|;;;)([^\r\n]*)\r?\n/;
const LANGUAGES = new Map([
    ['---', 'yaml'],
    ['---yaml', 'yaml'],
    ['---yml', 'yaml'],
    ['---json', 'json'],
    ['---toml', 'toml'],
    ['+++', 'toml'],
    ['+++toml', 'toml'],
    [';;;', 'json'],
    [';;;json', 'json'],
]);
/** Finds the front matter of a text without its byte order mark. Nothing is parsed and nothing is run. */
function findFence(text) {
    if (text.startsWith('{'))
        return findObject(text);
    const opening = OPENING.exec(text);
    const [line = '', mark = '', rest = ''] = opening ?? [];
    if (opening === null || rest.startsWith(mark.charAt(0)))
        return { kind: 'none' };
    const language = rest.replace(/^[ \t]*#.*$/, '').trim();
    const format = LANGUAGES.get(mark + language.toLowerCase());
    const closing = format === 'yaml' ? CLOSING_YAML : CLOSING[mark];
    const end = closing === undefined ? -1 : text.slice(line.length - 1).search(closing);
    if (end === -1)
        return { kind: 'unclosed' };
    const block = { start: line.length, end: line.length + end };
    return format === undefined ? { kind: 'code', language, ...block } : { kind: 'block', format, ...block };
}
/** The same, and front matter without an opening line: keys from the first line on, closed by `---` (YAML) or `;;;` (JSON without its braces). */
function findBareFence(text) {
    const fence = findFence(text);
    if (fence.kind !== 'none' ||
        !/^(?:[A-Za-z_][\w -]{0,60}|[ \t]{0,20}"[^"\r\n]{1,60}"):(?:[ \t\r\n]|$)/.test(text))
        return fence;
    const closing = /\n(-{3,}|;{3,})[ \t]*(?:\r?\n|$)/.exec(text);
    if (closing === null)
        return fence;
    const format = closing[1]?.startsWith(';') === true ? 'json' : 'yaml';
    return { kind: 'block', format, start: 0, end: closing.index + 1 };
}
/** Where the body of a text begins, its byte order mark counted: after its front matter. */
function findBodyStart(text, hasBareHeader) {
    const mark = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    const fence = (hasBareHeader ? findBareFence : findFence)(text.slice(mark));
    return fence.kind === 'block' ? mark + fence.end : mark;
}
/** YAML may also close with `...`. */
const CLOSING_YAML = /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const CLOSING = {
    '---': /\n---[ \t]*(?:\r?\n|$)/,
    '+++': /\n\+\+\+[ \t]*(?:\r?\n|$)/,
    ';;;': /\n;;;[ \t]*(?:\r?\n|$)/,
};
/** Hugo's JSON front matter: an object that opens on the first line and needs no fence. */
function findObject(text) {
    if (!/^\{[ \t]*(?:\r?\n|"|\}|$)/.test(text))
        return { kind: 'none' };
    let depth = 0;
    for (const token of text.matchAll(/"(?:[^"\\]|\\[\s\S])*"|"|[{}[\]]/g)) {
        if (token[0] === '"')
            break;
        if (token[0] === '{' || token[0] === '[')
            depth += 1;
        if (token[0] === '}' || token[0] === ']')
            depth -= 1;
        if (depth === 0)
            return { kind: 'block', format: 'json', start: 0, end: token.index + 1 };
    }
    return { kind: 'unclosed' };
}


/***/ }),

/***/ 67938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ placeAt),
/* harmony export */   Uh: () => (/* binding */ placeFinding),
/* harmony export */   bh: () => (/* binding */ makeWarning),
/* harmony export */   ky: () => (/* binding */ placeFindings),
/* harmony export */   xz: () => (/* binding */ makeError)
/* harmony export */ });
/** A finding that keeps a pin from being made; the hint can be pasted. */
function makeError(code, message, hint = null) {
    return { severity: 'error', code, message, hint };
}
/** A finding that only wants attention. */
function makeWarning(code, message, hint = null) {
    return { severity: 'warning', code, message, hint };
}
/** Findings become problems where they stand. */
function placeFindings(place, findings) {
    return findings.map((finding) => placeFinding(place, finding));
}
/** Findings about a value of a post. Only where there are any its place is looked for: that may take a parser. */
function placeAt(post, path, findings) {
    return findings.length === 0 ? [] : placeFindings(post.place(path), findings);
}
/** A finding becomes a problem where it stands. */
function placeFinding(place, finding) {
    const { file, line, column, endColumn } = place;
    const { severity, code, message, hint } = finding;
    return { file, line, column, endColumn, severity, code, message, hint };
}


/***/ }),

/***/ 49575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BARE_HEADERS: () => (/* binding */ BARE_HEADERS),
  MAX_FRONT_MATTER_BYTES: () => (/* binding */ MAX_FRONT_MATTER_BYTES),
  isHeadComplete: () => (/* binding */ isHeadComplete),
  mayHavePins: () => (/* binding */ mayHavePins),
  parsePost: () => (/* binding */ parsePost)
});

// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/content/fence.js
var content_fence = __webpack_require__(49542);
// EXTERNAL MODULE: ./build/src/content/finding.js
var content_finding = __webpack_require__(67938);
;// CONCATENATED MODULE: ./build/src/content/front-matter-findings.js

/** What can be wrong with front matter as a whole. */
function refuseCode(language, hasKey) {
    const severity = hasKey ? content_finding/* makeError */.xz : content_finding/* makeWarning */.bh;
    const message = `Front matter in “${language.slice(0, 40)}” is never run; pins in it are not read.`;
    return severity('front-matter-code', message, 'Write it as YAML between --- lines.');
}
function makeTooBig(bytes) {
    const size = (bytes / 1024 / 1024).toFixed(1);
    return (0,content_finding/* makeError */.xz)('post-too-big', `The file has ${size} MiB; a post with pins has at most 2 MiB.`);
}
const OTHER_HEADER = (0,content_finding/* makeWarning */.bh)('post-header-other', 'The post begins with a header without --- lines; pins in it are not read.', 'Put a line --- before and after the header.');
const NEVER_CLOSED = (0,content_finding/* makeError */.xz)('front-matter-too-long', 'The front matter is never closed.', 'End it with a line ---');
const TOO_LONG = (0,content_finding/* makeError */.xz)('front-matter-too-long', 'The front matter is longer than 64 KiB.', 'End it with a line --- where it should end, or move long texts into the post.');
const NOT_UTF8 = (0,content_finding/* makeError */.xz)('encoding-invalid', 'A character here is not UTF-8 (or is the replacement character U+FFFD itself).', 'Save the file as UTF-8.');

// EXTERNAL MODULE: ./build/src/content/pin-keys.js
var pin_keys = __webpack_require__(27697);
;// CONCATENATED MODULE: ./build/src/content/has-pin-key.js

/** A word that starts like a pin key where a key can stand: at the start of a line, after `{`, `[`, `,` or in a dotted key. */
const CANDIDATE = /(?:(?:^|[{[,])[ \t]*(?:[-?:][ \t]+)*(?:[&!][^\s,[\]{}]*[ \t]+)*|\.[ \t]*)["']?(p[_-]*i[_-]*n[a-z_-]*)["']?[ \t]*(?=[:=.\]},#]|$)/gim;
/** Spellings that hide a key from a look at the text: escapes of ASCII letters, aliases as keys, explicit keys, verbatim tags. */
const HIDDEN = [
    /\\(?:x|u00|U000000)[2-7][0-9a-f]|\\[\r\n]/i,
    /\*[^\s,[\]{}*]*(?:\s*(?:\]\s*)?:|\s+#)/,
    /(?:^|[{[,:?-])[ \t]*\?(?=\s)/m,
    /!</,
];
/**
 * Whether front matter may hold pin metadata: cheap, linear, asked before anything is parsed. May say yes in vain, never
 * says no where `hasPinMetadata` finds some in the parsed values (a property test holds it to that).
 */
function hasPinKey(text) {
    for (const [, word = ''] of text.matchAll(CANDIDATE))
        if ((0,pin_keys/* parsePinKey */.wi)(word) !== null)
            return true;
    return HIDDEN.some((hidden) => hidden.test(text));
}

;// CONCATENATED MODULE: ./build/src/content/heading.js
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const ATX = /^ {0,3}#[ \t]+(.+)$/;
const UNDERLINE = /^ {0,3}=+[ \t]*$/;
const MAX_LINE = 300;
/** The first heading of the first level in the Markdown at the start of a body, without its marks; null where there is none. Code is passed over, and so is a last line that may go on. */
function findHeading(body, isWhole) {
    let fence = null;
    let previous = '';
    const text = isWhole ? body : body.slice(0, body.lastIndexOf('\n') + 1);
    for (const line of text.split(/\r?\n/)) {
        const mark = FENCE.exec(line)?.[1] ?? null;
        if (mark !== null && (fence === null || mark.startsWith(fence)))
            fence = fence === null ? mark : null;
        if (fence !== null || mark !== null || line.length > MAX_LINE) {
            previous = '';
            continue;
        }
        const heading = cleanHeading(ATX.exec(line)?.[1] ?? (UNDERLINE.test(line) ? previous : ''));
        if (heading !== '')
            return heading;
        previous = line.trim();
    }
    return null;
}
/** Closing `#`, emphasis, code marks, links and `{#id}` are no part of a title. */
function cleanHeading(text) {
    return text
        .replace(/\{[#.:][^{}]{0,100}\}[ \t]*$/, '')
        .replace(/[ \t]#{1,20}[ \t]*$/, '')
        .replace(/!?\[([^[\]]{0,200})\]\([^()]{0,200}\)/g, '$1')
        .replace(/(\*\*|__|`|\*)(?=\S)([^*_`]{1,200})\1/g, '$2')
        .trim();
}

// EXTERNAL MODULE: ./node_modules/gray-matter/index.js
var gray_matter = __webpack_require__(19599);
// EXTERNAL MODULE: ./node_modules/js-yaml/index.js
var js_yaml = __webpack_require__(74281);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./build/src/content/toml-key.js
/** Skips white space, line ends and comments; false at the end of the text. */
function skipBlank(cursor) {
    return skip(cursor, /(?:[ \t\r\n]|#[^\n]*)*/y);
}
/** Skips blanks inside a line. */
function skipSpace(cursor) {
    return skip(cursor, /[ \t]*/y);
}
/** Skips the rest of a line. */
function skipLine(cursor) {
    skip(cursor, /[^\n]*/y);
}
function skip(cursor, blank) {
    blank.lastIndex = cursor.at;
    cursor.at += blank.exec(cursor.text)?.[0].length ?? 0;
    return cursor.at < cursor.text.length;
}
const KEY_PART = /[ \t]*(?:([A-Za-z0-9_-]+)|"((?:[^"\\\n]|\\[^\n])*)"|'([^'\n]*)')[ \t]*(\.)?/y;
/** A dotted key; escapes in quoted parts are read as JSON reads them. */
function readKey(cursor) {
    const names = [];
    skipSpace(cursor);
    const start = cursor.at;
    let end = start;
    for (let more = true; more;) {
        KEY_PART.lastIndex = cursor.at;
        const part = KEY_PART.exec(cursor.text);
        if (part === null)
            break;
        names.push(part[1] ?? part[3] ?? unescapeToml(part[2] ?? ''));
        end = cursor.at + part[0].slice(0, part[4] === undefined ? undefined : -1).trimEnd().length;
        cursor.at += part[0].length;
        more = part[4] !== undefined;
    }
    return { names, range: [start, end] };
}
/** Text of a basic string; unknown escapes stay as they are (the parser has refused them before). */
function unescapeToml(source) {
    return source.replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|(["\\]))/g, (all, ...groups) => {
        const [short, long, byte, plain] = groups;
        const code = Number.parseInt(`${short ?? long ?? byte ?? ''}`, 16);
        if (typeof plain === 'string')
            return plain;
        return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    });
}

;// CONCATENATED MODULE: ./build/src/content/toml-value.js

const STRING = /"""(?:[^\\]|\\[\s\S])*?"{3}(?!")|'''[\s\S]*?'{3}(?!')|"(?:[^"\\\n]|\\[^\n])*"|'[^'\n]*'/y;
const BARE = /[^,\]}#\r\n]*/y;
/** One TOML value with the places of everything in it. */
function readTomlValue(cursor) {
    const start = cursor.at;
    const opening = cursor.text[start];
    if (opening === '[')
        return readList(cursor);
    if (opening === '{')
        return readInlineTable(cursor);
    const quoted = match(cursor, STRING);
    if (quoted !== null) {
        const text = quoted.startsWith('"') ? unescapeToml(quoted.slice(1, -1)) : quoted.slice(1, -1);
        return { kind: 'scalar', range: [start, cursor.at], text, plain: false };
    }
    const bare = (match(cursor, BARE) ?? '').trimEnd();
    return { kind: 'scalar', range: [start, start + bare.length], text: bare, plain: true };
}
function readList(cursor) {
    const start = cursor.at;
    const items = [];
    cursor.at += 1;
    while (skipBlank(cursor) && cursor.text[cursor.at] !== ']') {
        if (cursor.text[cursor.at] === ',')
            cursor.at += 1;
        else if (!pushValue(cursor, items))
            break;
    }
    cursor.at += 1;
    return { kind: 'list', range: [start, cursor.at], items };
}
function pushValue(cursor, items) {
    const before = cursor.at;
    items.push(readTomlValue(cursor));
    return cursor.at > before;
}
function readInlineTable(cursor) {
    const start = cursor.at;
    const map = openMap([start, start + 1]);
    cursor.at += 1;
    while (skipBlank(cursor) && cursor.text[cursor.at] !== '}') {
        const before = cursor.at;
        if (cursor.text[cursor.at] === ',')
            cursor.at += 1;
        else
            readPair(cursor, map);
        if (cursor.at === before)
            break;
    }
    cursor.at += 1;
    return map;
}
/** The source text that the pattern takes from here on; null where it takes none. */
function match(cursor, pattern) {
    pattern.lastIndex = cursor.at;
    const found = pattern.exec(cursor.text)?.[0];
    if (found === undefined || found === '')
        return null;
    cursor.at += found.length;
    return found;
}
/** Reads `key = value` into a map; dotted keys open maps on the way. */
function readPair(cursor, into) {
    const key = readKey(cursor);
    skipSpace(cursor);
    if (cursor.text[cursor.at] !== '=') {
        skipLine(cursor);
        return;
    }
    cursor.at += 1;
    skipSpace(cursor);
    const value = readTomlValue(cursor);
    const last = key.names.at(-1) ?? '';
    descend(into, { ...key, names: key.names.slice(0, -1) }).entries.set(last, { key: key.range, value });
}
/** A map at a place, still empty. */
function openMap(range) {
    return { kind: 'map', range, entries: new Map() };
}
/** The map at the end of the names: the last map of a list, or a new one. */
function descend(from, key) {
    let map = from;
    for (const name of key.names) {
        const found = map.entries.get(name)?.value;
        const inside = found?.kind === 'list' ? found.items.at(-1) : found;
        const next = inside !== undefined && isOpen(inside) ? inside : openMap(key.range);
        if (next !== inside)
            map.entries.set(name, { key: key.range, value: next });
        map = next;
    }
    return map;
}
function isOpen(tree) {
    return tree.kind === 'map' && tree.entries instanceof Map;
}

;// CONCATENATED MODULE: ./build/src/content/toml-tree.js


/** Positions in TOML that a real parser has accepted: lenient, never throws, never loops. */
function parseTomlTree(text) {
    const cursor = { text, at: 0 };
    const root = openMap([0, 0]);
    let table = root;
    for (let before = -1; cursor.at > before && skipBlank(cursor);) {
        before = cursor.at;
        if (text[cursor.at] === '[')
            table = readHeader(cursor, root);
        else
            readPair(cursor, table);
    }
    return root;
}
/** `[a.b]` opens a map, `[[a.b]]` a new map at the end of a list. */
function readHeader(cursor, root) {
    const isList = cursor.text.startsWith('[[', cursor.at);
    cursor.at += isList ? 2 : 1;
    const key = readKey(cursor);
    skipLine(cursor);
    if (!isList)
        return descend(root, key);
    const parent = descend(root, { ...key, names: key.names.slice(0, -1) });
    const name = key.names.at(-1) ?? '';
    const list = parent.entries.get(name)?.value;
    const map = openMap(key.range);
    const items = list?.kind === 'list' ? [...list.items, map] : [map];
    parent.entries.set(name, { key: key.range, value: { kind: 'list', range: key.range, items } });
    return map;
}

// EXTERNAL MODULE: ./build/src/content/tree.js
var content_tree = __webpack_require__(14091);
// EXTERNAL MODULE: ./build/src/content/yaml-tree.js + 1 modules
var yaml_tree = __webpack_require__(94185);
;// CONCATENATED MODULE: ./build/src/content/parse-values.js






const PARSERS = { yaml: parseYaml, json: parseJson, toml: parseTomlBlock };
/** js-yaml is asked no more where the fallback would be slow. */
const MAX_SLOW_CHARS = 16_384;
/**
 * Reads a front matter block without its fences; every scalar is its source text. gray-matter splits nothing here and runs
 * nothing: it gets the block, always options (without them it caches) and an engine for each language it knows.
 */
function parseValues(block, format) {
    if (isTooDeep(block))
        return { kind: 'invalid', offset: 0, message: 'The values are nested too deeply' };
    // gray-matter looks for comments with an expression that is quadratic in blank lines
    if (/\s{200}/.test(block))
        return PARSERS[format](block);
    let parsed = { kind: 'values', value: null, duplicates: [] };
    const run = (parse) => (text) => {
        parsed = parse(text.slice(1));
        return {};
    };
    const refuse = () => {
        throw new Error('Front matter is never run');
    };
    const engines = {
        yaml: run(parseYaml),
        json: run(parseJson),
        toml: run(parseTomlBlock),
        js: refuse,
        javascript: refuse,
        coffee: refuse,
    };
    gray_matter(`---\n${block}\n\0`, { engines, language: format, delimiters: ['---', '\0'] });
    return parsed;
}
/** Parsers recurse; deep texts are refused before any of them sees one. Brackets in prose rarely stay open. */
function isTooDeep(block) {
    if (/^[ \t]*(?:[-?:][ \t]+){16}/m.test(block))
        return true;
    let depth = 0;
    let deepest = 0;
    for (const [bracket] of block.matchAll(/[[\]{}]/g)) {
        depth += bracket === '[' || bracket === '{' ? 1 : -1;
        deepest = Math.max(deepest, depth);
        depth = Math.max(depth, 0);
    }
    return deepest > 100;
}
const MERGE = new js_yaml.Type('tag:yaml.org,2002:merge', { kind: 'scalar', resolve: (text) => text === '<<' });
const NULL = new js_yaml.Type('tag:yaml.org,2002:null', {
    kind: 'scalar',
    resolve: (text) => text === null || /^(?:~|null|Null|NULL)?$/.test(text),
    construct: () => null,
});
const SCHEMA = new js_yaml.Schema({ include: [js_yaml.FAILSAFE_SCHEMA], implicit: [MERGE, NULL] });
/**
 * The fast parser for all; what it refuses (a key that stands twice, say) goes the slow way. So do tabs as indentation: it
 * takes what they indent for top-level keys.
 */
function parseYaml(block) {
    if (isTricky(block))
        return block.length > MAX_SLOW_CHARS ? TOO_TRICKY : parseSlowly(block);
    try {
        const value = (0,content_tree/* copyValue */.N4)(js_yaml.safeLoad(block, { schema: SCHEMA }), String);
        return value === undefined ? TOO_MANY : { kind: 'values', value, duplicates: [] };
    }
    catch (error) {
        if (block.length <= MAX_SLOW_CHARS)
            return parseSlowly(block);
        const message = error instanceof Error ? error.message.split(' at line ', 1)[0] : undefined;
        return { kind: 'invalid', offset: positionOf(error), message: message ?? 'Cannot be read' };
    }
}
/** js-yaml's errors carry a mark that its types do not name. */
function positionOf(error) {
    if (typeof error !== 'object' || error === null || !('mark' in error))
        return 0;
    const mark = error.mark;
    if (typeof mark !== 'object' || mark === null || !('position' in mark))
        return 0;
    return typeof mark.position === 'number' ? mark.position : 0;
}
/** Many aliases, aliases as keys (a list would be made text again and again), or tabs. */
function isTricky(block) {
    if (/^ *\t/m.test(block))
        return true;
    const aliases = block.includes('*') ? (block.match(/\*[^\s,[\]{}*]/g) ?? []) : [];
    return aliases.length > 100 || (aliases.length > 0 && /\*[^\s,[\]{}*]+\s*(?:\]\s*)?:/.test(block));
}
function parseSlowly(block) {
    const { tree, error, duplicates } = (0,yaml_tree/* parseYamlTree */.N)(block);
    if (error !== null)
        return { kind: 'invalid', ...error };
    const value = (0,content_tree/* makeValue */.mO)(tree);
    return value === undefined ? TOO_MANY : { kind: 'values', value, duplicates };
}
const TOO_TRICKY = {
    kind: 'invalid',
    offset: 0,
    message: 'It is too long for tabs as indentation, more than 100 aliases or aliases as keys',
};
const TOO_MANY = { kind: 'invalid', offset: 0, message: 'Too many aliases' };
/** JSON is YAML too; that keeps the source text of numbers. Hexo leaves the outer braces away. */
function parseJson(block) {
    const text = wrapJson(block);
    try {
        JSON.parse(text);
    }
    catch (error) {
        const message = error instanceof Error ? error.message : '';
        const offset = Number(/position (\d+)/.exec(message)?.[1] ?? 0);
        return { kind: 'invalid', offset: Math.min(offset, block.length), message };
    }
    const { tree, duplicates } = (0,yaml_tree/* parseYamlTree */.N)(text);
    const value = (0,content_tree/* makeValue */.mO)(tree);
    return value === undefined ? TOO_MANY : { kind: 'values', value, duplicates };
}
/** JSON as a parser takes it. */
function wrapJson(block) {
    return block.trimStart().startsWith('{') ? block : `{${block}}`;
}
function parseTomlBlock(block) {
    try {
        const data = (0,dist/* parse */.qg)(block, { integersAsBigInt: true });
        const value = hasRolledDate(block) ? (0,content_tree/* makeValue */.mO)(parseTomlTree(block)) : (0,content_tree/* copyValue */.N4)(data, textOfToml);
        return value === undefined ? TOO_MANY : { kind: 'values', value, duplicates: [] };
    }
    catch (error) {
        if (!(error instanceof dist/* TomlError */.zx))
            return { kind: 'invalid', offset: 0, message: 'Cannot be read' };
        const message = error.message.split('\n')[0]?.replace('Invalid TOML document: ', '') ?? '';
        return { kind: 'invalid', offset: offsetOf(block, error), message, hint: quoteBare(block, error.line) };
    }
}
/** `title = Bread` lacks its quotes. */
function quoteBare(block, line) {
    const source = block.split('\n', line)[line - 1]?.slice(0, 300) ?? '';
    const [, key, value] = /^[ \t]{0,20}([\w.-]{1,60})[ \t]{0,20}=[ \t]{0,20}([^\s"'[{#][^"'#]{0,200})$/.exec(source.trimEnd()) ??
        [];
    return key === undefined || value === undefined ? null : `${key} = ${JSON.stringify(value.trim())}`;
}
function offsetOf(block, place) {
    const lines = block.split('\n').slice(0, place.line - 1);
    return lines.reduce((sum, line) => sum + line.length + 1, 0) + place.column - 1;
}
/** Whether a day that does not exist may stand somewhere: smol-toml makes the 2nd of March of `2027-02-30`. */
function hasRolledDate(block) {
    for (const [day] of block.matchAll(/\d{4}-\d\d-\d\d/g)) {
        const ms = Date.parse(`${day}T00:00:00Z`);
        if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== day)
            return true;
    }
    return false;
}
/** TOML's dates without the zero milliseconds that nobody wrote. */
function textOfToml(scalar) {
    if (!(scalar instanceof dist/* TomlDate */.PJ))
        return String(scalar);
    return scalar.toISOString().replace(/\.000(?=\D|$)/, '');
}

;// CONCATENATED MODULE: ./build/src/content/yaml-lines.js
/**
 * Finds places in YAML that is written in the plain way: one key a line, nested by indentation. Null where anything is
 * unusual; the parser with positions, which is slow, finds it then. A test holds both to the same places.
 */
function createLineFinder(text) {
    const block = { text, lines: readLines(text) };
    return (path, part) => {
        if (typeof path[0] !== 'string')
            return null;
        let region = { start: 0, end: text.length };
        let key = null;
        for (const step of path) {
            const found = typeof step === 'string' ? findKey(block, region, step) : null;
            key = found?.key ?? null;
            const next = typeof step === 'string' ? found?.region : findEntry(block, region, step);
            if (next === undefined || next === null)
                return null;
            region = next;
        }
        if (key === null)
            return findFirstPair(block, region);
        return part === 'key' ? key : findScalar(block, region);
    };
}
/** The one line of a map with that key, and what is nested in it. */
function findKey(block, region, name) {
    const { text } = block;
    const lines = linesIn(block, region);
    const indent = lines[0]?.indent;
    const [line, ...others] = lines.filter((it) => it.indent === indent && isPairOf(text, it.at, name));
    if (line === undefined || others.length > 0 || !isKey(name))
        return null;
    const after = line.at + name.length + 1;
    if (after < line.end && !isBlank(text, after))
        return null;
    const next = lines.find((it) => it.start > line.start && it.indent <= line.indent && !isEntry(text, it));
    return { key: [line.at, after - 1], region: { start: after, end: next?.start ?? region.end } };
}
function isPairOf(text, at, name) {
    return text.startsWith(name, at) && text[at + name.length] === ':';
}
function isBlank(text, at) {
    return text[at] === ' ' || text[at] === '\t';
}
function isKey(name) {
    return /^[A-Za-z][\w-]*$/.test(name);
}
function isEntry(text, line) {
    return text[line.at] === '-' && (line.at + 1 >= line.end || isBlank(text, line.at + 1));
}
/** An entry of a list whose dashes stand below each other. */
function findEntry(block, region, index) {
    const { text } = block;
    const lines = linesIn(block, region).filter((line) => line.start > region.start);
    const [first] = lines;
    if (first === undefined || !isEntry(text, first))
        return null;
    const entries = lines.filter((line) => line.indent === first.indent);
    if (!entries.every((line) => isEntry(text, line)))
        return null;
    const entry = entries[index];
    return entry === undefined ? null : { start: entry.at + 1, end: entries[index + 1]?.start ?? region.end };
}
/** The first line of a map in a list: its place is where it begins. */
function findFirstPair(block, region) {
    const { text } = block;
    const [line] = linesIn(block, region);
    if (line === undefined || line.start !== region.start)
        return null;
    const source = text.slice(line.at, line.end);
    return /^[A-Za-z][\w-]*:(?:[ \t]+[^ \t#&*!|>{["'][^#]*|[ \t]*)$/.test(source) ? [line.at, line.end] : null;
}
/** Plain or quoted text that begins and ends on the line of its key. */
function findScalar(block, region) {
    const { text } = block;
    const [line, below] = linesIn(block, region);
    if (line === undefined || line.start !== region.start || below !== undefined)
        return null;
    const source = text.slice(line.at, line.end);
    const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?=[ \t]*(?:$|[ \t]#))/.exec(source)?.[0];
    if (quoted !== undefined)
        return [line.at, line.at + quoted.length];
    if (!/^[\p{L}\p{N}/.]/u.test(source) || /:(?:[ \t]|$)/.test(source))
        return null;
    const plain = source.replace(/[ \t]#.*$/, '').trimEnd();
    return plain === '~' ? null : [line.at, line.at + plain.length];
}
/** Lines that are neither blank nor comments. A region begins inside a line, or at the start of one, and ends before one. */
function linesIn({ text, lines }, { start, end }) {
    const first = lines.findIndex((line) => line.start > start);
    const from = first === -1 ? lines.length : first;
    const last = lines.findIndex((line) => line.start >= end);
    const below = lines.slice(from, last === -1 ? lines.length : last);
    const newline = text.indexOf('\n', start);
    const stop = newline === -1 || newline >= end ? end : newline;
    const cut = readLine(text, { lineStart: text.lastIndexOf('\n', start - 1) + 1, start, stop });
    return cut === null ? below : [cut, ...below];
}
function readLines(text) {
    const lines = [];
    for (let start = 0; start < text.length;) {
        const newline = text.indexOf('\n', start);
        const stop = newline === -1 ? text.length : newline;
        const line = readLine(text, { lineStart: start, start, stop });
        if (line !== null)
            lines.push(line);
        start = stop + 1;
    }
    return lines;
}
function readLine(text, { lineStart, start, stop }) {
    let at = start;
    while (at < stop && (isBlank(text, at) || text[at] === '\r'))
        at += 1;
    if (at >= stop || text[at] === '#')
        return null;
    return { start, at, indent: at - lineStart, end: endOf(text, stop) };
}
function endOf(text, stop) {
    return text[stop - 1] === '\r' ? stop - 1 : stop;
}

;// CONCATENATED MODULE: ./build/src/content/locate.js





/** Looking through the lines again and again would be slower than parsing a longer text once. */
const MAX_FAST_CHARS = 8192;
/** Finds values in a block; the parser with positions runs once, when the first place is asked for. */
function createLocator(block) {
    let tree = null;
    const source = block.text.slice(block.start, block.end);
    const parsed = block.format === 'json' ? wrapJson(source) : source;
    const shift = block.start - (parsed.length > source.length ? 1 : 0);
    const find = (path) => {
        tree ??= block.format === 'toml' ? parseTomlTree(parsed) : (0,yaml_tree/* parseYamlTree */.N)(parsed).tree;
        return (0,content_tree/* findTree */.cy)(tree, path);
    };
    let lines = null;
    const findFast = (path, part) => {
        if (block.format !== 'yaml' || tree !== null || parsed.length > MAX_FAST_CHARS)
            return null;
        lines ??= createLineFinder(parsed);
        return lines(path, part);
    };
    return {
        place(path, part = 'value') {
            const [start, end] = findFast(path, part) ?? chooseRange(find(path), part);
            return block.placer([start + shift, end + shift]);
        },
        isPlain(path) {
            const { tree: found, exact } = find(path);
            return exact && found.kind === 'scalar' && found.plain && found.text !== null;
        },
        lostToComment(path) {
            const { tree: found, key, exact } = find(path);
            if (!exact || found.kind !== 'scalar' || found.text !== null)
                return null;
            const from = (key ?? found.range)[key === null ? 0 : 1] + shift;
            return (/^["']?[ \t]*(?::[ \t]*)?(#[^\s][^\r\n]*)/.exec(lineFrom(block.text, from))?.[1]?.trimEnd() ?? null);
        },
    };
}
/** An empty value has no width and a path that leads nowhere has no value: their keys stand for them. */
function chooseRange(reached, part) {
    const { tree, key, exact } = reached;
    if (key === null || (exact && part === 'value' && tree.range[1] > tree.range[0]))
        return tree.range;
    return key;
}
function lineFrom(text, at) {
    const end = text.indexOf('\n', at);
    return text.slice(at, end === -1 ? text.length : end);
}

// EXTERNAL MODULE: ./build/src/content/placer.js
var placer = __webpack_require__(50956);
// EXTERNAL MODULE: ./build/src/content/value.js
var value = __webpack_require__(35422);
;// CONCATENATED MODULE: ./build/src/content/front-matter.js










/** Front matter is read up to this many bytes. */
const MAX_FRONT_MATTER_BYTES = 65_536;
const MAX_POST_BYTES = 2 * 1024 * 1024;
/** Front matter between two fences, or a JSON object. */
const { isHeadComplete, mayHavePins, parsePost } = createReader(content_fence/* findFence */.xx);
/** The same, and front matter that has a closing line alone, as Hexo reads it. */
const BARE_HEADERS = createReader(content_fence/* findBareFence */.Do);
/** A pin takes the first heading for its title only where its post names none. */
function needsHeading(block) {
    return hasPinKey(block) && !/^[ \t]{0,20}["']?title["']?[ \t]{0,20}[:=]/im.test(block);
}
function createReader(find) {
    return {
        isHeadComplete(text) {
            const head = withoutMark(text);
            const fence = find(head);
            if (fence.kind === 'unclosed')
                return false;
            if (fence.kind === 'none')
                return head.includes('\n') || !/^(?:$|[-+;{])/.test(head);
            if (fence.start !== 0 && !head.includes('\n', fence.end))
                return false;
            return !needsHeading(keyText(head, fence)) || findHeading(head.slice(fence.end), false) !== null;
        },
        mayHavePins(head) {
            const text = withoutMark(head);
            if (text.includes('\0'))
                return true;
            const fence = find(text);
            return fence.kind === 'code' || isCutOff(text, fence) || hasPinKey(keyText(text, fence));
        },
        parsePost: (file, head, bytes) => parseText(find, file, { head, bytes }),
    };
}
/** Front matter that goes on beyond what is read: nobody knows whether it has pins. */
function isCutOff(text, fence) {
    if (fence.kind !== 'unclosed' || byteLength(text, { start: 0, end: text.length }) <= MAX_FRONT_MATTER_BYTES)
        return false;
    return /^[^\n]*\n(?:[ \t]*(?:#[^\n]*|\r)?\n)*["']?[A-Za-z_][\w-]*["']?[ \t]*[:=]/.test(text);
}
function parseText(find, file, { head, bytes }) {
    const text = withoutMark(head);
    if (text.includes('\0'))
        return parseBinary(file, text);
    const fence = find(text);
    const hasKey = hasPinKey(keyText(text, fence));
    const fail = (finding, place = (0,problem/* startOf */.GH)(file)) => ({
        post: null,
        problems: (0,content_finding/* placeFindings */.ky)(place, [finding]),
    });
    if (fence.kind === 'code')
        return fail(refuseCode(fence.language, hasKey), (0,placer/* createPlacer */.I)(file, text)([0, fence.start]));
    if (fence.kind === 'none')
        return hasKey ? fail(OTHER_HEADER) : NOTHING;
    if (isCutOff(text, fence))
        return fail(TOO_LONG);
    if (fence.kind === 'unclosed')
        return hasKey ? fail(NEVER_CLOSED) : NOTHING;
    if (byteLength(text, fence) > MAX_FRONT_MATTER_BYTES)
        return hasKey ? fail(TOO_LONG) : NOTHING;
    if (bytes > MAX_POST_BYTES && hasKey)
        return fail(makeTooBig(bytes));
    const own = copyText(text.slice(0, fence.end));
    const broken = hasKey ? own.indexOf('\uFFFD') : -1;
    if (broken >= 0)
        return fail(NOT_UTF8, (0,placer/* createPlacer */.I)(file, own)([broken, broken + 1]));
    const isWhole = () => bytes <= new TextEncoder().encode(head).length;
    const heading = needsHeading(own) ? findHeading(text.slice(fence.end), isWhole()) : null;
    const source = { bytes, hasKey, heading: heading === null ? null : copyText(heading) };
    return parseBlock(source, { file, text: own, placer: (0,placer/* createPlacer */.I)(file, own), ...fence });
}
function parseBlock({ bytes, hasKey, heading }, block) {
    const parsed = parseValues(block.text.slice(block.start, block.end), block.format);
    const severity = hasKey ? content_finding/* makeError */.xz : content_finding/* makeWarning */.bh;
    if (parsed.kind === 'invalid') {
        const at = block.start + parsed.offset;
        const message = `The front matter cannot be read: ${parsed.message}.`;
        const finding = severity('front-matter-invalid', message, parsed.hint ?? null);
        return { post: null, problems: (0,content_finding/* placeFindings */.ky)(block.placer([at, at + 1]), [finding]) };
    }
    const data = parsed.value ?? (0,value/* createMap */.pI)();
    if (!(0,value/* isMap */.jh)(data)) {
        const finding = (0,content_finding/* makeError */.xz)('front-matter-invalid', 'The front matter is not a list of `key: value` pairs.');
        const place = block.placer([block.start, block.start + 1]);
        return hasKey ? { post: null, problems: (0,content_finding/* placeFindings */.ky)(place, [finding]) } : NOTHING;
    }
    const problems = parsed.duplicates.flatMap((duplicate) => nameDuplicate(block, duplicate));
    return {
        post: { file: block.file, format: block.format, data, heading, bytes, problems, ...createLocator(block) },
        problems,
    };
}
function nameDuplicate(block, { name, key }) {
    const place = block.placer([key[0] + block.start, key[1] + block.start]);
    return (0,content_finding/* placeFindings */.ky)(place, [
        (0,content_finding/* makeWarning */.bh)('key-duplicate', `The key “${name}” stands twice; the last one counts.`),
    ]);
}
/** UTF-16 read as UTF-8 has a NUL in every other place. */
function parseBinary(file, text) {
    const clean = text.replace(/^\uFFFD+/, '').replaceAll('\0', '');
    const fence = (0,content_fence/* findFence */.xx)(clean);
    if (fence.kind === 'none')
        return NOTHING;
    const severity = hasPinKey(keyText(clean, fence)) ? content_finding/* makeError */.xz : content_finding/* makeWarning */.bh;
    const message = 'The file has NUL characters: it is not UTF-8 text.';
    return {
        post: null,
        problems: (0,content_finding/* placeFindings */.ky)((0,problem/* startOf */.GH)(file), [severity('front-matter-invalid', message, 'Save it as UTF-8.')]),
    };
}
/** The part of a text that keys can stand in: the block, all of it where it is not closed, or a header without fences (Pelican). */
function keyText(text, fence) {
    if (fence.kind === 'unclosed')
        return text;
    if (fence.kind !== 'none')
        return text.slice(fence.start, fence.end);
    if (!/^[A-Za-z][\w -]*:/.test(text))
        return '';
    const end = /\r?\n[ \t]*\r?\n/.exec(text)?.index;
    return text.slice(0, end);
}
function byteLength(text, fence) {
    const chars = fence.end - fence.start;
    return chars * 3 <= MAX_FRONT_MATTER_BYTES
        ? chars
        : new TextEncoder().encode(text.slice(fence.start, fence.end)).length;
}
/** A string of its own: a slice would keep the whole head in memory as long as the post. */
function copyText(text) {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));
}
function withoutMark(text) {
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
const NOTHING = { post: null, problems: [] };


/***/ }),

/***/ 53856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a5: () => (/* binding */ isSafeGlob),
/* harmony export */   dr: () => (/* binding */ SAFE_GLOB),
/* harmony export */   jv: () => (/* binding */ matchGlobs)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

const MAX_LENGTH = 300;
const MAX_STARS = 3;
const MAX_GLOBSTARS = 3;
const MAX_GROUPS = 4;
/** What keeps a glob from being slow, for people. */
const SAFE_GLOB = `at most ${MAX_LENGTH} characters, ${MAX_STARS} stars in a name, ${MAX_GLOBSTARS} times ** and ${MAX_GROUPS} groups in braces`;
/** Whether a glob can be matched in time that does not explode: picomatch makes an expression of it, which is slow where one name holds many stars or groups. */
function isSafeGlob(glob) {
    if (glob.length > MAX_LENGTH || (glob.match(/[{(]/g)?.length ?? 0) > MAX_GROUPS)
        return false;
    const parts = glob.split('/');
    const globstars = parts.filter((part) => part === '**').length;
    return globstars <= MAX_GLOBSTARS && parts.every((part) => (part.match(/\*+/g)?.length ?? 0) <= MAX_STARS);
}
/** Tells whether a path matches one of the globs; one that is not safe matches nothing. */
function matchGlobs(globs) {
    const safe = globs.filter(isSafeGlob).map(makeLiteral);
    return safe.length === 0 ? () => false : picomatch__WEBPACK_IMPORTED_MODULE_0__(safe, { dot: true, noextglob: true });
}
/** Extended globs are off, and yet picomatch takes a `+` after a bracket for "once or more". */
function makeLiteral(glob) {
    return glob.replace(/^\.\//, '').replace(/(?<!\\)\+/g, '\\+');
}


/***/ }),

/***/ 696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseUrl)
/* harmony export */ });
/** A host has 253 characters at most, a few more where they are encoded; the parser is slow with very long ones. */
const LONG_HOST = /^[a-z]{1,9}:\/\/[^/?#]{1000}/i;
/** A URL, parsed once; null where the text is none. `URL.canParse` before it would parse it twice. */
function parseUrl(text) {
    if (LONG_HOST.test(text))
        return null;
    try {
        return new URL(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 27697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ PIN_FIELDS),
/* harmony export */   QH: () => (/* binding */ UNSUPPORTED),
/* harmony export */   pU: () => (/* binding */ foldKey),
/* harmony export */   wi: () => (/* binding */ parsePinKey)
/* harmony export */ });
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47785);

/** The keys of a pin, in the order of the documentation. */
const PIN_FIELDS = [
    'image',
    'board',
    'title',
    'description',
    'alt',
    'link',
    'schedule',
    'id',
    'account',
    'skip',
];
/** Features of Pinterest that Publer's API does not have; Publer's own documentation of pins lists none of them. */
const UNSUPPORTED = new Set('section sections boardsection topic topics taggedtopics tags keywords products producttags ai aigenerated aimodified comments altlink note'.split(' '));
const NESTED = new Set(['pin', 'pins', 'pinterest']);
const FLAT = new Map([
    ...flatKeys('pinterest', ['image', 'title', 'description', 'board', 'alt', 'link', 'schedule']),
    ...flatKeys('pin', ['image', 'title', 'description', 'board', 'alt']),
]);
/** Keys are compared without case, `_` and `-`. */
function parsePinKey(key) {
    // Most keys begin with another letter.
    if ((key[0] !== 'p' && key[0] !== 'P') || !/^p[a-z_-]*$/i.test(key))
        return null;
    const name = foldKey(key);
    if (NESTED.has(name))
        return { kind: 'nested' };
    const field = FLAT.get(name);
    if (field !== undefined)
        return { kind: 'flat', field };
    const meant = guessField(name);
    return meant === null ? null : { kind: 'misspelt', field: meant };
}
/** Other words for fields, as people write them. */
const SYNONYMS = new Map([
    ['img', 'image'],
    ['imageurl', 'image'],
    ['imagealt', 'alt'],
    ['alttext', 'alt'],
    ['desc', 'description'],
    ['text', 'description'],
    ['url', 'link'],
    ['date', 'schedule'],
    ['time', 'schedule'],
    ['scheduled', 'schedule'],
    ['id', 'id'],
]);
const LONGEST_GUESS = 16;
/** What stands after `pin` or `pinterest` where it is a field that no flat key has (`pinlink`), or nearly one (`pinterestimages`). `pinned`, `pinterest_username` and the like are none. */
function guessField(name) {
    const rest = /^pin(?:terest)?([a-z]+)$/.exec(name)?.[1] ?? '';
    const known = SYNONYMS.get(rest);
    if (known !== undefined)
        return known;
    if (rest.length < 3 || rest.length > LONGEST_GUESS)
        return null;
    const isNear = (field) => (0,leven__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(rest, field) <= (field.length < 5 ? 0 : field.length < 9 ? 1 : 2);
    return PIN_FIELDS.find((field) => field !== 'id' && isNear(field)) ?? null;
}
/** A key without what spellings differ in. */
function foldKey(key) {
    return key.toLowerCase().replace(/[_-]/g, '');
}
function flatKeys(prefix, fields) {
    return fields.map((field) => [prefix + field, field]);
}


/***/ }),

/***/ 50956:
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

/***/ 14091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ copyValue),
/* harmony export */   cy: () => (/* binding */ findTree),
/* harmony export */   mO: () => (/* binding */ makeValue)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35422);

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

/***/ 35422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Im: () => (/* binding */ isEmpty),
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
/** Whether a value says nothing: archetypes put empty keys into every post. */
function isEmpty(value) {
    return (value === null ||
        (typeof value === 'string' && value.trim() === '') ||
        (isList(value) && value.length === 0));
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
    return ownText(text.normalize('NFC').trim());
}
/** What a slice is for V8; a shorter text is copied anyway. */
const SLICE_CHARS = 13;
/** A string of its own: a slice keeps all of the front matter in memory as long as the pin. Other than ASCII stays as it is: half a surrogate pair would not survive. */
function ownText(text) {
    if (text.length < SLICE_CHARS || !/^[ -~]*$/.test(text))
        return text;
    return Buffer.from(text, 'latin1').toString('latin1');
}
/** Length as Pinterest counts it. */
function countCodePoints(text) {
    let count = 0;
    for (const _ of text)
        count += 1;
    return count;
}


/***/ }),

/***/ 94185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ parseYamlTree)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/src/content/explain-yaml.js

/** The parser's words fit its own grammar; people meet a handful of slips. What is not in the table keeps its words. */
const TABLE = [
    ['BLOCK_AS_IMPLICIT_KEY', /./, explainNested],
    [
        'BLOCK_IN_FLOW',
        /./,
        () => say('A text with ": " between [ ] or { } needs quotes', 'quotes around the text: "Bread: the basics"'),
    ],
    ['MISSING_CHAR', /closing ["']quote/, explainQuote],
    ['MISSING_CHAR', /./, explainNoPair],
    ['MULTILINE_IMPLICIT_KEY', /./, explainNoPair],
    ['BAD_INDENT', /^Flow /, explainBracket],
    [
        'BAD_INDENT',
        /./,
        () => say('This line is indented neither like the keys above it nor as a part of one', BELOW),
    ],
    [
        'TAB_AS_INDENT',
        /./,
        () => say('A tab indents this line; YAML takes blanks only', 'two blanks instead of each tab'),
    ],
    [
        'BAD_SCALAR_START',
        /./,
        ({ sign, ...all }) => say(`A text that begins with ${sign} needs quotes`, quoteValue(all)),
    ],
    ['BAD_DQ_ESCAPE', /./, explainEscape],
    ['UNEXPECTED_TOKEN', /flow-(?:map|seq)-end/, ({ sign }) => say(`There is a ${sign} too many`)],
    [
        'UNEXPECTED_TOKEN',
        /block-seq-ind on same line/,
        () => say('A list begins on the line below its key', BELOW_KEY),
    ],
    ['UNEXPECTED_TOKEN', /./, explainRest],
];
const BELOW = 'the key straight below the first letter of the key that it belongs with';
const BELOW_KEY = 'a line for each entry, with blanks and - before it';
/** Makes a sentence for people, and a line to paste, of what the parser complains about. */
function explainYaml(text, error, document) {
    const conflict = /^(?:<{7}|={7}$|>{7})/m.exec(text);
    if (conflict !== null)
        return { offset: conflict.index, ...say('A merge conflict is not resolved here') };
    const [offset] = error.pos;
    const row = TABLE.find(([code, message]) => code === error.code && message.test(error.message));
    const explain = row?.[2] ?? (() => say(error.message));
    return {
        offset,
        ...explain({ text, offset, document, sign: text.charAt(offset), ...readLine(text, offset) }),
    };
}
function say(message, hint = null) {
    return { message, hint };
}
function readLine(text, offset) {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    const [whole = ''] = text.slice(start).split(/\r?\n/, 1);
    const line = whole
        .slice(0, MAX_LINE)
        .replace(/^[ \t]*(?:- +)*/, '')
        .replace(/[ \t]#.*$/, '')
        .trimEnd();
    const key = whole.length > MAX_LINE ? '' : (/^[\w-]+:[ \t]+/.exec(line)?.[0] ?? '');
    return { line, key: key.trimEnd() === '' ? '' : `${key.trimEnd()} `, value: line.slice(key.length) };
}
const MAX_LINE = 200;
function quoteValue({ key, value }) {
    const bare = /^(['"])(.*)\1$/.exec(value)?.[2] ?? value;
    return key === '' ? null : key + JSON.stringify(bare);
}
function explainNested({ text, offset, ...all }) {
    if (/:(?:\s|$)/.test(all.value))
        return say('A text with a colon and a blank in it needs quotes', quoteValue(all));
    const next = /\n[ \t]*/.exec(text.slice(offset));
    const place = next === null ? offset : offset + next.index + next[0].length;
    return {
        offset: place,
        ...say('This line is indented deeper than the key above it, which has a value already', BELOW),
    };
}
/** A key without a colon, or without a blank after it. */
function explainNoPair({ line }) {
    const glued = /^([\w-]+):(?=\S)(?!\/\/)(.+)$/.exec(line);
    if (glued !== null)
        return say('A blank is missing after the colon', `${glued[1]}: ${glued[2]}`);
    return say('This line is no `key: value` pair: its colon is missing', /^[\w-]+$/.test(line) ? `${line}: …` : 'key: value');
}
function explainQuote({ text, offset, document }) {
    const opening = findOpening(document, offset, 'quote') ?? offset;
    const { key, value } = readLine(text, opening);
    const hint = quoteValue({ key, value: value.replace(/^["']|["',\]}\s]+$/g, '') });
    return {
        offset: opening,
        ...say(`The quote ${text.charAt(opening)} that opens here is never closed`, hint),
    };
}
function explainBracket({ text, offset, document }) {
    const opening = findOpening(document, offset, 'bracket') ?? offset;
    const sign = text.charAt(opening);
    const { line, key } = readLine(text, opening);
    const hint = key === '' ? null : `${line.replace(/,$/, '')}${sign === '{' ? ' }' : ']'}`;
    return { offset: opening, ...say(`The ${sign} that opens here is never closed`, hint) };
}
/** Where the innermost quoted text, or list or map in brackets, begins that reaches as far as the offset. */
function findOpening(document, offset, kind) {
    let opening = null;
    const note = (range) => {
        const [start = 0, end = 0] = range ?? [];
        if (start < offset && end >= offset)
            opening = Math.max(start, opening ?? 0);
    };
    (0,dist/* visit */.YR)(document, {
        Scalar: (_, { type, range }) => {
            if (kind === 'quote' && type?.startsWith('QUOTE'))
                note(range);
        },
        Collection: (_, { flow, range }) => {
            if (kind === 'bracket' && flow)
                note(range);
        },
    });
    return opening;
}
function explainEscape({ text, offset, key, value }) {
    const sequence = text.slice(offset, offset + 2);
    const bare = value.replace(/^"|"$/g, '');
    const hint = key === '' || bare.includes("'") ? null : `${key}'${bare}'`;
    return say(`${sequence} means nothing between double quotes`, hint);
}
/** Text after what the parser took for the whole value. */
function explainRest({ text, offset, line, key, value }) {
    const sign = value.charAt(0);
    const hint = quoteValue({ key, value });
    if (key === '')
        return say(`“${line}” is not expected here`);
    if (/[>|*&!]/.test(sign)) {
        const start = text.indexOf(value, text.lastIndexOf('\n', offset - 1) + 1);
        return { offset: start, ...say(`A text that begins with ${sign} needs quotes`, hint) };
    }
    if (/["'[{]/.test(sign)) {
        const rest = text.slice(offset).split(/\r?\n/, 1)[0] ?? '';
        return say(`After the closing ${CLOSING[sign] ?? sign} stands more text: “${rest.slice(0, 60)}”`, hint);
    }
    return say(`“${line}” is not expected here`);
}
const CLOSING = { '[': ']', '{': '}' };

;// CONCATENATED MODULE: ./build/src/content/yaml-tree.js


const MAX_ALIASES = 100;
const PLAIN_NULL = /^(?:~|null|Null|NULL)?$/;
/** Every scalar keeps its source text; merge keys and at most 100 aliases are resolved. The caller has refused deep nesting. */
function parseYamlTree(text) {
    const document = (0,dist/* parseDocument */.Tp)(text, {
        schema: 'failsafe',
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'silent',
        lineCounter: new dist/* LineCounter */.HN(),
    });
    const walk = { anchors: new Map(), duplicates: [], aliases: 0 };
    const tree = makeTree(document.contents, walk);
    const first = document.errors[0];
    const bomb = walk.aliases > MAX_ALIASES
        ? { offset: 0, message: `More than ${MAX_ALIASES} aliases`, hint: null }
        : null;
    const error = first === undefined ? bomb : explainYaml(text, first, document);
    return { tree, error, duplicates: walk.duplicates };
}
function makeTree(node, walk) {
    if ((0,dist/* isAlias */.Vj)(node))
        return followAlias(node.source, rangeOf(node.range), walk);
    if ((0,dist/* isMap */.jh)(node))
        return keep(makeMapTree(node, walk), node.anchor, walk);
    if ((0,dist/* isSeq */.oP)(node)) {
        const items = node.items.map((item) => makeTree(item, walk));
        return keep({ kind: 'list', range: rangeOf(node.range), items }, node.anchor, walk);
    }
    if (!(0,dist/* isScalar */.jn)(node))
        return { kind: 'scalar', range: [0, 0], text: null, plain: true };
    const plain = node.type === 'PLAIN';
    // A tag (`!!timestamp`, `!!int`) makes a value of another kind of the text.
    const source = typeof node.value === 'string' ? node.value : (node.source ?? '');
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
    return (0,dist/* isScalar */.jn)(pair.key) && pair.key.type === 'PLAIN' && pair.key.value === '<<';
}
function rangeOf(range) {
    return [range?.[0] ?? 0, range?.[1] ?? 0];
}


/***/ }),

/***/ 89746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ REAL_CLOCK),
/* harmony export */   t: () => (/* binding */ createClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

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

/***/ 89347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   W1: () => (/* binding */ findRepository),
/* harmony export */   iZ: () => (/* binding */ relativePath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


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

/***/ 64144:
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

/***/ 4841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ parseSchedule)
});

// EXTERNAL MODULE: ./node_modules/temporal-polyfill/index.js + 6 modules
var temporal_polyfill = __webpack_require__(48599);
// EXTERNAL MODULE: ./build/src/find-stretch.js
var find_stretch = __webpack_require__(33974);
;// CONCATENATED MODULE: ./build/src/plan/time-warnings.js

/** A zone-less time where nothing names a zone is one of UTC. */
function judgeZone(text, timezone) {
    if (timezone !== null)
        return [];
    const message = `"${text}" has no zone and the site names none: UTC is used.`;
    const hint = 'site: { timezone: Europe/Berlin }';
    return [{ severity: 'warning', code: 'schedule-zone', message, hint }];
}
/** A slot is a minute: the first one that is not before the time. `offset` is the author's own. */
function judgeSeconds(fields, text, offset) {
    if (fields.second === 0)
        return [];
    const minute = temporal_polyfill/* Temporal */.fE.PlainDateTime.from({ ...fields, second: 0 }).add({ minutes: 1 });
    const taken = minute.toString({ smallestUnit: 'minute' }).replace('T', ' ') + (offset ?? '');
    const message = `"${text}" has seconds, but Publer keeps minutes: ${taken} is taken.`;
    return [{ severity: 'warning', code: 'schedule-seconds', message, hint: `schedule: ${taken}` }];
}
/** A local time that the clocks of a zone jump over. `early` and `late` are as far before and after it as they jump. */
function explainGap(shown, early, late) {
    const say = (time) => time.toString({ smallestUnit: 'minute' }).replace('T', ' ');
    const valid = [early, late].map((time) => say(time.toPlainDateTime()));
    const change = early.getTimeZoneTransition('next') ?? late;
    const from = say(change.subtract({ minutes: 1 }).toPlainDateTime().add({ minutes: 1 }));
    const to = say(change.toPlainDateTime());
    return {
        severity: 'error',
        code: 'schedule-gap',
        message: `${shown} does not exist in ${early.timeZoneId}: the clocks jump over it, from ${from} to ${to}. Nearest valid times: ${valid.join(' and ')}.`,
        hint: `schedule: ${valid[1] ?? ''}`,
    };
}

;// CONCATENATED MODULE: ./build/src/plan/schedule.js



const FORMS = '`2026-12-01 09:30`, `2026-12-01`, `2026-12-01T09:30:00+01:00`, `now`, `next`, `+3d`, `+2w 18:00` or `+6h`';
const LOCAL = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:T| {1,3})(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?)?$/i;
const OFFSET = /^(.{10,30}?) ?(Z|[+-]\d{2}(?::?\d{2})?)$/i;
const AMBIGUOUS = /^\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})(?!\d)/;
const RELATIVE = /^\+(\d{1,4}) ?([hdw])(?: +(\d{1,2}:\d{2}))?$/i;
/** Outside of these a year is a slip of the keyboard; inside, an instant has four digits for its year in every zone. */
const FIRST_YEAR = 1970;
const LAST_YEAR = 2999;
/** A schedule expression of the front matter; README, `schedule`, lists the forms. Dates are validated, never rolled over. */
function parseSchedule(text, context) {
    const trimmed = text.trim();
    const word = trimmed.toLowerCase();
    if (word === 'now' || word === 'next')
        return { wish: { kind: word }, findings: [] };
    const relative = RELATIVE.exec(trimmed);
    if (relative)
        return parseRelative(relative, { ...context, text: trimmed });
    const zoned = OFFSET.exec(trimmed);
    const local = LOCAL.exec(zoned?.[1]?.trim() ?? trimmed);
    if (!local || (zoned && local[4] === undefined))
        return refuseForm(trimmed);
    const shown = `"${trimmed}"${local[4] === undefined ? ` at ${context.time} (schedule.time)` : ''}`;
    return parseAbsolute(local, { ...context, text: trimmed, shown, offset: zoned?.[2] ?? null });
}
function parseRelative(match, context) {
    const { text } = context;
    const amount = Number(match[1]);
    const unit = (match[2] ?? '').toLowerCase();
    const time = match[3] ?? null;
    if (time !== null && (unit === 'h' || !isTime(time))) {
        return invalid(`"${text}": a time of day such as 18:00 goes with days or weeks.`);
    }
    const days = unit === 'w' ? amount * 7 : unit === 'd' ? amount : 0;
    return {
        wish: { kind: 'after', hours: unit === 'h' ? amount : 0, days, time: time?.padStart(5, '0') ?? null },
        findings: time === null ? [] : judgeZone(context.text, context.timezone),
    };
}
function parseAbsolute(match, context) {
    const [hour, minute] = match[4] === undefined ? context.time.split(':') : [match[4], match[5]];
    const fields = {
        year: Number(match[1]),
        month: Number(match[2]),
        day: Number(match[3]),
        hour: Number(hour),
        minute: Number(minute),
        second: Number(match[6] ?? 0),
    };
    const wrong = findUnreal(fields);
    if (wrong !== null)
        return invalid(`"${context.text}": ${wrong}`);
    const parsed = context.offset === null
        ? inZone(fields, context)
        : atOffset(fields, normaliseOffset(context.offset), context.text);
    return parsed.wish === null
        ? parsed
        : { ...parsed, findings: [...parsed.findings, ...judgeSeconds(fields, context.text, context.offset)] };
}
/** What the calendar or the clock does not have; null where the fields are a local time. */
function findUnreal(fields) {
    const { year, month, day } = fields;
    if (year < FIRST_YEAR || year > LAST_YEAR)
        return `there are no pins in the year ${year}.`;
    if (month < 1 || month > 12)
        return `there is no month ${month}.`;
    const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
    if (day < 1 || day > days)
        return `that month has ${days} days, not ${day}.`;
    if (fields.hour > 23 || fields.minute > 59 || fields.second > 59)
        return 'that is no time of day.';
    return null;
}
/** Local time as if it were UTC. */
function toLocalMs({ year, month, day, hour, minute, second }) {
    return Date.UTC(year, month - 1, day, hour, minute, second);
}
/** Kiribati: nobody is further from UTC. */
const MOST_OFFSET_MINUTES = 14 * 60;
function atOffset(fields, offset, text) {
    const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
    if (minutes > 59 || hours * 60 + minutes > MOST_OFFSET_MINUTES)
        return invalid(`"${text}": there is no UTC offset ${offset}.`);
    const east = (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
    return { wish: { kind: 'at', ms: toLocalMs(fields) - east * 60_000, offset }, findings: [] };
}
function inZone(fields, context) {
    const zone = context.timezone ?? 'UTC';
    const findings = judgeZone(context.text, context.timezone);
    const only = (0,find_stretch/* findOnlyInstant */.h)(toLocalMs(fields), zone);
    if (only !== null)
        return { wish: { kind: 'at', ms: only, offset: null }, findings };
    return nearChange(fields, zone, { ...context, findings });
}
/** Where the clocks change a local time may exist twice, or not at all. */
function nearChange(fields, zone, context) {
    const { findings } = context;
    const local = temporal_polyfill/* Temporal */.fE.PlainDateTime.from(fields, { overflow: 'reject' });
    const early = local.toZonedDateTime(zone, { disambiguation: 'earlier' });
    const late = local.toZonedDateTime(zone, { disambiguation: 'later' });
    if (!early.toPlainDateTime().equals(local))
        return { wish: null, findings: [explainGap(context.shown, early, late)] };
    if (early.epochMilliseconds !== late.epochMilliseconds) {
        findings.push(warn('schedule-overlap', `${context.shown} happens twice in ${zone}; the first (${early.offset}) is taken.`, `schedule: ${local.toString({ smallestUnit: 'minute' })}${late.offset} for the second`));
    }
    return { wish: { kind: 'at', ms: early.epochMilliseconds, offset: null }, findings };
}
function refuseForm(text) {
    const shown = text.slice(0, 60);
    return AMBIGUOUS.test(text)
        ? refuse('schedule-ambiguous', `"${shown}" can be read in two ways: is the day or the month first?`)
        : invalid(`"${shown}" is no schedule.`);
}
function invalid(message) {
    return refuse('schedule-invalid', message);
}
function refuse(code, message) {
    return { wish: null, findings: [{ severity: 'error', code, message, hint: `one of ${FORMS}` }] };
}
function warn(code, message, hint) {
    return { severity: 'warning', code, message, hint };
}
/** Whether a text is a time of day, `9:30` or `09:30`. */
function isTime(text) {
    return /^([01]?\d|2[0-3]):[0-5]\d$/.test(text);
}
function normaliseOffset(offset) {
    if (offset.toUpperCase() === 'Z')
        return '+00:00';
    return `${offset.slice(0, 3)}:${offset.slice(3).replace(':', '').padEnd(2, '0')}`;
}


/***/ }),

/***/ 87024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ub: () => (/* binding */ listSecretForms),
/* harmony export */   Vf: () => (/* binding */ NOTHING_TO_HIDE),
/* harmony export */   ay: () => (/* binding */ createRedact)
/* harmony export */ });
/** Shorter ones would be found in every text. */
const SHORTEST = 8;
/** A secret in every form in which it could appear: as it is, as part of a header, of a URL, and in base64 at each of its three offsets. */
function listSecretForms(secrets) {
    const forms = secrets
        .map((secret) => secret.trim())
        .filter((secret) => secret.length >= SHORTEST)
        .flatMap((secret) => [secret, encodeURIComponent(secret), ...toBase64(secret)]);
    return [...new Set(forms)].sort((a, b) => b.length - a.length);
}
/** The middle of the base64 text, which stays the same whatever stands before and after the secret. */
function toBase64(secret) {
    return [0, 1, 2].map((offset) => {
        const text = Buffer.from('x'.repeat(offset) + secret).toString('base64');
        const end = text.replace(/=+$/, '');
        return end.slice(offset === 0 ? 0 : offset + 1, end.length - ((secret.length + offset) % 3 === 0 ? 0 : 1));
    });
}
/** For a run without secrets. */
const NOTHING_TO_HIDE = (text) => text;
/** A function that puts `***` where a secret stands. */
function createRedact(forms) {
    if (forms.length === 0)
        return NOTHING_TO_HIDE;
    return (text) => forms.reduce((clean, form) => clean.replaceAll(form, '***'), text);
}


/***/ }),

/***/ 69619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isBranchName)
/* harmony export */ });
/** What git takes for no part of a branch's name, and GitHub neither: `git check-ref-format --branch`. */
const REFUSED = [
    // biome-ignore lint/suspicious/noControlCharactersInRegex: git refuses them by their codes
    /[\u0000-\u0020\u007f~^:?*[\\]/,
    /^-|^refs\/|^HEAD$|^@$/,
    /\.\.|@\{|\/\/|^\/|\/$|\.$/,
    /(?:^|\/)\.|\.lock(?:\/|$)/,
];
/** Whether a text is the name of a branch, without `refs/heads/`. */
function isBranchName(text) {
    return text !== '' && text.length <= 200 && !REFUSED.some((pattern) => pattern.test(text));
}


/***/ }),

/***/ 62221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vz: () => (/* binding */ joinAddress),
/* harmony export */   or: () => (/* binding */ parseAddress),
/* harmony export */   ug: () => (/* binding */ encodeSegment),
/* harmony export */   zq: () => (/* binding */ readAddress)
/* harmony export */ });
/* unused harmony export encodePath */
/* harmony import */ var _content_parse_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(696);

/** Address of the site without a slash at the end: the settings, else the configuration, else a `CNAME` file; null where nothing says it. */
function readAddress(files, settings, configured) {
    const fromSettings = parseAddress(settings.site.url);
    if (fromSettings !== null)
        return fromSettings;
    const origin = parsePublicAddress(configured.url) ?? readCname(files, configured.cnames);
    return origin === null ? null : trimSlashes(origin + encodePath(`/${configured.basePath}`));
}
/** The address of a site under development is not the one that readers know. */
function parsePublicAddress(text) {
    const address = parseAddress(text);
    const isLocal = address !== null && /^https?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1?\])(?=[:/]|$)/.test(address);
    return isLocal ? null : address;
}
/** An absolute http or https address without query, fragment and a slash at the end; null for anything else. */
function parseAddress(text) {
    const url = text === null || !/^\s*https?:\/\/./i.test(text) ? null : (0,_content_parse_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parseUrl */ .D)(text.trim());
    return url === null ? null : trimSlashes(url.origin + url.pathname);
}
/** Joins the address of a site and a path on it. */
function joinAddress(address, path) {
    if (address === null)
        return null;
    return `${address}${encodePath(path.startsWith('/') ? path : `/${path}`)}`;
}
/** Percent-encodes what may not stand in a path (RFC 3986 `pchar`), but leaves `%41` alone; double slashes become one. */
function encodePath(path) {
    const single = path.replace(/\/{2,}/g, '/');
    return single.replace(/%(?![0-9a-f]{2})|[^a-z0-9\-._~!$&'()*+,;=:@/%]/giu, encodeCharacter);
}
/** Percent-encodes what may not stand in a path, `%` included. */
function encodeSegment(text) {
    return text.replace(/[^a-z0-9\-._~!$&'()*+,;=:@/]/giu, encodeCharacter);
}
/** Unlike `encodeURIComponent` it takes half a surrogate pair without throwing. */
function encodeCharacter(character) {
    const hex = (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    return Array.from(Buffer.from(character), hex).join('');
}
function readCname(files, places) {
    for (const place of places) {
        const host = files.readText(place)?.trim().split(/\s/)[0] ?? '';
        if (/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(host))
            return `https://${host.toLowerCase()}`;
    }
    return null;
}
/** Linear, where `/\/+$/` is not. */
function trimSlashes(text) {
    let end = text.length;
    while (text[end - 1] === '/')
        end--;
    return text.slice(0, end);
}


/***/ }),

/***/ 72131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ findDate)
/* harmony export */ });
/* harmony import */ var _front_matter_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94998);
/* harmony import */ var _post_date_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39908);


/** The date under the first of `keys` that holds text, made a moment by `make`; a date that cannot be read is an error at its place. */
function findDate(post, keys, make) {
    for (const key of keys) {
        const text = (0,_front_matter_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(post.data[key]);
        if (text === null)
            continue;
        const parsed = (0,_post_date_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePostDate */ .y1)(text);
        if (parsed.kind === 'date')
            return { at: make(parsed.date, key), problems: [] };
        const problem = {
            ...post.place([key]),
            severity: 'error',
            code: 'post-date-invalid',
            message: parsed.message,
            hint: `${key}: ${(0,_post_date_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestDate */ .n9)(text)}`,
        };
        return { at: null, problems: [problem] };
    }
    return { at: null, problems: [] };
}


/***/ }),

/***/ 50571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseFlag)
/* harmony export */ });
const YES = new Set(['true', 'yes', 'on', '1', 'y']);
const NO = new Set(['false', 'no', 'off', '0', 'n', '']);
/** A switch in any of the spellings that some YAML reader takes for a boolean; null for everything else. */
function parseFlag(value) {
    if (typeof value !== 'string')
        return null;
    const text = value.trim().toLowerCase();
    if (YES.has(text))
        return true;
    return NO.has(text) ? false : null;
}


/***/ }),

/***/ 94998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   Tj: () => (/* binding */ findKey),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   jh: () => (/* binding */ isMap)
/* harmony export */ });
/** A value that is text with something in it, trimmed; null for everything else. */
function textOf(value) {
    const text = typeof value === 'string' ? value.trim() : '';
    return text === '' ? null : text;
}
/** A value that is a map; null for everything else. */
function mapOf(value) {
    return isMap(value) ? value : null;
}
/** Texts of a list, or the one text; anything else in a list is left out. */
function textsOf(value) {
    const items = isList(value) ? value : [value];
    return items.map(textOf).filter((text) => text !== null);
}
/** The first key, as written in the map, that reads `name` without regard to case; null where there is none. */
function findKey(map, name) {
    if (Object.hasOwn(map, name))
        return name;
    // Nothing is remembered between calls: generators ask while they still add keys.
    const folded = name.toLowerCase();
    return Object.keys(map).find((key) => key.toLowerCase() === folded) ?? null;
}
function isList(value) {
    return Array.isArray(value);
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 18476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ GENERATORS),
  T: () => (/* binding */ findGenerator)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/content/match-globs.js
var match_globs = __webpack_require__(53856);
// EXTERNAL MODULE: ./node_modules/github-slugger/index.js + 1 modules
var github_slugger = __webpack_require__(42710);
// EXTERNAL MODULE: ./node_modules/js-yaml/index.js
var js_yaml = __webpack_require__(74281);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./build/src/problem.js
var src_problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/site/front-matter-fields.js
var front_matter_fields = __webpack_require__(94998);
;// CONCATENATED MODULE: ./build/src/site/config-file.js




const MAX_DEPTH = 32;
/** Nothing that is looked for in a configuration is longer: a path, an address, a template. */
const MAX_TEXT = 4096;
const MERGE = new js_yaml.Type('tag:yaml.org,2002:merge', { kind: 'scalar', resolve: (text) => text === '<<' });
/** Scalars stay text, so that `2024`, `no` and dates arrive as they are written. */
const AS_TEXT = new js_yaml.Schema({ include: [js_yaml.FAILSAFE_SCHEMA], implicit: [MERGE] });
/** Reads YAML, TOML or JSON, by the file's extension. */
function readConfigFile(files, file) {
    const text = files.readText(file);
    if (text === null)
        return { file, data: emptyMap(), problems: [] };
    try {
        const value = toValue(parse(text.replace(/^\ufeff/, ''), file), new Map(), 0);
        return { file, data: (0,front_matter_fields/* isMap */.jh)(value) ? value : emptyMap(), problems: [] };
    }
    catch (error) {
        return { file, data: emptyMap(), problems: [describe(file, error)] };
    }
}
function parse(text, file) {
    if (file.endsWith('.toml'))
        return (0,dist/* parse */.qg)(text, { integersAsBigInt: true });
    if (file.endsWith('.json'))
        return JSON.parse(text);
    return js_yaml.load(text, { schema: AS_TEXT, json: true });
}
function emptyMap() {
    return Object.create(null);
}
/** Parsed data as values; `seen` keeps what aliases share shared, so that they cannot blow up. */
function toValue(data, seen, depth) {
    if (data === null || data === undefined || depth > MAX_DEPTH)
        return null;
    if (data instanceof Date)
        return data.toISOString();
    if (typeof data === 'string' && data.length > MAX_TEXT)
        return null;
    if (typeof data !== 'object')
        return String(data);
    const known = seen.get(data);
    if (known !== undefined)
        return known;
    seen.set(data, null); // An alias inside of its own anchor.
    const value = Array.isArray(data)
        ? data.map((item) => toValue(item, seen, depth + 1))
        : toMap(data, seen, depth);
    seen.set(data, value);
    return value;
}
function toMap(data, seen, depth) {
    const map = Object.create(null);
    for (const [key, item] of Object.entries(data))
        map[key] = toValue(item, seen, depth + 1);
    return map;
}
function describe(file, error) {
    const { line, column } = placeOf(error);
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unknown error';
    return {
        ...(0,src_problem/* startOf */.GH)(file),
        line,
        column,
        endColumn: column,
        severity: 'error',
        code: 'site-config-invalid',
        message: `The configuration of the site cannot be read: ${reason.slice(0, 200)}`,
        hint: null,
    };
}
function placeOf(error) {
    if (!(error instanceof Error))
        return { line: 1, column: 1 };
    // js-yaml counts from 0, smol-toml from 1.
    if ('mark' in error && isPosition(error.mark))
        return { line: Number(error.mark.line) + 1, column: Number(error.mark.column) + 1 };
    return isPosition(error)
        ? { line: Number(error.line), column: Number(error.column) }
        : { line: 1, column: 1 };
}
function isPosition(value) {
    return typeof value === 'object' && value !== null && 'line' in value && 'column' in value;
}

;// CONCATENATED MODULE: ./build/src/site/code-value.js

const ABSENT = { kind: 'absent' };
/** The value under a key; null where there is none. Where spread code may add keys, or the whole is code, it is code. */
function memberOf(value, key) {
    if (value === null || value.kind === 'text' || value.kind === 'word')
        return null;
    if (value.kind === 'code')
        return { ...value, fallback: null };
    if (value.kind !== 'map')
        return { kind: 'code', fallback: null, spot: value.spot };
    const found = value.entries.get(key);
    if (found !== undefined)
        return found;
    return value.isOpen ? { kind: 'code', fallback: null, spot: value.spot } : null;
}
/** The value at a path of keys. */
function valueAt(value, path) {
    return path.reduce((inner, key) => memberOf(inner, key), value);
}
/** The text, number or switch at a path of keys; `null` and `undefined` count as absent. */
function knownAt(value, ...path) {
    const found = valueAt(value, path);
    if (found === null)
        return ABSENT;
    if (found.kind === 'word' && (found.text === 'null' || found.text === 'undefined'))
        return ABSENT;
    if ((found.kind === 'text' && found.text.length <= MAX_TEXT) || found.kind === 'word')
        return { kind: 'known', text: found.text, spot: found.spot };
    return { kind: 'code', fallback: found.kind === 'code' ? found.fallback : null, spot: found.spot };
}
/** The texts of a list, or the one text; anything else in it is left out. */
function literalsOf(value) {
    if (value === null)
        return [];
    if (value.kind === 'list')
        return value.items.flatMap(literalsOf);
    return value.kind === 'text' && value.text.length <= MAX_TEXT ? [value.text] : [];
}
/** Line and column of a spot. */
function code_value_placeOf({ source, start, end }) {
    const before = source.code.slice(0, start);
    const line = before.split('\n').length;
    const column = start - before.lastIndexOf('\n');
    const length = source.code.slice(start, end).split('\n')[0]?.length ?? 0;
    return { file: source.file, line, column, endColumn: column + length };
}

;// CONCATENATED MODULE: ./build/src/site/astro-collections.js




const CONFIG_NAMES = ['ts', 'mts', 'js', 'mjs'].flatMap((ending) => [
    `content.config.${ending}`,
    `content/config.${ending}`,
]);
const ANY_MARKDOWN = '**/*.{md,mdx,markdown}';
/** Old collections leave out what starts with an underscore. */
const NO_UNDERSCORE = ['!**/_*', '!**/_*/**'];
/** The collections that the content configuration defines, and the folders of `src/content` that it does not name. */
function readCollections(files, code, src) {
    const config = CONFIG_NAMES.map((name) => external_node_path_.posix.join(src, name)).find((file) => files.exists(file));
    const defined = config === undefined ? null : (code.module(config)?.exported('collections') ?? null);
    const collections = [];
    const named = new Set();
    for (const [name, value] of defined?.kind === 'map' ? defined.entries : []) {
        named.add(name);
        collections.push(...readCollection(name, value, src));
    }
    const content = `${external_node_path_.posix.join(src, 'content')}/`;
    for (const file of files.list().files) {
        const [name = '', ...rest] = file.startsWith(content) ? file.slice(content.length).split('/') : [];
        if (rest.length === 0 || named.has(name))
            continue;
        named.add(name);
        // Content that another collection's loader takes is no collection of its own.
        if (!collections.some(({ base }) => `${content}${name}/`.startsWith(base) && base !== ''))
            collections.push(folderCollection(name, src));
    }
    return collections;
}
function readCollection(name, value, src) {
    const options = value.kind === 'call' ? (value.inputs[0] ?? null) : value;
    const loader = memberOf(options, 'loader');
    if (loader === null)
        return knownAt(options, 'type').kind === 'known' && literalsOf(memberOf(options, 'type'))[0] === 'data'
            ? []
            : [folderCollection(name, src)];
    if (loader.kind !== 'call' || loader.name !== 'glob')
        return [];
    const glob = loader.inputs[0] ?? null;
    const base = literalsOf(memberOf(glob, 'base'))[0] ?? (memberOf(glob, 'base') === null ? '.' : null);
    const patterns = literalsOf(memberOf(glob, 'pattern')).map((pattern) => pattern.replace(/^(!?)\.\//, '$1'));
    if (base === null || patterns.length === 0)
        return [];
    const folder = external_node_path_.posix.normalize(`${base}/`).replace(/^\.?\//, '');
    if (folder.startsWith('../'))
        return [];
    return [{ name, base: folder, patterns, isIdCode: memberOf(glob, 'generateId') !== null }];
}
function folderCollection(name, src) {
    const patterns = [ANY_MARKDOWN, ...NO_UNDERSCORE];
    return { name, base: `${external_node_path_.posix.join(src, 'content', name)}/`, patterns, isIdCode: false };
}
/** The id of an entry: `slug` as it is written, else the path, each part as GitHub spells headings, without `/index`. See `getContentEntryIdAndSlug` in astro/src/content/utils.ts. */
function entryId({ base }, post) {
    const own = (0,front_matter_fields/* textOf */.b6)(post.data.slug);
    if (own !== null)
        return own;
    const path = post.file.slice(base.length).replace(/\.[^./]+$/, '');
    const parts = path.split('/').map((part) => (0,github_slugger/* slug */.y)(part));
    return parts.join('/').replace(/\/index$/, '');
}

;// CONCATENATED MODULE: ./build/src/site/safe-pattern.js
const MAX_LENGTH = 100;
/** What may repeat without end; two in a row over a short text are at worst slow by its square. */
const MAX_REPEATS = 2;
/** Whether a regular expression that somebody else wrote takes little time on short texts: no group repeats, nothing refers back, few parts repeat without end. */
function isSafePattern(source) {
    if (source.length > MAX_LENGTH || /\\[1-9k]|\(\?[<!=]/.test(source))
        return false;
    const bare = source.replace(/\\[\s\S]/g, 'x').replace(/\[\^?\]?[^\]]*\]/g, 'x');
    if (/\)[*+{]/.test(bare))
        return false;
    return (bare.match(/[*+]|\{\d*,\d*\}/g) ?? []).length <= MAX_REPEATS;
}

;// CONCATENATED MODULE: ./build/src/site/derived.js

const UNKNOWN = { kind: 'unknown' };
const NONE = { kind: 'none' };
const derived_MAX_LENGTH = 1000;
/** Characters that a regular expression is tried on, and of what is put in the place of others. */
const MAX_MATCHED = 300;
const MAX_REPLACEMENT = 100;
const MAX_ITEMS = 200;
function derivedText(text) {
    return text.length > derived_MAX_LENGTH ? UNKNOWN : { kind: 'text', text };
}
function derivedFlag(value) {
    return value === null ? UNKNOWN : { kind: 'flag', value };
}
function derivedList(items) {
    return items.length > MAX_ITEMS ? UNKNOWN : { kind: 'list', items };
}
/** What a value is as a condition; null where that is not known. */
function isTrue(value) {
    if (value.kind === 'unknown')
        return null;
    if (value.kind === 'text')
        return value.text !== '';
    if (value.kind === 'number')
        return value.value !== 0;
    if (value.kind === 'flag')
        return value.value;
    return value.kind !== 'none';
}
/** What a value is in a template or behind `+`; null where that is not known, or would read `undefined`. */
function spell(value) {
    return value.kind === 'list' ? joinItems(value.items, ',') : spellOne(value);
}
function spellOne(value) {
    if (value.kind === 'text')
        return value.text;
    return value.kind === 'number' || value.kind === 'flag' ? String(value.value) : null;
}
/** `===` and `!==`; null where that is not known. */
function isSame(left, right) {
    if (left.kind === 'unknown' || right.kind === 'unknown')
        return null;
    if (left.kind === 'text' && right.kind === 'text')
        return left.text === right.text;
    if (left.kind === 'number' && right.kind === 'number')
        return left.value === right.value;
    if (left.kind === 'flag' && right.kind === 'flag')
        return left.value === right.value;
    if (left.kind === 'none' && right.kind === 'none')
        return true;
    const isPlain = (value) => /^(?:text|number|flag|none)$/.test(value.kind);
    return isPlain(left) && isPlain(right) ? false : null;
}
/** A property of a value. */
function derivedMember(value, key) {
    if (value.kind === 'object')
        return value.member(key);
    if (value.kind === 'list' && /^\d{1,4}$/.test(key))
        return value.items[Number(key)] ?? NONE;
    if (key !== 'length')
        return UNKNOWN;
    if (value.kind === 'list')
        return { kind: 'number', value: value.items.length };
    return value.kind === 'text' ? { kind: 'number', value: value.text.length } : UNKNOWN;
}
/** What a method of a value gives. */
function callMethod(value, name, inputs) {
    if (inputs.some(({ kind }) => kind === 'unknown'))
        return UNKNOWN;
    if (value.kind === 'text')
        return callOfText(value.text, name, inputs);
    if (value.kind === 'list')
        return callOfList(value.items, name, inputs);
    if (value.kind === 'pattern')
        return name === 'test' ? testPattern(value, inputs[0]) : UNKNOWN;
    const method = value.kind === 'object' ? value.member(name) : UNKNOWN;
    return method.kind === 'function' ? method.run(inputs) : UNKNOWN;
}
/** Texts and numbers in a row, as `+` and templates put them. */
function joinTexts(parts) {
    const texts = parts.map(spell);
    return texts.includes(null) ? UNKNOWN : derivedText(texts.join(''));
}
function numbersOf(inputs) {
    const numbers = inputs.map((it) => (it.kind === 'number' ? it.value : undefined));
    return numbers.includes(undefined) ? null : numbers;
}
const OF_TEXT = new Map([
    ['toLowerCase', (text) => text.toLowerCase()],
    ['toUpperCase', (text) => text.toUpperCase()],
    ['toString', (text) => text],
    ['trim', (text) => text.trim()],
]);
function callOfText(text, name, inputs) {
    const plain = OF_TEXT.get(name);
    if (plain !== undefined)
        return inputs.length === 0 ? derivedText(plain(text)) : UNKNOWN;
    if (name === 'replace' || name === 'replaceAll')
        return replace(text, inputs, name === 'replaceAll');
    const [first] = inputs;
    if (name === 'slice' || name === 'substring') {
        const numbers = numbersOf(inputs);
        if (numbers === null)
            return UNKNOWN;
        const [from = 0, to] = numbers;
        return derivedText(name === 'slice' ? text.slice(from, to) : text.substring(from, to));
    }
    if (first?.kind !== 'text' || inputs.length > 1)
        return UNKNOWN;
    if (name === 'split')
        return derivedList(text.split(first.text).map(derivedText));
    if (name === 'startsWith')
        return derivedFlag(text.startsWith(first.text));
    if (name === 'endsWith')
        return derivedFlag(text.endsWith(first.text));
    if (name === 'includes')
        return derivedFlag(text.includes(first.text));
    if (name === 'lastIndexOf')
        return { kind: 'number', value: text.lastIndexOf(first.text) };
    return name === 'concat' ? derivedText(text + first.text) : UNKNOWN;
}
function replace(text, [from, to], isAll) {
    if (to?.kind !== 'text' || to.text.length > MAX_REPLACEMENT)
        return UNKNOWN;
    if (from?.kind === 'text')
        return derivedText(isAll ? text.replaceAll(from.text, to.text) : text.replace(from.text, to.text));
    const pattern = from?.kind === 'pattern' ? compile(from) : null;
    return pattern === null || (isAll && !pattern.global)
        ? UNKNOWN
        : derivedText(text.replace(pattern, to.text));
}
function testPattern(value, input) {
    const pattern = value.kind === 'pattern' ? compile(value) : null;
    return pattern === null || input?.kind !== 'text' || input.text.length > MAX_MATCHED
        ? UNKNOWN
        : derivedFlag(pattern.test(input.text));
}
function compile({ source, flags }) {
    if (!/^[gimu]*$/.test(flags) || !isSafePattern(source))
        return null;
    try {
        return new RegExp(source, flags);
    }
    catch {
        return null;
    }
}
function callOfList(items, name, inputs) {
    const [first] = inputs;
    const numbers = numbersOf(inputs);
    if (name === 'pop' && inputs.length === 0)
        return items.at(-1) ?? NONE;
    if (name === 'shift' && inputs.length === 0)
        return items[0] ?? NONE;
    if (name === 'at' && numbers !== null)
        return items.at(numbers[0] ?? 0) ?? NONE;
    if (name === 'slice' && numbers !== null)
        return derivedList(items.slice(numbers[0] ?? 0, numbers[1]));
    if (name === 'join') {
        const glue = first === undefined ? ',' : first.kind === 'text' ? first.text : null;
        const joined = glue === null ? null : joinItems(items, glue);
        return joined === null ? UNKNOWN : derivedText(joined);
    }
    if (name === 'includes' && first !== undefined) {
        const found = items.map((item) => isSame(item, first));
        return derivedFlag(found.includes(true) ? true : found.includes(null) ? null : false);
    }
    if (first?.kind !== 'function')
        return UNKNOWN;
    if (name === 'map')
        return derivedList(items.map((item) => first.run([item])));
    return name === 'filter' ? filter(items, first.run) : UNKNOWN;
}
function filter(items, run) {
    const kept = items.map((item) => isTrue(run([item])));
    return kept.includes(null) ? UNKNOWN : derivedList(items.filter((_, at) => kept[at]));
}
/** Lists in a list are spelled too, but none inside of those. */
function joinItems(items, glue) {
    const texts = [];
    let length = 0;
    for (const item of items) {
        const isList = item.kind === 'list' && item.items.every(({ kind }) => kind !== 'list');
        const text = item.kind === 'none' ? '' : isList ? joinItems(item.items, ',') : spellOne(item);
        length += text?.length ?? 0;
        if (text === null || length > derived_MAX_LENGTH)
            return null;
        texts.push(text);
    }
    return texts.join(glue);
}

;// CONCATENATED MODULE: ./build/src/site/front-matter-value.js


/** A value of front matter as code sees it. Text that reads as a time may be a date by the site's schema, which is spelled otherwise. */
function fromFrontMatter(value) {
    if (value === undefined || value === null)
        return NONE;
    if ((0,front_matter_fields/* isList */.Lv)(value))
        return derivedList(value.map(fromFrontMatter));
    if ((0,front_matter_fields/* isMap */.jh)(value))
        return {
            kind: 'object',
            member: (key) => fromFrontMatter(Object.hasOwn(value, key) ? value[key] : undefined),
        };
    if (typeof value !== 'string' || /^\d{4}-\d{1,2}-\d{1,2}/.test(value))
        return UNKNOWN;
    if (value === 'true' || value === 'false')
        return { kind: 'flag', value: value === 'true' };
    return value === '' ? NONE : derivedText(value);
}

;// CONCATENATED MODULE: ./build/src/site/astro-entry.js



function makeAstroEntry(collection, post) {
    const asked = new Set();
    const id = collection.isIdCode ? null : entryId(collection, post);
    const idValue = id === null ? UNKNOWN : derivedText(id);
    const data = {
        kind: 'object',
        member: (key) => {
            asked.add(`data.${key}`);
            return fromFrontMatter(post.data[key]);
        },
    };
    const members = {
        id: idValue,
        slug: idValue,
        data,
        filePath: derivedText(post.file),
        collection: derivedText(collection.name),
    };
    const value = {
        kind: 'object',
        member: (key) => {
            if (key !== 'data')
                asked.add(key);
            return Object.hasOwn(members, key) ? (members[key] ?? UNKNOWN) : UNKNOWN;
        },
    };
    return { value, id, asked };
}
/** Fields that many entries share. */
const SHARED = /^data\.(?:tags?|categor(?:y|ies)|lang(?:uage)?|locale|authors?|year|date|series|topics?|section)$/i;
/** Whether what was asked for tells one entry from the others. */
function isTelling({ asked }) {
    return [...asked].some((key) => key !== 'collection' && !SHARED.test(key));
}

// EXTERNAL MODULE: ./build/src/site/template.js
var site_template = __webpack_require__(7403);
;// CONCATENATED MODULE: ./build/src/site/routed-pages.js

/** Makes pages from a generator's routes; `site.permalink` of the settings wins over all of them. */
function createRoutedPages(site) {
    const { permalink } = site.settings.site;
    const template = permalink === null ? null : (0,site_template/* createTemplate */.Xu)(permalink);
    return (post) => {
        const { at, problems } = site.dateOf(post);
        const found = {
            title: site.titleOf?.(post) ?? null,
            reason: site.reasonOf(post, at),
            dateMs: at?.epochMilliseconds ?? null,
        };
        if (template !== null)
            return { ...found, path: template(post, at), rule: 'permalink setting', problems };
        const route = site.routeOf(post, at);
        if (route.kind === 'path') {
            const isElsewhere = site.redirects?.has(endPath(route.path, false)) === true;
            const reason = found.reason ?? (isElsewhere ? 'the site redirects its URL' : null);
            return { ...found, reason, path: route.path, rule: route.rule, problems };
        }
        const rule = `no rule (${route.maker}): set site.permalink`;
        return { ...found, path: null, rule, problems: [...problems, routeProblem(post, route)] };
    };
}
function routeProblem(post, route) {
    return {
        ...post.place([]),
        severity: 'error',
        code: 'permalink-missing',
        message: `The URL of this post is made by code that is never run (${route.maker}), so it is not known.`,
        hint: `site: { permalink: ${JSON.stringify(route.example)} }`,
    };
}
/** A post dated after the present: sites whose lists are code usually hide it until then. */
function isFuture(at, nowMs) {
    return at !== null && at.epochMilliseconds > nowMs;
}
/** A path with or without a slash at the end; `null` leaves it as it is. The path of the home page stays. */
function endPath(path, hasSlash) {
    if (hasSlash === null || path === '/')
        return path;
    const bare = path.endsWith('/') ? path.slice(0, -1) : path;
    return hasSlash ? `${bare}/` : bare;
}

;// CONCATENATED MODULE: ./build/src/site/astro-page.js



/** Where a post is shown: the one page that shows entries of its collection, or its own path in `src/pages`. */
function findAstroRoute(site, post) {
    const inPages = post.file.startsWith(`${site.pages}/`);
    if (inPages)
        return fileRoute(site, post.file.slice(site.pages.length).replace(/\.[^./]+$/, ''));
    const collection = site.collections.find((it) => it.isEntry(post.file));
    if (collection === undefined)
        return { kind: 'unknown', maker: 'a page of src/pages', example: '/blog/:slug/' };
    const own = site.routes.filter((route) => route.collections.includes(collection.name));
    const found = own.flatMap((route) => fillRoute(route, collection, post) ?? []);
    const paths = new Map(found.map((it) => [it.path, it]));
    const [only] = paths.values();
    if (only === undefined || paths.size > 1)
        return unknownRoute(own.length === 0 ? site.routes : own, collection);
    return finish(site, only.path, only.route);
}
function fileRoute(site, path) {
    const isIndex = path.endsWith('/index');
    const hasSlash = site.hasSlash(isIndex);
    if (hasSlash === null)
        return { kind: 'unknown', maker: 'trailingSlash', example: '/:section/:slug/' };
    return { kind: 'path', path: endPath(path.replace(/\/index$/, '') || '/', hasSlash), rule: 'file path' };
}
function finish(site, path, route) {
    const hasSlash = site.hasSlash(route.isIndex);
    if (hasSlash === null)
        return { kind: 'unknown', maker: 'trailingSlash', example: '/blog/:slug/' };
    return { kind: 'path', path: endPath(path, hasSlash), rule: `page ${route.file}` };
}
function fillRoute(route, collection, post) {
    const entry = makeAstroEntry(collection, post);
    const parts = [];
    let isEntry = false;
    for (const part of route.parts) {
        const text = typeof part === 'string' ? part : fillPart(part, entry);
        if (text === null)
            return null;
        // The first part of an id alone is a language or a folder.
        if (typeof part !== 'string' && entry.id?.startsWith(`${text}/`) !== true)
            isEntry = true;
        parts.push(text);
    }
    if (!isEntry || !isTelling(entry))
        return null;
    return { path: `/${parts.filter((part) => part !== '').join('/')}`, route };
}
function fillPart({ fill, isRest }, entry) {
    const value = fill?.(entry.value) ?? UNKNOWN;
    if (value.kind === 'none')
        return isRest ? '' : null;
    const text = value.kind === 'list' ? null : spell(value);
    const bare = text?.replace(/^\/{1,9}|\/{1,9}$/g, '') ?? null;
    return bare?.includes('/') === true && !isRest ? null : bare;
}
function unknownRoute(routes, collection) {
    const likely = routes.find(({ file }) => file.includes(`/${collection.name}/`)) ?? routes[0];
    if (likely === undefined)
        return { kind: 'unknown', maker: 'no page of src/pages shows it', example: `/${collection.name}/:slug/` };
    const fixed = likely.parts.filter((part) => typeof part === 'string').map((part) => `/${part}`);
    return { kind: 'unknown', maker: likely.file, example: `${fixed.join('')}/:slug/` };
}

;// CONCATENATED MODULE: ./build/src/site/code-scope.js
/** Reads the declarations, imports and exports at the top of a file. */
function readScope(tokens) {
    const scope = { names: new Map(), exports: new Map() };
    declare(tokens, scope, { from: 0, to: tokens.length });
    dropAssigned(tokens, scope);
    return scope;
}
/** What is assigned anywhere else has no one value. */
function dropAssigned(tokens, { names }) {
    for (let at = 1; at < tokens.length; at++) {
        const token = tokens[at];
        if (token?.kind !== 'name' || !names.has(token.text))
            continue;
        if (tokens[at + 1]?.kind !== 'mark' || !/^(?:[+|?&]{0,2}=)$/.test(textAt(tokens, at + 1)))
            continue;
        const origin = names.get(token.text);
        const isOwn = origin?.kind === 'here' && origin.at === at + 2;
        if (!isOwn && textAt(tokens, at - 1) !== '.' && !isConstant(tokens, origin))
            names.set(token.text, { kind: 'several' });
    }
}
/** Declared by `const` without a type; one with a type counts as assigned nowhere else all the same. */
function isConstant(tokens, origin) {
    if (origin?.kind !== 'here')
        return true;
    for (let at = origin.at - 1; at >= 0 && at > origin.at - 40; at--)
        if (/^(?:const|let|var)$/.test(textAt(tokens, at)))
            return textAt(tokens, at) === 'const';
    return true;
}
/** Adds what is declared between two tokens, but not in brackets between them. */
function declare(tokens, scope, { from, to }) {
    for (let at = from; at < to; at = step(tokens, at)) {
        const word = tokens[at]?.kind === 'name' ? tokens[at]?.text : undefined;
        if (word === 'const' || word === 'let' || word === 'var')
            readVariable(tokens, scope, at);
        else if (word === 'function')
            addName(scope, textAt(tokens, at + 1), { kind: 'here', at });
        else if (word === 'import')
            readImport(tokens, scope, at);
        else if (word === 'export')
            readExport(tokens, scope, at);
        else if (word === 'module' || word === 'exports')
            readCommonExport(tokens, scope, at);
    }
}
/** The token after this one, brackets as one. */
function step(tokens, at) {
    const token = tokens[at];
    return token?.kind === 'open' && token.mate > at ? token.mate + 1 : at + 1;
}
function textAt(tokens, at) {
    return tokens[at]?.text ?? '';
}
function addName({ names }, name, origin) {
    names.set(name, names.has(name) ? { kind: 'several' } : origin);
}
function readVariable(tokens, scope, at) {
    const name = tokens[at + 1];
    if (name === undefined)
        return;
    const value = findValue(tokens, at + 2);
    if (value === null)
        return;
    if (name.kind === 'name')
        addName(scope, name.text, { kind: 'here', at: value });
    const from = textAt(tokens, value) === 'require' ? tokens[value + 2] : undefined;
    if (name.text !== '{' || from?.kind !== 'text')
        return;
    for (const [own, theirs] of readNames(tokens, at + 1))
        addName(scope, own, { kind: 'import', from: from.text, name: theirs });
}
/** Where the expression after `=` starts, past a type. */
function findValue(tokens, from) {
    for (let at = from; at < tokens.length; at = step(tokens, at)) {
        const { text, kind } = tokens[at] ?? { text: ';', kind: 'mark' };
        if (kind !== 'mark')
            continue;
        if (text === '=')
            return at + 1;
        if (text === ';')
            return null;
    }
    return null;
}
/** `{ a, b as c, d: e }` → own name and the other's. */
function readNames(tokens, open) {
    const close = tokens[open]?.mate ?? -1;
    const names = [];
    for (let at = open + 1; at < close; at++) {
        const first = tokens[at];
        if (first === undefined || first.text === ',' || first.text === 'type')
            continue;
        const joint = textAt(tokens, at + 1);
        const second = joint === 'as' || joint === ':' ? textAt(tokens, at + 2) : first.text;
        names.push([second, first.text]);
        while (at + 1 < close && textAt(tokens, at + 1) !== ',')
            at++;
    }
    return names;
}
function readImport(tokens, scope, at) {
    let own = '';
    for (let index = at + 1; index < Math.min(at + 12, tokens.length); index = step(tokens, index)) {
        const { text, kind } = tokens[index] ?? { text: '', kind: 'mark' };
        if (kind === 'text')
            return;
        if (kind === 'name' && text === 'from' && tokens[index + 1]?.kind === 'text') {
            const from = textAt(tokens, index + 1);
            if (own !== '')
                addName(scope, own, { kind: 'import', from, name: textAt(tokens, at + 1) === '*' ? '*' : 'default' });
            const open = tokens[index - 1]?.text === '}' ? (tokens[index - 1]?.mate ?? -1) : -1;
            if (open < 0)
                return;
            for (const [mine, theirs] of readNames(tokens, open))
                addName(scope, mine, { kind: 'import', from, name: theirs });
            return;
        }
        if (kind === 'name' && text !== 'type' && text !== 'as')
            own = text;
    }
}
function readExport(tokens, { exports }, at) {
    const next = textAt(tokens, at + 1);
    if (next === 'default')
        exports.set('default', { kind: 'here', at: at + 2 });
    if (next === 'const' || next === 'let' || next === 'var')
        exports.set(textAt(tokens, at + 2), { kind: 'import', from: '', name: textAt(tokens, at + 2) });
    if (next !== '{')
        return;
    const close = tokens[at + 1]?.mate ?? -1;
    if (close < 0)
        return;
    const source = textAt(tokens, close + 1) === 'from' ? textAt(tokens, close + 2) : '';
    for (const [name, own] of readNames(tokens, at + 1))
        exports.set(name, { kind: 'import', from: source, name: own });
}
/** `module.exports = …`, `module.exports.x = …`, `exports.x = …`. */
function readCommonExport(tokens, { exports }, at) {
    const start = textAt(tokens, at) === 'module' ? at + 2 : at;
    if (textAt(tokens, start) !== 'exports')
        return;
    if (textAt(tokens, start + 1) === '=')
        exports.set('default', { kind: 'here', at: start + 2 });
    if (textAt(tokens, start + 1) === '.' && textAt(tokens, start + 3) === '=')
        exports.set(textAt(tokens, start + 2), { kind: 'here', at: start + 4 });
}

;// CONCATENATED MODULE: ./build/src/site/derive-run.js
/** The text at the cursor; `''` at the end, and for a text in quotes. */
function textHere({ run, at, end }) {
    return at < end ? markAt(run.tokens, at) : '';
}
/** A token as it is written; `''` for a text in quotes. */
function markAt(tokens, at) {
    const token = tokens[at];
    return token === undefined || token.kind === 'text' ? '' : token.text;
}
/** Passes over one token that reads like this; false where another one stands there. */
function takes(cursor, text) {
    if (textHere(cursor) !== text)
        return false;
    cursor.at++;
    return true;
}
/** Whether nothing of an expression follows. */
function isAtEnd(cursor) {
    const token = cursor.run.tokens[cursor.at];
    return cursor.at >= cursor.end || token === undefined || token.text === ';' || token.isFirstOnLine;
}

;// CONCATENATED MODULE: ./build/src/site/derive-binding.js



/** Gives the names in a bracket (inputs, `{ a, b: c }` or `[a, ...b]`) what stands for them. */
function bindAll(frame, open, partOf) {
    const { tokens } = frame.run;
    const close = tokens[open]?.mate ?? -1;
    let count = 0;
    for (let at = open + 1; at < close; count++) {
        let end = at;
        while (end < close && markAt(tokens, end) !== ',')
            end = step(tokens, end);
        bindOne(frame, { at, end }, (key) => partOf(count, key));
        at = end + 1;
    }
}
function bindOne(frame, { at, end }, partOf) {
    const { run, names } = frame;
    const { tokens } = run;
    const isRest = markAt(tokens, at) === '...';
    const first = isRest ? at + 1 : at;
    const key = markAt(tokens, first);
    const isOpen = key === '{' || key === '[';
    // `slug: own` in braces; behind a name of an input a type.
    const target = tokens[first + 1]?.text === ':' && tokens[first + 2]?.kind !== 'text' ? first + 2 : first;
    const value = partOf(isRest ? `...${key}` : key);
    const standard = findMark(tokens, { at: first, end }, '=');
    const given = value.kind === 'none' && standard !== null
        ? run.expression({ run, locals: names, at: standard + 1, end })
        : value;
    if (isOpen)
        bindPattern(frame, first, given);
    else if (markAt(tokens, target) === '{' || markAt(tokens, target) === '[')
        bindPattern(frame, target, given);
    else {
        names.set(key, given);
        if (target !== first)
            names.set(markAt(tokens, target), given);
    }
}
/** Gives the names of `{ a, b }` or `[a, ...b]` their parts of a value. */
function bindPattern(frame, open, value) {
    const isList = markAt(frame.run.tokens, open) === '[';
    bindAll(frame, open, (at, key) => {
        if (value.kind === 'none' || value.kind === 'unknown')
            return UNKNOWN;
        if (!isList)
            return key.startsWith('...') ? UNKNOWN : derivedMember(value, key);
        if (value.kind !== 'list')
            return UNKNOWN;
        return key.startsWith('...') ? derivedList(value.items.slice(at)) : (value.items[at] ?? NONE);
    });
}
/** Where a mark stands between two tokens, outside of brackets; null where it does not. */
function findMark(tokens, { at, end }, text) {
    for (let index = at; index < end; index = step(tokens, index))
        if (tokens[index]?.kind === 'mark' && markAt(tokens, index) === text)
            return index;
    return null;
}

;// CONCATENATED MODULE: ./build/src/site/derive-block.js




/** What a block returns; null where it comes to its end. */
function runBlock(cursor, names) {
    while (cursor.at < cursor.end) {
        const returned = runStatement(cursor, names);
        if (returned !== null)
            return returned;
    }
    return null;
}
function runStatement(cursor, names) {
    const { run } = cursor;
    const word = textHere(cursor);
    if (word === ';')
        cursor.at++;
    else if (word === 'return') {
        cursor.at++;
        return /^[;}]?$/.test(textHere(cursor)) && cursor.run.tokens[cursor.at]?.kind !== 'text'
            ? NONE
            : derive_block_finish(cursor, cursor.run.expression(cursor));
    }
    else if (word === 'const' || word === 'let' || word === 'var')
        return derive_block_declare(cursor, names);
    else if (word === 'if')
        return choose(cursor, names);
    else if (names.has(word) && markAt(run.tokens, cursor.at + 1) === '=') {
        cursor.at += 2;
        names.set(word, cursor.run.expression(cursor));
        return isAtEnd(cursor) ? null : UNKNOWN;
    }
    else
        return UNKNOWN;
    return null;
}
/** A value that something follows on its line is more than was read. */
function derive_block_finish(cursor, value) {
    return isAtEnd(cursor) || textHere(cursor) === '}' ? value : UNKNOWN;
}
function derive_block_declare(cursor, names) {
    const { run, end } = cursor;
    const target = cursor.at + 1;
    const equals = findMark(run.tokens, { at: target, end }, '=');
    if (equals === null)
        return UNKNOWN;
    cursor.at = equals + 1;
    const value = cursor.run.expression(cursor);
    if (run.tokens[target]?.kind === 'name')
        names.set(markAt(run.tokens, target), derive_block_finish(cursor, value));
    else
        bindPattern({ run, names }, target, derive_block_finish(cursor, value));
    return isAtEnd(cursor) ? null : UNKNOWN;
}
function choose(cursor, names) {
    const { run } = cursor;
    const open = cursor.at + 1;
    const close = run.tokens[open]?.mate ?? -1;
    const condition = { run, locals: names, at: open + 1, end: close };
    const isYes = isTrue(run.expression(condition));
    if (close < 0 || condition.at !== close || isYes === null)
        return UNKNOWN;
    cursor.at = close + 1;
    const yes = branch(cursor, names, isYes);
    if (yes !== null || textHere(cursor) !== 'else')
        return yes;
    cursor.at++;
    return branch(cursor, names, !isYes);
}
/** One statement or block, carried out or passed over. */
function branch(cursor, names, isTaken) {
    const { run, at } = cursor;
    if (textHere(cursor) === '{') {
        const end = run.tokens[at]?.mate ?? -1;
        cursor.at = step(run.tokens, at);
        return isTaken ? runBlock({ run, locals: names, at: at + 1, end }, names) : null;
    }
    // What is passed over changes nothing.
    const own = isTaken ? names : new Map(names);
    const returned = runStatement(isTaken ? cursor : { ...cursor, locals: own }, own);
    if (!isTaken)
        cursor.at = endOfExpression(run.tokens, at);
    return isTaken ? returned : null;
}
/** Where an expression ends, outside of brackets. */
function endOfExpression(tokens, start) {
    let at = start;
    while (at < tokens.length) {
        const token = tokens[at];
        if (token === undefined || token.kind === 'close' || token.text === ',' || token.text === ';')
            break;
        at = step(tokens, at);
    }
    return at;
}

;// CONCATENATED MODULE: ./build/src/site/derive-function.js





/** The function that starts at a token (`(x) => …`, `x => …`, `function (x) { … }`), and the token after it; null where none does. */
function makeFunction(run, locals, start) {
    const { tokens } = run;
    let at = markAt(tokens, start) === 'async' ? start + 1 : start;
    const isWord = markAt(tokens, at) === 'function' && tokens[at]?.kind === 'name';
    if (isWord)
        at = tokens[at + 1]?.kind === 'name' ? at + 2 : at + 1;
    const inputs = at;
    if (tokens[at]?.kind !== 'name' && markAt(tokens, at) !== '(')
        return null;
    const body = findBody(tokens, step(tokens, at), isWord);
    if (body === null)
        return null;
    const value = {
        kind: 'function',
        run: (given) => runFunction(run, { locals, inputs, body: body.at, isBlock: body.isBlock }, given),
    };
    return { value, next: body.isBlock ? step(tokens, body.at) : endOfExpression(tokens, body.at) };
}
/** The method of an object, `permalink(data) { … }`, whose bracket of inputs stands at a token; null where none does. */
function makeMethod(run, open) {
    const body = markAt(run.tokens, open) === '(' ? findBody(run.tokens, step(run.tokens, open), true) : null;
    if (body === null)
        return null;
    return {
        kind: 'function',
        run: (given) => runFunction(run, { locals: new Map(), inputs: open, body: body.at, isBlock: true }, given),
    };
}
/** Past a type of what is returned, if there is one. */
function findBody(tokens, from, isWord) {
    let at = from;
    if (markAt(tokens, at) === ':')
        for (at++; at < from + 10 && !/^(?:=>|\{)$/.test(markAt(tokens, at)); at = step(tokens, at))
            ;
    if (isWord)
        return markAt(tokens, at) === '{' ? { at, isBlock: true } : null;
    if (markAt(tokens, at) !== '=>')
        return null;
    return { at: at + 1, isBlock: markAt(tokens, at + 1) === '{' };
}
function runFunction(run, { locals, inputs, body, isBlock }, given) {
    const { tokens } = run;
    const own = new Map(locals);
    if (tokens[inputs]?.kind === 'name')
        own.set(markAt(tokens, inputs), given[0] ?? NONE);
    else
        bindAll({ run, names: own }, inputs, (at) => given[at] ?? NONE);
    const end = tokens[body]?.mate ?? -1;
    if (!isBlock) {
        const cursor = { run, locals: own, at: body, end: endOfExpression(tokens, body) };
        const value = run.expression(cursor);
        return cursor.at === cursor.end ? value : UNKNOWN;
    }
    return end < 0 ? UNKNOWN : (runBlock({ run, locals: own, at: body + 1, end }, own) ?? NONE);
}

;// CONCATENATED MODULE: ./build/src/site/derive-operand.js




/** `.name`, `.name(…)`, `(…)`, `[…]`, `!` and `as string` after a value; null where nothing of it follows. */
function readLink(cursor, value) {
    const { tokens } = cursor.run;
    const token = cursor.at < cursor.end ? tokens[cursor.at] : undefined;
    if (token === undefined || token.kind === 'text')
        return null;
    if (token.text === '.' || token.text === '?.')
        return readMember(cursor, value);
    if (token.isFirstOnLine)
        return null;
    if (token.text === '(') {
        const inputs = readItems(cursor);
        return value.kind === 'function' ? value.run(inputs) : UNKNOWN;
    }
    if (token.text === '[') {
        const [key = UNKNOWN] = readItems(cursor);
        return key.kind === 'text' || key.kind === 'number' ? derivedMember(value, spell(key) ?? '') : UNKNOWN;
    }
    if (token.text === '!') {
        cursor.at++;
        return value;
    }
    if (token.text !== 'as')
        return null;
    cursor.at += 2;
    while (textHere(cursor) === '[')
        cursor.at = step(tokens, cursor.at);
    return value;
}
function readMember(cursor, value) {
    const isOptional = textHere(cursor) === '?.';
    cursor.at++;
    const name = textHere(cursor);
    cursor.at++;
    const isCall = textHere(cursor) === '(';
    const inputs = isCall ? readItems(cursor) : [];
    if (value.kind === 'none')
        return isOptional ? NONE : UNKNOWN;
    return isCall ? callMethod(value, name, inputs) : derivedMember(value, name);
}
/** The values in the bracket at the cursor. */
function readItems(cursor) {
    const { run, locals } = cursor;
    const close = run.tokens[cursor.at]?.mate ?? -1;
    const inner = { run, locals, at: cursor.at + 1, end: close };
    cursor.at = step(run.tokens, cursor.at);
    const items = [];
    while (inner.at < inner.end) {
        const isSpread = takes(inner, '...');
        const value = run.expression(inner);
        if (isSpread && value.kind === 'list')
            items.push(...value.items);
        else
            items.push(isSpread ? UNKNOWN : value);
        if (!takes(inner, ',') && inner.at < inner.end)
            return [...items.slice(0, -1), UNKNOWN];
    }
    return items;
}
/** A literal, a name, a function, or what stands in brackets. */
function readPrimary(cursor) {
    const { run, locals, at } = cursor;
    const token = at < cursor.end ? run.tokens[at] : undefined;
    if (token === undefined)
        return UNKNOWN;
    const made = makeFunction(run, locals, at);
    cursor.at = made?.next ?? step(run.tokens, at);
    if (made !== null)
        return made.value;
    if (token.kind === 'text')
        return derivedText(token.text);
    if (token.kind === 'number')
        return /^\d{1,9}$/.test(token.text) ? { kind: 'number', value: Number(token.text) } : UNKNOWN;
    if (token.kind === 'regex')
        return readPattern(cursor, token);
    if (token.text === '`')
        return readTemplate(run, locals, at);
    if (token.text === '(' || token.text === '[') {
        cursor.at = at;
        const items = readItems(cursor);
        return token.text === '[' ? derivedList(items) : items.length === 1 ? (items[0] ?? UNKNOWN) : UNKNOWN;
    }
    if (token.kind !== 'name')
        return UNKNOWN;
    if (token.text === 'true' || token.text === 'false')
        return { kind: 'flag', value: token.text === 'true' };
    if (token.text === 'null' || token.text === 'undefined')
        return NONE;
    return locals.get(token.text) ?? run.name(token.text, at);
}
function readPattern(cursor, token) {
    const next = cursor.run.tokens[cursor.at];
    const hasFlags = next?.kind === 'name' && next.start === token.end;
    if (hasFlags)
        cursor.at++;
    return { kind: 'pattern', source: token.text.slice(1, -1), flags: hasFlags ? next.text : '' };
}
function readTemplate(run, locals, open) {
    const { tokens } = run;
    const close = tokens[open]?.mate ?? -1;
    const parts = [];
    for (let at = open + 1; at < close; at = step(tokens, at)) {
        const token = tokens[at];
        if (token?.kind === 'text')
            parts.push(derivedText(token.text));
        else {
            const cursor = { run, locals, at: at + 1, end: token?.mate ?? at };
            const value = run.expression(cursor);
            parts.push(cursor.at === cursor.end ? value : UNKNOWN);
        }
    }
    return close < 0 ? UNKNOWN : joinTexts(parts);
}

;// CONCATENATED MODULE: ./build/src/site/derive.js



/** Expressions in all, and inside of each other. */
const MAX_STEPS = 1000;
const derive_MAX_DEPTH = 60;
/** Works out the expression at the cursor and leaves the cursor behind it. */
function deriveExpression(cursor) {
    const { budget } = cursor.run;
    if (budget.depth >= derive_MAX_DEPTH || budget.steps++ > MAX_STEPS || cursor.at >= cursor.end) {
        cursor.at = cursor.end;
        return UNKNOWN;
    }
    budget.depth++;
    const value = readChoice(cursor);
    budget.depth--;
    return value;
}
function readChoice(cursor) {
    const condition = readOr(cursor);
    if (!takes(cursor, '?'))
        return condition;
    const yes = cursor.run.expression(cursor);
    if (!takes(cursor, ':'))
        return UNKNOWN;
    const no = cursor.run.expression(cursor);
    const isYes = isTrue(condition);
    return isYes === null ? UNKNOWN : isYes ? yes : no;
}
function readOr(cursor) {
    let left = readAnd(cursor);
    while (textHere(cursor) === '||' || textHere(cursor) === '??') {
        const isNullish = textHere(cursor) === '??';
        cursor.at++;
        const right = readAnd(cursor);
        if (left.kind === 'unknown')
            continue;
        const isGiven = isNullish ? left.kind !== 'none' : isTrue(left);
        left = isGiven === true ? left : right;
    }
    return left;
}
function readAnd(cursor) {
    let left = readComparison(cursor);
    while (takes(cursor, '&&')) {
        const right = readComparison(cursor);
        const isGiven = isTrue(left);
        left = isGiven === null ? UNKNOWN : isGiven ? right : left;
    }
    return left;
}
const ORDERS = {
    '<': (left, right) => left < right,
    '>': (left, right) => left > right,
    '<=': (left, right) => left <= right,
    '>=': (left, right) => left >= right,
};
function readComparison(cursor) {
    const left = readSum(cursor);
    const mark = textHere(cursor);
    if (mark === '===' || mark === '!==' || mark === '==' || mark === '!=') {
        cursor.at++;
        const same = isSame(left, readSum(cursor));
        return derivedFlag(same === null ? null : same === mark.startsWith('='));
    }
    const order = Object.hasOwn(ORDERS, mark) ? ORDERS[mark] : undefined;
    if (order === undefined)
        return left;
    cursor.at++;
    const right = readSum(cursor);
    return left.kind === 'number' && right.kind === 'number'
        ? derivedFlag(order(left.value, right.value))
        : UNKNOWN;
}
function readSum(cursor) {
    let left = readUnary(cursor);
    while (textHere(cursor) === '+' || textHere(cursor) === '-') {
        const isPlus = textHere(cursor) === '+';
        cursor.at++;
        const right = readUnary(cursor);
        if (left.kind === 'number' && right.kind === 'number')
            left = { kind: 'number', value: left.value + (isPlus ? right.value : -right.value) };
        else
            left = isPlus ? joinTexts([left, right]) : UNKNOWN;
    }
    return left;
}
function readUnary(cursor) {
    if (takes(cursor, 'await'))
        return readUnary(cursor);
    if (takes(cursor, '!')) {
        const isGiven = isTrue(readUnary(cursor));
        return derivedFlag(isGiven === null ? null : !isGiven);
    }
    if (takes(cursor, '-')) {
        const value = readUnary(cursor);
        return value.kind === 'number' ? { kind: 'number', value: -value.value } : UNKNOWN;
    }
    let value = readPrimary(cursor);
    for (let links = 0; links < derive_MAX_DEPTH; links++) {
        const longer = readLink(cursor, value);
        if (longer === null)
            return value;
        value = longer;
    }
    return UNKNOWN;
}

;// CONCATENATED MODULE: ./build/src/site/derive-module.js






/** Reads expressions of a file, with all that its names stand for there and in the files it imports. */
function createDeriveRun(source, world) {
    const { tokens } = source.module;
    const busy = new Set();
    const run = {
        tokens,
        budget: world.budget,
        expression: deriveExpression,
        name(name, at) {
            const given = world.names.get(name);
            if (given !== undefined)
                return given;
            const declared = nearest(declarationsOf(tokens).get(name), at);
            if (declared === null)
                return imported(source, world, name) ?? world.otherwise;
            if (busy.has(declared.target))
                return UNKNOWN;
            busy.add(declared.target);
            const value = readDeclared(run, world.otherwise, declared)(name);
            busy.delete(declared.target);
            // An object, or anything else that is written as a literal.
            return value.kind === 'unknown' ? fromCode(source.module.named(name)) : value;
        },
    };
    return run;
}
function readDeclared(run, otherwise, { target, value }) {
    const { tokens } = run;
    const locals = new Map();
    if (tokens[target]?.text === 'function') {
        const made = makeFunction(run, locals, target)?.value ?? UNKNOWN;
        return () => made;
    }
    const given = value === null ? otherwise : readValue(run, value);
    if (tokens[target]?.kind === 'name')
        return () => given;
    const names = new Map();
    bindPattern({ run, names }, target, given);
    return (name) => names.get(name) ?? UNKNOWN;
}
function readValue(run, at) {
    const cursor = { run, locals: new Map(), at, end: run.tokens.length };
    const value = deriveExpression(cursor);
    const isWhole = isAtEnd(cursor) || /^[,)}]$/.test(textHere(cursor));
    return isWhole || value.kind === 'function' ? value : UNKNOWN;
}
/** The last declaration before its use, else the first one behind it. */
function nearest(found, at) {
    return found?.findLast(({ target }) => target < at) ?? found?.[0] ?? null;
}
const known = new WeakMap();
function declarationsOf(tokens) {
    const found = known.get(tokens);
    if (found !== undefined)
        return found;
    const all = new Map();
    const add = (name, declaration) => {
        const others = all.get(name);
        if (others === undefined)
            all.set(name, [declaration]);
        else
            others.push(declaration);
    };
    for (const [at, token] of tokens.entries()) {
        if (token.kind === 'name' && token.text === 'function' && tokens[at + 1]?.kind === 'name')
            add(tokens[at + 1]?.text ?? '', { target: at, value: null });
        if (token.kind === 'name' && /^(?:const|let|var)$/.test(token.text))
            addVariable(tokens, at + 1, add);
        if (token.kind === 'name' && tokens[at + 1]?.text === '=>')
            add(token.text, { target: at, value: null });
        if (token.text === '(' && token.kind === 'open' && isInputs(tokens, at))
            addInputs(tokens, at, add);
    }
    known.set(tokens, all);
    return all;
}
/** `(post, index) => …`, `(post): Path => …`, `function (post) {`. */
function isInputs(tokens, open) {
    const after = (tokens[open]?.mate ?? -2) + 1;
    if (tokens[after]?.text === '=>')
        return true;
    return tokens[open - 1]?.text === 'function' || tokens[open - 2]?.text === 'function';
}
function addInputs(tokens, open, add) {
    const close = tokens[open]?.mate ?? -1;
    let isFirst = true;
    for (let at = open + 1; at < close; at = step(tokens, at)) {
        const token = tokens[at];
        if (isFirst && token?.kind === 'name')
            add(token.text, { target: at, value: null });
        if (isFirst && token?.text === '{')
            addNames(tokens, { target: at, value: null }, add);
        isFirst = token?.text === ',';
    }
}
function addVariable(tokens, target, add) {
    let at = step(tokens, target);
    if (tokens[at]?.text === ':')
        while (at < target + 24 && !/^(?:=|;|of|in)$/.test(tokens[at]?.text ?? ';'))
            at = step(tokens, at);
    // What is required is looked for like what is imported.
    if (tokens[at]?.text !== '=' || tokens[at + 1]?.text === 'require')
        return;
    if (tokens[target]?.kind === 'name')
        add(tokens[target]?.text ?? '', { target, value: at + 1 });
    else
        addNames(tokens, { target, value: at + 1 }, add);
}
function addNames(tokens, { target: open, value }, add) {
    const close = tokens[open]?.mate ?? -1;
    for (let at = open + 1; at < close; at++) {
        const token = tokens[at];
        const next = tokens[at + 1]?.text;
        if (token?.kind === 'name' && next !== ':')
            add(token.text, { target: open, value });
    }
}
/** What an imported name is: a function that is written out, or a literal. */
function imported(source, world, name) {
    const origin = source.module.origin(name);
    if (origin?.kind !== 'import' || origin.from === '')
        return null;
    const target = world.code.imported(source.file, origin.from);
    if (target === null)
        return spellerOf(origin.from);
    const run = createDeriveRun(target, { ...world, otherwise: UNKNOWN });
    const { module } = target;
    const own = origin.name === '*' ? UNKNOWN : exportedValue(run, module, origin.name);
    return own.kind === 'unknown' ? fromCode(module.exported(origin.name)) : own;
}
function exportedValue(run, module, name) {
    const origin = module.exportOrigin(name);
    const end = module.tokens.length;
    if (origin?.kind === 'here')
        return readValue(run, origin.at);
    return run.name(origin?.kind === 'import' ? origin.name : name, end);
}
const SPELLERS = /^(?:limax|slugify|slug|github-slugger|@sindresorhus\/slugify|lodash.*kebab.?case.*|change-case)$/i;
/** Words that all packages which spell addresses leave as they are. */
const PLAIN = /^(?:[a-z]+|\d+)(?:-(?:[a-z]+|\d+))*$/;
function spellerOf(from) {
    if (!SPELLERS.test(from))
        return UNKNOWN;
    return {
        kind: 'function',
        run: ([text]) => (text?.kind === 'text' && PLAIN.test(text.text) ? text : UNKNOWN),
    };
}
/** A literal as a value. */
function fromCode(value) {
    if (value?.kind === 'text')
        return derivedText(value.text);
    if (value?.kind === 'list')
        return derivedList(value.items.map(fromCode));
    if (value?.kind === 'map')
        return {
            kind: 'object',
            member: (key) => {
                const found = value.entries.get(key);
                return found === undefined ? (value.isOpen ? UNKNOWN : NONE) : fromCode(found);
            },
        };
    if (value?.kind !== 'word')
        return UNKNOWN;
    if (value.text === 'true' || value.text === 'false')
        return { kind: 'flag', value: value.text === 'true' };
    return /^\d{1,9}$/.test(value.text) ? { kind: 'number', value: Number(value.text) } : NONE;
}

;// CONCATENATED MODULE: ./build/src/site/astro-params.js




/** Objects of parameters, and parameters of one, that a page may have. */
const MAX_PARAMS = 16;
/** What `getStaticPaths` gives the parameters of a page, by the objects `params: { … }` that name them; null where there is none. */
function readAstroParams(reach, code) {
    const stretch = reach.find((it) => opensOf(it).length > 0);
    if (stretch === undefined)
        return null;
    const found = new Map();
    for (const open of opensOf(stretch).slice(0, MAX_PARAMS + 1)) {
        for (const [name, written] of readEntries(stretch, open).slice(0, MAX_PARAMS)) {
            const others = found.get(name);
            if (others === undefined)
                found.set(name, [written]);
            else
                others.push(written);
        }
    }
    return new Map([...found].map(([name, all]) => [name, makeParam(all, code)]));
}
function opensOf({ source, from, to }) {
    const { tokens } = source.module;
    const found = [];
    for (let at = from; at < to; at++)
        if (tokens[at]?.text === 'params' && tokens[at + 1]?.text === ':' && tokens[at + 2]?.text === '{')
            found.push(at + 2);
    return found;
}
function readEntries(stretch, open) {
    const { tokens } = stretch.source.module;
    const close = tokens[open]?.mate ?? -1;
    const entries = [];
    for (let start = open + 1; start < close;) {
        const end = endOfEntry(tokens, start, close);
        const at = tokens[start + 1]?.text === ':' ? start + 2 : start;
        entries.push([tokens[start]?.text ?? '', { stretch, at, end }]);
        start = end + 1;
    }
    return entries;
}
function endOfEntry(tokens, start, close) {
    let end = start;
    while (end < close && tokens[end]?.text !== ',')
        end = step(tokens, end);
    return end;
}
/** Where several objects name a parameter, it is known when all say the same. */
function makeParam(all, code) {
    return (entry) => {
        if (all.length > MAX_PARAMS)
            return UNKNOWN;
        const values = all.map((written) => derive(written, code, entry));
        const [first = UNKNOWN] = values;
        return values.every((it) => it.kind === first.kind && spell(it) === spell(first)) ? first : UNKNOWN;
    };
}
function derive({ stretch, at, end }, code, entry) {
    const world = { code, names: new Map(), otherwise: entry, budget: { steps: 0, depth: 0 } };
    const cursor = { run: createDeriveRun(stretch.source, world), locals: new Map(), at, end };
    const value = deriveExpression(cursor);
    return cursor.at === end ? value : UNKNOWN;
}

;// CONCATENATED MODULE: ./build/src/site/astro-reach.js


const GETTERS = new Set(['getCollection', 'getEntry', 'getEntryBySlug', 'getLiveEntry']);
const MAX_STRETCHES = 16;
/** Files that hand a function on. */
const MAX_IMPORTS = 4;
/** The code that makes a page's paths: `getStaticPaths`, else all of the page, and the site's own functions that it calls. */
function reachOf(page, code) {
    const { tokens } = page.module;
    const paths = findFunction(page, 'getStaticPaths', code);
    const found = [paths ?? { name: '', source: page, from: 0, to: tokens.length }];
    // A page that asks for its entry itself has functions of its own for everything else.
    if (paths === null)
        return found;
    for (let at = 0; at < found.length && found.length < MAX_STRETCHES; at++) {
        const stretch = found[at];
        if (stretch === undefined)
            break;
        for (const name of calledIn(stretch)) {
            const target = findFunction(stretch.source, name, code);
            const isNew = target !== null && !found.some((it) => covers(it, target));
            if (isNew && found.length < MAX_STRETCHES)
                found.push(target);
        }
    }
    return found;
}
function covers(one, other) {
    return one.source.file === other.source.file && one.from <= other.from && one.to >= other.to;
}
/** Names that are called, and the one name that a stretch consists of. */
function calledIn({ source, from, to }) {
    const { tokens } = source.module;
    const names = new Set();
    for (let at = from; at < to; at++) {
        const token = tokens[at];
        const isCalled = tokens[at + 1]?.text === '(' || to - from <= 2;
        if (token?.kind === 'name' && isCalled && tokens[at - 1]?.text !== '.')
            names.add(token.text);
    }
    return [...names];
}
/** The function or constant of that name, in the file or in the one that it comes from. */
function findFunction(source, name, code) {
    let place = { source, name };
    for (let steps = 0; steps < MAX_IMPORTS; steps++) {
        const { module, file } = place.source;
        const own = findOwn(place.source, place.name);
        if (own !== null)
            return own;
        const origin = module.origin(place.name) ?? module.exportOrigin(place.name);
        const target = origin?.kind === 'import' ? code.imported(file, origin.from) : null;
        if (origin?.kind !== 'import' || target === null)
            return null;
        place = { source: target, name: origin.name };
    }
    return null;
}
function findOwn(source, name) {
    const { tokens } = source.module;
    for (let at = 0; at < tokens.length; at = step(tokens, at)) {
        if (tokens[at]?.kind !== 'name' || tokens[at + 1]?.text !== name)
            continue;
        const word = tokens[at]?.text;
        if (word === 'function')
            return { name, source, from: at + 1, to: endOf(source.module, at + 1) };
        if (word === 'const' || word === 'let') {
            const equals = at + 2;
            return { name, source, from: equals, to: endOf(source.module, equals) };
        }
    }
    return null;
}
/** Where a declaration at the top of a file ends: at a semicolon, or where the next one starts. */
function endOf({ tokens }, start) {
    let at = step(tokens, start);
    for (; at < tokens.length; at = step(tokens, at)) {
        const token = tokens[at];
        if (token?.text === ';')
            break;
        if (token?.isFirstOnLine &&
            /^(?:const|let|var|function|export|import|async|type|interface)$/.test(token.text))
            break;
    }
    return at;
}
/** The collections that are asked for by their names; also where a function is handed the name. */
function collectionsOf(reach) {
    const found = new Set();
    const handed = new Set();
    for (const stretch of reach) {
        for (const at of callsIn(stretch, (name) => GETTERS.has(name))) {
            const names = literalsOf(stretch.source.module.expression(at + 2));
            for (const name of names)
                found.add(name);
            if (names.length === 0)
                handed.add(stretch.name);
        }
    }
    for (const stretch of reach)
        for (const at of callsIn(stretch, (name) => handed.has(name)))
            for (const name of literalsOf(stretch.source.module.expression(at + 2)))
                found.add(name);
    return [...found];
}
function callsIn({ source, from, to }, isWanted) {
    const { tokens } = source.module;
    const found = [];
    for (let at = from; at < to; at++) {
        const token = tokens[at];
        if (token?.kind === 'name' && isWanted(token.text) && tokens[at + 1]?.text === '(')
            found.push(at);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/site/code-run.js
/** The place of some tokens. */
function spotOf({ source, tokens }, from, to = from + 1) {
    const start = tokens[from]?.start ?? 0;
    return { source, start, end: tokens[Math.max(from, to - 1)]?.end ?? start };
}
/** Something that only running it would tell. */
function unknownAt(run, at, fallback = null) {
    return { kind: 'code', fallback, spot: spotOf(run, at) };
}
/** What a name means at the top of the file. */
function lookUp(run, name, at) {
    const origin = run.scope.names.get(name);
    if (origin !== undefined)
        return resolve(run, name, origin);
    // The folder of the file; configuration stands at the root of its site.
    if (name === '__dirname')
        return { kind: 'text', text: '.', spot: spotOf(run, at) };
    return unknownAt(run, at);
}
/** The value behind a name, worked out once. */
function resolve(run, key, origin) {
    const known = run.known.get(key);
    if (known !== undefined)
        return known;
    const at = origin.kind === 'here' ? origin.at : 0;
    run.known.set(key, unknownAt(run, at)); // A name that needs itself.
    const value = follow(run, origin);
    run.known.set(key, value);
    return value;
}
function follow(run, origin) {
    if (origin.kind === 'several')
        return unknownAt(run, 0);
    if (origin.kind === 'here')
        return run.expression(run, origin.at, run.tokens.length);
    if (origin.from === '')
        return lookUp(run, origin.name, 0);
    return run.load(origin.from, origin.name) ?? unknownAt(run, 0);
}

;// CONCATENATED MODULE: ./build/src/site/code-brackets.js


const code_brackets_MAX_TEXT = 10_000;
/** What stands in a bracket: an object, a list (also the inputs of a call), a template, or one expression in round brackets. */
function readBracket(run, at) {
    const open = run.tokens[at];
    if (open === undefined || open.mate < 0)
        return unknownAt(run, at);
    if (open.text === '{')
        return readMap(run, at, open.mate);
    if (open.text === '`')
        return code_brackets_readTemplate(run, at, open.mate);
    const items = code_brackets_readItems(run, at, open.mate);
    const isInputs = open.text === '(' && isCall(run, at);
    if (open.text === '(' && !isInputs)
        return items.length === 1 && items[0] !== undefined ? items[0] : unknownAt(run, at);
    return { kind: 'list', items, spot: spotOf(run, at, open.mate + 1) };
}
/** A round bracket right after a name or another bracket holds the inputs of a call. */
function isCall({ tokens }, at) {
    const before = tokens[at - 1];
    if (before === undefined || tokens[at]?.isFirstOnLine)
        return false;
    if (before.kind === 'name')
        return !/^(?:return|default|await|case|of|in|typeof|async)$/.test(before.text);
    return before.kind === 'close' || before.text === '>' || before.text === '?.' || before.text === '!';
}
function code_brackets_readItems(run, at, close) {
    const items = [];
    for (let start = at + 1; start < close;) {
        const end = findComma(run, start, close);
        const isSpread = run.tokens[start]?.text === '...';
        const value = run.expression(run, isSpread ? start + 1 : start, end);
        if (isSpread && value.kind === 'list')
            items.push(...value.items.slice(0, 1000));
        else
            items.push(isSpread ? unknownAt(run, start) : value);
        run.steps += isSpread && value.kind === 'list' ? value.items.length : 0;
        start = end + 1;
    }
    return items;
}
function findComma({ tokens }, from, close) {
    let at = from;
    while (at < close && tokens[at]?.text !== ',')
        at = step(tokens, at);
    return Math.min(at, close);
}
function readMap(run, at, close) {
    const entries = { map: new Map(), isOpen: false };
    for (let start = at + 1; start < close;) {
        const end = findComma(run, start, close);
        readEntry(run, entries, { start, end });
        start = end + 1;
    }
    return { kind: 'map', entries: entries.map, isOpen: entries.isOpen, spot: spotOf(run, at, close + 1) };
}
function readEntry(run, entries, { start, end }) {
    const { tokens } = run;
    const first = tokens[start];
    if (first === undefined || start >= end)
        return;
    const isPrefix = /^(?:async|get|set)$/.test(first.text) && tokens[start + 1]?.kind === 'name';
    const key = tokens[isPrefix ? start + 1 : start];
    const after = isPrefix ? start + 2 : start + 1;
    if (first.text === '...' && first.kind === 'mark')
        spread(run, entries, run.expression(run, start + 1, end));
    else if (key === undefined || key.kind === 'open')
        spread(run, entries, null); // A computed key.
    else if (tokens[after]?.text === ':')
        entries.map.set(key.text, run.expression(run, after + 1, end));
    else if (tokens[after]?.text === '(')
        entries.map.set(key.text, readReturn(run, after));
    else if (after >= end && key.kind === 'name')
        entries.map.set(key.text, lookUp(run, key.text, start));
}
/** What code spreads may hold any key, so that those before it are not sure either. */
function spread(run, entries, value) {
    if (value?.kind !== 'map' || value.isOpen) {
        entries.map.clear();
        entries.isOpen = true;
    }
    if (value?.kind !== 'map')
        return;
    run.steps += value.entries.size;
    for (const [key, item] of value.entries)
        entries.map.set(key, item);
}
function code_brackets_readTemplate(run, at, close) {
    const { tokens } = run;
    let text = '';
    for (let index = at + 1; index < close; index = step(tokens, index)) {
        const token = tokens[index];
        const part = token?.kind === 'open' ? run.expression(run, index + 1, Math.max(token.mate, index)) : null;
        if (token?.kind === 'open' && part?.kind !== 'text')
            return { ...unknownAt(run, at), spot: spotOf(run, at, close + 1) };
        text += part?.kind === 'text' ? part.text : (token?.text ?? '');
        if (text.length > code_brackets_MAX_TEXT)
            return unknownAt(run, at);
    }
    return { kind: 'text', text, spot: spotOf(run, at, close + 1) };
}
/** What a function returns: the expression behind its arrow, or behind the last `return` of its body. */
function readReturn(run, at) {
    const { tokens } = run;
    let start = at;
    while (start < tokens.length && start < at + 60 && !/^(?:=>|\{)$/.test(tokens[start]?.text ?? ''))
        start = step(tokens, start);
    if (tokens[start]?.text === '=>' && tokens[start + 1]?.text !== '{')
        return run.expression(run, start + 1, tokens.length);
    const open = tokens[start]?.text === '=>' ? start + 1 : start;
    const close = tokens[open]?.mate ?? -1;
    if (close < 0)
        return unknownAt(run, at);
    declare(tokens, run.scope, { from: open + 1, to: close });
    const returns = [];
    for (let index = open + 1; index < close; index = step(tokens, index))
        if (tokens[index]?.text === 'return')
            returns.push(index);
    const last = returns.at(-1);
    return last === undefined ? unknownAt(run, at) : run.expression(run, last + 1, close);
}

;// CONCATENATED MODULE: ./build/src/site/code-calls.js

/** What calls of well-known functions give for literals; every other one stays a call. */
function makeCall(name, inputs, spot) {
    const call = { kind: 'call', name, inputs, spot };
    const [first] = inputs;
    if (name === 'process.cwd')
        return { kind: 'text', text: '.', spot };
    if (first === undefined)
        return call;
    if (IDENTITIES.has(name))
        return first;
    if (name === 'URL')
        return first.kind === 'text' ? { ...first, spot } : call;
    if (!JOINS.has(name))
        return call;
    const parts = inputs.map((input) => (input.kind === 'text' ? input.text : null));
    if (parts.includes(null))
        return call;
    return { kind: 'text', text: external_node_path_.posix.join(...parts.filter((part) => part !== null)), spot };
}
const JOINS = new Set(['path.join', 'path.resolve', 'join', 'resolve', 'posix.join', 'path.posix.join']);
const IDENTITIES = new Set([
    'require.resolve',
    'fileURLToPath',
    'url.fileURLToPath',
    'Object.freeze',
    'String',
]);

;// CONCATENATED MODULE: ./build/src/site/code-expression.js





/** Expressions inside of expressions, and expressions in all: beyond that it is code. */
const code_expression_MAX_DEPTH = 48;
const code_expression_MAX_STEPS = 200_000;
const code_expression_MAX_TEXT = 10_000;
/** Reads the expression between two tokens, as far as it is a literal; with `end` beyond it where only its start is known. */
function readExpression(run, at, end) {
    if (run.depth >= code_expression_MAX_DEPTH || run.steps++ > code_expression_MAX_STEPS || at >= end)
        return unknownAt(run, at);
    run.depth++;
    const first = readOperand(run, at, end);
    const value = readRest(run, first, end);
    run.depth--;
    return value;
}
function readRest(run, first, end) {
    const token = run.tokens[first.next];
    if (token === undefined || first.next >= end || isEnd(token))
        return first.value;
    const at = first.next + 1;
    if (token.text === '+')
        return join(run, first.value, run.expression(run, at, end));
    if (token.text !== '||' && token.text !== '??')
        return unknownAt(run, first.next);
    if (first.value.kind === 'text' && first.value.text !== '')
        return first.value;
    const other = run.expression(run, at, end);
    const isNothing = other.kind === 'word' && /^(?:undefined|null)$/.test(other.text);
    const fallback = other.kind === 'text' ? other.text : other.kind === 'code' ? other.fallback : isNothing ? '' : null;
    return { kind: 'code', fallback, spot: first.value.spot };
}
function isEnd(token) {
    if (token.kind === 'close' || token.text === ',' || token.text === ';')
        return true;
    if (token.text === 'as' || token.text === 'satisfies')
        return true;
    return token.isFirstOnLine && token.kind !== 'mark';
}
function join(run, left, right) {
    if (left.kind !== 'text' || right.kind !== 'text')
        return { ...unknownAt(run, 0), spot: left.spot };
    const text = left.text + right.text;
    return text.length > code_expression_MAX_TEXT ? { ...unknownAt(run, 0), spot: left.spot } : { ...left, text };
}
function readOperand(run, at, end) {
    let parsed = code_expression_readPrimary(run, at, end);
    while (parsed.next < end) {
        const longer = readPostfix(run, parsed);
        if (longer === null)
            break;
        parsed = longer;
    }
    return parsed;
}
function code_expression_readPrimary(run, start, end) {
    const { tokens } = run;
    let at = start;
    while (at < end && /^(?:await|new)$/.test(tokens[at]?.text ?? '') && tokens[at]?.kind === 'name')
        at++;
    const token = tokens[at];
    const spot = spotOf(run, at);
    const next = step(tokens, at);
    if (token === undefined || at >= end)
        return { value: unknownAt(run, at), next: at, name: '' };
    if (token.kind === 'text')
        return { value: { kind: 'text', text: token.text, spot }, next, name: '' };
    if (token.kind === 'number')
        return { value: { kind: 'word', text: token.text, spot }, next, name: '' };
    const after = findFunctionEnd(run, at);
    if (after !== null)
        return { value: readReturn(run, at), next: after, name: '' };
    if (token.kind === 'open')
        return { value: readBracket(run, at), next, name: '' };
    if (token.kind !== 'name')
        return { value: unknownAt(run, at), next, name: '' };
    if (/^(?:true|false|null|undefined)$/.test(token.text))
        return { value: { kind: 'word', text: token.text, spot }, next, name: '' };
    return { value: lookUp(run, token.text, at), next, name: token.text };
}
/** The token after a function that starts here; null where none does. */
function findFunctionEnd({ tokens }, start) {
    const at = tokens[start]?.text === 'async' ? start + 1 : start;
    if (tokens[at]?.text === 'function') {
        for (let index = at + 1; index < tokens.length && index < at + 40; index = step(tokens, index))
            if (tokens[index]?.text === '{')
                return step(tokens, index);
        return null;
    }
    let arrow = step(tokens, at);
    // `(options): Config => …`
    if (tokens[at]?.text === '(' && tokens[arrow]?.text === ':')
        for (let length = 0; length < 8 && tokens[arrow] !== undefined && tokens[arrow]?.text !== '=>'; length++)
            arrow = step(tokens, arrow);
    if (tokens[arrow]?.text !== '=>' || (tokens[at]?.kind !== 'name' && tokens[at]?.text !== '('))
        return null;
    return step(tokens, arrow + 1);
}
/** `.name`, `["name"]`, `(…)`, `!` after a value; null where nothing of it follows. */
function readPostfix(run, { value, next, name }) {
    const { tokens } = run;
    const token = tokens[next];
    const after = tokens[next + 1];
    if (token === undefined)
        return null;
    if ((token.text === '.' || token.text === '?.') && after?.kind === 'name') {
        const full = name === '' ? after.text : `${name}.${after.text}`;
        return { value: memberOf(value, after.text) ?? unknownAt(run, next), next: next + 2, name: full };
    }
    if (token.text === '(' && !token.isFirstOnLine) {
        const inputs = readBracket(run, next);
        const items = inputs.kind === 'list' ? inputs.items : [];
        const spot = { ...value.spot, end: tokens[Math.max(next, token.mate)]?.end ?? value.spot.end };
        const [first] = items;
        const required = name === 'require' && first?.kind === 'text' ? run.load(first.text, '*') : null;
        return { value: required ?? makeCall(name, items, spot), next: step(tokens, next), name: `${name}()` };
    }
    if (token.text === '[' && !token.isFirstOnLine) {
        const key = after?.kind === 'text' && token.mate === next + 2 ? memberOf(value, after.text) : null;
        return { value: key ?? unknownAt(run, next), next: step(tokens, next), name: '' };
    }
    if (token.text === '!' && !token.isFirstOnLine)
        return { value, next: next + 1, name };
    if (token.text === '`')
        return { value: unknownAt(run, next), next: step(tokens, next), name: '' };
    return token.text === '<' ? readTypeInputs(run, { value, next, name }) : null;
}
/** `defineConfig<Theme>(…)`. */
function readTypeInputs({ tokens }, { value, next, name }) {
    for (let at = next + 1; at < next + 12; at++)
        if (tokens[at]?.text === '>' && tokens[at + 1]?.text === '(')
            return { value, next: at + 1, name };
    return null;
}

;// CONCATENATED MODULE: ./build/src/site/code-text.js
const ESCAPES = {
    n: '\n',
    t: '\t',
    r: '\r',
    b: '\b',
    f: '\f',
    v: '\v',
    0: '\0',
};
const ESCAPE = /\\(?:u\{[0-9a-f]{1,6}\}|u[0-9a-f]{4}|x[0-9a-f]{2}|\r\n|[\s\S])/gi;
/** What the inside of a JavaScript string means. */
function parseEscapes(written) {
    return written.includes('\\') ? written.replace(ESCAPE, parseEscape) : written;
}
function parseEscape(written) {
    const digits = /^\\[ux]\{?([0-9a-f]{2,6})\}?$/i.exec(written)?.[1];
    if (digits !== undefined) {
        const code = Number.parseInt(digits, 16);
        return code > 0x10ffff ? written : String.fromCodePoint(code);
    }
    const character = written.slice(1);
    if (character === '\n' || character === '\r\n')
        return ''; // The line goes on.
    return ESCAPES[character] ?? character;
}

;// CONCATENATED MODULE: ./build/src/site/code-tokens.js

const BLANK = /\s+/y;
const NAME = /[\p{L}_$#@][\p{L}\p{N}_$]*/uy;
const NUMBER = /\d[\w.]*/y;
const MARK = /=>|\.\.\.|\?\.(?!\d)|\?\?=?|\|\|=?|&&=?|[=!]==?|[<>+*/%-]=|[\s\S]/uy;
const CLOSERS = { '(': ')', '[': ']', '{': '}', '${': '}' };
/** After these a slash starts an expression. */
const BEFORE_REGEX = new Set(['return', 'typeof', 'case', 'in', 'of', 'do', 'else', 'void', 'await']);
/** Cuts code into tokens, in time linear in its length. Takes anything: what is broken comes as marks. */
function readTokens(code) {
    const scan = { code, tokens: [], open: [], hopeless: new Map(), at: 0, isFirstOnLine: true };
    while (scan.at < code.length) {
        if (isInTemplate(scan))
            readTemplatePart(scan);
        else if (!skipBlank(scan))
            readToken(scan);
    }
    return scan.tokens;
}
function isInTemplate({ open, tokens }) {
    const top = open.at(-1);
    return top !== undefined && tokens[top]?.text === '`';
}
function readTemplatePart(scan) {
    const { code } = scan;
    let end = scan.at;
    while (end < code.length && code[end] !== '`' && !code.startsWith('${', end))
        end += code[end] === '\\' ? 2 : 1;
    end = Math.min(end, code.length);
    if (end > scan.at)
        push(scan, 'text', end);
    if (code[end] === '`')
        code_tokens_close(scan, end + 1);
    else if (end < code.length)
        code_tokens_open(scan, end + 2);
}
function skipBlank(scan) {
    const { code, at } = scan;
    const blank = match(BLANK, code, at);
    if (blank !== null) {
        if (blank.includes('\n'))
            scan.isFirstOnLine = true;
        scan.at += blank.length;
        return true;
    }
    const isLine = code.startsWith('//', at) || (at === 0 && code.startsWith('#!'));
    if (!isLine && !code.startsWith('/*', at))
        return false;
    const end = isLine ? code.indexOf('\n', at) : code.indexOf('*/', at + 2);
    scan.at = end === -1 ? code.length : isLine ? end : end + 2;
    return true;
}
function readToken(scan) {
    const { code, at } = scan;
    const character = code[at] ?? '';
    const quote = quoteAt(scan, character);
    const end = quote === null ? null : findQuote(scan, quote);
    if (end !== null)
        push(scan, quote === '/' ? 'regex' : 'text', end);
    else if (character === '`' || Object.hasOwn(CLOSERS, character))
        code_tokens_open(scan, at + 1);
    else if (character === ')' || character === ']' || character === '}')
        code_tokens_close(scan, at + 1);
    else
        readWord(scan, character);
}
function readWord(scan, character) {
    const { code, at } = scan;
    const name = match(NAME, code, at);
    const number = name === null ? match(NUMBER, code, at) : null;
    if (name !== null)
        push(scan, 'name', at + name.length);
    else if (number !== null)
        push(scan, 'number', at + number.length);
    else
        push(scan, 'mark', at + (match(MARK, code, at) ?? character).length);
}
/** What closes the string or regular expression that may start here; null where none does. */
function quoteAt(scan, character) {
    if (character === '"' || character === "'")
        return character;
    return character === '/' && isExpressionNext(scan) ? '/' : null;
}
/** Where a string or regular expression that starts here ends, on the same line; null where it does not. */
function findQuote(scan, quote) {
    const { code, hopeless } = scan;
    if (scan.at < (hopeless.get(quote) ?? 0))
        return null;
    let isClass = false;
    let at = scan.at + 1;
    for (; at < code.length && (code[at] !== '\n' || code[at - 1] === '\\'); at++) {
        if (code[at] === '\\')
            at++;
        else if (code[at] === quote && !isClass)
            return at + 1;
        else if (quote === '/' && code[at] === '[')
            isClass = true;
        else if (quote === '/' && code[at] === ']')
            isClass = false;
    }
    hopeless.set(quote, at);
    return null;
}
function isExpressionNext({ tokens }) {
    const last = tokens.at(-1);
    if (last === undefined || last.kind === 'mark')
        return true;
    return last.kind === 'open' || (last.kind === 'name' && BEFORE_REGEX.has(last.text));
}
function push(scan, kind, end) {
    const { code, at, isFirstOnLine } = scan;
    const written = code.slice(at, end);
    const isQuoted = kind === 'text' && !isInTemplate(scan);
    const text = kind === 'text' ? parseEscapes(isQuoted ? written.slice(1, -1) : written) : written;
    scan.tokens.push({ kind, text, start: at, end, isFirstOnLine, mate: -1 });
    scan.at = end;
    scan.isFirstOnLine = false;
}
function code_tokens_open(scan, end) {
    push(scan, 'open', end);
    scan.open.push(scan.tokens.length - 1);
}
/** How many brackets that were never closed one that closes may end. */
const MAX_FORGIVEN = 8;
/** A bracket that closes nothing is passed over; brackets inside of it that were never closed end with it. */
function code_tokens_close(scan, end) {
    push(scan, 'close', end);
    const { tokens, open: stack } = scan;
    const own = tokens.length - 1;
    const token = tokens[own];
    for (let depth = 1; depth <= Math.min(MAX_FORGIVEN, stack.length); depth++) {
        const index = stack[stack.length - depth] ?? 0;
        const opener = tokens[index];
        if (opener === undefined || token === undefined || partnerOf(opener.text) !== token.text)
            continue;
        opener.mate = own;
        token.mate = index;
        stack.length -= depth;
        return;
    }
}
function partnerOf(opener) {
    return CLOSERS[opener] ?? opener;
}
function match(pattern, code, at) {
    pattern.lastIndex = at;
    return pattern.exec(code)?.[0] ?? null;
}

;// CONCATENATED MODULE: ./build/src/site/code-module.js





/** Reads a file of JavaScript, TypeScript or JSON with comments; `load` finds what other files export. */
function readModule(source, load) {
    const tokens = readTokens(source.code);
    const run = {
        source,
        tokens,
        scope: readScope(tokens),
        load: (from, name) => load(from, name),
        known: new Map(),
        expression: readExpression,
        depth: 0,
        steps: 0,
    };
    const isData = source.file.endsWith('.json');
    const exported = (name) => {
        if (isData && (name === '*' || name === 'default'))
            return run.expression(run, 0, tokens.length);
        // What `require` and `import *` give: the one thing that is exported, or everything by its name.
        if (name === '*')
            return run.scope.exports.size === 1 ? (exported('default') ?? allOf()) : allOf();
        const origin = run.scope.exports.get(name);
        if (origin !== undefined)
            return resolve(run, `export ${name}`, origin);
        const isWhole = isData || run.scope.exports.has('default');
        return isWhole && name !== 'default' ? memberOf(exported('default'), name) : null;
    };
    const allOf = () => {
        const entries = new Map();
        for (const name of run.scope.exports.keys()) {
            const value = exported(name);
            if (value !== null)
                entries.set(name, value);
        }
        return { kind: 'map', entries, isOpen: false, spot: { source, start: 0, end: 0 } };
    };
    return {
        tokens,
        exported,
        named: (name) => lookUp(run, name, 0),
        origin: (name) => run.scope.names.get(name) ?? null,
        exportOrigin: (name) => run.scope.exports.get(name) ?? null,
        expression: (at, end = tokens.length) => run.expression(run, at, end),
    };
}

;// CONCATENATED MODULE: ./build/src/site/code-literals.js



const ENDINGS = [
    '',
    '.ts',
    '.js',
    '.mjs',
    '.mts',
    '.cjs',
    '.cts',
    '.tsx',
    '.jsx',
    '.json',
    '/index.ts',
    '/index.js',
];
const MAX_FILES = 60;
/** `aliases`: what import paths such as `@/…` start with, and the folder that it stands for. */
function createCodeFiles(files, aliases = new Map()) {
    const known = new Map();
    const read = (file) => {
        const code = known.size < MAX_FILES && !file.startsWith('../') ? readText(files, file) : null;
        if (code === null)
            return null;
        return readModule({ file, code }, importsOf(file));
    };
    const importsOf = (file) => (from, name) => {
        const target = locate(files, resolveImport(file, from, aliases));
        return target === null ? null : (module(target)?.exported(name) ?? null);
    };
    const module = (file) => {
        const found = known.get(file);
        if (found !== undefined)
            return found;
        known.set(file, null); // Files that import each other.
        const fresh = read(file);
        known.set(file, fresh);
        return fresh;
    };
    return {
        module,
        importsOf,
        imported: (file, from) => {
            const target = locate(files, resolveImport(file, from, aliases));
            const found = target === null ? null : module(target);
            return target === null || found === null ? null : { file: target, module: found };
        },
        config: (candidates) => {
            const file = candidates.find((it) => files.exists(it)) ?? null;
            const whole = file === null
                ? null
                : unwrap(module(file)?.exported('default') ?? module(file)?.exported('*') ?? null);
            const get = (...path) => valueAt(whole, path);
            return { file, whole, get, known: (...path) => knownAt(whole, ...path) };
        },
    };
}
/** `defineConfig({ … })`, `withPlugin(config)`: the object that goes through the calls. */
function unwrap(value) {
    if (value?.kind !== 'call')
        return value;
    for (const input of value.inputs) {
        const inner = unwrap(input);
        if (inner?.kind === 'map')
            return inner;
    }
    return { kind: 'code', fallback: null, spot: value.spot };
}
/** The text of a file; null where it is not there or cannot be read. */
function readText(files, file) {
    try {
        return files.readText(file);
    }
    catch {
        return null; // Too large, or no regular file: nothing can be read from it.
    }
}
function resolveImport(file, from, aliases) {
    if (/^\.{1,2}(?:\/|$)/.test(from))
        return external_node_path_.posix.join(external_node_path_.posix.dirname(file), from);
    for (const [prefix, folder] of aliases)
        if (from.startsWith(prefix))
            return external_node_path_.posix.join(folder, from.slice(prefix.length));
    return null;
}
function locate(files, path) {
    if (path === null || path.startsWith('../'))
        return null;
    // TypeScript is imported by the name of what it becomes.
    const stem = /\.[cm]?js$/.test(path) ? path.replace(/js$/, 'ts') : path;
    for (const ending of ENDINGS) {
        if (/\.\w+$/.test(path + ending) && files.exists(path + ending))
            return path + ending;
    }
    return stem !== path && files.exists(stem) ? stem : null;
}

;// CONCATENATED MODULE: ./build/src/site/astro-routes.js





const MAX_PAGES = 400;
/** Characters of a page's code that are read; longer code tells nothing. */
const MAX_CODE = 32_768;
/** The dynamic pages of a site, as far as it can be told from their code what they show. */
function readAstroRoutes(files, code, pages) {
    const dynamic = files
        .list()
        .files.filter((file) => file.startsWith(`${pages}/`) && /\[[^/]+\.astro$|\[.*\/[^/[]+\.astro$/.test(file));
    return dynamic.slice(0, MAX_PAGES).flatMap((file) => {
        const text = readText(files, file);
        return text === null ? [] : [readRoute(file, text, { pages, code })];
    });
}
function readRoute(file, text, { pages, code }) {
    const module = readModule({ file, code: codeOf(text) }, code.importsOf(file));
    const path = file.slice(pages.length + 1).replace(/(?:^|\/)index\.astro$|\.astro$/, '');
    const names = path.split('/').filter((part) => part !== '');
    const reach = reachOf({ file, module }, code);
    const params = readAstroParams(reach, code);
    const dynamic = names.flatMap((part) => dynamicName(part) ?? []);
    // A page that asks for one entry by its only parameter.
    const isAsking = params === null && dynamic.length === 1 && has(module, ['getEntry', 'getEntryBySlug']);
    const fillOf = (name) => (isAsking ? idOf : (params?.get(name) ?? null));
    return {
        file,
        collections: collectionsOf(reach),
        parts: names.map((part) => {
            const name = dynamicName(part);
            if (name === null && !part.includes('['))
                return part;
            return { isRest: part.startsWith('[...'), fill: name === null ? null : fillOf(name) };
        }),
        isIndex: /(?:^|\/)index\.astro$/.test(file),
    };
}
const idOf = (entry) => derivedMember(entry, 'id');
/** The code between the first two lines of an Astro component that are `---`. */
function codeOf(text) {
    const start = text.trimStart();
    if (!start.startsWith('---'))
        return '';
    const end = start.indexOf('\n---', 3);
    return end === -1 || end > MAX_CODE ? '' : start.slice(3, end);
}
/** `[...slug]` and `[slug]` → `slug`; null for anything else. */
function dynamicName(part) {
    return /^\[(?:\.\.\.)?([\w$]+)\]$/.exec(part)?.[1] ?? null;
}
function has({ tokens }, names) {
    return tokens.some(({ kind, text }, at) => kind === 'name' && names.includes(text) && tokens[at + 1]?.text === '(');
}

// EXTERNAL MODULE: ./build/src/site/address.js
var site_address = __webpack_require__(62221);
;// CONCATENATED MODULE: ./build/src/site/code-address.js




/** The address of a site, or one error that says what to set where the configuration works it out by running code. */
function readCodeAddress(files, settings, configured) {
    const { url, cnames } = configured;
    const base = withoutOptional(configured.base);
    const own = (0,site_address/* parseAddress */.or)(settings.site.url);
    if (own !== null)
        return { url: own, problems: [] };
    const unknown = url.kind === 'code' ? url : base.kind === 'code' ? base : null;
    // A domain of its own is written out where GitHub Pages looks for it.
    const named = url.kind === 'code' && base.kind !== 'code'
        ? (0,site_address/* readAddress */.zq)(files, settings, { url: null, basePath: pathOf(base), cnames })
        : null;
    if (named !== null)
        return { url: named, problems: [] };
    if (unknown !== null) {
        const name = url.kind === 'code' ? configured.name : 'the base path';
        return { url: null, problems: [codeProblem(code_value_placeOf(unknown.spot), name, makeExample(url, base))] };
    }
    const path = pathOf(base);
    const text = url.kind === 'known' ? url.text : null;
    const origin = configured.isOrigin === true && text !== null && URL.canParse(text) ? new URL(text).origin : text;
    const isRepeated = origin !== null && path !== '' && endsWithPath(origin, path);
    return {
        url: (0,site_address/* readAddress */.zq)(files, settings, { url: origin, basePath: isRepeated ? '' : path, cnames }),
        problems: [],
    };
}
/** `process.env.BASE_PATH || undefined`: a path that somebody may put in front for a build of their own. */
function withoutOptional(base) {
    return base.kind === 'code' && (base.fallback === '' || base.fallback === '/') ? ABSENT : base;
}
function pathOf(base) {
    return base.kind === 'known' && !/^https?:|^\.\/?$/.test(base.text) ? base.text : '';
}
/** Addresses often hold the base path already. */
function endsWithPath(url, path) {
    const clean = external_node_path_.posix.join('/', path, '/');
    return clean !== '/' && URL.canParse(url) && new URL(url).pathname.replace(/\/?$/, '/').endsWith(clean);
}
function makeExample(url, base) {
    const text = url.kind === 'known' ? url.text : url.kind === 'code' ? url.fallback : null;
    const path = base.kind === 'known' ? base.text : base.kind === 'code' ? (base.fallback ?? '') : '';
    const address = (0,site_address/* parseAddress */.or)(text) ?? 'https://blog.example';
    return `${address}${path === '' ? '' : external_node_path_.posix.join('/', path)}`.replace(/\/$/, '');
}
function codeProblem(place, name, example) {
    return {
        ...place,
        severity: 'error',
        code: 'site-url-missing',
        message: `${name === 'the base path' ? 'The base path' : `\`${name}\``} is worked out by code, which is never run, so the address of the site is not known.`,
        hint: `site: { url: ${example} }`,
    };
}
/** The first of several values that is there. */
function firstKnown(...values) {
    return (values.find((value) => value.kind === 'known') ?? values.find((value) => value.kind === 'code') ?? ABSENT);
}
/** The place of a configuration file as a whole. */
function placeOfConfig(file) {
    return startOf(file ?? '.github/pin-on-merge.yml');
}

;// CONCATENATED MODULE: ./build/src/site/code-aliases.js




const CONFIG_FILES = ['tsconfig.json', 'jsconfig.json'];
/** The aliases that `paths` of tsconfig.json or jsconfig.json declare, and `more` of the generator's own; the longest prefix first. */
function readAliases(files, more = []) {
    const found = new Map(more);
    for (const file of CONFIG_FILES) {
        const code = readText(files, file);
        const whole = code === null ? null : readModule({ file, code }, () => null).exported('default');
        const options = valueAt(whole, ['compilerOptions']);
        const base = literalsOf(valueAt(options, ['baseUrl']))[0] ?? '.';
        const paths = valueAt(options, ['paths']);
        for (const [pattern, targets] of paths?.kind === 'map' ? paths.entries : []) {
            const target = literalsOf(targets)[0];
            if (pattern.endsWith('/*') && target?.endsWith('/*'))
                found.set(pattern.slice(0, -1), external_node_path_.posix.join(base, target.slice(0, -2)));
        }
    }
    return sorted(found);
}
/** The aliases in `resolve.alias` of Vite or `alias` of others, as a map or a list. */
function aliasesOf(value) {
    const pairs = [];
    if (value?.kind === 'map')
        pairs.push(...value.entries);
    for (const item of value?.kind === 'list' ? value.items : [])
        pairs.push([literalsOf(valueAt(item, ['find']))[0] ?? '', valueAt(item, ['replacement'])]);
    return pairs
        .flatMap(([prefix, target]) => {
        const folder = literalsOf(target)[0];
        if (prefix === '' || folder === undefined || folder.startsWith('../'))
            return [];
        return [
            [prefix.replace(/\/?$/, '/'), external_node_path_.posix.normalize(folder).replace(/^\//, '').replace(/\/$/, '')],
        ];
    })
        .map(([prefix, folder]) => [prefix, folder]);
}
function sorted(found) {
    return new Map([...found].sort(([a], [b]) => b.length - a.length));
}

;// CONCATENATED MODULE: ./build/src/site/package-file.js

/** Whether package.json names a package among its dependencies. Broken ones name none. */
function dependsOn(files, name) {
    return findVersion(files, name) !== null;
}
/** The first number of the version that package.json asks for; null where it names no number or not the package. */
function majorOf(files, name) {
    const digits = /\d{1,4}/.exec(findVersion(files, name) ?? '')?.[0];
    return digits === undefined ? null : Number(digits);
}
function findVersion(files, name) {
    const text = readText(files, 'package.json');
    if (text === null)
        return null;
    try {
        const data = JSON.parse(text.replace(/^\ufeff/, ''));
        const versions = ['dependencies', 'devDependencies'].map((key) => keyOf(keyOf(data, key), name));
        const version = versions.find((it) => it !== undefined);
        return version === undefined ? null : String(version);
    }
    catch {
        return null;
    }
}
function keyOf(data, key) {
    return hasKey(data, key) ? Object.entries(data).find(([name]) => name === key)?.[1] : undefined;
}
function hasKey(data, key) {
    return typeof data === 'object' && data !== null && Object.hasOwn(data, key);
}

// EXTERNAL MODULE: ./build/src/site/page.js
var page = __webpack_require__(48146);
// EXTERNAL MODULE: ./build/src/site/unpublished.js
var unpublished = __webpack_require__(41494);
// EXTERNAL MODULE: ./build/src/site/usual-date.js
var usual_date = __webpack_require__(448);
// EXTERNAL MODULE: ./build/src/site/zone.js
var site_zone = __webpack_require__(78059);
;// CONCATENATED MODULE: ./build/src/site/astro.js















const astro_CONFIG_FILES = ['mjs', 'js', 'ts', 'mts', 'cjs', 'cts'].map((ending) => `astro.config.${ending}`);
/** Astro: content collections, whose routes are pages of the site, and Markdown in `src/pages`. */
const astro = {
    name: 'astro',
    configFiles: astro_CONFIG_FILES,
    detect: (files) => astro_CONFIG_FILES.some((file) => files.exists(file)) ||
        (dependsOn(files, 'astro') && files.exists('src/pages')),
    read,
};
function read(files, { settings, nowMs }) {
    const config = createCodeFiles(files).config(astro_CONFIG_FILES);
    const publicDir = folderOf(config, 'publicDir', 'public');
    const aliases = readAliases(files, aliasesOf(config.get('vite', 'resolve', 'alias')));
    const src = folderOf(config, 'srcDir', 'src');
    const site = readAstroSite(files, { config, aliases, src });
    const { zone, problems } = (0,site_zone/* readZone */.X)(settings, null, config.file ?? 'astro.config.mjs');
    const address = readCodeAddress(files, settings, {
        name: 'site',
        url: config.known('site'),
        base: config.known('base'),
        cnames: [`${publicDir}/CNAME`, 'CNAME'],
        isOrigin: true,
    });
    const pathOf = createRoutedPages({
        settings,
        dateOf: (post) => (0,usual_date/* findUsualDate */.U)(post, zone ?? 'UTC'),
        routeOf: (post) => findAstroRoute(site, post),
        reasonOf: (post, at) => (0,unpublished/* findUnpublished */.P)((0,unpublished/* exactFields */.X)(post)) ?? (isFuture(at, nowMs) ? 'its date is in the future' : null),
        redirects: redirectsOf(config),
    });
    return {
        url: address.url,
        timezone: zone,
        posts: [...site.collections.flatMap(patternsOf), `${site.pages}/*/**/*.{md,mdx}`],
        notPosts: [...site.collections.flatMap(refusalsOf), `${site.pages}/**/_*`, `${site.pages}/**/_*/**`],
        staticFolders: [publicDir, src, external_node_path_.posix.join(src, 'assets')],
        publicFolders: [publicDir],
        aliases,
        problems: [...address.problems, ...problems],
        page: (post) => (0,page/* makePage */.o)(post, address.url, pathOf(post)),
    };
}
function readAstroSite(files, { config, aliases, src }) {
    const code = createCodeFiles(files, aliases);
    const pages = external_node_path_.posix.join(src, 'pages');
    return {
        collections: readCollections(files, code, src).map((it) => ({ ...it, isEntry: matcherOf(it) })),
        routes: readAstroRoutes(files, code, pages),
        pages,
        hasSlash: (isIndex) => endsInSlash(config, isIndex),
    };
}
function folderOf(config, key, standard) {
    const text = literalsOf(config.get(key))[0] ?? standard;
    const folder = external_node_path_.posix.normalize(text).replace(/^\/|\/$/g, '');
    return folder === '.' || folder === '' || folder.startsWith('..') ? standard : folder;
}
function redirectsOf(config) {
    const map = config.get('redirects');
    return new Set(map?.kind === 'map' ? [...map.entries.keys()].map((path) => endPath(path, false)) : []);
}
function patternsOf({ base, patterns }) {
    return patterns.filter((it) => !it.startsWith('!')).map((pattern) => base + pattern);
}
function refusalsOf({ base, patterns }) {
    return patterns.filter((it) => it.startsWith('!')).map((pattern) => base + pattern.slice(1));
}
function matcherOf(collection) {
    const isIn = (0,match_globs/* matchGlobs */.jv)(patternsOf(collection));
    const isOut = (0,match_globs/* matchGlobs */.jv)(refusalsOf(collection));
    return (path) => isIn(path) && !isOut(path);
}
/** See `trailingSlash` and `build.format` in the configuration reference: pages are folders with an index unless the site says otherwise. */
function endsInSlash(config, isIndex) {
    const slash = config.known('trailingSlash');
    const format = config.known('build', 'format');
    if (slash.kind === 'code' || format.kind === 'code')
        return null;
    if (slash.kind === 'known' && slash.text !== 'ignore')
        return slash.text === 'always';
    const name = format.kind === 'known' ? format.text : 'directory';
    return name === 'preserve' ? isIndex : name !== 'file';
}

// EXTERNAL MODULE: ./build/src/site/date-of.js
var date_of = __webpack_require__(72131);
;// CONCATENATED MODULE: ./build/src/site/docusaurus-blogs.js


// The defaults of plugin-content-blog/src/options.ts.
const INCLUDE = ['**/*.{md,mdx}'];
const EXCLUDE = ['**/_*.{js,jsx,ts,tsx,md,mdx}', '**/_*/**', '**/*.test.{js,jsx,ts,tsx}', '**/__tests__/**'];
/** The blogs of a site: the one of the classic preset, unless it is switched off, and those under `plugins`. */
function readBlogs(config) {
    const blogs = [];
    for (const [name, options] of entriesOf(config.get('presets'))) {
        if (!/(?:^|\/|-)(?:preset-)?classic(?:$|\/)/.test(name))
            continue;
        const blog = valueAt(options, ['blog']);
        if (blog?.kind !== 'word')
            blogs.push(readBlog(blog));
    }
    for (const [name, options] of entriesOf(config.get('plugins'))) {
        const isBlog = /(?:^|\/)(?:plugin-)?content-blog(?:$|\/)/.test(name);
        // Blogs that extend the plugin by one of their own take its options.
        const isLike = /blog/i.test(name) &&
            (knownAt(options, 'routeBasePath').kind === 'known' || knownAt(options, 'blogTitle').kind === 'known');
        if (isBlog || isLike)
            blogs.push(readBlog(options));
    }
    return blogs;
}
/** `'name'` or `['name', { … }]`. */
function entriesOf(list) {
    if (list?.kind !== 'list')
        return [];
    return list.items.flatMap((item) => {
        if (item.kind === 'text')
            return [[item.text, null]];
        const [name, options] = item.kind === 'list' ? item.items : [];
        return name?.kind === 'text' ? [[name.text, options ?? null]] : [];
    });
}
function readBlog(options) {
    const path = knownAt(options, 'path');
    const id = knownAt(options, 'id');
    const include = literalsOf(valueAt(options, ['include']));
    const exclude = valueAt(options, ['exclude']);
    return {
        id: id.kind === 'known' ? id.text : 'default',
        folder: path.kind === 'code' ? null : cleanFolder(path.kind === 'known' ? path.text : 'blog'),
        route: withDefault(knownAt(options, 'routeBasePath')),
        include: include.length === 0 ? INCLUDE : include,
        exclude: exclude === null ? EXCLUDE : literalsOf(exclude),
    };
}
function withDefault(route) {
    if (route !== ABSENT)
        return route;
    const spot = { source: { file: '', code: '' }, start: 0, end: 0 };
    return { kind: 'known', text: 'blog', spot };
}
function cleanFolder(path) {
    const folder = external_node_path_.posix.normalize(path).replace(/^\/|\/$/g, '');
    return folder.startsWith('..') ? null : folder;
}

// EXTERNAL MODULE: ./build/src/site/post-date.js
var post_date = __webpack_require__(39908);
;// CONCATENATED MODULE: ./build/src/site/docusaurus.js













const docusaurus_CONFIG_FILES = ['ts', 'js', 'mjs', 'mts', 'cjs', 'cts'].map((ending) => `docusaurus.config.${ending}`);
/** Docusaurus: the posts of its blog plugin, every instance of it. */
const docusaurus = {
    name: 'docusaurus',
    configFiles: docusaurus_CONFIG_FILES,
    detect: (files) => docusaurus_CONFIG_FILES.some((file) => files.exists(file)),
    read: docusaurus_read,
};
function docusaurus_read(files, { settings }) {
    const config = createCodeFiles(files).config(docusaurus_CONFIG_FILES);
    const homes = readBlogs(config).flatMap((blog) => homesOf(files, config, blog));
    const { zone, problems } = (0,site_zone/* readZone */.X)(settings, null, config.file ?? 'docusaurus.config.js');
    const statics = literalsOf(config.get('staticDirectories'));
    const staticFolders = (statics.length === 0 ? ['static'] : statics).map((folder) => external_node_path_.posix.normalize(folder));
    const address = readCodeAddress(files, settings, {
        name: 'url',
        url: config.known('url'),
        base: config.known('baseUrl'),
        cnames: staticFolders.map((folder) => `${folder}/CNAME`),
    });
    const slash = config.known('trailingSlash');
    const pathOf = createRoutedPages({
        settings,
        dateOf: (post) => findPostDate(post, homes),
        routeOf: (post) => findRoute(post, homes, slash),
        reasonOf: (post) => (0,unpublished/* findUnpublished */.P)((key) => (key === 'draft' || key === 'unlisted' ? post.data[key] : undefined)),
    });
    return {
        url: address.url,
        timezone: zone,
        posts: homes.flatMap(({ blog, folder }) => blog.include.map((pattern) => folder + pattern)),
        notPosts: homes.flatMap(({ blog, folder }) => blog.exclude.map((pattern) => folder + pattern)),
        staticFolders,
        publicFolders: staticFolders,
        aliases: new Map([['@site/', ''], ...readAliases(files)]),
        problems: [...address.problems, ...problems],
        page: (post) => (0,page/* makePage */.o)(post, address.url, pathOf(post)),
    };
}
/** The blog's own folder, and those of its translations. See https://docusaurus.io/docs/i18n/introduction#translation-files-location */
function homesOf(files, config, blog) {
    if (blog.folder === null)
        return [];
    const standard = docusaurus_textAt(config.known('i18n', 'defaultLocale')) ?? 'en';
    const homes = [{ blog, folder: `${blog.folder}/`, language: '/' }];
    const name = `docusaurus-plugin-content-blog${blog.id === 'default' ? '' : `-${blog.id}`}`;
    for (const locale of literalsOf(config.get('i18n', 'locales'))) {
        if (locale === standard)
            continue;
        const own = config.get('i18n', 'localeConfigs', locale);
        const path = docusaurus_textAt(knownAt(own, 'path')) ?? locale;
        const folder = `${external_node_path_.posix.join(docusaurus_textAt(config.known('i18n', 'path')) ?? 'i18n', path, name)}/`;
        const language = docusaurus_textAt(knownAt(own, 'baseUrl'))?.replace(docusaurus_textAt(config.known('baseUrl')) ?? '/', '/');
        if (files.exists(folder))
            homes.push({ blog, folder, language: language ?? `/${locale}/` });
    }
    return homes;
}
function docusaurus_textAt(value) {
    return value.kind === 'known' ? value.text : null;
}
function findHome(post, homes) {
    const own = homes.filter(({ folder }) => post.file.startsWith(folder));
    return own.toSorted((a, b) => b.folder.length - a.folder.length)[0] ?? null;
}
/** See `parseBlogFileName` in plugin-content-blog/src/blogUtils.ts. */
function parseBlogFile(path) {
    const dated = /^(.*)(\d{4}[-/]\d{1,2}[-/]\d{1,2})[-/]?(.*?)(?:\/index)?\.mdx?$/.exec(path);
    if (dated === null)
        return { date: null, slug: `/${path.replace(/(?:\/index)?\.mdx?$/, '')}` };
    const [, folder = '', date = '', text = ''] = dated;
    return { date, slug: `/${date.replaceAll('-', '/')}/${folder}${text}` };
}
/** Times without a zone are UTC, whatever the site's zone. */
function findPostDate(post, homes) {
    const found = (0,date_of/* findDate */.O)(post, ['date'], (date) => (0,post_date/* toMoment */.sf)(date, 'UTC'));
    const home = findHome(post, homes);
    const name = home === null ? null : parseBlogFile(post.file.slice(home.folder.length)).date;
    const parsed = (0,post_date/* parsePostDate */.y1)(name?.replaceAll('/', '-') ?? '');
    return {
        at: found.at ?? (parsed.kind === 'date' ? (0,post_date/* toMoment */.sf)(parsed.date, 'UTC') : null),
        problems: found.problems,
    };
}
function findRoute(post, homes, slash) {
    const home = findHome(post, homes);
    if (home === null)
        return { kind: 'unknown', maker: 'it lies in no folder of a blog', example: '/blog/:slug' };
    const { route } = home.blog;
    const example = `/${route.kind === 'known' ? route.text : 'blog'}/:slug`.replace(/\/{2,}/g, '/');
    if (route.kind !== 'known')
        return { kind: 'unknown', maker: 'routeBasePath', example };
    if (slash.kind === 'code')
        return { kind: 'unknown', maker: 'trailingSlash', example };
    const own = (0,front_matter_fields/* textOf */.b6)(post.data.slug);
    const slug = own ?? parseBlogFile(post.file.slice(home.folder.length)).slug;
    const path = external_node_path_.posix.join('/', home.language, route.text, slug);
    const rule = own === null ? 'file path' : 'front matter slug';
    return { kind: 'path', path: endPath(path, slash.kind === 'known' ? slash.text === 'true' : null), rule };
}

;// CONCATENATED MODULE: ./build/src/site/eleventy-keys.js

/** More places than this are not looked at. */
const MAX_PLACES = 50;
/** Where a key is given something anywhere in a file: the token at which that starts, or the bracket of a method's inputs. */
function findKeys({ tokens }, key) {
    const found = [];
    for (let at = 0; at < tokens.length && found.length <= MAX_PLACES; at++) {
        const token = tokens[at];
        if (token?.text !== key || (token.kind !== 'name' && token.kind !== 'text'))
            continue;
        if (tokens[at - 1]?.text === '.' || tokens[at - 1]?.text === '?')
            continue;
        const next = tokens[at + 1]?.text;
        const isMethod = next === '(' && tokens[(tokens[at + 1]?.mate ?? -2) + 1]?.text === '{';
        if (next === ':' || (next === '=' && token.kind === 'name'))
            found.push(at + 2);
        else if (isMethod && token.kind === 'name')
            found.push(at + 1);
    }
    return found.length > MAX_PLACES ? [] : found;
}
/** What a key is given anywhere in a file. */
function valuesOf(module, key) {
    return findKeys(module, key).map((at) => module.expression(at));
}
/** The first text that a key is given anywhere in a file. */
function textGiven(module, key) {
    return valuesOf(module, key).flatMap((value) => (value.kind === 'text' ? [value.text] : []))[0] ?? null;
}
/** The texts that calls of a function or method are handed first: `setInputDirectory("src")`, `ignores.add("README.md")`. */
function textsHanded({ tokens, expression }, ...names) {
    const [last = ''] = names.slice(-1);
    const owner = names.length > 1 ? names[0] : undefined;
    const found = [];
    for (const [at, token] of tokens.entries()) {
        if (token.kind !== 'name' || token.text !== last || tokens[at + 1]?.text !== '(')
            continue;
        if (owner !== undefined && tokens[at - 2]?.text !== owner)
            continue;
        const first = expression(at + 2);
        if (first.kind === 'text')
            found.push(...literalsOf(first));
        if (found.length > MAX_PLACES)
            break;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/site/eleventy-config.js








const ELEVENTY_CONFIG_FILES = [
    '.eleventy.js',
    'eleventy.config.js',
    'eleventy.config.mjs',
    'eleventy.config.cjs',
    'eleventy.config.ts',
];
const URL_FILES = ['metadata', 'site', 'meta', 'config'].flatMap((name) => ['.json', '.js', '.mjs', '.cjs', '.yaml', '.yml'].map((extension) => name + extension));
/** No file system has a longer path. */
const MAX_PATH = 4096;
const URL_KEYS = ['url', 'baseUrl', 'base_url', 'siteUrl', 'site_url', 'domain', 'origin'];
function readEleventyConfig(files) {
    const file = ELEVENTY_CONFIG_FILES.find((name) => files.exists(name)) ?? 'eleventy.config.js';
    const code = createCodeFiles(files);
    const module = code.module(file);
    const text = (...path) => eleventy_config_textAt(module, path);
    const folder = (key, call) => {
        const given = text('dir', key) ?? (module === null ? null : (textsHanded(module, call)[0] ?? null));
        return given === null || given.length > MAX_PATH ? null : given;
    };
    const input = eleventy_config_folderOf(folder('input', 'setInputDirectory') ?? '');
    const below = (key, call, standard) => eleventy_config_folderOf(external_node_path_.posix.join(input, folder(key, call) ?? standard));
    const includes = below('includes', 'setIncludesDirectory', '_includes');
    const data = below('data', 'setDataDirectory', '_data');
    const url = findUrl({ files, code }, data);
    return {
        file,
        code,
        major: majorOf(files, '@11ty/eleventy'),
        input,
        layouts: [below('layouts', 'setLayoutsDirectory', '_includes'), includes],
        data,
        output: eleventy_config_folderOf(folder('output', 'setOutputDirectory') ?? '_site'),
        pathPrefix: readPrefix(module, url),
        url,
        engine: text('markdownTemplateEngine') ?? 'liquid',
        changesUrls: module?.tokens.some(({ text: name }) => name === 'addUrlTransform') === true,
        ignored: module === null ? [] : textsHanded(module, 'ignores', 'add'),
        copied: module === null ? [] : findCopied(module, input),
    };
}
/** The address in a data file often holds the prefix already. What the environment may change is taken as it is written. */
function readPrefix(module, url) {
    const hasPath = url.kind === 'known' && URL.canParse(url.text) && new URL(url.text).pathname !== '/';
    if (module === null || hasPath)
        return ABSENT;
    const values = ['default', 'config'].map((name) => module.exported(name));
    const known = firstKnown(...values.filter((it) => it?.kind === 'map').map((it) => knownAt(it, 'pathPrefix')), ...valuesOf(module, 'pathPrefix').map((it) => knownAt(it)));
    return known.kind === 'code' && known.fallback !== null
        ? { ...known, kind: 'known', text: known.fallback }
        : known;
}
/** A text of what the file returns or exports as `config`; where that is code, the first one that its key is given. */
function eleventy_config_textAt(module, path) {
    if (module === null)
        return null;
    for (const name of ['default', 'config']) {
        const known = knownAt(module.exported(name), ...path);
        if (known.kind === 'known')
            return known.text;
    }
    return textGiven(module, path.at(-1) ?? '');
}
function eleventy_config_folderOf(path) {
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    return parts.map((part) => `${part}/`).join('');
}
function findUrl({ files, code }, data) {
    const found = URL_FILES.map((name) => data + name)
        .filter((file) => files.exists(file))
        .map((file) => (/\.[mc]?js$/.test(file) ? urlInCode(code.module(file)) : urlInData(files, file)));
    return firstKnown(...found);
}
function urlInData(files, file) {
    const { data } = readConfigFile(files, file);
    const texts = URL_KEYS.map((key) => (0,front_matter_fields/* textOf */.b6)(data[(0,front_matter_fields/* findKey */.Tj)(data, key) ?? key])).filter((text) => text !== null);
    const text = texts.find(isAddress);
    const spot = { source: { file, code: '' }, start: 0, end: 0 };
    return text === undefined ? ABSENT : { kind: 'known', text, spot };
}
/** What the file exports has the address; where that is code, a key of that name that is given one thing. */
function urlInCode(module) {
    const whole = module?.exported('default') ?? null;
    if (module === null)
        return ABSENT;
    const own = URL_KEYS.map((key) => whole?.kind === 'map' && !whole.isOpen ? knownAt(whole, key) : knownAnywhere(module, key));
    return firstKnown(...own.filter((it) => it.kind !== 'known' || isAddress(it.text)));
}
function knownAnywhere(module, key) {
    const [first, ...others] = valuesOf(module, key).map((value) => knownAt(value));
    if (first === undefined)
        return ABSENT;
    return others.length === 0 ? first : { kind: 'code', fallback: null, spot: eleventy_config_spotOf(first) };
}
function eleventy_config_spotOf(known) {
    return known.kind === 'absent' ? { source: { file: '', code: '' }, start: 0, end: 0 } : known.spot;
}
function isAddress(text) {
    return /^https?:\/\/./.test(text);
}
/** `addPassthroughCopy("src/img")` keeps its path below the input folder; `{ "public": "/" }` is served at the root. */
function findCopied({ tokens }, input) {
    const toRoot = tokens.flatMap((from, at) => {
        const to = tokens[at + 2];
        const isPair = from.kind === 'text' && tokens[at + 1]?.text === ':' && to?.kind === 'text';
        return isPair && /^(?:\.?\/)?$/.test(to.text) ? [eleventy_config_folderOf(from.text).slice(0, -1)] : [];
    });
    return [...new Set([...toRoot, input.slice(0, -1), 'public', 'static'])];
}

// EXTERNAL MODULE: ./build/src/content/value.js
var value = __webpack_require__(35422);
// EXTERNAL MODULE: ./build/src/content/front-matter.js + 9 modules
var front_matter = __webpack_require__(49575);
;// CONCATENATED MODULE: ./build/src/site/eleventy-layers.js






/** Data as a layer; what stands under `eleventyComputed` is computed. */
function makeMapLayer(file, data) {
    const given = (map, key) => map !== null && Object.hasOwn(map, key) ? { kind: 'value', value: map[key] ?? null, file } : null;
    return {
        file,
        get: (key) => given(data, key),
        computed: (key) => given((0,front_matter_fields/* mapOf */.A7)(data.eleventyComputed), key),
    };
}
/** A file of data; null where there is none. */
function readDataLayer(files, file) {
    return files.exists(file) ? makeMapLayer(file, readConfigFile(files, file).data) : null;
}
/** What the file exports; where that is code, what a key is given anywhere in it. */
function readCodeLayer(code, files, file) {
    const module = files.exists(file) ? code.module(file) : null;
    if (module === null)
        return null;
    const whole = module.exported('default');
    const entries = whole?.kind === 'map' && !whole.isOpen ? whole.entries : null;
    const inner = entries?.get('eleventyComputed') ?? null;
    const given = (value, key) => {
        if (value?.kind === 'text')
            return { kind: 'value', value: value.text, file };
        if (value?.kind === 'word')
            return /^(?:null|undefined)$/.test(value.text) ? null : { kind: 'value', value: value.text, file };
        return value === undefined ? null : makeGiven({ file, module }, code, key);
    };
    const anywhere = (key) => findKeys(module, key).length === 0 ? null : { kind: 'code', file };
    return {
        file,
        get: (key) => (entries === null ? anywhere(key) : given(entries.get(key), key)),
        computed: (key) => (inner?.kind === 'map' ? given(inner.entries.get(key), key) : null),
    };
}
/** What a function that the key is given makes; code where there are several, or none. */
function makeGiven(source, code, key) {
    const { file } = source;
    const [at, ...others] = findKeys(source.module, key);
    if (at === undefined || others.length > 0)
        return { kind: 'code', file };
    const make = (world) => {
        const run = createDeriveRun(source, { ...world, code });
        const isMethod = source.module.tokens[at]?.text === '(' && source.module.tokens[at - 1]?.text === key;
        const made = isMethod
            ? makeMethod(run, at)
            : run.expression({ run, locals: new Map(), at, end: source.module.tokens.length });
        return made?.kind === 'function' ? made.run([world.otherwise]) : (made ?? UNKNOWN);
    };
    return { kind: 'made', make, file };
}

;// CONCATENATED MODULE: ./build/src/site/eleventy-globals.js


/** `addGlobalData("permalink", …)` of the configuration, and the files of data for the whole site that say the same. */
function readGlobals(config, files) {
    const { file, code, data } = config;
    const module = code.module(file);
    const layers = [];
    for (const [at, { text, kind }] of module?.tokens.entries() ?? []) {
        if (module === null || kind !== 'name' || text !== 'addGlobalData')
            continue;
        const name = module.expression(at + 2);
        const given = name.kind === 'text' ? readAdded({ file, module }, code, at + 4) : null;
        const get = (wanted) => (key) => name.kind === 'text' && name.text === `${wanted}${key}` ? given : null;
        layers.push({ file, get: get(''), computed: get('eleventyComputed.') });
    }
    for (const ending of ['js', 'mjs', 'cjs', 'json']) {
        const own = `${data}permalink.${ending}`;
        if (files.exists(own))
            layers.push({
                file: own,
                get: (key) => (key === 'permalink' ? { kind: 'code', file: own } : null),
                computed: () => null,
            });
        const layer = readCodeLayer(code, files, `${data}eleventyComputed.${ending}`);
        if (layer !== null)
            layers.push({ file: layer.file, get: () => null, computed: layer.get });
    }
    return layers;
}
/** A function that is added is asked once; what it gives may be a function of the post. */
function readAdded(source, code, at) {
    const { file, module } = source;
    const value = module.expression(at);
    if (value.kind === 'text' && module.tokens[at]?.kind === 'text')
        return { kind: 'value', value: value.text, file };
    const make = (world) => {
        const run = createDeriveRun(source, { ...world, code });
        const added = run.expression({ run, locals: new Map(), at, end: module.tokens.length });
        const asked = added.kind === 'function' ? added.run([]) : added;
        return asked.kind === 'function' ? asked.run([world.otherwise]) : asked;
    };
    return { kind: 'made', make, file };
}

;// CONCATENATED MODULE: ./build/src/site/eleventy-data.js





const CODE_ENDINGS = ['.11tydata.js', '.11tydata.cjs', '.11tydata.mjs', '.11tydata.ts'];
const DATA_ENDINGS = ['.11tydata.json', '.json'];
const MAX_LAYOUTS = 10;
/** No file system has a longer path. */
const eleventy_data_MAX_PATH = 4096;
/** Looks keys of posts up as Eleventy's data cascade does: front matter, template data, folder data from the deepest up, layouts. */
function createEleventyData(files, config) {
    const known = new Map();
    const layersOf = (stem) => {
        const found = known.get(stem);
        if (found !== undefined)
            return found;
        const layers = [
            ...CODE_ENDINGS.map((ending) => readCodeLayer(config.code, files, stem + ending)),
            ...DATA_ENDINGS.map((ending) => readDataLayer(files, stem + ending)),
        ].filter((layer) => layer !== null);
        known.set(stem, layers);
        return layers;
    };
    const globals = readGlobals(config, files);
    return (post) => {
        const own = makeMapLayer(post.file, post.data);
        const stems = [post.file.replace(/\.[^./]*$/, ''), ...folderStems(post.file, config.input)];
        const layers = [own, ...stems.flatMap(layersOf)];
        const all = [...layers, ...findLayouts({ files, config }, layers), ...globals];
        const plain = (key) => firstGiven(all, key);
        return { plain, get: (key) => firstComputed(all, key) ?? plain(key) };
    };
}
function firstGiven(layers, key) {
    for (const layer of layers) {
        const given = layer.get(key);
        if (given !== null)
            return given;
    }
    return null;
}
function firstComputed(layers, key) {
    for (const layer of layers) {
        const given = layer.computed(key);
        if (given !== null)
            return given;
    }
    return null;
}
/** `posts/2024/x.md`: `posts/2024/2024`, `posts/posts`, and for the input folder itself `src/src`. */
function folderStems(file, input) {
    const stems = [];
    for (let folder = external_node_path_.posix.dirname(file); folder !== '.'; folder = external_node_path_.posix.dirname(folder)) {
        if (!`${folder}/`.startsWith(input))
            break;
        stems.push(`${folder}/${external_node_path_.posix.basename(folder)}`);
    }
    return stems;
}
/** The front matter of the layout, then of the layout's own, and so on. */
function findLayouts(site, layers) {
    const found = [];
    let given = firstGiven(layers, 'layout');
    while (given?.kind === 'value' && found.length < MAX_LAYOUTS) {
        const name = (0,front_matter_fields/* textOf */.b6)(given.value);
        const layout = name === null || name.length > eleventy_data_MAX_PATH ? null : readLayout(site, name);
        if (layout === null || found.some((it) => it.file === layout.file))
            break;
        found.push(layout);
        given = layout.get('layout');
    }
    return found;
}
function readLayout({ files, config }, name) {
    for (const folder of config.layouts) {
        for (const ending of ['', '.njk', '.liquid', '.html', '.webc', '.vto', '.hbs']) {
            const file = external_node_path_.posix.join(folder, name + ending);
            if (external_node_path_.posix.extname(file) === '' || file.startsWith('../') || !files.exists(file))
                continue;
            const head = files.readHead(file, front_matter.isHeadComplete, front_matter.MAX_FRONT_MATTER_BYTES);
            const post = head.kind === 'head' ? (0,front_matter.parsePost)(file, head.text, head.bytes).post : null;
            return makeMapLayer(file, post?.data ?? {});
        }
    }
    return null;
}

// EXTERNAL MODULE: ./node_modules/@sindresorhus/slugify/index.js + 4 modules
var slugify = __webpack_require__(35791);
// EXTERNAL MODULE: ./node_modules/slugify/slugify.js
var slugify_slugify = __webpack_require__(14952);
;// CONCATENATED MODULE: ./build/src/site/eleventy-template.js


/** A longer address goes nowhere; the expression for `'s` in the library is quadratic. */
const MAX_SLUGIFIED = 1000;
const MAX_TEMPLATE = 1000;
/** Eleventy's own filters and Liquid's common ones, as far as permalinks use them. */
const FILTERS = {
    slugify: (value, _, { isOld }) => value.length > MAX_SLUGIFIED
        ? null
        : (0,slugify/* default */.A)(isOld ? value.replace(/['’]/g, '-') : value, { decamelize: false }),
    slug: (value) => slugify_slugify(value, { replacement: '-', lower: true }),
    downcase: (value) => value.toLowerCase(),
    upcase: (value) => value.toUpperCase(),
    upper: (value) => value.toUpperCase(),
    lower: (value) => value.toLowerCase(),
    strip: (value) => value.trim(),
    trim: (value) => value.trim(),
    url: (value) => value,
    safe: (value) => value,
    append: (value, argument) => value + argument,
    prepend: (value, argument) => argument + value,
};
/** Fills the few forms of a permalink template that are common: `{{ page.fileSlug }}`, `{{ title | slugify }}`, `{{ page.date | date: "%Y/%m/%d" }}`. */
function renderEleventy(template, names) {
    if (template.length > MAX_TEMPLATE)
        return { kind: 'unknown', part: `${template.slice(0, 60)}…` };
    let unknown = null;
    const text = template.replace(/\{\{-?([^{}]{0,200}?)-?\}\}/g, (part, inner) => {
        const value = evaluate(inner.trim(), names);
        if (value === null)
            unknown ??= part;
        return value ?? '';
    });
    if (unknown !== null)
        return { kind: 'unknown', part: unknown };
    const rest = /\{[{%#].{0,60}/.exec(text);
    return rest === null ? { kind: 'text', text } : { kind: 'unknown', part: rest[0] };
}
/** What a filter makes of a text; null where it is none of those that are known. */
function filterEleventy(name, value, rendering) {
    const apply = Object.hasOwn(FILTERS, name) ? FILTERS[name] : undefined;
    return apply?.(value, '', rendering) ?? null;
}
function evaluate(expression, names) {
    const [subject = '', ...filters] = expression.split('|').map((part) => part.trim());
    if (subject === 'page.date')
        return formatDate(filters, names);
    const isNunjucks = names.engine === 'njk';
    let value = lookUpFirst(isNunjucks ? subject.split(' or ') : [subject], names);
    for (const filter of filters) {
        const parsed = /^(\w{1,30})(?:\s{0,10}[:(]\s{0,10}["']([^"']{0,100})["']\s{0,10}\)?)?(?:\(\))?$/.exec(filter);
        const [, name = '', argument = ''] = parsed ?? [];
        const apply = Object.hasOwn(FILTERS, name) ? FILTERS[name] : undefined;
        const standard = isNunjucks ? /^default\(\s{0,10}([\w.]{1,80})\s{0,10}\)$/.exec(filter)?.[1] : undefined;
        if (standard !== undefined)
            value ??= eleventy_template_lookUp(standard, names);
        else
            value = value === null || apply === undefined ? null : apply(value, argument, names);
    }
    return isNunjucks && !filters.includes('safe') && value !== null ? escapeHtml(value) : value;
}
const ENTITIES = {
    '&': '&amp;',
    '"': '&quot;',
    "'": '&#39;',
    '<': '&lt;',
    '>': '&gt;',
    '`': '&#96;',
};
function escapeHtml(text) {
    return text.replace(/[&"'<>`]/g, (mark) => ENTITIES[mark] ?? mark);
}
/** `slug or page.fileSlug` */
function lookUpFirst(subjects, names) {
    return subjects.map((subject) => eleventy_template_lookUp(subject.trim(), names)).find((text) => text !== null) ?? null;
}
function eleventy_template_lookUp(subject, names) {
    if (subject === 'page.fileSlug')
        return names.fileSlug;
    if (subject === 'page.filePathStem')
        return names.filePathStem;
    const quoted = /^(["'])([^"']*)\1$/.exec(subject);
    if (quoted !== null)
        return quoted[2] ?? null;
    return /^[a-z_]\w{0,60}(?:\.\w{1,60}){0,5}$/i.test(subject) && !subject.startsWith('page.')
        ? names.text(subject)
        : null;
}
const two = (value) => String(value).padStart(2, '0');
const FORMATS = {
    Y: (at) => String(at.year).padStart(4, '0'),
    y: (at) => two(at.year % 100),
    m: (at) => two(at.month),
    d: (at) => two(at.day),
    e: (at) => String(at.day).padStart(2, ' '),
    H: (at) => two(at.hour),
    M: (at) => two(at.minute),
    S: (at) => two(at.second),
    F: (at) => `${String(at.year).padStart(4, '0')}-${two(at.month)}-${two(at.day)}`,
    '-m': (at) => String(at.month),
    '-d': (at) => String(at.day),
};
function formatDate(filters, { at, engine }) {
    const format = /^date\s{0,10}:\s{0,10}["']([^"']{1,60})["']$/.exec(filters[0] ?? '')?.[1];
    if (format === undefined || filters.length !== 1 || at === null || engine !== 'liquid')
        return null;
    let isKnown = true;
    const text = format.replace(/%(-?[a-z])/gi, (_, key) => {
        const make = Object.hasOwn(FORMATS, key) ? FORMATS[key] : undefined;
        isKnown &&= make !== undefined;
        return make?.(at) ?? '';
    });
    return isKnown && !text.includes('%') ? text : null;
}

;// CONCATENATED MODULE: ./build/src/site/eleventy-made.js



/** What a given function makes for a post. */
function makeForPost(given, post) {
    const filter = (name) => ({
        kind: 'function',
        run: ([value]) => {
            const text = value === undefined ? null : spell(value);
            const filtered = text === null ? null : filterEleventy(name, text, post.rendering);
            return filtered === null ? UNKNOWN : derivedText(filtered);
        },
    });
    const names = new Map([
        ['this', { kind: 'object', member: filter }],
        ['process', { kind: 'object', member: (key) => (key === 'env' ? ENVIRONMENT : UNKNOWN) }],
        ['String', { kind: 'function', run: ([value = UNKNOWN]) => derivedText(spell(value) ?? '') }],
    ]);
    return given.make({ names, otherwise: dataOf(post), budget: { steps: 0, depth: 0 } });
}
/** A build for readers shows no drafts; anything else of the environment is not known. */
const ENVIRONMENT = { kind: 'object', member: (key) => (/draft/i.test(key) ? NONE : UNKNOWN) };
function dataOf(post) {
    const { fileSlug, filePathStem } = post.rendering;
    const page = new Map([
        ['fileSlug', fileSlug],
        ['filePathStem', filePathStem],
        ['outputFileExtension', 'html'],
    ]);
    const ofPage = (key) => {
        const text = page.get(key);
        return text === undefined ? UNKNOWN : derivedText(text);
    };
    return {
        kind: 'object',
        member: (key) => {
            if (key === 'page')
                return { kind: 'object', member: ofPage };
            const given = post.data.plain(key);
            if (given?.kind === 'value')
                return fromFrontMatter(given.value);
            return given === null && !post.isGlobal(key) ? NONE : UNKNOWN;
        },
    };
}

// EXTERNAL MODULE: ./build/src/site/flag.js
var flag = __webpack_require__(50571);
;// CONCATENATED MODULE: ./build/src/site/unknown-url.js
/** The error of a post whose URL only its generator could tell; no URL is guessed. */
function makeUnknownUrl(post, { message, hint, path = [] }) {
    return { ...post.place(path), severity: 'error', code: 'permalink-missing', message, hint };
}
/** The error of a post whose URL holds a date that its front matter and its file name do not say. */
function makeMissingDate(post) {
    return {
        ...post.place([]),
        severity: 'error',
        code: 'post-date-missing',
        message: 'The URL of this post holds its date, and the post has none. The time of the file is not taken: a checkout changes it.',
        hint: 'date: 2024-01-15 10:30:00',
    };
}

;// CONCATENATED MODULE: ./build/src/site/eleventy-page.js











/** How Eleventy publishes a template: the rules of `TemplatePermalink` and `TemplateFileSlug`. */
function createEleventyPages(site) {
    const dataOf = createEleventyData(site.files, site.config);
    const isGlobal = createGlobals(site);
    return (post) => {
        const data = dataOf(post);
        const date = findEleventyDate(post);
        const rendering = renderingOf(site, post, date.at);
        const permalink = settle(data.get('permalink'), { config: site.config, data, rendering, isGlobal });
        const field = (key) => {
            const given = key === 'permalink' ? permalink : data.get(key);
            return given?.kind === 'value' ? given.value : undefined;
        };
        const found = findPath(site, post, { data, permalink, rendering });
        return {
            title: null,
            path: found.path,
            rule: found.rule,
            reason: (0,unpublished/* findUnpublished */.P)(field),
            dateMs: date.at?.epochMilliseconds ?? null,
            problems: [...date.problems, ...found.problems],
        };
    };
}
/** Whether data of the whole site may be known by a name: from a file of it, or from the configuration. */
function createGlobals({ files, config }) {
    const module = config.code.module(config.file);
    const added = new Set(module?.tokens.flatMap(({ kind, text }) => (kind === 'text' ? [text] : [])));
    const own = new Set(files
        .list()
        .files.filter((file) => file.startsWith(config.data))
        .map((file) => file.slice(config.data.length).replace(/[./].*$/, '')));
    return (key) => own.has(key) || added.has(key) || /^(?:pkg|eleventy|collections)$/.test(key);
}
function renderingOf({ config }, post, at) {
    const isOld = config.major !== null && config.major < 3;
    return { ...findPlace(post.file, config.input), at, engine: config.engine, isOld };
}
/** A permalink that a function makes, as what it makes. */
function settle(given, post) {
    if (given?.kind !== 'made')
        return given;
    const { file } = given;
    const made = makeForPost(given, post);
    if (made.kind === 'none')
        return null;
    if (made.kind === 'flag')
        return { kind: 'value', value: String(made.value), file };
    return made.kind === 'text' ? { kind: 'value', value: made.text, file } : { kind: 'code', file };
}
/** What Eleventy takes from the file system or from git: not known here. */
const OF_FILE = /^(?:git )?(?:last modified|created)$/i;
/** `date`, else the first day that stands in the path; both in UTC, whatever the site's zone. */
function findEleventyDate(post) {
    const written = (0,front_matter_fields/* textOf */.b6)(post.data.date);
    if (written !== null && OF_FILE.test(written))
        return { at: null, problems: [] };
    const found = (0,date_of/* findDate */.O)(post, ['date'], (date) => (0,post_date/* toMoment */.sf)(date, 'UTC'));
    if (written !== null)
        return found;
    const parsed = (0,post_date/* parsePostDate */.y1)(/\d{4}-\d{2}-\d{2}/.exec(post.file)?.[0] ?? '');
    return { at: parsed.kind === 'date' ? (0,post_date/* toMoment */.sf)(parsed.date, 'UTC') : null, problems: [] };
}
function findPath(site, post, looked) {
    const given = looked.permalink;
    const isOwn = given?.file === post.file;
    const made = makeRule(post, looked);
    if (isOwn && made.path !== null && given?.kind === 'value' && isSaid(given.value))
        return made;
    if (site.template === null)
        return site.config.changesUrls ? transformed(site, post, made.rule) : made;
    return { path: site.template(post, looked.rendering.at), rule: 'permalink setting', problems: [] };
}
function makeRule(post, { data, permalink: given, rendering }) {
    if (given !== null && given.kind !== 'value')
        return unknown(post, given.file, 'code that is never run');
    const value = given === null ? null : (0,front_matter_fields/* isMap */.jh)(given.value) ? given.value.build : given.value;
    const template = (0,front_matter_fields/* textOf */.b6)(value ?? null);
    if (given === null || template === null || (0,flag/* parseFlag */.o)(template) === false)
        return { path: defaultPath(rendering), rule: 'file path', problems: [] };
    const rendered = renderEleventy(template, { ...rendering, text: (path) => eleventy_page_readText(data, path) });
    if (rendered.kind === 'unknown')
        return unknown(post, given.file, rendered.part);
    const rule = given.file === post.file ? 'front matter permalink' : `permalink of ${given.file}`;
    return { path: cleanPath(rendered.text), rule, problems: [] };
}
function isSaid(value) {
    return (0,front_matter_fields/* textOf */.b6)((0,front_matter_fields/* isMap */.jh)(value) ? value.build : value) !== null;
}
function eleventy_page_readText(data, path) {
    const [key = '', ...steps] = path.split('.');
    const given = data.get(key);
    return given?.kind === 'value' ? (0,front_matter_fields/* textOf */.b6)((0,value/* getValue */._W)(given.value, steps)) : null;
}
function unknown(post, file, part) {
    const where = file === post.file ? 'its front matter' : file;
    const problem = makeUnknownUrl(post, {
        message: `The URL of this post is made in ${where} by ${part}, which is not known without Eleventy.`,
        hint: 'site: { permalink: "/blog/:slug/" }',
        path: file === post.file ? ['permalink'] : [],
    });
    return { path: null, rule: `no rule (permalink of ${where}): set site.permalink`, problems: [problem] };
}
function transformed({ config }, post, rule) {
    const problem = makeUnknownUrl(post, {
        message: `${config.file} changes every URL by addUrlTransform, which is never run.`,
        hint: 'site: { permalink: "/blog/:slug/" }',
    });
    return { path: null, rule: `no rule (${rule}, then addUrlTransform)`, problems: [problem] };
}
function findPlace(file, input) {
    const below = file.startsWith(input) ? file.slice(input.length) : file;
    const folders = below.split('/').slice(0, -1);
    const name = external_node_path_.posix.basename(below, external_node_path_.posix.extname(below));
    const slug = withoutDate(name);
    return {
        folders,
        name,
        fileSlug: slug === 'index' ? withoutDate(folders.at(-1) ?? '') : slug,
        filePathStem: `/${[...folders, slug].join('/')}`,
    };
}
function withoutDate(name) {
    return /\d{4}-\d{2}-\d{2}-(.*)/.exec(name)?.[1] ?? name;
}
/** A date in the name stays; a file that is called like its folder, or `index`, is the folder. */
function defaultPath({ folders, name }) {
    const isFolder = name === 'index' || name === folders.at(-1);
    const parts = isFolder ? folders : [...folders, name];
    return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}
/** `index.html` goes, a slash comes first; without one at its end a permalink is a file. */
function cleanPath(text) {
    const path = external_node_path_.posix.normalize(`/${text.trim()}`);
    return path.replace(/\/index(?:\.html|\/)?$/, '/');
}

;// CONCATENATED MODULE: ./build/src/site/eleventy.js







/** Eleventy. Its configuration is code: literals are read, nothing is run. */
const eleventy = {
    name: 'eleventy',
    configFiles: ELEVENTY_CONFIG_FILES,
    detect: (files) => ELEVENTY_CONFIG_FILES.some((file) => files.exists(file)) ||
        /"@11ty\/eleventy"\s{0,10}:/.test(files.readText('package.json') ?? ''),
    read: eleventy_read,
};
function eleventy_read(files, { settings }) {
    const config = readEleventyConfig(files);
    const { zone, problems } = (0,site_zone/* readZone */.X)(settings, null, config.file);
    const address = readCodeAddress(files, settings, {
        name: 'url',
        url: config.url,
        base: config.pathPrefix,
        cnames: [`${config.input}CNAME`, 'public/CNAME', 'CNAME'],
    });
    const { url } = address;
    const template = settings.site.permalink === null ? null : (0,site_template/* createTemplate */.Xu)(settings.site.permalink);
    const pathOf = createEleventyPages({ files, config, template });
    return {
        url,
        timezone: zone,
        posts: [`${config.input}**/*.md`],
        notPosts: findIgnored(files, config),
        staticFolders: config.copied,
        problems: [...address.problems, ...problems],
        page: (post) => (0,page/* makePage */.o)(post, url, pathOf(post)),
    };
}
function findIgnored(files, config) {
    const folders = [...config.layouts, config.data, config.output].filter((folder) => folder !== config.input);
    const lines = (files.readText('.eleventyignore') ?? '').split(/\r?\n/).map((line) => line.trim());
    const own = lines.filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('!'));
    const globs = [...own, ...config.ignored]
        .map((line) => line.replace(/^\.?\//, '').replace(/\/$/, ''))
        .filter(match_globs/* isSafeGlob */.a5);
    return [...folders.map((folder) => `${folder}**`), ...globs, ...globs.map((glob) => `${glob}/**`)];
}

;// CONCATENATED MODULE: ./build/src/site/gatsby-slugs.js



/** Files beyond these tell nothing: every call is compared with the whole file. */
const MAX_CALLS = 64;
const MAX_TOKENS = 50_000;
/** Reads `createNodeField` and `createPage` of a gatsby-node file. */
function readGatsbyNode(module) {
    const fields = new Map();
    const paths = new Map();
    const calls = findCalls(module.tokens, ['createNodeField', 'createPage']);
    if (calls.length > MAX_CALLS || module.tokens.length > MAX_TOKENS)
        return { fields, paths: [] };
    for (const [at, token] of calls) {
        if (token.text === 'createNodeField') {
            const name = knownAt(firstInput(module, at), 'name');
            const field = readField(module, wordsOf(module.tokens, at, 'value'));
            const key = name.kind === 'known' ? name.text : 'slug';
            fields.set(key, fields.has(key) && JSON.stringify(fields.get(key)) !== JSON.stringify(field) ? null : field);
        }
        if (token.text !== 'createPage')
            continue;
        const path = readPath(module.tokens, wordsOf(module.tokens, at, 'path'), 0);
        if (path !== null)
            paths.set(JSON.stringify(path), path);
    }
    return { fields, paths: [...paths.values()] };
}
function findCalls(tokens, names) {
    return [...tokens.entries()].filter(([at, { kind, text }]) => kind === 'name' && names.includes(text) && tokens[at + 1]?.text === '(');
}
/** The path that `createFilePath` gives a file, by its path below the folder of the source plugin. See gatsby-source-filesystem/src/create-file-path.js */
function makeFilePath({ prefix, basePath, hasSlash }, relative) {
    const { dir, name } = external_node_path_.posix.parse(external_node_path_.posix.relative(basePath, relative));
    return external_node_path_.posix.join('/', prefix, external_node_path_.posix.join('/', dir, name === 'index' ? '' : name, hasSlash ? '/' : ''));
}
function firstInput(module, at) {
    return module.expression(at + 2);
}
/** The tokens of the value under a key of the object that a call takes. */
function wordsOf(tokens, call, key) {
    const open = call + 2;
    const close = tokens[open]?.text === '{' ? (tokens[open]?.mate ?? -1) : -1;
    for (let start = open + 1; start < close;) {
        let end = start;
        while (end < close && tokens[end]?.text !== ',')
            end = step(tokens, end);
        if (tokens[start]?.text === key)
            return tokens.slice(tokens[start + 1]?.text === ':' ? start + 2 : start, end);
        start = end + 1;
    }
    return [];
}
/** The expression that a name stands for where it is used: `const slug = …`, or `const { slug } = node.fields`, which is `node.fields.slug`. */
function initOf(tokens, use) {
    let found = [];
    for (const [at, token] of tokens.entries()) {
        // The last declaration before its use, else the first one behind it.
        if (token.start > use.start && found.length > 0)
            break;
        const isDeclaration = /^(?:const|let|var)$/.test(token.text) && token.kind === 'name';
        const value = isDeclaration ? declaredAt(tokens, at + 1, use.text) : null;
        if (value !== null)
            found = value;
    }
    return found;
}
/** What a declaration gives a name; null where it is one of other names. */
function declaredAt(tokens, at, name) {
    const target = tokens[at];
    const after = step(tokens, at);
    if (target === undefined || tokens[after]?.text !== '=')
        return null;
    if (target.text === name)
        return valueFrom(tokens, after + 1);
    const own = tokens.slice(at + 1, after).find((it) => it.text === name);
    const isPlain = tokens.slice(at + 1, after - 1).every(({ text }) => text !== ':' && text !== '=');
    if (target.text !== '{' || own === undefined || !isPlain)
        return null;
    return [...valueFrom(tokens, after + 1), { ...own, kind: 'mark', text: '.' }, own];
}
function valueFrom(tokens, start) {
    let end = start;
    while (end < tokens.length && !gatsby_slugs_isEnd(tokens, end, start))
        end = step(tokens, end);
    return tokens.slice(start, end);
}
function gatsby_slugs_isEnd(tokens, at, start) {
    const token = tokens[at];
    if (token === undefined || token.text === ';' || token.kind === 'close')
        return true;
    return at > start && token.isFirstOnLine && token.kind === 'name';
}
/** `'/blog' + x`, `` `/blog${x}` `` → the text in front, and what comes behind it. */
function splitPrefix(words) {
    const [first, second, third] = words;
    if (first?.kind === 'text' && second?.text === '+')
        return { prefix: first.text, rest: words.slice(2) };
    if (first?.text !== '`')
        return { prefix: '', rest: words };
    const hasText = second?.kind === 'text';
    const open = hasText ? third : second;
    const at = hasText ? 2 : 1;
    if (open?.text !== '${' || words.at(-2)?.text !== '}')
        return { prefix: '', rest: [] };
    return { prefix: hasText ? second.text : '', rest: words.slice(at + 1, -2) };
}
function readField(module, words) {
    const outer = splitPrefix(words);
    const [name] = outer.rest;
    const inner = outer.rest.length === 1 && name?.kind === 'name'
        ? splitPrefix(initOf(module.tokens, name))
        : { prefix: '', rest: outer.rest };
    const prefix = outer.prefix + inner.prefix;
    const { rest } = inner;
    if (rest[0]?.text !== 'createFilePath' || rest.at(-1)?.text !== ')')
        return null;
    const at = module.tokens.indexOf(rest[0]);
    // Anything behind the call changes what it gives.
    if (module.tokens[at + 1]?.mate !== module.tokens.indexOf(rest.at(-1) ?? rest[0]))
        return null;
    const options = firstInput(module, at);
    const basePath = knownAt(options, 'basePath');
    const slash = knownAt(options, 'trailingSlash');
    if (basePath.kind === 'code' || slash.kind === 'code')
        return null;
    return {
        prefix,
        basePath: basePath.kind === 'known' ? basePath.text : 'src/pages',
        hasSlash: slash.kind !== 'known' || slash.text !== 'false',
    };
}
function readPath(tokens, words, depth) {
    const { prefix, rest } = splitPrefix(words);
    const [first] = rest;
    if (rest.length === 1 && first?.kind === 'name' && depth < 3) {
        const inner = readPath(tokens, initOf(tokens, first), depth + 1);
        return inner === null ? null : { ...inner, prefix: prefix + inner.prefix };
    }
    const text = rest.map((token) => token.text).join('');
    const found = /^[\w$.?]+\.(fields|frontmatter)\??\.(\w+)!?$/.exec(text);
    if (found === null)
        return null;
    return { prefix, group: found[1] === 'fields' ? 'fields' : 'frontmatter', key: found[2] ?? '' };
}

;// CONCATENATED MODULE: ./build/src/site/gatsby.js













const gatsby_ENDINGS = ['js', 'ts', 'mjs', 'cjs'];
const gatsby_CONFIG_FILES = gatsby_ENDINGS.map((ending) => `gatsby-config.${ending}`);
const NODE_FILES = gatsby_ENDINGS.map((ending) => `gatsby-node.${ending}`);
const PAGES = 'src/pages/';
const NO_NODE = { fields: new Map(), paths: [] };
/** Gatsby. Pages are made by code of the site in `gatsby-node`, most of it alike; what differs is not guessed. */
const gatsby = {
    name: 'gatsby',
    configFiles: gatsby_CONFIG_FILES,
    detect: (files) => [...gatsby_CONFIG_FILES, ...NODE_FILES].some((file) => files.exists(file)),
    read: gatsby_read,
};
function gatsby_read(files, { settings, nowMs }) {
    const code = createCodeFiles(files);
    const config = code.config(gatsby_CONFIG_FILES);
    const nodeFile = NODE_FILES.find((file) => files.exists(file));
    const node = nodeFile === undefined ? null : code.module(nodeFile);
    const sources = findSources(config);
    const site = {
        node: node === null ? NO_NODE : readGatsbyNode(node),
        routes: findFileRoutes(files),
        sources,
        ...readSlash(files, config),
    };
    const { zone, problems } = (0,site_zone/* readZone */.X)(settings, null, config.file ?? 'gatsby-config.js');
    const address = readCodeAddress(files, settings, {
        name: 'siteMetadata.siteUrl',
        url: firstKnown(config.known('siteMetadata', 'siteUrl'), config.known('siteMetadata', 'url')),
        base: config.known('pathPrefix'),
        cnames: ['static/CNAME', 'CNAME'],
    });
    const pathOf = createRoutedPages({
        settings,
        dateOf: (post) => (0,usual_date/* findUsualDate */.U)(post, zone ?? 'UTC'),
        routeOf: (post) => gatsby_findRoute(site, post),
        reasonOf: (post, at) => (0,unpublished/* findUnpublished */.P)((0,unpublished/* exactFields */.X)(post)) ?? (isFuture(at, nowMs) ? 'its date is in the future' : null),
    });
    return {
        url: address.url,
        timezone: zone,
        posts: sources.length === 0 ? ['**/*.{md,mdx}'] : sources.map((folder) => `${folder}**/*.{md,mdx}`),
        notPosts: ['public/**', '.cache/**'],
        staticFolders: ['static', 'src', 'src/images'],
        publicFolders: ['static'],
        aliases: readAliases(files),
        problems: [...address.problems, ...problems],
        page: (post) => (0,page/* makePage */.o)(post, address.url, pathOf(post)),
    };
}
function findSources(config) {
    const plugins = config.get('plugins');
    const folders = new Set();
    for (const plugin of plugins?.kind === 'list' ? plugins.items : []) {
        if (literalsOf(valueAt(plugin, ['resolve']))[0] !== 'gatsby-source-filesystem')
            continue;
        const path = knownAt(plugin, 'options', 'path');
        if (path.kind !== 'known')
            continue;
        const folder = external_node_path_.posix.normalize(`${path.text}/`).replace(/^\.?\//, '');
        if (!folder.startsWith('../'))
            folders.add(folder);
    }
    return [...folders];
}
/** `trailingSlash` is `always` since Gatsby 5; before that paths stay as they are made. */
function readSlash(files, config) {
    const slash = config.known('trailingSlash');
    if (slash.kind === 'code')
        return { hasSlash: null, isSlashCode: true };
    const isNew = (majorOf(files, 'gatsby') ?? 5) >= 5;
    const name = slash.kind === 'known' ? slash.text : isNew ? 'always' : 'legacy';
    return { hasSlash: name === 'always' ? true : name === 'never' ? false : null, isSlashCode: false };
}
function findFileRoutes(files) {
    const routes = new Map();
    for (const file of files.list().files) {
        const found = /^src\/pages\/((?:[\w-]+\/){0,5})\{(?:mdx|markdownRemark)\.(fields|frontmatter)__(\w+)\}\.[jt]sx?$/i.exec(file);
        if (found === null)
            continue;
        const [, prefix = '', group = '', key = ''] = found;
        routes.set(prefix + group + key, {
            prefix: `/${prefix}`,
            group: group === 'fields' ? 'fields' : 'frontmatter',
            key,
            isSpelt: true,
        });
    }
    return [...routes.values()];
}
function gatsby_findRoute(site, post) {
    const [only, ...others] = [...site.node.paths, ...site.routes];
    const example = `${external_node_path_.posix.join('/', only?.prefix ?? '')}/:slug/`.replace('//', '/');
    const unknown = (maker) => ({ kind: 'unknown', maker, example });
    if (site.isSlashCode)
        return unknown('trailingSlash');
    // A page of its own, which needs no code.
    const ownPage = post.file.startsWith(PAGES) && !/[{[]/.test(post.file);
    if (ownPage && (only === undefined || !site.sources.some((it) => post.file.startsWith(it))))
        return gatsby_finish(site, makeFilePath({ prefix: '', basePath: '', hasSlash: true }, post.file.slice(PAGES.length)), 'file path');
    if (only === undefined || others.length > 0)
        return unknown('createPage in gatsby-node');
    if (only.group === 'frontmatter') {
        const own = (0,front_matter_fields/* textOf */.b6)(post.data[only.key]);
        const isPlain = only.isSpelt !== true || /^[a-z0-9/-]+$/.test(own ?? '');
        return own === null || !isPlain
            ? unknown(`frontmatter.${only.key}`)
            : gatsby_finish(site, external_node_path_.posix.join('/', only.prefix, own), `front matter ${only.key}`);
    }
    const field = site.node.fields.get(only.key) ?? null;
    const sources = site.sources.filter((folder) => post.file.startsWith(folder));
    const source = sources.toSorted((a, b) => b.length - a.length)[0];
    if (field === null || source === undefined)
        return unknown(`createNodeField "${only.key}" in gatsby-node`);
    const path = external_node_path_.posix.join('/', only.prefix, makeFilePath(field, post.file.slice(source.length)));
    return gatsby_finish(site, path, 'createFilePath');
}
function gatsby_finish({ hasSlash }, path, rule) {
    return { kind: 'path', path: endPath(path, hasSlash), rule };
}

;// CONCATENATED MODULE: ./build/src/site/hexo-config.js



const HEXO_CONFIG_FILES = ['_config.yml', '_config.yaml', '_config.json'];
function readHexoConfig(files) {
    const file = HEXO_CONFIG_FILES.find((name) => files.exists(name)) ?? '_config.yml';
    const { data, problems } = readConfigFile(files, file);
    const pretty = (0,front_matter_fields/* mapOf */.A7)(data.pretty_urls);
    return {
        file,
        url: (0,front_matter_fields/* textOf */.b6)(data.url),
        root: (0,front_matter_fields/* textOf */.b6)(data.root) ?? '/',
        timezone: (0,front_matter_fields/* textOf */.b6)(data.timezone),
        source: `${((0,front_matter_fields/* textOf */.b6)(data.source_dir) ?? 'source').replace(/^\.?\/|\/$/g, '')}/`,
        permalink: (0,front_matter_fields/* textOf */.b6)(data.permalink) ?? ':year/:month/:day/:title/',
        permalinkDefaults: (0,front_matter_fields/* mapOf */.A7)(data.permalink_defaults) ?? {},
        newPostName: (0,front_matter_fields/* textOf */.b6)(data.new_post_name) ?? ':title.md',
        defaultCategory: (0,front_matter_fields/* textOf */.b6)(data.default_category) ?? 'uncategorized',
        categoryMap: (0,front_matter_fields/* mapOf */.A7)(data.category_map) ?? {},
        filenameCase: caseOf((0,front_matter_fields/* textOf */.b6)(data.filename_case)),
        assetFolders: (0,flag/* parseFlag */.o)(data.post_asset_folder) ?? false,
        rendersDrafts: (0,flag/* parseFlag */.o)(data.render_drafts) ?? false,
        publishesFuture: (0,flag/* parseFlag */.o)(data.future) ?? true,
        keepsIndex: (0,flag/* parseFlag */.o)(pretty?.trailing_index) ?? true,
        keepsHtml: (0,flag/* parseFlag */.o)(pretty?.trailing_html) ?? true,
        skipped: (0,front_matter_fields/* textsOf */.CB)(data.skip_render),
        ignored: (0,front_matter_fields/* textsOf */.CB)(data.ignore).filter((glob) => glob.startsWith('**/')),
        problems,
    };
}
function caseOf(text) {
    if (text === '1')
        return 'lower';
    return text === '2' ? 'upper' : 'keep';
}

// EXTERNAL MODULE: ./build/src/site/moment.js
var moment = __webpack_require__(37137);
;// CONCATENATED MODULE: ./build/src/site/hexo-date.js



/** What js-yaml takes for a time. */
const YAML_TIME = /^\d{4}-(?:\d{2}-\d{2}|\d\d?-\d\d?(?:[Tt]|[ \t]{1,9})\d\d?:\d{2}:\d{2}(?:\.\d{0,20})?(?:[ \t]{0,9}(?:Z|[-+]\d\d?(?::\d\d)?))?)$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** A date of the front matter as the placeholders of a permalink show it: in the machine's zone, whatever the configuration says. */
function readHexoDate(post, date, zones) {
    return placeHexoTime(shownTime(post, date, zones), zones);
}
/** A time of the site's clocks, as the machine's show it. */
function placeHexoTime(local, { configured, machine }) {
    if (configured === null || configured === machine)
        return (0,moment/* momentInZone */.mc)(local, machine);
    return (0,moment/* momentAt */.El)((0,moment/* momentInZone */.mc)(local, configured).epochMilliseconds, machine);
}
/** A time of YAML counts with its UTC fields, a text with those of the machine's clocks. */
function shownTime(post, date, { machine }) {
    const text = (0,front_matter_fields/* textOf */.b6)(post.data.date) ?? '';
    if (post.isPlain(['date']) && YAML_TIME.test(text))
        return (0,moment/* momentAt */.El)((0,post_date/* toMoment */.sf)(date, 'UTC').epochMilliseconds, 'UTC');
    if (date.offset === null && !DAY.test(text))
        return date.local;
    return (0,moment/* momentAt */.El)((0,post_date/* toMoment */.sf)(date, 'UTC').epochMilliseconds, machine);
}

;// CONCATENATED MODULE: ./build/src/site/hexo-slug.js
/** Letters that Unicode does not take apart, as Hexo writes them. */
const LETTERS = new Map('ÆAE æae ŒOE œoe ØO øo ßs ẞS ĐD đd ĦH ħh ŁL łl ĿL ŀl ŦT ŧt ıi ŉn ſl ƏE ƀb ƒf ƗI ƚl ɨi ȺA ⱥa ɇe ǥg ƶz Ƶz ȼc ɏy'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]));
const ACCENTED = /[\p{Script=Latin}\u24b6-\u24e9]/gu;
const WIDE = /[\u24b6-\u24e9\uff21-\uff3a\uff41-\uff5a\u01c4-\u01cc\u01f1-\u01f3]/u;
const SPECIAL = /[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'<>,.?/]+/g;
const CONTROL = /\p{Cc}/gu;
/** Hexo's `slugize`: no accents, blanks and signs become one hyphen, letters of other scripts stay. See hexo-util. */
function hexoSlug(text, spelling = 'keep') {
    const plain = text.replace(ACCENTED, withoutAccent).replace(CONTROL, '').replace(SPECIAL, '-');
    const slug = plain.replace(/-{2,}/g, '-').replace(/^-|-$/g, '');
    if (spelling === 'lower')
        return slug.toLowerCase();
    return spelling === 'upper' ? slug.toUpperCase() : slug;
}
function withoutAccent(letter) {
    const base = letter.normalize(WIDE.test(letter) ? 'NFKD' : 'NFD').replace(/\p{Mn}/gu, '');
    return LETTERS.get(base) ?? base;
}

;// CONCATENATED MODULE: ./build/src/site/hexo-name.js

const digits = (...counts) => (rest) => counts.filter((count) => rest.length >= count && /^\d+$/.test(rest.slice(0, count)));
const LENGTHS = {
    year: digits(4),
    month: digits(2),
    day: digits(2),
    i_month: digits(2, 1),
    i_day: digits(2, 1),
    hash: (rest) => (/^[0-9a-f]{12}/.test(rest) ? [12] : []),
};
const hexo_name_MAX_PATH = 400;
const hexo_name_MAX_TOKENS = 24;
/** Reads paths by a pattern such as `:year-:month-:day-:title.md`; where a path does not fit, all of it is the title, as a slug. See `parseFilename` in hexo's processor/post. */
function createHexoNames(pattern) {
    const tokens = parsePattern(pattern.replace(/\.[^./]*$/, ''));
    return (path) => {
        const stem = path.replace(/\.[^./]*$/, '');
        const isLong = stem.length > hexo_name_MAX_PATH || tokens.length > hexo_name_MAX_TOKENS;
        const parts = isLong ? null : hexo_name_match(tokens, stem);
        if (parts === null)
            return { title: hexoSlug(stem), parts: new Map() };
        return { title: parts.get('title') ?? hexoSlug(stem), parts };
    };
}
function parsePattern(pattern) {
    return pattern
        .split(/(:\w{0,40}[^_\W])/)
        .filter((text) => text !== '')
        .map((text) => text.startsWith(':') && text.length > 1 ? { name: text.slice(1), text } : { name: null, text });
}
/** Every placeholder as short as can be; what failed once is not tried again, so it takes no longer than tokens × length². */
function hexo_name_match(tokens, text) {
    const failed = new Set();
    const found = [];
    const fits = (index, start) => {
        const token = tokens[index];
        if (token === undefined)
            return start === text.length;
        const state = index * (hexo_name_MAX_PATH + 1) + start;
        if (failed.has(state))
            return false;
        const rest = text.slice(start);
        for (const length of lengthsOf(token, rest)) {
            if (!fits(index + 1, start + length))
                continue;
            if (token.name !== null)
                found.push([token.name, rest.slice(0, length)]);
            return true;
        }
        failed.add(state);
        return false;
    };
    // Of a placeholder that stands twice the later one counts; the deepest was found first.
    return fits(0, 0) ? new Map(found.reverse()) : null;
}
function lengthsOf({ name, text }, rest) {
    if (name === null)
        return rest.startsWith(text) ? [text.length] : [];
    const own = Object.hasOwn(LENGTHS, name) ? LENGTHS[name] : undefined;
    return own === undefined ? Array.from({ length: rest.length }, (_, at) => at + 1) : own(rest);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/site/hexo-permalink.js





const hexo_permalink_two = (value) => String(value).padStart(2, '0');
const seconds = (at) => String(Math.floor(at.epochMilliseconds / 1000));
const DATE_PARTS = {
    year: (at) => String(at.year).padStart(4, '0'),
    month: (at) => hexo_permalink_two(at.month),
    i_month: (at) => String(at.month),
    day: (at) => hexo_permalink_two(at.day),
    i_day: (at) => String(at.day),
    hour: (at) => hexo_permalink_two(at.hour),
    minute: (at) => hexo_permalink_two(at.minute),
    second: (at) => hexo_permalink_two(at.second),
    timestamp: seconds,
    hash: (at, { title }) => (0,external_node_crypto_.createHash)('sha1')
        .update(title + seconds(at))
        .digest('hex')
        .slice(0, 12),
};
const NAME_PARTS = {
    title: ({ name }) => name.title,
    slug: ({ name }) => name.title,
    name: ({ name }) => external_node_path_.posix.basename(name.title),
    post_title: ({ post }) => hexoSlug((0,front_matter_fields/* textOf */.b6)(post.data.title) ?? '', 'lower'),
    category: findCategory,
};
/** Fills the placeholders of `permalink`; see hexo's filter/post_permalink. */
function expandHexo(names) {
    let missing = null;
    const path = names.config.permalink.replace(/:(\w{0,40}[^_\W])/g, (placeholder, key) => {
        const datePart = Object.hasOwn(DATE_PARTS, key) ? DATE_PARTS[key] : undefined;
        if (datePart !== undefined && names.at !== null)
            return datePart(names.at, names.name);
        const value = datePart === undefined ? fieldOf(key, names) : null;
        if (value === null)
            missing ??= datePart === undefined ? { kind: 'no-value', placeholder } : { kind: 'no-date' };
        return (0,site_address/* encodeSegment */.ug)(value ?? '');
    });
    return missing ?? { kind: 'path', path };
}
/** Other placeholders are fields of the front matter (`:abbrlink`), parts of the file name (`:lang`) or have a default. */
function fieldOf(key, names) {
    const { post, config, name } = names;
    if (Object.hasOwn(NAME_PARTS, key))
        return NAME_PARTS[key]?.(names) ?? null;
    return name.parts.get(key) ?? (0,front_matter_fields/* textOf */.b6)(post.data[key]) ?? (0,front_matter_fields/* textOf */.b6)(config.permalinkDefaults[key]);
}
/** A list is one category below the other; of several such lists none is known to be the last, as that depends on all other posts. */
function findCategory({ post, config }) {
    const value = post.data.categories ?? post.data.category;
    if ((0,front_matter_fields/* isList */.Lv)(value) && value.some(front_matter_fields/* isList */.Lv)) {
        const [only] = value;
        return value.length === 1 ? joinCategories((0,front_matter_fields/* textsOf */.CB)(only), config) : null;
    }
    return joinCategories((0,front_matter_fields/* textsOf */.CB)(value), config);
}
function joinCategories(names, config) {
    if (names.length === 0)
        return config.defaultCategory;
    const slugs = names.map((name) => hexoSlug((0,front_matter_fields/* textOf */.b6)(config.categoryMap[name]) ?? name, config.filenameCase));
    return slugs.join('/');
}

;// CONCATENATED MODULE: ./build/src/site/hexo-page.js








/** How Hexo publishes a file of the source folder. */
function createHexoPages(site) {
    const nameOf = createHexoNames(site.config.newPostName);
    return (post) => {
        const located = hexo_page_locate(post.file, site.config.source);
        const name = nameOf(located.path);
        const instant = (0,date_of/* findDate */.O)(post, ['date'], (found) => (0,post_date/* toMoment */.sf)(found, site.zone)).at;
        const found = findSurePath(site, located, { post, name });
        const dateMs = (instant ?? fileDate(name, { configured: null, machine: site.zone }))?.epochMilliseconds ?? null;
        return {
            title: null,
            path: found.path === null ? null : makePretty(found.path, site.config),
            rule: found.rule,
            reason: findReason(site, located, { post, dateMs }),
            dateMs,
            problems: found.problems ?? [],
        };
    };
}
/** The path, where all machines that are likely to build the site give the same one. */
function findSurePath(site, located, { post, name }) {
    const found = site.zones.map((zones) => {
        const date = (0,date_of/* findDate */.O)(post, ['date'], (it) => readHexoDate(post, it, zones));
        const isUnknown = date.at === null && date.problems.length > 0;
        const at = isUnknown ? null : (date.at ?? fileDate(name, zones));
        const own = hexo_page_findPath(site, located, { post, name, date: { ...date, at } });
        return { ...own, problems: [...date.problems, ...(own.problems ?? [])] };
    });
    const [first = { path: null, rule: 'no rule' }] = found;
    if (found.every(({ path }) => path === first.path))
        return first;
    const problems = [unsureZone(post, site.config.timezone ?? 'UTC')];
    return { path: null, rule: first.rule, problems };
}
function unsureZone(post, zone) {
    const message = `Hexo writes dates of URLs in the zone of the machine that builds the site, and this post’s day is another in UTC than in ${zone}, the timezone of _config.yml.`;
    const hint = `site: { timezone: ${zone} }, or UTC: the zone of that machine`;
    return makeUnknownUrl(post, { message, hint, path: ['date'] });
}
function hexo_page_findPath({ config, template }, { kind, path }, dated) {
    const { post, name, date } = dated;
    const own = (0,front_matter_fields/* textOf */.b6)(post.data.permalink);
    if (own !== null)
        return { path: endAsFolder(own, config), rule: 'front matter permalink' };
    if (template !== null)
        return { path: template(post, date.at), rule: 'permalink setting' };
    if (kind === 'page')
        return { path: path.replace(/\.[^./]*$/, '.html'), rule: 'file path' };
    const expanded = expandHexo({ post, config, name, at: date.at });
    const rule = 'permalink';
    if (expanded.kind === 'path')
        return { path: endAsFolder(expanded.path, config), rule };
    if (expanded.kind === 'no-date') {
        const problems = date.problems.length > 0 ? [] : [makeMissingDate(post)];
        return { path: null, rule, problems };
    }
    return { path: null, rule, problems: [missingValue(post, expanded.placeholder)] };
}
function missingValue(post, placeholder) {
    const message = `The permalink of _config.yml holds ${placeholder}, and this post has no such value that is known without Hexo.`;
    const key = placeholder.slice(1);
    return makeUnknownUrl(post, {
        message,
        hint: key === 'category' ? 'permalink: my-category/my-post/' : `${key}: …`,
    });
}
function endAsFolder(path, { assetFolders }) {
    return assetFolders && !path.endsWith('/') && !path.endsWith('.html') ? `${path}/` : path;
}
function makePretty(path, { keepsIndex, keepsHtml }) {
    if (path.endsWith('index.html'))
        return keepsIndex ? path : path.slice(0, -'index.html'.length);
    return keepsHtml ? path : path.replace(/\.html$/, '');
}
function fileDate({ parts }, zones) {
    const month = parts.get('month') ?? parts.get('i_month');
    const day = parts.get('day') ?? parts.get('i_day');
    const parsed = (0,post_date/* parsePostDate */.y1)(`${parts.get('year')}-${month}-${day}`);
    return parsed.kind === 'date' ? placeHexoTime(parsed.date.local, zones) : null;
}
function findReason({ config, nowMs }, { kind, path }, { post, dateMs }) {
    if (kind === 'draft' && !config.rendersDrafts)
        return 'it lies in _drafts';
    if (kind !== 'page' && /(?:^|\/)[_.]/.test(path))
        return 'its path has a name that starts with _ or a dot';
    const reason = (0,unpublished/* findUnpublished */.P)((0,unpublished/* exactFields */.X)(post));
    if (reason !== null)
        return reason;
    const isFuture = dateMs !== null && dateMs > nowMs && kind !== 'page';
    return isFuture && !config.publishesFuture ? 'its date is in the future' : null;
}
function hexo_page_locate(file, source) {
    const below = file.startsWith(source) ? file.slice(source.length) : file;
    if (below.startsWith('_posts/'))
        return { kind: 'post', path: below.slice('_posts/'.length) };
    if (below.startsWith('_drafts/'))
        return { kind: 'draft', path: below.slice('_drafts/'.length) };
    return { kind: 'page', path: below };
}

;// CONCATENATED MODULE: ./build/src/site/hexo.js







/** Keys of `_config.yml` that Jekyll, whose file has the same name, does not know. */
const OWN_KEYS = /^(?:new_post_name|source_dir|public_dir|post_asset_folder|default_category|archive_dir|render_drafts|skip_render|pretty_urls)\s{0,10}:/m;
/** Hexo. Octopress keeps its posts in `source/_posts` as well, but is Jekyll: its configuration has a `source`. */
const hexo = {
    name: 'hexo',
    configFiles: HEXO_CONFIG_FILES,
    detect(files) {
        const file = HEXO_CONFIG_FILES.find((name) => files.exists(name));
        if (file === undefined)
            return false;
        const config = files.readText(file) ?? '';
        if (OWN_KEYS.test(config))
            return true;
        if (/"hexo"\s{0,10}:/.test(files.readText('package.json') ?? ''))
            return true;
        return files.exists('source/_posts') && !/^source\s{0,10}:/m.test(config);
    },
    read: hexo_read,
};
function hexo_read(files, { settings, nowMs }) {
    const config = readHexoConfig(files);
    const { zone, problems } = (0,site_zone/* readZone */.X)(settings, config.timezone, config.file);
    const url = (0,site_address/* readAddress */.zq)(files, settings, {
        url: config.url,
        basePath: findBasePath(config),
        cnames: [`${config.source}CNAME`, 'CNAME'],
    });
    const template = settings.site.permalink === null ? null : (0,site_template/* createTemplate */.Xu)(settings.site.permalink);
    const configured = config.timezone !== null && (0,site_zone/* isZone */.D)(config.timezone) ? config.timezone : null;
    // Most sites are built on their author's machine, or on one whose clocks show UTC.
    const machines = settings.site.timezone === null ? [configured ?? 'UTC', 'UTC'] : [zone ?? 'UTC'];
    const zones = [...new Set(machines)].map((machine) => ({ configured, machine }));
    const pathOf = createHexoPages({ config, zone: zone ?? 'UTC', zones, template, nowMs });
    return {
        url,
        timezone: zone,
        posts: [`${config.source}_posts/**/*.{md,markdown,mkd,mkdn}`],
        notPosts: [
            `${config.source}_posts/**/_*/**`,
            `${config.source}_posts/**/_*`,
            ...config.ignored.filter(match_globs/* isSafeGlob */.a5),
            ...config.skipped.filter(match_globs/* isSafeGlob */.a5).map((glob) => config.source + glob),
        ],
        staticFolders: [config.source.slice(0, -1)],
        publicFolders: [config.source.slice(0, -1)],
        bareHeaders: true,
        publishesFuture: config.publishesFuture,
        problems: [...config.problems, ...problems],
        page: (post) => (0,page/* makePage */.o)(post, url, pathOf(post)),
    };
}
/** `root` repeats the path of `url` on most sites; where `url` is a host alone it is the only one to say it. */
function findBasePath({ url, root }) {
    const address = (0,site_address/* parseAddress */.or)(url);
    return address !== null && new URL(address).pathname !== '/' ? '' : root;
}

;// CONCATENATED MODULE: ./build/src/site/hugo-cascade.js





const TARGETS = ['target', '_target'];
/** Adds to a post what the `cascade` of the sections above it, and of the configuration, gives it: the nearest wins, and the post itself over all. */
function createHugoCascade(files, { config, languages }) {
    const known = new Map();
    const standing = parseCascades(config.get(['cascade']));
    const [standard] = languages;
    const sectionOf = (folder, { code, contentDir }) => {
        const key = `${folder}\0${code}`;
        const found = known.get(key);
        if (found !== undefined)
            return found;
        // `_index.md` is a section of the default language, or of the one that has the folder for itself.
        const isPlain = code === standard?.code || contentDir !== standard?.contentDir;
        const names = isPlain ? [`_index.${code}.md`, '_index.md'] : [`_index.${code}.md`];
        const section = readSection(files, names.map((name) => external_node_path_.posix.join(folder, name)));
        known.set(key, section);
        return section;
    };
    return (post, place) => {
        const root = place.language.contentDir;
        const path = `/${[...place.folders, place.name].join('/').toLowerCase()}`;
        const above = foldersAbove(post.file, root).map((folder) => sectionOf(folder, place.language));
        const cascades = [...above.flatMap((section) => section.cascades), ...standing];
        const matching = cascades.filter(({ matches }) => matches(path, place.language.code));
        const data = matching.reduce((own, { values }) => addMissing(own, values), post.data);
        const isBelowSlug = above.some(({ hasSlug }) => hasSlug);
        return { post: data === post.data ? post : { ...post, data }, isBelowSlug };
    };
}
/** From the folder of a file up to the content folder. */
function foldersAbove(file, root) {
    const folders = [];
    for (let folder = external_node_path_.posix.dirname(file); `${folder}/`.startsWith(root); folder = external_node_path_.posix.dirname(folder)) {
        folders.push(folder);
        if (folder === '.')
            break;
    }
    return folders;
}
function readSection(files, candidates) {
    const file = candidates.find((name) => files.exists(name));
    const head = file === undefined ? null : files.readHead(file, front_matter.isHeadComplete, front_matter.MAX_FRONT_MATTER_BYTES);
    const post = head?.kind === 'head' ? (0,front_matter.parsePost)(file ?? '', head.text, head.bytes).post : null;
    if (post === null)
        return { cascades: [], hasSlug: false };
    const fieldOf = (name) => {
        const key = (0,front_matter_fields/* findKey */.Tj)(post.data, name);
        return key === null ? undefined : post.data[key];
    };
    return { cascades: parseCascades(fieldOf('cascade')), hasSlug: (0,front_matter_fields/* textOf */.b6)(fieldOf('slug')) !== null };
}
function parseCascades(value) {
    const entries = (0,front_matter_fields/* isList */.Lv)(value) ? value : [value];
    return entries.flatMap((entry) => {
        const values = (0,front_matter_fields/* mapOf */.A7)(entry);
        return values === null ? [] : [parseCascade(values)];
    });
}
function parseCascade(values) {
    const target = TARGETS.map((key) => (0,front_matter_fields/* mapOf */.A7)(values[key])).find((it) => it !== null);
    const glob = (key) => {
        const text = (0,front_matter_fields/* textOf */.b6)(target?.[key])?.toLowerCase() ?? null;
        return text === null ? null : (0,match_globs/* matchGlobs */.jv)([text]);
    };
    const path = glob('path');
    const kind = glob('kind');
    const language = glob('lang');
    const environment = glob('environment');
    return {
        values,
        matches: (file, code) => (path === null || path(file)) &&
            (kind === null || kind('page')) &&
            (language === null || language(code)) &&
            (environment === null || environment('production')),
    };
}
/** The map with what it lacks of another; the same map where it lacks nothing. */
function addMissing(data, values) {
    const isMissing = (key) => !TARGETS.some((target) => target === key) && (0,front_matter_fields/* findKey */.Tj)(data, key) === null;
    const missing = Object.entries(values).filter(([key]) => isMissing(key));
    if (missing.length === 0)
        return data;
    const all = (0,value/* createMap */.pI)();
    for (const [key, value] of [...Object.entries(data), ...missing])
        all[key] = value;
    return all;
}

;// CONCATENATED MODULE: ./build/src/site/hugo-config.js



const EXTENSIONS = ['toml', 'yaml', 'yml', 'json'];
/** Where the main configuration may stand, Hugo's first choice first. */
const HUGO_CONFIG_FILES = [
    'hugo',
    'config',
    'config/_default/hugo',
    'config/_default/config',
].flatMap((name) => EXTENSIONS.map((extension) => `${name}.${extension}`));
/** Reads the root file, `config/_default` and `config/production`; the last one is the strongest. */
function readHugoConfig(files) {
    const root = HUGO_CONFIG_FILES.find((file) => !file.includes('/') && files.exists(file));
    const sources = [...filesOf(files, 'production'), ...filesOf(files, '_default')];
    if (root !== undefined)
        sources.push(root);
    const read = sources.map((file) => readConfigFile(files, file));
    const layers = read.map(makeLayer);
    const known = new Map();
    // Every post asks for the same few settings.
    const get = (path) => {
        const key = path.join('\0');
        if (!known.has(key))
            known.set(key, findIn(layers, path));
        return known.get(key);
    };
    return {
        get,
        text: (...path) => (0,front_matter_fields/* textOf */.b6)(get(path)),
        flag: (...path) => (0,flag/* parseFlag */.o)(get(path)) ?? false,
        keys: (...path) => [...new Set(layers.flatMap((it) => Object.keys((0,front_matter_fields/* mapOf */.A7)(getIn(it, path)) ?? {})))],
        problems: read.flatMap((file) => file.problems),
    };
}
function filesOf(files, environment) {
    const folder = `config/${environment}/`;
    if (!files.exists(folder))
        return [];
    return files
        .list()
        .files.filter((file) => file.startsWith(folder) && /^[^/]+\.(?:toml|ya?ml|json)$/.test(file.slice(folder.length)));
}
/** The content of a file below the keys that its name stands for: `permalinks.toml` holds what is under `permalinks`. */
function makeLayer({ file, data }) {
    const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.[a-z]+$/, '');
    const [first = '', language] = name.split('.');
    if (first === 'hugo' || first === 'config')
        return data;
    // `languages.fr.toml` holds languages.fr, `menus.fr.toml` what is under menus in it.
    if (language === undefined || first === 'languages')
        return nest(name.split('.'), data);
    return nest(['languages', language, first], data);
}
function nest(keys, data) {
    return keys.reduceRight((inner, key) => {
        const outer = Object.create(null);
        outer[key] = inner;
        return outer;
    }, data);
}
function findIn(layers, path) {
    for (const layer of layers) {
        const value = getIn(layer, path);
        if (value !== undefined && value !== null)
            return value;
    }
    return undefined;
}
function getIn(layer, path) {
    let value = layer;
    for (const key of path) {
        const map = (0,front_matter_fields/* mapOf */.A7)(value);
        const found = map === null ? null : (0,front_matter_fields/* findKey */.Tj)(map, key);
        if (map === null || found === null)
            return undefined;
        value = map[found];
    }
    return value;
}

;// CONCATENATED MODULE: ./build/src/site/hugo-dates.js





/** Which keys give which date, Hugo's own order; see `frontmatter` in its configuration. */
const DEFAULTS = {
    date: ['date', 'publishdate', 'pubdate', 'published', 'lastmod', 'modified'],
    publishDate: ['publishdate', 'pubdate', 'published', 'date'],
    expiryDate: ['expirydate', 'unpublishdate'],
};
const DATED_NAME = /^(\d{4}-\d{2}-\d{2})[-_ ]?(.*)$/;
/** Reads the dates of a post; zone-less ones are in `zone`. */
function createHugoDates(config, zone) {
    const keys = {
        date: keysOf(config, 'date'),
        publishDate: keysOf(config, 'publishDate'),
        expiryDate: keysOf(config, 'expiryDate'),
    };
    return (post) => {
        const date = readDate(post, keys.date, zone);
        const publishDate = readDate(post, keys.publishDate, zone);
        const expiryDate = readDate(post, keys.expiryDate, zone);
        // One bad value often serves several dates; it is one problem.
        const all = [...date.problems, ...publishDate.problems, ...expiryDate.problems];
        const problems = [
            ...new Map(all.map((problem) => [`${problem.line}:${problem.column}`, problem])).values(),
        ];
        return {
            date: date.at,
            publishDate: publishDate.at,
            expiryDate: expiryDate.at,
            slug: date.slug,
            isElsewhere: date.at === null && keys.date.some((key) => /^:(?:git|filemodtime)$/i.test(key)),
            problems,
        };
    };
}
function keysOf(config, name) {
    const own = (0,front_matter_fields/* textsOf */.CB)(config.get(['frontmatter', name]));
    if (own.length === 0)
        return DEFAULTS[name];
    return own.flatMap((key) => (key === ':default' ? DEFAULTS[name] : [key]));
}
function readDate(post, keys, zone) {
    for (const key of keys) {
        const found = key.startsWith(':') ? fromFile(post, key, zone) : fromField(post, key, zone);
        if (found.at !== null || found.problems.length > 0)
            return found;
    }
    return { at: null, slug: null, problems: [] };
}
/** `:fileModTime` and `:git` are not known here: a checkout has its own times. */
function fromFile(post, key, zone) {
    const base = external_node_path_.posix.basename(post.file, external_node_path_.posix.extname(post.file));
    const name = base === 'index' ? external_node_path_.posix.basename(external_node_path_.posix.dirname(post.file)) : base;
    const dated = key.toLowerCase() === ':filename' ? DATED_NAME.exec(name) : null;
    const parsed = (0,post_date/* parsePostDate */.y1)(dated?.[1] ?? '');
    if (parsed.kind === 'invalid')
        return { at: null, slug: null, problems: [] };
    return { at: (0,post_date/* toMoment */.sf)(parsed.date, zone), slug: dated?.[2] || null, problems: [] };
}
function fromField(post, name, zone) {
    const key = (0,front_matter_fields/* findKey */.Tj)(post.data, name);
    if (key === null || isSwitch(post.data[key]))
        return { at: null, slug: null, problems: [] };
    return { ...(0,date_of/* findDate */.O)(post, [key], (date) => (0,post_date/* toMoment */.sf)(date, zone)), slug: null };
}
/** `published: true` is no date. */
function isSwitch(value) {
    return (0,flag/* parseFlag */.o)(value) !== null;
}

;// CONCATENATED MODULE: ./build/src/site/hugo-mounts.js


function readMounts(config) {
    const value = config.get(['module', 'mounts']);
    const entries = (0,front_matter_fields/* isList */.Lv)(value) ? value.map(front_matter_fields/* mapOf */.A7) : [];
    return entries.flatMap((entry) => {
        const source = trim((0,front_matter_fields/* textOf */.b6)(entry?.source) ?? '');
        const target = trim((0,front_matter_fields/* textOf */.b6)(entry?.target) ?? '');
        if (entry === null || source === '' || target === '')
            return [];
        // `lang` up to 0.152, `sites.matrix` since.
        const matrix = (0,front_matter_fields/* mapOf */.A7)((0,front_matter_fields/* mapOf */.A7)(entry.sites)?.matrix);
        const languages = [...(0,front_matter_fields/* textsOf */.CB)(entry.lang), ...(0,front_matter_fields/* textsOf */.CB)(matrix?.languages)];
        return [{ source, target, languages: languages.map((code) => code.toLowerCase()) }];
    });
}
/** The folder that is all of a language's content; null where no mount says it. */
function findContentMount(mounts, code) {
    const found = mounts.find(({ target, languages }) => target === 'content' && (languages.length === 0 || languages.includes(code)));
    return found?.source ?? null;
}
/** Folders that are served at the root of the site besides `staticDir`. */
function findStaticMounts(mounts) {
    return mounts.filter(({ target }) => target === 'static').map(({ source }) => source);
}
/** A folder that is mounted inside of the content has posts whose place only Hugo knows. */
function judgeMounts(mounts, file) {
    const inside = mounts.filter(({ source, target }) => target.startsWith('content/') && source !== target);
    return inside.map(({ source, target }) => ({
        ...(0,src_problem/* startOf */.GH)(file),
        severity: 'warning',
        code: 'settings-needed',
        message: `module.mounts shows ${source} as ${target}; posts in ${source} are not found, and their URLs are not known, without settings.`,
        hint: `posts: ["${source}/**/*.md"], site: { permalink: "/${target.slice('content/'.length)}/:slug/" }`,
    }));
}
function trim(path) {
    return path
        .split('/')
        .filter((part) => part !== '' && part !== '.')
        .join('/');
}

;// CONCATENATED MODULE: ./build/src/site/hugo-languages.js


/** The default language first. */
function readLanguages(config) {
    const codes = config.keys('languages').map((code) => code.toLowerCase());
    const standard = (config.text('defaultContentLanguage') ?? 'en').toLowerCase();
    const disabled = (0,front_matter_fields/* textsOf */.CB)(config.get(['disableLanguages'])).map((code) => code.toLowerCase());
    const mounts = readMounts(config);
    const isInFolder = config.flag('defaultContentLanguageInSubdir');
    const ordered = codes.includes(standard) ? [standard, ...codes.filter((it) => it !== standard)] : codes;
    return (ordered.length === 0 ? [standard] : ordered).map((code, at) => {
        const baseUrl = config.text('languages', code, 'baseURL');
        const hasPrefix = codes.length > 0 && baseUrl === null && (at > 0 || isInFolder);
        return {
            code,
            prefix: hasPrefix ? `${code}/` : '',
            contentDir: hugo_languages_folderOf(findContentMount(mounts, code) ??
                config.text('languages', code, 'contentDir') ??
                config.text('contentDir') ??
                'content'),
            baseUrl,
            isPrefixSure: codes.length > 1 || !isInFolder || baseUrl !== null,
            isDisabled: disabled.includes(code) || config.flag('languages', code, 'disabled'),
        };
    });
}
function hugo_languages_folderOf(path) {
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    return parts.map((part) => `${part}/`).join('');
}

;// CONCATENATED MODULE: ./build/src/site/hugo-slug.js
const DROPPED = /[^\p{L}\p{Nd}\p{M}\p{White_Space}./\\_#+~\-@%]|%(?![0-9a-f]{2})/giu;
/** Hugo's path of a file, title or slug: letters, digits, marks and `./_#+~-@` stay, blanks become one hyphen, the rest goes. See `paths.Sanitize`. */
function hugoPath(text, spelling) {
    // What goes, goes first: blanks on both sides of it make one hyphen.
    return joinWords(plainText(text, spelling).trim());
}
/** Whether all versions of Hugo spell a folder or file alike: since 0.123 each blank of its name is a hyphen of its own. */
function isHugoNameClear(name, spelling) {
    const plain = plainText(name, spelling);
    return plain.replace(/\s/gu, '-') === joinWords(plain);
}
/** What a token of a permalink pattern becomes: a URL that is read back, so that `+` is a blank, and a `#` at the end goes. */
function hugoToken(text, spelling) {
    const path = hugoPath(text, spelling);
    const isAnchor = path.endsWith('#') && path.indexOf('#') === path.length - 1;
    const own = isAnchor ? path.slice(0, -1) : path;
    return own.replaceAll('+', ' ').replace(/(?:%[0-9a-f]{2})+/gi, decode);
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** Blanks become one hyphen, and none beside a hyphen. */
function joinWords(text) {
    return text
        .replace(/\s+/gu, ' ')
        .replace(/ (?=-)|(?<=-) /g, '')
        .replaceAll(' ', '-');
}
function plainText(text, { keepCase, removeAccents }) {
    const plain = removeAccents
        ? text
            .normalize('NFD')
            .replace(/\p{Mn}/gu, '')
            .normalize('NFC')
        : text;
    return (keepCase ? plain : lowerCase(plain)).replace(DROPPED, '');
}
/** Go's lower case: letter by letter, without a special letter at the end of Greek words, and `i` for `İ`. */
function lowerCase(text) {
    return Array.from(text, (letter) => {
        const [lower = ''] = letter.toLowerCase();
        return lower;
    }).join('');
}

;// CONCATENATED MODULE: ./build/src/site/hugo-permalink.js


const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const hugo_permalink_two = (value) => String(value).padStart(2, '0');
const NO_DATE = { year: 1, month: 1, day: 1, hour: 0, minute: 0, second: 0 };
const DATE_TOKENS = {
    year: (it) => String(it.year),
    '2006': (it) => String(it.year).padStart(4, '0'),
    '06': (it) => hugo_permalink_two(it.year % 100),
    month: (it) => hugo_permalink_two(it.month),
    '01': (it) => hugo_permalink_two(it.month),
    '1': (it) => String(it.month),
    monthname: (it) => MONTHS[it.month - 1] ?? '',
    January: (it) => MONTHS[it.month - 1] ?? '',
    Jan: (it) => (MONTHS[it.month - 1] ?? '').slice(0, 3),
    day: (it) => hugo_permalink_two(it.day),
    '02': (it) => hugo_permalink_two(it.day),
    '2': (it) => String(it.day),
    weekday: (it) => String((0,moment/* dayOfWeek */.mK)(it)),
    weekdayname: (it) => DAYS[(0,moment/* dayOfWeek */.mK)(it)] ?? '',
    Monday: (it) => DAYS[(0,moment/* dayOfWeek */.mK)(it)] ?? '',
    Mon: (it) => (DAYS[(0,moment/* dayOfWeek */.mK)(it)] ?? '').slice(0, 3),
    yearday: (it) => String((0,moment/* dayOfYear */.vb)(it)),
};
const contentBaseName = (names, slug) => slug(names.name);
const slugOrName = (names, slug) => slug(names.slug ?? names.name);
const NAME_TOKENS = {
    title: (names, slug) => slug(names.title),
    slug: (names, slug) => slug(names.slug ?? names.title),
    filename: contentBaseName,
    contentbasename: contentBaseName,
    slugorfilename: slugOrName,
    slugorcontentbasename: slugOrName,
    section: (names) => names.sections[0] ?? '',
    sections: (names) => names.sections.join('/'),
    sectionslug: (names, slug) => slug(names.sections[0] ?? ''),
    sectionslugs: (names, slug) => names.sections.map(slug).join('/'),
};
const TOKEN = /:(\w+)(?:\[([^\]]{1,20})\])?/g;
/** The first token that Hugo does not know: it refuses to build such a site. Null where all are known. */
function findUnknownToken(pattern) {
    const tokens = [...pattern.matchAll(TOKEN)].map(([, token = '']) => token);
    return (tokens.find((token) => !Object.hasOwn(DATE_TOKENS, token) && !Object.hasOwn(NAME_TOKENS, token)) ?? null);
}
/** Whether a pattern holds a token of the date. */
function hasDateToken(pattern) {
    return [...pattern.matchAll(TOKEN)].some(([, token = '']) => Object.hasOwn(DATE_TOKENS, token));
}
/** Whether a pattern takes the title of a page with these names. */
function takesTitle(pattern, { slug }) {
    const tokens = [...pattern.matchAll(TOKEN)].map(([, token = '']) => token);
    return tokens.includes('title') || (slug === null && tokens.includes('slug'));
}
/** Fills the tokens of a permalink pattern; unknown ones stay. See `resources/page/permalinks.go`. */
function expandHugo(pattern, names, spelling) {
    const day = names.at ?? NO_DATE;
    const slug = (text) => hugoToken(text, spelling);
    return pattern.replace(TOKEN, (whole, token, slice) => {
        if (slice !== undefined && (token === 'sections' || token === 'sectionslugs')) {
            const sections = sliceSections(names.sections, slice);
            return (token === 'sections' ? sections : sections.map(slug)).join('/');
        }
        if (Object.hasOwn(DATE_TOKENS, token))
            return DATE_TOKENS[token]?.(day) ?? '';
        if (Object.hasOwn(NAME_TOKENS, token))
            return NAME_TOKENS[token]?.(names, slug) ?? '';
        return whole;
    });
}
/** `[1:]`, `[:2]`, `[0]`, `[last]`, as Go slices. */
function sliceSections(sections, slice) {
    const indexOf = (text, other) => text === '' ? other : text === 'last' ? sections.length - 1 : Number(text);
    const [from = '', to] = slice.split(':');
    const start = indexOf(from, 0);
    return sections.slice(start, to === undefined ? start + 1 : indexOf(to, sections.length));
}

;// CONCATENATED MODULE: ./build/src/site/hugo-unclear.js
/** What versions of Hugo make different things of, before the names themselves. */
function findUnclearFolder(place, { isBelowSlug, pattern }) {
    if (!place.language.isPrefixSure)
        return UNCLEAR_LANGUAGE;
    const takesSections = pattern === null || /:sections?\b/.test(pattern);
    if (isBelowSlug && takesSections)
        return UNCLEAR_SECTION;
    return pattern !== null && /:sectionslugs?\b/.test(pattern) ? UNCLEAR_SECTION : null;
}
const UNCLEAR_LANGUAGE = {
    message: 'defaultContentLanguageInSubdir puts the only language of a site in a folder in some versions of Hugo and not in others.',
    hint: 'defaultContentLanguageInSubdir = false',
};
const UNCLEAR_SECTION = {
    message: 'The slug of a section is part of the URLs below it in some versions of Hugo and not in others.',
    hint: 'url: /posts/my-post/',
};
/** A file name or folder that versions spell in different ways. */
const UNCLEAR_NAME = {
    message: 'Blanks in the file’s path stand beside other signs, which Hugo spells in one way up to 0.122 and in another since.',
    hint: 'url: /posts/my-post/',
};
/** A title that versions make different paths of. */
const UNCLEAR_TITLE = {
    message: 'The URL is made of the title, whose slash some versions of Hugo keep and others make a hyphen.',
    hint: 'slug: my-post',
    path: ['title'],
};

;// CONCATENATED MODULE: ./build/src/site/hugo-page.js








/** How Hugo publishes a content file; the rules of `CreateTargetPaths` in `resources/page/page_paths.go`. */
function makeHugoPage(site, own) {
    const place = site.placeOf(own.file);
    const { post, isBelowSlug } = site.cascade(own, place);
    const field = (name) => {
        const key = (0,front_matter_fields/* findKey */.Tj)(post.data, name);
        return key === null ? undefined : post.data[key];
    };
    const content = { site, post, place, isBelowSlug, dates: site.datesOf(post), field };
    const { date, publishDate, problems } = content.dates;
    const found = hugo_page_findPath(content);
    return {
        title: null,
        path: found.path,
        rule: found.rule,
        reason: hugo_page_findReason(content),
        dateMs: (date ?? publishDate)?.epochMilliseconds ?? null,
        problems: [...problems, ...(found.problems ?? [])],
    };
}
function hugo_page_findPath(content) {
    const { site, post, place, dates, field } = content;
    const { prefix } = place.language;
    const spelling = spellingOf(content);
    const slug = (0,front_matter_fields/* textOf */.b6)(field('slug'))?.replace(/^-{1,99}|-{1,99}$/g, '') ?? dates.slug;
    const names = { ...place, title: (0,front_matter_fields/* textOf */.b6)(field('title')) ?? '', slug, at: dates.date };
    const url = (0,front_matter_fields/* textOf */.b6)(field('url'));
    if (url !== null && !url.includes('://'))
        return { path: urlPath(expandHugo(url, names, spelling), prefix), rule: 'front matter url' };
    if (site.template !== null)
        return { path: site.template(post, dates.date), rule: 'permalink setting' };
    const pattern = findPattern(content);
    const unclear = findUnclearFolder(place, { isBelowSlug: content.isBelowSlug, pattern });
    if (unclear !== null)
        return { path: null, rule: 'file path', problems: [makeUnknownUrl(post, unclear)] };
    if (pattern !== null)
        return findByPattern(content, pattern, names);
    const isClear = [...place.folders, ...(slug === null ? [place.name] : [])].every((name) => isHugoNameClear(name, spelling));
    const rule = slug === null ? 'file path' : 'front matter slug';
    if (!isClear)
        return { path: null, rule, problems: [makeUnknownUrl(post, UNCLEAR_NAME)] };
    return { path: hugo_page_endPath(content, [...place.folders, slug ?? place.name].join('/')), rule };
}
function findByPattern(content, pattern, names) {
    const { post, dates } = content;
    const unknown = findUnknownToken(pattern);
    if (unknown !== null)
        return { path: null, rule: `permalinks with :${unknown}, which Hugo does not know` };
    const rule = 'permalinks';
    if (takesTitle(pattern, names) && /[\\/]/.test(names.title))
        return { path: null, rule, problems: [makeUnknownUrl(post, UNCLEAR_TITLE)] };
    if (dates.date === null && hasDateToken(pattern)) {
        if (dates.problems.length > 0)
            return { path: null, rule };
        if (dates.isElsewhere)
            return { path: null, rule, problems: [makeMissingDate(post)] };
    }
    return { path: hugo_page_endPath(content, expandHugo(pattern, names, spellingOf(content))), rule };
}
function hugo_page_endPath(content, path) {
    const { prefix } = content.place.language;
    const clean = hugoPath(path, spellingOf(content)).split('/').filter(Boolean).join('/');
    return clean === '' ? `/${prefix}` : `/${prefix}${clean}${isUgly(content) ? '.html' : '/'}`;
}
/** The pattern for a page of its section (`/` is the root), or the first of a list of rules that matches its path. */
function findPattern(content) {
    const { site, place } = content;
    const own = site.config.get(['languages', place.language.code, 'permalinks']);
    const rules = own ?? site.config.get(['permalinks']);
    if ((0,front_matter_fields/* isList */.Lv)(rules))
        return findRule(rules, `/${[...place.folders, place.name].join('/')}`);
    const sections = place.sections[0] === undefined ? ['', '/'] : [place.sections[0]];
    const found = sections.map((section) => setting(content, 'permalinks', 'page', section) ?? setting(content, 'permalinks', section));
    return found.find((pattern) => pattern !== null) ?? null;
}
function findRule(rules, path) {
    const found = rules.map(front_matter_fields/* mapOf */.A7).find((rule) => {
        const target = (0,front_matter_fields/* mapOf */.A7)(rule?.target);
        const glob = (0,front_matter_fields/* textOf */.b6)(target?.path);
        const isMatch = glob === null || (0,match_globs/* matchGlobs */.jv)([glob])(path.toLowerCase());
        return isMatch && ((0,front_matter_fields/* textOf */.b6)(target?.kind) ?? 'page') === 'page';
    });
    return (0,front_matter_fields/* textOf */.b6)(found?.pattern);
}
/** `url` of the front matter: with a dot it is a file; without a slash at the start it is below the language's prefix. */
function urlPath(url, prefix) {
    const ended = url.endsWith('/') || url.includes('.') ? url : `${url}/`;
    return ended.startsWith('/') ? ended : `/${prefix}${ended}`;
}
/** A setting of the post's language, else of the site. */
function setting({ site, place }, ...path) {
    return site.config.text('languages', place.language.code, ...path) ?? site.config.text(...path);
}
function spellingOf(content) {
    return {
        keepCase: (0,flag/* parseFlag */.o)(setting(content, 'disablePathToLower')) ?? false,
        removeAccents: (0,flag/* parseFlag */.o)(setting(content, 'removePathAccents')) ?? false,
    };
}
function isUgly(content) {
    const bySection = setting(content, 'uglyURLs', content.place.sections[0] ?? '');
    return (0,flag/* parseFlag */.o)(bySection ?? setting(content, 'uglyURLs')) ?? false;
}
function hugo_page_findReason(content) {
    const { site, place, field } = content;
    if (place.kind === 'list')
        return 'it is a list page, not a post';
    if (place.kind === 'resource')
        return 'it belongs to the page bundle it lies in';
    if (place.language.isDisabled)
        return `the language ${place.language.code} is disabled`;
    if ((0,flag/* parseFlag */.o)(field('headless')) === true)
        return 'headless';
    const render = (0,front_matter_fields/* textOf */.b6)(((0,front_matter_fields/* mapOf */.A7)(field('build')) ?? (0,front_matter_fields/* mapOf */.A7)(field('_build')))?.render)?.toLowerCase();
    if (render === 'never' || render === 'link' || render === 'false')
        return `build.render: ${render}`;
    const isDraftBuilt = site.config.flag('buildDrafts');
    return ((0,unpublished/* findUnpublished */.P)((key) => (key === 'draft' && isDraftBuilt ? undefined : field(key))) ??
        findWrongTime(content));
}
function findWrongTime({ site, dates }) {
    const start = dates.publishDate ?? dates.date;
    if (start !== null && start.epochMilliseconds > site.nowMs && !site.config.flag('buildFuture'))
        return 'its date is in the future';
    const isExpired = dates.expiryDate !== null && dates.expiryDate.epochMilliseconds <= site.nowMs;
    return isExpired && !site.config.flag('buildExpired') ? 'its expiryDate is past' : null;
}

;// CONCATENATED MODULE: ./build/src/site/hugo-places.js
/** Tells language, section and bundle of a content file by its path; the listing is read on first use. */
function createHugoPlaces(files, languages) {
    let known = null;
    return (file) => {
        known ??= findFolders(files.list().files, languages);
        const { language, base, folder } = split(file, languages);
        const isBundle = base === 'index';
        const own = isBundle ? parentOf(folder) : folder;
        const start = language.contentDir.length;
        const folders = own.slice(start).split('/').filter(Boolean);
        const isResource = ancestors(own, start).some((it) => known?.bundles.has(it));
        return {
            language,
            folders,
            name: isBundle ? (folder.slice(start).split('/').at(-1) ?? '') : base,
            sections: findSections(folders, language.contentDir, known.sections),
            kind: base === '_index' ? 'list' : isResource ? 'resource' : 'page',
        };
    };
}
function split(file, languages) {
    const homes = languages.filter((it) => file.startsWith(it.contentDir));
    const longest = homes.toSorted((a, b) => b.contentDir.length - a.contentDir.length)[0];
    const at = file.lastIndexOf('/');
    const stem = file.slice(at + 1).replace(/\.[^.]+$/, '');
    const suffix = /\.([\w-]+)$/.exec(stem)?.[1]?.toLowerCase();
    const named = languages.find((it) => it.code === suffix && homes.includes(it));
    const base = named === undefined ? stem : stem.slice(0, -named.code.length - 1);
    const language = named ?? longest ?? OUTSIDE;
    return { language, base, folder: at === -1 ? '' : file.slice(0, at) };
}
/** A post that the user's patterns found outside of the content folders. */
const OUTSIDE = {
    code: '',
    prefix: '',
    contentDir: '',
    baseUrl: null,
    isDisabled: false,
    isPrefixSure: true,
};
function findFolders(files, languages) {
    const bundles = new Set();
    const sections = new Set();
    const codes = new Set(languages.map(({ code }) => code));
    for (const file of files) {
        const found = /^(.*)\/(_?index)(?:\.([\w-]+))?\.(?:md|markdown|mdx|html)$/.exec(file);
        if (found === null || (found[3] !== undefined && !codes.has(found[3].toLowerCase())))
            continue;
        (found[2] === 'index' ? bundles : sections).add(found[1] ?? '');
    }
    return { bundles, sections };
}
/** A folder and those above it, down to the content folder's length. */
function ancestors(folder, start) {
    const found = [];
    for (let it = folder; it.length > start; it = parentOf(it))
        found.push(it);
    return found;
}
function parentOf(folder) {
    return folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
}
function findSections(folders, contentDir, known) {
    for (let depth = folders.length; depth > 1; depth--) {
        const sections = folders.slice(0, depth);
        if (known.has(contentDir + sections.join('/')))
            return sections;
    }
    return folders.slice(0, 1);
}

;// CONCATENATED MODULE: ./build/src/site/hugo.js












/** Hugo. Zola has a `config.toml` as well, but writes `base_url` in it. */
const hugo = {
    name: 'hugo',
    configFiles: HUGO_CONFIG_FILES,
    detect(files) {
        const file = HUGO_CONFIG_FILES.find((it) => files.exists(it));
        if (file === undefined)
            return files.exists('config/_default') && files.exists('content');
        if (/\bhugo\.[a-z]+$/.test(file))
            return true;
        const text = files.readText(file) ?? '';
        return files.exists('content')
            ? !/^\s{0,20}base_url\b/m.test(text)
            : /^\s{0,20}["']?baseurl\b/im.test(text);
    },
    read: hugo_read,
};
function hugo_read(files, { settings, nowMs }) {
    const config = readHugoConfig(files);
    const file = HUGO_CONFIG_FILES.find((it) => files.exists(it)) ?? 'hugo.toml';
    const { zone, problems } = (0,site_zone/* readZone */.X)(settings, config.text('timeZone'), file);
    const languages = readLanguages(config);
    const mounts = readMounts(config);
    const staticDirs = [...findStaticFolders(config), ...findStaticMounts(mounts)];
    const cnames = [...staticDirs.map((folder) => `${folder}/CNAME`), 'CNAME'];
    const url = (0,site_address/* readAddress */.zq)(files, settings, { url: config.text('baseURL'), basePath: '', cnames });
    const site = {
        config,
        placeOf: createHugoPlaces(files, languages),
        cascade: createHugoCascade(files, { config, languages }),
        datesOf: createHugoDates(config, zone ?? 'UTC'),
        template: settings.site.permalink === null ? null : (0,site_template/* createTemplate */.Xu)(settings.site.permalink),
        nowMs,
    };
    const folders = new Set(languages.map((it) => it.contentDir));
    return {
        url,
        timezone: zone,
        posts: [...folders].map((folder) => `${folder}**/*.{md,mdx,markdown}`),
        notPosts: ['**/_index.*', '**/_index.*.*', '**/.*', '**/#*'],
        // What lies in `assets` has no stable address, but front matter names it by its path all the same.
        staticFolders: [...staticDirs, 'assets'],
        publishesFuture: config.flag('buildFuture'),
        publicFolders: staticDirs,
        problems: [...config.problems, ...problems, ...judgeMounts(mounts, file)],
        page: (post) => {
            const own = (0,site_address/* parseAddress */.or)(site.placeOf(post.file).language.baseUrl);
            return (0,page/* makePage */.o)(post, own ?? url, makeHugoPage(site, post));
        },
    };
}
function findStaticFolders(config) {
    const folders = (0,front_matter_fields/* textsOf */.CB)(config.get(['staticDir'])).map((folder) => folder.replace(/^\/|\/$/g, ''));
    return folders.length === 0 ? ['static'] : folders;
}

;// CONCATENATED MODULE: ./build/src/site/jekyll-config.js


/** Style names, which are expanded at the top level of `_config.yml` only. See `Jekyll::Configuration`. */
const STYLES = new Map([
    ['date', '/:categories/:year/:month/:day/:title:output_ext'],
    ['pretty', '/:categories/:year/:month/:day/:title/'],
    ['ordinal', '/:categories/:year/:y_day/:title:output_ext'],
    ['weekdate', '/:categories/:year/W:week/:short_day/:title:output_ext'],
    ['none', '/:categories/:title:output_ext'],
]);
/** Reads what the URLs need; anything of an unexpected shape counts as absent, as in Jekyll. */
function readJekyllConfig(data) {
    const style = (0,front_matter_fields/* textOf */.b6)(data.permalink) ?? 'date';
    const collections = (0,front_matter_fields/* mapOf */.A7)(data.collections);
    const posts = (0,front_matter_fields/* mapOf */.A7)(collections?.posts);
    return {
        source: jekyll_config_folderOf(data.source),
        collections: jekyll_config_folderOf(data.collections_dir),
        permalink: (0,front_matter_fields/* textOf */.b6)(posts?.permalink) ?? STYLES.get(style) ?? style,
        future: (0,flag/* parseFlag */.o)(data.future) ?? false,
        defaults: (0,front_matter_fields/* isList */.Lv)(data.defaults) ? data.defaults.map(readDefault).filter((it) => it !== null) : [],
        exclude: (0,front_matter_fields/* textsOf */.CB)(data.exclude),
        include: (0,front_matter_fields/* textsOf */.CB)(data.include),
        templates: readTemplates(collections, endingOf(style)),
        pages: `/:path${endingOf(style)}`,
    };
}
/** What types were called before Jekyll 2; they still work. */
const OLD_TYPES = new Map([
    ['page', 'pages'],
    ['post', 'posts'],
    ['draft', 'drafts'],
]);
function jekyll_config_folderOf(value) {
    const parts = ((0,front_matter_fields/* textOf */.b6)(value) ?? '').split('/').filter((part) => part !== '' && part !== '.');
    return parts.map((part) => `${part}/`).join('');
}
function readDefault(value) {
    const entry = (0,front_matter_fields/* mapOf */.A7)(value);
    const values = (0,front_matter_fields/* mapOf */.A7)(entry?.values);
    if (values === null)
        return null;
    const scope = (0,front_matter_fields/* mapOf */.A7)(entry?.scope);
    const path = (0,front_matter_fields/* textOf */.b6)(scope?.path) ?? '';
    const type = (0,front_matter_fields/* textOf */.b6)(scope?.type);
    return { path, type: type === null ? null : (OLD_TYPES.get(type) ?? type), values };
}
/** See `Jekyll::Utils.add_permalink_suffix`. */
function endingOf(style) {
    if (style === 'pretty' || style.endsWith('/'))
        return '/';
    return STYLES.has(style) || style.endsWith(':output_ext') ? ':output_ext' : '';
}
function readTemplates(collections, ending) {
    const templates = new Map();
    for (const [name, entry] of Object.entries(collections ?? {})) {
        if (name === 'posts' || !(0,front_matter_fields/* isMap */.jh)(entry) || (0,flag/* parseFlag */.o)(entry.output) !== true)
            continue;
        templates.set(name, (0,front_matter_fields/* textOf */.b6)(entry.permalink) ?? `/:collection/:path${ending}`);
    }
    return templates;
}

;// CONCATENATED MODULE: ./build/src/site/jekyll-defaults.js

/** Jekyll's front matter defaults: of the entries that match, those with the longer path win, then those with a type, then the later ones. */
function makeDefaults(config) {
    const entries = config.defaults.map((entry) => ({ entry, matches: makeMatcher(entry, config) }));
    return (path, type) => {
        const matching = [];
        for (const { entry, matches } of entries)
            if ((entry.type === null || entry.type === type) && matches(path))
                matching.push(entry);
        const ranked = matching.sort(comparePrecedence).reverse();
        return (key) => ranked.find((entry) => Object.hasOwn(entry.values, key))?.values[key];
    };
}
function comparePrecedence(a, b) {
    return lengthOf(a) - lengthOf(b) || Number(a.type !== null) - Number(b.type !== null);
}
function lengthOf({ path }) {
    return path.replace(/^\//, '').length;
}
/** Of the folder of the collections neither a scope nor a file says anything; a glob is of the files as they lie on disk. A scope is any beginning of a path, and one that starts with a slash is none. */
function makeMatcher({ path }, { collections }) {
    if (path === '')
        return () => true;
    const strip = (text) => collections !== '' && text.startsWith(collections) ? text.slice(collections.length) : text;
    if (path.includes('*'))
        return (0,match_globs/* matchGlobs */.jv)([path, `${path}/**`]);
    const scope = strip(path);
    return (file) => strip(file).startsWith(scope);
}

;// CONCATENATED MODULE: ./build/src/site/jekyll-slug.js
const DEFAULT = /[^\p{M}\p{L}\p{Nd}]+/gu;
const PRETTY = /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu;
/** Jekyll's `:slug`: letters, marks and digits, the rest one hyphen, lower case. See `Jekyll::Utils.slugify`. */
function jekyllSlug(text) {
    return trimHyphen(text.replace(DEFAULT, '-')).toLowerCase();
}
/** Jekyll's `:title`: keeps case and `._~!$&'()+,;=@`. */
function jekyllTitle(text) {
    return trimHyphen(text.replace(PRETTY, '-'));
}
function trimHyphen(text) {
    return text.replace(/^-|-$/g, '');
}

;// CONCATENATED MODULE: ./build/src/site/jekyll-permalink.js



const jekyll_permalink_MONTHS = 'January February March April May June July August September October November December'.split(' ');
const jekyll_permalink_DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const jekyll_permalink_two = (value) => String(value).padStart(2, '0');
const jekyll_permalink_DATE_PARTS = {
    year: (at) => String(at.year).padStart(4, '0'),
    short_year: (at) => jekyll_permalink_two(at.year % 100),
    month: (at) => jekyll_permalink_two(at.month),
    i_month: (at) => String(at.month),
    short_month: (at) => (jekyll_permalink_MONTHS[at.month - 1] ?? '').slice(0, 3),
    long_month: (at) => jekyll_permalink_MONTHS[at.month - 1] ?? '',
    day: (at) => jekyll_permalink_two(at.day),
    i_day: (at) => String(at.day),
    y_day: (at) => String((0,moment/* dayOfYear */.vb)(at)).padStart(3, '0'),
    w_year: (at) => String((0,moment/* weekOf */.gx)(at).year),
    week: (at) => jekyll_permalink_two((0,moment/* weekOf */.gx)(at).week),
    w_day: (at) => String((0,moment/* dayOfWeek */.mK)(at) || 7),
    short_day: (at) => (jekyll_permalink_DAYS[(0,moment/* dayOfWeek */.mK)(at)] ?? '').slice(0, 3),
    long_day: (at) => jekyll_permalink_DAYS[(0,moment/* dayOfWeek */.mK)(at)] ?? '',
    hour: (at) => jekyll_permalink_two(at.hour),
    minute: (at) => jekyll_permalink_two(at.minute),
    second: (at) => jekyll_permalink_two(at.second),
};
const jekyll_permalink_NAME_PARTS = {
    title: (names) => jekyllTitle(names.slug),
    slug: (names) => jekyllSlug(names.slug),
    name: (names) => jekyllSlug(names.name),
    basename: (names) => names.name,
    path: (names) => names.path,
    collection: (names) => names.collection,
    categories: (names) => unique(names.categories.map((it) => it.toLowerCase())),
    slugified_categories: (names) => unique(names.categories.map(jekyllSlug)),
    output_ext: () => '.html',
};
/** The first placeholder that Jekyll does not know: it refuses to build such a site. Null where all are known. */
function findUnknownPlaceholder(template) {
    const names = [...template.matchAll(/:([a-z_]{1,30})/g)].map(([, name = '']) => name);
    return names.find((name) => longestKnown(name) === null) ?? null;
}
/** Fills the placeholders of a template; null where one needs a date and there is none. */
function expandJekyll(template, names) {
    let isDateMissing = false;
    const filled = template.replace(/:([a-z_]{1,30})/g, (whole, key) => {
        // `:title.html`, but also `:year_:month`: the longest name that exists counts.
        const known = longestKnown(key);
        if (known === null)
            return whole;
        const datePart = jekyll_permalink_DATE_PARTS[known];
        if (datePart !== undefined && names.at === null)
            isDateMissing = true;
        const value = datePart === undefined ? jekyll_permalink_NAME_PARTS[known]?.(names) : names.at && datePart(names.at);
        return (0,site_address/* encodeSegment */.ug)(value ?? '') + key.slice(known.length);
    });
    return isDateMissing ? null : sanitize(filled);
}
function longestKnown(key) {
    for (let length = key.length; length > 0; length--) {
        const name = key.slice(0, length);
        if (Object.hasOwn(jekyll_permalink_DATE_PARTS, name) || Object.hasOwn(jekyll_permalink_NAME_PARTS, name))
            return name;
    }
    return null;
}
/** See `Jekyll::URL#sanitize_url`. */
function sanitize(path) {
    return `/${path}`
        .replaceAll('..', '/')
        .replaceAll('./', '')
        .replace(/\/{2,}/g, '/');
}
function unique(texts) {
    return [...new Set(texts)].join('/');
}

;// CONCATENATED MODULE: ./build/src/site/jekyll-post.js









// See DATE_FILENAME_MATCHER in jekyll/document.rb.
const DATED = /^(\d{2,4}-\d{1,2}-\d{1,2})-(.*)$/;
/** How Jekyll publishes a file; the rules of `Jekyll::Document` and `Jekyll::Drops::UrlDrop`. */
function createJekyllPages(site) {
    const defaultsOf = makeDefaults(site.config);
    return (post) => {
        const file = post.file.startsWith(site.config.source)
            ? post.file.slice(site.config.source.length)
            : post.file;
        const located = jekyll_post_locate(file, site.config);
        const type = located.type === 'collection' ? located.collection : located.type;
        const defaultOf = defaultsOf(file, type);
        const field = (key) => post.data[key] ?? defaultOf(key);
        const base = external_node_path_.posix.basename(file, external_node_path_.posix.extname(file));
        const dated = DATED.exec(base);
        const date = (0,date_of/* findDate */.O)(post, ['date'], (found) => readMoment(post, found, site.zone));
        // Jekyll does not build a site with a date that it cannot read.
        const at = date.at ?? (date.problems.length > 0 ? null : jekyll_post_fileDate(dated?.[1], site.zone));
        const name = dated?.[2] ?? base;
        const own = field('slug');
        // An empty text counts, an empty value does not.
        const slug = typeof own === 'string' ? own.trim() : name.replace(/\.{1,255}$/, '');
        const categories = findCategories(post, located.above, defaultOf);
        const path = located.path.replace(/\.[^./]+$/, '');
        const names = { collection: located.collection, path, name: base, slug, categories, at };
        const isDated = dated !== null || located.type !== 'posts';
        return {
            title: findTitle(located, { name, defaultOf }),
            ...jekyll_post_findPath({ post, site, field, located, names }),
            reason: isDated
                ? jekyll_post_findReason(site, located, { field, at })
                : 'the file name has no date, so it is no post',
            dateMs: at?.epochMilliseconds ?? null,
            problems: at === null && date.problems.length === 0 ? judgeFileDate(post, dated?.[1]) : date.problems,
        };
    };
}
/** A post without a title is called by its file name, word by word. See `populate_title` in jekyll/document.rb. */
function findTitle({ type }, { name, defaultOf }) {
    const given = (0,front_matter_fields/* textOf */.b6)(defaultOf('title'));
    if (given !== null || type === 'pages')
        return given;
    const words = name.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());
    return words.join(' ');
}
function jekyll_post_findPath({ post, site, field, located, names }) {
    const given = field('permalink');
    // An empty text is the root of the site, an empty value is none.
    const own = typeof given === 'string' ? given.trim() : null;
    const expand = (template, rule) => {
        const unknown = findUnknownPlaceholder(template);
        if (unknown === null)
            return { path: expandJekyll(template, names), rule };
        return { path: null, rule: `${rule} with :${unknown}, which Jekyll does not know` };
    };
    if (own !== null)
        return expand(own, 'front matter permalink');
    if (site.template !== null)
        return { path: site.template(post, names.at), rule: 'permalink setting' };
    if (located.type === 'posts')
        return expand(site.config.permalink, 'permalink');
    if (located.type === 'pages')
        return { path: pagePath(site, names), rule: 'file path' };
    const template = site.config.templates.get(located.collection);
    return template === undefined
        ? { path: null, rule: 'collection permalink' }
        : expand(template, 'collection permalink');
}
function pagePath({ config }, names) {
    if (names.name === 'index')
        return expandJekyll(`/${names.path.replace(/index$/, '')}`, names);
    return expandJekyll(config.pages, names);
}
function jekyll_post_findReason(site, located, { field, at }) {
    if (located.type === 'drafts')
        return 'it lies in _drafts';
    if (located.type === 'collection' && !site.config.templates.has(located.collection))
        return `the collection ${located.collection} is not written`;
    const special = findSpecialName(located, site.config.include);
    if (special !== null)
        return `Jekyll leaves out ${special}`;
    const reason = (0,unpublished/* findUnpublished */.P)(field);
    if (reason !== null)
        return reason;
    const isFuture = at !== null && at.epochMilliseconds > site.nowMs && located.type !== 'pages';
    return isFuture && !site.config.future ? 'its date is in the future' : null;
}
/** A folder or file that Jekyll does not look into, unless `include` names it. See `Jekyll::EntryFilter`. */
function findSpecialName({ path, above }, include) {
    const names = [...above, path.split('/')[0] ?? '', external_node_path_.posix.basename(path)];
    const isIncluded = (name) => include.some((it) => it.replace(/^\/|\/$/g, '') === name);
    return names.find((name) => /^[._#~]|~$/.test(name) && !isIncluded(name)) ?? null;
}
function jekyll_post_locate(file, { collections }) {
    const inside = collections !== '' && file.startsWith(collections) ? file.slice(collections.length) : file;
    const parts = inside.split('/');
    for (const [folder, type] of [
        ['_posts', 'posts'],
        ['_drafts', 'drafts'],
    ]) {
        const at = parts.indexOf(folder);
        if (at >= 0)
            return { type, collection: 'posts', path: parts.slice(at + 1).join('/'), above: parts.slice(0, at) };
    }
    const first = parts[0] ?? '';
    const collection = first.slice(1);
    if (parts.length > 1 && first.startsWith('_'))
        return { type: 'collection', collection, path: parts.slice(1).join('/'), above: [] };
    return { type: 'pages', collection: '', path: file, above: [] };
}
/** YAML of Ruby makes `2024-01-01 02:00:00` without quotes a UTC time; quoted, or without seconds, it is text that Jekyll reads in the site's zone. */
function readMoment(post, date, zone) {
    // JSON, which Jekyll itself does not read, has no other way to write a time.
    const isYamlTime = post.format === 'json' || post.isPlain(['date']);
    const isRubyTime = date.hasSeconds && date.offset === null && isYamlTime;
    const { epochMilliseconds } = (0,post_date/* toMoment */.sf)(date, isRubyTime ? 'UTC' : zone);
    return (0,moment/* momentAt */.El)(epochMilliseconds, zone);
}
function jekyll_post_fileDate(text, zone) {
    if (text === undefined)
        return null;
    const [year = '', ...rest] = text.split('-');
    // Ruby reads two digits as 1969 to 2068.
    const full = year.length === 2 ? `${Number(year) >= 69 ? 19 : 20}${year}` : year.padStart(4, '0');
    const parsed = (0,post_date/* parsePostDate */.y1)([full, ...rest].join('-'));
    return parsed.kind === 'date' ? (0,post_date/* toMoment */.sf)(parsed.date, zone) : null;
}
/** Jekyll stops at a file name whose day does not exist, where the front matter has no date of its own. */
function judgeFileDate(post, day) {
    if (day === undefined)
        return [];
    const message = `The day ${day} of the file name does not exist.`;
    const hint = 'a file name such as 2026-01-15-name.md, or in the front matter date: 2026-01-15';
    return [{ ...(0,src_problem/* startOf */.GH)(post.file), severity: 'error', code: 'post-date-invalid', message, hint }];
}
/** Folders above `_posts`, then `categories` (a text is split at blanks), then `category` (it is not). */
function findCategories(post, above, defaultOf) {
    const split = (value) => (0,front_matter_fields/* isList */.Lv)(value) ? (0,front_matter_fields/* textsOf */.CB)(value) : ((0,front_matter_fields/* textOf */.b6)(value)?.split(/\s+/) ?? []);
    const own = [...split(defaultOf('categories')), ...split(post.data.categories)];
    const single = (0,front_matter_fields/* textsOf */.CB)(post.data.category ?? defaultOf('category'));
    return [...new Set([...above, ...own, ...single])];
}

;// CONCATENATED MODULE: ./build/src/site/jekyll.js









const jekyll_CONFIG_FILES = ['_config.yml', '_config.yaml', '_config.toml'];
const jekyll_EXTENSIONS = '*.{md,markdown,mdx,mkdown,mkdn,mkd}';
/** Jekyll and GitHub Pages. Hexo, whose configuration has the same name, is looked for first. */
const jekyll = {
    name: 'jekyll',
    configFiles: jekyll_CONFIG_FILES,
    detect(files) {
        const hasConfig = jekyll_CONFIG_FILES.some((file) => files.exists(file));
        return hasConfig || files.exists('_posts');
    },
    read: jekyll_read,
};
function jekyll_read(files, { settings, nowMs }) {
    const file = jekyll_CONFIG_FILES.find((name) => files.exists(name)) ?? '_config.yml';
    const { data, problems } = readConfigFile(files, file);
    const config = readJekyllConfig(data);
    const { zone, problems: zoneProblems } = (0,site_zone/* readZone */.X)(settings, (0,front_matter_fields/* textOf */.b6)(data.timezone), file);
    const configured = {
        url: (0,front_matter_fields/* textOf */.b6)(data.url),
        basePath: (0,front_matter_fields/* textOf */.b6)(data.baseurl) ?? '',
        cnames: [`${config.source}CNAME`],
    };
    const url = (0,site_address/* readAddress */.zq)(files, settings, configured);
    const template = settings.site.permalink === null ? null : (0,site_template/* createTemplate */.Xu)(settings.site.permalink);
    const pathOf = createJekyllPages({ config, zone: zone ?? 'UTC', template, nowMs });
    return {
        url,
        timezone: zone,
        posts: findPlaces(config),
        notPosts: findExcluded(config),
        staticFolders: [config.source.slice(0, -1)],
        publishesFuture: config.future,
        publicFolders: [config.source.slice(0, -1)],
        problems: [...problems, ...zoneProblems],
        page: (post) => (0,page/* makePage */.o)(post, url, pathOf(post)),
    };
}
/** Posts, and the documents of collections that are written as pages. */
function findPlaces({ source, collections, templates }) {
    const names = [...templates.keys()].filter(match_globs/* isSafeGlob */.a5);
    const folders = ['**/_posts', ...names.map((name) => `_${name}`)];
    return folders.map((folder) => `${source}${collections}${folder}/**/${jekyll_EXTENSIONS}`);
}
function findExcluded({ source, exclude }) {
    const standing = ['**/_drafts/**', `${source}_site/**`, `${source}vendor/**`];
    const own = exclude.filter(match_globs/* isSafeGlob */.a5).map((path) => source + path.replace(/^\/|\/$/g, ''));
    return [...standing, ...own, ...own.map((path) => `${path}/**`)];
}

;// CONCATENATED MODULE: ./build/src/site/nextjs-address.js


const nextjs_address_ENDINGS = ['ts', 'js', 'mjs', 'cjs', 'tsx', 'jsx', 'json'];
const withEndings = (...names) => names.flatMap((name) => nextjs_address_ENDINGS.map((ending) => `${name}.${ending}`));
const inSource = (...names) => withEndings(...names, ...names.map((name) => `src/${name}`));
const PLACES = [
    { files: withEndings('next-sitemap.config', 'next-sitemap'), exports: ['default'], keys: ['siteUrl'] },
    {
        files: inSource('data/siteMetadata', 'siteMetadata', 'lib/siteMetadata', 'config/siteMetadata', 'content/siteMetadata'),
        exports: ['default', 'siteMetadata'],
        keys: ['siteUrl', 'url'],
    },
    {
        files: inSource('app/layout', 'app/[locale]/layout', 'app/[lang]/layout'),
        exports: ['metadata'],
        keys: ['metadataBase'],
    },
    {
        files: inSource('config/site', 'site.config', 'lib/site', 'config/config', 'lib/config', 'config', 'lib/constants', 'constants', 'data/site', 'data/config'),
        exports: ['siteConfig', 'site', 'SITE', 'config', 'default', 'BLOG'],
        keys: ['siteUrl', 'url', 'baseUrl', 'link'],
    },
];
const CONSTANTS = ['SITE_URL', 'siteUrl', 'BASE_URL', 'baseUrl', 'SITE_ORIGIN'];
/** The address of a Next.js site, from the files in which such sites keep it. A literal wins over code, the earlier place over the later. */
function findNextAddress(files, code) {
    const found = [];
    for (const place of PLACES) {
        for (const file of place.files.filter((it) => files.exists(it))) {
            const module = code.module(file);
            const values = place.exports.map((name) => module?.exported(name) ?? null);
            found.push(...values.flatMap((value) => place.keys.map((key) => addressAt(value, key))));
            found.push(...CONSTANTS.map((name) => addressAt(module?.exported(name) ?? null)));
        }
    }
    return firstKnown(...found);
}
/** Code counts where the key stands in a literal, not where the whole is code. */
function addressAt(value, ...keys) {
    if (value === null || (keys.length > 0 && value.kind !== 'map'))
        return { kind: 'absent' };
    const inner = valueAt(value, keys);
    if (value.kind === 'map' && value.isOpen && !value.entries.has(keys[0] ?? ''))
        return { kind: 'absent' };
    const known = knownAt(inner);
    return known.kind === 'known' && !/^https?:\/\//i.test(known.text) ? { kind: 'absent' } : known;
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./build/src/site/nextjs-contentlayer.js







/** The types that `contentlayer.config` defines; none where it is not there or does not say where its files lie. */
function readDocumentTypes(code, files) {
    for (const file of files) {
        const module = code.module(file);
        if (module === null)
            continue;
        const folder = literalsOf(code.config([file]).get('contentDirPath'))[0];
        if (folder === undefined)
            return [];
        const root = `${external_node_path_.posix.normalize(folder).replace(/^\.?\/|\/$/g, '')}/`;
        return callsOf({ file, module }).flatMap((at) => readType({ file, module }, at, { code, root }));
    }
    return [];
}
function callsOf({ module: { tokens } }) {
    const isCall = (at) => tokens[at]?.text === 'defineDocumentType' && tokens[at + 1]?.text === '(';
    return [...tokens.keys()].filter(isCall);
}
function readType(source, at, { code, root }) {
    const options = source.module.expression(at + 2);
    const name = knownAt(options, 'name');
    const pattern = knownAt(options, 'filePathPattern');
    if (name.kind !== 'known' || pattern.kind !== 'known')
        return [];
    const stem = `all${name.text.charAt(0).toUpperCase()}${name.text.slice(1)}`;
    const computed = valueAt(options, ['computedFields']);
    const keys = new Set(computed?.kind === 'map' ? computed.entries.keys() : []);
    const isMatch = picomatch(pattern.text.replace(/^\.?\//, ''), { dot: true, noextglob: true });
    const range = { from: at, to: step(source.module.tokens, at + 1) };
    return [
        {
            lists: new Set([stem, `${stem}s`, `${stem}es`, stem.replace(/y$/, 'ies')]),
            isDocument: (file) => file.startsWith(root) && isMatch(file.slice(root.length)),
            documentOf: (post) => {
                const raw = rawDocument(post, root);
                const compute = (key) => computeField(source, { key, code, range }, raw);
                return { kind: 'object', member: (key) => (keys.has(key) ? compute(key) : member(raw, key)) };
            },
        },
    ];
}
function member(value, key) {
    return value.kind === 'object' ? value.member(key) : UNKNOWN;
}
/** See `getFlattenedPath` in contentlayer's source-files: without ending, and without `index` at the end. */
function rawDocument(post, root) {
    const path = post.file.slice(root.length);
    const folder = external_node_path_.posix.dirname(path);
    const raw = new Map([
        ['sourceFilePath', path],
        ['sourceFileName', external_node_path_.posix.basename(path)],
        ['sourceFileDir', folder],
        ['flattenedPath', path.replace(/\.[^./]+$/, '').replace(/(?:^|\/)index$/, '')],
    ]);
    const ofRaw = (key) => {
        const text = raw.get(key);
        return text === undefined ? UNKNOWN : derivedText(text);
    };
    return {
        kind: 'object',
        member: (key) => key === '_raw'
            ? { kind: 'object', member: ofRaw }
            : key === '_id'
                ? derivedText(path)
                : fromFrontMatter(post.data[key]),
    };
}
/** `slug: { type: 'string', resolve: (doc) => … }`, in the type itself or in the fields that types share. */
function computeField(source, { key, code, range }, raw) {
    const { tokens } = source.module;
    const all = [...tokens.keys()].filter((at) => tokens[at]?.text === key && tokens[at + 1]?.text === ':' && tokens[at + 2]?.text === '{');
    const resolves = all.flatMap((at) => {
        const close = tokens[at + 2]?.mate ?? -1;
        for (let inner = at + 3; inner < close; inner = step(tokens, inner))
            if (tokens[inner]?.text === 'resolve' && tokens[inner + 1]?.text === ':')
                return [inner + 2];
        return [];
    });
    const own = resolves.filter((at) => at > range.from && at < range.to);
    const [at, ...others] = own.length > 0 ? own : resolves;
    if (at === undefined || others.length > 0)
        return UNKNOWN;
    const world = { code, names: new Map(), otherwise: UNKNOWN, budget: { steps: 0, depth: 0 } };
    const run = createDeriveRun(source, world);
    const made = run.expression({ run, locals: new Map(), at, end: tokens.length });
    return made.kind === 'function' ? made.run([raw]) : UNKNOWN;
}

;// CONCATENATED MODULE: ./build/src/site/nextjs-pages.js





const nextjs_pages_MAX_PAGES = 200;
const nextjs_pages_MAX_CODE = 65_536;
const PAGE = /^(?:src\/)?(?:app|pages)\/(.*?)\[(\[?\.\.\.)?(\w+)\]{1,2}(?:\/page|\/index)?\.[jt]sx?$/;
const MAKERS = ['generateStaticParams', 'getStaticPaths'];
/** The pages that make their paths of a list of documents. */
function readNextPages(files, code) {
    const pages = files.list().files.flatMap((file) => {
        const [, folder = '', rest, name = ''] = PAGE.exec(file) ?? [];
        const isPlain = name !== '' && !/\[|^api\/|@/.test(folder);
        return isPlain ? [{ file, folder, isRest: rest !== undefined, name }] : [];
    });
    return pages.slice(0, nextjs_pages_MAX_PAGES).flatMap((page) => {
        const text = readText(files, page.file);
        return text === null || text.length > nextjs_pages_MAX_CODE ? [] : readPage(page, text, code);
    });
}
function readPage({ file, folder, isRest, name }, text, code) {
    const module = readModule({ file, code: text }, code.importsOf(file));
    const maker = findMaker(module);
    if (maker === null)
        return [];
    const { tokens } = module;
    const inside = tokens.slice(maker.from, maker.to);
    const lists = new Set(inside.flatMap(({ kind, text: word }) => (kind === 'name' && /^all[A-Z]/.test(word) ? [word] : [])));
    const spots = [...tokens.keys()].filter((at) => at > maker.from && at < maker.to && tokens[at]?.text === name && tokens[at + 1]?.text === ':');
    const [spot, ...others] = spots;
    if (spot === undefined || others.length > 0 || lists.size !== 1)
        return [];
    const prefix = folder.split('/').filter((part) => part !== '' && !/^\(.*\)$/.test(part));
    return [
        {
            file,
            lists,
            pathOf: (document) => {
                const run = createDeriveRun({ file, module }, { code, names: NAMES, otherwise: document, budget: { steps: 0, depth: 0 } });
                const value = run.expression({ run, locals: new Map(), at: spot + 2, end: maker.to });
                const parts = value.kind === 'list' ? value.items.map(spell) : [spell(value)];
                const own = parts.includes(null) ? null : parts.join('/').replace(/^\/{1,9}|\/{1,9}$/g, '');
                if (own === null || own === '' || (own.includes('/') && !isRest))
                    return null;
                return `/${[...prefix, own].join('/')}`;
            },
        },
    ];
}
/** Decoding leaves a text alone that holds nothing encoded. */
const DECODE = {
    kind: 'function',
    run: ([text]) => (text?.kind === 'text' && !text.text.includes('%') ? text : UNKNOWN),
};
const NAMES = new Map([
    ['decodeURI', DECODE],
    ['decodeURIComponent', DECODE],
]);
function findMaker({ tokens }) {
    for (let at = 0; at < tokens.length; at++) {
        const before = tokens[at - 1]?.text;
        if (!MAKERS.includes(tokens[at]?.text ?? '') || (before !== 'function' && before !== 'const'))
            continue;
        let to = step(tokens, at);
        while (to < tokens.length &&
            !(tokens[to]?.isFirstOnLine &&
                /^(?:export|const|function|async|interface|type)$/.test(tokens[to]?.text ?? '')))
            to = step(tokens, to);
        return { from: at, to };
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/site/nextjs.js













const nextjs_CONFIG_FILES = ['js', 'mjs', 'ts', 'cjs', 'mts'].map((ending) => `next.config.${ending}`);
const CONTENT_FILES = ['ts', 'js', 'mjs'].map((ending) => `contentlayer.config.${ending}`);
const FOLDERS = 'posts _posts blog articles content contents _content data markdown writing notes'.split(' ');
/** Where sites keep what they read by code of their own. */
const nextjs_PLACES = [...FOLDERS, ...FOLDERS.map((folder) => `src/${folder}`)];
const ROUTES = ['app', 'pages', 'src/app', 'src/pages'];
/** Next.js. Routes of Markdown are code, but for pages that are Markdown themselves. */
const nextjs = {
    name: 'nextjs',
    configFiles: nextjs_CONFIG_FILES,
    detect: (files) => nextjs_CONFIG_FILES.some((file) => files.exists(file)) ||
        (dependsOn(files, 'next') && ROUTES.some((folder) => files.exists(folder))),
    read: nextjs_read,
};
function nextjs_read(files, { settings, nowMs }) {
    const aliases = readAliases(files);
    const code = createCodeFiles(files, aliases);
    const config = code.config(nextjs_CONFIG_FILES);
    const { zone, problems } = (0,site_zone/* readZone */.X)(settings, null, config.file ?? 'next.config.js');
    const address = readCodeAddress(files, settings, {
        name: 'siteUrl',
        url: findNextAddress(files, code),
        base: config.known('basePath'),
        cnames: ['public/CNAME', 'CNAME'],
    });
    const example = nextjs_makeExample(files, config);
    const documents = readDocumentTypes(code, CONTENT_FILES);
    const pages = documents.length === 0 ? [] : readNextPages(files, code);
    const pathOf = createRoutedPages({
        settings,
        dateOf: (post) => (0,usual_date/* findUsualDate */.U)(post, zone ?? 'UTC'),
        routeOf: (post) => nextjs_findRoute(post, { config, example, documents, pages }),
        reasonOf: (post, at) => (0,unpublished/* findUnpublished */.P)((0,unpublished/* exactFields */.X)(post)) ?? (isFuture(at, nowMs) ? 'its date is in the future' : null),
        redirects: nextjs_redirectsOf(config),
    });
    return {
        url: address.url,
        timezone: zone,
        posts: nextjs_findPlaces(files, literalsOf(code.config(CONTENT_FILES).get('contentDirPath'))),
        notPosts: ['**/_drafts/**', '**/drafts/**', '.next/**', 'out/**'],
        staticFolders: ['public', 'src'],
        publicFolders: ['public'],
        aliases,
        problems: [...address.problems, ...problems],
        page: (post) => (0,page/* makePage */.o)(post, address.url, pathOf(post)),
    };
}
/** The places that hold Markdown; everything where none does. */
function nextjs_findPlaces(files, more) {
    const own = more
        .map((folder) => folder.replace(/^\.?\/|\/$/g, ''))
        .filter((folder) => folder !== '' && folder !== '.');
    const places = new Set();
    const candidates = new Set([...own, ...nextjs_PLACES]);
    for (const file of files.list().files) {
        if (!/\.(?:md|mdx|markdown)$/i.test(file))
            continue;
        const [first = '', second = ''] = file.split('/');
        for (const folder of [first, `${first}/${second}`])
            if (candidates.has(folder))
                places.add(`${folder}/**/*.{md,mdx,markdown}`);
        for (const folder of own)
            if (file.startsWith(`${folder}/`))
                places.add(`${folder}/**/*.{md,mdx,markdown}`);
        if (first === 'public' && /^public\/[^/]+\/index\.mdx?$/.test(file))
            places.add('public/*/index.{md,mdx}');
        if (routeOfFile(file) !== null)
            places.add(/^(?:src\/)?app\//.test(file) ? '{,src/}app/**/page.{md,mdx}' : '{,src/}pages/**/*.{md,mdx}');
    }
    return places.size === 0 ? ['**/*.{md,mdx,markdown}'] : [...places].sort();
}
/** The path of a page that is Markdown itself; null for other files and for routes with parameters. See https://nextjs.org/docs/app/guides/mdx */
function routeOfFile(file) {
    const app = /^(?:src\/)?app\/(.*?)\/?page\.mdx?$/.exec(file)?.[1];
    const page = /^(?:src\/)?pages\/(.*)\.mdx?$/.exec(file)?.[1];
    const path = app ?? page?.replace(/(?:^|\/)index$/, '');
    if (path === undefined || /\[|(?:^|\/)[_@]|^api\//.test(path))
        return null;
    const parts = path.split('/').filter((part) => part !== '' && !/^\(.*\)$/.test(part));
    return `/${parts.join('/')}`;
}
function nextjs_findRoute(post, rules) {
    const { config, example } = rules;
    const own = routeOfFile(post.file);
    const found = own === null ? findDocument(post, rules) : { path: own, rule: 'file path' };
    if (found === null)
        return { kind: 'unknown', maker: 'the code of the site', example };
    const slash = config.known('trailingSlash');
    if (slash.kind === 'code')
        return { kind: 'unknown', maker: 'trailingSlash', example };
    const hasSlash = slash.kind === 'known' && slash.text === 'true';
    return { kind: 'path', path: endPath(found.path, hasSlash), rule: found.rule };
}
/** The one page that makes its paths of the documents to which a post belongs. */
function findDocument(post, { documents, pages }) {
    const type = documents.find((it) => it.isDocument(post.file));
    if (type === undefined)
        return null;
    const showing = pages.filter(({ lists }) => [...lists].some((list) => type.lists.has(list)));
    const found = showing.flatMap((page) => {
        const path = page.pathOf(type.documentOf(post));
        return path === null ? [] : [{ path, rule: `page ${page.file}` }];
    });
    const [only] = found;
    return only !== undefined && found.length === 1 ? only : null;
}
/** A template after the dynamic page that probably shows posts. */
function nextjs_makeExample(files, config) {
    const routes = files.list().files.flatMap((file) => {
        const found = /^(?:src\/)?(?:app|pages)\/(.*?)\[{1,2}(?:\.\.\.)?\w+\]{1,2}(?:\/page|\/index)?\.[jt]sx?$/.exec(file)?.[1];
        return found === undefined || /\[|^api\//.test(found) ? [] : [found.replace(/\([^)]*\)\//g, '')];
    });
    const likely = routes.find((route) => /blog|post|article|writing/i.test(route)) ?? routes[0] ?? 'blog/';
    const slash = config.known('trailingSlash');
    return `/${likely}:slug${slash.kind === 'known' && slash.text === 'true' ? '/' : ''}`;
}
function nextjs_redirectsOf(config) {
    const list = config.get('redirects');
    const items = list?.kind === 'list' ? list.items : [];
    const sources = items.flatMap((item) => literalsOf(memberOf(item, 'source')));
    return new Set(sources.filter((source) => !/[:(*]/.test(source)).map((source) => endPath(source, false)));
}

;// CONCATENATED MODULE: ./build/src/site/nuxt-sources.js



const MARKDOWN = '**/*.md';
/** The sources of `content.config`, those of `content.sources` in `nuxt.config`, or the folder `content`. */
function readNuxtSources(config, collections) {
    const map = collections.get('collections');
    if (map?.kind === 'map')
        return [...map.entries.values()].flatMap(nuxt_sources_readCollection);
    const sources = [{ ...STANDARD }];
    const more = config.get('content', 'sources');
    for (const source of more?.kind === 'map' ? more.entries.values() : []) {
        const base = knownAt(source, 'base');
        const prefix = knownAt(source, 'prefix');
        if (base.kind !== 'known')
            continue;
        const folder = `${external_node_path_.posix.normalize(base.text).replace(/^\.?\/|\/$/g, '')}/`;
        sources.push({
            ...STANDARD,
            folder,
            prefix: prefix.kind === 'known' ? prefix.text : prefix.kind === 'code' ? null : '',
        });
    }
    return sources;
}
const STANDARD = { folder: 'content/', include: [MARKDOWN], exclude: [], fixed: '', prefix: '' };
function nuxt_sources_readCollection(value) {
    const options = value.kind === 'call' ? (value.inputs[0] ?? null) : value;
    if (literalsOf(memberOf(options, 'type'))[0] === 'data')
        return [];
    const source = memberOf(options, 'source');
    if (source === null)
        return [];
    const items = source.kind === 'list' ? source.items : [source];
    return items.flatMap(readSource);
}
/** See `defineLocalSource` in nuxt/content src/utils/source.ts: what stands before the first star is cut off, and put back as the prefix unless another one is given. */
function readSource(source) {
    const written = source.kind === 'text' ? source.text : literalsOf(memberOf(source, 'include'))[0];
    if (written === undefined || (source.kind === 'map' && memberOf(source, 'repository') !== null))
        return [];
    const include = written.replace(/^(?:\.{0,2}\/)+/, '');
    const fixed = include.includes('*') ? (include.split('*')[0] ?? '') : '';
    const prefix = source.kind === 'map' ? knownAt(source, 'prefix') : knownAt(null);
    const cwd = source.kind === 'map' ? knownAt(source, 'cwd') : knownAt(null);
    if (cwd.kind === 'code')
        return [];
    const folder = cwd.kind === 'known' ? cwd.text.replace(/^~~\//, '') : 'content';
    return [
        {
            folder: `${external_node_path_.posix.normalize(folder).replace(/^\.?\/|\/$/g, '')}/`,
            include: [
                /\.\w+$|[}]$/.test(include)
                    ? include
                    : `${include.replace(/\/?\*{1,2}(?:\/\*)?$/, '')}/${MARKDOWN}`.replace(/^\//, ''),
            ],
            exclude: literalsOf(memberOf(source, 'exclude')),
            fixed,
            prefix: prefix.kind === 'code' ? null : prefix.kind === 'known' ? prefix.text : fixed,
        },
    ];
}
const VERSION = /^\d+(?:\.\d+)*(?:\.x)?$/;
/** The path of a content file: numbers in front of a name, `index` and `.draft` dropped, each part spelled by slugify. See nuxt/content path-meta.ts */
function nuxtPath(path, keepCase) {
    const stem = path.replace(/\.[^./]+$/, '');
    const parts = stem.split('/').map((part) => slugify_slugify(refine(part), { lower: !keepCase }));
    const joined = parts.filter((part) => part !== '').join('/');
    return `/${joined}`;
}
function refine(part) {
    if (VERSION.test(part))
        return part;
    return part
        .replace(/^\d+\./, '')
        .replace(/^index(?:\.draft)?$/, '')
        .replace(/\.draft$/, '');
}

;// CONCATENATED MODULE: ./build/src/site/nuxt.js











const nuxt_CONFIG_FILES = ['ts', 'js', 'mjs', 'mts'].map((ending) => `nuxt.config.${ending}`);
const COLLECTION_FILES = ['ts', 'js', 'mjs'].map((ending) => `content.config.${ending}`);
/** Nuxt Content. */
const nuxt = {
    name: 'nuxt',
    configFiles: nuxt_CONFIG_FILES,
    detect: (files) => nuxt_CONFIG_FILES.some((file) => files.exists(file)) &&
        (files.exists('content') || dependsOn(files, '@nuxt/content')),
    read: nuxt_read,
};
function nuxt_read(files, { settings }) {
    const code = createCodeFiles(files);
    const config = code.config(nuxt_CONFIG_FILES);
    const sources = readNuxtSources(config, code.config(COLLECTION_FILES));
    const { zone, problems } = (0,site_zone/* readZone */.X)(settings, null, config.file ?? 'nuxt.config.ts');
    const address = readCodeAddress(files, settings, {
        name: 'site.url',
        url: findAddress(config),
        base: config.known('app', 'baseURL'),
        cnames: ['public/CNAME', 'CNAME'],
    });
    const isShown = createPageFinder(files, config);
    const pathOf = createRoutedPages({
        settings,
        dateOf: (post) => (0,usual_date/* findUsualDate */.U)(post, zone ?? 'UTC'),
        routeOf: (post) => nuxt_findRoute(post, { config, sources, isShown }),
        reasonOf: (post) => /\.draft(?:\/|\.|$)/.test(post.file) ? 'its name says draft' : (0,unpublished/* findUnpublished */.P)((0,unpublished/* exactFields */.X)(post)),
    });
    const folders = ['', 'app/', 'src/'];
    return {
        url: address.url,
        timezone: zone,
        posts: sources.flatMap(({ folder, include }) => include.map((pattern) => folder + pattern)),
        notPosts: sources.flatMap(({ folder, exclude }) => [
            ...['**/_*', '**/_*/**', '**/.*', '**/.*/**', '**/-*', ...exclude].map((pattern) => folder + pattern),
        ]),
        staticFolders: ['public', 'static', ...folders.map((folder) => `${folder}assets`)],
        publicFolders: ['public', 'static'],
        aliases: readAliases(files, [...defaultAliases(files), ...aliasesOf(config.get('alias'))]),
        problems: [...address.problems, ...problems],
        page: (post) => (0,page/* makePage */.o)(post, address.url, pathOf(post)),
    };
}
function findAddress(config) {
    return firstKnown(config.known('site', 'url'), config.known('sitemap', 'siteUrl'), config.known('sitemap', 'hostname'), config.known('runtimeConfig', 'public', 'siteUrl'), config.known('i18n', 'baseUrl'));
}
/** `~` and `@` are the source folder, which is `app` since Nuxt 4; doubled they are the root. */
function defaultAliases(files) {
    const source = files.exists('app/pages') || files.exists('app/app.vue') ? 'app' : '';
    return [
        ['~~/', ''],
        ['@@/', ''],
        ['~/', source],
        ['@/', source],
    ];
}
/** Whether a page of the site shows content at its own path: a catch-all above it, or one with a parameter in its folder. */
function createPageFinder(files, config) {
    const driven = config.known('content', 'documentDriven');
    const isDriven = driven.kind === 'known' ? driven.text !== 'false' : config.get('content', 'documentDriven') !== null;
    const pages = new Set(files.list().files.flatMap((file) => {
        const found = /^(?:app\/|src\/)?pages\/(.*)\.vue$/.exec(file)?.[1];
        return found === undefined ? [] : [found.replace(/\/index$/, '')];
    }));
    const catchAll = [...pages].flatMap((page) => /^(.*?)\[{1,2}\.\.\.\w+\]{1,2}$/.exec(page)?.[1] ?? []);
    const single = new Set([...pages].flatMap((page) => /^([^[]*)\[{1,2}\w+\]{1,2}$/.exec(page)?.[1] ?? []));
    return (path) => {
        const own = path.slice(1);
        if (isDriven || catchAll.some((folder) => own.startsWith(folder)))
            return true;
        return single.has(own.slice(0, own.lastIndexOf('/') + 1));
    };
}
function nuxt_findRoute(post, { config, sources, isShown }) {
    const own = sources.filter(({ folder, fixed }) => post.file.startsWith(folder + fixed));
    const source = own.toSorted((a, b) => b.folder.length + b.fixed.length - a.folder.length - a.fixed.length)[0];
    const unknown = (maker) => ({ kind: 'unknown', maker, example: '/:section/:slug' });
    if (source === undefined)
        return unknown('it lies in no source of the content');
    const { folder, fixed, prefix } = source;
    if (prefix === null)
        return unknown('prefix of the source');
    const slash = config.known('site', 'trailingSlash');
    const keepsCase = config.known('content', 'respectPathCase');
    const spelling = config.get('content', 'build', 'pathMeta');
    if (slash.kind === 'code' || keepsCase.kind === 'code' || spelling !== null)
        return unknown('nuxt.config');
    const relative = post.file.slice(folder.length + fixed.length);
    const isCased = keepsCase.kind === 'known' && keepsCase.text === 'true';
    const written = (0,front_matter_fields/* textOf */.b6)(post.data.path);
    const path = written?.startsWith('/') ? written : nuxtPath(`${prefix}/${relative}`, isCased);
    if (!isShown(path))
        return unknown('a page of the folder pages');
    const hasSlash = slash.kind === 'known' && slash.text === 'true';
    return {
        kind: 'path',
        path: endPath(path, hasSlash),
        rule: written === path ? 'front matter path' : 'file path',
    };
}

;// CONCATENATED MODULE: ./build/src/site/python-literals.js
/** A longer value is code. */
const MAX_LITERAL = 1000;
const MAX_LINES = 40;
const TEXT = /[ru]?(?:'([^'\\\n]*(?:\\.[^'\\\n]*)*)'|"([^"\\\n]*(?:\\.[^"\\\n]*)*)")/g;
/** What `NAME = …` in the source of a Python file says, where it is written as literals; undefined where it is not set. The last one counts. */
function readLiteral(source, name) {
    const lines = source.split(/\r?\n/);
    const isSetting = (line) => line.startsWith(name) && /^\s{0,20}=\s{0,20}[^=\s]/.test(line.slice(name.length));
    const at = lines.findLastIndex(isSetting);
    if (at === -1)
        return undefined;
    const first = (lines[at] ?? '').slice(name.length).replace(/^\s{0,20}=/, '');
    return parseLiteral(readStatement(first, lines.slice(at + 1, at + MAX_LINES)));
}
/** A statement goes on while a bracket is open. */
function readStatement(first, next) {
    let value = first;
    for (const line of next) {
        if (value.length > MAX_LITERAL || !isOpen(value))
            break;
        value += `\n${line}`;
    }
    return value.trim();
}
function isOpen(value) {
    const code = withoutTexts(value);
    return code.replace(/[^[({]/g, '').length > code.replace(/[^\])}]/g, '').length;
}
function withoutTexts(value) {
    return value.replace(TEXT, '').replace(/#[^\n]*/g, '');
}
function parseLiteral(value) {
    if (value.length > MAX_LITERAL)
        return null;
    const word = /^(?:True|False|None)(?=\s*(?:#|$))/.exec(value)?.[0];
    if (word !== undefined)
        return [word];
    const texts = [...value.matchAll(TEXT)].map((it) => it[1] ?? it[2] ?? '');
    const code = withoutTexts(value);
    if (texts.length === 0 || !/^[\s[\](),]*$/.test(code))
        return /^\[\s*\]$/.test(code.trim()) ? [] : null;
    // Texts beside each other are one.
    return /[[,]/.test(code) ? texts : [texts.join('')];
}

;// CONCATENATED MODULE: ./build/src/site/pelican-config.js

/** Where Pelican's settings stand; those for publishing win, as they are read last. */
const PELICAN_CONFIG_FILES = ['pelicanconf.py', 'publishconf.py'];
const STANDARD_NAMES = String.raw `(?P<date>\d{4}-\d{2}-\d{2}).*`;
const DRAFTS = /^DEFAULT_METADATA\s{0,9}=[^}]{0,400}['"]status['"]\s{0,9}:\s{0,9}['"](?:draft|hidden)/m;
function readPelicanConfig(files) {
    const sources = PELICAN_CONFIG_FILES.map((file) => files.readText(file) ?? '').reverse();
    const literal = (name) => sources.map((source) => readLiteral(source, name)).find((value) => value !== undefined);
    const text = (name, standard) => {
        const value = literal(name);
        return value === undefined ? standard : (value?.[0] ?? null);
    };
    const flag = (name, standard) => {
        const value = literal(name)?.[0];
        return value === undefined ? standard : value === 'True';
    };
    return {
        siteUrl: text('SITEURL', ''),
        timezone: text('TIMEZONE', '') || null,
        content: pelican_config_folderOf(text('PATH', 'content') ?? 'content'),
        ...readPlaces(literal),
        articleUrl: text('ARTICLE_URL', '{slug}.html'),
        translationUrl: text('ARTICLE_LANG_URL', '{slug}-{lang}.html'),
        language: text('DEFAULT_LANG', 'en') ?? 'en',
        author: text('AUTHOR', '') || null,
        hasLocale: literal('LOCALE') !== undefined,
        slugSource: text('SLUGIFY_SOURCE', 'title') ?? 'title',
        defaultCategory: text('DEFAULT_CATEGORY', 'misc') ?? 'misc',
        categoryIsFolder: flag('USE_FOLDER_AS_CATEGORY', true),
        publishesFuture: flag('WITH_FUTURE_DATES', true),
        publishesUndated: (text('DEFAULT_DATE', 'None') ?? '') !== 'None',
        isDraftByDefault: sources.some((source) => DRAFTS.test(source)),
        fileNames: text('FILENAME_METADATA', STANDARD_NAMES),
        paths: text('PATH_METADATA', ''),
        ownSlugs: readOwnSlugs(literal),
        keepsCase: flag('SLUGIFY_PRESERVE_CASE', false),
        keepsUnicode: flag('SLUGIFY_USE_UNICODE', false),
    };
}
function readPlaces(literal) {
    return {
        articlePaths: literal('ARTICLE_PATHS') ?? [''],
        otherPaths: [...(literal('PAGE_PATHS') ?? ['pages']), ...(literal('ARTICLE_EXCLUDES') ?? [])],
        ignoredNames: literal('IGNORE_FILES') ?? [],
    };
}
function readOwnSlugs(literal) {
    const kinds = ['article', 'category', 'author'];
    const isOwn = (kind) => literal(`${kind.toUpperCase()}_REGEX_SUBSTITUTIONS`) !== undefined;
    return new Set(kinds.filter((kind) => isOwn('slug') || isOwn(kind)));
}
function pelican_config_folderOf(path) {
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    return parts.map((part) => `${part}/`).join('');
}

// EXTERNAL MODULE: ./node_modules/unidecode/unidecode.js
var unidecode = __webpack_require__(63820);
;// CONCATENATED MODULE: ./build/src/site/pelican-page.js








/** How Pelican publishes an article that has its metadata between `---` lines. Keys have any case. */
function createPelicanPages(site) {
    return (post) => {
        const field = (name) => {
            const key = (0,front_matter_fields/* findKey */.Tj)(post.data, name);
            return key === null ? undefined : post.data[key];
        };
        const date = (0,date_of/* findDate */.O)(post, [(0,front_matter_fields/* findKey */.Tj)(post.data, 'date') ?? 'date'], (found) => (0,post_date/* toMoment */.sf)(found, site.zone));
        const at = date.at ?? (date.problems.length > 0 ? null : pelican_page_fileDate(site, post.file));
        const found = pelican_page_findPath(site, { post, field, at });
        return {
            title: null,
            ...found,
            reason: pelican_page_findReason(site, { post, field, at }),
            dateMs: at?.epochMilliseconds ?? null,
            problems: [...date.problems, ...found.problems],
        };
    };
}
function pelican_page_findPath({ config, template }, article) {
    const { post, field, at } = article;
    const own = (0,front_matter_fields/* textOf */.b6)(field('url'));
    if (own !== null)
        return { path: own, rule: 'front matter url', problems: [] };
    if (template !== null)
        return { path: template(post, at), rule: 'permalink setting', problems: [] };
    const isTranslation = languageOf(config, field) !== config.language.toLowerCase();
    const rule = isTranslation ? 'ARTICLE_LANG_URL' : 'ARTICLE_URL';
    const pattern = isTranslation ? config.translationUrl : config.articleUrl;
    if (pattern === null)
        return pelican_page_unknown(post, `${rule} is made by code that is never run`);
    let missing = null;
    const path = pattern.replace(/\{(\w{1,20})(?::([^{}]{0,60}))?\}/g, (part, key, format) => {
        const value = key === 'date' && format !== undefined ? pelican_page_formatDate(config, at, format) : partOf(key, config, article);
        if (value === null)
            missing ??= part;
        return value ?? '';
    });
    if (missing !== null)
        return pelican_page_unknown(post, `${rule} holds ${missing}, which is not known without Pelican`);
    return { path, rule, problems: [] };
}
function languageOf({ language }, field) {
    return ((0,front_matter_fields/* textOf */.b6)(field('lang')) ?? language).toLowerCase();
}
function pelican_page_unknown(post, reason) {
    const message = `The URL of this post is not known: ${reason}.`;
    const problem = makeUnknownUrl(post, { message, hint: 'site: { permalink: "/:slug.html" }' });
    return { path: null, rule: 'no rule (ARTICLE_URL): set site.permalink', problems: [problem] };
}
function partOf(key, config, { post, field }) {
    if (key === 'slug')
        return findSlug(config, post, field);
    if (key === 'category')
        return pelican_page_findCategory(config, post, field);
    if (key === 'author')
        return findAuthor(config, field);
    if (key === 'lang')
        return languageOf(config, field);
    return (0,front_matter_fields/* textsOf */.CB)(field(key))[0] ?? null;
}
function findAuthor(config, field) {
    const several = (0,front_matter_fields/* textsOf */.CB)(field('authors'))[0];
    const first = several?.split(several.includes(';') ? ';' : ',')[0]?.trim();
    const name = (0,front_matter_fields/* textOf */.b6)(field('author')) ?? first ?? config.author;
    return name === null ? null : pelicanSlug(name, config, 'author');
}
function findSlug(config, post, field) {
    const own = (0,front_matter_fields/* textOf */.b6)(field('slug'));
    if (own !== null)
        return own;
    const base = external_node_path_.posix.basename(post.file, external_node_path_.posix.extname(post.file));
    const named = slugInName(config.fileNames, base);
    if (named !== null)
        return named.slug;
    if (config.paths?.includes('?P<slug>') ?? true)
        return null;
    if (config.slugSource === 'basename')
        return pelicanSlug(base, config, 'article');
    return config.slugSource === 'title' ? pelicanSlug((0,front_matter_fields/* textOf */.b6)(field('title')) ?? '', config, 'article') : null;
}
/** The patterns for file names that sites share; of another one that names the slug nothing is known. Null: it names no slug. */
function slugInName(pattern, base) {
    if (pattern !== null && !pattern.includes('?P<slug>'))
        return null;
    if (pattern === '(?P<slug>.*)')
        return { slug: base };
    const separator = /^\(\?P<date>\\d\{4\}-\\d\{2\}-\\d\{2\}\)([-_])\(\?P<slug>\.\*\)$/.exec(pattern ?? '')?.[1];
    const found = /^\d{4}-\d{2}-\d{2}([-_])(.*)$/.exec(base);
    if (separator === undefined)
        return { slug: null };
    return found?.[1] === separator ? { slug: found[2] ?? null } : null;
}
function pelican_page_findCategory(config, post, field) {
    const own = (0,front_matter_fields/* textOf */.b6)(field('category'));
    if (own === null && [config.paths, config.fileNames].some((it) => it?.includes('?P<category>') ?? true))
        return null;
    const folder = external_node_path_.posix.dirname(post.file.slice(config.content.length));
    const standing = config.categoryIsFolder && folder !== '.' ? external_node_path_.posix.basename(folder) : config.defaultCategory;
    return pelicanSlug(own ?? standing, config, 'category');
}
/** Pelican's `slugify`; null where the site has rules of its own or nothing is left. */
function pelicanSlug(text, { ownSlugs, keepsCase, keepsUnicode }, kind) {
    if (ownSlugs.has(kind))
        return null;
    const plain = keepsUnicode ? text.normalize('NFKC') : unidecode(text.normalize('NFKC'));
    const words = plain.replace(/[^\p{L}\p{N}_\s-]/gu, '').trim();
    const slug = words.replace(/[-\s]+/g, '-');
    if (slug === '')
        return null;
    return keepsCase ? slug : slug.toLowerCase();
}
const pelican_page_two = (value) => String(value).padStart(2, '0');
const pelican_page_MONTHS = 'January February March April May June July August September October November December'.split(' ');
const pelican_page_FORMATS = {
    Y: (at) => String(at.year).padStart(4, '0'),
    y: (at) => pelican_page_two(at.year % 100),
    m: (at) => pelican_page_two(at.month),
    d: (at) => pelican_page_two(at.day),
    '-m': (at) => String(at.month),
    '-d': (at) => String(at.day),
    j: (at) => String((0,moment/* dayOfYear */.vb)(at)).padStart(3, '0'),
    H: (at) => pelican_page_two(at.hour),
    M: (at) => pelican_page_two(at.minute),
    S: (at) => pelican_page_two(at.second),
};
const pelican_page_NAMES = {
    b: (at) => (pelican_page_MONTHS[at.month - 1] ?? '').slice(0, 3),
    B: (at) => pelican_page_MONTHS[at.month - 1] ?? '',
};
function pelican_page_formatDate({ hasLocale }, at, format) {
    if (at === null)
        return null;
    const known = hasLocale ? pelican_page_FORMATS : { ...pelican_page_FORMATS, ...pelican_page_NAMES };
    const text = format.replace(/%(-?[a-z])/gi, (part, key) => Object.hasOwn(known, key) ? (known[key]?.(at) ?? part) : part);
    return text.includes('%') ? null : text;
}
/** The day that a file name starts with, where the pattern for file names says so. */
function pelican_page_fileDate({ config, zone }, file) {
    const base = external_node_path_.posix.basename(file, external_node_path_.posix.extname(file));
    if (!(config.fileNames?.includes('?P<date>') ?? false))
        return null;
    if (config.fileNames?.includes('?P<slug>') && slugInName(config.fileNames, base) === null)
        return null;
    const parsed = (0,post_date/* parsePostDate */.y1)(/^\d{4}-\d{2}-\d{2}/.exec(base)?.[0] ?? '');
    return parsed.kind === 'date' ? (0,post_date/* toMoment */.sf)(parsed.date, zone) : null;
}
function pelican_page_findReason({ config, nowMs }, { field, at }) {
    const reason = (0,unpublished/* findUnpublished */.P)(field);
    if (reason !== null)
        return reason;
    const status = (0,front_matter_fields/* textOf */.b6)(field('status'))?.toLowerCase() ?? null;
    if (status === 'skip')
        return 'status: skip';
    if (status === null && config.isDraftByDefault)
        return 'DEFAULT_METADATA makes it a draft';
    if (at === null)
        return config.publishesUndated ? null : 'it has no date, so Pelican leaves it out';
    const isFuture = at.epochMilliseconds > nowMs;
    return isFuture && !config.publishesFuture ? 'its date is in the future' : null;
}

;// CONCATENATED MODULE: ./build/src/site/pelican.js









/** Pelican. Its settings are code, of which literals are read; posts whose header has no `---` lines are named, not read. */
const pelican = {
    name: 'pelican',
    configFiles: PELICAN_CONFIG_FILES,
    detect: (files) => PELICAN_CONFIG_FILES.some((file) => files.exists(file)),
    read: pelican_read,
};
function pelican_read(files, { settings, nowMs }) {
    const config = readPelicanConfig(files);
    const { zone, problems } = (0,site_zone/* readZone */.X)(settings, config.timezone, 'pelicanconf.py');
    const cnames = [`${config.content}extra/CNAME`, `${config.content}CNAME`, 'CNAME'];
    const url = (0,site_address/* readAddress */.zq)(files, settings, { url: config.siteUrl, basePath: '', cnames });
    const template = settings.site.permalink === null ? null : (0,site_template/* createTemplate */.Xu)(settings.site.permalink);
    const pathOf = createPelicanPages({ config, zone: zone ?? 'UTC', template, nowMs });
    return {
        url,
        timezone: zone,
        posts: config.articlePaths.map((path) => `${config.content}${path === '' ? '' : `${path}/`}**/*.{md,markdown,mkd}`),
        notPosts: findOthers(config),
        staticFolders: [config.content.slice(0, -1)],
        publishesFuture: config.publishesFuture,
        problems: [...problems, ...findOtherHeaders(files, config)],
        page: (post) => (0,page/* makePage */.o)(post, url, pathOf(post)),
    };
}
function findOthers({ content, otherPaths, ignoredNames }) {
    const folders = otherPaths.filter((path) => path !== '').map((path) => `${content}${path}/**`);
    return [...folders, ...ignoredNames.map((glob) => `**/${glob}`)].filter(match_globs/* isSafeGlob */.a5);
}
/** Pelican's own kind of header, `Title: …` without `---` lines, is a warning that names the first such post. */
function findOtherHeaders(files, { content }) {
    const names = files
        .list()
        .files.filter((file) => file.startsWith(content) && /\.(?:md|markdown|mkd)$/.test(file));
    const others = names.filter((file) => {
        const head = files.readHead(file, front_matter.isHeadComplete, front_matter.MAX_FRONT_MATTER_BYTES);
        return head.kind === 'head' && /^\ufeff?[A-Za-z][\w -]{0,60}:/.test(head.text);
    });
    const [first] = others;
    if (first === undefined)
        return [];
    const more = others.length === 1 ? 'This post has' : `This post and ${others.length - 1} more have`;
    const problem = {
        ...(0,src_problem/* startOf */.GH)(first),
        severity: 'warning',
        code: 'post-header-other',
        message: `${more} a header without --- lines; pins in it are not read.`,
        hint: 'Put a line --- before and after the header; Pelican reads it all the same.',
    };
    return [problem];
}

;// CONCATENATED MODULE: ./build/src/site/vitepress-rewrites.js
/** `rewrites` of VitePress: from path to path, with `:name` for a part and `:name*` for the rest. A function, or a pattern of another kind, is code. */
function readRewrites(value) {
    if (value === null)
        return (path) => path;
    if (value.kind !== 'map' || value.isOpen)
        return () => null;
    const rules = [...value.entries].map(([from, to]) => to.kind === 'text' ? vitepress_rewrites_makeRule(from, to.text) : null);
    return (path) => {
        const parts = path.split('/');
        for (const rule of rules) {
            if (rule === null)
                return null;
            const rewritten = rule(parts);
            if (rewritten !== null)
                return rewritten;
        }
        return path;
    };
}
const NAMED = /^:(\w+)(\*|\.md)?$/;
function vitepress_rewrites_makeRule(from, to) {
    const pattern = from.replace(/^\//, '').split('/');
    // What path-to-regexp knows more: groups, optional parts, several names in one part.
    if (pattern.some((part) => /[(){}?+*:]/.test(part) && !NAMED.test(part)))
        return null;
    return (parts) => {
        const found = vitepress_rewrites_match(pattern, parts);
        if (found === null)
            return null;
        const filled = to.replace(/:(\w+)\*?/g, (whole, name) => found.get(name) ?? whole);
        return filled.replace(/^\//, '');
    };
}
function vitepress_rewrites_match(pattern, parts) {
    const found = new Map();
    for (const [at, part] of pattern.entries()) {
        const [, name, ending] = NAMED.exec(part) ?? [];
        const own = parts[at];
        if (name !== undefined && ending === '*') {
            if (at !== pattern.length - 1)
                return null;
            found.set(name, parts.slice(at).join('/'));
            return found;
        }
        if (own === undefined)
            return null;
        if (name === undefined && own !== part)
            return null;
        if (ending === '.md' && !own.endsWith('.md'))
            return null;
        if (name !== undefined)
            found.set(name, ending === '.md' ? own.slice(0, -3) : own);
    }
    return pattern.length === parts.length ? found : null;
}

;// CONCATENATED MODULE: ./build/src/site/vitepress.js











const vitepress_ENDINGS = ['ts', 'mts', 'js', 'mjs', 'cts', 'cjs'];
const vitepress_NAMES = vitepress_ENDINGS.flatMap((ending) => [`config.${ending}`, `config/index.${ending}`]);
/** The project may be a folder of the repository. */
const PROJECTS = ['', 'docs/', 'blog/', 'site/', 'website/', 'src/'];
const vitepress_CONFIG_FILES = PROJECTS.flatMap((folder) => vitepress_NAMES.map((name) => `${folder}.vitepress/${name}`));
/** VitePress: every Markdown file is a page at its own path. */
const vitepress = {
    name: 'vitepress',
    configFiles: vitepress_CONFIG_FILES,
    detect: (files) => vitepress_CONFIG_FILES.some((file) => files.exists(file)),
    read: vitepress_read,
};
function vitepress_read(files, { settings }) {
    const config = createCodeFiles(files).config(vitepress_CONFIG_FILES);
    const project = config.file === null ? '' : config.file.slice(0, config.file.indexOf('.vitepress/'));
    const source = vitepress_readSource(config, project);
    const publicDir = `${source ?? project}public`;
    const { zone, problems } = (0,site_zone/* readZone */.X)(settings, null, config.file ?? '.vitepress/config.ts');
    const address = readCodeAddress(files, settings, {
        name: 'sitemap.hostname',
        url: config.known('sitemap', 'hostname'),
        base: config.known('base'),
        cnames: [`${publicDir}/CNAME`, 'CNAME'],
    });
    const clean = config.known('cleanUrls');
    const rewrite = readRewrites(config.get('rewrites'));
    const pathOf = createRoutedPages({
        settings,
        dateOf: (post) => (0,usual_date/* findUsualDate */.U)(post, zone ?? 'UTC'),
        routeOf: (post) => vitepress_findRoute(post, { source, clean, rewrite }),
        reasonOf: (post) => (0,unpublished/* findUnpublished */.P)((0,unpublished/* exactFields */.X)(post)),
    });
    const excluded = literalsOf(config.get('srcExclude')).map((pattern) => (source ?? project) + pattern);
    return {
        url: address.url,
        timezone: zone,
        posts: [`${source ?? project}**/*.md`],
        notPosts: ['**/\\[*', '**/\\[*/**', '**/dist/**', ...excluded],
        staticFolders: [publicDir, (source ?? project).replace(/\/$/, '')],
        publicFolders: [publicDir],
        aliases: readAliases(files, aliasesOf(config.get('vite', 'resolve', 'alias'))),
        problems: [...address.problems, ...problems],
        page: (post) => (0,page/* makePage */.o)(post, address.url, pathOf(post)),
    };
}
/** Folder of the pages with a slash at the end, `''` for the root; null where code decides it. */
function vitepress_readSource(config, project) {
    const dir = config.known('srcDir');
    if (dir.kind === 'code')
        return null;
    const folder = external_node_path_.posix.join('/', project, dir.kind === 'known' ? dir.text : '', '/').slice(1);
    return folder;
}
function vitepress_findRoute(post, { source, clean, rewrite }) {
    const unknown = (maker) => ({ kind: 'unknown', maker, example: '/:section/:slug.html' });
    if (source === null)
        return unknown('srcDir');
    if (clean.kind === 'code')
        return unknown('cleanUrls');
    if (!post.file.startsWith(source))
        return unknown('it lies outside of srcDir');
    const path = rewrite(post.file.slice(source.length));
    if (path === null)
        return unknown('rewrites');
    const stem = path.replace(/\.md$/, '');
    const rule = path === post.file.slice(source.length) ? 'file path' : 'rewrites';
    if (stem === 'index')
        return { kind: 'path', path: '/', rule };
    if (stem.endsWith('/index'))
        return { kind: 'path', path: `/${stem.slice(0, -'index'.length)}`, rule };
    const isClean = clean.kind === 'known' && clean.text === 'true';
    return { kind: 'path', path: `/${stem}${isClean ? '' : '.html'}`, rule };
}

;// CONCATENATED MODULE: ./build/src/site/zola-config.js



/** Where Zola's configuration may stand, its first choice first. */
const ZOLA_CONFIG_FILES = ['zola.toml', 'config.toml'];
function readZolaConfig(files) {
    const file = ZOLA_CONFIG_FILES.find((name) => files.exists(name)) ?? 'zola.toml';
    const { data, problems } = readConfigFile(files, file);
    const slugify = (0,front_matter_fields/* mapOf */.A7)(data.slugify);
    const defaultLanguage = (0,front_matter_fields/* textOf */.b6)(data.default_language) ?? 'en';
    return {
        baseUrl: (0,front_matter_fields/* textOf */.b6)(data.base_url),
        defaultLanguage,
        languages: Object.keys((0,front_matter_fields/* mapOf */.A7)(data.languages) ?? {}).filter((code) => code !== defaultLanguage),
        slugs: readSlugs((0,front_matter_fields/* textOf */.b6)(slugify?.paths)),
        keepDates: (0,flag/* parseFlag */.o)(slugify?.paths_keep_dates) ?? false,
        ignored: (0,front_matter_fields/* textsOf */.CB)(data.ignored_content),
        problems,
    };
}
function readSlugs(text) {
    return text === 'safe' || text === 'off' ? text : 'on';
}

;// CONCATENATED MODULE: ./build/src/site/zola-slug.js

/** What NTFS forbids. */
const UNSAFE = /[<>:"/\\|?*]/g;
/** Zola's path of a file name or slug; null for a character whose spelling in ASCII is not known. See `slugify_paths` in utils/slugs.rs. */
function zolaSlug(text, slugs) {
    if (slugs === 'off')
        return text;
    if (slugs === 'on')
        return asciiSlug(text);
    return trimEnd(text).replace(UNSAFE, '');
}
/** The `slug` crate: each character on its own in ASCII, letters and digits stay, all else is one hyphen. Its tables are those of Text::Unidecode. */
function asciiSlug(text) {
    let slug = '';
    for (const character of text) {
        const ascii = toAscii(character);
        if (ascii === null)
            return null;
        for (const each of ascii) {
            if (/[a-z0-9]/i.test(each))
                slug += each.toLowerCase();
            else if (slug !== '' && !slug.endsWith('-'))
                slug += '-';
        }
    }
    return slug.replace(/-$/, '');
}
/** Accents that stand alone (macOS writes file names that way) spell nothing; an emoji is spelt by a name that is not known here. */
function toAscii(character) {
    if (character <= '\u007f')
        return character;
    if (/^\p{M}$/u.test(character))
        return '';
    if (character.length > 1)
        return null;
    const ascii = unidecode(character);
    const isKnown = ascii !== '[?]' && (ascii !== '' || !/^[\p{L}\p{N}\p{S}]$/u.test(character));
    return isKnown ? ascii : null;
}
function trimEnd(text) {
    let end = text.length;
    while (text[end - 1] === ' ' || text[end - 1] === '.')
        end--;
    return text.slice(0, end);
}

;// CONCATENATED MODULE: ./build/src/site/zola-page.js









const CONTENT = 'content/';
// RFC3339_DATE in content/src/page.rs: a day, perhaps with a time and a zone, then `-` or `_` and the slug.
const zola_page_DATED = /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d))?)(?:\s?[-_](.+))?/;
/** How Zola publishes a file; the rules of `Page::parse` in content/src/page.rs. */
function createZolaPages(site) {
    const isDraftFolder = createDraftFolders(site.files);
    return (post) => {
        const place = zola_page_findPlace(post.file, site.config);
        const dated = zola_page_DATED.exec(place.name);
        const date = (0,date_of/* findDate */.O)(post, ['date'], (found) => (0,post_date/* toMoment */.sf)(found, site.zone));
        const at = date.at ?? zola_page_fileDate(dated?.[1], site.zone);
        const found = zola_page_findPath(site, post, { place, at, datedName: dated?.[2] ?? null });
        const isUnknown = found.path === null && date.problems.length === 0;
        return {
            title: null,
            ...found,
            reason: zola_page_findReason(post, isDraftFolder),
            dateMs: at?.epochMilliseconds ?? null,
            problems: isUnknown ? [makeUnknownUrl(post, UNKNOWN_LETTERS)] : date.problems,
        };
    };
}
const UNKNOWN_LETTERS = {
    message: 'The name of this post has characters whose spelling in Zola’s URLs is not known.',
    hint: 'slug = "my-post"',
};
function zola_page_findPath({ config, template }, post, { place, at, datedName }) {
    const own = (0,front_matter_fields/* textOf */.b6)(post.data.path);
    if (own !== null)
        return { path: endWithSlash(own), rule: 'front matter path' };
    if (template !== null)
        return { path: template(post, at), rule: 'permalink setting' };
    const given = (0,front_matter_fields/* textOf */.b6)(post.data.slug);
    const name = config.keepDates ? place.name : (datedName ?? place.name);
    const slug = zolaSlug(given ?? name, config.slugs);
    const rule = given === null ? 'file path' : 'front matter slug';
    if (slug === null)
        return { path: null, rule };
    const isHome = place.isBundle && place.folders.length === 0 && post.file.startsWith(`${CONTENT}index.`);
    const prefix = place.language === config.defaultLanguage ? [] : [place.language];
    const parts = isHome ? prefix : [...prefix, ...place.folders, slug];
    return { path: endWithSlash(parts.join('/')), rule };
}
function endWithSlash(path) {
    const rooted = path.startsWith('/') ? path : `/${path}`;
    return rooted.endsWith('/') ? rooted : `${rooted}/`;
}
function zola_page_findPlace(file, config) {
    const below = file.startsWith(CONTENT) ? file.slice(CONTENT.length) : file;
    const folders = below.split('/').slice(0, -1);
    const stem = external_node_path_.posix.basename(below, external_node_path_.posix.extname(below));
    const language = config.languages.find((code) => stem.endsWith(`.${code}`) && !stem.startsWith('.'));
    const base = language === undefined ? stem : stem.slice(0, -language.length - 1);
    const isBundle = base === 'index';
    return {
        folders: isBundle ? folders.slice(0, -1) : folders,
        isBundle,
        name: isBundle ? (folders.at(-1) ?? 'content') : base,
        language: language ?? config.defaultLanguage,
    };
}
function zola_page_fileDate(text, zone) {
    const parsed = (0,post_date/* parsePostDate */.y1)(text ?? '');
    return parsed.kind === 'date' ? (0,post_date/* toMoment */.sf)(parsed.date, zone) : null;
}
function zola_page_findReason(post, isDraftFolder) {
    if (/(?:^|\/)_index\.[^/]*$/.test(post.file))
        return 'it is a list page, not a post';
    const reason = (0,unpublished/* findUnpublished */.P)((0,unpublished/* exactFields */.X)(post));
    if (reason !== null)
        return reason;
    return isDraftFolder(external_node_path_.posix.dirname(post.file)) ? 'its section is a draft' : null;
}
/** A section whose `_index.md` is a draft hides all that lies below it. */
function createDraftFolders(files) {
    const known = new Map();
    const isDraft = (folder) => {
        if (!`${folder}/`.startsWith(CONTENT))
            return false;
        const found = known.get(folder);
        if (found !== undefined)
            return found;
        const own = readsDraft(files, `${folder}/_index.md`) || isDraft(external_node_path_.posix.dirname(folder));
        known.set(folder, own);
        return own;
    };
    return isDraft;
}
function readsDraft(files, file) {
    if (!files.exists(file))
        return false;
    const head = files.readHead(file, front_matter.isHeadComplete, front_matter.MAX_FRONT_MATTER_BYTES);
    const post = head.kind === 'head' ? (0,front_matter.parsePost)(file, head.text, head.bytes).post : null;
    return post !== null && (0,flag/* parseFlag */.o)(post.data.draft) === true;
}

;// CONCATENATED MODULE: ./build/src/site/zola.js







/** Zola. Hugo may have a `config.toml` as well, but writes `baseURL` in it. */
const zola = {
    name: 'zola',
    configFiles: ZOLA_CONFIG_FILES,
    detect: (files) => files.exists('zola.toml') || /^[ \t]{0,20}base_url\b/m.test(files.readText('config.toml') ?? ''),
    read: zola_read,
};
function zola_read(files, { settings }) {
    const config = readZolaConfig(files);
    const { zone, problems } = (0,site_zone/* readZone */.X)(settings, null, 'zola.toml');
    const url = (0,site_address/* readAddress */.zq)(files, settings, {
        url: config.baseUrl,
        basePath: '',
        cnames: ['static/CNAME', 'CNAME'],
    });
    const template = settings.site.permalink === null ? null : (0,site_template/* createTemplate */.Xu)(settings.site.permalink);
    const pathOf = createZolaPages({ files, config, zone: zone ?? 'UTC', template });
    return {
        url,
        timezone: zone,
        posts: ['content/**/*.md'],
        notPosts: [
            '**/_index.*',
            ...config.ignored.filter(match_globs/* isSafeGlob */.a5).map((glob) => `content/${glob.replace(/^\//, '')}`),
        ],
        staticFolders: ['static', 'content'],
        publicFolders: ['static'],
        problems: [...config.problems, ...problems],
        page: (post) => (0,page/* makePage */.o)(post, url, pathOf(post)),
    };
}

;// CONCATENATED MODULE: ./build/src/site/generators.js












/** Every generator that is known, in the order in which they are looked for: names of configuration that only one has come first. VitePress is last: its folder often holds the documentation of something else. */
const GENERATORS = [
    astro,
    docusaurus,
    gatsby,
    nuxt,
    nextjs,
    eleventy,
    zola,
    hugo,
    hexo,
    pelican,
    jekyll,
    vitepress,
];
/** The generator of that name, in any case; null where none is known. */
function findGenerator(name) {
    const wanted = name.trim().toLowerCase();
    return GENERATORS.find((generator) => generator.name === wanted) ?? null;
}


/***/ }),

/***/ 37137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ momentWithOffset),
/* harmony export */   El: () => (/* binding */ momentAt),
/* harmony export */   gx: () => (/* binding */ weekOf),
/* harmony export */   mK: () => (/* binding */ dayOfWeek),
/* harmony export */   mc: () => (/* binding */ momentInZone),
/* harmony export */   tE: () => (/* binding */ isReal),
/* harmony export */   vb: () => (/* binding */ dayOfYear)
/* harmony export */ });
/* harmony import */ var temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48599);
/* harmony import */ var _find_stretch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33974);


const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** The moment of a local time with an offset in minutes. */
function momentWithOffset(local, offset) {
    return { ...local, epochMilliseconds: toUtcMs(local) - offset * MINUTE_MS };
}
/** The moment of a local time in a zone (IANA name). Of two the first is taken; one that the clocks jump over moves on with them. */
function momentInZone(local, zone) {
    const only = (0,_find_stretch_js__WEBPACK_IMPORTED_MODULE_0__/* .findOnlyInstant */ .h)(toUtcMs(local), zone);
    if (only !== null)
        return { ...local, epochMilliseconds: only };
    const { epochMilliseconds } = temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__/* .Temporal */ .fE.PlainDateTime.from(local).toZonedDateTime(zone);
    return momentAt(epochMilliseconds, zone);
}
/** The moment of an instant, as the clocks of a zone (IANA name) show it. */
function momentAt(epochMilliseconds, zone) {
    const shown = new Date(epochMilliseconds + (0,_find_stretch_js__WEBPACK_IMPORTED_MODULE_0__/* .findStretch */ .v)(epochMilliseconds, zone).offsetMs);
    return {
        epochMilliseconds,
        year: shown.getUTCFullYear(),
        month: shown.getUTCMonth() + 1,
        day: shown.getUTCDate(),
        hour: shown.getUTCHours(),
        minute: shown.getUTCMinutes(),
        second: shown.getUTCSeconds(),
    };
}
/** 0 is Sunday. */
function dayOfWeek(local) {
    return new Date(toUtcMs(local)).getUTCDay();
}
/** 1 is the first of January. */
function dayOfYear(local) {
    const newYear = { ...local, month: 1, day: 1, hour: 0, minute: 0, second: 0 };
    return Math.floor((toUtcMs(local) - toUtcMs(newYear)) / DAY_MS) + 1;
}
/** Week and its year as ISO 8601 counts them. */
function weekOf({ year, month, day }) {
    const date = new temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__/* .Temporal */ .fE.PlainDate(year, month, day);
    return { year: date.yearOfWeek ?? year, week: date.weekOfYear ?? 0 };
}
/** True where the calendar and the clock have these fields. */
function isReal(local) {
    const { year, month, hour, minute, second } = local;
    if (year < 1 || month < 1 || month > 12 || !(hour <= 23) || minute > 59 || second > 59)
        return false;
    return local.day >= 1 && new Date(toUtcMs(local)).getUTCDate() === local.day;
}
// Plain arithmetic where no zone is asked for: it is many times faster than Temporal, and there are many posts.
function toUtcMs({ year, month, day, hour, minute, second }) {
    // Date.UTC takes the years 0 to 99 for 1900 to 1999; 400 years are a whole number of weeks.
    const FOUR_CENTURIES_MS = 146_097 * DAY_MS;
    return Date.UTC(year + 400, month - 1, day, hour, minute, second) - FOUR_CENTURIES_MS;
}


/***/ }),

/***/ 48146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ makePage)
/* harmony export */ });
/* harmony import */ var _content_parse_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(696);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62221);
/* harmony import */ var _flag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50571);
/* harmony import */ var _front_matter_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94998);




/** The page of a post. An absolute `canonical`, `canonical_url` or `canonicalUrl` wins over every rule. */
function makePage(post, address, found) {
    const canonical = findCanonical(post);
    const { title, reason, dateMs } = found;
    const problems = reason === null ? [...found.problems, ...judgeNoindex(post)] : found.problems;
    const rest = { title, published: reason === null, reason, dateMs, problems };
    if (canonical !== null) {
        const known = problems.filter(({ code }) => code !== 'permalink-missing');
        return { url: canonical.url, rule: `front matter ${canonical.key}`, ...rest, problems: known };
    }
    const url = found.path === null ? null : (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .joinAddress */ .Vz)(address, found.path);
    return { url, rule: found.rule, ...rest };
}
/** A page that search engines are told to leave out is public, and yet seldom meant for Pinterest. */
function judgeNoindex(post) {
    const key = ['noindex', 'robots'].find((name) => isNoindex(name, post.data[name]));
    if (key === undefined)
        return [];
    const message = `Search engines are told to leave this post out (${key}); it is pinned all the same.`;
    const place = post.place([key]);
    return [{ ...place, severity: 'warning', code: 'post-noindex', message, hint: 'pin: { skip: true }' }];
}
function isNoindex(key, value) {
    if (key === 'noindex')
        return (0,_flag_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFlag */ .o)(value) === true;
    return (0,_front_matter_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(value).some((text) => /\bno(?:index|ne)\b/i.test(text));
}
function findCanonical(post) {
    for (const key of Object.keys(post.data)) {
        if (!/^canonical[-_]?(?:url)?$/i.test(key))
            continue;
        const url = (0,_front_matter_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(post.data[key]);
        if (url !== null && /^https?:\/\//i.test(url) && (0,_content_parse_url_js__WEBPACK_IMPORTED_MODULE_3__/* .parseUrl */ .D)(url) !== null)
            return { key, url };
    }
    return null;
}


/***/ }),

/***/ 39908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n9: () => (/* binding */ suggestDate),
/* harmony export */   sf: () => (/* binding */ toMoment),
/* harmony export */   y1: () => (/* binding */ parsePostDate)
/* harmony export */ });
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37137);

const MAX_LENGTH = 64;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
// Texts are matched after blanks were folded into one, so each expression is linear.
const TIME = String.raw `(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d{1,9})?)?(?: ?(?<half>[ap])\.?m\.?)?`;
// Jekyll's own site writes `16:03:21 0000 -0700`; Ruby takes neither for a zone.
const ZONE = String.raw `(?:(?<none> 0000 [+-]\d{4})| ?(?<zone>z|utc|gmt|[ecmp][sd]t|[+-]\d{2}(?::?\d{2})?)(?: \(?[a-z]{2,5}\)?)?)?`;
const REST = `(?:(?:t|,? )${TIME}${ZONE})?$`;
const FORMS = [
    String.raw `^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})`,
    String.raw `^(?<year>\d{4})/(?<month>\d{1,2})/(?<day>\d{1,2})`,
    String.raw `^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})`,
    String.raw `^(?:[a-z]{3,9},? )?(?<name>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})`,
    String.raw `^(?:[a-z]{3,9},? )?(?<day>\d{1,2})(?:st|nd|rd|th)? (?<name>[a-z]{3,9})\.?,? (?<year>\d{4})`,
].map((form) => new RegExp(form + REST, 'i'));
const AMBIGUOUS = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b/;
const AMBIGUOUS_PARTS = /^\s{0,9}(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/;
const EXPECTED = 'write it as 2024-01-15 or 2024-01-15 10:30:00 +0100';
/** Reads every form of date that is common in front matter; `15/01/2024` is refused, since it can be read in two ways. */
function parsePostDate(text) {
    if (last.text !== text)
        last = { text, parsed: parseText(text) };
    return last.parsed;
}
function parseText(text) {
    const folded = text.trim().replace(/\s+/g, ' ');
    if (folded.length > MAX_LENGTH)
        return invalid(`The date is longer than ${MAX_LENGTH} characters`);
    if (AMBIGUOUS.test(folded))
        return invalid(`The date "${folded}" can be read in two ways`);
    for (const form of FORMS) {
        const groups = form.exec(folded)?.groups;
        if (groups !== undefined)
            return readFields(groups, folded);
    }
    return invalid(`The date "${folded}" cannot be read`);
}
// Generators take several dates of a post from one field.
let last = { text: '', parsed: parseText('') };
/** A date to write instead of one that cannot be read: with the last day of its month, or with the month in the middle; else any. */
function suggestDate(text) {
    const [, year = '', month = '', day = ''] = /^\s{0,9}(\d{4})[-/](\d{1,2})[-/](\d{1,2})/.exec(text) ?? [];
    if (year !== '')
        return nearestDay(Number(year), Number(month), Number(day));
    const [, first = '', second = '', full = ''] = AMBIGUOUS_PARTS.exec(text) ?? [];
    if (full === '')
        return '2024-01-15';
    const isMonthFirst = Number(second) > 12;
    return nearestDay(Number(full), Number(isMonthFirst ? first : second), Number(isMonthFirst ? second : first));
}
function nearestDay(year, month, day) {
    const ofMonth = Math.min(Math.max(month, 1), 12);
    let ofDay = Math.min(Math.max(day, 1), 31);
    const isDay = () => (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .isReal */ .tE)({ year, month: ofMonth, day: ofDay, hour: 0, minute: 0, second: 0 });
    while (ofDay > 28 && !isDay())
        ofDay -= 1;
    const two = (value) => String(value).padStart(2, '0');
    return `${String(year).padStart(4, '0')}-${two(ofMonth)}-${two(ofDay)}`;
}
/** The moment of a date: with its own offset where it has one, else in `zone` (IANA name). */
function toMoment({ local, offset }, zone) {
    return offset === null ? (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .momentInZone */ .mc)(local, zone) : (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .momentWithOffset */ .Ay)(local, offset);
}
function invalid(message) {
    return { kind: 'invalid', message: `${message}; ${EXPECTED}.` };
}
function readFields(groups, text) {
    const month = groups.name === undefined ? Number(groups.month) : monthOf(groups.name);
    const offset = readOffset(groups.zone?.toLowerCase());
    if (month === null || offset === 'invalid')
        return invalid(`The date "${text}" cannot be read`);
    const local = {
        year: Number(groups.year),
        month,
        day: Number(groups.day),
        hour: readHour(groups),
        minute: Number(groups.minute ?? 0),
        second: Number(groups.second ?? 0),
    };
    // With such an ending it is text, not a time of YAML.
    const hasSeconds = groups.second !== undefined && groups.none === undefined;
    if (!(0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .isReal */ .tE)(local))
        return invalid(`The date "${text}" does not exist`);
    return { kind: 'date', date: { local, hasSeconds, offset } };
}
function monthOf(name) {
    const at = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
    return at === -1 ? null : at + 1;
}
function readHour(groups) {
    const hour = Number(groups.hour ?? 0);
    if (groups.half === undefined)
        return hour;
    if (hour < 1 || hour > 12)
        return Number.NaN;
    return (hour % 12) + (groups.half.toLowerCase() === 'p' ? 12 : 0);
}
function readOffset(zone) {
    if (zone === undefined)
        return null;
    if (zone === 'z' || zone === 'utc' || zone === 'gmt')
        return 0;
    const named = 'ecmp'.indexOf(zone.charAt(0));
    if (named >= 0)
        return (-5 - named + Number(zone.charAt(1) === 'd')) * 60;
    const hours = Number(zone.slice(1, 3));
    const minutes = Number(zone.slice(3).replace(':', '') || 0);
    if (hours > 23 || minutes > 59)
        return 'invalid';
    return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}


/***/ }),

/***/ 7403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xu: () => (/* binding */ createTemplate),
/* harmony export */   Zr: () => (/* binding */ listUnknownPlaceholders),
/* harmony export */   je: () => (/* binding */ PLACEHOLDERS)
/* harmony export */ });
/* unused harmony exports findSlug, slugify */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62221);
/* harmony import */ var _front_matter_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94998);



const DATE_PREFIX = /^\d{4}-\d{1,2}-\d{1,2}[-_]?(?=.)/;
/** Folders that hold all content of a site: `:section` is the first folder below them. */
const ROOTS = /^(?:(?:src|website|site)\/)?(?:content|_posts|source\/_posts|pages|data|public|posts)\//;
const PARTS = {
    year: (_, at) => at && String(at.year).padStart(4, '0'),
    month: (_, at) => at && String(at.month).padStart(2, '0'),
    day: (_, at) => at && String(at.day).padStart(2, '0'),
    title: (post) => slugify((0,_front_matter_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(post.data.title) ?? findSlug(post)),
    slug: findSlug,
    filename: (post) => baseName(post.file),
    folder: (post) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(post.file)).replace(/^\.$/, ''),
    section: (post) => {
        const below = post.file.replace(ROOTS, '');
        return below.includes('/') ? (below.split('/')[0] ?? '') : '';
    },
    categories: (post) => findCategories(post).map(slugify).join('/'),
};
/** What `site.permalink` may hold. */
const PLACEHOLDERS = Object.keys(PARTS);
const PLACEHOLDER = /:([a-z_]+)/gi;
/** Names after a colon that stand for nothing. */
function listUnknownPlaceholders(template) {
    const names = [...template.matchAll(PLACEHOLDER)].map(([, name = '']) => name);
    return names.filter((name) => !Object.hasOwn(PARTS, name));
}
/** Makes paths from `site.permalink`, whatever the generator; null where a date is needed and there is none. Other text stays as it is. */
function createTemplate(template) {
    return (post, at) => {
        let isDateMissing = false;
        const path = template.replace(PLACEHOLDER, (whole, key) => {
            if (!Object.hasOwn(PARTS, key))
                return whole;
            const value = PARTS[key]?.(post, at) ?? null;
            if (value === null)
                isDateMissing = true;
            return (0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeSegment */ .ug)(value ?? '');
        });
        return isDateMissing ? null : `/${path}`.replace(/\/{2,}/g, '/');
    };
}
/** `slug` of the front matter, else the file name without date; a file named `index` is called like its folder. */
function findSlug(post) {
    const own = (0,_front_matter_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(post.data.slug)?.replace(/^\/|\/$/g, '');
    if (own !== undefined && own !== '')
        return own;
    const base = baseName(post.file);
    const name = base === 'index' ? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(post.file)) : base;
    return name.replace(DATE_PREFIX, '');
}
/** Lower case; everything but letters, marks and digits becomes one hyphen. */
function slugify(text) {
    const hyphens = text
        .normalize('NFC')
        .toLowerCase()
        .replace(/['’]/g, '')
        .replace(/[^\p{M}\p{L}\p{Nd}]+/gu, '-');
    return hyphens.replace(/^-|-$/g, '');
}
function baseName(file) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.extname(file));
}
function findCategories({ data }) {
    if ((0,_front_matter_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(data.categories))
        return (0,_front_matter_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(data.categories);
    return (0,_front_matter_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(data.category ?? data.categories);
}


/***/ }),

/***/ 41494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findUnpublished),
/* harmony export */   X: () => (/* binding */ exactFields)
/* harmony export */ });
/* harmony import */ var _flag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50571);
/* harmony import */ var _front_matter_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94998);


const OUT_WHERE_TRUE = ['draft', 'hidden', 'unlisted'];
const OUT_WHERE_FALSE = ['published', 'publish', 'render', 'permalink'];
const ELSEWHERE = ['redirect_to', 'external_url'];
/** In English and as blogs in other languages write them. */
const OUT_STATUS = new Set('draft private hidden pending trash unlisted unpublished scheduled archived ausstehend entwurf privat brouillon borrador rascunho bozza'.split(' '));
/** Why front matter keeps a post from readers, by the switches that generators and themes share; null where it does not. `field` looks a key up. */
function findUnpublished(field) {
    for (const key of OUT_WHERE_TRUE)
        if ((0,_flag_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFlag */ .o)(field(key)) === true)
            return key;
    for (const key of OUT_WHERE_FALSE) {
        const value = field(key);
        if ((0,_front_matter_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(value) !== null && (0,_flag_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFlag */ .o)(value) === false)
            return `${key}: ${(0,_front_matter_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(value)}`;
    }
    const status = (0,_front_matter_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(field('status'))?.toLowerCase() ?? '';
    if (OUT_STATUS.has(status))
        return `status: ${status}`;
    const elsewhere = ELSEWHERE.find((key) => isGiven(field(key)));
    return elsewhere === undefined ? null : `${elsewhere} leads elsewhere`;
}
/** Fields of a post by their exact keys. */
function exactFields(post) {
    return (key) => post.data[key];
}
function isGiven(value) {
    return (0,_front_matter_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(value) !== null || (Array.isArray(value) && value.length > 0);
}


/***/ }),

/***/ 448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ findUsualDate)
/* harmony export */ });
/* harmony import */ var _date_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72131);
/* harmony import */ var _flag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50571);
/* harmony import */ var _post_date_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39908);



const DATE_KEYS = [
    'date',
    'pubDate',
    'publishDate',
    'publishedAt',
    'published_at',
    'pubDatetime',
    'date_published',
];
const FILE_DATE = /(?:^|\/)(\d{4}-\d{1,2}-\d{1,2})(?=[-_./])/;
/** The date of a post where its generator has no rule: from the keys that blogs use, else from the file name. Zone-less ones are in `zone`. */
function findUsualDate(post, zone) {
    const found = (0,_date_of_js__WEBPACK_IMPORTED_MODULE_0__/* .findDate */ .O)(post, dateKeys(post), (date) => (0,_post_date_js__WEBPACK_IMPORTED_MODULE_2__/* .toMoment */ .sf)(date, zone));
    return { at: found.at ?? dateOfFile(post.file, zone), problems: found.problems };
}
/** `published` is a date on some sites and a switch on others. */
function dateKeys(post) {
    return (0,_flag_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFlag */ .o)(post.data.published) === null ? [...DATE_KEYS, 'published'] : DATE_KEYS;
}
function dateOfFile(file, zone) {
    const parsed = (0,_post_date_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePostDate */ .y1)(FILE_DATE.exec(file)?.[1] ?? '');
    return parsed.kind === 'date' ? (0,_post_date_js__WEBPACK_IMPORTED_MODULE_2__/* .toMoment */ .sf)(parsed.date, zone) : null;
}


/***/ }),

/***/ 78059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isZone),
/* harmony export */   X: () => (/* binding */ readZone)
/* harmony export */ });
/* harmony import */ var temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48599);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);


/** The zone that the settings or a configuration name; null where neither does or it does not exist (a warning then). */
function readZone(settings, configured, file) {
    const zone = settings.site.timezone ?? configured;
    if (zone === null || isZone(zone))
        return { zone, problems: [] };
    const problem = {
        ...(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(file),
        severity: 'warning',
        code: 'site-config-invalid',
        message: `The time zone "${zone}" does not exist; UTC is used.`,
        hint: 'A name such as Europe/Berlin is expected.',
    };
    return { zone: null, problems: [problem] };
}
/** Whether an IANA zone of this name exists. */
function isZone(name) {
    try {
        temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__/* .Temporal */ .fE.PlainDate.from('2024-01-01').toZonedDateTime(name);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 10990:
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

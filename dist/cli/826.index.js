export const id = 826;
export const ids = [826,990];
export const modules = {

/***/ 6781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ chooseLedger),
/* harmony export */   u: () => (/* binding */ refuseSecondLedger)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);



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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN(mistakes);
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
    if (place.kind !== 'file' || !hasRemoteBranch((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository, '.git'), branch))
        return;
    const message = `The origin of this clone keeps the ledger on branch ${branch}; a file would be a second one.`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN([{ where: '--ledger', message, hint: `--ledger-branch ${branch}` }]);
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

/***/ 9826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ openSession)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/connect.js
var connect = __webpack_require__(8679);
// EXTERNAL MODULE: ./build/src/create-clock.js
var create_clock = __webpack_require__(9746);
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
// EXTERNAL MODULE: ./build/src/secrets.js
var secrets = __webpack_require__(7024);
// EXTERNAL MODULE: ./build/src/content/tree.js
var content_tree = __webpack_require__(4091);
// EXTERNAL MODULE: ./node_modules/leven/index.js
var leven = __webpack_require__(7785);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
// EXTERNAL MODULE: ./build/src/plan/schedule.js
var schedule = __webpack_require__(9188);
// EXTERNAL MODULE: ./build/src/site/generators.js + 15 modules
var generators = __webpack_require__(3141);
// EXTERNAL MODULE: ./build/src/site/template.js
var template = __webpack_require__(7403);
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
/** http or https, without query; the slash at the end goes. */
const siteUrl = schemas/* string */.YjP()
    .refine((text) => /^https?:\/\//i.test(text) && URL.canParse(text), 'an absolute address such as https://blog.example')
    .transform((text) => text.replace(/\/+$/, ''));
const id = schemas/* string */.YjP().regex(/^[\w-]{1,64}$/, 'an id in quotes, such as "934145216398624390"');
const date = schemas/* string */.YjP().refine(isDay, 'a day that exists, such as 2026-11-22,');
function isDay(text) {
    if (!/^\d{4}-\d\d-\d\d$/.test(text))
        return false;
    const day = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
const time = schemas/* string */.YjP().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day such as 09:00');
const schema_text = schemas/* string */.YjP().min(1, 'some text');
/** Braces that open and close around the name of a field: `{title} | {category}`. */
const schema_template = schema_text.refine((value) => /^(?:[^{}]|\{ *[\w.-]+ *\})*$/.test(value), 'a template such as "{title} | {category}"');
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
    posts: schemas/* array */.YOg(schema_text).min(1).optional(),
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
        slots: schemas/* array */.YOg(slot).prefault([]),
        lead: duration.prefault('1h'),
        gap: duration.prefault('15m'),
        'per-day': count(1, 36).prefault('10'),
        'same-link': duration.prefault('7d'),
        past: schemas/* enum */.k5n(['next', 'skip', 'error']).prefault('next'),
        horizon: duration.optional(),
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
    ledger: schemas/* strictObject */.rej({ branch: schema_text }).partial().prefault({}),
    'fail-on': schemas/* enum */.k5n(['error', 'warning', 'never']).prefault('error'),
});

// EXTERNAL MODULE: ./build/src/content/placer.js
var placer = __webpack_require__(956);
// EXTERNAL MODULE: ./build/src/content/yaml-tree.js
var yaml_tree = __webpack_require__(2113);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(6762);
;// CONCATENATED MODULE: ./build/src/settings.js
/** The file that is read when none is named, relative to the root. */
const SETTINGS_FILES = ['.github/pin-on-merge.yml', '.github/pin-on-merge.yaml'];

;// CONCATENATED MODULE: ./build/src/settings/source.js





/** Reads the named file, else the usual one, which may be missing. */
function readSource(files, config) {
    for (const file of config === null ? SETTINGS_FILES : [config]) {
        const text = files.readText(file);
        if (text !== null)
            return parseSource(file, text);
    }
    const hint = 'the path is relative to --root';
    const missing = { where: '--config', message: `There is no file ${config}.`, hint };
    return { file: SETTINGS_FILES[0], text: '', tree: null, mistakes: config === null ? [] : [missing] };
}
function parseSource(file, text) {
    const { tree, error, duplicates } = (0,yaml_tree/* parseYamlTree */.N)(text);
    const at = (offset) => describePlace((0,placer/* createPlacer */.I)(file, text)([offset, offset]));
    if (error !== null) {
        const broken = { where: at(error.offset), message: error.message, hint: 'the file is YAML' };
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
    };
}

;// CONCATENATED MODULE: ./build/src/settings/find-unused.js
/** Settings of the contract that this version reads and does not carry out, and whether they ask for something. */
const UNUSED = [
    ['checks.link', ({ checks }) => (checks.link ?? 'off') !== 'off'],
    ['checks.image', ({ checks }) => (checks.image ?? 'off') !== 'off'],
    ['checks.wait', ({ checks }) => (checks.wait ?? 0) !== 0],
    ['lifecycle.edited', ({ lifecycle }) => lifecycle.edited === 'update'],
    ['lifecycle.removed', ({ lifecycle }) => lifecycle.removed === 'cancel'],
    ['schedule.horizon', ({ schedule }) => schedule.horizon !== undefined],
];
/** A warning for each setting that has no effect: said once, where it stands. */
function findUnused(input, placeOf) {
    const asked = UNUSED.filter(([, isAsked]) => isAsked(input));
    return asked.map(([path]) => ({
        ...placeOf(path),
        severity: 'warning',
        code: 'settings-unused',
        message: `\`${path}\` has no effect in this version.`,
        hint: null,
    }));
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
    const problems = findUnused(parsed.data, placeOf);
    return { ...fillSettings(parsed.data), placeOf, problems };
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
var choose_ledger = __webpack_require__(6781);
// EXTERNAL MODULE: ./build/src/cli/flags.js + 1 modules
var flags = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/src/cli/session.js











/** Reads flags, environment and settings. Throws SettingsError with the mistakes of all three. */
function openSession(parsed, outside) {
    const { env, cwd, log, isStopping } = outside;
    const root = (0,external_node_path_.resolve)(cwd, parsed.values.root ?? '.');
    const files = createFiles(root);
    const mistakes = new errors/* Mistakes */.So();
    const settings = mistakes.try(() => readSettings(files, parsed.values.config || null, (0,flags/* makeOverrides */.qI)(parsed)));
    const access = mistakes.try(() => (0,connect/* readAccess */.zS)(env, settings));
    const ledger = mistakes.try(() => (0,choose_ledger/* chooseLedger */.B)(parsed, { env, cwd, root }));
    const clock = mistakes.try(() => chooseClock(parsed, access));
    if (settings === null || access === null || ledger === null || clock === null)
        throw mistakes.toError();
    const redact = (0,secrets/* createRedact */.ay)((0,secrets/* listSecretForms */.Ub)([access.key, env.GITHUB_TOKEN ?? '']));
    const ports = { files, clock, log, nonce: (0,external_node_crypto_.randomUUID)(), commit: null, run: null, isStopping, redact };
    return { settings, access, root, ledger, ports };
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

/***/ 8679:
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
        names: { key: 'PUBLER_API_KEY', workspace: 'PUBLER_WORKSPACE_ID' },
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
        where: access.names.key,
        message: 'The Publer API key is missing.',
        hint: 'create one in Publer under Settings → Access & Login → API Keys; to try without an account: npm run demo',
    };
    const workspace = {
        where: access.names.workspace,
        message: 'The Publer workspace is missing.',
        hint: `set ${access.names.workspace}, or publer: { workspace: "…" } in the settings`,
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
                where: `${access.names.key}, ${access.names.workspace}`,
                message: 'There is a character in it that no key has (a blank or a line break).',
                hint: 'copy it again',
            },
        ]);
    }
    const { createPubler } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(439)]).then(__webpack_require__.bind(__webpack_require__, 439));
    return createPubler({ ...access, userAgent: `pin-on-merge/${_version_js__WEBPACK_IMPORTED_MODULE_1__.VERSION} (+${REPOSITORY})`, clock });
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

/***/ 9746:
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

/***/ 3974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ findOnlyInstant),
/* harmony export */   v: () => (/* binding */ findStretch)
/* harmony export */ });
/* harmony import */ var temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8599);

const ALWAYS = { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };
const UTC = { ...ALWAYS, offsetMs: 0 };
/** Two offsets never differ by more. */
const WIDEST_CHANGE_MS = 28 * 3_600_000;
// Temporal asks Intl each time, and a blog has thousands of times and slots in a handful of stretches.
const known = new Map();
/** The stretch that an instant lies in. Throws RangeError for a zone (IANA name or offset) that does not exist. */
function findStretch(ms, zone) {
    if (zone === 'UTC')
        return UTC;
    const stretches = known.get(zone) ?? [];
    const found = stretches.find(({ from, until }) => from <= ms && ms < until);
    if (found !== undefined)
        return found;
    const stretch = measure(ms, zone);
    known.set(zone, [...stretches, stretch]);
    return stretch;
}
function measure(ms, zone) {
    const at = (instant) => temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
    const local = at(ms);
    const previous = at(ms + 1).getTimeZoneTransition('previous');
    const next = local.getTimeZoneTransition('next');
    return {
        from: previous?.epochMilliseconds ?? ALWAYS.from,
        until: next?.epochMilliseconds ?? ALWAYS.until,
        offsetMs: local.offsetNanoseconds / 1e6,
    };
}
/**
 * The one instant at which the clocks of a zone show a local time, given as if it were UTC; null near a change of the clocks,
 * where there may be two such instants or none.
 */
function findOnlyInstant(localMs, zone) {
    const { from, until, offsetMs } = findStretch(localMs, zone);
    const ms = localMs - offsetMs;
    return from + WIDEST_CHANGE_MS < ms && ms < until - WIDEST_CHANGE_MS ? ms : null;
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

/***/ 9188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parseSchedule)
/* harmony export */ });
/* harmony import */ var temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8599);
/* harmony import */ var _find_stretch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3974);


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
        return parseRelative(relative, trimmed);
    const zoned = OFFSET.exec(trimmed);
    const local = LOCAL.exec(zoned?.[1]?.trim() ?? trimmed);
    if (!local || (zoned && local[4] === undefined))
        return refuseForm(trimmed);
    return parseAbsolute(local, { ...context, text: trimmed, offset: zoned?.[2] ?? null });
}
function parseRelative(match, text) {
    const amount = Number(match[1]);
    const unit = (match[2] ?? '').toLowerCase();
    const time = match[3] ?? null;
    if (time !== null && (unit === 'h' || !isTime(time))) {
        return invalid(`"${text}": a time of day such as 18:00 goes with days or weeks.`);
    }
    const days = unit === 'w' ? amount * 7 : unit === 'd' ? amount : 0;
    return {
        wish: { kind: 'after', hours: unit === 'h' ? amount : 0, days, time: time?.padStart(5, '0') ?? null },
        findings: [],
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
    if (context.offset !== null)
        return atOffset(fields, normaliseOffset(context.offset), context.text);
    return inZone(fields, context);
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
    const findings = [];
    if (context.timezone === null) {
        findings.push(warn('schedule-zone', `"${context.text}" has no zone and the site names none: UTC is used.`, 'site: { timezone: Europe/Berlin }'));
    }
    const only = (0,_find_stretch_js__WEBPACK_IMPORTED_MODULE_0__/* .findOnlyInstant */ .h)(toLocalMs(fields), zone);
    if (only !== null)
        return { wish: { kind: 'at', ms: only, offset: null }, findings };
    return nearChange(fields, zone, { ...context, findings });
}
/** Where the clocks change a local time may exist twice, or not at all. */
function nearChange(fields, zone, context) {
    const { findings } = context;
    const local = temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__/* .Temporal */ .fE.PlainDateTime.from(fields, { overflow: 'reject' });
    const early = local.toZonedDateTime(zone, { disambiguation: 'earlier' });
    const late = local.toZonedDateTime(zone, { disambiguation: 'later' });
    if (!early.toPlainDateTime().equals(local))
        return gap(context, [early, late]);
    if (early.epochMilliseconds !== late.epochMilliseconds) {
        findings.push(warn('schedule-overlap', `"${context.text}" happens twice in ${zone}; the first (${early.offset}) is taken.`, `schedule: ${local.toString({ smallestUnit: 'minute' })}${late.offset} for the second`));
    }
    return { wish: { kind: 'at', ms: early.epochMilliseconds, offset: null }, findings };
}
function gap(context, around) {
    const times = around.map((time) => time.toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' '));
    return {
        wish: null,
        findings: [
            {
                severity: 'error',
                code: 'schedule-gap',
                message: `"${context.text}" does not exist in ${context.timezone ?? 'UTC'}: the clocks jump over it. Nearest valid times: ${times.join(' and ')}.`,
                hint: `schedule: ${times[1] ?? ''}`,
            },
        ],
    };
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

/***/ 6762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   im: () => (/* binding */ compareProblems)
/* harmony export */ });
/* unused harmony export PROBLEM_CODES */
/** The first column of a file's first line: the place of what concerns a file as a whole. */
function startOf(file) {
    return { file, line: 1, column: 1, endColumn: 1 };
}
/** Every code a problem can have, with the sentence that documents it. */
const PROBLEM_CODES = {
    'account-ambiguous': 'Several Pinterest accounts are connected and the pin names none.',
    'account-unknown': 'The pin names an account that the settings do not list.',
    'alt-count': 'The list of alt texts is longer than the list of images.',
    'alt-missing': 'A picture has no alt text; the title is used.',
    'alt-too-long': 'An alt text is longer than 500 characters.',
    'board-duplicate': 'A list names the same board twice.',
    'board-id-unquoted': 'A board id is written without quotes: YAML readers lose its last digits.',
    'board-missing': 'The pin has no board and there is no default.',
    'board-unknown': 'No board of this account has that name or id.',
    'boards-not-checked': 'Board names could not be checked: the list of boards was not read.',
    'description-long': 'A description is longer than 500 characters.',
    'description-too-long': 'A description is longer than 800 characters.',
    'encoding-invalid': 'The front matter is not UTF-8 text.',
    'field-type': 'A field has a value of another kind than expected.',
    'field-unsupported': 'Publer has no such feature for pins.',
    'front-matter-code': 'Front matter in a programming language is never run.',
    'front-matter-invalid': 'The front matter cannot be read.',
    'front-matter-too-long': 'The front matter is longer than 64 KiB or never closed.',
    'hashtags-many': 'A description has more than 20 hashtags.',
    'image-aspect': 'A picture is not 2:3.',
    'image-duplicate': 'The same picture goes to the same board twice.',
    'image-extension': 'The content of a picture and its file extension disagree.',
    'image-format': 'A file is not a JPEG, PNG or GIF picture or an MP4 video.',
    'image-gif': 'Pinterest shows GIF pictures as still or reduced.',
    'image-missing': 'A picture does not exist.',
    'image-refused': 'A picture lies where the tool does not read.',
    'image-small': 'A picture is narrower than 600 pixels.',
    'image-sizes-differ': 'The pictures of one pin have different sizes.',
    'image-tall': 'A picture is more than 2.1 times as high as wide: Pinterest cuts it.',
    'image-too-big': 'A picture or video has too many bytes.',
    'image-dimensions': 'A side of a picture is out of the allowed range.',
    'image-unresolved': 'A picture is named in a way that only the site generator can resolve.',
    'key-duplicate': 'A key stands twice; the last one counts.',
    'key-ignored': 'A flat key repeats what the nested pin already says.',
    'key-unknown': 'A pin has no such key.',
    'ledger-not-read': 'The ledger was not read: every pin is shown as new.',
    'link-http': 'A link is not https.',
    'link-invalid': 'A link is not an absolute http or https address.',
    'link-missing': 'The public URL of the post is not known.',
    'link-other-host': 'A link leads to another host than the site.',
    'link-private': 'A link leads to a private or loopback host, or holds a user name.',
    'link-shortener': 'A link goes through a shortener; Pinterest blocks them.',
    'link-too-long': 'A link is longer than 2048 characters.',
    'media-count': 'A pin has at least one and at most five pictures.',
    'media-mixed': 'Pictures and a video cannot share a pin.',
    'pin-empty': 'The pin metadata holds nothing.',
    'pin-not-post': 'A file with a pin is not among the posts.',
    'pins-many': 'A post has more than 50 pins.',
    'pin-id-duplicate': 'Two pins of a post have the same id.',
    'posts-none': 'A pattern of `posts` matches nothing.',
    'post-date-invalid': 'The date of the post cannot be read.',
    'post-header-other': 'The post has a metadata header of a kind that is not read.',
    'post-not-file': 'What looks like a post is a folder or a link.',
    'post-too-big': 'A post with pins is larger than 2 MiB.',
    'post-unreadable': 'A post cannot be read.',
    'schedule-ambiguous': 'A date can be read in two ways.',
    'schedule-cadence': 'An explicit time breaks a cadence rule; it is kept.',
    'schedule-gap': 'A local time does not exist: the clocks jump over it.',
    'schedule-invalid': 'A schedule cannot be read or names a day that does not exist.',
    'schedule-limit': 'More pins than Publer takes in 24 hours.',
    'schedule-overlap': 'A local time exists twice; the first is taken.',
    'schedule-past': 'A time is past.',
    'schedule-zone': 'A time has no zone and the site names none; UTC is used.',
    'secret-in-post': 'A text of a pin holds a secret of the run.',
    'settings-unused': 'A setting has no effect.',
    'site-config-invalid': 'The configuration of the site generator cannot be read.',
    'site-url-missing': 'The address of the site is not known.',
    'text-control': 'A text has control characters.',
    'title-long': 'A title is longer than 40 characters: the feed cuts it there.',
    'title-missing': 'A pin has no title.',
    'title-too-long': 'A title is longer than 100 characters.',
    stranger: 'Publer has a post with the same link that the ledger does not know.',
    'too-many-changes': 'A run would change more pins than limits.max-changes allows.',
    'utf16-length': 'A text fits in characters but not in UTF-16 units.',
    'video-format': 'A video is out of the range that Pinterest takes.',
};
/** Order for people: by file, line and column; errors before warnings at the same place. */
function compareProblems(a, b) {
    if (a.file !== b.file)
        return a.file < b.file ? -1 : 1;
    return (a.line - b.line ||
        a.column - b.column ||
        (a.severity === b.severity ? 0 : a.severity === 'error' ? -1 : 1));
}


/***/ }),

/***/ 7024:
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

/***/ 2221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vz: () => (/* binding */ joinAddress),
/* harmony export */   or: () => (/* binding */ parseAddress),
/* harmony export */   ug: () => (/* binding */ encodeSegment),
/* harmony export */   zq: () => (/* binding */ readAddress)
/* harmony export */ });
/* unused harmony export encodePath */
/** Address of the site without a slash at the end: the settings, else the configuration, else a `CNAME` file; null where nothing says it. */
function readAddress(files, settings, configured) {
    const fromSettings = parseAddress(settings.site.url);
    if (fromSettings !== null)
        return fromSettings;
    const origin = parseAddress(configured.url) ?? readCname(files, configured.cnames);
    return origin === null ? null : trimSlashes(origin + encodePath(`/${configured.basePath}`));
}
/** An absolute http or https address without query, fragment and a slash at the end; null for anything else. */
function parseAddress(text) {
    if (text === null || !/^https?:\/\/./i.test(text.trim()) || !URL.canParse(text.trim()))
        return null;
    const { origin, pathname } = new URL(text.trim());
    return trimSlashes(origin + pathname);
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

/***/ 2131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ findDate)
/* harmony export */ });
/* harmony import */ var _front_matter_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4998);
/* harmony import */ var _post_date_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9908);


/** The date under the first of `keys` that holds text, made a moment by `make`; a date that cannot be read is an error at its place. */
function findDate(post, keys, make) {
    for (const key of keys) {
        const text = (0,_front_matter_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(post.data[key]);
        if (text === null)
            continue;
        const parsed = (0,_post_date_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePostDate */ .y)(text);
        if (parsed.kind === 'date')
            return { at: make(parsed.date, key), problems: [] };
        const problem = {
            ...post.place([key]),
            severity: 'error',
            code: 'post-date-invalid',
            message: parsed.message,
            hint: null,
        };
        return { at: null, problems: [problem] };
    }
    return { at: null, problems: [] };
}


/***/ }),

/***/ 571:
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

/***/ 4998:
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
    return foldKeys(map).get(name.toLowerCase()) ?? null;
}
const foldedKeys = new WeakMap();
/** The keys of a map by their lower case, the first of equal ones; made once a map, since a generator asks it for many names. */
function foldKeys(map) {
    const known = foldedKeys.get(map);
    if (known !== undefined)
        return known;
    const folded = new Map();
    for (const key of Object.keys(map)) {
        const lower = key.toLowerCase();
        if (!folded.has(lower))
            folded.set(lower, key);
    }
    foldedKeys.set(map, folded);
    return folded;
}
function isList(value) {
    return Array.isArray(value);
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 3141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ GENERATORS),
  T: () => (/* binding */ findGenerator)
});

// EXTERNAL MODULE: ./build/src/site/address.js
var address = __webpack_require__(2221);
// EXTERNAL MODULE: ./build/src/site/front-matter-fields.js
var front_matter_fields = __webpack_require__(4998);
// EXTERNAL MODULE: ./node_modules/js-yaml/index.js
var js_yaml = __webpack_require__(4281);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(6762);
;// CONCATENATED MODULE: ./build/src/site/config-file.js




const MAX_DEPTH = 32;
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
        ...(0,problem/* startOf */.GH)(file),
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

// EXTERNAL MODULE: ./build/src/site/flag.js
var flag = __webpack_require__(571);
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/site/date-of.js
var date_of = __webpack_require__(2131);
// EXTERNAL MODULE: ./build/src/site/post-date.js
var post_date = __webpack_require__(9908);
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
    const parsed = (0,post_date/* parsePostDate */.y)(dated?.[1] ?? '');
    if (parsed.kind === 'invalid')
        return { at: null, slug: null, problems: [] };
    return { at: (0,post_date/* toMoment */.s)(parsed.date, zone), slug: dated?.[2] || null, problems: [] };
}
function fromField(post, name, zone) {
    const key = (0,front_matter_fields/* findKey */.Tj)(post.data, name);
    if (key === null || isSwitch(post.data[key]))
        return { at: null, slug: null, problems: [] };
    return { ...(0,date_of/* findDate */.O)(post, [key], (date) => (0,post_date/* toMoment */.s)(date, zone)), slug: null };
}
/** `published: true` is no date. */
function isSwitch(value) {
    return (0,flag/* parseFlag */.o)(value) !== null;
}

;// CONCATENATED MODULE: ./build/src/site/hugo-languages.js

/** The default language first. */
function readLanguages(config) {
    const codes = config.keys('languages').map((code) => code.toLowerCase());
    const standard = (config.text('defaultContentLanguage') ?? 'en').toLowerCase();
    const disabled = (0,front_matter_fields/* textsOf */.CB)(config.get(['disableLanguages'])).map((code) => code.toLowerCase());
    const isInFolder = config.flag('defaultContentLanguageInSubdir');
    const ordered = codes.includes(standard) ? [standard, ...codes.filter((it) => it !== standard)] : codes;
    return (ordered.length === 0 ? [standard] : ordered).map((code, at) => {
        const baseUrl = config.text('languages', code, 'baseURL');
        const hasPrefix = codes.length > 0 && baseUrl === null && (at > 0 || isInFolder);
        return {
            code,
            prefix: hasPrefix ? `${code}/` : '',
            contentDir: folderOf(config.text('languages', code, 'contentDir') ?? config.text('contentDir') ?? 'content'),
            baseUrl,
            isDisabled: disabled.includes(code) || config.flag('languages', code, 'disabled'),
        };
    });
}
function folderOf(path) {
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    return parts.map((part) => `${part}/`).join('');
}

;// CONCATENATED MODULE: ./build/src/site/hugo-slug.js
const DROPPED = /[^\p{L}\p{Nd}\p{M}\p{White_Space}./\\_#+~\-@%]|%(?![0-9a-f]{2})/giu;
/** Hugo's path of a file, title or slug: letters, digits, marks and `./_#+~-@` stay, blanks become one hyphen, the rest goes. See `paths.Sanitize`. */
function hugoPath(text, spelling) {
    const plain = spelling.removeAccents
        ? text
            .normalize('NFD')
            .replace(/\p{Mn}/gu, '')
            .normalize('NFC')
        : text;
    const cased = spelling.keepCase ? plain : plain.toLowerCase();
    // What goes, goes first: blanks on both sides of it make one hyphen, and none beside a hyphen.
    return cased
        .replace(DROPPED, '')
        .trim()
        .replace(/\s+/gu, ' ')
        .replace(/ (?=-)|(?<=-) /g, '')
        .replaceAll(' ', '-');
}

// EXTERNAL MODULE: ./build/src/site/moment.js
var moment = __webpack_require__(7137);
;// CONCATENATED MODULE: ./build/src/site/hugo-permalink.js


const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const two = (value) => String(value).padStart(2, '0');
const NO_DATE = { year: 1, month: 1, day: 1, hour: 0, minute: 0, second: 0 };
const DATE_TOKENS = {
    year: (it) => String(it.year).padStart(4, '0'),
    '2006': (it) => String(it.year).padStart(4, '0'),
    '06': (it) => two(it.year % 100),
    month: (it) => two(it.month),
    '01': (it) => two(it.month),
    '1': (it) => String(it.month),
    monthname: (it) => MONTHS[it.month - 1] ?? '',
    January: (it) => MONTHS[it.month - 1] ?? '',
    Jan: (it) => (MONTHS[it.month - 1] ?? '').slice(0, 3),
    day: (it) => two(it.day),
    '02': (it) => two(it.day),
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
/** Fills the tokens of a permalink pattern; unknown ones stay. See `resources/page/permalinks.go`. */
function expandHugo(pattern, names, spelling) {
    const day = names.at ?? NO_DATE;
    const slug = (text) => hugoPath(text, spelling);
    return pattern.replace(/:(\w+)(?:\[([^\]]{1,20})\])?/g, (whole, token, slice) => {
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

// EXTERNAL MODULE: ./build/src/site/unpublished.js
var unpublished = __webpack_require__(1494);
;// CONCATENATED MODULE: ./build/src/site/hugo-page.js





/** How Hugo publishes a content file; the rules of `CreateTargetPaths` in `resources/page/page_paths.go`. */
function makeHugoPage(site, post) {
    const field = (name) => {
        const key = (0,front_matter_fields/* findKey */.Tj)(post.data, name);
        return key === null ? undefined : post.data[key];
    };
    const content = { site, post, place: site.placeOf(post.file), dates: site.datesOf(post), field };
    const { date, publishDate, problems } = content.dates;
    return {
        title: null,
        ...findPath(content),
        reason: findReason(content),
        dateMs: (date ?? publishDate)?.epochMilliseconds ?? null,
        problems,
    };
}
function findPath(content) {
    const { site, post, place, dates, field } = content;
    const { prefix } = place.language;
    const spelling = spellingOf(content);
    const slug = (0,front_matter_fields/* textOf */.b6)(field('slug')) ?? dates.slug;
    const names = { ...place, title: (0,front_matter_fields/* textOf */.b6)(field('title')) ?? '', slug, at: dates.date };
    const url = (0,front_matter_fields/* textOf */.b6)(field('url'));
    if (url !== null && !url.includes('://'))
        return { path: urlPath(expandHugo(url, names, spelling), prefix), rule: 'front matter url' };
    if (site.template !== null)
        return { path: site.template(post, dates.date), rule: 'permalink setting' };
    const pattern = setting(content, 'permalinks', 'page', place.sections[0] ?? '') ??
        setting(content, 'permalinks', place.sections[0] ?? '');
    const expanded = pattern === null ? null : expandHugo(pattern, names, spelling);
    const path = expanded ?? [...place.folders, slug ?? place.name].join('/');
    const rule = pattern !== null ? 'permalinks' : slug !== null ? 'front matter slug' : 'file path';
    const clean = hugoPath(path, spelling).replace(/^\/|\/$/g, '');
    if (clean === '')
        return { path: `/${prefix}`, rule };
    return { path: `/${prefix}${clean}${isUgly(content) ? '.html' : '/'}`, rule };
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
function findReason(content) {
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
        known ??= findFolders(files.list().files);
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
const OUTSIDE = { code: '', prefix: '', contentDir: '', baseUrl: null, isDisabled: false };
function findFolders(files) {
    const bundles = new Set();
    const sections = new Set();
    for (const file of files) {
        const found = /^(.*)\/(_?index)(?:\.[\w-]+)?\.(?:md|markdown|mdx|html)$/.exec(file);
        if (found !== null)
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

// EXTERNAL MODULE: ./build/src/site/page.js
var page = __webpack_require__(8146);
// EXTERNAL MODULE: ./build/src/site/template.js
var site_template = __webpack_require__(7403);
// EXTERNAL MODULE: ./build/src/site/zone.js
var site_zone = __webpack_require__(8059);
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
    read,
};
function read(files, { settings, nowMs }) {
    const config = readHugoConfig(files);
    const file = HUGO_CONFIG_FILES.find((it) => files.exists(it)) ?? 'hugo.toml';
    const { zone, problems } = (0,site_zone/* readZone */.X)(settings, config.text('timeZone'), file);
    const languages = readLanguages(config);
    const staticDirs = findStaticFolders(config);
    const cnames = [...staticDirs.map((folder) => `${folder}/CNAME`), 'CNAME'];
    const url = (0,address/* readAddress */.zq)(files, settings, { url: config.text('baseURL'), basePath: '', cnames });
    const site = {
        config,
        placeOf: createHugoPlaces(files, languages),
        datesOf: createHugoDates(config, zone ?? 'UTC'),
        template: settings.site.permalink === null ? null : (0,site_template/* createTemplate */.Xu)(settings.site.permalink),
        nowMs,
    };
    const folders = new Set(languages.map((it) => it.contentDir));
    return {
        url,
        timezone: zone,
        posts: [...folders].map((folder) => `${folder}**/*.{md,mdx,markdown}`),
        notPosts: ['**/_index.*', '**/_index.*.*'],
        // What lies in `assets` has no stable address, but front matter names it by its path all the same.
        staticFolders: [...staticDirs, 'assets'],
        problems: [...config.problems, ...problems],
        page: (post) => {
            const own = (0,address/* parseAddress */.or)(site.placeOf(post.file).language.baseUrl);
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
        templates: readTemplates(collections, endingOf(style)),
        pages: `/:path${endingOf(style)}`,
    };
}
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
    const path = ((0,front_matter_fields/* textOf */.b6)(scope?.path) ?? '').replace(/^\/|\/$/g, '');
    return { path, type: (0,front_matter_fields/* textOf */.b6)(scope?.type), values };
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

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
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
    return a.path.length - b.path.length || Number(a.type !== null) - Number(b.type !== null);
}
function makeMatcher({ path }, { collections }) {
    if (path === '')
        return () => true;
    const stripped = (file) => collections !== '' && file.startsWith(collections) ? file.slice(collections.length) : file;
    if (!path.includes('*'))
        return (file) => isBelow(file, path) || isBelow(stripped(file), path);
    const isMatch = picomatch([path, `${path}/**`], { dot: true });
    return (file) => isMatch(file) || isMatch(stripped(file));
}
function isBelow(file, folder) {
    return file === folder || file.startsWith(`${folder}/`);
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
const DATE_PARTS = {
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
const NAME_PARTS = {
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
/** Fills the placeholders of a template; null where one needs a date and there is none. Unknown ones stay, as in Jekyll. */
function expandJekyll(template, names) {
    let isDateMissing = false;
    const filled = template.replace(/:([a-z_]{1,30})/g, (whole, key) => {
        // `:title.html`, but also `:year_:month`: the longest name that exists counts.
        const known = longestKnown(key);
        if (known === null)
            return whole;
        const datePart = DATE_PARTS[known];
        if (datePart !== undefined && names.at === null)
            isDateMissing = true;
        const value = datePart === undefined ? NAME_PARTS[known]?.(names) : names.at && datePart(names.at);
        return (0,address/* encodeSegment */.ug)(value ?? '') + key.slice(known.length);
    });
    return isDateMissing ? null : sanitize(filled);
}
function longestKnown(key) {
    for (let length = key.length; length > 0; length--) {
        const name = key.slice(0, length);
        if (Object.hasOwn(DATE_PARTS, name) || Object.hasOwn(NAME_PARTS, name))
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
        const located = locate(file, site.config);
        const type = located.type === 'collection' ? located.collection : located.type;
        const defaultOf = defaultsOf(file, type);
        const field = (key) => Object.hasOwn(post.data, key) ? post.data[key] : defaultOf(key);
        const base = external_node_path_.posix.basename(file, external_node_path_.posix.extname(file));
        const dated = DATED.exec(base);
        const date = (0,date_of/* findDate */.O)(post, ['date'], (found) => readMoment(post, found, site.zone));
        const at = date.at ?? fileDate(dated?.[1], site.zone);
        const name = dated?.[2] ?? base;
        const slug = (0,front_matter_fields/* textOf */.b6)(field('slug')) ?? name.replace(/\.{1,255}$/, '');
        const categories = findCategories(post, located.above, defaultOf);
        const path = located.path.replace(/\.[^./]+$/, '');
        const names = { collection: located.collection, path, name, slug, categories, at };
        const isDated = dated !== null || located.type !== 'posts';
        return {
            title: findTitle(located, { name, defaultOf }),
            ...jekyll_post_findPath({ post, site, field, located, names }),
            reason: isDated
                ? jekyll_post_findReason(site, located, { field, at })
                : 'the file name has no date, so it is no post',
            dateMs: at?.epochMilliseconds ?? null,
            problems: date.problems,
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
    const own = (0,front_matter_fields/* textOf */.b6)(field('permalink'));
    if (own !== null)
        return { path: expandJekyll(own, names), rule: 'front matter permalink' };
    if (site.template !== null)
        return { path: site.template(post, names.at), rule: 'permalink setting' };
    if (located.type === 'posts')
        return { path: expandJekyll(site.config.permalink, names), rule: 'permalink' };
    if (located.type === 'pages')
        return { path: pagePath(site, names), rule: 'file path' };
    const template = site.config.templates.get(located.collection);
    return {
        path: template === undefined ? null : expandJekyll(template, names),
        rule: 'collection permalink',
    };
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
    const reason = (0,unpublished/* findUnpublished */.P)(field);
    if (reason !== null)
        return reason;
    const isFuture = at !== null && at.epochMilliseconds > site.nowMs && located.type !== 'pages';
    return isFuture && !site.config.future ? 'its date is in the future' : null;
}
function locate(file, { collections }) {
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
    const isRubyTime = date.hasSeconds && date.offset === null && post.isPlain(['date']);
    const { epochMilliseconds } = (0,post_date/* toMoment */.s)(date, isRubyTime ? 'UTC' : zone);
    return (0,moment/* momentAt */.El)(epochMilliseconds, zone);
}
function fileDate(text, zone) {
    if (text === undefined)
        return null;
    const [year = '', ...rest] = text.split('-');
    // Ruby reads two digits as 1969 to 2068.
    const full = year.length === 2 ? `${Number(year) >= 69 ? 19 : 20}${year}` : year.padStart(4, '0');
    const parsed = (0,post_date/* parsePostDate */.y)([full, ...rest].join('-'));
    return parsed.kind === 'date' ? (0,post_date/* toMoment */.s)(parsed.date, zone) : null;
}
/** Folders above `_posts`, then `categories` (a text is split at blanks), then `category` (it is not). */
function findCategories(post, above, defaultOf) {
    const split = (value) => (0,front_matter_fields/* isList */.Lv)(value) ? (0,front_matter_fields/* textsOf */.CB)(value) : ((0,front_matter_fields/* textOf */.b6)(value)?.split(/\s+/) ?? []);
    const own = [...split(defaultOf('categories')), ...split(post.data.categories)];
    const single = (0,front_matter_fields/* textsOf */.CB)(post.data.category ?? defaultOf('category'));
    return [...new Set([...above, ...own, ...single])];
}

;// CONCATENATED MODULE: ./build/src/site/jekyll.js








const CONFIG_FILES = ['_config.yml', '_config.yaml', '_config.toml'];
const jekyll_EXTENSIONS = '*.{md,markdown,mdx,mkdown,mkdn,mkd}';
/** Jekyll and GitHub Pages. Hexo has a `_config.yml` as well, but keeps its posts in `source/_posts`. */
const jekyll = {
    name: 'jekyll',
    configFiles: CONFIG_FILES,
    detect(files) {
        const hasConfig = CONFIG_FILES.some((file) => files.exists(file));
        return (hasConfig || files.exists('_posts')) && !files.exists('source/_posts');
    },
    read: jekyll_read,
};
function jekyll_read(files, { settings, nowMs }) {
    const file = CONFIG_FILES.find((name) => files.exists(name)) ?? '_config.yml';
    const { data, problems } = readConfigFile(files, file);
    const config = readJekyllConfig(data);
    const { zone, problems: zoneProblems } = (0,site_zone/* readZone */.X)(settings, (0,front_matter_fields/* textOf */.b6)(data.timezone), file);
    const configured = {
        url: (0,front_matter_fields/* textOf */.b6)(data.url),
        basePath: (0,front_matter_fields/* textOf */.b6)(data.baseurl) ?? '',
        cnames: [`${config.source}CNAME`],
    };
    const url = (0,address/* readAddress */.zq)(files, settings, configured);
    const template = settings.site.permalink === null ? null : (0,site_template/* createTemplate */.Xu)(settings.site.permalink);
    const pathOf = createJekyllPages({ config, zone: zone ?? 'UTC', template, nowMs });
    return {
        url,
        timezone: zone,
        posts: [`${config.source}${config.collections}**/_posts/**/${jekyll_EXTENSIONS}`],
        notPosts: findExcluded(config),
        staticFolders: [config.source.slice(0, -1)],
        problems: [...problems, ...zoneProblems],
        page: (post) => (0,page/* makePage */.o)(post, url, pathOf(post)),
    };
}
function findExcluded({ source, exclude }) {
    const standing = ['**/_drafts/**', `${source}_site/**`, `${source}vendor/**`];
    const own = exclude.map((path) => source + path.replace(/^\/|\/$/g, ''));
    return [...standing, ...own, ...own.map((path) => `${path}/**`)];
}

;// CONCATENATED MODULE: ./build/src/site/generators.js


/** Every generator that is known, in the order in which they are looked for. */
const GENERATORS = [hugo, jekyll];
/** The generator of that name, in any case; null where none is known. */
function findGenerator(name) {
    const wanted = name.trim().toLowerCase();
    return GENERATORS.find((generator) => generator.name === wanted) ?? null;
}


/***/ }),

/***/ 7137:
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
/* harmony import */ var temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8599);
/* harmony import */ var _find_stretch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3974);


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

/***/ 8146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ makePage)
/* harmony export */ });
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2221);
/* harmony import */ var _front_matter_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4998);


/** The page of a post. An absolute `canonical`, `canonical_url` or `canonicalUrl` wins over every rule. */
function makePage(post, address, found) {
    const canonical = findCanonical(post);
    const { title, reason, dateMs, problems } = found;
    const rest = { title, published: reason === null, reason, dateMs, problems };
    if (canonical !== null)
        return { url: canonical.url, rule: `front matter ${canonical.key}`, ...rest };
    const url = found.path === null ? null : (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .joinAddress */ .Vz)(address, found.path);
    return { url, rule: found.rule, ...rest };
}
function findCanonical(post) {
    for (const key of Object.keys(post.data)) {
        if (!/^canonical[-_]?(?:url)?$/i.test(key))
            continue;
        const url = (0,_front_matter_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(post.data[key]);
        if (url !== null && /^https?:\/\//i.test(url) && URL.canParse(url))
            return { key, url };
    }
    return null;
}


/***/ }),

/***/ 9908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ toMoment),
/* harmony export */   y: () => (/* binding */ parsePostDate)
/* harmony export */ });
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7137);

const MAX_LENGTH = 64;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
// Texts are matched after blanks were folded into one, so each expression is linear.
const TIME = String.raw `(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d{1,9})?)?(?: ?(?<half>[ap])\.?m\.?)?`;
// Jekyll's own site writes `16:03:21 0000 -0700`; Ruby takes the last one.
const ZONE = String.raw `(?: 0000)? ?(?<zone>z|utc|gmt|[+-]\d{2}(?::?\d{2})?)?`;
const REST = `(?:(?:t|,? )${TIME}${ZONE})?$`;
const FORMS = [
    String.raw `^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})`,
    String.raw `^(?<year>\d{4})/(?<month>\d{1,2})/(?<day>\d{1,2})`,
    String.raw `^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})`,
    String.raw `^(?:[a-z]{3,9},? )?(?<name>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})`,
    String.raw `^(?:[a-z]{3,9},? )?(?<day>\d{1,2})(?:st|nd|rd|th)? (?<name>[a-z]{3,9})\.?,? (?<year>\d{4})`,
].map((form) => new RegExp(form + REST, 'i'));
const AMBIGUOUS = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b/;
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
    if (!(0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .isReal */ .tE)(local))
        return invalid(`The date "${text}" does not exist`);
    return { kind: 'date', date: { local, hasSeconds: groups.second !== undefined, offset } };
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
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2221);
/* harmony import */ var _front_matter_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4998);



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

/***/ 1494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findUnpublished),
/* harmony export */   X: () => (/* binding */ exactFields)
/* harmony export */ });
/* harmony import */ var _flag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(571);
/* harmony import */ var _front_matter_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4998);


const OUT_WHERE_TRUE = ['draft', 'hidden', 'unlisted'];
const OUT_WHERE_FALSE = ['published', 'publish', 'render', 'permalink'];
const ELSEWHERE = ['redirect_to', 'external_url'];
const OUT_STATUS = new Set(['draft', 'private', 'hidden', 'pending', 'trash']);
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

/***/ 8059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readZone)
/* harmony export */ });
/* harmony import */ var temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8599);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6762);


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

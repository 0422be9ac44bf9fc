import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 542:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 3916:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 8161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y9: () => (/* binding */ isCommand),
  qI: () => (/* binding */ makeOverrides),
  bQ: () => (/* binding */ parseFlags)
});

// UNUSED EXPORTS: COMMANDS

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __nccwpck_require__(7406);
// EXTERNAL MODULE: ./build/src/sandbox/parse-options.js
var parse_options = __nccwpck_require__(2213);
;// CONCATENATED MODULE: ./build/src/settings/split-patterns.js
/** Glob patterns in one text, separated by commas or line ends, but not inside `{md,mdx}`. */
function splitPatterns(text) {
    const patterns = text.split(/[\n,](?![^{\n]*\})/).map((pattern) => pattern.trim());
    return patterns.filter((pattern) => pattern !== '');
}

;// CONCATENATED MODULE: ./build/src/cli/flags.js




/** One flag for each setting that is an input of the action too: its name and its path in the settings file. */
const SETTING_FLAGS = {
    'site-url': 'site.url',
    permalink: 'site.permalink',
    generator: 'site.generator',
    timezone: 'site.timezone',
    board: 'defaults.board',
    account: 'publer.account',
    since: 'since',
    'max-changes': 'limits.max-changes',
    'fail-on': 'fail-on',
};
const RUN_FLAGS = ['root', 'config', 'now', 'posts', ...Object.keys(SETTING_FLAGS)];
const LEDGER_FLAGS = ['ledger', 'ledger-branch'];
/** What each command takes besides `--help`. */
const COMMANDS = {
    check: RUN_FLAGS,
    plan: [...RUN_FLAGS, ...LEDGER_FLAGS],
    apply: [...RUN_FLAGS, ...LEDGER_FLAGS, 'speed'],
    resolve: [...RUN_FLAGS, ...LEDGER_FLAGS, 'speed', 'adopt'],
    urls: RUN_FLAGS,
    boards: RUN_FLAGS,
    sandbox: [...parse_options/* SANDBOX_FLAGS */.U$],
    demo: [],
    'demo-action': [],
};
/** Flags without a value. */
const SWITCHES = {
    check: ['json'],
    plan: ['json'],
    apply: ['json'],
    resolve: ['json', 'retry', 'abandon'],
    urls: ['json'],
    boards: ['json'],
};
/** Words that are no flags: the key of the pin that `resolve` is about. */
const WORDS = { resolve: 1 };
function isCommand(name) {
    return Object.hasOwn(COMMANDS, name);
}
/** Reads a command's flags. Throws SettingsError with every mistake: a flag that is not known, one without its value, a word too many. */
function parseFlags(command, args) {
    const known = new Set(COMMANDS[command]);
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...args],
        strict: false,
        tokens: true,
        allowPositionals: true,
        options: describe(known),
    });
    const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
    const extra = words.slice(WORDS[command] ?? 0);
    const mistakes = [
        ...tokens.flatMap((token) => judge(token, { command, known }) ?? []),
        ...extra.map((where) => ({ where, message: 'This word is not expected here.', hint: usage(command) })),
    ];
    if (mistakes.length > 0)
        throw new errors/* SettingsError */.GN(mistakes);
    const options = tokens.filter((token) => token.kind === 'option');
    const values = options.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]]));
    return {
        command,
        values: Object.fromEntries(values.filter(([name]) => name !== 'posts')),
        posts: values.filter(([name]) => name === 'posts').flatMap(([, text]) => splitPatterns(text)),
        json: options.some(({ name }) => name === 'json'),
        switches: new Set(options.map(({ name }) => name)),
        words,
    };
}
/** What is wrong with one word of the command line. */
function judge(token, { command, known }) {
    const { name = '', rawName = '', value } = token;
    if (token.kind !== 'option' || SWITCHES[command]?.includes(name))
        return null;
    if (!known.has(name)) {
        return { where: rawName, message: `\`${command}\` has no such flag.`, hint: usage(command) };
    }
    return value === undefined
        ? { where: rawName, message: 'A value is expected.', hint: `${rawName} VALUE` }
        : null;
}
function describe(known) {
    const options = [...known].map((name) => [name, { type: 'string', multiple: true }]);
    const switches = ['json', 'retry', 'abandon'].map((name) => [name, { type: 'boolean' }]);
    return Object.fromEntries([...options, ...switches]);
}
function usage(command) {
    return `${command} takes ${[...COMMANDS[command], ...(SWITCHES[command] ?? [])].map((name) => `--${name}`).join(', ') || 'no flags'}`;
}
/** The settings among the flags; an empty one means its default. */
function makeOverrides({ values, posts }) {
    const named = Object.entries(SETTING_FLAGS).flatMap(([flag, path]) => {
        const value = values[flag];
        return value === undefined || value === '' ? [] : [{ name: `--${flag}`, path, value }];
    });
    return posts.length === 0 ? named : [...named, { name: '--posts', path: 'posts', value: posts }];
}


/***/ }),

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   BW: () => (/* binding */ PublerContract),
/* harmony export */   GN: () => (/* binding */ SettingsError),
/* harmony export */   H5: () => (/* binding */ LedgerForbidden),
/* harmony export */   Jd: () => (/* binding */ PublerUnreachable),
/* harmony export */   Jl: () => (/* binding */ isPublerFailure),
/* harmony export */   So: () => (/* binding */ Mistakes),
/* harmony export */   TV: () => (/* binding */ PublerRejected),
/* harmony export */   UH: () => (/* binding */ GithubUnreachable),
/* harmony export */   oy: () => (/* binding */ LedgerError)
/* harmony export */ });
/** The few failures that are thrown. Each says what was expected, what came, and what to do; the entries catch them once. */
/** Wrong usage or settings: every mistake at once. Exit 2. */
class SettingsError extends Error {
    mistakes;
    name = 'SettingsError';
    constructor(mistakes) {
        super(mistakes.map((m) => `${m.where}: ${m.message}`).join('\n'));
        this.mistakes = mistakes;
    }
}
/** Collects the mistakes of several parts of the settings, so that all are told at once. */
class Mistakes {
    #found = [];
    /** What a part makes, or null where it throws SettingsError, whose mistakes are kept. */
    try(make) {
        try {
            return make();
        }
        catch (error) {
            if (!(error instanceof SettingsError))
                throw error;
            this.#found.push(...error.mistakes);
            return null;
        }
    }
    /** All that was found. */
    toError() {
        return new SettingsError(this.#found);
    }
}
/** The ledger cannot be used: another workspace's, a newer schema, torn, locked, not writable. Exit 1. */
class LedgerError extends Error {
    hint;
    name = 'LedgerError';
    constructor(message, hint) {
        super(message);
        this.hint = hint;
    }
}
/** The token may not use the ledger branch. */
class LedgerForbidden extends LedgerError {
}
/** No usable answer from GitHub. Exit 3. */
class GithubUnreachable extends Error {
    hint;
    name = 'GithubUnreachable';
    constructor(message, hint) {
        super(message);
        this.hint = hint;
    }
}
/** Publer answered no: a wrong key, a foreign workspace, a missing scope. Nothing was changed. */
class PublerRejected extends Error {
    status;
    hint;
    name = 'PublerRejected';
    constructor(message, status, hint) {
        super(message);
        this.status = status;
        this.hint = hint;
    }
}
/** No answer from Publer; `sent` tells whether the request may have arrived. Exit 3. */
class PublerUnreachable extends Error {
    sent;
    hint;
    name = 'PublerUnreachable';
    constructor(message, sent, hint) {
        super(message);
        this.sent = sent;
        this.hint = hint;
    }
}
/** Publer's answer fits none of the shapes that are known. */
class PublerContract extends Error {
    status;
    hint;
    name = 'PublerContract';
    constructor(message, status, hint) {
        super(message);
        this.status = status;
        this.hint = hint;
    }
}
/** Whether a call to Publer failed, for whatever reason. */
function isPublerFailure(error) {
    return (error instanceof PublerRejected || error instanceof PublerUnreachable || error instanceof PublerContract);
}
/** The system's code of an error (`ENOENT`, `ECONNREFUSED`), for messages and decisions. */
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}


/***/ }),

/***/ 7652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeFailure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7406);

/** What people read when a run cannot go on: what is wrong and what to do, never a stack trace. */
function describeFailure(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN) {
        const lines = error.mistakes.flatMap(({ where, message, hint }) => [
            `${where}: ${message}`,
            ...(hint === null ? [] : [`    try: ${hint}`]),
        ]);
        return { exit: 2, lines };
    }
    const isNoAnswer = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PublerUnreachable */ .Jd ||
        error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubUnreachable */ .UH ||
        error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PublerContract */ .BW;
    if (isNoAnswer)
        return { exit: 3, lines: [error.message, `    try: ${error.hint}`] };
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PublerRejected */ .TV)
        return { exit: 2, lines: [error.message, `    try: ${error.hint}`] };
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LedgerError */ .oy)
        return { exit: 1, lines: [error.message, `    try: ${error.hint}`] };
    const name = error instanceof Error ? error.name : 'unknown';
    const message = error instanceof Error ? error.message : '';
    return {
        exit: 1,
        lines: [
            `This is a defect of pin-on-merge (${name}: ${message}).`,
            '    try: please report it with the command and this line',
        ],
    };
}


/***/ }),

/***/ 9123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ safeLine)
/* harmony export */ });
/** C0, C1, line separators, zero-width and bidirectional controls: what could move a cursor, break a line or turn text around. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
/** Joiners of emoji and of several scripts are text. */
const HARMLESS = new Set(['\u200c', '\u200d', '\u00ad']);
/**
 * What a workflow runner takes for a command: `::` at the start of a line, `##[` anywhere. It compares as people read, so
 * characters without a look of their own (joiners, variation selectors, fillers) in between hide nothing from it.
 */
const COMMANDS = /^[\s\p{DI}]*:(?=\p{DI}*:)|\[(?<=#\p{DI}*#\p{DI}*\[)/gu;
/** Most lines are plain: printable ASCII and the signs of the reports, and nothing that looks like a command. */
const SUSPECT = /[^ -~…→·×–—“”„‘’¡-¬®-ɏ]|::|##\[/;
/** Any text as one line that is safe on a terminal and in a workflow log: controls become visible escapes, workflow commands lose their form. */
function safeLine(text) {
    if (!SUSPECT.test(text))
        return text;
    return text
        .replace(UNSAFE, (char) => (HARMLESS.has(char) ? char : escapeChar(char)))
        .replace(COMMANDS, escapeLast);
}
/** The colon or bracket at the end of what looks like a command. */
function escapeLast(found) {
    return `${found.slice(0, -1)}\\u{${found.charCodeAt(found.length - 1).toString(16)}}`;
}
function escapeChar(char) {
    if (char === '\n')
        return '\\n';
    if (char === '\t')
        return ' ';
    return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
}


/***/ }),

/***/ 2213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J$: () => (/* binding */ parseSandboxOptions),
/* harmony export */   U$: () => (/* binding */ SANDBOX_FLAGS)
/* harmony export */ });
/* unused harmony exports parseBoards, parseAccounts */
/** `Bread=111,Travel=222`: names and ids, ids kept as written. */
function parseBoards(text) {
    const mistakes = [];
    const pairs = [];
    for (const part of text.split(',')) {
        const cut = part.lastIndexOf('=');
        const pair = { name: part.slice(0, Math.max(cut, 0)).trim(), id: part.slice(cut + 1).trim() };
        if (pair.name === '' || pair.id === '')
            mistakes.push(`"${part.trim()}" is not NAME=ID`);
        else if (pairs.some(({ id }) => id === pair.id))
            mistakes.push(`the id ${pair.id} stands twice`);
        else
            pairs.push(pair);
    }
    return mistakes.length > 0 ? { kind: 'invalid', mistakes } : { kind: 'parsed', value: pairs };
}
/** `main=1,shop=2`, or `none` for a workspace without Pinterest accounts. */
function parseAccounts(text) {
    return text.trim() === 'none' ? { kind: 'parsed', value: [] } : parseBoards(text);
}
/** Flags of `sandbox` by name without dashes (`job-time`), still text; all mistakes at once, each naming its flag. */
function parseSandboxOptions(flags) {
    const mistakes = [];
    let value = {};
    for (const [name, text] of Object.entries(flags)) {
        const parsed = Object.hasOwn(FLAGS, name) ? FLAGS[name]?.(text) : undefined;
        if (parsed === undefined)
            mistakes.push(`--${name}: the sandbox has no such option`);
        else if (parsed.kind === 'invalid')
            mistakes.push(...parsed.mistakes.map((m) => `--${name}: ${m}`));
        else
            value = { ...value, ...parsed.value };
    }
    return mistakes.length > 0 ? { kind: 'invalid', mistakes } : { kind: 'parsed', value };
}
const FLAGS = {
    port: (text) => map(parseNumber(text, 65535), (port) => ({ port })),
    boards: (text) => map(parseBoards(text), (boards) => ({ boards })),
    accounts: (text) => map(parseAccounts(text), (accounts) => ({ accounts })),
    'job-time': (text) => map(parseNumber(text), (jobTimeMs) => ({ jobTimeMs })),
    lag: (text) => map(parseNumber(text), (lagMs) => ({ lagMs })),
    'rate-limit': (text) => map(parseChoice(text, ['off', 'real']), (rateLimit) => ({ rateLimit })),
    'one-minute-rule': (text) => map(parseChoice(text, ['on', 'off']), (oneMinuteRule) => ({ oneMinuteRule })),
    now: (text) => map(parseInstant(text), (now) => ({ now })),
    speed: (text) => map(parseSpeed(text), (speed) => ({ speed })),
    state: (text) => map(parsePath(text), (stateFile) => ({ stateFile })),
    'external-media': (text) => map(parseChoice(text, ['accept', 'reject']), (externalMedia) => ({ externalMedia })),
    'boards-at': (text) => map(parseChoice(text, ['media_options', 'accounts', 'both']), (boardsAt) => ({ boardsAt })),
    'daily-limit': (text) => map(parseNumber(text), (dailyLimit) => ({ dailyLimit })),
    dialect: (text) => map(parseChoice(text, ['live', 'documented', 'wrapped']), (dialect) => ({ dialect })),
};
/** The names of the flags that parseSandboxOptions knows, without dashes. */
const SANDBOX_FLAGS = Object.keys(FLAGS);
function map(parsed, make) {
    return parsed.kind === 'invalid' ? parsed : { kind: 'parsed', value: make(parsed.value) };
}
function parseNumber(text, max = Number.MAX_SAFE_INTEGER) {
    const value = Number(text);
    return /^\d+$/.test(text) && value <= max
        ? { kind: 'parsed', value }
        : invalid(`"${text}" is not a whole number from 0 to ${max}`);
}
function parseSpeed(text) {
    return /^\d+(?:\.\d+)?$/.test(text)
        ? { kind: 'parsed', value: Number(text) }
        : invalid(`"${text}" is not a number of 0 or more`);
}
function parseInstant(text) {
    return /^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:?\d\d)$/i.test(text) && !Number.isNaN(Date.parse(text))
        ? { kind: 'parsed', value: text }
        : invalid(`"${text}" is not an ISO 8601 instant such as 2026-12-01T08:00:00Z`);
}
function parsePath(text) {
    return text === '' ? invalid('a file name is missing') : { kind: 'parsed', value: text };
}
function parseChoice(text, choices) {
    const value = choices.find((choice) => choice === text);
    return value === undefined
        ? invalid(`"${text}" is not one of ${choices.join(', ')}`)
        : { kind: 'parsed', value };
}
function invalid(message) {
    return { kind: 'invalid', mistakes: [message] };
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};
/* harmony import */ var _cli_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);
/* harmony import */ var _report_describe_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7652);
/* harmony import */ var _safe_line_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9123);



/** The command line. Heavy parts are loaded by the command that needs them. */
async function main(args) {
    const outside = makeOutside();
    const [name = '--help', ...rest] = args;
    if (['--help', '-h', 'help'].includes(name) || rest.includes('--help')) {
        outside.print((await __nccwpck_require__.e(/* import() */ 225).then(__nccwpck_require__.bind(__nccwpck_require__, 2225))).HELP);
        return 0;
    }
    if (name === '--version') {
        outside.print(`${(await __nccwpck_require__.e(/* import() */ 990).then(__nccwpck_require__.bind(__nccwpck_require__, 990))).VERSION}\n`);
        return 0;
    }
    try {
        if (!(0,_cli_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .isCommand */ .y9)(name))
            return fail(outside, {
                exit: 2,
                lines: [`There is no command "${name}".`, 'try: pin-on-merge --help'],
            });
        return await dispatch((0,_cli_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFlags */ .bQ)(name, rest), outside);
    }
    catch (error) {
        return fail(outside, (0,_report_describe_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .I)(error));
    }
}
async function dispatch(parsed, outside) {
    const command = parsed.command;
    switch (command) {
        case 'check':
        case 'plan':
        case 'apply':
        case 'resolve':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(798), __nccwpck_require__.e(167), __nccwpck_require__.e(13), __nccwpck_require__.e(599), __nccwpck_require__.e(826), __nccwpck_require__.e(768), __nccwpck_require__.e(764)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5764))).runCommand(parsed, outside);
        case 'urls':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(798), __nccwpck_require__.e(167), __nccwpck_require__.e(599), __nccwpck_require__.e(826), __nccwpck_require__.e(768), __nccwpck_require__.e(65)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6446))).listUrls(parsed, outside);
        case 'boards':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(798), __nccwpck_require__.e(167), __nccwpck_require__.e(826), __nccwpck_require__.e(618)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9618))).listBoards(parsed, outside);
        case 'sandbox':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(798), __nccwpck_require__.e(13), __nccwpck_require__.e(445), __nccwpck_require__.e(749)]).then(__nccwpck_require__.bind(__nccwpck_require__, 749))).serveSandbox(parsed, outside);
        case 'demo':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(798), __nccwpck_require__.e(167), __nccwpck_require__.e(13), __nccwpck_require__.e(599), __nccwpck_require__.e(826), __nccwpck_require__.e(445), __nccwpck_require__.e(768), __nccwpck_require__.e(764), __nccwpck_require__.e(597)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4597))).runDemo(outside);
        case 'demo-action':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(798), __nccwpck_require__.e(13), __nccwpck_require__.e(445), __nccwpck_require__.e(802)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2802))).demoAction(outside);
    }
}
function makeOutside() {
    let stopping = false;
    for (const signal of ['SIGINT', 'SIGTERM']) {
        process.once(signal, () => {
            stopping = true;
        });
    }
    const say = (line) => process.stderr.write(`${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_2__/* .safeLine */ .o)(line)}\n`);
    return {
        env: process.env,
        cwd: process.cwd(),
        print: (text) => {
            process.stdout.write(text);
        },
        log: { info: say, warn: say },
        isStopping: () => stopping,
    };
}
function fail(outside, failed) {
    for (const line of failed.lines)
        outside.log.warn(line);
    return failed.exit;
}
main(process.argv.slice(2)).then((exit) => {
    process.exitCode = exit;
});


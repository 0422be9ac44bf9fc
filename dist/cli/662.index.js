export const id = 662;
export const ids = [662];
export const modules = {

/***/ 80:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ discoverPosts)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4006);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6762);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7938);



const MARKDOWN = /\.(?:md|mdx|markdown|mkd|mkdn|mkdown)$/i;
const README = /^readme(?:\.[a-z]{2,3}(?:-[a-z]{2,4})?)?\.[a-z]+$/i;
/** Folders of templates and drafts, and of what others wrote. */
const NEVER = new Set(['node_modules', 'archetypes', 'scaffolds', 'drafts', '_drafts']);
/** Finds posts by the user's patterns, else by the generator's own places. READMEs, templates and drafts are never posts. */
function discoverPosts(files, site, patterns) {
    const listing = files.list();
    const wanted = patterns ?? site.posts;
    const isWanted = matchAny(wanted.filter((pattern) => !pattern.startsWith('!')));
    const isRefused = matchAny([...site.notPosts, ...wanted.flatMap(negated)]);
    const isPost = (path) => MARKDOWN.test(path) && !isNever(path) && isWanted(path) && !isRefused(path);
    const problems = [];
    for (const { path, kind } of listing.odd) {
        if (!isPost(path))
            continue;
        const name = kind === 'other' ? 'neither a file nor a folder' : `a ${kind}`;
        problems.push(...(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .placeFindings */ .ky)((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(path), [(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .makeError */ .xz)('post-not-file', `${path} is ${name}, not a file.`)]));
    }
    for (const { path, reason } of listing.unreadable) {
        const severity = isPost(path) ? _finding_js__WEBPACK_IMPORTED_MODULE_1__/* .makeError */ .xz : _finding_js__WEBPACK_IMPORTED_MODULE_1__/* .makeWarning */ .bh;
        problems.push(...(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .placeFindings */ .ky)((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(path), [severity('post-unreadable', `${path} cannot be read: ${reason}.`)]));
    }
    return { files: listing.files.filter(isPost), problems };
}
function isNever(path) {
    const parts = path.split('/');
    return README.test(parts.at(-1) ?? '') || parts.slice(0, -1).some((part) => NEVER.has(part));
}
function negated(pattern) {
    return pattern.startsWith('!') ? [pattern.slice(1)] : [];
}
/** Extended globs are off: they can be made to match slowly. */
function matchAny(patterns) {
    const clean = patterns.map((pattern) => pattern.replace(/^\.\//, ''));
    return clean.length === 0 ? () => false : picomatch__WEBPACK_IMPORTED_MODULE_2__(clean, { dot: true, noextglob: true });
}


/***/ }),

/***/ 7938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ placeFinding),
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
/** A problem looks at its place only when it is read: working out lines and columns takes longer than all the rest. */
function placeFinding(place, finding) {
    return {
        ...finding,
        file: place.file,
        get line() {
            return place.line;
        },
        get column() {
            return place.column;
        },
        get endColumn() {
            return place.endColumn;
        },
    };
}


/***/ }),

/***/ 7697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ PIN_FIELDS),
/* harmony export */   QH: () => (/* binding */ UNSUPPORTED),
/* harmony export */   f1: () => (/* binding */ CONTAINERS),
/* harmony export */   pU: () => (/* binding */ foldKey),
/* harmony export */   wi: () => (/* binding */ parsePinKey)
/* harmony export */ });
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
/** Where pin metadata may stand: the top level, Zola's `extra`, Hugo's `params`. */
const CONTAINERS = ['extra', 'params'];
/** Features of Pinterest that Publer's API does not have; Publer's own documentation of pins lists none of them. */
const UNSUPPORTED = new Set('section sections boardsection topic topics taggedtopics tags keywords products producttags ai aigenerated aimodified comments altlink note'.split(' '));
const NESTED = new Set(['pin', 'pins', 'pinterest']);
const FLAT = new Map([
    ...flatKeys('pinterest', ['image', 'title', 'description', 'board', 'alt', 'link', 'schedule']),
    ...flatKeys('pin', ['image', 'title', 'description', 'board', 'alt']),
]);
/** Keys are compared without case, `_` and `-`. */
function parsePinKey(key) {
    if (!/^p[a-z_-]*$/i.test(key))
        return null;
    const name = foldKey(key);
    if (NESTED.has(name))
        return { kind: 'nested' };
    const field = FLAT.get(name);
    return field === undefined ? null : { kind: 'flat', field };
}
/** A key without what spellings differ in. */
function foldKey(key) {
    return key.toLowerCase().replace(/[_-]/g, '');
}
function flatKeys(prefix, fields) {
    return fields.map((field) => [prefix + field, field]);
}


/***/ }),

/***/ 3286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ readPosts)
});

// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(6762);
// EXTERNAL MODULE: ./build/src/content/finding.js
var content_finding = __webpack_require__(7938);
;// CONCATENATED MODULE: ./build/src/content/fence.js
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

// EXTERNAL MODULE: ./build/src/content/pin-keys.js
var pin_keys = __webpack_require__(7697);
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

// EXTERNAL MODULE: ./node_modules/gray-matter/index.js
var gray_matter = __webpack_require__(9599);
// EXTERNAL MODULE: ./node_modules/js-yaml/index.js
var js_yaml = __webpack_require__(4281);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./build/src/content/tree.js
var content_tree = __webpack_require__(4091);
// EXTERNAL MODULE: ./build/src/content/yaml-tree.js
var yaml_tree = __webpack_require__(2113);
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
        const value = (0,content_tree/* copyValue */.N4)((0,dist/* parse */.qg)(block, { integersAsBigInt: true }), textOfToml);
        return value === undefined ? TOO_MANY : { kind: 'values', value, duplicates: [] };
    }
    catch (error) {
        if (!(error instanceof dist/* TomlError */.zx))
            return { kind: 'invalid', offset: 0, message: 'Cannot be read' };
        const message = error.message.split('\n')[0]?.replace('Invalid TOML document: ', '') ?? '';
        return { kind: 'invalid', offset: offsetOf(block, error), message };
    }
}
function offsetOf(block, place) {
    const lines = block.split('\n').slice(0, place.line - 1);
    return lines.reduce((sum, line) => sum + line.length + 1, 0) + place.column - 1;
}
/** TOML's dates without the zero milliseconds that nobody wrote. */
function textOfToml(scalar) {
    if (!(scalar instanceof dist/* TomlDate */.PJ))
        return String(scalar);
    return scalar.toISOString().replace(/\.000(?=\D|$)/, '');
}

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

;// CONCATENATED MODULE: ./build/src/content/yaml-lines.js
/**
 * Finds a key, or the text on its line, in YAML that is written in the plain way: one key a line, nested by indentation. Null
 * where anything is unusual; the parser with positions, which is slow, finds it then. A test holds both to the same places.
 */
function findInLines(text, path, part) {
    if (typeof path[0] !== 'string')
        return null;
    let region = { start: 0, end: text.length };
    let key = null;
    for (const step of path) {
        const found = typeof step === 'string' ? findKey(text, region, step) : null;
        key = found?.key ?? null;
        const next = typeof step === 'string' ? found?.region : findEntry(text, region, step);
        if (next === undefined || next === null)
            return null;
        region = next;
    }
    if (key === null)
        return findFirstPair(text, region);
    return part === 'key' ? key : findScalar(text, region);
}
/** The one line of a map with that key, and what is nested in it. */
function findKey(text, region, name) {
    const lines = readLines(text, region);
    const indent = lines[0]?.indent;
    const same = lines.filter((line) => line.indent === indent);
    const [index, ...others] = same.flatMap((line, i) => (text.startsWith(`${name}:`, line.at) ? [i] : []));
    const line = index === undefined ? undefined : same[index];
    if (line === undefined || index === undefined || others.length > 0 || !isKey(name))
        return null;
    const after = line.at + name.length + 1;
    if (after < line.end && !/[ \t]/.test(text.charAt(after)))
        return null;
    const next = lines.find((each) => each.start > line.start && each.indent <= line.indent && !isEntry(text, each));
    return { key: [line.at, after - 1], region: { start: after, end: next?.start ?? region.end } };
}
function isKey(name) {
    return /^[A-Za-z][\w-]*$/.test(name);
}
function isEntry(text, line) {
    return /^-(?:[ \t]|$)/.test(text.slice(line.at, Math.min(line.at + 2, line.end)));
}
/** An entry of a list whose dashes stand below each other. */
function findEntry(text, region, index) {
    const lines = readLines(text, region).filter((line) => line.start > region.start);
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
function findFirstPair(text, region) {
    const [line] = readLines(text, region);
    if (line === undefined || line.start !== region.start)
        return null;
    const source = text.slice(line.at, line.end);
    return /^[A-Za-z][\w-]*:(?:[ \t]+[^ \t#&*!|>{["'][^#]*|[ \t]*)$/.test(source) ? [line.at, line.end] : null;
}
/** Plain or quoted text that begins and ends on the line of its key. */
function findScalar(text, region) {
    const [line, below] = readLines(text, region);
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
/** Lines that are neither blank nor comments. Columns count from the start of the line, also on the first. */
function readLines(text, { start, end }) {
    const lines = [];
    for (let from = start; from < end;) {
        const newline = text.indexOf('\n', from);
        const stop = newline === -1 || newline >= end ? end : newline;
        let at = from;
        while (at < stop && (text[at] === ' ' || text[at] === '\t' || text[at] === '\r'))
            at += 1;
        const lineStart = from === start ? text.lastIndexOf('\n', from - 1) + 1 : from;
        if (at < stop && text[at] !== '#')
            lines.push({ start: from, at, indent: at - lineStart, end: endOf(text, stop) });
        from = stop + 1;
    }
    return lines;
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
    const findFast = (path, part) => block.format === 'yaml' && tree === null && parsed.length <= MAX_FAST_CHARS
        ? findInLines(parsed, path, part)
        : null;
    return {
        place(path, part = 'value') {
            const compute = () => {
                const [start, end] = findFast(path, part) ?? chooseRange(find(path), part);
                return block.placer([start + shift, end + shift]);
            };
            return delay(block.file, compute);
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
/** Many places are made and few are read: lines and columns are worked out when they are. */
function delay(file, compute) {
    let place = null;
    const get = () => {
        place ??= compute();
        return place;
    };
    return {
        file,
        get line() {
            return get().line;
        },
        get column() {
            return get().column;
        },
        get endColumn() {
            return get().endColumn;
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
var placer = __webpack_require__(956);
// EXTERNAL MODULE: ./build/src/content/value.js
var value = __webpack_require__(5422);
;// CONCATENATED MODULE: ./build/src/content/front-matter.js








/** Front matter is read up to this many bytes. */
const MAX_FRONT_MATTER_BYTES = 65_536;
const MAX_POST_BYTES = 2 * 1024 * 1024;
/** Whether the start of a file holds all of its front matter, or shows that it has none. */
function isHeadComplete(text) {
    const head = withoutMark(text);
    const fence = findFence(head);
    if (fence.kind === 'unclosed')
        return false;
    if (fence.kind === 'none')
        return head.includes('\n') || !/^(?:$|[-+;{])/.test(head);
    return fence.start === 0 || head.includes('\n', fence.end);
}
/** Whether a head is worth parsing when only pins are wanted: it may hold pin metadata, or something that is always named. */
function mayHavePins(head) {
    const text = withoutMark(head);
    if (text.includes('\0'))
        return true;
    const fence = findFence(text);
    return fence.kind === 'code' || hasPinKey(keyText(text, fence));
}
/** Reads the front matter at the start of a file; `bytes` is the size of the whole file. Nothing in it is ever run. */
function parsePost(file, head, bytes) {
    const text = withoutMark(head);
    if (text.includes('\0'))
        return parseBinary(file, text);
    const fence = findFence(text);
    const hasKey = hasPinKey(keyText(text, fence));
    const fail = (finding, place = (0,problem/* startOf */.GH)(file)) => ({
        post: null,
        problems: (0,content_finding/* placeFindings */.ky)(place, [finding]),
    });
    if (fence.kind === 'code')
        return fail(refuseCode(fence.language, hasKey), (0,placer/* createPlacer */.I)(file, text)([0, fence.start]));
    if (fence.kind === 'none')
        return hasKey ? fail(OTHER_HEADER) : NOTHING;
    if (fence.kind === 'unclosed')
        return hasKey ? fail(NEVER_CLOSED) : NOTHING;
    if (byteLength(text, fence) > MAX_FRONT_MATTER_BYTES)
        return hasKey ? fail(TOO_LONG) : NOTHING;
    if (bytes > MAX_POST_BYTES && hasKey)
        return fail(makeTooBig(bytes));
    const own = copyText(text.slice(0, fence.end));
    return parseBlock({ bytes, hasKey }, { file, text: own, placer: (0,placer/* createPlacer */.I)(file, own), ...fence });
}
function parseBlock({ bytes, hasKey }, block) {
    const parsed = parseValues(block.text.slice(block.start, block.end), block.format);
    const severity = hasKey ? content_finding/* makeError */.xz : content_finding/* makeWarning */.bh;
    if (parsed.kind === 'invalid') {
        const at = block.start + parsed.offset;
        const finding = severity('front-matter-invalid', `The front matter cannot be read: ${parsed.message}.`);
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
        post: { file: block.file, format: block.format, data, bytes, problems, ...createLocator(block) },
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
    const fence = findFence(clean);
    if (fence.kind === 'none')
        return NOTHING;
    const severity = hasPinKey(keyText(clean, fence)) ? content_finding/* makeError */.xz : content_finding/* makeWarning */.bh;
    const message = 'The file has NUL characters: it is not UTF-8 text.';
    return {
        post: null,
        problems: (0,content_finding/* placeFindings */.ky)((0,problem/* startOf */.GH)(file), [severity('front-matter-invalid', message, 'Save it as UTF-8.')]),
    };
}
function refuseCode(language, hasKey) {
    const severity = hasKey ? content_finding/* makeError */.xz : content_finding/* makeWarning */.bh;
    const message = `Front matter in “${language.slice(0, 40)}” is never run; pins in it are not read.`;
    return severity('front-matter-code', message, 'Write it as YAML between --- lines.');
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
function makeTooBig(bytes) {
    const size = (bytes / 1024 / 1024).toFixed(1);
    return (0,content_finding/* makeError */.xz)('post-too-big', `The file has ${size} MiB; a post with pins has at most 2 MiB.`);
}
const NOTHING = { post: null, problems: [] };
const OTHER_HEADER = (0,content_finding/* makeWarning */.bh)('post-header-other', 'The post begins with a header without --- lines; pins in it are not read.', 'Put a line --- before and after the header.');
const NEVER_CLOSED = (0,content_finding/* makeError */.xz)('front-matter-too-long', 'The front matter is never closed.', 'End it with a line ---');
const TOO_LONG = (0,content_finding/* makeError */.xz)('front-matter-too-long', 'The front matter is longer than 64 KiB.');

;// CONCATENATED MODULE: ./build/src/content/read-posts.js



/** The fences need some room beside the front matter. */
const MAX_HEAD_BYTES = MAX_FRONT_MATTER_BYTES + 4096;
/** Reads the posts that may have pins, or (`all`) every post with front matter. One bad post hides no other. */
function readPosts(files, names, all = false) {
    const posts = [];
    const problems = [];
    for (const name of names) {
        const head = files.readHead(name, isHeadComplete, MAX_HEAD_BYTES);
        if (head.kind === 'unreadable') {
            const finding = (0,content_finding/* makeError */.xz)('post-unreadable', `${name} cannot be read: ${head.reason}.`);
            problems.push(...(0,content_finding/* placeFindings */.ky)((0,problem/* startOf */.GH)(name), [finding]));
            continue;
        }
        if (!all && !mayHavePins(head.text))
            continue;
        const parsed = parsePost(name, head.text, head.bytes);
        if (parsed.post !== null)
            posts.push(parsed.post);
        problems.push(...parsed.problems);
    }
    return { posts, problems, count: names.length };
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
    'board-id-unquoted': 'A board id is written without quotes: YAML readers lose its last digits.',
    'board-missing': 'The pin has no board and there is no default.',
    'board-unknown': 'No board of this account has that name or id.',
    'boards-not-checked': 'Board names could not be checked: the list of boards was not read.',
    'description-long': 'A description is longer than 500 characters.',
    'description-too-long': 'A description is longer than 800 characters.',
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
    'pins-many': 'A post has more than 50 pins.',
    'pin-id-duplicate': 'Two pins of a post have the same id.',
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

/***/ 8798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ readSite)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/problem.js
var src_problem = __webpack_require__(6762);
;// CONCATENATED MODULE: ./build/src/site/address.js
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

;// CONCATENATED MODULE: ./build/src/site/front-matter-fields.js
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
    const folded = name.toLowerCase();
    return Object.keys(map).find((key) => key.toLowerCase() === folded) ?? null;
}
function isList(value) {
    return Array.isArray(value);
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./node_modules/js-yaml/index.js
var js_yaml = __webpack_require__(4281);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
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
        return { file, data: isMap(value) ? value : emptyMap(), problems: [] };
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

;// CONCATENATED MODULE: ./build/src/site/flag.js
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
    const get = (path) => {
        for (const layer of layers) {
            const value = getIn(layer, path);
            if (value !== undefined && value !== null)
                return value;
        }
        return undefined;
    };
    return {
        get,
        text: (...path) => textOf(get(path)),
        flag: (...path) => parseFlag(get(path)) ?? false,
        keys: (...path) => [...new Set(layers.flatMap((it) => Object.keys(mapOf(getIn(it, path)) ?? {})))],
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
function getIn(layer, path) {
    let value = layer;
    for (const key of path) {
        const map = mapOf(value);
        const found = map === null ? null : findKey(map, key);
        if (map === null || found === null)
            return undefined;
        value = map[found];
    }
    return value;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/temporal-polyfill/index.js + 6 modules
var temporal_polyfill = __webpack_require__(8599);
;// CONCATENATED MODULE: ./build/src/site/moment.js

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** The moment of a local time with an offset in minutes. */
function momentWithOffset(local, offset) {
    return { ...local, epochMilliseconds: toUtcMs(local) - offset * MINUTE_MS };
}
/** The moment of a local time in a zone (IANA name). Of two the first is taken; one that the clocks jump over moves on with them. */
function momentInZone(local, zone) {
    if (zone === 'UTC')
        return momentWithOffset(local, 0);
    const { epochMilliseconds } = temporal_polyfill/* Temporal */.fE.PlainDateTime.from(local).toZonedDateTime(zone);
    return momentAt(epochMilliseconds, zone);
}
/** The moment of an instant, as the clocks of a zone (IANA name) show it. */
function momentAt(epochMilliseconds, zone) {
    const shown = new Date(epochMilliseconds + offsetMs(epochMilliseconds, zone));
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
    const date = new temporal_polyfill/* Temporal */.fE.PlainDate(year, month, day);
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
function offsetMs(epochMilliseconds, zone) {
    if (zone === 'UTC')
        return 0;
    const instant = temporal_polyfill/* Temporal */.fE.Instant.fromEpochMilliseconds(epochMilliseconds);
    return instant.toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;
}

;// CONCATENATED MODULE: ./build/src/site/post-date.js

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
/** The moment of a date: with its own offset where it has one, else in `zone` (IANA name). */
function toMoment({ local, offset }, zone) {
    return offset === null ? momentInZone(local, zone) : momentWithOffset(local, offset);
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
    if (!isReal(local))
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

;// CONCATENATED MODULE: ./build/src/site/date-of.js


/** The date under the first of `keys` that holds text, made a moment by `make`; a date that cannot be read is an error at its place. */
function findDate(post, keys, make) {
    for (const key of keys) {
        const text = textOf(post.data[key]);
        if (text === null)
            continue;
        const parsed = parsePostDate(text);
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
    const own = textsOf(config.get(['frontmatter', name]));
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
    const parsed = parsePostDate(dated?.[1] ?? '');
    if (parsed.kind === 'invalid')
        return { at: null, slug: null, problems: [] };
    return { at: toMoment(parsed.date, zone), slug: dated?.[2] || null, problems: [] };
}
function fromField(post, name, zone) {
    const key = findKey(post.data, name);
    if (key === null || isSwitch(post.data[key]))
        return { at: null, slug: null, problems: [] };
    return { ...findDate(post, [key], (date) => toMoment(date, zone)), slug: null };
}
/** `published: true` is no date. */
function isSwitch(value) {
    return parseFlag(value) !== null;
}

;// CONCATENATED MODULE: ./build/src/site/hugo-languages.js

/** The default language first. */
function readLanguages(config) {
    const codes = config.keys('languages').map((code) => code.toLowerCase());
    const standard = (config.text('defaultContentLanguage') ?? 'en').toLowerCase();
    const disabled = textsOf(config.get(['disableLanguages'])).map((code) => code.toLowerCase());
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

;// CONCATENATED MODULE: ./build/src/site/hugo-permalink.js


const hugo_permalink_MONTHS = 'January February March April May June July August September October November December'.split(' ');
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
    monthname: (it) => hugo_permalink_MONTHS[it.month - 1] ?? '',
    January: (it) => hugo_permalink_MONTHS[it.month - 1] ?? '',
    Jan: (it) => (hugo_permalink_MONTHS[it.month - 1] ?? '').slice(0, 3),
    day: (it) => two(it.day),
    '02': (it) => two(it.day),
    '2': (it) => String(it.day),
    weekday: (it) => String(dayOfWeek(it)),
    weekdayname: (it) => DAYS[dayOfWeek(it)] ?? '',
    Monday: (it) => DAYS[dayOfWeek(it)] ?? '',
    Mon: (it) => (DAYS[dayOfWeek(it)] ?? '').slice(0, 3),
    yearday: (it) => String(dayOfYear(it)),
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

;// CONCATENATED MODULE: ./build/src/site/unpublished.js


const OUT_WHERE_TRUE = ['draft', 'hidden', 'unlisted'];
const OUT_WHERE_FALSE = ['published', 'publish', 'render', 'permalink'];
const ELSEWHERE = ['redirect_to', 'external_url'];
const OUT_STATUS = new Set(['draft', 'private', 'hidden', 'pending', 'trash']);
/** Why front matter keeps a post from readers, by the switches that generators and themes share; null where it does not. `field` looks a key up. */
function findUnpublished(field) {
    for (const key of OUT_WHERE_TRUE)
        if (parseFlag(field(key)) === true)
            return key;
    for (const key of OUT_WHERE_FALSE) {
        const value = field(key);
        if (textOf(value) !== null && parseFlag(value) === false)
            return `${key}: ${textOf(value)}`;
    }
    const status = textOf(field('status'))?.toLowerCase() ?? '';
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
    return textOf(value) !== null || (Array.isArray(value) && value.length > 0);
}

;// CONCATENATED MODULE: ./build/src/site/hugo-page.js





/** How Hugo publishes a content file; the rules of `CreateTargetPaths` in `resources/page/page_paths.go`. */
function makeHugoPage(site, post) {
    const field = (name) => {
        const key = findKey(post.data, name);
        return key === null ? undefined : post.data[key];
    };
    const content = { site, post, place: site.placeOf(post.file), dates: site.datesOf(post), field };
    const { date, publishDate, problems } = content.dates;
    return {
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
    const slug = textOf(field('slug')) ?? dates.slug;
    const names = { ...place, title: textOf(field('title')) ?? '', slug, at: dates.date };
    const url = textOf(field('url'));
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
        keepCase: parseFlag(setting(content, 'disablePathToLower')) ?? false,
        removeAccents: parseFlag(setting(content, 'removePathAccents')) ?? false,
    };
}
function isUgly(content) {
    const bySection = setting(content, 'uglyURLs', content.place.sections[0] ?? '');
    return parseFlag(bySection ?? setting(content, 'uglyURLs')) ?? false;
}
function findReason(content) {
    const { site, place, field } = content;
    if (place.kind === 'list')
        return 'it is a list page, not a post';
    if (place.kind === 'resource')
        return 'it belongs to the page bundle it lies in';
    if (place.language.isDisabled)
        return `the language ${place.language.code} is disabled`;
    if (parseFlag(field('headless')) === true)
        return 'headless';
    const render = textOf((mapOf(field('build')) ?? mapOf(field('_build')))?.render)?.toLowerCase();
    if (render === 'never' || render === 'link' || render === 'false')
        return `build.render: ${render}`;
    const isDraftBuilt = site.config.flag('buildDrafts');
    return (findUnpublished((key) => (key === 'draft' && isDraftBuilt ? undefined : field(key))) ??
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

;// CONCATENATED MODULE: ./build/src/site/page.js


/** The page of a post. An absolute `canonical`, `canonical_url` or `canonicalUrl` wins over every rule. */
function makePage(post, address, found) {
    const canonical = findCanonical(post);
    const { reason, dateMs, problems } = found;
    const rest = { published: reason === null, reason, dateMs, problems };
    if (canonical !== null)
        return { url: canonical.url, rule: `front matter ${canonical.key}`, ...rest };
    const url = found.path === null ? null : joinAddress(address, found.path);
    return { url, rule: found.rule, ...rest };
}
function findCanonical(post) {
    for (const key of Object.keys(post.data)) {
        if (!/^canonical[-_]?(?:url)?$/i.test(key))
            continue;
        const url = textOf(post.data[key]);
        if (url !== null && /^https?:\/\//i.test(url) && URL.canParse(url))
            return { key, url };
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/site/template.js



const DATE_PREFIX = /^\d{4}-\d{1,2}-\d{1,2}[-_]?(?=.)/;
/** Folders that hold all content of a site: `:section` is the first folder below them. */
const ROOTS = /^(?:(?:src|website|site)\/)?(?:content|_posts|source\/_posts|pages|data|public|posts)\//;
const PARTS = {
    year: (_, at) => at && String(at.year).padStart(4, '0'),
    month: (_, at) => at && String(at.month).padStart(2, '0'),
    day: (_, at) => at && String(at.day).padStart(2, '0'),
    title: (post) => slugify(textOf(post.data.title) ?? findSlug(post)),
    slug: findSlug,
    filename: (post) => baseName(post.file),
    folder: (post) => external_node_path_.posix.basename(external_node_path_.posix.dirname(post.file)).replace(/^\.$/, ''),
    section: (post) => {
        const below = post.file.replace(ROOTS, '');
        return below.includes('/') ? (below.split('/')[0] ?? '') : '';
    },
    categories: (post) => findCategories(post).map(slugify).join('/'),
};
/** Makes paths from `site.permalink`, whatever the generator; null where a date is needed and there is none. Other text stays as it is. */
function createTemplate(template) {
    return (post, at) => {
        let isDateMissing = false;
        const path = template.replace(/:([a-z]+)/g, (whole, key) => {
            if (!Object.hasOwn(PARTS, key))
                return whole;
            const value = PARTS[key]?.(post, at) ?? null;
            if (value === null)
                isDateMissing = true;
            return encodeSegment(value ?? '');
        });
        return isDateMissing ? null : `/${path}`.replace(/\/{2,}/g, '/');
    };
}
/** `slug` of the front matter, else the file name without date; a file named `index` is called like its folder. */
function findSlug(post) {
    const own = textOf(post.data.slug)?.replace(/^\/|\/$/g, '');
    if (own !== undefined && own !== '')
        return own;
    const base = baseName(post.file);
    const name = base === 'index' ? external_node_path_.posix.basename(external_node_path_.posix.dirname(post.file)) : base;
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
    return external_node_path_.posix.basename(file, external_node_path_.posix.extname(file));
}
function findCategories({ data }) {
    if (isList(data.categories))
        return textsOf(data.categories);
    return textsOf(data.category ?? data.categories);
}

;// CONCATENATED MODULE: ./build/src/site/zone.js


/** The zone that the settings or a configuration name; null where neither does or it does not exist (a warning then). */
function readZone(settings, configured, file) {
    const zone = settings.site.timezone ?? configured;
    if (zone === null || isZone(zone))
        return { zone, problems: [] };
    const problem = {
        ...(0,src_problem/* startOf */.GH)(file),
        severity: 'warning',
        code: 'site-config-invalid',
        message: `The time zone "${zone}" does not exist; UTC is used.`,
        hint: 'A name such as Europe/Berlin is expected.',
    };
    return { zone: null, problems: [problem] };
}
function isZone(name) {
    try {
        temporal_polyfill/* Temporal */.fE.PlainDate.from('2024-01-01').toZonedDateTime(name);
        return true;
    }
    catch {
        return false;
    }
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
    read,
};
function read(files, { settings, nowMs }) {
    const config = readHugoConfig(files);
    const file = HUGO_CONFIG_FILES.find((it) => files.exists(it)) ?? 'hugo.toml';
    const { zone, problems } = readZone(settings, config.text('timeZone'), file);
    const languages = readLanguages(config);
    const staticDirs = findStaticFolders(config);
    const cnames = [...staticDirs.map((folder) => `${folder}/CNAME`), 'CNAME'];
    const url = readAddress(files, settings, { url: config.text('baseURL'), basePath: '', cnames });
    const site = {
        config,
        placeOf: createHugoPlaces(files, languages),
        datesOf: createHugoDates(config, zone ?? 'UTC'),
        template: settings.site.permalink === null ? null : createTemplate(settings.site.permalink),
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
            const own = parseAddress(site.placeOf(post.file).language.baseUrl);
            return makePage(post, own ?? url, makeHugoPage(site, post));
        },
    };
}
function findStaticFolders(config) {
    const folders = textsOf(config.get(['staticDir'])).map((folder) => folder.replace(/^\/|\/$/g, ''));
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
    const style = textOf(data.permalink) ?? 'date';
    const collections = mapOf(data.collections);
    const posts = mapOf(collections?.posts);
    return {
        source: jekyll_config_folderOf(data.source),
        collections: jekyll_config_folderOf(data.collections_dir),
        permalink: textOf(posts?.permalink) ?? STYLES.get(style) ?? style,
        future: parseFlag(data.future) ?? false,
        defaults: isList(data.defaults) ? data.defaults.map(readDefault).filter((it) => it !== null) : [],
        exclude: textsOf(data.exclude),
        templates: readTemplates(collections, endingOf(style)),
        pages: `/:path${endingOf(style)}`,
    };
}
function jekyll_config_folderOf(value) {
    const parts = (textOf(value) ?? '').split('/').filter((part) => part !== '' && part !== '.');
    return parts.map((part) => `${part}/`).join('');
}
function readDefault(value) {
    const entry = mapOf(value);
    const values = mapOf(entry?.values);
    if (values === null)
        return null;
    const scope = mapOf(entry?.scope);
    const path = (textOf(scope?.path) ?? '').replace(/^\/|\/$/g, '');
    return { path, type: textOf(scope?.type), values };
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
        if (name === 'posts' || !isMap(entry) || parseFlag(entry.output) !== true)
            continue;
        templates.set(name, textOf(entry.permalink) ?? `/:collection/:path${ending}`);
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
    y_day: (at) => String(dayOfYear(at)).padStart(3, '0'),
    w_year: (at) => String(weekOf(at).year),
    week: (at) => jekyll_permalink_two(weekOf(at).week),
    w_day: (at) => String(dayOfWeek(at) || 7),
    short_day: (at) => (jekyll_permalink_DAYS[dayOfWeek(at)] ?? '').slice(0, 3),
    long_day: (at) => jekyll_permalink_DAYS[dayOfWeek(at)] ?? '',
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
        return encodeSegment(value ?? '') + key.slice(known.length);
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
        const date = findDate(post, ['date'], (found) => readMoment(post, found, site.zone));
        const at = date.at ?? fileDate(dated?.[1], site.zone);
        const name = dated?.[2] ?? base;
        const slug = textOf(field('slug')) ?? name.replace(/\.{1,255}$/, '');
        const categories = jekyll_post_findCategories(post, located.above, defaultOf);
        const path = located.path.replace(/\.[^./]+$/, '');
        const names = { collection: located.collection, path, name, slug, categories, at };
        const isDated = dated !== null || located.type !== 'posts';
        return {
            ...jekyll_post_findPath({ post, site, field, located, names }),
            reason: isDated
                ? jekyll_post_findReason(site, located, { field, at })
                : 'the file name has no date, so it is no post',
            dateMs: at?.epochMilliseconds ?? null,
            problems: date.problems,
        };
    };
}
function jekyll_post_findPath({ post, site, field, located, names }) {
    const own = textOf(field('permalink'));
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
    const reason = findUnpublished(field);
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
    const { epochMilliseconds } = toMoment(date, isRubyTime ? 'UTC' : zone);
    return momentAt(epochMilliseconds, zone);
}
function fileDate(text, zone) {
    if (text === undefined)
        return null;
    const [year = '', ...rest] = text.split('-');
    // Ruby reads two digits as 1969 to 2068.
    const full = year.length === 2 ? `${Number(year) >= 69 ? 19 : 20}${year}` : year.padStart(4, '0');
    const parsed = parsePostDate([full, ...rest].join('-'));
    return parsed.kind === 'date' ? toMoment(parsed.date, zone) : null;
}
/** Folders above `_posts`, then `categories` (a text is split at blanks), then `category` (it is not). */
function jekyll_post_findCategories(post, above, defaultOf) {
    const split = (value) => isList(value) ? textsOf(value) : (textOf(value)?.split(/\s+/) ?? []);
    const own = [...split(defaultOf('categories')), ...split(post.data.categories)];
    const single = textsOf(post.data.category ?? defaultOf('category'));
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
    const { zone, problems: zoneProblems } = readZone(settings, textOf(data.timezone), file);
    const configured = {
        url: textOf(data.url),
        basePath: textOf(data.baseurl) ?? '',
        cnames: [`${config.source}CNAME`],
    };
    const url = readAddress(files, settings, configured);
    const template = settings.site.permalink === null ? null : createTemplate(settings.site.permalink);
    const pathOf = createJekyllPages({ config, zone: zone ?? 'UTC', template, nowMs });
    return {
        url,
        timezone: zone,
        posts: [`${config.source}${config.collections}**/_posts/**/${jekyll_EXTENSIONS}`],
        notPosts: findExcluded(config),
        staticFolders: [config.source.slice(0, -1)],
        problems: [...problems, ...zoneProblems],
        page: (post) => makePage(post, url, pathOf(post)),
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

;// CONCATENATED MODULE: ./build/src/site/plain.js










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
const STATIC_FOLDERS = ['public', 'static', 'src/public', 'src/static', 'source', 'assets', ''];
/** A blog whose generator is not known: URLs come from `site.permalink` and from the posts themselves. */
function readPlainSite(files, { settings, nowMs }) {
    const cnames = STATIC_FOLDERS.map((folder) => external_node_path_.posix.join(folder, 'CNAME'));
    const url = readAddress(files, settings, { url: null, basePath: '', cnames });
    const { zone, problems } = readZone(settings, null, '.github/pin-on-merge.yml');
    const template = settings.site.permalink === null ? null : createTemplate(settings.site.permalink);
    const pathOf = createPlainPages({ zone: zone ?? 'UTC', template, nowMs });
    return {
        generator: null,
        url,
        timezone: zone,
        posts: ['**/*.{md,mdx,markdown}'],
        notPosts: ['**/_drafts/**', '**/drafts/**', 'archetypes/**', 'scaffolds/**'],
        staticFolders: STATIC_FOLDERS.slice(0, -1),
        problems,
        page: (post) => makePage(post, url, pathOf(post)),
    };
}
function createPlainPages({ zone, template, nowMs }) {
    return (post) => {
        const date = findDate(post, dateKeys(post), (found) => toMoment(found, zone));
        const at = date.at ?? dateOfFile(post.file, zone);
        const isFuture = at !== null && at.epochMilliseconds > nowMs;
        return {
            ...plain_findPath(post, template, at),
            reason: findUnpublished(exactFields(post)) ?? (isFuture ? 'its date is in the future' : null),
            dateMs: at?.epochMilliseconds ?? null,
            problems: date.problems,
        };
    };
}
/** `published` is a switch in some blogs and a date in others. */
function dateKeys(post) {
    return parseFlag(post.data.published) === null ? [...DATE_KEYS, 'published'] : DATE_KEYS;
}
function dateOfFile(file, zone) {
    const parsed = parsePostDate(FILE_DATE.exec(file)?.[1] ?? '');
    return parsed.kind === 'date' ? toMoment(parsed.date, zone) : null;
}
function plain_findPath(post, template, at) {
    const own = textOf(post.data.permalink);
    // Templates of Eleventy (`{{ … }}`) and placeholders of Jekyll are not ours to fill.
    if (own?.startsWith('/') && !/[:{]/.test(own))
        return { path: own, rule: 'front matter permalink' };
    if (template !== null)
        return { path: template(post, at), rule: 'permalink setting' };
    return { path: null, rule: 'no rule: set site.permalink' };
}

;// CONCATENATED MODULE: ./build/src/site/read-site.js




/** Where a site without configuration is asked to give its address. */
const SETTINGS_FILE = '.github/pin-on-merge.yml';
/** Reads the blog as its generator sees it at `nowMs` (epoch milliseconds); settings win over its configuration. Throws SettingsError where `site.generator` names none that is known. */
function readSite(files, settings, nowMs) {
    const generator = chooseGenerator(files, settings.site.generator);
    const context = { settings, nowMs };
    if (generator === null)
        return withAddress(readPlainSite(files, context), SETTINGS_FILE);
    const site = { generator: generator.name, ...generator.read(files, context) };
    return withAddress(site, generator.configFiles.find((file) => files.exists(file)) ?? SETTINGS_FILE);
}
function chooseGenerator(files, name) {
    if (name === null)
        return GENERATORS.find((generator) => generator.detect(files)) ?? null;
    const wanted = name.trim().toLowerCase();
    const generator = GENERATORS.find((it) => it.name === wanted);
    if (generator !== undefined)
        return generator;
    const hint = `Known are ${GENERATORS.map((it) => it.name).join(', ')}. For another one leave it out and set site.permalink.`;
    throw new errors/* SettingsError */.GN([{ where: 'site.generator', message: `no generator is called "${name}"`, hint }]);
}
/** A site without an address is one error, here and not at every post. */
function withAddress(site, file) {
    if (site.url !== null)
        return site;
    const problem = {
        ...(0,src_problem/* startOf */.GH)(file),
        severity: 'error',
        code: 'site-url-missing',
        message: 'The address of the site is not known, so pins have no link.',
        hint: 'site: { url: https://blog.example }',
    };
    return { ...site, problems: [...site.problems, problem] };
}


/***/ })

};

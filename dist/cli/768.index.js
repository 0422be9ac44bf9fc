export const id = 768;
export const ids = [768];
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
/** Hugo's list pages: never posts, and easily taken for such. */
const LIST_PAGE = /(?:^|\/)_index\.[^/]*$/;
/** Folders of templates and drafts, and of what others wrote. */
const NEVER = new Set(['node_modules', 'archetypes', 'scaffolds', 'drafts', '_drafts']);
/** Finds posts by the user's patterns, else by the generator's own places. READMEs, templates and drafts are never posts. */
function discoverPosts(files, site, settings) {
    const listing = files.list();
    const { posts: patterns, placeOf } = settings;
    const wanted = patterns ?? site.posts;
    const isWanted = matchAny(wanted.filter((pattern) => !pattern.startsWith('!')));
    const isRefused = matchAny([...site.notPosts, ...wanted.flatMap(negated)]);
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
            ...(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .placeFindings */ .ky)(placeOf('posts'), judgePatterns(patterns ?? [], found)),
        ],
    };
}
/** A pattern that finds nothing is probably a slip. */
function judgePatterns(patterns, found) {
    const idle = patterns.filter((pattern) => !pattern.startsWith('!') && !found.some(matchAny([pattern])));
    return idle.map((pattern) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .makeWarning */ .bh)('posts-none', `The pattern "${pattern}" of \`posts\` matches no Markdown file that is a post.`, 'patterns are relative to the root: posts: ["content/posts/**/*.md"]'));
}
/** Posts that cannot be read because of what they are. */
function judgeListing(listing, isPost) {
    const problems = [];
    for (const { path, kind } of listing.odd) {
        if (!isPost(path))
            continue;
        const name = kind === 'other' ? 'neither a file, a folder nor a link' : `a ${kind}, not a file`;
        problems.push(...(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .placeFindings */ .ky)((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(path), [judgeOdd(kind, `${path} is ${name}`)]));
    }
    for (const { path, reason } of listing.unreadable) {
        const severity = isPost(path) ? _finding_js__WEBPACK_IMPORTED_MODULE_1__/* .makeError */ .xz : _finding_js__WEBPACK_IMPORTED_MODULE_1__/* .makeWarning */ .bh;
        problems.push(...(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .placeFindings */ .ky)((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(path), [severity('post-unreadable', `${path} cannot be read: ${reason}.`)]));
    }
    return problems;
}
function isText(path) {
    return MARKDOWN.test(path) && !isNever(path);
}
/** Links are common (CLAUDE.md → AGENTS.md) and never followed: the file they lead to is a post where it lies. */
function judgeOdd(kind, what) {
    if (kind !== 'link')
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .makeError */ .xz)('post-not-file', `${what}.`, 'give it another name');
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .makeWarning */ .bh)('post-not-file', `${what}; links are not followed.`, 'put the file itself in its place');
}
function isNever(path) {
    const folders = path.split('/');
    const name = folders.pop() ?? '';
    return README.test(name) || folders.some((folder) => NEVER.has(folder));
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

/***/ 7697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ PIN_FIELDS),
/* harmony export */   QH: () => (/* binding */ UNSUPPORTED),
/* harmony export */   pU: () => (/* binding */ foldKey),
/* harmony export */   wi: () => (/* binding */ parsePinKey)
/* harmony export */ });
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7785);

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
        const data = (0,dist/* parse */.qg)(block, { integersAsBigInt: true });
        const value = hasRolledDate(block) ? (0,content_tree/* makeValue */.mO)(parseTomlTree(block)) : (0,content_tree/* copyValue */.N4)(data, textOfToml);
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
    return fence.kind === 'code' || isCutOff(text, fence) || hasPinKey(keyText(text, fence));
}
/** Front matter that goes on beyond what is read: nobody knows whether it has pins. */
function isCutOff(text, fence) {
    if (fence.kind !== 'unclosed' || byteLength(text, { start: 0, end: text.length }) <= MAX_FRONT_MATTER_BYTES)
        return false;
    return /^[^\n]*\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*["']?[A-Za-z_][\w-]*["']?[ \t]*[:=]/.test(text);
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
const TOO_LONG = (0,content_finding/* makeError */.xz)('front-matter-too-long', 'The front matter is longer than 64 KiB.', 'End it with a line --- where it should end, or move long texts into the post.');
const NOT_UTF8 = (0,content_finding/* makeError */.xz)('encoding-invalid', 'A character here is not UTF-8 (or is the replacement character U+FFFD itself).', 'Save the file as UTF-8.');

;// CONCATENATED MODULE: ./build/src/content/read-posts.js



/** The fences need some room beside the front matter. */
const MAX_HEAD_BYTES = MAX_FRONT_MATTER_BYTES + 4096;
/**
 * Reads the posts that may have pins, or (`all`) every post with front matter, one after the other, so that nobody has to keep
 * them. One bad post hides no other.
 */
function* readPosts(files, names, all = false) {
    for (const name of names) {
        const head = files.readHead(name, isHeadComplete, MAX_HEAD_BYTES);
        if (head.kind === 'unreadable') {
            const finding = (0,content_finding/* makeError */.xz)('post-unreadable', `${name} cannot be read: ${head.reason}.`);
            yield { post: null, problems: (0,content_finding/* placeFindings */.ky)((0,problem/* startOf */.GH)(name), [finding]) };
        }
        else if (all || mayHavePins(head.text)) {
            yield parsePost(name, head.text, head.bytes);
        }
    }
}


/***/ }),

/***/ 9824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ readSite)
});

// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(6762);
// EXTERNAL MODULE: ./build/src/site/generators.js + 15 modules
var generators = __webpack_require__(3141);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/site/address.js
var address = __webpack_require__(2221);
// EXTERNAL MODULE: ./build/src/site/date-of.js
var date_of = __webpack_require__(2131);
// EXTERNAL MODULE: ./build/src/site/flag.js
var flag = __webpack_require__(571);
// EXTERNAL MODULE: ./build/src/site/front-matter-fields.js
var front_matter_fields = __webpack_require__(4998);
// EXTERNAL MODULE: ./build/src/site/page.js
var page = __webpack_require__(8146);
// EXTERNAL MODULE: ./build/src/site/post-date.js
var post_date = __webpack_require__(9908);
// EXTERNAL MODULE: ./build/src/site/template.js
var site_template = __webpack_require__(7403);
// EXTERNAL MODULE: ./build/src/site/unpublished.js
var unpublished = __webpack_require__(1494);
// EXTERNAL MODULE: ./build/src/site/zone.js
var site_zone = __webpack_require__(8059);
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
        const date = (0,date_of/* findDate */.O)(post, dateKeys(post), (found) => (0,post_date/* toMoment */.s)(found, zone));
        const at = date.at ?? dateOfFile(post.file, zone);
        const isFuture = at !== null && at.epochMilliseconds > nowMs;
        return {
            title: null,
            ...findPath(post, template, at),
            reason: (0,unpublished/* findUnpublished */.P)((0,unpublished/* exactFields */.X)(post)) ?? (isFuture ? 'its date is in the future' : null),
            dateMs: at?.epochMilliseconds ?? null,
            problems: date.problems,
        };
    };
}
/** `published` is a switch in some blogs and a date in others. */
function dateKeys(post) {
    return (0,flag/* parseFlag */.o)(post.data.published) === null ? [...DATE_KEYS, 'published'] : DATE_KEYS;
}
function dateOfFile(file, zone) {
    const parsed = (0,post_date/* parsePostDate */.y)(FILE_DATE.exec(file)?.[1] ?? '');
    return parsed.kind === 'date' ? (0,post_date/* toMoment */.s)(parsed.date, zone) : null;
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

;// CONCATENATED MODULE: ./build/src/site/read-site.js



/** Reads the blog as its generator sees it at `nowMs` (epoch milliseconds); settings win over its configuration. */
function readSite(files, settings, nowMs) {
    const generator = chooseGenerator(files, settings.site.generator);
    const context = { settings, nowMs };
    if (generator === null)
        return withAddress(readPlainSite(files, context), settings.placeOf('site.url'));
    const site = { generator: generator.name, ...generator.read(files, context) };
    const file = generator.configFiles.find((name) => files.exists(name));
    return withAddress(site, file === undefined ? settings.placeOf('site.url') : (0,problem/* startOf */.GH)(file));
}
/** The one that the settings name, which they have checked, else the first that recognises the root. */
function chooseGenerator(files, name) {
    if (name !== null)
        return (0,generators/* findGenerator */.T)(name);
    return generators/* GENERATORS */.D.find((generator) => generator.detect(files)) ?? null;
}
/** A site without an address is one error, here and not at every post. */
function withAddress(site, place) {
    if (site.url !== null)
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


/***/ })

};

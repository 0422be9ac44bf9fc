export const id = 835;
export const ids = [835];
export const modules = {

/***/ 31835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listUrls: () => (/* binding */ listUrls)
});

// EXTERNAL MODULE: ./build/src/content/discover.js
var discover = __webpack_require__(50080);
// EXTERNAL MODULE: ./build/src/content/no-url.js
var no_url = __webpack_require__(64184);
// EXTERNAL MODULE: ./build/src/content/read-posts.js
var read_posts = __webpack_require__(5969);
// EXTERNAL MODULE: ./build/src/safe-line.js
var safe_line = __webpack_require__(9123);
// EXTERNAL MODULE: ./build/src/site/read-site.js + 2 modules
var read_site = __webpack_require__(25791);
// EXTERNAL MODULE: ./node_modules/leven/index.js
var leven = __webpack_require__(47785);
;// CONCATENATED MODULE: ./build/src/verify/comparable-url.js
/** An address as it is compared: encoded or not makes no difference, nor does a fragment. The slash at the end does. */
function comparableUrl(url) {
    if (!URL.canParse(url))
        return url;
    const { href, hash } = new URL(url);
    const bare = hash === '' ? href : href.slice(0, -hash.length);
    return decode(bare).normalize('NFC');
}
function decode(text) {
    try {
        return decodeURI(text);
    }
    catch {
        return text;
    }
}
/** The same without the slash at the end of the path. */
function slashlessUrl(url) {
    return comparableUrl(url).replace(/\/(?=\?|$)/, '');
}
/** Whether two addresses differ by the slash at the end of their paths and by nothing else. */
function differBySlash(a, b) {
    return comparableUrl(a) !== comparableUrl(b) && slashlessUrl(a) === slashlessUrl(b);
}

;// CONCATENATED MODULE: ./build/src/verify/compare-sitemap.js


/** A sitemap of more has more than are worth being compared letter by letter. */
const MAX_COMPARED = 5_000;
const MAX_NAME = 100;
/** Judges addresses by a sitemap: in it, or not and which of its own is nearest. */
function createSitemapJudge(pages) {
    const known = new Set(pages.map(comparableUrl));
    const slashless = keyBy(pages, slashlessUrl);
    const byName = keyBy(pages, nameOf);
    const names = [...byName.keys()].slice(0, MAX_COMPARED);
    return (url) => {
        if (known.has(comparableUrl(url)))
            return { verified: true, status: null, url, message: 'in the sitemap' };
        const name = nameOf(url);
        const near = slashless.get(slashlessUrl(url)) ?? byName.get(name) ?? byName.get(nearest(name, names) ?? '') ?? null;
        const hint = near === null ? '' : `; nearest: ${near}`;
        return { verified: false, status: null, url: near, message: `not in the sitemap${hint}` };
    };
}
/** The first page of each key. */
function keyBy(pages, keyOf) {
    return new Map([...pages].reverse().map((page) => [keyOf(page), page]));
}
/** The last part of a path, as far as generators agree about it. */
function nameOf(url) {
    const path = comparableUrl(url).replace(/[?#].*$/s, '');
    const parts = path.split('/').filter((part) => part !== '' && !/^index\.html?$/i.test(part));
    return (parts.at(-1) ?? '')
        .replace(/\.html?$/i, '')
        .toLowerCase()
        .slice(0, MAX_NAME);
}
/** The name that differs least, where at most a third of it does. */
function nearest(name, names) {
    let best = null;
    let least = Math.min(name.length, Math.max(1, Math.floor(name.length / 3)) + 1);
    for (const other of names) {
        if (Math.abs(other.length - name.length) >= least)
            continue;
        const distance = (0,leven/* default */.A)(name, other, { maxDistance: least });
        if (distance >= least)
            continue;
        best = other;
        least = distance;
    }
    return best;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/verify/parse-sitemap.js
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/**
 * The addresses of a sitemap (sitemaps.org, 0.9); null for a text that is none. Only `<loc>` inside `<url>` and `<sitemap>` counts, with
 * or without a prefix for the namespace; pictures and videos have prefixes of their own inside. Reads on in one direction, so that no text takes long.
 */
function parseSitemap(text) {
    const pages = [];
    const sitemaps = [];
    let root = null;
    let parent = '';
    for (const { name, start } of listTags(text)) {
        root ??= name;
        const [prefix, local] = splitName(name);
        if (local === 'url' || local === 'sitemap')
            parent = name;
        const [parentPrefix, parentName] = splitName(parent);
        if (local !== 'loc' || prefix !== parentPrefix)
            continue;
        const url = readText(text, start);
        if (url === '')
            continue;
        if (parentName === 'url')
            pages.push(url);
        if (parentName === 'sitemap')
            sitemaps.push(url);
    }
    const kind = root === null ? '' : splitName(root)[1];
    return kind === 'urlset' || kind === 'sitemapindex' ? { pages, sitemaps } : null;
}
/** Opening tags in order; comments, declarations, CDATA and closing tags are passed over. */
function* listTags(text) {
    let at = text.indexOf('<');
    while (at !== -1) {
        const end = endOfMarkup(text, at);
        if (end === -1)
            return;
        const [, name] = /^<([\w:.-]{1,64})/.exec(text.slice(at, at + 66)) ?? [];
        if (name !== undefined)
            yield { name, start: end };
        at = text.indexOf('<', end);
    }
}
/** Behind the markup that begins at an offset; -1 where it is never closed. */
function endOfMarkup(text, at) {
    const closing = text.startsWith('<!--', at) ? '-->' : text.startsWith(CDATA, at) ? ']]>' : '>';
    const found = text.indexOf(closing, at + 1);
    return found === -1 ? -1 : found + closing.length;
}
const CDATA = '<![CDATA[';
function splitName(name) {
    const colon = name.indexOf(':');
    return colon === -1 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)];
}
/** The text up to the next tag. */
function readText(text, start) {
    const first = text.slice(start, start + 20).trimStart();
    if (first.startsWith(CDATA)) {
        const from = text.indexOf(CDATA, start) + CDATA.length;
        const end = text.indexOf(']]>', from);
        return text.slice(from, end === -1 ? from : end).trim();
    }
    const end = text.indexOf('<', start);
    return parse_sitemap_decode(text.slice(start, end === -1 ? start : end).trim());
}
function parse_sitemap_decode(text) {
    return text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,4});/gi, (whole, name) => {
        if (!name.startsWith('#'))
            return ENTITIES[name] ?? whole;
        const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}

;// CONCATENATED MODULE: ./build/src/verify/read-sitemap.js



/** The most that sitemaps.org allows for one. */
const MAX_BYTES = 50 * 1024 * 1024;
/** Sitemaps of one index. */
const MAX_SITEMAPS = 500;
/**
 * Every page of a sitemap: a file, named from the root, or an https address. The sitemaps of an index are read as well: below the folder
 * of the file, or from their addresses. Throws SettingsError for what is no sitemap, SiteUnreachable where an address does not answer.
 */
async function readSitemap(where, ports) {
    const { pages, sitemaps } = await readOne([where], ports);
    if (sitemaps.length > MAX_SITEMAPS)
        throw mistake(`${where} lists ${sitemaps.length} sitemaps; at most ${MAX_SITEMAPS} are read.`);
    const all = [...pages];
    for (const [index, sitemap] of sitemaps.entries()) {
        if (ports.isStopping())
            break;
        ports.log.info(`reading sitemap ${index + 1} of ${sitemaps.length}: ${sitemap}`);
        const inner = await readOne(isAddress(where) ? [sitemap] : placesOf(sitemap, where, ports.siteUrl), ports);
        for (const page of inner.pages)
            all.push(page);
        if (inner.sitemaps.length > 0)
            ports.log.warn(`${sitemap} is an index inside an index: its sitemaps are not read`);
    }
    return all;
}
function isAddress(where) {
    return /^[a-z][a-z0-9+.-]{0,30}:\/\//i.test(where);
}
/** Where a sitemap of an index that is a file may lie: as on the site, else beside the index. */
function placesOf(sitemap, index, siteUrl) {
    if (!URL.canParse(sitemap))
        throw mistake(`${index} lists "${sitemap}", which is no address.`);
    const { pathname } = new URL(sitemap);
    const base = siteUrl === null ? '/' : new URL(siteUrl).pathname;
    const below = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
    const folder = external_node_path_.posix.dirname(index);
    return [below, external_node_path_.posix.basename(pathname)].map((path) => external_node_path_.posix.join(folder, external_node_path_.posix.join('/', decodePath(path))));
}
function decodePath(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}
/** The first of the places that there is. */
async function readOne(places, ports) {
    const [where = ''] = places;
    const text = isAddress(where) ? await readAddress(where, ports) : readFile(places, ports);
    const sitemap = parseSitemap(text);
    if (sitemap === null)
        throw mistake(`${where} is no sitemap: <urlset> or <sitemapindex> is expected.`);
    return sitemap;
}
function readFile(places, { files }) {
    for (const place of new Set(places)) {
        const text = files.readText(place, MAX_BYTES);
        if (text !== null)
            return text;
    }
    throw mistake(`There is no file ${places[0]}.`);
}
async function readAddress(url, { prober }) {
    const fetched = await prober.read(url, MAX_BYTES);
    switch (fetched.kind) {
        case 'text':
            return fetched.text;
        case 'answered':
            throw mistake(`The sitemap ${url} answers ${fetched.status}.`);
        case 'refused':
            throw mistake(`The sitemap ${url} is not asked: ${fetched.reason}.`);
        case 'unreachable':
            throw new errors/* SiteUnreachable */.Sc(`The sitemap ${url} could not be read: ${fetched.reason}.`, 'check the address and the network; or build the site and name the file: --verify public/sitemap.xml');
    }
}
function mistake(message) {
    const hint = 'a file below --root such as public/sitemap.xml, or an https address; nothing at all asks the live site';
    return new errors/* SettingsError */.GN([{ where: '--verify', message, hint }]);
}

// EXTERNAL MODULE: ./build/src/probe/ask-all.js
var ask_all = __webpack_require__(82079);
;// CONCATENATED MODULE: ./build/src/verify/judge-answer.js

/** Answers that say nothing about the page: the site is busy or broken. */
const PASSING = [408, 425, 429];
/** What an answer says about an address: right where it is 200 there, or one slash away where the site itself redirects so. */
function judgeAnswer(url, answer) {
    if (answer.kind !== 'answered')
        return { verified: null, status: null, url: null, message: answer.reason };
    const { status } = answer;
    const isThere = comparableUrl(url) === comparableUrl(answer.url);
    const isRight = status === 200 && (isThere || differBySlash(url, answer.url));
    const isUnsure = status >= 500 || PASSING.includes(status);
    return {
        verified: isUnsure ? null : isRight,
        status,
        url: answer.url,
        message: isThere ? `${status}` : `redirects to ${answer.url} (${status})`,
    };
}

;// CONCATENATED MODULE: ./build/src/verify/verify-live.js



/** After so many addresses without one answer nobody else is asked. */
const ENOUGH = 8;
/** Answers between two lines of progress. */
const STEP = 50;
/** Asks each address. Throws SiteUnreachable where not one of them answers. */
async function verifyLive(urls, { prober, log, isStopping }) {
    const distinct = new Set(urls);
    log.info(`asking ${distinct.size} addresses`);
    let hasAnswered = false;
    let done = 0;
    const answers = await (0,ask_all/* askAll */.p)(distinct, {
        prober,
        isStopping: () => isStopping() || (!hasAnswered && done >= ENOUGH),
        onAnswer: (answer) => {
            hasAnswered ||= answer.kind === 'answered';
            done += 1;
            if (done % STEP === 0 && done < distinct.size)
                log.info(`asked ${done} of ${distinct.size}`);
        },
    });
    if (!hasAnswered && answers.size > 0)
        throw describeSilence(answers);
    return (url) => {
        const answer = answers.get(url);
        return answer === undefined ? NOT_ASKED : judgeAnswer(url, answer);
    };
}
const NOT_ASKED = { verified: null, status: null, url: null, message: 'not asked' };
function describeSilence(answers) {
    const [[url, answer] = ['', null]] = answers;
    const why = answer === null || answer.kind === 'answered' ? '' : answer.reason;
    return new errors/* SiteUnreachable */.Sc(`The site could not be asked: ${answers.size === 1 ? 'its one address' : `none of ${answers.size} addresses`} answered. ${url}: ${why}.`, 'check `site.url` and the network; or build the site and compare with its sitemap: --verify public/sitemap.xml');
}

;// CONCATENATED MODULE: ./build/src/cli/render-urls.js
function countVerified(posts) {
    const asked = posts.filter(({ found }) => found);
    const count = (verified) => asked.filter((post) => post.verified === verified).length;
    return {
        right: count(true),
        wrong: count(false),
        unknown: count(null),
        skipped: posts.length - asked.length,
    };
}
/** A line for each post. */
function renderPosts(posts) {
    return posts.map(({ file, url, rule, published, reason }) => {
        const why = reason === null ? '' : `  ${published ? 'no URL' : 'not published'}: ${reason}`;
        return `${file}  ${url ?? '(unknown)'}  ${rule}${why}`;
    });
}
/** A line for each post whose URL is not right, or of which nobody can tell, and one that counts them all. */
function renderDifferences(posts, count) {
    const different = posts.filter(({ found, verified }) => found && verified !== true);
    const lines = different.map(({ file, url, found }) => `${file}  ${url}  ${found?.message ?? ''}`);
    const parts = [
        `${count.right} right`,
        `${count.wrong} wrong`,
        ...(count.unknown > 0 ? [`${count.unknown} without an answer`] : []),
        ...(count.skipped > 0 ? [`${count.skipped} not published or without a URL`] : []),
    ];
    return [...lines, `${posts.length} post${posts.length === 1 ? '' : 's'}: ${parts.join(', ')}`];
}

// EXTERNAL MODULE: ./build/src/cli/session.js + 14 modules
var cli_session = __webpack_require__(43873);
;// CONCATENATED MODULE: ./build/src/cli/list-urls.js










/** `urls`: every post, its public URL, and the rule that made it. With `--verify`, what the live site or a sitemap says of it. */
async function listUrls(parsed, outside) {
    const session = (0,cli_session/* openSession */.f)(parsed, outside);
    const { site, posts: listed, problems } = findPosts(session);
    const where = parsed.values.verify;
    const posts = where === undefined ? listed : await verify(listed, where, { ...session, site });
    const summary = where === undefined ? null : countVerified(posts);
    if (parsed.json) {
        const verified = summary === null ? {} : { summary };
        const object = { version: 1, generator: site.generator, posts, ...verified };
        outside.print(`${JSON.stringify(object, null, 2)}\n`);
    }
    else {
        const lines = summary === null ? renderPosts(posts) : renderDifferences(posts, summary);
        for (const line of lines)
            outside.print(`${(0,safe_line/* safeLine */.o)(line)}\n`);
    }
    for (const { file, line, column, severity, message, hint } of problems)
        outside.log.warn(`${file}:${line}:${column}: ${severity}: ${message}${hint === null ? '' : ` (${hint})`}`);
    const isWrong = summary !== null && summary.wrong + summary.unknown > 0;
    return isWrong || problems.some(isError) ? 1 : 0;
}
function isError({ severity }) {
    return severity === 'error';
}
function findPosts({ settings, ports }) {
    const site = (0,read_site/* readSite */.U)(ports.files, settings, ports.clock.now());
    const found = (0,discover/* discoverPosts */.Z)(ports.files, site, settings);
    const read = [...(0,read_posts/* readPosts */.a)(ports.files, found.files, { all: true, bareHeaders: site.bareHeaders })];
    const unknown = new Map();
    const unsure = [];
    const posts = read.flatMap(({ post }) => {
        if (post === null)
            return [];
        const page = site.page(post);
        const { url, rule, published } = page;
        const route = page.problems.find(({ code }) => code === 'permalink-missing');
        if (published && route !== undefined)
            unknown.set(route.hint, route);
        if (published)
            unsure.push(...page.problems.filter((problem) => problem !== route && isError(problem)));
        const why = url === null ? (0,no_url/* explainNoUrl */.E)(page, site.url).why : null;
        return [{ file: post.file, url, rule, published, reason: page.reason ?? why }];
    });
    const own = read.flatMap((each) => each.problems);
    // One warning for all posts that the same setting would help: an error only where a pin needs the URL.
    const pages = [...unknown.values(), ...unsure].map((problem) => ({
        ...problem,
        severity: 'warning',
    }));
    return { site, posts, problems: [...site.problems, ...found.problems, ...own, ...pages] };
}
/** Published posts with what was found of their URLs: on the live site, or in the sitemap that is named. */
async function verify(posts, where, { ports, site }) {
    const urls = posts.flatMap(({ url, published }) => (url !== null && published ? [url] : []));
    const judge = where === ''
        ? await verifyLive(urls, ports)
        : createSitemapJudge(await readSitemap(where, { ...ports, siteUrl: site.url }));
    return posts.map((post) => {
        if (post.url === null || !post.published)
            return { ...post, verified: null, found: null };
        const { verified, ...found } = judge(post.url);
        return { ...post, verified, found };
    });
}


/***/ }),

/***/ 50080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ discoverPosts)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67938);
/* harmony import */ var _match_globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53856);



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
    const isWanted = (0,_match_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .matchGlobs */ .jv)(wanted.filter((pattern) => !pattern.startsWith('!')));
    const isRefused = (0,_match_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .matchGlobs */ .jv)([...site.notPosts, ...wanted.flatMap(negated)]);
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
            ...(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .placeFindings */ .ky)(placeOf('posts'), judgePatterns(patterns ?? [], found)),
        ],
    };
}
/** A pattern that finds nothing is probably a slip. */
function judgePatterns(patterns, found) {
    const idle = patterns.filter((pattern) => !pattern.startsWith('!') && !found.some((0,_match_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .matchGlobs */ .jv)([pattern])));
    return idle.map((pattern) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .makeWarning */ .bh)('posts-none', `The pattern "${pattern}" of \`posts\` matches no Markdown file that is a post.`, 'patterns are relative to the root: posts: ["content/posts/**/*.md"]'));
}
/** Posts that cannot be read because of what they are. */
function judgeListing(listing, isPost) {
    const problems = [];
    for (const { path, kind } of listing.odd) {
        if (!isPost(path))
            continue;
        const name = kind === 'other' ? 'neither a file, a folder nor a link' : `a ${kind}, not a file`;
        problems.push(...(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .placeFindings */ .ky)((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(path), [judgeOdd(kind, `${path} is ${name}`)]));
    }
    for (const { path, reason } of listing.unreadable) {
        const severity = isPost(path) ? _finding_js__WEBPACK_IMPORTED_MODULE_2__/* .makeError */ .xz : _finding_js__WEBPACK_IMPORTED_MODULE_2__/* .makeWarning */ .bh;
        problems.push(...(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .placeFindings */ .ky)((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(path), [severity('post-unreadable', `${path} cannot be read: ${reason}.`)]));
    }
    return problems;
}
function isText(path) {
    return MARKDOWN.test(path) && !isNever(path);
}
/** Links are common (CLAUDE.md → AGENTS.md) and never followed: the file they lead to is a post where it lies. */
function judgeOdd(kind, what) {
    if (kind !== 'link')
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .makeError */ .xz)('post-not-file', `${what}.`, 'give it another name');
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .makeWarning */ .bh)('post-not-file', `${what}; links are not followed.`, 'put the file itself in its place');
}
function isNever(path) {
    const folders = path.split('/');
    const name = folders.pop() ?? '';
    return README.test(name) || folders.some((folder) => NEVER.has(folder));
}
function negated(pattern) {
    return pattern.startsWith('!') ? [pattern.slice(1)] : [];
}


/***/ }),

/***/ 64184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ explainNoUrl)
/* harmony export */ });
/** What keeps a page whose `url` is null from having one. */
function explainNoUrl({ rule, dateMs, problems }, siteUrl) {
    if (siteUrl === null)
        return { why: 'the address of the site is not known', hint: 'link: https://…' };
    const error = problems.find(({ severity }) => severity === 'error');
    if (error !== undefined) {
        const [first = '', ...rest] = error.message.replace(/\.$/, '');
        return { why: first.toLowerCase() + rest.join(''), hint: error.hint ?? 'link: https://…' };
    }
    if (rule.startsWith('no rule'))
        return { why: 'no rule says it', hint: 'in the settings, site: { permalink: "/:slug/" }' };
    if (dateMs === null && rule.includes('permalink'))
        return { why: `its rule (${rule}) needs a date, and the post has none`, hint: 'date: 2026-01-15' };
    return { why: `its rule (${rule}) gives none`, hint: 'link: https://…' };
}


/***/ }),

/***/ 5969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readPosts)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67938);
/* harmony import */ var _front_matter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49575);



/** The fences need some room beside the front matter. */
const MAX_HEAD_BYTES = _front_matter_js__WEBPACK_IMPORTED_MODULE_1__.MAX_FRONT_MATTER_BYTES + 4096;
/** Reads the posts that may have pins, one after the other, so that nobody has to keep them. One bad post hides no other. */
function* readPosts(files, names, options = {}) {
    const reader = options.bareHeaders === true ? _front_matter_js__WEBPACK_IMPORTED_MODULE_1__.BARE_HEADERS : _front_matter_js__WEBPACK_IMPORTED_MODULE_1__;
    for (const name of names) {
        const head = files.readHead(name, reader.isHeadComplete, MAX_HEAD_BYTES);
        if (head.kind === 'unreadable') {
            const finding = (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .makeError */ .xz)('post-unreadable', `${name} cannot be read: ${head.reason}.`);
            yield { post: null, problems: (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .placeFindings */ .ky)((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(name), [finding]) };
        }
        else if (options.all === true || reader.mayHavePins(head.text)) {
            yield reader.parsePost(name, head.text, head.bytes);
        }
    }
}


/***/ }),

/***/ 82079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ askAll)
/* harmony export */ });
/** Addresses that are asked at once. */
const CONCURRENCY = 4;
/** Asks each distinct address once, a few at a time. Those that were not reached before the run was asked to stop are missing. */
async function askAll(urls, { prober, isStopping, onAnswer }) {
    const left = new Set(urls).values();
    const answers = new Map();
    const work = async () => {
        for (const url of left) {
            if (isStopping())
                return;
            const answer = await prober.ask(url);
            answers.set(url, answer);
            onAnswer?.(answer);
        }
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, work));
    return answers;
}


/***/ }),

/***/ 25791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ readSite)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/problem.js
var src_problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/site/generators.js + 86 modules
var generators = __webpack_require__(18476);
// EXTERNAL MODULE: ./build/src/site/address.js
var address = __webpack_require__(62221);
// EXTERNAL MODULE: ./build/src/site/front-matter-fields.js
var front_matter_fields = __webpack_require__(94998);
// EXTERNAL MODULE: ./build/src/site/page.js
var page = __webpack_require__(48146);
// EXTERNAL MODULE: ./build/src/site/template.js
var site_template = __webpack_require__(7403);
// EXTERNAL MODULE: ./build/src/site/unpublished.js
var unpublished = __webpack_require__(41494);
// EXTERNAL MODULE: ./build/src/site/usual-date.js
var usual_date = __webpack_require__(448);
// EXTERNAL MODULE: ./build/src/site/zone.js
var site_zone = __webpack_require__(78059);
;// CONCATENATED MODULE: ./build/src/site/plain.js








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
        const { at, problems } = (0,usual_date/* findUsualDate */.U)(post, zone);
        const isFuture = at !== null && at.epochMilliseconds > nowMs;
        return {
            title: null,
            ...findPath(post, template, at),
            reason: (0,unpublished/* findUnpublished */.P)((0,unpublished/* exactFields */.X)(post)) ?? (isFuture ? 'its date is in the future' : null),
            dateMs: at?.epochMilliseconds ?? null,
            problems,
        };
    };
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

;// CONCATENATED MODULE: ./build/src/site/sub-site.js

/** Folders that hold several sites or packages of one repository, looked into as well. */
const PARENTS = new Set(['apps', 'packages', 'sites', 'web']);
/** Sites that are there to be shown or tested, not the blog. */
const NOT_BLOGS = /^(?:tests?|examples?|fixtures?|e2e|demos?|templates?|playground|vendor|node_modules)$/i;
/** The folders below the root that may hold a site: those with a configuration file of a generator, or of a package. */
function findSubFolders(files, generators) {
    const names = new Set(['package.json', ...generators.flatMap((generator) => generator.configFiles)]);
    const folders = new Set();
    const hidden = new Set();
    for (const file of files.list().files) {
        const parts = file.split('/');
        const first = parts[0] ?? '';
        if (parts.length < 2 || NOT_BLOGS.test(first))
            continue;
        if (names.has(parts.slice(1).join('/')))
            folders.add(first);
        if (PARENTS.has(first) && parts.length > 2 && names.has(parts.slice(2).join('/')))
            folders.add(`${first}/${parts[1]}`);
        // VitePress keeps its configuration in a hidden folder, which is not listed.
        if (file.endsWith('.md'))
            hidden.add(first);
    }
    for (const folder of hidden)
        if (files.exists(`${folder}/.vitepress`))
            folders.add(folder);
    return [...folders].filter((folder) => !/[*?[\]{}()!]/.test(folder)).sort();
}
/** The files of a folder, as if it were the root. */
function scopeFiles(files, folder) {
    const inside = (file) => external_node_path_.posix.join(folder, file);
    const outside = (file) => external_node_path_.posix.relative(folder, file);
    let listing = null;
    const own = (items) => items
        .filter(({ path }) => path.startsWith(`${folder}/`))
        .map((item) => ({ ...item, path: outside(item.path) }));
    const list = () => {
        const { files: names, odd, unreadable } = files.list();
        listing ??= {
            files: names.filter((name) => name.startsWith(`${folder}/`)).map(outside),
            odd: own(odd),
            unreadable: own(unreadable),
        };
        return listing;
    };
    return {
        list,
        readHead: (file, isComplete, maxBytes) => files.readHead(inside(file), isComplete, maxBytes),
        readText: (file) => files.readText(inside(file)),
        exists: (file) => files.exists(inside(file)),
        readMedia: (file) => files.readMedia(inside(file)),
        readBytes: (file) => files.readBytes(inside(file)),
        repositoryPath: (file) => files.repositoryPath(inside(file)),
    };
}
/** A site that was read in a folder, with its paths from the root. */
function liftSite(files, site, folder) {
    const lift = (path) => external_node_path_.posix.join(folder, path);
    const liftPattern = (pattern) => pattern.startsWith('!') ? `!${lift(pattern.slice(1))}` : lift(pattern);
    const liftProblem = (problem) => files.exists(lift(problem.file)) ? { ...problem, file: lift(problem.file) } : problem;
    const page = (post) => site.page({ ...post, file: external_node_path_.posix.relative(folder, post.file) });
    return {
        ...site,
        posts: site.posts.map(liftPattern),
        notPosts: site.notPosts.map(liftPattern),
        staticFolders: [...site.staticFolders.map(lift), folder],
        publicFolders: (site.publicFolders ?? []).map(lift),
        aliases: new Map([...(site.aliases ?? [])].map(([prefix, target]) => [prefix, lift(target)])),
        problems: site.problems.map(liftProblem),
        page,
    };
}

;// CONCATENATED MODULE: ./build/src/site/read-site.js





/** Reads the blog as its generator sees it at `nowMs` (epoch milliseconds); settings win over its configuration. */
function readSite(files, settings, nowMs) {
    const found = findBlog(files, settings.site.generator);
    const context = { settings, nowMs };
    if (found.generator === null) {
        const plain = readPlainSite(files, context);
        const problems = [...plain.problems, ...judgeFolders(found.others)];
        return withAddress({ ...plain, problems }, settings.placeOf('site.url'));
    }
    const { generator, folder } = found;
    const own = folder === '' ? files : scopeFiles(files, folder);
    const site = { generator: generator.name, ...generator.read(own, context) };
    const file = generator.configFiles.find((name) => own.exists(name));
    const place = file === undefined ? settings.placeOf('site.url') : (0,src_problem/* startOf */.GH)(external_node_path_.posix.join(folder, file));
    return withAddress(folder === '' ? site : liftSite(files, site, folder), place);
}
/** The one that the settings name, which they have checked, else the first that recognises the root; then the only folder that one recognises. */
function findBlog(files, name) {
    const named = name === null ? null : (0,generators/* findGenerator */.T)(name);
    const candidates = named === null ? generators/* GENERATORS */.D : [named];
    const detected = candidates.find((generator) => generator.detect(files));
    if (detected !== undefined)
        return { generator: detected, folder: '' };
    const inFolders = findSubFolders(files, candidates).flatMap((folder) => {
        const scoped = scopeFiles(files, folder);
        const generator = candidates.find((it) => it.detect(scoped));
        return generator === undefined ? [] : [{ generator, folder }];
    });
    const [only] = inFolders;
    if (only !== undefined && inFolders.length === 1)
        return only;
    if (named !== null)
        return { generator: named, folder: '' };
    return { generator: null, others: inFolders.map(({ folder }) => folder) };
}
/** Several folders with a site each: which one is the blog is not guessed. */
function judgeFolders(folders) {
    const [first] = folders;
    if (first === undefined)
        return [];
    const problem = {
        ...(0,src_problem/* startOf */.GH)('.github/pin-on-merge.yml'),
        severity: 'warning',
        code: 'generator-ambiguous',
        message: `There is more than one site: ${folders.slice(0, 5).join(', ')}. None is taken for the blog.`,
        hint: `working-directory: ${first}`,
    };
    return [problem];
}
/** A site without an address is one error, here and not at every post. */
function withAddress(site, place) {
    if (site.url !== null || site.problems.some(({ code }) => code === 'site-url-missing'))
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

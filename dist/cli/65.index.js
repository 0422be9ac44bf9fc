export const id = 65;
export const ids = [65];
export const modules = {

/***/ 54065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listUrls: () => (/* binding */ listUrls)
/* harmony export */ });
/* harmony import */ var _content_discover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50080);
/* harmony import */ var _content_no_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64184);
/* harmony import */ var _content_read_posts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5969);
/* harmony import */ var _safe_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9123);
/* harmony import */ var _site_read_site_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25791);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89826);






/** `urls`: every post, its public URL, and the rule that made it. */
function listUrls(parsed, outside) {
    const { settings, ports } = (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .openSession */ .f)(parsed, outside);
    const site = (0,_site_read_site_js__WEBPACK_IMPORTED_MODULE_3__/* .readSite */ .U)(ports.files, settings, ports.clock.now());
    const found = (0,_content_discover_js__WEBPACK_IMPORTED_MODULE_0__/* .discoverPosts */ .Z)(ports.files, site, settings);
    const read = [...(0,_content_read_posts_js__WEBPACK_IMPORTED_MODULE_1__/* .readPosts */ .a)(ports.files, found.files, true)];
    const unknown = new Map();
    const posts = read.flatMap(({ post }) => {
        if (post === null)
            return [];
        const page = site.page(post);
        const { url, rule, published } = page;
        const route = page.problems.find(({ code }) => code === 'permalink-missing');
        if (published && route !== undefined)
            unknown.set(route.hint, { ...route, severity: 'warning' });
        const why = url === null ? (0,_content_no_url_js__WEBPACK_IMPORTED_MODULE_5__/* .explainNoUrl */ .E)(page, site.url).why : null;
        return [{ file: post.file, url, rule, published, reason: page.reason ?? why }];
    });
    const own = read.flatMap((each) => each.problems);
    // One warning for all posts that the same setting would help: an error only where a pin needs the URL.
    const problems = [...site.problems, ...found.problems, ...own, ...unknown.values()];
    if (parsed.json)
        outside.print(`${JSON.stringify({ version: 1, generator: site.generator, posts }, null, 2)}\n`);
    for (const { file, url, rule, published, reason } of parsed.json ? [] : posts) {
        const why = reason === null ? '' : `  ${published ? 'no URL' : 'not published'}: ${reason}`;
        outside.print(`${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_2__/* .safeLine */ .o)(`${file}  ${url ?? '(unknown)'}  ${rule}${why}`)}\n`);
    }
    for (const { file, line, column, severity, message, hint } of problems)
        outside.log.warn(`${file}:${line}:${column}: ${severity}: ${message}${hint === null ? '' : ` (${hint})`}`);
    return problems.some((problem) => problem.severity === 'error') ? 1 : 0;
}


/***/ }),

/***/ 50080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ discoverPosts)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67938);



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
/* harmony import */ var _front_matter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4000);



/** The fences need some room beside the front matter. */
const MAX_HEAD_BYTES = _front_matter_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_FRONT_MATTER_BYTES */ .Rf + 4096;
/**
 * Reads the posts that may have pins, or (`all`) every post with front matter, one after the other, so that nobody has to keep
 * them. One bad post hides no other.
 */
function* readPosts(files, names, all = false) {
    for (const name of names) {
        const head = files.readHead(name, _front_matter_js__WEBPACK_IMPORTED_MODULE_1__/* .isHeadComplete */ .ek, MAX_HEAD_BYTES);
        if (head.kind === 'unreadable') {
            const finding = (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .makeError */ .xz)('post-unreadable', `${name} cannot be read: ${head.reason}.`);
            yield { post: null, problems: (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .placeFindings */ .ky)((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(name), [finding]) };
        }
        else if (all || (0,_front_matter_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHavePins */ .Y3)(head.text)) {
            yield (0,_front_matter_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePost */ .ad)(name, head.text, head.bytes);
        }
    }
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
// EXTERNAL MODULE: ./build/src/site/generators.js + 66 modules
var generators = __webpack_require__(88103);
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

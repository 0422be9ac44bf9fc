export const id = 119;
export const ids = [119];
export const modules = {

/***/ 40119:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.listUrls = listUrls;
const discover_js_1 = __webpack_require__(4354);
const read_posts_js_1 = __webpack_require__(73751);
const safe_line_js_1 = __webpack_require__(15844);
const read_site_js_1 = __webpack_require__(83967);
const session_js_1 = __webpack_require__(12594);
/** `urls`: every post, its public URL, and the rule that made it. */
function listUrls(parsed, outside) {
    const { settings, ports } = (0, session_js_1.openSession)(parsed, outside);
    const site = (0, read_site_js_1.readSite)(ports.files, settings, ports.clock.now());
    const found = (0, discover_js_1.discoverPosts)(ports.files, site, settings.posts);
    const read = (0, read_posts_js_1.readPosts)(ports.files, found.files, true);
    const posts = read.posts.map((post) => {
        const { url, rule, published, reason } = site.page(post);
        return { file: post.file, url, rule, published, reason };
    });
    const problems = [...site.problems, ...found.problems, ...read.problems];
    if (parsed.json)
        outside.print(`${JSON.stringify({ version: 1, generator: site.generator, posts }, null, 2)}\n`);
    for (const { file, url, rule, reason } of parsed.json ? [] : posts) {
        outside.print(`${(0, safe_line_js_1.safeLine)(`${file}  ${url ?? '(unknown)'}  ${rule}${reason === null ? '' : `  not published: ${reason}`}`)}\n`);
    }
    for (const { file, line, column, severity, message } of problems)
        outside.log.warn(`${file}:${line}:${column}: ${severity}: ${message}`);
    return problems.some((problem) => problem.severity === 'error') ? 1 : 0;
}


/***/ })

};

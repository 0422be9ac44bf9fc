export const id = 65;
export const ids = [65];
export const modules = {

/***/ 6446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listUrls: () => (/* binding */ listUrls)
/* harmony export */ });
/* harmony import */ var _content_discover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80);
/* harmony import */ var _content_read_posts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3286);
/* harmony import */ var _safe_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9123);
/* harmony import */ var _site_read_site_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9824);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9826);





/** `urls`: every post, its public URL, and the rule that made it. */
function listUrls(parsed, outside) {
    const { settings, ports } = (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .openSession */ .f)(parsed, outside);
    const site = (0,_site_read_site_js__WEBPACK_IMPORTED_MODULE_3__/* .readSite */ .U)(ports.files, settings, ports.clock.now());
    const found = (0,_content_discover_js__WEBPACK_IMPORTED_MODULE_0__/* .discoverPosts */ .Z)(ports.files, site, settings);
    const read = [...(0,_content_read_posts_js__WEBPACK_IMPORTED_MODULE_1__/* .readPosts */ .a)(ports.files, found.files, true)];
    const posts = read.flatMap(({ post }) => {
        if (post === null)
            return [];
        const { url, rule, published, reason } = site.page(post);
        return [{ file: post.file, url, rule, published, reason }];
    });
    const problems = [...site.problems, ...found.problems, ...read.flatMap((each) => each.problems)];
    if (parsed.json)
        outside.print(`${JSON.stringify({ version: 1, generator: site.generator, posts }, null, 2)}\n`);
    for (const { file, url, rule, reason } of parsed.json ? [] : posts) {
        outside.print(`${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_2__/* .safeLine */ .o)(`${file}  ${url ?? '(unknown)'}  ${rule}${reason === null ? '' : `  not published: ${reason}`}`)}\n`);
    }
    for (const { file, line, column, severity, message } of problems)
        outside.log.warn(`${file}:${line}:${column}: ${severity}: ${message}`);
    return problems.some((problem) => problem.severity === 'error') ? 1 : 0;
}


/***/ })

};

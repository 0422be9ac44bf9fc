export const id = 749;
export const ids = [749];
export const modules = {

/***/ 60749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveSandbox: () => (/* binding */ serveSandbox)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _sandbox_parse_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42213);
/* harmony import */ var _sandbox_sandbox_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95103);




/** `sandbox`: prints one JSON line when it is ready and serves until it is told to stop. */
async function serveSandbox(parsed, outside) {
    const options = (0,_sandbox_parse_options_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSandboxOptions */ .J$)(parsed.values);
    if (options.kind === 'invalid')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .GN(options.mistakes.map((text) => splitMistake(text)));
    const sandbox = await (0,_sandbox_sandbox_js__WEBPACK_IMPORTED_MODULE_3__/* .createSandbox */ ._)(options.value);
    const { url, apiKey, workspaceId, accountId } = sandbox;
    outside.print(`${JSON.stringify({ url, apiKey, workspaceId, accountId })}\n`);
    await Promise.race([(0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(process, 'SIGINT'), (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(process, 'SIGTERM')]);
    await sandbox.close();
    return 0;
}
/** `--flag: what is wrong` in its two parts. */
function splitMistake(text) {
    const [where = '', ...rest] = text.split(': ');
    return { where, message: rest.join(': '), hint: null };
}


/***/ })

};

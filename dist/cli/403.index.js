export const id = 403;
export const ids = [403];
export const modules = {

/***/ 35403:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.serveSandbox = serveSandbox;
const node_events_1 = __webpack_require__(78474);
const errors_js_1 = __webpack_require__(83916);
const parse_options_js_1 = __webpack_require__(64315);
const sandbox_js_1 = __webpack_require__(27304);
/** `sandbox`: prints one JSON line when it is ready and serves until it is told to stop. */
async function serveSandbox(parsed, outside) {
    const options = (0, parse_options_js_1.parseSandboxOptions)(parsed.values);
    if (options.kind === 'invalid')
        throw new errors_js_1.SettingsError(options.mistakes.map((text) => splitMistake(text)));
    const sandbox = await (0, sandbox_js_1.createSandbox)(options.value);
    const { url, apiKey, workspaceId, accountId } = sandbox;
    outside.print(`${JSON.stringify({ url, apiKey, workspaceId, accountId })}\n`);
    await Promise.race([(0, node_events_1.once)(process, 'SIGINT'), (0, node_events_1.once)(process, 'SIGTERM')]);
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

export const id = 597;
export const ids = [597];
export const modules = {

/***/ 4597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDemo: () => (/* binding */ runDemo)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);
/* harmony import */ var _sandbox_sandbox_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95103);
/* harmony import */ var _run_command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58777);






/** Sandbox seconds for each real one: minutes of waiting pass in a moment. */
const SPEED = 20;
/** `demo`: the example blog against the sandbox over real HTTP, without an account: plan, apply, and a second apply. */
async function runDemo(outside) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(import.meta.url)), '..', '..', 'example');
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'pin-on-merge-demo-'));
    const sandbox = await (0,_sandbox_sandbox_js__WEBPACK_IMPORTED_MODULE_4__/* .createSandbox */ ._)({ speed: SPEED });
    try {
        const env = {
            PUBLER_API_URL: sandbox.url,
            PUBLER_API_KEY: sandbox.apiKey,
            PUBLER_WORKSPACE_ID: sandbox.workspaceId,
        };
        const run = (command) => {
            const values = {
                root,
                ledger: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'ledger.json'),
                ...(command === 'apply' ? { speed: String(SPEED) } : {}),
            };
            return (0,_run_command_js__WEBPACK_IMPORTED_MODULE_5__.runCommand)({ command, values, posts: [], json: false, switches: new Set(), words: [] }, { ...outside, env });
        };
        outside.print(`A sandbox that behaves like Publer listens on ${sandbox.origin}; the blog is in example/.\n\n== plan: what would happen\n`);
        const planned = await run('plan');
        outside.print('\n== apply: the pins are scheduled\n');
        const applied = await run('apply');
        const before = sandbox.state().posts.length;
        outside.print(`\nThe sandbox now holds ${before} scheduled pins.\n\n== apply again: nothing is sent twice\n`);
        const again = await run('apply');
        outside.print(`\nsecond apply: ${sandbox.state().posts.length - before} sent\n`);
        return Math.max(planned, applied, again);
    }
    finally {
        await sandbox.close();
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    }
}


/***/ })

};

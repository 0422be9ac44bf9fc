export const id = 931;
export const ids = [931];
export const modules = {

/***/ 71931:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.runDemo = runDemo;
const node_fs_1 = __webpack_require__(73024);
const node_os_1 = __webpack_require__(48161);
const node_path_1 = __webpack_require__(76760);
const node_url_1 = __webpack_require__(73136);
const sandbox_js_1 = __webpack_require__(27304);
const run_command_js_1 = __webpack_require__(85863);
/** Sandbox seconds for each real one: minutes of waiting pass in a moment. */
const SPEED = 20;
/** `demo`: the example blog against the sandbox over real HTTP, without an account: plan, apply, and a second apply. */
async function runDemo(outside) {
    const root = (0, node_path_1.join)((0, node_path_1.dirname)((0, node_url_1.fileURLToPath)(import.meta.url)), '..', '..', 'example');
    const folder = (0, node_fs_1.mkdtempSync)((0, node_path_1.join)((0, node_os_1.tmpdir)(), 'pin-on-merge-demo-'));
    const sandbox = await (0, sandbox_js_1.createSandbox)({ speed: SPEED });
    try {
        const env = {
            PUBLER_API_URL: sandbox.url,
            PUBLER_API_KEY: sandbox.apiKey,
            PUBLER_WORKSPACE_ID: sandbox.workspaceId,
        };
        const run = (command) => {
            const values = {
                root,
                ledger: (0, node_path_1.join)(folder, 'ledger.json'),
                ...(command === 'apply' ? { speed: String(SPEED) } : {}),
            };
            return (0, run_command_js_1.runCommand)({ command, values, posts: [], json: false }, { ...outside, env });
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
        (0, node_fs_1.rmSync)(folder, { recursive: true, force: true });
    }
}


/***/ })

};

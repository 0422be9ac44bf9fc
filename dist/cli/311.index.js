export const id = 311;
export const ids = [311];
export const modules = {

/***/ 311:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.VERSION = void 0;
const package_json_1 = __importDefault(__webpack_require__(8330));
/** From package.json, so that there is one place for it. */
exports.VERSION = package_json_1.default.version;


/***/ }),

/***/ 8330:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"name":"pin-on-merge","version":"0.1.0","description":"Schedule Pinterest pins from the front matter of your blog posts when you merge to main, through Publer.","license":"MIT","repository":"github:pin-on-merge/pin-on-merge","type":"module","private":true,"bin":{"pin-on-merge":"dist/cli/index.js"},"files":["dist","action.yml","example","README.md","CHANGELOG.md","LICENSE"],"engines":{"node":">=20.19"},"scripts":{"demo":"node dist/cli/index.js demo","cit":"npm ci --ignore-scripts --no-audit --no-fund && npm test --","test":"vitest run --project unit --project scenarios","test:dist":"vitest run --project dist","typecheck":"tsc --noEmit","lint":"biome ci .","format":"biome check --write .","build":"ncc build src/cli.ts -o dist/cli --license licenses.txt --transpile-only --no-cache -q","all":"npm run typecheck && npm run lint && npm test && npm run build && npm run test:dist"},"devDependencies":{"@biomejs/biome":"2.5.15","@types/js-yaml":"^3.12.10","@types/node":"^20.19.43","@types/picomatch":"^4.0.3","@vercel/ncc":"^0.45.0","fast-check":"^4.10.2","typescript":"~6.0.3","vitest":"~4.1.12"},"dependencies":{"gray-matter":"^4.0.3","image-size":"^2.1.0","js-yaml":"^3.15.2","leven":"^4.1.0","picomatch":"^4.0.7","smol-toml":"^1.9.1","temporal-polyfill":"^1.0.8","undici":"^7.30.2","yaml":"^2.9.1","zod":"^4.6.7"}}');

/***/ })

};

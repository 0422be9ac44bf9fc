export const id = 225;
export const ids = [225,990];
export const modules = {

/***/ 22225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HELP: () => (/* binding */ HELP)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10990);

/** What `--help` prints. */
const HELP = `pin-on-merge ${_version_js__WEBPACK_IMPORTED_MODULE_0__.VERSION}: schedule Pinterest pins from the front matter of your posts, through Publer

  pin-on-merge check    what is wrong with the pins of your posts; asks nobody
  pin-on-merge plan     what apply would do; writes nothing
  pin-on-merge apply    schedule the pins
  pin-on-merge resolve KEY --adopt ID|--retry|--abandon
                        what a person decided about a pin that is held; sends nothing
  pin-on-merge export --format pinterest-csv --out FILE
                        the plan as files that Pinterest's own bulk upload takes, without Publer
  pin-on-merge urls     every post and its public URL; --verify asks the live site, --verify sitemap.xml (or an https address) compares
  pin-on-merge boards   accounts and boards of your Publer workspace
  pin-on-merge sandbox  a stand-in for Publer on this machine, to try everything without an account
  pin-on-merge demo     the example blog on the sandbox
  pin-on-merge demo-action  the action as GitHub runs it, on stand-ins for GitHub and Publer

Flags of check, plan, apply, resolve, export, urls, boards:
  --root DIR            folder of the blog (default: here)
  --config FILE         settings (default: .github/pin-on-merge.yml)
  --json                the result as JSON on stdout
  --backfill            old posts too: \`since\` does not count, and max-changes pins go with each run, oldest first
  --now ISO             plan from this time on (apply: only against the sandbox)
  --posts GLOBS --site-url URL --permalink TEMPLATE --generator NAME --timezone ZONE
  --board NAME --account NAME --since DATE --max-changes N --fail-on error|warning|never
                        override the settings file
plan, apply, resolve, export: --ledger FILE (default: .pin-on-merge/ledger.json), or --ledger-branch NAME    apply: --speed N (only against the sandbox)
sandbox: --port N --boards "Bread=111" --accounts "main=1"|none --job-time MS --lag MS --rate-limit off|real
         --one-minute-rule on|off --now ISO --speed N (0: the clock stands) --state FILE --external-media accept|reject
         --daily-limit N --boards-at media_options|accounts|both --dialect live|documented|wrapped

Environment: PUBLER_API_KEY, PUBLER_WORKSPACE_ID, PUBLER_API_URL; for a ledger branch GITHUB_TOKEN, GITHUB_REPOSITORY
Exit: 0 done · 1 an error in a post, or a pin that failed, waits or is held · 2 wrong usage or settings · 3 Publer, GitHub or the site not reached
`;


/***/ }),

/***/ 10990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VERSION: () => (/* binding */ VERSION)
});

;// CONCATENATED MODULE: ./build/package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./build/src/version.js

/** From package.json, so that there is one place for it. */
const VERSION = package_namespaceObject.rE;


/***/ })

};

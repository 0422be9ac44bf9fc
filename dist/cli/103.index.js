export const id = 103;
export const ids = [103];
export const modules = {

/***/ 95103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ createSandbox)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/sandbox/answer.js
function jsonAnswer(status, value) {
    return textAnswer(status, 'application/json; charset=utf-8', JSON.stringify(value));
}
/** Publer's error shape: no codes, only sentences. */
function errorAnswer(status, message) {
    return jsonAnswer(status, { errors: [message] });
}
function htmlAnswer(status, title) {
    const html = `<!DOCTYPE html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`;
    return textAnswer(status, 'text/html; charset=utf-8', html);
}
function textAnswer(status, contentType, text) {
    return { status, contentType, text, headers: {} };
}
function withHeaders(answer, headers) {
    return { ...answer, headers: { ...answer.headers, ...headers } };
}

;// CONCATENATED MODULE: ./build/src/sandbox/boards-of.js
/** Boards of one account: those whose name begins with the account's (`shop/Bread`), shown without it, and those that name none. */
function boardsOf({ boards, accounts }, accountId) {
    return boards.flatMap(({ id, name }) => {
        const owner = accounts.find((account) => name.startsWith(`${account.name}/`));
        if (owner === undefined)
            return [{ id, name }];
        return owner.id === accountId ? [{ id, name: name.slice(owner.name.length + 1) }] : [];
    });
}

;// CONCATENATED MODULE: ./build/src/sandbox/messages.js
/** What Publer says. Observed unless marked: those are in its style, because no wording is known. */
const MESSAGES = {
    wrongKey: 'Invalid API key', // wording not known
    foreignWorkspace: "You don't have access on this workspace",
    forbidden: "You don't have permission to access this resource", // wording not known
    badRequest: 'Bad Request', // wording not known
    rateLimit: 'Rate limit exceeded. Retry later.',
    blocked: 'error code: 1010',
    unknownState: (state) => `Unknown state ${state}`,
    tooMany: 'A bulk request can hold at most 500 posts', // wording not known
    tooBig: 'File is too big. The limit is 200 MB', // wording not known
    fileBlank: "File can't be blank", // wording not known
    unknownAccount: "Account can't be blank", // wording not known
    noNetwork: "The composer is in a bad state for this account as it's missing the social network params.",
    wrongType: 'Post type is not valid',
    noMedia: "undefined method 'count' for nil",
    mediaCount: 'A pin can have up to 5 photos or 1 video', // documented rule, wording not known
    noAlbum: "Album can't be blank",
    noTime: 'Scheduled at is not valid', // wording not known
    backdated: 'Posts cannot be backdated',
    oneMinute: "There's another post at this time. A one minute gap is required between posts",
    dailyLimit: 'The daily limit of posts for this account has been reached', // documented rule, wording not known
    postMissing: 'Post not found', // wording not known
    jobMissing: 'Job not found', // wording not known
    published: 'Published posts cannot be edited', // wording not known
};

;// CONCATENATED MODULE: ./build/src/sandbox/options.js

/** Fixed and unmistakably fake: a ledger made against the sandbox names this workspace. */
const SANDBOX_API_KEY = 'sandbox-key-not-a-secret';
const SANDBOX_WORKSPACE_ID = '5a4dbc000000000000000001';
const SANDBOX_USER_ID = '5a4dbc000000000000000002';
const DEFAULT_ACCOUNTS = [{ id: '5a4dbc00000000000000000a', name: 'main' }];
const DEFAULT_BOARDS = [
    { id: '934145216398624387', name: 'Recipes' },
    { id: '934145216398624390', name: 'Bread' },
    { id: '934145216398624393', name: 'Home' },
    { id: '934145216398624396', name: 'Crafts' },
    { id: '934145216398624399', name: 'Travel' },
];
/** Throws SettingsError where a number or an offset makes no sense. */
function makeRules(options, remembered) {
    const rules = {
        boards: options.boards ?? remembered?.boards ?? DEFAULT_BOARDS,
        accounts: options.accounts ?? remembered?.accounts ?? DEFAULT_ACCOUNTS,
        jobTimeMs: options.jobTimeMs ?? 1000,
        lagMs: options.lagMs ?? 1000,
        rateLimit: options.rateLimit ?? 'real',
        oneMinuteRule: options.oneMinuteRule ?? 'on',
        externalMedia: options.externalMedia ?? 'reject',
        boardsAt: options.boardsAt ?? 'media_options',
        dailyLimit: options.dailyLimit ?? 36,
        dialect: options.dialect ?? 'live',
        unknownBoards: options.unknownBoards ?? 'accept',
        deletePublished: options.deletePublished ?? 'remove',
        mediaLifeMs: options.mediaLifeMs ?? 0,
        utcOffset: options.utcOffset ?? '+02:00',
    };
    assertRules(rules, options);
    return rules;
}
function assertRules(rules, options) {
    const numbers = {
        'job time': rules.jobTimeMs,
        lag: rules.lagMs,
        'daily limit': rules.dailyLimit,
        'media life': rules.mediaLifeMs,
        speed: options.speed ?? 1,
    };
    const wrong = Object.entries(numbers).filter(([, value]) => !Number.isFinite(value) || value < 0);
    const mistakes = wrong.map(([name, value]) => mistake(`the ${name} must be 0 or more, not ${value}`));
    if (!/^[+-]\d\d:\d\d$/.test(rules.utcOffset)) {
        mistakes.push(mistake(`the UTC offset must look like +02:00, not ${rules.utcOffset}`));
    }
    if (options.now !== undefined && Number.isNaN(Date.parse(options.now))) {
        mistakes.push(mistake(`now must be an ISO 8601 instant, not ${options.now}`));
    }
    if (mistakes.length > 0)
        throw new errors/* SettingsError */.GN(mistakes);
}
function mistake(message) {
    return { where: 'sandbox', message, hint: null };
}

;// CONCATENATED MODULE: ./build/src/sandbox/account-routes.js




/** Who the key belongs to, its workspaces, accounts and boards. */
const accountRoutes = [
    { method: 'GET', path: '/users/me', workspace: false, handle: showUser },
    { method: 'GET', path: '/workspaces', workspace: false, handle: listWorkspaces },
    { method: 'GET', path: '/accounts', workspace: true, handle: listAccounts },
    { method: 'GET', path: '/workspaces/:id/media_options', workspace: true, handle: listBoards },
];
function showUser() {
    return jsonAnswer(200, {
        id: SANDBOX_USER_ID,
        name: 'Sandbox',
        email: 'sandbox@publer.invalid',
        default_workspace: SANDBOX_WORKSPACE_ID,
    });
}
function listWorkspaces() {
    return jsonAnswer(200, [
        { id: SANDBOX_WORKSPACE_ID, name: 'Sandbox', plan: { rate: 'business', locked: false }, role: 'owner' },
    ]);
}
function listAccounts(_, { rules }) {
    const accounts = rules.accounts.map(({ id, name }) => ({
        id,
        provider: 'pinterest',
        name,
        type: 'pin_business',
        picture: null,
    }));
    if (rules.boardsAt === 'media_options')
        return jsonAnswer(200, accounts);
    return jsonAnswer(200, accounts.map((account) => ({ ...account, albums: albums(rules, account.id) })));
}
/** Without `accounts[]` it tells the boards of every account. */
function listBoards(call, { rules }) {
    if (call.params[0] !== SANDBOX_WORKSPACE_ID)
        return errorAnswer(401, MESSAGES.foreignWorkspace);
    const asked = call.query.getAll('accounts[]');
    const accounts = rules.accounts.filter(({ id }) => asked.length === 0 || asked.includes(id));
    const albumsOf = (id) => (rules.boardsAt === 'accounts' ? [] : albums(rules, id));
    return jsonAnswer(200, accounts.map(({ id }) => ({ id, albums: albumsOf(id), watermarks: [] })));
}
function albums(rules, account) {
    return boardsOf(rules, account).map(({ id, name }) => ({ id, name, type: 'pinterest' }));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/sandbox/make-id.js

/** 24 hex digits, as Publer's ids are. */
function makeId() {
    return (0,external_node_crypto_.randomBytes)(12).toString('hex');
}

;// CONCATENATED MODULE: ./build/src/sandbox/make-media.js

/** A file that Publer holds; `type` is its media type where one was sent, the name tells otherwise. */
function makeMedia(file) {
    const id = makeId();
    const path = `https://cdn.publer.invalid/uploads/tmp/${id}/`;
    return {
        id,
        type: /^video\//.test(file.type) || /\.(?:mp4|mov)$/i.test(file.name) ? 'video' : 'photo',
        name: file.name,
        path: `${path}${file.name.slice(-80).replace(/[^\w.-]/g, '_')}`,
        thumbnail: `${path}thumbnail.jpg`,
        width: null,
        height: null,
        bytes: null,
        sha256: null,
        created_at: file.createdAt,
    };
}
/** A media object as Publer answers it. */
function renderMedia(media) {
    const { id, type, name, path, thumbnail, width, height } = media;
    return { id, type, name, path, thumbnail, width, height, validity: { pinterest: true } };
}

;// CONCATENATED MODULE: ./build/src/sandbox/job-routes.js




const PLAN = { rate: 'business', locked: false };
/** The status of a job. */
const jobRoutes = [
    { method: 'GET', path: '/job_status/:id', workspace: true, handle: showJob },
];
/** Enters a job that will run after `jobTimeMs`, bent by the faults that are armed for this request. */
function startJob(work, { tweaks }, world) {
    const { jobTimeMs, lagMs } = world.rules;
    const job = {
        id: makeId(),
        bulk_state: '',
        pins: [],
        media: [],
        ...work,
        status: 'working',
        created_at: new Date(world.now()).toISOString(),
        due_at: new Date(world.now() + jobTimeMs).toISOString(),
        lag_ms: tweaks.lagMs ?? lagMs,
        failures: [],
        made: [],
        fail_with: tweaks.failure,
        ...bend(tweaks.job),
    };
    world.change({ jobs: [...world.contents().jobs, job] });
    return job;
}
function bend(fault) {
    switch (fault) {
        case null:
            return { effect: 'whole', report: 'truth' };
        case 'never':
            return { effect: 'whole', report: 'working' };
        case 'never-applied':
            return { effect: 'none', report: 'working' };
        case 'partial':
            return { effect: 'half', report: 'truth' };
        case 'missing':
            return { effect: 'whole', report: 'missing' };
    }
}
/** The answer that names a new job: 200 live, 202 in the documentation, wrapped on one page. */
function acceptJob({ id }, { rules }) {
    switch (rules.dialect) {
        case 'live':
            return jsonAnswer(200, { job_id: id });
        case 'documented':
            return jsonAnswer(202, { job_id: id });
        case 'wrapped':
            return jsonAnswer(200, { success: true, data: { job_id: id } });
    }
}
function showJob({ params, tweaks }, world) {
    const job = world.contents().jobs.find(({ id }) => id === params[0]);
    if (job === undefined || job.report === 'missing' || tweaks.job === 'missing') {
        return errorAnswer(404, MESSAGES.jobMissing);
    }
    const never = tweaks.job === 'never' || tweaks.job === 'never-applied';
    const working = job.status === 'working' || job.report === 'working' || never;
    return jsonAnswer(200, renderStatus(working ? null : job, tweaks, world));
}
/** Null: still working. */
function renderStatus(job, tweaks, world) {
    const { dialect } = world.rules;
    const word = dialect === 'documented' ? 'completed' : 'complete';
    const payload = job === null || tweaks.job === 'partial' ? {} : { payload: renderPayload(job, world) };
    const status = job === null ? { status: 'working' } : { status: word, ...payload, plan: PLAN };
    if (dialect !== 'wrapped')
        return status;
    return { success: true, data: { status: status.status, result: { ...payload, plan: PLAN } } };
}
/** A schedule job names failures only, never posts; media and publish jobs list what they made. */
function renderPayload(job, world) {
    switch (job.kind) {
        case 'schedule':
            return { failures: renderFailures(job.id, job.failures, world) };
        case 'media':
            return world
                .contents()
                .media.filter(({ id }) => job.made.includes(id))
                .map(renderMedia);
        case 'publish':
            return [
                ...world
                    .contents()
                    .posts.filter(({ id }) => job.made.includes(id))
                    .map(renderPublished),
                ...job.failures.map((failure) => ({ type: 'error', failure })),
            ];
    }
}
/** An object of arrays live, a flat array in the documentation. */
function renderFailures(jobId, failures, { rules }) {
    if (rules.dialect === 'documented')
        return failures;
    return failures.length === 0 ? {} : { [jobId]: failures };
}
function renderPublished(post) {
    return { type: 'post', post: { id: post.id, account_id: post.account_id, post_link: post.post_link } };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
;// CONCATENATED MODULE: ./build/src/sandbox/media-routes.js





/** Uploads: a file is answered at once, a URL by a job. */
const mediaRoutes = [
    { method: 'POST', path: '/media', workspace: true, handle: upload },
    { method: 'POST', path: '/media/from-url', workspace: true, handle: uploadFromUrl },
];
const urlBody = schemas/* object */.Ikc({
    media: schemas/* array */.YOg(schemas/* object */.Ikc({ url: schemas/* string */.YjP(), name: schemas/* string */.YjP().catch('') })),
});
function upload({ body }, world) {
    if (body.kind === 'too-big')
        return errorAnswer(413, MESSAGES.tooBig);
    if (body.kind !== 'form' || body.file === null)
        return errorAnswer(400, MESSAGES.fileBlank);
    const { name, type, bytes, sha256, size } = body.file;
    const made = makeMedia({ name, type, createdAt: new Date(world.now()).toISOString() });
    const media = { ...made, bytes, sha256, width: size?.width ?? null, height: size?.height ?? null };
    world.change({ media: [...world.contents().media, media] });
    return jsonAnswer(200, renderMedia(media));
}
/** A body of another shape is answered 200 without a job id and ignored. */
function uploadFromUrl(call, world) {
    const parsed = urlBody.safeParse(call.body.kind === 'json' ? call.body.value : null);
    if (!parsed.success)
        return jsonAnswer(200, {});
    const job = startJob({ kind: 'media', media: parsed.data.media }, call, world);
    return acceptJob(job, world);
}

;// CONCATENATED MODULE: ./build/src/sandbox/listing.js
const PAGE_SIZE = 20;
const DAY_MS = 86_400_000;
/** One page of posts, ordered by time. Pages count from 0; a page that is none is the first. */
function makeListing({ posts, query, utcOffset, wrong }) {
    const found = posts.filter((post) => isAsked(post, query, utcOffset)).sort(byTime);
    const asked = query.get('page') ?? '0';
    const page = /^\d{1,9}$/.test(asked) ? Number(asked) : 0;
    const isLater = page > 0;
    const start = wrong === 'repeat' ? 0 : page * PAGE_SIZE + (wrong === 'shift' && isLater ? 1 : 0);
    return {
        posts: found.slice(start, start + PAGE_SIZE).map((post) => makeRow(post, utcOffset)),
        total: found.length + (wrong === 'total' ? 1 : 0),
        page,
        per_page: PAGE_SIZE,
        total_pages: Math.ceil(found.length / PAGE_SIZE),
    };
}
function isAsked(post, query, utcOffset) {
    const states = [...query.getAll('state[]'), ...query.getAll('state')];
    const accounts = query.getAll('account_ids[]');
    return ((states.length === 0 || states.some((state) => isOfState(post.state, state))) &&
        (accounts.length === 0 || accounts.includes(post.account_id)) &&
        isWithin(post, query, utcOffset));
}
/** `scheduled` also names `scheduled_locked` and the like. */
function isOfState(state, asked) {
    return asked === 'all' || state === asked || state.startsWith(`${asked}_`);
}
/** `from` and `to` work together only. A day without a time is a whole day of the workspace. */
function isWithin(post, query, utcOffset) {
    const from = parseBound(query.get('from'), utcOffset);
    const to = parseBound(query.get('to'), utcOffset);
    if (from === null || to === null)
        return true;
    if (post.scheduled_at === null)
        return false;
    const slotMs = Date.parse(post.scheduled_at);
    return slotMs >= from.firstMs && slotMs <= to.lastMs;
}
function parseBound(text, utcOffset) {
    if (text === null)
        return null;
    const day = /^\d{4}-\d\d-\d\d$/.test(text);
    const zoned = /(?:Z|[+-]\d\d:?\d\d)$/i.test(text);
    const firstMs = Date.parse(day ? `${text}T00:00:00${utcOffset}` : zoned ? text : `${text}${utcOffset}`);
    return Number.isNaN(firstMs) ? null : { firstMs, lastMs: day ? firstMs + DAY_MS - 1 : firstMs };
}
function byTime(a, b) {
    const [first, second] = [a.scheduled_at ?? a.created_at, b.scheduled_at ?? b.created_at];
    return first === second ? a.id.localeCompare(b.id) : first < second ? -1 : 1;
}
/** No title, board or media: that is all a listing tells. */
function makeRow(post, utcOffset) {
    const { id, text, url, state, type, account_id, post_link } = post;
    const scheduled_at = post.scheduled_at === null ? null : renderLocal(post.scheduled_at, utcOffset);
    const has_media = post.media.length > 0;
    return { id, text, url, state, type, account_id, scheduled_at, post_link, network: 'pinterest', has_media };
}
/** `2026-12-01T10:00:00.000+02:00`: milliseconds and the workspace's offset. */
function renderLocal(instant, utcOffset) {
    const minutes = Number(utcOffset.slice(1, 3)) * 60 + Number(utcOffset.slice(4));
    const shift = (utcOffset.startsWith('-') ? -minutes : minutes) * 60_000;
    return new Date(Date.parse(instant) + shift).toISOString().replace('Z', utcOffset);
}

;// CONCATENATED MODULE: ./build/src/sandbox/read-pins.js

/** An id arrives as text or as a number; both are texts from here on. */
const id = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).transform(String);
const optionalId = id.nullable().catch(null);
const read_pins_text = schemas/* string */.YjP().nullable().catch(null);
const network = schemas/* object */.Ikc({
    type: read_pins_text,
    title: read_pins_text,
    text: read_pins_text,
    url: read_pins_text,
    media: schemas/* array */.YOg(schemas/* object */.Ikc({ id: optionalId, type: read_pins_text, path: read_pins_text, alt_text: read_pins_text, caption: read_pins_text }))
        .nullable()
        .catch(null),
})
    .nullable()
    .catch(null);
const bulkPost = schemas/* object */.Ikc({
    networks: schemas/* object */.Ikc({ pinterest: network }).catch({ pinterest: null }),
    accounts: schemas/* array */.YOg(schemas/* object */.Ikc({ id, album_id: optionalId, scheduled_at: read_pins_text })),
});
const bulkBody = schemas/* object */.Ikc({ bulk: schemas/* object */.Ikc({ state: schemas/* unknown */.L5J(), posts: schemas/* array */.YOg(schemas/* unknown */.L5J()) }) });
/** Null where the body has no `bulk` with `posts`. Unknown keys, also `range` and the like, are passed over as Rails does. */
function readBulk(body) {
    const parsed = bulkBody.safeParse(body);
    if (!parsed.success)
        return null;
    const { state, posts } = parsed.data.bulk;
    return {
        state: state === undefined || state === null ? null : String(state),
        count: posts.length,
        pins: posts.flatMap(readPins),
    };
}
function readPins(post) {
    const parsed = bulkPost.safeParse(post);
    if (!parsed.success)
        return [];
    const { networks, accounts } = parsed.data;
    return accounts.map((account) => ({
        account_id: account.id,
        album_id: account.album_id,
        scheduled_at: account.scheduled_at,
        network: networks.pinterest,
    }));
}

;// CONCATENATED MODULE: ./build/src/sandbox/post-routes.js






const MAX_BULK = 500;
const BULK_STATES = ['scheduled', 'draft', 'draft_public', 'draft_private', 'recurring'];
/** Posts: create by a job, list, change, delete. */
const postRoutes = [
    { method: 'POST', path: '/posts/schedule', workspace: true, handle: create('schedule') },
    { method: 'POST', path: '/posts/schedule/publish', workspace: true, handle: create('publish') },
    { method: 'GET', path: '/posts', workspace: true, handle: list },
    { method: 'GET', path: '/posts/:id', workspace: true, handle: () => errorAnswer(403, MESSAGES.forbidden) },
    { method: 'PUT', path: '/posts/:id', workspace: true, handle: update },
    { method: 'DELETE', path: '/posts', workspace: true, handle: remove },
];
/** A body that is not understood is answered 200 without a job id; what is wrong in a pin shows when the job runs. */
function create(kind) {
    return (call, world) => {
        if (call.body.kind === 'not-json')
            return errorAnswer(400, MESSAGES.badRequest);
        const bulk = readBulk(call.body.kind === 'json' ? call.body.value : null);
        if (bulk === null)
            return jsonAnswer(200, {});
        const state = bulk.state ?? (kind === 'publish' ? 'scheduled' : '');
        if (!BULK_STATES.includes(state))
            return errorAnswer(400, MESSAGES.unknownState(state));
        if (bulk.count > MAX_BULK)
            return errorAnswer(400, MESSAGES.tooMany);
        return acceptJob(startJob({ kind, bulk_state: state, pins: [...bulk.pins] }, call, world), world);
    };
}
function list({ query, tweaks }, world) {
    const hiddenMs = tweaks.lagMs;
    const isListed = (post) => Date.parse(post.listed_at) <= world.now() &&
        (hiddenMs === null || Date.parse(post.created_at) + hiddenMs <= world.now());
    const posts = world.contents().posts.filter(isListed);
    const { utcOffset } = world.rules;
    return jsonAnswer(200, makeListing({ posts, query, utcOffset, wrong: tweaks.pages }));
}
const updateBody = schemas/* object */.Ikc({
    post: schemas/* object */.Ikc({ text: schemas/* string */.YjP().nullish(), title: schemas/* string */.YjP().nullish() }),
});
/** Text and title of a post that is not yet published; everything else in the body is passed over. */
function update({ params, body }, world) {
    const post = world.contents().posts.find(({ id }) => id === params[0]);
    if (post === undefined)
        return errorAnswer(404, MESSAGES.postMissing);
    if (post.state.startsWith('published'))
        return errorAnswer(403, MESSAGES.published);
    const parsed = updateBody.safeParse(body.kind === 'json' ? body.value : null);
    if (!parsed.success)
        return jsonAnswer(200, {});
    const { text = post.text, title = post.title } = parsed.data.post;
    replacePost(world, { ...post, text, title });
    return jsonAnswer(200, { success: true });
}
/** Puts a post in the place of the one with its id. */
function replacePost(world, next) {
    world.change({ posts: world.contents().posts.map((post) => (post.id === next.id ? next : post)) });
}
/** Only ids in the query, each as `post_ids[]`; other encodings are answered 200 and delete nothing. */
function remove({ query }, world) {
    const ids = query.getAll('post_ids[]');
    const isGone = (post) => ids.includes(post.id) &&
        (world.rules.deletePublished === 'remove' || !post.state.startsWith('published'));
    const { posts } = world.contents();
    world.change({ posts: posts.filter((post) => !isGone(post)) });
    return jsonAnswer(200, { deleted_ids: posts.filter(isGone).map(({ id }) => id) });
}

;// CONCATENATED MODULE: ./build/src/sandbox/route.js
/** A route and what stood in its places, null where no route fits. */
function findRoute(routes, method, path) {
    for (const route of routes) {
        const params = route.method === method ? matchPath(route.path, path) : null;
        if (params !== null)
            return { route, params };
    }
    return null;
}
function matchPath(pattern, path) {
    const wanted = pattern.split('/');
    const given = path.split('/');
    if (wanted.length !== given.length)
        return null;
    const fits = wanted.every((part, index) => part === given[index] || (part === ':id' && given[index] !== ''));
    return fits ? given.filter((_, index) => wanted[index] === ':id') : null;
}

;// CONCATENATED MODULE: ./build/src/sandbox/api.js








const API_BASE = '/api/v1';
const ROUTES = [...accountRoutes, ...mediaRoutes, ...jobRoutes, ...postRoutes];
/** Publer's answer: first the proxy in front of it, then the route, the key, the workspace, the rate limit, the work. */
function answerApi(request, world, limit) {
    if (isBlocked(request.headers['user-agent']))
        return textAnswer(403, 'text/plain', MESSAGES.blocked);
    const [target = '', ...search] = request.path.split('?');
    const path = target.startsWith(`${API_BASE}/`) ? target.slice(API_BASE.length) : '';
    const found = findRoute(ROUTES, request.method, path);
    if (found === null)
        return htmlAnswer(404, "The page you were looking for doesn't exist (404)");
    if (request.headers.authorization !== `Bearer-API ${SANDBOX_API_KEY}`) {
        return errorAnswer(401, MESSAGES.wrongKey);
    }
    const verdict = world.rules.rateLimit === 'real' ? limit.count(world.now()) : FREE;
    if (!verdict.allowed)
        return withHeaders(jsonAnswer(429, { error: MESSAGES.rateLimit }), verdict.headers);
    if (found.route.workspace && request.headers['publer-workspace-id'] !== SANDBOX_WORKSPACE_ID) {
        return errorAnswer(world.rules.dialect === 'documented' ? 403 : 401, MESSAGES.foreignWorkspace);
    }
    const { body, tweaks } = request;
    const query = new URLSearchParams(search.join('?'));
    const answer = found.route.handle({ params: found.params, query, body, tweaks }, world);
    return withHeaders(answer, verdict.headers);
}
const FREE = { allowed: true, headers: {} };
/** Cloudflare turns away clients that name no program of their own. */
function isBlocked(userAgent) {
    return userAgent === undefined || userAgent.trim() === '' || LIBRARIES.test(userAgent);
}
const LIBRARIES = /^(?:node$|undici|node-fetch|axios|got\b|python-requests|python-urllib|python-httpx|python\/|go-http-client|okhttp|java\/|ruby)/i;

;// CONCATENATED MODULE: ./build/src/sandbox/clock.js
/** Runs `speed` sandbox seconds for each real one, from `startMs`, on a real clock that never jumps. */
function createClock(startMs, speed) {
    const startReal = performance.now();
    let advanced = 0;
    return {
        now: () => Math.floor(startMs + advanced + (performance.now() - startReal) * speed),
        advance: (ms) => {
            advanced += ms;
        },
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var core_errors = __webpack_require__(37428);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __webpack_require__(88532);
;// CONCATENATED MODULE: ./build/src/sandbox/parse-fault.js

/** Faults without an argument, as the control route names them, and what each does. */
const FAULTS = {
    refuse: 'The connection is reset before anything is read; the request has no effect and no record.',
    reset: 'The connection is reset instead of an answer.',
    'reset-headers': 'The connection is reset within the headers of the answer.',
    'reset-body': 'The connection is reset in the middle of the body.',
    truncate: 'The body ends in the middle, politely: headers and length fit it.',
    html: 'Status 200 with a page of HTML.',
    empty: 'The true status with an empty body.',
    'no-job': 'Status 200 with an empty object.',
    hang: 'The connection stays open and nothing comes.',
    drip: 'The true answer, a byte every quarter of a second.',
    'gzip-bomb': 'Half a megabyte of gzip that grows to half a gigabyte.',
    oversize: '64 MB of blanks before the true answer.',
    deep: '100 000 nested lists.',
    commands: 'Workflow commands and terminal escapes in every text that is meant for people.',
    'foreign-ids': 'Every id is another one.',
    'proto-keys': '`__proto__` and `constructor` in every object.',
    'wrong-types': 'Every value has another type.',
    'job-never': 'The job works for ever; its work is done with `after` only.',
    'job-partial': 'The first half of the posts is made, the rest is neither made nor named as failed.',
    'job-404': 'The job does its work but its status is not found.',
    'pages-shift': 'Pages after the first start one post too late, while `total` stays.',
    'pages-repeat': 'Every page is the first one.',
    'pages-total': '`total` counts a post that no page shows.',
};
const spec = schemas/* strictObject */.rej({
    method: schemas/* string */.YjP()
        .regex(/^[a-z]+$/i, 'is not an HTTP method')
        .transform((method) => method.toUpperCase())
        .optional(),
    path: schemas/* string */.YjP().optional(),
    nth: schemas/* int */.Whr().min(1).default(1),
    times: schemas/* int */.Whr().min(1).default(1),
    when: schemas/* enum */.k5n(['before', 'after']).default('before'),
    headers: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[a-z][a-z-]*$/i), schemas/* string */.YjP().regex(/^[ -~]*$/)).default({}),
    fault: schemas/* string */.YjP().transform((text, context) => {
        const fault = parseFault(text);
        if (fault !== null)
            return fault;
        context.addIssue(`unknown fault "${text}"; known: ${KNOWN}`);
        return core_core/* NEVER */.tm;
    }),
});
const KNOWN = [...Object.keys(FAULTS), 'status:NNN', 'redirect:URL', 'list-lag:MS', 'job-fail:MESSAGE'].join(', ');
/** A list of faults from the outside; one wrong field and none of them counts. */
function parseFaults(value) {
    const parsed = schemas/* array */.YOg(spec).safeParse(value);
    if (!parsed.success)
        return { kind: 'invalid', message: core_errors/* prettifyError */.S1(parsed.error) };
    const faults = parsed.data.map(({ method = null, path = null, ...rest }) => ({ method, path, ...rest }));
    return { kind: 'parsed', faults };
}
function parseFault(text) {
    if (isSimple(text))
        return { kind: text };
    const cut = text.indexOf(':');
    const argument = text.slice(cut + 1);
    switch (text.slice(0, Math.max(cut, 0))) {
        case 'status':
            return /^[2-5]\d\d$/.test(argument) ? { kind: 'status', status: Number(argument) } : null;
        case 'redirect':
            return URL.canParse(argument) ? { kind: 'redirect', url: argument } : null;
        case 'list-lag':
            return /^\d{1,12}$/.test(argument) ? { kind: 'list-lag', lagMs: Number(argument) } : null;
        case 'job-fail':
            return argument === '' ? null : { kind: 'job-fail', message: argument };
        default:
            return null;
    }
}
function isSimple(text) {
    return Object.hasOwn(FAULTS, text);
}

;// CONCATENATED MODULE: ./build/src/sandbox/control.js




const CONTROL_BASE = '/__sandbox';
/** Answers a control request. No key, no limit, no fault, no record; a wrong body is answered 400 with the reason. */
function answerControl(request, controls) {
    const [, section = '', id = ''] = request.path.split('/');
    const value = request.body.kind === 'json' ? request.body.value : null;
    switch (`${request.method} ${section}`) {
        case 'GET state':
            return jsonAnswer(200, controls.world.state());
        case 'POST faults':
            return armFaults(value, controls);
        case 'DELETE faults':
            controls.faults.disarm();
            return jsonAnswer(200, { armed: 0 });
        case 'POST posts':
            return editPost(id, value, controls);
        case 'DELETE posts':
            return removePost(id, controls);
        case 'POST clock':
            return moveClock(value, controls);
        default:
            return jsonAnswer(404, { error: `no control route ${request.method} ${request.path}` });
    }
}
function armFaults(value, { faults }) {
    const parsed = parseFaults(value);
    if (parsed.kind === 'invalid')
        return jsonAnswer(400, { error: parsed.message });
    faults.arm(parsed.faults);
    return jsonAnswer(200, { armed: parsed.faults.length });
}
const postEdit = schemas/* strictObject */.rej({
    title: schemas/* string */.YjP().nullable().optional(),
    text: schemas/* string */.YjP().nullable().optional(),
    url: schemas/* string */.YjP().nullable().optional(),
    album_id: schemas/* string */.YjP().nullable().optional(),
    state: schemas/* string */.YjP().optional(),
    post_link: schemas/* string */.YjP().nullable().optional(),
    scheduled_at: datetime({ offset: true })
        .transform((text) => new Date(text).toISOString())
        .nullable()
        .optional(),
});
/** A person edits a post in Publer's calendar: no rule stands in the way. */
function editPost(id, value, { world }) {
    const post = world.contents().posts.find((other) => other.id === id);
    if (post === undefined)
        return jsonAnswer(404, { error: `no post ${id}` });
    const parsed = postEdit.safeParse(value);
    if (!parsed.success)
        return jsonAnswer(400, { error: core_errors/* prettifyError */.S1(parsed.error) });
    const { title = post.title, text = post.text, url = post.url, album_id = post.album_id, state = post.state, post_link = post.post_link, scheduled_at = post.scheduled_at, } = parsed.data;
    replacePost(world, { ...post, title, text, url, album_id, state, post_link, scheduled_at });
    world.tick();
    return jsonAnswer(200, world.contents().posts.find((other) => other.id === id));
}
function removePost(id, { world }) {
    const { posts } = world.contents();
    if (!posts.some((post) => post.id === id))
        return jsonAnswer(404, { error: `no post ${id}` });
    world.change({ posts: posts.filter((post) => post.id !== id) });
    return jsonAnswer(200, { deleted: id });
}
const clockBody = schemas/* strictObject */.rej({
    advance: schemas/* number */.aig()
        .min(0)
        .max(100 * 366 * 86_400_000),
});
/** Moves the clock on, in milliseconds; with speed 0 it stands otherwise. */
function moveClock(value, { world, clock }) {
    const parsed = clockBody.safeParse(value);
    if (!parsed.success)
        return jsonAnswer(400, { error: core_errors/* prettifyError */.S1(parsed.error) });
    clock.advance(parsed.data.advance);
    world.tick();
    return jsonAnswer(200, { now: new Date(world.now()).toISOString() });
}

// EXTERNAL MODULE: ./node_modules/image-size/dist/esm/index.js + 25 modules
var esm = __webpack_require__(72013);
;// CONCATENATED MODULE: ./build/src/sandbox/exact-json.js
/** JSON as Ruby reads it: an integer of 16 digits or more keeps its digits, here as a text. Throws SyntaxError. */
function parseExactJson(text) {
    const value = JSON.parse(text);
    const exact = text.replace(STRING_OR_NUMBER, (token) => (LONG_INTEGER.test(token) ? `"${token}"` : token));
    return exact === text ? value : JSON.parse(exact);
}
// Only run over valid JSON, where every quote has its partner: that keeps it linear.
const STRING_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;
const LONG_INTEGER = /^-?\d{16,}$/;

;// CONCATENATED MODULE: ./build/src/sandbox/request-body.js



/** Publer takes direct uploads of up to 200 MB; the rest is room for the multipart frame. */
const MAX_BYTES = 200_000_000 + 100_000;
/** The whole body. Anything that is no multipart form is tried as JSON, whatever its type says. Rejects where the client goes away. */
async function readRequestBody(request) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of request) {
        const part = chunk;
        if (!(part instanceof Uint8Array))
            continue;
        bytes += part.length;
        if (bytes <= MAX_BYTES)
            chunks.push(part);
    }
    if (bytes > MAX_BYTES)
        return { kind: 'too-big' };
    return parseRequestBody(Buffer.concat(chunks), request.headers['content-type'] ?? '');
}
async function parseRequestBody(content, contentType) {
    if (content.length === 0)
        return { kind: 'none' };
    if (/^multipart\/form-data/i.test(contentType))
        return parseForm(content, contentType);
    const text = new TextDecoder().decode(content);
    try {
        return { kind: 'json', value: parseExactJson(text) };
    }
    catch {
        return { kind: 'not-json', text };
    }
}
async function parseForm(content, contentType) {
    const fields = new Map();
    let file = null;
    try {
        const form = await new Response(content, { headers: { 'content-type': contentType } }).formData();
        for (const [name, entry] of form) {
            if (typeof entry === 'string')
                fields.set(name, entry);
            else if (name === 'file')
                file = describeFile(entry, new Uint8Array(await entry.arrayBuffer()));
        }
    }
    catch {
        return { kind: 'not-json', text: '' };
    }
    return { kind: 'form', file, fields };
}
function describeFile(file, content) {
    return {
        name: file.name,
        type: file.type,
        bytes: content.length,
        sha256: (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex'),
        size: measure(content),
    };
}
function measure(content) {
    try {
        const { width, height } = (0,esm/* imageSize */.R9)(content);
        return { width, height };
    }
    catch {
        return null;
    }
}
/** The body as the list of requests shows it. */
function recordBody(body) {
    switch (body.kind) {
        case 'json':
            return body.value;
        case 'not-json':
            return body.text.slice(0, 2000);
        case 'form':
            return { ...Object.fromEntries(body.fields), file: body.file && recordFile(body.file) };
        case 'none':
        case 'too-big':
            return null;
    }
}
function recordFile({ name, type, bytes, sha256 }) {
    return { name, type, bytes, sha256 };
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/src/sandbox/send-answer.js

const DRIP_MS = 250;
const MEGABYTE = 1 << 20;
const BOMB_MEGABYTES = 512;
const OVERSIZE_MEGABYTES = 64;
/** Writes an answer, in the way of the fault where it lies in the transport. */
function sendAnswer(response, answer, fault) {
    const send = fault === null ? undefined : SPOILT[fault.kind];
    (send ?? sendWhole)(response, answer);
}
const SPOILT = {
    hang: () => { },
    refuse: resetConnection,
    reset: resetConnection,
    'reset-headers': cutHeaders,
    'reset-body': cutBody,
    drip,
    'gzip-bomb': sendBomb,
    oversize: sendOversize,
};
function sendWhole(response, answer) {
    const content = Buffer.from(answer.text);
    writeHead(response, answer, content.length);
    response.end(content);
}
function cutHeaders(response, { status }) {
    response.socket?.write(`HTTP/1.1 ${status} OK\r\nContent-Type: appl`, () => resetConnection(response));
}
function cutBody(response, answer) {
    const content = Buffer.from(answer.text);
    writeHead(response, answer, content.length + 1);
    response.write(content.subarray(0, Math.ceil(content.length / 2)), () => resetConnection(response));
}
/** A TCP reset, not a polite end. */
function resetConnection(response) {
    response.socket?.resetAndDestroy();
}
function writeHead(response, answer, length) {
    const bodiless = answer.status === 204 || answer.status === 304;
    const size = length === null || bodiless ? {} : { 'Content-Length': length };
    response.writeHead(answer.status, { ...answer.headers, 'Content-Type': answer.contentType, ...size });
}
/** One byte at a time: a deadline for each byte never ends it, only one for the whole. */
function drip(response, answer) {
    const content = Buffer.from(answer.text);
    let sent = 0;
    writeHead(response, answer, content.length);
    const timer = setInterval(() => {
        response.write(content.subarray(sent, sent + 1));
        sent += 1;
        if (sent >= content.length)
            response.end();
    }, DRIP_MS);
    response.on('close', () => clearInterval(timer));
}
/** Half a gigabyte of blanks in half a megabyte: gzip members can follow one another. */
function sendBomb(response, answer) {
    const member = (0,external_node_zlib_.gzipSync)(Buffer.alloc(MEGABYTE, ' '));
    const bomb = Buffer.concat(Array.from({ length: BOMB_MEGABYTES }, () => member));
    writeHead(response, { ...answer, headers: { ...answer.headers, 'Content-Encoding': 'gzip' } }, bomb.length);
    response.end(bomb);
}
function sendOversize(response, answer) {
    const block = Buffer.alloc(MEGABYTE, ' ');
    let left = OVERSIZE_MEGABYTES;
    const pump = () => {
        if (response.writableEnded)
            return;
        while (left > 0) {
            left -= 1;
            if (!response.write(block))
                return;
        }
        response.end(answer.text);
    };
    writeHead(response, answer, null);
    response.on('drain', pump);
    pump();
}

;// CONCATENATED MODULE: ./build/src/sandbox/hostile-json.js
const POISON = '"__proto__":{"polluted":true,"job_id":"polluted"},"constructor":{"prototype":{"polluted":true}}';
const COMMANDS = '\n::set-output name=polluted::yes\r\n::add-mask::a\n##[error]polluted\u001b[2J\u2028::stop-commands::x';
/** Keys whose values are for people; states and ids stay, so that the client reads on. */
const TEXTS = ['text', 'name', 'account_name', 'message', 'errors', 'error'];
const DEPTH = 100_000;
/** The text of a JSON answer, spoilt; an answer that is no JSON counts as null. */
function spoilJson(text, spoil) {
    const value = parse(text);
    switch (spoil) {
        case 'proto-keys':
            return poison(value);
        case 'wrong-types':
            return JSON.stringify(swapTypes(value));
        case 'commands':
            return JSON.stringify(mapTexts(value, (key, leaf) => (TEXTS.includes(key) ? `${leaf}${COMMANDS}` : leaf)));
        case 'foreign-ids':
            return JSON.stringify(mapTexts(value, (key, leaf) => (isId(key) ? `foreign-${leaf}` : leaf)));
        case 'deep':
            return `${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}`;
    }
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function isId(key) {
    return key === 'id' || key.endsWith('_id') || key.endsWith('_ids');
}
/** Rendered by hand: an object literal cannot hold an own `__proto__` by accident, a hostile server can. */
function poison(value) {
    if (Array.isArray(value))
        return `[${value.map(poison).join(',')}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    const own = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${poison(item)}`);
    return `{${[POISON, ...own].join(',')}}`;
}
/** Every value becomes one of another type, at every depth. */
function swapTypes(value) {
    if (Array.isArray(value))
        return Object.fromEntries(value.map((item, index) => [index, swapTypes(item)]));
    if (typeof value === 'object' && value !== null) {
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, swapTypes(item)]));
    }
    switch (typeof value) {
        case 'string':
            return { unexpected: value };
        case 'number':
            return [value];
        case 'boolean':
            return 'perhaps';
        default:
            return 0;
    }
}
function mapTexts(value, change, key = '') {
    if (Array.isArray(value))
        return value.map((item) => mapTexts(item, change, key));
    if (typeof value === 'string')
        return change(key, value);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, mapTexts(item, change, name)]));
}

;// CONCATENATED MODULE: ./build/src/sandbox/spoil-answer.js



/** The answer that a fault makes of the true one, as far as the fault lies in status, headers and text. */
function spoilAnswer(answer, fault, limited) {
    switch (fault.kind) {
        case 'truncate':
            return { ...answer, text: answer.text.slice(0, Math.floor(answer.text.length / 2)) };
        case 'html':
            return htmlAnswer(200, 'Just a moment...');
        case 'empty':
            return { ...answer, text: '' };
        case 'no-job':
            return jsonAnswer(200, {});
        case 'status':
            return makeStatus(fault.status, limited);
        case 'redirect':
            return withHeaders(htmlAnswer(307, 'Temporary Redirect'), { Location: fault.url });
        case 'proto-keys':
        case 'wrong-types':
        case 'commands':
        case 'foreign-ids':
        case 'deep':
            return { ...answer, text: spoilJson(answer.text, fault.kind) };
        default:
            return answer;
    }
}
/** 429 in Publer's shape, 5xx as the HTML page of a proxy, everything else as Publer's errors. */
function makeStatus(status, limited) {
    if (status === 429)
        return withHeaders(jsonAnswer(429, { error: MESSAGES.rateLimit }), limited);
    return status >= 500 ? htmlAnswer(status, `Error ${status}`) : errorAnswer(status, `Status ${status}`);
}
/** Whether any status line reaches the client. */
function isAnswered(fault) {
    return fault === null || !['refuse', 'reset', 'reset-headers', 'hang'].includes(fault.kind);
}

;// CONCATENATED MODULE: ./build/src/sandbox/conversation.js






/** Carries HTTP between the client and the sandbox: control routes plainly, everything else through record and faults. */
function createConversation(parties) {
    return (request, response) => {
        const path = request.url ?? '/';
        const control = path === CONTROL_BASE || path.startsWith(`${CONTROL_BASE}/`);
        const talk = control ? talkControl : talkApi;
        talk(request, response, parties).catch((error) => giveUp(response, error));
    };
}
/** The client went away, or the sandbox itself failed: its state file cannot be written, say. */
function giveUp(response, error) {
    if (response.headersSent || response.destroyed)
        resetConnection(response);
    else
        sendAnswer(response, errorAnswer(500, `The sandbox failed: ${error}`), null);
}
const talkControl = async (request, response, parties) => {
    const body = await readRequestBody(request);
    parties.world.tick();
    const path = (request.url ?? '/').slice(CONTROL_BASE.length).replace(/\?.*$/, '');
    const answer = answerControl({ method: request.method ?? 'GET', path, body }, parties);
    parties.save();
    sendAnswer(dated(response, parties), answer, null);
};
const talkApi = async (request, response, parties) => {
    const strike = parties.faults.strike(request.method ?? 'GET', request.url ?? '/');
    // A refused connection never carries a request: nothing is read, nothing recorded.
    if (strike.answer?.fault.kind === 'refuse') {
        resetConnection(response);
        return;
    }
    const body = await readRequestBody(request);
    parties.world.tick();
    const answer = respond(request, { body, strike }, parties);
    parties.save();
    sendAnswer(dated(response, parties), answer, strike.answer?.fault ?? null);
};
/** Does the work, undoes it where a fault comes before the effect, and writes the record. */
function respond(request, { body, strike }, { world, limit }) {
    const { method = 'GET', url: path = '/', headers } = request;
    const before = world.contents();
    const done = answerApi({ method, path, headers, body, tweaks: strike.tweaks }, world, limit);
    if (strike.answer?.when === 'before')
        world.change(before);
    const fault = strike.answer?.fault ?? null;
    const spoilt = fault === null ? done : spoilAnswer(done, fault, limit.exhausted(world.now()));
    const answer = withHeaders(spoilt, strike.answer?.headers ?? {});
    const status = isAnswered(fault) ? answer.status : null;
    world.record({ method, path, status, body: recordBody(body), at: new Date(world.now()).toISOString() });
    return answer;
}
/** `Date` is the sandbox's time, so that a client can compare it with a rate limit's reset. */
function dated(response, { world }) {
    response.sendDate = false;
    response.setHeader('Date', new Date(world.now()).toUTCString());
    return response;
}

;// CONCATENATED MODULE: ./build/src/sandbox/fault-box.js
function createFaultBox() {
    let armed = [];
    return {
        arm: (faults) => {
            armed.push(...faults.map((fault) => ({ fault, count: 0 })));
        },
        disarm: () => {
            armed = [];
        },
        strike: (method, url) => {
            const struck = armed.filter(({ fault }) => matches(fault, method, url));
            for (const entry of struck)
                entry.count += 1;
            const firing = struck.filter(({ fault: { nth, times }, count }) => count >= nth && count < nth + times);
            return makeStrike(firing.map(({ fault }) => fault));
        },
    };
}
function makeStrike(faults) {
    let tweaks = { job: null, lagMs: null, pages: null, failure: null };
    let answer = null;
    for (const { fault, when, headers } of faults) {
        const tweak = makeTweak(fault, when);
        if (tweak !== null)
            tweaks = { ...tweaks, ...tweak };
        else
            answer ??= { fault, when, headers };
    }
    return { answer, tweaks };
}
/** Null for a fault that spoils the answer. */
function makeTweak(fault, when) {
    switch (fault.kind) {
        case 'job-never':
            return { job: when === 'after' ? 'never' : 'never-applied' };
        case 'job-partial':
            return { job: 'partial' };
        case 'job-404':
            return { job: 'missing' };
        case 'list-lag':
            return { lagMs: fault.lagMs };
        case 'pages-shift':
            return { pages: 'shift' };
        case 'pages-repeat':
            return { pages: 'repeat' };
        case 'pages-total':
            return { pages: 'total' };
        case 'job-fail':
            return { failure: fault.message };
        default:
            return null;
    }
}
function matches({ method, path, fault }, requestMethod, url) {
    if (method !== null && method !== requestMethod)
        return false;
    return (path === null || matchesPath(path, url)) && concerns(fault, requestMethod, url);
}
/** Faults of jobs and listings pass over requests that have neither. */
function concerns(fault, method, url) {
    const makesJob = method === 'POST' && matchesAny(['/posts/schedule', '/media/from-url'], url);
    const lists = method === 'GET' && /\/posts(?:\?|$)/.test(url);
    switch (fault.kind) {
        case 'job-never':
        case 'job-partial':
        case 'job-404':
            return makesJob || (method === 'GET' && matchesPath('/job_status', url));
        case 'list-lag':
            return makesJob || lists;
        case 'job-fail':
            return makesJob;
        case 'pages-shift':
        case 'pages-repeat':
        case 'pages-total':
            return lists;
        default:
            return true;
    }
}
function matchesAny(patterns, url) {
    return patterns.some((pattern) => matchesPath(pattern, url));
}
/**
 * A run of whole path segments, anywhere in the path: `/posts` fits `/api/v1/posts/123` but `/media` not `/media_options`.
 * `*` stands for any text within a segment. What follows a `?` must stand in the query, `/posts?page=1`.
 */
function matchesPath(pattern, url) {
    const [wantedPath = '', wantedQuery = ''] = splitQuery(pattern);
    const [path = '', query = ''] = splitQuery(url);
    if (!query.includes(wantedQuery) && !decode(query).includes(wantedQuery))
        return false;
    const wanted = wantedPath.split('/').filter((segment) => segment !== '');
    const given = path.split('/').filter((segment) => segment !== '');
    return given
        .concat('')
        .some((_, start) => wanted.every((glob, index) => matchesSegment(glob, given[start + index])));
}
function splitQuery(text) {
    const cut = text.indexOf('?');
    return cut === -1 ? [text] : [text.slice(0, cut), text.slice(cut + 1)];
}
/** `page=1&state[]=scheduled`, however the client encoded it. */
function decode(query) {
    return [...new URLSearchParams(query)].map(([name, value]) => `${name}=${value}`).join('&');
}
function matchesSegment(glob, segment) {
    if (segment === undefined)
        return false;
    const [first = '', ...rest] = glob.split('*');
    if (rest.length === 0)
        return segment === glob;
    const last = rest.pop() ?? '';
    if (!segment.startsWith(first))
        return false;
    let at = first.length;
    for (const part of rest) {
        const found = segment.indexOf(part, at);
        if (found === -1)
            return false;
        at = found + part.length;
    }
    return segment.endsWith(last) && segment.length - last.length >= at;
}

;// CONCATENATED MODULE: ./build/src/sandbox/rate-limit.js
/** Publer's limit for a user over all keys, in a fixed window that opens with the first request. */
const LIMIT = 100;
const WINDOW_MS = 120_000;
function createRateLimit() {
    let opened = Number.NEGATIVE_INFINITY;
    let used = 0;
    const open = (nowMs) => {
        if (nowMs - opened < WINDOW_MS)
            return;
        opened = nowMs;
        used = 0;
    };
    return {
        count: (nowMs) => {
            open(nowMs);
            used += 1;
            return { allowed: used <= LIMIT, headers: makeHeaders(LIMIT - used, opened) };
        },
        exhausted: (nowMs) => {
            open(nowMs);
            return makeHeaders(0, opened);
        },
    };
}
/** `Reset` is in Unix seconds, rounded up: at that second the window is over. */
function makeHeaders(remaining, openedMs) {
    return {
        'X-RateLimit-Limit': String(LIMIT),
        'X-RateLimit-Remaining': String(Math.max(remaining, 0)),
        'X-RateLimit-Reset': String(Math.ceil((openedMs + WINDOW_MS) / 1000)),
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/sandbox/state.js

const nullableText = schemas/* string */.YjP().nullable();
const instant = datetime();
const namedId = schemas/* object */.Ikc({ id: schemas/* string */.YjP(), name: schemas/* string */.YjP() });
const mediaRef = schemas/* object */.Ikc({
    id: nullableText,
    type: nullableText,
    path: nullableText,
    alt_text: nullableText,
    caption: nullableText,
});
/** One pin for one account, as far as the request could be read; what is missing is null and judged when the job runs. */
const pinRequest = schemas/* object */.Ikc({
    account_id: schemas/* string */.YjP(),
    album_id: nullableText,
    scheduled_at: nullableText,
    /** The block `networks.pinterest`. */
    network: schemas/* object */.Ikc({
        type: nullableText,
        title: nullableText,
        text: nullableText,
        url: nullableText,
        media: schemas/* array */.YOg(mediaRef).nullable(),
    })
        .nullable(),
});
const post = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    account_id: schemas/* string */.YjP(),
    album_id: nullableText,
    /** UTC; null: a draft without a time. */
    scheduled_at: instant.nullable(),
    /** `scheduled`, `published`, `draft`, …, and whatever a person sets through the control routes. */
    state: schemas/* string */.YjP(),
    type: schemas/* string */.YjP(),
    url: nullableText,
    title: nullableText,
    text: nullableText,
    media: schemas/* array */.YOg(mediaRef),
    /** Filled when the post is published. */
    post_link: nullableText,
    created_at: instant,
    /** From when on the listing shows it. */
    listed_at: instant,
});
const media = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    type: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    thumbnail: schemas/* string */.YjP(),
    width: schemas/* number */.aig().nullable(),
    height: schemas/* number */.aig().nullable(),
    bytes: schemas/* number */.aig().nullable(),
    sha256: nullableText,
    created_at: instant,
});
const failure = schemas/* object */.Ikc({
    account_id: schemas/* string */.YjP(),
    account_name: schemas/* string */.YjP(),
    provider: schemas/* literal */.euz('pinterest'),
    message: schemas/* string */.YjP(),
});
const job = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    kind: schemas/* enum */.k5n(['schedule', 'publish', 'media']),
    /** `bulk.state` of the request. */
    bulk_state: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(['working', 'complete']),
    created_at: instant,
    due_at: instant,
    /** What an armed fault makes of the work: all of it, the first half, nothing. */
    effect: schemas/* enum */.k5n(['whole', 'half', 'none']),
    /** What an armed fault makes of the job's status: the truth, working for ever, or not found. */
    report: schemas/* enum */.k5n(['truth', 'working', 'missing']),
    /** Message with which an armed fault lets every pin fail. */
    fail_with: nullableText.default(null),
    /** How long posts of this job are missing from the listing. */
    lag_ms: schemas/* number */.aig(),
    pins: schemas/* array */.YOg(pinRequest),
    media: schemas/* array */.YOg(schemas/* object */.Ikc({ url: schemas/* string */.YjP(), name: schemas/* string */.YjP() })),
    failures: schemas/* array */.YOg(failure),
    /** Ids of the posts or media that the job made. */
    made: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const requestRecord = schemas/* object */.Ikc({
    method: schemas/* string */.YjP(),
    /** With the query, without the origin. */
    path: schemas/* string */.YjP(),
    /** Null where no answer was sent. */
    status: schemas/* number */.aig().nullable(),
    body: schemas/* unknown */.L5J(),
    at: instant,
});
/** Everything the sandbox knows, in the shape in which the control route shows it and the state file keeps it. */
const stateSchema = schemas/* object */.Ikc({
    accounts: schemas/* array */.YOg(namedId),
    boards: schemas/* array */.YOg(namedId),
    media: schemas/* array */.YOg(media),
    posts: schemas/* array */.YOg(post),
    jobs: schemas/* array */.YOg(job),
    requests: schemas/* array */.YOg(requestRecord),
});

;// CONCATENATED MODULE: ./build/src/sandbox/state-file.js





const fileSchema = schemas/* object */.Ikc({ version: schemas/* literal */.euz(1), now: datetime(), state: stateSchema });
/** Null where there is no such file yet. Throws SettingsError where it is not a sandbox's state: it is never overwritten. */
function readStateFile(file) {
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return null;
        throw unusable(file, String(error));
    }
    return parseStateFile(file, text);
}
/** Through a temporary file beside it, so that a killed sandbox leaves the old state or the new one, never half of one. */
function saveStateFile(file, saved) {
    const temporary = `${file}.${process.pid}.tmp`;
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
    (0,external_node_fs_.writeFileSync)(temporary, JSON.stringify({ version: 1, ...saved }));
    (0,external_node_fs_.renameSync)(temporary, file);
}
function parseStateFile(file, text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw unusable(file, String(error));
    }
    const parsed = fileSchema.safeParse(value);
    if (!parsed.success)
        throw unusable(file, core_errors/* prettifyError */.S1(parsed.error));
    return { now: parsed.data.now, state: parsed.data.state };
}
function unusable(file, reason) {
    const hint = 'Name another file, or delete this one to start afresh.';
    return new errors/* SettingsError */.GN([{ where: file, message: `is not the state of a sandbox: ${reason}`, hint }]);
}

;// CONCATENATED MODULE: ./build/src/sandbox/spacing.js
const MINUTE_MS = 60_000;
const spacing_DAY_MS = 24 * 60 * MINUTE_MS;
/** Instants of the posts of an account that go out or went out. Drafts and failed posts take no slot. */
function takenSlots(posts, accountId) {
    return posts
        .filter((post) => post.account_id === accountId && /^(?:scheduled|published)/.test(post.state))
        .flatMap((post) => (post.scheduled_at === null ? [] : [Date.parse(post.scheduled_at)]));
}
/** Publer's only guard against doubles: one post for each account and minute. */
function isMinuteTaken(taken, slotMs) {
    const minute = Math.floor(slotMs / MINUTE_MS);
    return taken.some((other) => Math.floor(other / MINUTE_MS) === minute);
}
/** Whether one more pin would make some window of 24 hours hold more than `limit`. */
function isDayFull(taken, slotMs, limit) {
    const near = taken.filter((other) => Math.abs(other - slotMs) < spacing_DAY_MS);
    const times = [...near, slotMs].sort((a, b) => a - b);
    return times.some((time, index) => {
        const last = times[index + limit];
        return last !== undefined && last - time < spacing_DAY_MS;
    });
}

;// CONCATENATED MODULE: ./build/src/sandbox/judge-pin.js



/** Instants beyond have no ISO form with a year of four digits. */
const YEAR_9999_MS = Date.UTC(9999, 0, 1);
/** Why Publer refuses a pin, null where it takes it. Publer finds all of this only when the job runs. */
function judgePin(pin, bench) {
    if (!bench.rules.accounts.some(({ id }) => id === pin.account_id))
        return MESSAGES.unknownAccount;
    if (pin.network === null)
        return MESSAGES.noNetwork;
    // The page on Pinterest says "must be photo"; whether a video may say "video" is not known.
    if (pin.network.type !== 'photo' && pin.network.type !== 'video')
        return MESSAGES.wrongType;
    const draft = bench.job.kind === 'schedule' && bench.job.bulk_state !== 'scheduled';
    return (judgeMedia(pin.network.media, bench) ?? (draft ? null : (judgeAlbum(pin, bench) ?? judgeTime(pin, bench))));
}
function judgeMedia(media, bench) {
    if (media === null || media.length === 0)
        return MESSAGES.noMedia;
    if (!media.every((ref) => isKnownMedia(ref, bench)))
        return MESSAGES.noMedia;
    const videos = media.filter(({ type }) => type === 'video').length;
    return media.length > (videos > 0 ? 1 : 5) ? MESSAGES.mediaCount : null;
}
function isKnownMedia(ref, { rules, contents, nowMs }) {
    const file = contents.media.find(({ id }) => id === ref.id);
    if (file === undefined)
        return rules.externalMedia === 'accept' && isHttp(ref.path);
    return rules.mediaLifeMs === 0 || nowMs - Date.parse(file.created_at) <= rules.mediaLifeMs;
}
function isHttp(path) {
    return path !== null && URL.canParse(path) && /^https?:$/.test(new URL(path).protocol);
}
function judgeAlbum(pin, { rules }) {
    if (pin.album_id === null || pin.album_id.trim() === '')
        return MESSAGES.noAlbum;
    const isThis = ({ id }) => id === pin.album_id;
    if (boardsOf(rules, pin.account_id).some(isThis))
        return null;
    const isOfAnother = rules.boards.some(isThis);
    return !isOfAnother && rules.unknownBoards === 'accept' ? null : MESSAGES.noAlbum;
}
function judgeTime(pin, bench) {
    const { rules, contents, nowMs } = bench;
    const taken = takenSlots(contents.posts, pin.account_id);
    const slotMs = slotOf(pin, bench);
    if (Number.isNaN(slotMs))
        return MESSAGES.noTime;
    if (slotMs < nowMs)
        return MESSAGES.backdated;
    const atOnce = isAtOnce(pin, bench.job);
    if (!atOnce && rules.oneMinuteRule === 'on' && isMinuteTaken(taken, slotMs))
        return MESSAGES.oneMinute;
    return rules.dailyLimit > 0 && isDayFull(taken, slotMs, rules.dailyLimit) ? MESSAGES.dailyLimit : null;
}
/** Publishing at once is a route of its own; the page on Pinterest adds that a missing time means the same. */
function isAtOnce(pin, job) {
    return job.kind === 'publish' || pin.scheduled_at === null;
}
/** When a pin goes out, in epoch milliseconds; NaN where its time cannot be read. A time without a zone is the workspace's. */
function slotOf(pin, { rules, job, nowMs }) {
    if (pin.scheduled_at === null || isAtOnce(pin, job))
        return nowMs;
    const zoned = /(?:Z|[+-]\d\d:?\d\d)$/i.test(pin.scheduled_at);
    const slotMs = Date.parse(zoned ? pin.scheduled_at : `${pin.scheduled_at}${rules.utcOffset}`);
    return slotMs >= 0 && slotMs < YEAR_9999_MS ? slotMs : Number.NaN;
}

;// CONCATENATED MODULE: ./build/src/sandbox/settle.js




/** What has become of everything by now: jobs that are due have run in their order, posts whose time came are published. */
function settle(contents, rules, nowMs) {
    const due = contents.jobs
        .filter((job) => job.status === 'working' && Date.parse(job.due_at) <= nowMs)
        .sort((a, b) => Date.parse(a.due_at) - Date.parse(b.due_at));
    const settled = due.reduce((before, job) => runJob(before, job, rules), contents);
    const ripe = (post) => isRipe(post, nowMs);
    if (!settled.posts.some(ripe))
        return settled;
    return { ...settled, posts: settled.posts.map((post) => (ripe(post) ? publish(post) : post)) };
}
function isRipe(post, nowMs) {
    const approved = post.state === 'scheduled' || post.state === 'scheduled_approved';
    return approved && post.scheduled_at !== null && Date.parse(post.scheduled_at) <= nowMs;
}
function publish(post) {
    const pin = `${(0,external_node_crypto_.randomInt)(1, 1_000_000_000)}${String((0,external_node_crypto_.randomInt)(1_000_000_000)).padStart(9, '0')}`;
    return { ...post, state: 'published', post_link: `https://www.pinterest.invalid/pin/${pin}/` };
}
function runJob(contents, job, rules) {
    const ran = job.kind === 'media' ? fetchMedia(contents, job) : createPosts(contents, job, rules);
    return { ...ran.contents, jobs: contents.jobs.map((other) => (other.id === job.id ? ran.job : other)) };
}
function createPosts(contents, job, rules) {
    const posts = [...contents.posts];
    const made = [];
    const failures = [];
    for (const pin of effective(job.pins, job.effect)) {
        const bench = { rules, contents: { ...contents, posts }, job, nowMs: Date.parse(job.due_at) };
        const message = job.fail_with ?? judgePin(pin, bench);
        if (message !== null) {
            failures.push(makeFailure(pin, message, rules));
            continue;
        }
        const post = makePost(pin, bench);
        posts.push(post);
        made.push(post.id);
    }
    return { contents: { ...contents, posts }, job: { ...job, status: 'complete', failures, made } };
}
function effective(items, effect) {
    switch (effect) {
        case 'whole':
            return items;
        case 'half':
            return items.slice(0, Math.floor(items.length / 2));
        case 'none':
            return [];
    }
}
function makeFailure(pin, message, rules) {
    const account = rules.accounts.find(({ id }) => id === pin.account_id);
    return { account_id: pin.account_id, account_name: account?.name ?? '', provider: 'pinterest', message };
}
function makePost(pin, bench) {
    const { job, nowMs } = bench;
    const slotMs = slotOf(pin, bench);
    const draft = job.kind === 'schedule' && job.bulk_state !== 'scheduled';
    const media = pin.network?.media ?? [];
    return {
        id: makeId(),
        account_id: pin.account_id,
        album_id: pin.album_id,
        scheduled_at: (draft && pin.scheduled_at === null) || Number.isNaN(slotMs) ? null : new Date(slotMs).toISOString(),
        state: draft ? job.bulk_state : 'scheduled',
        type: media.some(({ type }) => type === 'video') ? 'video' : 'photo',
        url: pin.network?.url ?? null,
        title: pin.network?.title ?? null,
        text: pin.network?.text ?? null,
        media: [...media],
        post_link: null,
        created_at: new Date(nowMs).toISOString(),
        listed_at: new Date(nowMs + job.lag_ms).toISOString(),
    };
}
/** Nothing is fetched: an http(s) URL counts as reachable unless its host ends in `.invalid`. */
function fetchMedia(contents, job) {
    const made = effective(job.media, job.effect)
        .filter(({ url }) => isReachable(url))
        .map(({ url, name }) => makeMedia({ name: name || url, type: '', createdAt: job.due_at }));
    return {
        contents: { ...contents, media: [...contents.media, ...made] },
        job: { ...job, status: 'complete', made: made.map(({ id }) => id) },
    };
}
function isReachable(text) {
    if (!URL.canParse(text))
        return false;
    const url = new URL(text);
    return /^https?:$/.test(url.protocol) && !/\.invalid\.?$/.test(url.hostname);
}

;// CONCATENATED MODULE: ./build/src/sandbox/world.js

/** Starts from what an earlier run left behind, or empty. */
function createWorld(rules, clock, saved) {
    let now = clock.now();
    let contents = { media: saved?.media ?? [], posts: saved?.posts ?? [], jobs: saved?.jobs ?? [] };
    const requests = [...(saved?.requests ?? [])];
    return {
        rules,
        now: () => now,
        tick: () => {
            now = clock.now();
            contents = settle(contents, rules, now);
        },
        contents: () => contents,
        change: (next) => {
            contents = { ...contents, ...next };
        },
        record: (request) => {
            requests.push(request);
        },
        state: () => ({
            accounts: [...rules.accounts],
            boards: [...rules.boards],
            media: [...contents.media],
            posts: [...contents.posts],
            jobs: [...contents.jobs],
            requests: [...requests],
        }),
    };
}

;// CONCATENATED MODULE: ./build/src/sandbox/sandbox.js











/** Starts a sandbox. Throws SettingsError on options that make no sense, a foreign state file or a port in use. */
async function createSandbox(options) {
    const { stateFile } = options;
    const saved = stateFile === undefined ? null : readStateFile(stateFile);
    const rules = makeRules(options, saved?.state ?? null);
    const clock = createClock(startOf(options.now, saved?.now), options.speed ?? 1);
    const world = createWorld(rules, clock, saved?.state ?? null);
    const faults = createFaultBox();
    const save = () => {
        if (stateFile === undefined)
            return;
        saveStateFile(stateFile, { now: new Date(world.now()).toISOString(), state: world.state() });
    };
    const server = (0,external_node_http_.createServer)(createConversation({ world, clock, faults, limit: createRateLimit(), save }));
    const origin = await listen(server, options.port ?? 0);
    save();
    return {
        url: `${origin}${API_BASE}`,
        origin,
        apiKey: SANDBOX_API_KEY,
        workspaceId: SANDBOX_WORKSPACE_ID,
        accountId: rules.accounts[0]?.id ?? null,
        close: () => sandbox_close(server),
        state: () => {
            world.tick();
            return world.state();
        },
        disarm: () => faults.disarm(),
        arm: (specs) => {
            const parsed = parseFaults(specs);
            if (parsed.kind === 'invalid')
                throw refusal('faults', parsed.message);
            faults.arm(parsed.faults);
        },
        advance: (ms) => {
            clock.advance(ms);
            world.tick();
            save();
        },
    };
}
/** Epoch milliseconds. Time never runs back behind what an earlier run told its clients. */
function startOf(now, saved) {
    const wanted = now === undefined ? Date.now() : Date.parse(now);
    return saved === undefined ? wanted : Math.max(wanted, Date.parse(saved));
}
function listen(server, port) {
    return new Promise((resolve, reject) => {
        server.once('error', (error) => reject(refusal('--port', String(error))));
        server.listen(port, '127.0.0.1', () => {
            const address = server.address();
            const bound = typeof address === 'object' && address !== null ? address.port : port;
            resolve(`http://127.0.0.1:${bound}`);
        });
    });
}
function sandbox_close(server) {
    return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
    });
}
function refusal(where, message) {
    return new errors/* SettingsError */.GN([{ where, message, hint: null }]);
}


/***/ })

};

export const id = 896;
export const ids = [896];
export const modules = {

/***/ 8896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createPubler: () => (/* binding */ createPubler)
});

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(4371);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./build/src/publer/schema.js

/** The shapes of Publer's answers, tolerant exactly where its documentation and its live behaviour disagree. Ids become strings. */
const id = schemas/* union */.KCZ([schemas/* string */.YjP().min(1).max(200), schemas/* int */.Whr()]).transform(String);
const schema_text = schemas/* string */.YjP()
    .nullish()
    .transform((value) => value ?? '');
/** `{success, data}` around the answer in some descriptions. */
function unwrap(json) {
    const wrapped = schemas/* object */.Ikc({ success: schemas/* boolean */.zMY(), data: schemas/* unknown */.L5J() }).safeParse(json);
    return wrapped.success && wrapped.data.data !== undefined ? wrapped.data.data : json;
}
const album = schemas/* object */.Ikc({ id, name: schema_text });
const workspacesSchema = schemas/* array */.YOg(schemas/* object */.Ikc({ id, name: schema_text }));
/** Top-level array; `albums` on the account is undocumented but live. */
const accountsSchema = schemas/* array */.YOg(schemas/* object */.Ikc({ id, provider: schemas/* string */.YjP(), name: schema_text, albums: schemas/* array */.YOg(album).nullish() }));
const mediaOptionsSchema = schemas/* array */.YOg(schemas/* object */.Ikc({ id, albums: schemas/* array */.YOg(album).nullish() }));
const jobIdSchema = schemas/* object */.Ikc({ job_id: id });
/** `POST /media` answers the object itself; jobs list them. */
const mediaSchema = schemas/* object */.Ikc({ id, type: schemas/* string */.YjP().nullish() });
/** Ids that were not known, or not understood, are missing from it. */
const deletedSchema = schemas/* object */.Ikc({ deleted_ids: schemas/* array */.YOg(id).nullish() });
const failure = schemas/* object */.Ikc({ account_id: id.nullish(), message: schema_text });
const jobSchema = schemas/* object */.Ikc({
    status: schemas/* string */.YjP(),
    payload: schemas/* unknown */.L5J().optional(),
    result: schemas/* unknown */.L5J().optional(),
});
/** An object of arrays live, a flat array in the documentation. */
const failuresSchema = schemas/* object */.Ikc({
    failures: schemas/* union */.KCZ([schemas/* array */.YOg(failure), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* array */.YOg(failure), failure]))]),
});
const postsSchema = schemas/* object */.Ikc({
    posts: schemas/* array */.YOg(schemas/* object */.Ikc({
        id,
        account_id: id.nullish(),
        scheduled_at: schemas/* string */.YjP().nullish(),
        state: schemas/* string */.YjP(),
        text: schema_text,
        url: schemas/* string */.YjP().nullish(),
        post_link: schemas/* string */.YjP().nullish(),
    })),
    total: schemas/* int */.Whr().nonnegative().nullish(),
});
/** `{"errors": […]}`, or `{"error": "…"}` of a 429. */
const errorsSchema = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ errors: schemas/* array */.YOg(schemas/* unknown */.L5J()).min(1) }).transform(({ errors }) => errors.map(String).join('; ')),
    schemas/* object */.Ikc({ error: schemas/* string */.YjP() }).transform(({ error }) => error),
]);

;// CONCATENATED MODULE: ./build/src/publer/ask.js


const RETRIES = 3;
const RETRY_WAIT_MS = 1_000;
/** Asks what may be asked again: no answer, 429 and 5xx are repeated a few times. Throws when Publer says no or cannot be reached. */
async function ask(call, schema, options) {
    const answer = await repeat(call, options);
    if (answer.status >= 200 && answer.status < 300)
        return parseAnswer(answer, schema, call);
    throw await explain(answer, call, options);
}
/** The answer's data in its known shape, or PublerContract. */
function parseAnswer(answer, schema, call) {
    const parsed = schema.safeParse(unwrap(answer.json));
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    const came = answer.json === undefined
        ? describeText(answer.text)
        : `${issue?.path.join('.') || 'the answer'}: ${issue?.message ?? 'other shape'}`;
    throw new errors/* PublerContract */.BW(`Publer answered ${nameCall(call)} in a shape that is not known (${came}).`, answer.status, 'run again later; if it stays, report it with this message');
}
async function repeat(call, options) {
    for (let attempt = 1;; attempt += 1) {
        try {
            const answer = await options.http.call(call);
            if (attempt > RETRIES || (answer.status !== 429 && answer.status < 500))
                return answer;
        }
        catch (error) {
            if (attempt > RETRIES || !(error instanceof errors/* PublerUnreachable */.Jd))
                throw error;
        }
        await options.clock.sleep(RETRY_WAIT_MS * attempt);
    }
}
/** The failure that says what to do about an answer that is not a success. */
async function explain(answer, call, options) {
    const said = publerError(answer);
    const { status } = answer;
    if (status === 403 && said === null) {
        return new errors/* PublerRejected */.TV(`The request was blocked before it reached Publer (403, ${describeText(answer.text)}).`, status, 'a firewall in front of Publer refuses this network; try again later or from another runner');
    }
    if (status === 401 || status === 403)
        return explainAuthorisation(said, status, options);
    if (status >= 300 && status < 400) {
        return new errors/* PublerRejected */.TV(`Publer answered ${nameCall(call)} with a redirect (${status}); redirects are refused.`, status, 'check PUBLER_API_URL');
    }
    if (status === 429 || status >= 500) {
        return new errors/* PublerUnreachable */.Jd(`Publer answered ${nameCall(call)} with ${status}${said ? ` (${said})` : ''} again and again.`, true, 'run again later');
    }
    if (said !== null)
        return new errors/* PublerRejected */.TV(`Publer refused ${nameCall(call)} (${status}): ${said}`, status, 'see the message; nothing was changed by this request');
    return new errors/* PublerContract */.BW(`Publer answered ${nameCall(call)} with ${status} and ${describeText(answer.text)}.`, status, 'check PUBLER_API_URL');
}
/** 401 and 403 look alike for a wrong key and a foreign workspace: what the key can read tells them apart. */
async function explainAuthorisation(said, status, options) {
    const answer = await options.http.call({ method: 'GET', path: '/workspaces', workspaceless: true });
    const parsed = workspacesSchema.safeParse(unwrap(answer.json));
    const reason = said === null ? '' : ` (Publer says: ${said})`;
    if (answer.status !== 200 || !parsed.success) {
        return new errors/* PublerRejected */.TV(`Publer does not accept the API key${reason}.`, status, `create a key in Publer under Settings → Access & Login → API Keys with the scopes workspaces, accounts, posts, media, and give it as ${options.names.key}`);
    }
    const known = parsed.data.map((workspace) => `${workspace.name} (${workspace.id})`).join(', ') || 'none';
    if (parsed.data.some((workspace) => workspace.id === options.workspace)) {
        return new errors/* PublerRejected */.TV(`The API key may not do this in workspace ${options.workspace}${reason}.`, status, 'give the key the scopes accounts, posts and media');
    }
    return new errors/* PublerRejected */.TV(`The API key cannot read workspace ${options.workspace || '(none given)'}${reason}. It can read: ${known}.`, status, `give one of these as ${options.names.workspace}, or as publer.workspace in the settings`);
}
/** Publer's own words, or null where the answer is not in its error shape. */
function publerError(answer) {
    const parsed = errorsSchema.safeParse(answer.json);
    return parsed.success ? parsed.data.slice(0, 500) : null;
}
function describeText(text) {
    const start = text.trim().slice(0, 60).replace(/\s+/g, ' ');
    if (start === '')
        return 'an empty answer';
    return /^<(!doctype|html)/i.test(start) ? 'an HTML page' : `"${start}"`;
}
function nameCall(call) {
    return `${call.method} ${call.path.split('?')[0] ?? call.path}`;
}

;// CONCATENATED MODULE: ./build/src/publer/change-post.js



/** `PUT /posts/{id}`: text and title of a scheduled post, nothing else. What the answer looks like is not documented: any object counts. */
async function updatePost(postId, { title, text }, options) {
    const json = { post: { text, title } };
    await ask({ method: 'PUT', path: `/posts/${encodeURIComponent(postId)}`, json }, schemas/* looseObject */._H3({}), options);
}
/** `DELETE /posts?post_ids[]=ID`: other encodings are answered 200 and delete nothing, so the answer must name the id. */
async function removePost(postId, options) {
    const path = `/posts?post_ids[]=${encodeURIComponent(postId)}`;
    const { deleted_ids } = await ask({ method: 'DELETE', path }, deletedSchema, options);
    return (deleted_ids ?? []).includes(postId);
}

// EXTERNAL MODULE: ./build/src/secrets.js
var secrets = __webpack_require__(7024);
// EXTERNAL MODULE: ./build/src/loopback.js
var loopback = __webpack_require__(4144);
// EXTERNAL MODULE: ./build/src/read-proxies.js
var read_proxies = __webpack_require__(2864);
;// CONCATENATED MODULE: ./build/src/publer/make-dispatcher.js



const CONNECT_MS = 10_000;
/** Loopback never goes through a proxy; everything else honours HTTP(S)_PROXY and NO_PROXY. Throws SettingsError for a proxy that is none. */
function makeDispatcher(base, extra) {
    const settings = { ...extra, connect: { timeout: CONNECT_MS } };
    if ((0,loopback/* isLoopbackUrl */.t)(base))
        return new undici/* Agent */.g6(settings);
    return new undici/* EnvHttpProxyAgent */.J2({ ...settings, ...(0,read_proxies/* readProxies */.r)() });
}

;// CONCATENATED MODULE: ./build/src/publer/parse-json.js
/** Strings, closed or not, and numbers. Linear. */
const STRING_OR_NUMBER = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"?|-?\d[\d.eE+-]*/g;
/** A whole number too long for a JavaScript number. */
const LONG = /^-?\d{16,}$/;
/** JSON with ids kept: whole numbers of 16 digits or more become strings. undefined where the text is not JSON. */
function parseJson(text) {
    try {
        return JSON.parse(text.replace(STRING_OR_NUMBER, (part) => (LONG.test(part) ? `"${part}"` : part)));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/sleep-unless-stopping.js
var sleep_unless_stopping = __webpack_require__(5670);
;// CONCATENATED MODULE: ./build/src/publer/rate-limit.js


/** Publer: 100 requests in 2 minutes for each user, over all keys; whether the window is fixed or slides is not documented. */
const WINDOW_MS = 120_000;
const REQUESTS = 100;
/** Room for clocks that run apart and for the way to the server. */
const MARGIN_MS = 500;
const LONGEST_WAIT_MS = 15 * 60_000;
const STOPPED = 'The run was asked to stop while it waited for the rate limit of Publer.';
function createRateLimit({ clock, isStopping = () => false }) {
    const sent = [];
    let blockedUntil = 0;
    const waitMs = () => {
        const now = clock.monotonic();
        while (sent[0] !== undefined && now - sent[0] >= WINDOW_MS + MARGIN_MS)
            sent.shift();
        const oldest = sent.length >= REQUESTS ? (sent[sent.length - REQUESTS] ?? now) : null;
        const window = oldest === null ? 0 : oldest + WINDOW_MS + MARGIN_MS - now;
        return Math.max(0, window, blockedUntil - now);
    };
    return {
        waitMs,
        async admit() {
            for (let wait = waitMs(); wait > 0; wait = waitMs()) {
                if (isStopping())
                    throw new errors/* PublerUnreachable */.Jd(STOPPED, false, 'run again: nothing was sent twice or lost');
                await (0,sleep_unless_stopping/* sleepUnlessStopping */.m)(wait, { clock, isStopping });
            }
            sent.push(clock.monotonic());
        },
        note(headers) {
            const wait = waitOf(headers, clock.now());
            if (wait !== null)
                blockedUntil = Math.max(blockedUntil, clock.monotonic() + wait);
        },
    };
}
/** How long an answer asks to wait: Retry-After, else Reset, else 120 s; only after a 429 or when nothing remains. */
function waitOf(headers, nowMs) {
    const limited = headers.status === 429;
    if (!limited && headers.remaining?.trim() !== '0')
        return null;
    const serverNow = parseDate(headers.date) ?? nowMs;
    const asked = parseRetryAfter(headers.retryAfter, serverNow) ?? parseReset(headers.reset, serverNow);
    if (asked !== null && asked > 0)
        return Math.min(asked + MARGIN_MS, LONGEST_WAIT_MS);
    return limited ? WINDOW_MS : null;
}
/** Seconds or an HTTP date. */
function parseRetryAfter(text, nowMs) {
    if (text === null)
        return null;
    if (/^\s*\d{1,9}\s*$/.test(text))
        return Number(text) * 1000;
    const date = parseDate(text);
    return date === null ? null : date - nowMs;
}
/** Unix seconds; milliseconds are recognised by their size. */
function parseReset(text, nowMs) {
    if (text === null || !/^\s*\d{9,14}\s*$/.test(text))
        return null;
    const value = Number(text);
    return (value > 1e11 ? value : value * 1000) - nowMs;
}
function parseDate(text) {
    const ms = text === null || /^\s*-?\d+\s*$/.test(text) ? Number.NaN : Date.parse(text);
    return Number.isNaN(ms) ? null : ms;
}

;// CONCATENATED MODULE: ./build/src/publer/http.js






const TOTAL_MS = 45_000;
const UPLOAD_MS = 300_000;
/** No answer of the API is near this size. */
const ANSWER_LIMIT = 5 * 1024 * 1024;
function createHttp(options) {
    const shared = makeDispatcher(options.base, {});
    const single = makeDispatcher(options.base, { pipelining: 0 });
    const rate = createRateLimit(options);
    const redact = (0,secrets/* createRedact */.ay)((0,secrets/* listSecretForms */.Ub)([options.key]));
    return {
        rate,
        async call(call) {
            await rate.admit();
            return exchange(call, { ...options, rate, redact, dispatcher: call.once === true ? single : shared });
        },
    };
}
async function exchange(call, options) {
    const limitMs = options.totalMs ?? (call.form ? UPLOAD_MS : TOTAL_MS);
    try {
        const response = await (0,undici/* request */.Em)(`${options.base}${call.path}`, {
            method: call.method,
            headers: makeHeaders(call, options),
            body: call.form ?? (call.json === undefined ? null : JSON.stringify(call.json)),
            dispatcher: options.dispatcher,
            signal: AbortSignal.timeout(limitMs),
            headersTimeout: limitMs,
            bodyTimeout: limitMs,
        });
        options.rate.note(rateHeaders(response));
        // Whatever Publer quotes of a request, its key goes no further: not into a message, a log or the ledger.
        const text = options.redact(await readText(response));
        return { status: response.statusCode, text, json: parseJson(text) };
    }
    catch (error) {
        throw describe(error, { origin: new URL(options.base).origin, limitMs });
    }
}
function makeHeaders(call, options) {
    return {
        authorization: `Bearer-API ${options.key}`,
        ...(call.workspaceless === true ? {} : { 'publer-workspace-id': options.workspace }),
        accept: 'application/json',
        'accept-encoding': 'identity',
        'user-agent': options.userAgent,
        ...(call.json === undefined ? {} : { 'content-type': 'application/json' }),
    };
}
function rateHeaders(response) {
    const one = (name) => {
        const value = response.headers[name];
        return (Array.isArray(value) ? value[0] : value) ?? null;
    };
    return {
        status: response.statusCode,
        retryAfter: one('retry-after'),
        remaining: one('x-ratelimit-remaining'),
        reset: one('x-ratelimit-reset'),
        date: one('date'),
    };
}
async function readText(response) {
    // A body that is thrown away reports its own end as an error; without a listener that would end the process.
    response.body.on('error', () => { });
    const encoding = response.headers['content-encoding'];
    if (encoding !== undefined && encoding !== 'identity') {
        response.body.destroy();
        throw new Error('the answer is compressed although that was not asked for');
    }
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body) {
        const bytes = Buffer.from(chunk);
        size += bytes.length;
        if (size > ANSWER_LIMIT) {
            response.body.destroy();
            throw new Error('the answer is larger than 5 MB');
        }
        chunks.push(bytes);
    }
    return Buffer.concat(chunks).toString('utf8');
}
const BEFORE_SENDING = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'ENETUNREACH',
    'EHOSTUNREACH',
    'UND_ERR_CONNECT_TIMEOUT',
]);
/** Whether the failed request may have arrived: not where the connection itself, name look-up or TLS hand-shake failed. */
function mayHaveArrived(error) {
    const code = (0,errors/* codeOf */.$N)(error);
    if (BEFORE_SENDING.has(code) ||
        code.startsWith('ERR_TLS') ||
        code.startsWith('CERT_') ||
        /SELF_SIGNED|UNABLE_TO_/.test(code))
        return false;
    const syscall = error instanceof Error && 'syscall' in error ? error.syscall : null;
    return syscall !== 'connect' && syscall !== 'getaddrinfo';
}
function describe(error, context) {
    const sent = mayHaveArrived(error);
    const timeout = error instanceof Error && error.name === 'TimeoutError';
    const code = (0,errors/* codeOf */.$N)(error);
    const own = error instanceof Error && code === 'unknown error' && error.name === 'Error' ? error.message : code;
    const what = timeout ? `no answer within ${context.limitMs / 1000} s` : own;
    return new errors/* PublerUnreachable */.Jd(`Publer at ${context.origin} could not be reached (${what}).`, sent, 'check the network, a proxy (HTTPS_PROXY), and PUBLER_API_URL if it is set; then run again');
}

;// CONCATENATED MODULE: ./build/src/publer/list-posts.js


const DAY_MS = 86_400_000;
const PAGE_LIMIT = 2_000;
const STATES = [
    'scheduled',
    'scheduled_approved',
    'scheduled_pending',
    'scheduled_declined',
    'scheduled_reauth',
    'scheduled_locked',
    'published',
    'published_posted',
    'published_deleted',
    'published_hidden',
    'failed',
];
/** Every post of the accounts, page by page from 0 until `total` distinct ids are seen or a page is empty. A listing that does not add up is read once more. */
async function listPosts(query, options) {
    const first = await readPages(query, options);
    return first.whole ? first : readPages(query, options);
}
async function readPages(query, options) {
    const rows = new Map();
    let total = null;
    for (let page = 0; page < PAGE_LIMIT; page += 1) {
        const path = `/posts?${makeQuery(query)}&page=${page}`;
        const answer = await ask({ method: 'GET', path }, postsSchema, options);
        for (const post of answer.posts)
            rows.set(post.id, toRow(post, query.accounts));
        total = answer.total ?? null;
        if (total !== null && rows.size >= total)
            break;
        if (answer.posts.length === 0 && (page > 0 || total === 0 || total === null))
            break;
    }
    const whole = total === null || rows.size === total;
    return { rows: [...rows.values()].filter((row) => query.accounts.includes(row.account)), whole };
}
/** The zone of `from` and `to` is not documented: a day more on both sides. */
function makeQuery(query) {
    const params = new URLSearchParams();
    for (const state of STATES)
        params.append('state[]', state);
    for (const account of query.accounts)
        params.append('account_ids[]', account);
    if (query.window) {
        params.append('from', new Date(query.window.fromMs - DAY_MS).toISOString());
        params.append('to', new Date(query.window.toMs + DAY_MS).toISOString());
    }
    return params.toString();
}
/** A row without an account can only be the one that was asked for. */
function toRow(post, accounts) {
    const ms = Date.parse(post.scheduled_at ?? '');
    return {
        id: post.id,
        account: post.account_id ?? (accounts.length === 1 ? (accounts[0] ?? '') : ''),
        ms: Number.isNaN(ms) ? 0 : ms,
        state: post.state,
        text: post.text,
        link: post.url ?? null,
        pinUrl: post.post_link ?? null,
    };
}

;// CONCATENATED MODULE: ./build/src/publer/read-job.js




/** `GET /job_status/{id}`. Rejections arrive as `complete` too; an unknown status counts as still working. */
async function readJob(jobId, asking) {
    try {
        const job = await ask({ method: 'GET', path: `/job_status/${encodeURIComponent(jobId)}` }, jobSchema, asking);
        const payload = job.payload ?? unwrapResult(job.result) ?? null;
        return { state: toState(job.status, payload), payload };
    }
    catch (error) {
        const gone = error instanceof errors/* PublerRejected */.TV || error instanceof errors/* PublerContract */.BW;
        if (gone && error.status === 404)
            return { state: { kind: 'forgotten' }, payload: null };
        throw error;
    }
}
const resultSchema = schemas/* object */.Ikc({ payload: schemas/* unknown */.L5J() });
/** Where the answer is wrapped, `result` holds the payload, or is it. */
function unwrapResult(result) {
    const parsed = resultSchema.safeParse(result);
    return parsed.success ? (parsed.data.payload ?? result) : result;
}
const DONE = new Set(['complete', 'completed', 'failed']);
const message = schemas/* object */.Ikc({ message: schemas/* string */.YjP() });
function toState(status, payload) {
    if (!DONE.has(status))
        return { kind: 'working' };
    const parsed = failuresSchema.safeParse(payload);
    const failures = parsed.success ? Object.values(parsed.data.failures).flat() : [];
    if (failures.length > 0) {
        return {
            kind: 'finished',
            failures: failures.map((f) => ({ account: f.account_id ?? null, message: f.message })),
        };
    }
    if (status !== 'failed')
        return { kind: 'finished', failures: [] };
    const said = message.safeParse(payload);
    return {
        kind: 'finished',
        failures: [{ account: null, message: said.success ? said.data.message : 'the job failed' }],
    };
}

;// CONCATENATED MODULE: ./build/src/publer/payload.js
/** The body of `POST /posts/schedule`. */
function makePayload(batch) {
    return { bulk: { state: 'scheduled', posts: batch.map(makePost) } };
}
function makePost(pin) {
    return {
        networks: {
            pinterest: {
                type: networkType(),
                title: pin.title,
                text: pin.text,
                url: pin.link,
                media: pin.media.map(makeMedia),
            },
        },
        accounts: [{ id: pin.account, album_id: pin.boardId, scheduled_at: pin.scheduledAt }],
    };
}
/** Publer's page for pins: "Must be photo", live "pin" is refused; nothing shows that a video pin wants another type. */
function networkType() {
    return 'photo';
}
/** Older documentation calls the alt text `alt_text`, newer `caption`: both, with the same text. */
function makeMedia(media, index) {
    const texts = { alt_text: media.alt, caption: media.alt };
    if (media.url !== null)
        return { id: `external-${index}`, type: media.kind, path: media.url, thumbnail: media.url, ...texts };
    return { id: media.id, type: media.kind, ...texts };
}

;// CONCATENATED MODULE: ./build/src/publer/send-batch.js




/** Sends a batch once, on a connection of its own, and says what is known afterwards. Never repeats, never throws for Publer's sake. */
async function sendBatch(batch, options) {
    const call = { method: 'POST', path: '/posts/schedule', json: makePayload(batch), once: true };
    try {
        return await classify(await options.http.call(call), call, options);
    }
    catch (error) {
        if (!(error instanceof errors/* PublerUnreachable */.Jd))
            throw error;
        if (error.sent)
            return { kind: 'unknown', message: error.message };
        return { kind: 'not-applied', cause: 'unreachable', message: error.message };
    }
}
const BODY_REFUSED = new Set([400, 404, 405, 413, 415, 422]);
/** What an answer to the POST proves; the table of classes is in docs of exactly-once: everything not known is `unknown`. */
async function classify(answer, call, options) {
    const { status } = answer;
    const said = publerError(answer);
    if (status >= 200 && status < 300)
        return classifySuccess(answer);
    if (status === 429 && answer.json !== undefined)
        return { kind: 'not-applied', cause: 'rate-limited', message: said ?? 'rate limit' };
    if (BODY_REFUSED.has(status))
        return {
            kind: 'rejected',
            message: `Publer refused it (${status}): ${said ?? describeText(answer.text)}`,
        };
    if (status === 401 || status === 403 || (status >= 300 && status < 400)) {
        return { kind: 'not-applied', cause: 'refused', message: await explainSafely(answer, call, options) };
    }
    return { kind: 'unknown', message: `Publer answered ${status} with ${said ?? describeText(answer.text)}` };
}
function classifySuccess(answer) {
    const job = jobIdSchema.safeParse(unwrap(answer.json));
    if (job.success)
        return { kind: 'pending', jobId: job.data.job_id };
    return {
        kind: 'unknown',
        message: `Publer answered ${answer.status} without a job id (${describeText(answer.text)})`,
    };
}
async function explainSafely(answer, call, options) {
    try {
        const failure = await explain(answer, call, options);
        return failure.message;
    }
    catch (error) {
        if (error instanceof errors/* PublerUnreachable */.Jd)
            return `Publer answered ${answer.status}`;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/publer/create-publer.js









/** Publer over HTTP, as `publer.com/docs` and its observed behaviour have it. */
function createPubler(options) {
    const http = createHttp(options);
    const { clock, workspace, names = ENVIRONMENT } = options;
    const asking = { http, clock, workspace, names };
    const readAccounts = () => ask({ method: 'GET', path: '/accounts' }, accountsSchema, asking);
    let albums = new Map();
    return {
        origin: new URL(options.base).origin,
        waitMs: () => http.rate.waitMs(),
        workspace: options.workspace,
        async accounts() {
            const pinterest = (await readAccounts()).filter((account) => account.provider === 'pinterest');
            albums = new Map(pinterest.map((a) => [a.id, toBoards(a.id, a.albums ?? [])]));
            return pinterest.map(({ id, name }) => ({ id, name }));
        },
        async boards(account) {
            const listed = await readBoards(account, asking);
            return listed.length > 0 ? listed : (albums.get(account) ?? []);
        },
        posts: (query) => listPosts(query, asking),
        uploadFile: (name, bytes) => uploadFile(name, bytes, asking),
        uploadUrl: (url, name) => uploadUrl(url, name, asking),
        schedule: (batch) => sendBatch(batch, asking),
        update: (postId, texts) => updatePost(postId, texts, asking),
        remove: (postId) => removePost(postId, asking),
        job: (jobId) => readJob(jobId, asking).then(({ state }) => state),
    };
}
const ENVIRONMENT = { key: 'PUBLER_API_KEY', workspace: 'PUBLER_WORKSPACE_ID' };
function toBoards(account, albums) {
    return albums.map(({ id, name }) => ({ id, name, account }));
}
async function readBoards(account, asking) {
    const path = `/workspaces/${encodeURIComponent(asking.workspace)}/media_options?accounts[]=${encodeURIComponent(account)}`;
    try {
        const options = await ask({ method: 'GET', path }, mediaOptionsSchema, asking);
        return toBoards(account, options.find((entry) => entry.id === account)?.albums ?? []);
    }
    catch (error) {
        // Not every program that reads boards live uses this route: where it is missing the account's own list counts.
        if ((error instanceof errors/* PublerContract */.BW || error instanceof errors/* PublerRejected */.TV) && error.status === 404)
            return [];
        throw error;
    }
}
async function uploadFile(name, bytes, asking) {
    const form = new undici.FormData();
    form.append('file', new Blob([bytes], { type: contentType(name) }), name);
    form.append('direct_upload', 'true');
    form.append('in_library', 'false');
    return toUploaded(await ask({ method: 'POST', path: '/media', form }, mediaSchema, asking), name);
}
async function uploadUrl(url, name, asking) {
    const json = { media: [{ url, name }], type: 'single' };
    const { job_id } = await ask({ method: 'POST', path: '/media/from-url', json }, jobIdSchema, asking);
    const { state, media } = await readFinished(job_id, asking);
    const first = media[0];
    if (state.kind === 'finished' && first)
        return toUploaded(first, url);
    if (state.kind !== 'finished')
        throw new errors/* PublerUnreachable */.Jd(`Publer did not fetch the picture ${url} within a minute.`, true, 'run again later');
    const why = state.failures[0]?.message ?? 'it could not be fetched';
    throw new errors/* PublerRejected */.TV(`Publer did not take the picture ${url}: ${why}.`, 200, 'check that the address answers 200 for everybody, or use a file of the repository');
}
const POLLS_MS = [1_000, 2_000, 3_000, 5_000, 8_000, 13_000, 13_000, 13_000];
async function readFinished(jobId, asking) {
    for (const wait of POLLS_MS) {
        await asking.clock.sleep(wait);
        const job = await readJob(jobId, asking);
        const media = mediaSchema.array().safeParse(job.payload);
        if (job.state.kind === 'finished')
            return { state: job.state, media: media.success ? media.data : [] };
    }
    return { state: { kind: 'working' }, media: [] };
}
function toUploaded(media, name) {
    const kind = media.type === 'video' || (media.type == null && /\.(mp4|mov)(\?|$)/i.test(name)) ? 'video' : 'photo';
    return { id: media.id, kind };
}
const CONTENT_TYPES = {
    jpg: 'image/jpeg',
    jpeg: 'image/jpeg',
    png: 'image/png',
    gif: 'image/gif',
    webp: 'image/webp',
    mp4: 'video/mp4',
    mov: 'video/quicktime',
};
function contentType(name) {
    const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    return ((Object.hasOwn(CONTENT_TYPES, extension) ? CONTENT_TYPES[extension] : undefined) ??
        'application/octet-stream');
}


/***/ }),

/***/ 2864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readProxies)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);

/** HTTP_PROXY and HTTPS_PROXY, the lower-case ones first. Throws SettingsError for a proxy that is none. */
function readProxies() {
    const mistakes = [];
    const httpProxy = readProxy(['http_proxy', 'HTTP_PROXY'], mistakes);
    const httpsProxy = readProxy(['https_proxy', 'HTTPS_PROXY'], mistakes) || httpProxy;
    if (mistakes.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN(mistakes);
    return { httpProxy, httpsProxy };
}
/** The first of the variables that says something, as a URL; `host:port` is one too, as for curl. '' where there is none. The value may hold a password: it is not shown. */
function readProxy(names, mistakes) {
    for (const where of names) {
        const value = process.env[where]?.trim() ?? '';
        if (value === '')
            continue;
        const url = value.includes('://') ? value : `http://${value}`;
        if (/^https?:\/\//i.test(url) && URL.canParse(url))
            return url;
        const [scheme = ''] = url.split('://', 1);
        const message = /^https?$/i.test(scheme)
            ? 'This is not the address of a proxy.'
            : `A proxy of the kind "${scheme.slice(0, 20)}" cannot be used: one for http or https is expected.`;
        mistakes.push({ where, message, hint: `${where}=http://proxy.example:3128, or leave it unset` });
    }
    return '';
}


/***/ })

};

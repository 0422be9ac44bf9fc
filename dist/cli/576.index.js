export const id = 576;
export const ids = [576];
export const modules = {

/***/ 55576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportPins: () => (/* binding */ exportPins)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./build/src/site/public-urls.js


/** Generators that leave out of the site what a part of its path begins with. */
const HIDING = {
    jekyll: /^[._#]|~$/,
    hexo: /^[._]/,
};
const HIDDEN = /^\./;
/**
 * The address under which the site serves a file as it is, where that is certain: the file lies in a folder that the generator
 * copies to the root of the site. null for all others, such as what a generator renames, resizes or copies beside a post.
 */
function createPublicUrls(site) {
    const { url } = site;
    const hiding = HIDING[site.generator ?? ''] ?? HIDDEN;
    const isLeftOut = picomatch([...site.notPosts]);
    return (path) => {
        if (url === null || isLeftOut(path))
            return null;
        for (const folder of site.publicFolders ?? []) {
            const parts = external_node_path_.posix.relative(folder, path).split('/');
            if (parts[0] !== '..' && !parts.some((part) => hiding.test(part)))
                return `${url}/${parts.map(encodeURIComponent).join('/')}`;
        }
        return null;
    };
}

// EXTERNAL MODULE: ./build/src/content/private-host.js
var private_host = __webpack_require__(79415);
;// CONCATENATED MODULE: ./build/src/export/pinterest-row.js
/**
 * Pinterest's bulk upload. The rules are those of its help page "Bulk upload Pins"
 * (https://help.pinterest.com/en/business/article/bulk-upload-video-pins): one row a pin with the columns below; Title at most 100 and
 * Description at most 500 characters; Media URL a public link to the file itself; the board by its name, `board/section` for a
 * section, made where it does not exist; Thumbnail for videos; Publish date in UTC, such as 2023-12-17T08:00:00, one that is empty
 * or past publishes at once; at most 200 rows a file.
 */
const COLUMNS = [
    'Title',
    'Media URL',
    'Pinterest board',
    'Thumbnail',
    'Description',
    'Link',
    'Publish date',
    'Keywords',
];
const MAX_ROWS = 200;
const MAX_DESCRIPTION = 500;

;// CONCATENATED MODULE: ./build/src/export/judge-step.js


/** Why a new pin cannot be a row of Pinterest's bulk upload; empty where it can. */
function judgeStep(step, facts) {
    const { pin } = step.wanted;
    const isPast = step.slotMs !== null && step.slotMs < facts.nowMs;
    return [
        ...judgeMedia(step, facts.mediaUrl),
        ...judgeBoard(step),
        ...judgeTexts(step),
        ...(isPast
            ? [
                leaveOut(pin.schedulePlace, 'Its time is past: Pinterest would publish it at once.', 'schedule: next'),
            ]
            : []),
    ];
}
function judgeMedia({ wanted: { pin } }, mediaUrl) {
    const [media] = pin.media;
    if (media === undefined)
        return [];
    const place = media.urlPlace ?? pin.place;
    if (pin.media.length > 1) {
        const why = `It has ${pin.media.length} pictures, and a row of the file has room for one.`;
        return [leaveOut(pin.place, why, 'image: the first alone')];
    }
    if (media.kind === 'video') {
        const why = 'It is a video: the file wants a thumbnail of it, which posts do not name.';
        return [leaveOut(place, why, 'upload it by hand')];
    }
    if (mediaUrl !== null)
        return judgePicture(media, { place, url: new URL(mediaUrl) });
    const why = `Its picture ${media.path ?? ''} has no public address that is known, and Pinterest fetches pictures by their address.`;
    const hint = 'put it into a folder that the site serves as it is (static, public), or give its https address: `image: https://…`';
    return [leaveOut(place, why, hint)];
}
/** What Pinterest's page names for pictures; the format of an address is told by its ending, if by anything. */
const FORMATS = new Set(['jpeg', 'jpg', 'png']);
function judgePicture({ format: known }, { place, url }) {
    if (url.protocol !== 'https:' || (0,private_host/* isPrivateHost */.S)(url.hostname)) {
        const why = `Its picture ${url.href} is not at a public https address.`;
        return [leaveOut(place, why, 'site: { url: https://blog.example }')];
    }
    const format = known ?? (/\.([a-z0-9]{3,4})$/i.exec(url.pathname)?.[1] ?? 'jpg').toLowerCase();
    if (FORMATS.has(format))
        return [];
    const why = `Its picture is a ${format.toUpperCase()}: the file takes JPEG and PNG.`;
    return [leaveOut(place, why, 'save it as JPEG or PNG')];
}
function judgeBoard({ wanted: { pin, board } }) {
    const name = board?.name ?? '';
    if (/^\d{15,}$/.test(name))
        return [
            leaveOut(pin.boardPlace, `Its board is given by the id ${name}, and the file names boards by their name.`, 'board: the name of the board, or give the API key'),
        ];
    if (!name.includes('/'))
        return [];
    const message = `Its board "${name}" has a slash in its name, behind which Pinterest reads a section of the board.`;
    return [leaveOut(pin.boardPlace, message, 'rename the board')];
}
function judgeTexts({ wanted: { pin, board } }) {
    const length = [...pin.description].length;
    const texts = [
        ['title', pin.title, pin.place],
        ['description', pin.description, pin.place],
        ['board', board?.name ?? '', pin.boardPlace],
    ];
    return [
        ...(length > MAX_DESCRIPTION
            ? [
                leaveOut(pin.place, `Its description has ${length} characters, and the file takes ${MAX_DESCRIPTION}.`, 'a shorter `description:` in the pin'),
            ]
            : []),
        ...texts.flatMap(([name, text, place]) => (isFormula(text) ? [refuseFormula(name, text, place)] : [])),
    ];
}
/**
 * Whether a spreadsheet may take a cell for a formula. A sign before it that makes it text (`'=`) would be read by Pinterest as
 * part of it, so such a pin is left out instead. (https://owasp.org/www-community/attacks/CSV_Injection)
 */
function isFormula(text) {
    return /^[\s\p{Cc}\p{Cf}]{0,1000}[=+\-@＝＋－＠]/u.test(text) || /^[\t\r]/.test(text);
}
function refuseFormula(name, text, place) {
    const message = `Its ${name} begins with "${text.trim().slice(0, 1)}", which spreadsheets take for a formula when the file is opened.`;
    return leaveOut(place, message, `begin the ${name} with a word`);
}
function leaveOut(place, why, hint) {
    const { file, line, column, endColumn } = place;
    const message = `This pin is not exported. ${why}`;
    return { file, line, column, endColumn, severity: 'error', code: 'export-left-out', message, hint };
}

;// CONCATENATED MODULE: ./build/src/export/make-rows.js


/** The pins that are new, as rows of Pinterest's bulk upload; each that cannot be one is a problem at its line. Nothing is shortened. */
function makeRows({ steps, site, nowMs, aliases, placeOf }) {
    const rows = [];
    const problems = [];
    const publicUrl = createPublicUrls(site);
    const creates = steps.filter(({ action, slotMs }) => action === 'create' && slotMs !== null);
    for (const step of creates) {
        const { pin, board, account } = step.wanted;
        const [media] = pin.media;
        const mediaUrl = media?.url ?? (media?.path == null ? null : publicUrl(media.path));
        const wrong = judgeStep(step, { mediaUrl, nowMs });
        problems.push(...wrong);
        if (wrong.length > 0 || mediaUrl === null || board === null || step.slotMs === null)
            continue;
        if (isAlias(step, aliases))
            problems.push(doubtAlias(pin.board ?? '', placeOf));
        rows.push({
            title: pin.title,
            mediaUrl,
            board: board.name,
            description: pin.description,
            link: pin.link ?? '',
            slotMs: step.slotMs,
            account,
            accountName: pin.account,
        });
    }
    const inTime = [...rows].sort((a, b) => a.slotMs - b.slotMs);
    return { rows: inTime, leftOut: creates.length - rows.length, problems: distinct(problems) };
}
/** Whether the name of the board is only the settings' own: no list of Publer told another. */
function isAlias({ wanted: { pin, board } }, aliases) {
    const written = pin.board ?? '';
    return board?.name === written && Object.hasOwn(aliases, written);
}
function doubtAlias(alias, placeOf) {
    return {
        ...placeOf(`boards.${alias}`),
        severity: 'warning',
        code: 'export-doubt',
        message: `"${alias}" is an alias of these settings, and Publer was not asked what its board is called: Pinterest makes a new board where it has none of this name.`,
        hint: 'call the alias as the board is called, or give the API key',
    };
}
function distinct(problems) {
    return [
        ...new Map(problems.map((problem) => [
            `${problem.file}:${problem.line}:${problem.column} ${problem.message}`,
            problem,
        ])).values(),
    ];
}

;// CONCATENATED MODULE: ./build/src/export/render-csv.js

/** The first line of every file; without quotes, as in Pinterest's own example. */
const HEADER = COLUMNS.join(',');
/** A file of Pinterest's bulk upload, by RFC 4180: CRLF, every field in quotes, so that no text can begin a cell of its own whatever a spreadsheet separates cells by. */
function renderCsv(rows) {
    const lines = rows.map((row) => makeFields(row).map(quote).join(','));
    return [HEADER, ...lines].map((line) => `${line}\r\n`).join('');
}
/** In the order of the columns. Pictures have no thumbnail; posts have no keywords. */
function makeFields(row) {
    const { title, mediaUrl, board, description, link, slotMs } = row;
    return [title, mediaUrl, board, '', description, link, renderPublishDate(slotMs), ''];
}
/** `2026-12-01T08:30:00`, UTC. */
function renderPublishDate(ms) {
    return new Date(ms).toISOString().slice(0, 19);
}
function quote(field) {
    return `"${field.replaceAll('"', '""')}"`;
}

;// CONCATENATED MODULE: ./build/src/export/split-files.js

/**
 * Rows in as few files as can be: at most 200 each, and no link, title or picture twice in one. Pinterest's page does not ask for
 * the latter; people who upload have seen such rows refused ("Duplicate Pin link") and taken from another file.
 */
function splitFiles(rows) {
    const files = [];
    for (const row of rows) {
        const marks = [`link ${row.link}`, `title ${row.title}`, `media ${row.mediaUrl}`];
        const fits = ({ account, rows: own, taken }) => account === row.account && own.length < MAX_ROWS && !marks.some((mark) => taken.has(mark));
        let file = files.find(fits);
        if (file === undefined) {
            file = { account: row.account, rows: [], taken: new Set() };
            files.push(file);
        }
        file.rows.push(row);
        for (const mark of marks)
            file.taken.add(mark);
    }
    return files.map(({ rows: own }) => own);
}
/** `pins.csv`, `pins-2.csv`, `pins-3.csv` …, counted from 0. */
function nameFile(file, index) {
    if (index === 0)
        return file;
    return /\.[^./\\]+$/.test(file) ? file.replace(/(\.[^./\\]+)$/, `-${index + 1}$1`) : `${file}-${index + 1}`;
}

// EXTERNAL MODULE: ./build/src/open-ledger.js + 3 modules
var open_ledger = __webpack_require__(83626);
// EXTERNAL MODULE: ./build/src/report/exit-code.js
var exit_code = __webpack_require__(72822);
// EXTERNAL MODULE: ./build/src/report/make-json.js + 1 modules
var make_json = __webpack_require__(77844);
// EXTERNAL MODULE: ./build/src/report/render-text.js + 2 modules
var render_text = __webpack_require__(47985);
// EXTERNAL MODULE: ./build/src/run.js + 92 modules
var run = __webpack_require__(3406);
// EXTERNAL MODULE: ./build/src/safe-line.js
var safe_line = __webpack_require__(9123);
// EXTERNAL MODULE: ./build/src/report/plural.js
var plural = __webpack_require__(48916);
;// CONCATENATED MODULE: ./build/src/cli/describe-export.js


/** How far ahead Pinterest's own scheduler takes a pin (https://help.pinterest.com/en/business/article/schedule-pins); the page on files names no limit. */
const SCHEDULER_DAYS = 30;
/** What was written, and what somebody who uploads it has to know: one line each. */
function describeExport({ files, leftOut, stale, steps, nowMs }) {
    const rows = files.flatMap((file) => file.rows);
    const accounts = new Set(rows.map(({ account }) => account));
    const far = rows.filter(({ slotMs }) => slotMs > nowMs + SCHEDULER_DAYS * 86_400_000).length;
    const others = steps.filter(({ action }) => action !== 'create').length;
    return [
        ...files.map((file) => describeFile(file, accounts.size > 1)),
        ...stale.map((name) => `${name} is of an earlier export and no part of this one: delete it.`),
        ...(far > 0
            ? [
                `${(0,plural/* plural */.L)(far, 'pin')} ${far === 1 ? 'lies' : 'lie'} more than ${SCHEDULER_DAYS} days ahead, which Pinterest's own scheduler does not take: see that they arrive, or upload them later.`,
            ]
            : []),
        ...(rows.length > 0
            ? [
                'The format has no place for alt texts: add them on Pinterest.',
                'The ledger does not know what you upload: `apply`, or another export, would take these pins for new ones.',
            ]
            : []),
        `export: ${(0,plural/* plural */.L)(rows.length, 'pin')} in ${(0,plural/* plural */.L)(files.length, 'file')}, ${leftOut} left out${others > 0 ? `, ${others} not new or skipped` : ''}`,
    ];
}
function describeFile({ name, rows }, isOneOfMany) {
    const [first] = rows;
    const account = isOneOfMany ? ` for account ${first?.accountName ?? first?.account ?? 'by default'}` : '';
    const days = [first, rows.at(-1)].map((row) => renderPublishDate(row?.slotMs ?? 0).slice(0, 10));
    return `${name}: ${(0,plural/* plural */.L)(rows.length, 'pin')}${account}, ${[...new Set(days)].join(' to ')}`;
}

// EXTERNAL MODULE: ./build/src/cli/run-command.js
var run_command = __webpack_require__(58777);
// EXTERNAL MODULE: ./build/src/cli/session.js + 14 modules
var cli_session = __webpack_require__(43873);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/cli/write-exports.js




/** Writes all files or none: one that is there is written over only where it is an earlier export. Throws SettingsError. */
function writeExports(files) {
    const foreign = files.filter(({ file }) => (0,external_node_fs_.existsSync)(file) && !isExport(file));
    if (foreign.length > 0)
        throw new errors/* SettingsError */.GN(foreign.map(({ file }) => refuse(file, 'is there already, and no earlier export')));
    for (const { file, text } of files) {
        try {
            (0,external_node_fs_.writeFileSync)(file, text);
        }
        catch (error) {
            throw new errors/* SettingsError */.GN([
                refuse(file, `cannot be written (${error instanceof Error ? error.message : 'no reason given'})`),
            ]);
        }
    }
}
/** Files that the next numbers would have: left of an earlier export with more of them. */
function findStale(out, count) {
    const stale = [];
    for (let index = count;; index += 1) {
        const file = nameFile(out, index);
        if (!(0,external_node_fs_.existsSync)(file) || !isExport(file))
            return stale;
        stale.push(file);
    }
}
function isExport(file) {
    try {
        const handle = (0,external_node_fs_.openSync)(file, 'r');
        try {
            const start = Buffer.alloc(HEADER.length);
            (0,external_node_fs_.readSync)(handle, start, 0, HEADER.length, 0);
            return start.toString() === HEADER;
        }
        finally {
            (0,external_node_fs_.closeSync)(handle);
        }
    }
    catch {
        return false;
    }
}
function refuse(file, why) {
    return { where: '--out', message: `${file} ${why}.`, hint: 'choose another name' };
}

;// CONCATENATED MODULE: ./build/src/cli/export-pins.js















const FORMAT = 'pinterest-csv';
/** `export`: the new pins as files of Pinterest's own bulk upload. Nothing is sent, and no ledger knows of it. */
async function exportPins(parsed, outside) {
    const mistakes = new errors/* Mistakes */.So();
    const out = mistakes.try(() => readOut(parsed, outside.cwd));
    const session = mistakes.try(() => (0,cli_session/* openSession */.f)(parsed, outside));
    if (out === null || session === null)
        throw mistakes.toError();
    const report = await makeReport(session);
    const exported = makeRows({
        steps: report.plan.steps,
        site: report.site,
        nowMs: session.ports.clock.now(),
        aliases: session.settings.boards,
        placeOf: session.settings.placeOf,
    });
    const files = splitFiles(exported.rows);
    const names = files.map((_, index) => nameFile(out, index));
    writeExports(files.map((rows, index) => ({ file: names[index] ?? out, text: renderCsv(rows) })));
    const told = withProblems(report, exported);
    tell(told, { exported, files, names, stale: findStale(out, files.length) }, { parsed, session, outside });
    return (0,exit_code/* exitCode */.I)(told);
}
function readOut({ values }, cwd) {
    const { format = '', out = '' } = values;
    const hint = `pin-on-merge export --format ${FORMAT} --out pins.csv`;
    const mistakes = [
        ...(format === FORMAT
            ? []
            : [{ where: '--format', message: `"${format}" is no format; ${FORMAT} is the one there is.`, hint }]),
        ...(out === '' ? [{ where: '--out', message: 'The name of a file is expected.', hint }] : []),
    ];
    if (mistakes.length > 0)
        throw new errors/* SettingsError */.GN(mistakes);
    return (0,external_node_path_.resolve)(cwd, out);
}
/** A file holds everything: it is not written a portion at a time. */
function makeReport(session) {
    const { ports, ledger } = session;
    const { schedule, limits } = session.settings;
    const settings = {
        ...session.settings,
        schedule: { ...schedule, horizonMs: Number.POSITIVE_INFINITY },
        limits: { ...limits, maxChanges: Number.POSITIVE_INFINITY },
    };
    return (0,open_ledger/* withLedger */.C)(ledger, { ...ports, access: 'read' }, async ({ store }) => (0,run/* plan */.et)(settings, { ...ports, store, publer: await (0,run_command.connectIfPossible)(session) }));
}
function withProblems(report, { problems }) {
    return { ...report, plan: { ...report.plan, problems: [...report.plan.problems, ...problems] } };
}
function tell(report, { exported, files, names, stale }, { parsed, session, outside }) {
    const { print } = outside;
    const { problems } = report.plan;
    const shown = files.map((rows, index) => ({ name: (0,external_node_path_.basename)(names[index] ?? ''), rows }));
    const nowMs = session.ports.clock.now();
    if (parsed.json) {
        const list = shown.map(({ rows }, index) => ({
            file: names[index],
            rows: rows.length,
            account: rows[0]?.account ?? null,
        }));
        const object = {
            version: 1,
            format: FORMAT,
            files: list,
            leftOut: exported.leftOut,
            problems: problems.map(make_json/* makeProblem */.km),
        };
        print(`${JSON.stringify(object, null, 2)}\n`);
        return;
    }
    const lines = [
        ...(0,render_text/* renderProblems */.x8)(problems),
        ...describeExport({
            files: shown,
            leftOut: exported.leftOut,
            stale: stale.map((file) => (0,external_node_path_.basename)(file)),
            steps: report.plan.steps,
            nowMs,
        }),
    ];
    print(`${lines.map(safe_line/* safeLine */.o).join('\n')}\n`);
}


/***/ })

};

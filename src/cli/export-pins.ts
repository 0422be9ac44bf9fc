import { basename, resolve } from 'node:path';
import { Mistakes, SettingsError } from '../errors.js';
import { type Exported, makeRows } from '../export/make-rows.js';
import { renderCsv } from '../export/render-csv.js';
import { nameFile, type RowFile, splitFiles } from '../export/split-files.js';
import { withLedger } from '../open-ledger.js';
import { exitCode } from '../report/exit-code.js';
import { makeProblem } from '../report/make-json.js';
import { renderProblems } from '../report/render-text.js';
import type { Report } from '../report/report.js';
import { plan } from '../run.js';
import { safeLine } from '../safe-line.js';
import type { Settings } from '../settings.js';
import { describeExport } from './describe-export.js';
import type { Parsed } from './flags.js';
import { connectIfPossible } from './run-command.js';
import { type Outside, openSession, type Session } from './session.js';
import { findStale, writeExports } from './write-exports.js';

const FORMAT = 'pinterest-csv';

/** `export`: the new pins as files of Pinterest's own bulk upload. Nothing is sent, and no ledger knows of it. */
export async function exportPins(parsed: Parsed, outside: Outside): Promise<number> {
  const mistakes = new Mistakes();
  const out = mistakes.try(() => readOut(parsed, outside.cwd));
  const session = mistakes.try(() => openSession(parsed, outside));
  if (out === null || session === null) throw mistakes.toError();
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
  return exitCode(told);
}

function readOut({ values }: Parsed, cwd: string): string {
  const { format = '', out = '' } = values;
  const hint = `pin-on-merge export --format ${FORMAT} --out pins.csv`;
  const mistakes = [
    ...(format === FORMAT
      ? []
      : [{ where: '--format', message: `"${format}" is no format; ${FORMAT} is the one there is.`, hint }]),
    ...(out === '' ? [{ where: '--out', message: 'The name of a file is expected.', hint }] : []),
  ];
  if (mistakes.length > 0) throw new SettingsError(mistakes);
  return resolve(cwd, out);
}

/** A file holds everything: it is not written a portion at a time. */
function makeReport(session: Session): Promise<Report> {
  const { ports, ledger } = session;
  const { schedule, limits } = session.settings;
  const settings: Settings = {
    ...session.settings,
    schedule: { ...schedule, horizonMs: Number.POSITIVE_INFINITY },
    limits: { ...limits, maxChanges: Number.POSITIVE_INFINITY },
  };
  return withLedger(ledger, { ...ports, access: 'read' }, async ({ store }) =>
    plan(settings, { ...ports, store, publer: await connectIfPossible(session) }),
  );
}

function withProblems(report: Report, { problems }: Exported): Report {
  return { ...report, plan: { ...report.plan, problems: [...report.plan.problems, ...problems] } };
}

interface Written {
  readonly exported: Exported;
  readonly files: readonly RowFile[];
  readonly names: readonly string[];
  /** Files of an earlier export that are no part of this one. */
  readonly stale: readonly string[];
}

interface Telling {
  readonly parsed: Parsed;
  readonly session: Session;
  readonly outside: Outside;
}

function tell(
  report: Report,
  { exported, files, names, stale }: Written,
  { parsed, session, outside }: Telling,
): void {
  const { print } = outside;
  const { problems } = report.plan;
  const shown = files.map((rows, index) => ({ name: basename(names[index] ?? ''), rows }));
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
      problems: problems.map(makeProblem),
    };
    print(`${JSON.stringify(object, null, 2)}\n`);
    return;
  }
  const lines = [
    ...renderProblems(problems),
    ...describeExport({
      files: shown,
      leftOut: exported.leftOut,
      stale: stale.map((file) => basename(file)),
      steps: report.plan.steps,
      nowMs,
    }),
  ];
  print(`${lines.map(safeLine).join('\n')}\n`);
}

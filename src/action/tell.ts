import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from '../connect.js';
import { SettingsError } from '../errors.js';
import type { Runner } from '../github/create-runner.js';
import { describeFailure } from '../report/describe-failure.js';
import { exitCode } from '../report/exit-code.js';
import { parseWhere } from '../report/failure-problems.js';
import { type Annotation, makeAnnotations } from '../report/make-annotations.js';
import { makeJson } from '../report/make-json.js';
import { makeOutputs } from '../report/make-outputs.js';
import { renderSummary } from '../report/render-summary.js';
import { renderText } from '../report/render-text.js';
import type { Report } from '../report/report.js';
import type { SummaryFacts } from '../report/summary-page.js';
import { safeLine } from '../safe-line.js';
import type { Redact } from '../secrets.js';

export type RunFacts = Pick<SummaryFacts, 'repositoryUrl' | 'commit' | 'ledgerCommit' | 'notice'>;

export interface Tools {
  readonly runner: Runner;
  readonly env: Environment;
  readonly redact: Redact;
}

/** Tells people and later steps what came out: log, annotations, outputs, plan file, summary. Returns the exit code. */
export function tellReport(report: Report, facts: RunFacts, { runner, env, redact }: Tools): 0 | 1 {
  const failure = report.failure === null ? null : redact(describeFailure(report.failure).lines.join('\n'));
  const text = renderText(report).trimEnd().split('\n');
  runner.group(`Pins: ${report.mode}`, text.slice(0, -1));
  runner.info(text.at(-1) ?? '');
  for (const annotation of makeAnnotations(report)) runner.annotate(annotation);
  if (failure !== null) runner.annotate({ level: 'error', title: 'stopped', message: safeLine(failure) });
  const planFile = join(env.RUNNER_TEMP || tmpdir(), 'pin-on-merge-plan.json');
  writeFileSync(planFile, redact(`${JSON.stringify(makeJson(report), null, 2)}\n`));
  const { created, updated, cancelled, held, failed, problems, results } = makeOutputs(report);
  for (const [name, value] of [
    ['created', created],
    ['updated', updated],
    ['cancelled', cancelled],
    ['held', held],
    ['failed', failed],
    ['problems', problems],
    ['results', results],
    ['plan-file', planFile],
    ['preview-file', ''],
  ] as const)
    runner.output(name, value);
  const notice = report.notice ?? facts.notice;
  runner.summary(renderSummary(report, { ...facts, mode: report.mode, notice, failure }));
  return exitCode(report) === 0 ? 0 : 1;
}

/** Tells why a run could not go on: one annotation for each mistake, and a summary. */
export function tellFailure(error: unknown, mode: Report['mode'], { runner, redact }: Tools): 1 {
  const lines = describeFailure(error).lines.map((line) => redact(line));
  for (const line of lines) runner.info(line);
  if (error instanceof SettingsError) {
    for (const { where, message, hint } of error.mistakes.slice(0, MAX_ERRORS)) {
      const text = `${safeLine(`${where}: ${message}`)}${hint === null ? '' : `\nTry: ${safeLine(hint)}`}`;
      runner.annotate({ level: 'error', title: 'settings', message: text, ...locate(where) });
    }
  } else runner.annotate({ level: 'error', title: 'stopped', message: lines.map(safeLine).join('\n') });
  runner.summary(renderSummary(null, { ...NOWHERE, mode, failure: lines.join('\n') }));
  return 1;
}

const MAX_ERRORS = 10;
const NOWHERE = { repositoryUrl: null, commit: null, ledgerCommit: null, notice: null };

/** Where a mistake stands, for an annotation; nothing where that is no file. */
function locate(where: string): Partial<Pick<Annotation, 'file' | 'line' | 'column'>> {
  const place = parseWhere(where);
  return place === null ? {} : { file: safeLine(place.file), line: place.line, column: place.column };
}

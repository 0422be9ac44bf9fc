import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from '../connect.js';
import { SettingsError, type SettingsMistake } from '../errors.js';
import type { Runner } from '../github/create-runner.js';
import { OUTPUTS } from '../github/inputs.js';
import { describeFailure } from '../report/describe-failure.js';
import { exitCode } from '../report/exit-code.js';
import { parseWhere } from '../report/failure-problems.js';
import { limitAnnotations, type Remark } from '../report/limit-annotations.js';
import { type Annotation, makeAnnotations } from '../report/make-annotations.js';
import { makeJson } from '../report/make-json.js';
import { makeOutputs, makeStoppedOutputs, type Outputs } from '../report/make-outputs.js';
import { renderSummary } from '../report/render-summary.js';
import { renderText } from '../report/render-text.js';
import type { Report } from '../report/report.js';
import type { SummaryFacts } from '../report/summary-page.js';
import { safeLine } from '../safe-line.js';
import type { Redact } from '../secrets.js';

export type RunFacts = Pick<
  SummaryFacts,
  'repositoryUrl' | 'commit' | 'ledgerCommit' | 'notice' | 'warnings'
>;

export interface Tools {
  readonly runner: Runner;
  readonly env: Environment;
  readonly redact: Redact;
}

/** Tells people and later steps what came out: log, plan file, outputs, summary, annotations. Returns the exit code. */
export function tellReport(report: Report, facts: RunFacts, tools: Tools): 0 | 1 {
  const { runner, redact } = tools;
  const failure = report.failure === null ? null : redact(describeFailure(report.failure).lines.join('\n'));
  const text = renderText(report).trimEnd().split('\n');
  runner.group(`Pins: ${report.mode}`, text.slice(0, -1));
  runner.info(text.at(-1) ?? '');
  const warnings = [...facts.warnings];
  const write = createWriter(warnings, runner);
  const planFile = write('The plan file', () => writePlan(report, tools)) ?? '';
  write('The outputs', () => giveOutputs({ ...makeOutputs(report), 'plan-file': planFile }, runner));
  const notice = report.notice ?? facts.notice;
  write('The summary', () =>
    runner.summary(renderSummary(report, { ...facts, mode: report.mode, notice, warnings, failure })),
  );
  const stopped = failure === null ? [] : [makeStopped(failure)];
  annotate([...stopped, ...makeWarnings(warnings), ...makeAnnotations(report)], runner);
  return exitCode(report) === 0 ? 0 : 1;
}

/** Tells why a run could not go on: one annotation for each mistake, outputs that count nothing, and a summary. */
export function tellFailure(error: unknown, facts: EarlyFacts, { runner, redact }: Tools): 1 {
  const lines = describeFailure(error).lines.map((line) => redact(line));
  for (const line of lines) runner.info(line);
  const mistakes = error instanceof SettingsError ? error.mistakes : [];
  const warnings = [...facts.warnings];
  const write = createWriter(warnings, runner);
  const counts = makeStoppedOutputs(facts.mode, mistakes.length);
  write('The outputs', () => giveOutputs({ ...counts, 'plan-file': '' }, runner));
  write('The summary', () =>
    runner.summary(renderSummary(null, { ...NOWHERE, ...facts, warnings, failure: lines.join('\n') })),
  );
  const stopped = mistakes.length > 0 ? mistakes.map(makeMistake) : [makeStopped(lines.join('\n'))];
  annotate([...stopped, ...makeWarnings(warnings)], runner);
  return 1;
}

/** A file that cannot be written costs nothing but itself: pins may have been sent, and the rest has to be told. */
function createWriter(warnings: string[], runner: Runner): <T>(what: string, act: () => T) => T | null {
  return (what, act) => {
    try {
      return act();
    } catch (error) {
      const message = `${what} could not be written: ${describeCause(error)}.`;
      runner.info(message);
      warnings.push(message);
      return null;
    }
  };
}

function describeCause(error: unknown): string {
  return error instanceof Error ? error.message : 'no reason given';
}

function writePlan(report: Report, { env, redact }: Tools): string {
  const file = join(env.RUNNER_TEMP || tmpdir(), 'pin-on-merge-plan.json');
  writeFileSync(file, redact(`${JSON.stringify(makeJson(report), null, 2)}\n`));
  return file;
}

function giveOutputs(outputs: Outputs & { readonly 'plan-file': string }, { output }: Runner): void {
  const all = { ...outputs, 'preview-file': '' };
  for (const name of OUTPUTS) output(name, all[name]);
}

/** What is known of a run that ended before it had a report. */
export type EarlyFacts = Pick<SummaryFacts, 'mode' | 'warnings'>;

const NOWHERE = { repositoryUrl: null, commit: null, ledgerCommit: null, notice: null };

/** All annotations of a run go through here, once: GitHub counts them together. */
function annotate(remarks: readonly Remark[], runner: Runner): void {
  for (const remark of limitAnnotations(remarks)) runner.annotate(remark);
}

function makeStopped(failure: string): Remark {
  return { level: 'error', title: 'stopped', message: failure.split('\n').map(safeLine).join('\n') };
}

function makeWarnings(warnings: readonly string[]): readonly Remark[] {
  return warnings.map((text) => ({ level: 'warning', title: 'workflow', message: safeLine(text) }));
}

function makeMistake({ where, message, hint }: SettingsMistake): Remark {
  const text = `${safeLine(`${where}: ${message}`)}${hint === null ? '' : `\nTry: ${safeLine(hint)}`}`;
  return { level: 'error', title: 'settings', message: text, ...locate(where) };
}

/** Where a mistake stands, for an annotation; nothing where that is no file. */
function locate(where: string): Partial<Pick<Annotation, 'file' | 'line' | 'column'>> {
  const place = parseWhere(where);
  return place === null ? {} : { file: safeLine(place.file), line: place.line, column: place.column };
}

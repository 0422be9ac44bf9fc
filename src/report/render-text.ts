import type { Outcome } from '../apply/make-outcomes.js';
import type { Media } from '../content/pin.js';
import { ACTIONS, type Step } from '../plan/plan.js';
import type { Problem } from '../problem.js';
import { safeLine } from '../safe-line.js';
import { plural } from './plural.js';
import { renderBacklog } from './render-backlog.js';
import { renderWhen } from './render-when.js';
import type { Report } from './report.js';

/** Equal warnings of one kind beyond this many are counted, not repeated. */
const FOLD_AFTER = 3;

/** The report for a terminal: steps, problems as `file:line:column`, and one line that says it all. Every line is safe to print. */
export function renderText(report: Report): string {
  return [...renderPieces(report)].join('');
}

/** Steps in one piece of the text. */
const PIECE = 500;

/** The same in pieces of whole lines, for reports of many thousand pins. */
export function* renderPieces(report: Report): Generator<string> {
  const { plan } = report;
  const backlog = renderBacklog(report);
  if (report.notice !== null) yield renderLines([report.notice]);
  for (let start = 0; start < plan.steps.length; start += PIECE) {
    const steps = plan.steps.slice(start, start + PIECE);
    yield renderLines(steps.flatMap((step) => renderStep(step, report)));
  }
  yield renderLines([
    ...(plan.steps.length > 0 ? [''] : []),
    ...renderProblems(plan.problems),
    ...plan.orphans.map(
      (entry) =>
        `held, and in no post any more: ${entry.key} at ${entry.slot}: ${entry.message ?? 'waiting'}`,
    ),
    ...(backlog === null ? [] : [backlog]),
    ...(report.failure === null ? [] : [`stopped: ${report.failure.message}`]),
    renderTally(report),
  ]);
}

function renderLines(lines: readonly string[]): string {
  return `${lines.map(safeLine).join('\n')}\n`;
}

function renderStep(step: Step, report: Report): string[] {
  const { pin, board } = step.wanted;
  const outcome = report.outcomes?.get(step.wanted) ?? null;
  const reason = step.reason === null ? '' : ` (${step.reason})`;
  const when = step.slotMs === null ? '' : ` · ${renderWhen(step.slotMs, report.timezone)}`;
  const head = `${(outcome === null ? step.action : renderOutcome(step, outcome)).padEnd(9)} ${pin.file}:${pin.place.line}`;
  const account = pin.account === null ? '' : ` of ${pin.account}`;
  const what = `"${pin.title}" → ${board?.name ?? 'no board'}${account}${when}`;
  if (step.action === 'skip') return [`${head}${reason}`];
  if (step.action === 'keep') return [`${head} ${what}${reason}`];
  return [
    `${head}${reason}`,
    `          ${what}`,
    `          ${pin.link ?? 'no link'}`,
    ...pin.media.map((media) => `          ${renderMedia(media)}`),
    ...(outcome?.message ? [`          ${outcome.message}`] : []),
  ];
}

/** A step that was carried out shows its outcome; the others show what was decided. */
function renderOutcome(step: Step, outcome: Outcome): string {
  return step.action === 'create' || outcome.state === 'failed' || outcome.state === 'held'
    ? outcome.state
    : step.action;
}

function renderMedia(media: Media): string {
  const size = media.width === null || media.height === null ? '' : ` ${media.width}×${media.height}`;
  const bytes = media.bytes === null ? '' : ` ${Math.max(1, Math.round(media.bytes / 1024))} KB`;
  return `${media.path ?? media.url ?? ''}${media.format === null ? '' : ` ${media.format.toUpperCase()}`}${size}${bytes}`;
}

/** Problems as `file:line:column`, equal warnings folded. */
export function renderProblems(problems: readonly Problem[]): string[] {
  const warnings = new Map<string, number>();
  const lines: string[] = [];
  for (const problem of problems) {
    if (problem.severity === 'warning') {
      const count = (warnings.get(problem.code) ?? 0) + 1;
      warnings.set(problem.code, count);
      if (count > FOLD_AFTER) continue;
    }
    lines.push(
      `${problem.file}:${problem.line}:${problem.column}: ${problem.severity}: ${problem.message} [${problem.code}]`,
    );
    if (problem.hint !== null) lines.push(`    try: ${problem.hint}`);
  }
  for (const [code, count] of warnings) {
    const hidden = count - FOLD_AFTER;
    if (hidden > 0)
      lines.push(`… and ${hidden} more warning${hidden === 1 ? '' : 's'} [${code}]; --json lists all`);
  }
  return lines;
}

function renderTally(report: Report): string {
  const { steps, problems } = report.plan;
  const tally = (names: readonly string[], of: (name: string) => number) =>
    names.flatMap((name) => (of(name) > 0 ? [`${of(name)} ${name}`] : [])).join(', ');
  const actions = tally(ACTIONS, (action) => steps.filter((step) => step.action === action).length);
  const states = [...(report.outcomes?.values() ?? [])].map((outcome) => outcome.state);
  const outcomes = tally(
    ['scheduled', 'published', 'failed', 'waiting', 'held', 'unsent'],
    (state) => states.filter((s) => s === state).length,
  );
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const parts = [
    `${report.mode}: ${plural(report.posts, 'post')}, ${plural(steps.length, 'pin')}${actions === '' ? '' : `: ${actions}`}`,
    ...(outcomes === '' ? [] : [`now ${outcomes}`]),
    `${plural(errors, 'error')}, ${plural(problems.length - errors, 'warning')}`,
  ];
  return parts.join(' · ');
}

import { PROBLEM_CODES, type Problem, type ProblemCode } from '../problem.js';
import { escapeMarkdown, escapeStart } from './escape-markdown.js';
import { plural } from './plural.js';
import { renderPlace } from './render-place.js';
import { pathInRepository } from './repository-links.js';
import type { SummaryPage } from './summary-page.js';

/** Problems that are about the run: the file they name may not exist. */
const PLACELESS: ReadonlySet<ProblemCode> = new Set([
  'ledger-not-read',
  'boards-not-checked',
  'too-many-changes',
  'posts-missing',
  'workspace-empty',
]);

/** Problems folded by kind, errors first; errors stand open. Empty where there are none. */
export function renderProblemList(page: SummaryPage): readonly string[] {
  const { problems } = page.report.plan;
  if (problems.length === 0) return [];
  return [
    '### Problems',
    ...(['error', 'warning'] as const).flatMap((severity) =>
      listCodes(problems, severity).map((code) =>
        renderKind(
          problems.filter((one) => one.code === code && one.severity === severity),
          page,
        ),
      ),
    ),
  ];
}

function listCodes(problems: readonly Problem[], severity: Problem['severity']): readonly ProblemCode[] {
  return [...new Set(problems.filter((one) => one.severity === severity).map(({ code }) => code))];
}

function renderKind(problems: readonly Problem[], page: SummaryPage): string {
  const [first] = problems;
  if (first === undefined) return '';
  const isError = first.severity === 'error';
  const shown = problems.slice(0, page.room.problems);
  const left = problems.length - shown.length;
  const count = plural(problems.length, first.severity);
  const head = `<summary>${isError ? '❌' : '⚠️'} ${count}: ${escapeMarkdown(PROBLEM_CODES[first.code])} <code>${first.code}</code></summary>`;
  return [
    `<details${isError ? ' open' : ''}>${head}`,
    '',
    ...shown.map((problem) => renderProblem(problem, page)),
    ...(left > 0 ? [`- … and ${left} more, left out here for size.`] : []),
    '',
    '</details>',
  ].join('\n');
}

function renderProblem(problem: Problem, page: SummaryPage): string {
  const { code, message, hint, line } = problem;
  const { room, report } = page;
  const path = pathInRepository(report.folder, problem.file);
  const where = PLACELESS.has(code) ? '' : `${renderPlace({ path, line }, page)}<br>`;
  const advice = hint === null ? '' : `<br>Try: ${escapeStart(hint, room.chars)}`;
  return `- ${where}${escapeStart(message, room.chars)}${advice}`;
}

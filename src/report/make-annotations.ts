import type { Entry } from '../plan/ledger.js';
import { makeFingerprint } from '../plan/wanted.js';
import type { Problem } from '../problem.js';
import { safeLine } from '../safe-line.js';
import { listPins, type PinState, type ShownPin } from './pin-state.js';
import type { Report } from './report.js';
import { pathInRepository } from './repository-links.js';

export const LEVELS = ['error', 'warning', 'notice'] as const;

/** A remark at a line of a file: one GitHub annotation. Lines and columns are counted from 1. */
export interface Annotation {
  readonly level: (typeof LEVELS)[number];
  /** Safe to print; a hint is on a second line. */
  readonly message: string;
  readonly title: string;
  /** From the repository root. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Column after the last character. */
  readonly endColumn: number;
}

/** GitHub cuts a longer message. */
const MAX_CHARS = 4096;

/** Doubtful pins and problems as annotations. GitHub's limits hold for a whole run: see limit-annotations.ts. */
export function makeAnnotations(report: Report): readonly Annotation[] {
  return [
    ...listPins(report).flatMap((pin) => makePinAnnotation(pin, report)),
    ...report.plan.orphans.map((entry) => makeOrphanAnnotation(entry, report)),
    ...report.plan.problems.map((problem) => makeProblemAnnotation(problem, report)),
  ];
}

function makeProblemAnnotation(problem: Problem, report: Report): Annotation {
  const { severity, code, message, hint, file, line, column, endColumn } = problem;
  const stopsRun = code === 'too-many-changes' && report.outcomes !== null;
  return {
    level: stopsRun ? 'error' : severity,
    title: code,
    message: cut(hint === null ? safeLine(message) : `${safeLine(message)}\nTry: ${safeLine(hint)}`),
    file: safeLine(pathInRepository(report.folder, file)),
    line,
    column,
    endColumn: Math.max(column, endColumn),
  };
}

const TITLES: Readonly<Partial<Record<PinState, string>>> = {
  held: 'pin held',
  waiting: 'pin waiting',
  failed: 'pin failed',
  unsent: 'pin not sent',
  conflict: 'pin changed in the post and in Publer',
};

function makePinAnnotation(shown: ShownPin, report: Report): readonly Annotation[] {
  const { step, state, reason } = shown;
  const title = isEditedInVain(shown) ? 'edit not carried out' : TITLES[state];
  const isTold = report.plan.tooManyChanges !== null && state === 'unsent';
  if (title === undefined || isTold) return [];
  const { pin, path, board } = step.wanted;
  const what = `"${pin.title}" → ${board?.name ?? 'no board'}`;
  const { line, column, endColumn } = pin.place;
  return [
    {
      level: levelOf(shown, report),
      title,
      message: cut(safeLine(reason === null ? what : `${what}: ${reason}`)),
      file: safeLine(path),
      line,
      column,
      endColumn: Math.max(column, endColumn),
    },
  ];
}

/** In a run that sent, a pin whose truth is not known fails the run; in a plan it is a warning. */
function levelOf({ state }: ShownPin, report: Report): Annotation['level'] {
  if (state === 'keep' || state === 'move') return 'notice';
  return report.outcomes === null || state === 'conflict' ? 'warning' : 'error';
}

/** A pin that is published otherwise than the post now wants it; of a scheduled one a problem tells. */
function isEditedInVain({ step, state }: ShownPin): boolean {
  const { wanted, entry } = step;
  if (entry === null || (state !== 'keep' && state !== 'move')) return false;
  if (entry.state !== 'published') return false;
  return makeFingerprint(wanted.pin, wanted.board?.id ?? entry.boardId) !== entry.fingerprint;
}

function makeOrphanAnnotation(entry: Entry, report: Report): Annotation {
  return {
    level: report.outcomes === null ? 'warning' : 'error',
    title: 'pin held, and in no post any more',
    message: cut(safeLine(`"${entry.title}" at ${entry.slot}: ${entry.message ?? 'waiting'}`)),
    file: safeLine(entry.path),
    line: 1,
    column: 1,
    endColumn: 1,
  };
}

/** The runner counts UTF-16 units; `%` and line ends take three as they are written to it. */
function cut(message: string): string {
  let units = 0;
  let kept = '';
  for (const char of message) {
    units += /[%\n]/.test(char) ? 3 : char.length;
    if (units > MAX_CHARS - 1) return `${kept}…`;
    kept += char;
  }
  return kept;
}

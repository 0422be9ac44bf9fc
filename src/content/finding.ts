import type { Place, Problem, ProblemCode } from '../problem.js';
import type { Finding } from './pin.js';

/** A finding that keeps a pin from being made; the hint can be pasted. */
export function makeError(code: ProblemCode, message: string, hint: string | null = null): Finding {
  return { severity: 'error', code, message, hint };
}

/** A finding that only wants attention. */
export function makeWarning(code: ProblemCode, message: string, hint: string | null = null): Finding {
  return { severity: 'warning', code, message, hint };
}

/** Findings become problems where they stand. */
export function placeFindings(place: Place, findings: readonly Finding[]): Problem[] {
  return findings.map((finding) => placeFinding(place, finding));
}

/** A problem looks at its place only when it is read: working out lines and columns takes longer than all the rest. */
export function placeFinding(place: Place, finding: Finding): Problem {
  return {
    ...finding,
    file: place.file,
    get line() {
      return place.line;
    },
    get column() {
      return place.column;
    },
    get endColumn() {
      return place.endColumn;
    },
  };
}

/** A value that could be worked out, with everything that is wrong with it. */
export interface Judged<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

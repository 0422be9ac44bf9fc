import type { Place, Problem, ProblemCode } from '../problem.js';
import type { Finding } from './pin.js';
import type { Path, Post } from './post.js';

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

/** Findings about a value of a post. Only where there are any its place is looked for: that may take a parser. */
export function placeAt(post: Post, path: Path, findings: readonly Finding[]): Problem[] {
  return findings.length === 0 ? [] : placeFindings(post.place(path), findings);
}

/** A finding becomes a problem where it stands. */
export function placeFinding(place: Place, finding: Finding): Problem {
  const { file, line, column, endColumn } = place;
  const { severity, code, message, hint } = finding;
  return { file, line, column, endColumn, severity, code, message, hint };
}

/** A value that could be worked out, with everything that is wrong with it. */
export interface Judged<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

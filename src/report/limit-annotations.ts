import { type Annotation, LEVELS } from './make-annotations.js';

/** An annotation that may stand at no place: about the run as a whole. */
export type Remark = Pick<Annotation, 'level' | 'title' | 'message'> & Partial<Annotation>;

/** GitHub shows ten annotations of each level for a step and drops the others. */
const MAX_OF_LEVEL = 10;

/** All annotations of a run, errors first, at most ten of each level: where there are more, the tenth counts them. The first ones matter most. */
export function limitAnnotations(all: readonly Remark[]): readonly Remark[] {
  return LEVELS.flatMap((level) => limit(all.filter((one) => one.level === level)));
}

function limit(remarks: readonly Remark[]): readonly Remark[] {
  if (remarks.length <= MAX_OF_LEVEL) return remarks;
  const shown = remarks.slice(0, MAX_OF_LEVEL - 1);
  const first = remarks[MAX_OF_LEVEL - 1];
  if (first === undefined) return shown;
  const more = `${remarks.length - shown.length} more ${first.level}s`;
  return [...shown, { ...first, title: more, message: `and ${more}; the summary of the run lists them` }];
}

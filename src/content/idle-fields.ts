import leven from 'leven';
import type { Problem } from '../problem.js';
import type { Settings } from '../settings.js';
import { BUILT_IN, hasField, listFields, type Subject } from './default-text.js';
import { makeError, makeWarning, placeFinding } from './finding.js';

/** Watches which fields of the settings' templates the posts with a pin have. */
export interface IdleFields {
  note(subject: Subject): void;
  /** Fields that none of the noted posts has: a slip in the name leaves a hole in every title. One that is nearly a name that is known is an error. */
  problems(): readonly Problem[];
}

/** Posts are noted one by one, so that nobody has to keep them. */
export function createIdleFields({
  defaults,
  utm,
  placeOf,
}: Pick<Settings, 'defaults' | 'utm' | 'placeOf'>): IdleFields {
  const templates = [
    ['defaults.title', defaults.title],
    ['defaults.description', defaults.description],
    ...Object.entries(utm ?? {}).map(([name, template]) => [`utm.${name}`, template] as const),
  ] as const;
  let idle = templates.flatMap(([path, template]) =>
    listFields(template ?? '')
      .filter((name) => !ALWAYS.has(name))
      .map((name) => ({ path, name })),
  );
  const keys = new Set<string>();
  let isAnyNoted = false;
  return {
    note(subject) {
      isAnyNoted = true;
      if (idle.length === 0) return;
      idle = idle.filter(({ name }) => !hasField(subject, name));
      for (const key of Object.keys(subject.post.data).slice(0, MAX_KEYS)) keys.add(key);
    },
    problems() {
      return (isAnyNoted ? idle : []).map(({ path, name }) => {
        const message = `\`${path}\` has {${name}}, and no post with a pin has a field of that name.`;
        const meant = findNear(name, BUILT_IN);
        const near = meant ?? findNear(name, [...keys]);
        const hint = near === null ? null : `did you mean {${near}}?`;
        const make = meant === null ? makeWarning : makeError;
        return placeFinding(placeOf(path), make('settings-unused', message, hint));
      });
    },
  };
}

const ALWAYS: ReadonlySet<string> = new Set(['title', 'description', 'slug']);
const MAX_KEYS = 100;

/** A name that differs in two letters at most, and is not another short word. */
function findNear(name: string, names: readonly string[]): string | null {
  const short = name.slice(0, 60).toLowerCase();
  const limit = short.length < 5 ? 1 : 2;
  const near = names.filter(
    (known) => known !== name && leven(short, known.slice(0, 60).toLowerCase()) <= limit,
  );
  return near[0] ?? null;
}

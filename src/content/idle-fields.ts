import type { Problem } from '../problem.js';
import type { Settings } from '../settings.js';
import { hasField, listFields, type Subject } from './default-text.js';
import { makeWarning, placeFinding } from './finding.js';

/** Watches which fields of the settings' templates the posts with a pin have. */
export interface IdleFields {
  note(subject: Subject): void;
  /** Fields that none of the noted posts has: a slip in the name leaves a hole in every title. */
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
      .filter((name) => !BUILT_IN.has(name))
      .map((name) => ({ path, name })),
  );
  let isAnyNoted = false;
  return {
    note(subject) {
      isAnyNoted = true;
      if (idle.length > 0) idle = idle.filter(({ name }) => !hasField(subject, name));
    },
    problems() {
      return (isAnyNoted ? idle : []).map(({ path, name }) => {
        const message = `\`${path}\` has {${name}}, and no post with a pin has a field of that name.`;
        return placeFinding(placeOf(path), makeWarning('settings-unused', message));
      });
    },
  };
}

const BUILT_IN: ReadonlySet<string> = new Set(['title', 'description', 'slug']);

import type { Problem } from '../problem.js';
import type { Settings } from '../settings.js';
import { hasField, listFields, type Subject } from './default-text.js';
import { makeWarning, placeFinding } from './finding.js';

/** Fields of the settings' templates that no post with a pin has: a slip in the name leaves a hole in every title. */
export function findIdleFields(
  subjects: readonly Subject[],
  { defaults, utm, placeOf }: Pick<Settings, 'defaults' | 'utm' | 'placeOf'>,
): readonly Problem[] {
  if (subjects.length === 0) return [];
  const templates = [
    ['defaults.title', defaults.title],
    ['defaults.description', defaults.description],
    ...Object.entries(utm ?? {}).map(([name, template]) => [`utm.${name}`, template] as const),
  ] as const;
  return templates.flatMap(([path, template]) =>
    listFields(template ?? '')
      .filter((name) => !BUILT_IN.has(name) && !subjects.some((subject) => hasField(subject, name)))
      .map((name) => {
        const message = `\`${path}\` has {${name}}, and no post with a pin has a field of that name.`;
        return placeFinding(placeOf(path), makeWarning('settings-unused', message));
      }),
  );
}

const BUILT_IN: ReadonlySet<string> = new Set(['title', 'description', 'slug']);

import type { Place, Problem } from '../problem.js';
import type { SettingsInput } from './schema.js';

/** Settings of the contract that this version reads and does not carry out, and whether they ask for something. */
const UNUSED: readonly (readonly [path: string, isAsked: (input: SettingsInput) => boolean])[] = [
  ['lifecycle.edited', ({ lifecycle }) => lifecycle.edited === 'update'],
  ['lifecycle.removed', ({ lifecycle }) => lifecycle.removed === 'cancel'],
];

/** A warning for each setting that has no effect: said once, where it stands. */
export function findUnused(input: SettingsInput, placeOf: (path: string) => Place): Problem[] {
  const asked = UNUSED.filter(([, isAsked]) => isAsked(input));
  return asked.map(([path]) => ({
    ...placeOf(path),
    severity: 'warning',
    code: 'settings-unused',
    message: `\`${path}\` has no effect in this version.`,
    hint: null,
  }));
}

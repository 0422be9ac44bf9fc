import type { Problem } from '../problem.js';
import type { Settings } from '../settings.js';
import { isDue, type Step } from './plan.js';

/** Steps that `limits.max-changes` counts: creates, replaces and cancels of this run. */
export function listChanges(steps: readonly Step[]): readonly Step[] {
  return steps.filter(
    (step) =>
      isDue(step) || (step.deferred === null && (step.action === 'replace' || step.action === 'cancel')),
  );
}

const COUNTED = ['create', 'replace', 'cancel'] as const;
const DONE = { create: 'created', replace: 'replaced', cancel: 'cancelled' } as const;

/** Why nothing is sent, how much it would be, and how to go on. */
export function tooManyChanges(
  changes: readonly Step[],
  settings: Pick<Settings, 'limits' | 'placeOf'> & Partial<Pick<Settings, 'wording'>>,
): Problem {
  const { limits, wording, placeOf } = settings;
  const countOf = (action: (typeof COUNTED)[number]) =>
    changes.filter((step) => step.action === action).length;
  const [first = '', ...others] = COUNTED.flatMap((action) =>
    countOf(action) === 0 ? [] : [`${countOf(action)} ${DONE[action]}`],
  );
  const [count, done] = first.split(' ');
  const what = [`${count} pin${count === '1' && others.length === 0 ? '' : 's'} would be ${done}`, ...others];
  const message = `${what.join(', ')}; limits.max-changes is ${limits.maxChanges}. Nothing is sent.`;
  const most = changes.length;
  const once = wording === 'inputs' ? `the input \`max-changes: ${most}\`` : `\`--max-changes ${most}\``;
  const why =
    countOf('replace') > countOf('create')
      ? 'is a link, a board or a setting such as `site.url` wrong? '
      : 'look at the plan; ';
  const since = countOf('create') > 0 ? ', or `since` to leave old posts out' : '';
  const hint = `${why}then ${once} for this run, \`limits: { max-changes: ${most} }\` for good${since}`;
  return { ...placeOf('limits.max-changes'), severity: 'warning', code: 'too-many-changes', message, hint };
}

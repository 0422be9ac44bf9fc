import type { Problem } from '../problem.js';
import type { Settings } from '../settings.js';
import type { Step } from './plan.js';

/**
 * Steps that `limits.max-changes` counts: creates, replaces and cancels of this run. A page that does not answer yet may do so any
 * moment: outside of a backfill its pin counts.
 */
export function listChanges(steps: readonly Step[], backfill: boolean): readonly Step[] {
  return steps.filter(
    ({ action, deferred }) =>
      (action === 'create' || action === 'replace' || action === 'cancel') &&
      (deferred === null || (deferred.kind === 'page' && !backfill)),
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
  const backfill = wording === 'inputs' ? 'the input `backfill: true`' : '`--backfill`';
  const since =
    countOf('create') > 0
      ? `, \`since\` to leave old posts out, or ${backfill} to schedule them in portions`
      : '';
  const hint = `${why}then ${once} for this run, \`limits: { max-changes: ${most} }\` for good${since}`;
  return { ...placeOf('limits.max-changes'), severity: 'warning', code: 'too-many-changes', message, hint };
}

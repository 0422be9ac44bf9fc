import type { View, Wishes } from './apply/context.js';
import type { PageAnswers } from './plan/judge-pages.js';
import { makePlan } from './plan/make-plan.js';
import { mergeSameBoards } from './plan/merge-boards.js';
import type { Plan } from './plan/plan.js';
import { resolveWanted } from './plan/resolve-boards.js';
import type { Remote } from './plan/wanted.js';
import type { Problem } from './problem.js';
import type { Blog } from './read-blog.js';
import type { RunPorts } from './run-ports.js';
import type { Settings } from './settings.js';

export interface WishContext {
  readonly ports: RunPorts;
  readonly remote: Remote | null;
  readonly problems: readonly Problem[];
  /** What pages and pictures answered; null where they were not asked. */
  readonly pages: PageAnswers | null;
}

/** Plans against what is known of the ledger and the calendar; null: the ledger was not read. */
export interface Planner extends Omit<Wishes, 'makePlan'> {
  makePlan(known: Pick<View, 'ledger' | 'existed'> | null, rows?: View['rows']): Plan;
}

/** What the posts want, with boards and accounts as far as they are known. */
export function makeWishes(blog: Blog, settings: Settings, context: WishContext): Planner {
  const { ports, remote, pages } = context;
  const repositoryPath = (file: string) => ports.files.repositoryPath(file);
  const wanted = mergeSameBoards(
    blog.pins.map((pin) => resolveWanted(pin, { remote, settings, repositoryPath })),
  );
  const timezone = blog.site.timezone ?? 'UTC';
  const problems = [...blog.problems, ...context.problems];
  return {
    wanted,
    settings,
    timezone,
    makePlan: (ledger, rows = []) =>
      makePlan({ wanted, ledger, rows, nowMs: ports.clock.now(), settings, timezone, problems, pages }),
  };
}

/** The same for a run that has read the ledger and the calendar. */
export function forView(planner: Planner): Wishes {
  return { ...planner, makePlan: (view) => planner.makePlan(view, view.rows) };
}

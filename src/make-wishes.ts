import type { View, Wishes } from './apply/context.js';
import type { PageAnswers } from './plan/judge-pages.js';
import { makePlan, type Posts } from './plan/make-plan.js';
import { mergeSameBoards } from './plan/merge-boards.js';
import type { Plan } from './plan/plan.js';
import { resolveWanted } from './plan/resolve-boards.js';
import type { Remote } from './plan/wanted.js';
import type { Files } from './ports.js';
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
  const posts = createPosts(blog, ports.files);
  return {
    wanted,
    settings,
    timezone,
    makePlan: (ledger, rows = []) =>
      makePlan({
        wanted,
        ledger,
        rows,
        nowMs: ports.clock.now(),
        settings,
        timezone,
        problems,
        pages,
        posts,
      }),
  };
}

/** Posts of the ledger as they are on the disk. Where nothing was read at all, or the file lies elsewhere, nobody knows. */
function createPosts(blog: Blog, files: Files): Posts {
  const folder = files.repositoryPath('');
  const prefix = folder === '' ? '' : `${folder}/`;
  const broken = new Set(blog.problems.flatMap(({ severity, file }) => (severity === 'error' ? [file] : [])));
  const fileOf = (path: string) => (path.startsWith(prefix) ? path.slice(prefix.length) : path);
  return {
    fileOf,
    fateOf(path) {
      const file = fileOf(path);
      if (blog.posts === 0 || !path.startsWith(prefix)) return 'unread';
      if (!files.exists(file)) return 'gone';
      return blog.isPost(file) && !broken.has(file) ? 'read' : 'unread';
    },
  };
}

/** The same for a run that has read the ledger and the calendar. */
export function forView(planner: Planner): Wishes {
  return { ...planner, makePlan: (view) => planner.makePlan(view, view.rows) };
}

import { apply } from './apply/apply.js';
import type { View, Wishes } from './apply/context.js';
import { makeOutcomes } from './apply/make-outcomes.js';
import { openView, preview } from './apply/open-view.js';
import { isPublerFailure } from './errors.js';
import { EMPTY_LEDGER } from './plan/ledger.js';
import { makePlan } from './plan/make-plan.js';
import type { Plan } from './plan/plan.js';
import { resolveWanted } from './plan/resolve-boards.js';
import type { Remote } from './plan/wanted.js';
import type { Clock, Files, LedgerStore, Log, Publer } from './ports.js';
import type { Problem } from './problem.js';
import { type Blog, readBlog } from './read-blog.js';
import type { Report } from './report/report.js';
import { SETTINGS_FILES, type Settings } from './settings.js';

/** Everything a run needs from outside. */
export interface RunPorts {
  readonly files: Files;
  readonly clock: Clock;
  readonly log: Log;
  readonly nonce: string;
  readonly commit: string | null;
  readonly run: string | null;
  readonly isStopping: () => boolean;
}

/** Reads posts into pins and says what is wrong with them: neither ledger nor network. */
export function check(settings: Settings, ports: RunPorts): Report {
  const blog = readBlog(ports.files, settings, ports.clock.now());
  const wishes = makeWishes(blog, settings, { ports, remote: null, problems: [] });
  return {
    ...describe('check', blog, { settings, ports }),
    plan: wishes.makePlan(null),
    outcomes: null,
    failure: null,
  };
}

export interface PlanPorts extends RunPorts {
  /** null: there is no key, or no ledger to read. */
  readonly publer: Publer | null;
  readonly store: LedgerStore | null;
}

/** Compares the pins with the ledger and Publer: what apply would do. Nothing is written; what cannot be asked is a warning. */
export async function plan(settings: Settings, ports: PlanPorts): Promise<Report> {
  const blog = readBlog(ports.files, settings, ports.clock.now());
  const planned = await planAsFarAsKnown(blog, settings, ports);
  return { ...describe('plan', blog, { settings, ports }), plan: planned, outcomes: null, failure: null };
}

export interface ApplyRunPorts extends RunPorts {
  readonly publer: Publer;
  readonly store: LedgerStore;
}

/** Carries the plan out through Publer and tells what happened to every pin. */
export async function applyPins(settings: Settings, ports: ApplyRunPorts): Promise<Report> {
  const blog = readBlog(ports.files, settings, ports.clock.now());
  const wishesOf = (remote: Remote) => forView(makeWishes(blog, settings, { ports, remote, problems: [] }));
  const applied = await apply(wishesOf, ports);
  return {
    ...describe('apply', blog, { settings, ports }),
    plan: applied.plan,
    outcomes: makeOutcomes(applied),
    failure: applied.failure,
  };
}

function describe(
  mode: Report['mode'],
  blog: Blog,
  { settings, ports }: { readonly settings: Settings; readonly ports: RunPorts },
): Pick<Report, 'mode' | 'site' | 'posts' | 'timezone' | 'folder' | 'failOn'> {
  return {
    mode,
    site: blog.site,
    posts: blog.posts,
    timezone: blog.site.timezone ?? 'UTC',
    folder: ports.files.repositoryPath(''),
    failOn: settings.failOn,
  };
}

async function planAsFarAsKnown(blog: Blog, settings: Settings, ports: PlanPorts): Promise<Plan> {
  const { publer, store } = ports;
  if (publer !== null) {
    try {
      const open = { publer, store: store ?? NO_LEDGER, clock: ports.clock };
      const view = await openView(open);
      const problems = store === null ? [ledgerNotRead()] : [];
      return await preview(
        view,
        forView(makeWishes(blog, settings, { ports, remote: view.remote, problems })),
        open,
      );
    } catch (error) {
      if (!isPublerFailure(error)) throw error;
      return planAlone(blog, settings, { ...ports, why: error.message });
    }
  }
  return planAlone(blog, settings, { ...ports, why: 'no API key is given' });
}

/** Without Publer: the ledger's own copy of the boards, which holds only those in use. */
async function planAlone(
  blog: Blog,
  settings: Settings,
  ports: PlanPorts & { readonly why: string },
): Promise<Plan> {
  const read = (await ports.store?.read()) ?? null;
  const owner = read?.ledger.owner ?? null;
  const remote = owner && {
    accounts: owner.accounts.map((id) => ({ id, name: id })),
    boards: read?.ledger.boards ?? [],
    complete: false,
  };
  const problems = [boardsNotChecked(ports.why), ...(read === null ? [ledgerNotRead()] : [])];
  return makeWishes(blog, settings, { ports, remote, problems }).makePlan(read);
}

interface WishContext {
  readonly ports: RunPorts;
  readonly remote: Remote | null;
  readonly problems: readonly Problem[];
}

interface Planner extends Omit<Wishes, 'makePlan'> {
  makePlan(known: Pick<View, 'ledger' | 'existed'> | null, rows?: View['rows']): Plan;
}

function makeWishes(blog: Blog, settings: Settings, context: WishContext): Planner {
  const { ports, remote } = context;
  const repositoryPath = (file: string) => ports.files.repositoryPath(file);
  const wanted = blog.pins.map((pin) => resolveWanted(pin, { remote, settings, repositoryPath }));
  const timezone = blog.site.timezone ?? 'UTC';
  const problems = [...blog.problems, ...context.problems];
  return {
    wanted,
    settings,
    timezone,
    makePlan: (ledger, rows = []) =>
      makePlan({ wanted, ledger, rows, nowMs: ports.clock.now(), settings, timezone, problems }),
  };
}

function forView(planner: Planner): Wishes {
  return { ...planner, makePlan: (view) => planner.makePlan(view, view.rows) };
}

function ledgerNotRead(): Problem {
  return notice('ledger-not-read', 'The ledger was not read: every pin is shown as new.');
}

function boardsNotChecked(why: string): Problem {
  return notice('boards-not-checked', `Boards were not checked: ${why}.`.replace(/\.\.$/, '.'));
}

function notice(code: Problem['code'], message: string): Problem {
  return {
    file: SETTINGS_FILES[0],
    line: 1,
    column: 1,
    endColumn: 1,
    severity: 'warning',
    code,
    message,
    hint: null,
  };
}

const NO_LEDGER: LedgerStore = {
  name: 'none',
  read: async () => ({ ledger: EMPTY_LEDGER, existed: false, version: '' }),
  save: async () => ({ kind: 'lost-race' }),
  close: async () => {},
};

import { apply, resolve } from './apply/apply.js';
import { creditSteps } from './apply/credit-steps.js';
import { makeOutcomes } from './apply/make-outcomes.js';
import { isOlder } from './apply/record-commit.js';
import { askPages, awaitPages } from './ask-pages.js';
import { hideSecrets } from './hide-secrets.js';
import { forView, makeWishes } from './make-wishes.js';
import { asksPages, type PageAnswers } from './plan/judge-pages.js';
import type { Plan } from './plan/plan.js';
import type { Remote } from './plan/wanted.js';
import { planAhead } from './plan-ahead.js';
import { type Blog, readBlog } from './read-blog.js';
import type { Report } from './report/report.js';
import type { ApplyRunPorts, PlanPorts, RunPorts } from './run-ports.js';
import type { Settings } from './settings.js';

/** Reads posts into pins and says what is wrong with them: neither ledger nor network. */
export function check(settings: Settings, ports: RunPorts): Report {
  const blog = readPins(settings, ports);
  const wishes = makeWishes(blog, settings, { ports, remote: null, problems: [], pages: null });
  return { ...describe('check', blog, { settings, ports }), plan: wishes.makePlan(null) };
}

/** Compares the pins with the ledger and Publer: what apply would do. Nothing is written; what cannot be asked is a warning. */
export async function plan(settings: Settings, ports: PlanPorts): Promise<Report> {
  const blog = readPins(settings, ports);
  const planFor = await planAhead(blog, settings, ports);
  const pages = await askPages(planFor(null), settings, ports);
  return { ...describe('plan', blog, { settings, ports }), plan: planFor(pages) };
}

/** Carries the plan out through Publer and tells what happened to every pin. A run of an older commit than the last one applied does nothing. */
export async function applyPins(settings: Settings, ports: ApplyRunPorts): Promise<Report> {
  const blog = refuseEmpty(readPins(settings, ports));
  const report = describe('apply', blog, { settings, ports });
  let notice = await findNewer(ports);
  const pages = notice === null ? await waitForPages(blog, settings, ports) : null;
  // While pages were waited for, a run of a newer commit may have gone ahead.
  if (pages !== null) notice = await findNewer(ports);
  if (notice !== null) return { ...report, plan: NOTHING, outcomes: new Map(), notice };
  const wishesOf = (remote: Remote) =>
    forView(makeWishes(blog, settings, { ports, remote, problems: [], pages }));
  const applied = await apply(wishesOf, ports);
  const plan = creditSteps(applied, ports.nonce);
  return { ...report, plan, outcomes: makeOutcomes(applied), failure: applied.failure };
}

/** Why this run does nothing: one of a newer commit was there before; null where there was none. */
async function findNewer(ports: ApplyRunPorts): Promise<string | null> {
  const { commit } = (await ports.store.read()).ledger;
  if (!(await isOlder(ports.commit, commit, ports))) return null;
  return `This run is of commit ${short(ports.commit)}, and the newer ${short(commit)} was applied already: nothing is done.`;
}

/** Before anything is written: whether what new pins lead to is there. Apply itself begins anew afterwards. */
async function waitForPages(
  blog: Blog,
  settings: Settings,
  ports: ApplyRunPorts,
): Promise<PageAnswers | null> {
  if (!asksPages(settings.checks)) return null;
  const planFor = await planAhead(blog, settings, ports);
  return awaitPages(planFor(null), settings, ports);
}

function readPins(settings: Settings, { files, clock, redact }: RunPorts): Blog {
  return hideSecrets(readBlog(files, settings, clock.now()), redact);
}

/** Where there is nothing to read, green would claim too much. */
function refuseEmpty(blog: Blog): Blog {
  const problems = blog.problems.map((problem) =>
    problem.code === 'workspace-empty' ? { ...problem, severity: 'error' as const } : problem,
  );
  return { ...blog, problems };
}

/** Carries out what people decided about held pins; sends nothing. Shows the plan as it is then. */
export async function resolvePins(settings: Settings, ports: ApplyRunPorts): Promise<Report> {
  const blog = readPins(settings, ports);
  const wishesOf = (remote: Remote) =>
    forView(makeWishes(blog, settings, { ports, remote, problems: [], pages: null }));
  const { plan: left } = await resolve(wishesOf, ports);
  return { ...describe('plan', blog, { settings, ports }), plan: left };
}

interface Run {
  readonly settings: Settings;
  readonly ports: RunPorts;
}

function describe(
  mode: Report['mode'],
  { site, posts }: Blog,
  { settings, ports }: Run,
): Omit<Report, 'plan'> {
  const timezone = site.timezone ?? 'UTC';
  const folder = ports.files.repositoryPath('');
  const { failOn } = settings;
  const told = { outcomes: null, failure: null, notice: null };
  return { mode, site, posts, timezone, folder, failOn, backlog: makeBacklog(settings), ...told };
}

function makeBacklog({ backfill, schedule, limits }: Settings): Report['backlog'] {
  return { backfill, horizonMs: schedule.horizonMs, maxChanges: limits.maxChanges };
}

function short(commit: string | null): string {
  return (commit ?? '').slice(0, 12);
}

const NOTHING: Plan = { steps: [], problems: [], orphans: [], tooManyChanges: null };

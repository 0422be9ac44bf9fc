import { apply, resolve } from './apply/apply.js';
import { creditSteps } from './apply/credit-steps.js';
import { makeOutcomes } from './apply/make-outcomes.js';
import { isOlder } from './apply/record-commit.js';
import { hideSecrets } from './hide-secrets.js';
import { forView, makeWishes } from './make-wishes.js';
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
  const wishes = makeWishes(blog, settings, { ports, remote: null, problems: [] });
  return { ...describe('check', blog, { settings, ports }), plan: wishes.makePlan(null) };
}

/** Compares the pins with the ledger and Publer: what apply would do. Nothing is written; what cannot be asked is a warning. */
export async function plan(settings: Settings, ports: PlanPorts): Promise<Report> {
  const blog = readPins(settings, ports);
  return { ...describe('plan', blog, { settings, ports }), plan: await planAhead(blog, settings, ports) };
}

/** Carries the plan out through Publer and tells what happened to every pin. A run of an older commit than the last one applied does nothing. */
export async function applyPins(settings: Settings, ports: ApplyRunPorts): Promise<Report> {
  const blog = refuseEmpty(readPins(settings, ports));
  const report = describe('apply', blog, { settings, ports });
  const { commit } = (await ports.store.read()).ledger;
  if (await isOlder(ports.commit, commit, ports)) {
    const notice = `This run is of commit ${short(ports.commit)}, and the newer ${short(commit)} was applied already: nothing is done.`;
    return { ...report, plan: NOTHING, outcomes: new Map(), notice };
  }
  const wishesOf = (remote: Remote) => forView(makeWishes(blog, settings, { ports, remote, problems: [] }));
  const applied = await apply(wishesOf, ports);
  const plan = creditSteps(applied, ports.nonce);
  return { ...report, plan, outcomes: makeOutcomes(applied), failure: applied.failure };
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
  const wishesOf = (remote: Remote) => forView(makeWishes(blog, settings, { ports, remote, problems: [] }));
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
  return { mode, site, posts, timezone, folder, failOn, outcomes: null, failure: null, notice: null };
}

function short(commit: string | null): string {
  return (commit ?? '').slice(0, 12);
}

const NOTHING: Plan = { steps: [], problems: [], orphans: [], leftovers: [], tooManyChanges: null };

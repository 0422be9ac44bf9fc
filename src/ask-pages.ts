import { asksPages, isLive, listAddresses, mayComeLive, type PageAnswers } from './plan/judge-pages.js';
import type { Action, Plan } from './plan/plan.js';
import type { Clock, Log, Probed, Prober } from './ports.js';
import { askAll } from './probe/ask-all.js';
import type { Settings } from './settings.js';
import { sleepUnlessStopping } from './sleep-unless-stopping.js';

/** Between two looks at pages that do not answer yet. */
const FIRST_WAIT_MS = 10_000;
const LONGEST_WAIT_MS = 60_000;
const SLOWER = 1.5;
/** How many of them a line of the log names. */
const NAMED = 3;

export interface AskPorts {
  readonly prober: Prober;
  readonly clock: Clock;
  readonly log: Log;
  readonly isStopping: () => boolean;
}

/** What the pages and pictures of new pins answer, each asked once; null where the settings ask for none, or nothing will be sent. */
export async function askPages(
  plan: Plan,
  { checks }: Settings,
  ports: AskPorts,
): Promise<PageAnswers | null> {
  if (!asksPages(checks) || plan.tooManyChanges !== null) return null;
  return { checks, answers: await askAll(listUrls(plan, checks, ['create']), ports) };
}

/**
 * The same before pins are sent: as long as `checks.wait` allows, those that do not answer yet are asked again. Held pins are asked
 * too, once: a person may decide that one is sent again.
 */
export async function awaitPages(
  plan: Plan,
  { checks }: Settings,
  ports: AskPorts,
): Promise<PageAnswers | null> {
  if (!asksPages(checks)) return null;
  if (plan.tooManyChanges !== null) return { checks, answers: new Map() };
  const answers = new Map(await askAll(listUrls(plan, checks, ['create', 'hold']), ports));
  const awaited = new Set(listUrls(plan, checks, ['create']));
  const { clock, log } = ports;
  const untilMs = clock.monotonic() + checks.waitMs;
  for (let waitMs = FIRST_WAIT_MS; ; waitMs = Math.min(waitMs * SLOWER, LONGEST_WAIT_MS)) {
    const missing = [...awaited].filter((url) => mayComeLive(answers.get(url)));
    const leftMs = untilMs - clock.monotonic();
    if (missing.length === 0 || leftMs <= 0 || ports.isStopping()) return { checks, answers };
    log.info(`waiting up to ${Math.ceil(leftMs / 60_000)} min for ${name(missing, answers)}`);
    await sleepUnlessStopping(Math.min(waitMs, leftMs), ports);
    for (const [url, answer] of await askAll(missing, ports)) {
      answers.set(url, answer);
      if (isLive(answer)) log.info(`${url} is there now`);
    }
  }
}

function listUrls(plan: Plan, checks: Settings['checks'], actions: readonly Action[]): readonly string[] {
  const steps = plan.steps.filter(({ action, deferred }) => actions.includes(action) && deferred === null);
  return steps.flatMap(({ wanted }) => listAddresses(wanted.pin, checks).map(({ url }) => url));
}

function name(missing: readonly string[], answers: ReadonlyMap<string, Probed>): string {
  const named = missing.slice(0, NAMED).map((url) => {
    const answer = answers.get(url);
    return answer?.kind === 'answered' ? `${url} (${answer.status})` : url;
  });
  const more = missing.length > NAMED ? ` and ${missing.length - NAMED} more` : '';
  return `${named.join(', ')}${more}`;
}

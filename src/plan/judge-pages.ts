import type { Pin } from '../content/pin.js';
import type { Probed } from '../ports.js';
import type { Place, Problem } from '../problem.js';
import type { Settings } from '../settings.js';
import type { Step } from './plan.js';

/** What addresses answered, and what the settings make of it. */
export interface PageAnswers {
  readonly checks: Settings['checks'];
  /** By address; one that was not asked in this run is missing. */
  readonly answers: ReadonlyMap<string, Probed>;
}

/** An address that has to answer before a pin goes out. */
export interface Address {
  readonly kind: 'link' | 'image';
  /** Without a fragment, which no server sees. */
  readonly url: string;
  readonly place: Place;
}

/** Whether the settings ask the network for pages or pictures at all. To wait for them is to ask for them. */
export function asksPages({ link, image, waitMs }: Settings['checks']): boolean {
  return link !== 'off' || image !== 'off' || waitMs > 0;
}

/** The addresses of a pin that the settings ask for: its page, and pictures that are named by address. */
export function listAddresses(pin: Pin, checks: Settings['checks']): readonly Address[] {
  const asks = (kind: Address['kind']) => checks[kind] !== 'off' || checks.waitMs > 0;
  const links = asks('link') ? [{ url: pin.link, place: pin.linkPlace }] : [];
  const images = asks('image') ? pin.media.map(({ url, urlPlace }) => ({ url, place: urlPlace })) : [];
  return [
    ...links.flatMap(({ url, place }) => makeAddress('link', url, place)),
    ...images.flatMap(({ url, place }) => makeAddress('image', url, place ?? pin.place)),
  ];
}

function makeAddress(kind: Address['kind'], written: string | null, place: Place): Address[] {
  if (written === null || !URL.canParse(written)) return [];
  const url = new URL(written);
  url.hash = '';
  return [{ kind, url: url.href, place }];
}

/** Whether an address answers as a pin needs it. */
export function isLive(answer: Probed | undefined): boolean {
  return answer?.kind === 'answered' && answer.status === 200;
}

/** Whether an address that does not answer may do so later: one that is never asked will not. */
export function mayComeLive(answer: Probed | undefined): boolean {
  return !isLive(answer) && answer?.kind !== 'refused';
}

/** A new pin whose page or picture does not answer: skipped, warned of, or put off to a later run. */
export function judgePages(step: Step, { checks, answers }: PageAnswers): Step {
  let judged = step;
  for (const address of listAddresses(step.wanted.pin, checks)) {
    const answer = answers.get(address.url);
    if (isLive(answer)) continue;
    const found = describe(answer);
    judged =
      checks.waitMs > 0 && mayComeLive(answer)
        ? putOff(judged, address, found)
        : refuse(judged, checks[address.kind], makeUnreachable(address, answer));
  }
  return judged;
}

const NOUNS = { link: 'page', image: 'picture' } as const;

/** What came, in a few words: `404`. */
function describe(answer: Probed | undefined): string {
  if (answer === undefined) return 'not asked in this run';
  return answer.kind === 'answered' ? `${answer.status}` : answer.reason;
}

function putOff(step: Step, { kind, url, place }: Address, found: string): Step {
  const noun = NOUNS[kind];
  const problem: Problem = {
    ...place,
    severity: 'warning',
    code: `${kind}-not-live`,
    message: `The ${noun} ${url} does not answer yet (${found}).`,
    hint: 'nothing to do where a deploy will bring it: the pin goes out with the first run that finds it there',
  };
  const problems = [...step.problems, problem];
  if (step.action !== 'create' || step.deferred !== null) return { ...step, problems };
  const why = `its ${noun} does not answer yet (${found})`;
  return {
    ...step,
    deferred: { kind: 'page', why },
    reason: step.reason === null ? why : `${step.reason}; ${why}`,
    problems,
  };
}

type Unreachable = Pick<Problem, keyof Place | 'message' | 'hint'> & {
  readonly code: 'link-unreachable' | 'image-unreachable';
};

function makeUnreachable({ kind, url, place }: Address, answer: Probed | undefined): Unreachable {
  const message = `The ${NOUNS[kind]} ${url} does not answer (${describe(answer)}).`;
  const hint =
    answer?.kind === 'refused'
      ? `a public https address is expected; where it cannot be one, \`checks: { ${kind}: off }\``
      : 'open it in a browser; where it comes with a deploy after this run, `checks: { wait: 20m }`';
  return { ...place, code: `${kind}-unreachable`, message, hint };
}

function refuse(step: Step, check: Settings['checks']['link'], problem: Unreachable): Step {
  const severity = check === 'error' ? 'error' : 'warning';
  const problems = [...step.problems, { ...problem, severity } as const];
  if (severity === 'warning' || step.action !== 'create') return { ...step, problems };
  return {
    ...step,
    action: 'skip',
    reason: `problem:${problem.code}`,
    slotMs: null,
    deferred: null,
    problems,
  };
}

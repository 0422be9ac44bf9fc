import type { ArmedFault, Fault } from './parse-fault.js';
import type { Tweaks } from './route.js';

/** The armed faults, each counting the requests that match it. */
export interface FaultBox {
  arm(faults: readonly ArmedFault[]): void;
  disarm(): void;
  /** Counts a request and tells what strikes it. `url` is the path with its query. */
  strike(method: string, url: string): Strike;
}

/** What befalls one request. */
export interface Strike {
  /** What spoils the answer; the fault that was armed first. */
  readonly answer: {
    readonly fault: Fault;
    readonly when: 'before' | 'after';
    readonly headers: ArmedFault['headers'];
  } | null;
  /** What changes the work itself. */
  readonly tweaks: Tweaks;
}

export function createFaultBox(): FaultBox {
  let armed: { readonly fault: ArmedFault; count: number }[] = [];
  return {
    arm: (faults) => {
      armed.push(...faults.map((fault) => ({ fault, count: 0 })));
    },
    disarm: () => {
      armed = [];
    },
    strike: (method, url) => {
      const struck = armed.filter(({ fault }) => matches(fault, method, url));
      for (const entry of struck) entry.count += 1;
      const firing = struck.filter(({ fault: { nth, times }, count }) => count >= nth && count < nth + times);
      return makeStrike(firing.map(({ fault }) => fault));
    },
  };
}

function makeStrike(faults: readonly ArmedFault[]): Strike {
  let tweaks: Tweaks = { job: null, lagMs: null, pages: null, failure: null };
  let answer: Strike['answer'] = null;
  for (const { fault, when, headers } of faults) {
    const tweak = makeTweak(fault, when);
    if (tweak !== null) tweaks = { ...tweaks, ...tweak };
    else answer ??= { fault, when, headers };
  }
  return { answer, tweaks };
}

/** Null for a fault that spoils the answer. */
function makeTweak(fault: Fault, when: 'before' | 'after'): Partial<Tweaks> | null {
  switch (fault.kind) {
    case 'job-never':
      return { job: when === 'after' ? 'never' : 'never-applied' };
    case 'job-partial':
      return { job: 'partial' };
    case 'job-404':
      return { job: 'missing' };
    case 'list-lag':
      return { lagMs: fault.lagMs };
    case 'pages-shift':
      return { pages: 'shift' };
    case 'pages-repeat':
      return { pages: 'repeat' };
    case 'pages-total':
      return { pages: 'total' };
    case 'job-fail':
      return { failure: fault.message };
    default:
      return null;
  }
}

function matches({ method, path, fault }: ArmedFault, requestMethod: string, url: string): boolean {
  if (method !== null && method !== requestMethod) return false;
  return (path === null || matchesPath(path, url)) && concerns(fault, requestMethod, url);
}

/** Faults of jobs and listings pass over requests that have neither. */
function concerns(fault: Fault, method: string, url: string): boolean {
  const makesJob = method === 'POST' && matchesAny(['/posts/schedule', '/media/from-url'], url);
  const lists = method === 'GET' && /\/posts(?:\?|$)/.test(url);
  switch (fault.kind) {
    case 'job-never':
    case 'job-partial':
    case 'job-404':
      return makesJob || (method === 'GET' && matchesPath('/job_status', url));
    case 'list-lag':
      return makesJob || lists;
    case 'job-fail':
      return makesJob;
    case 'pages-shift':
    case 'pages-repeat':
    case 'pages-total':
      return lists;
    default:
      return true;
  }
}

function matchesAny(patterns: readonly string[], url: string): boolean {
  return patterns.some((pattern) => matchesPath(pattern, url));
}

/**
 * A run of whole path segments, anywhere in the path: `/posts` fits `/api/v1/posts/123` but `/media` not `/media_options`.
 * `*` stands for any text within a segment. What follows a `?` must stand in the query, `/posts?page=1`.
 */
export function matchesPath(pattern: string, url: string): boolean {
  const [wantedPath = '', wantedQuery = ''] = splitQuery(pattern);
  const [path = '', query = ''] = splitQuery(url);
  if (!query.includes(wantedQuery) && !decode(query).includes(wantedQuery)) return false;
  const wanted = wantedPath.split('/').filter((segment) => segment !== '');
  const given = path.split('/').filter((segment) => segment !== '');
  return given
    .concat('')
    .some((_, start) => wanted.every((glob, index) => matchesSegment(glob, given[start + index])));
}

function splitQuery(text: string): readonly string[] {
  const cut = text.indexOf('?');
  return cut === -1 ? [text] : [text.slice(0, cut), text.slice(cut + 1)];
}

/** `page=1&state[]=scheduled`, however the client encoded it. */
function decode(query: string): string {
  return [...new URLSearchParams(query)].map(([name, value]) => `${name}=${value}`).join('&');
}

function matchesSegment(glob: string, segment: string | undefined): boolean {
  if (segment === undefined) return false;
  const [first = '', ...rest] = glob.split('*');
  if (rest.length === 0) return segment === glob;
  const last = rest.pop() ?? '';
  if (!segment.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = segment.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return segment.endsWith(last) && segment.length - last.length >= at;
}

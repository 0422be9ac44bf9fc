import { randomInt } from 'node:crypto';
import { type Bench, judgePin, slotOf } from './judge-pin.js';
import { makeId } from './make-id.js';
import { makeMedia } from './make-media.js';
import type { Rules } from './options.js';
import type { Contents, Failure, PinRequest, SandboxJob, SandboxPost } from './state.js';

/** What has become of everything by now: jobs that are due have run in their order, posts whose time came are published. */
export function settle(contents: Contents, rules: Rules, nowMs: number): Contents {
  const due = contents.jobs
    .filter((job) => job.status === 'working' && Date.parse(job.due_at) <= nowMs)
    .sort((a, b) => Date.parse(a.due_at) - Date.parse(b.due_at));
  const settled = due.reduce((before, job) => runJob(before, job, rules), contents);
  const ripe = (post: SandboxPost) => isRipe(post, nowMs);
  if (!settled.posts.some(ripe)) return settled;
  return { ...settled, posts: settled.posts.map((post) => (ripe(post) ? publish(post) : post)) };
}

function isRipe(post: SandboxPost, nowMs: number): boolean {
  const approved = post.state === 'scheduled' || post.state === 'scheduled_approved';
  return approved && post.scheduled_at !== null && Date.parse(post.scheduled_at) <= nowMs;
}

function publish(post: SandboxPost): SandboxPost {
  const pin = `${randomInt(1, 1_000_000_000)}${String(randomInt(1_000_000_000)).padStart(9, '0')}`;
  return { ...post, state: 'published', post_link: `https://www.pinterest.invalid/pin/${pin}/` };
}

function runJob(contents: Contents, job: SandboxJob, rules: Rules): Contents {
  const ran = job.kind === 'media' ? fetchMedia(contents, job) : createPosts(contents, job, rules);
  return { ...ran.contents, jobs: contents.jobs.map((other) => (other.id === job.id ? ran.job : other)) };
}

interface Ran {
  readonly contents: Contents;
  readonly job: SandboxJob;
}

function createPosts(contents: Contents, job: SandboxJob, rules: Rules): Ran {
  const posts: SandboxPost[] = [...contents.posts];
  const made: string[] = [];
  const failures: Failure[] = [];
  for (const pin of effective(job.pins, job.effect)) {
    const bench = { rules, contents: { ...contents, posts }, job, nowMs: Date.parse(job.due_at) };
    const message = job.fail_with ?? judgePin(pin, bench);
    if (message !== null) {
      failures.push(makeFailure(pin, message, rules));
      continue;
    }
    const post = makePost(pin, bench);
    posts.push(post);
    made.push(post.id);
  }
  return { contents: { ...contents, posts }, job: { ...job, status: 'complete', failures, made } };
}

function effective<T>(items: readonly T[], effect: SandboxJob['effect']): readonly T[] {
  switch (effect) {
    case 'whole':
      return items;
    case 'half':
      return items.slice(0, Math.floor(items.length / 2));
    case 'none':
      return [];
  }
}

function makeFailure(pin: PinRequest, message: string, rules: Rules): Failure {
  const account = rules.accounts.find(({ id }) => id === pin.account_id);
  return { account_id: pin.account_id, account_name: account?.name ?? '', provider: 'pinterest', message };
}

function makePost(pin: PinRequest, bench: Bench): SandboxPost {
  const { job, nowMs } = bench;
  const slotMs = slotOf(pin, bench);
  const draft = job.kind === 'schedule' && job.bulk_state !== 'scheduled';
  const media = pin.network?.media ?? [];
  return {
    id: makeId(),
    account_id: pin.account_id,
    album_id: pin.album_id,
    scheduled_at:
      (draft && pin.scheduled_at === null) || Number.isNaN(slotMs) ? null : new Date(slotMs).toISOString(),
    state: draft ? job.bulk_state : 'scheduled',
    type: media.some(({ type }) => type === 'video') ? 'video' : 'photo',
    url: pin.network?.url ?? null,
    title: pin.network?.title ?? null,
    text: pin.network?.text ?? null,
    media: [...media],
    post_link: null,
    created_at: new Date(nowMs).toISOString(),
    listed_at: new Date(nowMs + job.lag_ms).toISOString(),
  };
}

/** Nothing is fetched: an http(s) URL counts as reachable unless its host ends in `.invalid`. */
function fetchMedia(contents: Contents, job: SandboxJob): Ran {
  const made = effective(job.media, job.effect)
    .filter(({ url }) => isReachable(url))
    .map(({ url, name }) => makeMedia({ name: name || url, type: '', createdAt: job.due_at }));
  return {
    contents: { ...contents, media: [...contents.media, ...made] },
    job: { ...job, status: 'complete', made: made.map(({ id }) => id) },
  };
}

function isReachable(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) && !/\.invalid\.?$/.test(url.hostname);
}

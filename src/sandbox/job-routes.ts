import { type Answer, errorAnswer, jsonAnswer } from './answer.js';
import { makeId } from './make-id.js';
import { renderMedia } from './make-media.js';
import { MESSAGES } from './messages.js';
import type { Call, Route, Tweaks } from './route.js';
import type { Failure, SandboxJob } from './state.js';
import type { World } from './world.js';

const PLAN = { rate: 'business', locked: false };

/** The status of a job. */
export const jobRoutes: readonly Route[] = [
  { method: 'GET', path: '/job_status/:id', workspace: true, handle: showJob },
];

/** What a new job has to do. */
export interface Work {
  readonly kind: SandboxJob['kind'];
  readonly bulk_state?: string;
  readonly pins?: SandboxJob['pins'];
  readonly media?: SandboxJob['media'];
}

/** Enters a job that will run after `jobTimeMs`, bent by the faults that are armed for this request. */
export function startJob(work: Work, { tweaks }: Call, world: World): SandboxJob {
  const { jobTimeMs, lagMs } = world.rules;
  const job: SandboxJob = {
    id: makeId(),
    bulk_state: '',
    pins: [],
    media: [],
    ...work,
    status: 'working',
    created_at: new Date(world.now()).toISOString(),
    due_at: new Date(world.now() + jobTimeMs).toISOString(),
    lag_ms: tweaks.lagMs ?? lagMs,
    failures: [],
    made: [],
    fail_with: tweaks.failure,
    ...bend(tweaks.job),
  };
  world.change({ jobs: [...world.contents().jobs, job] });
  return job;
}

function bend(fault: Tweaks['job']): Pick<SandboxJob, 'effect' | 'report'> {
  switch (fault) {
    case null:
      return { effect: 'whole', report: 'truth' };
    case 'never':
      return { effect: 'whole', report: 'working' };
    case 'never-applied':
      return { effect: 'none', report: 'working' };
    case 'partial':
      return { effect: 'half', report: 'truth' };
    case 'missing':
      return { effect: 'whole', report: 'missing' };
  }
}

/** The answer that names a new job: 200 live, 202 in the documentation, wrapped on one page. */
export function acceptJob({ id }: SandboxJob, { rules }: World): Answer {
  switch (rules.dialect) {
    case 'live':
      return jsonAnswer(200, { job_id: id });
    case 'documented':
      return jsonAnswer(202, { job_id: id });
    case 'wrapped':
      return jsonAnswer(200, { success: true, data: { job_id: id } });
  }
}

function showJob({ params, tweaks }: Call, world: World): Answer {
  const job = world.contents().jobs.find(({ id }) => id === params[0]);
  if (job === undefined || job.report === 'missing' || tweaks.job === 'missing') {
    return errorAnswer(404, MESSAGES.jobMissing);
  }
  const never = tweaks.job === 'never' || tweaks.job === 'never-applied';
  const working = job.status === 'working' || job.report === 'working' || never;
  return jsonAnswer(200, renderStatus(working ? null : job, tweaks, world));
}

/** Null: still working. */
function renderStatus(job: SandboxJob | null, tweaks: Tweaks, world: World) {
  const { dialect } = world.rules;
  const word = dialect === 'documented' ? 'completed' : 'complete';
  const payload = job === null || tweaks.job === 'partial' ? {} : { payload: renderPayload(job, world) };
  const status = job === null ? { status: 'working' } : { status: word, ...payload, plan: PLAN };
  if (dialect !== 'wrapped') return status;
  return { success: true, data: { status: status.status, result: { ...payload, plan: PLAN } } };
}

/** A schedule job names failures only, never posts; media and publish jobs list what they made. */
function renderPayload(job: SandboxJob, world: World): unknown {
  switch (job.kind) {
    case 'schedule':
      return { failures: renderFailures(job.id, job.failures, world) };
    case 'media':
      return world
        .contents()
        .media.filter(({ id }) => job.made.includes(id))
        .map(renderMedia);
    case 'publish':
      return [
        ...world
          .contents()
          .posts.filter(({ id }) => job.made.includes(id))
          .map(renderPublished),
        ...job.failures.map((failure) => ({ type: 'error', failure })),
      ];
  }
}

/** An object of arrays live, a flat array in the documentation. */
function renderFailures(jobId: string, failures: readonly Failure[], { rules }: World): unknown {
  if (rules.dialect === 'documented') return failures;
  return failures.length === 0 ? {} : { [jobId]: failures };
}

function renderPublished(post: { id: string; account_id: string; post_link: string | null }) {
  return { type: 'post', post: { id: post.id, account_id: post.account_id, post_link: post.post_link } };
}

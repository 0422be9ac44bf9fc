import * as z from 'zod';
import { PublerContract, PublerRejected } from '../errors.js';
import type { JobState } from '../plan/observation.js';
import { type AskOptions, ask } from './ask.js';
import { failuresSchema, jobSchema } from './schema.js';

export interface Job {
  readonly state: JobState;
  /** What the job made: uploaded media, say. */
  readonly payload: unknown;
}

/** `GET /job_status/{id}`. Rejections arrive as `complete` too; an unknown status counts as still working. */
export async function readJob(jobId: string, asking: AskOptions): Promise<Job> {
  try {
    const job = await ask(
      { method: 'GET', path: `/job_status/${encodeURIComponent(jobId)}` },
      jobSchema,
      asking,
    );
    const payload = job.payload ?? unwrapResult(job.result) ?? null;
    return { state: toState(job.status, payload), payload };
  } catch (error) {
    const gone = error instanceof PublerRejected || error instanceof PublerContract;
    if (gone && error.status === 404) return { state: { kind: 'forgotten' }, payload: null };
    throw error;
  }
}

const resultSchema = z.object({ payload: z.unknown() });

/** Where the answer is wrapped, `result` holds the payload, or is it. */
function unwrapResult(result: unknown): unknown {
  const parsed = resultSchema.safeParse(result);
  return parsed.success ? (parsed.data.payload ?? result) : result;
}

const DONE = new Set(['complete', 'completed', 'failed']);
const message = z.object({ message: z.string() });

function toState(status: string, payload: unknown): JobState {
  if (!DONE.has(status)) return { kind: 'working' };
  const parsed = failuresSchema.safeParse(payload);
  const failures = parsed.success ? Object.values(parsed.data.failures).flat() : [];
  if (failures.length > 0) {
    return {
      kind: 'finished',
      failures: failures.map((f) => ({ account: f.account_id ?? null, message: f.message })),
    };
  }
  if (status !== 'failed') return { kind: 'finished', failures: [] };
  const said = message.safeParse(payload);
  return {
    kind: 'finished',
    failures: [{ account: null, message: said.success ? said.data.message : 'the job failed' }],
  };
}

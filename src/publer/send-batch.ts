import { PublerUnreachable } from '../errors.js';
import type { SendResult, Submission } from '../ports.js';
import { type AskOptions, describeText, explain, publerError } from './ask.js';
import type { Answer, Call } from './http.js';
import { makePayload } from './payload.js';
import { jobIdSchema, unwrap } from './schema.js';

/** Sends a batch once, on a connection of its own, and says what is known afterwards. Never repeats, never throws for Publer's sake. */
export async function sendBatch(batch: readonly Submission[], options: AskOptions): Promise<SendResult> {
  const call: Call = { method: 'POST', path: '/posts/schedule', json: makePayload(batch), once: true };
  try {
    return await classify(await options.http.call(call), call, options);
  } catch (error) {
    if (!(error instanceof PublerUnreachable)) throw error;
    if (error.sent) return { kind: 'unknown', message: error.message };
    return { kind: 'not-applied', cause: 'unreachable', message: error.message };
  }
}

const BODY_REFUSED = new Set([400, 404, 405, 413, 415, 422]);

/** What an answer to the POST proves; the table of classes is in docs of exactly-once: everything not known is `unknown`. */
async function classify(answer: Answer, call: Call, options: AskOptions): Promise<SendResult> {
  const { status } = answer;
  const said = publerError(answer);
  if (status >= 200 && status < 300) return classifySuccess(answer);
  if (status === 429 && answer.json !== undefined)
    return { kind: 'not-applied', cause: 'rate-limited', message: said ?? 'rate limit' };
  if (BODY_REFUSED.has(status))
    return {
      kind: 'rejected',
      message: `Publer refused it (${status}): ${said ?? describeText(answer.text)}`,
    };
  if (status === 401 || status === 403 || (status >= 300 && status < 400)) {
    return { kind: 'not-applied', cause: 'refused', message: await explainSafely(answer, call, options) };
  }
  return { kind: 'unknown', message: `Publer answered ${status} with ${said ?? describeText(answer.text)}` };
}

function classifySuccess(answer: Answer): SendResult {
  const job = jobIdSchema.safeParse(unwrap(answer.json));
  if (job.success) return { kind: 'pending', jobId: job.data.job_id };
  return {
    kind: 'unknown',
    message: `Publer answered ${answer.status} without a job id (${describeText(answer.text)})`,
  };
}

async function explainSafely(answer: Answer, call: Call, options: AskOptions): Promise<string> {
  try {
    const failure = await explain(answer, call, options);
    return failure.message;
  } catch (error) {
    if (error instanceof PublerUnreachable) return `Publer answered ${answer.status}`;
    throw error;
  }
}

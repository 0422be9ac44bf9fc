import { readFileSync } from 'node:fs';
import * as z from 'zod';

/** What made the run start, from the runner's environment and the event file. */
export interface Event {
  /** `push`, `pull_request`, …; empty outside of a workflow. */
  readonly name: string;
  /** `refs/heads/main`, `refs/pull/7/merge`, …; empty where unknown. */
  readonly ref: string;
  /** True for a push that deletes its branch. */
  readonly isDeletion: boolean;
  readonly defaultBranch: string | null;
}

const payloadSchema = z.object({
  deleted: z.boolean().optional().catch(undefined),
  repository: z
    .object({ default_branch: z.string().optional().catch(undefined) })
    .optional()
    .catch(undefined),
});

const NOTHING: z.infer<typeof payloadSchema> = {};

/** Reads the event; a file that is missing or of another shape tells nothing. */
export function readEvent(env: Readonly<Record<string, string | undefined>>): Event {
  const payload = readPayload(env.GITHUB_EVENT_PATH ?? '');
  const name = env.GITHUB_EVENT_NAME?.trim() ?? '';
  const ref = env.GITHUB_REF?.trim() ?? '';
  const defaultBranch = payload.repository?.default_branch || (name === 'schedule' ? branchOf(ref) : null);
  return { name, ref, isDeletion: payload.deleted === true, defaultBranch };
}

/** The payload of a `schedule` may hold nothing but the time, and such a run is always of the default branch. */
function branchOf(ref: string): string | null {
  return /^refs\/heads\/(.+)$/.exec(ref)?.[1] ?? null;
}

function readPayload(path: string): z.infer<typeof payloadSchema> {
  if (path === '') return NOTHING;
  try {
    const parsed = payloadSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return parsed.success ? parsed.data : NOTHING;
  } catch {
    return NOTHING;
  }
}

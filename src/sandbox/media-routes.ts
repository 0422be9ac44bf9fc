import * as z from 'zod';
import { type Answer, errorAnswer, jsonAnswer } from './answer.js';
import { acceptJob, startJob } from './job-routes.js';
import { makeMedia, renderMedia } from './make-media.js';
import { MESSAGES } from './messages.js';
import type { Call, Route } from './route.js';
import type { World } from './world.js';

/** Uploads: a file is answered at once, a URL by a job. */
export const mediaRoutes: readonly Route[] = [
  { method: 'POST', path: '/media', workspace: true, handle: upload },
  { method: 'POST', path: '/media/from-url', workspace: true, handle: uploadFromUrl },
];

const urlBody = z.object({
  media: z.array(z.object({ url: z.string(), name: z.string().catch('') })),
});

function upload({ body }: Call, world: World): Answer {
  if (body.kind === 'too-big') return errorAnswer(413, MESSAGES.tooBig);
  if (body.kind !== 'form' || body.file === null) return errorAnswer(400, MESSAGES.fileBlank);
  const { name, type, bytes, sha256, size } = body.file;
  const made = makeMedia({ name, type, createdAt: new Date(world.now()).toISOString() });
  const media = { ...made, bytes, sha256, width: size?.width ?? null, height: size?.height ?? null };
  world.change({ media: [...world.contents().media, media] });
  return jsonAnswer(200, renderMedia(media));
}

/** A body of another shape is answered 200 without a job id and ignored. */
function uploadFromUrl(call: Call, world: World): Answer {
  const parsed = urlBody.safeParse(call.body.kind === 'json' ? call.body.value : null);
  if (!parsed.success) return jsonAnswer(200, {});
  const job = startJob({ kind: 'media', media: parsed.data.media }, call, world);
  return acceptJob(job, world);
}

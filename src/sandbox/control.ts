import * as z from 'zod';
import { type Answer, jsonAnswer } from './answer.js';
import type { SandboxClock } from './clock.js';
import type { FaultBox } from './fault-box.js';
import { parseFaults } from './parse-fault.js';
import { replacePost } from './post-routes.js';
import type { RequestBody } from './request-body.js';
import type { World } from './world.js';

export const CONTROL_BASE = '/__sandbox';

/** What the control routes reach: what a person, a clock or a bad day does to Publer. */
export interface Controls {
  readonly world: World;
  readonly clock: SandboxClock;
  readonly faults: FaultBox;
}

export interface ControlRequest {
  readonly method: string;
  /** Behind the base: `/state`, `/posts/ID`, … */
  readonly path: string;
  readonly body: RequestBody;
}

/** Answers a control request. No key, no limit, no fault, no record; a wrong body is answered 400 with the reason. */
export function answerControl(request: ControlRequest, controls: Controls): Answer {
  const [, section = '', id = ''] = request.path.split('/');
  const value = request.body.kind === 'json' ? request.body.value : null;
  switch (`${request.method} ${section}`) {
    case 'GET state':
      return jsonAnswer(200, controls.world.state());
    case 'POST faults':
      return armFaults(value, controls);
    case 'DELETE faults':
      controls.faults.disarm();
      return jsonAnswer(200, { armed: 0 });
    case 'POST posts':
      return editPost(id, value, controls);
    case 'DELETE posts':
      return removePost(id, controls);
    case 'POST clock':
      return moveClock(value, controls);
    default:
      return jsonAnswer(404, { error: `no control route ${request.method} ${request.path}` });
  }
}

function armFaults(value: unknown, { faults }: Controls): Answer {
  const parsed = parseFaults(value);
  if (parsed.kind === 'invalid') return jsonAnswer(400, { error: parsed.message });
  faults.arm(parsed.faults);
  return jsonAnswer(200, { armed: parsed.faults.length });
}

const postEdit = z.strictObject({
  title: z.string().nullable().optional(),
  text: z.string().nullable().optional(),
  url: z.string().nullable().optional(),
  album_id: z.string().nullable().optional(),
  state: z.string().optional(),
  post_link: z.string().nullable().optional(),
  scheduled_at: z.iso
    .datetime({ offset: true })
    .transform((text) => new Date(text).toISOString())
    .nullable()
    .optional(),
});

/** A person edits a post in Publer's calendar: no rule stands in the way. */
function editPost(id: string, value: unknown, { world }: Controls): Answer {
  const post = world.contents().posts.find((other) => other.id === id);
  if (post === undefined) return jsonAnswer(404, { error: `no post ${id}` });
  const parsed = postEdit.safeParse(value);
  if (!parsed.success) return jsonAnswer(400, { error: z.prettifyError(parsed.error) });
  const {
    title = post.title,
    text = post.text,
    url = post.url,
    album_id = post.album_id,
    state = post.state,
    post_link = post.post_link,
    scheduled_at = post.scheduled_at,
  } = parsed.data;
  replacePost(world, { ...post, title, text, url, album_id, state, post_link, scheduled_at });
  world.tick();
  return jsonAnswer(
    200,
    world.contents().posts.find((other) => other.id === id),
  );
}

function removePost(id: string, { world }: Controls): Answer {
  const { posts } = world.contents();
  if (!posts.some((post) => post.id === id)) return jsonAnswer(404, { error: `no post ${id}` });
  world.change({ posts: posts.filter((post) => post.id !== id) });
  return jsonAnswer(200, { deleted: id });
}

const clockBody = z.strictObject({
  advance: z
    .number()
    .min(0)
    .max(100 * 366 * 86_400_000),
});

/** Moves the clock on, in milliseconds; with speed 0 it stands otherwise. */
function moveClock(value: unknown, { world, clock }: Controls): Answer {
  const parsed = clockBody.safeParse(value);
  if (!parsed.success) return jsonAnswer(400, { error: z.prettifyError(parsed.error) });
  clock.advance(parsed.data.advance);
  world.tick();
  return jsonAnswer(200, { now: new Date(world.now()).toISOString() });
}

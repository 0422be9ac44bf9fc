import * as z from 'zod';
import { type Answer, errorAnswer, jsonAnswer } from './answer.js';
import { acceptJob, startJob } from './job-routes.js';
import { makeListing } from './listing.js';
import { MESSAGES } from './messages.js';
import { readBulk } from './read-pins.js';
import type { Call, Route } from './route.js';
import type { SandboxJob, SandboxPost } from './state.js';
import type { World } from './world.js';

const MAX_BULK = 500;
const BULK_STATES = ['scheduled', 'draft', 'draft_public', 'draft_private', 'recurring'];

/** Posts: create by a job, list, change, delete. */
export const postRoutes: readonly Route[] = [
  { method: 'POST', path: '/posts/schedule', workspace: true, handle: create('schedule') },
  { method: 'POST', path: '/posts/schedule/publish', workspace: true, handle: create('publish') },
  { method: 'GET', path: '/posts', workspace: true, handle: list },
  { method: 'GET', path: '/posts/:id', workspace: true, handle: () => errorAnswer(403, MESSAGES.forbidden) },
  { method: 'PUT', path: '/posts/:id', workspace: true, handle: update },
  { method: 'DELETE', path: '/posts', workspace: true, handle: remove },
];

/** A body that is not understood is answered 200 without a job id; what is wrong in a pin shows when the job runs. */
function create(kind: SandboxJob['kind']) {
  return (call: Call, world: World): Answer => {
    if (call.body.kind === 'not-json') return errorAnswer(400, MESSAGES.badRequest);
    const bulk = readBulk(call.body.kind === 'json' ? call.body.value : null);
    if (bulk === null) return jsonAnswer(200, {});
    const state = bulk.state ?? (kind === 'publish' ? 'scheduled' : '');
    if (!BULK_STATES.includes(state)) return errorAnswer(400, MESSAGES.unknownState(state));
    if (bulk.count > MAX_BULK) return errorAnswer(400, MESSAGES.tooMany);
    return acceptJob(startJob({ kind, bulk_state: state, pins: [...bulk.pins] }, call, world), world);
  };
}

function list({ query, tweaks }: Call, world: World): Answer {
  const hiddenMs = tweaks.lagMs;
  const isListed = (post: SandboxPost) =>
    Date.parse(post.listed_at) <= world.now() &&
    (hiddenMs === null || Date.parse(post.created_at) + hiddenMs <= world.now());
  const posts = world.contents().posts.filter(isListed);
  const { utcOffset } = world.rules;
  return jsonAnswer(200, makeListing({ posts, query, utcOffset, wrong: tweaks.pages }));
}

const updateBody = z.object({
  post: z.object({ text: z.string().nullish(), title: z.string().nullish() }),
});

/** Text and title of a post that is not yet published; everything else in the body is passed over. */
function update({ params, body }: Call, world: World): Answer {
  const post = world.contents().posts.find(({ id }) => id === params[0]);
  if (post === undefined) return errorAnswer(404, MESSAGES.postMissing);
  if (post.state.startsWith('published')) return errorAnswer(403, MESSAGES.published);
  const parsed = updateBody.safeParse(body.kind === 'json' ? body.value : null);
  if (!parsed.success) return jsonAnswer(200, {});
  const { text = post.text, title = post.title } = parsed.data.post;
  replacePost(world, { ...post, text, title });
  return jsonAnswer(200, { success: true });
}

/** Puts a post in the place of the one with its id. */
export function replacePost(world: World, next: SandboxPost): void {
  world.change({ posts: world.contents().posts.map((post) => (post.id === next.id ? next : post)) });
}

/** Only ids in the query, each as `post_ids[]`; other encodings are answered 200 and delete nothing. */
function remove({ query }: Call, world: World): Answer {
  const ids = query.getAll('post_ids[]');
  const isGone = (post: SandboxPost) =>
    ids.includes(post.id) &&
    (world.rules.deletePublished === 'remove' || !post.state.startsWith('published'));
  const { posts } = world.contents();
  world.change({ posts: posts.filter((post) => !isGone(post)) });
  return jsonAnswer(200, { deleted_ids: posts.filter(isGone).map(({ id }) => id) });
}

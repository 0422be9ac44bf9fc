import { FormData } from 'undici';
import { PublerContract, PublerRejected, PublerUnreachable } from '../errors.js';
import type { Board } from '../plan/ledger.js';
import type { JobState } from '../plan/observation.js';
import type { Publer, Uploaded } from '../ports.js';
import { type AskOptions, ask, type Names } from './ask.js';
import { removePost, updatePost } from './change-post.js';
import { createHttp, type HttpOptions } from './http.js';
import { listPosts } from './list-posts.js';
import { readJob } from './read-job.js';
import { accountsSchema, jobIdSchema, mediaOptionsSchema, mediaSchema } from './schema.js';
import { sendBatch } from './send-batch.js';

/** Publer over HTTP, as `publer.com/docs` and its observed behaviour have it. */
export function createPubler(options: HttpOptions & { readonly names?: Names }): Publer {
  const http = createHttp(options);
  const { clock, workspace, names = ENVIRONMENT } = options;
  const asking: AskOptions = { http, clock, workspace, names };
  const readAccounts = () => ask({ method: 'GET', path: '/accounts' }, accountsSchema, asking);
  let albums: ReadonlyMap<string, readonly Board[]> = new Map();
  return {
    origin: new URL(options.base).origin,
    waitMs: () => http.rate.waitMs(),
    workspace: options.workspace,
    async accounts() {
      const pinterest = (await readAccounts()).filter((account) => account.provider === 'pinterest');
      albums = new Map(pinterest.map((a) => [a.id, toBoards(a.id, a.albums ?? [])]));
      return pinterest.map(({ id, name }) => ({ id, name }));
    },
    async boards(account) {
      const listed = await readBoards(account, asking);
      return listed.length > 0 ? listed : (albums.get(account) ?? []);
    },
    posts: (query) => listPosts(query, asking),
    uploadFile: (name, bytes) => uploadFile(name, bytes, asking),
    uploadUrl: (url, name) => uploadUrl(url, name, asking),
    schedule: (batch) => sendBatch(batch, asking),
    update: (postId, texts) => updatePost(postId, texts, asking),
    remove: (postId) => removePost(postId, asking),
    job: (jobId) => readJob(jobId, asking).then(({ state }) => state),
  };
}

const ENVIRONMENT: Names = { key: 'PUBLER_API_KEY', workspace: 'PUBLER_WORKSPACE_ID' };

interface Album {
  readonly id: string;
  readonly name: string;
}

function toBoards(account: string, albums: readonly Album[]): Board[] {
  return albums.map(({ id, name }) => ({ id, name, account }));
}

async function readBoards(account: string, asking: AskOptions): Promise<readonly Board[]> {
  const path = `/workspaces/${encodeURIComponent(asking.workspace)}/media_options?accounts[]=${encodeURIComponent(account)}`;
  try {
    const options = await ask({ method: 'GET', path }, mediaOptionsSchema, asking);
    return toBoards(account, options.find((entry) => entry.id === account)?.albums ?? []);
  } catch (error) {
    // Not every program that reads boards live uses this route: where it is missing the account's own list counts.
    if ((error instanceof PublerContract || error instanceof PublerRejected) && error.status === 404)
      return [];
    throw error;
  }
}

async function uploadFile(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  asking: AskOptions,
): Promise<Uploaded> {
  const form = new FormData();
  form.append('file', new Blob([bytes], { type: contentType(name) }), name);
  form.append('direct_upload', 'true');
  form.append('in_library', 'false');
  return toUploaded(await ask({ method: 'POST', path: '/media', form }, mediaSchema, asking), name);
}

async function uploadUrl(url: string, name: string, asking: AskOptions): Promise<Uploaded> {
  const json = { media: [{ url, name }], type: 'single' };
  const { job_id } = await ask({ method: 'POST', path: '/media/from-url', json }, jobIdSchema, asking);
  const { state, media } = await readFinished(job_id, asking);
  const first = media[0];
  if (state.kind === 'finished' && first) return toUploaded(first, url);
  if (state.kind !== 'finished')
    throw new PublerUnreachable(
      `Publer did not fetch the picture ${url} within a minute.`,
      true,
      'run again later',
    );
  const why = state.failures[0]?.message ?? 'it could not be fetched';
  throw new PublerRejected(
    `Publer did not take the picture ${url}: ${why}.`,
    200,
    'check that the address answers 200 for everybody, or use a file of the repository',
  );
}

const POLLS_MS = [1_000, 2_000, 3_000, 5_000, 8_000, 13_000, 13_000, 13_000];

async function readFinished(
  jobId: string,
  asking: AskOptions,
): Promise<{ state: JobState; media: readonly Media[] }> {
  for (const wait of POLLS_MS) {
    await asking.clock.sleep(wait);
    const job = await readJob(jobId, asking);
    const media = mediaSchema.array().safeParse(job.payload);
    if (job.state.kind === 'finished') return { state: job.state, media: media.success ? media.data : [] };
  }
  return { state: { kind: 'working' }, media: [] };
}

type Media = (typeof mediaSchema)['_output'];

function toUploaded(media: Media, name: string): Uploaded {
  const kind =
    media.type === 'video' || (media.type == null && /\.(mp4|mov)(\?|$)/i.test(name)) ? 'video' : 'photo';
  return { id: media.id, kind };
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  mp4: 'video/mp4',
  mov: 'video/quicktime',
};

function contentType(name: string): string {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return (
    (Object.hasOwn(CONTENT_TYPES, extension) ? CONTENT_TYPES[extension] : undefined) ??
    'application/octet-stream'
  );
}

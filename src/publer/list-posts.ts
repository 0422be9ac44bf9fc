import type { PostList, PostRow } from '../plan/observation.js';
import type { PostQuery } from '../ports.js';
import { type AskOptions, ask } from './ask.js';
import { postsSchema } from './schema.js';

const DAY_MS = 86_400_000;
const PAGE_LIMIT = 2_000;
const STATES = [
  'scheduled',
  'scheduled_approved',
  'scheduled_pending',
  'scheduled_declined',
  'scheduled_reauth',
  'scheduled_locked',
  'published',
  'published_posted',
  'published_deleted',
  'published_hidden',
  'failed',
];

/** Every post of the accounts, page by page from 0 until `total` distinct ids are seen or a page is empty. A listing that does not add up is read once more. */
export async function listPosts(query: PostQuery, options: AskOptions): Promise<PostList> {
  const first = await readPages(query, options);
  return first.whole ? first : readPages(query, options);
}

async function readPages(query: PostQuery, options: AskOptions): Promise<PostList> {
  const rows = new Map<string, PostRow>();
  let total: number | null = null;
  for (let page = 0; page < PAGE_LIMIT; page += 1) {
    const path = `/posts?${makeQuery(query)}&page=${page}`;
    const answer = await ask({ method: 'GET', path }, postsSchema, options);
    for (const post of answer.posts) rows.set(post.id, toRow(post, query.accounts));
    total = answer.total ?? null;
    if (total !== null && rows.size >= total) break;
    if (answer.posts.length === 0 && (page > 0 || total === 0 || total === null)) break;
  }
  const whole = total === null || rows.size === total;
  return { rows: [...rows.values()].filter((row) => query.accounts.includes(row.account)), whole };
}

/** The zone of `from` and `to` is not documented: a day more on both sides. */
function makeQuery(query: PostQuery): string {
  const params = new URLSearchParams();
  for (const state of STATES) params.append('state[]', state);
  for (const account of query.accounts) params.append('account_ids[]', account);
  if (query.window) {
    params.append('from', new Date(query.window.fromMs - DAY_MS).toISOString());
    params.append('to', new Date(query.window.toMs + DAY_MS).toISOString());
  }
  return params.toString();
}

/** A row without an account can only be the one that was asked for. */
function toRow(post: (typeof postsSchema)['_output']['posts'][number], accounts: readonly string[]): PostRow {
  const ms = Date.parse(post.scheduled_at ?? '');
  return {
    id: post.id,
    account: post.account_id ?? (accounts.length === 1 ? (accounts[0] ?? '') : ''),
    ms: Number.isNaN(ms) ? 0 : ms,
    state: post.state,
    text: post.text,
    link: post.url ?? null,
    pinUrl: post.post_link ?? null,
  };
}

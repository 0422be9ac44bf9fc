import type { Rules } from './options.js';
import type { SandboxPost } from './state.js';

const PAGE_SIZE = 20;
const DAY_MS = 86_400_000;

/** What a listing is made from: posts whose lag is over, and the query as it came. */
export interface ListingRequest {
  readonly posts: readonly SandboxPost[];
  readonly query: URLSearchParams;
  readonly utcOffset: Rules['utcOffset'];
  /** Pages after the first start one post too late, or are the first again; or `total` counts one post that is not there. */
  readonly wrong: 'shift' | 'repeat' | 'total' | null;
}

/** One page of posts, ordered by time. Pages count from 0; a page that is none is the first. */
export function makeListing({ posts, query, utcOffset, wrong }: ListingRequest) {
  const found = posts.filter((post) => isAsked(post, query, utcOffset)).sort(byTime);
  const asked = query.get('page') ?? '0';
  const page = /^\d{1,9}$/.test(asked) ? Number(asked) : 0;
  const isLater = page > 0;
  const start = wrong === 'repeat' ? 0 : page * PAGE_SIZE + (wrong === 'shift' && isLater ? 1 : 0);
  return {
    posts: found.slice(start, start + PAGE_SIZE).map((post) => makeRow(post, utcOffset)),
    total: found.length + (wrong === 'total' ? 1 : 0),
    page,
    per_page: PAGE_SIZE,
    total_pages: Math.ceil(found.length / PAGE_SIZE),
  };
}

function isAsked(post: SandboxPost, query: URLSearchParams, utcOffset: string): boolean {
  const states = [...query.getAll('state[]'), ...query.getAll('state')];
  const accounts = query.getAll('account_ids[]');
  return (
    (states.length === 0 || states.some((state) => isOfState(post.state, state))) &&
    (accounts.length === 0 || accounts.includes(post.account_id)) &&
    isWithin(post, query, utcOffset)
  );
}

/** `scheduled` also names `scheduled_locked` and the like. */
function isOfState(state: string, asked: string): boolean {
  return asked === 'all' || state === asked || state.startsWith(`${asked}_`);
}

/** `from` and `to` work together only. A day without a time is a whole day of the workspace. */
function isWithin(post: SandboxPost, query: URLSearchParams, utcOffset: string): boolean {
  const from = parseBound(query.get('from'), utcOffset);
  const to = parseBound(query.get('to'), utcOffset);
  if (from === null || to === null) return true;
  if (post.scheduled_at === null) return false;
  const slotMs = Date.parse(post.scheduled_at);
  return slotMs >= from.firstMs && slotMs <= to.lastMs;
}

function parseBound(text: string | null, utcOffset: string) {
  if (text === null) return null;
  const day = /^\d{4}-\d\d-\d\d$/.test(text);
  const zoned = /(?:Z|[+-]\d\d:?\d\d)$/i.test(text);
  const firstMs = Date.parse(day ? `${text}T00:00:00${utcOffset}` : zoned ? text : `${text}${utcOffset}`);
  return Number.isNaN(firstMs) ? null : { firstMs, lastMs: day ? firstMs + DAY_MS - 1 : firstMs };
}

function byTime(a: SandboxPost, b: SandboxPost): number {
  const [first, second] = [a.scheduled_at ?? a.created_at, b.scheduled_at ?? b.created_at];
  return first === second ? a.id.localeCompare(b.id) : first < second ? -1 : 1;
}

/** No title, board or media: that is all a listing tells. */
function makeRow(post: SandboxPost, utcOffset: string) {
  const { id, text, url, state, type, account_id, post_link } = post;
  const scheduled_at = post.scheduled_at === null ? null : renderLocal(post.scheduled_at, utcOffset);
  const has_media = post.media.length > 0;
  return { id, text, url, state, type, account_id, scheduled_at, post_link, network: 'pinterest', has_media };
}

/** `2026-12-01T10:00:00.000+02:00`: milliseconds and the workspace's offset. */
function renderLocal(instant: string, utcOffset: string): string {
  const minutes = Number(utcOffset.slice(1, 3)) * 60 + Number(utcOffset.slice(4));
  const shift = (utcOffset.startsWith('-') ? -minutes : minutes) * 60_000;
  return new Date(Date.parse(instant) + shift).toISOString().replace('Z', utcOffset);
}

import * as z from 'zod';
import type { Sandbox } from '../../src/sandbox/sandbox.js';

/** What the checker reads: only the stand-in's own log and posts, and the text of the ledger. */
export interface Truth {
  readonly state: ReturnType<Sandbox['state']>;
  readonly ledger: string | null;
}

const ledgerSchema = z.object({
  entries: z.array(
    z.object({
      text: z.string(),
      boardId: z.string(),
      state: z.string(),
      slot: z.string(),
      postId: z.string().nullable(),
    }),
  ),
});

const bodySchema = z.object({
  bulk: z.object({
    posts: z.array(
      z.object({
        networks: z.object({ pinterest: z.object({ text: z.string() }) }),
        accounts: z.array(z.object({ album_id: z.string(), scheduled_at: z.string() })),
      }),
    ),
  }),
});

/** Answers that prove that nothing was scheduled. */
const REFUSALS = new Set([301, 302, 303, 307, 308, 400, 401, 403, 404, 405, 413, 415, 422, 429]);

/** What must hold at every moment: no pin has two live posts, and no attempt is posted twice unless Publer refused it. */
export function findDoubles({ state }: Truth): string[] {
  const live = count(state.posts.filter(isLive).map((post) => nameOf(post.text, post.album_id, state)));
  const attempts = count(
    state.requests
      .filter(({ method, path, status }) => isSend(method, path) && !REFUSALS.has(status ?? 0))
      .flatMap(({ body }) => listSent(body))
      .map(({ text, album, at }) => `${nameOf(text, album, state)} at ${at}`),
  );
  const deleted = countDeleted(state);
  return [
    ...[...live].filter(([, n]) => n > 1).map(([pin, n]) => `${pin} has ${n} live posts`),
    ...[...attempts]
      .filter(([attempt, n]) => n > 1 + (deleted.get(attempt.split(' at ')[0] ?? '') ?? 0))
      .map(([attempt, n]) => `${attempt} was posted ${n} times`),
  ];
}

/** How many posts of each pin were deleted through the API: so often it may be sent again. Where a job failed in part, any of its pins may have been the one. */
function countDeleted(state: Truth['state']): ReadonlyMap<string, number> {
  const ids = state.requests
    .filter(({ method, status }) => method === 'DELETE' && status === 200)
    .flatMap(({ path }) => new URL(path, 'http://x').searchParams.getAll('post_ids[]'));
  const namesOf = (id: string) =>
    state.jobs
      .filter(({ made }) => made.includes(id))
      .flatMap(({ pins, made }) =>
        made.length === pins.length ? pins.slice(made.indexOf(id)).slice(0, 1) : pins,
      )
      .map((pin) => nameOf(pin.network?.text ?? null, pin.album_id, state));
  return count([...new Set(ids)].flatMap(namesOf));
}

/** How often each pin was made in Publer, live or not. */
export function countMade({ state }: Truth): ReadonlyMap<string, number> {
  return count(state.posts.map((post) => nameOf(post.text, post.album_id, state)));
}

/** What must hold once nothing is open any more: no wanted pin is without an entry, and every entry tells the truth. */
export function findLosses(truth: Truth, wanted: readonly string[]): string[] {
  const { entries } = ledgerSchema.parse(JSON.parse(truth.ledger ?? '{"entries":[]}'));
  const { state } = truth;
  const byPin = new Map(entries.map((entry) => [nameOf(entry.text, entry.boardId, state), entry]));
  const live = new Map(
    state.posts.filter(isLive).map((post) => [nameOf(post.text, post.album_id, state), post]),
  );
  return wanted.flatMap((pin) => {
    const entry = byPin.get(pin);
    const post = live.get(pin);
    if (entry === undefined) return [`${pin} is wanted and has no entry`];
    const isSure = entry.state === 'scheduled' || entry.state === 'published';
    if (isSure && post?.id !== entry.postId) return [`${pin} is ${entry.state} without its post`];
    if (!isSure && post !== undefined) return [`${pin} is ${entry.state} although Publer shows it`];
    return entry.state === 'intent' ? [`${pin} still waits`] : [];
  });
}

export interface Expected {
  /** What Publer has to show of each pin. */
  readonly contents: ReadonlyMap<string, string>;
  /** Marks of pins that are the same pin for certain, whatever their board. */
  readonly marks: ReadonlySet<string>;
  /** Whether pins that are in no post any more are cancelled. */
  readonly cancels: boolean;
  readonly nowMs: number;
}

/** So short before its time no post is deleted any more. */
const LATE_MS = 15 * 60_000;

/** What must hold besides where nobody touched the calendar: scheduled posts say what their pins say now, on their board, and others are gone where they should be. */
export function findStale(truth: Truth, { contents, marks, cancels, nowMs }: Expected): string[] {
  const { state } = truth;
  const scheduled = state.posts.filter((post) => post.state === 'scheduled');
  return scheduled.flatMap((post) => {
    const pin = nameOf(post.text, post.album_id, state);
    const wanted = contents.get(pin);
    const shown = `${post.text} ${post.url}`;
    const isLate = Date.parse(post.scheduled_at ?? '') - nowMs < LATE_MS;
    if (wanted === undefined && marks.has(pin.split('@')[0] ?? ''))
      return [`${pin} is on a board that it left`];
    if (wanted === undefined && cancels && !isLate) return [`${pin} is in no post any more`];
    return wanted === undefined || wanted === shown ? [] : [`${pin} is "${shown}", not "${wanted}"`];
  });
}

/** How many pins wait or are held. */
export function countDoubts({ ledger }: Truth): number {
  const { entries } = ledgerSchema.parse(JSON.parse(ledger ?? '{"entries":[]}'));
  return entries.filter(({ state }) => state === 'intent' || state === 'held').length;
}

function isLive({ state }: { readonly state: string }): boolean {
  return state.startsWith('scheduled') || state.startsWith('published');
}

function isSend(method: string, path: string): boolean {
  return method === 'POST' && path.endsWith('/posts/schedule');
}

function listSent(body: unknown): { text: string; album: string; at: string }[] {
  const parsed = bodySchema.safeParse(body);
  if (!parsed.success) return [];
  return parsed.data.bulk.posts.flatMap(({ networks, accounts }) =>
    accounts.map((account) => ({
      text: networks.pinterest.text,
      album: account.album_id,
      at: new Date(account.scheduled_at).toISOString(),
    })),
  );
}

function nameOf(text: string | null, album: string | null, state: Truth['state']): string {
  const mark = /\bm\d+[a-z]?\b/.exec(text ?? '')?.[0] ?? 'unmarked';
  return `${mark}@${state.boards.find(({ id }) => id === album)?.name ?? album}`;
}

function count(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

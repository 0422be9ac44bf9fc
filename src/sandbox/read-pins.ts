import * as z from 'zod';
import type { PinRequest } from './state.js';

/** An id arrives as text or as a number; both are texts from here on. */
const id = z.union([z.string(), z.number()]).transform(String);
const optionalId = id.nullable().catch(null);
const text = z.string().nullable().catch(null);

const network = z
  .object({
    type: text,
    title: text,
    text,
    url: text,
    media: z
      .array(z.object({ id: optionalId, type: text, path: text, alt_text: text, caption: text }))
      .nullable()
      .catch(null),
  })
  .nullable()
  .catch(null);

const bulkPost = z.object({
  networks: z.object({ pinterest: network }).catch({ pinterest: null }),
  accounts: z.array(z.object({ id, album_id: optionalId, scheduled_at: text })),
});

const bulkBody = z.object({ bulk: z.object({ state: z.unknown(), posts: z.array(z.unknown()) }) });

/** A bulk request as far as it can be understood. */
export interface Bulk {
  /** Null where the request has none. */
  readonly state: string | null;
  /** Posts in the request, readable or not. */
  readonly count: number;
  /** One for each account of each post. */
  readonly pins: readonly PinRequest[];
}

/** Null where the body has no `bulk` with `posts`. Unknown keys, also `range` and the like, are passed over as Rails does. */
export function readBulk(body: unknown): Bulk | null {
  const parsed = bulkBody.safeParse(body);
  if (!parsed.success) return null;
  const { state, posts } = parsed.data.bulk;
  return {
    state: state === undefined || state === null ? null : String(state),
    count: posts.length,
    pins: posts.flatMap(readPins),
  };
}

function readPins(post: unknown): readonly PinRequest[] {
  const parsed = bulkPost.safeParse(post);
  if (!parsed.success) return [];
  const { networks, accounts } = parsed.data;
  return accounts.map((account) => ({
    account_id: account.id,
    album_id: account.album_id,
    scheduled_at: account.scheduled_at,
    network: networks.pinterest,
  }));
}

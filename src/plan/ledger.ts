import * as z from 'zod';

/** Schema version of the ledger; a newer one is refused. */
export const LEDGER_SCHEMA = 1;

/** intent → scheduled → published; cancelling by us; failed (definitive), held (unknown), removed (gone in Publer, not by us), abandoned (by a human). */
export const ENTRY_STATES = [
  'intent',
  'scheduled',
  'published',
  'cancelling',
  'failed',
  'held',
  'removed',
  'abandoned',
] as const;

const minute = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:00Z$/, 'a UTC minute such as 2026-12-01T08:30:00Z')
  .refine(isMoment, 'a day and time that exist');
const instant = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/, 'a UTC instant')
  .refine(isMoment, 'a day and time that exist');

function isMoment(text: string): boolean {
  const ms = Date.parse(text);
  return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 19) === text.slice(0, 19);
}

const entrySchema = z.strictObject({
  /** Label for people: `<path from the repository root>#<id>@<board id>`. Identity is matched, see match.ts. */
  key: z.string(),
  path: z.string(),
  id: z.string(),
  hasOwnId: z.boolean(),
  position: z.int().nonnegative(),
  account: z.string(),
  boardId: z.string(),
  fingerprint: z.string(),
  slot: minute,
  state: z.enum(ENTRY_STATES),
  /** Of the run that wrote the intent. With account and slot it names the attempt. */
  nonce: z.string(),
  jobId: z.string().nullable(),
  postId: z.string().nullable(),
  pinUrl: z.string().nullable(),
  /** Digests of the files, or the URLs, in order. */
  media: z.array(z.string()),
  link: z.string(),
  title: z.string(),
  text: z.string(),
  /** Alt texts in order; null in entries of before they were kept. */
  alts: z.array(z.string()).nullable().default(null),
  /** The schedule as it was wanted, see `scheduleOf`; null in entries of before it was kept. */
  schedule: z.string().nullable().default(null),
  /** Text as the first listing returned it: the baseline for edits made in Publer. */
  listedText: z.string().nullable(),
  /**
   * What a run is about to do with a post that it made: change its text (`update`), or delete it (`delete`, state `cancelling`), or
   * make its replacement (`create`: the old post is gone for certain). null: nothing.
   */
  pending: z.enum(['update', 'delete', 'create']).nullable().default(null),
  commit: z.string().nullable(),
  run: z.string().nullable(),
  intentAt: instant,
  updatedAt: instant,
  message: z.string().nullable(),
});

const boardSchema = z.strictObject({ id: z.string(), name: z.string(), account: z.string() });

const ledgerSchema = z.strictObject({
  schema: z.literal(LEDGER_SCHEMA),
  /** What the ledger belongs to; null until its first write. */
  owner: z
    .strictObject({ origin: z.string(), workspace: z.string(), accounts: z.array(z.string()) })
    .nullable(),
  /** Last applied commit. */
  commit: z.string().nullable(),
  /** Boards last seen, only those that pins use. */
  boards: z.array(boardSchema),
  /** Ids of posts that Publer held when this ledger began and that may be a wanted pin: no ledger vouches for what they are. */
  unvouched: z.array(z.string()).default([]),
  entries: z.array(entrySchema),
});

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

/** The durable record of one pin. */
export type Entry = DeepReadonly<z.infer<typeof entrySchema>>;
export type EntryState = Entry['state'];
export type Board = DeepReadonly<z.infer<typeof boardSchema>>;
export type Ledger = DeepReadonly<z.infer<typeof ledgerSchema>>;
export type LedgerOwner = NonNullable<Ledger['owner']>;

export const EMPTY_LEDGER: Ledger = {
  schema: LEDGER_SCHEMA,
  owner: null,
  commit: null,
  boards: [],
  unvouched: [],
  entries: [],
};

export type ParsedLedger =
  | { readonly kind: 'ledger'; readonly ledger: Ledger }
  | { readonly kind: 'newer'; readonly schema: number }
  | { readonly kind: 'invalid'; readonly message: string };

const versionSchema = z.object({ schema: z.int() });

/** Reads ledger text; says what is wrong instead of throwing. */
export function parseLedger(text: string): ParsedLedger {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { kind: 'invalid', message: 'it is not complete JSON' };
  }
  const version = versionSchema.safeParse(data);
  if (version.success && version.data.schema > LEDGER_SCHEMA)
    return { kind: 'newer', schema: version.data.schema };
  const parsed = ledgerSchema.safeParse(data);
  if (parsed.success) return { kind: 'ledger', ledger: parsed.data };
  return { kind: 'invalid', message: describeShape(parsed.error.issues[0]) };
}

function describeShape(issue: z.core.$ZodIssue | undefined): string {
  const path = issue?.path.map(String).join('.') ?? '';
  if (issue?.code === 'unrecognized_keys')
    return `it has a key that no ledger has (${[...issue.path, ...issue.keys].map(String).join('.')})`;
  if (path === '') return 'it is JSON, but no ledger of pin-on-merge';
  return `"${path}" is missing, or not what pin-on-merge writes there`;
}

/** Canonical JSON: sorted keys and entries, so that equal ledgers are equal bytes. */
export function renderLedger(ledger: Ledger): string {
  const entries = [...ledger.entries].sort(
    (a, b) => compare(a.key, b.key) || compare(a.slot, b.slot) || compare(a.nonce, b.nonce),
  );
  const boards = [...ledger.boards].sort((a, b) => compare(a.account, b.account) || compare(a.id, b.id));
  const unvouched = [...ledger.unvouched].sort(compare);
  return `${JSON.stringify(sortKeys({ ...ledger, entries, boards, unvouched }), null, 1)}\n`;
}

/** Whether two entries are the same attempt of the same pin. */
export function isSameAttempt(a: Entry, b: Entry): boolean {
  const isSamePost = a.postId === null || b.postId === null || a.postId === b.postId;
  return a.nonce === b.nonce && a.account === b.account && a.slot === b.slot && isSamePost;
}

/** States in which the truth about a pin is not known yet. */
export function isUnfinished(entry: Entry): boolean {
  return entry.state === 'intent' || entry.state === 'held' || entry.state === 'cancelling';
}

/** Whether a post was deleted by us and is gone for certain, so that its pin is to be made anew. */
export function isGone({ state, pending }: Entry): boolean {
  return state === 'cancelling' && pending === 'create';
}

/** Byte order, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (value === null || typeof value !== 'object') return value;
  const pairs = Object.entries(value).sort(([a], [b]) => compare(a, b));
  return Object.fromEntries(pairs.map(([key, inner]) => [key, sortKeys(inner)]));
}

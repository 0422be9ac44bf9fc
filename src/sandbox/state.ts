import * as z from 'zod';

const nullableText = z.string().nullable();
const instant = z.iso.datetime();
const namedId = z.object({ id: z.string(), name: z.string() });

const mediaRef = z.object({
  id: nullableText,
  type: nullableText,
  path: nullableText,
  alt_text: nullableText,
  caption: nullableText,
});

/** One pin for one account, as far as the request could be read; what is missing is null and judged when the job runs. */
const pinRequest = z.object({
  account_id: z.string(),
  album_id: nullableText,
  scheduled_at: nullableText,
  /** The block `networks.pinterest`. */
  network: z
    .object({
      type: nullableText,
      title: nullableText,
      text: nullableText,
      url: nullableText,
      media: z.array(mediaRef).nullable(),
    })
    .nullable(),
});

const post = z.object({
  id: z.string(),
  account_id: z.string(),
  album_id: nullableText,
  /** UTC; null: a draft without a time. */
  scheduled_at: instant.nullable(),
  /** `scheduled`, `published`, `draft`, …, and whatever a person sets through the control routes. */
  state: z.string(),
  type: z.string(),
  url: nullableText,
  title: nullableText,
  text: nullableText,
  media: z.array(mediaRef),
  /** Filled when the post is published. */
  post_link: nullableText,
  created_at: instant,
  /** From when on the listing shows it. */
  listed_at: instant,
});

const media = z.object({
  id: z.string(),
  type: z.string(),
  name: z.string(),
  path: z.string(),
  thumbnail: z.string(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  bytes: z.number().nullable(),
  sha256: nullableText,
  created_at: instant,
});

const failure = z.object({
  account_id: z.string(),
  account_name: z.string(),
  provider: z.literal('pinterest'),
  message: z.string(),
});

const job = z.object({
  id: z.string(),
  kind: z.enum(['schedule', 'publish', 'media']),
  /** `bulk.state` of the request. */
  bulk_state: z.string(),
  status: z.enum(['working', 'complete']),
  created_at: instant,
  due_at: instant,
  /** What an armed fault makes of the work: all of it, the first half, nothing. */
  effect: z.enum(['whole', 'half', 'none']),
  /** What an armed fault makes of the job's status: the truth, working for ever, or not found. */
  report: z.enum(['truth', 'working', 'missing']),
  /** Message with which an armed fault lets every pin fail. */
  fail_with: nullableText.default(null),
  /** How long posts of this job are missing from the listing. */
  lag_ms: z.number(),
  pins: z.array(pinRequest),
  media: z.array(z.object({ url: z.string(), name: z.string() })),
  failures: z.array(failure),
  /** Ids of the posts or media that the job made. */
  made: z.array(z.string()),
});

const requestRecord = z.object({
  method: z.string(),
  /** With the query, without the origin. */
  path: z.string(),
  /** Null where no answer was sent. */
  status: z.number().nullable(),
  body: z.unknown(),
  at: instant,
});

/** Everything the sandbox knows, in the shape in which the control route shows it and the state file keeps it. */
export const stateSchema = z.object({
  accounts: z.array(namedId),
  boards: z.array(namedId),
  media: z.array(media),
  posts: z.array(post),
  jobs: z.array(job),
  requests: z.array(requestRecord),
});

export type SandboxState = Readonly<z.infer<typeof stateSchema>>;
export type SandboxPost = Readonly<z.infer<typeof post>>;
export type SandboxMedia = Readonly<z.infer<typeof media>>;
export type SandboxJob = Readonly<z.infer<typeof job>>;
export type Failure = Readonly<z.infer<typeof failure>>;
export type PinRequest = Readonly<z.infer<typeof pinRequest>>;
export type MediaRef = Readonly<z.infer<typeof mediaRef>>;
export type RequestRecord = Readonly<z.infer<typeof requestRecord>>;

/** What changes while the sandbox runs. Boards and accounts come from the options, requests are kept apart. */
export interface Contents {
  readonly media: readonly SandboxMedia[];
  readonly posts: readonly SandboxPost[];
  readonly jobs: readonly SandboxJob[];
}

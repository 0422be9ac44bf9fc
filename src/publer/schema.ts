import * as z from 'zod';

/** The shapes of Publer's answers, tolerant exactly where its documentation and its live behaviour disagree. Ids become strings. */

const id = z.union([z.string().min(1).max(200), z.int()]).transform(String);
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');

/** `{success, data}` around the answer in some descriptions. */
export function unwrap(json: unknown): unknown {
  const wrapped = z.object({ success: z.boolean(), data: z.unknown() }).safeParse(json);
  return wrapped.success && wrapped.data.data !== undefined ? wrapped.data.data : json;
}

const album = z.object({ id, name: text });

export const workspacesSchema = z.array(z.object({ id, name: text }));

/** Top-level array; `albums` on the account is undocumented but live. */
export const accountsSchema = z.array(
  z.object({ id, provider: z.string(), name: text, albums: z.array(album).nullish() }),
);

export const mediaOptionsSchema = z.array(z.object({ id, albums: z.array(album).nullish() }));

export const jobIdSchema = z.object({ job_id: id });

/** `POST /media` answers the object itself; jobs list them. */
export const mediaSchema = z.object({ id, type: z.string().nullish() });

/** Ids that were not known, or not understood, are missing from it. */
export const deletedSchema = z.object({ deleted_ids: z.array(id).nullish() });

const failure = z.object({ account_id: id.nullish(), message: text });

export const jobSchema = z.object({
  status: z.string(),
  payload: z.unknown().optional(),
  result: z.unknown().optional(),
});

/** An object of arrays live, a flat array in the documentation. */
export const failuresSchema = z.object({
  failures: z.union([z.array(failure), z.record(z.string(), z.union([z.array(failure), failure]))]),
});

export const postsSchema = z.object({
  posts: z.array(
    z.object({
      id,
      account_id: id.nullish(),
      scheduled_at: z.string().nullish(),
      state: z.string(),
      text,
      url: z.string().nullish(),
      post_link: z.string().nullish(),
    }),
  ),
  total: z.int().nonnegative().nullish(),
});

/** `{"errors": […]}`, or `{"error": "…"}` of a 429. */
export const errorsSchema = z.union([
  z.object({ errors: z.array(z.unknown()).min(1) }).transform(({ errors }) => errors.map(String).join('; ')),
  z.object({ error: z.string() }).transform(({ error }) => error),
]);

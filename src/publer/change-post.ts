import * as z from 'zod';
import { type AskOptions, ask } from './ask.js';
import { deletedSchema } from './schema.js';

/** `PUT /posts/{id}`: text and title of a scheduled post, nothing else. What the answer looks like is not documented: any object counts. */
export async function updatePost(
  postId: string,
  { title, text }: { readonly title: string; readonly text: string },
  options: AskOptions,
): Promise<void> {
  const json = { post: { text, title } };
  await ask(
    { method: 'PUT', path: `/posts/${encodeURIComponent(postId)}`, json },
    z.looseObject({}),
    options,
  );
}

/** `DELETE /posts?post_ids[]=ID`: other encodings are answered 200 and delete nothing, so the answer must name the id. */
export async function removePost(postId: string, options: AskOptions): Promise<boolean> {
  const path = `/posts?post_ids[]=${encodeURIComponent(postId)}`;
  const { deleted_ids } = await ask({ method: 'DELETE', path }, deletedSchema, options);
  return (deleted_ids ?? []).includes(postId);
}

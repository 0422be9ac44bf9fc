/** What a person decided about a pin whose truth the tool cannot know. */
export type Decision =
  /** Send it again; only where it is certain enough that it never went out. */
  | { readonly kind: 'retry'; readonly key: string }
  /** Never send it, and stop asking. */
  | { readonly kind: 'abandon'; readonly key: string }
  /** It is this post in Publer. */
  | { readonly kind: 'adopt'; readonly key: string; readonly postId: string };

export const DECISION_FORMS = '`KEY retry`, `KEY abandon` or `KEY adopt ID`';

/** One line of the input `resolve`; null where it is none. Keys may hold blanks. */
export function parseDecision(line: string): Decision | null {
  const [, key = '', word = '', postId = ''] =
    /^(\S.{0,2000}?)[ \t]+(retry|abandon|adopt(?=[ \t]))(?:[ \t]+(\S{1,200}))?$/i.exec(line.trim()) ?? [];
  const kind = word.toLowerCase();
  if (kind === 'adopt') return postId === '' ? null : { kind, key, postId };
  return (kind === 'retry' || kind === 'abandon') && postId === '' ? { kind, key } : null;
}

import type { Page } from './post.js';

/** Why the public URL of a post is not known, one phrase, and what makes it known. */
export interface NoUrl {
  readonly why: string;
  readonly hint: string;
}

/** What keeps a page whose `url` is null from having one. */
export function explainNoUrl({ rule, dateMs, problems }: Page, siteUrl: string | null): NoUrl {
  if (siteUrl === null) return { why: 'the address of the site is not known', hint: 'link: https://…' };
  const error = problems.find(({ severity }) => severity === 'error');
  if (error !== undefined) {
    const [first = '', ...rest] = error.message.replace(/\.$/, '');
    return { why: first.toLowerCase() + rest.join(''), hint: error.hint ?? 'link: https://…' };
  }
  if (rule.startsWith('no rule'))
    return { why: 'no rule says it', hint: 'in the settings, site: { permalink: "/:slug/" }' };
  if (dateMs === null && rule.includes('permalink'))
    return { why: `its rule (${rule}) needs a date, and the post has none`, hint: 'date: 2026-01-15' };
  return { why: `its rule (${rule}) gives none`, hint: 'link: https://…' };
}

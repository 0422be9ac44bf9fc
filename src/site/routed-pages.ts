import type { Post } from '../content/post.js';
import type { Problem } from '../problem.js';
import type { Settings } from '../settings.js';
import type { FoundDate } from './date-of.js';
import type { Moment } from './moment.js';
import type { PagePath } from './page.js';
import { createTemplate } from './template.js';

/** Where a generator puts a post: a path on the site and the rule that gave it, or why only running its code would tell. */
export type Route =
  | { readonly kind: 'path'; readonly path: string; readonly rule: string }
  | {
      readonly kind: 'unknown';
      /** What makes the route: `src/pages/blog/[slug].astro`. */
      readonly maker: string;
      /** A template for `site.permalink`, as an example. */
      readonly example: string;
    };

/** The rules of a generator whose routes may be code. */
export interface RoutedSite {
  readonly settings: Settings;
  readonly dateOf: (post: Post) => FoundDate;
  readonly routeOf: (post: Post, at: Moment | null) => Route;
  /** Why a post is not published; null where it is. */
  readonly reasonOf: (post: Post, at: Moment | null) => string | null;
  /** Paths that the site leads elsewhere. */
  readonly redirects?: ReadonlySet<string>;
  /** What the generator calls a post without a title; null where it has no such rule. */
  readonly titleOf?: (post: Post) => string | null;
}

/** Makes pages from a generator's routes; `site.permalink` of the settings wins over all of them. */
export function createRoutedPages(site: RoutedSite): (post: Post) => PagePath {
  const { permalink } = site.settings.site;
  const template = permalink === null ? null : createTemplate(permalink);
  return (post) => {
    const { at, problems } = site.dateOf(post);
    const found = {
      title: site.titleOf?.(post) ?? null,
      reason: site.reasonOf(post, at),
      dateMs: at?.epochMilliseconds ?? null,
    };
    if (template !== null) return { ...found, path: template(post, at), rule: 'permalink setting', problems };
    const route = site.routeOf(post, at);
    if (route.kind === 'path') {
      const isElsewhere = site.redirects?.has(endPath(route.path, false)) === true;
      const reason = found.reason ?? (isElsewhere ? 'the site redirects its URL' : null);
      return { ...found, reason, path: route.path, rule: route.rule, problems };
    }
    const rule = `no rule (${route.maker}): set site.permalink`;
    return { ...found, path: null, rule, problems: [...problems, routeProblem(post, route)] };
  };
}

function routeProblem(post: Post, route: Route & { readonly kind: 'unknown' }): Problem {
  return {
    ...post.place([]),
    severity: 'error',
    code: 'permalink-missing',
    message: `The URL of this post is made by code that is never run (${route.maker}), so it is not known.`,
    hint: `site: { permalink: ${JSON.stringify(route.example)} }`,
  };
}

/** A post dated after the present: sites whose lists are code usually hide it until then. */
export function isFuture(at: Moment | null, nowMs: number): boolean {
  return at !== null && at.epochMilliseconds > nowMs;
}

/** A path with or without a slash at the end; `null` leaves it as it is. The path of the home page stays. */
export function endPath(path: string, hasSlash: boolean | null): string {
  if (hasSlash === null || path === '/') return path;
  const bare = path.endsWith('/') ? path.slice(0, -1) : path;
  return hasSlash ? `${bare}/` : bare;
}

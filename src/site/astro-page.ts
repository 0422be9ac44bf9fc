import type { Post } from '../content/post.js';
import type { AstroCollection } from './astro-collections.js';
import { type AstroEntry, isTelling, makeAstroEntry } from './astro-entry.js';
import type { AstroPart, AstroRoute } from './astro-routes.js';
import { spell, UNKNOWN } from './derived.js';
import { endPath, type Route } from './routed-pages.js';

/** What decides the URLs of an Astro site. */
export interface AstroSite {
  readonly collections: readonly (AstroCollection & { readonly isEntry: (path: string) => boolean })[];
  readonly routes: readonly AstroRoute[];
  readonly pages: string;
  /** Whether paths end in a slash; null where code decides it. */
  readonly hasSlash: (isIndex: boolean) => boolean | null;
}

/** Where a post is shown: the one page that shows entries of its collection, or its own path in `src/pages`. */
export function findAstroRoute(site: AstroSite, post: Post): Route {
  const inPages = post.file.startsWith(`${site.pages}/`);
  if (inPages) return fileRoute(site, post.file.slice(site.pages.length).replace(/\.[^./]+$/, ''));
  const collection = site.collections.find((it) => it.isEntry(post.file));
  if (collection === undefined)
    return { kind: 'unknown', maker: 'a page of src/pages', example: '/blog/:slug/' };
  const own = site.routes.filter((route) => route.collections.includes(collection.name));
  const found = own.flatMap((route) => fillRoute(route, collection, post) ?? []);
  const paths = new Map(found.map((it) => [it.path, it]));
  const [only] = paths.values();
  if (only === undefined || paths.size > 1)
    return unknownRoute(own.length === 0 ? site.routes : own, collection);
  return finish(site, only.path, only.route);
}

function fileRoute(site: AstroSite, path: string): Route {
  const isIndex = path.endsWith('/index');
  const hasSlash = site.hasSlash(isIndex);
  if (hasSlash === null) return { kind: 'unknown', maker: 'trailingSlash', example: '/:section/:slug/' };
  return { kind: 'path', path: endPath(path.replace(/\/index$/, '') || '/', hasSlash), rule: 'file path' };
}

function finish(site: AstroSite, path: string, route: AstroRoute): Route {
  const hasSlash = site.hasSlash(route.isIndex);
  if (hasSlash === null) return { kind: 'unknown', maker: 'trailingSlash', example: '/blog/:slug/' };
  return { kind: 'path', path: endPath(path, hasSlash), rule: `page ${route.file}` };
}

function fillRoute(
  route: AstroRoute,
  collection: AstroCollection,
  post: Post,
): { path: string; route: AstroRoute } | null {
  const entry = makeAstroEntry(collection, post);
  const parts: string[] = [];
  let isEntry = false;
  for (const part of route.parts) {
    const text = typeof part === 'string' ? part : fillPart(part, entry);
    if (text === null) return null;
    // The first part of an id alone is a language or a folder.
    if (typeof part !== 'string' && entry.id?.startsWith(`${text}/`) !== true) isEntry = true;
    parts.push(text);
  }
  if (!isEntry || !isTelling(entry)) return null;
  return { path: `/${parts.filter((part) => part !== '').join('/')}`, route };
}

function fillPart({ fill, isRest }: AstroPart, entry: AstroEntry): string | null {
  const value = fill?.(entry.value) ?? UNKNOWN;
  if (value.kind === 'none') return isRest ? '' : null;
  const text = value.kind === 'list' ? null : spell(value);
  const bare = text?.replace(/^\/{1,9}|\/{1,9}$/g, '') ?? null;
  return bare?.includes('/') === true && !isRest ? null : bare;
}

function unknownRoute(routes: readonly AstroRoute[], collection: AstroCollection): Route {
  const likely = routes.find(({ file }) => file.includes(`/${collection.name}/`)) ?? routes[0];
  if (likely === undefined)
    return { kind: 'unknown', maker: 'no page of src/pages shows it', example: `/${collection.name}/:slug/` };
  const fixed = likely.parts.filter((part) => typeof part === 'string').map((part) => `/${part}`);
  return { kind: 'unknown', maker: likely.file, example: `${fixed.join('')}/:slug/` };
}

import type { Post } from '../content/post.js';
import { type AstroCollection, entryId } from './astro-collections.js';
import type { AstroParam } from './astro-params.js';
import type { AstroRoute } from './astro-routes.js';
import { textOf } from './front-matter-fields.js';
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
  const parts: string[] = [];
  let isEntry = false;
  for (const part of route.parts) {
    const text = part === null || typeof part === 'string' ? part : fillParam(part, collection, post);
    if (text === null) return null;
    if (part !== null && typeof part !== 'string' && part.kind !== 'first') isEntry = true;
    parts.push(text);
  }
  return isEntry ? { path: `/${parts.filter((part) => part !== '').join('/')}`, route } : null;
}

function fillParam(param: AstroParam, collection: AstroCollection, post: Post): string | null {
  if (param.kind === 'field') {
    const own = textOf(post.data[param.key]);
    if (own !== null) return own.replace(/^\/|\/$/g, '');
    return param.otherwise === null ? null : fillParam(param.otherwise, collection, post);
  }
  if (collection.isIdCode) return null;
  const id = entryId(collection, post);
  if (param.kind === 'id') return id;
  const [first = '', ...rest] = id.split('/');
  return param.kind === 'first' ? first : rest.join('/');
}

function unknownRoute(routes: readonly AstroRoute[], collection: AstroCollection): Route {
  const likely = routes.find(({ file }) => file.includes(`/${collection.name}/`)) ?? routes[0];
  if (likely === undefined)
    return { kind: 'unknown', maker: 'no page of src/pages shows it', example: `/${collection.name}/:slug/` };
  const fixed = likely.parts.filter((part) => typeof part === 'string').map((part) => `/${part}`);
  return { kind: 'unknown', maker: likely.file, example: `${fixed.join('')}/:slug/` };
}

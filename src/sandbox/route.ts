import type { Answer } from './answer.js';
import type { RequestBody } from './request-body.js';
import type { World } from './world.js';

/** What armed faults change in how a request is carried out, as opposed to how it is answered. */
export interface Tweaks {
  readonly job: 'never' | 'never-applied' | 'partial' | 'missing' | null;
  /** For a listing: hide posts younger than this. For a new job: the lag of its posts. */
  readonly lagMs: number | null;
  /** What is wrong with the pages of a listing. */
  readonly pages: 'shift' | 'repeat' | 'total' | null;
  /** Message with which every pin of the job fails. */
  readonly failure: string | null;
}

/** A request that was let in. */
export interface Call {
  /** What stands in the places of `:id` in the route. */
  readonly params: readonly string[];
  readonly query: URLSearchParams;
  readonly body: RequestBody;
  readonly tweaks: Tweaks;
}

export interface Route {
  readonly method: string;
  /** Relative to the API's base; `:id` stands for one segment. */
  readonly path: string;
  /** Whether `Publer-Workspace-Id` is needed. */
  readonly workspace: boolean;
  readonly handle: (call: Call, world: World) => Answer;
}

/** A route and what stood in its places, null where no route fits. */
export function findRoute(routes: readonly Route[], method: string, path: string): Found | null {
  for (const route of routes) {
    const params = route.method === method ? matchPath(route.path, path) : null;
    if (params !== null) return { route, params };
  }
  return null;
}

export interface Found {
  readonly route: Route;
  readonly params: readonly string[];
}

function matchPath(pattern: string, path: string): readonly string[] | null {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return null;
  const fits = wanted.every(
    (part, index) => part === given[index] || (part === ':id' && given[index] !== ''),
  );
  return fits ? given.filter((_, index) => wanted[index] === ':id') : null;
}

import type { IncomingHttpHeaders } from 'node:http';
import { accountRoutes } from './account-routes.js';
import { type Answer, errorAnswer, htmlAnswer, jsonAnswer, textAnswer, withHeaders } from './answer.js';
import { jobRoutes } from './job-routes.js';
import { mediaRoutes } from './media-routes.js';
import { MESSAGES } from './messages.js';
import { SANDBOX_API_KEY, SANDBOX_WORKSPACE_ID } from './options.js';
import { postRoutes } from './post-routes.js';
import type { RateLimit } from './rate-limit.js';
import type { RequestBody } from './request-body.js';
import { findRoute, type Tweaks } from './route.js';
import type { World } from './world.js';

export const API_BASE = '/api/v1';

const ROUTES = [...accountRoutes, ...mediaRoutes, ...jobRoutes, ...postRoutes];

/** A request with its whole body. `path` is without the origin, with the query. */
export interface ApiRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: RequestBody;
  readonly tweaks: Tweaks;
}

/** Publer's answer: first the proxy in front of it, then the route, the key, the workspace, the rate limit, the work. */
export function answerApi(request: ApiRequest, world: World, limit: RateLimit): Answer {
  if (isBlocked(request.headers['user-agent'])) return textAnswer(403, 'text/plain', MESSAGES.blocked);
  const [target = '', ...search] = request.path.split('?');
  const path = target.startsWith(`${API_BASE}/`) ? target.slice(API_BASE.length) : '';
  const found = findRoute(ROUTES, request.method, path);
  if (found === null) return htmlAnswer(404, "The page you were looking for doesn't exist (404)");
  if (request.headers.authorization !== `Bearer-API ${SANDBOX_API_KEY}`) {
    return errorAnswer(401, MESSAGES.wrongKey);
  }
  const verdict = world.rules.rateLimit === 'real' ? limit.count(world.now()) : FREE;
  if (!verdict.allowed) return withHeaders(jsonAnswer(429, { error: MESSAGES.rateLimit }), verdict.headers);
  if (found.route.workspace && request.headers['publer-workspace-id'] !== SANDBOX_WORKSPACE_ID) {
    return errorAnswer(world.rules.dialect === 'documented' ? 403 : 401, MESSAGES.foreignWorkspace);
  }
  const { body, tweaks } = request;
  const query = new URLSearchParams(search.join('?'));
  const answer = found.route.handle({ params: found.params, query, body, tweaks }, world);
  return withHeaders(answer, verdict.headers);
}

const FREE = { allowed: true, headers: {} };

/** Cloudflare turns away clients that name no program of their own. */
function isBlocked(userAgent: string | undefined): boolean {
  return userAgent === undefined || userAgent.trim() === '' || LIBRARIES.test(userAgent);
}

const LIBRARIES =
  /^(?:node$|undici|node-fetch|axios|got\b|python-requests|python-urllib|python-httpx|python\/|go-http-client|okhttp|java\/|ruby)/i;

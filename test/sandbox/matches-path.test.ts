import { expect, it } from 'vitest';
import { matchesPath } from '../../src/sandbox/fault-box.js';

it.each([
  ['/posts', '/api/v1/posts', true],
  ['/posts', '/api/v1/posts?page=1', true],
  ['/posts', '/api/v1/posts/123', true],
  ['/api/v1/posts', '/api/v1/posts/schedule', true],
  ['posts/schedule', '/api/v1/posts/schedule', true],
  ['/posts/schedule', '/api/v1/posts', false],
  ['/media', '/api/v1/workspaces/1/media_options', false],
  ['/workspaces/*/media_options', '/api/v1/workspaces/1/media_options', true],
  ['/media*', '/api/v1/workspaces/1/media_options', true],
  ['/m*a*x', '/api/v1/mediax', true],
  ['/m*a*x', '/api/v1/media', false],
  ['/posts?page=1', '/api/v1/posts?state%5B%5D=scheduled&page=1', true],
  ['/posts?state[]=scheduled', '/api/v1/posts?state%5B%5D=scheduled&page=1', true],
  ['/posts?page=1', '/api/v1/posts?page=2', false],
  ['', '/api/v1/anything', true],
  ['*', '/api/v1/anything', true],
])('the pattern "%s" and %s', (pattern, url, fits) => {
  expect(matchesPath(pattern, url)).toBe(fits);
});

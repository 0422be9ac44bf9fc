import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** The clock of the sandbox and of `apply` starts here, so that a bench is the same on every day. */
export const NOW = '2026-12-01T08:00:00Z';

/** A sandbox of the built command line: what to set for `apply`, and everything it was asked so far. */
export async function startSandbox(cli, options) {
  const args = [cli, 'sandbox', '--port', '0', '--now', NOW, ...options];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(child.stdout, 'data');
  const { url, apiKey, workspaceId } = JSON.parse(line);
  return {
    env: { PUBLER_API_URL: url, PUBLER_API_KEY: apiKey, PUBLER_WORKSPACE_ID: workspaceId },
    requests: async () => (await (await fetch(new URL('/__sandbox/state', url))).json()).requests,
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

/** Requests by what they are for; a listing has one page or more. */
export function countRequests(requests) {
  const count = (method, path) =>
    requests.filter((one) => one.method === method && path.test(one.path.replace(/^\/api\/v1/, ''))).length;
  const counts = {
    uploads: count('POST', /^\/media(?:\?|$)/),
    submits: count('POST', /^\/posts\/schedule/),
    polls: count('GET', /^\/job_status\//),
    listings: count('GET', /^\/posts\?(?:.*&)?page=0(?:&|$)/),
    pages: count('GET', /^\/posts\?/),
  };
  const { uploads, submits, polls, pages } = counts;
  return { ...counts, others: requests.length - uploads - submits - polls - pages };
}

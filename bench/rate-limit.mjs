import { join } from 'node:path';
import { makePinBlog } from './make-pin-blog.mjs';
import { run } from './measure.mjs';
import { countRequests, NOW, startSandbox } from './start-sandbox.mjs';

const PINS = 1000;
const SPEED = 30;
/** Publer's limit: so many requests in so many milliseconds. */
const REQUESTS = 100;
const WINDOW_MS = 120_000;

/** A thousand pins at Publer's real rate limit: as fast as it allows, and never told to wait. Both clocks run 30 times faster, and so does what the machine takes for itself. */
export async function benchRateLimit({ goals, folder, cli }) {
  const root = join(folder, 'pins');
  makePinBlog(root, { pins: PINS });
  const sandbox = await startSandbox(cli, ['--speed', String(SPEED), '--rate-limit', 'real']);
  try {
    const apply = [process.execPath, cli, 'apply', '--root', root, '--now', NOW, '--speed', String(SPEED)];
    await run(apply, sandbox.env);
    const requests = await sandbox.requests();
    const tookMs = Date.parse(requests.at(-1).at) - Date.parse(requests[0].at);
    const { uploads, submits, polls, pages } = countRequests(requests);
    const detail = `${requests.length} requests in ${(tookMs / 60_000).toFixed(1)} min: ${uploads} uploads, ${submits} submits, ${polls} polls, ${pages} pages of listings`;
    goals.note(`${PINS} pins: time / ${REQUESTS} requests in each 2 minutes`, {
      value: tookMs / ((requests.length / REQUESTS) * WINDOW_MS),
      at: '<=',
      goal: 1.1,
      detail,
    });
    goals.note(`${PINS} pins: answers 429`, {
      value: requests.filter(({ status }) => status === 429).length,
      at: '<=',
      goal: 0,
    });
    goals.note(`${PINS} pins: submits`, { value: submits, at: '<=', goal: Math.ceil(PINS / 10) });
  } finally {
    await sandbox.stop();
  }
}

import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { makePinBlog } from './make-pin-blog.mjs';
import { run } from './measure.mjs';
import { countRequests, NOW, startSandbox } from './start-sandbox.mjs';

const BATCH = 10;
/** Posts on a page of the listing. */
const PAGE = 20;
/** Seconds of the sandbox in a real one: waiting is no part of what is counted here. */
const SPEED = 60;

/** What a run asks Publer: for new pins, for pins that share a picture, and where nothing changed. */
export async function benchRequests({ goals, folder, cli }) {
  for (const pins of [1, 10, 25, 100]) await countFor({ goals, folder, cli }, { pins });
  await countFor({ goals, folder, cli }, { pins: 25, shared: true });
}

async function countFor({ goals, folder, cli }, { pins, shared = false }) {
  const root = join(folder, 'pins');
  makePinBlog(root, { pins, shared });
  const sandbox = await startSandbox(cli, ['--speed', String(SPEED), '--rate-limit', 'off']);
  const apply = [process.execPath, cli, 'apply', '--root', root, '--now', NOW, '--speed', String(SPEED)];
  try {
    await run(apply, sandbox.env);
    const first = await sandbox.requests();
    noteFirst(goals, countRequests(first), { pins, shared });
    const ledger = join(root, '.pin-on-merge/ledger.json');
    const before = [readFileSync(ledger, 'utf8'), statSync(ledger).mtimeMs].join();
    await run(apply, sandbox.env);
    const second = (await sandbox.requests()).slice(first.length);
    noteSecond(goals, second, { pins, shared });
    const isSame = before === [readFileSync(ledger, 'utf8'), statSync(ledger).mtimeMs].join();
    goals.note(`${name({ pins, shared })}, nothing changed: writes to the ledger`, {
      value: isSame ? 0 : 1,
      at: '<=',
      goal: 0,
    });
  } finally {
    await sandbox.stop();
  }
}

function noteFirst(goals, counts, subject) {
  const { pins, shared } = subject;
  const batches = Math.ceil(pins / BATCH);
  const { uploads, submits, polls, listings, pages, others } = counts;
  const detail = `${submits} submits, ${polls} polls, ${listings} listings of ${pages} pages, ${others} others`;
  const limit = (what, value, goal) =>
    goals.note(`${name(subject)}: ${what}`, { value, at: '<=', goal, detail });
  limit('uploads', uploads, shared ? 1 : pins);
  limit('submits', submits, batches);
  limit('listings and others', listings + others, batches + 4);
}

function noteSecond(goals, requests, subject) {
  goals.note(`${name(subject)}, nothing changed: requests`, {
    value: requests.length,
    at: '<=',
    goal: 2 + Math.ceil(subject.pins / PAGE),
    detail: requests
      .map(({ method, path }) => `${method} ${path.replace(/\?.*/, '')}`)
      .join(', ')
      .slice(0, 160),
  });
}

function name({ pins, shared }) {
  return `${pins} ${pins === 1 ? 'pin' : 'pins'}${shared ? ' with one picture' : ''}`;
}

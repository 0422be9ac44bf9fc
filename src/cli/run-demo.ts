import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSandbox } from '../sandbox/sandbox.js';
import { runCommand } from './run-command.js';
import type { Outside } from './session.js';

/** Sandbox seconds for each real one: minutes of waiting pass in a moment. */
const SPEED = 20;

/** `demo`: the example blog against the sandbox over real HTTP, without an account: plan, apply, and a second apply. */
export async function runDemo(outside: Outside): Promise<number> {
  const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'example');
  const folder = mkdtempSync(join(tmpdir(), 'pin-on-merge-demo-'));
  const sandbox = await createSandbox({ speed: SPEED });
  try {
    const env = {
      PUBLER_API_URL: sandbox.url,
      PUBLER_API_KEY: sandbox.apiKey,
      PUBLER_WORKSPACE_ID: sandbox.workspaceId,
    };
    const run = (command: 'plan' | 'apply') => {
      const values = {
        root,
        ledger: join(folder, 'ledger.json'),
        ...(command === 'apply' ? { speed: String(SPEED) } : {}),
      };
      return runCommand(
        { command, values, posts: [], json: false, switches: new Set<string>(), words: [] },
        { ...outside, env },
      );
    };
    outside.print(
      `A sandbox that behaves like Publer listens on ${sandbox.origin}; the blog is in example/.\n\n== plan: what would happen\n`,
    );
    const planned = await run('plan');
    outside.print('\n== apply: the pins are scheduled\n');
    const applied = await run('apply');
    const before = sandbox.state().posts.length;
    outside.print(
      `\nThe sandbox now holds ${before} scheduled pins.\n\n== apply again: nothing is sent twice\n`,
    );
    const again = await run('apply');
    outside.print(`\nsecond apply: ${sandbox.state().posts.length - before} sent\n`);
    return Math.max(planned, applied, again);
  } finally {
    await sandbox.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFiles } from '../../src/disk/create-files.js';
import { createFileStore } from '../../src/ledger/file-store.js';
import type { Clock } from '../../src/ports.js';
import { createPubler } from '../../src/publer/create-publer.js';
import type { Report } from '../../src/report/report.js';
import { applyPins } from '../../src/run.js';
import type { RunPorts } from '../../src/run-ports.js';
import { createSandbox, type Sandbox } from '../../src/sandbox/sandbox.js';
import { readSettings } from '../../src/settings/read-settings.js';
import { ROOT } from '../house/source.js';
import { makeProber } from '../probe/make-prober.js';

const NOW = '2026-11-23T07:00:00Z';
const SPEED = 50;

export interface ExampleRun {
  /** A copy of the example blog in a repository of its own. */
  readonly root: string;
  readonly sandbox: Sandbox;
  apply(): Promise<Report>;
  /** Moves both clocks on. */
  advance(ms: number): void;
  close(): Promise<void>;
}

/** The example blog and a sandbox that behaves like Publer, at a fixed time. */
export async function openExample(): Promise<ExampleRun> {
  const folder = mkdtempSync(join(tmpdir(), 'pin-on-merge-browser-'));
  const root = join(folder, 'blog');
  cpSync(join(ROOT, 'example'), root, { recursive: true });
  mkdirSync(join(root, '.git'));
  const sandbox = await createSandbox({ speed: SPEED, now: NOW });
  let advancedMs = 0;
  const clock = makeClock(() => advancedMs);
  const open = () => {
    const files = createFiles(root);
    const log = { info: () => {}, warn: () => {} };
    const run = { commit: null, run: null, isStopping: () => false, nonce: crypto.randomUUID() };
    const prober = makeProber({});
    const ports: RunPorts = { files, clock, log, prober, redact: (text) => text, ...run };
    return { ports, settings: readSettings(files, null, []) };
  };
  return {
    root,
    sandbox,
    async apply() {
      const { settings, ports } = open();
      const store = createFileStore({ file: join(folder, 'ledger.json'), clock, access: 'write' });
      const access = { base: sandbox.url, key: sandbox.apiKey, workspace: sandbox.workspaceId };
      try {
        const publer = createPubler({ ...access, userAgent: 'test', clock });
        return await applyPins(settings, { ...ports, store, publer, history: null, decisions: [] });
      } finally {
        await store.close();
      }
    },
    advance(ms) {
      advancedMs += ms;
      sandbox.advance(ms);
    },
    async close() {
      await sandbox.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function makeClock(advancedMs: () => number): Clock {
  const startedAt = performance.now();
  const elapsed = () => (performance.now() - startedAt) * SPEED + advancedMs();
  return {
    now: () => Math.floor(Date.parse(NOW) + elapsed()),
    monotonic: elapsed,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms / SPEED)),
  };
}

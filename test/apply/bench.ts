import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createFiles } from '../../src/disk/create-files.js';
import { EMPTY_LEDGER, parseLedger, renderLedger } from '../../src/plan/ledger.js';
import type { Clock, LedgerStore } from '../../src/ports.js';
import type { Report } from '../../src/report/report.js';
import { applyPins } from '../../src/run.js';
import type { ApplyRunPorts } from '../../src/run-ports.js';
import type { SandboxOptions } from '../../src/sandbox/options.js';
import { createSandbox, type Sandbox } from '../../src/sandbox/sandbox.js';
import type { Settings } from '../../src/settings.js';
import { png } from '../media/pictures.js';
import { makeProber } from '../probe/make-prober.js';
import { defaultSettings } from '../site/default-settings.js';
import { createHttpPubler, type Trace } from './traced-publer.js';

export const START = '2026-11-22T09:00:00Z';

/** A blog, a ledger and a sandbox whose times stand still until somebody sleeps. */
export interface Bench {
  readonly sandbox: Sandbox;
  readonly clock: Clock;
  /** Text of the ledger; null where there is none. Set it to lose or forge it. */
  ledger: string | null;
  readonly saves: string[];
  readonly trace: Trace;
  readonly log: string[];
  files: Record<string, string | Uint8Array>;
  run(change?: Partial<ApplyRunPorts & { settings: Settings }>): Promise<Report>;
  advance(ms: number): void;
  /** Writes the files, and says where. */
  write(): string;
  close(): Promise<void>;
}

export async function makeBench(options: SandboxOptions = {}): Promise<Bench> {
  const sandbox = await createSandbox({ now: START, speed: 0, ...options });
  let nowMs = Date.parse(START);
  const advance = (ms: number) => {
    nowMs += ms;
    sandbox.advance(ms);
  };
  const clock: Clock = {
    now: () => nowMs,
    monotonic: () => nowMs,
    sleep: async (ms) => advance(Math.max(1, Math.ceil(ms))),
  };
  const trace: Trace = { effects: [], dieAt: null };
  const root = mkdtempSync(join(tmpdir(), 'pin-on-merge-apply-'));
  const bench: Bench = {
    sandbox,
    clock,
    ledger: null,
    saves: [],
    trace,
    log: [],
    files: { 'hugo.toml': 'baseURL = "https://blog.example/"\n' },
    advance,
    write() {
      writeFiles(root, bench.files);
      return root;
    },
    async run({ settings, publer, store, ...ports } = {}) {
      writeFiles(root, bench.files);
      return applyPins(settings ?? defaultSettings(), {
        files: createFiles(root),
        clock,
        log: { info: (line) => bench.log.push(line), warn: (line) => bench.log.push(line) },
        nonce: randomUUID(),
        commit: null,
        run: null,
        isStopping: () => false,
        history: null,
        decisions: [],
        redact: (text) => text,
        prober: makeProber({}),
        publer: publer ?? createHttpPubler(sandbox, { clock, trace }),
        store: store ?? makeStore(bench),
        ...ports,
      });
    },
    async close() {
      rmSync(root, { recursive: true, force: true });
      await sandbox.close();
    },
  };
  return bench;
}

function writeFiles(root: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  rmSync(root, { recursive: true, force: true });
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
}

/** A store in memory with the same compare-and-swap as the real ones; each save is one effect of the trace. */
export function makeStore(bench: Bench): LedgerStore {
  return {
    name: 'memory',
    isShared: false,
    async read() {
      const parsed = parseLedger(bench.ledger ?? renderLedger(EMPTY_LEDGER));
      if (parsed.kind !== 'ledger') throw new Error('the test ledger is torn');
      return { ledger: parsed.ledger, existed: bench.ledger !== null, version: bench.ledger ?? '' };
    },
    async save(ledger, version, message) {
      if ((bench.ledger ?? '') !== version) return { kind: 'lost-race' };
      bench.trace.effects.push(`save ${message}`);
      if (bench.trace.dieAt === bench.trace.effects.length) throw new Error('died');
      bench.ledger = renderLedger(ledger);
      bench.saves.push(message);
      return { kind: 'saved', version: bench.ledger };
    },
    checkWritable: async () => {},
    close: async () => {},
  };
}

/** A post with a pin; the picture is its own unless one is named. */
export function post(name: string, pin = '', picture = `${name}.png`): Record<string, string | Uint8Array> {
  const front = `---\ntitle: ${name}\ndate: 2026-01-02\ndescription: About ${name}.\npin:\n  image: /${picture}\n  board: Bread\n  alt: ${name}\n${pin}---\n`;
  const shade = [...name].reduce((sum, char) => sum + char.charCodeAt(0), 0) % 500;
  return {
    [`content/posts/${name}.md`]: front,
    [`static/${picture}`]: Buffer.concat([png(1000 + 2 * shade, 1500 + 3 * shade), Buffer.from(picture)]),
  };
}

/** The outcome of each pin by its file. */
export function outcomes(report: Report): Record<string, string> {
  return Object.fromEntries(
    report.plan.steps.map((step) => [
      step.wanted.pin.file.replace(/^content\/posts\/|\.md$/g, ''),
      report.outcomes?.get(step.wanted)?.state ?? step.action,
    ]),
  );
}

/** How often a request was made: `POST /posts/schedule`, say. */
export function count(bench: Bench, method: string, path: string): number {
  return bench.sandbox
    .state()
    .requests.filter((request) => request.method === method && request.path.split('?')[0]?.endsWith(path))
    .length;
}

export function states(bench: Bench): string[] {
  const parsed = parseLedger(bench.ledger ?? '');
  return parsed.kind === 'ledger' ? parsed.ledger.entries.map((entry) => entry.state).sort() : [];
}

import { Repository } from '../../src/fake-github/repository.js';
import { createBranchStore } from '../../src/ledger/branch-store.js';
import { EMPTY_LEDGER, parseLedger, renderLedger } from '../../src/plan/ledger.js';
import type { GitData, LedgerStore } from '../../src/ports.js';
import { createPubler } from '../../src/publer/create-publer.js';
import { describeFailure } from '../../src/report/describe-failure.js';
import { exitCode } from '../../src/report/exit-code.js';
import type { Report } from '../../src/report/report.js';
import { applyPins } from '../../src/run.js';
import type { SandboxOptions } from '../../src/sandbox/options.js';
import { createSandbox, type Sandbox } from '../../src/sandbox/sandbox.js';
import { makeProber } from '../probe/make-prober.js';
import { defaultSettings } from '../site/default-settings.js';
import { type ChaosBlog, makeFiles } from './blog.js';
import type { Truth } from './check-truth.js';
import {
  createRecorder,
  createVirtualClock,
  type Death,
  Died,
  recordGit,
  recordPubler,
  recordStore,
  type VirtualClock,
} from './effects.js';

import { createMemoryGit } from './memory-git.js';

const START = '2026-11-22T09:00:00Z';
/** How long a hanging answer is waited for, in real time. */
const PATIENCE_MS = 400;

export type Ended =
  | { readonly kind: 'report'; readonly exit: number; readonly report: Report; readonly trace: string }
  | { readonly kind: 'failed'; readonly exit: number; readonly message: string; readonly trace: string }
  | { readonly kind: 'died'; readonly trace: string };

export interface RunOptions {
  readonly death?: Death;
  readonly turn?: () => Promise<void>;
  /** The blog as this run checked it out; the world's own otherwise. */
  readonly blog?: ChaosBlog;
  /** Position in the blog's history. */
  readonly commit?: number;
  readonly key?: string;
}

/** A blog, a ledger and a Publer whose times stand still until somebody sleeps. */
export interface World {
  readonly sandbox: Sandbox;
  readonly clock: VirtualClock;
  /** Everything that runs printed. */
  readonly log: string[];
  blog: ChaosBlog;
  commit: number;
  /** `lifecycle.removed`. */
  removed: 'keep' | 'cancel';
  run(options?: RunOptions): Promise<Ended>;
  truth(): Truth;
  loseLedger(): void;
  close(): Promise<void>;
}

export type Store = 'file' | 'branch';

export async function createWorld(store: Store, options: SandboxOptions = {}): Promise<World> {
  const sandbox = await createSandbox({ now: START, speed: 0, ...options });
  const clock = createVirtualClock(START, (ms) => sandbox.advance(ms));
  const ledger = store === 'file' ? createFileLedger() : createBranchLedger();
  let runs = 0;
  const world: World = {
    sandbox,
    clock,
    log: [],
    blog: [],
    commit: 1,
    removed: 'keep',
    async run({ death, turn, blog = world.blog, commit = world.commit, key = sandbox.apiKey } = {}) {
      runs += 1;
      const nonce = `run-${runs}`;
      const recorder = createRecorder(death ?? null, turn);
      const at = store === 'branch' ? `c${commit}` : null;
      const opened = ledger.open({ nonce, commit: at, recorder });
      const log = (line: string) => void world.log.push(line);
      const access = {
        base: sandbox.url,
        key,
        workspace: sandbox.workspaceId,
        userAgent: 'pin-on-merge/test',
      };
      const publer = createPubler({ ...access, clock, totalMs: PATIENCE_MS });
      const trace = () => recorder.names.join(', ');
      try {
        const report = await applyPins(
          { ...defaultSettings(), lifecycle: { edited: 'update', removed: world.removed } },
          {
            files: makeFiles(blog),
            clock,
            log: { info: log, warn: log },
            nonce,
            commit: at,
            run: null,
            isStopping: () => false,
            decisions: [],
            redact: (text) => text,
            prober: makeProber({}),
            publer: recordPubler(publer, recorder),
            ...opened,
          },
        );
        return { kind: 'report', exit: exitCode(report), report, trace: trace() };
      } catch (error) {
        if (error instanceof Died) return { kind: 'died', trace: `${trace()} †${death?.when}` };
        const { exit, lines } = describeFailure(error);
        return { kind: 'failed', exit, message: lines.join(' '), trace: trace() };
      }
    },
    truth: () => ({ state: sandbox.state(), ledger: ledger.text() }),
    loseLedger: () => ledger.lose(),
    close: () => sandbox.close(),
  };
  return world;
}

interface OpenOptions {
  readonly nonce: string;
  readonly commit: string | null;
  readonly recorder: ReturnType<typeof createRecorder>;
}

interface LedgerKeeper {
  open(options: OpenOptions): {
    readonly store: LedgerStore;
    readonly history: Pick<GitData, 'isAncestor'> | null;
  };
  text(): string | null;
  lose(): void;
}

/** As the file store: one run at a time, compare-and-swap on the text. */
function createFileLedger(): LedgerKeeper {
  let text: string | null = null;
  const store: LedgerStore = {
    name: 'memory',
    isShared: false,
    async read() {
      const parsed = parseLedger(text ?? renderLedger(EMPTY_LEDGER));
      if (parsed.kind !== 'ledger') throw new Error('the ledger of the test is torn');
      return { ledger: parsed.ledger, existed: text !== null, version: text ?? '' };
    },
    async save(ledger, version) {
      if ((text ?? '') !== version) return { kind: 'lost-race' };
      text = renderLedger(ledger);
      return { kind: 'saved', version: text };
    },
    checkWritable: async () => {},
    close: async () => {},
  };
  return {
    open: ({ recorder }) => ({ store: recordStore(store, recorder), history: null }),
    text: () => text,
    lose: () => {
      text = null;
    },
  };
}

/** The real branch store on a repository in memory. */
function createBranchLedger(): LedgerKeeper {
  const repository = new Repository('writer/blog', 'main');
  const head = () => repository.branches.get('pin-ledger') ?? '';
  return {
    open({ nonce, commit, recorder }) {
      const git = recordGit(createMemoryGit(repository), recorder);
      return {
        store: createBranchStore({ git, branch: 'pin-ledger', nonce, commit, run: null }),
        history: git,
      };
    },
    text: () => repository.objects.read(head(), 'ledger.json') ?? null,
    lose: () => void repository.branches.delete('pin-ledger'),
  };
}

import type { Clock, GitData, LedgerStore, Publer } from '../../src/ports.js';

/** The run ended at once, as by SIGKILL or a power cut. */
export class Died extends Error {
  override readonly name = 'Died';
}

/** The effect, counted from 1, at which a run dies, before it happens or just after. */
export interface Death {
  readonly at: number;
  readonly when: 'before' | 'after';
}

/** Everything a run does to the world outside, in order. */
export interface Recorder {
  /** `name`, with `!` where it failed. */
  readonly names: readonly string[];
  effect<T>(name: string, act: () => Promise<T>): Promise<T>;
}

/** `turn` is waited for before each effect, so that another run may come first. A dead run does nothing more. */
export function createRecorder(
  death: Death | null,
  turn: () => Promise<void> = () => Promise.resolve(),
): Recorder {
  const names: string[] = [];
  let isDead = false;
  const die = (): never => {
    isDead = true;
    throw new Died('the run died');
  };
  return {
    names,
    async effect(name, act) {
      if (isDead) return die();
      await turn();
      const at = names.push(name);
      if (death?.at === at && death.when === 'before') return die();
      try {
        const result = await act();
        if (death?.at === at) return die();
        return result;
      } catch (error) {
        if (!(error instanceof Died)) names[at - 1] = `${name}!`;
        throw error;
      }
    },
  };
}

/** Publer, every request an effect. */
export function recordPubler(publer: Publer, { effect }: Recorder): Publer {
  return {
    origin: publer.origin,
    workspace: publer.workspace,
    waitMs: () => publer.waitMs(),
    accounts: () => effect('accounts', () => publer.accounts()),
    boards: (account) => effect('boards', () => publer.boards(account)),
    posts: (query) => effect(`posts ${query.window ? 'near' : 'all'}`, () => publer.posts(query)),
    uploadFile: (name, bytes) => effect('upload', () => publer.uploadFile(name, bytes)),
    uploadUrl: (url, name) => effect('upload', () => publer.uploadUrl(url, name)),
    schedule: (batch) => effect(`schedule ${batch.length}`, () => publer.schedule(batch)),
    update: (id, texts) => effect('update', () => publer.update(id, texts)),
    remove: (id) => effect('remove', () => publer.remove(id)),
    job: (id) => effect('job', () => publer.job(id)),
  };
}

/** A ledger store, every read and save an effect. */
export function recordStore(store: LedgerStore, { effect }: Recorder): LedgerStore {
  return {
    name: store.name,
    isShared: store.isShared,
    read: () => effect('read', () => store.read()),
    save: (ledger, version, note) =>
      effect(`save ${note.split(' ')[0] ?? ''}`, () => store.save(ledger, version, note)),
    checkWritable: () => effect('check', () => store.checkWritable()),
    close: () => store.close(),
  };
}

/** GitHub, every request an effect. */
export function recordGit(git: GitData, { effect }: Recorder): GitData {
  return {
    readHead: (branch) => effect('git head', () => git.readHead(branch)),
    readFile: (commit, path) => effect('git file', () => git.readFile(commit, path)),
    makeCommit: (commit) => effect('git commit', () => git.makeCommit(commit)),
    moveBranch: (branch, from, to) => effect('git move', () => git.moveBranch(branch, from, to)),
    readMessages: (commit) => effect('git log', () => git.readMessages(commit)),
    isAncestor: (older, newer) => effect('git compare', () => git.isAncestor(older, newer)),
  };
}

/** Time that stands still until somebody sleeps. */
export interface VirtualClock extends Clock {
  advance(ms: number): void;
}

export function createVirtualClock(start: string, onAdvance: (ms: number) => void): VirtualClock {
  let nowMs = Date.parse(start);
  const advance = (ms: number) => {
    nowMs += ms;
    onAdvance(ms);
  };
  return {
    now: () => nowMs,
    monotonic: () => nowMs,
    sleep: async (ms) => advance(Math.max(1, Math.ceil(ms))),
    advance,
  };
}

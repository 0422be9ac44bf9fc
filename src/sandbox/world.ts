import type { SandboxClock } from './clock.js';
import type { Rules } from './options.js';
import { settle } from './settle.js';
import type { Contents, RequestRecord, SandboxState } from './state.js';

/** The one place that changes: what Publer would hold in its database. */
export interface World {
  readonly rules: Rules;
  /** Epoch milliseconds; stands still between two calls of `tick`. */
  now(): number;
  /** Moves time on to the clock's, and everything with it: jobs run, posts are published. */
  tick(): void;
  contents(): Contents;
  /** Replaces parts of the contents. */
  change(next: Partial<Contents>): void;
  record(request: RequestRecord): void;
  state(): SandboxState;
}

/** Starts from what an earlier run left behind, or empty. */
export function createWorld(rules: Rules, clock: SandboxClock, saved: SandboxState | null): World {
  let now = clock.now();
  let contents: Contents = { media: saved?.media ?? [], posts: saved?.posts ?? [], jobs: saved?.jobs ?? [] };
  const requests: RequestRecord[] = [...(saved?.requests ?? [])];
  return {
    rules,
    now: () => now,
    tick: () => {
      now = clock.now();
      contents = settle(contents, rules, now);
    },
    contents: () => contents,
    change: (next) => {
      contents = { ...contents, ...next };
    },
    record: (request) => {
      requests.push(request);
    },
    state: () => ({
      accounts: [...rules.accounts],
      boards: [...rules.boards],
      media: [...contents.media],
      posts: [...contents.posts],
      jobs: [...contents.jobs],
      requests: [...requests],
    }),
  };
}

import type { Clock, Publer } from '../../src/ports.js';
import { createPubler } from '../../src/publer/create-publer.js';
import type { Sandbox } from '../../src/sandbox/sandbox.js';

/** Every effect of a run in order, and the one (from 1) before which the run dies. */
export interface Trace {
  readonly effects: string[];
  dieAt: number | null;
}

/** The real client against a sandbox; each call is one effect. */
export function createHttpPubler(
  sandbox: Sandbox,
  { clock, trace }: { readonly clock: Clock; readonly trace: Trace },
): Publer {
  const publer = createPubler({
    base: sandbox.url,
    key: sandbox.apiKey,
    workspace: sandbox.workspaceId,
    userAgent: 'pin-on-merge/test',
    clock,
  });
  const effect = async <T>(name: string, act: () => Promise<T>): Promise<T> => {
    trace.effects.push(name);
    if (trace.dieAt === trace.effects.length) throw new Error('died');
    return act();
  };
  return {
    origin: publer.origin,
    workspace: publer.workspace,
    waitMs: () => publer.waitMs(),
    accounts: () => effect('accounts', () => publer.accounts()),
    boards: (account) => effect('boards', () => publer.boards(account)),
    posts: (query) => effect('posts', () => publer.posts(query)),
    uploadFile: (name, bytes) => effect('upload', () => publer.uploadFile(name, bytes)),
    uploadUrl: (url, name) => effect('upload', () => publer.uploadUrl(url, name)),
    schedule: (batch) => effect('schedule', () => publer.schedule(batch)),
    update: (id, texts) => effect('update', () => publer.update(id, texts)),
    remove: (id) => effect('remove', () => publer.remove(id)),
    job: (id) => effect('job', () => publer.job(id)),
  };
}

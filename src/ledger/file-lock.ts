import { randomUUID } from 'node:crypto';
import {
  closeSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import * as z from 'zod';
import { codeOf, LedgerError } from '../errors.js';
import type { Clock } from '../ports.js';
import { makeFolder } from './make-folder.js';

const WAIT_LIMIT_MS = 10 * 60_000;
const POLL_MS = 500;

const holderSchema = z.strictObject({
  pid: z.int().positive(),
  host: z.string(),
  start: z.string(),
  nonce: z.string(),
});
type Holder = z.infer<typeof holderSchema>;

export interface Lock {
  isOurs(): boolean;
  release(): void;
}

export interface LockOptions {
  readonly file: string;
  readonly clock: Clock;
  readonly onWait?: (line: string) => void;
}

/** Takes `<file>.lock` for the whole run. A dead process is taken over at once, a live one is waited for, at most 10 minutes. */
export async function acquireLock(options: LockOptions): Promise<Lock> {
  const path = `${options.file}.lock`;
  const self: Holder = {
    pid: process.pid,
    host: hostname(),
    start: processStart(process.pid) ?? '',
    nonce: randomUUID(),
  };
  makeFolder(dirname(path));
  const began = options.clock.monotonic();
  for (let told = false; ; ) {
    if (tryCreate(path, self))
      return { isOurs: () => readHolder(path)?.nonce === self.nonce, release: () => release(path, self) };
    const holder = readHolder(path);
    if (holder === null ? !isYoung(path) : isDead(holder)) {
      takeAway(path, holder, self);
      continue;
    }
    if (options.clock.monotonic() - began > WAIT_LIMIT_MS) throw stillLocked(path, holder);
    if (!told) options.onWait?.(`waiting for another run that has the ledger (${nameHolder(holder)})`);
    told = true;
    await options.clock.sleep(POLL_MS);
  }
}

/** Creates the lock with its whole content at once: a link either appears complete or not at all. */
function tryCreate(path: string, self: Holder): boolean {
  const draft = `${path}.${self.nonce}`;
  try {
    writeFileSync(draft, JSON.stringify(self), { flag: 'wx' });
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    if (codeOf(error) === 'EPERM' || codeOf(error) === 'ENOTSUP') return createWithoutLink(path, self);
    throw new LedgerError(
      `The ledger's lock ${path} cannot be written (${codeOf(error)}).`,
      'choose a folder you may write to with --ledger',
    );
  } finally {
    rmSync(draft, { force: true });
  }
}

/** For file systems without hard links. */
function createWithoutLink(path: string, self: Holder): boolean {
  try {
    const descriptor = openSync(path, 'wx');
    writeFileSync(descriptor, JSON.stringify(self));
    closeSync(descriptor);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw new LedgerError(
      `The ledger's lock ${path} cannot be written (${codeOf(error)}).`,
      'choose a folder you may write to with --ledger',
    );
  }
}

/** Who has the lock; null where it is gone or its text is torn. */
function readHolder(path: string): Holder | null {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

/** Moves a dead lock aside under an own name, so that two runs that see it dead cannot both remove a lock made since. */
function takeAway(path: string, holder: Holder | null, self: Holder): void {
  const aside = `${path}.${self.nonce}.dead`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  const moved = readHolder(aside);
  if (moved !== null && moved.nonce !== holder?.nonce && !isDead(moved)) putBack(aside, path);
  rmSync(aside, { force: true });
}

function putBack(aside: string, path: string): void {
  try {
    linkSync(aside, path);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

/** A torn lock may be one that is being written this very moment. */
function isYoung(path: string): boolean {
  try {
    return Date.now() - statSync(path).mtimeMs < 2_000;
  } catch {
    return true;
  }
}

/** Another host's process cannot be looked at: it counts as alive. */
function isDead(holder: Holder): boolean {
  if (holder.host !== hostname()) return false;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
  const start = processStart(holder.pid);
  return start === 'zombie' || (start !== null && holder.start !== '' && start !== holder.start);
}

/** When a process started, in the kernel's ticks, so that a reused process number is noticed; null where the system does not tell. */
function processStart(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? 'zombie' : (fields[19] ?? null);
  } catch {
    return null;
  }
}

function release(path: string, self: Holder): void {
  if (readHolder(path)?.nonce === self.nonce) rmSync(path, { force: true });
}

function nameHolder(holder: Holder | null): string {
  return holder === null ? 'process unknown' : `process ${holder.pid} on ${holder.host}`;
}

function stillLocked(path: string, holder: Holder | null): LedgerError {
  return new LedgerError(
    `Another run has the ledger for more than 10 minutes (${nameHolder(holder)}).`,
    `wait for it, or remove ${path} when you know that it does not run any more`,
  );
}

import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { codeOf, LedgerError } from '../errors.js';
import { EMPTY_LEDGER, renderLedger } from '../plan/ledger.js';
import type { Clock, LedgerRead, LedgerStore, SaveResult } from '../ports.js';
import { checkLedger } from './check-ledger.js';
import { acquireLock, type Lock } from './file-lock.js';
import { makeFolder } from './make-folder.js';

export interface FileStoreOptions {
  readonly file: string;
  readonly clock: Clock;
  /** `write` takes the run-long lock with the first read; `read` never writes anything. */
  readonly access: 'read' | 'write';
  /** Told once when another run has to be waited for. */
  readonly onWait?: (line: string) => void;
}

/** The ledger as a JSON file, one lock for the whole run. Saves are atomic: temporary file, fsync, rename. */
export function createFileStore(options: FileStoreOptions): LedgerStore {
  let lock: Lock | null = null;
  return {
    name: options.file,
    isShared: false,
    async read(): Promise<LedgerRead> {
      if (options.access === 'write' && lock === null) lock = await acquireLock(options);
      return readLedger(options.file);
    },
    // The lock lies beside the ledger: a run that has it can write there.
    checkWritable: async () => {},
    async save(ledger, readVersion): Promise<SaveResult> {
      if (lock === null)
        throw new LedgerError(
          `The ledger ${options.file} is open for reading only.`,
          'this is a defect: please report it',
        );
      if (!lock.isOurs() || readLedger(options.file).version !== readVersion) return { kind: 'lost-race' };
      const text = renderLedger(ledger);
      writeAtomically(options.file, text);
      return { kind: 'saved', version: text };
    },
    async close() {
      lock?.release();
      lock = null;
    },
  };
}

function readLedger(file: string): LedgerRead {
  const text = readIfThere(file);
  if (text === null) return { ledger: EMPTY_LEDGER, existed: false, version: '' };
  return { ledger: checkLedger(text, file), existed: true, version: text };
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw new LedgerError(
      `The ledger ${file} cannot be read (${codeOf(error)}).`,
      'check that it is a file you may read, or choose another with --ledger',
    );
  }
}

function writeAtomically(file: string, text: string): void {
  const temporary = `${file}.${process.pid}.${randomUUID().slice(0, 8)}.tmp`;
  makeFolder(dirname(file));
  try {
    const descriptor = openSync(temporary, 'wx', 0o644);
    try {
      // Unlike writeSync it goes on after a short write, and throws where the disk is full.
      writeFileSync(descriptor, text);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, file);
    syncFolder(dirname(file));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new LedgerError(
      `The ledger ${file} cannot be written (${codeOf(error)}).`,
      'check the folder and the free space; nothing more is sent',
    );
  }
}

/** Makes the rename itself durable; not every system lets a folder be synced. */
function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r');
    fsyncSync(descriptor);
    closeSync(descriptor);
  } catch (error) {
    if (!['EISDIR', 'EPERM', 'EINVAL', 'EACCES'].includes(codeOf(error))) throw error;
  }
}

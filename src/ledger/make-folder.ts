import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { codeOf, LedgerError } from '../errors.js';

/** Makes a folder and those above it where they are missing. Throws LedgerError. */
export function makeFolder(folder: string): void {
  try {
    make(folder);
  } catch (error) {
    const code = codeOf(error);
    const why = code === 'ENOTDIR' || code === 'EEXIST' ? 'a file is in its way' : code;
    throw new LedgerError(
      `The ledger's folder ${folder} cannot be made (${why}).`,
      'choose a folder you may write to with --ledger',
    );
  }
}

/** Node's own `recursive` never ends where the system denies a folder that its parent has, as in /proc. */
function make(folder: string): void {
  if (isFolder(folder)) return;
  const above = dirname(folder);
  if (above !== folder) make(above);
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!isFolder(folder)) throw error;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

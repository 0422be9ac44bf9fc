import { closeSync, existsSync, openSync, readSync, writeFileSync } from 'node:fs';
import { SettingsError } from '../errors.js';
import { HEADER } from '../export/render-csv.js';
import { nameFile } from '../export/split-files.js';

export interface ExportFile {
  /** Absolute. */
  readonly file: string;
  readonly text: string;
}

/** Writes all files or none: one that is there is written over only where it is an earlier export. Throws SettingsError. */
export function writeExports(files: readonly ExportFile[]): void {
  const foreign = files.filter(({ file }) => existsSync(file) && !isExport(file));
  if (foreign.length > 0)
    throw new SettingsError(
      foreign.map(({ file }) => refuse(file, 'is there already, and no earlier export')),
    );
  for (const { file, text } of files) {
    try {
      writeFileSync(file, text);
    } catch (error) {
      throw new SettingsError([
        refuse(file, `cannot be written (${error instanceof Error ? error.message : 'no reason given'})`),
      ]);
    }
  }
}

/** Files that the next numbers would have: left of an earlier export with more of them. */
export function findStale(out: string, count: number): readonly string[] {
  const stale: string[] = [];
  for (let index = count; ; index += 1) {
    const file = nameFile(out, index);
    if (!existsSync(file) || !isExport(file)) return stale;
    stale.push(file);
  }
}

function isExport(file: string): boolean {
  try {
    const handle = openSync(file, 'r');
    try {
      const start = Buffer.alloc(HEADER.length);
      readSync(handle, start, 0, HEADER.length, 0);
      return start.toString() === HEADER;
    } finally {
      closeSync(handle);
    }
  } catch {
    return false;
  }
}

function refuse(file: string, why: string) {
  return { where: '--out', message: `${file} ${why}.`, hint: 'choose another name' };
}

import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod';
import { SettingsError } from '../errors.js';
import { type SandboxState, stateSchema } from './state.js';

const fileSchema = z.object({ version: z.literal(1), now: z.iso.datetime(), state: stateSchema });

/** What the file holds: the state, and the sandbox's time when it was written. */
export interface SavedState {
  readonly now: string;
  readonly state: SandboxState;
}

/** Null where there is no such file yet. Throws SettingsError where it is not a sandbox's state: it is never overwritten. */
export function readStateFile(file: string): SavedState | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw unusable(file, String(error));
  }
  return parseStateFile(file, text);
}

/** Through a temporary file beside it, so that a killed sandbox leaves the old state or the new one, never half of one. */
export function saveStateFile(file: string, saved: SavedState): void {
  const temporary = `${file}.${process.pid}.tmp`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(temporary, JSON.stringify({ version: 1, ...saved }));
  renameSync(temporary, file);
}

function parseStateFile(file: string, text: string): SavedState {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw unusable(file, String(error));
  }
  const parsed = fileSchema.safeParse(value);
  if (!parsed.success) throw unusable(file, z.prettifyError(parsed.error));
  return { now: parsed.data.now, state: parsed.data.state };
}

function unusable(file: string, reason: string): SettingsError {
  const hint = 'Name another file, or delete this one to start afresh.';
  return new SettingsError([{ where: file, message: `is not the state of a sandbox: ${reason}`, hint }]);
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Outside } from '../../src/cli/session.js';
import type { Prober } from '../../src/ports.js';
import { makeProber } from '../probe/make-prober.js';

/** A blog in a folder of its own, and what a command printed and logged. */
export interface Place {
  readonly outside: Outside;
  readonly root: string;
  stdout(): string;
  stderr(): string;
  remove(): void;
}

/** The outside of a command: a folder with these files, this environment and nothing else. */
export function makePlace(
  files: Readonly<Record<string, string | Uint8Array>>,
  env: Outside['env'] = {},
  prober: Prober = makeProber({}),
): Place {
  const root = mkdtempSync(join(tmpdir(), 'pin-on-merge-cli-'));
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
  let [stdout, stderr] = ['', ''];
  const log = (line: string) => {
    stderr += `${line}\n`;
  };
  const print = (text: string) => {
    stdout += text;
  };
  return {
    outside: { env, cwd: root, print, log: { info: log, warn: log }, prober, isStopping: () => false },
    root,
    stdout: () => stdout,
    stderr: () => stderr,
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

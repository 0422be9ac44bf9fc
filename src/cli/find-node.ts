import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The Node that GitHub runs actions with. */
const MAJOR = 24;

/** Path of Node 24: this one, or one from the npm registry. Falls back to this one, with a sentence, where there is none to be had. */
export async function findNode(): Promise<{ readonly path: string; readonly note: string | null }> {
  if (process.versions.node.split('.')[0] === `${MAJOR}`) return { path: process.execPath, note: null };
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const args = [
    '-y',
    '-p',
    `node-${system}-${process.arch}@${MAJOR}`,
    '--',
    'node',
    '-p',
    'process.execPath',
  ];
  try {
    const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
    const { stdout } = await promisify(execFile)(npx, args, { shell: process.platform === 'win32' });
    const path = stdout.trim().split('\n').at(-1)?.trim() ?? '';
    if (path !== '') return { path, note: null };
  } catch {
    // Told below: without the registry the demo still shows everything else.
  }
  const note = `Node ${MAJOR} could not be had from the npm registry; the action runs on Node ${process.versions.node}.`;
  return { path: process.execPath, note };
}

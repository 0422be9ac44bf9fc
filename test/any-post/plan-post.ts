import type { Report } from '../../src/report/report.js';
import { check } from '../../src/run.js';
import type { RunPorts } from '../../src/run-ports.js';
import type { Settings } from '../../src/settings.js';
import { defaultSettings } from '../site/default-settings.js';
import { memoryFiles } from '../site/memory-files.js';
import type { SmallSite } from './sites.js';

const NOW = Date.UTC(2026, 10, 23, 12);
const unasked = async () => ({ kind: 'refused', reason: 'no network' }) as const;

/** Ports of a run that nothing outside changes; its files are still to come. */
export const STILL_PORTS: Omit<RunPorts, 'files'> = {
  clock: { now: () => NOW, monotonic: () => 0, sleep: async () => {} },
  log: { info: () => {}, warn: () => {} },
  prober: { ask: unasked, read: unasked },
  nonce: 'n',
  commit: null,
  run: null,
  isStopping: () => false,
  redact: (text) => text,
};

/** Reads and plans a blog whose only post is the text. */
export function planPost(site: SmallSite, text: string, settings: Partial<Settings> = {}): Report {
  return planFiles({ ...site.files, [site.post]: text }, settings);
}

/** Reads and plans a blog of these files, as `check` does. */
export function planFiles(files: Readonly<Record<string, string>>, settings: Partial<Settings> = {}): Report {
  const ports = { ...STILL_PORTS, files: memoryFiles(files) };
  return check({ ...defaultSettings(), ...settings }, ports);
}

/** What a folder of src, or a file directly in it, may import from the rest of src. */
export interface Layer {
  /** Layers whose code it may use. */
  readonly may: readonly string[];
  /** Layers of which it may only `import type`. */
  readonly types: readonly string[];
}

const ALL_BUT_ENTRIES = [
  'problem.ts',
  'errors.ts',
  'loopback.ts',
  'safe-line.ts',
  'find-stretch.ts',
  'settings.ts',
  'content',
  'site',
  'media',
  'plan',
  'publer',
  'apply',
  'report',
  'export',
];
const ALL = [
  ...ALL_BUT_ENTRIES,
  'connect.ts',
  'create-clock.ts',
  'lazy-prober.ts',
  'verify',
  'open-ledger.ts',
  'secrets.ts',
  'run.ts',
  'run-ports.ts',
  'read-blog.ts',
  'settings',
  'version.ts',
  'disk',
  'ledger',
  'github',
  'sandbox',
  'fake-github',
];

/**
 * The one direction of imports: text → pins → plan → outcomes → report, effects at the edge. A layer that is
 * not in this table fails the test: add it here, with the least it needs.
 */
export const LAYERS: Readonly<Record<string, Layer>> = {
  'problem.ts': { may: [], types: [] },
  'errors.ts': { may: [], types: [] },
  'loopback.ts': { may: [], types: [] },
  'safe-line.ts': { may: [], types: [] },
  'find-stretch.ts': { may: [], types: [] },
  'sleep-unless-stopping.ts': { may: [], types: ['ports.ts'] },
  'ports.ts': { may: [], types: ['content', 'plan'] },
  'settings.ts': { may: [], types: ['problem.ts'] },
  content: { may: ['problem.ts'], types: ['settings.ts', 'ports.ts', 'site'] },
  media: { may: ['problem.ts'], types: ['content', 'ports.ts', 'settings.ts'] },
  site: {
    may: ['problem.ts', 'errors.ts', 'find-stretch.ts', 'content', 'media'],
    types: ['settings.ts', 'ports.ts'],
  },
  plan: { may: ['problem.ts', 'find-stretch.ts', 'settings.ts'], types: ['content', 'ports.ts'] },
  publer: {
    may: ['errors.ts', 'loopback.ts', 'read-proxies.ts', 'secrets.ts', 'sleep-unless-stopping.ts'],
    types: ['ports.ts', 'content', 'plan', 'settings.ts'],
  },
  apply: {
    may: ['errors.ts', 'loopback.ts', 'sleep-unless-stopping.ts', 'plan', 'publer'],
    types: ['ports.ts', 'content', 'settings.ts'],
  },
  report: {
    may: ['problem.ts', 'errors.ts', 'safe-line.ts', 'content', 'plan'],
    types: ['settings.ts', 'site', 'apply'],
  },
  export: { may: ['problem.ts', 'content', 'plan', 'site'], types: [] },
  disk: { may: ['errors.ts'], types: ['ports.ts'] },
  ledger: { may: ['errors.ts', 'safe-line.ts', 'plan'], types: ['ports.ts'] },
  github: {
    may: [
      'errors.ts',
      'problem.ts',
      'safe-line.ts',
      'sleep-unless-stopping.ts',
      'settings.ts',
      'settings',
      'plan',
      'report',
    ],
    types: ['ports.ts', 'secrets.ts'],
  },
  sandbox: { may: ['errors.ts'], types: [] },
  'fake-github': { may: [], types: [] },
  'read-proxies.ts': { may: ['errors.ts'], types: [] },
  probe: { may: ['errors.ts', 'read-proxies.ts', 'version.ts'], types: ['ports.ts'] },
  verify: { may: ['errors.ts', 'probe'], types: ['ports.ts'] },
  'lazy-prober.ts': { may: ['probe'], types: ['ports.ts'] },
  'version.ts': { may: [], types: [] },
  settings: {
    may: ['errors.ts', 'problem.ts', 'settings.ts', 'content', 'plan', 'site'],
    types: ['ports.ts'],
  },
  'read-blog.ts': {
    may: ['errors.ts', 'content', 'site', 'plan'],
    types: ['ports.ts', 'problem.ts', 'settings.ts'],
  },
  'run-ports.ts': { may: [], types: ['ports.ts', 'plan', 'secrets.ts'] },
  'make-wishes.ts': {
    may: ['plan'],
    types: ['problem.ts', 'settings.ts', 'ports.ts', 'apply', 'read-blog.ts', 'run-ports.ts'],
  },
  'plan-ahead.ts': {
    may: ['errors.ts', 'apply', 'plan', 'make-wishes.ts'],
    types: ['problem.ts', 'ports.ts', 'settings.ts', 'read-blog.ts', 'run-ports.ts'],
  },
  'ask-pages.ts': {
    may: ['plan', 'probe', 'sleep-unless-stopping.ts'],
    types: ['ports.ts', 'settings.ts'],
  },
  'run.ts': {
    may: [
      'apply',
      'ask-pages.ts',
      'plan',
      'read-blog.ts',
      'hide-secrets.ts',
      'make-wishes.ts',
      'plan-ahead.ts',
    ],
    types: ['report', 'settings.ts', 'run-ports.ts'],
  },
  'connect.ts': {
    may: ['errors.ts', 'loopback.ts', 'version.ts', 'publer'],
    types: ['ports.ts', 'settings.ts'],
  },
  'create-clock.ts': { may: [], types: ['ports.ts'] },
  'open-ledger.ts': { may: ['create-clock.ts', 'ledger', 'github'], types: ['ports.ts'] },
  'secrets.ts': { may: [], types: [] },
  'hide-secrets.ts': { may: ['secrets.ts'], types: ['content', 'problem.ts', 'read-blog.ts'] },
  action: { may: ALL, types: ['ports.ts', 'problem.ts'] },
  cli: { may: ALL, types: ['ports.ts'] },
  'cli.ts': { may: [...ALL, 'cli'], types: ['ports.ts'] },
  'main.ts': { may: [...ALL, 'action'], types: ['ports.ts'] },
};

/** Layers that compute and never touch the world: no files, no network, no process. */
export const PURE: readonly string[] = [
  'problem.ts',
  'errors.ts',
  'loopback.ts',
  'safe-line.ts',
  'find-stretch.ts',
  'ports.ts',
  'content',
  'plan',
  'report',
];

/** Modules of Node that pure layers may use all the same: they compute. */
export const PURE_NODE: readonly string[] = ['node:buffer', 'node:crypto', 'node:path', 'node:url'];

/** Packages and modules that only some layers may import; every layer may import the others. */
export const RESERVED: Readonly<Record<string, readonly string[]>> = {
  '@actions': ['github', 'main.ts'],
  undici: ['publer', 'probe', 'ledger', 'github', 'sandbox', 'cli', 'cli.ts', 'main.ts'],
  'node:fs': ['disk', 'ledger', 'github', 'sandbox', 'action', 'cli', 'cli.ts', 'main.ts'],
  'node:http': ['sandbox', 'fake-github'],
  'node:child_process': ['disk', 'cli', 'main.ts'],
};

/** `content/parse.ts` → `content`, `run.ts` → `run.ts`. */
export function layerOf(file: string): string {
  return file.split('/')[0] ?? file;
}

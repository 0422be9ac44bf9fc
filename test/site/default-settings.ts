import { startOf } from '../../src/problem.js';
import type { Settings } from '../../src/settings.js';

/** Settings of somebody who set nothing, with what a test wants to be different in `site`. */
export function defaultSettings(site: Partial<Settings['site']> = {}): Settings {
  return {
    site: { url: null, permalink: null, generator: null, timezone: null, ...site },
    posts: null,
    publer: { workspace: null, account: null, accounts: {}, media: 'upload' },
    boards: {},
    since: null,
    defaults: { board: null, boardsBy: {}, title: '{title}', description: '{description}' },
    schedule: {
      default: 'next',
      time: '09:00',
      slots: [],
      leadMs: 3_600_000,
      gapMs: 900_000,
      perDay: 10,
      sameLinkMs: 604_800_000,
      past: 'next',
      horizonMs: 60 * 24 * 3_600_000,
    },
    utm: null,
    checks: { formats: 'documented', link: 'off', image: 'off', waitMs: 0 },
    lifecycle: { edited: 'update', removed: 'keep' },
    limits: { maxChanges: 25 },
    ledger: { branch: 'pin-ledger' },
    failOn: 'error',
    backfill: false,
    problems: [],
    wording: 'flags',
    placeOf: () => startOf('.github/pin-on-merge.yml'),
  };
}

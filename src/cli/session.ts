import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { type Access, type Environment, readAccess } from '../connect.js';
import { createClock, REAL_CLOCK } from '../create-clock.js';
import { createFiles } from '../disk/create-files.js';
import { Mistakes, SettingsError, type SettingsMistake } from '../errors.js';
import { isLoopbackUrl } from '../loopback.js';
import type { LedgerPlace } from '../open-ledger.js';
import type { Clock, Files, Log, Prober } from '../ports.js';
import type { RunPorts } from '../run-ports.js';
import { createRedact, listSecretForms } from '../secrets.js';
import { readSettings } from '../settings/read-settings.js';
import type { NamedFile } from '../settings/source.js';
import type { Settings } from '../settings.js';
import { chooseLedger } from './choose-ledger.js';
import { makeOverrides, type Parsed } from './flags.js';

/** What the outside of a command is: injected, so that a command can be tested as a function. */
export interface Outside {
  readonly env: Environment;
  readonly cwd: string;
  /** The result. */
  print(text: string): void;
  /** Progress and problems. */
  readonly log: Log;
  /** Asks addresses on the internet. */
  readonly prober: Prober;
  readonly isStopping: () => boolean;
}

/** Settings, address and ports of one command. */
export interface Session {
  readonly settings: Settings;
  readonly access: Access;
  readonly ports: RunPorts;
  readonly ledger: LedgerPlace;
  /** Absolute. */
  readonly root: string;
}

/** Reads flags, environment and settings. Throws SettingsError with the mistakes of all three. */
export function openSession(parsed: Parsed, outside: Outside): Session {
  const { env, cwd, log, prober, isStopping } = outside;
  const root = resolve(cwd, parsed.values.root ?? '.');
  const files = createFiles(root);
  const mistakes = new Mistakes();
  const settings = mistakes.try(() => readFlagSettings(parsed, files));
  const access = mistakes.try(() => readAccess(env, settings));
  const ledger = mistakes.try(() => chooseLedger(parsed, { env, cwd, root }));
  const clock = mistakes.try(() => chooseClock(parsed, access));
  if (settings === null || access === null || ledger === null || clock === null) throw mistakes.toError();
  const redact = createRedact(listSecretForms([access.key, env.GITHUB_TOKEN ?? '']));
  const ports = {
    files,
    clock,
    log,
    prober,
    nonce: randomUUID(),
    commit: null,
    run: null,
    isStopping,
    redact,
  };
  return { settings, access, root, ledger, ports };
}

function readFlagSettings(parsed: Parsed, files: Files): Settings {
  const settings = readSettings(files, findConfig(parsed), makeOverrides(parsed));
  return { ...settings, backfill: parsed.switches.has('backfill') };
}

function findConfig({ values: { config: file } }: Parsed): NamedFile | null {
  return file ? { file, name: '--config', base: '--root' } : null;
}

/** `--now` stops the clock of a plan, so that it says the same each time; `--now` and `--speed` make a clock that runs for `apply`, which takes them only where no real pin can be meant. */
function chooseClock({ command, values }: Parsed, access: Access | null): Clock {
  if (values.now === undefined && values.speed === undefined) return REAL_CLOCK;
  const mistakes: SettingsMistake[] = [];
  const startMs = values.now === undefined ? null : parseInstant(values.now);
  const speed = values.speed === undefined ? 1 : Number(values.speed);
  if (Number.isNaN(startMs))
    mistakes.push({
      where: '--now',
      message: `"${values.now}" is no instant.`,
      hint: '--now 2026-12-01T08:00:00Z',
    });
  if (!(speed >= 1 && speed <= 1_000_000))
    mistakes.push({
      where: '--speed',
      message: `"${values.speed}" is not a number from 1.`,
      hint: '--speed 60',
    });
  if (WRITING.has(command) && access !== null && !isLoopbackUrl(access.base)) {
    mistakes.push({
      where: '--now, --speed',
      message: `${command} takes another time only against a Publer on loopback.`,
      hint: 'start `pin-on-merge sandbox` and set PUBLER_API_URL',
    });
  }
  if (mistakes.length > 0) throw new SettingsError(mistakes);
  if (!WRITING.has(command) && startMs !== null) return { ...REAL_CLOCK, now: () => startMs };
  return createClock({ startMs, speed });
}

const WRITING: ReadonlySet<string> = new Set(['apply', 'resolve']);

/** An ISO 8601 instant; a zone-less one is not an instant. */
function parseInstant(text: string): number {
  return /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d))?$/i.test(text)
    ? Date.parse(text)
    : Number.NaN;
}

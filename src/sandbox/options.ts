import { SettingsError } from '../errors.js';

/** A board or an account: an id that must never pass through a JavaScript number, and a name. */
export interface NamedId {
  readonly id: string;
  readonly name: string;
}

/** How the sandbox behaves; every field may be left out. Times are in milliseconds of the sandbox's own clock. */
export interface SandboxOptions {
  /** 0 or nothing: any free port. Loopback only. */
  readonly port?: number | undefined;
  readonly boards?: readonly NamedId[] | undefined;
  /** An empty list: no Pinterest account is connected. */
  readonly accounts?: readonly NamedId[] | undefined;
  /** How long a job works before its effect shows. */
  readonly jobTimeMs?: number | undefined;
  /** How long a new post is missing from the listing. */
  readonly lagMs?: number | undefined;
  /** `real`: 100 requests in 120 s. */
  readonly rateLimit?: 'off' | 'real' | undefined;
  readonly oneMinuteRule?: 'on' | 'off' | undefined;
  /** ISO 8601 instant at which the clock starts; the real time otherwise. A later instant in the state file wins: time never runs back. */
  readonly now?: string | undefined;
  /** Sandbox seconds for each real second; 0 stops the clock, so that only `advance` moves it. */
  readonly speed?: number | undefined;
  /** Everything but faults and the rate limit survives a restart in this JSON file. */
  readonly stateFile?: string | undefined;
  /** Whether media may be named by URL (documented) or must be uploaded first (observed). */
  readonly externalMedia?: 'accept' | 'reject' | undefined;
  /** Where boards are told: the documented endpoint, the undocumented `albums` of an account, or both. */
  readonly boardsAt?: 'media_options' | 'accounts' | 'both' | undefined;
  /** Pins of one account in any 24 hours; 0: no limit. Publer's plans: 12, 24, 36. */
  readonly dailyLimit?: number | undefined;
  /** Answers as observed, as documented, or wrapped in `{"success", "data"}` as one page shows them. */
  readonly dialect?: 'live' | 'documented' | 'wrapped' | undefined;
  /** What is not known of Publer: whether a board id that it never told is refused. */
  readonly unknownBoards?: 'accept' | 'reject' | undefined;
  /** Not known: whether DELETE removes a post that is already published. */
  readonly deletePublished?: 'remove' | 'keep' | undefined;
  /** Not known: how long an uploaded file can be used; 0: for ever. */
  readonly mediaLifeMs?: number | undefined;
  /** Offset of the workspace, in which the listing tells times. */
  readonly utcOffset?: string | undefined;
}

/** Options with every default filled in. */
export interface Rules {
  readonly boards: readonly NamedId[];
  readonly accounts: readonly NamedId[];
  readonly jobTimeMs: number;
  readonly lagMs: number;
  readonly rateLimit: 'off' | 'real';
  readonly oneMinuteRule: 'on' | 'off';
  readonly externalMedia: 'accept' | 'reject';
  readonly boardsAt: 'media_options' | 'accounts' | 'both';
  readonly dailyLimit: number;
  readonly dialect: 'live' | 'documented' | 'wrapped';
  readonly unknownBoards: 'accept' | 'reject';
  readonly deletePublished: 'remove' | 'keep';
  readonly mediaLifeMs: number;
  /** `+HH:MM` or `-HH:MM`. */
  readonly utcOffset: string;
}

/** Fixed and unmistakably fake: a ledger made against the sandbox names this workspace. */
export const SANDBOX_API_KEY = 'sandbox-key-not-a-secret';
export const SANDBOX_WORKSPACE_ID = '5a4dbc000000000000000001';
export const SANDBOX_USER_ID = '5a4dbc000000000000000002';

const DEFAULT_ACCOUNTS: readonly NamedId[] = [{ id: '5a4dbc00000000000000000a', name: 'main' }];

const DEFAULT_BOARDS: readonly NamedId[] = [
  { id: '934145216398624387', name: 'Recipes' },
  { id: '934145216398624390', name: 'Bread' },
  { id: '934145216398624393', name: 'Home' },
  { id: '934145216398624396', name: 'Crafts' },
  { id: '934145216398624399', name: 'Travel' },
];

/** What an earlier run of the sandbox knew: used where the options name no boards or accounts. */
export interface Remembered {
  readonly boards: readonly NamedId[];
  readonly accounts: readonly NamedId[];
}

/** Throws SettingsError where a number or an offset makes no sense. */
export function makeRules(options: SandboxOptions, remembered: Remembered | null): Rules {
  const rules: Rules = {
    boards: options.boards ?? remembered?.boards ?? DEFAULT_BOARDS,
    accounts: options.accounts ?? remembered?.accounts ?? DEFAULT_ACCOUNTS,
    jobTimeMs: options.jobTimeMs ?? 1000,
    lagMs: options.lagMs ?? 1000,
    rateLimit: options.rateLimit ?? 'real',
    oneMinuteRule: options.oneMinuteRule ?? 'on',
    externalMedia: options.externalMedia ?? 'reject',
    boardsAt: options.boardsAt ?? 'media_options',
    dailyLimit: options.dailyLimit ?? 36,
    dialect: options.dialect ?? 'live',
    unknownBoards: options.unknownBoards ?? 'accept',
    deletePublished: options.deletePublished ?? 'remove',
    mediaLifeMs: options.mediaLifeMs ?? 0,
    utcOffset: options.utcOffset ?? '+02:00',
  };
  assertRules(rules, options);
  return rules;
}

function assertRules(rules: Rules, options: SandboxOptions): void {
  const numbers = {
    'job time': rules.jobTimeMs,
    lag: rules.lagMs,
    'daily limit': rules.dailyLimit,
    'media life': rules.mediaLifeMs,
    speed: options.speed ?? 1,
  };
  const wrong = Object.entries(numbers).filter(([, value]) => !Number.isFinite(value) || value < 0);
  const mistakes = wrong.map(([name, value]) => mistake(`the ${name} must be 0 or more, not ${value}`));
  if (!/^[+-]\d\d:\d\d$/.test(rules.utcOffset)) {
    mistakes.push(mistake(`the UTC offset must look like +02:00, not ${rules.utcOffset}`));
  }
  if (options.now !== undefined && Number.isNaN(Date.parse(options.now))) {
    mistakes.push(mistake(`now must be an ISO 8601 instant, not ${options.now}`));
  }
  if (mistakes.length > 0) throw new SettingsError(mistakes);
}

function mistake(message: string) {
  return { where: 'sandbox', message, hint: null };
}

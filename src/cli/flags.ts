import { parseArgs } from 'node:util';
import { SettingsError, type SettingsMistake } from '../errors.js';
import { SANDBOX_FLAGS } from '../sandbox/parse-options.js';
import type { Override } from '../settings/read-settings.js';
import { splitPatterns } from '../settings/split-patterns.js';

/** One flag for each setting that is an input of the action too: its name and its path in the settings file. */
const SETTING_FLAGS: Readonly<Record<string, string>> = {
  'site-url': 'site.url',
  permalink: 'site.permalink',
  generator: 'site.generator',
  timezone: 'site.timezone',
  board: 'defaults.board',
  account: 'publer.account',
  since: 'since',
  'max-changes': 'limits.max-changes',
  'fail-on': 'fail-on',
};

const RUN_FLAGS = ['root', 'config', 'now', 'posts', ...Object.keys(SETTING_FLAGS)];
const LEDGER_FLAGS = ['ledger', 'ledger-branch'];

/** What each command takes besides `--help`. */
export const COMMANDS = {
  check: RUN_FLAGS,
  plan: [...RUN_FLAGS, ...LEDGER_FLAGS],
  apply: [...RUN_FLAGS, ...LEDGER_FLAGS, 'speed'],
  resolve: [...RUN_FLAGS, ...LEDGER_FLAGS, 'speed', 'adopt'],
  export: [...RUN_FLAGS, ...LEDGER_FLAGS, 'format', 'out'],
  urls: [...RUN_FLAGS, 'verify'],
  boards: RUN_FLAGS,
  sandbox: [...SANDBOX_FLAGS],
  demo: [],
  'demo-action': [],
} as const satisfies Record<string, readonly string[]>;

export type Command = keyof typeof COMMANDS;

/** Flags without a value. */
const SWITCHES: Readonly<Record<string, readonly string[]>> = {
  check: ['json', 'backfill'],
  plan: ['json', 'backfill'],
  apply: ['json', 'backfill'],
  resolve: ['json', 'backfill', 'retry', 'abandon'],
  export: ['json', 'backfill'],
  urls: ['json'],
  boards: ['json'],
};
/** Flags that may stand without a value, which then is empty. */
const OPTIONAL: ReadonlySet<string> = new Set(['--verify']);

/** Words that are no flags: the key of the pin that `resolve` is about. */
const WORDS: Readonly<Record<string, number>> = { resolve: 1 };

export interface Parsed {
  readonly command: Command;
  readonly values: Readonly<Record<string, string>>;
  readonly posts: readonly string[];
  readonly json: boolean;
  readonly switches: ReadonlySet<string>;
  readonly words: readonly string[];
}

export function isCommand(name: string): name is Command {
  return Object.hasOwn(COMMANDS, name);
}

/** Reads a command's flags. Throws SettingsError with every mistake: a flag that is not known, one without its value, a word too many. */
export function parseFlags(command: Command, args: readonly string[]): Parsed {
  const known = new Set<string>(COMMANDS[command]);
  const { tokens } = parseArgs({
    args: args.map((word, index) => (isBare(word, args[index + 1]) ? `${word}=` : word)),
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: describe(known),
  });
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const extra = words.slice(WORDS[command] ?? 0);
  const mistakes = [
    ...tokens.flatMap((token) => judge(token, { command, known }) ?? []),
    ...extra.map((where) => ({ where, message: 'This word is not expected here.', hint: usage(command) })),
  ];
  if (mistakes.length > 0) throw new SettingsError(mistakes);
  const options = tokens.filter((token) => token.kind === 'option');
  const values = options.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const]));
  return {
    command,
    values: Object.fromEntries(values.filter(([name]) => name !== 'posts')),
    posts: values.filter(([name]) => name === 'posts').flatMap(([, text]) => splitPatterns(text)),
    json: options.some(({ name }) => name === 'json'),
    switches: new Set(options.map(({ name }) => name)),
    words,
  };
}

function isBare(word: string, next: string | undefined): boolean {
  return OPTIONAL.has(word) && (next === undefined || next.startsWith('-'));
}

interface Token {
  readonly kind: string;
  readonly name?: string;
  readonly rawName?: string;
  readonly value?: string | undefined;
}

interface Expected {
  readonly command: Command;
  readonly known: ReadonlySet<string>;
}

/** What is wrong with one word of the command line. */
function judge(token: Token, { command, known }: Expected): SettingsMistake | null {
  const { name = '', rawName = '', value } = token;
  if (token.kind !== 'option' || SWITCHES[command]?.includes(name)) return null;
  if (!known.has(name)) {
    return { where: rawName, message: `\`${command}\` has no such flag.`, hint: usage(command) };
  }
  return value === undefined
    ? { where: rawName, message: 'A value is expected.', hint: `${rawName} VALUE` }
    : null;
}

function describe(
  known: ReadonlySet<string>,
): Record<string, { type: 'string' | 'boolean'; multiple?: boolean }> {
  const options = [...known].map((name) => [name, { type: 'string', multiple: true }] as const);
  const switches = ['json', 'backfill', 'retry', 'abandon'].map(
    (name) => [name, { type: 'boolean' }] as const,
  );
  return Object.fromEntries([...options, ...switches]);
}

function usage(command: Command): string {
  return `${command} takes ${[...COMMANDS[command], ...(SWITCHES[command] ?? [])].map((name) => `--${name}`).join(', ') || 'no flags'}`;
}

/** The settings among the flags; an empty one means its default. */
export function makeOverrides({ values, posts }: Parsed): Override[] {
  const named = Object.entries(SETTING_FLAGS).flatMap(([flag, path]): Override[] => {
    const value = values[flag];
    return value === undefined || value === '' ? [] : [{ name: `--${flag}`, path, value }];
  });
  return posts.length === 0 ? named : [...named, { name: '--posts', path: 'posts', value: posts }];
}

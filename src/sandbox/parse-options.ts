import type { NamedId, SandboxOptions } from './options.js';

/** A text that was understood, or every reason why it was not. */
export type Parsed<T> =
  | { readonly kind: 'parsed'; readonly value: T }
  | { readonly kind: 'invalid'; readonly mistakes: readonly string[] };

/** `Bread=111,Travel=222`: names and ids, ids kept as written. */
export function parseBoards(text: string): Parsed<readonly NamedId[]> {
  const mistakes: string[] = [];
  const pairs: NamedId[] = [];
  for (const part of text.split(',')) {
    const cut = part.lastIndexOf('=');
    const pair = { name: part.slice(0, Math.max(cut, 0)).trim(), id: part.slice(cut + 1).trim() };
    if (pair.name === '' || pair.id === '') mistakes.push(`"${part.trim()}" is not NAME=ID`);
    else if (pairs.some(({ id }) => id === pair.id)) mistakes.push(`the id ${pair.id} stands twice`);
    else pairs.push(pair);
  }
  return mistakes.length > 0 ? { kind: 'invalid', mistakes } : { kind: 'parsed', value: pairs };
}

/** `main=1,shop=2`, or `none` for a workspace without Pinterest accounts. */
export function parseAccounts(text: string): Parsed<readonly NamedId[]> {
  return text.trim() === 'none' ? { kind: 'parsed', value: [] } : parseBoards(text);
}

/** Flags of `sandbox` by name without dashes (`job-time`), still text; all mistakes at once, each naming its flag. */
export function parseSandboxOptions(flags: Readonly<Record<string, string>>): Parsed<SandboxOptions> {
  const mistakes: string[] = [];
  let value: SandboxOptions = {};
  for (const [name, text] of Object.entries(flags)) {
    const parsed = Object.hasOwn(FLAGS, name) ? FLAGS[name]?.(text) : undefined;
    if (parsed === undefined) mistakes.push(`--${name}: the sandbox has no such option`);
    else if (parsed.kind === 'invalid') mistakes.push(...parsed.mistakes.map((m) => `--${name}: ${m}`));
    else value = { ...value, ...parsed.value };
  }
  return mistakes.length > 0 ? { kind: 'invalid', mistakes } : { kind: 'parsed', value };
}

type Flag = (text: string) => Parsed<SandboxOptions>;

const FLAGS: Readonly<Record<string, Flag>> = {
  port: (text) => map(parseNumber(text, 65535), (port) => ({ port })),
  boards: (text) => map(parseBoards(text), (boards) => ({ boards })),
  accounts: (text) => map(parseAccounts(text), (accounts) => ({ accounts })),
  'job-time': (text) => map(parseNumber(text), (jobTimeMs) => ({ jobTimeMs })),
  lag: (text) => map(parseNumber(text), (lagMs) => ({ lagMs })),
  'rate-limit': (text) => map(parseChoice(text, ['off', 'real']), (rateLimit) => ({ rateLimit })),
  'one-minute-rule': (text) => map(parseChoice(text, ['on', 'off']), (oneMinuteRule) => ({ oneMinuteRule })),
  now: (text) => map(parseInstant(text), (now) => ({ now })),
  speed: (text) => map(parseSpeed(text), (speed) => ({ speed })),
  state: (text) => map(parsePath(text), (stateFile) => ({ stateFile })),
  'external-media': (text) =>
    map(parseChoice(text, ['accept', 'reject']), (externalMedia) => ({ externalMedia })),
  'boards-at': (text) =>
    map(parseChoice(text, ['media_options', 'accounts', 'both']), (boardsAt) => ({ boardsAt })),
  'daily-limit': (text) => map(parseNumber(text), (dailyLimit) => ({ dailyLimit })),
  dialect: (text) => map(parseChoice(text, ['live', 'documented', 'wrapped']), (dialect) => ({ dialect })),
};

/** The names of the flags that parseSandboxOptions knows, without dashes. */
export const SANDBOX_FLAGS: readonly string[] = Object.keys(FLAGS);

function map<A, B>(parsed: Parsed<A>, make: (value: A) => B): Parsed<B> {
  return parsed.kind === 'invalid' ? parsed : { kind: 'parsed', value: make(parsed.value) };
}

function parseNumber(text: string, max = Number.MAX_SAFE_INTEGER): Parsed<number> {
  const value = Number(text);
  return /^\d+$/.test(text) && value <= max
    ? { kind: 'parsed', value }
    : invalid(`"${text}" is not a whole number from 0 to ${max}`);
}

function parseSpeed(text: string): Parsed<number> {
  return /^\d+(?:\.\d+)?$/.test(text)
    ? { kind: 'parsed', value: Number(text) }
    : invalid(`"${text}" is not a number of 0 or more`);
}

function parseInstant(text: string): Parsed<string> {
  return /^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:?\d\d)$/i.test(text) && !Number.isNaN(Date.parse(text))
    ? { kind: 'parsed', value: text }
    : invalid(`"${text}" is not an ISO 8601 instant such as 2026-12-01T08:00:00Z`);
}

function parsePath(text: string): Parsed<string> {
  return text === '' ? invalid('a file name is missing') : { kind: 'parsed', value: text };
}

function parseChoice<const T extends string>(text: string, choices: readonly T[]): Parsed<T> {
  const value = choices.find((choice) => choice === text);
  return value === undefined
    ? invalid(`"${text}" is not one of ${choices.join(', ')}`)
    : { kind: 'parsed', value };
}

function invalid(message: string): Parsed<never> {
  return { kind: 'invalid', mistakes: [message] };
}

import type { Finding, Pin } from '../content/pin.js';
import type { Problem } from '../problem.js';
import type { Settings } from '../settings.js';
import { isNear, nearest } from './nearest.js';
import type { Account, Remote } from './wanted.js';

export interface AccountInput {
  readonly remote: Remote | null;
  readonly settings: Pick<Settings, 'publer' | 'placeOf'>;
}

/** Account id of a pin: by the alias of the settings, id or name that it or the settings name, else the only one there is. null where it is not known, with the problem. */
export function resolveAccount(pin: Pin, input: AccountInput, problems: Problem[]): string | null {
  const { remote, settings } = input;
  const text = pin.account ?? settings.publer.account;
  if (text !== null) return findNamed(text, { ...input, pin }, problems);
  const known = remote?.accounts ?? [];
  if (known.length <= 1) return known[0]?.id ?? null;
  if (remote?.complete !== true) return null;
  const place = settings.placeOf('publer.account');
  problems.push({ ...place, ...describeAmbiguous(known, settings.publer.accounts) });
  return null;
}

interface NamedInput extends AccountInput {
  readonly pin: Pin;
}

function findNamed(text: string, { pin, remote, settings }: NamedInput, problems: Problem[]): string | null {
  const { accounts: aliases } = settings.publer;
  const alias = findAlias(text, aliases);
  const id = alias ?? text;
  const found = remote === null ? undefined : findAccount(id, remote.accounts);
  if (found !== undefined || !remote?.complete) return found?.id ?? id;
  const place = pin.account === null ? settings.placeOf('publer.account') : pin.accountPlace;
  const finding =
    alias === undefined
      ? describeUnknown(text, remote.accounts, aliases)
      : describeUnconnected(text, alias, remote.accounts);
  problems.push({ ...place, ...finding });
  return null;
}

/** As written, then without case. */
function findAlias(text: string, aliases: Settings['publer']['accounts']): string | undefined {
  if (Object.hasOwn(aliases, text)) return aliases[text];
  const name = Object.keys(aliases).find((one) => fold(one) === fold(text));
  return name === undefined ? undefined : aliases[name];
}

/** By id, by name, then by name without case where only one has it. */
function findAccount(wanted: string, accounts: readonly Account[]): Account | undefined {
  const exact = accounts.find(({ id }) => id === wanted) ?? accounts.find(({ name }) => name === wanted);
  const folded = accounts.filter(({ name }) => fold(name) === fold(wanted));
  return exact ?? (folded.length === 1 ? folded[0] : undefined);
}

function fold(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}

function describeAmbiguous(known: readonly Account[], aliases: Settings['publer']['accounts']): Finding {
  const [alias = known[0]?.id ?? ''] = Object.keys(aliases);
  return {
    severity: 'error',
    code: 'account-ambiguous',
    message: `${known.length} Pinterest accounts are connected, so pins without \`account\` need one from the settings: ${nameAccounts(known)}.`,
    hint: `publer: { account: ${JSON.stringify(alias)} }, or \`account:\` in each pin`,
  };
}

function describeUnknown(
  text: string,
  known: readonly Account[],
  aliases: Settings['publer']['accounts'],
): Finding {
  const names = [...new Set([...Object.keys(aliases), ...known.map(({ name }) => name)])];
  const [near] = nearest(text, names);
  const isSlip = near !== undefined && isNear(text, near);
  return {
    severity: 'error',
    code: 'account-unknown',
    message: `Pinterest account "${text}" is not connected to this Publer workspace. Connected: ${nameAccounts(known)}.`,
    hint: isSlip
      ? `did you mean \`account: ${near}\`?`
      : 'give the alias from `publer.accounts`, or the id that `pin-on-merge boards` shows',
  };
}

function describeUnconnected(alias: string, id: string, known: readonly Account[]): Finding {
  return {
    severity: 'error',
    code: 'account-unknown',
    message: `Account "${alias}" is ${id} in \`publer.accounts\`, and no Pinterest account with this id is connected to this Publer workspace. Connected: ${nameAccounts(known)}.`,
    hint: 'connect it in Publer under Social Accounts, or correct its id in `publer.accounts`: `pin-on-merge boards` shows all',
  };
}

/** `main (63c6…), shop (63c7…)`. */
export function nameAccounts(accounts: readonly Account[]): string {
  return accounts.map((account) => `${account.name} (${account.id})`).join(', ') || 'none';
}

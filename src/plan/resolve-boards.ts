import leven from 'leven';
import type { Finding, Pin } from '../content/pin.js';
import type { Problem } from '../problem.js';
import type { Settings } from '../settings.js';
import type { Board } from './ledger.js';
import type { Account, Remote, Wanted } from './wanted.js';

export interface ResolveInput {
  readonly remote: Remote | null;
  readonly settings: Pick<Settings, 'boards' | 'publer' | 'placeOf'>;
  readonly repositoryPath: (file: string) => string;
}

/** Gives a pin its account and board. Without Publer's lists names stay unresolved: `id` is null. */
export function resolveWanted(pin: Pin, input: ResolveInput): Wanted {
  const problems: Problem[] = [];
  const account = resolveAccount(pin, input, problems);
  const board = pin.board === null ? null : resolveBoard(pin, { ...input, account, problems });
  const path = input.repositoryPath(pin.file);
  const label = board?.id ?? board?.name ?? '';
  return {
    pin,
    path,
    key: `${path}#${pin.id}@${label}`,
    board,
    account,
    problems: problems.length === 0 ? pin.problems : [...pin.problems, ...problems],
  };
}

function resolveAccount(pin: Pin, input: ResolveInput, problems: Problem[]): string | null {
  const { account: chosen, accounts: aliases } = input.settings.publer;
  const known = input.remote?.accounts ?? null;
  const text = pin.account ?? chosen;
  if (text !== null) {
    const id = own(aliases, text) ?? text;
    const found = known?.find((a) => a.id === id) ?? known?.find((a) => a.name === id);
    if (found || known === null || !input.remote?.complete) return found?.id ?? id;
    const place = pin.account === null ? input.settings.placeOf('publer.account') : pin.accountPlace;
    problems.push({ ...place, ...accountUnknown(text, known) });
    return null;
  }
  if (known === null || known.length === 0) return null;
  if (known.length === 1) return known[0]?.id ?? null;
  if (!input.remote?.complete) return null;
  problems.push({
    ...input.settings.placeOf('publer.account'),
    severity: 'error',
    code: 'account-ambiguous',
    message: `${known.length} Pinterest accounts are connected, so pins without \`account\` need one from the settings: ${nameAccounts(known)}.`,
    hint: `publer: { account: "${known[0]?.id ?? ''}" }, or \`account:\` in each pin`,
  });
  return null;
}

function accountUnknown(text: string, known: readonly Account[]): Finding {
  return {
    severity: 'error',
    code: 'account-unknown',
    message: `Pinterest account "${text}" is not connected to this Publer workspace. Connected: ${nameAccounts(known)}.`,
    hint: 'give the alias from `publer.accounts`, or the id that `pin-on-merge boards` shows',
  };
}

function nameAccounts(accounts: readonly Account[]): string {
  return accounts.map((a) => `${a.name} (${a.id})`).join(', ') || 'none';
}

interface BoardInput extends ResolveInput {
  readonly account: string | null;
  readonly problems: Problem[];
}

function resolveBoard(pin: Pin, input: BoardInput): NonNullable<Wanted['board']> {
  const text = pin.board ?? '';
  const alias = own(input.settings.boards, text) ?? ownAnyCase(input.settings.boards, text);
  const unresolved = { name: text, id: alias ?? idOf(text) };
  if (input.remote === null || input.account === null) return unresolved;
  const boards = input.remote.boards.filter((board) => board.account === input.account);
  const wanted = alias ?? text;
  const found = findBoard(boards, wanted);
  if (found.length === 1 && found[0]) return { name: found[0].name, id: found[0].id };
  if (!input.remote.complete) return unresolved;
  // Without quotes its digits are in doubt, which is told already; that there is no such board follows from it.
  const isDoubted = pin.problems.some(({ code }) => code === 'board-id-unquoted');
  if (!isDoubted) input.problems.push(boardUnknown(pin, { wanted, alias, boards, found }));
  return { name: text, id: null };
}

/** A text that can only be a board id. */
function idOf(text: string): string | null {
  return /^\d{15,}$/.test(text) ? text : null;
}

/** By id, by name, then by name without case. */
function findBoard(boards: readonly Board[], wanted: string): readonly Board[] {
  const fold = (text: string) => text.normalize('NFC').trim().toLowerCase();
  for (const test of [
    (b: Board) => b.id === wanted,
    (b: Board) => b.name === wanted,
    (b: Board) => fold(b.name) === fold(wanted),
  ]) {
    const found = boards.filter(test);
    if (found.length > 0) return found;
  }
  return [];
}

interface UnknownBoard {
  readonly wanted: string;
  readonly alias: string | undefined;
  readonly boards: readonly Board[];
  /** Several boards of that name, or none. */
  readonly found: readonly Board[];
}

function boardUnknown(pin: Pin, { wanted, alias, boards, found }: UnknownBoard): Problem {
  const via = alias === undefined ? '' : ` (alias "${pin.board ?? ''}" of the settings)`;
  const problem = { ...pin.boardPlace, severity: 'error', code: 'board-unknown' } as const;
  if (found.length > 0) {
    const ids = found.map((board) => board.id).join(', ');
    const message = `${found.length} boards are called "${wanted}"${via}: ${ids}.`;
    return { ...problem, message, hint: 'write the quoted id of the one you mean' };
  }
  const near = nearest(
    wanted,
    boards.map((board) => board.name),
  );
  const names = near.map((name) => `"${name}"`).join(', ') || 'this account has no boards';
  return {
    ...problem,
    message: `No board is called "${wanted}"${via}. Nearest: ${names}.`,
    hint:
      near[0] && isNear(wanted, near[0])
        ? `board: ${quote(near[0])}`
        : 'the name of one of these boards, or create it on Pinterest and refresh the boards in Publer',
  };
}

/** A text as a YAML value: in quotes unless it is plain words. */
function quote(text: string): string {
  return /^\p{L}[\p{L}\p{M}\p{N} _-]*$/u.test(text) ? text : JSON.stringify(text);
}

/** Up to three names, nearest first. */
export function nearest(text: string, names: readonly string[]): string[] {
  const target = text.toLowerCase().slice(0, 100);
  const ranked = names.map((name) => ({ name, distance: leven(target, name.toLowerCase().slice(0, 100)) }));
  return ranked
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map((entry) => entry.name);
}

/** Whether one text is probably a slip of the other: at most two letters or a third of it differ, or one holds the other. */
function isNear(text: string, name: string): boolean {
  const [a, b] = [text.toLowerCase().slice(0, 100), name.toLowerCase().slice(0, 100)];
  const isPart = Math.min(a.length, b.length) > 2 && (a.includes(b) || b.includes(a));
  return isPart || leven(a, b) <= Math.max(2, Math.floor(Math.max(a.length, b.length) / 3));
}

function own(map: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

function ownAnyCase(map: Readonly<Record<string, string>>, key: string): string | undefined {
  const found = Object.keys(map).find((name) => name.toLowerCase() === key.toLowerCase());
  return found === undefined ? undefined : map[found];
}

import type { Pin } from '../content/pin.js';
import type { Problem } from '../problem.js';
import type { Settings } from '../settings.js';
import type { Board } from './ledger.js';
import { isNear, nearest } from './nearest.js';
import { resolveAccount } from './resolve-account.js';
import type { Remote, Wanted } from './wanted.js';

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
  if (!isDoubted)
    input.problems.push(
      boardUnknown(pin, { wanted, alias, boards, found, elsewhere: findElsewhere(wanted, input) }),
    );
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

/** Name of the first other account that has such a board. */
function findElsewhere(wanted: string, { remote, account }: BoardInput): string | null {
  const others = remote?.boards.filter((board) => board.account !== account) ?? [];
  const [board] = findBoard(others, wanted);
  return remote?.accounts.find(({ id }) => id === board?.account)?.name ?? null;
}

interface UnknownBoard {
  readonly wanted: string;
  readonly alias: string | undefined;
  readonly boards: readonly Board[];
  /** Several boards of that name, or none. */
  readonly found: readonly Board[];
  /** Another account that has it. */
  readonly elsewhere: string | null;
}

function boardUnknown(pin: Pin, { wanted, alias, boards, found, elsewhere }: UnknownBoard): Problem {
  const via = alias === undefined ? '' : ` (alias "${pin.board ?? ''}" of the settings)`;
  const problem = { ...pin.boardPlace, severity: 'error', code: 'board-unknown' } as const;
  if (found.length > 0) {
    const ids = found.map((board) => board.id).join(', ');
    const message = `${found.length} boards are called "${wanted}"${via}: ${ids}.`;
    return { ...problem, message, hint: 'write the quoted id of the one you mean' };
  }
  if (elsewhere !== null) {
    const message = `This account has no board "${wanted}"${via}; account "${elsewhere}" has one.`;
    return { ...problem, message, hint: `account: ${quote(elsewhere)}` };
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

function own(map: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

function ownAnyCase(map: Readonly<Record<string, string>>, key: string): string | undefined {
  const found = Object.keys(map).find((name) => name.toLowerCase() === key.toLowerCase());
  return found === undefined ? undefined : map[found];
}

import type { Place, Problem } from '../problem.js';
import { makeError, makeWarning, placeFinding, placeFindings } from './finding.js';
import type { PinScope } from './pin-context.js';
import type { Path } from './post.js';
import { findTexts } from './post-fields.js';
import type { Item } from './raw-pin.js';
import { getValue } from './value.js';

/** One board that a pin goes to, as written or from the settings. */
export interface BoardChoice {
  readonly board: string | null;
  readonly place: Place;
  readonly problems: readonly Problem[];
}

/** More boards than a post may have pins: enough to be told that they are too many. */
const MAX_BOARDS = 60;

/** The boards of a pin, at least one; a list in the post makes one pin for each. */
export function makeBoards(scope: PinScope): readonly BoardChoice[] {
  const { post, raw } = scope;
  const field = raw.fields.get('board');
  const path: Path | null = raw.path === null ? null : [...raw.path, 'board'];
  const isNull = path !== null && getValue(post.data, path) === null;
  const lost = isNull ? post.lostToComment(path) : null;
  if (isNull && lost !== null) return [missLost(post.place(path), lost)];
  if (field === undefined) return [chooseDefault(scope)];
  if (field.items.length === 0) return [miss(post.place(field.path), 'The list of boards is empty.')];
  return mergeSame(field.items.slice(0, MAX_BOARDS).map((item) => judgeBoard(scope, item)));
}

/** A board that the list names twice gets the pin once. */
function mergeSame(choices: readonly BoardChoice[]): readonly BoardChoice[] {
  const merged = new Map<string, BoardChoice>();
  for (const choice of choices) {
    const name = choice.board ?? '';
    const first = merged.get(name);
    const message = `The list names the board “${name}” twice; it gets the pin once.`;
    const problem = placeFinding(choice.place, makeWarning('board-duplicate', message));
    merged.set(name, first === undefined ? choice : { ...first, problems: [...first.problems, problem] });
  }
  return [...merged.values()];
}

/** Spreadsheets and YAML readers make numbers of ids and lose digits; quotes keep them. */
function judgeBoard({ post }: PinScope, { text, path }: Item): BoardChoice {
  const place = post.place(path);
  const lost = text === null ? post.lostToComment(path) : null;
  if (lost !== null) return missLost(place, lost);
  if (text === null) return miss(place, 'This entry of the list of boards is empty.');
  if (!/^\d{16,}$/.test(text) || !post.isPlain(path)) return { board: text, place, problems: [] };
  const message = `The board id ${text} is not quoted: YAML readers take it for a number and lose its last digits.`;
  return {
    board: text,
    place,
    problems: placeFindings(place, [makeError('board-id-unquoted', message, `board: "${text}"`)]),
  };
}

/** `defaults.boards-by` in the order of the settings, then `defaults.board`. */
function chooseDefault({ post, raw, context }: PinScope): BoardChoice {
  const { boardsBy, board } = context.settings.defaults;
  for (const [field, boards] of Object.entries(boardsBy)) {
    const values = findTexts(post, field).map((value) => value.toLowerCase());
    const found = Object.entries(boards).find(([value]) =>
      values.includes(value.normalize('NFC').trim().toLowerCase()),
    );
    if (found !== undefined) return { board: found[1], place: raw.place, problems: [] };
  }
  if (board !== null) return { board, place: raw.place, problems: [] };
  return miss(raw.place, 'The pin has no board and the settings have no default.');
}

function missLost(place: Place, lost: string): BoardChoice {
  const finding = makeError(
    'board-missing',
    'The board is empty: # starts a comment.',
    `board: ${JSON.stringify(lost)}`,
  );
  return { board: null, place, problems: placeFindings(place, [finding]) };
}

function miss(place: Place, message: string): BoardChoice {
  return {
    board: null,
    place,
    problems: placeFindings(place, [makeError('board-missing', message, 'board: Bread')]),
  };
}

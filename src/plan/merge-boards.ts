import type { Problem } from '../problem.js';
import type { Wanted } from './wanted.js';

/** A list that names one board twice, as `Bread` and `bread` or by name and id, makes one pin of the two: the first. */
export function mergeSameBoards(wanted: readonly Wanted[]): readonly Wanted[] {
  const merged = new Map<string, Wanted>();
  for (const one of wanted) {
    const key = nameTarget(one);
    const first = merged.get(key);
    merged.set(
      key,
      first === undefined ? one : { ...first, problems: [...first.problems, tell(one, first)] },
    );
  }
  return merged.size === wanted.length ? wanted : [...merged.values()];
}

/** Pin, account and board; pins whose board is not known at all are told apart by their place. */
function nameTarget({ path, pin, account, board }: Wanted): string {
  const { line, column } = pin.boardPlace;
  const target = board?.id ?? board?.name.normalize('NFC').trim().toLowerCase() ?? `${line}:${column}`;
  return JSON.stringify([path, pin.position, account, target]);
}

function tell({ pin }: Wanted, first: Wanted): Problem {
  const message = `The list names the board “${first.board?.name ?? ''}” twice (as “${pin.board ?? ''}” too); it gets the pin once.`;
  return { ...pin.boardPlace, severity: 'warning', code: 'board-duplicate', message, hint: null };
}

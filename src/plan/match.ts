import { compare, type Entry } from './ledger.js';
import { bareLink, mediaIds, type Wanted } from './wanted.js';

/** Which ledger entry a wanted pin is: identity is matched, keys are only labels. */
export interface Matches {
  readonly entries: ReadonlyMap<Wanted, Entry>;
  /** Wanted pins with more than one candidate: they are held, never created. */
  readonly ambiguous: ReadonlySet<Wanted>;
}

/**
 * Matches by (path, own id, board); else within a post by pictures + board; else, where the counts left agree, by order;
 * then whole posts that were renamed, by link, or pictures + board. Entries of every state take part.
 */
export function matchPins(wanted: readonly Wanted[], entries: readonly Entry[]): Matches {
  const state: State = { entries: new Map(), ambiguous: new Set(), free: new Set(entries) };
  const left = new Map<string, Wanted[]>();
  const posts = groupBy(wanted, (w) => w.path);
  const byPath = groupBy(entries, (e) => e.path);
  for (const [path, pins] of posts) left.set(path, matchPost(pins, byPath.get(path) ?? [], state));
  const gone = groupBy(
    [...state.free].filter((e) => !posts.has(e.path)),
    (e) => e.path,
  );
  for (const pins of left.values()) matchRenamed(pins, gone, state);
  return state;
}

interface State {
  readonly entries: Map<Wanted, Entry>;
  readonly ambiguous: Set<Wanted>;
  readonly free: Set<Entry>;
}

/** Matches the pins of one post against the entries of one path; returns the pins left. */
function matchPost(pins: readonly Wanted[], entries: readonly Entry[], state: State): Wanted[] {
  if (entries.length === 0) return [...pins];
  const steps: readonly Step[] = [
    {
      pin: (w) => (w.pin.hasOwnId ? `${w.pin.id}\n${w.board?.id}` : null),
      entry: (e) => (e.hasOwnId ? `${e.id}\n${e.boardId}` : null),
    },
    { pin: picturesAndBoard, entry: (e) => `${e.media.join('\n')}\n${e.boardId}` },
  ];
  for (const step of steps) matchBy(step, { pins, entries }, state);
  return matchByOrder(pins, entries, state);
}

interface Step {
  readonly pin: (wanted: Wanted) => string | null;
  readonly entry: (entry: Entry) => string | null;
}

interface Sides {
  readonly pins: readonly Wanted[];
  readonly entries: readonly Entry[];
}

/** Matches what has the same value on both sides: one to one, or in order where the counts agree; otherwise it is ambiguous. */
function matchBy(step: Step, sides: Sides, state: State): void {
  const pins = groupBy(
    sides.pins.filter((w) => isOpen(w, state)),
    step.pin,
  );
  const entries = groupBy(
    sides.entries.filter((e) => state.free.has(e)),
    step.entry,
  );
  for (const [value, group] of pins) {
    const candidates = entries.get(value) ?? [];
    if (candidates.length === 0) continue;
    if (candidates.length === group.length) pair(group, candidates, state);
    else settleUneven(group, candidates, state);
  }
}

/** Equal pictures on one board, but not equally many: those whose label agrees are the same pins, as long as that decides all. */
function settleUneven(group: readonly Wanted[], candidates: readonly Entry[], state: State): void {
  const labelled = group.flatMap((w) => {
    const found = candidates.filter((e) => e.key === w.key);
    return found.length === 1 && found[0] ? [{ w, e: found[0] }] : [];
  });
  if (labelled.length === Math.min(group.length, candidates.length)) {
    for (const { w, e } of labelled) pair([w], [e], state);
    return;
  }
  for (const w of group) state.ambiguous.add(w);
}

function matchByOrder(pins: readonly Wanted[], entries: readonly Entry[], state: State): Wanted[] {
  const open = pins.filter((w) => isOpen(w, state));
  const named = open.filter((w) => w.pin.hasOwnId);
  const unnamed = open.filter((w) => !w.pin.hasOwnId);
  const free = entries.filter((e) => state.free.has(e) && !e.hasOwnId);
  if (unnamed.length === 0 || free.length === 0) return open;
  if (unnamed.length === free.length) {
    pair(unnamed, free, state);
    return named;
  }
  for (const w of unnamed) state.ambiguous.add(w);
  return named;
}

/** A post whose path has no entries: another path's entries, when that path is gone, by link; else single pins by pictures + board. */
function matchRenamed(
  pins: readonly Wanted[],
  gone: ReadonlyMap<string, readonly Entry[]>,
  state: State,
): void {
  const links = new Set(pins.flatMap((w) => (w.pin.link === null ? [] : [bareLink(w.pin.link)])));
  const paths = [...gone].filter(([, entries]) =>
    entries.some((e) => state.free.has(e) && links.has(bareLink(e.link))),
  );
  const open = pins.filter((w) => isOpen(w, state));
  if (open.length === 0) return;
  if (paths.length === 1 && paths[0]) {
    matchPost(
      open,
      paths[0][1].filter((e) => state.free.has(e)),
      state,
    );
  } else if (paths.length > 1) {
    for (const w of open) state.ambiguous.add(w);
  }
  const rest = [...gone.values()].flat();
  matchBy(
    { pin: picturesAndBoard, entry: (e) => `${e.media.join('\n')}\n${e.boardId}` },
    { pins: open, entries: rest },
    state,
  );
}

/** null where nothing identifies the pin: no picture, or a board that is not known. */
function picturesAndBoard(wanted: Wanted): string | null {
  const id = wanted.board?.id ?? null;
  return wanted.pin.media.length === 0 || id === null ? null : `${mediaIds(wanted.pin).join('\n')}\n${id}`;
}

function pair(pins: readonly Wanted[], entries: readonly Entry[], state: State): void {
  const ordered = [...entries].sort(
    (a, b) => a.position - b.position || compare(a.key, b.key) || compare(a.slot, b.slot),
  );
  for (const [index, wanted] of pins.entries()) {
    const entry = ordered[index];
    if (!entry) continue;
    state.entries.set(wanted, entry);
    state.free.delete(entry);
  }
}

function isOpen(wanted: Wanted, state: State): boolean {
  return !state.entries.has(wanted) && !state.ambiguous.has(wanted);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

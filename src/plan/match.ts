import {
  BOARD,
  CONTENT,
  type Evidence,
  makeLinkEvidence,
  OWN_ID,
  OWN_ID_ON_BOARD,
  PICTURES,
  WORDS,
} from './evidence.js';
import { groupBy } from './group-by.js';
import { compare, type Entry } from './ledger.js';
import { findOrigins, findShared, isOneToOne, type Sides } from './origins.js';
import type { Wanted } from './wanted.js';

/** Which ledger entry a wanted pin is: identity is matched, keys are only labels. */
export interface Matches {
  readonly entries: ReadonlyMap<Wanted, Entry>;
  /** Wanted pins with more than one candidate: they are held, never created. */
  readonly ambiguous: ReadonlySet<Wanted>;
}

/**
 * Matches within a post by own id, else by pictures + board, else, where the counts left agree, by order; then whole posts that were
 * renamed, by link, or pictures + board. More agreement always goes first, so that a pin that stayed as it was keeps its entry
 * wherever it is now. Entries of every state take part. The order of both lists does not matter.
 */
export function matchPins(all: readonly Wanted[], entries: readonly Entry[]): Matches {
  const wanted = all.filter(isNamed);
  const state: State = { entries: new Map(), ambiguous: new Set(), free: new Set(entries) };
  if (entries.length === 0) return state;
  const posts = groupBy(wanted, (w) => w.path);
  const paths = groupBy(entries, (e) => e.path);
  const sides = [...posts].map(([path, pins]) => ({ pins, entries: paths.get(path) ?? [] }));
  for (const side of sides) matchSame(side, state);
  matchEqual(CONTENT, { pins: wanted, entries }, state);
  for (const side of sides) matchByPictures(side, state);
  for (const side of sides) matchByOrder(side, state);
  const gone = entries.filter((e) => state.free.has(e) && !posts.has(e.path));
  if (gone.length > 0) matchRenamed(wanted, gone, state);
  return state;
}

/** A pin whose id another pin of its post has already can be no entry: it is an error, and never sent. */
function isNamed({ pin }: Wanted): boolean {
  return !pin.problems.some(({ code }) => code === 'pin-id-duplicate');
}

interface State {
  readonly entries: Map<Wanted, Entry>;
  readonly ambiguous: Set<Wanted>;
  readonly free: Set<Entry>;
}

function matchSame(sides: Sides, state: State): void {
  for (const evidence of [OWN_ID_ON_BOARD, OWN_ID, CONTENT]) matchEqual(evidence, sides, state);
}

function matchByPictures(sides: Sides, state: State): void {
  matchEqual(WORDS, sides, state);
  for (const uneven of matchEqual(PICTURES, sides, state)) settleUneven(uneven, state);
  for (const uneven of matchEqual(OWN_ID, sides, state)) hold(uneven, state);
}

/** Where as many pins as entries are left, they are the same pins, edited; on the same board first. Pins with an id of their own are new. */
function matchByOrder(sides: Sides, state: State): void {
  const { pins, entries } = openOf(sides, state);
  const left = { pins: pins.filter((w) => !w.pin.hasOwnId), entries: entries.filter((e) => !e.hasOwnId) };
  if (left.pins.length === left.entries.length) {
    matchEqual(BOARD, left, state);
    pair(openOf(left, state), state);
  } else {
    hold(left, state);
  }
}

/** Pins that are left against entries of posts that are gone. */
function matchRenamed(wanted: readonly Wanted[], entries: readonly Entry[], state: State): void {
  const sides = { pins: wanted, entries };
  const known = new Set([...state.entries].flatMap(([w, e]) => (w.path === e.path ? [w.path] : [])));
  const links = makeLinkEvidence(wanted);
  const shared = (): Sides[] => {
    const open = openOf(sides, state);
    const fresh = { ...open, pins: open.pins.filter((w) => !known.has(w.path)) };
    return [...findShared(links, fresh), ...findShared(PICTURES, open)];
  };
  matchEqual(WORDS, sides, state);
  for (const renamed of follow(shared(), sides)) {
    matchSame(renamed, state);
    matchByPictures(renamed, state);
  }
  for (const group of findShared(PICTURES, openOf(sides, state))) {
    if (isOneToOne(group)) matchEqual(PICTURES, group, state);
  }
  const moved = [...state.entries].map(([w, e]) => ({ pins: [w], entries: [e] }));
  for (const renamed of follow([...moved, ...shared()], sides)) matchByOrder(renamed, state);
  for (const group of shared()) hold(openOf(group, state), state);
}

/** All pins and entries of the posts that were renamed. */
function follow(shared: readonly Sides[], { pins, entries }: Sides): Sides[] {
  const posts = groupBy(pins, (w) => w.path);
  const gone = groupBy(entries, (e) => e.path);
  return findOrigins(shared).flatMap(({ path, from }) => {
    const left = gone.get(from);
    return left ? [{ pins: posts.get(path) ?? [], entries: left }] : [];
  });
}

/** Matches what has the same value on both sides: one to one, in order where the counts agree, or by label. Returns what is left uneven. */
function matchEqual(evidence: Evidence, sides: Sides, state: State): Sides[] {
  return findShared(evidence, openOf(sides, state)).filter((group) => {
    if (group.pins.length !== group.entries.length) return !pairByLabel(group, state);
    pair(group, state);
    return false;
  });
}

/** Not equally many: those whose label agrees are the same pins, as long as that decides all. */
function pairByLabel({ pins, entries }: Sides, state: State): boolean {
  const labels = groupBy(entries, (e) => e.key);
  const labelled = [...groupBy(pins, (w) => w.key)].flatMap(([key, same]) => {
    const named = labels.get(key) ?? [];
    return named.length === 1 && same.length === 1 ? [{ pins: same, entries: named }] : [];
  });
  if (labelled.length !== Math.min(pins.length, entries.length)) return false;
  for (const one of labelled) pair(one, state);
  return true;
}

function settleUneven(uneven: Sides, state: State): void {
  const pins = doubtful(uneven);
  if (pins.length === uneven.entries.length) pair({ ...uneven, pins }, state);
  else hold(uneven, state);
}

/** Nothing tells which pin is which entry. */
function hold(sides: Sides, state: State): void {
  if (sides.entries.length > 0) for (const w of doubtful(sides)) state.ambiguous.add(w);
}

/** A pin with an id of its own that no candidate has is new: so people resolve a doubt. */
function doubtful({ pins, entries }: Sides): readonly Wanted[] {
  const ids = new Set(entries.map(OWN_ID.ofEntry));
  return pins.filter((w) => !w.pin.hasOwnId || ids.has(w.pin.id));
}

function pair({ pins, entries }: Sides, state: State): void {
  const orderedPins = [...pins].sort(
    (a, b) => a.pin.position - b.pin.position || compare(a.key, b.key) || compare(a.path, b.path),
  );
  const orderedEntries = [...entries].sort(
    (a, b) => a.position - b.position || compare(a.key, b.key) || compare(a.slot, b.slot),
  );
  for (const [index, wanted] of orderedPins.entries()) {
    const entry = orderedEntries[index];
    if (!entry) continue;
    state.entries.set(wanted, entry);
    state.free.delete(entry);
  }
}

/** What is not matched yet. */
function openOf({ pins, entries }: Sides, state: State): Sides {
  return {
    pins: pins.filter((w) => !state.entries.has(w) && !state.ambiguous.has(w)),
    entries: entries.filter((e) => state.free.has(e)),
  };
}

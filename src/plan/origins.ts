import type { Evidence } from './evidence.js';
import { groupBy } from './group-by.js';
import type { Entry } from './ledger.js';
import type { Wanted } from './wanted.js';

/** What is held against each other: the pins and entries of one post, say. */
export interface Sides {
  readonly pins: readonly Wanted[];
  readonly entries: readonly Entry[];
}

/** A post, and the path of the post that is gone and was it before. */
export interface Origin {
  readonly path: string;
  readonly from: string;
}

/** Pins and entries that share a piece of evidence. */
export function findShared(evidence: Evidence, { pins, entries }: Sides): Sides[] {
  const byValue = groupBy(entries, evidence.ofEntry);
  return [...groupBy(pins, evidence.ofPin)].flatMap(([value, group]) => {
    const found = byValue.get(value);
    return found ? [{ pins: group, entries: found }] : [];
  });
}

/** Whether pins of one post meet entries of one post. */
export function isOneToOne({ pins, entries }: Sides): boolean {
  return pins.every((w) => w.path === pins[0]?.path) && entries.every((e) => e.path === entries[0]?.path);
}

/** Renamed posts, by what their pins and entries share. Evidence that speaks for several posts speaks for none. */
export function findOrigins(shared: readonly Sides[]): Origin[] {
  const origins = shared.filter(isOneToOne).map(({ pins, entries }) => ({
    path: pins[0]?.path ?? '',
    from: entries[0]?.path ?? '',
  }));
  const distinct = [...groupBy(origins, ({ path, from }) => JSON.stringify([path, from])).values()].flatMap(
    ([first]) => first ?? [],
  );
  const byPath = groupBy(distinct, ({ path }) => path);
  const byFrom = groupBy(distinct, ({ from }) => from);
  return distinct.filter(
    ({ path, from }) => byPath.get(path)?.length === 1 && byFrom.get(from)?.length === 1,
  );
}

import type { Entry } from './ledger.js';
import { isLive, type PostRow, unclaimed } from './observation.js';
import { bareLink, bareText, type Wanted } from './wanted.js';

export type StrangerVerdict =
  | { readonly kind: 'adopt'; readonly row: PostRow }
  | { readonly kind: 'hold'; readonly reason: string }
  /** Same link with another text, while a ledger vouches for what was sent. */
  | { readonly kind: 'warn'; readonly reason: string };

export interface StrangerInput {
  /** Pins that would be created. */
  readonly wanted: readonly Wanted[];
  readonly rows: readonly PostRow[];
  readonly entries: readonly Entry[];
  readonly ledgerExisted: boolean;
}

/**
 * Posts of the calendar that no entry claims, held against the pins that would be created, so that a lost ledger, a second
 * ledger or a laptop never sends twice: k such posts for n wanted pins of the same link and text adopt when k ≥ n, else hold all n.
 */
export function judgeStrangers(input: StrangerInput): Map<Wanted, StrangerVerdict> {
  const strangers = unclaimed(input.rows, input.entries)
    .filter((row) => isLive(row) && row.link !== null)
    .sort((a, b) => a.ms - b.ms);
  const byLink = groupRows(strangers);
  const verdicts = new Map<Wanted, StrangerVerdict>();
  for (const group of groupWanted(input.wanted)) {
    const first = group[0];
    if (!first) continue;
    const rows = byLink.get(linkKey(first)) ?? [];
    const same = rows.filter((row) => bareText(row.text) === bareText(first.pin.description));
    judgeGroup(group, { same, rows, ledgerExisted: input.ledgerExisted }, verdicts);
  }
  return verdicts;
}

interface GroupRows {
  readonly same: readonly PostRow[];
  readonly rows: readonly PostRow[];
  readonly ledgerExisted: boolean;
}

function judgeGroup(
  group: readonly Wanted[],
  found: GroupRows,
  verdicts: Map<Wanted, StrangerVerdict>,
): void {
  const { same, rows, ledgerExisted } = found;
  if (same.length >= group.length) {
    for (const [index, wanted] of group.entries()) {
      const row = same[index];
      if (row) verdicts.set(wanted, { kind: 'adopt', row });
    }
    return;
  }
  const ids = rows.map((row) => row.id).join(', ');
  const held = same.length > 0 || (rows.length > 0 && !ledgerExisted);
  const reason =
    same.length > 0
      ? `Publer already has ${same.length} of these ${group.length} pins (same link and text: ${ids}) and nothing tells which`
      : `Publer already has a post with this link and another text (${ids})`;
  if (rows.length === 0) return;
  for (const wanted of group)
    verdicts.set(wanted, held ? { kind: 'hold', reason } : { kind: 'warn', reason });
}

function linkKey(wanted: Wanted): string {
  return `${wanted.account ?? ''}\n${wanted.pin.link === null ? '' : bareLink(wanted.pin.link)}`;
}

function groupRows(rows: readonly PostRow[]): Map<string, PostRow[]> {
  const groups = new Map<string, PostRow[]>();
  for (const row of rows) push(groups, `${row.account}\n${bareLink(row.link ?? '')}`, row);
  return groups;
}

function groupWanted(wanted: readonly Wanted[]): Iterable<Wanted[]> {
  const groups = new Map<string, Wanted[]>();
  for (const pin of wanted) push(groups, `${linkKey(pin)}\n${bareText(pin.pin.description)}`, pin);
  return groups.values();
}

function push<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

import { groupBy } from './group-by.js';
import type { Entry } from './ledger.js';
import { byTime, isLive, type PostRow, unclaimed } from './observation.js';
import { bareLink, bareText, type Wanted } from './wanted.js';

export type StrangerVerdict =
  /** `unsure`: several pins of the same link and text go to different boards, and no listing names a board. */
  | { readonly kind: 'adopt'; readonly row: PostRow; readonly unsure: boolean }
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
 * A post that is adopted says nothing about the other pins with its link.
 */
export function judgeStrangers(input: StrangerInput): Map<Wanted, StrangerVerdict> {
  const strangers = unclaimed(input.rows, input.entries)
    .filter((row) => isLive(row) && row.link !== null)
    .sort(byTime);
  const verdicts = new Map<Wanted, StrangerVerdict>();
  if (strangers.length === 0) return verdicts;
  const groups = findGroups(input.wanted, strangers);
  const adopted = new Set<PostRow>();
  for (const { wanted, same } of groups) {
    if (same.length < wanted.length) continue;
    const unsure = new Set(wanted.map(({ board }) => board?.id ?? board?.name)).size > 1;
    for (const [index, pin] of wanted.entries()) {
      const row = same[index];
      if (!row) continue;
      adopted.add(row);
      verdicts.set(pin, { kind: 'adopt', row, unsure });
    }
  }
  for (const group of groups) {
    const left = group.sameLink.filter((row) => !adopted.has(row));
    if (group.same.length >= group.wanted.length || left.length === 0) continue;
    const verdict = doubt({ ...group, sameLink: left }, input.ledgerExisted);
    for (const pin of group.wanted) verdicts.set(pin, verdict);
  }
  return verdicts;
}

/** Pins with one link and text on one account, and the posts that may be theirs. */
interface Group {
  readonly wanted: readonly Wanted[];
  readonly same: readonly PostRow[];
  readonly sameLink: readonly PostRow[];
}

function findGroups(wanted: readonly Wanted[], strangers: readonly PostRow[]): Group[] {
  const byLink = groupBy(strangers, (row) => `${row.account}\n${bareLink(row.link ?? '')}`);
  const pins = groupBy(wanted, (one) => `${linkKey(one)}\n${bareText(one.pin.description)}`);
  return [...pins.values()].map((group) => {
    const [first] = group;
    const sameLink = (first && byLink.get(linkKey(first))) ?? [];
    const text = bareText(first?.pin.description ?? '');
    return { wanted: group, sameLink, same: sameLink.filter((row) => bareText(row.text) === text) };
  });
}

function doubt({ wanted, same, sameLink }: Group, ledgerExisted: boolean): StrangerVerdict {
  const ids = (rows: readonly PostRow[]) => rows.map((row) => row.id).join(', ');
  if (same.length > 0) {
    const reason = `Publer already has ${same.length} of these ${wanted.length} pins (same link and text: ${ids(same)}) and nothing tells which`;
    return { kind: 'hold', reason };
  }
  const reason = `Publer already has a post with this link and another text (${ids(sameLink)})`;
  return { kind: ledgerExisted ? 'warn' : 'hold', reason };
}

function linkKey(wanted: Wanted): string {
  return `${wanted.account ?? ''}\n${wanted.pin.link === null ? '' : bareLink(wanted.pin.link)}`;
}

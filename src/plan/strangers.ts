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
  /** Of the ledger: posts that were there before it. */
  readonly unvouched: readonly string[];
}

/**
 * Posts of the calendar that no entry claims, held against the pins that would be created, so that a lost ledger, a second
 * ledger or a laptop never sends twice: k such posts for n wanted pins of the same link and text adopt when k ≥ n, else hold all n.
 * A post that is adopted says nothing about the other pins with its link. Without a ledger a text on another link holds too: the
 * post may have been renamed.
 */
export function judgeStrangers(input: StrangerInput): Map<Wanted, StrangerVerdict> {
  const strangers = unclaimed(input.rows, input.entries)
    .filter((row) => isLive(row) && row.link !== null)
    .sort(byTime);
  const verdicts = new Map<Wanted, StrangerVerdict>();
  if (strangers.length === 0) return verdicts;
  const groups = findGroups(input.wanted, strangers);
  const before = new Set(input.unvouched);
  const vouches = (row: PostRow) => input.ledgerExisted && !before.has(row.id);
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
    if (group.same.length >= group.wanted.length) continue;
    const isLeft = (row: PostRow) => !adopted.has(row);
    const left = { sameLink: group.sameLink.filter(isLeft), sameText: group.sameText.filter(isLeft) };
    const verdict = doubt({ ...group, ...left }, vouches);
    if (verdict !== null) for (const pin of group.wanted) verdicts.set(pin, verdict);
  }
  return verdicts;
}

/** Pins with one link and text on one account, and the posts that may be theirs. */
interface Group {
  readonly wanted: readonly Wanted[];
  readonly same: readonly PostRow[];
  readonly sameLink: readonly PostRow[];
  /** The same text on another link: the pin of a post that was renamed, say. */
  readonly sameText: readonly PostRow[];
}

function findGroups(wanted: readonly Wanted[], strangers: readonly PostRow[]): Group[] {
  const byLink = groupBy(strangers, (row) => `${row.account}\n${bareLink(row.link ?? '')}`);
  const byText = groupBy(strangers, (row) => `${row.account}\n${bareText(row.text)}`);
  const pins = groupBy(wanted, (one) => `${linkKey(one)}\n${bareText(one.pin.description)}`);
  return [...pins.values()].map((group) => {
    const [first] = group;
    const sameLink = (first && byLink.get(linkKey(first))) ?? [];
    const text = bareText(first?.pin.description ?? '');
    const same = sameLink.filter((row) => bareText(row.text) === text);
    const alike = text === '' ? [] : (byText.get(`${first?.account ?? ''}\n${text}`) ?? []);
    return { wanted: group, same, sameLink, sameText: alike.filter((row) => !same.includes(row)) };
  });
}

/** null: nothing tells against the pins being new. A text alone is enough only where no ledger vouches for the post. */
function doubt(group: Group, vouches: (row: PostRow) => boolean): StrangerVerdict | null {
  const { wanted, same, sameLink } = group;
  const ids = (rows: readonly PostRow[]) => rows.map((row) => row.id).join(', ');
  if (same.length > 0 && sameLink.length > 0) {
    const reason = `Publer already has ${same.length} of these ${wanted.length} pins (same link and text: ${ids(same)}) and nothing tells which`;
    return { kind: 'hold', reason };
  }
  if (sameLink.length > 0) {
    const reason = `Publer already has a post with this link and another text (${ids(sameLink)})`;
    return { kind: sameLink.every(vouches) ? 'warn' : 'hold', reason };
  }
  const sameText = group.sameText.filter((row) => !vouches(row));
  if (sameText.length === 0) return null;
  const reason = `Publer already has a post with this text and another link (${ids(sameText)}), and no ledger tells whether it is this pin`;
  return { kind: 'hold', reason };
}

/** Ids of the posts that a ledger which begins now cannot vouch for: they may be one of the wanted pins. */
export function listUnvouched(
  wanted: readonly Wanted[],
  rows: readonly PostRow[],
  entries: readonly Entry[],
): string[] {
  const links = new Set(wanted.map(linkKey));
  const texts = new Set(wanted.map((one) => `${one.account ?? ''}\n${bareText(one.pin.description)}`));
  return unclaimed(rows, entries).flatMap((row) => {
    const isAlike =
      links.has(`${row.account}\n${bareLink(row.link ?? '')}`) ||
      (row.text !== '' && texts.has(`${row.account}\n${bareText(row.text)}`));
    return isLive(row) && isAlike ? [row.id] : [];
  });
}

function linkKey(wanted: Wanted): string {
  return `${wanted.account ?? ''}\n${wanted.pin.link === null ? '' : bareLink(wanted.pin.link)}`;
}

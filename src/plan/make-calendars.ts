import { Calendar, type Taken } from './calendar.js';
import { type Entry, isGone } from './ledger.js';
import { floorMinute, isLive, type PostRow, unclaimed } from './observation.js';
import { bareLink } from './wanted.js';

/** Entries that take no minute. */
const FREE: readonly Entry['state'][] = ['failed', 'removed', 'abandoned'];

/** Minutes taken on each account: by live or reserved entries (where Publer shows them, if it does), and by posts that no entry claims. */
export function makeCalendars(entries: readonly Entry[], rows: readonly PostRow[]): Map<string, Calendar> {
  const taken = new Map<string, Taken[]>();
  const add = (account: string, minute: Taken) => {
    const list = taken.get(account);
    if (list) list.push(minute);
    else taken.set(account, [minute]);
  };
  const minuteOf = makeMinutes(rows);
  for (const entry of entries) {
    if (FREE.includes(entry.state) || isGone(entry)) continue;
    add(entry.account, { ms: minuteOf(entry), link: bareLink(entry.link) });
  }
  for (const row of unclaimed(rows, entries)) {
    if (isLive(row))
      add(row.account, { ms: floorMinute(row.ms), link: row.link === null ? null : bareLink(row.link) });
  }
  return new Map([...taken].map(([account, minutes]) => [account, new Calendar(minutes)]));
}

/** The minute an entry has: where Publer shows its post, else its slot. */
export function makeMinutes(rows: readonly PostRow[]): (entry: Entry) => number {
  const live = new Map(rows.filter(isLive).map((row) => [row.id, floorMinute(row.ms)]));
  return (entry) => live.get(entry.postId ?? '') ?? Date.parse(entry.slot);
}

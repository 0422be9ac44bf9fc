import { startOf } from '../problem.js';
import { leave } from './leave.js';
import { type Board, type Entry, isGone } from './ledger.js';
import type { PostRow } from './observation.js';
import type { Step } from './plan.js';
import { bareLink, type Wanted } from './wanted.js';

/** What became of a post that once had a pin. */
export type Fate =
  /** There is no such file any more. */
  | 'gone'
  /** It was read, and nothing was wrong with its front matter. */
  | 'read'
  /** It is there and was not read, or not well: nothing can be said about its pins. */
  | 'unread';

export interface DepartedInput {
  /** Entries that no pin is. */
  readonly entries: readonly Entry[];
  /** Pins of the posts that are no entry for certain: with an error, say, or one of several candidates. */
  readonly unclear: readonly Wanted[];
  readonly boards: readonly Board[];
  readonly rows: ReadonlyMap<string, PostRow>;
  readonly nowMs: number;
  readonly removed: 'keep' | 'cancel';
  /** Of a post, by its path from the repository root. */
  fateOf(path: string): Fate;
  /** Path relative to the root. */
  fileOf(path: string): string;
}

/** A step for each pin that is scheduled, or being cancelled, and in no post any more. */
export function decideDeparted(input: DepartedInput): Step[] {
  const open = input.entries.filter(({ state }) => state === 'scheduled' || state === 'cancelling');
  return open
    .filter((entry) => !isAlike(entry, input))
    .map((entry) => {
      const wanted = makeDeparted(entry, input);
      const row = input.rows.get(entry.postId ?? '') ?? null;
      const step: Step = {
        wanted,
        entry,
        action: 'keep',
        reason: null,
        adopt: null,
        deferred: null,
        noted: null,
        departed: true,
        slotMs: Date.parse(entry.slot),
        problems: [],
      };
      if (isGone(entry)) return { ...step, action: 'cancel', reason: 'its post in Publer is deleted' };
      if (entry.state === 'scheduled') {
        const isUnread = input.fateOf(entry.path) === 'unread';
        if (isUnread) return { ...step, reason: 'its post was not read, or not well: it stays scheduled' };
      }
      const { removed, nowMs } = input;
      return leave(step, { removed, row, nowMs, why: 'it is in no post any more' });
    });
}

/** Whether a pin of the posts, of which nobody can say which entry it is, may be this one: that pin has a step already. */
function isAlike(entry: Entry, { unclear }: DepartedInput): boolean {
  return unclear.some(
    ({ path, pin }) =>
      path === entry.path || (pin.link !== null && bareLink(pin.link) === bareLink(entry.link)),
  );
}

/** What an entry says, as a pin. */
function makeDeparted(entry: Entry, { boards, fileOf }: DepartedInput): Wanted {
  const place = startOf(fileOf(entry.path));
  const name = boards.find(({ id }) => id === entry.boardId)?.name ?? entry.boardId;
  return {
    pin: {
      file: place.file,
      place,
      id: entry.id,
      hasOwnId: entry.hasOwnId,
      position: entry.position,
      board: name,
      boardPlace: place,
      account: null,
      accountPlace: place,
      title: entry.title,
      description: entry.text,
      link: entry.link,
      linkPlace: place,
      media: [],
      wish: null,
      schedule: entry.schedule ?? '',
      hasOwnSchedule: false,
      schedulePlace: place,
      postDateMs: null,
      skip: null,
      problems: [],
    },
    path: entry.path,
    key: entry.key,
    board: { name, id: entry.boardId },
    account: entry.account,
    problems: [],
  };
}

import type { Entry } from './ledger.js';
import { bareText, mediaIds, scheduleOf, type Wanted } from './wanted.js';

/** A part of a pin that its author changed after it was sent, in the front matter's words. */
export type Edit = 'title' | 'description' | 'link' | 'board' | 'image' | 'alt' | 'schedule';

/** What Publer can change in a post that is scheduled. */
const TEXTS: readonly Edit[] = ['title', 'description'];

/** The parts of a pin that differ from what was sent. What is not known (a board id, say) is no edit. */
export function listEdits({ pin, board, account }: Wanted, entry: Entry): readonly Edit[] {
  const isElsewhere =
    (board?.id ?? entry.boardId) !== entry.boardId || (account ?? entry.account) !== entry.account;
  const alts = pin.media.map(({ alt }) => alt);
  const isSameImage = mediaIds(pin).join('\n') === entry.media.join('\n');
  const edits: readonly (readonly [Edit, boolean])[] = [
    ['title', bareText(pin.title) !== bareText(entry.title)],
    ['description', bareText(pin.description) !== bareText(entry.text)],
    ['link', pin.link !== entry.link],
    ['board', isElsewhere],
    ['image', !isSameImage],
    ['alt', isSameImage && entry.alts !== null && alts.join('\n') !== entry.alts.join('\n')],
    ['schedule', entry.schedule !== null && scheduleOf(pin) !== entry.schedule],
  ];
  return edits.flatMap(([edit, isEdited]) => (isEdited ? [edit] : []));
}

/** Whether Publer can make the edits in the post as it stands; everything else takes a new post. */
export function areTextsOnly(edits: readonly Edit[]): boolean {
  return edits.every((edit) => TEXTS.includes(edit));
}

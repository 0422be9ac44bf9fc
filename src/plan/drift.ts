import type { Entry } from './ledger.js';
import { floorMinute, isPublished, type PostRow } from './observation.js';
import { bareLink, bareText } from './wanted.js';

/** What a person changed of a post in Publer's own calendar since the ledger last looked; null: nothing, as far as is known. */
export interface Drift {
  /** The minute it was moved to, epoch milliseconds. */
  readonly movedTo: number | null;
  readonly text: string | null;
  readonly link: string | null;
}

const NONE: Drift = { movedTo: null, text: null, link: null };

/** The post's row against its entry. Publer may change a text itself as it takes it: what the first listing showed is no drift. */
export function findDrift(entry: Entry, row: PostRow | null): Drift {
  if (row === null || isPublished(row)) return NONE;
  const minute = floorMinute(row.ms);
  const texts = [entry.listedText, entry.text].flatMap((text) => (text === null ? [] : [bareText(text)]));
  const isText = entry.listedText !== null && !texts.includes(bareText(row.text));
  const isLink = row.link !== null && bareLink(row.link) !== bareLink(entry.link);
  return {
    movedTo: minute === Date.parse(entry.slot) ? null : minute,
    text: isText ? row.text : null,
    link: isLink ? row.link : null,
  };
}

export function isDrifted({ movedTo, text, link }: Drift): boolean {
  return movedTo !== null || text !== null || link !== null;
}

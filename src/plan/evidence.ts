import { groupBy } from './group-by.js';
import type { Entry } from './ledger.js';
import { bareLink, bareText, mediaIds, type Wanted } from './wanted.js';

/** What a pin and an entry have in common when they are the same; null where it says nothing. */
export interface Evidence {
  readonly ofPin: (wanted: Wanted) => string | null;
  readonly ofEntry: (entry: Entry) => string | null;
}

/** Own id and board: what the author says is the same pin. */
export const OWN_ID_ON_BOARD: Evidence = {
  ofPin: (w) => (w.pin.hasOwnId ? join(w.pin.id, w.board?.id ?? null) : null),
  ofEntry: (e) => (e.hasOwnId ? join(e.id, e.boardId) : null),
};

/** Own id: the pin that went to another board. */
export const OWN_ID: Evidence = {
  ofPin: (w) => (w.pin.hasOwnId ? w.pin.id : null),
  ofEntry: (e) => (e.hasOwnId ? e.id : null),
};

/** Pictures and board. */
export const PICTURES: Evidence = {
  ofPin: (w) => (w.pin.media.length === 0 ? null : join(...mediaIds(w.pin), w.board?.id ?? null)),
  ofEntry: (e) => join(...e.media, e.boardId),
};

/** Pictures, board, title and text: the same pin, perhaps at another address. */
export const WORDS: Evidence = {
  ofPin: (w) => join(PICTURES.ofPin(w), bareText(w.pin.title), bareText(w.pin.description)),
  ofEntry: (e) => join(PICTURES.ofEntry(e), bareText(e.title), bareText(e.text)),
};

/** All that can be seen of a pin. */
export const CONTENT: Evidence = {
  ofPin: (w) => join(WORDS.ofPin(w), w.pin.link === null ? null : bareLink(w.pin.link)),
  ofEntry: (e) => join(WORDS.ofEntry(e), bareLink(e.link)),
};

export const BOARD: Evidence = { ofPin: (w) => w.board?.id ?? null, ofEntry: (e) => e.boardId };

/** The link, where one post alone has it: a link that several posts share tells no post from another. */
export function makeLinkEvidence(wanted: readonly Wanted[]): Evidence {
  const linkOf = ({ pin }: Wanted) => (pin.link === null ? null : bareLink(pin.link));
  const users = groupBy(wanted, linkOf);
  const isShared = (link: string, path: string) => users.get(link)?.some((other) => other.path !== path);
  return {
    ofPin: (w) => {
      const link = linkOf(w);
      return link === null || isShared(link, w.path) ? null : link;
    },
    ofEntry: (e) => bareLink(e.link),
  };
}

/** null where a part is not known. */
function join(...parts: readonly (string | null)[]): string | null {
  return parts.includes(null) ? null : JSON.stringify(parts);
}

import type { Place, Problem } from '../problem.js';

/** A picture or video of a pin, judged by its own bytes where it is a file. */
export interface Media {
  readonly source: 'file' | 'url';
  /** Relative to the root, with `/`; null for a URL. */
  readonly path: string | null;
  readonly url: string | null;
  readonly kind: 'photo' | 'video';
  readonly format: MediaFormat | null;
  /** Pixels as shown (EXIF orientation applied); null where not known. */
  readonly width: number | null;
  readonly height: number | null;
  readonly bytes: number | null;
  /** Hex digest of the file; null for a URL. */
  readonly sha256: string | null;
  readonly alt: string;
  /** Where the address stands; null for a file. */
  readonly urlPlace: Place | null;
}

export type MediaFormat = 'jpeg' | 'png' | 'gif' | 'webp' | 'mp4' | 'mov';

/** A media value found, or why not. `problems` lack a place: the caller knows which value it was. */
export interface FoundMedia {
  readonly media: Omit<Media, 'alt' | 'urlPlace'> | null;
  readonly problems: readonly Finding[];
}

/** A problem before it has a place. */
export type Finding = Omit<Problem, keyof Place>;

/** When a pin is wanted. */
export type Wish =
  /** `offset` is the author's own (`+02:00`), null for a time in the site's zone. */
  | { readonly kind: 'at'; readonly ms: number; readonly offset: string | null }
  | { readonly kind: 'now' }
  | { readonly kind: 'next' }
  /** After the post's date, or after now where that moment is past; `time` is a local `HH:MM`. */
  | { readonly kind: 'after'; readonly hours: number; readonly days: number; readonly time: string | null };

/** One thing to put on one board, with everything the post says about it. */
export interface Pin {
  readonly file: string;
  /** Where the pin stands in the post. */
  readonly place: Place;
  /** `id` of the pin, else its position from "1". */
  readonly id: string;
  readonly hasOwnId: boolean;
  /** Position in the post, from 0; boards of one pin share it. */
  readonly position: number;
  /** Board as written: name, alias or id; null where none is given. */
  readonly board: string | null;
  readonly boardPlace: Place;
  /** Account alias as written, or null. */
  readonly account: string | null;
  readonly accountPlace: Place;
  readonly title: string;
  readonly description: string;
  readonly link: string | null;
  readonly linkPlace: Place;
  readonly media: readonly Media[];
  /** null where the text could not be read (there is a problem then). */
  readonly wish: Wish | null;
  /** The expression, as written or from `schedule.default`. */
  readonly schedule: string;
  readonly hasOwnSchedule: boolean;
  readonly schedulePlace: Place;
  readonly postDateMs: number | null;
  /** The post's date where its page may not be public before; null where it is published at once. */
  readonly notBeforeMs: number | null;
  /** `skip: true`, or the post is not published. */
  readonly skip: 'skip' | 'unpublished' | null;
  readonly problems: readonly Problem[];
}

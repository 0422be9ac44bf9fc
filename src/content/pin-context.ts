import type { Place } from '../problem.js';
import type { Settings } from '../settings.js';
import type { Finding, FoundMedia, Wish } from './pin.js';
import type { Page, Post } from './post.js';
import type { RawPin } from './raw-pin.js';

/** A picture of a post that its front matter does not name: one that lies beside it, or the first one that its text shows. */
export interface OwnPicture {
  readonly value: string;
  readonly alt: string | null;
  /** Where it stands in the text; null for a file beside the post. */
  readonly place: Place | null;
}

/** What pins depend on besides their post; injected, so that reading pins touches neither disk nor network. */
export interface PinContext {
  readonly page: Page;
  readonly settings: Pick<Settings, 'defaults' | 'schedule' | 'utm' | 'checks'>;
  /** See `Site`. */
  readonly publishesFuture?: boolean;
  /** Address of the site; links to other hosts get a warning. */
  readonly siteUrl: string | null;
  /** Whether a text of tags is a list of words, as Jekyll reads it; absent: it is not. */
  readonly hasSpacedTags?: boolean | undefined;
  /** A picture that the post has although its front matter names none; null where there is none. */
  findOwnPicture?(): OwnPicture | null;
  findMedia(value: string): FoundMedia;
  parseSchedule(text: string): { readonly wish: Wish | null; readonly findings: readonly Finding[] };
}

/** One pin on its way from front matter to `Pin`. */
export interface PinScope {
  readonly post: Post;
  readonly raw: RawPin;
  readonly context: PinContext;
}

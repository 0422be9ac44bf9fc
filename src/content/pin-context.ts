import type { Settings } from '../settings.js';
import type { Finding, FoundMedia, Wish } from './pin.js';
import type { Page, Post } from './post.js';
import type { RawPin } from './raw-pin.js';

/** What pins depend on besides their post; injected, so that reading pins touches neither disk nor network. */
export interface PinContext {
  readonly page: Page;
  readonly settings: Pick<Settings, 'defaults' | 'schedule' | 'utm' | 'checks'>;
  /** See `Site`. */
  readonly publishesFuture?: boolean;
  /** Address of the site; links to other hosts get a warning. */
  readonly siteUrl: string | null;
  /** A picture that lies beside the post, for one that names none; null where there is none. */
  findOwnPicture?(): string | null;
  findMedia(value: string): FoundMedia;
  parseSchedule(text: string): { readonly wish: Wish | null; readonly findings: readonly Finding[] };
}

/** One pin on its way from front matter to `Pin`. */
export interface PinScope {
  readonly post: Post;
  readonly raw: RawPin;
  readonly context: PinContext;
}

import { createHash } from 'node:crypto';
import type { Pin } from '../content/pin.js';
import type { Problem } from '../problem.js';
import type { Board } from './ledger.js';

/** A pin with its board and account worked out: what the post wants, ready to be compared with the ledger. */
export interface Wanted {
  readonly pin: Pin;
  /** Path of the post from the repository root. */
  readonly path: string;
  /** `<path>#<id>@<board id, or its name where the id is not known>`. */
  readonly key: string;
  readonly board: { readonly name: string; readonly id: string | null } | null;
  /** Account id; null where accounts were not read. */
  readonly account: string | null;
  /** The pin's own problems and those of its board and account. */
  readonly problems: readonly Problem[];
}

/** A connected Pinterest account. */
export interface Account {
  readonly id: string;
  readonly name: string;
}

/** Accounts and boards as Publer lists them, or as the ledger last saw them. */
export interface Remote {
  readonly accounts: readonly Account[];
  readonly boards: readonly Board[];
  /** False for the ledger's copy, which holds only boards that pins use: a board missing from it proves nothing. */
  readonly complete: boolean;
}

/** Digests of the files, or the URLs, in order: what identifies the pictures of a pin. */
export function mediaIds(pin: Pin): string[] {
  return pin.media.map((media) => media.sha256 ?? media.url ?? '');
}

/**
 * What is wanted, as one digest: text and title, link, board, pictures, alt texts, and the schedule as an instant for
 * absolute forms and as the expression for relative ones. Never the slot: spacing that would choose another minute is no edit.
 */
export function makeFingerprint(pin: Pin, boardId: string | null): string {
  const parts = [
    bareText(pin.title),
    bareText(pin.description),
    pin.link,
    boardId,
    mediaIds(pin),
    pin.media.map((m) => m.alt),
    scheduleOf(pin),
  ];
  return createHash('sha256').update(JSON.stringify(parts).normalize('NFC')).digest('hex').slice(0, 32);
}

/** When a pin is wanted: an instant for absolute forms, the expression for relative ones. */
export function scheduleOf({ wish, schedule }: Pin): string {
  return wish?.kind === 'at' ? new Date(wish.ms).toISOString() : schedule.trim();
}

const fingerprints = new WeakMap<Wanted, string>();

/** The fingerprint of a wanted pin, made when it is first asked for: a digest takes its time, and without a ledger nobody asks. */
export function fingerprintOf(wanted: Wanted): string {
  const known = fingerprints.get(wanted);
  if (known !== undefined) return known;
  const fingerprint = makeFingerprint(wanted.pin, wanted.board?.id ?? null);
  fingerprints.set(wanted, fingerprint);
  return fingerprint;
}

/** A link as it identifies a page: without UTM parameters, fragment and slashes at the end. */
export function bareLink(link: string): string {
  if (isNormal(link)) return trimSlashes(link);
  if (!URL.canParse(link)) return link;
  const url = new URL(link);
  for (const name of [...url.searchParams.keys()])
    if (name.toLowerCase().startsWith('utm_')) url.searchParams.delete(name);
  url.search = url.searchParams.toString();
  url.hash = '';
  url.pathname = trimSlashes(url.pathname);
  return url.search === '' ? url.href.replace(/\/$/, '') : url.href;
}

/** Whether a URL parser would change nothing of a link, and there are neither parameters nor a fragment: so are nearly all. */
function isNormal(link: string): boolean {
  return (
    /^https:\/\/(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,63}\/[\w/~.-]*$/.test(link) &&
    !link.includes('/.') &&
    !link.includes('xn--')
  );
}

/** Linear, where the expression without the look behind is not. */
function trimSlashes(text: string): string {
  return text.replace(/(?<!\/)\/+$/, '');
}

/** Text as it is compared with Publer's copy. */
export function bareText(text: string): string {
  return text.normalize('NFC').replaceAll('\r\n', '\n').trim();
}

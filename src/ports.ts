import type { Board, Ledger } from './plan/ledger.js';
import type { JobState, PostList } from './plan/observation.js';
import type { Account } from './plan/wanted.js';

/** Everything outside the program. Only the entries make real ones. */

/** One walk over the root: links are not followed, hidden folders and `node_modules` are left out. Paths relative to the root, with `/`, sorted. */
export interface Listing {
  readonly files: readonly string[];
  /** Folders and links whose names look like posts. */
  readonly odd: readonly { readonly path: string; readonly kind: 'folder' | 'link' | 'other' }[];
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[];
}

export type HeadRead =
  | { readonly kind: 'head'; readonly text: string; readonly bytes: number }
  | { readonly kind: 'unreadable'; readonly reason: string };

export type MediaRead =
  | {
      readonly kind: 'file';
      /** Relative to the root, with `/` (may start with `../` inside the repository). */
      readonly path: string;
      readonly bytes: number;
      readonly sha256: string;
      /** Bytes at an offset; shorter at the end of the file. */
      slice(offset: number, length: number): Uint8Array;
    }
  | { readonly kind: 'missing' /** A file that differs in case only. */; readonly nearest: string | null }
  | { readonly kind: 'too-big'; readonly bytes: number }
  | { readonly kind: 'refused'; readonly reason: string };

export interface Files {
  list(): Listing;
  /** Text from the start of a file: 4 KiB, then more until `isComplete` says yes, the file ends or `maxBytes` is reached. */
  readHead(file: string, isComplete: (text: string) => boolean, maxBytes: number): HeadRead;
  /** A whole text file inside the repository, null where it does not exist. Throws SettingsError where it cannot be read or is larger than `maxBytes`, 1 MiB where that is left out. */
  readText(file: string, maxBytes?: number): string | null;
  exists(file: string): boolean;
  /** A media file by its path relative to the root: real path inside the repository, a regular file, no secrets, at most 200 MB. */
  readMedia(file: string): MediaRead;
  /** The whole content, for an upload. */
  readBytes(file: string): Uint8Array<ArrayBuffer>;
  /** Path relative to the repository root (the nearest parent with `.git`, else the root). */
  repositoryPath(file: string): string;
}

/** Time, real or virtual. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
  /** Milliseconds that never jump. */
  monotonic(): number;
  sleep(ms: number): Promise<void>;
}

/** A ledger as it was read, with what a later save needs to notice a change by somebody else. */
export interface LedgerRead {
  readonly ledger: Ledger;
  /** False where there was no ledger yet. */
  readonly existed: boolean;
  readonly version: string;
}

export type SaveResult =
  | { readonly kind: 'saved'; readonly version: string }
  | { readonly kind: 'lost-race' };

/** A durable place for the ledger: compare-and-swap on what was read. */
export interface LedgerStore {
  /** For people: a path or a branch. */
  readonly name: string;
  /** Whether other runs may write while this one has it open. */
  readonly isShared: boolean;
  /** Throws LedgerError. */
  read(): Promise<LedgerRead>;
  /** Throws LedgerError where this run will not be able to save. Asked before anything is sent. */
  checkWritable(): Promise<void>;
  /** `note` says what happened: a line for everybody, and below it one line for each pin. */
  save(ledger: Ledger, readVersion: string, note: string): Promise<SaveResult>;
  close(): Promise<void>;
}

/** Progress for people: one safe line each. */
export interface Log {
  info(line: string): void;
  warn(line: string): void;
}

/** A file or URL that Publer took. */
export interface Uploaded {
  readonly id: string;
  readonly kind: 'photo' | 'video';
}

/** One pin as it goes to Publer. */
export interface Submission {
  readonly account: string;
  readonly boardId: string;
  readonly title: string;
  readonly text: string;
  readonly link: string;
  readonly media: readonly (Uploaded & { readonly alt: string; readonly url: string | null })[];
  readonly slotMs: number;
  /** `scheduled_at`: ISO 8601 with the offset the author or the site uses. */
  readonly scheduledAt: string;
}

/** What is known after a batch was sent. */
export type SendResult =
  /** Publer took it: poll the job. */
  | { readonly kind: 'pending'; readonly jobId: string }
  /** It cannot have arrived, or was turned away as a whole: nothing was scheduled. */
  | {
      readonly kind: 'not-applied';
      readonly cause: 'unreachable' | 'rate-limited' | 'refused';
      readonly message: string;
    }
  /** Publer found the body wrong; with more than one pin nothing tells which. */
  | { readonly kind: 'rejected'; readonly message: string }
  /** It may have arrived: never sent again by itself. */
  | { readonly kind: 'unknown'; readonly message: string };

export interface PostQuery {
  readonly accounts: readonly string[];
  /** Window of instants in epoch milliseconds; null: all there ever was. */
  readonly window: { readonly fromMs: number; readonly toMs: number } | null;
}

/** Publer. Every call may throw PublerRejected, PublerUnreachable or PublerContract, but `schedule`, whose outcome is a value. */
export interface Publer {
  /** Scheme and host of the service, and the workspace: what a ledger belongs to. */
  readonly origin: string;
  readonly workspace: string;
  /** Milliseconds until the rate limit lets the next request go. */
  waitMs(): number;
  /** Connected Pinterest accounts. */
  accounts(): Promise<readonly Account[]>;
  boards(account: string): Promise<readonly Board[]>;
  posts(query: PostQuery): Promise<PostList>;
  uploadFile(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Uploaded>;
  uploadUrl(url: string, name: string): Promise<Uploaded>;
  schedule(batch: readonly Submission[]): Promise<SendResult>;
  job(jobId: string): Promise<JobState>;
  /** Changes title and text of a post that is scheduled. May be repeated. */
  update(postId: string, texts: { readonly title: string; readonly text: string }): Promise<void>;
  /** Deletes a post; true where Publer says that it did. May be repeated. */
  remove(postId: string): Promise<boolean>;
}

/** The part of GitHub's Git Data API that a ledger branch needs. Throws GithubUnreachable, and LedgerError where the token may not. */
export interface GitData {
  /** Commit at the tip of a branch; null where there is no such branch. */
  readHead(branch: string): Promise<string | null>;
  /** Text of a file in a commit; null where it is not there. */
  readFile(commit: string, path: string): Promise<string | null>;
  /** Makes a commit that no branch has yet: exactly these files. */
  makeCommit(commit: NewCommit): Promise<string>;
  /** Moves or makes a branch, never by force. */
  moveBranch(branch: string, from: string | null, to: string): Promise<Moved>;
  /** Messages of a commit and its ancestors, newest first. */
  readMessages(commit: string): Promise<readonly string[]>;
  /** Whether the older commit is a strict ancestor of the newer one. */
  isAncestor(older: string, newer: string): Promise<boolean>;
}

/** `refused`: it has moved on, or a rule forbids it, in GitHub's words. `unknown`: the answer was lost. */
export type Moved =
  | { readonly kind: 'moved' | 'unknown' }
  | { readonly kind: 'refused'; readonly message: string };

export interface NewCommit {
  readonly files: Readonly<Record<string, string>>;
  readonly parent: string | null;
  readonly message: string;
}

/** What an address answered that was asked from outside, as a stranger would. */
export type Probed =
  /** `url` is where redirects led. */
  | { readonly kind: 'answered'; readonly status: number; readonly url: string }
  /** Never asked: it is not https on port 443, or leads, or may lead, into a private network. */
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'unreachable'; readonly reason: string };

/** A text that answered 200, or what came instead. */
export type Fetched = { readonly kind: 'text'; readonly text: string } | Probed;

/** Asks public addresses. Never throws about an address. */
export interface Prober {
  ask(url: string): Promise<Probed>;
  /** The whole text of an address; one that is longer is `unreachable`. */
  read(url: string, maxBytes: number): Promise<Fetched>;
}
